"""Days in prose: time that they ask for, news that follows on a day; and days that are the user's own."""

from __future__ import annotations

from datetime import date

import pytest

from agent.extraction.interview.lengths import find_length
from agent.extraction.promise.frames import frames
from agent.extraction.promise.promises import find_promise, promises
from agent.extraction.when.calendars import Calendar
from agent.model.mail import Category

MONDAY = Calendar(date(2026, 3, 9), month_first=False)


def day(sentence: str) -> tuple[int, int] | None:
    found = find_promise((sentence,), MONDAY)
    return (found.day.month, found.day.day) if found else None


@pytest.mark.parametrize(
    ("sentence", "promised"),
    [
        ("Would you give us another week, love?", (3, 16)),
        ("The partners need one week more.", (3, 16)),
        ("Bear with us a further fortnight.", (3, 23)),
        ("I fear it will be another ten days.", (3, 19)),
        ("Allow us 5 working days.", (3, 16)),
        ("Please give the head until Friday 20 March.", (3, 20)),
        ("Can you hang on until the 25th?", (3, 25)),
        ("Sit tight till the end of next week.", (3, 20)),
        ("Ana will circle back by the 12th.", (3, 12)),
        ("The trustees meet on 14 August and I shall revert right after.", (8, 14)),
        ("We go through the names on Friday 10 April, so count on hearing from me.", (4, 10)),
        ("not yet, the council sits 12 march, after that i know", (3, 12)),
        ("The partners vote on Friday 20 March; after which we will have an answer.", (3, 20)),
        ("Last talk is tue 17 march and afterwards we decide", (3, 17)),
        ("Der Vorstand tagt am 19. März, danach wissen wir mehr.", (3, 19)),
        ("The owner is in on Tuesday 17 March and I'll ring you that evening.", (3, 17)),
    ],
)
def test_time_that_they_ask_for_and_news_right_after_a_day_are_promised(
    sentence: str, promised: tuple[int, int]
) -> None:
    assert day(sentence) == promised


@pytest.mark.parametrize(
    "sentence",
    [
        "If I don't hear otherwise by Friday I shall take it that it suits.",
        "If we do not hear from you by Friday 13 March, we will give the place to somebody else.",
        "Unless you object by Thursday, we will file your papers.",
        "We would ask for your answer by noon on Monday the 16th.",
        "They would like to hear by Monday the 16th.",
        "I ask that you give me your answer until Wednesday 18 March.",
        "You have until Friday to think about it, and then we will tell the board.",
        "The offer stands until Friday 20 March.",
        "The firm needs two weeks' notice.",
        "He has not asked you to give us another week.",
        "It takes two weeks to get a badge.",
        "I will be on leave for two weeks.",
    ],
)
def test_a_day_of_the_user_is_no_promise(sentence: str) -> None:
    assert day(sentence) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("A 45-minute call.", 45),
        ("Each talk runs 35 minutes.", 35),
        ("It will take an hour and a half.", 90),
        ("We have slid by half an hour.", None),
        ("Half an hour later than planned.", None),
        ("half hour more late, sorry", None),
        ("Pushed back by 20 minutes.", None),
        ("It is 20 minutes' walk from the station.", None),
        ("An hour ago our system told you so.", None),
        ("It is held by video and will take 40 minutes.", 40),
        ("Ann joins 15 minutes in. It lasts 30 minutes.", 30),
        ("We start 20 minutes later, and it lasts 40 minutes.", 40),
    ],
)
def test_what_moves_a_talk_or_leads_to_it_is_not_its_length(text: str, minutes: int | None) -> None:
    found = find_length(text)
    assert (found.total_seconds() / 60 if found else None) == minutes


MAY_BE_PROMISED = [
    ("Mark what you can do by Sunday and I'll fix an hour on Thursday.", (3, 12)),
    ("They mean to give everybody their answer by Friday.", (3, 13)),
    ("Vote on the 23rd; answer to all the finalists on the 24th.", (3, 24)),
    ("We can not write to each of you: if 20 March is past, others were chosen.", (3, 20)),
    ("The elders could not agree today and meet again on Friday.", (3, 13)),
    ("Could you give the bakery until 16 March?", (3, 16)),
]


@pytest.mark.parametrize(("sentence", "promised"), MAY_BE_PROMISED)
def test_a_day_beside_words_for_the_user_may_be_promised(sentence: str, promised: tuple[int, int]) -> None:
    found = promises((sentence,), MONDAY, Category.NO_DECISION)
    assert date(2026, *promised).isoformat() in found


@pytest.mark.parametrize(
    "sentence",
    ["Mark what you can do by Friday.", "They want their answer by Friday."],
)
def test_a_day_for_the_user_may_not_be_promised(sentence: str) -> None:
    assert not promises((sentence,), MONDAY, Category.NO_DECISION)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Our verger will probably ring you.", "tells"),
        ("I hope to be able to let you know.", "tells"),
        ("The bursar is going to get back to everyone.", "tells"),
        ("Will drop you a line.", "tells short"),
        ("All applicants will be written to.", "hears"),
        ("You can expect to get a call.", "hears"),
        ("You get my text.", "hears now"),
        ("Count on hearing something.", "expect"),
        ("The marks are published.", "result"),
        ("Next update: Friday", "label"),
        ("If the phone does not ring, it went to another.", "silence"),
        ("The council of elders meets.", "meets"),
        ("The other finalist has asked for time until noon.", "other"),
        ("The contract follows by post.", "papers come"),
    ],
)
def test_frames_say_what_a_sentence_does_about_news(text: str, name: str) -> None:
    assert name in frames(text)


@pytest.mark.parametrize("text", ["Our verger rang the bell.", "We have a car park.", "You will park behind the hall."])
def test_what_is_not_about_news_has_no_such_frame(text: str) -> None:
    assert not {"tells", "hears", "hears now", "expect", "result", "label"} & set(frames(text))


@pytest.mark.parametrize(
    "sentence",
    [
        "Seeing one more lad tomorrow then I'll text everyone Sunday night.",
        "We meet the board tomorrow then we'll call you on Friday.",
    ],
)
def test_the_day_after_which_they_tell_is_not_the_day_on_which(sentence: str) -> None:
    assert day(sentence) != (3, 10)
