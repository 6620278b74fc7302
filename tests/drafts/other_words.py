"""Good mails that were not put together from the stock, as users write them into templates of their own: all pass."""

from __future__ import annotations

from agent.model.draft import Kind

CLOSE = "\n\nBest regards,\nJordan Rivera\n"

MAILS: dict[Kind, tuple[str, ...]] = {
    Kind.THANK_YOU: (
        "Hi Dana,\n\n"
        "Thanks so much for meeting with me on March 12. I'm keen to join Northwind as your next Backend "
        "Engineer, and I'd bring eight years of Python services with me.\n\n"
        "Hope to hear from you once there's news.",
        "Dear Dana,\n\n"
        "Many thanks for your time on March 12; I really enjoyed it. The Backend Engineer role at Northwind "
        "appeals to me a lot, not least because of the chance to go on moving a monolith to Kafka.\n\n"
        "I'd love an update on how the process is going.",
        "Hello Dana,\n\n"
        "I appreciated our talk on Thursday, March 12. What you said about the team left me excited about "
        "the Backend Engineer position at Northwind. I have spent eight years building Python services, and "
        "leading a team of five is what I do now.\n\n"
        "Please keep me posted on the next steps.",
        "Dear Dana Kim,\n\n"
        "Thank you for the interview on March 12, and for being so generous with your time.\n\n"
        "I'd be delighted to work at Northwind as a Backend Engineer: fluency in German and eight years of "
        "Python services are what I'd bring.\n\n"
        "I look forward to learning what you decide.",
        "Good morning Dana,\n\n"
        "It was a pleasure to speak with you on March 12, thank you. If anything, I'm now more enthusiastic "
        "about being Northwind's next Backend Engineer. Moving a monolith to Kafka taught me patience, and "
        "eight years of Python services taught me the rest.\n\n"
        "Whenever you have an update, I'd be glad to hear it.",
        "Hi Dana,\n\n"
        "I wanted to thank you for the time you took on March 12. The work that you described is the work I "
        "enjoy most, and I'd be proud to do it at Northwind as a Backend Engineer.\n\n"
        "The engineer I am now comes from leading a team of five and moving a monolith to Kafka.\n\n"
        "I'll be happy to hear how things progress.",
        "Hi Dana,\n\n"
        "The conversation we had on March 12 stayed with me, and I'm grateful for it. The Backend Engineer "
        "job at Northwind is one that I would love to do. The things I know best, such as eight years of "
        "Python services, are things you need.\n\n"
        "Meanwhile, I look forward to your news.",
        "Dear Dana,\n\n"
        "Thanks again for a lovely interview on March 12. The questions were good ones, and the answers you "
        "gave made me want to be part of Northwind. As a Backend Engineer, I have eight years of Python "
        "services behind me.\n\n"
        "Could you let me know how the selection is going when you have a moment?",
    ),
    Kind.FOLLOW_UP: (
        "Hi Dana,\n\n"
        "We spoke on March 12 about the Backend Engineer position at Northwind, and I never said how "
        "grateful I was for your time. I'm still very keen on it.\n\n"
        "Leading a team of five is what I'd bring above all.\n\n"
        "Is there any news that you can share? Thank you again for the interview.",
        "Dear Dana,\n\n"
        "Thank you for the time you gave me on March 12. I remain excited about the Backend Engineer role "
        "at Northwind, where eight years of Python services would be of use.\n\n"
        "I'd be grateful for an update, and I thank you once more.",
        "Hello Dana,\n\n"
        "I'd like to thank you for our interview on March 12. The more I think about the Backend Engineer "
        "role at Northwind, the more it appeals to me. My strengths are leading a team of five and moving a "
        "monolith to Kafka.\n\n"
        "May I ask how the search is going, and when you expect to decide? Many thanks for everything so "
        "far.",
        "Dear Dana,\n\n"
        "Many thanks for the interview on March 12.\n\n"
        "I'd still love to work at Northwind as a Backend Engineer, and my eight years of Python services "
        "would help me to get going fast.\n\n"
        "Would you be able to tell me where things stand? I appreciate your help.",
    ),
    Kind.NO_DECISION_REPLY: (
        "Hi Dana,\n\n"
        "Thanks for letting me know, and no problem at all. I'm still very keen on the role. I look forward "
        "to hearing from you.",
        "Dear Dana,\n\nThank you for the update; I'm still very interested and look forward to your decision.",
        "Hi Dana,\n\n"
        "Many thanks for keeping me in the loop. I'd still love to join Northwind, and I hope to hear from "
        "you soon.",
        "Hi Dana,\n\n"
        "I appreciate the news. The Backend Engineer role is as attractive to me as ever. Please let me "
        "know when there's more.",
        "Hello Dana,\n\n"
        "That's good to know, thank you. My enthusiasm hasn't changed. I'll be happy to hear from you "
        "whenever you're ready.",
    ),
    Kind.NUDGE: (
        "Hi Dana,\n\n"
        "I'd like to be sure you got my earlier note, and that you know I'm still keen on the role. Looking "
        "forward to hearing from you soon.",
        "Dear Dana,\n\n"
        "I hope my message of last time reached you, as I'm still very much interested in working at "
        "Northwind. It would be great to hear from you soon.",
        "Hi Dana,\n\n"
        "Did my earlier mail reach you? I'm as excited about Northwind as before, and I look forward to "
        "your reply.",
        "Hello Dana,\n\n"
        "In case my email went astray, I would like you to know that I'm still eager to join Northwind. I "
        "hope to hear from you soon.",
    ),
    Kind.FEEDBACK_REQUEST: (
        "Hi Dana,\n\n"
        "Thank you for letting me know, and for the time you all gave me.\n\n"
        "If you have a minute, I'd be glad of any feedback: what could I have done better?\n\n"
        "I wish you and the team all the best.",
        "Dear Dana,\n\n"
        "Thanks for telling me about the decision.\n\n"
        "Is there anything that would have made me a stronger candidate? A line or two would help.\n\n"
        "I hope that our paths cross again.",
        "Dear Dana,\n\n"
        "I appreciate your note, and the care that you took.\n\n"
        "I'm always looking to improve, so I'd welcome your advice on what to work on.\n\n"
        "Good luck with the project, and best wishes to everybody.",
        "Hi Dana,\n\n"
        "Thank you for your time, and for your honest answer. May I ask which skill I should develop to be "
        "the right person next time?\n\n"
        "Wishing you every success.",
    ),
}
"""Mails to Dana Kim about the Backend Engineer role at Northwind after an interview on March 12, without a sign-off."""
