"""What a message is by its text: the likeliest category, how sure that is, and what makes it doubtful."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from agent.classification.case import Case
from agent.classification.doubts import HARMFUL, is_doubtful, may_end_it
from agent.classification.events import MOVED
from agent.classification.findings import ANSWER
from agent.classification.further import may_be_private, may_move, meets_over_a_task
from agent.classification.halts import OFF_FOR_A_POST
from agent.classification.hours import HOUR_FOR_A_POST, INTERVIEW_FOR_A_POST
from agent.classification.known_senders import SenderSort
from agent.classification.languages import job_words
from agent.classification.learned import learned
from agent.classification.misgivings import ASKED_WHY, is_told_to_help
from agent.classification.overtaken import without_what_was_open
from agent.classification.panels import where_all_else_stands
from agent.classification.plainly_meant import plainly_meant
from agent.classification.politeness import due, heard_through
from agent.classification.portrait import Portrait
from agent.classification.sayings import IN_RESERVE, WOULD_HAVE
from agent.classification.schedules import SIGNAL as SCHEDULE
from agent.classification.second_thoughts import may_only_report, without_what_is_denied, without_what_is_taken_back
from agent.classification.table_weights import by_table
from agent.classification.tags import Tag
from agent.classification.telling import asks_for_a_time, evidence_of, is_vague, only_supposes, telling
from agent.classification.thresholds import (
    ACTING,
    AS_GOOD,
    ENOUGH_JOB,
    MUCH_JOB,
    OUTRIGHT,
    PLAIN_WORD,
    SETS_OR_ASKS,
    THRESHOLDS,
)
from agent.classification.trades import is_of_a_hunt_abroad, is_of_another_trade
from agent.classification.trials import asks_to_work
from agent.classification.weighing import invites_plainly, likely_categories
from agent.model.mail import OF_INTERVIEWS, Category, Classification

_LANGUAGES = frozenset({"en", "de", "fr", "es", "pt", "nl", "it"})
"""Those that were learned. In another one the answer is a guess, and is left for review where it would act."""

_WORTH_ASKING = (0.65, 0.5, 0.2, 0.0)
"""How sure a guess about a stranger's mail must be for the user to be asked, by how many kinds of such words it has.

Everybody writes of meetings, offers and decisions. Somebody who is asked about those will not look when it matters.
"""
_WORTH_ASKING_ONE = (0.5, 0.35, 0.2, 0.0)
"""The same where the mail greets its reader by name: it was written to them, and not to a list."""

_OF_SEVERAL = 0.1
"""How much less it counts that a mail to its reader is anything of a hunt, than that it is one thing of it: a mail that
may as well refuse as tell that nothing is decided is worth asking about, though neither is likely by itself."""

_KINDLY = 0.9
"""How sure it must be that such a mail thanks or asks, for it to be of a hunt without a word about one."""

_MERELY_POLITE = frozenset({Category.COURTESY, Category.AUTO_REPLY})
_OF_EVERY_DAY = _MERELY_POLITE | {Category.INFORMATION_REQUEST}
"""What everybody writes to everybody: without a word about a job in it, it is ordinary life."""

_OF_A_HUNT = ACTING | {Category.INFORMATION_REQUEST, Category.ASSESSMENT}
"""What is not surely said where it may be of something else that people apply for."""

_ASKS_NOTHING = frozenset({Category.COURTESY, Category.NO_DECISION})
"""What waits for no answer: where a time is asked for as well, that may be what matters."""

_FINAL = frozenset({Category.REJECTION, Category.OFFER})
_AGREE, _AGREE_ABROAD = 2, 3
"""How many sentences must speak for the end of a hunt where the table does not say it plainly: in English, and in other
languages, of which less was learned."""

_CLEAR = 0.95
"""How sure it must be that a single sentence is enough for the end of a hunt: after an interview, when it is due. Where
the table says it outright besides, the threshold will do."""

_NEVER_ORDINARY = 0.01
"""The share of "unrelated" below which passages read as no ordinary mail does."""

_HARDLY_NOTHING, _SOMETHING = 0.75, 0.15
_HARDLY_NOTHING_TO_ONE, _SOMETHING_TO_ONE, _HALF = 0.7, 0.35, 0.5
_ANSWERS_FOR_NOTHING = 0.95
"""How sure it must be that a mail of an application's firm, or an answer to an application, is about something else:
below that the user is asked, for nobody looks for what was passed over in silence. What a firm writes must rather be
something than that, too: it sells and delivers. A stranger who greets the reader by name, and speaks of no application,
is asked about sooner than the rest: what may be half a dozen other things is rather one of them."""
_WORK_FOR_NOTHING = 0.95
"""The same of what answers the reader's mail about a job, or has their papers, unless the table knows a word of it."""
_FIRM_FOR_NOTHING = 0.7
"""The same of a stranger's letter that is signed for a firm: who hires tells for whom, and friends and lists do not."""

_THE_READER = frozenset({Tag.YOU, Tag.YOUR, Tag.AVAILABLE})
_A_FEW = 6
_HARDLY_EXCLUDED = 0.05
"""Sentences of a mail that has nothing to tell but that an interview is asked for or set; how likely that must be."""


@dataclass(frozen=True)
class _Weighed:
    """A case, and how likely each category is in it."""

    case: Case
    drawing: Portrait = field(repr=False)
    shares: Mapping[Category, float]  # what its passages say by themselves; together one
    table: Mapping[Category, float]  # what the table's signals are worth
    likely: Mapping[Category, float]  # all of it together; these need not sum up to one
    best: Category
    second: Category

    def share(self, *categories: Category) -> float:
        """Given categories, return how likely it is one of them."""
        return sum(self.likely.get(one, 0.0) for one in categories) / sum(self.likely.values())

    @cached_property
    def confidence(self) -> float:
        """How sure the best one is, with those that are as good."""
        return self.share(*AS_GOOD.get(self.best, (self.best,)))

    @cached_property
    def plainly(self) -> bool:
        """Whether it plainly invites."""
        return invites_plainly(self.table, self.case.ties, house=self.case.firm)


def verdict(case: Case, drawing: Portrait, shares: Mapping[Category, float]) -> Classification:
    """Given a case, its portrait, and how likely each category is by what was learned, return what the message is.

    It is left for review where it is not sure enough for what a mistake would cost, and where anything is doubtful.
    """
    weighed = _weighed(case, drawing, shares)
    best = weighed.best
    if case.stranger and best is not Category.UNRELATED and _is_nothing(weighed):
        return Classification(Category.UNRELATED, 0.6, ())
    if best is Category.UNRELATED:
        return _rather_nothing(weighed)
    evidence = evidence_of(best, case.findings, drawing, learned())
    doubted = _doubted_for(weighed)
    vouched = doubted is None and (not case.stranger or best not in ACTING or _is_vouched_for(weighed))
    if vouched and _is_sure(weighed):
        return Classification(best, round(weighed.confidence, 3), evidence)
    lowered = round(min(weighed.confidence, THRESHOLDS[best] - 0.01), 3)
    either = weighed.share(best, weighed.second) if vouched else 0.0
    return Classification(best, lowered, evidence, True, doubted or weighed.second, round(either, 3))


def _weighed(case: Case, drawing: Portrait, shares: Mapping[Category, float]) -> _Weighed:
    """What was learned, the table, and what is known before, weighed together."""
    findings, known = case.findings, case.known
    table = due(by_table(findings), findings, known)
    shares = heard_through(shares, table, findings, known)
    table, shares = without_what_is_taken_back(findings.sentences, table, shares)
    table, shares = without_what_was_open(findings.sentences, table, shares)
    shares = without_what_is_denied(findings.sentences, shares)
    table, shares = where_all_else_stands(findings.sentences, table, shares)
    shares = plainly_meant(shares, table, findings, answers=known.thread_known)
    likely = likely_categories(shares, table, known, findings, house=case.firm, words=case.ties)
    if not findings.has(*MOVED) and only_supposes(findings, drawing, learned()):
        likely[Category.INTERVIEW_CONFIRMATION] += likely[Category.INTERVIEW_CHANGE]
        likely[Category.INTERVIEW_CHANGE] = 0.0
    best, second = sorted(likely, key=lambda category: -likely[category])[:2]
    return _Weighed(case, drawing, shares, table, likely, best, second)


def _is_sure(weighed: _Weighed) -> bool:
    """Whether it is as sure as its category must be; a mail that nothing ties to an application, more than that."""
    least = THRESHOLDS[weighed.best] + (0 if weighed.case.tied else HARMFUL.get(weighed.best, 0))
    return weighed.confidence >= least and weighed.case.findings.language in _LANGUAGES


def _is_vouched_for(weighed: _Weighed) -> bool:
    """Whether more than its tone says that a stranger's mail is about an application of the reader's.

    In a mail to the reader that reads as ordinary mail never does, it is enough that it is signed for a firm, but where
    it seems to refuse; where it sets or moves a time, one word of work.
    """
    case = weighed.case
    if case.vouches(weighed.best):
        return True
    if not case.greeted or case.of_a_home or weighed.shares.get(Category.UNRELATED, 0.0) >= _NEVER_ORDINARY:
        return False
    signed = case.of_a_firm and weighed.best is not Category.REJECTION
    return signed or (weighed.best in OF_INTERVIEWS and bool(case.ties))


# --- what is rather nothing ---


def _is_nothing(weighed: _Weighed) -> bool:
    """Whether a stranger's mail is rather about something else, whatever it seems to say, than worth asking about."""
    case, best = weighed.case, weighed.best
    if not case.findings.sentences and not case.findings.of(best):
        return True  # a picture, or an empty mail, whose subject says nothing that the table knows
    if best in ACTING and case.is_for_many(best):
        return True
    if case.answers_of_work and not case.message.automatic and not case.of_a_home:
        return False
    if asks_to_work(case.findings.sentences, for_a_post=case.findings.called) and case.greeted:
        return False
    if case.of_a_firm and (case.ties or best not in _MERELY_POLITE):
        return weighed.share(Category.UNRELATED) >= _FIRM_FOR_NOTHING
    greeted = case.greeted and not case.message.automatic  # shops greet by name, too
    anything = max(weighed.confidence, 1 - weighed.share(Category.UNRELATED) - _OF_SEVERAL)
    heard = anything if greeted and best in ACTING else weighed.confidence
    if not case.ties and best in _OF_EVERY_DAY:
        return not greeted or heard < _KINDLY
    return heard < (_WORTH_ASKING_ONE if greeted else _WORTH_ASKING)[case.ties]


def _rather_nothing(weighed: _Weighed) -> Classification:
    """What is likeliest about something else: a question, where it is worth one."""
    case, second, confidence = weighed.case, weighed.second, weighed.confidence
    if _plainly_sets_one_to_reader(weighed):
        second = max(sorted(SETS_OR_ASKS), key=weighed.likely.__getitem__)
    share = weighed.share(second)
    if _is_asked_about(weighed, confidence, share):
        evidence = evidence_of(second, case.findings, weighed.drawing, learned())
        return Classification(second, round(share, 3), evidence, True, Category.UNRELATED)
    evidence = evidence_of(Category.UNRELATED, case.findings, weighed.drawing, learned())
    return Classification(Category.UNRELATED, round(confidence, 3), evidence)


def _is_asked_about(weighed: _Weighed, nothing: float, share: float) -> bool:
    """Whether what rather is nothing is asked about all the same, by how likely that and the next best are."""
    case = weighed.case
    message, known = case.message, case.known
    if message.bulk or message.automatic or message.invitations:
        return False
    if known.answers_application:
        return nothing < _ANSWERS_FOR_NOTHING
    if known.house_known or case.sender.kind is SenderSort.ATS:
        return nothing < _HARDLY_NOTHING and share > _SOMETHING
    if case.greeted and case.findings.language != "en" and job_words(message.subject) == ENOUGH_JOB:
        return nothing < _ANSWERS_FOR_NOTHING  # "Re: Bewerbung": of other languages less was learned
    if case.answers_of_work and not case.of_a_home:
        return nothing < _WORK_FOR_NOTHING or bool(case.findings.of(weighed.second))
    if _plainly_sets_one_to_reader(weighed):
        return True
    if case.of_a_firm and nothing < _FIRM_FOR_NOTHING:
        return True
    if case.ties >= MUCH_JOB or not case.greeted:
        return False
    return nothing < _HARDLY_NOTHING_TO_ONE and share > (_SOMETHING if nothing < _HALF else _SOMETHING_TO_ONE)


def _plainly_sets_one_to_reader(weighed: _Weighed) -> bool:
    """Whether a few words to the reader ask for an interview of theirs, or set one, plainly and with that very word; or
    ask for a trial shift.

    Who has more to tell, of a podcast or a flat, is known by the rest of it.
    """
    case = weighed.case
    sentences = case.findings.sentences
    if not case.greeted or len(sentences) > _A_FEW:
        return False
    if asks_to_work(sentences, for_a_post=case.findings.called):
        return True
    theirs = [line for line in case.findings.lines if Tag.INTERVIEW in line and not _THE_READER.isdisjoint(line)]
    of_work = case.job_words >= MUCH_JOB and any(Tag.TIME in line for line in theirs)
    if not theirs or not (of_work or max(weighed.table[one] for one in SETS_OR_ASKS) >= PLAIN_WORD):
        return False
    return weighed.share(*OF_INTERVIEWS) > _HARDLY_EXCLUDED


# --- what is doubtful, however sure ---


def _doubted_for(weighed: _Weighed) -> Category | None:
    """What else the message may be, where anything makes it doubtful."""
    for reading in _OTHER_READINGS:
        other = reading(weighed)
        if other is not None:
            return other
    if not any(doubt(weighed) for doubt in _DOUBTS):
        return None
    refused = weighed.case.tied and weighed.table[Category.REJECTION] >= PLAIN_WORD
    return Category.REJECTION if refused and weighed.best in OF_INTERVIEWS else weighed.second


def _may_move(weighed: _Weighed) -> Category | None:
    """What seems to invite where an interview stands may move it."""
    case = weighed.case
    set_before = not case.stranger and case.known.interview_ahead
    if weighed.best is Category.INTERVIEW_INVITATION and set_before and may_move(weighed.likely, case.findings):
        return Category.INTERVIEW_CHANGE
    return None


def _asks_besides(weighed: _Weighed) -> Category | None:
    """What thanks, or waits, or is about a task that people meet over, may ask for a time besides."""
    best, case = weighed.best, weighed.case
    asks = best in _ASKS_NOTHING or (best is Category.ACKNOWLEDGEMENT and not case.message.automatic)
    asks = asks or (best is Category.ASSESSMENT and meets_over_a_task(case.findings))
    if not asks or not asks_for_a_time(case.findings, weighed.drawing, learned()):
        return None
    return weighed.second if weighed.second in OF_INTERVIEWS else Category.INTERVIEW_INVITATION


def _refuses_kindly(weighed: _Weighed) -> Category | None:
    """What seems to thank, and falls short of something, may refuse."""
    findings = weighed.case.findings
    falls_short = Tag.FALLS_SHORT in findings.tags or findings.has(WOULD_HAVE)
    return Category.REJECTION if weighed.best is Category.COURTESY and falls_short else None


def _blames_unasked(weighed: _Weighed) -> Category | None:
    """What seems to tell the reader what was amiss, is sorry, and answers nobody who asked, may be how they refuse."""
    findings = weighed.case.findings
    sorry = not findings.tags.isdisjoint({Tag.REGRET, Tag.BAD_NEWS})
    unasked = not findings.has(*ASKED_WHY) and not is_told_to_help(findings.sentences)
    return Category.REJECTION if weighed.best is Category.FEEDBACK and sorry and unasked else None


def _stands_alone(weighed: _Weighed) -> bool:
    """Whether an end of a hunt is said by too few sentences for that, and not plainly by the table."""
    best, case = weighed.best, weighed.case
    if best not in _FINAL:
        return False
    told = weighed.table[best]
    after = case.known.interview_held and (weighed.confidence >= _CLEAR or told >= OUTRIGHT)
    enough = _AGREE if case.findings.language == "en" else _AGREE_ABROAD
    if told < PLAIN_WORD and not after and telling(best, weighed.drawing, learned()) < enough:
        return True
    return told < OUTRIGHT and is_vague(best, weighed.drawing, learned())


def _is_of_other_people(weighed: _Weighed) -> bool:
    """Whether a stranger's mail may be of ordinary life, or of another trade."""
    case = weighed.case
    return case.stranger and (
        case.other_life or (weighed.best in _OF_A_HUNT and is_of_another_trade(case.message, case.findings))
    )


def _asks_without_a_word_of_work(weighed: _Weighed) -> bool:
    """Whether a stranger asks for papers and speaks of no job: banks, gyms and schools ask for the same."""
    case = weighed.case
    return case.stranger and not case.ties and weighed.best is Category.INFORMATION_REQUEST


def _disagrees(weighed: _Weighed) -> bool:
    """Whether passages and table disagree where it matters."""
    case, best = weighed.case, weighed.best
    told = weighed.table[best]
    about_a_post = case.tied or _is_about_a_post(case, told)
    about_a_post |= (case.house and told >= PLAIN_WORD) or (best in SETS_OR_ASKS and weighed.plainly)
    return is_doubtful(best, weighed.shares, weighed.table, tied=about_a_post)


def _is_about_a_post(case: Case, told: float) -> bool:
    """Whether a stranger's mail is of no other life: a booking that says so plainly, a question when the reader could
    come or talk for a post that it names, or "Re: Data Engineer"; abroad, plain words beside a hunt's."""
    listed = case.sender.kind is SenderSort.SCHEDULER or case.findings.has(
        SCHEDULE, INTERVIEW_FOR_A_POST, OFF_FOR_A_POST
    )
    listed |= is_of_a_hunt_abroad(case.message, case.findings)
    asked = case.findings.has(HOUR_FOR_A_POST) and case.job_words >= MUCH_JOB
    answers = case.findings.named and ANSWER.match(case.message.subject) is not None
    return ((listed or asked) and told >= PLAIN_WORD) or (answers and not case.of_a_home)


def _keeps_in_reserve(weighed: _Weighed) -> bool:
    """Whether what seems to refuse keeps the reader in mind for this very post."""
    return weighed.best is Category.REJECTION and weighed.case.findings.has(IN_RESERVE)


def _may_only_report(weighed: _Weighed) -> bool:
    """Whether what seems to refuse may only tell what a site or another mail said."""
    return weighed.best is Category.REJECTION and may_only_report(weighed.case.findings.sentences)


def _moves_a_dinner(weighed: _Weighed) -> bool:
    """Whether what seems to move an interview may be private."""
    case = weighed.case
    return weighed.best is Category.INTERVIEW_CHANGE and may_be_private(case.known, case.findings)


def _thanks_too_much(weighed: _Weighed) -> bool:
    """Whether what seems to thank may tell the decision."""
    case = weighed.case
    ends = (case.tied and may_end_it(weighed.likely)) or Tag.BAD_NEWS in case.findings.tags
    return weighed.best is Category.COURTESY and ends


_OTHER_READINGS: tuple[Callable[[_Weighed], Category | None], ...] = (
    _may_move,
    _asks_besides,
    _refuses_kindly,
    _blames_unasked,
)
"""What a message may be besides, and is then asked about as."""

_DOUBTS: tuple[Callable[[_Weighed], bool], ...] = (
    _stands_alone,
    _is_of_other_people,
    _asks_without_a_word_of_work,
    _disagrees,
    _keeps_in_reserve,
    _may_only_report,
    _moves_a_dinner,
    _thanks_too_much,
)
"""What else makes an answer doubtful: it is then asked about beside the second likeliest."""
