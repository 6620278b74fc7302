"""Turns one thing to do into the text of a draft, proofread, and into the bytes that are placed; pure."""

from __future__ import annotations

from agent.drafting.composing import compose
from agent.drafting.facts import facts_digest
from agent.drafting.headers import draft_key, key_of, message_id, serialise
from agent.drafting.remarks import Copy, remarks

__all__ = ["Copy", "compose", "draft_key", "facts_digest", "key_of", "message_id", "remarks", "serialise"]
