"""The tables: facts, not conclusions. Stage, standing, plan and due times are derived from them, and never kept.

Times are ISO 8601 in UTC, so that their text sorts as they do. What is never asked for by itself (evidence, a draft's
text) is JSON; people, interviews and expectations are tables. Every constraint has a name, for a batch migration
can only drop what it can name.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    Time,
    TypeDecorator,
    UniqueConstraint,
)

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
metadata = MetaData(naming_convention=NAMES)


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


def _text(name: str, default: str | None = "") -> Column[str]:
    return Column(name, Words, nullable=default is None, server_default=default)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default="0")


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def _time(name: str, *, needed: bool = False) -> Column[datetime]:
    return Column(name, Utc, nullable=not needed)


def _of(table: str, *, needed: bool = True) -> Column[int]:
    return Column(table, ForeignKey(f"{table}s.id", ondelete="CASCADE"), nullable=not needed)


def _person() -> list[Column[str] | Column[bool]]:
    return [_text("name"), _text("address"), _text("part"), _text("title"), _flag("manager"), _text("signs_as")]


meta = Table(
    "meta",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    _time("last_pass"),
    Column("trial", Boolean),
    Column("salt", LargeBinary, nullable=False),
    CheckConstraint("id = 1", name="single"),
)
style = Table(
    "style",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("learnt", JSON, nullable=False),
    _time("learnt_at", needed=True),
    Column("used", JSON(none_as_null=True)),  # what drafts take up; NULL until the user says so
    CheckConstraint("id = 1", name="single"),
)
accounts = Table(
    "accounts",
    metadata,
    Column("name", Words, primary_key=True),
    _text("trouble"),
    _time("trouble_at"),
    _text("refused"),  # tells the password that the server refused from another, and is none itself
)
cursors = Table(
    "cursors",
    metadata,
    Column("account", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("cursor", Words, nullable=False),
    PrimaryKeyConstraint("account", "folder"),
)
sightings = Table(
    "sightings",
    metadata,
    Column("account", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("key", Words, nullable=False),
    _text("message_id"),
    PrimaryKeyConstraint("account", "folder", "key"),
)
withheld = Table(  # what a mailbox did not give, though it is there; what of it is set aside follows from the tries
    "withheld",
    metadata,
    Column("account", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("key", Words, nullable=False),
    _time("since", needed=True),
    _time("dated"),
    _count("tries"),
    _time("tried_at"),
    PrimaryKeyConstraint("account", "folder", "key"),
)
applications = Table(
    "applications",
    metadata,
    Column("id", Words, primary_key=True),
    _text("company"),
    _text("role"),
    _time("created_at", needed=True),
    _time("closed_at"),
    _time("withdrawn_at"),
)
messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("key", Words, nullable=False),
    Column("identity", Words, nullable=False),
    _time("date", needed=True),
    Column("category", Words, nullable=False),
    _text("failure"),
    Column("application", ForeignKey("applications.id", ondelete="SET NULL"), index=True),
    _text("because"),
    UniqueConstraint("account", "folder", "key"),
    UniqueConstraint("identity"),
    sqlite_autoincrement=True,
)
message_aliases = Table(
    "message_aliases",
    metadata,
    _of("message"),
    Column("account", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("key", Words, nullable=False),
    PrimaryKeyConstraint("account", "folder", "key"),
    Index(None, "message"),
)
facts = Table(
    "facts",
    metadata,
    Column("message", ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    _text("message_id"),
    Column("confidence", Float, nullable=False),
    _flag("needs_review"),
    Column("runner_up", Words),
    Column("evidence", JSON, nullable=False),
    _text("sender_name"),
    _text("sender_address"),
    Column("reply_to", JSON(none_as_null=True)),
    Column("recipients", JSON, nullable=False),
    _text("received_at_address"),
    _text("subject"),
    _text("in_reply_to"),
    Column("thread", JSON, nullable=False),
    _flag("automatic"),
    _text("list_id"),
    _text("language"),
    _text("company"),
    _text("role"),
    _text("bounced_message_id"),
    _text("conversation"),
    _text("wording"),
    Column("named", JSON, nullable=False, server_default="[]"),
    Column("work", JSON, nullable=False, server_default="[]"),
    _text("postal"),
    Index(None, "message_id"),
)
own_mails = Table(
    "own_mails",
    metadata,
    Column("message", ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    _text("sent_from"),
    _flag("automatic"),
    _flag("withdraws"),
    _flag("applies"),
)
own_heads = Table(  # in clear, and only of own mails that belong to an application: a nudge stands in their thread
    "own_heads",
    metadata,
    Column("message", ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    _text("message_id"),
    _text("subject"),
    _text("in_reply_to"),
    Column("thread", JSON, nullable=False),
)
own_marks = Table(
    "own_marks",
    metadata,
    _of("message"),
    Column("kind", Words, nullable=False),
    Column("position", Integer, nullable=False),
    Column("hash", Words, nullable=False),
    PrimaryKeyConstraint("message", "kind", "position"),
    Index(None, "hash"),
)
candidates = Table(
    "candidates",
    metadata,
    _of("message"),
    Column("position", Integer, nullable=False),
    _of("application"),
    PrimaryKeyConstraint("message", "position"),
    Index(None, "application"),
)
message_people = Table(
    "message_people",
    metadata,
    _of("message"),
    Column("position", Integer, nullable=False),
    *_person(),
    PrimaryKeyConstraint("message", "position"),
)
interviews = Table(
    "interviews",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("message", needed=False),
    _of("application", needed=False),
    _time("said_at"),
    _flag("did_not_happen"),
    _count("position"),
    Column("kind", Words, nullable=False),
    _time("start"),
    _time("end"),
    _text("time_zone", None),
    _flag("zone_known"),
    _text("uid"),
    _text("recurrence_id"),
    _count("sequence"),
    _time("stamp"),
    _flag("phone_screen"),
    _time("replaces"),
    _text("quote"),
    _text("organizer"),
    _text("meeting"),
    Column("agenda", JSON, nullable=False, server_default="[]"),
    Column("move", JSON),
    CheckConstraint("(message IS NULL) <> (application IS NULL)", name="one_source"),
    Index(None, "message"),
    Index(None, "application"),
    sqlite_autoincrement=True,
)
interview_people = Table(
    "interview_people",
    metadata,
    _of("interview"),
    Column("position", Integer, nullable=False),
    *_person(),
    PrimaryKeyConstraint("interview", "position"),
)
expectations = Table(
    "expectations",
    metadata,
    _of("message"),
    Column("kind", Words, nullable=False),
    Column("day", Date, nullable=False),
    _text("quote"),
    PrimaryKeyConstraint("message", "kind"),
)
slot_picks = Table(
    "slot_picks",
    metadata,
    _of("message"),
    Column("position", Integer, nullable=False),
    Column("weekday", Integer),
    Column("day", Date),
    Column("at", Time),
    Column("ordinal", Integer),
    _flag("firm"),
    _flag("proposed"),
    Column("zone", Text),
    PrimaryKeyConstraint("message", "position"),
)
alike = Table(
    "alike",
    metadata,
    _of("message"),
    Column("position", Integer, nullable=False),
    # no foreign key: the draft may be forgotten between the comparison and the record of it
    Column("draft", Integer, nullable=False),
    Column("ratio", Float, nullable=False),
    PrimaryKeyConstraint("message", "position"),
)
people_said = Table(
    "people_said",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("application"),
    _time("at", needed=True),
    *_person(),
    Index(None, "application"),
)
names_said = Table(
    "names_said",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("application"),
    _text("company"),
    _text("role"),
    _time("at", needed=True),
    Index(None, "application"),
)
notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("application"),
    Column("kind", Words, nullable=False),
    _text("text"),
    _time("at", needed=True),
    _text("person"),
    Index(None, "application"),
    sqlite_autoincrement=True,
)
corrections = Table(
    "corrections",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("message"),
    Column("category", Words),
    _of("application", needed=False),
    _time("at", needed=True),
    CheckConstraint("category IS NOT NULL OR application IS NOT NULL", name="says_something"),
    Index(None, "message"),
    Index(None, "application"),
)
pauses = Table(
    "pauses",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("application", needed=False),
    _time("until"),
    _time("at", needed=True),
    Index(None, "application"),
)
drafts = Table(
    "drafts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("message_id", Words, nullable=False),
    _of("application"),
    Column("kind", Words, nullable=False),
    Column("account", Words, nullable=False),
    _text("round_key"),
    _text("person_key"),
    _text("occasion"),
    Column("text", JSON, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("state", Words, nullable=False),
    Column("reason", JSON, nullable=False),
    _time("until"),
    _count("variant"),
    _text("facts_digest"),
    _text("answers"),
    Column("ref", JSON(none_as_null=True)),
    _text("fingerprint"),
    Column("mark", JSON(none_as_null=True)),
    _time("attempted_at"),
    _count("attempts"),
    _count("scans"),
    _time("placed_at"),
    _time("missing_since"),
    _time("redraft_at"),
    _text("manner"),
    _text("wanted_manner"),
    Column("remarks", JSON, nullable=False, server_default="[]"),
    _text("remarked"),
    UniqueConstraint("key", "revision"),
    CheckConstraint("revision >= 1", name="revision"),
    Index(None, "application"),
    sqlite_autoincrement=True,
)
draft_steps = Table(
    "draft_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("draft"),
    _time("at", needed=True),
    Column("state", Words, nullable=False),
    _text("cause"),
    Index(None, "draft"),
)
audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    _time("at", needed=True),
    Column("deed", Words, nullable=False),
    Column("application", Words),
    Column("message", Integer),
    Column("draft", Integer),
)
