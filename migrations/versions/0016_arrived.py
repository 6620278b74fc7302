"""Own mails that came in as anybody's do, and that no Sent folder holds: of what was read before nobody knows.

This file stays as it is, whatever becomes of the tables later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("own_mails", recreate="always") as batch:
        batch.add_column(sa.Column("arrived", sa.Boolean(), server_default="0", nullable=False))
