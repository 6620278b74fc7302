"""Days counted from the interview, or from when a test is in; time that is asked for; vows in six languages."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.promise.asked_time import asked_until
from agent.extraction.promise.plain_vows import is_plain_vow
from agent.extraction.promise.promises import find_promise
from agent.extraction.promise.vows_abroad import is_vow_abroad
from agent.extraction.when.calendars import Calendar
from agent.model.mail import Category
from agent.parsing.sentences import split
from tests.unit.extraction.mails import mail, read

MONDAY = Calendar(date(2026, 3, 9), month_first=False)
SETS = Category.INTERVIEW_CONFIRMATION


def promised(text: str, category: Category = SETS) -> str:
    found = read(mail(f"Your interview is on Wednesday 18 March at 2 pm. {text}"), category).promised_by
    return found.day.isoformat() if found else ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You will have our decision within a week of your visit.", "2026-03-25"),
        ("Candidates are told the outcome within 48 hours.", "2026-03-20"),
        ("We aim to make a decision within five business days of your final round.", "2026-03-25"),
        ("You'll get your result by email within seven days of attending.", "2026-03-25"),
        ("We let all applicants know the result within two weeks.", "2026-04-01"),
        ("The successful candidate will be phoned the same evening.", "2026-03-18"),
    ],
)
def test_what_comes_of_an_interview_is_counted_from_it(text: str, day: str) -> None:
    assert promised(text) == day


def test_what_comes_of_a_test_is_counted_from_when_it_is_in() -> None:
    text = "Please send it in by Friday 20 March. Once we have your work, please allow us one week to look at it."
    found = find_promise(split(text), MONDAY, Category.ASSESSMENT)
    assert found is not None
    assert found.day == date(2026, 3, 27)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Please give our recruiters two weeks to read it.", date(2026, 3, 23)),
        ("It should be no more than a fortnight before we can confirm.", date(2026, 3, 23)),
        ("If I had to guess, three weeks until you have an answer.", date(2026, 3, 30)),
        ("Bitte geben Sie uns noch zwei Wochen.", date(2026, 3, 23)),
        ("Laissez-nous encore dix jours.", date(2026, 3, 19)),
        ("Denos dos semanas más.", date(2026, 3, 23)),
        ("Precisamos de mais duas semanas.", date(2026, 3, 23)),
        ("Geef ons nog twee weken.", date(2026, 3, 23)),
        ("Ci dia ancora due settimane.", date(2026, 3, 23)),
        ("We need three days' notice.", None),
        ("It is not going to be two weeks before we know.", None),
    ],
)
def test_time_is_asked_for(text: str, day: date | None) -> None:
    assert asked_until(text, date(2026, 3, 9)) == day


def bracketed(sentence: str) -> tuple[str, int, int]:
    """Given a sentence with its day in brackets, return it without them, and where the day stands."""
    return sentence.replace("[", "").replace("]", ""), sentence.index("["), sentence.index("]") - 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The new target is [20 March].",
        "Our latest estimate for that: [20 March].",
        "More from me on [Friday].",
        "Further news to follow on [Friday].",
        "Those shortlisted will be contacted in the week commencing [30 March].",
        "Anyone invited for interview will be told by [20 March].",
        "We always let people know by [Friday].",
        "The written offer is being typed, and it will be in your inbox by [Thursday].",
        "If [4 weeks] have passed and we haven't contacted you, take it as a no.",
    ],
)
def test_news_is_plainly_promised(sentence: str) -> None:
    assert is_plain_vow(*bracketed(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The new start date is [20 March].",
        "More people from Leeds arrive on [Friday].",
        "It will be dark on [Thursday].",
        "If [4 weeks] have passed and you have moved house, write to us.",
    ],
)
def test_other_days_are_none(sentence: str) -> None:
    assert not is_plain_vow(*bracketed(sentence))


def test_the_day_before_which_nothing_comes_may_be_the_day_of_news() -> None:
    said = "Don't expect anything before the 24th, which is when I'll ring you."
    found = find_promise((said,), MONDAY, Category.NO_DECISION)
    assert found is not None
    assert found.day == date(2026, 3, 24)


@pytest.mark.parametrize(
    "sentence",
    [
        "Wir melden uns bis [Freitag] bei Ihnen, so oder so.",
        "Sie hören [Ende nächster Woche] von uns.",
        "Nous vous donnerons notre réponse au plus tard [le 20 mars].",
        "Après, vous aurez de nos nouvelles avant [le 20 mars].",
        "Después te diremos algo antes del [20 de marzo].",
        "Le comunicaremos el resultado [el viernes].",
        "Damos-lhe uma resposta até [20 de março].",
        "Uiterlijk [vrijdag] laten we je weten hoe het verder gaat.",
        "Le faremo sapere l'esito entro [il 20 marzo].",
    ],
)
def test_news_is_promised_in_other_languages(sentence: str) -> None:
    assert is_vow_abroad(*bracketed(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Vor [Freitag] hören Sie nichts von uns.",
        "Bitte geben Sie uns bis [Freitag] Bescheid.",
        "Wenn wir Sie einladen, melden wir uns bis [Freitag].",
        "Vous recevrez le lien [jeudi].",
        "No le diremos nada antes del [20 de marzo].",
        "Laat je ons voor [vrijdag] iets weten?",
        "Se passa la selezione, Le faremo sapere entro [venerdì].",
    ],
)
def test_nothing_is_promised_in_other_languages(sentence: str) -> None:
    assert not is_vow_abroad(*bracketed(sentence))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Deadline: 19 March. You will receive the result within five working days of completion.", date(2026, 3, 26)),
        ("Scadenza: 19 marzo. Riceverai l'esito entro 5 giorni lavorativi dal completamento.", date(2026, 3, 26)),
        ("You will receive the result within five working days of submission.", date(2026, 3, 16)),
    ],
)
def test_a_result_is_counted_from_when_the_work_is_to_be_in(text: str, day: date) -> None:
    found = find_promise(split(text), MONDAY, Category.ASSESSMENT)
    assert found is not None
    assert found.day == day


def test_what_comes_today_in_other_words_than_english_is_no_promise() -> None:
    said = "Im Auftrag der Stadt erhalten Sie heute Ihre Rückmeldung zum Auswahltag."
    assert find_promise((said,), MONDAY, Category.FEEDBACK) is None


@pytest.mark.parametrize(
    ("sentence", "category"),
    [
        ("Otherwise you stay in, and we speak again on [Friday].", Category.NO_DECISION),
        ("She flies home tomorrow. [Friday], I promise.", Category.NO_DECISION),
        ("People whose work survives our test will hear from Ana on [Friday].", Category.ASSESSMENT),
        ("Those whom the committee would like to meet will be telephoned on [Friday].", Category.ACKNOWLEDGEMENT),
        ("Every candidate will be notified in writing. We expect that to happen on [Friday].", Category.NO_DECISION),
        ("I'll post the names at the gate on [Friday].", Category.NO_DECISION),
        ("Our recruiter will be calling you by [Friday] to fix an hour.", Category.INTERVIEW_INVITATION),
        ("I have to call it off. I'll come back with another date by [Friday].", Category.INTERVIEW_CANCELLATION),
        ("Depois da conversa, a devolutiva sai na [sexta-feira].", Category.NO_DECISION),
        ("Te chamo na [sexta-feira], com boa ou má notícia.", Category.NO_DECISION),
        ("Ik laat u in elk geval op [vrijdag] iets weten.", Category.NO_DECISION),
    ],
)
def test_more_ways_to_promise_a_day(sentence: str, category: Category) -> None:
    found = find_promise(split(bracketed(sentence)[0]), MONDAY, category)
    assert found is not None
    assert found.day == date(2026, 3, 13)


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for your letter of 13 March.",
        "As promised on Friday, here is what they said.",
        "Shortlisting will be completed by 13 March.",
        "The scoring is done on Friday.",
        "The grant is decided on Friday, and only then will the committee look at the applications.",
    ],
)
def test_what_they_do_or_wrote_on_a_day_is_no_promise(sentence: str) -> None:
    assert find_promise((sentence,), MONDAY, Category.NO_DECISION) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Candidates should expect notification by mid-March, that is, March 16.", date(2026, 3, 16)),
        ("You'll hear from us at the end of next week, on 19 March.", date(2026, 3, 19)),
        ("If you have not received an invitation within 3 weeks, we have gone with others.", date(2026, 3, 30)),
        (
            "They meet on Wednesday and all of you will get my comments and a yes or no by that Friday.",
            date(2026, 3, 13),
        ),
    ],
)
def test_a_day_that_is_told_more_exactly_counts(text: str, day: date) -> None:
    found = find_promise(split(text), Calendar(date(2026, 3, 9), month_first=True), Category.ACKNOWLEDGEMENT)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You'll know by the weekend.", "2026-03-20"),
        ("You should hear from us by the following Friday.", "2026-03-20"),
        ("I'll ring you on the Thursday to hear how it went.", ""),
        ("I'll ring you on the Thursday for your feedback.", ""),
        ("I'll ring you on the Thursday with their feedback.", "2026-03-19"),
        ("You'll hear by Friday which room it is in.", "2026-03-13"),
    ],
)
def test_what_comes_of_a_talk_is_known_after_it(text: str, day: str) -> None:
    assert promised(text) == day


def test_the_following_friday_is_not_that_of_the_talk() -> None:
    text = "Your interview is on Friday 13 March at 2 pm. You should hear from us by the following Friday."
    found = read(mail(text), SETS).promised_by
    assert found is not None
    assert found.day == date(2026, 3, 20)


def test_that_week_is_the_one_that_was_named() -> None:
    text = "No news yet. The director is back on Monday 16 March and I hope to have something for you that week."
    found = read(mail(text), Category.NO_DECISION).promised_by
    assert found is not None
    assert found.day == date(2026, 3, 20)
