"""The hunt: who is looking for a job, and all that happens in eight weeks, in order of time."""

from __future__ import annotations

import json
from pathlib import Path

from agent.demo.steps import ADDRESS, NAME, ZONE_NAME, Step, instant
from agent.demo.stories import brightwater, copperleaf, harborlight, meridian, oakridge, private, tidewell

BEGINS = "03-02 08:00"
ENDS = "04-24 09:00"

_STORIES = (harborlight, copperleaf, meridian, brightwater, oakridge, tidewell, private)

STEPS: tuple[Step, ...] = tuple(
    sorted((step for story in _STORIES for step in story.STEPS), key=lambda step: instant(step.at))
)


def configuration(mail: Path, store: Path) -> str:
    """Given where the mail and the store lie, return the configuration file of whoever is looking."""
    return f"""[profile]
full_name = "{NAME}"
addresses = ["{ADDRESS}"]
time_zone = "{ZONE_NAME}"
country = "US"
locale = "en-US"
strengths = [
    "eight years of Python services",
    "moving a monolith to Kafka",
    "clear dashboards in SQL and dbt",
    "mentoring junior engineers",
]

[mailbox.personal]
kind = "maildir"
path = {json.dumps(str(mail))}

[store]
path = {json.dumps(str(store))}
"""
