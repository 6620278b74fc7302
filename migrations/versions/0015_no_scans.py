"""No count of scans: each pass that looks for a draft looks twice, and keeps no count of it.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Drop the column."""
    again = {"sqlite_autoincrement": True}  # a number that was in use once never names another draft
    with op.batch_alter_table("drafts", recreate="always", table_kwargs=again) as batch:
        batch.drop_column("scans")
