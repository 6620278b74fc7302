"""Who asks the reader by name to an interview of theirs, for a firm or a post, is believed; others are not."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

NONE_AHEAD = Known(interview_ahead=False)
PIA = "pia.holt@wrenmoor.example"


@pytest.mark.parametrize(
    ("subject", "text", "sender", "category"),
    [
        (
            "Interview confirmation - Stock Controller",
            "Thank you for accepting our invitation. Your interview for Stock Controller at Wrenmoor Clinic will take "
            "place on Thursday, March 19, at 9:00 AM. Your interviewers will be Ida Moor and Jon Sze.",
            "recruiting@wrenmoor.example",
            Category.INTERVIEW_CONFIRMATION,
        ),
        (
            "Interview",
            "Could you come in for an interview on Thursday at 2pm? We're at 12 Wharf Road.\n\nThanks\nPia Holt\n"
            "Wrenmoor Print",
            PIA,
            Category.INTERVIEW_INVITATION,
        ),
        (
            "Final interview",
            "Good news! The team would like to bring you in for a final interview with our CEO, Edda Lowe, on Monday, "
            "March 16 at 4:00 PM. Please let me know if this works.\n\nPia Holt\nWrenmoor Lighting",
            PIA,
            Category.INTERVIEW_INVITATION,
        ),
        (
            "Interview",
            "Thank you for letting me know. I confirm that your interview is at 10.30am on Thursday 19 March.\n\n"
            "Pia Holt\nWrenmoor Stores",
            PIA,
            Category.INTERVIEW_CONFIRMATION,
        ),
        (
            "Next week",
            "I enjoyed speaking with you on Monday. I'd like to set up a second interview with our director, Jon Sze, "
            "on Thursday at 1 PM. Does that work for you?\n\nPia Holt\nWrenmoor Tutors",
            PIA,
            Category.INTERVIEW_INVITATION,
        ),
        (
            "Appointment",
            "I am writing to confirm our appointment on Thursday, March 26, at 10:00 a.m. to discuss the Practice "
            "Manager position at Wrenmoor Health.\n\nYours sincerely,\nPia Holt",
            PIA,
            Category.INTERVIEW_CONFIRMATION,
        ),
        (
            "Interview",
            "Interviews are on 20 March. Would you prefer to come at 10:00 or at 14:30?\n\nPia Holt\nWrenmoor Print",
            PIA,
            Category.INTERVIEW_INVITATION,
        ),
        (
            "Interviews",
            "We're interviewing next Thursday and would like to know whether 9 or 11 suits you better.\n\nPia Holt\n"
            "Wrenmoor Print",
            PIA,
            Category.INTERVIEW_INVITATION,
        ),
        (
            "Interview - class teacher",
            "I am directed by the Board to invite you to attend for interview for the post of class teacher on "
            "Tuesday 12th May at 4.20 p.m. in the school.\n\nKindly confirm your attendance by return.\n\nPia Holt\n"
            "Secretary\nWrenmoor National School",
            "office@wrenmoorns.example",
            Category.INTERVIEW_INVITATION,
        ),
        (
            "Pellgrove Capital - Credit Analyst",
            "Good news. I've spoken with the client, Pellgrove Capital, and they'd like to meet you for the Credit "
            "Analyst role. They have suggested Wed 18 March at 8.30am at their offices.\n\nCan you confirm that works?"
            "\n\nPia Holt\nSenior Consultant\nWrenmoor Search",
            PIA,
            Category.INTERVIEW_INVITATION,
        ),
    ],
)
def test_an_interview_of_the_readers_is_believed_of_a_stranger(
    subject: str, text: str, sender: str, category: Category
) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{text}\n", subject, sender=sender), NOBODY)
    assert answer.category is category
    assert not answer.needs_review


@pytest.mark.parametrize(
    "about", ["the Buyer position", "your experience with stores for our Buyer role", "becoming our next Buyer"]
)
def test_who_is_interviewed_about_a_post_is_interviewed_for_it(about: str) -> None:
    text = f"Dear Robin,\n\nWe'd like to interview you about {about}. Are you free on Friday at 2pm?"
    answer = classify(letter(f"{text}\n\nPia Holt\nWrenmoor Print", "Buyer", sender=PIA), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Interview panel",
            "Could you sit in on the interview for the Buyer position on Thursday at 2pm? You have her CV.",
        ),
        ("Thursday", "We have you down for the interviews for the Buyer position on Thursday from 10 to 12."),
        ("Interview on Thursday", "Thanks for being a guest on our podcast. Your interview is on Thursday at 3pm."),
        ("Interview", "We would like to interview you for an article about remote work. Could you do Thursday at 2pm?"),
        (
            "Admission interview",
            "We are happy to offer you an interview for the MBA program on Monday, March 16, at 10:00 a.m.",
        ),
        ("Interview", "Your interview with the consul about your visa is on Monday, March 16 at 9:00 AM."),
        (
            "The garden",
            "I write for the Wrenmoor Herald and would love to interview you about the community garden. Are you free "
            "on Friday at 2pm for a quick phone call? Our photographer could come by on Saturday.",
        ),
        (
            "Night buses",
            "We would like to invite you to an interview for our documentary on night buses. Are you free?",
        ),
        (
            "Interviews",
            "Our interviews are on 20 March and I could use your eye on the candidates. Would you prefer 10:00 or "
            "14:30?",
        ),
        ("Interview", "Interviews for new tenants are on 20 March. Would you prefer 10:00 or 14:30?"),
        (
            "Interview",
            "For my article I am doing interviews on 20 March. Would you prefer to talk at 10:00 or at 14:30?",
        ),
        ("Friday", "We are interviewing residents about the new cycle path. Could we interview you on Friday at 2pm?"),
        (
            "Friday",
            "We would like to interview you about your school days for our jubilee. Are you free on Friday at 2?",
        ),
    ],
)
def test_an_interview_of_others_or_for_something_else_is_not(subject: str, text: str) -> None:
    message = letter(f"Dear Robin,\n\n{text}\n\nPia Holt\nWrenmoor House\n", subject, sender=PIA)
    answer = classify(message, NOBODY)
    assert answer.needs_review or answer.category is Category.UNRELATED


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "Are you available for L1 technical discussion tomorrow between 3 to 5 PM? Please confirm.",
            Category.INTERVIEW_INVITATION,
        ),
        ("Kindly share your availability for the HR round on Thursday or Friday.", Category.INTERVIEW_INVITATION),
    ],
)
def test_a_round_by_its_number_is_an_interview(text: str, category: Category) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nIshaan", "L1 discussion", sender=PIA), NONE_AHEAD)
    assert (answer.category, answer.needs_review) == (category, False)


def test_a_round_that_the_reader_holds_is_none_of_theirs() -> None:
    text = "Hi Robin,\n\nAre you available to take the L1 discussion of a candidate tomorrow at 4?\n\nIshaan"
    answer = classify(letter(text, "L1 panel", sender=PIA), NOBODY)
    assert answer.category is Category.UNRELATED or answer.needs_review
