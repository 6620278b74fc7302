"""The employer and the post that the user's own application names, in their words.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Add the columns."""
    with op.batch_alter_table("own_mails", recreate="always") as batch:
        batch.add_column(sa.Column("company", sa.Text(), server_default="", nullable=False))
        batch.add_column(sa.Column("role", sa.Text(), server_default="", nullable=False))
