"""The short mails: the answer to no decision (N), the nudge (S), and the request for feedback (R)."""

from __future__ import annotations

NEWS_THANKS: tuple[str, ...] = (
    "Thank you for the update.",
    "Thank you for keeping me informed.",
    "I appreciate the update.",
    "Thanks very much for letting me know where things stand.",
    "Many thanks for the update.",
    "It was good to have your update; thank you.",
    "Thanks for getting back to me.",
    "Thank you for your message and the news in it.",
    "Thank you for writing to tell me.",
    "That is good to know; thank you for the update.",
)
STILL_INTERESTED: tuple[str, ...] = (
    "I remain very interested in {position}.",
    "I am still very interested in {role}.",
    "My interest in {position} is as strong as before.",
    "I continue to be very interested in {role}.",
    "I am as interested as ever in {position}.",
    "My strong interest in {role} has not changed.",
    "{position_capital} still interests me very much.",
    "I am still keenly interested in {role}.",
    "Nothing has changed on my side: {position} interests me as much as it did.",
    "I am no less interested in {role} than I was.",
)
HEARING: tuple[str, ...] = (
    "I look forward to hearing from you.",
    "I look forward to your news.",
    "I am looking forward to hearing from you.",
    "I look forward to hearing more when the time comes.",
    "I look forward to hearing from you when there is news.",
    "I look forward to hearing how things turn out.",
    "I look forward to hearing what you decide.",
    "I look forward to hearing from you when you know more.",
    "I look forward to hearing about whatever comes next.",
    "Until then, I look forward to hearing from you.",
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
