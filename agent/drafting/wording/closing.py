"""How a thank-you and a follow-up end: the update, the question for it, thanks again, the sign-off."""

from __future__ import annotations

UPDATE: tuple[str, ...] = (
    "I look forward to hearing about next steps.",
    "I hope to hear about the next steps in the process.",
    "I hope to hear from you with an update on the selection.",
    "I am looking forward to an update on the selection process.",
    "Any news of the next step would be welcome.",
    "I will be interested to hear how the selection turns out.",
    "It would be good to hear how the process goes from here.",
    "I am hoping to hear how the selection process goes.",
    "I look forward to word of the next step once it is settled.",
    "I would be pleased to hear any news on the selection process.",
    "I will be glad to hear how things progress.",
    "Whenever you have an update, I will be happy to read it.",
    "I hope the selection goes well, and would be glad of an update.",
    "An update would be very welcome, whenever that may be.",
    "I would welcome word of how the process is going.",
    "Please let me know how things progress when you can.",
    "I look forward to whatever comes next.",
    "I hope to stay in touch as the selection moves forward.",
    "I would be grateful for any news when you are ready to share it.",
    "I am curious to see where the selection leads.",
    "I would be glad to have an update along the way.",
    "Do keep me posted on how things develop.",
    "I would love to hear about any progress in the selection.",
    "I will be happy with whatever news there is to share.",
    "If there is an update to share, I would be pleased to have it.",
    "When the next step is clear, please let me know.",
    "I would be interested to know how things go from here.",
    "I hope to be in touch again as the process goes on.",
    "It would be great to hear of any progress when you can share it.",
    "Looking forward to an update when there is something to tell.",
)
"""Asking for an update by looking forward to one (T13)."""

QUESTION: tuple[str, ...] = (
    "Is there an update on the selection process that you could share?",
    "Could you let me know where things stand?",
    "May I ask how the selection process is going?",
    "Do you have any news on the next steps?",
    "Could you give me an update on the selection when it suits you?",
    "Would you be able to tell me how things are going?",
    "May I ask whether there is any news on the selection process?",
    "Can you share an update on the process when you have a moment?",
    "How is the selection process coming along?",
)
PROMISED_AHEAD: tuple[str, ...] = (
    "I look forward to the update by {date}.",
    "I look forward to the news expected by {date}.",
    "I am looking forward to hearing from you by {date}.",
    "With news expected by {date}, I look forward to your update.",
)
THANKS_AGAIN: tuple[str, ...] = (
    "Thank you again for your time.",
    "Thanks again for taking the time.",
    "Once again, thank you for your time.",
    "It was kind of you to make the time, and thank you again.",
    "Thank you once more for the time you took.",
    "Thanks once more for making the time.",
)
THANKS_AGAIN_ALL: tuple[str, ...] = (
    "Thank you again for your time, and please thank the other interviewers for theirs.",
    "Thanks again to you and the other interviewers for your time.",
    "Once again, thank you for your time, and please pass on my thanks to the other interviewers.",
    "It was kind of you and the other interviewers to make the time, and thank you again.",
    "Thank you once more for the time that you and the other interviewers took.",
    "Thanks once more for making the time, and to the other interviewers as well.",
)
THANKS_AGAIN_BOTH: tuple[str, ...] = (
    "Thank you again for your time, and please thank the other interviewer too.",
    "Thanks again to you and the other interviewer for your time.",
    "Once again, thank you for your time, and please pass on my thanks to the other interviewer.",
    "It was kind of you and the other interviewer to make the time, and thank you again.",
    "Thank you once more for the time that you and the other interviewer took.",
    "Thanks once more for making the time, and to the other interviewer as well.",
)
"""Where two took part."""

REGARDS: tuple[str, ...] = ("Best regards,", "Kind regards,", "Best wishes,", "With kind regards,")
