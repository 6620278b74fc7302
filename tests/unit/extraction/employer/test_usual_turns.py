"""What most job seekers read: recruiters' openings, self-booked talks, questions whether somebody may ring."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.employer.company import find_company, find_firm
from agent.extraction.employer.firms import firms
from agent.extraction.interview.invitations import is_phone_screen
from agent.extraction.names.fields import is_field
from agent.extraction.names.titles import without
from agent.extraction.post.posts import posts
from agent.extraction.post.roles import find_role
from agent.extraction.who.hosts import Around, hosts_told
from agent.extraction.who.introductions import named_in_text
from agent.model.mail import Category
from agent.parsing import parse
from tests.mails import mail as answer
from tests.unit.extraction.mails import RECEIVED, event, mail, read

AGENT = "Nadia Frost <nadia@frostwick-recruitment.example>"
HERS = "\n\nThanks\nNadia\n\nNadia Frost\nFrostwick Recruitment\n"
NOBODY = Around((), "", "", agency=False)


@pytest.mark.parametrize(
    ("said", "firm", "role"),
    [
        ("I'm recruiting a Senior Payroll Officer for Larkspur Housing Trust in Derby.", "Larkspur Housing Trust",
         "Senior Payroll Officer"),
        ("We are currently hiring a Quantity Surveyor for Orme Valley Water, based in Hove.",
         "Orme Valley Water", "Quantity Surveyor"),
    ],
)  # fmt: skip
def test_whom_a_recruiter_fills_a_post_for(said: str, firm: str, role: str) -> None:
    message = mail(f"Hi Robin,\n\nHope all is well. {said} Would you be interested?{HERS}", "A new role", AGENT)
    assert find_company(message) == firm
    assert find_role(message, firm) == role


def test_a_title_above_an_agency_is_none_of_its_name() -> None:
    signed = "Nadia\n\nNadia Frost | Consultant - Estates & Projects\nFrostwick Recruitment, 4 Quay Row, Hove\n"
    message = mail(f"Hi Robin\n\nI'll ring you on Friday at 2pm then.\n\nKind regards\n{signed}", "Re: A post", AGENT)
    assert find_company(message) == "Frostwick Recruitment"


@pytest.mark.parametrize(
    "said", ["I'm looking for a new desk for the Derby office.", "I'm recruiting for a client in Derby."]
)
def test_a_town_is_nobodys_client(said: str) -> None:
    message = mail(f"Hi Robin,\n\n{said}{HERS}", "A new role", AGENT)
    assert "Derby" not in find_company(message)


@pytest.mark.parametrize("subject", ["Business Transition PMO - Derby", "Enterprise CSM - Hove"])
def test_a_post_written_short_is_no_firm(subject: str) -> None:
    found = firms(mail("Hi Robin,\n\nAre you free to talk?", subject, AGENT))
    assert subject.partition(" -")[0] not in [one.spelled for one in found.values()]


def test_no_firm_is_made_of_what_somebody_will_do() -> None:
    found = firms(mail(f"Hi Robin,\n\nSend me your CV and I'll put you forward.{HERS}", "A new role", AGENT))
    assert not [one.spelled for one in found.values() if "I'll" in one.spelled]


BOOKED = event(
    "DTSTART:20260316T140000Z", "DTEND:20260316T143000Z", "SUMMARY:20 minutes with Petra (Robin Vale)",
    "ORGANIZER;CN=Petra Lind:mailto:petra@larkspur.example", "ATTENDEE;CN=Robin Vale:mailto:robin@vale.example",
)  # fmt: skip


@pytest.mark.parametrize("subject", ["Booked: 20 min call with Petra (Robin Vale)", "Chat with Petra @ Mon Mar 16"])
def test_whose_calendar_it_is_is_no_firm(subject: str) -> None:
    message = mail("Your booking is confirmed.", subject, "Petra Lind <calendar-notification@google.com>", ics=BOOKED)
    assert find_company(message) != "Petra"


def test_but_a_house_may_be_called_as_its_owner_is() -> None:
    message = mail("Dear Robin,\n\nYour interview with Petra is on Monday.\n\nPetra Lind", "Interview with Petra",
                   "Petra Lind <petra@petra.example>")  # fmt: skip
    assert find_company(message) == "Petra"


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("They see you with Ada Byrne, the Sales Director. They're free on Monday.", ""),
        ("Thank you for applying to the Orme & Vale Apprentice Programme.", "Apprentice Programme"),
    ],
)
def test_where_a_role_begins_and_ends(said: str, role: str) -> None:
    message = mail(f"Hi Robin,\n\n{said}\n\nKind regards", "Next step", "Orme & Vale <jobs@ormevale.example>")
    assert find_role(message, "Orme & Vale") == role


def test_a_role_ends_with_its_sentence_where_it_is_quoted() -> None:
    said = "On Mon, Nadia wrote:\n> Final talk with him and Ada Byrne as Change Director. They're free on Monday.\n"
    found = posts(mail(f"Booked for Monday.\n\n{said}", "Re: Next stage"), "")
    assert not [one.spelled for one in found.values() if "They" in one.spelled]


@pytest.mark.parametrize("role", ["Assoc. Director", "Sr. Buyer", "Coord. Nurse"])
def test_a_point_that_shortens_a_word_ends_no_role(role: str) -> None:
    assert role in [one.spelled for one in posts(mail("Thanks.", f"Application for {role}"), "").values()]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("a talk with Ada Byrne, our Head of Data and Insight. They", "a talk with Ada Byrne. They"),
        ("Ada is our contact for the Data Analyst post", "Ada is our contact for the Data Analyst post"),
    ],
)
def test_what_somebody_is_ends_where_its_words_do(said: str, left: str) -> None:
    assert without(said, ()) == left


# ---- whom the user will meet


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("They offer Tuesday at 3pm, on Teams, with Ada Byrne (Head of Care) and Omar Reed (Buyer).",
         ["Ada Byrne", "Omar Reed"]),
        ("It is face to face with Ada Byrne and Omar Reed.", ["Ada Byrne", "Omar Reed"]),
        ("Wednesday 2.30pm (UK time) with Ada Byrne", ["Ada Byrne"]),
        ("via Zoom with Ada Byrne, Director, Customer Operations.", ["Ada Byrne"]),
        ("You will meet Ada Byrne, Manager, and Wei Fleming.", ["Ada Byrne", "Wei Fleming"]),
        ("We work on Teams with clients of all sizes.", []),
    ],
)  # fmt: skip
def test_with_whom_behind_the_way_and_the_hour(said: str, names: list[str]) -> None:
    assert [one.name for one in named_in_text(said)] == names


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Could Petra give you a quick call on Friday at 9?", ["Petra"]),
        ("Can our director Petra Lind ring you on Friday at 2?", ["Petra Lind"]),
        ("Would it be ok if Petra called you at 3?", ["Petra"]),
        ("Is it OK for Petra to phone you at 10?", ["Petra"]),
        ("Could you give Petra a call at 4?", []),
        ("Could Petra call you to arrange a time?", []),
        ("Can HR call you about your bank details?", []),
    ],
)
def test_who_may_ring_is_asked_as_well_as_told(said: str, names: list[str]) -> None:
    assert [one.name for one in hosts_told((said,), NOBODY)] == names


@pytest.mark.parametrize(
    ("said", "title", "field"),
    [
        ("Asset Planning", "Manager", True),
        ("Retail Banking", ", Senior Manager,", True),
        ("Wei Fleming", "Manager", False),
        ("Emma Marketing", "Manager", False),  # a given name
        ("Asset Planning", "Buyer", False),
        ("Patient Access", "Director", True),
        ("Payments Core", ", Engineering Manager,", True),
        ("Growth Platform", "Staff Product Designer", True),
    ],
)
def test_what_a_rank_is_over(said: str, title: str, field: bool) -> None:
    assert is_field(said, title) is field


# ---- how and when they meet


@pytest.mark.parametrize(
    ("said", "screen"),
    [
        ("Thanks for your time on the phone call. Please come in on Friday.", False),
        ("Thanks for taking part in the phone interview on Monday.", False),
        ("Following our phone interview we would like to see you.", False),
        ("Thank you for applying. We would like to set up a phone interview.", True),
        ("It was great to speak; next is an introductory call with Ada.", True),
        ("Great, I'll call you on Thursday at 2.", True),
        ("Ada will ring you tomorrow at 10.30.", True),
        ("I'll call you on Friday with the outcome. See you on Thursday at 2.", False),
        ("I will call you at the end of the week.", False),
        ("I'll ring you at 9 to let you in.", False),
        ("Can I ring you on Thursday at 4pm to go through your application?", True),
        ("Could I give you a quick call tomorrow to talk about the role?", True),
        ("May I call you at 2.30pm?", True),
        ("Can I call you at 3 to set up a time?", False),
        ("I'll give you a call tomorrow to discuss the offer.", False),
        ("Can I give you a call if I have questions?", False),
    ],
)
def test_a_call_that_was_is_no_screen(said: str, screen: bool) -> None:
    assert is_phone_screen(said) is screen


@pytest.mark.parametrize(
    ("quoted", "screen"),
    [("Please come in on Friday, March 13 at 9am, face to face.", False), ("I will ring you on Friday at 9am.", True)],
)
def test_an_answer_below_an_old_subject_goes_on_to_another_way(quoted: str, screen: bool) -> None:
    message = parse(
        answer(
            to="Robin Vale <robin@vale.example>", subject="Re: Estimator - phone interview", in_reply_to="<a@b.c>",
            body=f"I need to reschedule. Would Monday, March 16 at 2pm suit you?\n\nOn Mon, Robin wrote:\n> {quoted}\n",
            date=RECEIVED,
        )
    )  # fmt: skip
    claims = read(message, Category.INTERVIEW_CHANGE).interviews
    assert [one.phone_screen for one in claims if one.start] == [screen]


@pytest.mark.parametrize(
    ("said", "category", "day"),
    [
        ("Fine, I'll give you a ring tomorrow at 4pm.", Category.INTERVIEW_CONFIRMATION, None),
        ("Your interview is on Thursday at 4.30pm. You will hear from us by Friday, March 20.",
         Category.INTERVIEW_CONFIRMATION, date(2026, 3, 20)),
        ("No news yet, I'll call you on Thursday.", Category.NO_DECISION, date(2026, 3, 12)),
    ],
)  # fmt: skip
def test_the_hour_of_a_call_is_no_promised_news(said: str, category: Category, day: date | None) -> None:
    found = read(mail(said), category).promised_by
    assert (found.day if found else None) == day


def test_an_hour_at_which_doors_open_is_none_of_the_day() -> None:
    said = "Date: Thursday 12 March\nTime: 9.30am - 3.00pm (registration from 9.00am)\nYou will do a group exercise."
    claims = read(mail(said), Category.INTERVIEW_INVITATION).interviews
    assert [(one.start.hour, one.start.minute) for one in claims if one.start] == [(13, 30)]


def test_find_firm_is_sure_of_a_client_that_a_recruiter_names() -> None:
    said = "I'm recruiting an Estimator for Larkspur Joinery Group. Interested?"
    assert find_firm(mail(f"Hi Robin,\n\n{said}{HERS}", "Estimator", AGENT)).sure


@pytest.mark.parametrize(
    ("subject", "firm"),
    [
        ("Confirmed: Phone chat with Anne-Lise Moreau on Tuesday, March 10", ""),
        ("Phone chat with Jean-Luc Roy", ""),
        ("Confirmed: Intro call with Peter Lindqvist", ""),
        ("Confirmed: Intro call with Larkspur Housing Trust", "Larkspur Housing Trust"),
    ],
)
def test_whom_a_booking_page_names_is_no_firm(subject: str, firm: str) -> None:
    booked = mail("Your event has been scheduled.", subject, "Calendly <notifications@calendly.com>")
    assert find_firm(booked).name == firm


@pytest.mark.parametrize(
    ("called", "firm"), [("Peter Lindqvist", ""), ("Larkspur Housing Trust", "Larkspur Housing Trust")]
)
def test_in_whose_name_a_booking_page_writes_is_no_firm(called: str, firm: str) -> None:
    text = f"Your 30 Minute Meeting with {called} at 4:00pm - Thursday, May 14, 2026 is confirmed."
    booked = mail(text, f"Confirmed: 30 Minute Meeting with {called}", f"{called} <no-reply@calendly.com>")
    assert find_firm(booked).name == firm


@pytest.mark.parametrize(
    ("named", "firm"),
    [
        ("Host: Peter Lindqvist (peter@larkspur.example)", ""),
        ("Host: Larkspur Housing Trust", "Larkspur Housing Trust"),
    ],
)
def test_whom_a_machine_names_with_their_address_is_no_firm(named: str, firm: str) -> None:
    text = f"Your booking is confirmed.\n\nEvent: 30 Minute Chat\n{named}\nWhen: Thursday, 14 May 2026, 16:00"
    called = named.removeprefix("Host: ").partition(" (")[0]
    booked = mail(text, f"Confirmed: 30 Minute Chat with {called}", "Slotwise <no-reply@slotwise.example>")
    assert find_firm(booked).name == firm
