"""Facts to clauses to a mail: which sentences a draft has, in which wording, and where each comes from (promise 7)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from string import Formatter

from agent.drafting import phrasing, wording
from agent.drafting.facts import Facts, Told, from_address, gather, interview_of, language
from agent.drafting.formats import (
    as_post,
    greeting,
    interview_subject,
    listing,
    one_line,
    reply_subject,
    with_article,
)
from agent.drafting.greeted import usual_word
from agent.drafting.having import listed
from agent.drafting.headers import thread, usable_address
from agent.drafting.proofreading import Page, proofread
from agent.drafting.seat import Seat, seat_of
from agent.drafting.shapes import Form, Strength
from agent.drafting.style import in_their_length, in_their_regards, in_their_words
from agent.drafting.templates import in_own_words
from agent.drafting.wording import Voice
from agent.expressions import expression
from agent.extraction.words.subjects import is_a_calendars
from agent.extraction.words.vocabulary import OCCUPATIONS
from agent.guide import LIMITS, MOST_STRENGTHS
from agent.model.application import MessageFact, Note, NoteKind
from agent.model.draft import DraftText, Kind, Manner, Source
from agent.model.mail import Meeting
from agent.model.plan import Place
from agent.model.settings import Settings

_LONGEST_FIT = 45  # words: a sentence that names strengths stays readable on a phone
_SHORT_FIT = 8  # words: where several read the drafts, those of more would be what they have in common

_ADDED = expression(r", (?:as well as|together with) |, (?!and |or )(?:(?! and | or |, ).)+\Z")
_LISTS = frozenset({"list", "list_capital", "mine", "mine_capital"})

Paragraph = tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """Where one draft is put together: its facts, and the seat that chooses its wording."""

    facts: Facts
    seat: Seat
    strengths: tuple[Strength, ...]  # that this draft names

    def line(self, table: Sequence[str], clause: int, **slots: Told) -> Source:
        """Given a table of wordings, a number for the clause and its slots, return one sentence, with its origins."""
        known = {**self._slots(), **slots}
        lines = (in_their_words(template, self.facts.style) for template in self.seat.order(table, clause))
        filled = [_filled(template, known) for template in lines]
        return next((made for made in filled if made.sentence not in self.seat.taken), filled[0])

    def _slots(self) -> dict[str, Told]:
        facts = self.facts
        slots = {name: Told(self.named(name), facts.position_origin) for name in ("position", "role")}
        slots["event"] = Told("call" if facts.voice is Voice.SCREEN else "interview", "")
        if facts.interview:
            slots["date"] = Told(facts.interview.words, facts.interview.origin)
            slots["day"] = Told(facts.interview.long, facts.interview.origin)
        if facts.session:
            slots["session"] = facts.session
        return slots

    def named(self, noun: str) -> str:
        """Given "position" or "role", return it with all that is known of it, so that it reads whole either way.

        "The role of Teacher of History", but "the History role", and "the Teacher, Year 3 role".
        """
        role, company = self.facts.role, self.facts.company
        turn = self.seat.index // 2 + self.seat.round_number - 1  # interviewers compare, and this is long
        where = f" {'with' if turn % 2 else 'at'} {with_article(company)}" if company else ""
        post = as_post(role, noun)
        of = post != role and self.seat.index % 2 and "," not in role
        of = of and not OCCUPATIONS.isdisjoint(re.findall(r"\w+", role.casefold()))
        return (f"the {noun} of {role}" if of else f"the {post}") + where


def _filled(template: str, slots: Mapping[str, Told]) -> Source:
    """Given a line and what may stand in it, return the sentence, and where all that stands in it comes from."""
    words: dict[str, str] = {}
    origins: list[str] = []
    for _, name, _, _ in Formatter().parse(template):
        if name is None:
            continue
        told = slots[name.removesuffix("_capital")]
        words[name] = phrasing.raised(told.words) if name.endswith("_capital") else told.words
        if ", " in words[name] and name in {"date", "day"} and f"{{{name}}} " in template:
            words[name] += ","  # "on Thursday, March 12, and"
        if _ADDED.search(words[name]) and name in _LISTS and f"{{{name}}} " in template:
            words[name] += ","  # "my Spanish, as well as my SQL, would help"; "nine years, four as head, would"
        origins.append(told.origin)
    return Source(template.format(**words), "; ".join(dict.fromkeys(filter(None, origins))) or "wording")


def compose(place: Place, settings: Settings, now: datetime) -> DraftText:
    """Given what is to be placed, the settings and an aware ``now``, return the draft, proofread.

    What the guide or promise 7 forbids stands in ``problems``, and blocks it; what only may be wrong in ``warnings``.
    """
    place = in_their_length(place, settings.style)
    facts = gather(place, settings, now)
    seat = seat_of(place)
    paragraphs = _fitted(facts, seat)
    hello = greeting(facts.person, seat.index, settings.style, usual=usual_word(place))
    regards = in_their_regards(settings.style) or Desk(facts, seat, ()).line(wording.REGARDS, 0)
    sign_off = Source(one_line(facts.profile.full_name), "profile.full_name")
    body = "\n\n".join([hello, *map(_text, paragraphs), f"{regards.sentence}\n{sign_off.sentence}"]) + "\n"
    subject = _subject(place, facts)
    found = proofread(Page(facts, subject, hello, body))
    in_reply_to, references = _thread(place)
    sender = from_address(place, facts.profile)
    address = usable_address(place.person.address) if place.person.address else ""
    ours = DraftText(
        to_name=facts.name,
        to_address=address or "",
        from_name=sign_off.sentence,
        from_address=sender,
        subject=subject,
        body=body,
        in_reply_to=in_reply_to,
        references=references,
        sources=(Source(hello, facts.name_origin), *(one for part in paragraphs for one in part), regards, sign_off),
        problems=found.problems,
        warnings=found.warnings,
    )
    text = in_own_words(place, facts, ours, settings)
    outside = _outside_problems(place, settings, facts, sender)
    return replace(text, problems=(*outside, *text.problems), warnings=(*_doubts(place), *text.warnings))


def _fitted(facts: Facts, seat: Seat) -> tuple[Paragraph, ...]:
    """The paragraphs, with as many strengths as the guide's limit on words leaves room for."""
    limit = LIMITS[facts.kind]
    room = limit.words - len(phrasing.words_of(f"Dear {facts.name}, with kind regards, {facts.profile.full_name}"))
    strengths = _of_seat(facts.strengths, seat)
    for count in range(len(strengths), 0, -1):
        paragraphs = _paragraphs(Desk(facts, seat, strengths[:count]), limit.paragraph_words)
        if sum(len(phrasing.words_of(_text(part))) for part in paragraphs) <= room:
            return paragraphs
    return _paragraphs(Desk(facts, seat, strengths[:1]), limit.paragraph_words)


def _of_seat(strengths: tuple[Strength, ...], seat: Seat) -> tuple[Strength, ...]:
    """The strengths that one draft names: of a panel's, and round by round, each begins with another."""
    if not strengths:
        return ()
    first = (seat.index + seat.round_number - 1) % len(strengths)
    turned = strengths[first:] + strengths[:first] if seat.count > 1 or seat.round_number > 1 else strengths
    one_alone = seat.manner is Manner.SHORTER or seat.count > len(strengths)
    most = 1 if one_alone else 2 if seat.count > 1 else MOST_STRENGTHS
    longest = _SHORT_FIT if seat.count > 1 else _LONGEST_FIT
    for count in range(min(most, len(turned)), 1, -1):
        if sum(len(phrasing.words_of(one.words)) for one in turned[:count]) <= longest:
            return turned[:count]
    return turned[:1]


def _paragraphs(desk: Desk, limit: int) -> tuple[Paragraph, ...]:
    groups = _OUTLINES[desk.facts.kind](desk)
    return tuple(part for group in groups for part in _parted(tuple(group), limit))


def _parted(sentences: Paragraph, limit: int) -> Iterator[Paragraph]:
    """Given sentences that belong together, return them as paragraphs of at most ``limit`` words where that can be."""
    part: list[Source] = []
    for sentence in sentences:
        if part and len(phrasing.words_of(_text((*part, sentence)))) > limit:
            yield tuple(part)
            part = []
        part.append(sentence)
    if part:
        yield tuple(part)


def _text(paragraph: Paragraph) -> str:
    return " ".join(sentence.sentence for sentence in paragraph)


def _thank_you(desk: Desk) -> list[list[Source]]:
    """Thanks, interest, what was talked about, fit, what is to be added, and looking forward: in one of two orders."""
    interest = desk.line(wording.INTEREST, 1)
    if (desk.seat.index + desk.seat.round_number + desk.seat.variant) % 2:
        first, second = [_thanks(desk), interest], [*_topics(desk), *_fit(desk)]
    else:
        first, second = [_thanks(desk), *_topics(desk)], [interest, *_fit(desk)]
    return [first, second, *_added(desk), [desk.line(wording.GOES_ON if desk.facts.goes_on else wording.UPDATE, 3)]]


def _follow_up(desk: Desk) -> list[list[Source]]:
    facts = desk.facts
    again = (wording.THANKS_AGAIN, wording.THANKS_AGAIN_BOTH, wording.THANKS_AGAIN_ALL)[min(facts.others, 2)]
    if facts.promised:
        ask = desk.line(
            _of_day(wording.PROMISED_AHEAD, facts), 3, date=Told(facts.promised.words, facts.promised.origin)
        )
    else:
        ask = desk.line(wording.QUESTION, 3)
    return [
        [_dated(desk, wording.REMINDER), desk.line(wording.INTEREST, 1)],
        [*_topics(desk), *_fit(desk)],
        *_added(desk),
        [ask, desk.line(again, 4)],
    ]


def _thanks(desk: Desk) -> Source:
    """Thanks for the interview: by its own name where it had one, else as the two met."""
    return _dated(desk, _thanks_table(desk.facts))


def _thanks_table(facts: Facts) -> tuple[str, ...]:
    if facts.session and facts.voice is Voice.INTERVIEWER:
        return wording.SESSION
    if facts.met_before and facts.voice is not Voice.NEUTRAL:
        return wording.MEETING_AGAIN
    if facts.later_round and facts.voice is Voice.INTERVIEWER:
        return wording.NEXT_ROUND
    if facts.meeting is Meeting.PHONE and facts.voice is Voice.INTERVIEWER:
        return wording.THANKS[Voice.SCREEN]
    met = _MET.get(facts.meeting, ()) if facts.voice is Voice.INTERVIEWER else ()
    return (*met, *wording.THANKS[facts.voice])


_MET: Mapping[Meeting, tuple[str, ...]] = {Meeting.ONSITE: wording.ONSITE, Meeting.VIDEO: wording.VIDEO}


def _added(desk: Desk) -> list[list[Source]]:
    return [
        _said(desk, NoteKind.FORGOT, wording.FORGOT, wording.FORGOT_MORE),
        _said(desk, NoteKind.CLARIFY, wording.CLARIFY, wording.CLARIFY_MORE),
    ]


def _no_decision_reply(desk: Desk) -> list[list[Source]]:
    tables = (wording.NEWS_THANKS, wording.STILL_INTERESTED, wording.HEARING)
    return [[desk.line(table, clause) for clause, table in enumerate(tables)]]


def _nudge(desk: Desk) -> list[list[Source]]:
    promised = desk.facts.promised
    if promised:
        first = desk.line(_of_day(wording.PROMISED_PAST, desk.facts), 0, date=Told(promised.words, promised.origin))
    else:
        first = desk.line(wording.ARRIVED, 0)
    return [[first, desk.line(wording.HEARING_SOON, 1)]]


def _of_day(table: tuple[str, ...], facts: Facts) -> tuple[str, ...]:
    """Given lines that name the promised day, return them as it was told: who decides after Saturday promised nothing
    by then."""
    after = facts.promised is not None and facts.promised.after
    return tuple(line.replace("by {date}", "after {date}") for line in table) if after else table


def _feedback_request(desk: Desk) -> list[list[Source]]:
    facts = desk.facts
    ask = wording.IMPROVE_OFFERED if facts.feedback_offered else wording.IMPROVE
    question = [Source(one, "wording") for one in phrasing.sentences_of(desk.line(ask, 1).sentence)]
    firm = with_article(facts.company)
    whom = Told(f"you and {firm}" if firm else "you", facts.position_origin if firm else "")
    opening = wording.REJECTION_THANKS if facts.told_by_them else wording.REJECTION_HEARD
    return [[desk.line(opening, 0)], question, [desk.line(wording.WISHES, 2, whom=whom)]]


_OUTLINES: Mapping[Kind, Callable[[Desk], list[list[Source]]]] = {
    Kind.THANK_YOU: _thank_you,
    Kind.FOLLOW_UP: _follow_up,
    Kind.NO_DECISION_REPLY: _no_decision_reply,
    Kind.NUDGE: _nudge,
    Kind.FEEDBACK_REQUEST: _feedback_request,
}


def _dated(desk: Desk, table: Sequence[str]) -> Source:
    return desk.line(table, 0) if desk.facts.interview else Source("Thank you for your time.", "wording")


def _fit(desk: Desk) -> list[Source]:
    """What the user has, in one sentence; or what they are, else a strength as they put it, where that is all."""
    profile, turn = desk.facts.profile, desk.seat.index
    words = listed(desk.strengths, profile, turn)
    if words:
        mine = Told(listed(desk.strengths, profile, turn, mine=True), "profile.strengths")
        return [desk.line(wording.FIT, 2, list=Told(words, "profile.strengths"), mine=mine)]
    qualities = tuple(one.words for one in desk.strengths if one.form is Form.QUALITY)
    if qualities:
        return [desk.line(wording.QUALITY, 2, quality=Told(listing(qualities, profile), "profile.strengths"))]
    for one in desk.strengths[:1]:
        told = Told(one.words, "profile.strengths")
        if one.words.startswith("I "):
            return [desk.line(wording.SAID, 2, statement=told)]
        return [desk.line(wording.STATED, 2, words=told)]
    return []


def _topics(desk: Desk) -> list[Source]:
    """What was talked about: by the user's notes, else what an agenda or a mail of theirs names, for one each."""
    notes = _notes(desk, NoteKind.TOPIC)
    if notes:
        return [source for turn, note in enumerate(notes) for source in _topic(desk, note, turn)]
    facts, seat = desk.facts, desk.seat
    if seat.manner in {Manner.SHORTER, Manner.PLAINER}:
        return []
    themes = [(wording.AGENDA, told) for told in facts.agenda] + ([(wording.WORK, facts.work)] if facts.work else [])
    place = seat.index + seat.count * (seat.round_number - 1)
    return [desk.line(table, 5, words=told) for table, told in themes[place : place + 1]]


def _topic(desk: Desk, note: Note, turn: int) -> list[Source]:
    words, origin = phrasing.topic(note.text), f"note {note.id}"
    if words:
        return [_turned(desk, turn).line(wording.TOPIC, 5, words=Told(words, origin))]
    return [Source(one, origin) for one in phrasing.sentences_of(phrasing.raised(phrasing.said(note.text)))]


def _said(desk: Desk, kind: NoteKind, first: tuple[str, ...], more: tuple[str, ...]) -> list[Source]:
    """The user's words on what they forgot, or want to clear up, each note after a few words that say what it is."""
    sentences: list[Source] = []
    for turn, note in enumerate(_notes(desk, kind)):
        origin = f"note {note.id}"
        line = _turned(desk, turn).line(more if turn else first, 6, words=Told(phrasing.said(note.text), origin))
        sentences += (Source(one, origin) for one in phrasing.sentences_of(line.sentence))
    return sentences


def _turned(desk: Desk, turn: int) -> Desk:
    return replace(desk, seat=replace(desk.seat, variant=desk.seat.variant + turn))


def _notes(desk: Desk, kind: NoteKind) -> list[Note]:
    return [note for note in desk.facts.notes if note.kind is kind]


def _subject(place: Place, facts: Facts) -> str:
    answered = place.answers
    if place.kind in {Kind.THANK_YOU, Kind.FOLLOW_UP} or answered is None:
        return interview_subject(facts.interview.words) if facts.interview else ""
    if facts.interview and _is_a_calendars(answered) and answered.message_id != place.occasion:
        return interview_subject(facts.interview.words)
    return reply_subject(answered.subject)


def _is_a_calendars(message: MessageFact) -> bool:
    """Whether a mail of theirs is an invitation, under a subject that nobody would write."""
    return not message.own and any(claim.uid for claim in message.interviews) and is_a_calendars(message.subject)


def _thread(place: Place) -> tuple[str, tuple[str, ...]]:
    """The thread that the draft stands in: a thank-you or follow-up only in one that its person was part of."""
    answered = place.answers
    if answered is None:
        return "", ()
    part = {answered.sender.address, *(one.address for one in answered.recipients)}
    if place.kind in {Kind.THANK_YOU, Kind.FOLLOW_UP} and place.person.addresses.isdisjoint(part):
        return "", ()
    return thread(answered.message_id, answered.references, answered.in_reply_to)


def _outside_problems(place: Place, settings: Settings, facts: Facts, sender: str) -> Iterator[str]:
    """What stands in the way of the draft besides its text."""
    person = place.person
    if person.address and usable_address(person.address) is None:
        name = one_line(person.name) or "NAME"
        command = f'`followup person {place.application.id} "{name}" --address ADDRESS`'
        yield f"The address {one_line(person.address)} cannot be written to. Set another: {command}."
    elif not person.address and not facts.name:
        command = f"`followup person {place.application.id} NAME --address ADDRESS`"
        yield f"Nobody is known to write to. Add somebody: {command}."
    if not sender:
        yield "No address of yours is known to write from; set profile.addresses."
    spoken = language(place)
    if spoken and spoken.casefold().split("-")[0] != "en" and not settings.english_anyway:
        yield f"Their mail is in another language ({spoken}); drafts.english_anyway = true drafts in English."


def _doubts(place: Place) -> Iterator[str]:
    """What the user should look at before sending, besides the text."""
    interview = interview_of(place)
    if place.kind in {Kind.THANK_YOU, Kind.FOLLOW_UP} and interview is not None and not interview.zone_known:
        yield "T4: the interview's hour is not sure, so its date may be a day off"
