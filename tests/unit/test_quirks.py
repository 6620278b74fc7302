"""The table of providers: whom an address or a host belongs to, and what follows from that."""

from __future__ import annotations

import socket
import ssl
import string
from collections.abc import Iterator
from datetime import timedelta

import pytest

from agent.config import fields
from agent.errors import MailboxError
from agent.mailbox.base import Role
from agent.mailbox.imap import ImapMailbox, faults
from agent.mailbox.imap.places import Place, with_roles
from agent.mailbox.quirks import TABLE, THIS_MACHINE, Quirks, Way, provider_of, quirks_of
from agent.mailbox.roles import is_usual
from agent.model.settings import Duration, ImapAccount, Secret, Security, Unit
from agent.timing import shortest

ROWS = pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.name} {row.domains[:1]}")


def account(host: str, username: str = "jordan", port: int = 993, security: Security = Security.TLS) -> ImapAccount:
    return ImapAccount("personal", host, username, Secret(), port=port, security=security)


# --- the rows ---


def texts(row: Quirks) -> Iterator[str]:
    yield from (row.refused, row.unreachable, row.certificate, row.know)


@ROWS
def test_a_row_is_well_formed(row: Quirks) -> None:
    assert row.name
    assert row.ways
    assert row.page == "" or row.page.startswith("https://")
    assert row.domains or row.greets, "else nothing finds it"
    assert bool(row.domains) == bool(row.servers)
    assert row.connections >= 0
    assert shortest(row.settle) >= timedelta(minutes=2)


@ROWS
def test_its_servers_could_be_written_into_the_configuration(row: Quirks) -> None:
    for server in row.servers:
        assert fields.host(server.host) == server.host
        assert fields.port(server.port) == server.port
        assert server.security is not Security.NONE
        assert (server.port == 993) == (server.security is Security.TLS)
    for domain in row.domains:
        assert fields.host(domain) == domain
        assert "." in domain


@ROWS
def test_its_texts_are_sentences_and_hold_no_more_than_is_filled_in(row: Quirks) -> None:
    for text in texts(row):
        named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
        assert named <= {"page", "account"}
        assert len(text) < 220
    assert row.refused
    assert not row.refused.endswith("."), "it goes on"
    for text in (row.unreachable, row.certificate, row.know):
        assert text == "" or text.endswith(".")


@ROWS
def test_what_it_says_of_a_refused_login_fits_the_ways_it_has(row: Quirks) -> None:
    assert ("followup login" in row.refused) == (Way.MICROSOFT in row.ways)
    assert ('kind = "gmail"' in row.refused) == (Way.GOOGLE in row.ways)
    assert ("Bridge" in row.refused) == (Way.BRIDGE in row.ways)
    assert ("app password" in row.refused or "app-specific" in row.refused) == (Way.APP_PASSWORD in row.ways)
    assert ("{page}" in row.refused) == (Way.APP_PASSWORD in row.ways)


@ROWS
def test_its_folders_are_called_as_folders_are(row: Quirks) -> None:
    for role, name in row.folders.items():
        assert is_usual(name, role), name


def test_no_two_rows_claim_one_domain_or_server() -> None:
    claimed = [name for row in TABLE for name in {*row.domains, *(server.host for server in row.servers)}]
    assert len(claimed) == len(set(claimed))
    for name in {*claimed} - THIS_MACHINE:
        (row,) = [row for row in TABLE if name in row.domains or name in {server.host for server in row.servers}]
        assert provider_of(name) is row, "no row is hidden behind another"


# --- whom it belongs to ---


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("jordan@gmail.com", "Gmail"),
        ("Jordan.Rivera+jobs@GMail.com", "Gmail"),
        ("imap.gmail.com", "Gmail"),
        ("imap.gmail.com.", "Gmail"),
        ("IMAP.GoogleMail.com", "Gmail"),
        ("outlook.office365.com", "Outlook"),
        ("jordan@hotmail.co.uk", "Outlook"),
        ("jordan@northwind.onmicrosoft.com", "Outlook"),
        ("imap-mail.outlook.com", "Outlook"),
        ("jordan@yahoo.co.uk", "Yahoo"),
        ("imap.mail.yahoo.com", "Yahoo"),
        ("jordan@aol.com", "AOL"),
        ("p01-imap.mail.me.com", "iCloud"),
        ("jordan@jordan.fastmail.com", "Fastmail"),
        ("jordan@pm.me", "Proton"),
        ("jordan@zohomail.eu", "Zoho"),
        ("imappro.zoho.in", "Zoho"),
        ("jordan@gmx.de", "GMX"),
        ("jordan@gmx.com", "GMX"),
        ("jordan@web.de", "WEB.DE"),
        ("imap.mail.com", "mail.com"),
        ("jordan@mail.gmx", "GMX"),
        ('"a@gmail.com"@web.de', "WEB.DE"),
    ],
)
def test_an_address_or_a_host_is_its_providers(who: str, name: str) -> None:
    row = provider_of(who)
    assert row is not None
    assert row.name == name


@pytest.mark.parametrize(
    "who",
    [
        "gmail.com.evil.example",
        "jordan@gmail.com.evil.example",
        "imap.gmail.com.evil.example",
        "jordan@gmail.com@evil.example",
        "notgmail.com",
        "imap-gmail.com",
        "gmail.co",
        "jordan@yahoo.co.jp",
        "outlook.example",
        "jordan@office365.com.example",
        "some.com",
        "web.de.example",
        "jordan@example.com",
        "127.0.0.1",
        "localhost",
        "com",
        "",
        "@",
        ".",
    ],
)
def test_what_only_looks_like_it_is_nobodys(who: str) -> None:
    assert provider_of(who) is None


@pytest.mark.parametrize(
    ("it", "greeting", "name"),
    [
        (account("imap.gmail.com", "jordan@firm.example"), "", "Gmail"),
        (account("imap.gmail.com", "jordan@yahoo.com"), "", "Gmail"),
        (account("mail.firm.example", "jordan@yahoo.com"), "", "Yahoo"),
        (account("localhost", "jordan@yahoo.com"), "* OK Dovecot ready.", "Yahoo"),
        (account("localhost", "jordan@firm.example", 1143), "", "Proton"),
        (account("::1", "jordan@firm.example", 1143), "", "Proton"),
        (account("mail.firm.example", "jordan@firm.example", 1143), "", ""),
        (account("mail.firm.example"), "* OK [CAPABILITY IMAP4rev1] Dovecot (Debian) ready.", "Dovecot"),
        (account("mail.firm.example"), "* OK [CAPABILITY IMAP4rev1] mail Cyrus IMAP 3.6.1 server ready", "Cyrus"),
        (account("127.0.0.1", port=2143), "* OK Proton Mail Bridge 03.04.02 - gluon session ID 1", "Proton"),
        (account("mail.firm.example", "gmail.com"), "* OK hello", ""),
        (account("mail.firm.example"), "", ""),
    ],
)
def test_an_account_comes_under_a_row(it: ImapAccount, greeting: str, name: str) -> None:
    row = quirks_of(it, greeting)
    assert (row.name if row else "") == name


# --- what the backend takes from it ---


@pytest.mark.parametrize(
    ("it", "minutes"),
    [
        (account("imap.example.com"), 2),
        (account("imap.gmail.com"), 2),
        (account("127.0.0.1", "jordan@proton.me", 1143), 5),
    ],
)
def test_how_long_a_draft_may_take_is_the_providers_unless_the_user_says_it(it: ImapAccount, minutes: int) -> None:
    assert ImapMailbox(it).settle == timedelta(minutes=minutes)
    told = ImapAccount("x", it.host, it.username, Secret(), port=it.port, settle=Duration(3, Unit.SECONDS))
    assert ImapMailbox(told).settle == timedelta(seconds=3)


@pytest.mark.parametrize(
    ("host", "names", "wanted"),
    [
        ("imap.mail.yahoo.com", "Inbox Drafts Draft Sent Trash", {Role.DRAFTS: "Draft", Role.SENT: "Sent"}),
        ("imap.mail.yahoo.com", "Inbox Drafts Sent", {Role.DRAFTS: "Drafts"}),
        ("imap.gmx.net", "INBOX Drafts Entwürfe Gesendet Papierkorb Sent Trash",
         {Role.DRAFTS: "Entwürfe", Role.SENT: "Gesendet", Role.TRASH: "Papierkorb"}),
        ("imap.mail.me.com", "INBOX|Drafts|Sent|Sent Messages|Deleted Messages|Trash",
         {Role.SENT: "Sent Messages", Role.TRASH: "Deleted Messages"}),
        ("outlook.office365.com", "Inbox|Drafts|Sent|Sent Items", {Role.SENT: "Sent Items"}),
        ("imap.example.com", "INBOX Drafts Draft Sent", {Role.DRAFTS: "Drafts"}),
    ],
)  # fmt: skip
def test_of_two_folders_that_might_be_it_the_one_that_the_provider_calls_so_is_taken(
    host: str, names: str, wanted: dict[Role, str]
) -> None:
    places = [Place(name, frozenset()) for name in names.split("|" if "|" in names else " ")]
    found = {folder.role: folder.name for folder in with_roles(places, (), account(host))}
    assert wanted.items() <= found.items()


def test_what_the_user_or_an_attribute_says_goes_before_what_the_provider_calls_it() -> None:
    places = [Place("Draft", frozenset()), Place("Mine", frozenset({"\\drafts"})), Place("Ours", frozenset())]
    marked = {folder.role: folder.name for folder in with_roles(places, (), account("imap.mail.yahoo.com"))}
    assert marked[Role.DRAFTS] == "Mine"
    told = ImapAccount("personal", "imap.mail.yahoo.com", "jordan", Secret(), drafts="Ours")
    assert {folder.role: folder.name for folder in with_roles(places, (), told)}[Role.DRAFTS] == "Ours"


def test_a_trash_that_is_not_there_is_not_made_up() -> None:
    found = with_roles([Place("Drafts", frozenset())], (), account("imap.mail.me.com"))
    assert Role.TRASH not in {folder.role for folder in found}


# --- what is said ---

AT_YAHOO = 'The mail of Yahoo is at host = "imap.mail.yahoo.com". Write that in [mailbox.personal].'
AT_THE_BRIDGE = 'The mail of Proton is at host = "127.0.0.1", port = 1143, security = "starttls". Write that in'
NO_ADVICE = "Check host, port and security in [mailbox.personal]."
ONLINE = "See whether you are online"


def not_found(it: ImapAccount) -> MailboxError:
    return faults.unreachable(it, socket.gaierror())


def not_there(it: ImapAccount) -> MailboxError:
    return faults.unreachable(it, ConnectionRefusedError())


def silent(it: ImapAccount) -> MailboxError:
    return faults.unreachable(it, TimeoutError())


def not_tls(it: ImapAccount) -> MailboxError:
    return faults.unreachable(it, ssl.SSLError("wrong version number"))


def self_signed(it: ImapAccount) -> MailboxError:
    fault = ssl.SSLCertVerificationError()
    fault.verify_code = 18
    return faults.unreachable(it, fault)


def refused(it: ImapAccount) -> MailboxError:
    return faults.login(it, "[AUTHENTICATIONFAILED] no", "mark")


def busy(it: ImapAccount) -> MailboxError:
    return faults.login(it, "[ALERT] Too many simultaneous connections. (Failure)", "mark")


STARTTLS = Security.STARTTLS


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (not_found(account("imap.yahoo.com", "jordan@yahoo.com")), f"{AT_YAHOO} {ONLINE}. The next pass"),
        (not_found(account("imap.gmial.com", "jordan@firm.example")), 'is at host = "imap.gmail.com". Write that'),
        (not_found(account("imap.proton.me", "jordan@proton.me")), f"{AT_THE_BRIDGE} [mailbox.personal]. {ONLINE}."),
        (not_found(account("imap.zoho.com.eu", "jordan@zohomail.eu")), 'host = "imap.zoho.eu"'),
        (not_found(account("imap.mail.yahoo.com", "jordan@yahoo.com")), f"{ONLINE}, and to host in"),
        (not_found(account("imap.gmail.com", "jordan@yahoo.com")), f"{ONLINE}, and to host in"),
        (not_found(account("imap.firm.example", "jordan@firm.example")), f"{ONLINE}, and to host in"),
        (not_there(account("mail.yahoo.com", "jordan@yahoo.com")), AT_YAHOO),
        (not_there(account("localhost", "jordan@yahoo.com")), "on this machine: the mail of Yahoo is at host ="),
        (not_there(account("imap.gmail.com", port=143)), 'Gmail is at port = 993 with security = "tls": write both in'),
        (silent(account("imap.gmail.com", port=143, security=STARTTLS)), "Gmail is at port = 993 with security"),
        (silent(account("imap.gmail.com")), f"If it never did: {NO_ADVICE}"),
        (not_there(account("imap.web.de", port=143, security=STARTTLS)), NO_ADVICE),
        (not_there(account("imap.web.de", port=143)), "WEB.DE is at port = 993"),
        (not_there(account("127.0.0.1", "j@proton.me", 1143, STARTTLS)), "Bridge must be running on this machine"),
        (not_there(account("localhost", "j@firm.example", 1143, STARTTLS)), "Bridge must be running on this machine"),
        (not_tls(account("127.0.0.1", "j@proton.me", 1143)), 'Proton is at port = 1143 with security = "starttls"'),
        (not_tls(account("imap.example.com", port=143)), 'many servers want security = "starttls"'),
        (faults.no_encryption(account("imap.fastmail.com", port=143, security=STARTTLS)), "Fastmail is at port = 993"),
        (faults.no_encryption(account("imap.example.com", port=143, security=STARTTLS)), 'Write security = "tls" and'),
        (self_signed(account("127.0.0.1", "j@proton.me", 1143, STARTTLS)), "The Bridge writes its certificate into"),
        (busy(account("imap.gmail.com")), "close other mail programs: Gmail takes 15 connections at one time."),
        (busy(account("imap.example.com")), "close other mail programs: some servers take few connections"),
        (refused(account("imap.example.com")), "Set the right username and password (some providers want an app"),
        (refused(account("imap.gmail.com", "jordan@yahoo.com")),
         '(or, if this is your account at Yahoo, write host = "imap.mail.yahoo.com"), then run `followup check`'),
        (faults.known_refusal(account("imap.gmail.com"), "m"), "make an app password at https://myaccount.google.com/"),
        (faults.no_password(account("outlook.office365.com")), 'write login = "microsoft"'),
        (faults.no_password(account("imap.example.com")), "some providers have to allow IMAP"),
    ],
)  # fmt: skip
def test_the_next_step_fits_the_provider(error: MailboxError, words: str) -> None:
    assert words in error.next_step, error.next_step
    assert "{" not in str(error)
    assert len(str(error)) < 600


@ROWS
def test_a_refused_login_is_told_with_the_step_of_its_provider(row: Quirks) -> None:
    greeting = f"* OK {row.greets} ready"
    username = f"jordan@{row.domains[0]}" if row.domains else "jordan"
    error = faults.login(account("mail.firm.example", username), "[AUTHENTICATIONFAILED] no", "mark", greeting)
    step = row.refused.format(page=row.page, account="personal")
    assert error.next_step.startswith(f"{step}, then run `followup check`; until then the server is not asked again")
    assert len(error.next_step.split(". ")) == 1, "one sentence"
