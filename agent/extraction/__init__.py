"""Extraction: who, what, when. Given a message and its category, everything that it says beyond that; pure.

company, roles      the employer and the role, with domains for what an address alone tells
people, names       who wrote, who is invited, who is named, and how they sign
days, moments       the strict grammar of dates and times in seven languages, with calendar_words for the vocabulary
invitations         a calendar part -> claims
interviews          the text -> claims, where no invitation says it
picks               which offered times the user's own mail accepts
promises            by when they promise news; when somebody away is back
"""

from __future__ import annotations

from datetime import datetime

from agent.extraction.company import find_company
from agent.extraction.interviews import find_interviews
from agent.extraction.moments import reader_of
from agent.extraction.people import find_people
from agent.extraction.picks import find_picks
from agent.extraction.promises import find_promise, find_return
from agent.extraction.roles import find_role
from agent.model.mail import Category, Classification, Extraction, Message
from agent.model.settings import Profile

__all__ = ["extract"]

_NOTHING = frozenset({Category.UNRELATED, Category.BOUNCE})


def extract(
    message: Message, classification: Classification, profile: Profile | None, received_at: datetime
) -> Extraction:
    """Given a message and its category, return who, what and when it speaks of; what is unknown stays empty.

    ``received_at`` (aware) stands in for a date that the message does not have. Without a profile the user's zone is
    unknown. Nothing is read from unrelated mail and bounces, and of the user's own mails only the times that they
    accept.
    """
    category = classification.category
    if category in _NOTHING:
        return Extraction()
    reader = reader_of(message, profile, received_at)
    if category is Category.OWN:
        return Extraction(picks=find_picks(message.body.sentences, reader.calendar()))
    company = find_company(message)
    people = find_people(message, profile, company)
    if category is Category.AUTO_REPLY:
        return Extraction(
            company=company,
            people=people,
            returns_on=find_return(message.body.sentences, reader.calendar()),
        )
    return Extraction(
        company=company,
        role=find_role(message),
        people=people,
        interviews=find_interviews(message, category, reader, profile, company),
        promised_by=find_promise(message.body.sentences, reader.calendar()),
    )
