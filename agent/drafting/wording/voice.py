"""How the person and the user met: what a thank-you may thank for."""

from __future__ import annotations

from enum import StrEnum


class Voice(StrEnum):
    """How the person and the user met."""

    INTERVIEWER = "interviewer"
    SCREEN = "screen"  # a phone screen
    NEUTRAL = "neutral"  # a recruiter, a coordinator, or whoever confirmed: they may not have been in the room
