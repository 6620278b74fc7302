"""How a thank-you and a follow-up end: the update, the question for it, thanks again, the sign-off."""

from __future__ import annotations

UPDATE: tuple[str, ...] = (
    "I look forward to hearing about the next steps.",
    "I hope to hear about the next steps in the process.",
    "I would be happy to hear from you with any update.",
    "I am looking forward to an update on the process.",
    "I would welcome any news about the next step.",
    "I would be glad to know how the process is going.",
    "It would be great to hear how things go from here.",
    "I am hoping to hear how the process moves forward.",
    "I look forward to any news on the next step.",
    "I hope to hear from you once there is an update.",
    "I would be glad to hear of any progress.",
    "Whenever you have an update, I will be happy to hear it.",
    "I hope to have some news when the time comes.",
    "An update would be very welcome whenever there is one.",
    "I would welcome a word on where things stand.",
    "Please let me know how things progress.",
    "I look forward to whatever comes next.",
    "I hope to stay in touch as things move forward.",
    "I would be grateful for any news when you are ready to share it.",
    "I would be interested to hear what comes next.",
    "I would be glad to have an update along the way.",
    "Please keep me posted on how things develop.",
    "I would love to hear any news.",
    "Any news that you can share would be welcome.",
    "I would be pleased to have an update when it suits you.",
    "Please let me know once the next step is clear.",
    "I would be interested to know how things go from here.",
    "I hope that we will be in touch again as the process continues.",
    "Please do get in touch when you have news to share.",
    "I look forward to hearing when there is news to share.",
)
"""Asking for an update by looking forward to one (T13)."""

GOES_ON: tuple[str, ...] = (
    "I look forward to answering any further questions.",
    "Please let me know if there is anything I can add.",
    "I will be glad to help with whatever the process needs.",
    "Should you need anything more from me, please tell me.",
    "I will gladly prepare for whatever the process brings.",
    "If a question comes up, do let me know.",
    "I am looking forward to all that follows.",
    "Whatever the next steps may be, I am ready for them.",
    "I am ready for all that the process still holds.",
    "I would be happy to help at any point of the process.",
)
"""The same once they have asked the user for more, or on to a further round: nobody asks for news then (G1). Each is
true of either: who asks for a paper, or how it went, has said of the process neither that it goes on nor how well."""

QUESTION: tuple[str, ...] = (
    "Is there any update on the process that you could share?",
    "Could you let me know where things stand?",
    "May I ask how the selection process is going?",
    "Do you have any news about the next steps?",
    "Could you give me an update when it suits you?",
    "Would you be able to tell me how things are going?",
    "May I ask whether there is any news to share?",
    "Can you share an update on the process when you have a moment?",
    "Could I ask how the process is coming along?",
)
PROMISED_AHEAD: tuple[str, ...] = (
    "I look forward to an update by {date}.",
    "I look forward to the news expected by {date}.",
    "I am looking forward to hearing from you by {date}.",
    "With news expected by {date}, I look forward to your update.",
)
THANKS_AGAIN: tuple[str, ...] = (
    "Thank you again for your consideration and time.",
    "Thanks again for finding the time.",
    "Once again, thank you for taking the time.",
    "It was kind of you to make the time, and thank you again.",
    "Thank you once more for the time you took.",
    "Thanks once more for making the time.",
)
THANKS_AGAIN_ALL: tuple[str, ...] = (
    "Thank you again for your consideration and time, and please thank the other interviewers too.",
    "Thanks again to you and the other interviewers for your time.",
    "Once again, thank you for taking the time, and please pass on my thanks to the other interviewers.",
    "It was kind of you and the other interviewers to make the time, and thank you again.",
    "Thank you once more for the time that you and the other interviewers took.",
    "Thanks once more for making the time, and to the other interviewers as well.",
)
THANKS_AGAIN_BOTH: tuple[str, ...] = (
    "Thank you again for your consideration and time, and please thank the other interviewer too.",
    "Thanks again to you and the other interviewer for your time.",
    "Once again, thank you for taking the time, and please pass on my thanks to the other interviewer.",
    "It was kind of you and the other interviewer to make the time, and thank you again.",
    "Thank you once more for the time that you and the other interviewer took.",
    "Thanks once more for making the time, and to the other interviewer as well.",
)
"""Where two took part."""

REGARDS: tuple[str, ...] = ("Best regards,", "Kind regards,", "Best wishes,", "With kind regards,")
