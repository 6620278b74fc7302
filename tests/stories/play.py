"""Plays the stories through reading and matching, and says of each mail where it came to lie.

python -m tests.stories.play            categories as read
python -m tests.stories.play --told     categories as their authors give them: matching alone
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Literal, NotRequired, TypedDict, cast, get_args

import numpy as np
from scipy.optimize import linear_sum_assignment

from agent.context import Context
from agent.matching import Index
from agent.model.application import Match, MatchKind, MessageFact
from agent.model.mail import Category, Ref, Stored
from agent.model.settings import Profile
from agent.understanding import understand

FOLDER = Path(__file__).parent
ROBIN = Profile("Robin Hale", ("robin.hale@mail.example", "robin@halework.example"), "America/New_York")
_POLICY = SMTP.clone(max_line_length=998)

Outcome = Literal["right", "asked", "split", "none", "wrong"]


class Mail(TypedDict):
    """One mail of a story; ``category`` is "own" for the user's."""

    n: int
    application: str | None
    category: str
    subject: str
    date: str
    to: str
    body: str
    answers: int | None
    cc: NotRequired[str]
    reply_to: NotRequired[str]
    quoted: NotRequired[str]
    ask: NotRequired[bool]
    # ``from`` is a word of Python's: read by name


class Story(TypedDict):
    """Several applications' mails, interleaved as they came."""

    slug: str
    why: str
    language: str
    applications: dict[str, dict[str, str]]
    mails: list[Mail]


@dataclass(slots=True)
class _Played:
    """Where the mails of a story came to lie, by number."""

    index: Index = field(default_factory=lambda: Index(()))
    facts: dict[int, MessageFact] = field(default_factory=dict)
    matches: dict[int, Match] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)


def stories() -> list[Story]:
    """Return every story, in order of name."""
    return [cast(Story, json.loads(path.read_text(encoding="utf-8"))) for path in sorted(FOLDER.glob("*.json"))]


def outcomes(story: Story, *, told: bool) -> dict[int, Outcome]:
    """Given a story, return for each mail whether it lies right, was asked about, began another beside the right one,
    lies nowhere, or lies at a wrong application; ``told`` gives the categories, so that matching alone is judged."""
    played = _Played()
    for mail in story["mails"]:
        _take(played, story, mail, told=told)
    for number, fact in played.facts.items():  # what lay nowhere is tried again, as after a pass
        if played.matches[number].application is None:
            _place(played, number, fact)
    meant = _meant(story, played.matches)
    return {mail["n"]: _outcome(mail, played.matches.get(mail["n"]), meant) for mail in story["mails"]}


def _take(played: _Played, story: Story, mail: Mail, *, told: bool) -> None:
    at = datetime.fromisoformat(mail["date"]).astimezone(UTC)
    own = mail["category"] == Category.OWN
    if told and mail["category"] == Category.UNRELATED:
        return
    context = Context(
        ROBIN,
        at + timedelta(hours=1),
        at - timedelta(days=90),
        True,
        own,
        frozenset(played.known),
        frozenset(),
        frozenset(played.people),
    )
    ref = Ref("personal", "Sent" if own else "INBOX", str(mail["n"]))
    said = Category(mail["category"]) if told and not own else None
    reading = understand(ref, Stored(raw(story, mail), at), context, None, said)
    if reading is not None and reading.fact is not None:
        _place(played, mail["n"], replace(reading.fact, id=mail["n"]))


def _place(played: _Played, number: int, fact: MessageFact) -> None:
    match = played.index.match(fact)
    joined = played.index.answered_outreach(fact) if match.application else ()
    played.index.add(fact, match)
    played.facts[number], played.matches[number] = fact, match
    for outreach in joined:
        played.matches[outreach.id] = replace(match, message=outreach.id)
    if match.application:
        played.known.add(fact.message_id)
        played.people.update(person.address for person in fact.people if person.address)
        if not fact.automatic and not fact.own:
            played.people.add(fact.sender.address)


def _meant(story: Story, matches: dict[int, Match]) -> dict[str, str]:
    """Which of the applications found is which of the story's: the pairing under which most mails lie right."""
    votes = Counter(
        (label, found)
        for mail in story["mails"]
        if (label := mail["application"]) and mail["n"] in matches and (found := matches[mail["n"]].application)
    )
    if not votes:
        return {}
    labels, names = sorted({label for label, _ in votes}), sorted({name for _, name in votes})
    table = np.array([[votes[label, name] for name in names] for label in labels])
    rows, columns = linear_sum_assignment(-table)
    return {labels[row]: names[column] for row, column in zip(rows, columns, strict=True) if table[row, column]}


def _outcome(mail: Mail, match: Match | None, meant: dict[str, str]) -> Outcome:
    label, application = mail["application"], match.application if match else None
    asked = match is not None and match.kind is MatchKind.ASK
    if asked:
        return "right" if mail.get("ask") else "asked"
    if label is None:
        return "right" if application is None else "wrong"
    if application is None:
        return "none"
    if meant.get(label) == application:
        return "right"
    return "wrong" if application in meant.values() else "split"


def raw(story: Story, mail: Mail) -> bytes:
    """Given one mail of a story, return the whole message as it comes."""
    made = EmailMessage(policy=_POLICY)
    made["From"], made["To"] = cast(dict[str, str], mail)["from"], mail["to"]
    for header, value in (("Cc", mail.get("cc")), ("Reply-To", mail.get("reply_to"))):
        if value:
            made[header] = value
    made["Subject"], made["Date"] = mail["subject"], format_datetime(datetime.fromisoformat(mail["date"]))
    made["Message-ID"] = _message_id(story, mail["n"])
    before = _before(story, mail)
    if before:
        made["In-Reply-To"], made["References"] = before[-1], " ".join(before)
    body = mail["body"]
    if quoted := mail.get("quoted"):
        body += "\n\nOn Tue, Feb 3, 2026 at 9:00 AM, someone wrote:\n"
        body += "".join(f"> {line}\n" for line in quoted.split("\n"))
    made.set_content(body, charset="utf-8", cte="8bit")
    return made.as_bytes()


def _before(story: Story, mail: Mail) -> list[str]:
    """The Message-IDs of the mails that one answers, the first first."""
    answers, thread = {one["n"]: one["answers"] for one in story["mails"]}, list[str]()
    number = mail["answers"]
    while number:
        thread.insert(0, _message_id(story, number))
        number = answers[number]
    return thread


def _message_id(story: Story, number: int) -> str:
    return f"<{story['slug']}.{number}@story.example>"


def main() -> None:
    """Print, by story and over all, how many mails lie where."""
    told, total = "--told" in sys.argv[1:], Counter[Outcome]()
    for story in stories():
        found = Counter(outcomes(story, told=told).values())
        total += found
        sys.stdout.write(_line(story["slug"], found))
    sys.stdout.write(_line(f"{total.total()} mails", total))


def _line(name: str, found: Counter[Outcome]) -> str:
    counts = " ".join(f"{outcome} {found[outcome]:3}" for outcome in get_args(Outcome))
    return f"{name:42} {counts}\n"


if __name__ == "__main__":
    main()
