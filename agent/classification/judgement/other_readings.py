"""What else a message may be, however sure it seems: what makes an answer doubtful, and what is asked about then."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from agent.classification.abroad.denials import STANDS, leaves_the_reader_in, must_be_approved_abroad
from agent.classification.abroad.questions import asks_to_come_abroad
from agent.classification.judgement.after_a_talk import hardly_comes, has_only_their_hours
from agent.classification.judgement.case import Case
from agent.classification.judgement.doubts import is_doubtful, may_end_it
from agent.classification.judgement.further import may_be_private, may_move, meets_over_a_task
from agent.classification.judgement.telling import asks_for_a_time, is_vague, telling, tells_a_decision, waits_besides
from agent.classification.judgement.thresholds import ACTING, MUCH_JOB, OUTRIGHT, PLAIN_WORD
from agent.classification.judgement.trades import is_of_a_hunt_abroad, is_of_another_trade
from agent.classification.judgement.weighing import Weighed
from agent.classification.learning.learned import learned
from agent.classification.senders.known_senders import SenderSort
from agent.classification.sentences.acquaintances import refuses_the_others
from agent.classification.sentences.another_post import (
    hands_papers_on,
    holds_out_another,
    is_of_another_post,
    speaks_of_the_chosen,
    supposes_the_reader_there,
)
from agent.classification.sentences.asked_to_come import asks_to_come
from agent.classification.sentences.findings import ANSWER
from agent.classification.sentences.formalities import only_starts
from agent.classification.sentences.goes_on import goes_on_besides, took_something_else
from agent.classification.sentences.halts import OFF_FOR_A_POST
from agent.classification.sentences.hours import HOUR_FOR_A_POST, INTERVIEW_FOR_A_POST, asks_of_days
from agent.classification.sentences.misgivings import ASKED_WHY, is_told_to_help
from agent.classification.sentences.pitches import PUT_FORWARD_ASKED, SPEC_OFFERED
from agent.classification.sentences.regrets import hints_at_an_end, parts_from_the_reader
from agent.classification.sentences.reserves import OFFERED_FIRST
from agent.classification.sentences.rivals import asks_others_about, tells_of_a_rival
from agent.classification.sentences.sayings import IN_IT, IN_RESERVE, THEIR_OWN_NO, WOULD_HAVE
from agent.classification.sentences.schedules import SIGNAL as SCHEDULE
from agent.classification.sentences.second_thoughts import (
    is_of_years_ago,
    is_only_as_it_stands,
    is_only_narrowly,
    is_pending,
    may_only_report,
    sees_the_reader,
    speaks_of_whoever,
)
from agent.classification.sentences.selections import ranks_the_reader_behind
from agent.classification.sentences.standing_hours import SET_FOR_A_POST
from agent.classification.sentences.taken import NAMED
from agent.classification.sentences.terms import asks_when_to_begin, has_a_post_for_the_taking
from agent.classification.sentences.unmoved import is_unmoved, swaps_hours
from agent.classification.tagging.tags import Tag
from agent.expressions import expression
from agent.model.mail import ENDS, MOVES, OF_INTERVIEWS, SETS_OR_ASKS, Category

_OF_A_HUNT = ACTING | {Category.INFORMATION_REQUEST, Category.ASSESSMENT}
"""What is not surely said where it may be of something else that people apply for."""

_ASKS_NOTHING = frozenset({Category.COURTESY, Category.NO_DECISION})
"""What waits for no answer: where a time is asked for as well, that may be what matters."""

_ON_INTERVIEW, _NEXT_ONE = ("interview-subject", "interview-subject-short"), ("through-to-stage", "next-stage")
"""The signals of a mail on an interview, and of the next one to which it asks."""
_OF_PAY = frozenset({"pay-and-money", "money-and-pay", "salary-is"})
_AGREE, _AGREE_ABROAD = 2, 3
"""How many sentences must speak for the end of a hunt where the table does not say it plainly: in English, and in other
languages, of which less was learned."""

_APPLIED = expression(r"\b(?:application|candidacy|candidature|applied|applying)\b", re.IGNORECASE)
"""By what a system's mail tells that the reader is after a post there."""
_CLEAR = 0.95
"""How sure it must be that a single sentence is enough for the end of a hunt: after an interview, when it is due. Where
the table says it outright besides, the threshold will do."""

_BEYOND_DOUBT = 0.99
"""The same for an offer in an application, whenever it comes."""


_MAY_OFFER = frozenset({Category.COURTESY, Category.INTERVIEW_INVITATION})
"""What an offer reads like that only asks for a day."""


def doubted_for(weighed: Weighed) -> Category | None:
    """Given a case, weighed, return what else the message may be; None where nothing makes it doubtful."""
    for reading in _OTHER_READINGS:
        other = reading(weighed)
        if other is not None:
            return other
    if not any(doubt(weighed) for doubt in _DOUBTS):
        return None
    refused = weighed.case.tied and weighed.table[Category.REJECTION] >= PLAIN_WORD
    return Category.REJECTION if refused and weighed.best in OF_INTERVIEWS else weighed.second


def _may_move(weighed: Weighed) -> Category | None:
    """Where an interview is ahead, a mail that seems to invite may move it."""
    case = weighed.case
    set_before = not case.stranger and case.known.interview_ahead
    if weighed.best is Category.INTERVIEW_INVITATION and set_before and may_move(weighed.likely, case.findings):
        return Category.INTERVIEW_CHANGE
    return None


def _asks_besides(weighed: Weighed) -> Category | None:
    """A mail that thanks, or waits, or is about a task that people meet over, may ask for a time as well."""
    best, case = weighed.best, weighed.case
    asks = best in _ASKS_NOTHING or (best is Category.ACKNOWLEDGEMENT and not case.message.automatic)
    asks = asks or (best is Category.ASSESSMENT and meets_over_a_task(case.findings))
    if not asks or not asks_for_a_time(case.findings, weighed.drawing, learned()):
        return None
    return weighed.second if weighed.second in OF_INTERVIEWS else Category.INTERVIEW_INVITATION


def _refuses_kindly(weighed: Weighed) -> Category | None:
    """A mail that seems to thank, and says that something falls short, may refuse."""
    findings = weighed.case.findings
    falls_short = Tag.FALLS_SHORT in findings.tags or findings.has(WOULD_HAVE, NAMED)
    may_part = weighed.case.tied and findings.language == "en" and not findings.has(THEIR_OWN_NO)
    ends = may_part and any(map(hints_at_an_end, findings.sentences))
    return Category.REJECTION if weighed.best is Category.COURTESY and (falls_short or ends) else None


_KIND = frozenset({Category.COURTESY, Category.ACKNOWLEDGEMENT, Category.FEEDBACK})
"""What a refusal reads like that tells of somebody else, and says no more."""


def _tells_of_a_rival(weighed: Weighed) -> Category | None:
    """A mail that seems to thank, or to tell the reader how they did, and sets somebody else against them, may
    refuse."""
    case = weighed.case
    sentences = case.findings.sentences
    if weighed.best not in _KIND or not case.tied or case.message.automatic or not tells_of_a_rival(sentences):
        return None
    asked = case.known.interview_held or case.findings.has(*ASKED_WHY) or is_told_to_help(sentences)
    return None if weighed.best is Category.FEEDBACK and asked else Category.REJECTION


def _asks_when_to_begin(weighed: Weighed) -> Category | None:
    """A mail after an interview that seems to thank, or to ask for an hour, and asks when the reader could begin, may
    offer the post: "Good to meet you too. When could you start?"."""
    case = weighed.case
    asked = case.known.interview_held and case.tied and asks_when_to_begin(case.findings.sentences)
    return Category.OFFER if asked and weighed.best in _MAY_OFFER else None


_ASKED_INSTEAD: Mapping[Category, Category] = {
    Category.REJECTION: Category.INTERVIEW_INVITATION,
    Category.INTERVIEW_CANCELLATION: Category.INTERVIEW_CHANGE,
}


def _asks_of_days(weighed: Weighed) -> Category | None:
    """A mail that refuses or calls off, and asks whether a day would do, may ask the reader to another talk, or on
    another day, and so may one that refuses and asks them to come; one that calls something off, and says that an hour
    stands, may leave the interview as it was, and abroad, one that moves it and says that it is not moved."""
    instead, sentences = _ASKED_INSTEAD.get(weighed.best), weighed.case.findings.sentences
    asked = asks_of_days(sentences) or (weighed.best is Category.REJECTION and asks_to_come(sentences))
    if weighed.best is Category.REJECTION and weighed.case.findings.language != "en":
        asked = asked or asks_to_come_abroad(sentences)
    if instead is None or not asked:
        off = weighed.best is Category.INTERVIEW_CANCELLATION and any(map(is_unmoved, sentences))
        off |= weighed.best in MOVES and weighed.case.findings.has(STANDS)
        return Category.INTERVIEW_CONFIRMATION if off else None
    return instead


def _has_another_post(weighed: Weighed) -> Category | None:
    """A mail that refuses, and tells of a pay that the reader may have, offers another post beside that which went; so
    may a person's that holds one out to them: who is asked "would you be deputy?" does not ask what was amiss."""
    case = weighed.case
    if weighed.best is not Category.REJECTION:
        return None
    held_out = case.tied and not case.message.automatic and holds_out_another(case.findings.sentences)
    return Category.OFFER if held_out or has_a_post_for_the_taking(case.findings.sentences) else None


def _speaks_to_another(weighed: Weighed) -> Category | None:
    """A mail that seems to ask for a talk, or to set one, may ask whether somebody may be spoken to about the
    reader."""
    asks = weighed.best in SETS_OR_ASKS and asks_others_about(weighed.case.findings.sentences)
    return Category.INFORMATION_REQUEST if asks else None


def _follows_no_talk(weighed: Weighed) -> Category | None:
    """A mail that hardly comes after an interview may be something else; where somebody else begins, a refusal."""
    case, best = weighed.case, weighed.best
    if best is Category.INTERVIEW_CONFIRMATION and case.known.interview_held and case.findings.has(NAMED):
        return Category.REJECTION
    if best is Category.INTERVIEW_CONFIRMATION and has_only_their_hours(case.findings.sentences):
        return Category.NO_DECISION
    return hardly_comes(best, case.known, case.findings.sentences)


def _blames_unasked(weighed: Weighed) -> Category | None:
    """A mail that seems to tell the reader what was amiss may be how they refuse: it is sorry, or ranks them behind
    somebody, and nobody had asked."""
    findings = weighed.case.findings
    sorry = not findings.tags.isdisjoint({Tag.REGRET, Tag.BAD_NEWS}) or findings.has("ranked-behind")
    unasked = not findings.has(*ASKED_WHY) and not is_told_to_help(findings.sentences)
    return Category.REJECTION if weighed.best is Category.FEEDBACK and sorry and unasked else None


def _ranks_behind(weighed: Weighed) -> Category | None:
    """A mail that seems to tell that nothing is decided, or only to thank, and names the place that the reader came to,
    may refuse: who came fourth for three posts is kept in mind in the words of who waits. It is none where the post was
    offered to another who has not answered."""
    findings = weighed.case.findings
    told_why = weighed.best is Category.FEEDBACK and (findings.has(*ASKED_WHY) or weighed.case.known.interview_held)
    if weighed.best not in _KIND | {Category.NO_DECISION} or told_why or findings.has(OFFERED_FIRST):
        return None
    return Category.REJECTION if ranks_the_reader_behind(findings.sentences) else None


def _leaves_the_reader_in(weighed: Weighed) -> Category | None:
    """A mail that seems to refuse, and says that others were refused, or in another language that another post was
    filled, may have decided nothing for the reader."""
    findings = weighed.case.findings
    if weighed.best is not Category.REJECTION:
        return None
    left = leaves_the_reader_in(findings.sentences, findings.language) or refuses_the_others(findings.sentences)
    return Category.NO_DECISION if left else None


def _goes_on(weighed: Weighed) -> Category | None:
    """A mail that seems to refuse, and says that the application goes on elsewhere or with somebody else, may have
    decided nothing: "I won't be continuing with your application, Bea will"."""
    refuses, sentences = weighed.best is Category.REJECTION, weighed.case.findings.sentences
    if refuses and took_something_else(sentences):
        return Category.COURTESY
    return Category.NO_DECISION if refuses and goes_on_besides(sentences) else None


def _waits_for_approval(weighed: Weighed) -> Category | None:
    """A mail in another language that seems to offer, and says that it has yet to be approved, may decide nothing."""
    offers = weighed.best is Category.OFFER and weighed.case.findings.language != "en"
    return Category.NO_DECISION if offers and must_be_approved_abroad(weighed.case.findings.sentences) else None


def _waits_besides(weighed: Weighed) -> Category | None:
    """A mail of an application that seems to refuse, and in another sentence waits for a decision, may refuse somebody
    else or another post: "Pune has been closed. For Hyderabad we await approval"."""
    case = weighed.case
    refuses = weighed.best is Category.REJECTION and case.tied and not case.message.automatic
    waits = refuses and case.findings.language == "en" and waits_besides(case.findings, weighed.drawing, learned())
    return Category.NO_DECISION if waits else None


def _starts_to_talk(weighed: Weighed) -> Category | None:
    """A mail that seems to take the reader on, only since they start at some hour, may tell how the interview begins
    that is ahead."""
    case = weighed.case
    ahead = weighed.best is Category.OFFER and case.known.interview_ahead and not case.known.interview_held
    offering = case.findings.of(Category.OFFER) if ahead else ()
    starts = offering and all(only_starts(one.quote) for one in offering)
    return Category.INTERVIEW_CONFIRMATION if starts else None


def _stands_alone(weighed: Weighed) -> bool:
    """Whether too few sentences say that a hunt has ended, and the table does not plainly say so."""
    best, case = weighed.best, weighed.case
    if best not in ENDS:
        return False
    told = weighed.table[best]
    after = case.known.interview_held and (weighed.confidence >= _CLEAR or told >= OUTRIGHT)
    after |= best is Category.OFFER and case.tied and weighed.confidence >= _BEYOND_DOUBT
    enough = _AGREE if case.findings.language == "en" else _AGREE_ABROAD
    if told < PLAIN_WORD and not after and telling(best, weighed.drawing, learned()) < enough:
        return True
    return told < OUTRIGHT and is_vague(best, weighed.drawing, learned())


def _is_of_other_people(weighed: Weighed) -> bool:
    """Whether a stranger's mail may be about ordinary life, or of another trade."""
    case = weighed.case
    return case.stranger and (
        (case.other_life and not (case.firm and weighed.best in SETS_OR_ASKS))
        or (weighed.best in _OF_A_HUNT and is_of_another_trade(case.message, case.findings))
    )


def _is_told_to_many(weighed: Weighed) -> bool:
    """Whether a stranger's mail tells everybody what became of something: of somebody else, rather than the reader."""
    return weighed.case.stranger and weighed.case.to_many and weighed.best in ACTING


def _is_of_a_list(weighed: Weighed) -> bool:
    """Whether a stranger's bulk mail that speaks of no application of the reader's seems to ask them to an interview:
    who sells advice on them does."""
    case = weighed.case
    asks = weighed.best is Category.INTERVIEW_INVITATION and case.sender.kind is SenderSort.NONE
    if not (asks and case.stranger and case.message.bulk):
        return False
    return not any(map(_APPLIED.search, (case.message.subject, *case.findings.sentences)))


def _asks_without_a_word_of_work(weighed: Weighed) -> bool:
    """Whether a stranger asks for papers and speaks of no job: banks, gyms and schools ask for the same."""
    case = weighed.case
    return case.stranger and not case.ties and weighed.best is Category.INFORMATION_REQUEST


def _disagrees(weighed: Weighed) -> bool:
    """Whether passages and table disagree where it matters."""
    case, best = weighed.case, weighed.best
    told = weighed.table[best]
    about_a_post = case.tied or _is_about_a_post(case, told, best)
    about_a_post |= case.interviews and best in OF_INTERVIEWS
    about_a_post |= best is Category.INTERVIEW_INVITATION and _goes_on_from_one(case)
    about_a_post |= (case.house and told >= PLAIN_WORD) or (best in SETS_OR_ASKS and weighed.plainly)
    table = {**weighed.table, Category.OFFER: 0.0} if _only_names_the_pay(case) else weighed.table
    return is_doubtful(best, weighed.shares, table, tied=about_a_post)


def _goes_on_from_one(case: Case) -> bool:
    """Whether a mail on an interview asks when its reader could come to the next: "Your interview last week"."""
    return case.greeted and all(case.findings.has(*signals) for signals in (_ON_INTERVIEW, _NEXT_ONE, ("when-free",)))


def _only_names_the_pay(case: Case) -> bool:
    """Whether what sounds like an offer is the pay of a post that the reader is yet to hear of, or to talk about."""
    heard = {found.signal for found in case.findings.of(Category.OFFER)}
    return case.findings.has(SPEC_OFFERED, PUT_FORWARD_ASKED) or (
        case.findings.has(HOUR_FOR_A_POST) and heard <= _OF_PAY
    )


def _is_about_a_post(case: Case, told: float, best: Category) -> bool:
    """Whether a stranger's mail is plainly about a post, and no other part of life: a booking that says so plainly; a
    question when the reader could come or talk about a post that it names; "Re: Data Engineer", or a subject of that
    kind over plain words and "your application"; abroad, plain words beside those of a hunt."""
    listed = case.sender.kind is SenderSort.SCHEDULER or case.findings.has(
        SCHEDULE, INTERVIEW_FOR_A_POST, SET_FOR_A_POST, OFF_FOR_A_POST
    )
    listed |= is_of_a_hunt_abroad(case.message, case.findings)
    asked = case.findings.has(HOUR_FOR_A_POST) and case.job_words >= MUCH_JOB
    received = case.findings.of(Category.ACKNOWLEDGEMENT) and best in SETS_OR_ASKS
    asked |= case.greeted and case.ties >= MUCH_JOB and bool(received)
    answers = ANSWER.match(case.message.subject) is not None or (case.findings.own and told >= PLAIN_WORD)
    return ((listed or asked) and told >= PLAIN_WORD) or (case.findings.named and answers and not case.of_a_home)


def _keeps_in_reserve(weighed: Weighed) -> bool:
    """Whether what seems to refuse keeps the reader in mind for this very post, or counts them among the last."""
    return weighed.best is Category.REJECTION and weighed.case.findings.has(IN_RESERVE, IN_IT)


def _sees_the_reader(weighed: Weighed) -> bool:
    """Whether a mail that seems to refuse looks forward to seeing the reader, or speaks of whoever will be refused: it
    may refuse something else, or nobody."""
    sentences = weighed.case.findings.sentences
    return weighed.best is Category.REJECTION and (sees_the_reader(sentences) or speaks_of_whoever(sentences))


def _is_of_another(weighed: Weighed) -> bool:
    """Whether a mail that seems to refuse or to offer may be about somebody else's post, or about the reader's papers;
    or only says how things would be."""
    best, sentences = weighed.best, weighed.case.findings.sentences
    if best not in ENDS:
        return False
    told = weighed.table[best]
    if is_of_another_post(sentences):
        return best is Category.REJECTION or told < OUTRIGHT
    if supposes_the_reader_there(sentences):
        return told < OUTRIGHT
    return best is Category.REJECTION and told < OUTRIGHT and hands_papers_on(sentences)


def _may_only_report(weighed: Weighed) -> bool:
    """Whether a mail that seems to refuse may only report what a site or another mail said, what was years ago, or what
    would happen as things stand, or nearly did; or says in some line that nothing is decided."""
    sentences = weighed.case.findings.sentences
    told = (may_only_report, is_of_years_ago, is_pending, is_only_as_it_stands, is_only_narrowly)
    return weighed.best is Category.REJECTION and any(tells(sentences) for tells in told)


def _is_of_whoever_gets_it(weighed: Weighed) -> bool:
    """Whether a mail that seems to offer the post says what will be offered to whoever is chosen."""
    return weighed.best is Category.OFFER and speaks_of_the_chosen(weighed.case.findings.sentences)


def _swaps_hours(weighed: Weighed) -> bool:
    """Whether a mail that seems to set an hour says whose hour the reader would have instead."""
    return weighed.best is Category.INTERVIEW_CONFIRMATION and any(map(swaps_hours, weighed.case.findings.sentences))


def _moves_a_dinner(weighed: Weighed) -> bool:
    """Whether a mail that seems to move an interview may be private."""
    case = weighed.case
    return weighed.best is Category.INTERVIEW_CHANGE and may_be_private(case.known, case.findings)


def _thanks_too_much(weighed: Weighed) -> bool:
    """Whether a mail that seems to thank may tell the decision."""
    case = weighed.case
    told = may_end_it(weighed.likely)
    told = told or (tells_a_decision(weighed.drawing, learned()) and not case.findings.has(THEIR_OWN_NO))
    ends = (case.tied and told) or Tag.BAD_NEWS in case.findings.tags
    return weighed.best is Category.COURTESY and ends


_ENOUGH_WORDS, _SURELY_NOTHING, _IN_FEW_WORDS = 16, 0.75, 0.99
"""How sure a mail of so many words, none of them kind, must be to tell surely nothing; and one of fewer."""


def _tells_too_little(weighed: Weighed) -> bool:
    """Whether a mail that seems to be only practical says hardly enough to be sure that nothing hangs on it: "Don't
    bother with Thursday", "The bishop is praying on it"."""
    if weighed.best is not Category.COURTESY or not weighed.case.tied or weighed.table[Category.COURTESY] > 0:
        return False
    sentences = weighed.case.findings.sentences
    if weighed.case.known.interview_held and parts_from_the_reader(sentences):
        return True
    words = sum(len(sentence.split()) for sentence in sentences)
    return weighed.confidence < (_SURELY_NOTHING if words >= _ENOUGH_WORDS else _IN_FEW_WORDS)


_OTHER_READINGS: tuple[Callable[[Weighed], Category | None], ...] = (
    _may_move,
    _asks_besides,
    _refuses_kindly,
    _blames_unasked,
    _tells_of_a_rival,
    _ranks_behind,
    _leaves_the_reader_in,
    _goes_on,
    _waits_for_approval,
    _waits_besides,
    _asks_when_to_begin,
    _asks_of_days,
    _has_another_post,
    _speaks_to_another,
    _follows_no_talk,
    _starts_to_talk,
)
"""What a message may be besides, and is then asked about as."""

_DOUBTS: tuple[Callable[[Weighed], bool], ...] = (
    _stands_alone,
    _is_of_other_people,
    _is_told_to_many,
    _is_of_a_list,
    _asks_without_a_word_of_work,
    _disagrees,
    _keeps_in_reserve,
    _sees_the_reader,
    _is_of_another,
    _may_only_report,
    _is_of_whoever_gets_it,
    _swaps_hours,
    _moves_a_dinner,
    _thanks_too_much,
    _tells_too_little,
)
"""What else makes an answer doubtful: it is then asked about beside the second likeliest."""
