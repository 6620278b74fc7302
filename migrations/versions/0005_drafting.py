"""What a better draft is made of: how they meet, the agenda, the work, the address for letters; how it is to be worded.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the columns."""
    with op.batch_alter_table("facts", recreate="always") as batch:
        batch.add_column(sa.Column("work", sa.JSON(), server_default="[]", nullable=False))
        batch.add_column(sa.Column("postal", sa.Text(), server_default="", nullable=False))
    again = {"sqlite_autoincrement": True}  # a number that was in use once never names another interview or draft
    with op.batch_alter_table("interviews", recreate="always", table_kwargs=again) as batch:
        batch.add_column(sa.Column("meeting", sa.Text(), server_default="", nullable=False))
        batch.add_column(sa.Column("agenda", sa.JSON(), server_default="[]", nullable=False))
    with op.batch_alter_table("drafts", recreate="always", table_kwargs=again) as batch:
        batch.add_column(sa.Column("manner", sa.Text(), server_default="", nullable=False))
        batch.add_column(sa.Column("wanted_manner", sa.Text(), server_default="", nullable=False))
        batch.add_column(sa.Column("remarks", sa.JSON(), server_default="[]", nullable=False))
