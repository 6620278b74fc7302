"""Runs the migrations over the connection, and inside the transaction, that agent/store/upgrade.py hands in."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
