"""What the passages of a message say, the table's words and what is known before it, weighed together."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from agent.classification.judgement.case import Case
from agent.classification.judgement.events import MOVED
from agent.classification.judgement.plainly_meant import plainly_meant
from agent.classification.judgement.politeness import heard_plainly, heard_through
from agent.classification.judgement.portrait import Portrait
from agent.classification.judgement.table_weights import said_outright
from agent.classification.judgement.taken_for import HARDLY, NOT_AT_ALL, take_for_what_it_is
from agent.classification.judgement.telling import only_supposes
from agent.classification.judgement.thresholds import AS_GOOD, ENOUGH_JOB, OUTRIGHT
from agent.classification.judgement.trades import applied_to_work
from agent.classification.learning.learned import learned
from agent.classification.senders.known import Known
from agent.classification.sentences.acquaintances import gives_no_reasons
from agent.classification.sentences.findings import Findings
from agent.classification.sentences.overtaken import without_what_was_open
from agent.classification.sentences.panels import where_all_else_stands
from agent.classification.sentences.papers import only_handed_on
from agent.classification.sentences.regrets import (
    cannot_go_on_for_now,
    is_halted_for_now,
    wishes_for_better_news,
    wishes_for_the_reader,
)
from agent.classification.sentences.sayings import ASSUMES, ONE_WAY, STARTERS
from agent.classification.sentences.second_thoughts import without_what_is_denied, without_what_is_taken_back
from agent.classification.sentences.yet_to_fill import is_yet_to_fill
from agent.model.mail import SETS_OR_ASKS, Category

_WORD_OF_THE_TABLE = 0.25
"""What the table's signals are worth beside the passages (log-odds)."""

_WORD_BESIDE_NOTHING, _MOSTLY_NOTHING = 0.4, 0.5
"""What it is worth in a mail of an application whose passages mostly say nothing, and from which share on they do; and
in one of another language than English, of which less was learned."""

_HARDLY_SAID = 0.05
"""What is left of a refusal that only silence would mean."""

_FIRMS_WORD = 3.0
"""What the table's signals come to where a firm of an application plainly invites to an interview."""


@dataclass(frozen=True)
class Weighed:
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
        """How likely the best category is, together with those that would be just as good."""
        return self.share(*AS_GOOD.get(self.best, (self.best,)))

    @cached_property
    def plainly(self) -> bool:
        """Whether it plainly invites."""
        return _invites_plainly(self.table, self.case.ties, house=self.case.firm)


def weigh(case: Case, drawing: Portrait, shares: Mapping[Category, float]) -> Weighed:
    """Given a case, its portrait, and how likely its passages make each category, return all weighed together."""
    findings, known, table = case.findings, case.known, _without_what_a_halt_says(case.findings, case.table)
    refuses_for_now = table[Category.REJECTION] < case.table[Category.REJECTION] and is_halted_for_now(
        findings.sentences
    )
    if case.tests:  # whatever it sells besides, and however little its passages say
        shares = {**shares, Category.UNRELATED: 0.0, Category.ASSESSMENT: _both(shares)}
    shares = heard_through(shares, table, findings, known)
    if known.of_an_application:
        shares = heard_plainly(shares, table, findings)
    table = _without_what_is_handed_on(findings, table)
    table, shares = without_what_is_taken_back(findings.sentences, table, shares)
    table, shares = without_what_was_open(findings.sentences, table, shares)
    shares = without_what_is_denied(findings.sentences, shares)
    table, shares = _without_what_silence_says(findings, table, shares)
    table, shares = where_all_else_stands(findings.sentences, table, shares)
    ahead = known.of_an_application and known.interview_ahead and not known.interview_held
    after = known.interview_held and not known.interview_ahead
    shares = plainly_meant(shares, table, findings, answers=known.thread_known, held=after, ahead=ahead)
    if not table[Category.REJECTION] and any(map(is_yet_to_fill, findings.sentences)):
        shares = {**shares, Category.REJECTION: _HARDLY_SAID * shares.get(Category.REJECTION, 0.0)}
    if refuses_for_now:  # whatever the passages hear in it
        waits = shares.get(Category.NO_DECISION, 0.0) + shares.get(Category.REJECTION, 0.0)
        shares = {**shares, Category.REJECTION: 0.0, Category.NO_DECISION: waits}
    likely = _likely(shares, table, known, findings, house=case.firm, words=case.ties)
    if not findings.has(*MOVED) and only_supposes(findings, drawing, learned()):
        likely[Category.INTERVIEW_CONFIRMATION] += likely[Category.INTERVIEW_CHANGE]
        likely[Category.INTERVIEW_CHANGE] = 0.0
    best, second = sorted(likely, key=lambda category: -likely[category])[:2]
    return Weighed(case, drawing, shares, table, likely, best, second)


def _without_what_silence_says(
    findings: Findings, table: Mapping[Category, float], shares: Mapping[Category, float]
) -> tuple[Mapping[Category, float], Mapping[Category, float]]:
    """Both with hardly a refusal left where nothing refuses but what silence would mean, and that those who are refused
    learn no reasons: that tells of a receipt."""
    silence = {one.quote for one in findings.found if one.signal == ASSUMES}
    refusing = {one.quote for one in findings.of(Category.REJECTION)} - silence
    if not silence or not all(map(gives_no_reasons, refusing)):
        return table, shares
    refused = shares.get(Category.REJECTION, 0.0)
    received = shares.get(Category.ACKNOWLEDGEMENT, 0.0) + (1 - _HARDLY_SAID) * refused
    left = {**shares, Category.REJECTION: _HARDLY_SAID * refused, Category.ACKNOWLEDGEMENT: received}
    return {**table, Category.REJECTION: _HARDLY_SAID * table[Category.REJECTION]}, left


def _without_what_a_halt_says(findings: Findings, table: Mapping[Category, float]) -> Mapping[Category, float]:
    """The table without a refusal or an offer that nothing says but regret for the news, what cannot go on for now, or
    the wish to have the reader, where that is of a post on hold: "The requisition is on hold. I'm sorry I don't have
    better news, for we'd still love to have you"."""
    halted = {one.quote for one in findings.found if one.signal == "role-on-hold"}
    if not halted and not is_halted_for_now(findings.sentences):
        return table
    refusing = {
        one.quote for one in findings.of(Category.REJECTION) if one.weight >= OUTRIGHT or one.quote not in halted
    }
    if refusing and all(wishes_for_better_news(one) or cannot_go_on_for_now(one) for one in refusing):
        table = {**table, Category.REJECTION: 0.0}
    offering = {one.quote for one in findings.of(Category.OFFER)}
    if offering and all(map(wishes_for_the_reader, offering)):
        table = {**table, Category.OFFER: 0.0}
    return table


def _without_what_is_handed_on(findings: Findings, table: Mapping[Category, float]) -> Mapping[Category, float]:
    """The table without what nothing says but the sentence that hands on the reader's papers: "put you forward for the
    Buyer role (£38k)" offers nothing."""
    quiet = only_handed_on(findings.sentences)
    if not quiet:
        return table
    said = {one.category for one in findings.found if not any(text.startswith(one.quote) for text in quiet)}
    kept = said | {Category.ACKNOWLEDGEMENT}
    return {category: worth if category in kept else 0.0 for category, worth in table.items()}


def _both(shares: Mapping[Category, float]) -> float:
    return shares.get(Category.UNRELATED, 0.0) + shares.get(Category.ASSESSMENT, 0.0)


def _likely(
    shares: Mapping[Category, float],
    table: Mapping[Category, float],
    known: Known,
    findings: Findings,
    *,
    house: bool,
    words: int,
) -> dict[Category, float]:
    """How likely each category is by what passages and table say, and what is known before."""
    silent = known.of_an_application and shares.get(Category.UNRELATED, 0.0) > _MOSTLY_NOTHING
    abroad = known.of_an_application and findings.language != "en"
    weight = _WORD_BESIDE_NOTHING if silent or abroad else _WORD_OF_THE_TABLE
    likely = {category: share * math.exp(weight * table[category]) for category, share in shares.items()}
    if known.of_an_application:
        del likely[Category.UNRELATED]
    elif _invites_plainly(table, words, house=house) or (findings.called and findings.job):
        likely[Category.UNRELATED] *= NOT_AT_ALL
    elif (
        house or findings.called or findings.has(STARTERS, ONE_WAY) or (words >= ENOUGH_JOB and said_outright(findings))
    ):
        likely[Category.UNRELATED] *= HARDLY
        if findings.own and applied_to_work(findings.sentences):
            likely[Category.UNRELATED] *= HARDLY
    take_for_what_it_is(likely, findings, table, known, house=house, words=words)
    return likely


def _invites_plainly(table: Mapping[Category, float], words: int, *, house: bool) -> bool:
    """Whether a firm of an application plainly invites to an interview or sets one.

    Of a stranger's mail it does not count: researchers, embassies and allotments take applications and interview too.
    """
    return house and words >= ENOUGH_JOB and max(table[one] for one in SETS_OR_ASKS) >= _FIRMS_WORD
