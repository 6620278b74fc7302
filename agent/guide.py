"""The guide's rules as data: what each says, what the agent does about it, and the limits they set.

Every draft, wait and refusal names one of these rules; ``agent.explanations`` makes the sentences of them.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from agent.model.draft import Kind


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the guide."""

    id: str
    group: str
    says: str
    agent: str


@dataclass(frozen=True, slots=True)
class Limit:
    """How long a draft of one kind may be, between greeting and sign-off.

    ``sentences`` is None where only words count.
    """

    words: int
    paragraph_words: int
    sentences: int | None = None


_GROUPS: Mapping[str, str] = {
    "G": "in general",
    "T": "thank-you",
    "F": "follow-up without a thank-you",
    "N": "an answer without a decision",
    "S": "silence",
    "P": "patience",
    "R": "rejection",
}

_ROWS: tuple[tuple[str, str, str], ...] = (
    (
        "G1",
        "Take the initiative without pushing, and never sound desperate.",
        "At most one nudge a round, no question for news while the next step is yours, no pleading and no shouting.",
    ),
    ("G2", "Stay hopeful: it shows confidence.", "Every draft is warm, sure of itself and plain."),
    (
        "T1",
        "Thank each interviewer within 24 hours.",
        "The draft is in Drafts soon after the interview ends, with time left to read it; status counts the hours.",
    ),
    (
        "T2",
        "Several interviewers: a mail for each.",
        "One draft a person, to that person alone, and no two alike, for interviewers compare them.",
    ),
    (
        "T3",
        "No address: look on the business card or on LinkedIn, or ring the main office.",
        "The draft has an empty To; status says whose address is missing and how to get it.",
    ),
    (
        "T4",
        'Write an e-mail, with a simple subject such as "Re: Interview on March 12".',
        "Exactly that subject, with the date as your locale writes it.",
    ),
    (
        "T5",
        "Say again how much the position and the organisation appeal, and what you bring.",
        "Both by name, and one to three of your strengths, those that fit this role best.",
    ),
    ("T6", "Add what was important and went unsaid.", "Your notes taken with --forgot go in."),
    ("T7", "Clear up, in short, an answer that was unclear.", "Your notes taken with --clarify go in."),
    (
        "T8",
        "A further interview: the same again.",
        "Each round has thank-yous of its own, in other words than the last.",
    ),
    (
        "T9",
        "A handwritten card by post stands out.",
        "followup card writes its text, and status reminds you of it in the seven days after the interview.",
    ),
    (
        "T10",
        "Proofread: mistakes tell a lot about you.",
        "Each draft is proofread before it is placed; a wrong name, date or limit blocks it.",
    ),
    (
        "T11",
        "First names are fine.",
        "The greeting has the first name, or title and last name where that is how the person signs.",
    ),
    (
        "T12",
        "Be brief and complete, in short paragraphs; it may take several drafts.",
        "Limits on words and paragraphs; redraft puts another wording in place of an untouched draft.",
    ),
    (
        "T13",
        "You may look forward to an update on how the selection goes.",
        "That is the last line before the sign-off.",
    ),
    (
        "F1",
        "Nobody thanked yet: follow up within a few to several days.",
        "One follow-up to the lead of the round; its untouched thank-you drafts are withdrawn; too late, nothing.",
    ),
    ("F2", "Remind them when you spoke, and thank them for their time.", "Both come first."),
    ("F3", "Say again how much the position appeals.", "By name."),
    ("F4", "Bring out where you fit best.", "One to three of your strengths, those that fit this role best."),
    ("F5", "Add what went unsaid.", "Your notes go in."),
    (
        "F6",
        "Ask for an update, and thank them again.",
        "Both come last; with a promised date still ahead, the draft looks forward to it and does not ask.",
    ),
    ("F7", "Sign with your full name.", "Always the full name of your profile."),
    ("F8", "The aim is to remind them that you are interested and waiting for news.", "Nothing else is in it."),
    (
        "N1",
        "Simply reply.",
        "A reply in that thread, to the person who wrote; none to a no-reply address, and status says so.",
    ),
    (
        "N2",
        "Keep it very short: thanks, still interested, looking forward to hearing.",
        "Those three, in at most three sentences.",
    ),
    (
        "N3",
        "That they wrote is a good sign: you are still being considered.",
        "Status says so, with their words and any date that they promised.",
    ),
    (
        "S1",
        "After an unanswered mail of yours wait at least a few days.",
        "The wait runs from your last mail, from a promised day or from a return date, whichever is latest.",
    ),
    (
        "S2",
        "Then write once more.",
        "One nudge a round, ever, in the unanswered thread; none where you wrote nothing after the interview.",
    ),
    (
        "S3",
        "Keep it really short: did the mail arrive, still interested, hoping to hear soon.",
        "Those three, in at most two sentences.",
    ),
    ("S4", "Add nothing to it.", "The proofreader refuses more."),
    (
        "P1",
        "After that, another mail gains nothing.",
        "No further follow-up or nudge for this round, only replies to what they write; status says so.",
    ),
    ("P2", "Go on searching, and do other things that are good for you.", "Status suggests one, another each week."),
    (
        "R1",
        "You may ask what would have made you a stronger candidate.",
        "One request an application, as a reply to the rejection or to the last person who wrote.",
    ),
    (
        "R2",
        "Take what they say seriously: it may show a skill to build.",
        "Feedback is recognised, kept with its application, and listed by followup feedback.",
    ),
)

RULES: Mapping[str, Rule] = {row[0]: Rule(row[0], _GROUPS[row[0][0]], row[1], row[2]) for row in _ROWS}

RULE_OF: Mapping[Kind, str] = {
    Kind.THANK_YOU: "T1",
    Kind.FOLLOW_UP: "F1",
    Kind.NO_DECISION_REPLY: "N1",
    Kind.NUDGE: "S2",
    Kind.FEEDBACK_REQUEST: "R1",
}

NAME_OF: Mapping[Kind, str] = {
    Kind.THANK_YOU: "thank-you",
    Kind.FOLLOW_UP: "follow-up",
    Kind.NO_DECISION_REPLY: "short reply",
    Kind.NUDGE: "nudge",
    Kind.FEEDBACK_REQUEST: "request for feedback",
}
"""What people call each kind of draft."""

LIMITS: Mapping[Kind, Limit] = {
    Kind.THANK_YOU: Limit(160, 55),
    Kind.FOLLOW_UP: Limit(180, 55),
    Kind.NO_DECISION_REPLY: Limit(90, 55, sentences=3),
    Kind.NUDGE: Limit(90, 55, sentences=2),
    Kind.FEEDBACK_REQUEST: Limit(90, 55),
}

MIN_NUDGE_DAYS = 2  # S1: whatever the configuration says
DAYS_PAST_A_DATE = 2  # S1: after a promised day, or a return date
HOURS_BETWEEN_MAILS = 24  # G1: follow-up and nudge, after a mail of the user's to that person
MOST_STRENGTHS = 3  # T5, F4: that one draft names
CARD_DAYS = 7  # T9: how long after the interview a card is offered
CARD_WORDS = (40, 70)  # T9, T12: at least, and at most, between the salutation and the closing words

TIMING_OF: Mapping[str, tuple[str, ...]] = {
    "T1": ("timing.thank_you_after", "timing.thank_you_within", "timing.interview_length"),
    "F1": ("timing.follow_up_after", "timing.follow_up_until", "timing.working_hours"),
    "N1": ("timing.no_decision_reply_within",),
    "S1": ("timing.nudge_after", "timing.working_hours"),
    "S2": ("timing.nudge_after", "timing.nudge_until"),
    "P1": ("timing.nudge_until",),
    "R1": ("timing.feedback_request_within",),
}

WAYS_TO_AN_ADDRESS: tuple[str, str, str] = (
    "look on their business card",
    "look on LinkedIn",
    "ring the company's main office",
)

WAYS_TO_A_POSTAL_ADDRESS: tuple[str, str, str] = (
    "look on their business card",
    "look on the company's website",
    "ring the company's main office",
)

SUGGESTIONS: tuple[str, ...] = (
    "Send one more application this week, to somewhere you would really like to work.",
    "Go for a long walk, or to the gym: a rested head interviews better.",
    "Help out somewhere for an afternoon; volunteering is good company, and it counts.",
    "Take one lesson of an online course in something that the last advert asked for.",
    "Put an hour into a small project at home that you would enjoy showing.",
    "Have lunch with somebody who used to work with you.",
    "Look for a workshop or a meet-up near you, and put it into your calendar.",
    "Cook something good, and leave the mail alone for an evening.",
    "Write down two stories from your work that you would like to tell in the next interview.",
    "Read your CV aloud once, and mend the line that you stumble over.",
    "Thank somebody who helped you in this search.",
    "Finish the book that lies open, or begin one that has nothing to do with work.",
)


def suggestion(application: str, day: date) -> str:
    """Given an application's id and a day, return the thing to do of that ISO week (P2).

    Two applications rarely get the same in one week, and one application never the same in two weeks that follow.
    """
    week = (day.toordinal() - 1) // 7  # day 1 of the calendar was a Monday
    return SUGGESTIONS[(zlib.crc32(application.encode()) + week) % len(SUGGESTIONS)]
