"""How a mail greets its reader: drafts greet as the two sides do.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Add the columns."""
    for table in ("facts", "own_mails"):
        with op.batch_alter_table(table, recreate="always") as batch:
            batch.add_column(sa.Column("opening", sa.Text(), server_default="", nullable=False))
