"""The configuration: settings out of TOML, or every problem with its place and what to write instead."""

from __future__ import annotations

import json
import os
import tomllib
from datetime import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.config import VARIABLE, load, options, strange_templates
from agent.errors import WrongConfiguration
from agent.model.draft import Kind
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
    Unit,
)

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
PROFILE = """
[profile]
full_name = "Jordan Rivera"
addresses = ["jordan@example.com"]
time_zone = "America/New_York"
"""
MAILBOX = """
[mailbox.personal]
kind = "maildir"
path = "/mail"
"""
LEAST = PROFILE + MAILBOX
SERVER = """
[mailbox.personal]
kind = "imap"
host = "imap.example.com"
username = "jordan@example.com"
"""
WITH_COMMAND = SERVER + 'password_command = "pass show mail"\n'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def problems(path: Path, text: str) -> tuple[str, ...]:
    path.write_text(text)
    with pytest.raises(WrongConfiguration) as caught:
        load(path)
    assert caught.value.exit_status == 2
    return caught.value.problems


@pytest.mark.parametrize(
    ("time_zone", "more", "country", "locale"),
    [
        ("Europe/London", "", "GB", "en-GB"),
        ("Europe/Dublin", "", "IE", "en-IE"),
        ("Australia/Sydney", "", "AU", "en-AU"),
        ("Asia/Kolkata", "", "IN", "en-IN"),
        ("Asia/Calcutta", "", "IN", "en-IN"),
        ("America/Toronto", "", "CA", "en-CA"),
        ("Europe/Berlin", "", "DE", "en-DE"),
        ("UTC", "", "US", "en-US"),
        ("Europe/London", 'country = "ie"', "IE", "en-IE"),
        ("Europe/London", 'locale = "en-US"', "GB", "en-US"),
    ],
)
def test_what_is_left_out_is_told_by_the_time_zone(
    path: Path, time_zone: str, more: str, country: str, locale: str
) -> None:
    path.write_text(f"{PROFILE.replace('America/New_York', time_zone)}{more}\n{MAILBOX}")
    found = load(path).profile
    assert (found.country, found.locale) == (country, locale)


def test_the_least_that_is_needed_gives_every_default(path: Path) -> None:
    path.write_text(LEAST)
    found = load(path)
    assert found.profile.full_name == "Jordan Rivera"
    assert (found.profile.country, found.profile.locale, found.profile.strengths) == ("US", "en-US", ())
    assert found.accounts == (MaildirAccount("personal", Path("/mail")),)
    assert found.timing == Timing()
    assert found.store_path.name == "followup.db"
    assert found.english_anyway is False


def test_everything_that_is_given_is_taken(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/jordan")
    path.write_text(
        """
        drafts.english_anyway = true
        [profile]
        full_name = " Jordan Rivera "
        addresses = ["Jordan@Example.com", "j.rivera@mail.test", "jordan@mailhost", "jordan@example.com"]
        time_zone = "Europe/Berlin"
        country = "de"
        locale = "en_gb"
        strengths = ["eight years of Python services", "moving a monolith to Kafka"]
        [mailbox.personal]
        kind = "maildir"
        path = "~/Mail"
        inbox = "INBOX"
        drafts = "Entwürfe"
        sent = "Gesendet"
        trash = "Papierkorb"
        folders = ["INBOX", "Jobs"]
        [mailbox.work]
        kind = "maildir"
        path = "work"
        [timing]
        follow_up_after = "2 business days"
        working_hours = "09:30-17:00"
        [store]
        path = "~/f.db"
        """
    )
    found = load(path)
    assert found.profile.full_name == "Jordan Rivera"
    assert found.profile.addresses == ("jordan@example.com", "j.rivera@mail.test", "jordan@mailhost")
    assert (found.profile.country, found.profile.locale) == ("DE", "en-GB")
    assert found.account("personal") == MaildirAccount(
        "personal", Path("/home/jordan/Mail"), "INBOX", "Entwürfe", "Gesendet", "Papierkorb", ("INBOX", "Jobs")
    )
    assert found.account("work") == MaildirAccount("work", path.parent / "work")
    assert found.timing.follow_up_after == Duration(2, Unit.BUSINESS_DAYS)
    assert found.timing.working_hours == (time(9, 30), time(17))
    assert found.store_path == Path("/home/jordan/f.db")
    assert found.english_anyway is True


def test_every_problem_is_told_at_once_with_its_line(path: Path) -> None:
    told = problems(
        path,
        """[profile]
full_nam = "Jordan Rivera"
addresses = ["jordan.example.com"]
time_zone = "Europe/Berlln"
[mailbox.personal]
kind = "maildir"
[timing]
nudge_after = "soon"
follow_up_until = "1 day"
""",
    )
    assert [problem.partition(": ")[0] for problem in told] == [
        "profile.full_nam (line 2)",
        "profile.addresses (line 3)",
        "profile.time_zone (line 4)",
        "mailbox.personal.path (line 5)",
        "timing.nudge_after (line 8)",
        "timing.follow_up_until (line 9)",
    ]
    assert 'did you mean "full_name"?' in told[0]
    assert "write it as name@domain" in told[1]
    assert 'did you mean "Europe/Berlin"?' in told[2]
    assert 'path = "~/Maildir"' in told[3]
    assert 'as in "3 days"' in told[4]
    assert "shorter than follow_up_after" in told[5]


@pytest.mark.parametrize(
    ("addition", "place", "advice"),
    [
        ("[timing]\nfirst_look = 90", "timing.first_look", "in quotation marks"),
        ('[timing]\nfirst_look = "0 days"', "timing.first_look", "write a longer one"),
        ('[timing]\nworking_hours = "18:00-08:00"', "timing.working_hours", "08:00-18:00"),
        ('[timing]\nfull_name = "x"', "timing.full_name", "belongs into [profile]"),
        ('[timing]\nthank_you_after = "2 days"', "timing.thank_you_after", "thank_you_within"),
        ('[timing]\nnudge_until = "2 days"', "timing.nudge_until", "shorter than nudge_after"),
        ('[timing]\nqqqq = "2 days"', "timing.qqqq", "those that are here: thank_you_after"),
        ("[stroe]", "stroe", 'did you mean "store"?'),
        ('[store]\npath = ""', "store.path", "this is empty"),
        ('[store]\npath = "~nobody-here/x"', "store.path", "write the whole path"),
        ('[drafts]\nenglish_anyway = "yes"', "drafts.english_anyway", "without quotation marks"),
        ('[mailbox.b]\nkind = "pop3"\npath = "/x"', "mailbox.b.kind", 'write "imap" (a server), "gmail" ('),
        ("[mailbox.b]\nkind = 3", "mailbox.b.kind", 'write "imap" (a server), "gmail" ('),
        ('[mailbox.b]\npath = "/x"', "mailbox.b.kind", 'write it, as in kind = "maildir"'),
        ('[mailbox.b]\nkind = "maildir"\npath = "/b"\nhost = "x"', "mailbox.b.host", 'for kind = "imap", and this'),
        ('[mailbox.b]\nkind = "maildir"\npath = "/b"\npassword = "x"', "mailbox.b.password", "needs no password"),
        ('[timing]\npassword = "x"', "timing.password", "no password is kept in this file"),
        ('[timing]\nfirst_look = "90 seconds"', "timing.first_look", "in minutes or longer"),
        ('[mailbox.b]\nkind = "maildir"\npath = "/mail/"', "mailbox.b.path", "the account personal has the same path"),
        ('[mailbox.b]\nkind = "maildir"\npath = "/b"\nsent = "Drafts"', "mailbox.b.sent", "is drafts already"),
        ('[mailbox."my mail"]\nkind = "maildir"\npath = "/b"', "mailbox.my mail", "choose such a name"),
        ("[mailbox]\nb = 3", "mailbox.b", "[mailbox.NAME]"),
    ],
)
def test_a_problem_is_told_with_what_to_do(path: Path, addition: str, place: str, advice: str) -> None:
    told = problems(path, f"{PROFILE}{MAILBOX}{addition}\n")
    assert len(told) == 1
    assert told[0].startswith(f"{place} (line ")
    assert advice in told[0]


@pytest.mark.parametrize(
    ("line", "place", "advice"),
    [
        ('full_name = "Jordan\\nBcc: x@y.example"', "profile.full_name", "one line"),
        ("full_name = 3", "profile.full_name", "in quotation marks"),
        ("addresses = []", "profile.addresses", "every address of yours"),
        ('addresses = "jordan@example.com"', "profile.addresses", "square brackets"),
        ('country = "Germany"', "profile.country", 'such as "US"'),
        ('locale = "en-XX"', "profile.locale", 'such as "en-US"'),
        ('locale = "../en"', "profile.locale", 'such as "en-US"'),
        ("strengths = [1]", "profile.strengths", "in quotation marks"),
    ],
)
def test_a_wrong_profile_is_told_with_what_to_do(path: Path, line: str, place: str, advice: str) -> None:
    name = line.partition(" ")[0]
    others = "\n".join(one for one in PROFILE.splitlines() if not one.startswith(f"{name} "))
    told = problems(path, f"{others}\n{line}\n{MAILBOX}")
    assert len(told) == 1
    assert told[0].startswith(f"{place} (line ")
    assert advice in told[0]


def test_no_account_is_a_problem(path: Path) -> None:
    assert problems(path, PROFILE)[0].startswith("mailbox: there is no account: write [mailbox.personal]")


def test_the_least_that_a_server_needs_gives_every_default(path: Path) -> None:
    path.write_text(PROFILE + WITH_COMMAND)
    assert load(path).accounts == (
        ImapAccount("personal", "imap.example.com", "jordan@example.com", Secret("pass show mail")),
    )


def test_everything_that_is_given_of_a_server_is_taken(path: Path) -> None:
    path.write_text(
        PROFILE
        + """
        [mailbox.work]
        kind = "imap"
        host = " IMAP.Example.com "
        username = "jordan"
        credential = "work"
        port = 1143
        security = "STARTTLS"
        certificate = "own.pem"
        inbox = "Eingang"
        drafts = "Entwürfe"
        sent = "Gesendet"
        trash = "Papierkorb"
        folders = ["Eingang", "Jobs"]
        authserv_id = "MX.example.com"
        settle = "1 second"
        """
    )
    assert load(path).account("work") == ImapAccount(
        "work",
        "imap.example.com",
        "jordan",
        Secret(credential="work"),
        1143,
        Security.STARTTLS,
        path.parent / "own.pem",
        "Eingang",
        "Entwürfe",
        "Gesendet",
        "Papierkorb",
        ("Eingang", "Jobs"),
        "mx.example.com",
        Duration(1, Unit.SECONDS),
    )


def server_of(path: Path, text: str) -> ImapAccount:
    path.write_text(PROFILE + text)
    (account,) = load(path).accounts
    assert isinstance(account, ImapAccount)
    return account


@pytest.mark.parametrize(
    ("lines", "port"),
    [
        ("", 993),
        ('security = "tls"', 993),
        ('security = "starttls"', 143),
        ('security = "starttls"\nport = 993', 993),
        ("port = 1993", 1993),
    ],
)
def test_the_port_goes_by_the_security_where_none_is_given(path: Path, lines: str, port: int) -> None:
    assert server_of(path, f"{WITH_COMMAND}{lines}\n").port == port


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.8.7", "::1", "[::1]", "LOCALHOST"])
def test_a_server_on_this_machine_may_go_without_encryption(path: Path, host: str) -> None:
    account = server_of(path, f'{WITH_COMMAND.replace("imap.example.com", host)}security = "none"\n')
    assert (account.security, account.port) == (Security.NONE, 143)
    assert account.host == host.strip("[]").lower()


@pytest.mark.parametrize(
    "host", ["imap.example.com", "192.0.2.1", "2001:db8::1", "localhost.example.com", "127.0.0.1.example.com", "127.1"]
)
@pytest.mark.parametrize("none", ["none", " None "])
def test_no_other_server_may_go_without_encryption(path: Path, host: str, none: str) -> None:
    (told,) = problems(path, f'{PROFILE}{WITH_COMMAND.replace("imap.example.com", host)}security = "{none}"\n')
    assert told.startswith("mailbox.personal.security (line ")
    assert 'write "tls" or "starttls"' in told


@pytest.mark.parametrize(
    ("lines", "place", "advice"),
    [
        ("", "", "this account has no password: write one of password_command"),
        ('keyring = false\npassword_command = ""', "", "this account has no password"),
        ('keyring = true\ncredential = "m"', ".keyring", "comes from credential already"),
        ('password_command = "x"\nkeyring = true', ".keyring", "from password_command already"),
        ('pasword_command = "x"', ".pasword_command", 'did you mean "password_command"?'),
        ('keyring = "yes"', ".keyring", "without quotation marks"),
        ("password_command = 'pass \"x'", ".password_command", "mark is not closed"),
        ("password_command = '\"\" x'", ".password_command", "has no program"),
        ('password_command = ["pass", "x"]', ".password_command", "in quotation marks"),
        ('credential = "../x"', ".credential", "LoadCredential=NAME:FILE"),
        ('credential = ".."', ".credential", "LoadCredential=NAME:FILE"),
    ],
)
def test_a_password_that_comes_from_nowhere_is_told(path: Path, lines: str, place: str, advice: str) -> None:
    (told,) = problems(path, f"{PROFILE}{SERVER}{lines}\n")
    assert told.startswith(f"mailbox.personal{place} (line ")
    assert advice in told


@pytest.mark.parametrize("name", ["password", "passwd", "pass", "app_password"])
def test_a_password_in_the_file_is_refused_and_the_ways_are_named(path: Path, name: str) -> None:
    (told,) = problems(path, f'{PROFILE}{SERVER}{name} = "Zanzibar"\n')
    assert told.startswith(f"mailbox.personal.{name} (line ")
    assert all(way in told for way in ("password_command = ", "keyring = true", "credential = "))
    assert "Zanzibar" not in told


@pytest.mark.parametrize(
    ("command", "strange"),
    [
        ("gpg -d ~/mail.gpg | head -n 1", "|"),
        ("gpg -d ~/mail.gpg 2>/dev/null", "2>"),
        ("cat < ~/mail.gpg", "<"),
        ("unlock && show mail.gpg", "&&"),
    ],
)
def test_a_command_that_needs_a_shell_is_told_so_and_not_shown(path: Path, command: str, strange: str) -> None:
    (told,) = problems(path, f"{PROFILE}{SERVER}password_command = '{command}'\n")
    assert f'and "{strange}" needs one' in told
    assert "mail.gpg" not in told


@pytest.mark.parametrize(
    "command", ["cut -d '|' -f 2 mail", 'sh -c "gpg -d mail | head -n 1"', "pass show a&b", "~/bin/password mail"]
)
def test_a_command_that_needs_none_is_taken_as_it_is(path: Path, command: str) -> None:
    assert server_of(path, f'{SERVER}password_command = """{command} """\n').secret == Secret(command)


@pytest.mark.parametrize(
    ("old", "new", "place", "advice"),
    [
        ("imap.example.com", "imaps://imap.example.com", "host", 'as in "imap.example.com"'),
        ("imap.example.com", "jordan@example.com", "host", 'as in "imap.example.com"'),
        ("imap.example.com", "imap..example.com", "host", 'as in "imap.example.com"'),
        ("imap.example.com", "imap.example.com:143", "host", 'write host = "imap.example.com" and port = 143'),
        ("jordan@example.com", "", "username", "this is empty"),
        ('"jordan@example.com"', '"j"\nport = "993"', "port", "without quotation marks"),
        ('"jordan@example.com"', '"j"\nport = 70000', "port", "from 1 to 65535"),
        ('"jordan@example.com"', '"j"\nport = true', "port", "from 1 to 65535"),
        ('"jordan@example.com"', '"j"\nsecurity = "ssl"', "security", 'neither "tls" nor "starttls"'),
        ('"jordan@example.com"', '"j"\nsettle = "0 seconds"', "settle", "write a longer one"),
        ('"jordan@example.com"', '"j"\nsettle = "soon"', "settle", "seconds, minutes"),
        ('"jordan@example.com"', '"j"\npath = "~/Mail"', "path", 'this is for kind = "maildir", and this account'),
        ('"jordan@example.com"', '"j"\ncertificate = 3', "certificate", "in quotation marks"),
        ('"jordan@example.com"', '"j"\nsent = "inbox"', "sent", '"inbox" is inbox already'),
        ('username = "jordan@example.com"\n', "", "username", "this is missing"),
        ('kind = "imap"\n', "", "kind", 'as in kind = "imap"'),
    ],
)
def test_a_problem_of_a_server_is_told_with_what_to_do(path: Path, old: str, new: str, place: str, advice: str) -> None:
    account = WITH_COMMAND.replace(old, new, 1)
    assert account != WITH_COMMAND
    (told,) = problems(path, PROFILE + account)
    assert told.startswith(f"mailbox.personal.{place} (line ")
    assert advice in told


@pytest.mark.parametrize("username", ["jordan@", "Jordan@"])
def test_two_accounts_of_one_username_on_one_server_are_a_problem(path: Path, username: str) -> None:
    second = WITH_COMMAND.replace("personal", "b").replace("imap.example", "IMAP.example").replace("jordan@", username)
    (told,) = problems(path, PROFILE + WITH_COMMAND + second)
    assert told.startswith("mailbox.b.username (line ")
    assert "the account personal has the same host and username" in told
    path.write_text(PROFILE + WITH_COMMAND + second.replace(username, "work@"))
    assert len(load(path).accounts) == 2


# --- consent in place of a password ---

GMAIL = """
[mailbox.personal]
kind = "gmail"
username = "Jordan@gmail.com"
"""
AT_GOOGLE = {"client_id": "id.apps.googleusercontent.com", "client_secret": "Zanzibar"}
APP = "".join(f'{name} = "{value}"\n' for name, value in AT_GOOGLE.items())


@pytest.fixture
def app(path: Path) -> Path:
    """The file that Google's console gives, beside the configuration."""
    file = path.parent / "client.json"
    uris = {"auth_uri": "https://accounts.google.com/o/oauth2/auth", "token_uri": "https://oauth2.googleapis.com/token"}
    file.write_text(json.dumps({"installed": {**AT_GOOGLE, **uris, "redirect_uris": ["http://localhost"]}}))
    return file


def test_a_gmail_account_takes_its_app_from_the_file_of_the_console(path: Path, app: Path) -> None:
    path.write_text(
        PROFILE + GMAIL + f'client = "{app.name}"\nauthserv_id = "MX.google.com"\n[store]\npath = "x/f.db"\n'
    )
    (account,) = load(path).accounts
    assert account == GmailAccount(
        "personal",
        "jordan@gmail.com",
        Consent(
            Provider.GOOGLE,
            AT_GOOGLE["client_id"],
            "Zanzibar",
            auth_uri="https://accounts.google.com/o/oauth2/auth",
            token_uri="https://oauth2.googleapis.com/token",
            folder=path.parent / "x" / "tokens",
        ),
        authserv_id="mx.google.com",
    )
    assert "Zanzibar" not in repr(account)


def test_an_app_may_stand_in_the_configuration_itself(path: Path) -> None:
    path.write_text(PROFILE + GMAIL + APP + "keyring = true\n")
    (account,) = load(path).accounts
    assert isinstance(account, GmailAccount)
    assert (account.consent.client_id, account.consent.client_secret) == tuple(AT_GOOGLE.values())
    assert account.consent.keyring


def test_a_server_may_be_logged_in_to_by_consent(path: Path) -> None:
    account = server_of(path, SERVER + 'login = "microsoft"\nclient_id = "a-b"\ntenant = "Consumers"\nkeyring = true\n')
    assert account.secret == Secret()
    assert account.consent is not None
    assert account.consent.provider is Provider.MICROSOFT
    assert (account.consent.client_id, account.consent.tenant, account.consent.keyring) == ("a-b", "consumers", True)
    account = server_of(path, SERVER + 'login = "Google"\n' + APP)
    assert account.consent is not None
    assert account.consent.provider is Provider.GOOGLE


@pytest.mark.parametrize(
    ("text", "place", "advice"),
    [
        (GMAIL, "", 'write client = "FILE"'),
        (GMAIL + 'client_id = "x"', "", "client_secret is missing"),
        (GMAIL + 'client_secret = "x"', "", "client_id is missing"),
        (GMAIL + 'cleint = "x"', ".cleint", 'did you mean "client"?'),
        (GMAIL + APP + 'host = "x"', ".host", 'for kind = "imap", and this'),
        (GMAIL + APP + 'password = "x"', ".password", "Google's API accepts no password"),
        (GMAIL.replace("@", " at ") + APP, ".username", "write it as name@domain"),
        (SERVER + 'login = "yahoo"', ".login", 'neither "google" nor "microsoft"'),
        (SERVER + 'login = "google"', "", 'write client = "FILE"'),
        (SERVER + 'login = "microsoft"', "", "write client_id, the id of your own app"),
        (
            SERVER + 'login = "microsoft"\nclient_id = "x"\nclient_secret = "y"',
            ".client_secret",
            "Microsoft needs none",
        ),
        (SERVER + 'login = "microsoft"\nclient_id = "x"\ntenant = "a/b"', ".tenant", 'write "consumers"'),
        (SERVER + 'login = "google"\ntenant = "consumers"\n' + APP, ".tenant", 'for login = "microsoft"'),
        (WITH_COMMAND + 'client_id = "x"', ".client_id", 'goes with login = "google" or "microsoft"'),
        (WITH_COMMAND + 'tenant = "x"', ".tenant", 'goes with login = "google" or "microsoft"'),
        (WITH_COMMAND + 'login = "google"\n' + APP, ".password_command", "logs in by consent"),
        (SERVER + 'credential = "x"\nlogin = "google"\n' + APP, ".credential", "logs in by consent"),
        (SERVER, "", 'or login = "google" or "microsoft"'),
    ],
)
def test_a_consent_that_cannot_come_about_is_told(path: Path, text: str, place: str, advice: str) -> None:
    (told,) = problems(path, f"{PROFILE}{text}\n")
    assert told.startswith(f"mailbox.personal{place} (line ")
    assert advice in told
    assert "Zanzibar" not in told


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (None, "this file is not there"),
        ("{", "this file is not JSON"),
        ("[]", "not what Google gives for an app"),
        (json.dumps({"web": AT_GOOGLE}), 'make one of the type "Desktop app"'),
        (json.dumps({"type": "service_account", "private_key": "Zanzibar"}), "the key of a service account"),
        (json.dumps({"installed": {"client_id": "x"}}), "lacks client_id or client_secret"),
        (json.dumps({"installed": {**AT_GOOGLE, "token_uri": 3}}), "is not text"),
        (
            json.dumps({"installed": {**AT_GOOGLE, "token_uri": "http://x.example/"}}),
            "token_uri in this file is no",
        ),
        (json.dumps({"installed": {**AT_GOOGLE, "token_uri": "https://x@localhost/"}}), "is not an https address"),
        (json.dumps({"installed": {**AT_GOOGLE, "auth_uri": "file:///x"}}), "auth_uri in this file is not an https"),
    ],
)
def test_a_file_that_names_no_app_is_told(path: Path, content: str | None, advice: str) -> None:
    if content is not None:
        (path.parent / "app.json").write_text(content)
    (told,) = problems(path, f'{PROFILE}{GMAIL}client = "app.json"\n')
    assert told.startswith("mailbox.personal.client (line ")
    assert advice in told
    assert "Zanzibar" not in told


def test_an_app_is_named_once(path: Path, app: Path) -> None:
    told = problems(path, f'{PROFILE}{GMAIL}client = "{app.name}"\n{APP}')
    assert [words.partition(" ")[0] for words in told] == [f"mailbox.personal.{name}" for name in AT_GOOGLE]


def test_one_gmail_account_is_not_read_in_two_ways(path: Path) -> None:
    gmail = GMAIL.replace("personal", "b").replace("Jordan", "jordan")
    server = WITH_COMMAND.replace("imap.example.com", "imap.gmail.com").replace("jordan@example", "jordan@gmail")
    (told,) = problems(path, PROFILE + server + gmail + APP)
    assert "the account personal has the same mail" in told


def test_the_problems_of_every_account_are_told_at_once(path: Path) -> None:
    told = problems(
        path,
        """[profile]
full_name = "Jordan Rivera"
addresses = ["jordan@example.com"]
time_zone = "Europe/Berlin"
[mailbox.a]
kind = "imap"
host = "imap.example.com:993"
username = "jordan"
[mailbox.b]
kind = "maildir"
port = 3
[mailbox.c]
kind = "gmail"
[mailbox.d]
kind = "pop3"
""",
    )
    assert [problem.partition(": ")[0] for problem in told] == [
        "mailbox.a (line 5)",
        "mailbox.a.host (line 7)",
        "mailbox.b.path (line 9)",
        "mailbox.b.port (line 11)",
        "mailbox.c (line 12)",
        "mailbox.c.username (line 12)",
        "mailbox.d.kind (line 15)",
    ]


def test_an_account_without_a_name_is_told_once(path: Path) -> None:
    (told,) = problems(path, PROFILE + WITH_COMMAND.replace("[mailbox.personal]", "[mailbox]"))
    assert told.startswith("mailbox (line ")
    assert "write [mailbox.personal] in place of [mailbox]" in told


def test_an_empty_file_says_what_is_needed(path: Path) -> None:
    told = problems(path, "")
    assert any("[profile] with full_name, addresses, time_zone" in problem for problem in told)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[profile]\nfull_name = \n", "line 2, column 13"),
        ("[profile\n", "line 1"),
        ("full_name", "the end of the file"),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(path: Path, text: str, place: str) -> None:
    (told,) = problems(path, text)
    assert told.startswith(place)
    assert "this is not TOML" in told


def test_the_mark_that_begins_a_file_written_on_windows_is_no_part_of_it(path: Path) -> None:
    path.write_text(PROFILE + MAILBOX)
    before = load(path)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert load(path) == before


@pytest.mark.parametrize("host", ["jordan:hunter2@imap.example.com", "imaps://jordan:hunter2@imap.example.com/"])
def test_a_password_in_the_place_of_a_server_is_not_shown(path: Path, host: str) -> None:
    (told,) = problems(path, f"{PROFILE}{SERVER.replace('imap.example.com', host)}keyring = true\n")
    assert "mailbox.personal.host" in told
    assert "hunter2" not in told


def test_a_file_that_cannot_be_read_says_what_to_do(path: Path) -> None:
    with pytest.raises(WrongConfiguration, match=r"the file is not there: `followup init`.*--config"):
        load(path)
    path.write_bytes(b"full_name = \xff")
    with pytest.raises(WrongConfiguration, match="save it as UTF-8"):
        load(path)
    with pytest.raises(WrongConfiguration, match=r"cannot be read \(Is a directory\)"):
        load(path.parent)


def test_the_variable_names_the_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text(LEAST)
    monkeypatch.setenv(VARIABLE, str(path))
    assert load().accounts == (MaildirAccount("personal", Path("/mail")),)
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(path.parent))
    with pytest.raises(WrongConfiguration, match=r"followup/config.toml"):
        load()


def test_a_time_is_only_contradicted_by_what_is_surely_shorter(path: Path) -> None:
    path.write_text(LEAST + '[timing]\nfollow_up_after = "3 business days"\nfollow_up_until = "4 days"\n')
    assert load(path).timing.follow_up_until == Duration(4, Unit.DAYS)
    path.write_text(LEAST + '[timing]\nnudge_after = "1 hour"\n')
    assert load(path).timing.nudge_after == Duration(1, Unit.HOURS)


@pytest.fixture
def example(path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The example as it is once the accounts that are commented out, and the file that one names, are there too."""
    (path.parent / "client.json").write_text(json.dumps({"installed": {"client_id": "i", "client_secret": "s"}}))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    lines = EXAMPLE.read_text().splitlines()
    begin = next(number for number, line in enumerate(lines) if line.startswith("# [mailbox."))
    end = lines.index("", begin)
    lines[begin:end] = [line.removeprefix("#").removeprefix(" ") for line in lines[begin:end]]
    text = "\n".join(lines)
    path.write_text(text)
    return text


def test_the_example_names_every_option_with_its_default(path: Path, example: str) -> None:
    found = load(path)
    written = tomllib.loads(example)
    accounts = {account["kind"]: account for account in written["mailbox"].values()}
    assert {*accounts} == {option.kind for option in options()} - {""}
    for option in options():
        table = accounts[option.kind] if option.kind else written[option.table]
        assert option.name in table
        # Of the ways to a password or to an app, the one that is in use cannot have its default.
        in_use = {("imap", "password_command"), ("gmail", "client")}
        if option.kind and option.default is not None and (option.kind, option.name) not in in_use:
            default = list(option.default) if isinstance(option.default, tuple) else option.default
            assert table[option.name] == (str(default) if isinstance(default, Duration) else default)
    tables = [*accounts.values(), *(table for name, table in written.items() if name != "mailbox")]
    assert sum(len(table) for table in tables) == len(options())
    defaults = {(option.table, option.name): option.default for option in options()}
    for name in written["profile"]:
        if defaults["profile", name] is not None:
            assert getattr(found.profile, name) == defaults["profile", name]
    assert found.timing == Timing()
    assert found.store_path == defaults["store", "path"]
    assert found.english_anyway == defaults["drafts", "english_anyway"]


def test_the_example_is_of_use_as_it_is() -> None:
    (account,) = load(EXAMPLE).accounts
    secret = Secret("pass show mail")
    assert account == ImapAccount("personal", "imap.example.com", "jordan@example.com", secret, settle=SETTLE)


def test_a_settle_time_that_is_not_written_is_the_providers(path: Path, example: str) -> None:
    path.write_text("\n".join(line for line in example.splitlines() if not line.startswith("settle ")))
    account = next(account for account in load(path).accounts if isinstance(account, ImapAccount))
    assert account.settle is None


def test_the_example_says_of_each_option_what_it_does(example: str) -> None:
    for line in example.splitlines():
        assert len(line) <= 120, line
        if "=" in line and not line.lstrip().startswith("#"):
            assert len(line.partition("# ")[2]) > 10, line
    for option in options():
        assert option.says


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)
NAMES = [option.name for option in options()]


@settings(
    max_examples=120, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    table=st.sampled_from(["profile", "mailbox", "mailbox.personal", "timing", "store", "drafts", "other"]),
    name=st.sampled_from(NAMES),
    value=VALUES,
)
def test_no_value_whatever_ends_in_a_fault(path: Path, table: str, name: str, value: object) -> None:
    path.write_text(f"[{table}]\n{name} = {_toml(value)}\n", "utf-8")
    with pytest.raises(WrongConfiguration):
        load(path)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key} = {_toml(entry)}' for key, entry in value.items())}}}"
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(char):08x}" for char in value) + '"'
    return str(value if value is not None else 0)


# --- templates ---


def own_words(path: Path) -> Path:
    path.write_text(LEAST)
    folder = path.parent / "templates"
    folder.mkdir()
    return folder


def test_templates_beside_the_file_are_read_as_they_are(path: Path) -> None:
    folder = own_words(path)
    assert load(path).templates == ()
    (folder / "nudge.txt").write_bytes("\ufeffGrüße,\r\n\r\n{{ ours }}\r\n".encode())
    (folder / "thank_you.txt").write_text("a")
    (folder / "thank_you.txt").chmod(0o644)
    (folder / "other.txt").write_bytes(b"\xff")
    found = load(path)
    assert found.templates == ((Kind.THANK_YOU, "a"), (Kind.NUDGE, "Grüße,\n\n{{ ours }}\n"))
    assert (found.template(Kind.NUDGE), found.template(Kind.FOLLOW_UP)) == ("Grüße,\n\n{{ ours }}\n", None)
    assert "Grüße" not in repr(found)


def test_a_template_that_cannot_be_read_is_a_problem_that_names_it(path: Path) -> None:
    folder = own_words(path)
    (folder / "thank_you.txt").write_bytes(b"Gr\xfc\xdfe")
    (folder / "follow_up.txt").mkdir()
    (folder / "nudge.txt").write_text("x" * 64_001)
    os.mkfifo(folder / "feedback_request.txt")
    (folder / "no_decision_reply.txt").symlink_to("no_decision_reply.txt")
    assert problems(path, LEAST + "[stroe]\n") == (
        'stroe (line 10): there is no such option: did you mean "store"?',
        f"{folder}/thank_you.txt: it is not UTF-8: save it as UTF-8 in your editor.",
        f"{folder}/follow_up.txt: it is not a file: put a text file in its place, or take it away.",
        f"{folder}/no_decision_reply.txt: it cannot be read (Too many levels of symbolic links): "
        "look at its permissions, or take it away.",
        f"{folder}/nudge.txt: it is larger than 64000 bytes: a template is the text of one mail, so make it shorter.",
        f"{folder}/feedback_request.txt: it is not a file: put a text file in its place, or take it away.",
    )


def test_a_template_alone_that_cannot_be_read_is_a_problem_too(path: Path) -> None:
    (own_words(path) / "nudge.txt").write_bytes(b"\xff")
    (told,) = problems(path, LEAST)
    assert "nudge.txt: it is not UTF-8" in told


def test_no_folder_of_templates_or_a_file_of_its_name_is_no_problem(path: Path) -> None:
    path.write_text(LEAST)
    assert load(path).templates == ()
    (path.parent / "templates").write_text("")
    assert load(path).templates == ()
    assert strange_templates(path) == ()


def test_a_file_that_is_no_template_is_told_with_the_name_that_is_meant(path: Path) -> None:
    folder = own_words(path)
    for name in ("thank_you.txt", "thank_you.txt~", ".thank_you.txt.swp", "#nudge.txt#"):
        (folder / name).write_text("x")
    for name in ("Thank-You.txt", "followup.txt", "nudge.md", "notes"):
        (folder / name).write_text("x")
    assert strange_templates(path) == (
        (folder / "Thank-You.txt", "thank_you.txt"),
        (folder / "followup.txt", "follow_up.txt"),
        (folder / "notes", ""),
        (folder / "nudge.md", "nudge.txt"),
    )
