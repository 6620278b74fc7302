"""Whole hunts at schools, cafes and small firms: who signs, who was named for the panel, and shifts to try one out."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.draft import DraftState, Kind
from agent.model.mail import PersonClaim
from tests.hunt import Hunt, at

OFFICE = "St Olave's Office <office@stolaves-pelworth.derby.sch.uk>"
HEAD = "Ruth Lacey <head@stolaves-pelworth.derby.sch.uk>"
ROOFERS = "Tarbert Roofing <tarbertroofing.pelworth@gmail.com>"
TESS = "Tess Orme <tess@copperkettle.example>"
INVITED = (
    "Dear Jordan,\n\nThis is to confirm your interview for the post of Bursar at St Olave's on Tuesday 10 March 2026 "
    "at 10.00am. The panel will be Mrs Ruth Lacey (Headteacher) and Mr Hugh Ives (Chair of Governors).\n\n"
    "Kind regards,\n\nAnn Moss\nSchool Secretary\nSt Olave's Infant School\n"
)


def _placed(hunt: Hunt) -> list[tuple[Kind, str]]:
    return [(one.kind, one.text.body.split("\n")[0]) for one in hunt.drafts(DraftState.PLACED)]


def test_the_refusal_of_somebody_named_for_the_panel_ends_the_application(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive("2026-03-05 10:00", OFFICE, "Interview - Bursar", INVITED)
    hunt.sync("2026-03-05 11:00")
    hunt.sync("2026-03-10 18:00")
    assert {kind for kind, _ in _placed(hunt)} == {Kind.THANK_YOU}
    refused = (
        "Dear Jordan,\n\nThank you for coming today. After much discussion we have decided to appoint another "
        "candidate. I am sorry to bring you this news.\n\nRuth\n\nMrs Ruth Lacey\nHead\nSt Olave's Infant School\n"
    )
    hunt.receive("2026-03-10 19:00", HEAD, "Bursar", refused)
    hunt.sync("2026-03-10 19:05")
    assert _placed(hunt) == [(Kind.FEEDBACK_REQUEST, "Dear Ruth,")]
    hunt.sync("2026-03-14 12:00")
    assert _placed(hunt) == [(Kind.FEEDBACK_REQUEST, "Dear Ruth,")]


def test_whoever_signs_for_a_small_firm_is_greeted(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    text = (
        "Hi Jordan,\n\nyour interview for the Roofer job is set for Tuesday March 10 at 3 PM. Come to the yard, "
        "Unit 9.\n\nNuala\n"
    )
    hunt.receive("2026-03-05 10:00", ROOFERS, "Your interview for Roofer", text)
    hunt.sync("2026-03-05 11:00")
    hunt.sync("2026-03-10 19:00")
    (draft,) = hunt.drafts(DraftState.PLACED)
    assert draft.text.body.startswith("Hi Nuala,")
    assert draft.text.to_address == "tarbertroofing.pelworth@gmail.com"
    assert "Tarbert Roofing" in draft.text.body


@pytest.mark.parametrize("thanked", [False, True])
def test_who_signs_what_comes_from_the_firms_only_address_is_thanked_once(tmp_path: Path, *, thanked: bool) -> None:
    hunt = Hunt(tmp_path)
    bakery, subject = "Rye & Co <hello@ryeandco.example>", "Bakery assistant job"
    ids = [f"<rye{number}@mail.example>" for number in range(4)]
    told = "Hi,\n\nI'd love to apply for the bakery assistant job in your window. CV attached.\n\nJordan\n"
    hunt.write("2026-03-03 12:00", bakery, subject, told, message_id=ids[0])
    asked = "Hiya Jordan, fancy popping in for a chat? I'm about most mornings before 11.\n\nBeth x\n"
    hunt.receive("2026-03-04 08:00", bakery, f"Re: {subject}", asked, message_id=ids[1], in_reply_to=ids[0])
    at_ten = "Hi Beth, lovely. I could do Tuesday at 10?\n\nJordan\n"
    hunt.write("2026-03-04 09:00", bakery, f"Re: {subject}", at_ten, message_id=ids[2], in_reply_to=ids[1])
    hunt.receive("2026-03-04 13:00", bakery, f"Re: {subject}", "Perfect x\n", message_id=ids[3], in_reply_to=ids[2])
    hunt.sync("2026-03-04 14:00")
    if thanked:
        thanks = "Hi Beth,\n\nThank you for the chat today.\n\nJordan\n"
        hunt.write("2026-03-10 11:30", bakery, f"Re: {subject}", thanks, in_reply_to=ids[3])
    hunt.sync("2026-03-10 13:00")
    assert _placed(hunt) == ([] if thanked else [(Kind.THANK_YOU, "Hi Beth,")])
    hunt.write("2026-03-10 17:00", bakery, f"Re: {subject}", "Hi Beth,\n\nThank you for today!\n\nJordan\n")
    hunt.sync("2026-03-10 18:00")
    assert _placed(hunt) == []


def test_a_trial_shift_is_thanked_for_and_no_mail_before_it_is_asked_after(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    text = (
        "Hi Jordan,\n\nThanks for coming in about the Barista position at Copper Kettle. Your trial shift is "
        "booked for Tuesday March 10 from 9 AM to 12 PM. Wear black and ask for me.\n\nTess\n"
    )
    hunt.receive("2026-03-05 10:00", TESS, "Barista: trial shift", text)
    hunt.sync("2026-03-05 11:00")
    hunt.sync("2026-03-10 18:00")
    assert _placed(hunt) == [(Kind.THANK_YOU, "Hi Tess,")]


def _refused_by_machine(hunt: Hunt, contact: str) -> list[tuple[str, str]]:
    sender = "Trust Recruitment <noreply@moorside-trust.example>"
    confirmed = (
        "Dear Jordan,\n\nYour interview for the post of Theatre Porter at Moorside Trust is confirmed.\n\n"
        "Date: Tuesday 10 March 2026\nTime: 10:00\nLocation: Board Room\nPanel: Ida Byrne, Manager; Hugh Ives, Porter\n"
    )
    refused = (
        "Dear Jordan,\n\nThank you for attending an interview for the post of Theatre Porter at Moorside Trust. I am "
        f"sorry to tell you that you have not been successful. {contact}\n\nRecruitment Team\nMoorside Trust\n"
    )
    hunt.receive("2026-03-05 10:00", sender, "Interview confirmation: Theatre Porter", confirmed)
    hunt.sync("2026-03-05 11:00")
    hunt.sync("2026-03-10 18:00")
    hunt.receive("2026-03-11 10:00", sender, "Interview outcome: Theatre Porter", refused)
    hunt.sync("2026-03-11 10:05")
    return [(one.text.to_address, one.text.body.split("\n")[2]) for one in hunt.drafts(DraftState.PLACED)]


def test_a_machines_refusal_is_answered_to_the_interviewer_whose_address_it_gives(tmp_path: Path) -> None:
    told = "For feedback please contact Ida Byrne, Theatre Manager, at ida.byrne@moorside.example."
    ((address, thanks),) = _refused_by_machine(Hunt(tmp_path), told)
    assert address == "ida.byrne@moorside.example"
    assert "letting me know" not in thanks, "a machine told, and not Ida"
    assert "telling me" not in thanks


def test_nobody_else_is_asked_for_feedback_on_a_machines_refusal(tmp_path: Path) -> None:
    stranger = "For feedback please contact Kit Lorne at kit.lorne@elsewhere.example."
    assert _refused_by_machine(Hunt(tmp_path / "one"), stranger) == []
    assert _refused_by_machine(Hunt(tmp_path / "two"), "Questions on data go to dpo@moorside-trust.example.") == []
    both = "Please contact Ida Byrne at ida.byrne@moorside.example or Hugh Ives at hugh.ives@moorside.example."
    assert _refused_by_machine(Hunt(tmp_path / "three"), both) == []


def test_who_waited_in_vain_thanks_nobody(tmp_path: Path) -> None:
    text = (
        "Hi Jordan,\n\nYour video interview for the Barista position at Copper Kettle is confirmed for Tuesday "
        "March 10 at 10 AM.\n\nTess\n"
    )
    late = "The link works but nobody has joined yet."
    for name, own, placed in (("vain", late, []), ("met", "I am on the link.", [(Kind.THANK_YOU, "Hi Tess,")])):
        hunt = Hunt(tmp_path / name)
        hunt.receive("2026-03-05 10:00", TESS, "Your interview for Barista", text)
        hunt.sync("2026-03-05 11:00")
        hunt.write("2026-03-10 10:20", TESS, "Re: Your interview for Barista", f"Hi Tess,\n\n{own}\n\nJordan\n")
        hunt.sync("2026-03-10 10:25")
        hunt.sync("2026-03-10 12:30")
        assert _placed(hunt) == placed


def test_who_took_a_day_whose_hour_could_not_be_read_is_told_on_it(tmp_path: Path) -> None:
    """7 to 11 is of the morning in a bakery, and of the evening in a bar."""
    hunt = Hunt(tmp_path)
    text = (
        "Hi Jordan,\n\nThanks for your application for the Barista position at Copper Kettle. Could you do a trial "
        "shift on Saturday 7-11?\n\nTess Orme\n"
    )
    hunt.receive("2026-03-10 16:40", TESS, "Barista", text, message_id="<trial@copperkettle.example>")
    own = "Yes please! See you Saturday.\n\nJordan\n"
    hunt.write("2026-03-10 17:00", TESS, "Re: Barista", own, in_reply_to="<trial@copperkettle.example>")
    hunt.sync("2026-03-10 18:00")
    (plan,) = hunt.plan("2026-03-13 18:00")
    assert plan.needs_you == ()
    (plan,) = hunt.plan("2026-03-14 18:00")
    (asked,) = plan.needs_you
    assert "its hour could not be read" in asked


CAFE = "hello@copperkettle.example"


def met_beth(folder: Path) -> Hunt:
    """A cafe whose only address is hello@, and Beth, who signs from it and was met on March 10."""
    hunt = Hunt(folder)
    subject, ids = "Application: Barista", [f"<kettle{number}@mail.example>" for number in range(3)]
    applies = "Hello,\n\nI would like to apply for the Barista job at Copper Kettle.\n\nJordan Rivera\n"
    hunt.write("2026-03-01 10:00", CAFE, subject, applies, message_id=ids[0])
    asked = "Hi Jordan,\n\nCan you come in for an interview on Tuesday, March 10 at 10:00 AM ET?\n\nBeth\n"
    sender = f"Copper Kettle <{CAFE}>"
    hunt.receive("2026-03-02 10:00", sender, f"Re: {subject}", asked, message_id=ids[1], in_reply_to=ids[0])
    yes = "Hi Beth,\n\nYes, Tuesday at 10 works, see you then.\n\nJordan\n"
    hunt.write("2026-03-02 12:00", CAFE, f"Re: {subject}", yes, message_id=ids[2], in_reply_to=ids[1])
    hunt.sync("2026-03-10 12:30")
    return hunt


def test_who_was_thanked_at_the_firms_only_address_gets_the_nudge_there_and_no_follow_up(tmp_path: Path) -> None:
    hunt = met_beth(tmp_path)
    hunt.write("2026-03-10 13:00", CAFE, "Re: Interview on March 10", "Hi Beth,\n\nThank you.\n\nJordan Rivera\n")
    hunt.sync("2026-03-10 13:30")
    assert _placed(hunt) == []
    assert not any("address" in said for said in hunt.plan("2026-03-10 13:30")[0].needs_you)
    for when in ("2026-03-14 12:00", "2026-03-16 12:00"):
        hunt.sync(when)
    assert _placed(hunt) == [(Kind.NUDGE, "Hi Beth,")]
    (nudge,) = hunt.drafts(DraftState.PLACED)
    assert nudge.text.to_address == CAFE
    hunt.sync("2026-03-18 12:00")
    assert _placed(hunt) == [(Kind.NUDGE, "Hi Beth,")]


def test_the_user_is_told_that_the_firms_only_address_reaches_whoever_signs_there(tmp_path: Path) -> None:
    hunt = met_beth(tmp_path)
    told = f'followup person copper-kettle "Beth" --address {CAFE}'
    assert any(told in said for said in hunt.plan("2026-03-10 12:30")[0].needs_you)
    with hunt.store() as store:
        store.add_person("copper-kettle", PersonClaim("Beth", CAFE), at("2026-03-10 12:40"))
    hunt.sync("2026-03-10 12:50")
    (draft,) = hunt.drafts(DraftState.PLACED)
    assert (draft.text.to_address, draft.text.body.split("\n")[0]) == (CAFE, "Hi Beth,")


@pytest.mark.parametrize("sender", [TESS, f"Copper Kettle <{CAFE}>"])
def test_who_is_only_named_with_a_title_is_not_reached_where_somebody_else_writes(tmp_path: Path, sender: str) -> None:
    hunt = Hunt(tmp_path)
    text = (
        "Hi Jordan,\n\nYour interview for the Barista job at Copper Kettle is confirmed for Tuesday, March 10, "
        "10:00 AM ET. You will meet Mr Singh.\n\nTess\n"
    )
    hunt.receive("2026-03-05 10:00", sender, "Your interview for Barista", text)
    hunt.sync("2026-03-10 12:30")
    assert _placed(hunt) == [(Kind.THANK_YOU, "Dear Mr Singh,")]
    assert not any("--address " + CAFE in said for said in hunt.plan("2026-03-10 12:30")[0].needs_you)
    to = sender.partition("<")[2].strip(">")
    hunt.write("2026-03-10 13:00", to, "Re: Interview on March 10", "Hi Tess,\n\nThank you for the tea.\n\nJordan\n")
    hunt.sync("2026-03-10 13:30")
    assert _placed(hunt) == [(Kind.THANK_YOU, "Dear Mr Singh,")]


def test_whoever_calls_the_user_by_title_is_called_so_until_they_offer_their_first_name(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    office = "Margaret Osei <m.osei@wexcombe.ac.uk>"
    carrow = "Helen Carrow <h.carrow@wexcombe.ac.uk>"
    text = (
        "Dear Dr Rivera,\n\nI am delighted to inform you that you have been shortlisted for the Lectureship in Modern "
        "History. Your interview is on Tuesday 10 March 2026 at 2.15 pm and will last 45 minutes.\n\nThe panel will be:"
        "\n\nProfessor Helen Carrow (Chair), Head of School (h.carrow@wexcombe.ac.uk)\nMr Peter Shaw, Human Resources"
        "\n\nYours sincerely,\nMargaret Osei\nSchool Administrator\nSchool of History, University of Wexcombe\n"
    )
    hunt.receive("2026-03-05 10:00", office, "Lectureship in Modern History - invitation to interview", text)
    hunt.sync("2026-03-05 11:00")
    hunt.sync("2026-03-10 18:00")
    assert sorted(hello for _, hello in _placed(hunt)) == ["Dear Mr Shaw,", "Dear Professor Carrow,"]
    assert not any("Lectureship in Modern History position" in one.text.body for one in hunt.drafts())
    waiting = "Dear Jordan,\n\nThe committee has not made a decision yet.\n\nWith best wishes,\nHelen\n"
    hunt.receive("2026-03-12 10:00", carrow, "Lectureship in Modern History", waiting)
    hunt.sync("2026-03-12 11:00")
    assert (Kind.NO_DECISION_REPLY, "Dear Helen,") in _placed(hunt)
