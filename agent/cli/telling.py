"""What the user tells the agent, and the feedback it kept for them: note, person, name, interview, correct, redraft,
feedback.

Each keeps one fact; what follows from it, the next pass works out: the daemon, where it runs, makes one soon.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

import typer

from agent.cli.desk import (
    ApplicationArgument,
    ConfigOption,
    Desk,
    JsonOption,
    check_start,
    desk,
    parsed_time,
)
from agent.cli.drafts import DraftArgument
from agent.cli.output import clipped, iso, say, say_json, time_text, words
from agent.cli.titles import firm_of
from agent.config import checked_address
from agent.daemon.wake import wake
from agent.errors import WrongUsage
from agent.model.application import ANOTHER, Interview, InterviewSaid, MessageFact, NoteKind
from agent.model.draft import DraftState, Kind, Manner
from agent.model.mail import Category, ClaimKind, InterviewClaim, Part, PersonClaim
from agent.model.plan import ApplicationPlan
from agent.model.settings import Unit
from agent.timing import parse_duration

_REDRAFTED = frozenset({DraftState.INTENDED, DraftState.BLOCKED, DraftState.PLACED, DraftState.DISMISSED})
_ELAPSED = {Unit.MINUTES: timedelta(minutes=1), Unit.HOURS: timedelta(hours=1)}
_CATEGORIES = list(Category)
_LISTED = ", ".join(_CATEGORIES)

TextArgument = Annotated[str, typer.Argument(metavar="TEXT", help="What to bear in mind.", show_default=False)]
NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="The person's name.", show_default=False)]
MessageArgument = Annotated[
    str, typer.Argument(metavar="MESSAGE", help="The message's id as show prints it (m12).", show_default=False)
]
CategoryArgument = Annotated[
    str | None,
    typer.Argument(metavar="[CATEGORY]", help=f"What it is: {_LISTED}.", show_default=False),
]


@contextmanager
def heard(config: Path | None) -> Iterator[Desk]:
    """Given the configuration's path, yield the desk at which the user says something; then wake the daemon."""
    with desk(config) as opened:
        yield opened
    wake(opened.settings.store_path)


def note(
    application: ApplicationArgument,
    text: TextArgument,
    forgot: Annotated[bool, typer.Option("--forgot", help="Important, and not said in the interview.")] = False,
    clarify: Annotated[bool, typer.Option("--clarify", help="Makes an unclear answer clear.")] = False,
    topic: Annotated[bool, typer.Option("--topic", help="Something that you talked about.")] = False,
    person: Annotated[str, typer.Option("--for", metavar="PERSON", help="Whose draft it belongs in.")] = "",
    config: ConfigOption = None,
) -> None:
    """Note something for an application, or for its next draft.

    What is noted with --forgot, --clarify or --topic goes into the draft.
    """
    flags = {NoteKind.FORGOT: forgot, NoteKind.CLARIFY: clarify, NoteKind.TOPIC: topic}
    kinds = [kind for kind, given in flags.items() if given]
    if len(kinds) > 1:
        raise WrongUsage("A note can have only one kind.", "Give one of --forgot, --clarify and --topic.")
    if not text.strip():
        raise WrongUsage("The note is empty.", "Write what to bear in mind, in quotation marks.")
    with heard(config) as opened:
        name = opened.application(application)
        kind = kinds[0] if kinds else NoteKind.PLAIN
        opened.store.add_note(name, kind, " ".join(text.split()), opened.now(), person.strip())
        known = not person.strip() or _is_known(opened, name, person)
    say(f"Noted for {name}. {opened.later}")
    if not known:
        say(f'Nobody in {name} is called "{person}" yet; no draft uses the note until somebody is.')


def _is_known(opened: Desk, application: str, name: str) -> bool:
    """Whether the name in --for can mean somebody of the application: a slip would leave the note out of each draft."""
    from agent.drafting.facts import can_mean  # what words drafts takes its time to load

    return any(can_mean(name, one) for one in _plan(opened, application, opened.now()).people)


def person(
    application: ApplicationArgument,
    name: NameArgument,
    address: Annotated[str, typer.Option("--address", metavar="A", help="Their address.")] = "",
    part: Annotated[Part, typer.Option("--part", help="The part they play.")] = Part.UNKNOWN,
    config: ConfigOption = None,
) -> None:
    """Name somebody on the other side, or give their address."""
    with heard(config) as opened:
        found = opened.application(application)
        called = _name(name)
        checked = _address(address, opened)
        opened.store.add_person(found, PersonClaim(called, checked, part), opened.now())
    what = f"The address of {called} for {found} is {checked}" if checked else f"{called} is known for {found}"
    say(f"{what}. {opened.later}")


def name(
    application: ApplicationArgument,
    company: Annotated[str, typer.Option("--company", metavar="NAME", help="How the employer is called.")] = "",
    role: Annotated[str, typer.Option("--role", metavar="ROLE", help="What you applied for.")] = "",
    config: ConfigOption = None,
) -> None:
    """Say how the employer, or the role, is called. It counts for more than what the mails of the application tell."""
    called, post = (" ".join(text.split()) for text in (company, role))
    if not (called or post):
        raise WrongUsage("No name was given.", "Give --company or --role.")
    with heard(config) as opened:
        found = opened.application(application)
        opened.store.add_names(found, called, post, opened.now())
    say(f"Noted for {found}: {', '.join(filter(None, (called, post)))}. {opened.later}")


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name or not name.isprintable() or "@" in name:
        raise WrongUsage(f'"{text}" is not a name.', 'Write it as "Dana Kim"; the address goes behind --address.')
    return name


def _address(text: str, opened: Desk) -> str:
    try:
        checked = checked_address(text.strip()) if text.strip() else ""
    except ValueError as error:
        raise WrongUsage(f"{error}.") from None
    from agent.drafting.headers import usable_address  # what checks addresses takes its time to load

    if checked and usable_address(checked) is None:
        raise WrongUsage(f'No mail can be sent to "{checked}".', 'Write all of it, such as "dana@northwind.com".')
    if checked in opened.settings.profile.addresses:
        raise WrongUsage(f"{checked} is your own address.", "Give theirs.")
    return checked


def interview(
    application: ApplicationArgument,
    at: Annotated[str | None, typer.Option("--at", metavar="TIME", help="When it is; in your zone.")] = None,
    length: Annotated[str | None, typer.Option("--length", metavar="D", help='How long: "45 minutes".')] = None,
    people: Annotated[list[str] | None, typer.Option("--with", metavar="PERSON", help="Who; may be repeated.")] = None,
    cancelled: Annotated[bool, typer.Option("--cancelled", help="It is called off.")] = False,
    did_not_happen: Annotated[bool, typer.Option("--did-not-happen", help="It was not held.")] = False,
    config: ConfigOption = None,
) -> None:
    """Set, move or cancel an interview by hand.

    --at moves the one interview that lies ahead, and sets one where none does. With --cancelled or --did-not-happen
    it says which interview is meant; it may be left out where only one can be.
    """
    off = cancelled or did_not_happen
    _check_given(at, bool(length or people), cancelled=cancelled, did_not_happen=did_not_happen)
    with heard(config) as opened:
        found = opened.application(application)
        now = opened.now()
        start = parsed_time(at, opened.zone) if at else None
        if at and start and not off:
            check_start(at, start, now)
        claim = _claim(start, length, tuple(_person_of(one, opened) for one in people or ()), now, off=off)
        if off or start is None:
            _check_meant(opened, found, InterviewSaid(0, claim, now, did_not_happen))
        opened.store.add_interview(found, claim, now, did_not_happen=did_not_happen)
        meant = [start] if start else _settled_at(opened, found, now)
        when = f" on {time_text(meant[0], now, opened.zone)}" if len(meant) == 1 else ""
    whom = f", with {', '.join(one.name or one.address for one in claim.people)}" if claim.people else ""
    done = "did not take place" if did_not_happen else "is cancelled" if cancelled else "is set"
    say(f"The interview{when} for {found} {done}{whom}. {opened.later}")


def _check_given(at: str | None, more: bool, *, cancelled: bool, did_not_happen: bool) -> None:
    """Raise WrongUsage where what is said of an interview does not go together; ``more``: its length, or people."""
    if cancelled and did_not_happen:
        raise WrongUsage("An interview is off in one way.", "Give one of --cancelled and --did-not-happen.")
    if more and (cancelled or did_not_happen):
        raise WrongUsage("An interview that is off has no length and no people.", "Leave --length and --with out.")
    if not (at or more or cancelled or did_not_happen):
        raise WrongUsage("Nothing was said of the interview.", "Give --at, --length, --with or --cancelled.")


def _settled_at(opened: Desk, application: str, at: datetime) -> list[datetime]:
    """When the interviews begin of which something was said at that moment."""
    rounds = _plan(opened, application, at).rounds
    return [one.start for round_ in rounds for one in round_.interviews if one.settled_at == at]


def _claim(
    start: datetime | None, length: str | None, people: tuple[PersonClaim, ...], now: datetime, *, off: bool
) -> InterviewClaim:
    lasts = _length(length) if length else None
    if off:
        return InterviewClaim(ClaimKind.OFF, start=start)
    if start is None:
        # A length alone is the distance of two times: which interview is meant is found out with the others.
        begins, ends = (now, now + lasts) if lasts else (None, None)
        return InterviewClaim(ClaimKind.SET, end=ends, replaces=begins, people=people)
    return InterviewClaim(ClaimKind.SET, start=start, end=start + lasts if lasts else None, people=people)


def _check_meant(opened: Desk, application: str, said: InterviewSaid) -> None:
    """Raise WrongUsage where no interview becomes another by what the user said: they may mean another hour."""
    before = _interviews(opened, application, said.at)
    if _interviews(opened, application, said.at, said) == before:
        marks = (" (called off)" if one.cancelled else "" for one in before)
        told = [f"{time_text(one.start, said.at, opened.zone)}{mark}" for one, mark in zip(before, marks, strict=True)]
        known = f"These are known: {'; '.join(told)}." if told else "None is known."
        raise WrongUsage(f"No interview for {application} changes by that.", f"{known} --at TIME says which is meant.")


def _interviews(opened: Desk, application: str, now: datetime, *said: InterviewSaid) -> tuple[Interview, ...]:
    """The interviews of an application, as they are once the user has said this, too."""
    plan = _plan(opened, application, now, *said)
    return tuple(interview for round_ in plan.rounds for interview in round_.interviews)


def _plan(opened: Desk, application: str, now: datetime, *said: InterviewSaid) -> ApplicationPlan:
    from agent.planner import plan as plan_of  # what decides takes its time to load

    snapshot = opened.snapshot()
    facts = next(one for one in snapshot.applications if one.id == application)
    one = replace(snapshot, applications=(replace(facts, interviews_said=(*facts.interviews_said, *said)),))
    return plan_of(one, opened.settings, now).applications[0]


def _length(text: str) -> timedelta:
    try:
        duration = parse_duration(text)
        length = duration.amount * _ELAPSED[duration.unit]
    except (KeyError, ValueError):
        length = timedelta(0)
    if not timedelta(0) < length <= timedelta(hours=24):
        raise WrongUsage(f'"{text}" is not the length of an interview.', 'Write it as "45 minutes" or "1 hour".')
    return length


def _person_of(text: str, opened: Desk) -> PersonClaim:
    """Given "Dana Kim", "dana@x.example" or "Dana Kim <dana@x.example>", return the interviewer."""
    name, bracket, rest = text.strip().partition("<")
    if not bracket and "@" in name:
        return PersonClaim("", _address(name, opened), Part.INTERVIEWER)
    name, address = name.strip().strip('"'), _address(rest.removesuffix(">"), opened)
    return PersonClaim(_name(name) if name or not address else "", address, Part.INTERVIEWER)


def correct(
    message: MessageArgument,
    category: CategoryArgument = None,
    application: Annotated[
        str | None, typer.Option("--application", metavar="A", help=f"Where it belongs; `{ANOTHER}` begins another.")
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Say what a message really is, or where it belongs. An application is one that `status` shows, or `new`."""
    if category is None and application is None:
        raise WrongUsage("Nothing was said of the message.", "Give its category, or --application.")
    meant = _category(category) if category is not None else None
    with heard(config) as opened:
        fact = opened.store.find_message(message)
        found: str | None
        if application is not None and application.strip().casefold() == ANOTHER:
            found = _begun(opened, fact, meant)
        else:
            found = _place(opened, application) if application is not None else None
            opened.store.correct(fact.id, meant, found, opened.now())
        of_whom = _told_apart(fact, opened)
    told = [f"counts as {words(meant.value)}"] if meant else []
    told += [f"belongs to {found}"] if found else []
    say(f"m{fact.id}{of_whom} {' and '.join(told)} from now on. {opened.later}")


def _told_apart(fact: MessageFact, opened: Desk) -> str:
    """What tells a mail from others, as far as it is kept: the number alone may be a slip."""
    sender = fact.sender.name or fact.sender.address
    subject = f'"{clipped(fact.subject, 40)}"' if fact.subject else ""
    return f" ({', '.join(filter(None, (sender, subject, time_text(fact.date, opened.now(), opened.zone))))})"


def _begun(opened: Desk, fact: MessageFact, meant: Category | None) -> str:
    """The application that a message begins; the one that it began already, where nothing else lies there."""
    if fact.own:
        raise WrongUsage(f"m{fact.id} is yours.", "Say which of their mails begins the application.")
    known = opened.snapshot().applications
    lay_in = next((facts for facts in known if facts.id == fact.application), None)
    if lay_in is not None and [one.id for one in lay_in.messages if not one.own] == [fact.id]:
        opened.store.correct(fact.id, meant, lay_in.id, opened.now())
        return lay_in.id
    from agent.matching import begun_by

    begun = begun_by(fact, {facts.id for facts in known}, lay_in.company if lay_in else "")
    return opened.store.begin(begun, meant, opened.now())


def _place(opened: Desk, text: str) -> str:
    """The application that is meant. Raise WrongUsage that tells how to begin one, where there is none of that name."""
    try:
        return opened.application(text)
    except WrongUsage as unknown:
        way_out = f"If it is an application that is not known yet: `--application {ANOTHER}`."
        raise WrongUsage(unknown.what, f"{unknown.next_step} {way_out}") from None


def _category(text: str) -> Category:
    name = text.strip().lower().replace(" ", "_").replace("-", "_")
    if name in _CATEGORIES:
        return Category(name)
    near = get_close_matches(name, _CATEGORIES, n=1)
    advice = f'Did you mean "{near[0]}"? ' if near else ""
    raise WrongUsage(f'"{text}" is not a category that a message can have.', f"{advice}There are: {_LISTED}.")


def redraft(
    draft: DraftArgument,
    shorter: Annotated[bool, typer.Option("--shorter", help="No longer than it must be.")] = False,
    warmer: Annotated[bool, typer.Option("--warmer", help="More personal.")] = False,
    plainer: Annotated[bool, typer.Option("--plainer", help="Simple words, and few of them about feelings.")] = False,
    config: ConfigOption = None,
) -> None:
    """Ask for another wording of an untouched draft. One that you deleted, and a withdrawn nudge, come back so."""
    manner = _manner({Manner.SHORTER: shorter, Manner.WARMER: warmer, Manner.PLAINER: plainer})
    with heard(config) as opened:
        found = opened.draft(draft)
        same = (one for one in opened.store.drafts() if one.key == found.key and one.state is not DraftState.VOID)
        later = [one.id for one in same if one.revision > found.revision]
        if later:
            raise WrongUsage(f"d{found.id} was replaced by d{max(later)}.", f"Write `followup redraft d{max(later)}`.")
        unsent_nudge = found.kind is Kind.NUDGE and found.state is DraftState.WITHDRAWN
        if found.state not in _REDRAFTED and not unsent_nudge:
            step = "Only an untouched draft, one that you deleted, or a nudge that was withdrawn, is written again."
            raise WrongUsage(f"d{found.id} is {found.state.value}.", f"{step} `followup explain d{found.id}` says why.")
        gone = found.state in {DraftState.DISMISSED, DraftState.WITHDRAWN}
        if gone and found.until is not None and opened.now() >= found.until:
            over = time_text(found.until, opened.now(), opened.zone)
            raise WrongUsage(f"Its time was over on {over}.", "Write this one yourself, if you want to.")
        opened.store.request_redraft(found.id, opened.now(), manner)
    say(f"d{found.id} will be written again. {opened.later}")


def _manner(flags: Mapping[Manner, bool]) -> Manner:
    given = [manner for manner, wanted in flags.items() if wanted]
    if len(given) > 1:
        raise WrongUsage("A draft is worded in one manner.", "Give one of --shorter, --warmer and --plainer.")
    return given[0] if given else Manner.USUAL


def feedback(
    application: Annotated[
        str | None, typer.Argument(metavar="[APPLICATION]", help="Its id or company; all, where none is named.")
    ] = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the feedback that came after rejections. A skill that is missed more than once is worth building (R2)."""
    with desk(config) as opened:
        wanted = opened.application(application) if application is not None else None
        found = [item for item in _feedback(opened) if wanted in {None, item[0]}]
        for name, company, firm, at, quote in found:
            if as_json:
                say_json({"application": name, "company": company, "at": iso(at, opened.zone), "quote": quote})
            else:
                say(f"{time_text(at, opened.now(), opened.zone)}  {firm} ({name}): “{quote}”")
        if not found and not as_json:
            say("No feedback has come yet.")


def _feedback(opened: Desk) -> list[tuple[str, str, str, datetime, str]]:
    return [
        (facts.id, facts.company, firm_of(facts), message.date, quote)
        for facts in opened.snapshot().applications
        for message in facts.messages
        if message.category is Category.FEEDBACK and not message.needs_review
        for quote in [_told(message)]
        if quote
    ]


def _told(message: MessageFact) -> str:
    """What a mail of feedback says, each sentence once: one line a mail, for a mail is one piece of feedback."""
    return " ".join(dict.fromkeys(evidence.quote for evidence in message.evidence if evidence.quote))


COMMANDS = (note, person, name, interview, correct, redraft, feedback)
