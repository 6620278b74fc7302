"""How a thank-you and a follow-up end: the update, the question for it, thanks again, the sign-off."""

from __future__ import annotations

UPDATE: tuple[str, ...] = (
    "I look forward to an update on the progress of the selection.",
    "I look forward to hearing from you about how things progress.",
    "When there is news of the selection, I will be glad to hear it.",
    "I am looking forward to your news as the process moves ahead.",
    "I would be glad of an update once the next step is clear.",
    "I will be happy to hear from you once there is progress in the selection.",
    "An update on the selection, whenever you have one, would be very welcome.",
    "I look forward to the next steps and to any word of them.",
    "Please let me know how the selection is coming along when you can.",
    "I hope to hear good news as the selection progresses.",
    "Whenever you can share where the selection stands, I would like to know.",
    "It would be good to hear how the selection goes on, once you have an update.",
    "With pleasure I look forward to learning what comes next.",
    "As the selection goes on, I look forward to your updates.",
    "I hope we stay in touch, and I would welcome any update on the selection.",
    "Do keep me posted on how the selection develops.",
    "Until I hear from you about the selection, I remain confident.",
    "Your next update will find me interested, whenever it comes.",
    "Word of the selection is welcome at any time that suits you.",
    "Hearing from you about the next steps would be a pleasure.",
    "I am curious how the selection will turn out, and glad of any update.",
    "If there is anything new on the selection, I would love to hear about it.",
    "Here is hoping for good progress in the selection and for an update from you.",
    "I will be pleased to receive an update as soon as the process allows.",
    "Once the selection has moved on, I hope to be among the first to know.",
    "News of the selection will find me glad at any time.",
    "I look forward, then, to what the selection brings.",
    "Let me know when you have an update; I look forward to reading it.",
    "My hope is to hear from you when the selection reaches its next stage.",
    "It would please me to continue the conversation and to learn where things stand.",
)
"""Asking for an update by looking forward to one (T13)."""

QUESTION: tuple[str, ...] = (
    "Is there an update on the selection that you could share?",
    "Could you let me know where the selection stands?",
    "May I ask whether there is any news of the selection?",
    "Would you be able to tell me how the selection is going?",
    "Could you give me an update on the selection when it suits you?",
    "Do you have any news yet of how the selection will go on?",
    "May I ask how the selection is progressing?",
    "Can you share an update on the process when you have a moment?",
    "How is the selection coming along?",
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
    "My thanks once more for the time you took.",
    "And thank you, again, for making the time.",
)
THANKS_AGAIN_ALL: tuple[str, ...] = (
    "Thank you again for your time, and please thank the other interviewers for theirs.",
    "Thanks once more to you and the other interviewers for your time.",
    "Once again, thank you for your time, and my thanks to the other interviewers too.",
    "Again, I appreciate your time and that of the other interviewers.",
    "My thanks once more for the time that you and the other interviewers took.",
    "And thank you, again, for making the time, as did the other interviewers.",
)

REGARDS: tuple[str, ...] = ("Best regards,", "Kind regards,", "Best wishes,", "With kind regards,")
