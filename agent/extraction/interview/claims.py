"""A time of a text as a claim about an interview: how long it lasts, how they meet, and in which words it was said."""

from __future__ import annotations

from datetime import timedelta

from agent.extraction.interview.lengths import find_length
from agent.extraction.interview.meetings import meeting_of
from agent.extraction.when.moments import Moment
from agent.extraction.when.passages import line_at, line_end, sentence_at
from agent.extraction.who.introductions import named_in_text
from agent.model.mail import ClaimKind, InterviewClaim, Meeting, Message

QUOTE = 240  # characters of a sentence that are kept as its words


def first_words(message: Message) -> str:
    """Given a message, return its first sentence that says anything, for claims that have no sentence with a time."""
    return next((sentence for sentence in message.body.sentences if len(sentence) > 25), message.subject)


def claim_of(kind: ClaimKind, moment: Moment, text: str, length: timedelta | None) -> InterviewClaim:
    """Given a time of a text, return what is said there about an interview."""
    around = sentence_at(text, moment)
    line = text[moment.clock : line_end(text, moment.stop)]
    length = find_length(line_at(text, moment)) or length
    end = moment.end or (moment.start + length if length is not None and kind is not ClaimKind.OFF else None)
    return InterviewClaim(
        kind,
        moment.start,
        end,
        moment.time_zone,
        moment.zone_known,
        people=named_in_text(line, ahead=True),
        quote=around[:QUOTE],
        meeting=Meeting.UNKNOWN if kind is ClaimKind.OFF else _meeting_near(text, moment, around),
    )


def _meeting_near(text: str, moment: Moment, around: str) -> Meeting:
    """How they meet by the words at a time: its line of a schedule first, else the sentence with the day."""
    line = line_at(text, moment)
    return (meeting_of("", line, ()) if len(line) < len(around) else Meeting.UNKNOWN) or meeting_of("", around, ())
