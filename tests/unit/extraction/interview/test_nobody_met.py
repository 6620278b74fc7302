"""Whether a mail of theirs says that the talk which was to be held was not: they rang in vain, or never rang."""

from __future__ import annotations

import pytest

from agent.extraction.interview.nobody_met import nobody_met


@pytest.mark.parametrize(
    "text",
    [
        "Tried you at 2 but got your voicemail. I'll try again Friday at 2 unless that's bad for you.",
        "I called twice just now and there was no answer. Is everything alright?",
        "I couldn't get hold of you this afternoon.",
        "Sorry, we seem to have missed each other.",
        "I was on the line for fifteen minutes but you didn't pick up.",
        "Rang you a few times at 2, went straight to voicemail.",
        "My fault entirely, I got pulled into a meeting at 2 and never called you.",
        "So sorry I didn't ring. The combine caught fire.",
        "I tried calling for our interview but could not reach you.",
        "You weren't available when I phoned at 2.",
        "Apologies, I completely forgot our call today.",
        "The number you gave me seems to be out of service - I tried it three times at 2.",
        "We waited in the lobby until 3 but no sign of you.",
        "I didn't see you on the call today. Hope all is OK.",
        "So sorry I missed our call!! My laptop died.",
        "We had you down for 10.30 but you did not attend.",
        "Sorry I couldn't make our chat this morning.",
    ],
)
def test_what_was_to_be_held_was_not(text: str) -> None:
    assert [one.move.missed for one in nobody_met(("Hi Robin,", text)) if one.move] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I tried to reach Ellen about the timetable but got her voicemail.",
        "Thanks for your time today. Sorry the line was so bad and I had to call twice!",
        "Enjoyed our call. I missed your question about the lifts.",
        "Thanks for picking up on the second try, these phones! I called three times, no answer.",
        "I tried to call you with some news but got your voicemail. Ring me back?",
        "If you didn't pick up the parcel, let me know.",
        "If we can't get hold of you on the day, we will ring your landline.",
        "Great talking to you. Sorry that you couldn't see Ana, who did not attend.",
        "Sorry I missed your e-mail last week.",
        "I called Tom and he will see you at 3.",
        "We could not reach a decision yet.",
        "You did not attach your CV.",
        "I tried to reach your referee and there was no reply.",
        "Please call us when you arrive; there is no answer at the door after 6.",
    ],
)
def test_what_else_is_said_of_calls(text: str) -> None:
    assert nobody_met(("Hi Robin,", text)) == ()


def test_their_hour_is_open_where_no_talk_is_named() -> None:
    (at_two,) = nobody_met(("Tried you at 2 but got your voicemail.",))
    (some_time,) = nobody_met(("Rang you twice just now, no answer.",))
    assert [one.move.hour_open for one in (at_two, some_time) if one.move] == [False, True]
