"""What a first look at an account finds: very much mail, old mail, mail from the future, mail that is hardly mail."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from agent.mailbox.base import Mailbox
from agent.mailbox.imap import ImapMailbox
from agent.model.draft import DraftState
from agent.model.settings import Account, Duration, ImapAccount, Unit
from agent.pipeline import PassReport, Surroundings, run_pass
from tests.hunt import ME, ImapHunt, at
from tests.mails import mail

MEGABYTE = 1024 * 1024
BEFORE = "2026-03-10 12:00"
THANKED = "2026-03-12 17:05"
LATER = "2026-03-12 17:30"


@dataclass
class Meter:
    """How many bytes came from the server."""

    octets: int = 0

    def around(self, connect: Callable[[], socket.socket]) -> Callable[[], socket.socket]:
        """Given what makes connections, return what makes connections that are counted."""

        def counted() -> socket.socket:
            ours, theirs = socket.socketpair()
            threading.Thread(target=self._join, args=(connect(), theirs), daemon=True).start()
            return ours

        return counted

    def _join(self, server: socket.socket, client: socket.socket) -> None:
        with server, client:
            other = threading.Thread(target=_pump, args=(client, server, lambda count: None), daemon=True)
            other.start()
            _pump(server, client, self._count)
            other.join()

    def _count(self, count: int) -> None:
        self.octets += count


def _pump(source: socket.socket, target: socket.socket, tell: Callable[[int], None]) -> None:
    with suppress(OSError):
        while data := source.recv(65_536):
            tell(len(data))
            target.sendall(data)
    for line in (source, target):
        with suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)


def metered(hunt: ImapHunt) -> Meter:
    meter = Meter()

    def mailbox(account: Account, refused: str) -> Mailbox:
        assert isinstance(account, ImapAccount)
        return ImapMailbox(account, connect=meter.around(partial(hunt.files.connect, hunt.user)))

    hunt.surroundings = Surroundings(mailbox=mailbox)
    return meter


def really(hunt: ImapHunt, when: str) -> PassReport:
    """A pass that is no trial, with the machine's clock at that time."""
    return run_pass(hunt.settings, None, Surroundings(mailbox=hunt.mailbox, clock=lambda: at(when)))


def confirmed(company: str, when: datetime | None, *, padding: int = 0, person: str = "Dana Whitfield") -> bytes:
    """An interview on Thursday, March 12, 3 PM; with so many octets more after the signature, if any."""
    domain = f"{company.lower()}.example"
    rest = "".join(f"{line:070}\n" for line in range(padding // 71))
    return mail(
        sender=f"{person} <dana@{domain}>",
        to=ME,
        subject=f"Interview confirmation: Staff Engineer at {company}",
        body=f"Hi Jordan,\n\nYour interview for the Staff Engineer position at {company} is confirmed for Thursday, "
        f"March 12, 3:00 PM ET with {person}.\n\nBest,\n{person}\nEngineering Manager, {company}\n{rest}",
        date=when,
        message_id=f"<confirmed@{domain}>",
    )


def companies(hunt: ImapHunt) -> set[str]:
    return {facts.company for facts in hunt.applications()}


def cursor(hunt: ImapHunt) -> str | None:
    with hunt.store() as store:
        return store.cursor("personal", "INBOX")


# --- how far back ---


def test_what_is_older_than_the_first_look_is_seen_and_not_read(hunt: ImapHunt) -> None:
    now = at(BEFORE)
    for company, days in (("Northwind", 89), ("Tidewell", 91), ("Oakridge", 400)):
        when = now - timedelta(days=days)
        # When it came to lie here says nothing: whoever moves to another server takes all mail along on one day.
        hunt.hands.deliver("INBOX", confirmed(company, when, padding=MEGABYTE), (), now)
    meter = metered(hunt)
    report = hunt.sync(BEFORE)
    assert (report.read, companies(hunt)) == (3, {"Northwind"})
    assert meter.octets < 2 * MEGABYTE, "the bodies of the old ones were not asked for"
    assert hunt.sync(LATER).read == 0


def test_a_longer_first_look_reads_further_back(hunt: ImapHunt) -> None:
    hunt.set_timing(first_look=Duration(500, Unit.DAYS))
    hunt.hands.deliver("INBOX", confirmed("Oakridge", at(BEFORE) - timedelta(days=400)), (), at(BEFORE))
    hunt.sync(BEFORE)
    assert companies(hunt) == {"Oakridge"}
    assert not hunt.drafts(), "nothing is placed for what is long past"


def test_mail_without_a_date_is_as_old_as_the_server_says(hunt: ImapHunt) -> None:
    hunt.hands.deliver("INBOX", confirmed("Northwind", None), (), at("2026-03-09 10:00"))
    hunt.hands.deliver("INBOX", confirmed("Oakridge", None), (), at("2025-03-09 10:00"))
    really(hunt, BEFORE)
    assert companies(hunt) == {"Northwind"}
    (message,) = next(iter(hunt.applications())).messages
    assert message.date == at("2026-03-09 10:00")
    assert really(hunt, THANKED).placed == 1


def test_mail_dated_in_the_future_came_when_it_came(hunt: ImapHunt) -> None:
    hunt.hands.deliver("INBOX", confirmed("Northwind", at("2031-01-01 10:00")), (), at("2026-03-09 10:00"))
    hunt.hands.deliver("INBOX", confirmed("Tidewell", at("2026-03-09 11:00")), (), at("2026-03-09 11:00"))
    assert really(hunt, BEFORE).read == 2
    assert {m.date for facts in hunt.applications() for m in facts.messages} == {
        at("2026-03-09 10:00"),
        at("2026-03-09 11:00"),
    }
    assert really(hunt, THANKED).placed == 2
    assert really(hunt, LATER).read == 0


def test_a_trial_leaves_what_is_yet_to_come_unread_and_reads_it_when_it_comes(hunt: ImapHunt) -> None:
    hunt.hands.deliver("INBOX", confirmed("Northwind", at("2026-03-11 10:00")), (), at("2026-03-09 10:00"))
    hunt.hands.deliver("INBOX", confirmed("Tidewell", at("2026-03-09 11:00")), (), at("2026-03-09 11:00"))
    assert hunt.sync(BEFORE).read == 1
    assert companies(hunt) == {"Tidewell"}
    assert hunt.sync(THANKED).read == 1
    assert {draft.state for draft in hunt.drafts()} == {DraftState.PLACED}
    assert companies(hunt) == {"Northwind", "Tidewell"}


# --- how much ---


def test_two_thousand_mails_are_read_once_and_left_as_they_were(hunt: ImapHunt) -> None:
    edges = {0: "Northwind", 199: "Tidewell", 200: "Oakridge", 201: "Copperleaf", 1000: "Harborlight", 1999: "Meridian"}
    begin = at("2026-03-01 08:00")

    def message(number: int) -> bytes:
        when = begin + timedelta(minutes=number)
        return confirmed(edges[number], when) if number in edges else _ordinary(number, when)

    hunt.files.fill(hunt.user, map(message, range(2000)))
    before = hunt.hands.snapshot()
    meter = metered(hunt)
    report = hunt.sync(BEFORE)
    assert (report.read, companies(hunt), report.troubles) == (2000, set(edges.values()), ())
    all_of_it = sum(len(kept.raw) for kept in before["INBOX"].messages.values())
    assert meter.octets < all_of_it / 2, "bulk is settled by its header"
    assert hunt.hands.snapshot() == before
    again = meter.octets
    assert hunt.sync(THANKED).placed == len(edges)
    assert meter.octets - again < 100_000, "what was read is not asked for again"
    assert hunt.hands.contents("INBOX") == before["INBOX"]


def _ordinary(number: int, when: datetime) -> bytes:
    """Four newsletters, and a mail from a friend."""
    if number % 5 == 0:
        friend = f"Friend {number} <friend{number}@home.example>"
        return mail(sender=friend, to=ME, subject="Sunday", body="Shall we go to the river?\n", date=when)
    return mail(
        sender=f"Shop {number} <news@shop{number}.example>",
        to=ME,
        subject=f"Sale {number}: 20% off everything",
        body="Everything must go.\n" * 100,
        date=when,
        headers={
            "List-Unsubscribe": "<https://shop.example/u>",
            "Precedence": "bulk",
            "List-Id": "<news.shop.example>",
        },
    )


def test_a_message_of_26_megabytes_is_set_aside_unread(hunt: ImapHunt) -> None:
    large = confirmed("Oakridge", at("2026-03-09 10:00"), padding=26 * MEGABYTE)
    hunt.files.fill(hunt.user, [large, confirmed("Northwind", at("2026-03-09 10:00"))])
    meter = metered(hunt)
    report = hunt.sync(BEFORE)
    assert (report.read, companies(hunt), report.troubles) == (2, {"Northwind"}, ())
    assert meter.octets < MEGABYTE
    assert hunt.sync(THANKED).read == 0
    assert "Oakridge" not in companies(hunt)


def test_a_message_of_10_megabytes_is_read(hunt: ImapHunt) -> None:
    hunt.files.fill(hunt.user, [confirmed("Oakridge", at("2026-03-09 10:00"), padding=10 * MEGABYTE)])
    hunt.sync(BEFORE)
    assert companies(hunt) == {"Oakridge"}


@pytest.mark.parametrize("anew", [False, True])
def test_the_users_own_large_drafts_are_not_fetched_in_every_pass(hunt: ImapHunt, anew: bool) -> None:
    hunt.hands.deliver("INBOX", confirmed("Northwind", at("2026-03-09 10:00")), (), at("2026-03-09 10:00"))
    hunt.sync(BEFORE)
    assert hunt.sync(THANKED).placed == 1
    if anew:
        hunt.hands.make_anew("Drafts")
    rest = "".join(f"{line:070}\n" for line in range(5 * MEGABYTE // 71))
    theirs = mail(sender=ME, to="landlord@home.example", subject="The photographs", body=rest, date=at(THANKED))
    hunt.hands.deliver("Drafts", theirs, ("\\Draft",))
    hunt.sync("2026-03-12 17:20")
    hunt.sync("2026-03-12 17:40")
    meter = metered(hunt)
    hunt.sync("2026-03-12 18:00")
    assert meter.octets < MEGABYTE


# --- what is hardly mail ---

_GOOD = confirmed("Northwind", datetime(2026, 3, 9, 14, tzinfo=UTC))
STRANGE = {
    "NUL bytes": _GOOD.replace(b"Hi Jordan,", b"Hi\0Jordan\0,"),
    "NUL bytes in the header": _GOOD.replace(b"Subject: ", b"X-Odd: a\0b\0\nSubject: "),
    "bare LF and CRLF in one message": _GOOD.replace(b"\n", b"\r\n", 4),
    "bare CR": _GOOD.replace(b"Best,", b"Best,\r"),
    "a line of a megabyte": _GOOD + b"x" * MEGABYTE + b"\n",
    "a header line of 200 kB": _GOOD.replace(b"Subject: ", b"X-Odd: " + b"y" * 200_000 + b"\nSubject: "),
    "eight bits where seven are allowed": _GOOD.replace(b"Hi Jordan,", b"Hi J\xf6rdan \xff\xfe,"),
    "an mbox's From line first": b"From dana@northwind.example Mon Mar  9 10:00:00 2026\n" + _GOOD,
    "no line end at its end": _GOOD.rstrip(b"\n"),
}
HOPELESS = {
    "nothing": b"",
    "an empty line": b"\n",
    "no header": b"\nHi Jordan,\nsee you.\n",
    "a header alone": b"Subject: hm\n",
    "a header without its end": b"Subject: hm",
    "no mail at all": bytes(range(256)) * 40,
    "a megabyte of NUL": b"\0" * MEGABYTE,
}


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_message_is_understood_all_the_same(hunt: ImapHunt, name: str) -> None:
    hunt.files.fill(hunt.user, [STRANGE[name]])
    before = hunt.hands.contents("INBOX")
    assert hunt.sync(BEFORE).troubles == ()
    assert hunt.sync(THANKED).placed == 1
    assert hunt.sync(LATER).read == 0
    assert companies(hunt) == {"Northwind"}
    assert hunt.hands.contents("INBOX") == before


@pytest.mark.parametrize("name", HOPELESS)
def test_what_is_no_mail_stops_nothing_and_is_seen_once(hunt: ImapHunt, name: str) -> None:
    hunt.files.fill(hunt.user, [HOPELESS[name], _GOOD])
    before = hunt.hands.contents("INBOX")
    report = hunt.sync(BEFORE)
    assert (report.troubles, companies(hunt)) == ((), {"Northwind"})
    assert hunt.sync(THANKED).placed == 1
    assert hunt.sync(LATER).read == 0
    assert hunt.hands.contents("INBOX") == before


@pytest.mark.parametrize("name", HOPELESS)
def test_what_is_no_mail_does_not_hold_up_the_cursor(hunt: ImapHunt, name: str) -> None:
    hunt.files.fill(hunt.user, [HOPELESS[name], _GOOD])
    hunt.sync(BEFORE)
    first = cursor(hunt)
    hunt.hands.deliver("INBOX", confirmed("Tidewell", at("2026-03-10 13:00")), (), None)
    hunt.sync(THANKED)
    assert first is not None
    assert cursor(hunt) not in {None, first}
