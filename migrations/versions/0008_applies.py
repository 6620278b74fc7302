"""Which of the user's own mails are applications: what answers one is about it.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("own_mails", recreate="always") as batch:
        batch.add_column(sa.Column("applies", sa.Boolean(), server_default="0", nullable=False))
