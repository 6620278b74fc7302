"""The stock of phrases that drafts are made of: data alone, so that it can be read, and proofread, in one go.

Every line must be true whatever the interview was like, must read whole with a role and a company or without, and must
stand beside any other line of the other tables. Within a table no two lines have more than a few words in a row in
common, for interviewers compare (T2, T12). No contractions, no exclamation marks, no day that is not a date (G1).

thanks    how a thank-you and a follow-up begin
body      the interest, what was talked about, the fit, what is to be added
closing   how they end
replies   the answer to no decision, the nudge, the request for feedback
voice     how the person and the user met

Slots
    {date}      "March 12"
    {day}       "Thursday, March 12"
    {event}     "interview", or "call" for a phone screen
    {session}   what the person's part of the day was called: "system design session"
    {position}  "the Backend Engineer position at Northwind", as far as it is known
    {role}      the same with "role"
    {list}      strengths: "eight years of Python services and experience moving a monolith to Kafka"
    {mine}      the same as the user's own: "my eight years of Python services and my experience ..."
    {quality}   a strength that follows "I am": "fluent in German"
    {statement} a strength that tells with "I" of the user: "I speak Welsh"
    {words}     words from a note, an agenda or a mail; a strength that fits no sentence
    {whom}      "you and Northwind", or "you"
Each has a form for the head of a sentence: {role_capital}.
"""

from __future__ import annotations

from agent.drafting.wording.body import (
    AGENDA,
    CLARIFY,
    CLARIFY_MORE,
    FIT,
    FORGOT,
    FORGOT_MORE,
    INTEREST,
    QUALITY,
    SAID,
    STATED,
    TOPIC,
    WORK,
)
from agent.drafting.wording.closing import (
    GOES_ON,
    PROMISED_AHEAD,
    QUESTION,
    REGARDS,
    THANKS_AGAIN,
    THANKS_AGAIN_ALL,
    THANKS_AGAIN_BOTH,
    UPDATE,
)
from agent.drafting.wording.replies import (
    ARRIVED,
    HEARING,
    HEARING_SOON,
    IMPROVE,
    IMPROVE_OFFERED,
    NEWS_THANKS,
    PROMISED_PAST,
    REJECTION_HEARD,
    REJECTION_THANKS,
    STILL_INTERESTED,
    WISHES,
)
from agent.drafting.wording.thanks import MEETING_AGAIN, NEXT_ROUND, ONSITE, REMINDER, SESSION, THANKS, VIDEO
from agent.drafting.wording.voice import Voice

__all__ = [
    "AGENDA",
    "ARRIVED",
    "CLARIFY",
    "CLARIFY_MORE",
    "FIT",
    "FORGOT",
    "FORGOT_MORE",
    "GOES_ON",
    "HEARING",
    "HEARING_SOON",
    "IMPROVE",
    "IMPROVE_OFFERED",
    "INTEREST",
    "MEETING_AGAIN",
    "NEWS_THANKS",
    "NEXT_ROUND",
    "ONSITE",
    "PROMISED_AHEAD",
    "PROMISED_PAST",
    "QUALITY",
    "QUESTION",
    "REGARDS",
    "REJECTION_HEARD",
    "REJECTION_THANKS",
    "REMINDER",
    "SAID",
    "SESSION",
    "STATED",
    "STILL_INTERESTED",
    "THANKS",
    "THANKS_AGAIN",
    "THANKS_AGAIN_ALL",
    "THANKS_AGAIN_BOTH",
    "TOPIC",
    "UPDATE",
    "VIDEO",
    "WISHES",
    "WORK",
    "Voice",
]
