"""What reads like one thing and means another, by its plain words."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.few_words import says_no_flatly
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

AHEAD = Known(thread_known=True, sender_known=True)
MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)


def told(text: str, known: Known) -> tuple[Category, bool]:
    found = classify(letter(f"Hi Robin, {text}\n\nBeth", "Re: Carer"), known)
    return found.category, found.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "really sorry, the position has now been filled so no need to come tomorrow. Will keep your details.",
        "the job's gone so please don't come in on Tuesday. Sorry!",
        "the post is filled, so there's no interview on Thursday now, sorry.",
    ],
)
def test_who_need_not_come_since_the_post_is_filled_is_refused(text: str) -> None:
    assert told(text, AHEAD) == (Category.REJECTION, False)


def test_who_need_not_come_for_the_weather_is_not() -> None:
    category, _ = told("the roads are flooded so please don't come in on Tuesday. Sorry!", AHEAD)
    assert category in {Category.INTERVIEW_CANCELLATION, Category.INTERVIEW_CHANGE}


@pytest.mark.parametrize(
    "text",
    [
        "bad news I'm afraid, Declan went with someone from another branch. I've a few other things coming up so I'll "
        "give you a shout.",
        "they went with somebody else in the end, sorry. I've other roles in the pipeline and I'll be in touch.",
    ],
)
def test_what_a_recruiter_has_besides_takes_back_no_refusal(text: str) -> None:
    assert told(text, MET) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "thanks for applying. We've ended up filling this one with one of our relievers but will keep your details.",
        "thanks for applying. We've now filled the role internally.",
    ],
)
def test_who_tells_that_they_filled_it_refuses(text: str) -> None:
    assert told(text, AHEAD) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "We'll have filled this one by Friday.",
        "Have we filled it in right?",
        "If we've filled the role we will say so.",
    ],
)
def test_who_only_may_fill_it_does_not(text: str) -> None:
    assert not says_no_flatly(text)


def test_a_test_that_they_wait_for_is_none_to_take() -> None:
    text = "good meeting you. You did fine on the road test. Just waiting on the drug screen. Should know by Monday."
    assert told(text, MET) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "I haven't forgotten you. The trustees meet on the 19th. Please fill in the travel claim so we pay your fare.",
        "here is the reimbursement form for your fares, just send it back with the bills. You will hear by Friday.",
        "please send me your mileage claim. My brother and I are still talking, you will hear by the weekend.",
    ],
)
def test_a_claim_form_beside_no_decision_asks_for_nothing_else(text: str) -> None:
    assert told(text, MET) == (Category.NO_DECISION, False)


def test_a_claim_form_beside_an_hour_that_is_taken_asks_for_nothing_else() -> None:
    text = "Monday it is. Please fill in the attached expenses form beforehand and we'll settle up in cash."
    assert told(text, AHEAD) == (Category.INTERVIEW_CONFIRMATION, False)


def test_a_claim_form_and_a_referee_are_asked_for() -> None:
    text = "fill in the mileage claim, please, and send me a second referee. You will hear by the weekend."
    assert told(text, MET) != (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "perfect, see you then. Another person comes the day before, and you'll hear from us in October after that.",
        "great, see you there! You will hear the result the week after.",
        "all good for Monday. You're the second of four, we'll let everyone know by the Friday.",
    ],
)
def test_who_will_see_the_reader_then_decides_when_they_have_met(text: str) -> None:
    before, after = told(text, AHEAD), told(text.replace("see you then", "it was good"), MET)
    assert before[0] is not Category.NO_DECISION
    assert after[0] in {Category.NO_DECISION, Category.COURTESY}


@pytest.mark.parametrize(
    ("text", "known", "wanted"),
    [
        (
            "yes, it is still open. We are yet to shortlist and yours is among those received.",
            AHEAD,
            Category.NO_DECISION,
        ),
        ("thanks for the note. Ain't picked nobody yet, the calves come first.", MET, Category.NO_DECISION),
        ("we have not chosen anybody so far, my wife looks at the books first.", MET, Category.NO_DECISION),
        ("sorry love, filled it.", MET, Category.REJECTION),
        (
            "sorry to do this over email. Gran's nephew is stepping into the shift from Monday, so we need nobody.",
            MET,
            Category.REJECTION,
        ),
    ],
)
def test_what_is_said_in_a_few_plain_words_is_not_asked_about(text: str, known: Known, wanted: Category) -> None:
    assert told(text, known) == (wanted, False)


@pytest.mark.parametrize(
    "said",
    [
        "Thank you for your application for the Verger position at St Aldate's.",
        "Thank you very much for applying to St Aldate's.",
        "Many thanks for your application as verger.",
    ],
)
def test_thanks_for_an_application_alone_are_no_refusal(said: str) -> None:
    answer = classify(letter(f"Dear Robin,\n\n{said}\n\nKind regards\nDana Fisk", "Verger"), NOBODY)
    assert answer.category is Category.ACKNOWLEDGEMENT
    assert not answer.needs_review


@pytest.mark.parametrize("rest", [", which went to somebody from the parish", " which has gone to somebody else"])
def test_thanks_that_go_on_are_no_mere_thanks(rest: str) -> None:
    said = f"Thank you for your application for the Verger position{rest}."
    answer = classify(letter(f"Dear Robin,\n\n{said}\n\nKind regards\nDana Fisk", "Verger"), NOBODY)
    assert answer.category is not Category.ACKNOWLEDGEMENT or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to invite you to a formal interview here on Wednesday 11 March at 2pm with myself and Ian Struthers. "
        "Could you also send me the names of two referees?",
        "We would like to invite you to interview on Wednesday 11 March at 2pm. Please also send us the names of two "
        "referees before then.",
    ],
)
def test_papers_beside_an_invitation_to_an_hour_are_for_that(text: str) -> None:
    assert told(text, AHEAD) == (Category.INTERVIEW_INVITATION, False)


def test_an_invitation_that_hangs_on_papers_asks_for_them() -> None:
    text = (
        "could you send me your CV? If it looks good we'd like to invite you to interview on Wednesday 11 March at 2pm."
    )
    assert told(text, AHEAD)[0] is Category.INFORMATION_REQUEST


def test_nothing_that_happens_for_now_calls_off_a_talk_that_was_held() -> None:
    text = (
        "Keith's asked me to drop you a line as he's in hospital with his back. He'd like you to know you're still in "
        "the frame but nothing will happen till he's back on his feet."
    )
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Keith"), MET)
    assert (answer.category, answer.needs_review) == (Category.NO_DECISION, False)


@pytest.mark.parametrize(
    "text",
    [
        "topic is: how would you keep 60 volunteers when the funding runs out in March? Good luck, see you tomorrow.",
        "the topic of your presentation is: What makes a good library? Good luck, see you on Thursday.",
        "your task for tomorrow: how would you spend the first month? See you tomorrow.",
    ],
)
def test_the_topic_of_a_talk_that_is_ahead_asks_for_no_other(text: str) -> None:
    assert told(text, AHEAD) == (Category.INTERVIEW_CONFIRMATION, False)


def test_another_hour_beside_a_topic_is_asked_for() -> None:
    text = "the question is whether you could come on Friday instead. See you then."
    assert told(text, AHEAD)[0] is Category.INTERVIEW_CHANGE
