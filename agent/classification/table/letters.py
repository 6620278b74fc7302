"""Everything else: the signals of receipts, tests, documents, feedback, courtesy, outreach, and of other mail."""

from __future__ import annotations

from agent.classification.table.signal import Signal, Where
from agent.model.mail import Category

ACKNOWLEDGEMENTS = (
    Signal(
        "application-received",
        Category.ACKNOWLEDGEMENT,
        3.8,
        "RECEIVE ~5 APPLICATION",
        before="HEARSAY|CONDITION",
        anywhere="QUESTION",
        inside="OTHER|NOT|MANY",
    ),
    Signal(
        "received-application",
        Category.ACKNOWLEDGEMENT,
        3.8,
        "APPLICATION ~7 RECEIVE",
        before="HEARSAY|CONDITION|MANY",
        anywhere="QUESTION",
        inside="NOT|YOU",
    ),
    Signal("thanks-for-applying", Category.ACKNOWLEDGEMENT, 2.6, "THANK ~7 APPLY|APPLICATION"),
    Signal("thanks-interest", Category.ACKNOWLEDGEMENT, 1.5, "THANK ~9 ROLE"),
    Signal(
        "will-review",
        Category.ACKNOWLEDGEMENT,
        1.8,
        "WE ~5 REVIEW ~6 YOUR|APPLICATION|YOU|EXPERIENCE",
        anywhere="NOT|STILL",
    ),
    Signal("if-selected", Category.ACKNOWLEDGEMENT, 2.6, "CONDITION ~12 CONTACT", anywhere="QUESTION|NOT"),
    Signal("will-contact-if", Category.ACKNOWLEDGEMENT, 2.6, "CONTACT ~14 CONDITION", anywhere="QUESTION|NOT"),
    Signal("application-subject", Category.ACKNOWLEDGEMENT, 2.2, "THANK ~4 APPLY|APPLICATION", where=Where.SUBJECT),
    Signal("received-subject", Category.ACKNOWLEDGEMENT, 2.5, "RECEIVE ~4 APPLICATION", where=Where.SUBJECT),
    Signal("value-interest", Category.ACKNOWLEDGEMENT, 1.2, "APPLY ~6 ROLE"),
    Signal("in-touch", Category.ACKNOWLEDGEMENT, 0.8, "CONTACT", anywhere="NOT|QUESTION|DAY"),
    Signal(
        "got-yours",
        Category.ACKNOWLEDGEMENT,
        3.0,
        "GOT_YOURS",
        before="CONDITION",
        anywhere="QUESTION|NOT|REJECT|SHOP|SHORTLIST",
    ),
    Signal(
        "will-review-yours",
        Category.ACKNOWLEDGEMENT,
        2.8,
        "REVIEW ~8 KNOW_SOON|CONTACT",
        before="CONDITION|NOT|STILL",
        anywhere="QUESTION|NOT|STILL|CANDIDATE|OTHER|INTERVIEWING|SHOP",
    ),
    Signal("quiet-till-then", Category.ACKNOWLEDGEMENT, 1.8, "CONDITION ~10 NOT ~4 CONTACT|SHORTLIST|SUCCESS"),
)

DEBRIEF = "how-did-it-go"
"""The signal of a question how an interview went: a recruiter's, or of anybody who wishes well."""

TOLD_LATER = "how-you-got-on"
"""The same in other words; of an interview ahead it says only to ring afterwards."""

CALL_BACK = "call-back"
"""The signal of who asks to be rung, and does not say why."""

TASKS = (
    Signal(
        "complete-test",
        Category.ASSESSMENT,
        4.2,
        "COMPLETE|MOVE ~7 TEST",
        anywhere="CONDITION|ALERT|SHOP|VOLUNTARY|ON_SITE",
        before="THANK|CONDITION",
    ),
    Signal(
        "invite-test",
        Category.ASSESSMENT,
        4.2,
        "INVITE|SEND|DESIRE|STAGE ~8 TEST",
        anywhere="ALERT|SHOP|CONDITION|ON_SITE",
        before="THANK|CONDITION",
    ),
    Signal(
        "test-to-do",
        Category.ASSESSMENT,
        3.2,
        "TEST ~9 LINK|COMPLETE|DAY",
        anywhere="ALERT|SHOP|CONDITION|THANK|VOLUNTARY|ON_SITE",
    ),
    Signal("test-subject", Category.ASSESSMENT, 2.5, "TEST", where=Where.SUBJECT, anywhere="SHOP|ALERT|INTERVIEW"),
    Signal(
        "send-document",
        Category.INFORMATION_REQUEST,
        4.0,
        "PLEASE|NEED ~5 SEND ~8 DOCUMENT",
        before="HEARSAY|CONDITION|NOT",
        anywhere="SHOP|ALERT|INTERVIEW|CANDIDATE",
    ),
    Signal(
        "send-document-bare",
        Category.INFORMATION_REQUEST,
        3.0,
        "SEND ~6 DOCUMENT",
        before="HEARSAY|CONDITION|NOT|WE",
        anywhere="SHOP|ALERT|CONDITION|INTERVIEW|WE|CANDIDATE",
    ),
    Signal(
        "need-document",
        Category.INFORMATION_REQUEST,
        3.4,
        "NEED ~10 DOCUMENT",
        before="HEARSAY|CONDITION|NOT",
        anywhere="SHOP|ALERT|CONDITION|INTERVIEW|CANDIDATE",
    ),
    Signal(
        "ask-document",
        Category.INFORMATION_REQUEST,
        3.6,
        "DOCUMENT ~9 QUESTION",
        before="HEARSAY|CONDITION",
        anywhere="SHOP|ALERT|INTERVIEW",
    ),
    Signal(
        "document-first",
        Category.INFORMATION_REQUEST,
        2.4,
        "DOCUMENT ~7 NEED|SEND",
        before="HEARSAY|CONDITION|NOT",
        anywhere="SHOP|ALERT|INTERVIEW|OFFER_LETTER",
    ),
    Signal(
        "test-with-effort",
        Category.ASSESSMENT,
        3.4,
        "TEST ~12 EFFORT",
        anywhere="ALERT|SHOP|OFFICE|ON_SITE",
        before="THANK|NOT",
    ),
    Signal(
        "effort-alone",
        Category.ASSESSMENT,
        1.4,
        "EFFORT",
        anywhere="ALERT|SHOP|INTERVIEW|MEET|DECISION|OFFICE|DOCUMENT|OFFER",
        needs="PLEASE|SEND|COMPLETE|LINK|TEST|DAY",
    ),
    Signal(
        "do-test",
        Category.ASSESSMENT,
        3.2,
        "PLEASE|AVAILABLE|DESIRE|SEND|INVITE ~6 TEST",
        anywhere="VOLUNTARY|ALERT|SHOP|THANK|OFFICE|FEEDBACK|ON_SITE",
        before="THANK|NOT|CONDITION",
    ),
    Signal(
        "ask-fact",
        Category.INFORMATION_REQUEST,
        3.4,
        "FACT",
        before="HEARSAY|CONDITION",
        anywhere="SHOP|ALERT|MONEY|OFFER",
        needs="QUESTION|PLEASE|SEND|NEED|CONTACT|YOU|YOUR",
    ),
    Signal(
        "incomplete",
        Category.INFORMATION_REQUEST,
        3.4,
        "INCOMPLETE",
        anywhere="SHOP|ALERT|QUOTE",
        needs="YOUR|APPLICATION|DOCUMENT|YOU",
    ),
    Signal(
        "to-references",
        Category.INFORMATION_REQUEST,
        4.2,
        "DESIRE|GLAD|STAGE|WE ~2 PROCEED|FORWARD|STAGE ~3 DOCUMENT",
        before="HEARSAY|CONDITION|NOT",
        anywhere="SHOP|ALERT|QUESTION|CONDITION|NOT|SOMEONE",
    ),
    Signal(
        DEBRIEF,
        Category.INFORMATION_REQUEST,
        4.4,
        "FARED ~4 MOVE ~4 QUESTION",
        before="HEARSAY|CONDITION|NOT",
        anywhere="ALERT|SHOP|NOT|REGRET",
    ),
    Signal(
        TOLD_LATER,
        Category.INFORMATION_REQUEST,
        4.4,
        "HOW_WENT",
        before="HEARSAY|CONDITION|NOT",
        anywhere="ALERT|SHOP|REGRET|TEST",
    ),
    Signal(
        CALL_BACK,
        Category.INFORMATION_REQUEST,
        3.0,
        "CALL_ME",
        before="HEARSAY|CONDITION|NOT",
        anywhere="ALERT|SHOP|CONDITION|SET|CONFIRM|HOSTED",
    ),
    Signal("cv-silent", Category.INFORMATION_REQUEST, 3.0, "APPLICATION ~3 NOT ~4 SAY", anywhere="REGRET"),
)

PEOPLE = (
    Signal(
        "feedback-given",
        Category.FEEDBACK,
        3.6,
        "FEEDBACK",
        before="NOT|CONDITION|GATHER|PLEASE|STILL|UNTIL|DESIRE|NEED",
        anywhere="NOT|CONDITION|GATHER|QUESTION|ALERT|SHOP|PLEASE|COMPLETE|CANDIDATE|EXPECT|VOLUNTARY",
        needs="COULD_IMPROVE|INTERVIEW|APPLICATION|SELECT|EXPERIENCE",
    ),
    Signal(
        "feedback-asked", Category.FEEDBACK, 3.2, "YOU ~3 NEED ~4 FEEDBACK|COULD_IMPROVE", before="HEARSAY|CONDITION"
    ),
    Signal(
        "feedback-heard",
        Category.FEEDBACK,
        1.4,
        "FEEDBACK",
        before="NOT|CONDITION|GATHER|PLEASE|STILL|UNTIL|DESIRE|NEED",
        anywhere="NOT|CONDITION|GATHER|QUESTION|ALERT|SHOP|PLEASE|COMPLETE|EXPECT|VOLUNTARY",
    ),
    Signal(
        "could-improve",
        Category.FEEDBACK,
        2.6,
        "COULD_IMPROVE",
        before="HEARSAY|CONDITION",
        anywhere="ALERT|SHOP|QUESTION",
        needs="YOU|YOUR|WE|EXPERIENCE|FEEDBACK",
    ),
    Signal("nice-to-meet", Category.COURTESY, 3.0, "NICE_TO_MEET", anywhere="ALERT"),
    Signal("no-trouble", Category.COURTESY, 2.6, "NO_TROUBLE", anywhere="ALERT|SHOP|QUESTION|FEEDBACK|SEND"),
    Signal(
        "thanks-note", Category.COURTESY, 1.6, "THANK", anywhere="APPLY|APPLICATION|ALERT|SHOP|BEAR_WITH_US|CONDITION"
    ),
    Signal("came-across", Category.OUTREACH, 3.6, "CAME_ACROSS", anywhere="APPLY"),
    Signal(
        "open-to",
        Category.OUTREACH,
        3.0,
        "OPEN_TO",
        anywhere="ALERT|NOT|FUTURE",
        needs="QUESTION|YOU|YOUR|CONDITION|ROLE",
    ),
    Signal(
        "recruiting-for",
        Category.OUTREACH,
        2.2,
        "WE ~4 RECRUIT|HIRE|SEARCH ~6 ROLE|CANDIDATE",
        anywhere="NOT|APPLICATION",
    ),
    Signal("out-of-office", Category.AUTO_REPLY, 2.6, "OUT_OF_OFFICE"),
    Signal("out-of-office-subject", Category.AUTO_REPLY, 5.5, "OUT_OF_OFFICE", where=Where.SUBJECT),
    Signal("alert", Category.UNRELATED, 1.6, "ALERT"),
    Signal("shop", Category.UNRELATED, 1.8, "SHOP", anywhere="RECRUIT|CANDIDATE|INTERVIEW"),
    Signal("office", Category.UNRELATED, 2.4, "OFFICE", anywhere="CANDIDATE|APPLY"),
    Signal("hearsay", Category.UNRELATED, 3.0, "HEARSAY"),
    Signal(
        "how-it-went", Category.UNRELATED, 1.2, "INTERVIEW ~9 FARED|HOW_WENT", anywhere="APPLICATION|CANDIDATE|ROLE"
    ),
    Signal("how-went-it", Category.UNRELATED, 1.2, "FARED ~6 INTERVIEW", anywhere="APPLICATION|CANDIDATE|ROLE"),
    Signal("luck-with-it", Category.UNRELATED, 1.2, "LUCK|WISH ~6 INTERVIEW", anywhere="APPLICATION|CANDIDATE|ROLE"),
    Signal(
        "they-thought",
        Category.FEEDBACK,
        2.8,
        "THOUGHT ~5 YOU|YOUR|ADVICE|BUT",
        before="HEARSAY|CONDITION",
        anywhere="QUESTION|ALERT|SHOP|INVITE|DESIRE|OFFER",
    ),
    Signal(
        "advice",
        Category.FEEDBACK,
        2.4,
        "ADVICE",
        before="HEARSAY",
        anywhere="QUESTION|ALERT|SHOP|INVITE|OFFER|SUCCESS",
        needs="YOU|YOUR|EXPERIENCE|THOUGHT|SOMEONE|OTHER",
    ),
    Signal("asked-why", Category.FEEDBACK, 1.2, "ASKED_WHY", anywhere="QUESTION|ALERT|SHOP|AVAILABLE"),
)
