"""Interviews that are moved by so much, without their new time; and what the user says firmly of a time.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the columns."""
    again = {"sqlite_autoincrement": True}  # a number that was in use once never names another interview
    with op.batch_alter_table("interviews", recreate="always", table_kwargs=again) as batch:
        batch.add_column(sa.Column("move", sa.JSON(), nullable=True))
    with op.batch_alter_table("slot_picks", recreate="always") as batch:
        batch.add_column(sa.Column("firm", sa.Boolean(), server_default="0", nullable=False))
