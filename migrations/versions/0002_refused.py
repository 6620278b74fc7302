"""What tells the password that a server refused, so that it is not offered again.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("accounts", recreate="always") as batch:
        batch.add_column(sa.Column("refused", sa.Text(), server_default="", nullable=False))
