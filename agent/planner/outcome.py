"""What a rule comes to for one occasion: a draft that is wanted (now or later), or a reason why none is."""

from __future__ import annotations

from dataclasses import dataclass

from agent.model.draft import DraftFact, Kind, Reason
from agent.model.plan import Place
from agent.planner.story import Story


@dataclass(frozen=True, slots=True)
class Refused:
    """No draft of this kind, and why."""

    reason: Reason


Outcome = Place | Refused

Verdict = Place | Reason
"""What becomes of an untouched draft: what it would be made from now, or why it is to be withdrawn."""


def revised(story: Story, kind: Kind, previous: DraftFact | None) -> tuple[int, int, str]:
    """Given the revision that a draft comes after, return its own revision, its wording's variant, and its key."""
    if previous is None:
        return 1, 0, ""
    older = [draft for draft in story.facts.drafts if draft.kind is kind and draft.key == previous.key]
    newest = max(older, key=lambda draft: draft.revision)
    return newest.revision + 1, newest.variant + int(newest.redraft_requested), previous.key
