"""Made-up occasions to try a template on before one comes: one where everything is known, one where little is; pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from agent.drafting.composing import compose
from agent.drafting.facts import gather
from agent.drafting.templates import Sheet, written
from agent.guide import RULE_OF
from agent.model.application import ApplicationFacts, Interview, MessageFact, Note, NoteKind, Person, Round
from agent.model.draft import Kind, Reason
from agent.model.mail import Address, Category, Part, Ref
from agent.model.plan import Place
from agent.model.settings import Settings

ALL_KNOWN = "where everything is known"
LITTLE_KNOWN = "where company, role, strengths and notes are not known"

_DAY = timedelta(days=1)
_DANA = Person("dana@northwind.example", "Dana Kim", "dana@northwind.example", Part.INTERVIEWER)
_SAM = Person("sam@northwind.example", "Sam Okafor", "sam@northwind.example", Part.INTERVIEWER)
_STRENGTHS = ("eight years of Python services", "leading a team of five")  # for a profile that names none
_NOTES = (
    (NoteKind.FORGOT, "I led a migration without downtime."),
    (NoteKind.CLARIFY, "The rota that I set up had four people."),
    (NoteKind.TOPIC, "your plan for the year"),
)


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying a template on a sample: one thing to mend or, where it is ``mild``, to look at."""

    says: str = field(repr=False)
    sample: str = ""  # on which one; "": on each
    mild: bool = False


def tried(kind: Kind, settings: Settings, now: datetime) -> tuple[Trial, ...]:
    """Given a kind that the user has a template for, return what there is to say of it, on made-up occasions."""
    found: dict[tuple[str, bool], list[str]] = {}
    samples = {
        ALL_KNOWN: _said(_full(kind, now), _with_strengths(settings), now),
        LITTLE_KNOWN: _said(_bare(kind, now), _without(settings), now),
    }
    for sample, told in samples.items():
        for one in told:
            found.setdefault(one, []).append(sample)
    return tuple(
        Trial(says, where[0] if len(where) < len(samples) else "", mild) for (says, mild), where in found.items()
    )


def _said(place: Place, settings: Settings, now: datetime) -> list[tuple[str, bool]]:
    ours = compose(place, replace(settings, templates=()), now)
    theirs, flaws = written(Sheet(place, gather(place, settings, now), ours), settings.template(place.kind) or "")
    mild = theirs.warnings if theirs else ()
    return [(str(flaw), False) for flaw in flaws] + [(warning, True) for warning in mild]


def _with_strengths(settings: Settings) -> Settings:
    profile = settings.profile
    return replace(settings, profile=replace(profile, strengths=profile.strengths or _STRENGTHS))


def _without(settings: Settings) -> Settings:
    return replace(settings, profile=replace(settings.profile, strengths=()))


def _full(kind: Kind, now: datetime) -> Place:
    notes = tuple(Note(number, of, text, now) for number, (of, text) in enumerate(_NOTES, 1))
    application = ApplicationFacts("northwind", "Northwind", "Backend Engineer", notes=notes)
    place = _place(kind, application, _interview(now, (_DANA, _SAM), phone_screen=False), number=2, now=now)
    if kind not in {Kind.FOLLOW_UP, Kind.NUDGE}:
        return place
    return replace(place, promised=now + _DAY if kind is Kind.FOLLOW_UP else now - 2 * _DAY)


def _bare(kind: Kind, now: datetime) -> Place:
    application = ApplicationFacts("northwind", "", "")
    return _place(kind, application, _interview(now, (_DANA,), phone_screen=True), number=1, now=now)


def _place(kind: Kind, application: ApplicationFacts, held: Interview, number: int, now: datetime) -> Place:
    of_interview = kind in {Kind.THANK_YOU, Kind.FOLLOW_UP}
    return Place(
        application=application,
        kind=kind,
        round=Round(number, held.uid, (held,), lead=_DANA),
        person=_DANA,
        interview=held if of_interview else None,
        answers=None if of_interview else _message(now),
        occasion="sample",
        due=now,
        until=now + _DAY,
        reason=Reason(RULE_OF[kind], "sample"),
    )


def _interview(now: datetime, people: tuple[Person, ...], *, phone_screen: bool) -> Interview:
    return Interview(
        start=now - _DAY,
        end=now - _DAY + timedelta(hours=1),
        end_assumed=False,
        time_zone=None,
        zone_known=True,
        uid="sample@northwind.example",
        first_message_id="<sample@northwind.example>",
        announced_at=now - 7 * _DAY,
        people=people,
        phone_screen=phone_screen,
        cancelled=False,
        message=None,
        settled_at=now - 7 * _DAY,
    )


def _message(now: datetime) -> MessageFact:
    bare = MessageFact.bare(0, Ref("", "", ""), now, Category.NO_DECISION)
    return replace(
        bare,
        message_id="<sample@northwind.example>",
        sender=Address(_DANA.name, _DANA.address),
        subject="Your application",
        language="en",
    )
