"""News promised in the plainest words, days by the weekdays of a month, and time that is asked for until then."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.promise.plain_vows import is_plain_vow
from agent.extraction.promise.promises import find_promise
from agent.extraction.when.calendars import Calendar
from agent.extraction.when.days import find_days, masked
from agent.model.mail import Category

MONDAY = Calendar(date(2026, 3, 9), month_first=False)


def plainly(sentence: str) -> bool:
    """Given a sentence with its day in brackets, return whether news is plainly promised by that day."""
    start, stop = sentence.index("["), sentence.index("]") - 1
    return is_plain_vow(sentence.replace("[", "").replace("]", ""), start, stop)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our nursing lead will telephone you [within 48 hours] to talk about shifts.",
        "Somebody from the office will be in contact with you [within two working days].",
        "The panel hopes to notify all candidates by [Friday 20 March].",
        "We aim to get back to every applicant [within ten days].",
        "You can expect further advice from us by [the end of March].",
        "Candidates will be informed no later than [20 March].",
        "You should hear from Ana [next week].",
        "Ana will reach out to you on [Thursday].",
        "If we don't ring [within 14 days], we've filled the places.",
        "If you have heard nothing by [20 March], please take it as a no.",
        "No word from us by [Tuesday] means that we have somebody.",
        "Results: [29 May]",
        "Response time: about [4 days]",
        "Please allow us [up to two weeks].",
        "We are in the midst of reference checks and expect to finalize [in the next two to three weeks].",
        "Things should be settled by [the end of the month].",
        "We hope to wrap up the search [next week].",
        "We hope to wrap things up by [the end of March].",
        "We'll be making the calls on [Thursday].",
        "I'd reckon the week of [the 16th] is when you hear.",
        "[Friday 20 March] is when I can tell you something.",
        "[Friday] should be when we'll let you know.",
    ],
)
def test_news_is_promised_plainly(sentence: str) -> None:
    assert plainly(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "If your profile fits, we will contact you [within 15 days].",
        "If we don't hear from you by [Friday], we'll give the place away.",
        "We will not contact anybody before [Friday].",
        "Will you let us know by [Friday]?",
        "You'll have your laptop by [Friday].",
        "Our finance team will contact you about your expenses [within a week].",
        "Once you have sent it, we will reply [within a week].",
        "The council will write to the bank [within a month].",
        "Applications: [29 May]",
        "If you're not placed by [31 July], your application ends.",
        "Training will start on [Monday].",
        "Your contract should be finalised by [Friday].",
        "You are to read it and complete this by [Friday].",
        "We will call for tenders and close the list on [Monday].",
        "[Monday] is when you start.",
        "[Monday] is when we call on our customers if it is dry.",
        "I doubt that [Friday] is when you'd like to come.",
    ],
)
def test_what_looks_like_it_is_no_promise(sentence: str) -> None:
    assert not plainly(sentence)


def test_a_weekday_of_another_week_is_not_the_next_one() -> None:
    said = (
        "The board meets on Wednesday 18 March, in the hall.",
        "I will email everyone on the Thursday, in the evening.",
    )
    found = find_promise(said, MONDAY, Category.ACKNOWLEDGEMENT)
    assert found is None or found.day == date(2026, 3, 19)


def test_mails_about_interviews_promise_nothing_so_plainly() -> None:
    said = ("Response time: about 4 days",)
    assert find_promise(said, MONDAY, Category.INTERVIEW_CONFIRMATION) is None
    found = find_promise(said, MONDAY, Category.ACKNOWLEDGEMENT)
    assert found is not None
    assert found.day == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("the first Monday of April", [(4, 6)]),
        ("the last Friday of the month", [(3, 27)]),
        ("the 3rd Tuesday in next month", [(4, 21)]),
        ("the second Thursday of April at 10 am", [(4, 9)]),
        ("last Friday in April we decide", [(4, 24)]),
        ("the last Friday in February", []),
        ("last Friday of all days", []),
        ("the second Tuesday interview", [(3, 10)]),
    ],
)
def test_weekdays_of_a_month(text: str, days: list[tuple[int, int]]) -> None:
    assert [(found.day.month, found.day.day) for found in find_days(masked(text), MONDAY)] == days


@pytest.mark.parametrize(
    ("sentences", "when"),
    [
        (("Can you leave this with me until Friday 20 March?",), (3, 20)),
        (("Hi Robin, let me ask Ana and get back to you by Friday 20 March.",), (3, 20)),
        (("It'll be the last Friday of the month before we can tell you.",), (3, 27)),
        (("We won't know until the end of March.", "I'll drop you a line then."), (3, 31)),
        (("The panel meets next week.", "I shall write to you then."), (3, 20)),
        (("The trustees meet in a fortnight.", "I will be in touch then."), (3, 23)),
        (
            (
                "The committee was not able to agree on Friday and will meet again the week after next.",
                "I'll ring you then.",
            ),
            (3, 27),
        ),
        (("I'm back on the 24th.", "Let's pick this up then."), (3, 24)),
        (("I'm off to Lisbon, back on the 24th, let's pick it up then.",), (3, 24)),
        (("Your interview was on Friday.", "I'll ring you then."), None),
        (("The exercise takes two weeks.", "I'll ring you then."), None),
        (("Payroll runs on the last Friday of the month.",), None),
        (("Leave it until Friday 20 March.",), None),
        (("We won't know until the end of March.", "Your contract would start then."), None),
    ],
)
def test_they_ask_for_time_or_write_then(sentences: tuple[str, ...], when: tuple[int, int] | None) -> None:
    found = find_promise(sentences, MONDAY)
    assert ((found.day.month, found.day.day) if found else None) == when


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("We will let you know the outcome of shortlisting by 20 March.", "2026-03-20"),
        ("All applicants will be told the results of the screening by Friday 20 March.", "2026-03-20"),
        ("They have promised to let me know by Friday.", "2026-03-13"),
        ("The client hopes to come back to me by Friday.", "2026-03-13"),
        ("The client is still seeing two other candidates and promised me feedback by Friday 20 March.", "2026-03-20"),
        ("HR said they'd get back to me by COB Friday.", "2026-03-13"),
        ("The client told me they would get back to us by Friday.", "2026-03-13"),
        ("She says she'll tell me by Friday whether she accepts.", None),
        ("Shortlisting will be completed by 20 March.", None),
        ("If we do not hear by Friday we'll assume that you have found something else.", None),
        ("Nous devrions recevoir votre réponse d'ici le 20 mars.", None),
        ("Speriamo di avere una sua risposta entro il 20 marzo.", None),
        ("Wir hoffen, Ihnen bis zum 20. März eine Antwort geben zu können.", "2026-03-20"),
        ("U mag een antwoord verwachten vóór 20 maart.", "2026-03-20"),
        ("Podremos darle una respuesta antes del viernes 20 de marzo.", "2026-03-20"),
        ("You will hear from us on or before 20 March.", "2026-03-20"),
    ],
)
def test_who_is_to_tell_and_who_is_to_answer(sentence: str, day: str | None) -> None:
    found = find_promise((sentence,), MONDAY, Category.NO_DECISION)
    assert (found.day.isoformat() if found else None) == day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("No update for you today, I'm afraid.", None),
        ("I don't have any news for you today but will be in touch.", None),
        ("Sorry I don't have better news today.", None),
        ("We have no decision for you this week.", None),
        ("Nothing new to report today, we'll be in touch.", None),
        ("I'll have news for you later today.", date(2026, 3, 9)),
        ("I don't have an answer yet but will have one for you on Wednesday.", date(2026, 3, 11)),
        ("No news yet, expect to hear from us Wednesday.", date(2026, 3, 11)),
        ("You'll hear from us no later than Wednesday.", date(2026, 3, 11)),
    ],
)
def test_the_day_on_which_there_is_no_news_is_not_promised(said: str, day: date | None) -> None:
    found = find_promise((said,), MONDAY)
    assert (found.day if found else None) == day
