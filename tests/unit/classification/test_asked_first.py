"""Whom of theirs they ask yet before the reader hears."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.asked_first import asks_around
from agent.model.mail import Category
from agent.parsing import parse
from agent.parsing.written_short import in_words

MAIL = """From: Kit Roe <kit@oakhaulage.example>
To: Robin Vale <robin@vale.example>
Subject: Re: yard hand
Message-ID: <q1@oakhaulage.example>
In-Reply-To: <a1@vale.example>

{}
"""
HELD = Known(thread_known=True, sender_known=True, house_known=True, interview_ahead=False, interview_held=True)


@pytest.mark.parametrize(
    "text",
    [
        "good work friday. still gotta talk to my partner, will hit u up wed or thurs",
        "I just need to run it by my boss and then I'll let you know.",
        "Let me have a word with Sandra and I'll give you a shout Monday.",
        "Enjoyed our chat. I have to check with head office first, and will get back to you by Friday.",
        "Just gotta have a yarn with my sister who does the books and I'll give you a bell next week.",
        "I need to have a word with the insurance and I'll let you know by Friday.",
        "gonna sit down with the other owner tonight. I'll call u tmrw either way",
        "I need to run it by my partner, he is back from Calgary on the 14th. Will shout after that.",
        "I have to check with our owner and will circle back.",
        "Linda is back on Thursday and I need to go through everything with her before we make any offers.",
        "Good to see you yesterday. I have to run it past the other partner before I offer anyone the job.",
    ],
)
def test_who_asks_somebody_of_theirs_first_has_not_decided(text: str) -> None:
    judged = classify(parse(MAIL.format(text).encode()), HELD)
    assert (judged.category, judged.needs_review) == (Category.NO_DECISION, False)
    assert asks_around([in_words(text)]) == 0


@pytest.mark.parametrize(
    "text",
    [
        "I need to check with the manager when they can see you and I'll let you know a time.",
        "Let me talk to my partner and we'll find another time to meet, will text you.",
        "I have to ask Sandra about your start date and will let you know.",
        "I spoke to my partner and we want you to start Monday at 6.",
        "You will talk to the owner and then decide for yourself.",
        "You have to talk to the owner on Friday at 3.",
    ],
)
def test_who_asks_when_to_meet_or_has_asked_waits_for_nobody(text: str) -> None:
    assert asks_around([in_words(text)]) is None
