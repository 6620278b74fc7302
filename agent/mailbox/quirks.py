"""What differs between those who keep people's mail: one row a provider, or a server's software.

The IMAP backend takes from it what it cannot ask a server; `check` and the errors take their advice from it. Nothing
here decides whether a draft is there: no server's SEARCH is believed, whoever runs it, and what a server can do it says
itself (IDLE, MOVE, UIDPLUS). A field that nothing uses has no place here.

Each row says where it is known from:

    docs       the provider's own pages
    ispdb      the table of servers that Thunderbird keeps (github.com/thunderbird/autoconfig)
    threads    what maintainers and users of mail programs wrote in public
    seen       on a real server
    unchecked  general knowledge: look again before relying on it. No live account was at hand for any row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from agent.mailbox.base import Role
from agent.model.settings import SETTLE, Duration, ImapAccount, Security, Unit

THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})


class Way(StrEnum):
    """How a provider lets a program in."""

    PASSWORD = "the account's password"  # noqa: S105 - the name of a way, and no password
    APP_PASSWORD = "an app password"  # noqa: S105 - likewise
    GOOGLE = 'consent: login = "google", or kind = "gmail"'
    MICROSOFT = 'consent: login = "microsoft"'
    BRIDGE = "the Bridge's own password"


@dataclass(frozen=True, slots=True)
class Server:
    """Where a provider's IMAP server is."""

    host: str
    port: int = 993
    security: Security = Security.TLS


@dataclass(frozen=True, slots=True)
class Quirks:
    """What is particular to one provider. Texts may hold {page}, and {account} for the account's name."""

    name: str  # as people call it
    ways: tuple[Way, ...]
    refused: str  # what to do when it refuses a login: the beginning of a sentence that goes on with ", then run ..."
    page: str = ""  # where the user gets what they log in with, or finds out how
    domains: tuple[str, ...] = ()  # of addresses and of servers, with all that is below them
    servers: tuple[Server, ...] = ()  # the first is the one to advise; none: it is wherever its owner put it
    greets: str = ""  # what its greeting holds (RFC 3501, 7.1.1), where the software is known by that
    unreachable: str = ""  # a sentence to say where nothing answers
    certificate: str = ""  # a sentence on how to get its certificate, where nobody whom machines know signed that
    folders: Mapping[Role, str] = field(default_factory=dict)  # its own names; an attribute (RFC 6154) goes before them
    connections: int = 0  # of one account at one time; 0: nobody says
    settle: Duration = SETTLE  # how long a draft may take to turn up after a connection broke
    know: str = ""  # what `check` tells of it though all is well


@dataclass(frozen=True, slots=True)
class Naming:
    """A server's own names of messages and conversations, where it has this capability."""

    capability: str
    message: str  # what FETCH asks for
    conversation: str
    prefix: str  # told apart from another server's by this


# Gmail IMAP extensions [docs]: a message has one X-GM-MSGID in every folder, and X-GM-THRID is its conversation.
NAMINGS = (Naming("X-GM-EXT-1", "X-GM-MSGID", "X-GM-THRID", "gmail"),)


def _national(brand: str, countries: str) -> tuple[str, ...]:
    return tuple(f"{brand}.{country}" for country in countries.split())


_BY_APP_PASSWORD = "{name} accepts no account password over IMAP: make {what} at {{page}}"  # noqa: S105 - a sentence

# ispdb and docs (support.google.com, "app passwords", "IMAP extensions"); the 15 connections: threads (wildduck #35,
# mailcore2 #587). Folders always have attributes, under names in the user's language (MailKit #1478), so none stand
# here. MOVE is there, so a setting that makes EXPUNGE delete for good does not matter.
GMAIL = Quirks(
    name="Gmail",
    ways=(Way.APP_PASSWORD, Way.GOOGLE),
    refused=_BY_APP_PASSWORD.format(name="Gmail", what="an app password")
    + ' (it needs 2-Step Verification), or use kind = "gmail"',
    page="https://myaccount.google.com/apppasswords",
    domains=("gmail.com", "googlemail.com"),
    servers=(Server("imap.gmail.com"), Server("imap.googlemail.com")),
    connections=15,
    know="Labels that Gmail keeps from mail programs (Settings, Labels, Show in IMAP) are not read.",
)

# ispdb and docs (learn.microsoft.com, "Authenticate an IMAP, POP or SMTP connection using OAuth"). Passwords are off:
# threads (holon uxc #445, msgvault #356). LIST has attributes though CAPABILITY does not say so (MailKit #1282), but
# none for Sent; its English names are unchecked.
MICROSOFT = Quirks(
    name="Outlook",
    ways=(Way.MICROSOFT,),
    refused='Microsoft accepts no passwords: write login = "microsoft" in place of the password in [mailbox.{account}] '
    "(docs/outlook.md tells how), run `followup login {account}`",
    page="https://entra.microsoft.com",
    domains=(
        *_national(
            "outlook",
            "com at be cl cz de dk es fr hu ie in it jp kr lv my ph pt sa sg sk co.id co.il co.th com.ar com.au com.br "
            "com.gr com.tr com.vn",
        ),
        *_national(
            "hotmail",
            "com be ca cl cz de dk es fi fr gr hu it lt lv my nl no ph rs se sg sk co.id co.il co.in co.jp co.kr co.th "
            "co.uk co.za com.ar com.au com.br com.hk com.tr com.tw com.vn",
        ),
        *_national(
            "live",
            "com at be ca cl cn de dk fi fr hk ie in it jp nl no ru se co.jp co.kr co.uk co.za com.ar com.au com.mx "
            "com.my com.ph com.pt com.sg",
        ),
        "msn.com",
        "windowslive.com",
        "livemail.tw",
        "office365.com",
        "onmicrosoft.com",
    ),
    servers=(Server("outlook.office365.com"),),
    folders={Role.DRAFTS: "Drafts", Role.SENT: "Sent Items", Role.TRASH: "Deleted Items"},
)


def _yahoo(name: str, page: str, domains: tuple[str, ...], servers: tuple[Server, ...]) -> Quirks:
    """Yahoo, and AOL, which is run by it.

    ispdb; app passwords: threads (offlineimap #688); the folder is "Draft", and other programs make "Drafts" beside
    it: threads (MailKit #1478, offlineimap #158). The pages are unchecked.
    """
    return Quirks(
        name=name,
        ways=(Way.APP_PASSWORD,),
        refused=_BY_APP_PASSWORD.format(name=name, what="an app password"),
        page=page,
        domains=domains,
        servers=servers,
        folders={Role.DRAFTS: "Draft", Role.SENT: "Sent", Role.TRASH: "Trash"},
    )


YAHOO = _yahoo(
    "Yahoo",
    "https://login.yahoo.com/account/security",
    (
        # yahoo.co.jp is another company's.
        *_national("yahoo", "com ca de it fr es se co.in co.uk co.nz com.au com.ar com.br com.mx"),
        "ymail.com",
        "myyahoo.com",
        "rocketmail.com",
    ),
    (Server("imap.mail.yahoo.com"), Server("export.imap.mail.yahoo.com")),
)
AOL = _yahoo(
    "AOL",
    "https://login.aol.com/account/security",
    (
        *_national("aol", "com de it fr es se co.uk co.nz com.au com.ar com.br com.mx"),
        "aim.com",
        "netscape.net",
        "compuserve.com",
        "cs.com",
    ),
    (Server("imap.aol.com"),),
)

# ispdb (support.apple.com/HT202304); app-specific passwords: docs. The folders' names: unchecked.
ICLOUD = Quirks(
    name="iCloud",
    ways=(Way.APP_PASSWORD,),
    refused=_BY_APP_PASSWORD.format(name="iCloud", what="an app-specific password")
    + ", and take as username your iCloud address, or what is before its @",
    page="https://account.apple.com",
    domains=("icloud.com", "me.com", "mac.com"),
    servers=(Server("imap.mail.me.com"),),
    folders={Role.DRAFTS: "Drafts", Role.SENT: "Sent Messages", Role.TRASH: "Deleted Messages"},
)

# docs (fastmail.com/help, "Server names and ports"): TLS alone, and an app password always. It is of the Cyrus family.
FASTMAIL = Quirks(
    name="Fastmail",
    ways=(Way.APP_PASSWORD,),
    refused=_BY_APP_PASSWORD.format(name="Fastmail", what="an app password for IMAP"),
    page="https://app.fastmail.com/settings/security",
    domains=("fastmail.com", "fastmail.fm", "fastmail.net", "messagingengine.com"),
    servers=(Server("imap.fastmail.com"),),
)

# docs (proton.me/support, "Bridge FAQ"); port, STARTTLS and the certificate of its own: threads (omamail #225,
# proton-bridge #282); the greeting: threads (mox #66). What it does to a draft that is an answer: threads
# (proton-bridge PR 526, PR 528). How long a draft takes on its way to Proton and back nobody has measured: the longer
# wait is caution.
PROTON = Quirks(
    name="Proton",
    ways=(Way.BRIDGE,),
    refused="Proton's Bridge wants a password of its own, not Proton's: copy it from the Bridge's window (Mailbox "
    "details)",
    page="https://proton.me/support/protonmail-bridge-faq",
    domains=("proton.me", "protonmail.com", "protonmail.ch", "pm.me"),
    servers=(Server("127.0.0.1", 1143, Security.STARTTLS),),
    greets="Proton Mail Bridge",
    unreachable="Proton's Bridge must be running on this machine: start it.",
    certificate="The Bridge writes its certificate into a folder of your choice (Settings, Advanced settings, Export "
    "TLS certificates).",
    folders={Role.DRAFTS: "Drafts", Role.SENT: "Sent", Role.TRASH: "Trash"},
    settle=Duration(5, Unit.MINUTES),
    know="Some versions of the Bridge show a draft that is an answer outside its conversation; its text is whole.",
)


def _zoho(region: str, *domains: str) -> Quirks:
    """Zoho in one region of the world: ispdb and docs (zoho.com/mail/help/imap-access.html, and Zoho's help).

    ``imappro`` is for firms with a domain of their own. Each folder has to be ticked for IMAP in Zoho's settings.
    """
    return Quirks(
        name="Zoho",
        ways=(Way.PASSWORD, Way.APP_PASSWORD),
        refused="Zoho wants IMAP to be allowed first (Settings, Mail Accounts, IMAP), and with two-factor "
        "authentication an app password of {page}: see to both",
        page=f"https://accounts.zoho.{region}",
        domains=(f"zoho.{region}", *domains),
        servers=(Server(f"imap.zoho.{region}"), Server(f"imappro.zoho.{region}")),
        know="Folders that are not ticked in Zoho's IMAP settings (Settings, Mail Accounts, IMAP) are not read.",
    )


ZOHO = (_zoho("com", "zohomail.com"), _zoho("eu", "zohomail.eu"), _zoho("in", "zohomail.in"), _zoho("com.au"))


def _united(name: str, page: str, host: str, domains: tuple[str, ...], folders: Mapping[Role, str]) -> Quirks:
    """GMX, WEB.DE and mail.com, which are one company's: ispdb and docs (hilfe.gmx.net, hilfe.web.de).

    IMAP is off until the user allows it. That an app password is wanted with two-step verification, and the folders'
    names, are unchecked.
    """
    return Quirks(
        name=name,
        ways=(Way.PASSWORD, Way.APP_PASSWORD),
        refused=f"{name} lets no program in before you allow IMAP in its settings ({{page}}), and with two-step "
        "verification wants an app password: see to both",
        page=page,
        domains=domains,
        servers=(Server(host), Server(host, 143, Security.STARTTLS)),
        folders=folders,
    )


_GERMAN = {Role.DRAFTS: "Entwürfe", Role.SENT: "Gesendet", Role.TRASH: "Papierkorb"}
_ENGLISH = {Role.DRAFTS: "Drafts", Role.SENT: "Sent", Role.TRASH: "Trash"}
UNITED = (
    _united(
        "GMX",
        "https://hilfe.gmx.net/pop-imap/einschalten.html",
        "imap.gmx.net",
        (*_national("gmx", "net de at ch eu biz org info"), "mein.gmx", "mail.gmx", "email.gmx"),
        _GERMAN,
    ),
    # The same company's for the rest of the world, on servers of its own (ispdb).
    _united("GMX", "https://support.gmx.com", "imap.gmx.com", ("gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr"), _ENGLISH),
    _united("WEB.DE", "https://hilfe.web.de/pop-imap/einschalten.html", "imap.web.de", ("web.de",), _GERMAN),
    # Hundreds of domains, of which these are the larger ones. IMAP may cost money (unchecked).
    _united(
        "mail.com",
        "https://support.mail.com",
        "imap.mail.com",
        ("mail.com", "email.com", "post.com", "consultant.com", "engineer.com", "techie.com", "linuxmail.org"),
        _ENGLISH,
    ),
)

_OWN_SERVER = (
    "Set the right username and password (some servers want the whole address as username, others what is before the @)"
)

# Software that anybody may run, under any name. Found by its greeting, which its owner may have changed.
# Dovecot: seen, 2.3 and 2.4; mail_max_userip_connections is 10 where nothing is set (docs).
DOVECOT = Quirks(name="Dovecot", ways=(Way.PASSWORD,), refused=_OWN_SERVER, greets="Dovecot", connections=10)
# Cyrus: seen, 3.6. Its attributes may come in small letters, which the backend takes as they are.
CYRUS = Quirks(name="Cyrus", ways=(Way.PASSWORD,), refused=_OWN_SERVER, greets="Cyrus IMAP")

TABLE: tuple[Quirks, ...] = (
    GMAIL, MICROSOFT, YAHOO, AOL, ICLOUD, FASTMAIL, PROTON, *ZOHO, *UNITED, DOVECOT, CYRUS,
)  # fmt: skip


def provider_of(host_or_address: str) -> Quirks | None:
    """Given a server's name or somebody's address, return the row of whom it belongs to; None if it is in none."""
    name = host_or_address.rpartition("@")[2].strip().rstrip(".").lower()
    return next((row for row in TABLE if any(_is_below(name, own) for own in _names(row))), None)


def _is_below(name: str, domain: str) -> bool:
    return name == domain or name.endswith(f".{domain}")


def _names(row: Quirks) -> Iterator[str]:
    """The names that are a provider's alone. This machine is nobody's."""
    yield from row.domains
    yield from (server.host for server in row.servers if server.host not in THIS_MACHINE)


def quirks_of(account: ImapAccount, greeting: str = "") -> Quirks | None:
    """Given an account, return the row it comes under; None if that is not known.

    That is the row of its host, of its username's domain, of the place on this machine, or of the server's greeting:
    whoever has a server of their own in between still logs in with what the provider gave them.
    """
    return provider_of(account.host) or _of_username(account) or _here(account) or _greeted(greeting)


def _of_username(account: ImapAccount) -> Quirks | None:
    return provider_of(account.username) if "@" in account.username else None


def _here(account: ImapAccount) -> Quirks | None:
    """The row of a server that runs on the user's own machine, known by its port."""
    here = ((row, server) for row in TABLE for server in row.servers if server.host in THIS_MACHINE)
    found = (row for row, server in here if server.port == account.port)
    return next(found, None) if account.host in THIS_MACHINE else None


def _greeted(greeting: str) -> Quirks | None:
    return next((row for row in TABLE if row.greets and row.greets in greeting), None)


def settle_of(account: ImapAccount) -> Duration:
    """Given an account, return how long a draft may take to turn up after a connection broke: what the user says, or
    what its provider needs.
    """
    row = quirks_of(account)
    return account.settle or (row.settle if row else SETTLE)
