"""The user's own mail that takes an application back."""

from __future__ import annotations

import pytest

from agent.extraction.own.withdrawal import withdraws


@pytest.mark.parametrize(
    "sentence",
    [
        "I have accepted another offer and would like to withdraw my application.",
        "After some thought I am withdrawing from the process.",
        "Please remove me from consideration for the Data Engineer role.",
        "I've decided not to proceed with the interviews.",
        "I have accepted a different role.",
        "Thanks, but night work isn't for me.",
        "Thank you, but a desk job is not what I'm after.",
        "No thanks on this one.",
        "Thanks but no thanks - the commute isn't doable.",
        "After a lot of thought I've decided to take a role elsewhere.",
        "I am going to accept a job nearer home.",
        "I worked there once and would rather not go back, so leave me out of that one.",
        "Please keep me out of this, it is too far.",
        "I have taken something nearer home. Kindly treat my candidature as withdrawn.",
        "I have read the spec and I would rather not be put forward for it.",
        "It's mostly travelling, so I'd prefer not to be submitted for this one.",
        "I'd rather not pursue this, thank you.",
        "After a lot of thought I will not be taking up your offer.",
        "I'm sorry to say that I won't be accepting the position.",
        "I have to turn down the job, much as I liked the kitchen.",
        "With regret I must decline your kind offer.",
        "I am going to have to say no to the role.",
        "We talked it over at home, and I need to turn your offer down.",
        "Thank you for the contract, but I have decided not to take the post.",
        "I've accepted a job elsewhere, starting in May.",
        "I have taken a post with another school, closer to home.",
        "It is too far for the family. Please withdraw me.",
        "I have decided to stay with my current employer.",
        "I am unable to accept the offer of employment.",
        "I'm writing to let you know that I'm declining the offer.",
        "I've had another offer, which I have now accepted.",
        "Just to say that I've been offered something closer to home and am going to take it.",
        "I got offered a job at the library and I've said yes.",
        "I have accepted a position with the council.",
        "I've found a job in town, so please close my file.",
        "I'm no longer looking, but thank you.",
        "I am no longer available for this role.",
        "I'd like to pull out of the process.",
        "I am afraid I have decided to withdraw, as I have been offered another job.",
        "I would like to withdraw at this time.",
        "I have decided to pursue another opportunity.",
        "I've decided to accept an offer from another company.",
        "I'm going with another offer.",
        "I've just signed with another firm.",
        "I have decided to remain in my current role.",
        "I am no longer interested in the position.",
        "I would like to remove myself from consideration.",
        "I wish to be removed from consideration.",
        "Please accept this e-mail as my formal withdrawal.",
        "I don't wish to continue with my application.",
        "I'm sorry to tell you that I need to withdraw due to a family matter.",
        "Sadly I need to drop out.",
        "I've decided to take myself out of the running.",
        "I won't be taking this any further.",
        "I'm going to have to turn this one down, sorry.",
        "After a lot of thought I don't think this is the right role for me.",
        "Please take my name off the list for the clerk's post.",
        "Hiermit ziehe ich meine Bewerbung zurück.",
        "Ich muss meine Bewerbung leider zurückziehen.",
        "Ich habe mich für eine andere Stelle entschieden.",
        "Daher stehe ich Ihnen nicht mehr zur Verfügung.",
        "Je souhaite retirer ma candidature.",
        "Lamento informarles que he aceptado otra oferta.",
        "Ik trek mijn sollicitatie hierbij in.",
        "I've decided the drive is too long for me, so I'll leave it there.",
        "I'm staying with my present school.",
        "I no longer wish to be considered.",
        "Please do not consider me any further.",
        "We have decided that the relocation would not work for the children.",
        "I have begun elsewhere this week, so do give the place to somebody else.",
        "With thanks, I'd like to pull my hat out of the ring.",
        "Could I ask you to strike me off your shortlist, with thanks for everything.",
        "I'm sorry to be late with this, but please leave me out of the pool.",
        "Please consider my application withdrawn.",
        "You can treat this note as my withdrawal.",
        "Count me out of this role, I'm afraid.",
        "I have been made an offer nearer home, which I intend to accept.",
        "I was offered a post at a school in the next town and I am going to take it.",
        "I've been offered a job at the library and I've said yes, so I had better stop you before your next round.",
    ],
)
def test_plain_words_withdraw(sentence: str) -> None:
    assert withdraws((sentence,))


@pytest.mark.parametrize(
    "sentence",
    [
        "I hope that I do not have to withdraw my application.",
        "Please take me off your mailing list.",
        "I'm staying in my present flat until the summer.",
        "Please don't consider me rude for asking again.",
        "I have decided the commute is fine.",
        "I have thrown my hat into the ring.",
        "I'll leave it there for you to collect.",
        "I do not want to withdraw, only to move the day.",
        "I won't withdraw.",
        "I do not want to be removed from consideration.",
        "I might accept another offer.",
        "I have taken another look at the position and like it even more.",
        "I have decided to take a different approach in the case study.",
        "I'm no longer interested in the other company, so I am free.",
        "I will withdraw the money on Friday.",
        "Ich möchte meine Bewerbung nicht zurückziehen.",
        "Falls ich mich für ein anderes Angebot entschieden habe, melde ich mich.",
        "Ich habe noch kein anderes Angebot angenommen.",
        "Gerne komme ich auf meine Bewerbung zurück.",
        "Je ne souhaite pas retirer ma candidature.",
        "I have withdrawn my other applications, so yours is the only one left.",
        "Please take my name off the list for newsletters.",
        "You can count me out of the dinner.",
        "I've been offered some weekend work and I've said yes until March.",
        "Before I was offered this and said yes to the interview I had doubts.",
        "I have had an offer that I have not decided to take.",
        "I've had another offer, but you are my first choice.",
        "I've been offered another job and have until Friday to accept.",
        "I've been offered a lift and will take it.",
        "I was offered a job at the library and turned it down.",
        "I've accepted a role in principle but would rather join you.",
        "I have found work experience invaluable.",
        "I started a new job in 2019 and left in 2022.",
        "I have found a job description on your site, is it current?",
        "I'm no longer available on Tuesday, would Wednesday work?",
        "I'm no longer looking at other roles, yours is the one that I want.",
        "I had to pull out of the car park to find a signal.",
        "I'd love to take this further.",
        "I think this is the right role for me.",
        "Thank you for your time; I remain very interested in the role.",
        "If I accepted another offer, I would tell you.",
        "I accepted the invitation for Thursday.",
        "Could you withdraw the old invitation?",
        "Thank you, but I can't make Tuesday.",
        "It is not for me to say.",
        "I would not want to turn down the offer over a start date.",
        "I have not accepted another offer yet.",
        "I have not decided to decline the offer.",
        "Could I decline the offer of a car and have the fare instead?",
        "I had to decline the invitation for Thursday, sorry.",
        "I cannot accept the meeting, as the link is broken.",
        "I'm not declining the offer, I only need two more days.",
        "I can't take the job description home, can I?",
        "I cannot take the position of the firm on this.",
        "Let the offer stand until Friday, please.",
        "I decline the offer of a lift, I will walk from the station.",
        "I'm delighted to accept the offer.",
        "I have decided to go with the later train.",
        "In 2018 I accepted a role at a bank, where I learned SQL.",
        "I declined the role at the bank because of the travel.",
        "I can't accept the offer until I have seen the contract.",
        "I am not taking the job lightly.",
        "Thursday is full, so I'll have to decline.",
        "I'd like to pass on the job description to a friend.",
        "I would rather not be put forward until we have spoken.",
        "I'd prefer not to be entered through the portal.",
        "Thanks but no thanks to the lift, I'll walk.",
        "I had decided to take a role elsewhere until you rang.",
    ],
)
def test_others_do_not(sentence: str) -> None:
    assert not withdraws((sentence,))


THANKS = "Thank you very much for the offer, and for the care that you all took."


@pytest.mark.parametrize(
    "sentence",
    [
        "After much thought I have decided not to accept, as I have found something closer to the lab.",
        "I'm afraid I'm going to have to decline.",
        "I'm sorry to say that I won't be accepting, but I hope we meet again.",
        "Much as I liked the kitchen, I have decided to turn it down.",
        "I regret that I am unable to accept.",
        "I will have to say no this time.",
        "I have slept on it and decided not to take it up, since the drive is too long.",
        "I would like to respectfully decline.",
        "Sadly I am not able to accept at that salary.",
        "I won't be able to join as the wage is lower than what I have now.",
        "I've decided to go another way.",
        "It's not the right step for me at this time.",
    ],
)
def test_an_offer_is_declined_without_naming_it_again(sentence: str) -> None:
    assert withdraws((THANKS, sentence))
    assert not withdraws(("Thank you for the kind words.", sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "I'll have to decline the invitation for Thursday, as I am away.",
        "If I have to decline, I will tell you by Friday.",
        "I have not decided to decline.",
        "I have decided to accept!",
        "Should I say no to the parking space?",
        "I have to decline the call at 3, sorry.",
        "I have decided not to accept less than we spoke of.",
        "I won't be able to join the call at 3.",
        "I am not able to join before the first of May.",
        "My old job was not the right fit for me.",
        "I would like to decline the parking space.",
        "I am not able to accept just yet, could I have until Friday?",
    ],
)
def test_what_is_said_beside_an_offer_may_decline_something_else(sentence: str) -> None:
    assert not withdraws((THANKS, sentence))


@pytest.mark.parametrize(
    "sentence",
    ["I have decided to accept another offer.", "I've taken another job in the meantime.",
     "I've decided not to move forward with this one."],
)  # fmt: skip
def test_something_else_was_taken(sentence: str) -> None:
    assert withdraws((sentence,))


@pytest.mark.parametrize(
    "text",
    [
        "The hotel one sounds lovely, please put me forward for that. I'm not looking for schools.",
        "Yes, do send my CV over to the hospital. The care home isn't really what I'm looking for.",
        "I'd be interested in the second one. The first is not for me, too many nights.",
        "I am interested in both. I'm not interested in temp work though.",
    ],
)
def test_one_of_two_posts_is_declined(text: str) -> None:
    assert not withdraws(tuple(text.replace("? ", "?|").replace(". ", ".|").split("|")))


@pytest.mark.parametrize(
    "text",
    [
        "I'm not really interested in the second one. Thanks anyway.",
        "Please don't put me forward for this. I'm not looking at the moment.",
        "Thanks for thinking of me. I'm not looking for a move this year.",
    ],
)
def test_and_where_none_is_asked_for_all_are(text: str) -> None:
    assert withdraws(tuple(text.replace(". ", ".|").split("|")))


@pytest.mark.parametrize(
    "sentence",
    [
        "Thanks so much, but I'm going to hold out for something nearer home.",
        "I have decided to take my job search in a different direction and won't be coming in on Friday.",
        "I've been offered a permanent post so won't be needing any more supply work.",
    ],
)
def test_who_looks_elsewhere_takes_it_back(sentence: str) -> None:
    assert withdraws((sentence,))


@pytest.mark.parametrize(
    "sentence",
    [
        "I would hold out for a better rate if I were them.",
        "I decided to go another way to the office and got lost.",
        "We decided to take things in a different direction with the redesign.",
        "I've got a new job for the weekend so will not be available on Monday, but Tuesday is fine.",
    ],
)
def test_who_goes_another_way_does_not(sentence: str) -> None:
    assert not withdraws((sentence,))
