"""A correction of what a mail is: it is read again as that, and what was read of it before is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.application import ApplicationFacts, MessageFact
from agent.model.draft import DraftState, Kind
from agent.model.mail import Category, ClaimKind, InterviewClaim
from tests.hunt import Hunt, at

RUBY = "Ruby Castellanos <ruby@fenbridge-tiles.com>"
APPLIED = "Dear Jordan,\n\nThank you for applying for the Kiln Operator position at Fenbridge Tiles. We have it.\n\n"
SLOTS = (
    "Hi Jordan,\n\nabout the Kiln Operator position at Fenbridge Tiles. These are the times:\n\n"
    "- Tuesday, March 10 at 9:00 AM ET\n- Wednesday, March 11 at 2:00 PM ET\n- Friday, March 13 at 11:30 AM ET\n\n"
    "All with me at the works.\n\nRuby Castellanos\n"
)
ONE = (
    "Hi Jordan,\n\nFor the Kiln Operator position at Fenbridge Tiles: Tuesday, March 10, 9:00 AM ET, at the works. "
    "Your interview is with Otis Marchetti, Night Shift Lead.\n\nRuby Castellanos\n"
)
ID = "<m@fenbridge-tiles.com>"


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    hunt = Hunt(tmp_path)
    hunt.receive("2026-03-01 09:00", RUBY, "Your application", f"{APPLIED}Ruby Castellanos\n")
    return hunt


def told(hunt: Hunt, body: str, when: str = "2026-03-02 10:00") -> Path:
    return hunt.receive(when, RUBY, "Kiln Operator", body, message_id=ID)


def correct(hunt: Hunt, category: str, when: str, application: str | None = None) -> None:
    with hunt.store() as store:
        store.correct(store.find_message(ID).id, Category(category), application, at(when))


def fact(hunt: Hunt) -> MessageFact:
    with hunt.store() as store:
        return store.find_message(ID)


def kinds(hunt: Hunt) -> list[ClaimKind]:
    return [claim.kind for claim in fact(hunt).interviews]


def said(hunt: Hunt, category: str, when: str) -> None:
    """Correct the mail, and do a pass ten minutes later."""
    correct(hunt, category, when)
    hunt.sync(f"{when.removesuffix(':00')}:10")


@pytest.mark.parametrize(
    ("steps", "wanted"),
    [
        (["interview_confirmation", "interview_invitation"], ["offered"] * 3),
        (["interview_invitation", "interview_confirmation"], ["set"] * 3),
        (["interview_confirmation", "acknowledgement"], []),
        (["courtesy", "outreach", "interview_invitation"], ["offered"] * 3),
        (["unrelated", "interview_invitation"], ["offered"] * 3),
        (["rejection", "unrelated", "interview_confirmation"], ["set"] * 3),
    ],
)
def test_the_times_are_read_as_what_the_user_says(hunt: Hunt, steps: list[str], wanted: list[str]) -> None:
    told(hunt, SLOTS)
    hunt.sync("2026-03-02 11:00")
    for hour, step in enumerate(steps):
        said(hunt, step, f"2026-03-02 {17 + hour}:00")
    assert kinds(hunt) == wanted
    with hunt.store() as store:
        assert store.wanted_again() == ()


def test_the_slot_that_the_user_takes_is_the_interview(hunt: Hunt) -> None:
    told(hunt, SLOTS)
    hunt.sync("2026-03-02 11:00")
    said(hunt, "interview_confirmation", "2026-03-02 12:00")
    said(hunt, "interview_invitation", "2026-03-02 13:00")
    hunt.write("2026-03-02 15:00", RUBY, "Re: Kiln Operator", "Hi Ruby,\n\nWednesday at 2 suits me well.\n\nJordan\n",
               in_reply_to=ID)  # fmt: skip
    hunt.sync("2026-03-02 16:00")
    (round_,) = hunt.plan("2026-03-02 16:00")[0].rounds
    assert [item.start for item in round_.standing] == [at("2026-03-11 14:00")]
    hunt.sync("2026-03-10 12:00")
    assert hunt.drafts(DraftState.PLACED) == []
    hunt.sync("2026-03-11 16:30")
    assert [(one.kind, one.text.to_address) for one in hunt.drafts(DraftState.PLACED)] == [
        (Kind.THANK_YOU, "ruby@fenbridge-tiles.com")
    ]


def test_people_come_with_the_time(hunt: Hunt) -> None:
    told(hunt, ONE)
    hunt.sync("2026-03-02 11:00")
    said(hunt, "courtesy", "2026-03-02 12:00")
    said(hunt, "interview_confirmation", "2026-03-02 13:00")
    (claim,) = fact(hunt).interviews
    assert (claim.kind, claim.start) == (ClaimKind.SET, at("2026-03-10 09:00"))
    assert [person.name for person in claim.people] == ["Otis Marchetti"]


def test_a_promised_day_comes_with_the_category(hunt: Hunt) -> None:
    told(hunt, "Hi Jordan,\n\nWe have not decided yet about the Kiln Operator position. You will hear from us by "
               "March 20.\n\nRuby Castellanos\n")  # fmt: skip
    hunt.sync("2026-03-02 11:00")
    said(hunt, "rejection", "2026-03-02 12:00")
    said(hunt, "no_decision", "2026-03-02 13:00")
    promised = fact(hunt).promised_by
    assert promised is not None
    assert promised.day.isoformat() == "2026-03-20"


def test_a_mail_that_is_gone_keeps_what_fits(hunt: Hunt) -> None:
    path = told(hunt, SLOTS)
    hunt.sync("2026-03-02 11:00")
    said(hunt, "interview_confirmation", "2026-03-02 12:00")
    hunt.maildir.move(next(one for one in hunt.maildir.files() if one.name.startswith(path.name)), "Trash").unlink()
    correct(hunt, "interview_invitation", "2026-03-02 13:00")
    assert kinds(hunt) == [ClaimKind.OFFERED] * 3, "before any pass"
    for when in ("2026-03-02 13:10", "2026-03-02 14:00"):
        assert hunt.sync(when).troubles == ()
        assert kinds(hunt) == [ClaimKind.OFFERED] * 3
        with hunt.store() as store:
            assert store.wanted_again() == (), "it is asked for once"


def test_a_mail_that_was_filed_away_is_read_where_it_lies(hunt: Hunt) -> None:
    path = told(hunt, SLOTS)
    hunt.sync("2026-03-02 11:00")
    said(hunt, "courtesy", "2026-03-02 12:00")
    hunt.maildir.add_folder("Jobs")
    hunt.maildir.move(path, "Jobs")
    said(hunt, "interview_invitation", "2026-03-02 13:00")
    assert kinds(hunt) == [ClaimKind.OFFERED] * 3


def test_an_old_mail_is_read_all_the_same(hunt: Hunt) -> None:
    told(hunt, ONE)
    hunt.sync("2026-06-20 11:00")
    said(hunt, "interview_confirmation", "2026-06-20 12:00")
    assert [claim.start for claim in fact(hunt).interviews] == [at("2026-03-10 09:00")]
    assert fact(hunt).company == "Fenbridge Tiles"


def test_the_users_other_words_stay(hunt: Hunt) -> None:
    told(hunt, ONE)
    hunt.receive("2026-03-02 10:30", "Ana Ruiz <ana@tidewell.com>", "Your application", APPLIED.replace(
        "Kiln Operator", "Data Analyst").replace("Fenbridge Tiles", "Tidewell"))  # fmt: skip
    hunt.sync("2026-03-02 11:00")
    other = next(one.id for one in hunt.applications() if one.company == "Tidewell")
    correct(hunt, "courtesy", "2026-03-02 12:00", other)
    with hunt.store() as store:
        store.add_interview(other, InterviewClaim(ClaimKind.SET, at("2026-03-12 15:00")), at("2026-03-02 12:30"),
                            did_not_happen=False)  # fmt: skip
    said(hunt, "interview_confirmation", "2026-03-02 13:00")
    found: dict[str, ApplicationFacts] = {one.id: one for one in hunt.applications()}
    assert ID in {message.message_id for message in found[other].messages}
    assert fact(hunt).application == other
    plan = next(one for one in hunt.plan("2026-03-02 14:00") if one.application == other)
    starts = {item.start for round_ in plan.rounds for item in round_.standing}
    assert starts == {at("2026-03-12 15:00")}, "the user moved it by hand"


def test_the_same_correction_twice_changes_nothing(hunt: Hunt) -> None:
    told(hunt, SLOTS)
    hunt.sync("2026-03-02 11:00")
    said(hunt, "interview_invitation", "2026-03-02 12:00")
    before = fact(hunt)
    said(hunt, "interview_invitation", "2026-03-02 13:00")
    assert fact(hunt) == before
