"""How the user words their own mails, and which copy of a draft the proofreader has looked at.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the column, and the table."""
    again = {"sqlite_autoincrement": True}  # a number that was in use once never names another draft
    with op.batch_alter_table("drafts", recreate="always", table_kwargs=again) as batch:
        batch.add_column(sa.Column("remarked", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "style",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("learnt", sa.JSON(), nullable=False),
        sa.Column("learnt_at", sa.Text(), nullable=False),
        sa.Column("used", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_style"),
        sa.CheckConstraint("id = 1", name="ck_style_single"),
    )
