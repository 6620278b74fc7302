"""Settings, as ``agent.config`` reads them from TOML. Nothing here touches a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum
from pathlib import Path

from agent.model.draft import Kind


class Unit(StrEnum):
    """The units of a length of time in the configuration."""

    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business days"
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as people say it; ``agent.timing`` knows what it means."""

    amount: int
    unit: Unit

    def __str__(self) -> str:
        unit = self.unit.value[:-1] if self.amount == 1 else self.unit.value
        return f"{self.amount} {unit}"


SETTLE = Duration(2, Unit.MINUTES)
"""How long a draft may take to turn up after a connection broke, where nobody says more of the server."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Who the user is."""

    full_name: str = field(repr=False)
    addresses: tuple[str, ...] = field(repr=False)  # lower-cased
    time_zone: str
    country: str = "US"  # ISO 3166-1 alpha-2
    locale: str = "en-US"
    strengths: tuple[str, ...] = field(default=(), repr=False)

    @property
    def us_english(self) -> bool:
        """Whether spelling goes the American way."""
        return self._locale in {"en-us", "en"}

    @property
    def month_first(self) -> bool:
        """Whether 3/12 is the twelfth of March to the user: in the United States, and mostly in Canada."""
        return self.us_english or self._locale == "en-ca"

    @property
    def _locale(self) -> str:
        return self.locale.replace("_", "-").lower()


@dataclass(frozen=True, slots=True)
class MaildirAccount:
    """A Maildir on this machine."""

    name: str
    path: Path
    inbox: str = ""  # "" is the Maildir's root
    drafts: str = "Drafts"
    sent: str = "Sent"
    trash: str = ""  # "" is Trash, where there is one
    folders: tuple[str, ...] = ()  # narrows what is read; empty: everything but Drafts, Outbox, Trash, Junk, All Mail
    authserv_id: str = ""  # who signs what it found of DMARC, in lower case; "" where nobody is believed


class Security(StrEnum):
    """How a connection to a server is kept from others' eyes."""

    TLS = "tls"  # from the first byte
    STARTTLS = "starttls"  # before the login
    NONE = "none"  # on this machine only


@dataclass(frozen=True, slots=True)
class Secret:
    """Where an account's password comes from: one of these. The password itself stands nowhere in the settings."""

    command: str = field(default="", repr=False)  # what prints it; taken apart as a shell does, and run without one
    credential: str = ""  # a file's name in systemd's $CREDENTIALS_DIRECTORY
    keyring: bool = False  # of the desktop: service "followup", user "USERNAME@HOST"


class Provider(StrEnum):
    """Whose account it is, where one logs in by consent (OAuth 2) and not by a password."""

    GOOGLE = "google"
    MICROSOFT = "microsoft"


@dataclass(frozen=True, slots=True)
class Consent:
    """The user's own app at a provider, to which they consent once. Tokens stand nowhere in the settings."""

    provider: Provider
    client_id: str = field(repr=False)
    client_secret: str = field(default="", repr=False)  # Google gives installed apps one; it is no secret
    tenant: str = "common"  # Microsoft: "consumers" for personal accounts, "organizations", or one firm's
    auth_uri: str = ""  # "" is the provider's own
    token_uri: str = ""
    keyring: bool = False  # whether tokens are kept in the desktop's keyring
    folder: Path = Path()  # else each in a file of its own here, 0600


@dataclass(frozen=True, slots=True)
class ImapAccount:
    """An account on a server that speaks IMAP. Folders are found by their attributes where none is named."""

    name: str
    host: str
    username: str = field(repr=False)
    secret: Secret
    port: int = 993
    security: Security = Security.TLS
    certificate: Path | None = None  # of the server, or of who signed it, where the system does not know them
    inbox: str = "INBOX"
    drafts: str = ""  # "": found by attribute or by name
    sent: str = ""
    trash: str = ""
    folders: tuple[str, ...] = ()  # narrows what is read; empty: everything but Drafts, Outbox, Trash, Junk, All Mail
    authserv_id: str = ""  # as for a Maildir
    settle: Duration | None = None  # how long after an attempt of unknown outcome it may turn up; None: by its provider
    consent: Consent | None = None  # in place of the secret


@dataclass(frozen=True, slots=True)
class GmailAccount:
    """A Gmail account by Google's API."""

    name: str
    username: str = field(repr=False)  # its address
    consent: Consent
    folders: tuple[str, ...] = ()  # labels: narrows what is read; empty: everything but Drafts, Trash and Spam
    authserv_id: str = ""  # as for a Maildir
    settle: Duration = SETTLE
    endpoint: str = ""  # "" is Google's own; tests have a server on this machine


Account = MaildirAccount | ImapAccount | GmailAccount


@dataclass(frozen=True, slots=True)
class Timing:
    """When things happen. The defaults are the guide's."""

    thank_you_after: Duration = Duration(1, Unit.HOURS)
    thank_you_within: Duration = Duration(24, Unit.HOURS)
    follow_up_after: Duration = Duration(3, Unit.DAYS)
    follow_up_until: Duration = Duration(10, Unit.DAYS)
    nudge_after: Duration = Duration(5, Unit.DAYS)
    nudge_until: Duration = Duration(21, Unit.DAYS)
    no_decision_reply_within: Duration = Duration(4, Unit.DAYS)
    feedback_request_within: Duration = Duration(7, Unit.DAYS)
    settle_user: Duration = Duration(10, Unit.MINUTES)
    interview_length: Duration = Duration(1, Unit.HOURS)
    first_look: Duration = Duration(90, Unit.DAYS)
    working_hours: tuple[time, time] = (time(8), time(18))


class Trait(StrEnum):
    """What can be learnt of how the user words their mails."""

    GREETING = "greeting"
    SIGN_OFF = "sign-off"
    LENGTH = "length"
    CONTRACTIONS = "contractions"
    GLAD = "glad"
    THANKS = "thanks"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class Habit:
    """One thing that was learnt. ``form`` is a row of a table of ours ("Hello", "Best regards"), and no mail's text."""

    trait: Trait
    form: str
    count: int  # of the mails that have some form of it, those that have this one
    of: int
    used: bool  # whether drafts take it up: often enough, and fit for a mail about a job


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt of the user's own mails: figures, and the forms that they favour."""

    mails: int
    words: int  # of a mail, the median
    sentence_words: int  # of a sentence, the median
    habits: tuple[Habit, ...] = ()

    @property
    def style(self) -> Style:
        """The part of it that drafts use."""
        return Style(tuple((habit.trait, habit.form) for habit in self.habits if habit.used))


@dataclass(frozen=True, slots=True)
class Style:
    """The forms that drafts take up, by trait; of the others they keep their own."""

    forms: tuple[tuple[Trait, str], ...] = ()

    def form(self, trait: Trait) -> str:
        """Given a trait, return the user's form of it; "" where drafts keep their own."""
        return dict(self.forms).get(trait, "")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the user configured."""

    profile: Profile
    accounts: tuple[Account, ...]
    timing: Timing
    store_path: Path
    english_anyway: bool = False  # [drafts] english_anyway: draft in English into a thread in another language
    templates: tuple[tuple[Kind, str], ...] = field(default=(), repr=False)  # the user's own words, in place of ours
    style: Style | None = None  # the user's own, out of the store: a pass puts it here once they said `style --use`

    def account(self, name: str) -> Account:
        """Given an account's name, return its settings. Raise KeyError if there is none of that name."""
        return {account.name: account for account in self.accounts}[name]

    def template(self, kind: Kind) -> str | None:
        """Given a kind of draft, return the user's template for it; None where there is none."""
        return dict(self.templates).get(kind)
