"""What IMAP brings: the mark of a password that a server refused, and what a server calls a conversation.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns."""
    with op.batch_alter_table("accounts", recreate="always") as batch:
        batch.add_column(sa.Column("refused", sa.Text(), server_default="", nullable=False))
    with op.batch_alter_table("facts", recreate="always") as batch:
        batch.add_column(sa.Column("conversation", sa.Text(), server_default="", nullable=False))
