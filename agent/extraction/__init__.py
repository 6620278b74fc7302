"""Extraction: who, what, when. Given a message and its category, everything that it says beyond that; pure.

words, names        the vocabulary; which words are a person's name
when                the strict grammar of dates and times
employer, post      the employer and the role
who                 everybody on the other side, and who takes part
promise             by when there is news
interview           when interviews are, and what becomes of them
own                 what the user's own mails take, ask for, apply for
postal              their address for letters
work                what the job is on, and the words of its description
talked              whether they tell that the user was interviewed
swindles            what asks for the user's money or bank details as no employer does
misdirected         whether a mail greets somebody else than its reader
wording             what two mails have in common that were made from one text
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from agent.classification.senders.domains import is_agency
from agent.classification.senders.forwards import written_by
from agent.expressions import expression
from agent.extraction.employer.company import Firm, find_firm, house_of
from agent.extraction.employer.recruiters import recruits_for_others
from agent.extraction.employer.spoken_for import spoken_for
from agent.extraction.interview.interviews import find_interviews
from agent.extraction.interview.nobody_met import nobody_met
from agent.extraction.names.openings import called_by_title, is_formal, opening
from agent.extraction.own.applying import (
    applied_to,
    applies,
    asks_its_reader,
    employer_named,
    is_of_their_place,
    is_what_they_are,
    post_alone,
)
from agent.extraction.own.cannot_come import find_declined
from agent.extraction.own.inline import find_accepted
from agent.extraction.own.no_shows import says_not_held
from agent.extraction.own.openings import post_named
from agent.extraction.own.picks import closes, without_either_half
from agent.extraction.own.proposals import find_moves_asked, find_parts, find_proposals
from agent.extraction.own.withdrawal import withdraws
from agent.extraction.post.numbers import find_numbers
from agent.extraction.post.roles import Roles, are_several, find_roles
from agent.extraction.postal import find_postal
from agent.extraction.promise.promises import find_promise
from agent.extraction.promise.returns import find_return
from agent.extraction.talked import tells_of_a_talk
from agent.extraction.when.readers import Reader, reader_of
from agent.extraction.when.weeks import next_weekday, week_asked_for
from agent.extraction.when.zoned import zone_of_own
from agent.extraction.who.hiring_managers import with_hiring_manager
from agent.extraction.who.introductions import same_person
from agent.extraction.who.people import at_the_door, find_people, interviewers
from agent.extraction.who.rivals import without_rivals
from agent.extraction.who.taking_part import beside_writer
from agent.extraction.wording import wording
from agent.extraction.words.subjects import without_kinds_of_talk
from agent.extraction.words.vocabulary import OCCUPATIONS, ROLE_WORDS
from agent.extraction.work import find_work
from agent.model.mail import (
    ASKS_FOR_A_TIME,
    SETS_OR_ASKS,
    Category,
    ClaimKind,
    Classification,
    DateClaim,
    Extraction,
    InterviewClaim,
    Message,
    Move,
    Named,
    PersonClaim,
    SlotPick,
)
from agent.model.settings import Profile
from agent.parsing.written_short import as_written, spelled_out

__all__ = ["extract", "wording"]

_ReadAs = Callable[..., tuple[InterviewClaim, ...]]
"""What a mail says of interviews, given the category as which it is read."""

_NOTHING = frozenset({Category.UNRELATED, Category.BOUNCE})
_ANOTHER_TIME = frozenset({Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE})
_OFF = frozenset({Category.INTERVIEW_CANCELLATION, Category.INTERVIEW_CHANGE})
_SAYS_YES = frozenset({Category.INTERVIEW_CONFIRMATION, Category.COURTESY})
_FOLLOWS_A_TALK = frozenset({Category.REJECTION, Category.NO_DECISION, Category.FEEDBACK, Category.COURTESY})
"""What may be written after an interview that no mail announced."""
_SUITS = expression(
    r"\b(?:suits?|works?|working|make|manage|ok|okay|alright|fine|good|free|available|convenient|possible|do|happy|"
    r"able)\b",
    re.IGNORECASE,
)
_WILL_COME = expression(
    r"\b(?:confirm|acknowledge)\s+(?:that\s+)?(?:you(?:['’](?:re|ll)|"
    r"\s+(?:are|will|can|would))\s+(?:be\s+)?(?:(?:ok|okay|able|happy|"
    r"fine|free|available|still)\s+)*(?:to\s+)?(?:attend\w*|come|coming|there|make\s+it)|"
    r"you\s+can\s+make\s+(?:it|this)|"
    r"(?:your\s+)?(?:attendance|receipt))\b",
    re.IGNORECASE,
)
"""A question by which a time that is set is confirmed: "Can you confirm you're ok to attend?"."""
_TOUCHES_NO_TIME = frozenset({Category.INTERVIEW_CHANGE, Category.COURTESY, Category.INTERVIEW_CONFIRMATION})
"""What a mail may be that only tells who else, where else or for how long they meet."""
_MOST_OF_OWN, _WORKING_DAYS = 40, 5  # sentences of the user's own mail; days of a week
_SURE_OF_EITHER = 0.85  # that a mail is one of two, for it to be asked no longer which
_SURE_OF_TIME = 0.65  # the same where both readings set one time in so many words: whatever else it may be says none
_SURE_OF_OFF = 0.7  # the same where both say that nothing is held: while it is asked, nothing is placed either


def extract(
    message: Message, classification: Classification, profile: Profile | None, received_at: datetime
) -> Extraction:
    """Given a message and its category, return who, what and when it speaks of; what is unknown stays empty.

    ``received_at`` (aware) stands in for a date that the message does not have. Without a profile the user's zone is
    unknown. Nothing is read from unrelated mail and bounces, and of the user's own mails only the times that they
    accept or propose, whether nobody came to one, whether they withdraw, and whether they apply, to whom and for what.
    """
    if classification.category in _NOTHING:
        return Extraction()
    if profile is not None and classification.category is not Category.OWN:
        message = written_by(message, profile.full_name, profile.addresses)
    full = spelled_out(message)
    found = _extracted(full, classification, profile, received_at)
    found = found if full is message else _as_written(found, message)
    return _by_title(found, message) if is_formal(opening(message)) else found


def _extracted(
    message: Message, classification: Classification, profile: Profile | None, received_at: datetime
) -> Extraction:
    category = classification.category
    reader = reader_of(message, profile, received_at)
    if category is Category.OWN:
        return _of_own(message, reader)
    message = without_rivals(message, profile)
    titled = without_kinds_of_talk(message)
    firm = find_firm(titled)
    company = firm.name
    people = find_people(message, profile, company)
    if category is Category.AUTO_REPLY:
        return Extraction(
            company=company,
            people=people,
            returns_on=find_return(message.body.sentences, reader.calendar()),
        )
    read_as = partial(find_interviews, message, reader=reader, profile=profile, company=company)
    interviews = read_as(category=category) or _if_it_is_the_other(classification, read_as)
    if not interviews and category is Category.INTERVIEW_CONFIRMATION:
        people = beside_writer(people, message)
    met = _met(message, category, interviews, profile, company)
    met = [one for one in met if not any(same_person(one, other) for other in people)]
    roles = find_roles(titled, company, [one.name for one in (*people, *met)])
    agency = is_agency(house_of(message))
    several = (agency or category is Category.OUTREACH) and are_several(message, roles)
    if several and agency and category is Category.OUTREACH:
        company = house_of(message)  # which client is meant is told later
    return Extraction(
        company=company,
        role="" if several or _is_of_a_firm(roles.name, firm.others) else roles.name,
        people=with_hiring_manager((*people, *dict.fromkeys(met)), message.body.new),
        interviews=_with_what_was_missed(interviews, message),
        picks=_chosen(message, category, reader, interviews),
        named=_named(message, firm, roles, several=several),
        promised_by=_promised(message, category, reader, interviews),
        postal=find_postal(message, category),
        work=find_work(message, (*people, *met), company),
        talked=category in _FOLLOWS_A_TALK and tells_of_a_talk(message.body.sentences),
        either_way=_comes_to_the_same(classification, message, interviews, read_as),
    )


def _with_what_was_missed(claims: tuple[InterviewClaim, ...], message: Message) -> tuple[InterviewClaim, ...]:
    """What a mail tells of interviews, and that nobody met at the last one, whatever it is: that calls off no other."""
    missed = () if message.automatic else nobody_met(message.body.sentences)
    others = (one for one in claims if one.kind is not ClaimKind.OFF or one.start or one.move or one.uid)
    return (*missed, *others) if missed else claims


def _if_it_is_the_other(classification: Classification, read_as: _ReadAs) -> tuple[InterviewClaim, ...]:
    """What a doubtful mail says of interviews if it is the second of its readings.

    It is kept for `followup correct`: the mail's text is gone by then.
    """
    doubtful = classification.needs_review and classification.runner_up is not None
    return read_as(category=classification.runner_up) if doubtful else ()


def _named(message: Message, firm: Firm, roles: Roles, *, several: bool) -> Named:
    """What else a mail names, by which another one may be known to be of the same application."""
    return Named(
        firm.others,
        roles.others,
        find_numbers(message),
        firm.sure and not several,
        roles.told,
        spoken_for(message),
        recruits_for_others(message),
    )


def _is_of_a_firm(role: str, firms: tuple[str, ...]) -> bool:
    """Whether what was taken for a post is one word of a firm's name, and nobody's work: "Orme Grill, next step"."""
    word = role.casefold()
    work = " " in word or word.rstrip("s") in OCCUPATIONS or word in ROLE_WORDS
    return bool(word) and not work and any(firm.casefold().endswith(f" {word}") for firm in firms)


def _by_title(found: Extraction, message: Message) -> Extraction:
    """What was read of a mail that calls its reader by title, with those whom it names by title called so, too."""

    def titled(people: tuple[PersonClaim, ...]) -> tuple[PersonClaim, ...]:
        named = (one.signs_as or called_by_title(one, message.body.new) for one in people)
        return tuple(replace(one, signs_as=form) for one, form in zip(people, named, strict=True))

    held = tuple(replace(one, people=titled(one.people)) for one in found.interviews)
    return replace(found, people=titled(found.people), interviews=held)


def _as_written(found: Extraction, message: Message) -> Extraction:
    """What was read of a mail in full words, with the words that say so as the mail has them."""

    def on(day: DateClaim | None) -> DateClaim | None:
        return replace(day, quote=as_written(day.quote, message)) if day else None

    said = tuple(replace(one, quote=as_written(one.quote, message)) for one in found.interviews)
    return replace(found, interviews=said, promised_by=on(found.promised_by), returns_on=on(found.returns_on))


def _met(
    message: Message,
    category: Category,
    interviews: tuple[InterviewClaim, ...],
    profile: Profile | None,
    company: str,
) -> list[PersonClaim]:
    """Whom the user meets: whom the interviews name, or who is asked for at the door where nobody else is known."""
    held = [one for claim in interviews for one in claim.people]
    if not held and category is Category.INTERVIEW_INVITATION and not interviewers(message, profile, company):
        return list(at_the_door(message, profile, company))
    return held


def _promised(
    message: Message, category: Category, reader: Reader, interviews: tuple[InterviewClaim, ...]
) -> DateClaim | None:
    """The day by which they promise news; "I'll ring you tomorrow at 4.30" sets a call, and promises none."""
    sets = [one.start for one in interviews if one.kind is ClaimKind.SET and one.start]
    offered = {reader.day_of(one.start) for one in interviews if one.kind is ClaimKind.OFFERED and one.start}
    talk = reader.day_of(max(sets)) if sets else None
    found = find_promise(message.body.sentences, reader.calendar(), category, talk)
    if found is not None and not sets and offered and found.day < min(offered):  # "decisions follow by the Wednesday"
        found = find_promise(message.body.sentences, reader.calendar(), category, max(offered))
    if found is None or category not in SETS_OR_ASKS:
        return found
    told = " ".join(found.quote.split())
    held = [one for one in interviews if one.start is not None and " ".join(one.quote.split()) in told]
    return None if any(reader.day_of(one.start) == found.day for one in held if one.start is not None) else found


def _chosen(
    message: Message, category: Category, reader: Reader, interviews: tuple[InterviewClaim, ...]
) -> tuple[SlotPick, ...]:
    """The times that a confirmation without one of its own chooses among those that the user named; or a mere yes.

    Of what asks for a time, the days and hours that it names by themselves.
    """
    said = message.body.sentences
    if category in _SAYS_YES and not interviews:
        picks = without_either_half(find_accepted(message.body, reader.calendar()), said)
        return tuple(replace(pick, firm=True) for pick in picks) if closes(said) else picks
    named = any(claim.start or not (_moves_nowhere(claim.move) or _is_of_an_hour(claim.move)) for claim in interviews)
    return find_parts(said, reader.calendar(), theirs=True) if category in ASKS_FOR_A_TIME and not named else ()


def _comes_to_the_same(
    found: Classification,
    message: Message,
    interviews: tuple[InterviewClaim, ...],
    read_as: _ReadAs,
) -> bool:
    """Whether the two readings of a doubtful mail set the same times, whether they confirm or move them; both only say
    that nothing is held then, or none of them touches a time."""
    if _changes_no_time(found, read_as):
        return True
    if _is_off(found):
        return _all_off(interviews) and _all_off(read_as(category=_other(found, _OFF)))
    if _is_another_time(found):
        set_so, moved_so = (read_as(category=one) for one in (found.category, _other(found, _ANOTHER_TIME)))
        by_the_old = all(one.kind is ClaimKind.SET and one.start is None for one in set_so)
        return set_so == moved_so != () and by_the_old
    if not _is_summons(found, message):
        return False
    return _set_times(interviews) == _set_times(read_as(category=_other(found, SETS_OR_ASKS))) != ()


def _changes_no_time(found: Classification, read_as: _ReadAs) -> bool:
    """Whether a doubtful mail, if it changes anything, changes who, where or for how long they meet, and never when."""
    meant = {found.category, found.runner_up}
    if not found.needs_review or Category.INTERVIEW_CHANGE not in meant or not meant <= _TOUCHES_NO_TIME:
        return False
    claims = read_as(category=Category.INTERVIEW_CHANGE)
    return bool(claims) and all(
        one.kind is ClaimKind.SET and one.start is None and one.move == Move() and not one.uid for one in claims
    )


def _is_another_time(found: Classification) -> bool:
    """Whether a mail surely sets a time, and only not whether in the place of another."""
    return found.needs_review and {found.category, found.runner_up} == _ANOTHER_TIME and found.either >= _SURE_OF_TIME


def _is_off(found: Classification) -> bool:
    """Whether a mail surely tells that an interview will not be held, and only not whether another will be."""
    return found.needs_review and {found.category, found.runner_up} == _OFF and found.either >= _SURE_OF_OFF


def _all_off(claims: tuple[InterviewClaim, ...]) -> bool:
    return bool(claims) and all(one.kind is ClaimKind.OFF and _moves_nowhere(one.move) for one in claims)


def _is_of_an_hour(move: Move | None) -> bool:
    """Whether a move tells no more than an hour, which is one of its day only where an interview stands."""
    return move is not None and move == Move(to=move.to, of=move.of)


def _moves_nowhere(move: Move | None) -> bool:
    return move is None or move == Move(of=move.of)


def _is_summons(found: Classification, message: Message) -> bool:
    """Whether a mail surely tells of an interview, and only not whether it confirms one or summons to it.

    What asks whether the time suits does neither.
    """
    if not found.needs_review or {found.category, found.runner_up} != SETS_OR_ASKS or found.either < _SURE_OF_EITHER:
        return False
    asked = [said for said in message.body.sentences if said.endswith("?") and not _WILL_COME.search(said)]
    return not any(map(_SUITS.search, asked))


def _other(found: Classification, two: frozenset[Category]) -> Category:
    return next(iter(two - {found.category}))


def _set_times(claims: tuple[InterviewClaim, ...]) -> tuple[datetime, ...]:
    """When interviews are set for; nothing where one is only offered."""
    times = tuple(one.start for one in claims if one.kind is ClaimKind.SET and one.start)
    return times if len(times) == len(claims) else ()


def _of_own(message: Message, reader: Reader) -> Extraction:
    said = message.body.sentences
    withdrawn = withdraws(said)
    applied = applies(message) and not withdrawn
    firm = find_firm(message) if applied or withdrawn else None
    told = firm.name if firm and (firm.sure or is_of_their_place(firm.name, message)) else ""
    named = employer_named(message, told) if firm else ""
    company = named or (applied_to(message) if firm else "")
    role = post_alone(post_named(find_roles(message, company), message)) if firm else ""
    role = "" if is_what_they_are(role, message) else role
    applied = applied and (bool(company or role) or asks_its_reader(message))
    zone_said = partial(zone_of_own, reader=reader)
    proposed = find_proposals(said, reader.calendar(), zone_said)
    whole = {(pick.weekday, pick.on) for pick in proposed}
    days = (one for one in find_parts(said, reader.calendar()) if one.at is None and (one.weekday, one.on) not in whole)
    picks = find_accepted(message.body, reader.calendar(), zone_said)
    return Extraction(
        company=company,
        role=role,
        interviews=(*_called_off(said, reader, withdrawn=withdrawn), *find_moves_asked(said, reader.calendar())),
        picks=picks,
        proposals=_in_their_week((*proposed, *days), picks, said, reader),
        named=Named(sure=bool(named)),
        withdraws=withdrawn,
        applies=applied,
    )


def _in_their_week(
    proposed: tuple[SlotPick, ...], picks: tuple[SlotPick, ...], said: tuple[str, ...], reader: Reader
) -> tuple[SlotPick, ...]:
    """What the user asks for, with the days of the week of which they speak where they name none: "any morning next
    week"; and "next Wednesday" as that of next week, where the other one is tomorrow."""
    today = reader.calendar().today
    if day := next_weekday(said[:_MOST_OF_OWN], today):
        proposed = tuple(replace(one, on=day) if one.weekday == day.weekday() else one for one in proposed)
    if proposed or picks:
        return proposed
    monday = week_asked_for(said[:_MOST_OF_OWN], today)
    return tuple(SlotPick(on=monday + timedelta(days=ahead)) for ahead in range(_WORKING_DAYS)) if monday else ()


def _called_off(said: tuple[str, ...], reader: Reader, *, withdrawn: bool) -> tuple[InterviewClaim, ...]:
    """What the user says of an interview that was not held, or will not be: nobody came, or they cannot."""
    if says_not_held(said):
        return (InterviewClaim(ClaimKind.OFF),)
    gone = (InterviewClaim(ClaimKind.OFF, move=Move()),) if withdrawn else ()  # who withdraws does not come to it
    return find_declined(said, reader.calendar()) or gone
