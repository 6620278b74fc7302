"""The stock of phrases that drafts are made of: data alone, so that it can be read, and proofread, in one go.

Every line must be true whatever the interview was like, must read whole with a role and a company or without, and must
stand beside any other line of the other tables. Within a table no two lines are alike, for interviewers compare
(T2, T12). No contractions, no exclamation marks, no day that is not a date (G1).

Slots
    {date}      "March 12"
    {event}     "interview", or "call" for a phone screen
    {talk}      "our conversation"; "the interview" where it is not known that this person took part
    {position}  "the Backend Engineer position at Northwind", as far as it is known
    {role}      the same with "role"
    {list}      strengths: "eight years of Python services and moving a monolith to Kafka"
    {words}     the user's own words from a note
    {whom}      "you and Northwind", or "you"
"""

from __future__ import annotations

from enum import StrEnum


class Voice(StrEnum):
    """How the person and the user met."""

    INTERVIEWER = "interviewer"
    SCREEN = "screen"  # a phone screen
    NEUTRAL = "neutral"  # a recruiter, a coordinator, or whoever confirmed: they may not have been in the room


THANKS: dict[Voice, tuple[str, ...]] = {
    Voice.INTERVIEWER: (
        "Thank you for taking the time to interview me on {date}.",
        "I enjoyed our conversation on {date}, and I appreciate the time that you gave it.",
        "Thank you for the interview on {date} and for the time that you set aside for it.",
        "It was good to speak with you on {date}, and I am grateful for your time.",
        "Many thanks for your time at the interview on {date}.",
        "I appreciate your taking the time to speak with me on {date}.",
        "Thank you for a good conversation on {date} and for making the time.",
        "I am grateful for the interview on {date} and for the attention that you gave it.",
        "Thanks very much for your time on {date}; I enjoyed the interview.",
        "I was glad to talk with you on {date}, and I thank you for your time.",
        "Thank you for our interview on {date} and for the time that it took.",
        "The interview on {date} was a pleasure, and I thank you for making room for it.",
    ),
    Voice.SCREEN: (
        "Thank you for the call on {date} and for your time.",
        "It was good to talk with you on {date}; thank you for making the time.",
        "I appreciate the time that you took for our call on {date}.",
        "Thank you for taking the time to speak with me on {date}.",
        "I enjoyed our call on {date}, and I am grateful for your time.",
        "Many thanks for the conversation on {date} and for the time that you gave it.",
        "Thanks very much for our call on {date}; I was glad of the time.",
        "I was glad to speak with you on {date}, and I thank you for your time.",
    ),
    Voice.NEUTRAL: (
        "Thank you for the interview on {date} and for your time.",
        "I am grateful for your time and for the interview on {date}.",
        "Many thanks for your part in the interview on {date} and for the time that it took.",
        "I appreciate the time and the care that went into the interview on {date}.",
        "Thank you for making the interview on {date} possible, and for your time.",
        "I was glad of the interview on {date}, and I thank you for the time that you put into it.",
        "Thanks very much for your time and your attention around the interview on {date}.",
        "The interview on {date} was a pleasure, and I appreciate your time.",
    ),
}

ENTHUSIASM: tuple[str, ...] = (
    "I came away from {talk} even more enthusiastic about {position}.",
    "I would be very glad to take on {role}.",
    "After {talk}, I am all the more interested in {position}.",
    "I am excited about {role}, and {talk} added to that.",
    "Since {talk}, my enthusiasm for {position} has only grown.",
    "I can see myself in {role}, and I would be happy to get started.",
    "My interest in {position} is strong, and {talk} confirmed it.",
    "I would be delighted to take up {role}.",
    "I am enthusiastic about {position} and would give it my best.",
    "I left {talk} sure that I would enjoy {role}.",
    "I find {position} very appealing, and I would welcome the chance to do that work.",
    "{talk_capital} made {role} even more attractive to me.",
)

FIT: tuple[str, ...] = (
    "My background includes {list}, and I would be glad to put it to use here.",
    "This is what I would bring above all: {list}.",
    "I believe that I would be a good fit, for these reasons among others: {list}.",
    "In this work I would draw on {list}.",
    "I am confident that I can contribute, thanks to {list}.",
    "Part of my background carries over directly: {list}.",
    "Of what I can offer, I would point first to {list}.",
    "My work so far has prepared me well for this, in particular {list}.",
    "I would expect to be useful early on, with a background that includes {list}.",
    "As I see it, this is where I match the work best: {list}.",
    "For work like this I would rely on what I know well: {list}.",
    "I see a good match between the work and my background: {list}.",
)

TOPIC: tuple[str, ...] = (
    "I enjoyed talking about {words}.",
    "I was glad that we could talk about {words}.",
    "Our discussion of {words} stayed with me.",
    "I have kept thinking about {words} since the {event}.",
    "It was good to discuss {words}.",
    "I found what was said about {words} interesting.",
    "I especially liked talking about {words}.",
    "For me, talking about {words} was a highlight.",
)

FORGOT: tuple[str, ...] = (
    "One thing that I did not mention: {words}",
    "There is something that I would like to add: {words}",
    "I should also have said this: {words}",
    "A point that I left out: {words}",
    "Something that did not come up: {words}",
    "I would like to add one point: {words}",
    "One more thing that may be useful to know: {words}",
    "To complete the picture: {words}",
)
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
CLARIFY_MORE: tuple[str, ...] = (
    "On another point: {words}",
    "A second clarification: {words}",
    "Also, to be clear: {words}",
    "And on a further question: {words}",
)

UPDATE: tuple[str, ...] = (
    "I look forward to an update on the progress of the selection.",
    "When there is an update on the selection, I look forward to hearing it.",
    "I look forward to hearing from you about how the selection is progressing.",
    "I would be glad to hear how the selection is going, once you have an update.",
    "I look forward to your news as the selection moves ahead.",
    "An update on the selection, whenever you have one, would be very welcome.",
    "I look forward to hearing about the next steps in the selection.",
    "Whenever you can share an update on the selection, I will be glad to have it.",
    "I look forward to learning how the selection progresses from here.",
    "I will be happy to hear from you once there is progress in the selection.",
    "As the selection goes on, I look forward to an update from you.",
    "I look forward to staying in touch and to an update as the selection progresses.",
)

REMINDER: tuple[str, ...] = (
    "Thank you for the {event} on {date} and for the time that you gave it.",
    "It was good to have the {event} on {date}, and I thank you for your time.",
    "I appreciated the {event} on {date}, and I would like to thank you for your time.",
    "Thank you for your time around the {event} on {date}.",
    "I enjoyed the {event} on {date}, and I am grateful for your time.",
    "The {event} on {date} was a pleasure, and I am grateful for the time that went into it.",
    "I was glad of the {event} on {date}, and I thank you for making the time.",
    "Many thanks for the {event} on {date} and for your time.",
)
QUESTION: tuple[str, ...] = (
    "Is there an update on the selection that you could share?",
    "Could you let me know where the selection stands?",
    "May I ask whether there is an update on the selection?",
    "Would you be able to tell me how the selection is going?",
    "Could you give me an update on the selection when it suits you?",
    "Is there any news of the selection that you can share?",
    "May I ask how the selection is progressing?",
    "Could you share an update on the selection, when you have a moment?",
)
PROMISED_AHEAD: tuple[str, ...] = (
    "I look forward to the update by {date}.",
    "I look forward to the news that is expected by {date}.",
    "With news expected by {date}, I look forward to your update.",
    "I am looking forward to hearing from you by {date}.",
)
THANKS_AGAIN: tuple[str, ...] = (
    "Thank you again for your time.",
    "Thanks once more for your time.",
    "Once again, thank you for your time.",
    "Again, I appreciate your time.",
)
THANKS_AGAIN_ALL: tuple[str, ...] = (
    "Thank you again for your time, and please thank the other interviewers for theirs.",
    "Thanks once more to you and the other interviewers for your time.",
    "Once again, thank you for your time, and my thanks to the other interviewers too.",
    "Again, I appreciate your time and that of the other interviewers.",
)

NEWS_THANKS: tuple[str, ...] = (
    "Thank you for the update.",
    "Thank you for keeping me informed.",
    "I appreciate the update.",
    "Thanks very much for letting me know where things stand.",
    "Many thanks for the update.",
    "It was good to have your update; thank you.",
)
STILL_INTERESTED: tuple[str, ...] = (
    "I remain very interested in {position}.",
    "I am still very interested in {role}.",
    "My interest in {position} is as strong as before.",
    "I continue to be very interested in {role}.",
    "I am as interested as ever in {position}.",
    "My strong interest in {role} has not changed.",
)
HEARING: tuple[str, ...] = (
    "I look forward to hearing from you.",
    "I look forward to your news.",
    "I am looking forward to hearing from you.",
    "I look forward to hearing more when the time comes.",
    "I will be glad to hear from you when there is news.",
    "I look forward to hearing how things turn out.",
)

ARRIVED: tuple[str, ...] = (
    "I wanted to be sure that my earlier email reached you, and to say that I am still interested in {position}.",
    "I would like to be certain that my earlier email arrived, and to let you know that I remain interested in {role}.",
    "I would like to be sure that you have my earlier email, and to say that I am still very interested in {position}.",
    "In case my earlier email did not reach you, I would like to say that I remain very interested in {role}.",
    "I hope that my earlier email arrived, and I would like you to know that I am still interested in {position}.",
    "I wanted to make sure that my last email arrived and to tell you that my interest in {role} is unchanged.",
)
PROMISED_PAST: tuple[str, ...] = (
    "I understood that there might be news by {date}, and I want to say that I am still very interested in {position}.",
    "As news was expected by {date}, I would like to let you know that I remain very interested in {role}.",
    "I had understood that I might hear by {date}; I remain very interested in {position}.",
    "I had noted {date} as the day by which there might be news, and I am still very interested in {role}.",
)
HEARING_SOON: tuple[str, ...] = (
    "I look forward to hearing from you soon.",
    "I look forward to your reply soon.",
    "I am looking forward to hearing from you soon.",
    "I hope to hear from you soon.",
    "It would be good to hear from you soon.",
    "I will be glad to hear from you soon.",
)

REJECTION_THANKS: tuple[str, ...] = (
    "Thank you for letting me know about {position}, and for the time that you gave me.",
    "Thank you for letting me know about your decision on {role}; I appreciate the time that you gave me.",
    "I appreciate your letting me know about {position}, and I am grateful for your time.",
    "Thank you for telling me of the decision on {role}, and for your time.",
    "Many thanks for letting me know about {position}; I valued the time that you gave me.",
    "I am grateful to you for letting me know about {role} and for your time.",
)
REJECTION_HEARD: tuple[str, ...] = (
    "I have had the decision on {position}, and I would like to thank you for the time that you gave me.",
    "The decision on {role} has reached me; thank you for the time that you gave me.",
    "I have heard of the decision on {position}, and I am grateful to you for your time.",
    "Now that I have heard about {role}, I would like to thank you for your time.",
    "I was told of the decision on {position}, and I thank you for the time that you gave me.",
    "I have had word of the decision on {role}; I valued the time that you gave me.",
)
"""To somebody of theirs who did not write the rejection: a system did (R1)."""
IMPROVE: tuple[str, ...] = (
    "If there is something that could have improved my candidacy, I would be grateful to hear it; a sentence or two "
    "would help me.",
    "Was there something that would have made my candidacy stronger? I would take your answer to heart.",
    "Is there a skill or an answer that would have improved my candidacy? Even a brief word would help me to grow.",
    "May I ask what could have improved my candidacy? I would value your view, however short.",
    "I would welcome a word on what could have made my candidacy stronger, so that I can work on it.",
    "If you can name one thing that would have improved my candidacy, I would be glad to learn from it.",
)
WISHES: tuple[str, ...] = (
    "I wish {whom} all the best.",
    "I wish {whom} every success.",
    "My best wishes to {whom}.",
    "My good wishes go to {whom}.",
    "All good wishes to {whom}.",
    "I wish {whom} continued success.",
)

REGARDS: tuple[str, ...] = ("Best regards,", "Kind regards,", "Best wishes,", "With kind regards,")
