"""Turns one thing to do into the text of a draft, proofread, and into the bytes that are placed; pure.

composing      the whole of it: which sentences a draft has
facts          what it may say, and where each fact comes from
wording        the stock of phrases; seat: which line of a table a draft takes
phrasing       phrases, strengths and notes made to fit a sentence; strengths, shapes, statements,
               having: what the user brings
formats        dates, names, subjects, greetings; greeted: how the two sides greet
headers        ids, threads, bytes
proofreading   every check that a draft must pass; remarks: what is seen in one that the user edited
templates      the user's own text in place of ours; rendering: the sandbox; samples: occasions to try one on
style          the user's own way of wording; learning: what their mails show of it; letters: a mail taken apart
card           the handwritten card; card_wording, card_page
"""

from __future__ import annotations

from agent.drafting.composing import compose
from agent.drafting.facts import facts_digest
from agent.drafting.headers import draft_key, key_of, message_id, serialise
from agent.drafting.remarks import Copy, remarks

__all__ = ["Copy", "compose", "draft_key", "facts_digest", "key_of", "message_id", "remarks", "serialise"]
