"""Of what kinds columns are: how each kind is stored, and the short names by which the tables say so."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Boolean, Column, Dialect, ForeignKey, Integer, Text, TypeDecorator


def storable(text: str) -> str:
    """Given any text, return what SQLite takes of it: half a surrogate pair, as bad mail has it, is spelled out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


class Words(TypeDecorator[str]):
    """Text out of mail, whatever is in it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Given text, return what is stored."""
        return None if value is None else storable(value)


class Utc(TypeDecorator[datetime]):
    """An aware time. Raise ValueError for one without a zone."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Given an aware time, return it as text in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Given the stored text, return the time in UTC."""
        return None if value is None else datetime.fromisoformat(value)


def text(name: str, default: str | None = "") -> Column[str]:
    """Given a name, return a column of text, empty unless something else is said; None lets it be NULL."""
    return Column(name, Words, nullable=default is None, server_default=default)


def flag(name: str) -> Column[bool]:
    """Given a name, return a column that is false unless it is set."""
    return Column(name, Boolean, nullable=False, server_default="0")


def count(name: str) -> Column[int]:
    """Given a name, return a column of a number, 0 unless it is set."""
    return Column(name, Integer, nullable=False, server_default="0")


def moment(name: str, *, needed: bool = False) -> Column[datetime]:
    """Given a name and whether there must be one, return a column of a time."""
    return Column(name, Utc, nullable=not needed)


def of(table: str, *, needed: bool = True) -> Column[int]:
    """Given what a row belongs to ("message" of "messages"), return the column for it: the row goes when that goes."""
    return Column(table, ForeignKey(f"{table}s.id", ondelete="CASCADE"), nullable=not needed)


def person() -> list[Column[str] | Column[bool]]:
    """Return the columns that every table of people has."""
    return [text("name"), text("address"), text("part"), text("title"), flag("manager"), text("signs_as")]
