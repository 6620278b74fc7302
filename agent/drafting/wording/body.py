"""What stands between thanks and the last line: the interest, what was talked about, the fit, what is to be added."""

from __future__ import annotations

INTEREST: tuple[str, ...] = (
    "I came away even more enthusiastic about {position}.",
    "I would be very glad to take on {role}.",
    "After {talk}, I am all the more interested in {position}.",
    "I am excited about {role}, and {talk} has added to that.",
    "My enthusiasm for {position} has only grown.",
    "I can easily see myself in {role} and would be happy to get started.",
    "I would be delighted to do this work, and {position} is where I would like to do it.",
    "I remain enthusiastic about {role} and would give it my best.",
    "{talk_capital} made {position} even more attractive to me.",
    "My interest in {position} is strong, and it has good reasons.",
    "I left {talk} sure that I would enjoy {role}.",
    "I am keen to contribute, and {role} would be a very good place for it.",
    "It strengthened my wish to take up {position}.",
    "{role_capital} appeals to me more than before.",
    "The more I hear about {role}, the better I like it.",
    "With {talk} behind me, I am keener on {role} than I was.",
    "{position_capital} is the kind of work that I enjoy most and do best.",
    "I find {role} very appealing and would welcome the chance to do it well.",
    "I was interested in {position} before, and I am more so now.",
    "I would go about {position} with real energy and interest.",
    "I am drawn to {position}, and by now I know why.",
    "There is a lot in {position} that I look forward to.",
    "I can picture my working days in {role}, and I like what I see.",
    "It would make me happy to be chosen for {position}.",
    "I feel more certain than ever that {role} is right for me.",
    "I hope that I can soon put my energy into {role}.",
    "I have thought about {position} a good deal since, and always with pleasure.",
    "I would very much welcome the challenge of {role}.",
    "It is easy for me to be enthusiastic about {position}.",
    "I would be proud to work in {role}.",
)
"""Enthusiasm for the position and the organisation (T5, F3)."""

FIT: tuple[str, ...] = (
    "I would bring {list} to the work.",
    "Given {list}, I believe I would be useful to you early on.",
    "My background fits it well: {list}, above all.",
    "What I can offer, above all, is {list}.",
    "I am confident that {list} would serve your team well.",
    "Thanks to {list}, I feel well prepared for it.",
    "Part of my background carries over directly, namely {list}.",
    "I would be glad to put {list} to use for you.",
    "I could draw on {list} from the first day.",
    "Where I think I can help most is through {list}.",
    "{list_capital} would be of direct use here, I think.",
    "I have {list} to build on.",
    "I see a good match with what I have done so far: {list}.",
    "As for what I would contribute, the first thing is {list}.",
    "With me you would get {list}.",
    "For work like this, {list} should be a sound basis.",
    "Among the things I know well, I would name {list} first.",
    "My work so far has given me {list}, and that suits the task.",
    "If I had to name my strongest reasons, they would be {list}.",
    "I know this kind of work, having {list} behind me.",
    "I think of {list} when I ask myself what I would add.",
    "I would come to it equipped by {list}.",
    "In short, I offer {list}.",
    "To the team I would add {list}.",
    "I would make good use of {list}.",
    "I trust that {list} would help me find my feet quickly.",
    "Let me name what I would rely on: {list}.",
    "To my mind it asks for {list}, which I would gladly bring.",
    "I would count on {list} to make a difference.",
    "As you may have seen, I have {list}.",
)
"""The key qualifications (T5, F4)."""

QUALITY: tuple[str, ...] = (
    "I am {quality}, which should help.",
    "It may be worth saying that I am {quality}.",
    "I can say, too, that I am {quality}.",
    "Being {quality}, I would settle in quickly.",
    "That I am {quality} would be of use as well, I believe.",
    "On top of that, I am {quality}.",
    "You would find that I am {quality}.",
    "As somebody who is {quality}, I expect to do well in it.",
    "In addition, I am {quality}.",
    "I would say of myself that I am {quality}.",
    "For your team it may count that I am {quality}.",
    "I am also {quality}, which I hope counts.",
    "Those who know me would say that I am {quality}.",
    "I think it helps here to be {quality}, as I am.",
    "One of my strengths is that I am {quality}.",
    "What I can add is that I am {quality}.",
    "Apart from the rest, I am {quality}.",
    "My being {quality} would serve you well, I trust.",
    "I would like you to know that I am {quality}.",
    "If it matters for the work, I am {quality}.",
    "As a colleague I am {quality}.",
    "That I am {quality} is something you could rely on.",
    "I am {quality}, and glad to put it to use.",
    "To be {quality}, as I am, seems to me an advantage for this.",
)
"""A strength that says what the user is, and not what they have."""

TOPIC: tuple[str, ...] = (
    "I enjoyed talking about {words}.",
    "I was pleased to have the time to talk about {words}.",
    "Our discussion of {words} stayed with me.",
    "I have kept thinking about {words} since the {event}.",
    "It was good to discuss {words}.",
    "I found what was said about {words} interesting.",
    "I especially liked hearing about {words}.",
    "For me, {words} made a good subject to talk through.",
    "What we said about {words} is still on my mind.",
    "I could have gone on about {words} for longer.",
    "Of all that came up, {words} interested me most.",
    "You gave me food for thought on the subject of {words}.",
)
"""What was talked about, by the user's note."""

AGENDA: tuple[str, ...] = (
    "I am particularly interested in {words}.",
    "I was pleased to see {words} on the agenda.",
    "There is more that I hope to hear about {words}.",
    "One part that appealed to me from the start was {words}.",
    "I would be happy to go deeper into {words}.",
    "That {words} had a place in our plan says something good to me.",
    "I have given {words} some more thought.",
    "It pleased me that the agenda had room for {words}.",
    "My curiosity about {words} has not gone away.",
    "On {words} I would have more to say, and more to ask.",
    "To me {words} is the sort of subject worth an hour by itself.",
    "I will keep an eye on {words}.",
)
"""What the invitation named as a subject: that it came up is not said, for nobody knows."""

WORK: tuple[str, ...] = (
    "I would be glad to work on {words}.",
    "Working on {words} is something I would enjoy.",
    "I like the idea of helping with {words}.",
    "The prospect of {words} as my daily work appeals to me.",
    "I can see what I would do for {words}.",
    "It is {words} that I would most like to be part of.",
    "I would look forward to getting to know {words} from the inside.",
    "My thoughts have already turned to {words} and what it needs.",
)
"""What the work is on, by a mail of theirs."""

FORGOT: tuple[str, ...] = (
    "One thing I did not mention: {words}",
    "There is something I would like to add: {words}",
    "I should also have said this: {words}",
    "A point I left out: {words}",
    "Something that did not come up: {words}",
    "I would like to add one point: {words}",
    "One more thing that may be useful to know: {words}",
    "To complete the picture: {words}",
)
"""What was important and not said (T6, F5)."""
FORGOT_MORE: tuple[str, ...] = (
    "Also worth adding: {words}",
    "A further point: {words}",
    "And one thing more: {words}",
    "In addition: {words}",
)

CLARIFY: tuple[str, ...] = (
    "I would like to make one of my answers clearer: {words}",
    "One of my answers could have been clearer: {words}",
    "To be more precise about something I said: {words}",
    "A better answer to one of the questions: {words}",
    "I can put one point more clearly: {words}",
    "Let me complete one of my answers: {words}",
    "On one question I was too brief: {words}",
    "A short clarification of something that I said: {words}",
)
"""An answer that was unclear (T7)."""
CLARIFY_MORE: tuple[str, ...] = (
    "On another point: {words}",
    "A second clarification: {words}",
    "Also, to be clear: {words}",
    "And on a further question: {words}",
)
