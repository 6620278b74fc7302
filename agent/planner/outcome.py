"""What a rule comes to for one occasion: a draft that is wanted (now or later), or a reason why none is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from agent.model.draft import DraftFact, Kind, Manner, Reason
from agent.model.plan import Place
from agent.planner.story import Story, lifted


@dataclass(frozen=True, slots=True)
class Refused:
    """No draft of this kind, and why."""

    reason: Reason

    @property
    def withdraws(self) -> Reason:
        """The reason for which an untouched draft of the kind is withdrawn. One that is only held until the user
        decides about a mail may come back."""
        return lifted(self.reason) if self.reason.template == "held" else self.reason


Outcome = Place | Refused

Verdict = Place | Reason
"""What becomes of an untouched draft: what it would be made from now, or why it is to be withdrawn."""


class Wording(TypedDict):
    """What a new revision takes over from the ones before it, by the names of ``Place``."""

    revision: int
    variant: int
    manner: Manner
    key: str


def revised(story: Story, kind: Kind, previous: DraftFact | None) -> Wording:
    """Given the revision that a draft comes after, return its own revision, how it is worded, and its key."""
    if previous is None:
        return {"revision": 1, "variant": 0, "manner": Manner.USUAL, "key": ""}
    older = [draft for draft in story.facts.drafts if draft.kind is kind and draft.key == previous.key]
    newest = max(older, key=lambda draft: draft.revision)
    again = newest.redraft_requested
    return {
        "revision": newest.revision + 1,
        "variant": newest.variant + int(again),
        "manner": newest.wanted_manner if again else newest.manner,
        "key": previous.key,
    }
