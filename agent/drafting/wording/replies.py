"""The short mails: the answer to no decision (N), the nudge (S), and the request for feedback (R)."""

from __future__ import annotations

NEWS_THANKS: tuple[str, ...] = (
    "Thank you for the update.",
    "Thank you for keeping me informed.",
    "I appreciate the update.",
    "Thank you for letting me know where things stand.",
    "Many thanks for the update.",
    "Thanks for keeping me posted.",
    "Thanks for getting back to me.",
    "Thank you for your message.",
    "Thanks very much for letting me know.",
    "I appreciate you taking the time to write.",
)
STILL_INTERESTED: tuple[str, ...] = (
    "I am still very interested in {position}.",
    "I remain very interested in {role}.",
    "My interest in {position} is as strong as ever.",
    "I continue to be very interested in {role}.",
    "I am as interested as ever in {position}.",
    "I am still very excited about {role}.",
    "{position_capital} still interests me very much.",
    "My strong interest in {role} has not changed.",
    "I would still very much like to take on {role}.",
    "I remain as enthusiastic about {position} as before.",
)
HEARING: tuple[str, ...] = (
    "I look forward to hearing from you.",
    "I look forward to hearing your news.",
    "I am looking forward to hearing from you.",
    "I look forward to hearing more when the time comes.",
    "I look forward to hearing from you when there is news.",
    "I look forward to hearing how things go.",
    "I look forward to hearing about the decision.",
    "I look forward to hearing from you when you know more.",
    "I look forward to hearing about the next steps in due course.",
    "I am looking forward to hearing more from you.",
)

ARRIVED: tuple[str, ...] = (
    "I wanted to make sure that my last email reached you, and to say that I am still very interested in {position}.",
    "I would like to be sure that you got my last email, and to let you know that I remain very interested in {role}.",
    "I am writing to make sure that my earlier email reached you, and to say that I am still interested in {position}.",
    "In case my earlier email did not reach you, I wanted to say that I remain very interested in {role}.",
    "I would like to make sure that you have my last email, and to say that I am still interested in {position}.",
    "I wanted to be sure that my earlier email arrived, and to let you know that I am still very interested in {role}.",
)
PROMISED_PAST: tuple[str, ...] = (
    "I understood there might be news by {date}, and I wanted to say that I am still very interested in {position}.",
    "I understood that I might hear by {date}, so I wanted to say that I remain very interested in {role}.",
    "I had understood that I might hear by {date}, and I remain very interested in {position}.",
    "I was hoping for an update by {date}, and I wanted to let you know that I am still very interested in {role}.",
    "I had noted that there might be an update by {date}, and I am still very interested in {position}.",
    "I thought that there might be news by {date}, and I want you to know that I remain very interested in {role}.",
)
HEARING_SOON: tuple[str, ...] = (
    "I look forward to hearing from you soon.",
    "I hope to hear from you soon.",
    "I am looking forward to hearing from you soon.",
    "I hope to hear back from you soon.",
    "It would be great to hear from you soon.",
    "I would be glad to hear from you soon.",
)

REJECTION_THANKS: tuple[str, ...] = (
    "Thank you for letting me know about the decision on {position}, and for your time.",
    "Thank you for letting me know your decision on {role}, and for the time you gave me.",
    "I appreciate you letting me know about the decision on {position}, and I am grateful for your time.",
    "Thank you for telling me about the decision on {role}, and for the time you took.",
    "Many thanks for letting me know about the decision on {position} and for the time you gave me.",
    "I am grateful to you for letting me know your decision on {role}, and for your time.",
)
REJECTION_HEARD: tuple[str, ...] = (
    "I have heard about the decision on {position}, and I would like to thank you for your time.",
    "I now know about the decision on {role}, and I appreciate the time you gave me.",
    "I have received the decision on {position}, and I am grateful to you for your time.",
    "Now that I have heard about the decision on {role}, I would like to thank you for the time you gave me.",
    "I was told about the decision on {position}, and I wanted to thank you for your time.",
    "I have been told about the decision on {role}, and I thank you for the time you gave me.",
)
"""To somebody of theirs who did not write the rejection: a system did (R1)."""
IMPROVE: tuple[str, ...] = (
    "If there is anything that would have improved my candidacy, I would be grateful to know. A line or two is plenty.",
    "Could you tell me what would have improved my candidacy? I would take your answer seriously.",
    "Was there a skill or an answer that would have improved my candidacy? Even a short reply would help.",
    "Is there anything that would have made me a stronger candidate? I would value your view, however brief.",
    "I would welcome a word on what could have made my candidacy stronger, so that I can work on it.",
    "If you can name one thing that would have improved my candidacy, I would be glad to learn from it.",
)
IMPROVE_OFFERED: tuple[str, ...] = (
    "I would be glad to take up your offer of feedback, and to hear what would have improved my candidacy.",
    "I would gladly take up your offer of feedback, in whatever form is easiest for you.",
    "It is good of you to offer feedback. What would have made me a stronger candidate?",
    "I am grateful for the offer of feedback and would like to accept it, in writing or by phone as you prefer.",
    "Your offer of feedback is very welcome. I would like to know what could have improved my candidacy.",
    "Thank you for offering feedback. I would be glad to hear what could have made me a stronger candidate.",
)
"""The same to somebody who has offered to tell."""
WISHES: tuple[str, ...] = (
    "I wish {whom} all the best.",
    "My best wishes to {whom}.",
    "I wish {whom} every success.",
    "All the best to {whom}.",
    "I send {whom} my best wishes.",
    "I wish {whom} well.",
)
