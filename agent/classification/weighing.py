"""What the passages of a message say, the table's words and what is known before it, weighed together."""

from __future__ import annotations

import math
from collections.abc import Mapping

from agent.classification.findings import Findings
from agent.classification.known import Known
from agent.classification.sayings import ONE_WAY, STARTERS
from agent.classification.table_weights import said_outright
from agent.classification.taken_for import HARDLY, NOT_AT_ALL, take_for_what_it_is
from agent.classification.thresholds import (
    ENOUGH_JOB,
    SETS_OR_ASKS,
)
from agent.model.mail import Category

_WORD_OF_THE_TABLE = 0.25
"""What the table's signals are worth beside the passages (log-odds)."""

_WORD_BESIDE_NOTHING, _MOSTLY_NOTHING = 0.4, 0.5
"""What it is worth in a mail of an application whose passages mostly say nothing, and from which share on they do; and
in one of another language than English, of which less was learned."""


_FIRMS_WORD = 3.0
"""What the table's signals come to where a firm of an application plainly invites to an interview."""


def likely_categories(
    shares: Mapping[Category, float],
    table: Mapping[Category, float],
    known: Known,
    findings: Findings,
    *,
    house: bool,
    words: int,
) -> dict[Category, float]:
    """Given what passages and table say, and what is known before, return how likely each category is.

    The numbers need not sum up to one.
    """
    silent = known.of_an_application and shares.get(Category.UNRELATED, 0.0) > _MOSTLY_NOTHING
    abroad = known.of_an_application and findings.language != "en"
    weight = _WORD_BESIDE_NOTHING if silent or abroad else _WORD_OF_THE_TABLE
    likely = {category: share * math.exp(weight * table[category]) for category, share in shares.items()}
    if known.of_an_application:
        del likely[Category.UNRELATED]
    elif invites_plainly(table, words, house=house) or (findings.called and findings.job):
        likely[Category.UNRELATED] *= NOT_AT_ALL
    elif (
        house or findings.called or findings.has(STARTERS, ONE_WAY) or (words >= ENOUGH_JOB and said_outright(findings))
    ):
        likely[Category.UNRELATED] *= HARDLY
    take_for_what_it_is(likely, findings, table, known, house=house, words=words)
    return likely


def invites_plainly(table: Mapping[Category, float], words: int, *, house: bool) -> bool:
    """Given what the table says, return whether a firm of an application plainly invites to an interview or sets one.

    Of a stranger's mail it does not count: researchers, embassies and allotments take applications and interview too.
    """
    return house and words >= ENOUGH_JOB and max(table[one] for one in SETS_OR_ASKS) >= _FIRMS_WORD
