"""The stock of phrases that handwritten cards are made of (T9): data alone, apart from that of the mails.

A card follows a mail to the same person, so no line here is one of ``wording``. The rules are the same: every line must
be true whatever the interview was like, must read whole with a role and a company or without, and must stand beside any
other line of the other tables; no exclamation marks, no day that is not a date (G1). Each table has as many lines as
the others, and each line so many words that a card of any four of them has 40 to 70 (``guide.CARD_WORDS``).

Slots
    {date}      "March 12"
    {position}  "the Backend Engineer position at Northwind", as far as it is known and not too long
    {role}      the same with "role"
    {strength}  one strength as the user's own: "my experience moving a monolith to Kafka", "being calm"
    {topic}     what was talked about, a noun phrase: "your plan for the event pipeline"
"""

from __future__ import annotations

from agent.drafting.wording import Voice

LINES = 8  # of each table: two cards are alike in no line where their places differ

THANKS: dict[Voice, tuple[str, ...]] = {
    Voice.INTERVIEWER: (
        "Our conversation on {date} has stayed with me, and I am grateful for your time.",
        "I am writing by hand to thank you for our interview on {date}.",
        "What a good conversation we had on {date}; my warm thanks for it.",
        "I think back with pleasure to our interview on {date}, and I thank you for it.",
        "Our interview on {date} deserves more than an email, so this card brings my thanks.",
        "With this card I would like to thank you for our talk on {date}.",
        "Thank you for the care that you put into our interview on {date}.",
        "Speaking with you on {date} was a pleasure, and I wanted to thank you by hand.",
    ),
    Voice.SCREEN: (
        "Our call on {date} has stayed with me, and I am grateful for your time.",
        "I am writing by hand to thank you for our call on {date}.",
        "What a good call we had on {date}; my warm thanks for it.",
        "I think back with pleasure to our call on {date}, and I thank you for it.",
        "Our call on {date} deserves more than an email, so this card brings my thanks.",
        "With this card I would like to thank you for speaking with me on {date}.",
        "Thank you for the care that you put into our call on {date}.",
        "Talking with you on {date} was a pleasure, and I wanted to thank you by hand.",
    ),
    Voice.NEUTRAL: (
        "The interview on {date} has stayed with me, and I am grateful for it.",
        "I am writing by hand to thank you for the interview on {date}.",
        "Thank you for all the time and thought behind the interview on {date}.",
        "I think back with pleasure to the interview on {date}, and I thank you for it.",
        "The interview on {date} deserves more than an email, so this card brings my thanks.",
        "With this card I thank you for your time and the interview on {date}.",
        "Thank you for the care that you put into the interview on {date}.",
        "The interview on {date} was a pleasure for me, and I wanted to thank you by hand.",
    ),
}

POSITION: tuple[str, ...] = (
    "The more I think about {role}, the more I would like to do it.",
    "I would be very happy in {role}, and I would work hard at it.",
    "I am very enthusiastic about {position}, and I would put my heart into it.",
    "I am drawn to {position} even more than I was before.",
    "I came away sure that {role} would suit me very well.",
    "I would gladly take on {role}, and I would do it with care.",
    "I would still very much like to take on {role}, and to do it well.",
    "It would make me very happy to be chosen for {role}.",
)

STRENGTH: tuple[str, ...] = (
    "Of all that I could bring, I am proudest of {strength}.",
    "I would be glad to build on {strength} in this work.",
    "What I would bring with me first of all is {strength}.",
    "I like to think that {strength} prepared me well for this.",
    "If I may name one thing that I would bring, it is {strength}.",
    "I hope to be of real help to you, not least through {strength}.",
    "One thing that would help me to contribute early is {strength}.",
    "The part of my work that fits here best, I believe, is {strength}.",
)

TOPIC: tuple[str, ...] = (
    "I am still thinking about what was said about {topic}.",
    "What I heard about {topic} has given me plenty to think about.",
    "My thoughts have often gone back to {topic} since then.",
    "Of everything we touched on, I remember the part about {topic} best.",
    "I would gladly talk for another hour about {topic}.",
    "It was good to hear about {topic}, and I hope to hear more.",
    "The time went very quickly when we came to {topic}.",
    "I still find myself thinking about {topic} now and then.",
)

PLAIN: tuple[str, ...] = (
    "It would be a pleasure to hear more about the work and about your team.",
    "I would be glad to talk further whenever that is of use to you.",
    "If anything more from me would be of help, I would gladly provide it.",
    "There is much about the work that I would still like to hear about.",
    "Should a question have come up since, I would be happy to answer it.",
    "I would enjoy hearing more about the work and the people who do it.",
    "Whatever else you would like to know, I would be happy to tell you.",
    "It would be good to learn more about your team and how it works.",
)
"""Where neither a strength nor a topic is known, or none fits."""

WISH: tuple[str, ...] = (
    "I wish you and all your colleagues well, now and in the months ahead.",
    "I hope the weeks ahead are good to you and your whole team.",
    "Whatever the outcome, I wish you and your team every success in your work.",
    "It would be good to speak again, and I wish you well until then.",
    "I wish you and your colleagues all the best in the work that lies ahead.",
    "My warm wishes go with this card, to you and to your colleagues.",
    "Once more I thank you, and I send my warm wishes to you and your team.",
    "Please give my regards to your team, with my good wishes to you as well.",
)

CLOSING: tuple[str, ...] = (
    "With warm regards,",
    "With many thanks,",
    "With appreciation,",
    "Yours sincerely,",
    "With best wishes,",
    "Warm regards,",
    "Gratefully,",
    "With warm thanks,",
)
