"""Days that somebody promises news by.

Which of the days that a mail names is the promised one is weighed by the words around it, as the corpus taught: only
what *they* promise counts, and a day by which the user should do something is none.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from agent.expressions import expression
from agent.extraction.promise.asked_time import GIVE_US, asked_until, is_of_the_job, speaks_of_time
from agent.extraction.promise.clauses import about, clause_signs, lead_of
from agent.extraction.promise.frames import frames
from agent.extraction.promise.not_promised import (
    EARLIEST,
    ONCE_SAID,
    USERS_DAY,
    YOURS_TO_DO,
    awaits_users_answer,
    is_not_promised,
    tells_go_between,
)
from agent.extraction.promise.plain_vows import is_plain_vow, takes_up_news
from agent.extraction.promise.vows import (
    MAY_TELL,
    ON_RECEIPT,
    RESULT,
    STRAIGHT_AFTER,
    after_others,
    after_the_talk,
    behind_the_date,
    is_no_vow,
    told_in_the_next,
    told_then,
)
from agent.extraction.promise.vows_abroad import is_vow_abroad
from agent.extraction.when.calendars import Calendar
from agent.extraction.when.days import masked, may_name_time
from agent.extraction.when.dues import Anchors, Due, anchors_of, find_dues
from agent.extraction.words.ranking import Candidates, Table, rank
from agent.model.mail import OF_INTERVIEWS, Category, DateClaim

__all__ = ["find_promise", "promises"]

_Timed = tuple[int, str, str]

_QUOTE = 240  # characters of a sentence that are kept as its words
_WORD = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[?:]")
_CLAUSE = expression(r"[;:()–—]|,\s|\s-\s|\b(?:but|and|so|aber|und|mais|et|pero|mas|maar|en|ma)\b", re.IGNORECASE)
_NEAR = 5  # words
_MOST = 8  # days of one sentence
_STILL_NAMED = 2  # sentences after which "the day after" speaks of another day
_NEWS = expression(
    r"\b(?:hear(?:d|ing)?\s+(?:back\s+)?(?:from|something)|hear\s+back|hear\s+by|"
    r"get\s+back|getting\s+back|circle\s+back|touch\s+base|have\s+(?:\w+\s+)?news|come\s+back\s+to|be\s+in\s+touch|"
    r"in\s+touch|"
    r"let(?:ting)?\s+you\s+know|(?:an?|any|our|the|your|final|with)\s+"
    r"(?:\w+\s+)?(?:update|updates|decision|answer|response|news|feedback|outcome|"
    r"result)s?|update\s+you|updating\s+you|decide|respond|reply\s+to\s+(?:you|"
    r"your|all)|reach\s+out|reaching\s+out|contact(?:ing)?\s+you|"
    r"follow(?:ing)?\s+up|inform\s+you|notify\s+you|make\s+(?:a|our|the)\s+(?:final\s+)?decision|"
    r"write\s+to\s+you|next\s+steps|review\s+(?:your|all|the)|call\s+you|finali[sz]e|"
    r"conclude|wrap\s+up|share|"
    r"melden|rückmeldung|bescheid|entscheidung|entscheiden|informieren|von\s+uns\s+hören|"
    r"reviendrons|recontact\w+|tiendrons|retour|réponse|décision|"
    r"contactaremos|responderemos|respuesta|decisión|informaremos|comunicaremos|"
    r"noticias|retorno|resposta|decisão|entraremos\s+em\s+contato|entraremos\s+em\s+contacto|"
    r"laten\s+(?:we|wij)|nemen\s+(?:we|wij)|contact\s+(?:met\s+je|met\s+u)\s+op|"
    r"beslissing|reactie|ricontatt\w+|riscontro|decisione|risposta)\b"
)
_THEY = expression(
    r"\b(?:we|we['’]ll|i|i['’]ll|our\s+\w+|the\s+(?:\w+\s+){0,2}(?:team|committee|"
    r"manager|panel|recruiter|company|process|decision)|someone|somebody|(?:a|"
    r"one)\s+(?:\w+\s+)?(?:member|recruiter|of\s+us)|they|"
    r"you(?:['’]ll|\s+(?:will|should|can\s+expect\s+to|may\s+expect\s+to|can\s+expect|"
    r"should\s+expect))|expect\s+(?:to|an?|our|news)|have\s+not\s+heard|haven['’]t\s+heard|"
    r"do(?:n['’]t|\s+not)\s+hear|"
    r"wir|ich|sie\s+(?:hören|erhalten|bekommen)|nous|je|vous\s+(?:aurez|recevrez)|"
    r"nos|le\s+responderemos|nós|vamos|we|wij|ik|u\s+hoort|je\s+hoort|noi|ti|"
    r"la)\b"
)
_USER_ACTS = expression(
    r"^\W*(?:(?:please|kindly|bitte)(?!\s+(?:allow|bear|expect|note|be\s+(?:informed|advised|aware|assured|told)|"
    r"give\s+(?:us|me|the|them)|rechnen|beachten|haben|geben\s+sie\s+uns|gedulden))|merci\s+de|por\s+favor|alstublieft|graag|per\s+favore|"
    r"submit|complete|send|upload|let\s+us|reply|confirm)\b"
    r"|\b(?:could|can|would|will)\s+you\b|\byou\s+(?:need|must|have\s+to|are\s+(?:asked|"
    r"required))\b|\bplease\s+(?:let|send|complete|submit|reply|confirm|share|"
    r"respond|provide|return|sign|get\s+back|book|choose|pick|tell|say|contact|inform|advise|notify|e-?mail|ring|call|phone|text|flag|speak"
    r"|get\s+in\s+touch)\b"
    r"|\bif\s+you\b[^.;:!?]{0,60},\s+(?:get\s+in\s+touch|contact|tell|e-?mail|ring|call|phone|text|speak)\b"
    r"|\blet\s+(?:us|me)\s+know\b|\bwe\s+(?:ask|need|require|kindly\s+ask|"
    r"would\s+need)\b(?!.{0,40}\b(?:patience|more|longer|wait)\b)|"
    r"\bcomplete\s+(?:it|the(?!\s+(?:whole\s+)?(?:process|selection|search|recruitment))|this|your)\b|(?:[,;]|\band)\s+(?:(?:send|tell|give)\s+(?:us|me)|"
    r"let\s+(?:us|me)\s+(?:know|have))\b|[,;:]\s+kindly\s+(?!allow|bear|expect|note|be\s|wait|regard|consider|take|treat|"
    r"assume|give\s+(?:us|me))|^\W*tell\s+(?:us|me)\b|"
    r"\b(?:must|should|to)\s+(?:reach|be\s+with)\s+us\b|\bto\s+be\s+(?:sent|returned|submitted)\b",
    re.IGNORECASE,
)
_LETS_ME_KNOW = expression(
    r"\b(?:promised|hopes?|expects?|aims?|plans?|intends?|(?:said|says)\s+(?:he|she|they)(?:['’](?:ll|d)|\s+(?:will|would)))"
    r"\s+(?:to\s+)?let\s+(?:me|us)\s+know\b",
    re.IGNORECASE,
)
"""What others do: "they have promised to let me know"."""
_THEN_THEY = expression(
    r"(?:[;,.]|\band\b|\bthen\b)\s*(?:then\s+|so\s+)?(?:i|we|he|she|they|you)(?:['’]ll|"
    r"\s+(?:will|shall|hear|get|know))\b[^.;!?]{0,80}\Z",
    re.IGNORECASE,
)
"""What they do once the user has acted: "send it today and I'll ring you on Friday"."""

_STILL_WAITS = expression(r"\b(?:have\s+not|haven['’]t|do\s+not|don['’]t|did\s+not|didn['’]t)\s+hear", re.IGNORECASE)
"""Such a sentence promises too: "if you have not heard by Friday, please write"."""

_GIVE = expression(r"\b(?:give|allow|grant|bear|hang|hold|sit|leave|patien(?:t|ce)|needs?)\b", re.IGNORECASE)
_WAIT = expression(
    rf"\b(?:{GIVE_US}|hang\s+(?:on|in\s+there)|sit\s+tight|hold\s+(?:on|tight)|be\s+patient|your\s+patience|"
    r"leave\s+(?:it|this|that)\s+with\s+(?:me|us)|"
    r"(?:\bi|\bwe|\bthey|\bhe|\bshe)(?:['’]ll|\s+will|\s+shall)?\s+(?:still\s+)?needs?(?:\s+[^.;:!?,]{1,24},)?)\s+"
    r"(?:(?:just|maybe|please)\s+)?(?:until|till|to|through)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_WILL_WRITE = expression(
    r"\b(?:i|we|he|she|they|(?-i:[A-Z])\w+)(?:['’]ll|\s+(?:will|shall))\s+(?:\w+\s+)?(?:circle|get|come|report|"
    r"revert|write|be)\s+(?:back|in\s+touch)\b[^.;:,!?]{0,30}?"
    r"\s(?:by|before|on|no\s+later\s+than)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""They will write, and a day follows: "Ana will circle back by the 12th"."""
_BEFORE_WE = expression(r"\bbefore\s+(?:i|we|they)\b", re.IGNORECASE)
_LET_ME = expression(
    r"\blet\s+(?:me|us)\s+(?:[^.;:!?]{1,60}\band\s+)?(?:circle|get|come|"
    r"report)\s+back(?:\s+to\s+you)?(?:\s+(?:by|before|on))?(?:\s+the)?\s*\Z",
    re.IGNORECASE,
)
"""Before a day: "let me circle back tomorrow"."""
_BACK = expression(r"\b(?:back|touch)\b", re.IGNORECASE)
_NEGATED = expression(r"(?:\bnot|n['’]t|\bnever|\bno|\bif|\bunless|\bwhen)\b[^.;!?]{0,60}\Z", re.IGNORECASE)
_OTHER_DAYS = expression(
    r"\blook(?:ing)?\s+forward\s+to\s+(?:meeting|seeing|speaking|talking|welcoming)\b|"
    r"\b(?:position|role|job|contract|post|vacancy)\s+(?:starts|begins|would\s+start|"
    r"(?:will\s+be|is(?:\s+to\s+be)?|goes)\s+(?:(?:re-?)?(?:advertised|listed|posted)|back\s+up))\b|\bstart(?:ing)?\s+date\b",
    re.IGNORECASE,
)
_MORE_THAN_NEWS = OF_INTERVIEWS | {Category.OFFER, Category.REJECTION}
"""Mails in which whoever calls on a day holds an interview, or sends papers."""
_BEFORE_A_TIME = frozenset({Category.INTERVIEW_INVITATION, Category.INTERVIEW_CANCELLATION})
_FURTHEST = 100  # days: what lies further ahead is a start, an end, or how long something has lasted


_NAMED = frozenset({"date", "weekday", "weekday after"})
"""What names a day that a later sentence may count from."""


def find_promise(
    sentences: tuple[str, ...],
    calendar: Calendar,
    category: Category = Category.NO_DECISION,
    talk: date | None = None,
) -> DateClaim | None:
    """Given what a mail says, its calendar and category, return the day by which they promise news; else None.

    ``talk`` is the day of the interview that the mail sets, where it is known otherwise.
    """
    timed = _timed(sentences)
    anchors = _anchors(timed, calendar, talk)
    found = _promises(sentences, timed, calendar, category, anchors)
    day = rank(Table.PROMISE, found).best()
    if not day:
        return _plainly(sentences, timed, calendar, category, anchors)
    spelled = found[day].spelled
    return DateClaim(date.fromisoformat(day), spelled[:_QUOTE])


def _timed(sentences: tuple[str, ...]) -> list[_Timed]:
    """The sentences that may name a day, each with its place, and masked."""
    read = ((at, sentence, masked(sentence[:600])) for at, sentence in enumerate(sentences[:80]))
    return [(at, sentence, plain) for at, sentence, plain in read if may_name_time(plain)]


def _anchors(timed: list[_Timed], calendar: Calendar, talk: date | None = None) -> Anchors:
    found = anchors_of([(sentence, plain) for _, sentence, plain in timed], calendar)
    return replace(found, talk=talk) if talk else found


def _near(plain: str, anchors: Anchors, category: Category, before: date | None) -> Anchors:
    """The days from which a sentence counts: what comes of an interview is told after it, and of a test once it is in.

    ``before`` is the day that was named last.
    """
    about_talk = category in OF_INTERVIEWS
    since = anchors.talk if about_talk and RESULT.search(plain) else None
    since = anchors.closing if since is None and ON_RECEIPT.search(plain) else since
    return replace(anchors, before=before or (anchors.talk if about_talk else None), since=since)


def _plainly(
    sentences: tuple[str, ...], timed: list[_Timed], calendar: Calendar, category: Category, anchors: Anchors
) -> DateClaim | None:
    """The day up to which they ask for time, or right after which they will write, in words that leave no doubt."""
    days: dict[date, str] = {}
    named: list[tuple[int, date]] = []
    for at, sentence, plain in timed:
        dues = list(islice(find_dues(plain, calendar, Anchors()), _MOST))
        told = max((day for where, day in named if at - where <= _STILL_NAMED), default=calendar.today)
        named += [(at, due.day) for due in dues if due.kind == "date"]
        if _asks_user(plain) and not speaks_of_time(plain) and not _GIVE.search(plain):
            continue
        near = _near(plain, anchors, category, None)
        unclear = {due.day for due in dues if due.kind == "weekday" and due.day < told}  # of which week, nobody knows
        for day in _asked_for(plain, calendar, near, about_interviews=category in OF_INTERVIEWS):
            if day >= calendar.today and day not in unclear:
                days.setdefault(day, sentence)
    if not days:
        days = _vowed(sentences, timed, calendar, category, anchors)
    if not days and category not in OF_INTERVIEWS:
        days = {day: said for day, said in told_in_the_next(sentences[:80], calendar) if day >= calendar.today}
    if len(days) != 1:
        return None
    day, sentence = next(iter(days.items()))
    return DateClaim(day, sentence[:_QUOTE])


def _vowed(
    sentences: tuple[str, ...], timed: list[_Timed], calendar: Calendar, category: Category, anchors: Anchors
) -> dict[date, str]:
    """The days by which news is promised in the plainest words, each with its sentence."""
    days: dict[date, str] = {}
    only_results = category in _MORE_THAN_NEWS | {Category.OUTREACH}
    if category in _BEFORE_A_TIME and anchors.talk is None:
        only_results = False  # nobody knows yet when they talk: who calls on a day calls about that
    named: list[tuple[int, date]] = []
    for at, sentence, plain in timed:
        asked = _asks_user(plain) or USERS_DAY.search(plain.lower()) or _OTHER_DAYS.search(plain)
        of_results = not only_results or RESULT.search(plain) is not None
        before = named[-1][1] if named and at - named[-1][0] <= _STILL_NAMED else None
        dues = list(islice(find_dues(plain, calendar, _near(plain, anchors, category, before)), _MOST))
        latest = max((day for where, day in named if at - where <= _STILL_NAMED), default=calendar.today)
        for due in () if asked else dues:
            # "They meet on the 4th ... the Friday", or "Tuesday" behind a Sunday in two weeks: which one, nobody knows.
            another = due.kind == "weekday" and plain[: due.start].endswith("the ")
            another |= due.kind in {"weekday", "weekday after"} and due.day < latest
            if another or not _may_be_promised(plain, due, calendar.today):
                continue
            plainly = (of_results or due.kind == "span from talk") and is_plain_vow(plain, due.start, due.stop)
            plainly |= takes_up_news(plain, due.start, sentences[at - 1] if at else "")
            plainly |= not only_results and tells_go_between(plain, due.start, due.stop)
            ahead = due.day not in {anchors.talk, calendar.today}
            if plainly or (ahead and is_vow_abroad(plain, due.start, due.stop)):
                days.setdefault(due.day, sentence)
        named += [(at, due.day) for due in dues if due.kind in _NAMED]
    return days


def _asked_for(text: str, calendar: Calendar, anchors: Anchors, *, about_interviews: bool) -> Iterator[date]:
    if USERS_DAY.search(text.lower()):
        return
    if is_of_the_job(text):
        return
    if (until := asked_until(text, anchors.since or calendar.today)) is not None:
        yield until
        return
    if not any(words.search(text) for words in (_GIVE, _BACK, STRAIGHT_AFTER, MAY_TELL, _BEFORE_WE)):
        return
    dues = list(islice(find_dues(text, calendar, Anchors()), _MOST))
    before = [(due.day, text[: due.start]) for due in dues]
    yield from (day for day, said in before if _WAIT.search(said) or _LET_ME.search(said))
    yield from (
        day
        for day, said in before
        if (found := _WILL_WRITE.search(said)) and not _NEGATED.search(said[: found.start()])
    )
    dated = {due.day: due for due in dues if due.kind in {"date", "weekday"}}
    if about_interviews:
        return
    told = [due for due in dated.values() if told_then(text, due)]
    if told:
        yield max(told, key=lambda due: due.start).day
    elif len(dated) == 1:
        yield from (due.day for due in dated.values() if STRAIGHT_AFTER.search(text, due.stop))


def promises(sentences: tuple[str, ...], calendar: Calendar, category: Category) -> Candidates:
    """Given what a mail says, return the days in it that may be promised ones, by ISO date, each with its signs.

    A candidate is spelled as the sentence in which it stands.
    """
    timed = _timed(sentences)
    return _promises(sentences, timed, calendar, category, _anchors(timed, calendar))


def _promises(
    sentences: tuple[str, ...], timed: list[_Timed], calendar: Calendar, category: Category, anchors: Anchors
) -> Candidates:
    found = Candidates()
    named: list[tuple[int, date]] = []
    for at, sentence, plain in timed:
        before = named[-1][1] if named and at - named[-1][0] <= _STILL_NAMED else None
        all_dues = list(islice(find_dues(plain, calendar, _near(plain, anchors, category, before)), _MOST))
        named += [(at, due.day) for due in all_dues if due.kind in _NAMED]
        dues = [due for due in all_dues if _may_be_promised(plain, due, calendar.today)]
        if dues and _asks_user(plain):
            dues = [due for due in dues if any(words.search(plain, 0, due.start) for words in (_THEN_THEY, _WAIT))]
        if not dues or USERS_DAY.search(plain.lower()) or awaits_users_answer(plain) or _OTHER_DAYS.search(plain):
            continue
        around = (*_of_sentence(plain), *_beside(sentences, at))
        if category in OF_INTERVIEWS:
            dues = [replace(due, day=after_the_talk(plain, due, anchors)) for due in dues]
        else:
            told = max((day for where, day in named if 0 < at - where <= _STILL_NAMED), default=None)
            said = " ".join(sentences[max(0, at - _STILL_NAMED) : at])
            told = None if category in _MORE_THAN_NEWS else told
            known = ((due, behind_the_date(due, told, said)) for due in dues)
            dues = [replace(due, day=day) for due, day in known if day is not None]
            dues = [replace(due, day=after_others(plain, due, all_dues)) for due in dues]
        for due in dues:
            found.note(due.day.isoformat(), sentence, (*around, *_signs(plain, due, calendar, category)))
    latest = max(found, default="")
    for day, candidate in found.items():
        candidate.signs.update((f"of {min(len(found), 5)}", "latest" if day == latest else "not latest"))
    return found


_CANNOT_TELL = expression(
    r"\b(?:can(?:not|['’]?t|\s+not)|could(?:n['’]t|\s+not)|unable\s+to|not\s+able\s+to|nobody|no\s+one|"
    r"none\s+of\s+us|(?:do|does|did)(?:n['’]t|\s+not)\s+(?:\w+\s+)?have|have(?:n['’]t|\s+not)\s+(?:\w+\s+)?got|"
    r"(?:no|without)\s+(?:(?:more|new|further|other|real|concrete|definite|better|fresh)\s+)*"
    r"(?:news|updates?|decisions?|answers?|feedback|word|outcome)|"
    r"nothing\s+(?:\w+\s+){0,2}?(?:to\s+(?:report|share|tell|say|add|give|update)|for\s+you|new))\b"
    r"(?:(?!\b(?:until|till|before|by|and|but|will)\b|['’]ll\b)[^.;:!?,]){0,60}\Z",
    re.IGNORECASE,
)
"""What they cannot do, or have not got, on the day that follows: "I can't tell you today whether ...", "no news for you
today"."""


def _may_be_promised(text: str, due: Due, today: date) -> bool:
    before = text[: due.start]
    return (
        0 <= (due.day - today).days <= _FURTHEST
        and EARLIEST.match(text, due.stop) is None
        and not any(words.search(before) for words in (ONCE_SAID, _CANNOT_TELL))
        and not is_not_promised(text, due.start, due.stop)
        and (_THEN_THEY.search(before) is not None or YOURS_TO_DO.search(before) is None)
        and not is_no_vow(before)
    )


def _of_sentence(text: str) -> tuple[str, ...]:
    """The signs that a whole sentence bears: whether it is about news, and about them."""
    low = text.lower()
    told = ("n" if _NEWS.search(low) else "") + ("t" if _THEY.search(low) else "")
    return (f"told {told}", *(f"says {name}" for name in about(text)))


def _beside(sentences: tuple[str, ...], at: int) -> Iterator[str]:
    """The signs of the sentences before and after the one in which a day stands."""
    before, behind = sentences[at - 1] if at else "", sentences[at + 1] if at + 1 < len(sentences) else ""
    yield from (f"before={word}" for word in {word.casefold() for word in _WORD.findall(before[-200:])})
    yield from (f"before frame {name}" for name in frames(before[-200:]))
    yield from (f"behind frame {name}" for name in frames(behind[:200]))


def _signs(text: str, due: Due, calendar: Calendar, category: Category) -> Iterator[str]:
    left = [word.casefold() for word in _WORD.findall(text[: due.start])]
    right = [word.casefold() for word in _WORD.findall(text[due.stop :])]
    yield from (f"kind {due.kind}", f"in {category.value}", f"{due.kind} in {category.value}")
    yield f"ahead {_ahead((due.day - calendar.today).days)}"
    yield from (f"left={left[-1] if left else '<s>'}", f"left={' '.join(left[-2:]) or '<s>'}")
    yield f"right={right[0] if right else '</s>'}"
    yield from (f"near={word}" for word in {*left[-_NEAR:], *right[:_NEAR]})
    yield from (f"has={word}" for word in {*left, *right})
    clause = _clause(text, due)
    opening = [word.casefold() for word in _WORD.findall(text[due.start : due.stop])[:1]]
    yield from clause_signs(due.kind, [*left[-3:], *opening] if due.kind.startswith("span") else left[-3:], clause)
    yield from _frame_signs(text, clause, due, category)
    yield from (f"clause={word.casefold()}" for word in set(_WORD.findall(clause)))
    yield from (f"pair={one} {other}" for one, other in itertools.pairwise(left[-8:]))


def _frame_signs(text: str, clause: str, due: Due, category: Category) -> Iterator[str]:
    near = frames(clause)
    lead = lead_of(text[: due.start].casefold().split()[-3:])
    yield from (f"frame {name}" for name in near)
    yield from (f"frame {name} {lead}" for name in near)
    yield from (f"frame {name} in {category.value}" for name in near)
    yield f"frames {' '.join(near)}"
    yield from (f"{one} frame {other}" for one, other in itertools.combinations(near, 2))
    yield from (f"sentence frame {name}" for name in frames(text))


def _ahead(days: int) -> int:
    return days if days < 4 else next((limit for limit in (7, 14, 31) if days <= limit), 99)


def _asks_user(sentence: str) -> bool:
    """Whether the sentence asks something of the user."""
    return bool(_USER_ACTS.search(_LETS_ME_KNOW.sub(" ", sentence))) and not _STILL_WAITS.search(sentence)


def _clause(text: str, due: Due) -> str:
    """The clause in which a day stands, without the day."""
    start = max((found.end() for found in _CLAUSE.finditer(text[: due.start])), default=0)
    ending = _CLAUSE.search(text, due.stop)
    stop = ending.start() if ending else len(text)
    return f"{text[start : due.start]} {text[due.stop : stop]}"
