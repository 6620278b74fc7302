"""What a message is by its text: the likeliest category, how sure that is, and what makes it doubtful."""

from __future__ import annotations

from collections.abc import Mapping

from agent.classification.abroad.languages import job_words
from agent.classification.judgement.case import Case
from agent.classification.judgement.doubts import HARMFUL
from agent.classification.judgement.further import asks_out_to
from agent.classification.judgement.other_readings import doubted_for
from agent.classification.judgement.portrait import Portrait
from agent.classification.judgement.telling import evidence_of
from agent.classification.judgement.thresholds import ACTING, ENOUGH_JOB, MUCH_JOB, OUTRIGHT, PLAIN_WORD, THRESHOLDS
from agent.classification.judgement.trials import asks_to_work
from agent.classification.judgement.weighing import Weighed, weigh
from agent.classification.learning.learned import learned
from agent.classification.senders.known_senders import SenderSort
from agent.classification.sentences.hours import HOUR_FOR_A_POST
from agent.classification.sentences.papers import holds_the_readers
from agent.classification.tagging.tags import Tag
from agent.model.mail import MOVES, OF_INTERVIEWS, SETS_OR_ASKS, Category, Classification

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

_KINDLY = 0.92
"""How sure it must be that such a mail thanks or asks, for it to be of a hunt without a word about one."""

_MERELY_POLITE = frozenset({Category.COURTESY, Category.AUTO_REPLY})
_OF_EVERY_DAY = _MERELY_POLITE | {Category.INFORMATION_REQUEST}
"""What everybody writes to everybody: without a word about a job in it, it is ordinary life."""

_NEVER_ORDINARY = 0.01
"""The share of "unrelated" below which passages read as no ordinary mail does."""

_HARDLY_NOTHING, _SOMETHING = 0.75, 0.2
_HARDLY_NOTHING_TO_ONE, _SOMETHING_TO_ONE, _HALF = 0.7, 0.35, 0.5
_ANSWERS_FOR_NOTHING = 0.95
"""How sure it must be that a mail of an application's firm, or an answer to an application, is about something else:
below that the user is asked, for nobody looks for what was passed over in silence. What a firm writes must rather be
something than that, too: it sells and delivers. A stranger who greets the reader by name, and speaks of no application,
is asked about sooner than the rest: what may be half a dozen other things is rather one of them."""
_WORK_FOR_NOTHING = 0.95
"""The same of what answers the reader's mail about a job, or has their papers, unless the table knows a word of it."""
_FIRM_FOR_NOTHING = 0.8
"""The same of a stranger's letter that is signed for a firm: who hires tells for whom, and friends and lists do not."""

_TOLD_AFTER_A_TALK = frozenset({Category.NO_DECISION, Category.FEEDBACK})
"""What nobody tells but whoever hires, where words of work stand in it, and no ordinary mail reads like it."""
_THE_READER = frozenset({Tag.YOU, Tag.YOUR, Tag.AVAILABLE})
_A_FEW = 6
_HARDLY_EXCLUDED = 0.05
"""Sentences of a mail that has nothing to tell but that an interview is asked for or set; how likely that must be."""


def verdict(case: Case, drawing: Portrait, shares: Mapping[Category, float]) -> Classification:
    """Given a case, its portrait, and how likely each category is by what was learned, return what the message is.

    It is left for review where it is less sure than a mistake would need it to be, and where anything makes it
    doubtful.
    """
    weighed = weigh(case, drawing, shares)
    best = weighed.best
    if case.stranger and best is not Category.UNRELATED and _is_nothing(weighed):
        return Classification(Category.UNRELATED, 0.6, ())
    if best is Category.UNRELATED:
        return _rather_nothing(weighed)
    evidence = evidence_of(best, case.findings, drawing, learned())
    doubted = doubted_for(weighed)
    vouched = doubted is None and (not case.stranger or best not in ACTING or _is_vouched_for(weighed))
    if vouched and _is_sure(weighed):
        return Classification(best, round(weighed.confidence, 3), evidence)
    lowered = round(min(weighed.confidence, THRESHOLDS[best] - 0.01), 3)
    either = weighed.share(best, weighed.second) if vouched else 0.0
    return Classification(best, lowered, evidence, True, doubted or weighed.second, round(either, 3))


def _is_sure(weighed: Weighed) -> bool:
    """Whether it is as sure as its category must be; a mail that nothing ties to an application, more than that."""
    least = THRESHOLDS[weighed.best] + (0 if weighed.case.tied else HARMFUL.get(weighed.best, 0))
    return weighed.confidence >= least and weighed.case.findings.language in _LANGUAGES


def _is_vouched_for(weighed: Weighed) -> bool:
    """Whether more than its tone says that a stranger's mail is about an application of the reader's.

    In a mail to the reader that reads as ordinary mail never does, it is enough that it is signed for a firm, but where
    it seems to refuse; where it sets or moves a time, one word of work.
    """
    case = weighed.case
    if case.vouches(weighed.best):
        return True
    if case.greeted and case.firm and weighed.best in SETS_OR_ASKS and not case.of_a_home:
        return True  # who has the reader's papers, or says that they applied, and asks them to come
    if case.greeted and case.findings.has(HOUR_FOR_A_POST) and holds_the_readers(case.findings.sentences):
        return True  # "Got your resume. Can you come by at 4, about the Electrician job?": no home seeks one
    if not case.greeted or case.of_a_home or weighed.shares.get(Category.UNRELATED, 0.0) >= _NEVER_ORDINARY:
        return False
    signed = case.of_a_firm and weighed.best is not Category.REJECTION
    told = weighed.best in _TOLD_AFTER_A_TALK and case.ties >= ENOUGH_JOB
    return signed or told or (weighed.best in OF_INTERVIEWS and bool(case.ties))


# --- what is rather nothing ---


def _is_nothing(weighed: Weighed) -> bool:
    """Whether a stranger's mail is rather about something else, whatever it seems to say, than worth asking about."""
    case, best = weighed.case, weighed.best
    if not case.findings.sentences and not case.findings.of(best):
        return True  # a picture, or an empty mail, whose subject says nothing that the table knows
    if best in ACTING and (case.is_for_many(best) or (case.to_many and _is_mostly_ordinary(weighed))):
        return True
    if case.answers_of_work and not case.message.automatic and not case.of_a_home:
        return False
    if asks_to_work(case.findings.sentences, for_a_post=case.findings.called) and case.greeted:
        return False
    if case.of_a_firm and (case.ties or best not in _MERELY_POLITE):
        return weighed.share(Category.UNRELATED) >= _FIRM_FOR_NOTHING
    if _is_of_no_interview(weighed, best):
        return True
    greeted = case.greeted and not case.message.automatic  # shops greet by name, too
    anything = max(weighed.confidence, 1 - weighed.share(Category.UNRELATED) - _OF_SEVERAL)
    heard = anything if greeted and best in ACTING else weighed.confidence
    if not case.ties and best in _OF_EVERY_DAY:
        return not greeted or heard < _KINDLY
    return heard < (_WORTH_ASKING_ONE if greeted else _WORTH_ASKING)[case.ties]


def _is_mostly_ordinary(weighed: Weighed) -> bool:
    """Whether its passages read rather as those of ordinary mail than as all else together."""
    return weighed.shares.get(Category.UNRELATED, 0.0) > _HALF


def _is_of_no_interview(weighed: Weighed, seems: Category) -> bool:
    """Whether a stranger's mail without a word of work seems to settle an interview, or to move or call one off where
    none is ahead, and the table hardly hears it: friends put off their coffees in the same words."""
    case = weighed.case
    if case.known.firm_named:
        return False
    asks_out = seems is Category.INTERVIEW_CHANGE and asks_out_to(case.findings)
    nothing_there = seems is Category.INTERVIEW_CONFIRMATION or (
        seems in MOVES and (asks_out or not case.known.interview_ahead)
    )
    return nothing_there and not case.ties and weighed.table[seems] < 1


def _rather_nothing(weighed: Weighed) -> Classification:
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


def _is_asked_about(weighed: Weighed, nothing: float, share: float) -> bool:
    """Whether what rather is nothing is asked about all the same, by how likely that and the next best are."""
    message = weighed.case.message
    if message.bulk or message.invitations:
        return False
    return _books_one(weighed) or (not message.automatic and _may_be_of_the_hunt(weighed, nothing, share))


def _may_be_of_the_hunt(weighed: Weighed, nothing: float, share: float) -> bool:
    """The same of what a person wrote, by what ties it to the hunt."""
    case = weighed.case
    message, known = case.message, case.known
    if known.answers_application:
        return nothing < _ANSWERS_FOR_NOTHING
    if _calls_something_off(weighed):
        return True
    if known.house_known or case.sender.kind is SenderSort.ATS:
        sells = weighed.table[Category.UNRELATED] >= 1 and not case.findings.of(weighed.second)
        return nothing < _HARDLY_NOTHING and share > _SOMETHING and not sells
    if case.greeted and case.findings.language != "en" and job_words(message.subject) == ENOUGH_JOB:
        return nothing < _ANSWERS_FOR_NOTHING  # "Re: Bewerbung": of other languages less was learned
    if case.answers_of_work and not case.of_a_home:
        return nothing < _WORK_FOR_NOTHING or bool(case.findings.of(weighed.second))
    if _plainly_sets_one_to_reader(weighed):
        return True
    if case.of_a_firm and nothing < _FIRM_FOR_NOTHING:
        return True
    if case.ties >= MUCH_JOB or not case.greeted or _is_of_no_interview(weighed, weighed.second):
        return False
    return nothing < _HARDLY_NOTHING_TO_ONE and share > (_SOMETHING if nothing < _HALF else _SOMETHING_TO_ONE)


def _calls_something_off(weighed: Weighed) -> bool:
    """Whether somebody of an application's firm moves something or calls it off: it may be the interview."""
    case = weighed.case
    off = case.house and not case.known.interview_held
    return off and max(weighed.table[one] for one in MOVES) >= OUTRIGHT


def _books_one(weighed: Weighed) -> bool:
    """Whether a booking page that is not known books or calls off what may be an interview: it names the firm of an
    application, or plainly says "interview"."""
    case = weighed.case
    if case.other_life:
        return False
    if case.known.firm_named:
        return weighed.share(*OF_INTERVIEWS) > _SOMETHING_TO_ONE
    if not case.message.automatic:
        return False
    called = any(Tag.INTERVIEW in line for line in case.findings.lines)
    return called and max(weighed.table[one] for one in MOVES) >= PLAIN_WORD


def _plainly_sets_one_to_reader(weighed: Weighed) -> bool:
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
