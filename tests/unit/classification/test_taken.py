"""A place that is taken, in the few words of people who have one to fill."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.taken import goes_to_somebody_named, place_is_taken
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

MET = Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)
TAKEN = [
    "Unfortunately, for the position of Export Clerk we have selected another profile. Thank you for your time.",
    "We have chosen a profile that fits our needs better. We wish you all the best.",
    "After careful consideration we went with a different candidate.",
    "We found someone. Thanks for coming in.",
    "Have taken on somebody else, sorry. Lovely to meet you though.",
    "My niece will be doing the Saturdays and most of the week, so I shan't be needing anyone. So kind of you to "
    "offer.",
    "My mother will look after the children after all, so we no longer need a nanny. Thank you for coming.",
    "Gone with a lad from the village in the end. Was good meeting you.",
    "Thanks for popping in. We've given the job to a friend of the owner.",
    "The boss has hired someone already. Thank you for your time.",
    "Thank you for your CV. We don't have anything for you at present but will keep it on file.",
    "Thanks for your letter. There are currently no suitable vacancies here.",
    "I'm sorry, but we have no openings for nannies this year.",
    "We've shortlisted six and you're not among them. Do look out for the autumn intake.",
    "Thank you for everything you put into this. The answer is no.",
    "The board has said no. I'm sorry.",
    "Thank you for your visit. We won't be taking on anybody now.",
    "They have used the vacancy for someone from the Cardiff office. I had no say.",
    "There is therefore nothing I can do for you, much as I should have liked to.",
    "The trustees went with the woman from Leeds, who had run a shop before. It was good to meet you.",
    "In the end we plumped for a person with more retail behind her. Best of luck.",
    "They have appointed Dr Ferris. Thank you for coming such a long way.",
    "We've gone with Priya in the end. Lovely to have met you.",
    "Head office will only pay for one, and that one is Priya. Thank you for everything.",
    "There was money for one of you only, and it went to the other candidate.",
    "We can't make the numbers work for another pair of hands this year. You were lovely to meet.",
    "With the rent going up I can't stretch to a second wage. Your portfolio was gorgeous.",
    "Our insurers will not cover drivers under 25, so I can't take you on.",
    "My daughter will be doing the books from now on, which leaves nothing for you to do here.",
    "My son will join the firm after all, so there is no longer a desk for you here.",
    "It means that many good applicants, you among them, will not hear from us further.",
    "We've our full crew for the season now. Thank you for driving all this way.",
    "The team is complete now. It was good of you to come.",
    "Good to meet you last week. We're fully staffed again as of yesterday.",
    "We're back up to strength in the kitchen. Thanks for coming down.",
    "The rota's full until September, I'm afraid. Thanks for popping in.",
    "We have a full complement of teachers for the coming year. Thank you for your visit.",
    "All six of the places have gone. I enjoyed our talk.",
    "We've enough hands for the harvest. Thanks for the offer of help.",
    "After a lot of thought we're going to manage without one. It was good to meet you.",
    "We shall do without a teacher for the present. I'm grateful for your interest.",
    "You can't be here before the 20th, so I took two lads from the village instead. Next year maybe!",
    "I've hired my neighbour's boy instead. Thank you for coming.",
    "We are taking one of the students instead, she can start now. All the best!",
    "All external hiring was stopped on Friday and the associate post went with it. It was a joy to meet you.",
    "The associate post has fallen victim to the merger. It was lovely to meet you.",
    "The whole team is being moved to Austin, and your role with it. It was good to meet you.",
    "There won't be an associate post after all. Thank you for coming all this way.",
    "My brother thinks that we had better carry on with the agency. I have to go along with him.",
]
OPEN = [
    "We have selected another interviewer for Friday.",
    "We have chosen a profile picture that fits better.",
    "We have selected someone to interview you on Friday.",
    "And no, we didn't get the harvest supper, they went with somebody else.",
    "The team isn't complete yet.",
    "Once we're fully staffed you would have Mondays off.",
    "We have nearly a full team.",
    "Is the rota full until September?",
    "The house was full of builders.",
    "We've enough people to show you round.",
    "We'll manage without a copy of the form.",
    "I can manage without another visit.",
    "We found someone to show you round on Monday.",
    "Until we have found somebody we are closed on Mondays.",
    "We don't need anyone to sign this.",
    "I got someone who can meet you at the gate.",
    "We haven't found anyone yet.",
    "Have you found somebody to take your shift?",
    "We don't need a reference yet.",
    "We don't have anything for you to sign.",
    "I don't have any news about the post yet.",
    "Anyone found suitable for whom there is no post is held on a reserve list.",
    "We have chosen nobody so far.",
    "The answer isn't no. It isn't yes either.",
    "The board said no to the first budget.",
    "The answer is no longer than a page.",
    "If we have no vacancies by then, I will say so.",
    "We turned down three people and you're not one of them.",
    "We went with Anna to see the new office.",
    "The panel has chosen Mrs Coles to chair the interviews.",
    "We have picked the person who will interview you.",
    "We've gone with Friday, as you asked.",
    "We are going with Teams for the call.",
    "We have chosen Santander House for the interviews.",
    "If the board went with the woman from Leeds, I would have told you.",
    "We can't stretch to a second interview before Easter.",
    "I can't take you on Monday, but Tuesday is fine.",
    "We cannot take you round the works before noon.",
    "We don't allow anyone under the crane.",
    "There were two slots left, and that one was the later.",
    "Nobody has been chosen, and it went to the panel again.",
    "I'm taking the ladies round first and you at 3 instead.",
    "We went for a walk instead.",
    "If you can't come, I will have to hire my nephew instead.",
    "Shall I take on two lads from the village instead?",
    "I took my daughter to hospital instead.",
    "I took two lads from the village to the fair instead.",
    "We took the smaller room instead.",
    "We are moving offices on Friday, and your interview with it.",
    "There won't be a job description, I'm afraid.",
    "There will not be any job interviews on Monday.",
    "The role did not survive the first budget, but the board has put it back.",
]
SOMEBODYS = [
    "Only, the lad who came on Thursday starts here on Monday.",
    "The fella from the dairy starts Tuesday though.",
    "Ines, who has run our stall for four years, is stepping up to lead the night team from April.",
    "Sanjay from our Leeds office is taking over as depot manager next month.",
    "Marta joins us as the new registrar on the 4th.",
    "You'll see in the newsletter that our new clerk is Mr Abbott.",
    "Its recommendation is that the lectureship be held from August by Dr Wen.",
    "Dr Petrova has been promoted into the role from within.",
    "We've wrapped up the search, and Kirsten will be starting in May.",
]
NOBODYS = [
    "The lady who will show you round starts at eight.",
    "The successful candidate starts in May.",
    "Will you be taking over as manager?",
    "If Sanjay is stepping up to lead it, we need two.",
    "The old registrar took his pens with him.",
    "You would be joining us in April.",
]


@pytest.mark.parametrize("text", SOMEBODYS)
def test_thanks_and_whose_the_post_is_now_are_no_mere_thanks(text: str) -> None:
    assert goes_to_somebody_named(text)
    thanks = "Thank you so much for coming in, it was a real pleasure to meet you."
    answer = classify(letter(f"Hi Robin,\n\n{thanks} {text}\n\nDana", "Re: Nanny"), MET)
    assert (answer.category, answer.needs_review) != (Category.COURTESY, False)
    assert Category.REJECTION in {answer.category, answer.runner_up}


@pytest.mark.parametrize("text", NOBODYS)
def test_whose_the_post_is_not_said(text: str) -> None:
    assert not goes_to_somebody_named(text)


@pytest.mark.parametrize(
    "text",
    [
        *TAKEN,
        "The owner won't have anyone with less than three years. I did try.",
        "The last bunk went on Sunday. If you're about next year give me a shout.",
        "We've decided to make do as we are. Thank you for coming in.",
    ],
)
def test_who_has_somebody_refuses(text: str) -> None:
    assert any(map(place_is_taken, letter(text).body.sentences))
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Nanny"), MET)
    assert answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Have taken on somebody else, sorry. Lovely to meet you though.",
        "My mother will look after the children after all, so we no longer need a nanny. Thank you for coming.",
    ],
)
def test_thanks_around_it_leave_no_doubt(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Nanny"), MET)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize("text", TAKEN)
def test_a_stranger_who_has_somebody_is_asked_about_at_least(text: str) -> None:
    assert classify(letter(text, "Re: bar work"), NOBODY).category is Category.REJECTION


@pytest.mark.parametrize("text", OPEN)
def test_a_place_that_is_open_is_not_taken(text: str) -> None:
    assert not any(map(place_is_taken, letter(text).body.sentences))


def test_who_has_agreed_on_nobody_is_not_undecided() -> None:
    text = "We could not agree on you, so we have agreed on nobody and will advertise again."
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Nanny"), MET)
    assert answer.needs_review
    assert Category.REJECTION in {answer.category, answer.runner_up}


def test_whom_they_elected_has_it() -> None:
    assert place_is_taken("The Fellows elected Dr Ambrose on Tuesday night.")
    assert not place_is_taken("The Fellows elected you on Tuesday night.")


@pytest.mark.parametrize(
    "text",
    [
        "The crew list went up this morning and your name isn't on it.",
        "The committee sent four names to the Dean on Monday, and I regret that yours was not among them.",
        "The shortlist for the second round has three people on it, none of them you.",
        "Next winter's roster is eleven names, none of them yours.",
    ],
)
def test_who_is_not_on_the_list_is_refused(text: str) -> None:
    assert place_is_taken(text)


@pytest.mark.parametrize(
    "text",
    [
        "If your name is not on the list, you have not been selected.",
        "Your name isn't on the visitors' list, so the names at the gate do not include you and you are not among "
        "them.",
        "A list of those turned down went out by mistake, and your name is not on it.",
        "They've struck four names off the list and yours isn't one of them.",
        "We won't be hiring anybody till the new year.",
    ],
)
def test_who_is_on_no_such_list_or_is_to_wait_is_not(text: str) -> None:
    assert not place_is_taken(text)
