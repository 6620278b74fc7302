"""Waits that grow, how they begin by what is wrong, and which accounts they keep from being asked."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path
from random import Random

import pytest

from agent.daemon.accounts import Accounts
from agent.daemon.patience import FIRST, FIRST_WHERE_ASKED, LONGEST, NEVER, Patience, first_wait
from agent.errors import (
    AppendRefused,
    AppendUnknown,
    CertificateRefused,
    FolderMissing,
    LoginRefused,
    MailboxError,
    MailboxFull,
    MailboxUnreachable,
    SecretMissing,
    ServerBusy,
)

OFFLINE = MailboxUnreachable("The server cannot be reached.")
REFUSED = LoginRefused("The server refused the login.", mark="m1")


def waits(first: float, times: int, seed: int = 1) -> list[float]:
    patience, found, chance = Patience(), [], Random(seed)
    for _ in range(times):
        patience = patience.failed(1000.0, first, chance)
        found.append(patience.retry_at - 1000.0)
    return found


def test_waits_double_to_a_quarter_of_an_hour_and_stay_there() -> None:
    found = waits(FIRST, 60)
    for number, wait in enumerate(found[:7]):
        assert 0.75 * 5 * 2**number <= wait <= 1.25 * 5 * 2**number
    assert max(found) == LONGEST
    assert min(found[-40:]) == LONGEST


def test_chance_keeps_two_from_coming_back_together() -> None:
    assert waits(FIRST, 5, seed=1) != waits(FIRST, 5, seed=2)


def test_it_rests_until_its_time_and_not_longer() -> None:
    patience = Patience().failed(1000.0, FIRST, Random(1))
    assert not Patience().rests(-1e9)
    assert patience.rests(patience.retry_at - 0.001)
    assert not patience.rests(patience.retry_at)


def test_a_wait_is_cut_short_but_one_without_an_end_is_not() -> None:
    chance = Random(1)
    long = Patience().failed(0.0, FIRST_WHERE_ASKED, chance)
    assert long.cut_short(10.0) == Patience(1, 10.0)
    assert long.cut_short(1e6) == long
    never = Patience().failed(0.0, NEVER, chance)
    assert never.cut_short(10.0) == never
    assert never.rests(1e12)


@pytest.mark.parametrize(
    ("trouble", "wait"),
    [
        (OFFLINE, FIRST),
        (CertificateRefused(""), FIRST),
        (ServerBusy(""), FIRST_WHERE_ASKED),
        (SecretMissing(""), FIRST_WHERE_ASKED),
        (REFUSED, NEVER),
        (FolderMissing(""), None),
        (AppendRefused(""), None),
        (MailboxFull(""), None),
        (AppendUnknown(""), None),
    ],
)
def test_how_waiting_begins(trouble: MailboxError, wait: float | None) -> None:
    assert first_wait(trouble) == wait


# --- accounts ---


def accounts() -> Accounts:
    return Accounts(Random(1))


def test_only_what_is_new_is_told() -> None:
    known = accounts()
    assert not known.learn("personal", None, 0.0)
    assert known.learn("personal", OFFLINE, 0.0)
    assert not known.learn("personal", MailboxUnreachable(str(OFFLINE)), 10.0)
    assert known.learn("personal", MailboxUnreachable("The server broke off."), 20.0)
    assert known.learn("personal", None, 30.0)
    assert not known.learn("personal", None, 40.0)


def test_an_account_in_trouble_rests_longer_each_time_and_the_first_success_ends_that() -> None:
    known = accounts()
    ends = []
    for _ in range(3):
        known.learn("personal", OFFLINE, 0.0)
        ends.append(known.retry_at())
        assert known.resting(known.retry_at() - 0.1) == {"personal": OFFLINE}
        assert known.resting(known.retry_at()) == {}
        assert not known.answers("personal")
    assert ends[0] < ends[1] < ends[2]
    known.learn("personal", None, 100.0)
    assert (known.resting(-1e9), known.retry_at(), known.answers("personal")) == ({}, NEVER, True)
    known.learn("personal", OFFLINE, 0.0)
    assert known.retry_at() <= FIRST * 1.25


def test_an_account_that_answers_is_asked_again_each_time() -> None:
    known = accounts()
    known.learn("personal", MailboxFull("There is no room."), 0.0)
    assert known.troubles().keys() == {"personal"}
    assert (known.resting(0.0), known.retry_at(), known.answers("personal")) == ({}, NEVER, True)


def test_the_next_to_be_asked_is_the_first_whose_wait_ends_and_a_refused_one_never() -> None:
    known = accounts()
    known.learn("refused", REFUSED, 0.0)
    assert known.retry_at() == NEVER
    known.learn("busy", ServerBusy("Later."), 0.0)
    known.learn("offline", OFFLINE, 0.0)
    assert known.retry_at() <= FIRST * 1.25
    known.hurry(1.0)
    assert known.retry_at() == 1.0
    assert known.resting(1.0) == {"refused": REFUSED}
    known.ask_anew()
    assert known.resting(-1e9) == {}
    assert known.retry_at() < -1e9
    assert not known.answers("refused")
    assert not known.learn("refused", LoginRefused(str(REFUSED)), 1.0)


def test_a_refused_login_is_asked_again_once_its_mark_is_taken_away() -> None:
    known = accounts()
    known.learn("personal", REFUSED, 0.0)
    known.learn("work", REFUSED, 0.0)
    assert known.refused() == ("personal", "work")
    # That there never was a mark says nothing of the password: asking again might lock the account.
    assert not known.look_at_marks({"personal": "", "work": "m1"})
    assert not known.look_at_marks({"personal": "", "work": "m1"})
    assert known.look_at_marks({"personal": "", "work": ""})
    assert known.refused() == ("personal",)
    assert known.resting(-1e9).keys() == {"personal"}
    assert known.learn("work", None, 0.0)


def test_accounts_that_are_gone_are_forgotten() -> None:
    known = accounts()
    known.learn("personal", OFFLINE, 0.0)
    known.learn("work", OFFLINE, 0.0)
    known.keep_only(["work", "new"])
    assert known.troubles().keys() == {"work"}


def test_a_trouble_that_is_kept_keeps_no_pass_alive() -> None:
    class Pass:
        def fail(self) -> None:
            try:
                Path("/nowhere").stat()
            except OSError as fault:
                raise MailboxUnreachable("It is gone.") from fault

    known, work = accounts(), Pass()
    seen = weakref.ref(work)
    with pytest.raises(MailboxUnreachable) as raised:
        work.fail()
    known.learn("personal", raised.value, 0.0)
    del work, raised
    gc.collect()
    assert seen() is None
