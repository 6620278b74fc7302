"""What each method costs, in the units that Google counts."""

from __future__ import annotations

from collections.abc import Mapping

# Google's page on usage limits of the Gmail API, the table that held for projects made before May 2026. What is not in
# it costs one unit here.
UNITS: Mapping[str, int] = {
    "getProfile": 1,
    "history.list": 2,
    "labels.get": 1,
    "labels.list": 1,
    "messages.attachments.get": 5,
    "messages.get": 5,
    "messages.list": 5,
    "messages.modify": 5,
    "messages.trash": 5,
    "messages.untrash": 5,
    "threads.get": 10,
    "drafts.create": 10,
    "drafts.get": 5,
    "drafts.list": 5,
    "drafts.update": 15,
    "settings.sendAs.list": 1,
}
