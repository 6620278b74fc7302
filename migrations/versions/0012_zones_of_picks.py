"""The zone that the user names with an hour that they accept or propose.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("slot_picks", recreate="always") as batch:
        batch.add_column(sa.Column("zone", sa.Text()))
