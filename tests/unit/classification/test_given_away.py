"""A post that another person has now, in whatever verb, and what only sounds like it."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.another_post import (
    hands_papers_on,
    is_of_another_post,
    supposes_the_reader_there,
)
from agent.classification.sentences.given_away import is_given_away
from agent.model.mail import Category
from tests.unit.classification.letters import letter

MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
GIVEN = [
    "The group agreed to the headcount and asked that it be given to a colleague in Lille.",
    "The job's gone to a lad who did his placement here.",
    "The berth went to a gentleman from the Bergen office.",
    "We have handed the post to an in-house applicant.",
    "My mother-in-law gave the job to her niece.",
    "They have offered a man from Kisumu the position.",
    "An internal candidate will be stepping up into the supervisor's job.",
    "Colette, who stood in at Easter, is keeping the post.",
    "A lady from the parish has taken the job.",
    "My cousin is taking the desk from the first of March.",
    "The vacancy will be covered by two of our existing staff.",
    "The spot's been snapped up by somebody with her own tools.",
    "We decided to fill the role from within.",
    "We have decided to promote from within for the cellar manager role.",
    "In the end the directors have appointed internally.",
    "The position has been filled by redeployment.",
    "We've put one of our own people into it.",
    "The owner has promoted Milan from the bar instead.",
    "Head office moved a colleague across from Gdansk.",
    "I hear that the seat is Martin's from Monday.",
    "Somebody else got the nod.",
    "The choice fell on another applicant.",
    "The committee was split down the middle, and in the end the nod went to a teacher from Eastview.",
    "The verdict went narrowly to another applicant with a trade certificate.",
    "Her nephew has moved back from Adelaide and she's asked me to give him the season.",
    "The owner wants me to give her daughter the job.",
    "My boss told me to let his cousin have the position.",
    "One of our old lads has asked for his job back and the gaffer said yes on the spot.",
    "Carla is getting her old job back from April.",
    "Our old manager has withdrawn her notice.",
    "One of the temps was made permanent.",
    "In the end the client went internal.",
    "They plumped for the Danish lad.",
    "We ended up keeping Shan on.",
    "The Trust has slotted a displaced member of staff into the vacancy.",
    "The owner gave the bar job to his missus lol.",
    "Sorry pal, owner's mate got it. Nothing to do with your cooking.",
    "Sorry Robin, a girl from the other branch got it in the end. Good luck.",
]
NOT_GIVEN = [
    "The decision goes to the board on Friday.",
    "The vote goes to a second round on Friday.",
    "The nod went to you.",
    "I must give Ana the job description first.",
    "I would like to give him the job, but nothing is decided.",
    "If Carla asks for her old job back and he said yes, I'd tell you.",
    "Sorry, my colleague got it.",
    "Sorry, the manager got it. I'll forward it to Dana.",
    "Sorry for the delay, a lad in the office got it.",
    "My neighbour got it, thanks.",
    "Sorry, Tom got it wrong, it's at 3.",
    "Your file has been given to a colleague who will write to you.",
    "It was given to a colleague by mistake, please send it again.",
    "Your letter went astray. It was given to a lady in payroll.",
    "Priya got the job of arranging your second visit.",
    "We haven't given the job to anybody yet.",
    "We like to promote from within wherever we can.",
    "We have not decided whether to promote from within.",
    "If the internal candidate takes the post we start again.",
    "There is talk of giving it to somebody from inside.",
    "Has the job gone to somebody from inside?",
    "The candidate who gets the job will start in May.",
    "The person who takes the post will report to me.",
    "The successful applicant will take up the post in January.",
    "We will offer the job to somebody by the end of the week.",
    "The board will give the post to a person with experience.",
    "The role is being covered by a colleague until we appoint.",
    "Last year the post was given to a lad from Derby.",
    "The girl was offered the job first, but she said no.",
    "A colleague will fill the role of note-taker.",
    "My assistant got the job done.",
    "The other post went to a lad from Derby.",
    "A colleague of yours got the job in Derby, small world!",
    "Bob has been promoted to the post above, hence the gap.",
    "You would be taking the job from Martin, who retires.",
    "We had you down for Thursday at 2. It has to go to somebody who is flying in.",
    "Carol takes the chair on Thursdays.",
    "The shift was covered by a temp today.",
    "Your slot has been given to another candidate, could you do two o'clock instead?",
    "The position was given to Captain Lim to recruit for.",
    "It was offered to somebody in May and he let us down.",
    "It went to Leanne, they say, but nobody has been chosen.",
    "We are keeping you on for the season.",
    "Fran has got the manager's post at our Ely branch.",
    "The stores job went to an older chap. Yours is a separate thing.",
    "My niece got the job, so you would have a friend if you came to us.",
    "Sam has been given the post of head chef and would be your boss.",
]


@pytest.mark.parametrize("text", GIVEN)
def test_a_post_that_another_has_refuses_the_reader(text: str) -> None:
    assert is_given_away(letter(text).body.sentences) is not None
    thanks = "Thank you for coming in, it was good to meet you."
    answer = classify(letter(f"Hi Robin,\n\n{text} {thanks}\n\nDana", "Re: Clerk"), MET)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize("text", NOT_GIVEN)
def test_what_is_no_post_or_nobodys_yet_refuses_nobody(text: str) -> None:
    assert is_given_away(letter(text).body.sentences) is None


@pytest.mark.parametrize(
    "text",
    [
        "You'll have heard that Bola got the Warri job, which was the other post.",
        "The driving job went to a lad from Derby, not yours.",
        "The van job went to a lad from Derby; yours is the office one.",
        "The kitchen job went to a lad from Derby. Yours hasn't been settled.",
        "The photographer's job went to somebody on Tuesday. Yours is still with the partners.",
        "The stores job went to an older chap. Yours is a separate thing altogether.",
        "Sam is the head chef and would be your boss.",
        "Anita, whose job you'd be doing, got a post at the university.",
        "You may have heard that the Senior Scientist post went to somebody else. Please do not be put off: "
        "Scientist II, the one you applied for, is a different competition, and there we are only halfway through.",
        "Ben got the analyst role in Risk. The role you interviewed for is in Treasury, and we're only halfway through "
        "our interviews there.",
        "Tom was appointed to the junior post on Monday, which has nothing to do with the one you interviewed for.",
        "The vacancy that we filled yesterday was not the one you applied for.",
        "Whoever accepted our offer starts on Monday, but that was for the senior role.",
        "We have filled the early shift; the late one, which is yours, is up next week.",
        "We went with somebody else for the Hull post. For the Goole post, where you are our candidate, we meet again.",
        "We've filled the porter job. As for yours, the board has it on Tuesday.",
        "The clerk's job has gone to my niece. The one you came for, the manager's, nobody has yet.",
    ],
)
def test_a_post_beside_the_readers_is_asked_about(text: str) -> None:
    assert is_of_another_post(letter(text).body.sentences)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert answer.needs_review or answer.category not in {Category.REJECTION, Category.OFFER}


@pytest.mark.parametrize(
    "text",
    [
        "Your file has been given to a colleague, Ade, who will be in touch.",
        "Your application has now been passed over to Mr Lim.",
        "The papers were handed to another manager.",
        "The room next door went to the physio in the end, so it'll be quieter.",
    ],
)
def test_that_somebody_has_the_papers_refuses_nobody(text: str) -> None:
    assert hands_papers_on(letter(text).body.sentences)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert (answer.category, answer.needs_review) != (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "We moved the big desk out so that you'd have more space if you joined us.",
        "You would share the van with Colin if you worked here.",
    ],
)
def test_how_it_would_be_offers_nothing(text: str) -> None:
    assert supposes_the_reader_there(letter(text).body.sentences)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert (answer.category, answer.needs_review) != (Category.OFFER, False)


@pytest.mark.parametrize(
    "text",
    [
        "Your application has been declined.",
        "Sorry, it is not yours to keep.",
        "If you start on Monday, ask for Al.",
        "The post for which you are applying has been filled.",
        "This was for the Store Manager position in Leith.",
        "If you have questions about yours, call us.",
    ],
)
def test_none_of_these_is_said(text: str) -> None:
    said = letter(text).body.sentences
    assert not any(one(said) for one in (is_of_another_post, hands_papers_on, supposes_the_reader_there))


@pytest.mark.parametrize(
    "text",
    [
        "We have decided not to move forward with you for the role you applied for, but we're still interviewing for "
        "other positions.",
        "The role you applied for has been filled. We are still open to applications for other roles.",
        "This decision has nothing to do with your skills. The position you interviewed for went to somebody else.",
    ],
)
def test_a_refusal_that_names_the_readers_post_is_of_no_other(text: str) -> None:
    assert not is_of_another_post(letter(text).body.sentences)
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Clerk"), MET)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)
