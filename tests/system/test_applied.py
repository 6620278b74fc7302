"""What answers the mail by which the user applied is read with that in mind, and begins the application."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.application import Stage
from agent.model.draft import DraftState
from agent.model.mail import Category, ClaimKind, InterviewClaim, PersonClaim
from tests.hunt import Hunt, at

APPLIED = (
    "Hi Mick,\n\nI saw your card in the bakery's window and would love to apply for the morning job. CV attached.\n"
)
ANSWER = "Hi Jordan,\n\nGive us another week, the boss is away till Monday.\n\nMick\n"
HARD = "Hi Jordan,\n\nI am sorry to be the bearer of this, I really am.\n\nMick\n"
OTHERWISE = "Hi Mick,\n\nhave you still got a place for the fence posts, or shall I ask my brother?\n"
MICK = "Mick Orr <mick@pellgrove.example>"


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    return Hunt(tmp_path)


def _answered(hunt: Hunt, own: str, answer: str) -> None:
    hunt.write("2026-03-02 09:00", "mick@pellgrove.example", "Morning job", own, message_id="<asked@example.com>")
    hunt.receive("2026-03-04 09:00", MICK, "Re: Morning", answer, in_reply_to="<asked@example.com>")


@pytest.mark.parametrize("passes", [("2026-03-02 10:00", "2026-03-04 10:00"), ("2026-03-04 10:00",)])
def test_an_answer_begins_the_application(hunt: Hunt, passes: tuple[str, ...]) -> None:
    """Also in the first pass of all, which meets both at once."""
    _answered(hunt, APPLIED, ANSWER)
    for when in passes:
        hunt.sync(when)
    (application,) = hunt.applications()
    assert [message.category for message in application.messages] == [Category.OWN, Category.NO_DECISION]
    assert not application.messages[1].needs_review


@pytest.mark.parametrize(("own", "expected"), [(APPLIED, Category.REJECTION), (OTHERWISE, Category.UNRELATED)])
def test_an_answer_that_is_hard_to_read_is_asked_about(hunt: Hunt, own: str, expected: Category) -> None:
    _answered(hunt, own, HARD)
    report = hunt.sync("2026-03-04 10:00")
    assert report.categories == {Category.OWN: 1, expected: 1}
    assert report.needs_review == (expected is not Category.UNRELATED)


PITCH = (
    "Hi Jordan,\n\nI am partnering with a European bank on an AVP Trade Operations hire. Your profile caught my eye. "
    "Are you open to a confidential discussion this week? When would suit?\n\nAlvin Teo\nHanover Partners\n"
)
FREE = "Hi Alvin,\n\nYes, happy to. Wednesday 6.30pm or Thursday 12.30pm works for me.\n"
SLOW = "Hi Jordan,\n\nGive us another week, the boss is away till Monday.\n\nAlvin\n"


@pytest.mark.parametrize("before", [True, False])
def test_what_answers_the_answer_to_a_pitch_is_of_that_post_in_the_same_pass(hunt: Hunt, before: bool) -> None:
    """Also where the pitch was read long before, and both came while the machine slept."""
    alvin, ids = "Alvin Teo <alvin@hanover.example>", ("<pitch@hanover.example>", "<free@example.com>")
    hunt.receive("2026-03-02 09:00", alvin, "Opportunity - Trade Operations", PITCH, message_id=ids[0])
    if before:
        hunt.sync("2026-03-02 10:00")
    hunt.write(
        "2026-03-03 09:00", "alvin@hanover.example", "Re: Opportunity", FREE, message_id=ids[1], in_reply_to=ids[0]
    )
    hunt.receive("2026-03-03 11:00", alvin, "Re: Opportunity - Trade Operations", SLOW, in_reply_to=ids[1])
    hunt.sync("2026-03-04 10:00")
    (application,) = hunt.applications()
    assert [one.category for one in application.messages] == [Category.OUTREACH, Category.OWN, Category.NO_DECISION]
    assert not application.messages[-1].needs_review


def test_what_the_user_applied_for_is_an_application_at_once(hunt: Hunt) -> None:
    hunt.write("2026-03-02 09:00", "mick@pellgrove.example", "Application: Morning Baker", APPLIED)
    hunt.sync("2026-03-02 10:00")
    (plan,) = hunt.plan("2026-03-02 10:00")
    (application,) = hunt.applications()
    assert (application.company, application.role, plan.stage) == ("Pellgrove", "Morning Baker", Stage.APPLIED)
    assert plan.actions == ()


def test_an_answer_in_any_words_belongs_to_it(hunt: Hunt) -> None:
    _answered(hunt, APPLIED, "Hi Jordan,\n\nYep, still looking. Carmel runs my diary, she'll ring you.\n\nMick\n")
    hunt.sync("2026-03-04 10:00")
    (application,) = hunt.applications()
    assert len(application.messages) == 2


@pytest.mark.parametrize("passes", [("2026-03-04 10:00",), ("2026-03-01 10:00", "2026-03-04 10:00")])
def test_an_answer_by_free_mail_belongs_to_it_whatever_firm_its_subject_seems_to_name(
    hunt: Hunt, passes: tuple[str, ...]
) -> None:
    """Where a pass meets both at once: the answer is told by the Message-ID that it answers."""
    told = "Hello,\n\nI saw the sign at Larch Motel. I'd love to apply for the job at the desk. CV attached.\n"
    come = "Can you come in for an interview on Friday at 10am?\n\n- Ed\n"
    desk, asked = "Ed Moss <larchmotel@gmail.com>", "<asked@example.com>"
    for when in passes[:-1]:
        hunt.sync(when)
    hunt.write("2026-03-02 09:00", desk, "Front desk job", told, message_id=asked)
    hunt.receive("2026-03-03 09:00", desk, "Re: Front desk job", come, in_reply_to=asked)
    hunt.write("2026-03-03 12:00", desk, "Re: Front desk job", "Sure, Friday at 10 works!\n\nJordan\n")
    hunt.sync(passes[-1])
    assert [len(one.messages) for one in hunt.applications()] == [3]


def test_a_second_application_at_the_firm_is_another_one(hunt: Hunt) -> None:
    for day, role in ((2, "Morning Baker"), (3, "Delivery Driver"), (4, "Morning Baker")):
        text = f"Dear Mick,\n\nI would like to apply for the position of {role}. My CV is attached.\n"
        hunt.write(f"2026-03-0{day} 09:00", "mick@pellgrove.example", f"Application: {role}", text)
        hunt.sync(f"2026-03-0{day} 10:00")
    assert [(one.role, len(one.messages)) for one in hunt.applications()] == [
        ("Morning Baker", 2),
        ("Delivery Driver", 1),
    ]


def test_an_answer_to_a_recruiter_is_no_application_of_its_own(hunt: Hunt) -> None:
    text = (
        "Hi Jordan, I recruit for a bakery group and came across your profile. Would a Head Baker role interest you?\n"
    )
    recruiter = "Ana Silva <ana@silvasearch.example>"
    hunt.receive("2026-03-01 09:00", recruiter, "Head Baker", text, message_id="<blue@silvasearch.example>")
    own = "Hi Ana, yes, I would like to apply for the Head Baker position. CV attached.\n"
    hunt.write(
        "2026-03-01 12:00", "ana@silvasearch.example", "Re: Head Baker", own, in_reply_to="<blue@silvasearch.example>"
    )
    hunt.sync("2026-03-01 13:00")
    assert len(hunt.applications()) == 1


def test_an_application_without_a_message_id_ties_no_other_mail_to_it(hunt: Hunt) -> None:
    hunt.write("2026-03-02 09:00", "mick@pellgrove.example", "Application: Morning Baker", APPLIED, message_id="")
    hunt.receive("2026-03-04 09:00", "Ana <ana@otherwise.example>", "Thursday", "Shall we have lunch?\n")
    report = hunt.sync("2026-03-04 10:00")
    assert report.categories == {Category.OWN: 1, Category.UNRELATED: 1}


NIGHTS = (
    "Dear Ms Orr,\n\nPlease find attached my CV for the night porter post at Pellgrove Harbour Inn.\n\nJordan Rivera\n"
)


def test_a_mail_that_encloses_papers_begins_an_application_under_the_name_that_it_gives(hunt: Hunt) -> None:
    """A colleague's mail in no thread, from the domain that shortens that name, belongs to it."""
    hunt.write("2026-03-02 09:00", "office@pellgroveharbour.example", "Night porter", NIGHTS)
    hunt.sync("2026-03-02 10:00")
    text = (
        "Dear Jordan,\n\nthank you for your application. Could you come for an interview on 9 March at 10 am?\n\nIna\n"
    )
    hunt.receive("2026-03-04 09:00", "Ina Fenn <ina.fenn@pellgroveharbour.example>", "Interview", text)
    hunt.sync("2026-03-04 10:00")
    (application,) = hunt.applications()
    assert (application.company, application.role) == ("Pellgrove Harbour Inn", "night porter")
    assert len(application.messages) == 2


def test_a_follow_up_to_somebody_of_an_application_is_none_of_its_own(hunt: Hunt) -> None:
    hunt.write(
        "2026-03-02 09:00", "office@pellgroveharbour.example", "Night porter", NIGHTS, message_id="<1@example.com>"
    )
    text = "Dear Jordan,\n\nyour interview for the night porter post is on 6 March at 10 am, with me.\n\nIna Fenn\n"
    ina = "Ina Fenn <ina.fenn@pellgroveharbour.example>"
    hunt.receive("2026-03-04 09:00", ina, "Re: Night porter", text, in_reply_to="<1@example.com>")
    own = "Dear Ina,\n\nthank you for showing me the house on Friday. I am very interested in the porter position.\n"
    hunt.write("2026-03-07 09:00", "ina.fenn@pellgroveharbour.example", "The interview on 6 March", own)
    hunt.sync("2026-03-07 10:00")
    (application,) = hunt.applications()
    assert len(application.messages) == 3


TIME = "Hi Jordan,\n\nwould Thursday suit you too? 11:30, or anything after 4. I'll call you.\n\nMick\n"
SET = (
    "Hi Jordan,\n\nyour interview for the morning job is on Wednesday, March 11 at 9 am at the bakery, with me.\n\n"
    "Mick Orr\n"
)


@pytest.mark.parametrize("before", [ANSWER, SET])
def test_a_time_may_be_another_time_only_where_one_was_set(hunt: Hunt, before: str) -> None:
    _answered(hunt, APPLIED, before)
    hunt.sync("2026-03-04 10:00")
    hunt.receive("2026-03-09 09:00", MICK, "Re: Morning", TIME, in_reply_to="<asked@example.com>")
    hunt.sync("2026-03-09 10:00")
    (application,) = hunt.applications()
    last = application.messages[-1]
    assert last.category is Category.INTERVIEW_INVITATION
    assert (last.runner_up is Category.INTERVIEW_CHANGE) is (before is SET)
    assert last.needs_review is (before is SET)


def test_the_firm_is_called_as_who_answers_from_there_signs(hunt: Hunt) -> None:
    to, asked = "Ann Moss <a.moss@stmaudschool.example>", "<asked@example.com>"
    text = "Dear Mrs. Moss,\n\nI am writing to apply for the 2nd Grade Teacher position. My resume is attached.\n"
    hunt.write("2026-03-02 09:00", to, "2nd Grade Teacher opening", text, message_id=asked)
    hunt.sync("2026-03-02 10:00")
    answer = (
        "Dear Jordan,\n\nThank you for applying to St. Maud Parish School. We have received your materials.\n\n"
        "Ann Moss\nPrincipal\nSt. Maud Parish School\n"
    )
    hunt.receive("2026-03-04 09:00", to, "Re: 2nd Grade Teacher opening", answer, in_reply_to=asked)
    hunt.sync("2026-03-04 10:00")
    (application,) = hunt.applications()
    assert (application.company, application.company_sure) == ("St. Maud Parish School", True)
    assert application.role == "2nd Grade Teacher"


def _thanked_after(hunt: Hunt, text: str) -> str:
    """Given how the user applied, return the thank-you after an interview of which they alone have told."""
    hunt.write("2026-03-02 09:00", "j.carrow@arts-moor.example", "My application", text)
    hunt.sync("2026-03-02 10:00")
    claim = InterviewClaim(ClaimKind.SET, at("2026-03-10 10:00"), people=(PersonClaim("Jane Carrow", ""),))
    with hunt.store() as store:
        store.add_interview(store.applications()[0].id, claim, at("2026-03-05 10:00"))
    hunt.sync("2026-03-10 12:30")
    (draft,) = hunt.drafts(DraftState.PLACED)
    assert "Lecturer in Ceramics" in draft.text.body
    return draft.text.body


def test_a_draft_names_the_firm_and_the_post_that_only_the_users_own_application_names(hunt: Hunt) -> None:
    text = "Dear Professor Carrow,\n\nI would like to apply for the post of Lecturer in Ceramics at Moor College.\n"
    assert "Moor College" in _thanked_after(hunt, text)


def test_a_draft_names_no_firm_of_which_only_the_address_of_the_application_tells(hunt: Hunt) -> None:
    text = "Dear Professor Carrow,\n\nI would like to apply for the post of Lecturer in Ceramics. My CV is attached.\n"
    assert "Moor" not in _thanked_after(hunt, text)


@pytest.mark.parametrize("to", ["ruth@acme.example", "ruth.ames@acme.example", "rames@acme.example"])
@pytest.mark.parametrize("sender", ["Acme Careers <careers@acme.example>", "Acme <no-reply@acme.example>"])
def test_who_is_met_has_the_address_to_which_the_user_applied(hunt: Hunt, to: str, sender: str) -> None:
    """Though they never write themselves, and only an address of the firm's does."""
    asked = "Dear Ms Ames,\n\nI would like to apply for the Data Engineer position at Acme. My CV is attached.\n"
    told = (
        "Hi Jordan,\n\nYour interview for the Data Engineer position at Acme is confirmed for Wednesday, March 11, "
        "2:00 PM ET with Ruth Ames.\n\nBest,\nAcme Careers\n"
    )
    hunt.write("2026-03-02 09:00", to, "Application: Data Engineer", asked, message_id="<asked@example.com>")
    hunt.receive("2026-03-05 09:00", sender, "Re: Application: Data Engineer", told, in_reply_to="<asked@example.com>")
    hunt.sync("2026-03-11 18:00")
    assert [draft.text.to_address for draft in hunt.drafts()] == [to]


def test_an_address_of_a_strange_house_is_nobodys(hunt: Hunt) -> None:
    told = (
        "Hi Jordan,\n\nYour interview for the Data Engineer position at Acme is confirmed for Wednesday, March 11, "
        "2:00 PM ET with Ruth Ames.\n\nBest,\nAcme Careers\n"
    )
    hunt.write("2026-03-02 09:00", "ruth.ames@elsewhere.example", "Dinner", "Hi Ruth, see you on Sunday!\n")
    hunt.receive("2026-03-05 09:00", "Acme Careers <careers@acme.example>", "Your interview", told)
    hunt.sync("2026-03-11 18:00")
    assert [draft.text.to_address for draft in hunt.drafts()] == [""]
