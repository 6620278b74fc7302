"""What a mail names beside its company and role, and the organizer of an invitation.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns."""
    with op.batch_alter_table("facts", recreate="always") as batch:
        batch.add_column(sa.Column("named", sa.JSON(), server_default="[]", nullable=False))
    again = {"sqlite_autoincrement": True}  # a number that was in use once never names another interview
    with op.batch_alter_table("interviews", recreate="always", table_kwargs=again) as batch:
        batch.add_column(sa.Column("organizer", sa.Text(), server_default="", nullable=False))
