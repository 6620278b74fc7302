"""Invitations: the signals of being asked to an interview, and for a time."""

from __future__ import annotations

from agent.classification.table.signal import Signal, Where
from agent.model.mail import Category

GOES_ON = "proceed-with-you"
"""They have decided to go on with the reader, or with their application."""

THROUGH = "through-to-stage"
"""The reader goes on to the next stage, as a whole sentence says: "you're through to the final round"."""

INVITES_ALONE = frozenset(
    {"invite-interview", "invite-with-test", "next-stage", GOES_ON, THROUGH, "moved-to-stage", "shortlisted"}
)
"""Signals that tell of an interview to come, and by themselves ask nothing of the reader."""

INVITATIONS = (
    Signal(
        "invite-interview",
        Category.INTERVIEW_INVITATION,
        4.3,
        "INVITE ~7 INTERVIEW|MEET|STAGE",
        before="HEARSAY|CONDITION|NOT|UNTIL",
        inside="CONDITION|NOT|JOIN",
        anywhere="CONDITION|TEST|ALERT|CANDIDATE|SOMEONE",
    ),
    Signal(  # to an interview with a test on the day
        "invite-with-test",
        Category.INTERVIEW_INVITATION,
        4.3,
        "INVITE ~7 INTERVIEW|MEET|STAGE ~14 TEST",
        before="HEARSAY|CONDITION|NOT|UNTIL|TEST",
        inside="CONDITION|NOT|JOIN",
        anywhere="CONDITION|ALERT|CANDIDATE|SOMEONE",
        needs="ON_SITE",
    ),
    Signal(
        "like-to-meet",
        Category.INTERVIEW_INVITATION,
        3.8,
        "DESIRE ~6 SCHEDULE|MEET|INTERVIEW|INVITE",
        before="HEARSAY|CONDITION|NOT|YOU|LOOK_FORWARD",
        inside="CONDITION|NOT|THANK|NICE_TO_MEET|CANCEL|RESCHEDULE|CONFIRM",
        anywhere="CONDITION|TEST|ALERT|NICE_TO_MEET",
        needs="YOU|YOUR|INTERVIEW",
    ),
    Signal(
        "like-to-meet-at",
        Category.INTERVIEW_INVITATION,
        3.8,
        "DESIRE ~5 RING|MEET_YOU|SEE_YOU ~9 DAY|TIME",
        before="HEARSAY|CONDITION|NOT|YOU|LOOK_FORWARD",
        inside="CONDITION|NOT|THANK|CANCEL|RESCHEDULE|CONFIRM",
        anywhere="CONDITION|TEST|ALERT|NICE_TO_MEET|SHOP|NEWS|DECISION|OFFER|DECIDE|PAST",
    ),
    Signal(  # "I would like to have a first conversation on Thursday at 3": with whom goes without saying
        "like-to-meet-on",
        Category.INTERVIEW_INVITATION,
        3.4,
        "DESIRE ~5 MEET ~3 DAY|TIME",
        before="HEARSAY|CONDITION|NOT|YOU|LOOK_FORWARD|SOMEONE",
        inside="CONDITION|NOT|THANK|CANCEL|RESCHEDULE|CONFIRM|YOU|YOUR",
        anywhere="TEST|ALERT|NICE_TO_MEET|SHOP|NEWS|DECISION|OFFER|DECIDE|PAST",
    ),
    Signal(
        "glad-to-meet",
        Category.INTERVIEW_INVITATION,
        2.0,
        "GLAD ~6 SCHEDULE|MEET|INTERVIEW|INVITE",
        before="HEARSAY|CONDITION|NOT|YOU",
        inside="CONDITION|NOT|THANK",
        anywhere="CONDITION|TEST|ALERT|NICE_TO_MEET|FEEDBACK",
        needs="YOU|YOUR|INTERVIEW",
    ),
    Signal(
        "schedule-with-you",
        Category.INTERVIEW_INVITATION,
        2.2,
        "SCHEDULE ~6 INTERVIEW|MEET|STAGE",
        before="HEARSAY|CONDITION|NOT|UNTIL|CONTACT",
        inside="CONDITION|NOT",
        anywhere="CONDITION|ALERT|CANDIDATE|RESCHEDULE",
    ),
    Signal(
        "when-free",
        Category.INTERVIEW_INVITATION,
        3.8,
        "AVAILABLE",
        before="HEARSAY|CONDITION|NOT",
        anywhere="ALERT|SHOP|CONDITION|HOSTED",
        needs="QUESTION|PLEASE|CONTACT|SEND|DAY|TIME|MEET|INTERVIEW",
    ),
    Signal(
        "book-a-time",
        Category.INTERVIEW_INVITATION,
        4.0,
        "BOOK_A_TIME",
        before="HEARSAY|CONDITION|NOT",
        anywhere="ALERT|SHOP|RESCHEDULE",
    ),
    Signal(
        "book-link",
        Category.INTERVIEW_INVITATION,
        3.2,
        "SCHEDULE ~9 LINK",
        before="HEARSAY|CONDITION|NOT",
        anywhere="ALERT|RESCHEDULE|SHOP",
    ),
    Signal(
        "next-stage",
        Category.INTERVIEW_INVITATION,
        3.5,
        "{proceed} ~9 STAGE|INTERVIEW",
        before="HEARSAY|CONDITION|NOT|UNTIL",
        inside="NOT|OTHER|SOMEONE|CONDITION",
        anywhere="CONDITION|NOT|OTHER|SOMEONE|TEST|CANDIDATE",
    ),
    Signal(
        GOES_ON,
        Category.INTERVIEW_INVITATION,
        3.2,
        "DECIDE|DESIRE|CHOOSE ~3 {proceed} ~4 YOU|YOUR|APPLICATION",
        before="HEARSAY|CONDITION|NOT|UNTIL",
        inside="NOT|OTHER|SOMEONE|CANDIDATE",
        anywhere="CONDITION|NOT|OTHER|SOMEONE",
    ),
    Signal(
        "moved-to-stage",
        Category.INTERVIEW_INVITATION,
        3.2,
        "MOVE|PROCEED ~4 YOU|APPLICATION ~4 STAGE|INTERVIEW",
        before="HEARSAY|CONDITION|NOT|UNTIL",
        inside="NOT|OTHER|SOMEONE",
        anywhere="CONDITION|NOT|TEST",
    ),
    Signal(
        "shortlisted",
        Category.INTERVIEW_INVITATION,
        3.0,
        "SHORTLIST",
        before="HEARSAY|CONDITION|NOT",
        anywhere="CONDITION|NOT|OTHER|CANDIDATE",
    ),
    Signal(
        "time-to-talk",
        Category.INTERVIEW_INVITATION,
        3.4,
        "PLEASE|DESIRE ~7 MEET|INTERVIEW ~9 QUESTION",
        before="HEARSAY|CONDITION|NOT",
        anywhere="ALERT|SHOP|RESCHEDULE|TEST|CANCEL|NEW_TIME",
    ),
    Signal("interview-subject", Category.INTERVIEW_INVITATION, 2.0, "INVITE ~4 INTERVIEW", where=Where.SUBJECT),
    Signal("interview-subject-short", Category.INTERVIEW_INVITATION, 1.0, "INTERVIEW", where=Where.SUBJECT),
    Signal(
        "want-to-know-you",
        Category.INTERVIEW_INVITATION,
        2.2,
        "DESIRE|WISH|GLAD|WE ~5 MEET_YOU",
        before="HEARSAY|CONDITION|NOT|LOOK_FORWARD",
        anywhere="CONDITION|NICE_TO_MEET|ALERT|LOOK_FORWARD|CONFIRM|FUTURE|CAME_ACROSS|NOT",
    ),
    Signal(
        "offers-times",
        Category.INTERVIEW_INVITATION,
        3.0,
        "OFFERS_TIMES ~8 {when}",
        before="HEARSAY|CONDITION|NOT",
        anywhere="RESCHEDULE|CONFLICT|INSTEAD|SHOP|ALERT|NEWS|DECISION|KNOW_SOON|NOT|OUT_OF_OFFICE",
    ),
    Signal(
        "come-and-see",
        Category.INTERVIEW_INVITATION,
        3.0,
        "COME ~9 {when}|QUESTION",
        before="HEARSAY|CONDITION|NOT|THANK|UNTIL",
        anywhere="NICE_TO_MEET|SHOP|ALERT|NOT|LOOK_FORWARD|STARTING|JOIN|MIDWAY",
    ),
    Signal(  # "What about Monday at 10 for a first interview?"
        "time-for-interview",
        Category.INTERVIEW_INVITATION,
        3.4,
        "TIME ~7 INTERVIEW ~12 QUESTION",
        before="HEARSAY|CONDITION|NOT|YOUR|STILL",
        inside="YOUR|STILL",
        anywhere="RESCHEDULE|INSTEAD|CONFLICT|CANCEL|NEW_TIME|MOVE|ALERT|SHOP|NOT|NICE_TO_MEET|STILL|CONFIRM",
    ),
    Signal(
        "free-question",
        Category.INTERVIEW_INVITATION,
        1.2,
        "AVAILABLE ~9 QUESTION",
        before="HEARSAY|CONDITION|NOT",
        anywhere="ALERT|SHOP|RESCHEDULE",
    ),
)
