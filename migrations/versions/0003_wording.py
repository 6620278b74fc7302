"""What a correction is remembered by: how a mail is worded.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("facts", recreate="always") as batch:
        batch.add_column(sa.Column("wording", sa.Text(), server_default="", nullable=False))
