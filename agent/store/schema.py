"""The tables: facts, not conclusions. Stage, standing, plan and due times are derived from them, and never kept.

Times are ISO 8601 in UTC, so that their text sorts as they do. What is never asked for by itself (evidence, a draft's
text) is JSON; people, interviews and expectations are tables. Every constraint has a name, for a batch migration
can only drop what it can name.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
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
    UniqueConstraint,
)

from agent.store.columns import Words, count, flag, moment, of, person, text

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
metadata = MetaData(naming_convention=NAMES)

meta = Table(
    "meta",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    moment("last_pass"),
    Column("trial", Boolean),
    Column("salt", LargeBinary, nullable=False),
    CheckConstraint("id = 1", name="single"),
)
style = Table(
    "style",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("learnt", JSON, nullable=False),
    moment("learnt_at", needed=True),
    Column("used", JSON(none_as_null=True)),  # what drafts take up; NULL until the user says so
    CheckConstraint("id = 1", name="single"),
)
accounts = Table(
    "accounts",
    metadata,
    Column("name", Words, primary_key=True),
    text("trouble"),
    moment("trouble_at"),
    text("refused"),  # tells the password that the server refused from another, and is none itself
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
    text("message_id"),
    PrimaryKeyConstraint("account", "folder", "key"),
)
withheld = Table(  # what a mailbox did not give, though it is there; what of it is set aside follows from the tries
    "withheld",
    metadata,
    Column("account", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("key", Words, nullable=False),
    moment("since", needed=True),
    moment("dated"),
    count("tries"),
    moment("tried_at"),
    PrimaryKeyConstraint("account", "folder", "key"),
)
applications = Table(
    "applications",
    metadata,
    Column("id", Words, primary_key=True),
    text("company"),
    text("role"),
    moment("created_at", needed=True),
    moment("closed_at"),
    moment("withdrawn_at"),
)
messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("key", Words, nullable=False),
    Column("identity", Words, nullable=False),
    moment("date", needed=True),
    Column("category", Words, nullable=False),
    text("failure"),
    Column("application", ForeignKey("applications.id", ondelete="SET NULL"), index=True),
    text("because"),
    UniqueConstraint("account", "folder", "key"),
    UniqueConstraint("identity"),
    sqlite_autoincrement=True,
)
message_aliases = Table(
    "message_aliases",
    metadata,
    of("message"),
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
    text("message_id"),
    Column("confidence", Float, nullable=False),
    flag("needs_review"),
    Column("runner_up", Words),
    Column("evidence", JSON, nullable=False),
    text("sender_name"),
    text("sender_address"),
    Column("reply_to", JSON(none_as_null=True)),
    Column("recipients", JSON, nullable=False),
    text("received_at_address"),
    text("subject"),
    text("in_reply_to"),
    Column("thread", JSON, nullable=False),
    flag("automatic"),
    text("list_id"),
    text("language"),
    text("company"),
    text("role"),
    text("bounced_message_id"),
    text("conversation"),
    text("wording"),
    text("opening"),
    flag("talked"),
    Column("named", JSON, nullable=False, server_default="[]"),
    Column("work", JSON, nullable=False, server_default="[]"),
    text("postal"),
    Index(None, "message_id"),
)
own_mails = Table(
    "own_mails",
    metadata,
    Column("message", ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    text("sent_from"),
    flag("automatic"),
    flag("withdraws"),
    flag("applies"),
    flag("arrived"),  # in the Inbox, and no Sent folder held it yet
    text("company"),  # of an application: what the user wrote to whom they applied, and for what
    text("role"),
    text("opening"),
)
own_heads = Table(  # in clear, and only of own mails that belong to an application: a nudge stands in their thread
    "own_heads",
    metadata,
    Column("message", ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    text("message_id"),
    text("subject"),
    text("in_reply_to"),
    Column("thread", JSON, nullable=False),
)
own_marks = Table(
    "own_marks",
    metadata,
    of("message"),
    Column("kind", Words, nullable=False),
    Column("position", Integer, nullable=False),
    Column("hash", Words, nullable=False),
    PrimaryKeyConstraint("message", "kind", "position"),
    Index(None, "hash"),
)
candidates = Table(
    "candidates",
    metadata,
    of("message"),
    Column("position", Integer, nullable=False),
    of("application"),
    PrimaryKeyConstraint("message", "position"),
    Index(None, "application"),
)
message_people = Table(
    "message_people",
    metadata,
    of("message"),
    Column("position", Integer, nullable=False),
    *person(),
    PrimaryKeyConstraint("message", "position"),
)
interviews = Table(
    "interviews",
    metadata,
    Column("id", Integer, primary_key=True),
    of("message", needed=False),
    of("application", needed=False),
    moment("said_at"),
    flag("did_not_happen"),
    count("position"),
    Column("kind", Words, nullable=False),
    moment("start"),
    moment("end"),
    text("time_zone", None),
    flag("zone_known"),
    text("uid"),
    text("recurrence_id"),
    count("sequence"),
    moment("stamp"),
    flag("phone_screen"),
    moment("replaces"),
    text("quote"),
    text("organizer"),
    text("meeting"),
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
    of("interview"),
    Column("position", Integer, nullable=False),
    *person(),
    PrimaryKeyConstraint("interview", "position"),
)
expectations = Table(
    "expectations",
    metadata,
    of("message"),
    Column("kind", Words, nullable=False),
    Column("day", Date, nullable=False),
    text("quote"),
    PrimaryKeyConstraint("message", "kind"),
)
slot_picks = Table(
    "slot_picks",
    metadata,
    of("message"),
    Column("position", Integer, nullable=False),
    Column("weekday", Integer),
    Column("day", Date),
    Column("at", Time),
    Column("ordinal", Integer),
    flag("firm"),
    flag("proposed"),
    Column("zone", Text),
    Column("part", Text),
    PrimaryKeyConstraint("message", "position"),
)
alike = Table(
    "alike",
    metadata,
    of("message"),
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
    of("application"),
    moment("at", needed=True),
    *person(),
    Index(None, "application"),
)
names_said = Table(
    "names_said",
    metadata,
    Column("id", Integer, primary_key=True),
    of("application"),
    text("company"),
    text("role"),
    moment("at", needed=True),
    Index(None, "application"),
)
notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    of("application"),
    Column("kind", Words, nullable=False),
    text("text"),
    moment("at", needed=True),
    text("person"),
    Index(None, "application"),
    sqlite_autoincrement=True,
)
corrections = Table(
    "corrections",
    metadata,
    Column("id", Integer, primary_key=True),
    of("message"),
    Column("category", Words),
    of("application", needed=False),
    moment("at", needed=True),
    CheckConstraint("category IS NOT NULL OR application IS NOT NULL", name="says_something"),
    Index(None, "message"),
    Index(None, "application"),
)
pauses = Table(
    "pauses",
    metadata,
    Column("id", Integer, primary_key=True),
    of("application", needed=False),
    moment("until"),
    moment("at", needed=True),
    Index(None, "application"),
)
drafts = Table(
    "drafts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("message_id", Words, nullable=False),
    of("application"),
    Column("kind", Words, nullable=False),
    Column("account", Words, nullable=False),
    text("round_key"),
    text("person_key"),
    text("occasion"),
    Column("text", JSON, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("state", Words, nullable=False),
    Column("reason", JSON, nullable=False),
    moment("until"),
    count("variant"),
    text("facts_digest"),
    text("answers"),
    Column("ref", JSON(none_as_null=True)),
    text("fingerprint"),
    Column("mark", JSON(none_as_null=True)),
    moment("attempted_at"),
    count("attempts"),
    moment("placed_at"),
    moment("missing_since"),
    moment("redraft_at"),
    text("manner"),
    text("wanted_manner"),
    Column("remarks", JSON, nullable=False, server_default="[]"),
    text("remarked"),
    UniqueConstraint("key", "revision"),
    CheckConstraint("revision >= 1", name="revision"),
    Index(None, "application"),
    sqlite_autoincrement=True,
)
draft_steps = Table(
    "draft_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    of("draft"),
    moment("at", needed=True),
    Column("state", Words, nullable=False),
    text("cause"),
    Index(None, "draft"),
)
audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    moment("at", needed=True),
    Column("deed", Words, nullable=False),
    Column("application", Words),
    Column("message", Integer),
    Column("draft", Integer),
)
