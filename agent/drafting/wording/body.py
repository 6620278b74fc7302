"""What stands between thanks and the last line: the interest, what was talked about, the fit, what is to be added."""

from __future__ import annotations

INTEREST: tuple[str, ...] = (
    "I came away even more interested in {position}.",
    "The more I hear about {role}, the more I like it.",
    "I would really like to take on {role}.",
    "I am excited about {role} and would be glad to join the team.",
    "I am even more enthusiastic about {position} than I was before.",
    "I can see myself doing well in {role}, and enjoying it.",
    "{role_capital} is one that I would love to take on.",
    "My interest in {position} has only grown.",
    "I am more certain than ever that I would enjoy {role}.",
    "{position_capital} appeals to me even more now.",
    "My excitement about {position} keeps growing.",
    "I feel very enthusiastic about {role}.",
    "What I heard about {position} made me want it even more.",
    "I have thought about {role} since, and it appeals to me more and more.",
    "I came away with a clear sense that {role} would suit me.",
    "My enthusiasm for {position} is as strong as ever.",
    "I would welcome the chance to work in {role}.",
    "{position_capital} is just the kind of opportunity I was hoping to find.",
    "I think I would feel very much at home in {role}.",
    "I like everything I have heard about {position} so far.",
    "{role_capital} brings together the parts of my work that I like best.",
    "I very much like the idea of taking on {role}.",
    "I would be very happy to be offered {position}.",
    "I am now even more convinced that {role} is right for me.",
    "I hope I get the chance to show what I could do in {role}.",
    "There is a lot about {position} that I find exciting.",
    "I keep thinking about {role}, and about how much I would enjoy it.",
    "I was interested in {position} from the start, and I am even more so now.",
    "I am very pleased to be considered for {position}.",
    "I would enjoy {role}, and I would put a lot of energy into it.",
)
"""Enthusiasm for the position and the organisation (T5, F3)."""

FIT: tuple[str, ...] = (
    "I think {mine} would let me contribute early on.",
    "I believe {mine} would help me settle in quickly.",
    "My background includes {list}, which I think would be useful to you.",
    "For my part, I would bring {list}.",
    "I feel that {mine} would be a solid foundation for the work.",
    "I have {list}, and I would be glad to put that to good use in your team.",
    "I believe my background would be a good match, given {mine}.",
    "From the start, I could draw on {mine}.",
    "I am confident that {mine} would be of real use to you.",
    "I think you could make good use of {mine}.",
    "Given {mine}, I expect that I could get up to speed quickly.",
    "I see a good fit with my own background, especially {list}.",
    "I think the best fit here would be {mine}.",
    "I hope you would find {mine} useful.",
    "What I could add to the team is {list}.",
    "My contribution would include {list}.",
    "I see {mine} as the most relevant part of my background.",
    "My best preparation for this kind of work is {list}.",
    "I can offer {list}.",
    "You would have the benefit of {mine} from the first day.",
    "To put it briefly, I have {list}.",
    "{mine_capital} should carry over well to this work.",
    "Thanks to {mine}, I feel well prepared for the work.",
    "I expect that {mine} would be helpful from early on.",
    "I would most like to put to use {mine}.",
    "To the team, I could add {list}.",
    "One reason I think I would do well is {mine}.",
    "I would probably contribute most through {mine}.",
    "I see the clearest overlap in {mine}.",
    "I would be able to build on {mine}.",
)
"""The key qualifications (T5, F4)."""

QUALITY: tuple[str, ...] = (
    "I am {quality}, which I think would be useful.",
    "I would describe myself as {quality}.",
    "It may help that I am {quality}.",
    "I think it would help the team that I am {quality}.",
    "Being {quality}, I think I would settle in well.",
    "As someone who is {quality}, I believe I would do well.",
    "I am {quality}, which should help from the first day.",
    "I hope that being {quality} would be useful to you.",
    "Since I am {quality}, I expect to get up to speed quickly.",
    "I am {quality}, and I would gladly put that to use for your team.",
    "It may be worth mentioning that I am {quality}.",
    "One of my strengths is that I am {quality}.",
    "I believe that being {quality} would serve me well in this work.",
    "I think I would fit in well, as I am {quality}.",
    "I am {quality}, so I think the work would suit me.",
    "You would find that I am {quality}.",
    "For your team, it should be useful that I am {quality}.",
    "The team would gain someone who is {quality}.",
    "Being {quality} should give me a good start.",
    "I can say with confidence that I am {quality}.",
    "I am {quality}, and would be glad to bring that to the team.",
    "A strength that I would bring is that I am {quality}.",
    "I am {quality}, and I think that matters in this work.",
    "I trust that being {quality} would be of use to you.",
)
"""A strength that says what the user is, and not what they have."""

STATED: tuple[str, ...] = (
    "One point that may be useful to you: {words}.",
    "Something I would bring to the team: {words}.",
    "Among my strengths: {words}.",
    "One thing worth mentioning: {words}.",
    "One of my strengths, in brief: {words}.",
    "One relevant point from my background: {words}.",
    "From my background, one thing stands out: {words}.",
    "Something I can offer: {words}.",
    "To sum up what I would bring: {words}.",
    "This should be useful in the role: {words}.",
    "A strength of mine that fits here: {words}.",
    "This may be of use to your team: {words}.",
    "On the practical side: {words}.",
    "What I think matters most here: {words}.",
    "Something I believe is relevant here: {words}.",
    "A strength that I would like to mention: {words}.",
    "One reason I believe I would do well: {words}.",
    "If I had to name one strength: {words}.",
    "What I would add to your team: {words}.",
    "Something you could count on: {words}.",
    "My strongest point, I believe: {words}.",
    "What may set me apart a little: {words}.",
    "Let me name one strength: {words}.",
    "Part of what I would contribute: {words}.",
)
"""A strength that is no part of a sentence, as the user wrote it."""

SAID: tuple[str, ...] = (
    "It may be useful to know that {statement}.",
    "I would like to mention that {statement}.",
    "One relevant point is that {statement}.",
    "It may be worth adding that {statement}.",
    "One reason I believe I would do well is that {statement}.",
    "I think it matters here that {statement}.",
    "What may set me apart a little is that {statement}.",
    "From my background, let me mention that {statement}.",
    "I hope it speaks for me that {statement}.",
    "Perhaps it is of interest that {statement}.",
    "One thing you may like to know is that {statement}.",
    "It should be relevant to the work that {statement}.",
    "I am glad to be able to say that {statement}.",
    "As for my background, I can add that {statement}.",
    "Something that I would point to is that {statement}.",
    "If one thing stands out, it is that {statement}.",
    "In short, my strongest point is that {statement}.",
    "I would also like you to know that {statement}.",
    "I like to think it helps that {statement}.",
    "A strength of mine that fits here is that {statement}.",
    "{statement}, and I think that counts in this work.",
    "{statement}, which I would be glad to tell you more about.",
    "Should it be of interest, {statement}.",
    "To name one point in brief, {statement}.",
)
"""A strength that is a statement with "I"."""

TOPIC: tuple[str, ...] = (
    "I especially liked talking about {words}.",
    "It was good to talk about {words}.",
    "I was glad we talked about {words}.",
    "I have kept thinking about {words}.",
    "I found our discussion of {words} interesting.",
    "I enjoyed hearing about {words}.",
    "It was interesting to discuss {words}.",
    "What we said about {words} has stayed with me.",
    "Hearing about {words} interested me most.",
    "I am still thinking about {words}.",
    "I could have talked about {words} for longer.",
    "Our discussion of {words} gave me plenty to think about.",
)
"""What was talked about, by the user's note."""

AGENDA: tuple[str, ...] = (
    "I am particularly interested in {words}.",
    "I would be glad to hear more about {words}.",
    "I was pleased to see {words} on the agenda.",
    "I have a strong interest in {words}.",
    "I would enjoy going deeper into {words}.",
    "One part that appealed to me from the start was {words}.",
    "I would be happy to talk more about {words}.",
    "I would welcome the chance to hear more about {words}.",
    "I am curious to learn more about {words}.",
    "I would be interested to know more about {words}.",
    "I find {words} especially interesting.",
    "I would like to find out more about {words}.",
)
"""What the invitation named as a subject: that it came up is not said, for nobody knows."""

WORK: tuple[str, ...] = (
    "I would be glad to work on {words}.",
    "Working on {words} is something I would enjoy.",
    "I like the idea of helping with {words}.",
    "I would be happy to spend my time on {words}.",
    "I am especially interested in {words}.",
    "I would like to be part of the work on {words}.",
    "I would look forward to getting to know {words} from the inside.",
    "I am drawn to {words} in particular.",
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
