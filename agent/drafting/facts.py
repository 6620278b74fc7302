"""What a draft may say: the facts of one placing, gathered from plan, mails, notes and profile, with its origin."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agent.classification.senders.domains import is_shared, owner_label
from agent.classification.sentences.reasons import OFFERS_WHY
from agent.drafting import phrasing
from agent.drafting.formats import (
    day_words,
    how_called,
    long_day_words,
    one_line,
    promised_words,
    tidy_company,
    tidy_name,
    tidy_role,
)
from agent.drafting.greeted import as_before, greeted_before
from agent.drafting.headers import is_own_address
from agent.drafting.strengths import Strength, strength
from agent.drafting.wording import Voice
from agent.expressions import expression
from agent.extraction.employer.company import company_key, company_of_domain
from agent.extraction.interview.agenda import is_session
from agent.extraction.names.names import sender_name
from agent.extraction.names.places import is_place
from agent.extraction.words.houses import is_written_out, spells
from agent.guide import MOST_STRENGTHS
from agent.likeness import firms_alike, role_within, roles_alike
from agent.model.application import ApplicationFacts, Interview, MessageFact, Note, NoteKind, Person
from agent.model.draft import Kind
from agent.model.mail import Address, DateClaim, Meeting, Part
from agent.model.plan import Place
from agent.model.settings import Profile, Settings, Style

ADDS_NOTES = frozenset({Kind.THANK_YOU, Kind.FOLLOW_UP})
"""The kinds that say more than the guide's bare three things (T6, T7, F5; not N2, S4)."""

_IN_DRAFTS = frozenset({NoteKind.FORGOT, NoteKind.CLARIFY, NoteKind.TOPIC})
_MOST_OF_A_PANEL = 5  # strengths, which its drafts share between them
_BY_HAND = "followup interview"  # where what the user said of an interview comes from
_LONG_ENOUGH = 5  # letters of a firm's first word, by which its domain may begin
_LONGEST_STRENGTH = 30  # words: a longer one fits no sentence, and is left out


_AFTER = expression(r"\bafter\b", re.IGNORECASE)
_BY = expression(r"\b(?:by|before|within|latest|later than)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """A day as the draft writes it, and where it comes from."""

    day: date
    words: str
    origin: str
    long: str = ""  # the words with the weekday
    after: bool = False  # a promised day: news was to come after it, and not by it


@dataclass(frozen=True, slots=True)
class Told:
    """Words of a mail or an invitation that a draft may take up, and where they come from."""

    words: str = field(repr=False)
    origin: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that one draft may say. Unknown is ``""`` or None, and is left out (promise 7)."""

    kind: Kind
    profile: Profile = field(repr=False)
    person: Person
    name: str = field(repr=False)
    name_origin: str
    voice: Voice
    role: str
    company: str
    position_origin: str
    interview: Dated | None
    promised: Dated | None
    strengths: tuple[Strength, ...] = field(repr=False)  # those that fit best first
    notes: tuple[Note, ...] = field(repr=False)
    others: int  # how many others took part in the round
    this_year: int
    later_round: bool = False
    met_before: bool = False  # this person was in an earlier round
    meeting: Meeting = Meeting.UNKNOWN
    session: Told | None = None  # what their part of the interview was called
    agenda: tuple[Told, ...] = ()  # what else it was to be about
    work: Told | None = None  # what the work is on
    known: tuple[str, ...] = field(default=(), repr=False)  # names and terms that need no explaining besides these
    told_by_them: bool = True  # a feedback request: whether it goes to who wrote the rejection
    feedback_offered: bool = False  # the same: whether who wrote the rejection offers to tell why
    goes_on: bool = False  # they asked for more, or on to a further round: the user asks for no news
    style: Style | None = None  # how the user words their own mails
    other_names: tuple[str, ...] = field(default=(), repr=False)  # everybody else's of the round

    @property
    def strength_words(self) -> tuple[str, ...]:
        """The strengths as a draft writes them."""
        return tuple(one.words for one in self.strengths)

    @property
    def terms(self) -> tuple[str, ...]:
        """The user's and their mails' own words: names and terms that no dictionary needs to know."""
        names = (self.name, how_called(self.person), self.person.name, self.profile.full_name)
        notes = (note.text for note in self.notes)
        strengths = (*self.profile.strengths, *self.strength_words)
        told = (one.words for one in (self.session, self.work, *self.agenda) if one)
        return (*names, self.role, self.company, *strengths, *told, *notes, *self.known)


def gather(place: Place, settings: Settings, now: datetime) -> Facts:
    """Given what is to be placed, the settings and an aware ``now``, return what its draft may say."""
    profile = settings.profile
    this_year = now.astimezone(ZoneInfo(profile.time_zone)).year
    notes = _notes_used(place)
    person = _greeted(place)
    interview = interview_of(place)
    agenda = tuple(Told(one, _origin_of(interview)) for one in interview.agenda) if interview else ()
    elsewhere = _is_at_another_firm(place)
    return Facts(
        kind=place.kind,
        profile=profile,
        person=person,
        name=tidy_name(person.name),
        name_origin=_name_origin(place),
        voice=_voice(place),
        role="" if elsewhere else tidy_role(_role_there(place)),
        company=tidy_company(place.application.company) if place.application.company_sure and not elsewhere else "",
        position_origin=_position_origin(place),
        interview=_interview_day(place, profile, this_year),
        promised=_promised_day(place, profile, this_year),
        strengths=_fitting(profile.strengths, place, notes),
        notes=notes,
        others=_others(place),
        this_year=this_year,
        later_round=place.round is not None and place.round.number > 1,
        met_before=_met_before(place),
        meeting=interview.meeting if interview else Meeting.UNKNOWN,
        session=next((one for one in agenda if is_session(one.words)), None),
        agenda=tuple(one for one in agenda if not is_session(one.words)),
        work=_work(place),
        told_by_them=place.answers is None or _answers_its_writer(place, place.answers),
        feedback_offered=_offers_feedback(place),
        goes_on=place.goes_on,
        style=settings.style,
        other_names=tuple(_other_names(place)),
    )


def _answers_its_writer(place: Place, answers: MessageFact) -> bool:
    return answers.message_id == place.occasion and _is_by(answers, place.person)


def _offers_feedback(place: Place) -> bool:
    """Whether the mail that is answered, and was written by who gets the draft, offers to tell why it refuses."""
    answers = place.answers
    offered = answers is not None and any(one.signal == OFFERS_WHY for one in answers.evidence)
    return offered and answers is not None and _answers_its_writer(place, answers)


def _is_at_another_firm(place: Place) -> bool:
    """Whether the mail that set the interview names other firms, and who wrote it may have more clients than one.

    An agency's consultant does. Somebody at another client must not read this one's name, so none is named.
    """
    interview, application = interview_of(place), place.application
    source = next((message for message in application.messages if interview and message.id == interview.message), None)
    if source is None or source.own or application.company_said or not application.company:
        return False
    house = owner_label(source.sender)
    of_domain = {company_of_domain(source.sender)} if _applied_at(house, application.messages) else set()
    posts = source.named.roles  # "Music" of "Music post" may be either, and is no client
    told = {source.company, *(one for one in source.named.firms if one not in posts)} - {"", *of_domain}
    named = [one for one in told if not _is_their_building(one, application.company)]
    if not named or any(firms_alike(one, application.company) for one in named) or _goes_on(source, application):
        return False
    theirs = (message for message in application.messages if firms_alike(message.company, application.company))
    if any(set(message.named.numbers) & set(source.named.numbers) for message in theirs):
        return False  # it bears the number of the firm's own vacancy
    firm = company_key(application.company)
    begun = firm.split()[0] if firm else ""
    if len(begun) >= _LONG_ENOUGH and house.startswith(begun):
        return False  # "Garside & Sons (Precision)" writes from garsideprecision.example
    return house not in firm.replace(" ", "") and not is_written_out(house, firm) and not spells(house, firm)


def _goes_on(source: MessageFact, application: ApplicationFacts) -> bool:
    """Whether a mail is of this firm though its text names none but its writer's house: its subject does, or it goes on
    over the same post where another mail of the application left off."""
    if source.company and not firms_alike(source.company, company_of_domain(source.sender)):
        return False
    if re.search(rf"(?<!\w){re.escape(application.company)}(?!\w)", source.subject, re.IGNORECASE):
        return True  # as words of its own: "UPS" is in no "Groups"
    said = {one for one in (source.in_reply_to, *source.references) if one}
    answers = any(message.message_id in said for message in application.messages)
    return answers and bool(source.role) and roles_alike(source.role, application.role)


def _role_there(place: Place) -> str:
    """The role as the mail names it that is answered, or that set the interview, where that is another than the
    application's: two posts of one firm may be called so much alike that they are taken for one."""
    application, interview = place.application, interview_of(place)
    source = place.answers
    if source is None or source.own or place.kind in ADDS_NOTES:
        source = next((one for one in application.messages if interview and one.id == interview.message), None)
    settled = application.role_said or not application.role or source is None or source.own or source.needs_review
    if not settled and source is not None and source.named.told and source.role:
        alike = roles_alike(source.role, application.role) or role_within(source.role, application.role)
        if not alike:
            return source.role
    return application.role if application.role_sure else ""


def _is_their_building(name: str, company: str) -> bool:
    """Whether a name is that of a house which is called after the firm: "Osprey House", where Osprey Foods sits."""
    return is_place(name) and name.casefold().split()[:1] == company.casefold().split()[:1]


def _applied_at(house: str, messages: Iterable[MessageFact]) -> bool:
    """Whether the user applied by a mail to a house: what its domain spells is the employer that they named."""
    to = (one for fact in messages if fact.own and fact.applies for one in fact.recipients)
    return bool(house) and any(owner_label(one) == house for one in to)


def _greeted(place: Place) -> Person:
    """Who is greeted, and in which form: behind a shared address "Larkspur Careers" is nobody's name, "Dana Kim" is."""
    person = as_before(place.person, greeted_before(place))
    name = sender_name(Address(person.name, person.address))
    shared = is_shared(Address("", person.address))
    if not shared or (name and not firms_alike(name, place.application.company)):
        return person
    return replace(person, name="", signs_as="")


def facts_digest(place: Place, settings: Settings) -> str:
    """Given what is to be placed, return a digest of the facts in it. When the digest changes, an untouched draft is
    replaced.

    The facts are the recipient, the notes, the interview's day, the chosen variant, and the names that the user gave
    firm and role. Strengths and wording do not count: a draft is not replaced for them, nor where they have asked for
    more since.
    """
    interview = interview_of(place)
    zone = ZoneInfo(settings.profile.time_zone)
    called = (place.application.company_said, place.application.role_said)
    values = [
        place.kind.value,
        place.person.address,
        tidy_name(place.person.name),
        [[note.kind.value, note.text] for note in _notes_used(place)],
        interview.start.astimezone(zone).date().isoformat() if interview else "",
        place.variant,
        *([place.manner.value] if place.manner else []),
        *([["called", *called]] if any(called) else []),
    ]
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()[:32]


def interview_of(place: Place) -> Interview | None:
    """Given what is to be placed, return the interview that it speaks of: the round's last where none is named."""
    standing = place.round.standing if place.round else ()
    return place.interview or (standing[-1] if standing else None)


def _notes_used(place: Place) -> tuple[Note, ...]:
    """Given what is to be placed, return the notes that its draft takes up, by time (T6, T7, F5).

    A note for one person goes into theirs alone; one for nobody into the lead's, or into the only draft there is. A
    later round leaves out what was noted before it was announced: that was said in the last one's mails, but for what
    is meant for somebody who had no part in it. What is noted once the next round has begun is of that one.
    """
    if place.kind not in ADDS_NOTES:
        return ()
    told = (note for note in place.application.notes if note.kind in _IN_DRAFTS and phrasing.words_of(note.text))
    fresh = (note for note in told if not _of_last_round(note, place) and not _of_next_round(note, place))
    return tuple(sorted((note for note in fresh if _meant_here(note, place)), key=lambda note: (note.at, note.id)))


def _of_last_round(note: Note, place: Place) -> bool:
    if place.round is None or place.round.number < 2:
        return False
    if note.person and place.met and not any(can_mean(note.person, one) for one in place.met):
        return False
    return note.at < min((interview.announced_at for interview in place.round.interviews), default=note.at)


def _of_next_round(note: Note, place: Place) -> bool:
    return place.next_round is not None and note.at >= place.next_round and not note.person


def _meant_here(note: Note, place: Place) -> bool:
    if not note.person:
        return place.kind is Kind.FOLLOW_UP or _is_lead(place)
    return can_mean(note.person, place.person) and (
        _is_exactly(note.person, place.person) or not any(can_mean(note.person, other) for other in place.panel)
    )


def _is_by(message: MessageFact, person: Person) -> bool:
    """Whether somebody wrote a mail, and no machine that only gives their address."""
    reply_to = message.reply_to.address if message.reply_to else ""
    return not message.automatic or not person.addresses.isdisjoint({message.sender.address, reply_to})


def _is_lead(place: Place) -> bool:
    lead = place.round.lead if place.round else None
    if lead is not None and lead.key in {person.key for person in (place.person, *place.panel)}:
        return lead.key == place.person.key
    return place.person.key == min(person.key for person in (place.person, *place.panel))


def _is_exactly(wanted: str, person: Person) -> bool:
    known = {person.key, person.address, person.name, tidy_name(person.name)}
    return one_line(wanted).casefold() in {one_line(name).casefold() for name in known if name}


def can_mean(wanted: str, person: Person) -> bool:
    """Given a name or address as the user typed it, return whether it can mean a person: "Dana" does "Dana Kim"."""
    words = set(one_line(wanted).casefold().split())
    return _is_exactly(wanted, person) or (bool(words) and words <= set(tidy_name(person.name).casefold().split()))


def _voice(place: Place) -> Voice:
    interview = interview_of(place)
    if interview is not None and interview.phone_screen:
        return Voice.SCREEN
    # Who is told of with others was named or invited; somebody alone may only have confirmed.
    keys = {person.key for person in interview.people} if interview is not None else set()
    one_of_several = len(keys) > 1 and place.person.key in keys and place.person.part is not Part.COORDINATOR
    return Voice.INTERVIEWER if one_of_several or place.person.part is Part.INTERVIEWER else Voice.NEUTRAL


def _others(place: Place) -> int:
    standing = place.round.standing if place.round else ()
    keys = {person.key for interview in standing for person in interview.people} | {one.key for one in place.panel}
    return len(keys - {place.person.key})


def _other_names(place: Place) -> Iterator[str]:
    standing = place.round.standing if place.round else ()
    people = {one.key: one for one in (*(one for held in standing for one in held.people), *place.panel)}
    return (tidy_name(one.name) for key, one in people.items() if key != place.person.key and one.name)


def _interview_day(place: Place, profile: Profile, this_year: int) -> Dated | None:
    interview = interview_of(place)
    if interview is None:
        return None
    day = interview.start.astimezone(ZoneInfo(profile.time_zone)).date()
    words, long = day_words(day, this_year, profile), long_day_words(day, this_year, profile)
    return Dated(day, words, _origin_of(interview), long)


def _origin_of(interview: Interview) -> str:
    if interview.uid:
        return f"invitation {interview.uid}"
    announced = interview.first_message_id
    return f"mail {announced}" if announced.startswith("<") else _BY_HAND


def _met_before(place: Place) -> bool:
    """Whether the user had an interview with this person before this round."""
    return any(person.key == place.person.key for person in place.met)


def _work(place: Place) -> Told | None:
    messages = (message for message in place.application.messages if message.work.on and not message.needs_review)
    return next((Told(message.work.on, f"mail {message.message_id}") for message in messages), None)


def _promised_day(place: Place, profile: Profile, this_year: int) -> Dated | None:
    """The promised day, as the mail that promised it has it: a time of day may lie on another date elsewhere."""
    if place.promised is None:
        return None
    near = place.promised.astimezone(ZoneInfo(profile.time_zone)).date()
    promises = [
        (message.promised_by, f"mail {message.message_id}")
        for message in place.application.messages
        if message.promised_by and abs(message.promised_by.day - near) <= timedelta(days=1)
    ]
    nearest = (DateClaim(near), "plan")
    claim, origin = min(reversed(promises), key=lambda promise: abs(promise[0].day - near), default=nearest)
    after = _AFTER.search(claim.quote) is not None and _BY.search(claim.quote) is None
    return Dated(claim.day, promised_words(claim, this_year, profile), origin, after=after)


def _fitting(strengths: tuple[str, ...], place: Place, notes: tuple[Note, ...]) -> tuple[Strength, ...]:
    """The strengths that fit best, by the words they share with what is known of the role (T5): the best ones first.

    A panel shares more of them, for no two drafts should say the same of the user.
    """
    wanted = phrasing.stems(_about_role(place, notes))
    short = (phrase for phrase in strengths if 0 < len(phrasing.words_of(phrase)) <= _LONGEST_STRENGTH)
    ranked = sorted(short, key=lambda phrase: -len(wanted & phrasing.stems([phrase])))
    sharing = sum(bool(wanted & phrasing.stems([phrase])) for phrase in ranked)
    most = min(_MOST_OF_A_PANEL, 2 + len(place.panel))
    return tuple(strength(phrase) for phrase in ranked[: max(most, min(MOST_STRENGTHS, sharing))])


def _about_role(place: Place, notes: tuple[Note, ...]) -> Iterator[str]:
    application = place.application
    yield from (application.role, application.company)
    yield from (note.text for note in (*application.notes, *notes))
    for message in application.messages:
        if not message.own:
            yield from (message.role, message.work.on, *message.work.words)
            yield from (evidence.quote for evidence in message.evidence)


def _position_origin(place: Place) -> str:
    names = {place.application.role, place.application.company} - {""}
    told = (message for message in place.application.messages if {message.role, message.company} & names)
    return next((f"mail {message.message_id}" for message in told), "application")


def _name_origin(place: Place) -> str:
    key = place.person.key
    if any(key in {said.claim.address, said.claim.name.casefold()} for said in place.application.people_said):
        return "followup person"
    messages = (message for message in place.application.messages if not message.own and key in _keys(message))
    said = (one for said in place.application.interviews_said for one in said.claim.people)
    by_hand = any(key in {one.address, one.name.casefold()} for one in said)
    return next((f"mail {message.message_id}" for message in messages), _BY_HAND if by_hand else "invitation")


def _keys(message: MessageFact) -> set[str]:
    people = (*message.people, *(person for interview in message.interviews for person in interview.people))
    return {message.sender.address, *(one.address or one.name.casefold() for one in people)} - {""}


def from_address(place: Place, profile: Profile) -> str:
    """Given what is to be placed, return the address that the answered mail, or the invitation, came to."""
    interview = interview_of(place)
    announced = {interview.first_message_id, interview.message} if interview else set()
    told = [message for message in place.application.messages if {message.message_id or None, message.id} & announced]
    messages = [*([place.answers] if place.answers else []), *told[::-1], *place.application.messages[::-1]]
    addresses = (place.from_address, *(message.received_at_address for message in messages), *profile.addresses)
    return next((address for address in addresses if is_own_address(address)), "")


def language(place: Place) -> str:
    """Given what is to be placed, return the language of the mail it answers, or of the person's last one, or "".

    An invitation's counts last, behind that of its thread, too: a calendar says much in a language of its own. Whoever
    never wrote is written to as the mail that told of the interview was.
    """
    messages = place.application.messages[::-1]
    theirs = [message for message in messages if not message.own and message.sender.address in place.person.addresses]
    answered = [place.answers] if place.answers else []
    thread = [message for message in messages if any(_same_thread(message, one) for one in answered)]
    interview = interview_of(place)
    announced = {interview.first_message_id, interview.message} if interview else set()
    told = [message for message in messages if not message.own and {message.message_id or None, message.id} & announced]
    candidates = (*sorted((*answered, *theirs, *thread), key=_is_invitation), *told)
    return next((message.language for message in candidates if message.language), "")


def _is_invitation(message: MessageFact) -> bool:
    return any(claim.uid for claim in message.interviews)


def _same_thread(one: MessageFact, other: MessageFact) -> bool:
    left, right = ({message.message_id, message.in_reply_to, *message.references} - {""} for message in (one, other))
    return bool(left & right)
