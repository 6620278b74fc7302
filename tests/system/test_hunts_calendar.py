"""Whole hunts in which an invitation comes that does not call itself one to an interview."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from agent.model.application import Interview, Standing
from agent.model.draft import DraftState, Kind
from agent.model.mail import Category, ClaimKind, InterviewClaim
from tests.hunt import ME, ZONE, Hunt, at
from tests.mails import invitation, mail

GRETA = "Greta Lindholm <greta@fjordline-boats.com>"
MAREN = "Maren Aasen <maren@fjordline-boats.com>"
OLE = "Ole Brandt <ole@fjordline-boats.com>"
APPLIED = (
    "Dear Jordan,\n\nThank you for applying for the Boatbuilder position at Fjordline Boats. We have your papers.\n\n"
    "Greta Lindholm\nFjordline Boats\n"
)
SET = (
    "Hi Jordan,\n\nYour interview for the Boatbuilder position at Fjordline Boats is confirmed for Tuesday, March 10 "
    "at 10:00 AM ET. Somebody from the yard sends you the details.\n\nGreta Lindholm\n"
)
OFFERED = (
    "Hi Jordan,\n\nWe would like to invite you to an interview for the Boatbuilder position at Fjordline Boats. Which "
    "suits you?\n\n- Monday, March 9 at 3:00 PM ET\n- Tuesday, March 10 at 10:00 AM ET\n\nGreta Lindholm\n"
)
START, END = "2026-03-10 10:00", "2026-03-10 11:30"


def invited(summary: str, when: str, sender: str = MAREN, others: tuple[str, ...] = (OLE,), **event: Any) -> bytes:
    """Given what a meeting is called, return the mail that invites the user to it."""
    start, end = event.pop("start", START), event.pop("end", END)
    uid = event.pop("uid", "yard-1@fjordline-boats.com")
    text = invitation(
        uid, at(start).astimezone(ZONE), at(end).astimezone(ZONE), organizer=sender, attendees=[ME, sender, *others],
        summary=summary, stamp=at(when), **event,
    )  # fmt: skip
    return mail(sender=sender, to=ME, subject=f"Invitation: {summary}", body="Join with the link.\n", date=at(when),
                invitation=text, message_id=f"<{uid}.{event.get('sequence', 0)}.{sender[:3]}@mail>")  # fmt: skip


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    hunt = Hunt(tmp_path)
    hunt.receive("2026-02-27 09:00", GRETA, "Your application", APPLIED)
    hunt.sync("2026-02-27 10:00")
    return hunt


def standing(hunt: Hunt, when: str) -> tuple[Interview, ...]:
    (plan,) = hunt.plan(when)
    return tuple(item for round_ in plan.rounds for item in round_.standing)


def thanked(hunt: Hunt) -> set[str]:
    return {one.text.to_address for one in hunt.drafts(DraftState.PLACED) if one.kind is Kind.THANK_YOU}


@pytest.mark.parametrize("summary", ["Yard team and guest", "Maren <> Jordan", "Quick sync", "Kaffe"])
@pytest.mark.parametrize("together", [True, False], ids=["in one pass", "later"])
def test_an_invitation_for_the_agreed_hour_is_that_interviews(hunt: Hunt, summary: str, *, together: bool) -> None:
    hunt.receive("2026-03-02 10:00", GRETA, "Boatbuilder", SET)
    if not together:
        hunt.sync("2026-03-02 11:00")
    hunt.maildir.deliver(invited(summary, "2026-03-03 10:00"))
    assert hunt.sync("2026-03-03 11:00").needs_review == 0
    (interview,) = standing(hunt, "2026-03-03 11:00")
    assert (interview.start, interview.end, interview.end_assumed) == (at(START), at(END), False)
    assert {"maren@fjordline-boats.com", "ole@fjordline-boats.com"} & {one.address for one in interview.people}
    hunt.sync("2026-03-10 11:15")
    assert hunt.drafts() == [], "it lasts until half past"
    hunt.sync("2026-03-10 12:30")
    assert "ole@fjordline-boats.com" in thanked(hunt)


def test_whom_text_and_invitation_name_are_all_of_the_interview(hunt: Hunt) -> None:
    said = SET.replace("Somebody", "Your interview is with Ingrid Solheim. Somebody")
    hunt.receive("2026-03-02 10:00", GRETA, "Boatbuilder", said)
    hunt.maildir.deliver(invited("Maren <> Jordan", "2026-03-03 10:00"))
    hunt.sync("2026-03-03 11:00")
    (interview,) = standing(hunt, "2026-03-03 11:00")
    assert {one.name for one in interview.people} >= {"Ingrid Solheim", "Ole Brandt"}
    hunt.maildir.deliver(invited("Maren <> Jordan", "2026-03-04 10:00", others=(), sequence=1))
    hunt.sync("2026-03-04 11:00")
    (interview,) = standing(hunt, "2026-03-04 11:00")
    assert {one.name for one in interview.people} == {"Maren Aasen", "Ingrid Solheim"}, (
        "whom it invites, and words alone"
    )


def test_an_invitation_for_the_hour_that_the_user_took(hunt: Hunt) -> None:
    hunt.receive("2026-03-02 10:00", GRETA, "Boatbuilder", OFFERED, message_id="<o@fjordline-boats.com>")
    hunt.sync("2026-03-02 11:00")
    body = "Hi Greta,\n\nTuesday at 10 works for me.\n\nJordan\n"
    hunt.write("2026-03-02 12:00", GRETA, "Re: Boatbuilder", body, in_reply_to="<o@fjordline-boats.com>")
    hunt.sync("2026-03-02 13:00")
    hunt.maildir.deliver(invited("The yard", "2026-03-03 10:00", others=()))
    assert hunt.sync("2026-03-03 11:00").needs_review == 0
    (interview,) = standing(hunt, "2026-03-03 11:00")
    assert (interview.start, interview.end) == (at(START), at(END))
    assert [one.name for one in interview.people] == ["Maren Aasen"], "and not whoever offered the hour"


def test_an_invitation_for_the_hour_that_the_user_set_by_hand(hunt: Hunt) -> None:
    (facts,) = hunt.applications()
    with hunt.store() as store:
        store.add_interview(facts.id, InterviewClaim(ClaimKind.SET, at(START)), at("2026-03-02 09:00"),
                            did_not_happen=False)  # fmt: skip
    hunt.maildir.deliver(invited("The yard", "2026-03-03 10:00"))
    assert hunt.sync("2026-03-03 11:00").needs_review == 0
    assert [(item.start, item.end) for item in standing(hunt, "2026-03-03 11:00")] == [(at(START), at(END))]


def test_it_is_moved_and_called_off_as_any_other(hunt: Hunt) -> None:
    hunt.maildir.deliver(invited("Jordan / Maren / Ole", "2026-03-03 10:00"))
    hunt.sync("2026-03-03 11:00")
    assert [item.start for item in standing(hunt, "2026-03-03 11:00")] == [at(START)]
    moved: dict[str, Any] = {"start": "2026-03-11 14:00", "end": "2026-03-11 15:00", "sequence": 1}
    hunt.maildir.deliver(invited("Jordan / Maren / Ole", "2026-03-04 10:00", **moved))
    hunt.sync("2026-03-04 11:00")
    assert [item.start for item in standing(hunt, "2026-03-04 11:00")] == [at("2026-03-11 14:00")]
    hunt.maildir.deliver(
        invited("Jordan / Maren / Ole", "2026-03-05 10:00", method="CANCEL", **(moved | {"sequence": 2}))
    )
    hunt.sync("2026-03-05 11:00")
    assert standing(hunt, "2026-03-05 11:00") == ()
    hunt.sync("2026-03-11 17:00")
    assert hunt.drafts() == []


def test_what_is_only_likely_is_asked_about_and_counts_once_the_user_says_so(hunt: Hunt) -> None:
    hunt.maildir.deliver(invited("Coffee at the slipway", "2026-03-03 10:00"))
    assert hunt.sync("2026-03-03 11:00").needs_review == 1
    assert hunt.plan("2026-03-03 11:00")[0].standing is Standing.NEEDS_YOU
    with hunt.store() as store:
        (doubtful,) = (one for facts in hunt.applications() for one in facts.messages if one.needs_review)
        store.correct(doubtful.id, Category.INTERVIEW_CONFIRMATION, None, at("2026-03-03 11:30"))
    hunt.sync("2026-03-03 12:00")
    (interview,) = standing(hunt, "2026-03-03 12:00")
    assert (interview.start, interview.end) == (at(START), at(END))
    assert "Ole Brandt" in {one.name for one in interview.people}


@pytest.mark.parametrize(
    ("summary", "sender"),
    [
        ("Webinar: wooden hulls", MAREN),
        ("Weekly stand-up", "Sam Pike <sam@present-employer.com>"),
        ("Lunch on Thursday", "Pia <pia@gmail.com>"),
        ("Jordan: dentist", "Reception <desk@harbour-dental.com>"),
    ],
)
def test_what_is_plainly_something_else_is_nobodys_question(hunt: Hunt, summary: str, sender: str) -> None:
    hunt.maildir.deliver(invited(summary, "2026-03-03 10:00", sender, (), start="2026-03-12 15:00",
                                 end="2026-03-12 16:00"))  # fmt: skip
    report = hunt.sync("2026-03-03 11:00")
    assert report.categories == {"unrelated": 1}
    assert report.needs_review == 0


@pytest.mark.parametrize(
    ("firm", "domain", "asked"),
    [
        ("Brackwater Dairy", "brackwater.com", True),
        ("Brackwater Dairy Cooperative", "brackwaterdairy.com", True),
        ("Brackwater Dairy", "lowmoor-cheese.com", False),
        ("Brackwater Dairy", "gmail.com", False),
    ],
)
def test_a_firm_of_which_only_a_machine_wrote_is_known_by_its_domain(
    tmp_path: Path, firm: str, domain: str, *, asked: bool
) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive("2026-02-27 09:00", f"{firm} <no-reply@us.greenhouse-mail.io>", "Your application",
                 APPLIED.replace("Fjordline Boats", firm).replace("Greta Lindholm\n", ""))  # fmt: skip
    hunt.maildir.deliver(invited("A look at the cellars", "2026-03-03 10:00", f"Moira Lamb <moira@{domain}>", ()))
    assert hunt.sync("2026-03-03 11:00").needs_review == int(asked)


def test_a_stranger_who_invites_to_the_very_hour_is_asked_about(hunt: Hunt) -> None:
    hunt.receive("2026-03-02 10:00", GRETA, "Boatbuilder", SET)
    hunt.sync("2026-03-02 11:00")
    sender = "Harald Voss <harald@voss-partners.com>"
    hunt.maildir.deliver(invited("A word about hulls", "2026-03-03 10:00", sender, ()))
    assert hunt.sync("2026-03-03 11:00").needs_review == 1
    hunt.maildir.deliver(
        invited("Team meeting", "2026-03-03 12:00", "Sam Pike <sam@present-employer.com>", (), uid="other")
    )
    assert hunt.sync("2026-03-03 13:00").needs_review == 0
    (interview,) = standing(hunt, "2026-03-03 13:00")
    assert interview.start == at(START)
