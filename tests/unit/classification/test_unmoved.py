"""An hour that stands though words of a change are said: nothing is moved, and nothing called off."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.unmoved import hour_stands
from agent.model.mail import Category
from tests.unit.classification.letters import letter

AHEAD = Known(thread_known=True, sender_known=True, interview_ahead=True, interview_held=False)
STANDS = [
    "Nothing has changed for next week, we still see you on Tuesday.",
    "The interview on Tuesday goes ahead as planned, ignore the earlier cancellation.",
    "Please disregard the email about your interview being cancelled. We look forward to seeing you on Tuesday at ten.",
    "The cancellation you got last night was meant for somebody else. Thursday at 3 stands.",
    "We're not moving your interview, so Tuesday at 1.15 holds.",
    "Don't worry, nothing's been rescheduled. We look forward to seeing you Tuesday at 1.15.",
    "You don't need to rearrange anything. Tuesday at 10 is still fine for us.",
    "No change to Tuesday, see you then.",
    "There was talk of moving Tuesday but we've left it alone.",
    "I can't reach Tom to ask about Friday, so let's keep Tuesday at 10.",
    "We had to cancel two others because of the strike, but yours on Tuesday at 10 is safe.",
    "Your request to reschedule came too late, so we'll keep to Tuesday at 10.",
    "I was going to move you to Wednesday but that's no longer needed. Tuesday at 10, as before.",
    "The rail strike has been called off, so Tuesday at 10 can go ahead.",
    "I did ask the panel, but there is no give in Tuesday at all. It'll have to be the 9.20 you were first given.",
    "I asked whether we could swap, but it will have to stay at 2pm on Tuesday as originally arranged.",
    "Tom has left us, but your interview on Thursday is unaffected by this.",
    "We're still on for 9.30 tomorrow. The panel was told of a postponement by mistake.",
    "Don't forget your interview on Thursday at 3pm! Call me after.",
    "The group exercise has been cancelled; your interview stays at 3pm.",
    "Don't forget we're speaking Thursday at 3.",
    "Crane lift's been called off so we're fine for Thursday at 10 after all.",
    "The strike's off, so we're back on for Tuesday at 10 after all.",
    "Please do not forget Tuesday at 10!",
    "HR told me you'd asked whether Thursday was cancelled. It isn't! See you at 3.",
    "You may have heard that the interviews are off. They aren't. Yours is on Thursday at 3.",
    "Forget what I asked this morning about moving you to Friday. Thursday at 4, just as originally agreed, same link.",
    "I spoke to the director about moving you to the afternoon, and I'm afraid there is no room. I hope you can still "
    "come at the time you were given, 10.40 on Tuesday.",
    "I tried moving you to Friday, no luck. Let's keep Tuesday at 10.",
    "I tried to push it to Friday and got nowhere. It will have to stay Tuesday.",
    "I tried the panel for Friday and got nowhere. It will have to stay Tuesday the 10th at 9.30.",
]
MOVED = [
    "We're free on Friday after all, so could you come then?",
    "We're not free on Tuesday after all.",
    "Nothing has changed except the hour: can you make it eleven?",
    "Not rescheduled, not moved, just gone, I'm sorry to say: your Monday with the museum.",
    "We're not cancelling on you, just postponing. Any chance of the afternoon?",
    "Please do not reschedule through the link, as it's dead. The interview was cancelled centrally.",
    "Nothing has changed on our side: we are waiting for the budget.",
    "Your interview was booked in error and has been cancelled.",
    "Are we still on for Tuesday?",
    "It will have to be later than originally planned, say Friday at 3.",
    "Today there are 9,200 of us and the promise hasn't changed.",
    "I know I said Tuesday wouldn't be moved. Wednesday at ten, please?",
    "We can't keep Tuesday at 10, could you do Wednesday?",
    "Let's keep Tuesday for the tour, but do the interview on Wednesday instead.",
    "The interview will go ahead at three on Tuesday rather than at two.",
    "I wanted to reschedule on Monday, but you did not answer. Could you do Friday?",
    "Tuesday's interview isn't going ahead as planned.",
    "The inspectors are with us on Tuesday, so none of the teaching assistant interviews can go ahead.",
    "None of the interviews can go ahead on Tuesday.",
    "The interviews can't go ahead on Tuesday. Please don't set off!",
    "We are not moving you to the interview stage on this occasion.",
    "Your own time on Tuesday is not affected by that. But the interview has been cancelled.",
    "Nothing has been decided yet, so I can't say more before Tuesday.",
    "You could come on Tuesday if that's better; if not, leave it as it is.",
    "We've asked a third person in on Friday. That doesn't change how we see you.",
    "Don't forget the interview is now on Friday at 2pm.",
    "If the interview goes ahead on Thursday I will ring you.",
    "The interview goes ahead, but on Friday instead.",
    "Don't forget to reply by Thursday.",
    "Don't forget that Thursday is a holiday and we are closed.",
    "Somebody else is coming in on Tuesday, which hasn't changed our view of you at all.",
    "The yard is flooded. Nothing moving on Monday.",
    "Please note that your interview of 16th March stands preponed to 13th March, 3 PM.",
    "Don't be put off by the news of Thursday; we shall see two more people this week.",
    "I asked Tom about moving you to Friday, and he can: Friday at 10.",
    "Please do not come at the time you were given. We have had to move the panel to Friday at 10.",
]

OTHERS = (
    "The candidate before you has pulled out, so the 12.30 interview is cancelled. Your own time is not affected.",
    "The receptionist interviews are off but yours for Office Coordinator is going ahead. See you Thursday.",
)


@pytest.mark.parametrize("text", OTHERS)
def test_the_hour_of_the_reader_stands_where_that_of_another_is_off(text: str) -> None:
    sentences = letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview").body.sentences
    assert hour_stands(sentences) is not None
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), AHEAD)
    assert answer.category is not Category.INTERVIEW_CANCELLATION or answer.needs_review


@pytest.mark.parametrize("text", STANDS)
def test_an_hour_that_stands_is_confirmed(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize("text", MOVED)
def test_what_is_moved_called_off_or_open_does_not_stand(text: str) -> None:
    assert hour_stands(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview").body.sentences) is None
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), AHEAD)
    assert answer.category is not Category.INTERVIEW_CONFIRMATION or answer.needs_review


def test_an_hour_with_the_reader_goes_ahead_as_arranged() -> None:
    text = (
        "Although the strike has been called for the 18th, the panel will be in.",
        "We're therefore going ahead with you at 11.30 as arranged; if the picket bothers you, use the garden gate.",
    )
    assert hour_stands(text) == 1
