"""Times that the user proposes, beside those that they accept.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("slot_picks", recreate="always") as batch:
        batch.add_column(sa.Column("proposed", sa.Boolean(), server_default="0", nullable=False))
