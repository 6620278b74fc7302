"""Which of their mails tell that the user was interviewed, where no other mail announced it.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("facts", recreate="always") as batch:
        batch.add_column(sa.Column("talked", sa.Boolean(), server_default="0", nullable=False))
