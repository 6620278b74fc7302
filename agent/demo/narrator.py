"""Tells the hunt as a story: from the player's events to the lines that people read. Pure; who calls it prints them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parseaddr
from enum import StrEnum

from agent import explanations
from agent.demo.player import Ended, Event, Happened, Read, Turned
from agent.demo.steps import ZONE, Arrives, Deletes, Edits, Names, Notes, Sends, Writes
from agent.guide import NAME_OF, RULE_OF, RULES
from agent.model.application import MessageFact
from agent.model.draft import DraftFact, DraftState, Kind
from agent.model.mail import ClaimKind

_LOCALE = "en-US"
_MARGIN = 9  # under the times
_DEEPER = 13  # columns by which a draft's text is indented

_NOTICED = {
    DraftState.SENT: "It sees that you sent the {what}.",
    DraftState.EDITED: "It sees that you edited the {what}: that draft is yours now, and never touched again.",
    DraftState.DISMISSED: "It sees that you deleted the {what}: that draft never comes back.",
    DraftState.VOID: "The {what} is not placed after all.",
    DraftState.UNKNOWN: "It is not known whether the {what} was stored.",
}


class Style(StrEnum):
    """What a line is: a terminal shows each in its own way."""

    DAY = "day"
    MAIL = "mail"
    UNDERSTOOD = "understood"
    DRAFT = "draft"
    TEXT = "text"
    USER = "user"
    GONE = "gone"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the story, how far it is set in, and what it is."""

    text: str
    style: Style = Style.PLAIN
    indent: int = 0


class Narrator:
    """Tells one hunt. It remembers which day it tells of, and when it first showed a draft of each kind in full."""

    def __init__(self) -> None:
        self._day: date | None = None
        self._shown: dict[Kind, datetime] = {}

    def tell(self, event: Event) -> Iterator[Line]:
        """Given the next event, return the lines that tell of it; none where there is nothing to tell."""
        for line in self._of(event):
            day = event.at.astimezone(ZONE).date()
            if day != self._day and not isinstance(event, Ended):
                self._day = day
                yield Line("")
                yield Line(f"{day:%A, %B} {day.day}", Style.DAY)
            yield line

    def _of(self, event: Event) -> Iterator[Line]:
        match event:
            case Happened():
                yield _timed(event.at, _happened(event), Style.MAIL if isinstance(event.step, Arrives) else Style.USER)
            case Read():
                yield from _read(event)
            case Turned():
                yield from self._turned(event)
            case Ended():
                yield Line("")
                yield from summary(event.drafts)

    def _turned(self, event: Turned) -> Iterator[Line]:
        draft, state = event.draft, event.step.state
        what = f"{NAME_OF[draft.kind]} to {_to(draft)}"
        if state is DraftState.PLACED:
            yield from self._placed(event.at, draft)
        elif state is DraftState.WITHDRAWN:
            yield from _withdrawn(event, what)
        elif state is DraftState.BLOCKED:
            yield _timed(event.at, f"The {what} is blocked: {'; '.join(draft.text.problems)}", Style.GONE)
        elif state in _NOTICED:
            yield _timed(event.at, _NOTICED[state].format(what=what), Style.PLAIN)

    def _placed(self, at: datetime, draft: DraftFact) -> Iterator[Line]:
        rule = RULES[RULE_OF[draft.kind]]
        address = f"<{draft.text.to_address}>" if draft.text.to_address else "(no address known: To is empty)"
        yield _timed(at, f"Draft: {NAME_OF[draft.kind]} to {draft.text.to_name} {address}", Style.DRAFT)
        yield Line(f"“{draft.text.subject}”", Style.DRAFT, _MARGIN)
        yield Line(f"Rule {rule.id}: {rule.says} {explanations.short(draft.reason, ZONE, _LOCALE)}", indent=_MARGIN)
        first = self._shown.setdefault(draft.kind, at)
        if at == first or draft.revision > 1:
            yield Line("")
            for line in draft.text.body.rstrip().splitlines():
                yield Line(line, Style.TEXT, _DEEPER if line else 0)
            yield Line("")


def _timed(at: datetime, text: str, style: Style) -> Line:
    return Line(f"{at.astimezone(ZONE):%H:%M}  {text}", style, 2)


def _happened(event: Happened) -> str:
    message, step = event.message, event.step
    subject = str(message["Subject"]) if message else ""
    to = _called(str(message["To"])) if message else ""
    match step:
        case Arrives():
            return f"Mail from {_called(step.letter.sender)}: “{subject}”"
        case Writes():
            return f"You write to {to}: “{subject}”"
        case Sends():
            return f"You send the draft to {to} as it is: “{subject}”"
        case Edits():
            return f"You add to the draft to {to}: “{step.adds}”"
        case Deletes():
            return f"You delete the draft to {to}: “{subject}”"
        case Notes():
            return f'You say: followup note "{step.application}" "{step.text}" --forgot'
        case Names():
            return f'You say: followup person "{step.application}" "{step.person}" --address {step.address}'


def _read(event: Read) -> Iterator[Line]:
    for company, fact in event.facts:
        sender = fact.sender.name or fact.sender.address
        category = fact.category.value.replace("_", " ")
        if fact.needs_review:
            text = f"Not sure what {sender}’s mail is ({category}?): it asks you, and acts on nothing."
        else:
            words = f" for {company}" if company else ""
            text = f"{sender}’s mail is read as {category}{words}"
        yield _timed(event.at, text, Style.UNDERSTOOD)
        if fact.evidence:
            yield Line(f"because of “{fact.evidence[0].quote}”", indent=_MARGIN)
        for detail in _details(fact):
            yield Line(detail, indent=_MARGIN)
    if event.dull:
        mails = "One mail" if event.dull == 1 else f"{event.dull} mails"
        yield _timed(event.at, f"{mails} about other things: skipped, and nothing of it kept.", Style.UNDERSTOOD)


def _details(fact: MessageFact) -> Iterator[str]:
    for claim in fact.interviews:
        if claim.start is None:
            continue
        when = explanations.moment(claim.start, ZONE, _LOCALE)
        people = ", ".join(person.name or person.address for person in claim.people)
        called = {ClaimKind.SET: "Interview", ClaimKind.OFFERED: "Offered", ClaimKind.OFF: "Called off"}[claim.kind]
        yield f"{called}: {when}{f', with {people}' if people and claim.kind is ClaimKind.SET else ''}"
    if fact.promised_by:
        yield f"News is promised by {_day(fact.promised_by.day)}"
    if fact.returns_on:
        yield f"Back on {_day(fact.returns_on.day)}"


def _withdrawn(event: Turned, what: str) -> Iterator[Line]:
    if event.replaced_by:
        yield _timed(event.at, f"Taken back: the {what}. {explanations.SENTENCES['facts_changed']}", Style.GONE)
        return
    reason = event.draft.went or event.draft.reason
    why = explanations.short(reason, ZONE, _LOCALE)
    yield _timed(event.at, f"Taken back: the {what}. {why} (Rule {reason.rule})", Style.GONE)


def summary(drafts: Iterable[DraftFact]) -> Iterator[Line]:
    """Given every draft there was, return the lines that count them by kind and by what became of them."""
    fates: dict[Kind, Counter[str]] = {kind: Counter() for kind in Kind}
    for draft in drafts:
        fates[draft.kind][_fate(draft)] += 1
    yield Line("What became of the drafts", Style.DAY)
    for kind, counted in fates.items():
        told = ", ".join(f"{count} {fate}" for fate, count in counted.items())
        yield Line(f"{NAME_OF[kind]:<22}{counted.total():>3}: {told or 'none'}", indent=2)


def _fate(draft: DraftFact) -> str:
    edited = any(step.state is DraftState.EDITED for step in draft.steps)
    match draft.state:
        case DraftState.SENT:
            return "edited and sent" if edited else "sent"
        case DraftState.PLACED:
            return "in Drafts"
        case DraftState.EDITED:
            return "edited, and still in Drafts"
        case DraftState.DISMISSED:
            return "deleted by you"
        case DraftState.WITHDRAWN if draft.steps[-1].cause == "facts_changed":
            return "replaced by a newer one"
        case _:
            return draft.state.value


def _to(draft: DraftFact) -> str:
    return draft.text.to_name or draft.text.to_address


def _called(field: str) -> str:
    name, address = parseaddr(field)
    return name or address


def _day(day: date) -> str:
    return f"{day:%A, %B} {day.day}"
