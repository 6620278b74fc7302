"""What became of our drafts: sent, edited, dismissed, or still there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from agent.model.application import Alike, ApplicationFacts, MessageFact
from agent.model.draft import DraftFact, DraftState, Mark
from agent.model.mail import PersonClaim, Ref
from agent.reconcile import EMPTIED, DraftsFolder, Finding, Sighting, likeness, reconcile
from tests.facts import DANA, MARCUS, SAM, draft_fact, ny, own, text_to

PLACED = ny(3, 10, 16)
NOW = ny(3, 10, 18)
SETTLE = timedelta(minutes=10)
MARK = Mark("v1", "7")


def lying(to: PersonClaim = DANA, **changes: Any) -> DraftFact:
    return replace(draft_fact(to=to, mark=MARK, placed_at=PLACED), **changes)


def folder(*drafts: DraftFact, sightings: tuple[Sighting, ...] = (), **changes: Any) -> DraftsFolder:
    refs = frozenset(draft.ref for draft in drafts if draft.ref)
    return replace(DraftsFolder("personal", "v1", refs | {seen.ref for seen in sightings}, sightings), **changes)


def found(
    drafts: tuple[DraftFact, ...], there: DraftsFolder, *sent: MessageFact, now: Any = NOW
) -> tuple[Finding, ...]:
    facts = ApplicationFacts("northwind", "Northwind", "Engineer", messages=sent, drafts=drafts)
    return reconcile(facts, there, now, SETTLE)


def states(findings: tuple[Finding, ...]) -> dict[int, DraftState]:
    return {finding.draft: finding.state for finding in findings}


def seen(draft: DraftFact, **changes: Any) -> Sighting:
    made = Sighting(
        ref=Ref("personal", "Drafts", "their-copy"),
        message_id="<by-the-client@example.com>",
        to=frozenset({DANA.address}),
        subject="Something else",
        answers=frozenset(),
        alike=((draft.id, 0.2),),
    )
    return replace(made, **changes)


def test_a_draft_that_lies_there_is_not_spoken_of() -> None:
    draft = lying()
    assert found((draft,), folder(draft)) == ()


def test_a_draft_that_was_missed_at_a_time_that_is_yet_to_come_is_missed_from_now_on() -> None:
    draft = lying(missing_since=NOW + timedelta(days=400))
    (finding,) = found((draft,), folder())
    assert (finding.state, finding.missing_since) == (DraftState.PLACED, NOW)
    assert states(found((replace(draft, missing_since=NOW),), folder(), now=NOW + SETTLE)) == {
        draft.id: DraftState.DISMISSED
    }


def test_our_message_id_in_sent_is_a_draft_that_was_sent_whatever_else_there_is() -> None:
    draft = lying()
    sent = own((SAM,), NOW, message_id=draft.message_id)
    for there in (folder(), folder(draft), folder(trusted=False), folder(validity="v2")):
        assert states(found((draft,), there, sent)) == {draft.id: DraftState.SENT}


@pytest.mark.parametrize("signal", ["thread", "subject", "text"])
def test_a_sent_mail_to_its_person_with_one_more_signal_is_the_draft(signal: str) -> None:
    draft = lying(text=text_to("Dana Whitfield", DANA.address, in_reply_to="<m@northwind.example>"))
    sent = {
        "thread": own((DANA,), NOW, in_reply_to="<m@northwind.example>"),
        "subject": own((DANA,), NOW, subject="re:  interview on MARCH 10"),
        "text": own((DANA,), NOW, alike=(Alike(draft.id, 0.5),)),
    }[signal]
    assert states(found((draft,), folder(), sent)) == {draft.id: DraftState.SENT}


@pytest.mark.parametrize(
    "sent",
    [
        own((SAM,), NOW, subject="Re: Interview on March 10"),  # to somebody else
        own((DANA,), NOW, subject="Lunch"),  # no signal besides the person
        own((DANA,), PLACED - timedelta(hours=1), subject="Re: Interview on March 10"),  # before the draft was placed
        own((DANA,), NOW, subject="Re: Interview on March 10", automatic=True),
    ],
)
def test_other_mails_are_not_the_draft(sent: MessageFact) -> None:
    draft = lying()
    assert states(found((draft,), folder(), sent)) == {draft.id: DraftState.PLACED}  # only missed, so far


def test_nearly_all_of_its_text_to_another_address_is_the_draft() -> None:
    draft, sam = lying(), lying(SAM)
    elsewhere = replace(DANA, address="dana.whitfield@home.example")
    for to, ratio, comes_to in (
        (elsewhere, 0.8, DraftState.SENT),
        (elsewhere, 0.6, DraftState.PLACED),  # only missed, so far: any two letters of thanks are alike by half
        (SAM, 0.8, DraftState.PLACED),
    ):
        sent = own((to,), NOW, subject="Thank you", alike=(Alike(draft.id, ratio),))
        assert states(found((draft, sam), folder(sam), sent)) == {draft.id: comes_to}
    saved = seen(draft, to=frozenset({elsewhere.address}), alike=((draft.id, 0.9),))
    assert states(found((draft,), folder(sightings=(saved,)))) == {draft.id: DraftState.EDITED}


def test_of_a_panel_each_sent_mail_settles_the_draft_to_its_own_person() -> None:
    dana, sam = lying(), lying(SAM)
    sent = own((SAM,), NOW, subject="Re: Interview on March 10")
    assert states(found((dana, sam), folder(dana), sent)) == {sam.id: DraftState.SENT}


def test_one_message_settles_one_draft() -> None:
    one, two = lying(), lying()
    sent = own((DANA,), NOW, subject="Re: Interview on March 10", alike=(Alike(two.id, 0.9),))
    assert states(found((one, two), folder(), sent)) == {one.id: DraftState.PLACED, two.id: DraftState.SENT}


@pytest.mark.parametrize("signal", ["subject", "text"])
def test_a_draft_without_an_address_was_sent_to_whoever_has_no_draft(signal: str) -> None:
    draft, dana = lying(MARCUS), lying()
    changes: dict[str, Any] = {"subject": "Re: Interview on March 10"}
    if signal == "text":
        changes = {"alike": (Alike(draft.id, 0.6),)}
    elsewhere = replace(MARCUS, address="marcus@northwind.example")
    assert states(found((draft, dana), folder(dana), own((elsewhere,), NOW, **changes))) == {draft.id: DraftState.SENT}


@pytest.mark.parametrize("state", [DraftState.PLACED, DraftState.SENT])
def test_a_mail_to_somebody_with_a_draft_of_their_own_is_not_the_one_without_an_address(state: DraftState) -> None:
    draft, dana = lying(MARCUS), lying(state=state)
    sent = own((DANA,), NOW, subject="Re: Interview on March 10", alike=(Alike(draft.id, 0.6),))
    assert draft.id in states(found((draft, dana), folder(dana), sent))
    assert states(found((draft, dana), folder(dana), sent))[draft.id] is DraftState.PLACED


@pytest.mark.parametrize(
    "changes", [{"subject": "Re: Interview on March 10"}, {"alike": None}, {"to": frozenset(), "alike": None}]
)
def test_another_draft_that_was_made_of_ours_is_the_users(changes: dict[str, Any]) -> None:
    draft = lying()
    made = {name: ((draft.id, 0.7),) if name == "alike" else value for name, value in changes.items()}
    (finding,) = found((draft,), folder(sightings=(seen(draft, **made),)))
    assert (finding.state, finding.ref) == (DraftState.EDITED, Ref("personal", "Drafts", "their-copy"))


@pytest.mark.parametrize("edited", [0, 1])
def test_of_two_without_an_address_the_one_most_like_it_was_edited(edited: int) -> None:
    pair = (lying(MARCUS), lying(PersonClaim("Ute Lind", "")))
    texts = tuple((draft.id, 0.95 if place == edited else 0.6) for place, draft in enumerate(pair))
    theirs = seen(pair[0], to=frozenset(), subject="Re: Interview on March 10", alike=texts)
    became = states(found(pair, folder(sightings=(theirs,))))
    assert became == {
        draft.id: DraftState.EDITED if place == edited else DraftState.PLACED for place, draft in enumerate(pair)
    }


def test_our_own_drafts_are_never_evidence_for_each_other() -> None:
    gone, other = lying(), lying()
    alike = seen(gone, ref=other.ref, subject="Re: Interview on March 10", alike=((gone.id, 0.99),))
    assert states(found((gone, other), folder(other, sightings=(alike,)))) == {gone.id: DraftState.PLACED}


def test_dismissed_takes_two_looks_ten_minutes_apart() -> None:
    draft = lying()
    (first,) = found((draft,), folder())
    assert (first.state, first.missing_since) == (DraftState.PLACED, NOW)
    missed = replace(draft, missing_since=NOW)
    assert found((missed,), folder(), now=NOW + SETTLE - timedelta(seconds=1)) == ()
    assert states(found((missed,), folder(), now=NOW + SETTLE)) == {draft.id: DraftState.DISMISSED}


def test_one_that_is_there_again_was_not_dismissed() -> None:
    draft = lying(missing_since=NOW)
    (finding,) = found((draft,), folder(draft), now=NOW + SETTLE)
    assert (finding.state, finding.missing_since) == (DraftState.PLACED, None)


def test_a_folder_that_is_not_itself_proves_nothing() -> None:
    draft = lying(missing_since=NOW)
    for there in (folder(trusted=False), folder(validity="v2"), folder(account="another")):
        assert found((draft,), there, now=NOW + timedelta(days=1)) == ()


def test_a_mail_sent_to_its_person_tells_of_a_draft_though_drafts_is_suddenly_empty() -> None:
    draft = lying()
    sent = own((DANA,), NOW, alike=(Alike(draft.id, 0.9),))
    assert states(found((draft,), folder(trusted=False), sent)) == {draft.id: DraftState.SENT}
    other = own((SAM,), NOW, subject="Re: Interview on March 10")
    assert DraftState.SENT not in states(found((draft,), folder(trusted=False), other)).values()


def test_what_lay_in_a_folder_that_stays_empty_for_days_was_deleted() -> None:
    draft = lying()
    (first,) = found((draft,), folder(trusted=False))
    assert (first.state, first.missing_since) == (DraftState.PLACED, NOW)
    missed = replace(draft, missing_since=NOW)
    assert found((missed,), folder(trusted=False), now=NOW + EMPTIED - SETTLE) == ()
    assert states(found((missed,), folder(trusted=False), now=NOW + EMPTIED)) == {draft.id: DraftState.DISMISSED}


def test_in_a_folder_of_another_validity_our_own_message_is_found_again() -> None:
    draft = lying()
    again = seen(draft, message_id=draft.message_id)
    (finding,) = found((draft,), folder(validity="v2", sightings=(again,)))
    assert (finding.state, finding.ref, finding.validity) == (DraftState.PLACED, again.ref, "v2")


def test_an_edited_draft_is_sent_or_dismissed_like_any_other() -> None:
    draft = lying(state=DraftState.EDITED)
    sent = own((DANA,), NOW, subject="Re: Interview on March 10")
    assert states(found((draft,), folder(), sent)) == {draft.id: DraftState.SENT}
    missed = replace(draft, missing_since=NOW)
    assert states(found((missed,), folder(), now=NOW + SETTLE)) == {draft.id: DraftState.DISMISSED}


@pytest.mark.parametrize("state", [DraftState.SENT, DraftState.DISMISSED, DraftState.WITHDRAWN, DraftState.VOID])
def test_what_has_ended_is_not_looked_at(state: DraftState) -> None:
    assert found((lying(state=state),), folder()) == ()


@pytest.mark.parametrize("state", [DraftState.UNKNOWN, DraftState.REPLACING, DraftState.WITHDRAWING])
def test_what_is_on_its_way_is_not_taken_for_dismissed(state: DraftState) -> None:
    assert found((lying(state=state, missing_since=PLACED),), folder()) == ()


def test_likeness_does_not_mind_case_and_white_space() -> None:
    assert likeness("Thank you,\n  Dana", "thank YOU, dana") == 1.0
    assert likeness("Thank you for your time", "xyz") < 0.5
