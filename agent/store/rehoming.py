"""Accounts that the configuration does not name any more: what is known of their mail goes to where it lies now."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete, select, update

from agent.store import rows, schema
from agent.store.queries import among


def rehome(connection: Connection, accounts: Collection[str]) -> None:
    """Given the accounts that are configured, move to them what belonged to others: messages seen there too, drafts.

    An account is renamed, or another takes its place, and the same mail is seen in it. Where it is not, nothing moves.
    """
    table = schema.cursors
    gone = set(connection.execute(select(table.c.account).distinct()).scalars()) - set(accounts)
    if gone:
        _move_messages(connection, gone, accounts)
        _move_drafts(connection, gone, accounts)
        # One that comes back is looked through anew: what moved away from it may be in no other account by then.
        stale = table.c.account.in_(among(gone)) & (table.c.cursor != "")
        connection.execute(update(table).where(stale).values(cursor=""))


def _move_messages(connection: Connection, gone: Collection[str], accounts: Collection[str]) -> None:
    ledger, aliases = schema.messages, schema.message_aliases
    query = (
        select(aliases)
        .join(ledger, ledger.c.id == aliases.c.message)
        .where(ledger.c.account.in_(among(gone)), aliases.c.account.in_(among(accounts)))
        .order_by(aliases.c.account, aliases.c.folder, aliases.c.key)
    )
    places = {row.message: row for row in reversed(connection.execute(query).all())}
    # A copy that nobody can read any more would keep a correction waiting.
    connection.execute(delete(aliases).where(aliases.c.account.in_(among(gone))))
    for number, row in places.items():
        place = {"account": row.account, "folder": row.folder, "key": row.key}
        connection.execute(delete(aliases).filter_by(**place))
        connection.execute(update(ledger).where(ledger.c.id == number).values(**place))


def _move_drafts(connection: Connection, gone: Collection[str], accounts: Collection[str]) -> None:
    """A draft goes where the latest mail of its application lies; it is found there by its Message-ID."""
    ledger, drafts = schema.messages, schema.drafts
    left = connection.execute(select(drafts).where(drafts.c.account.in_(among(gone)))).all()
    query = (
        select(ledger.c.application, ledger.c.account)
        .where(
            ledger.c.application.in_(among({row.application for row in left})), ledger.c.account.in_(among(accounts))
        )
        .order_by(ledger.c.date, ledger.c.id)
    )
    homes: dict[str, str] = {row.application: row.account for row in connection.execute(query)}
    for row in left:
        if home := homes.get(row.application):
            values: rows.Values = {"account": home, "ref": [home, *row.ref[1:]] if row.ref else None}
            connection.execute(update(drafts).where(drafts.c.id == row.id).values(**values))
