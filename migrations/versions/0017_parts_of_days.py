"""The part of a day that the user names where they name no hour: "the afternoon slot".

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("slot_picks", recreate="always") as batch:
        batch.add_column(sa.Column("part", sa.Text()))
