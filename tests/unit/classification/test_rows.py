"""Row by row, what the tables of plain words hold: each way to say a thing is heard, and each word that takes it back.

The modules' own tests tell whole mails. Here each way stands in a sentence of its own, so that none goes unnoticed.
"""

from __future__ import annotations

import pytest

from agent.classification.sentences.rebooking import is_to_rebook
from agent.classification.sentences.taken import place_is_taken
from agent.classification.sentences.terms import answer_is_yes, confirms_an_offer, names_terms
from agent.classification.sentences.unmoved import hour_stands


def each(words: str) -> list[str]:
    return words.split()


IFS = each("if unless until once should whether when")
MAYBES = each("may might would could")

YES = [
    *(f"Our {word} is yes." for word in each("answer verdict word vote decision reply")),
    *("The answer's yes.", "The answer was yes.", "The answer came back yes."),
    *(f"{who} said yes to you." for who in ("The owner", "We", "They", "He", "She", "Everyone", "Everybody")),
    "All of us said yes to you.",
    *(f"{who} said yes to you." for who in ("We've", "She has", "We have", "They had", "We all", "We both", "We just")),
    *("We say yes to you.", "The boss says yes to you.", "The board voted yes to you."),
    *(f"They said yes to {whom}." for whom in ("hiring you", "taking you on", "bringing you in", "having you")),
]
NOT_YES = [
    *(
        f"{word} we met, our answer is yes."
        for word in ("If", "Once", "Unless", "When", "Until", "Should", "As soon as")
    ),
    *(f"I wonder {word} the answer is yes." for word in IFS),
    *(f"It {word} be that the answer is yes." for word in MAYBES),
    *(f"We {word} that the answer is yes." for word in ("hope", "hopefully find", "nearly know", "almost know")),
    *("I am hoping the answer is yes.", "It is not so that the answer is yes.", "Probably the answer is yes."),
    *("I can't say that the answer is yes.", "I read in your note that the answer is yes."),
]
OFFERS = [
    *(
        f"We are {glad} to make you an offer of employment."
        for glad in ("pleased", "delighted", "happy", "glad", "thrilled", "able")
    ),
    "It is our pleasure to make you an offer of employment.",
    *(f"We are pleased to {verb} our offer to join us." for verb in each("confirm make extend issue enclose send")),
    *(
        f"We are pleased to send {whose} offer to join us."
        for whose in ("our", "an", "a formal", "your", "the", "this")
    ),
    *(
        f"We are pleased to confirm our offer of {what}."
        for what in ("employment", "appointment", "a post", "a position", "a job", "a role", "a contract", "the post")
    ),
    *(f"We are pleased to confirm our offer of the {what}." for what in ("position", "job", "role")),
    *(f"We are pleased to confirm our offer for {what}." for what in ("the post", "our new role", "this job")),
    "We are pleased to confirm our offer for the position.",
]
NO_OFFERS = [
    *(f"I asked {word} we are pleased to make you an offer of employment." for word in IFS),
    *(f"We {word} be pleased to make you an offer of employment." for word in MAYBES),
    *("We hope to be able to make you an offer of employment.", "We are hoping to be able to make an offer to join."),
    *("We are not able to make you an offer of employment.", "We aren't able to make you an offer of employment."),
]
PAY = [
    *(f"{opens} £42,000?" for opens in ("Shall we say", "Should we agree", "Shall we make it", "Shall we call it")),
    *("Shall we settle at 42k?", "How about 42,000?", "How does forty two thousand sound?", "How about 42 grand?"),
    *("How about forty grand?", "How about a hundred thousand?", "How about 42 thousand?", "How does $42 k sound?"),
    *(
        f"Would you {verb} £42,000?"
        for verb in ("take", "accept", "start on", "begin on", "join on", "come on board at", "come to us at")
    ),
    *(f"{will} you do it for £42,000?" for will in ("Could", "Will", "Can")),
    *("Would you come and work for £42,000?", "Would you live with £42,000?", "Would you say yes to £42,000?"),
    *(f"I {may} go to 42." for may in ("can", "could", "will", "would", "might")),
    *(f"I can {verb} 42." for verb in ("make", "do", "stretch to", "manage", "offer", "pay", "say", "start you at")),
    *("How about £42?", "I can make it £42,000.", "If you like it here, and stay, our answer is 42. I can do 42."),
    *("I can start you on 42.", "I can offer you 42.", "I can make it 42.", "I can go up to 42."),
    *(f"I can go {near} 42." for near in ("to", "as high as", "about", "around")),
    *(f"I can pay {sum_}." for sum_ in ("£25", "110", "42k", "42,000")),
]
NO_PAY = [
    *(f"I can make it 42{unit}." for unit in (":15", "%", "st", " min", " hours", " days", " weeks", " people", " km")),
    *(f"I can make it 42{unit}." for unit in ("nd", "rd", "th", " seats", " miles", " percent", " per cent")),
    *("I can make it 1 Elm Street.", "I can make it 42 Elm Road.", "I can do 42 Elm Street."),
    *(
        f"What do you {wish}? Shall we say £42,000?"
        for wish in ("expect", "have in mind", "earn currently", "want as a minimum", "call your range")
    ),
    *(f"Shall we say £42,000 in this {what}?" for what in ("ballpark", "budget", "test", "exercise", "chat", "talk")),
    *(f"Shall we say £42,000 {what}?" for what in ("by your requirements", "at the interview", "when we meet")),
    *("What are you looking for? Shall we say £42,000?", "On our call, shall we say £42,000?"),
]
TAKEN = [
    *(f"{who} found someone." for who in ("We", "I", "They", "He", "She", "The boss", "Our owner", "My manager")),
    *(
        f"The {who} found someone."
        for who in ("director", "client", "team", "partners", "committee", "board", "new boss")
    ),
    *(f"We {when} found someone." for when in each("now already just since actually sadly finally unfortunately")),
    *("We also found someone.", "We in the end found someone.", "Sorry, found someone.", "Have found someone."),
    *("We've found someone.", "He's found someone.", "We have found someone.", "She has found someone."),
    *(
        f"We {verb} someone."
        for verb in each("got hired employed engaged recruited appointed picked chosen chose taken took")
    ),
    *(f"We {verb} someone." for verb in ("took on", "gone with", "went with", "went for", "gone for")),
    *(f"We {verb} someone." for verb in ("signed", "signed up", "settled on", "filled it with", "sorted this with")),
    *(
        f"We gave {it} to someone."
        for it in ("it", "the job", "the post", "the role", "the place", "the work", "the hours", "the position")
    ),
    *("We offered it to someone.", "We offered the shift to someone.", "We gave the shifts to someone."),
    *(f"We found {whom}." for whom in ("somebody", "another person", "another candidate", "another applicant")),
    *(f"We found another {whom}." for whom in each("lad lass girl guy man woman driver cook chef")),
    *(
        f"We found a {whom}."
        for whom in each("friend neighbour neighbor cousin nephew niece relative local lad lass girl guy chap")
    ),
    "We found a student.",
    "We found a member.",
    "We have got someone.",
    *(
        f"We {nots} need anyone."
        for nots in ("won't", "don't", "shan't", "will not", "do not", "shall not", "no longer")
    ),
    *("We are not needing anybody.", "We're no longer looking for anyone.", "I'm not hiring anyone."),
    *(f"We don't {verb} anyone." for verb in ("require", "look for", "hire", "take on", "want")),
    *(f"We are not {verb} anyone." for verb in ("requiring", "looking for", "hiring", "taking on", "wanting")),
    *(f"{who} not need anyone." for who in ("They do", "He will", "She will", "The owner does not say more, we do")),
    *("I am not hiring anyone.", "We are not now hiring anyone.", "We are not actually hiring anyone."),
    *("The client will not need anyone.", "We won't be needing anyone.", "I presently don't have any work."),
    *("We presently have no vacancies.", "There are presently no vacancies.", "There are now no vacancies."),
    *(f"There are no {free}." for free in ("openings", "open positions", "places", "hours", "shifts")),
    *(f"We have no {free}." for free in ("roles", "places", "work", "hours", "shifts")),
    *("There is no work.", "We appointed no-one.", "I have nobody free, we have no openings."),
    *(f"The answer is {no}." for no in ("a no", "sadly no", "unfortunately no", "still no", "I'm afraid a no")),
    *("The answer is no", "The answer is no for you", "The board have said no.", "The board has said no"),
    *("The board said no", "The board said no to you"),
    *(
        "We don't need somebody.",
        "We don't need someone.",
        "We don't need a driver.",
        "We are not going to need anyone.",
    ),
    *(f"We don't need {whom}." for whom in ("more people", "new staff", "any extra hands", "more help")),
    *(f"We don't have anything {what}." for what in ("suitable", "going", "available", "free", "open", "for you")),
    *("We haven't got anything for someone new.", "I have not got anything that fits.", "We've not got anything free."),
    *("We don't have anything that would suit.", "We do not have anything in your line.", "We haven't anything free."),
    *(
        f"We don't have any {what}."
        for what in (
            "vacancy",
            "vacancies",
            "opening",
            "positions",
            "roles",
            "posts",
            "jobs",
            "places",
            "work",
            "hours",
        )
    ),
    *("We don't have any shifts.", "We have no vacancies.", "We currently have no openings.", "We've got no work."),
    *("There are no vacancies.", "There is no vacancy.", "There are currently no openings."),
    *(
        f"We {verb} five people, and you are not one of them."
        for verb in each("shortlisted chose picked selected invited appointed hired")
    ),
    *(f"Five were {verb}, and you aren't one of those." for verb in ("chosen", "short-listed", "put through")),
    *(f"We are {verb} five people, and you're not among them." for verb in ("interviewing", "seeing")),
    *(f"We {verb} nobody." for verb in ("agreed on", "agreed upon", "appointed", "chose", "hired", "decided on")),
    *(f"We have {verb} no one." for verb in ("chosen", "picked")),
    *(f"We are {verb} none of you." for verb in ("going to appoint", "going with", "appointing")),
    *(f"The {word} is no." for word in each("answer verdict decision vote")),
    *("The answer was no.", "The answer came back no.", "The answer is sadly no.", "The answer from Tom is a no."),
    *(
        f"The {who} said no."
        for who in each("board client panel partner partners team committee owner boss trustees director ceo")
    ),
    *("The department said no.", "The firm said no.", "The company said no.", "They said no.", "They've said no."),
]
NOT_TAKEN = [
    *(f"We found someone {more}." for more in ("to see you", "who can see you", "who could help you")),
    *(f"We found someone {more}." for more in ("else to talk to you", "for you", "available to talk", "free to talk")),
    *(f"We appointed nobody {yet}." for yet in ("so far", "yet", "before", "until now", "else")),
    *(
        f"There are no vacancies {more}."
        for more in ("yet", "to tell you of", "to report", "in the news", "left to fill")
    ),
    "I hope the client said no.",
    *(f"The board {word} said no." for word in ("has not", "hasn't")),
    *(f"It {word} be that the board said no." for word in MAYBES),
    *(f"I {word} that the board said no." for word in ("fear", "never heard", "nearly thought", "almost thought")),
    *(f"{word} we found someone." for word in ("If", "Unless", "Until", "Once", "Should", "When", "Whether", "Before")),
    *("As soon as we found someone, I call.", "In case we found someone, I call.", "Hopefully we found someone."),
    *("We found someone like you.", "We found someone, and still need another.", "Have we found someone?"),
]
STANDS = [
    *(f"Nothing {has} changed for Tuesday." for has in ("has", "is", "was")),
    *("Nothing's changed for Tuesday.", "Nothing has been moved for Tuesday.", "Nothing is different for Tuesday."),
    *(f"There is no change {where} Tuesday." for where in ("to", "for", "on", "at", "from")),
    *(
        "No changes to Tuesday.",
        "No change here, see you Tuesday.",
        "No change to this or Tuesday.",
        "No change. Tuesday.",
    ),
    *(
        f"We have not {verb} the interview on Tuesday."
        for verb in ("changed", "cancelled", "postponed", "rescheduled", "rearranged", "moved", "shifted", "bumped")
    ),
    *(f"We haven't {verb} Tuesday." for verb in ("called it off", "called this off", "pushed", "put off")),
    *(f"Tuesday is not {words} moved." for words in ("actually", "being", "going to be", "to be")),
    *(f"Tuesday {words} be moved." for words in ("does not have to", "did not need to", "has not got to")),
    *(f"We are still {verb} you on Tuesday." for verb in ("seeing", "meeting", "expecting")),
    *(f"We still {verb} you on Tuesday." for verb in ("see", "meet", "expect")),
    *(f"We are still {words} on Tuesday." for words in ("looking forward to seeing you", "on", "good", "fine", "set")),
    *(f"It is still {words} on Tuesday." for words in ("happening", "booked", "confirmed", "very much on", "all good")),
    *("The interview on Tuesday still stands.", "Tuesday still holds.", "Tuesday still goes ahead."),
    *(f"Tuesday {verb} as planned." for verb in ("goes ahead", "stands", "holds", "is", "remains", "takes place")),
    *(f"Tuesday is {verb} as arranged." for verb in ("going ahead", "happening", "taking place", "on")),
    *(f"Tuesday is on as {said}." for said in ("agreed", "scheduled", "before", "it was", "it stood", "we said")),
    *(f"Tuesday is on {words} as planned." for words in ("exactly", "just", "all", "still")),
    *("Tuesday can still go ahead.", "Tuesday will go ahead.", "Tuesday can certainly go ahead."),
    *(f"{who} keep it on Tuesday." for who in ("Let's", "We'll", "We will", "I'll", "I will", "We shall")),
    *(f"We'll {verb} Tuesday." for verb in ("keep to", "stick to", "stick with", "stay with", "leave it at")),
    *("We are keeping Tuesday.", "We're going to stick to Tuesday.", "We'll just leave you on Tuesday."),
    *(f"We left {what} alone for Tuesday." for what in ("it", "things", "that", "you", "yours", "ours")),
    *(
        "We left it as it is on Tuesday.",
        "We left things as they were on Tuesday.",
        "We left you where you were Tuesday.",
    ),
    *(f"Your Tuesday slot moved for others, yours is {word}." for word in ("safe", "unaffected", "untouched")),
    *(f"{whose} at the interview {is_} safe." for whose, is_ in (("You", "are"), ("Ours", "stays"), ("Yours", "is"))),
    *(f"We'll keep it {when}." for when in ("tomorrow at 3", "at 3", "on the 12th", "at 3:15", "at 3pm", "at noon")),
    "We'll keep it on Mar 3.",
    *("We'll simply keep Tuesday.", "We are leaving it as it is on Tuesday.", "It's as planned on Tuesday."),
    *(
        f"Please ignore that the interview was {off}."
        for off in ("called off", "postponed", "rescheduled", "rearranged", "moved", "shifted", "put off", "bumped")
    ),
    *(
        f"I wanted to {off} Tuesday, but needn't."
        for off in ("call off", "postpone", "reschedule", "rearrange", "shift", "bump")
    ),
    *(f"Nothing has changed for {what}." for what in ("the interview", "our call", "next week", "this week")),
    *(
        f"Please {verb} the cancellation for Tuesday."
        for verb in ("ignore", "disregard", "delete", "bin", "discard", "take no notice of", "pay no attention to")
    ),
    "Please pay no heed to the cancellation for Tuesday.",
    *(f"Tuesday's cancellation was {words}." for words in ("in error", "by mistake", "mistakenly sent", "a mistake")),
    *(f"Tuesday's cancellation was {words}." for words in ("an error", "meant for others", "intended for the others")),
    *(f"Tuesday's cancellation {words}." for words in ("was for someone else", "does not concern you")),
    *(
        f"Tuesday's cancellation {words}."
        for words in ("doesn't affect you", "doesn't concern you", "does not affect you")
    ),
    *(
        f"I was {words} to cancel Tuesday but that is not needed."
        for words in ("going", "about", "planning", "meaning")
    ),
    *(f"I thought I would {words} to cancel Tuesday but needn't." for words in ("have", "need")),
    *(f"I wanted to cancel Tuesday, and that is {words}." for words in ("no longer needed", "not necessary")),
    *(
        f"I wanted to move Tuesday, {words}."
        for words in ("and don't need to", "and no need", "unnecessary", "after all")
    ),
]
NOT_STANDS = [
    *(f"Nothing has changed for Tuesday {but} the room." for but in ("but", "except", "apart from", "aside from")),
    *(
        f"Nothing has changed {but} Tuesday."
        for but in ("only", "other than", "beyond", "save for", "instead of", "since")
    ),
    *(f"Nothing has changed for Tuesday, {but} I {said}." for but, said in (("though", "know"), ("however", "see"))),
    *(f"Nothing has changed on the {what} for Tuesday." for what in ("decision", "offer", "budget", "news", "salary")),
    *(f"Nothing has changed for Tuesday {word} then." for word in ("yet", "whether", "if", "unless", "until")),
    *("Has nothing changed for Tuesday?", "Nothing has changed for Tuesday. Can we find another time?"),
    *(f"Nothing has changed on Tuesday, {but}." for but in ("just the room", "although it rains")),
    *(f"Nothing has changed since {we} so on Tuesday." for we in ("we said", "I promised", "we thought", "I told you")),
    *(f"Nothing has changed on Tuesday {more}." for more in ("rather than Friday", "so I am sure", "and here is why")),
    *("Nothing has changed in what we decided on Tuesday.", "Nothing has changed, Dana is gone on Tuesday."),
    *(f"Nothing has changed for Tuesday. {more}." for more in ("Come an hour earlier than that", "We postponed it")),
    *(
        f"Nothing has changed for Tuesday. {more}."
        for more in ("Come later than noon", "Friday instead", "It is no longer on")
    ),
    *(
        f"We {never} keep it on Tuesday."
        for never in ("will never say we'll", "are unable to say we'll", "do not say we'll")
    ),
    *(
        f"You were {booked} in error, ignore the cancelled one on Tuesday."
        for booked in ("invited", "set up", "scheduled")
    ),
    "You were booked by mistake, ignore the cancelled one on Tuesday.",
    *(f"Nothing has changed. On Tuesday we {word} you then." for word in ("can't make", "cannot do")),
    *("You were booked for Tuesday in error, please ignore the cancellation.", "Nothing has changed."),
]
OFF = "I'm sorry, Tuesday's interview has been cancelled."
REBOOKS = [
    *(
        (f"Tuesday's interview {off}.", "Please choose another time.")
        for off in (
            *("has been cancelled", "has been called off", "is off", "has been taken off", "was removed from the list"),
            *("has been dropped", "is no longer available", "is no longer taking place", "is no longer going ahead"),
            "is no longer possible",
        )
    ),
    *(
        (f"{off}.", "Please choose another time.")
        for off in (
            *("Dana was called away", "I have to cancel", "We had to cancel", "I must cancel", "We've got to cancel"),
            *("We need to cancel", "I can't make it", "I cannot do Tuesday", "I won't be able to meet you"),
            *("I can't keep our slot", "We are cancelling our talk", "I am cancelling tomorrow"),
        )
    ),
    *(
        (OFF, f"Please {verb} another time.")
        for verb in (
            *("choose", "pick", "select", "book", "schedule", "find", "grab", "reserve", "give us", "send us"),
            *("send over", "send through", "let us have", "suggest", "propose", "offer us", "reply with", "set up"),
            *("tell us", "name"),
        )
    ),
    *(
        (OFF, f"Please choose {which}.")
        for which in (
            *("a new time", "an other slot", "a different date", "an alternative day", "a fresh appointment"),
            *("a later hour", "some other times", "any other time"),
        )
    ),
    *(
        (OFF, f"{ask} pick another time.")
        for ask in (
            *("Kindly", "Pls", "Can you", "Could you", "Would you please", "Will you kindly", "May you", "You can"),
            *("You may", "You will need to", "You need to", "You'll need to", "Just", "Simply", "So"),
        )
    ),
    *((OFF, f"Please {verb}.") for verb in ("reschedule", "rebook", "rearrange")),
    *((OFF, f"{verb} the link to rebook.") for verb in ("Use", "Click", "Follow", "Visit")),
    *((OFF, f"What {other} times suit you?") for other in ("other", "else", "new")),
    *((OFF, f"{when} could you come?") for when in ("When else", "Which other days")),
    *(
        (f"Dana is {out} today.", "When are you free?")
        for out in (
            *("not available", "unavailable", "unwell", "ill", "sick", "off sick", "poorly", "out", "off", "away"),
            *("on leave", "stuck", "tied up", "held up", "called away", "called into court", "travelling"),
        )
    ),
    *((f"Dana is ill {when}.", "When are you free?") for when in ("tomorrow", "this morning", "tonight", "after all")),
    *(
        (f"Dana {out} today.", "When are you free?")
        for out in ("cannot come", "can't come", "won't be here", "is unable to")
    ),
    *(
        ("Dana is ill today.", asked)
        for asked in (
            *(
                "Please share your availability.",
                "Please send your availability.",
                "Please let us know your availability.",
            ),
            *("When would you be available?", "When could you come?", "How does Thursday look?"),
            *(
                "Please give us your availability.",
                "Please confirm when you are free.",
                "Please advise when you could come.",
            ),
            *("Please provide your availability.", "Please let me have what works.", "Kindly share what suits you."),
            *("So share your availability.", "Share your availability.", "How do things look on Friday?"),
            *(
                "How is tomorrow?",
                "What is next week?",
                "How does Tue suit?",
                "How about Wed?",
                "Are u free on Friday?",
            ),
            *("Are you available on Friday?", "Are you about on Friday?", "What does Thursday suit?"),
            *("What about next week?", "Are you free on Thursday?", "Are you around on Friday?"),
        )
    ),
]
NO_REBOOKS = [
    *(
        (f"{if_} it is cancelled, go home.", "Please choose another time.")
        for if_ in ("If", "Should", "Unless", "In case")
    ),
    *((OFF, f"{asks} choose another time.") for asks in ("If you must, please", "Should you like, please")),
    *(
        (OFF, f"{asks}, then please choose another time.")
        for asks in ("Unless we call", "When we know", "Once we know")
    ),
    *(
        (OFF, f"{asks}, so please choose another time.")
        for asks in ("Not now", "Never", "We are unable", "On a later date")
    ),
    *(
        (OFF, f"Please choose another time for the {which}.")
        for which in ("further call", "follow-up chat", "next stage")
    ),
    *((OFF, f"Please choose another time for the second {which}.") for which in ("round", "meeting")),
    *(
        (OFF, "Please choose another time.", f"The {shop} is there.")
        for shop in (
            "ticket",
            "performance",
            "delivery",
            "flight",
            "credit note",
            "treatment",
            "meter",
            "boiler",
            "rental",
        )
    ),
    (OFF, "Please choose another time.", "An engineer will come."),
    *(
        (OFF, f"{they} pick another time.")
        for they in ("We'll", "We will", "I'll", "I will", "They will", "We hope to", "We need to", "I need to")
    ),
    *(("If Tuesday's interview is cancelled, you can go.", asked) for asked in ("Please choose another time.",)),
    *((OFF, f"There is {word} to pick another time.") for word in ("no need", "never a need")),
    *(
        (OFF, "Please choose another time.", f"Your {shop} follows.")
        for shop in ("refund", "order", "parcel", "voucher")
    ),
    *((OFF, "Please choose another time.", f"The {shop} is closed.") for shop in ("box office", "clinic", "surgery")),
    *((OFF, f"Please choose another time for the {which} interview.") for which in ("second", "2nd", "next", "final")),
]


@pytest.mark.parametrize("text", YES)
def test_an_answer_that_is_yes(text: str) -> None:
    assert answer_is_yes(text)


@pytest.mark.parametrize("text", NOT_YES)
def test_an_answer_that_may_be_yes(text: str) -> None:
    assert not answer_is_yes(text)


@pytest.mark.parametrize("text", OFFERS)
def test_an_offer_that_is_confirmed(text: str) -> None:
    assert confirms_an_offer(text)


@pytest.mark.parametrize("text", NO_OFFERS)
def test_an_offer_that_is_not_there_yet(text: str) -> None:
    assert not confirms_an_offer(text)


@pytest.mark.parametrize("text", PAY)
def test_terms_that_are_named(text: str) -> None:
    assert names_terms([text]) == 0


@pytest.mark.parametrize("text", NO_PAY)
def test_figures_that_are_no_terms(text: str) -> None:
    assert names_terms([text]) is None


@pytest.mark.parametrize("text", TAKEN)
def test_a_place_that_is_taken(text: str) -> None:
    assert place_is_taken(text)


@pytest.mark.parametrize("text", NOT_TAKEN)
def test_a_place_that_is_not(text: str) -> None:
    assert not place_is_taken(text)


@pytest.mark.parametrize("text", STANDS)
def test_an_hour_that_stands(text: str) -> None:
    assert hour_stands([text]) == 0


@pytest.mark.parametrize("text", NOT_STANDS)
def test_an_hour_that_may_not(text: str) -> None:
    assert hour_stands(text.replace("? ", "?|").replace(". ", ".|").split("|")) is None


@pytest.mark.parametrize("said", REBOOKS)
def test_an_interview_that_is_to_be_booked_anew(said: tuple[str, ...]) -> None:
    assert is_to_rebook(said) == 1


@pytest.mark.parametrize("said", NO_REBOOKS)
def test_an_interview_that_is_only_off(said: tuple[str, ...]) -> None:
    assert is_to_rebook(said) is None
