"""Promised days that the words beside them make others, and days by which plainly nothing is promised."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.promise.promises import find_promise
from agent.extraction.when.calendars import Calendar
from agent.model.mail import Category
from agent.parsing.sentences import split

TUESDAY = Calendar(date(2026, 9, 8), month_first=True)


def day(text: str, category: Category = Category.NO_DECISION) -> tuple[int, int] | None:
    found = find_promise(tuple(split(text)), TUESDAY, category)
    return (found.day.month, found.day.day) if found else None


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("We will call you between September 14 and September 16.", (9, 16)),
        ("I'll get back to you on Thursday or Friday.", (9, 11)),
        ("You'll have our reply Thursday/Friday.", (9, 11)),
        ("You should expect a call from me on Friday or, failing that, first thing Monday.", (9, 14)),
        ("I'll get back to you on Thursday or at the latest on Friday.", (9, 11)),
        ("Once the last talks are over on September 18, we'll write to you within a week.", (9, 25)),
        ("The board votes on September 14 and you will hear within two days of that.", (9, 16)),
        ("Interviews run through September 18; a decision will follow within five business days.", (9, 25)),
        ("We are talking to people until September 18, and will write to you within a week.", (9, 25)),
        ("You will have an answer by this time next week.", (9, 15)),
        ("I'll ring you this time next week.", (9, 15)),
        ("Our turnaround is usually two to three weeks.", (9, 29)),
        ("Processing time is approximately 15 business days.", (9, 29)),
        ("Realistically you're looking at the first week in October for an answer.", (10, 7)),
        ("You will have our answer in the second week in October.", (10, 14)),
        ("Replies go out on September 25.", (9, 25)),
        ("Please bear with us; we're looking at another ten days or so.", (9, 18)),
        ("We will let you know by the weekend.", (9, 11)),
        ("We will let you know over the weekend.", (9, 13)),
        ("We will let you know after the weekend.", (9, 14)),
        ("We aim to complete the process within a fortnight.", (9, 22)),
        ("Once the weekend is over you will hear from us.", (9, 14)),
        ("We will know after the weekend of the 19th.", (9, 21)),
        ("You'll have our answer by the weekend of the 19th.", (9, 19)),
        ("You will hear from us on Tuesday fortnight.", (9, 29)),
        ("You will hear from us in two working weeks.", (9, 22)),
        ("You will hear from us within one calendar month.", (10, 8)),
        ("No news before September 16, I'm afraid, but you shall have it then.", (9, 16)),
        ("We meant to tell you by today, sorry. You will hear on Friday.", (9, 11)),
        ("We need until September 16.", (9, 16)),
        ("I'll need a little longer, until September 16.", (9, 16)),
        ("Please be patient until September 16.", (9, 16)),
        ("Our reply usually takes two weeks.", (9, 22)),
        ("It normally takes us two weeks to decide.", (9, 22)),
        ("The date for our decision is September 16.", (9, 16)),
        ("Watch out for a call from Ines on September 16.", (9, 16)),
        ("The chair telephones everyone on September 16.", (9, 16)),
        ("September 16 you'll know more.", (9, 16)),
        ("Ines sees the owner on September 16. I'll phone you straight afterwards.", (9, 16)),
        ("Ines sees the owner on September 16. I'll text you that evening.", (9, 16)),
    ],
)
def test_the_day_that_is_meant(text: str, promised: tuple[int, int]) -> None:
    assert day(text) == promised


def test_how_long_an_answer_takes_is_told_in_a_receipt_too() -> None:
    assert day("Our turnaround is typically two to three weeks.", Category.ACKNOWLEDGEMENT) == (9, 29)


@pytest.mark.parametrize(
    "text",
    [
        "I will be in contact the week we move back.",
        "The job will be re-advertised on September 25.",
        "The post goes back up on September 25.",
        "After the long weekend everything takes its time here, so do not count on hearing soon.",
        "We do not think that we can tell you anything before the end of September.",
        "Before September 16 no candidate will be told anything.",
        "I had meant to give you an answer by Friday.",
        "The vote was supposed to be held by Friday.",
        "The board's letter was posted to you on Friday.",
        "It would be good to know by Friday whether you could travel.",
        "We'd be grateful for a reply by Friday.",
        "Nobody knows whether the owner answers by Friday.",
        "Employers here mostly respond within 10 days.",
        "We will send you the parking ticket on Friday.",
        "The preferred applicant will let us know by Friday.",
        "The remaining candidates will be seen between September 14 and September 16.",
        "We hope to have somebody in post by October 5.",
        "We are shut from Thursday to Monday.",
        "The post has been re-advertised until September 22.",
        "Applications remain open until September 22.",
        "We'll need your bank details by Friday.",
        "Der Meister ist bis 18. September im Urlaub.",
    ],
)
def test_a_day_by_which_nothing_is_promised(text: str) -> None:
    assert day(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The preferred applicant will tell us by Friday and I'll write to you then.",
        "We see the other candidates on Friday and tell you the same evening.",
        "I had hoped for more, but you will have our answer by Friday.",
        "We couldn't decide yesterday but you will hear by Friday.",
    ],
)
def test_what_others_do_first_takes_no_promise_back(text: str) -> None:
    assert day(text) == (9, 11)


def test_a_mail_about_an_interview_promises_its_outcome() -> None:
    said = "The head telephones every candidate, whatever the result, by Friday 18 September."
    assert day(said, Category.INTERVIEW_CONFIRMATION) == (9, 18)


def test_of_which_week_a_weekday_behind_a_later_day_is_nobody_knows() -> None:
    said = "Hand it in by 20 September please. Friday we will let you all know who is through."
    assert day(said, Category.ASSESSMENT) is None
    assert day("Friday we will let you all know who is through.", Category.ASSESSMENT) == (9, 11)


@pytest.mark.parametrize(
    "text",
    [
        "You will hear by year end.",
        "You will hear from us before the end of the year.",
        "The board appoints before the year is out, and we'll tell you the outcome by then.",
        "Wir melden uns bis Ende des Jahres bei Ihnen.",
    ],
)
def test_the_years_end_is_its_last_day(text: str) -> None:
    found = find_promise(tuple(split(text)), Calendar(date(2026, 11, 25), month_first=True), Category.NO_DECISION)
    assert found is not None
    assert found.day == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("The hiring manager is back on Monday September 14. I will circle back with you by EOD Tuesday.", (9, 15)),
        ("The panel meets on Monday the 14th. You will hear from me by Friday.", (9, 18)),
        ("We speak to the owner on Tuesday, September 15. We'll let you know on Thursday.", (9, 17)),
        ("I am away from Monday September 14. I will get back to you on Friday.", None),
        ("She is back on Friday September 18. I will get back to you by Wednesday.", None),
        ("We met on Monday September 7. I will get back to you on Friday.", (9, 11)),
    ],
)
def test_weekday_behind_a_date_is_of_its_week_or_of_none(text: str, promised: tuple[int, int] | None) -> None:
    assert day(text) == promised
