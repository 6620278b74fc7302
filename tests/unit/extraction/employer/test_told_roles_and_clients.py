"""Roles that a mail tells and that it does not, clients of whoever does not look like an agency, answers that come."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.employer.company import find_company, find_firm
from agent.extraction.promise.promises import find_promise
from agent.extraction.when.calendars import Calendar
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

CONFIRMATION, OFFER = Category.INTERVIEW_CONFIRMATION, Category.OFFER


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("As promised, please find attached your letter of offer for the Site Engineer role with us.", "Site Engineer"),
        ("Here is your offer for the Ward Clerk position. Ring me with any questions.", "Ward Clerk"),
        ("We make you an offer for the function of Transport Planner, as discussed.", "Transport Planner"),
    ],
)
def test_the_only_occupation_that_is_called_a_post_is_the_role(text: str, role: str) -> None:
    assert read(mail(f"Hi Robin,\n\n{text}\n\nBest,\nDana Kim\n", subject="Your letter"), OFFER).role == role


def test_who_stands_in_a_plan_with_an_office_is_no_role() -> None:
    text = (
        "Below is your plan for the Trading Analyst role, on Wednesday 3/18.\n\n9:30a Paul Yoon (VP, Trading)\n"
        "10:15a Ana Ruiz (Quant)\n11:00a Bob Lind (Desk Head)\n"
    )
    assert (
        read(mail(f"Hi Robin,\n\n{text}\nBest,\nDana Kim\n", subject="Your day"), CONFIRMATION).role
        == "Trading Analyst"
    )


def test_what_the_writer_signs_as_is_no_role() -> None:
    text = "Hi Robin,\n\nWednesday at 10 works. See you then.\n\nDana Kim\nRecruiting Coordinator\nNorthwind Robotics\n"
    assert read(mail(text, subject="Re: Wednesday"), CONFIRMATION).role == ""


RECRUITER = "Tamsin Roe <tamsin.roe@hudsonandvale.com>"
SIGNED = "Tamsin Roe\nPrincipal Consultant\nHudson & Vale\n"


@pytest.mark.parametrize(
    ("subject", "text", "firm"),
    [
        ("Confirmed - Wattle Care 18/3", "You're confirmed with Wattle Care for Wednesday at 2pm.", "Wattle Care"),
        ("Nexora, first round", "Your interview has been scheduled with Nexora for Wednesday at 5pm.", "Nexora"),
        ("Halyard", "Halyard want to meet you! Wednesday 18 March at 2pm, with Esther Malin (CTO).", "Halyard"),
    ],
)
def test_with_whom_a_recruiter_has_an_interview_booked_is_the_firm(subject: str, text: str, firm: str) -> None:
    message = mail(f"Hi Robin,\n\n{text}\n\n{SIGNED}", subject=subject, sender=RECRUITER)
    assert read(message, CONFIRMATION).company == firm


@pytest.mark.parametrize(
    "besides",
    ["Separately, I've another client,", "Also, there is a client of mine,", "By the way, I have another client,"],
)
def test_a_client_of_whom_is_told_besides_is_not_the_firm(besides: str) -> None:
    text = f"You're on with Ana Ruiz, CMO at Copper Foods, on Wednesday. {besides} Lakeside Snacks, who need a Buyer."
    message = mail(f"Hi Robin,\n\n{text}\n\n{SIGNED}", subject="Copper Foods - Wednesday", sender=RECRUITER)
    assert read(message, CONFIRMATION).company == "Copper Foods"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Still on?", "Still want to meet on Wednesday at 2pm? We do."),
        ("Your interview", "Your interview has been scheduled with Esther Malin for Wednesday at 2pm."),
        ("HR", "Your interview is arranged with HR for Wednesday at 2pm. HR will ring you."),
        ("Our founders", "Both founders want to meet you on Wednesday at 2pm. Both are in town."),
    ],
)
def test_who_is_no_firm_is_not_taken_for_a_client(subject: str, text: str) -> None:
    sender = "Dana Kim <dana.kim@northwindrobotics.com>"
    message = mail(f"Hi Robin,\n\n{text}\n\nDana Kim\nSenior Consultant\nNorthwind Robotics\n", subject, sender)
    assert read(message, CONFIRMATION).company == "Northwind Robotics"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You'll have your answer Thursday, one way or the other.", date(2026, 3, 12)),
        ("You will have your decision by Friday.", date(2026, 3, 13)),
        ("We would like to have your answer by Friday.", None),
        ("I need your decision by Thursday.", None),
    ],
)
def test_an_answer_that_the_user_will_have_is_promised(text: str, day: date | None) -> None:
    found = find_promise((text,), Calendar(date(2026, 3, 9), month_first=True), Category.NO_DECISION)
    assert (found.day if found else None) == day


_AGENT = "Imogen Slade <imogen.slade@aldgate-partners.example>"


@pytest.mark.parametrize(
    ("text", "subject", "firm"),
    [
        ("I've sent your CV over to Calder Mutual for the Stock Planner role.", "Calder Mutual - Stock Planner", True),
        ("I have introduced you at Calder Mutual in Leeds for the function of Stock Planner.", "By phone", True),
        ("I've shared your profile with our client Calder Mutual and hope to hear by Friday.", "News", True),
        ("Your details have been submitted to Calder Mutual for their vacancy.", "News", True),
        ("We've put you forward for the Stock Planner position at Calder Mutual.", "News", True),
        ("I endorsed you to Calder Mutual today for the Stock Planner post.", "News", True),
        ("I sent your CV to Calder Mutual this morning for the Stock Planner post.", "News", True),
        ("Great news - Calder would like to meet you! They suggest Thursday.", "RE: Calder Mutual - Planner", True),
        ("I've passed your CV to Calder Ostrander for the Stock Planner role.", "Stock Planner", False),
        ("I've sent your details to Human Resources for the vacancy.", "Stock Planner", False),
        ("I've sent your CV to Leeds for the Stock Planner role.", "Stock Planner", False),
        ("I've sent your CV to Aldgate Partners for the Stock Planner role.", "Stock Planner", False),
        ("Petra would like to meet you. They suggest Thursday.", "Petra Lind - Planner", False),
    ],
)
def test_who_has_the_users_papers_from_a_recruiter_is_the_firm(text: str, subject: str, firm: bool) -> None:
    said = mail(f"Hi Robin,\n\n{text}\n\nImogen\n", subject=subject, sender=_AGENT)
    assert (find_company(said) == "Calder Mutual") is firm


@pytest.mark.parametrize(
    ("before", "firm"),
    [
        ("I have a Stock Planner vacancy at Calder Foods, Leeds. Interested?", "Calder Foods"),
        ("I have two clients for you: Calder Foods in Leeds and Orme Logistics in Hull.", "Calder Foods"),
        ("Calder Foods is looking for a cook. Calder Logistics needs a driver.", "Aldgate Partners"),
        ("Do you remember Calder Ostrander?", "Aldgate Partners"),
    ],
)
def test_a_clients_first_word_means_whom_the_mail_before_named_in_full(before: str, firm: str) -> None:
    said = "Good news, Calder would love to see you on Tuesday at 9. Gail runs it, she will send a link."
    quoted = f"On Mon, 2 Mar 2026 at 10:02, Imogen Slade wrote:\n> {before}"
    assert find_company(mail(f"Hi Robin,\n\n{said}\n\nImogen\n\n{quoted}\n", "Re: Roles", _AGENT)) == firm


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("My client, a leading bank at Marina Bay, is hiring a Technical Writer.", False),
        ("A client of mine needs a Technical Writer for a year.", False),
        ("I'm getting in touch on behalf of my client.", False),
        ("I'm working with a national charity who are after a Technical Writer.", False),
        ("We are supporting a listed bank that's currently hiring a Technical Writer.", False),
        ("My client, a leading bank in the city, would like to do a phone interview with you.", False),
        ("I am partnering with a European bank on a Technical Writer hire.", False),
        ("The client has opted for someone with more experience of manuals.", False),
        ("You would be working with a team that is growing, as a Technical Writer.", True),
        ("We write manuals for our clients, and would like to interview you for Technical Writer.", True),
    ],
)
def test_a_house_whose_client_hires_is_not_surely_the_employer(text: str, sure: bool) -> None:
    signed = "Benedict Lau\nTollhouse Pte Ltd | 12 Quay Street"
    said = mail(f"Hi Robin,\n\n{text}\n\nRegards,\n{signed}", sender="Benedict Lau <ben@tollhouse.example>")
    assert find_firm(said).name.startswith("Tollhouse")
    assert find_firm(said).sure is sure
    quoted = "".join(f"> {line}\n" for line in f"{text}\n\n{signed}".splitlines())
    later = "Can you come on Friday at 3pm?\n\nOn Tuesday Benedict Lau <ben@tollhouse.example> wrote:\n\n"
    answer = mail(f"Hi Robin,\n\n{later}{quoted}", sender="Benedict Lau <ben@tollhouse.example>")
    assert sure or not find_firm(answer).sure


STAFFING = "\n\nDana Kim\nSenior Recruitment Consultant\nTarn Bridge Staffing"


@pytest.mark.parametrize(
    ("subject", "text", "firm"),
    [
        (
            "Interview request - Larkin Health - Buyer",
            "Your interview with Larkin Health is confirmed.",
            "Larkin Health",
        ),
        ("Larkin Cloud: interview details", "Your phone screen with Larkin Cloud is on Monday at 3.", "Larkin Cloud"),
        ("Buyer | Fennway", "You have an interview with Fennway! Monday at 3. They'll call your cell.", "Fennway"),
        # somebody, by the given name or the office
        ("Interview - Meredith Zhao - Buyer", "Your interview with Meredith Zhao is confirmed.", ""),
        ("Interview - Oke Zhao - Buyer", "Your interview with Oke Zhao, Head of Buying, is confirmed.", ""),
    ],
)
def test_a_client_whose_name_is_a_part_of_the_subject_is_nobody(subject: str, text: str, firm: str) -> None:
    found = find_company(mail(f"Hi Robin,\n\n{text}{STAFFING}\n", subject, sender="Dana Kim <dana@tarnbridge.example>"))
    assert found == firm if firm else "Zhao" not in found
