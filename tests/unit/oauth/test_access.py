"""Access tokens out of what is kept: when the provider is asked, and what the user reads where it gives none."""

from __future__ import annotations

import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from urllib.error import URLError

import pytest

from agent.errors import (
    TRIED_AGAIN,
    CertificateRefused,
    LoginRefused,
    MailboxError,
    MailboxUnreachable,
    SecretMissing,
    ServerBusy,
    ServerSilent,
)
from agent.mailbox.oauth import access, faults, keeping, web
from agent.mailbox.oauth.access import ConsentTokens
from agent.mailbox.oauth.keeping import Keeping
from agent.mailbox.secrets import Password
from agent.mailbox.tokens import MARK
from agent.model.settings import GmailAccount, Provider
from tests.consents import DAY, agree, consent_to, gmail_account
from tests.servers.gmail import MODIFY, READONLY, Fault, GmailServer, cut, empty, garbled, oauth_error, says, silence
from tests.servers.gmail.answers import Answer, in_json

REFRESH = "1//0kept"
SECRETS = ("of-the-client", "ya29.", "1//0", "jordan@example.com")


class Clock:
    """This machine's clock. What is kept begins at its beginning."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[GmailServer]:
    with GmailServer() as server:
        yield server


@pytest.fixture
def account(server: GmailServer, tmp_path: Path) -> GmailAccount:
    return gmail_account(server, tmp_path / "tokens")


@pytest.fixture
def tokens(server: GmailServer, account: GmailAccount, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> ConsentTokens:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    agree(server, account, clock)
    return ConsentTokens(account, clock)


def asked(server: GmailServer) -> int:
    return sum(one.name == "token" for one in server.state.log)


def refusal(doing: Callable[[], object]) -> MailboxError:
    with pytest.raises(MailboxError) as caught:
        doing()
    error = caught.value
    assert not any(secret in f"{error}{error!r}" for secret in SECRETS)
    assert error.what.endswith(".")
    assert ". " not in error.what, "one sentence"
    assert error.next_step.endswith(".")
    return error


# --- when the provider is asked ---


def test_a_token_is_used_until_its_last_minutes(server: GmailServer, tokens: ConsentTokens, clock: Clock) -> None:
    before = asked(server)
    first = tokens.access().reveal()
    clock.now += 3600 - access.GOOD - 5
    assert tokens.access().reveal() == first
    assert asked(server) == before + 1
    clock.now += 10
    assert tokens.access().reveal() != first
    assert asked(server) == before + 2


def test_another_process_finds_the_token_that_is_good(
    server: GmailServer, account: GmailAccount, tokens: ConsentTokens, clock: Clock
) -> None:
    first = tokens.access().reveal()
    before = asked(server)
    assert ConsentTokens(account, clock).access().reveal() == first
    assert asked(server) == before


def test_a_refused_token_that_another_process_has_renewed_is_not_renewed_again(
    server: GmailServer, account: GmailAccount, tokens: ConsentTokens, clock: Clock
) -> None:
    other = ConsentTokens(account, clock)
    assert tokens.access().reveal() == other.access().reveal()
    tokens.refused()
    renewed = tokens.access().reveal()
    before = asked(server)
    other.refused()
    assert other.access().reveal() == renewed
    assert asked(server) == before


def test_a_token_from_the_future_is_not_believed(server: GmailServer, tokens: ConsentTokens, clock: Clock) -> None:
    """The clock was a day ahead when it came, and was set since."""
    clock.now += DAY
    first = tokens.access().reveal()
    clock.now -= DAY
    assert tokens.access().reveal() != first


def test_what_cannot_be_written_is_written_the_next_time(
    tokens: ConsentTokens, account: GmailAccount, server: GmailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where each use of a refresh token ends it, what came back is all that there is."""
    server.consent.rotates = True
    whole = keeping._write_whole

    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(keeping, "_write_whole", full)
    assert "no space left on device" in refusal(tokens.access).what
    monkeypatch.setattr(keeping, "_write_whole", whole)
    assert tokens.access().reveal() in server.state.tokens
    kept = Keeping(account).read()
    assert kept is not None
    assert kept.secret.reveal() in server.consent.refresh_tokens


# --- what the user reads ---


def never(server: GmailServer, account: GmailAccount) -> None:
    (account.consent.folder / "personal.json").unlink()


def revoked(server: GmailServer, account: GmailAccount) -> None:
    server.consent.revoke()


def another_secret(server: GmailServer, account: GmailAccount) -> None:
    server.consent.client_secret = "another"


def does(fault: Fault) -> Callable[[GmailServer, GmailAccount], None]:
    return lambda server, account: server.always("token", fault)


SENTENCES: tuple[tuple[Callable[[GmailServer, GmailAccount], None], type[MailboxError], str, str], ...] = (
    (
        never,
        SecretMissing,
        "Nobody has consented yet that followup opens the account personal at Google.",
        "Run `followup login personal`.",
    ),
    (
        revoked,
        LoginRefused,
        "Google no longer takes the consent for the account personal: it was withdrawn, or your password was changed.",
        "Run `followup login personal`.",
    ),
    (
        another_secret,
        LoginRefused,
        "Google does not know the app of the account personal, or its secret is another one.",
        "Download the file of your app from Google's console anew, name it as client in [mailbox.personal], and run "
        "`followup login personal`.",
    ),
    (
        does(oauth_error("admin_policy_enforced")),
        LoginRefused,
        "Your organisation does not allow this app to open the account personal.",
        "Ask the administrator of your address to allow it; then run `followup login personal`.",
    ),
    (
        does(oauth_error("never_heard_of")),
        LoginRefused,
        "Google gives no access to the account personal (never_heard_of).",
        "Run `followup login personal`. If it stays so, look that word up in what Google writes about OAuth.",
    ),
    (
        does(oauth_error("jordan@example.com was here")),
        LoginRefused,
        "Google gives no access to the account personal (HTTP 400).",
        "Run `followup login personal`. If it stays so, look that word up in what Google writes about OAuth.",
    ),
    (does(says(503)), MailboxUnreachable, "Google has a fault of its own (503).", TRIED_AGAIN),
    (does(says(429)), ServerBusy, "Google is busy, and asks to be left alone for a while.", TRIED_AGAIN),
    (
        does(oauth_error("temporarily_unavailable")),
        ServerBusy,
        "Google is busy, and asks to be left alone for a while.",
        TRIED_AGAIN,
    ),
    (does(cut), MailboxUnreachable, "127.0.0.1 cannot be reached", f"Check the network. {TRIED_AGAIN}"),
    (does(silence), ServerSilent, "127.0.0.1 does not answer.", f"Check the network. {TRIED_AGAIN}"),
    (
        does(empty),
        MailboxUnreachable,
        "Google gave an answer that is none to the account personal.",
        TRIED_AGAIN,
    ),
    (
        does(garbled),
        MailboxUnreachable,
        "Google gave an answer that is none to the account personal.",
        TRIED_AGAIN,
    ),
    (
        does(lambda exchange: exchange.send(in_json({"access_token": "ya29.x", "expires_in": 0}))),
        MailboxUnreachable,
        "Google gave an answer that is none to the account personal.",
        TRIED_AGAIN,
    ),
    (
        does(lambda exchange: exchange.send(in_json({"access_token": "ya29.x", "scope": READONLY}))),
        LoginRefused,
        "Google was not allowed to let followup read mail, put drafts there, and move them to Trash, so the account "
        "personal cannot be used.",
        "Run `followup login personal` again, and tick every box.",
    ),
    (
        does(lambda exchange: exchange.send(Answer(302, b"", {"Location": "http://127.0.0.1:1/elsewhere"}))),
        LoginRefused,
        "Google gives no access to the account personal (HTTP 302).",
        "Run `followup login personal`. If it stays so, look that word up in what Google writes about OAuth.",
    ),
)


@pytest.mark.parametrize(
    ("happens", "kind", "what", "step"), SENTENCES, ids=lambda value: getattr(value, "__name__", "")
)
def test_each_login_that_fails_is_one_sentence_and_a_step(
    server: GmailServer,
    account: GmailAccount,
    tokens: ConsentTokens,
    monkeypatch: pytest.MonkeyPatch,
    happens: Callable[[GmailServer, GmailAccount], None],
    kind: type[MailboxError],
    what: str,
    step: str,
) -> None:
    monkeypatch.setattr(web, "PATIENCE", 1.5)
    happens(server, account)
    error = refusal(tokens.access)
    assert type(error) is kind
    assert error.what.startswith(what)
    assert error.next_step == step
    if isinstance(error, LoginRefused):
        assert error.mark == MARK, "the daemon leaves it alone until somebody logs in"


def test_nobody_listens(account: GmailAccount, clock: Clock) -> None:
    consent_to(account, REFRESH, clock.now)
    nowhere = replace(account, consent=replace(account.consent, token_uri="http://127.0.0.1:1/token"))
    error = refusal(ConsentTokens(nowhere, clock).access)
    assert error.what == "127.0.0.1 cannot be reached (connection refused)."


def test_there_is_no_network(account: GmailAccount, clock: Clock) -> None:
    consent_to(account, REFRESH, clock.now)
    nowhere = replace(account, consent=replace(account.consent, token_uri="https://no-such-host.invalid/token"))
    error = refusal(ConsentTokens(nowhere, clock).access)
    assert isinstance(error, MailboxUnreachable)
    assert error.what.startswith("no-such-host.invalid ")


# --- a consent that ended ---


def test_a_final_no_is_asked_for_once_by_whoever_and_a_new_consent_ends_it(
    server: GmailServer, account: GmailAccount, tokens: ConsentTokens, clock: Clock
) -> None:
    server.consent.revoke()
    said = str(refusal(tokens.access))
    before = asked(server)
    for _ in range(3):
        assert str(refusal(tokens.access)) == said
        assert str(refusal(ConsentTokens(account, clock).access)) == said
    assert asked(server) == before
    agree(server, account, clock)
    assert ConsentTokens(account, clock).access().reveal() in server.state.tokens
    assert tokens.access().reveal() in server.state.tokens, "whoever runs still finds it by itself"


@pytest.mark.parametrize(
    ("renewed", "now", "told_end", "testing"),
    [
        (6.9, 7.1, 0.0, True),
        (6.9, 20.0, 0.0, True),  # the machine slept
        (0.0, 3.0, 0.0, False),  # before the week is over
        (7.5, 7.6, 0.0, False),  # after it, something was given
        (1.0, 7.1, 7.0, True),
        (1.0, 7.1, 30.0, False),  # the user had set another end
    ],
)
def test_a_consent_that_ended_after_seven_days_in_testing_is_told_as_that(
    server: GmailServer,
    account: GmailAccount,
    clock: Clock,
    renewed: float,
    now: float,
    told_end: float,
    *,
    testing: bool,
) -> None:
    given = clock.now
    ends = given + told_end * DAY if told_end else 0.0
    consent_to(account, REFRESH, given, renewed_at=given + renewed * DAY, ends_at=ends)
    clock.now = given + now * DAY
    error = refusal(ConsentTokens(account, clock).access)
    assert ("after seven days" in error.what) is testing
    assert ("withdrawn" in error.what) is not testing
    if testing:
        assert "In production" in error.next_step
        assert "once a week" in error.next_step
        assert "`followup login personal`" in error.next_step
    clock.now += 30 * DAY
    assert str(refusal(ConsentTokens(account, clock).access)) == str(error), "it stays what it was"


# --- a clock that is wrong ---


@pytest.mark.parametrize(
    ("days", "words"), [(1.0, "about 24 hours ahead"), (-1.0, "about 24 hours behind"), (3.2, "about 3 days ahead")]
)
def test_a_clock_that_is_wrong_is_told_where_a_token_that_just_came_is_refused(
    tokens: ConsentTokens, clock: Clock, days: float, words: str
) -> None:
    clock.now += days * DAY
    tokens.access()
    error = refusal(tokens.refused)
    assert isinstance(error, MailboxUnreachable), "it comes back by itself once the clock is set"
    assert words in error.what
    assert "Set the clock" in error.next_step


def test_a_clock_that_is_nearly_right_explains_nothing(tokens: ConsentTokens, clock: Clock) -> None:
    clock.now += 60
    tokens.access()
    tokens.refused()


def test_a_clock_that_is_wrong_alone_is_no_trouble(server: GmailServer, tokens: ConsentTokens, clock: Clock) -> None:
    clock.now += DAY
    assert tokens.access().reveal() in server.state.tokens


@pytest.mark.parametrize(
    ("code", "words"), [(9, "not valid by this machine's clock"), (10, "not valid by this"), (18, "not to be trusted")]
)
def test_a_certificate_that_the_clock_does_not_fit_is_told_so(account: GmailAccount, code: int, words: str) -> None:
    fault = ssl.SSLCertVerificationError(1, "certificate verify failed")
    fault.verify_code = code
    error = faults.unreachable(account, "https://oauth2.googleapis.com/token", URLError(fault))
    assert isinstance(error, CertificateRefused)
    assert words in error.what
    assert ("Set the clock" in error.next_step) is (code != 18)


def test_the_date_of_an_answer_is_read_as_far_as_it_is_one() -> None:
    at = datetime(2026, 3, 12, 15, tzinfo=UTC)
    assert web.Answer(200, "", {"date": format_datetime(at, usegmt=True)}).date == at
    for date in ("", "yesterday", "Thu, 99 Mar 9999999 15:00:00 GMT"):
        assert web.Answer(200, "", {"date": date}).date is None


# --- the words of both ---


def test_every_sentence_of_the_tables_stands_on_its_own(account: GmailAccount) -> None:
    for provider, table in faults._TABLES.items():
        owner = replace(account, consent=replace(account.consent, provider=provider))
        for code in table:
            error = faults.refused(owner, code)
            assert isinstance(error, LoginRefused)
            assert "{" not in str(error)
            assert "personal" in error.what
            assert error.next_step.endswith(".")
            assert ("Google" in str(error)) <= (provider is Provider.GOOGLE), code


def test_the_number_counts_before_the_word(account: GmailAccount) -> None:
    microsoft = replace(account, consent=replace(account.consent, provider=Provider.MICROSOFT))
    assert "not used for too long" in faults.refused(microsoft, "AADSTS700082", "invalid_grant").what
    assert "withdrawn" in faults.refused(microsoft, "AADSTS1", "invalid_grant").what


def test_a_scope_that_holds_the_others_is_enough(tokens: ConsentTokens, account: GmailAccount, clock: Clock) -> None:
    for granted, enough in (
        ({"https://mail.google.com"}, True),
        ({MODIFY.upper()}, True),
        ({READONLY}, False),
        (set(), False),
    ):
        good = {"access": Password("ya29.x"), "expires_at": clock.now + 3600}
        consent_to(account, REFRESH, clock.now, granted=frozenset(granted), **good)
        if enough:
            assert ConsentTokens(account, clock).access().reveal() == "ya29.x"
        else:
            assert "tick every box" in refusal(ConsentTokens(account, clock).access).next_step


def test_no_library_is_loaded_before_it_is_needed() -> None:
    program = (
        "import sys\n"
        "import agent.cli.main, agent.mailbox.oauth, agent.mailbox.imap\n"
        "print(sorted({'msal', 'google_auth_oauthlib', 'requests', 'keyring', 'webbrowser'} & sys.modules.keys()))"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout == "[]\n"
