"""The tables of the configuration and their options. This is the one list of them: it validates the file, ``options``
reads it out, and a test holds ``config.example.toml`` to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from platformdirs import user_state_path
from pydantic import AfterValidator, BaseModel, ConfigDict, Discriminator, Field, PlainValidator, Tag, model_validator
from pydantic.fields import FieldInfo

from agent.config import fields
from agent.model.settings import (
    SETTLE,
    Consent,
    Duration,
    GmailAccount,
    ImapAccount,
    MaildirAccount,
    Provider,
    Secret,
    Security,
    Timing,
)
from agent.timing import parse_hours, zone

_Line = Annotated[str, PlainValidator(fields.line)]
_LineOrNothing = Annotated[str, PlainValidator(fields.line_or_nothing)]
_Lines = Annotated[tuple[str, ...], PlainValidator(fields.lines)]
_Path = Annotated[Path, PlainValidator(fields.path)]
_Switch = Annotated[bool, PlainValidator(fields.switch)]
_Length = Annotated[Duration, PlainValidator(fields.length)]
_LengthInMinutes = Annotated[Duration, PlainValidator(fields.length_in_minutes)]
_TIMES = Timing()
_IMAP = ImapAccount("", "", "", Secret())
_MAILDIR = MaildirAccount("", Path())
_CONSENT = Consent(Provider.GOOGLE, "")
_GMAIL = GmailAccount("", "", _CONSENT)


class Table(BaseModel):
    """One table of the file."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class ProfileTable(Table):
    """Who the user is."""

    full_name: _Line = Field(description="your name, as drafts are signed", examples=["Jordan Rivera"])
    addresses: Annotated[tuple[str, ...], PlainValidator(fields.addresses)] = Field(
        description="all of yours: they tell sent mail from received", examples=[["jordan@example.com"]]
    )
    time_zone: Annotated[str, PlainValidator(lambda value: zone(fields.line(value)).key)] = Field(
        description="where you are: all times are shown in it", examples=["America/New_York"]
    )
    country: Annotated[str, PlainValidator(fields.country)] = Field(
        "US", description="its weekend and holidays count; left out: that of time_zone"
    )
    locale: Annotated[str, PlainValidator(fields.locale)] = Field(
        "en-US", description="how dates and spelling go; left out: as the country's English has it"
    )
    strengths: _Lines = Field((), description="what you bring: one to three of them, as they fit, stand in a draft")

    @model_validator(mode="before")
    @classmethod
    def _where_the_clock_is(cls, told: object) -> object:
        """Add what was left out: 3/12 is in December for somebody in Leeds, who need not know that it is asked."""
        if not isinstance(told, Mapping) or not isinstance(told.get("time_zone"), str):
            return told
        country = told.get("country", fields.country_of(told["time_zone"]))
        return {"country": country, "locale": fields.english_of(country), **told}


class _AppTable(Table):
    """The user's own app at a provider, to which they consent."""

    client: Annotated[str, PlainValidator(fields.path_or_nothing)] = Field(
        "", description="the JSON file that Google's console gives for your own app"
    )
    client_id: _LineOrNothing = Field("", description="or its id alone; your app at Microsoft has nothing else")
    client_secret: _LineOrNothing = Field("", description="with client_id, at Google: what it calls the app's secret")


class ImapTable(_AppTable):
    """An account on a server."""

    kind: _Line = Field(description='"imap": an account on a server', examples=["imap"])
    host: Annotated[str, PlainValidator(fields.host)] = Field(
        description="the server's name", examples=["imap.example.com"]
    )
    username: _Line = Field(description="what you log in with; often your address", examples=["jordan@example.com"])
    password_command: Annotated[str, PlainValidator(fields.command)] = Field(
        "", description="a command that prints the password, such as a password manager's; run without a shell"
    )
    credential: Annotated[str, PlainValidator(fields.credential)] = Field(
        "", description="or: the name of a credential that systemd hands to the service"
    )
    keyring: _Switch = Field(
        False, description="or: true, where the password is in the desktop's keyring; with login: the consent is"
    )
    login: Annotated[str, PlainValidator(fields.login)] = Field(
        "", description='or "google" or "microsoft": by consent, and no password; then run: followup login NAME'
    )
    tenant: Annotated[str, PlainValidator(fields.tenant)] = Field(
        _CONSENT.tenant, description='at Microsoft: "consumers", "organizations", or one firm\'s; "common" is any'
    )
    port: Annotated[int, PlainValidator(fields.port)] = Field(_IMAP.port, description='143 with "starttls" and "none"')
    security: Annotated[Security, PlainValidator(fields.security)] = Field(
        _IMAP.security, description='"tls", "starttls", or "none" (for a server on this machine alone)'
    )
    certificate: Annotated[str, PlainValidator(fields.path_or_nothing)] = Field(
        "", description="a PEM file, where the system does not know who signed the server's certificate"
    )
    inbox: _Line = Field(_IMAP.inbox, description="the folder for incoming mail")
    drafts: _LineOrNothing = Field(_IMAP.drafts, description="the folder that drafts are placed in; empty: found")
    sent: _LineOrNothing = Field(_IMAP.sent, description="the folder of the mail that you sent; empty: found")
    trash: _LineOrNothing = Field(_IMAP.trash, description="where withdrawn drafts go; empty: found")
    folders: _Lines = Field((), description="read only these; empty: all but Drafts, Outbox, Trash, Junk, All Mail")
    authserv_id: Annotated[_LineOrNothing, AfterValidator(str.lower)] = Field(
        "",
        description="how your server signs Authentication-Results: mail whose DMARC it saw fail acts on nothing",
    )
    settle: Annotated[Duration, PlainValidator(fields.some_length)] = Field(
        SETTLE, description="how long a draft may take to turn up after a connection broke; longer if slow"
    )


class GmailTable(_AppTable):
    """A Gmail account, by Google's API."""

    kind: _Line = Field(description='"gmail": a Gmail account by Google\'s API', examples=["gmail"])
    username: Annotated[str, PlainValidator(lambda value: fields.checked_address(fields.line(value)))] = Field(
        description="its address", examples=["jordan@gmail.com"]
    )
    keyring: _Switch = Field(False, description="true: the consent is kept in the desktop's keyring, not in a file")
    folders: _Lines = Field((), description="read only these labels; empty: all but Drafts, Trash and Spam")
    authserv_id: Annotated[_LineOrNothing, AfterValidator(str.lower)] = Field(
        "", description="as for a server: Google signs with mx.google.com"
    )
    settle: Annotated[Duration, PlainValidator(fields.some_length)] = Field(
        _GMAIL.settle, description="how long a draft may take to turn up after a connection broke; longer if slow"
    )


class MaildirTable(Table):
    """A folder on this machine."""

    kind: _Line = Field(description='"maildir": a folder on this machine', examples=["maildir"])
    path: _Path = Field(description="where the Maildir is; ~ is your home", examples=["~/Maildir"])
    inbox: _LineOrNothing = Field(_MAILDIR.inbox, description="the folder for incoming mail; empty: the Maildir itself")
    drafts: _Line = Field(_MAILDIR.drafts, description="the folder that drafts are placed in")
    sent: _Line = Field(_MAILDIR.sent, description="the folder of the mail that you sent")
    trash: _LineOrNothing = Field(
        _MAILDIR.trash, description="where withdrawn drafts go; empty: Trash, where there is one"
    )
    folders: _Lines = Field((), description="read only these; empty: all but Drafts, Outbox, Trash, Junk, All Mail")
    authserv_id: Annotated[_LineOrNothing, AfterValidator(str.lower)] = Field(
        "",
        description="how your server signs Authentication-Results: mail whose DMARC it saw fail acts on nothing",
    )


class TimingTable(Table):
    """When things happen."""

    thank_you_after: _Length = Field(_TIMES.thank_you_after, description="thank-you: this long after the interview")
    thank_you_within: _Length = Field(_TIMES.thank_you_within, description="and none later than this after it")
    follow_up_after: _Length = Field(_TIMES.follow_up_after, description="follow-up, where nobody was thanked")
    follow_up_until: _Length = Field(_TIMES.follow_up_until, description="and none later than this after it")
    nudge_after: _Length = Field(_TIMES.nudge_after, description="nudge: after your last mail; never under 2 days")
    nudge_until: _Length = Field(_TIMES.nudge_until, description="and none later than this")
    no_decision_reply_within: _Length = Field(
        _TIMES.no_decision_reply_within, description="reply to a mail without a decision: no later than this"
    )
    feedback_request_within: _Length = Field(
        _TIMES.feedback_request_within, description="question after a rejection: no later than this"
    )
    settle_user: _Length = Field(_TIMES.settle_user, description="how long a draft must be gone to count as deleted")
    interview_length: _LengthInMinutes = Field(_TIMES.interview_length, description="where an invitation gives no end")
    first_look: _LengthInMinutes = Field(_TIMES.first_look, description="how far back the first pass reads")
    working_hours: Annotated[tuple[Any, Any], PlainValidator(lambda value: parse_hours(fields.line(value)))] = Field(
        _TIMES.working_hours, description="follow-ups and nudges are placed within them, on business days"
    )


class StoreTable(Table):
    """Where facts are kept."""

    path: _Path = Field(
        default_factory=lambda: user_state_path("followup") / "followup.db",
        description="the database file; its folder is made where it is missing",
        examples=["~/.local/state/followup/followup.db"],
    )


class DraftsTable(Table):
    """What drafts are like."""

    english_anyway: _Switch = Field(
        False, description="true: draft in English, too, where their mail is in another language"
    )


KINDS: Mapping[str, type[Table]] = {"imap": ImapTable, "gmail": GmailTable, "maildir": MaildirTable}
TABLES: Mapping[str, tuple[type[Table], ...]] = {
    "profile": (ProfileTable,),
    "mailbox": tuple(KINDS.values()),
    "timing": (TimingTable,),
    "store": (StoreTable,),
    "drafts": (DraftsTable,),
}


def kind_of(account: object) -> str | None:
    """Given an account as the file has it, return its kind; the likely one where it gives none; None if it is wrong."""
    if not isinstance(account, dict):
        return None
    if "kind" not in account:
        return "maildir" if "path" in account else "imap"
    return next((kind for kind in KINDS if kind == account["kind"]), None)


class File(Table):
    """The whole file."""

    profile: ProfileTable
    mailbox: dict[
        str,
        Annotated[
            Annotated[ImapTable, Tag("imap")]
            | Annotated[GmailTable, Tag("gmail")]
            | Annotated[MaildirTable, Tag("maildir")],
            Discriminator(kind_of),
        ],
    ]
    timing: TimingTable = Field(default_factory=lambda: TimingTable.model_validate({}))
    store: StoreTable = Field(default_factory=lambda: StoreTable.model_validate({}))
    drafts: DraftsTable = Field(default_factory=lambda: DraftsTable.model_validate({}))


@dataclass(frozen=True, slots=True)
class Option:
    """One option of the configuration. ``default`` is None where it must be given.

    ``kind`` is that of the accounts that have it; "" in every other table.
    """

    table: str
    name: str
    says: str
    default: object
    kind: str = ""


def options() -> tuple[Option, ...]:
    """Return every option, table by table. Those of ``mailbox`` stand in a table for each account."""
    kinds = {model: kind for kind, model in KINDS.items()}
    return tuple(
        Option(table, name, field.description or "", _default(field), kinds.get(model, ""))
        for table, models in TABLES.items()
        for model in models
        for name, field in model.model_fields.items()
    )


def _default(field: FieldInfo) -> object:
    return None if field.is_required() else field.get_default(call_default_factory=True, validated_data={})
