"""What stands between thanks and the last line: the interest, what was talked about, the fit, what is to be added."""

from __future__ import annotations

INTEREST: tuple[str, ...] = (
    "I came away even more interested in {position}.",
    "The more I hear about {role}, the more I like it.",
    "I would really like to take on {role}.",
    "I am excited about {role} and would be glad to be part of the team.",
    "I am even more enthusiastic about {position} than I was before.",
    "I can see myself doing well in {role}, and enjoying it.",
    "{role_capital} sounds like work I would enjoy and do well.",
    "My interest in {position} has only grown.",
    "I am more certain than ever that I would enjoy {role}.",
    "{talk_capital} left me feeling even better about {position}.",
    "I am very keen on {position} and ready to get started.",
    "I would be very glad to get {role}, and to do it well.",
    "What I heard about {position} has made me want it more.",
    "I have thought about {role} since, and it appeals to me more and more.",
    "I left with a clear sense that {role} would suit me.",
    "My enthusiasm for {position} is as strong as ever.",
    "I would welcome the chance to work in {role}.",
    "{position_capital} is just the kind of work I was hoping to find.",
    "I expect I would feel at home in {role}, and I hope to find out.",
    "I like everything I have heard about {position} so far.",
    "{role_capital} brings together the parts of my work that I like best.",
    "The idea of taking on {role} appeals to me a great deal.",
    "It would make me very happy to be offered {position}.",
    "I am more convinced now that {role} is right for me.",
    "I hope I get the chance to show what I could do in {role}.",
    "There is a lot about {position} that I find exciting.",
    "I keep thinking about how I would get started in {role}, and how much I would enjoy it.",
    "I was interested in {position} before, and I am more so now.",
    "Having heard more about {position}, I am happy to be considered.",
    "I would put a lot of energy into {role}, and enjoy it.",
)
"""Enthusiasm for the position and the organisation (T5, F3)."""

FIT: tuple[str, ...] = (
    "I think {mine} would let me contribute early on.",
    "I believe {mine} would help me settle in quickly.",
    "My background includes {list}, which I think would be useful to you.",
    "I would bring {list}.",
    "I feel that {mine} would be a good foundation for the work.",
    "I have {list}, and I would be glad to put that to work for your team.",
    "I believe my background is a good match: {list}.",
    "From the start, I could draw on {mine}.",
    "I am confident that {mine} would be of real use to you.",
    "I would like to make good use of {mine}.",
    "Given {mine}, I would expect to get up to speed quickly.",
    "I see a good match with my own background, especially {list}.",
    "The part of my background that fits best here is {list}.",
    "I hope to be able to offer you {list}.",
    "What I can add is {list}.",
    "I would come to the team with {list}.",
    "I see {mine} as the most relevant part of my background.",
    "For this kind of work, I think the strongest thing I have is {list}.",
    "I can offer {list}.",
    "In the first months, you would get the benefit of {mine}.",
    "Here is what I could add: {list}.",
    "{mine_capital} should carry over well.",
    "Having {list}, I feel well prepared for the work.",
    "I expect {mine} would come in handy.",
    "What I would most like to put to use is {mine}.",
    "To your team, I would add {list}.",
    "The main reason I think I would do well is {list}.",
    "My strongest contribution would probably be {list}.",
    "The clearest overlap with what I have done so far is {list}.",
    "I would be able to build on {mine}.",
)
"""The key qualifications (T5, F4)."""

QUALITY: tuple[str, ...] = (
    "I am {quality}, which I think would be useful.",
    "I am also {quality}.",
    "It may help that I am {quality}.",
    "I think it would help the team that I am {quality}.",
    "Being {quality}, I think I would settle in well.",
    "As someone who is {quality}, I believe I would do well.",
    "My being {quality} should help from the first day.",
    "I hope that being {quality} would be useful to you.",
    "Since I am {quality}, I expect to get up to speed quickly.",
    "I am {quality}, and glad to put that to use here.",
    "It is worth saying that I am {quality}.",
    "One of my strengths is that I am {quality}.",
    "I believe that being {quality} would serve me well.",
    "In addition, I am {quality}.",
    "I am {quality}, so I think the work would suit me.",
    "You would find that I am {quality}.",
    "For your team, it should be useful that I am {quality}.",
    "As a colleague, I am {quality}.",
    "That I am {quality} should be a good foundation.",
    "I can also say that I am {quality}.",
    "I am {quality}, too, and would gladly bring that along.",
    "I would add that I am {quality}.",
    "What I can offer, too, is that I am {quality}.",
    "I trust that my being {quality} would be of use.",
)
"""A strength that says what the user is, and not what they have."""

STATED: tuple[str, ...] = (
    "One thing about me that may help: {words}.",
    "A word on what I would bring: {words}.",
    "Among my strong points: {words}.",
    "What speaks for me, in short: {words}.",
    "To put one strength of mine briefly: {words}.",
    "From my side, there is this: {words}.",
    "Worth a mention here: {words}.",
    "As for what I can offer: {words}.",
    "My case in a few words: {words}.",
    "Something that should be useful to you: {words}.",
    "In brief, a strong point of mine: {words}.",
    "This may be of use to your team: {words}.",
    "On the practical side: {words}.",
    "What I think counts most: {words}.",
    "Of use in this work, I think: {words}.",
    "A strength that I would like to name: {words}.",
    "Here is one good reason to consider me: {words}.",
    "If I had to sum up my side in a line: {words}.",
    "What you would be getting: {words}.",
    "One point on which you could count: {words}.",
    "My best argument, I believe: {words}.",
    "What may set me apart a little: {words}.",
    "I would sum myself up like this: {words}.",
    "Put simply, my strong side: {words}.",
)
"""A strength that is no part of a sentence, as the user wrote it."""

TOPIC: tuple[str, ...] = (
    "I especially liked talking about {words}.",
    "It was good to talk about {words}.",
    "I was glad we talked about {words}.",
    "I have kept thinking about {words}.",
    "I found our discussion of {words} interesting.",
    "I enjoyed hearing about {words}.",
    "It was interesting to discuss {words}.",
    "Our talk about {words} has stayed with me.",
    "The part about {words} interested me most.",
    "I am still thinking about {words}.",
    "I could have talked about {words} for longer.",
    "I came away with plenty to think about on {words}.",
)
"""What was talked about, by the user's note."""

AGENDA: tuple[str, ...] = (
    "I am particularly interested in {words}.",
    "I would be glad to hear more about {words}.",
    "I was pleased to see {words} on the agenda.",
    "I take a keen interest in {words}.",
    "I would enjoy going deeper into {words}.",
    "One part that appealed to me from the start was {words}.",
    "I would be happy to talk more about {words}.",
    "I have a real interest in {words}.",
    "I am curious to learn more about {words}.",
    "I am keen to know more about {words}.",
    "I find {words} especially interesting.",
    "I would like to get to know more about {words}.",
)
"""What the invitation named as a subject: that it came up is not said, for nobody knows."""

WORK: tuple[str, ...] = (
    "I would be glad to work on {words}.",
    "Working on {words} is something I would enjoy.",
    "I like the idea of helping with {words}.",
    "I would be happy to spend my days on {words}.",
    "I am especially interested in {words}.",
    "I would like to be part of the work on {words}.",
    "I would look forward to getting to know {words} from the inside.",
    "I am drawn to {words} as well.",
)
"""What the work is on, by a mail of theirs."""

FORGOT: tuple[str, ...] = (
    "One thing I did not mention: {words}",
    "I would like to add one thing: {words}",
    "I meant to mention this as well: {words}",
    "One point I left out: {words}",
    "Something I did not get to say: {words}",
    "I should also have said this: {words}",
    "One more thing that may be useful to know: {words}",
    "There was one more thing I wanted to say: {words}",
)
"""What was important and not said (T6, F5)."""
FORGOT_MORE: tuple[str, ...] = (
    "Also worth adding: {words}",
    "One further point: {words}",
    "And one more thing: {words}",
    "In addition: {words}",
)

CLARIFY: tuple[str, ...] = (
    "I could have been clearer on one point: {words}",
    "Let me clarify one of my answers: {words}",
    "One of my answers could have been clearer: {words}",
    "I was too brief on one question: {words}",
    "To be more precise about something I said: {words}",
    "A better answer to one of the questions: {words}",
    "I would like to clear up one point: {words}",
    "Let me complete one of my answers: {words}",
)
"""An answer that was unclear (T7)."""
CLARIFY_MORE: tuple[str, ...] = (
    "On another point: {words}",
    "I could be clearer on this, too: {words}",
    "Also, to be clear: {words}",
    "And on one other question: {words}",
)
