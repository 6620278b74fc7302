"""What was undecided when they last wrote or spoke, and is decided now: "I told you that we hadn't made up our minds.
Now we have." Such a mail has the words of one that decides nothing, and they are about the past."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from agent.expressions import SEARCHED, any_may_stand, expression
from agent.model.mail import Category

_SENTENCES = 16
_HARDLY, _DOUBTED = 0.05, 0.4
"""What is left of the share of nothing decided where the table tells what was decided, and where nothing does."""

_HEARD = 2.5  # what the table must hear of a refusal, for it to be what was decided

_THEN = (
    r"(?:(?:i|we)(?:['’]d|\shad)?\s(?:\w+\s)?(?:told|said|wrote|mentioned|e-?mailed|let\syou\sknow|warned)"
    r"|when\s(?:we|i|you)\s(?:last\s)?(?:spoke|met|talked|wrote|rang|called|asked|were\shere)"
    r"|(?:in|at|by|after)\s(?:my|our|your)\s(?:last|previous|earlier)\s\w+|(?:last\s(?:week|month|time)|at\sth(?:at"
    r"|e)\s"
    r"(?:point|time|stage|moment)|back\sthen|until\s(?:yesterday|today|now|this\s\w+)))"
)
_OPEN = (
    r"(?:had(?:n['’]t|\snot)\s(?:\w+\s)?(?:decided|made|chosen|settled|agreed|picked)|(?:were|was)(?:n['’]t"
    r"|\snot)\s(?:\w+\s)?"
    r"(?:sure|decided|ready|settled)|(?:were|was)\s(?:still\s)?(?:undecided|open|unsettled|torn|deliberating)"
    r"|had\s(?:no|not?\s(?:had\s)?any)\s(?:\w+\s)?(?:decision|answer|news)|['’]d\snot\s(?:\w+\s)?(?:decided|chosen"
    r"|made)"
    r"|(?:nothing|no\sdecision|no\s?-?one|nobody)\s(?:was|had\s(?:yet\s)?been)\s(?:\w+\s)?(?:decided|settled|chosen"
    r"|made|agreed)"
    r"|could(?:n['’]t|\snot)\s(?:\w+\s)?(?:decide|say|tell\syou)\b)"
)
_WAS_OPEN = expression(rf"\b{_THEN}\b[^.?!;]{{0,80}}?\b{_OPEN}", re.IGNORECASE)
_SINCE = expression(
    r"\b(?:now(?!\s(?:that|if))|since(?:\sthen)?|in\sthe\smeantime|yesterday|today|last\snight"
    r"|this\s(?:morning|afternoon|week|mon|tue|wed|thu|fri)|on\s(?:mon|tues|wednes|thurs|fri)day)\b[^.?!;]{0,80}?\b"
    r"(?:we\shave\b|(?:have|has|had|['’]ve|['’]s)\s(?:\w+\s){0,2}?(?:met|decided|chosen|gone|given|appointed|made"
    r"|offered|settled"
    r"|picked|hired|agreed|taken)|(?:decided|chose|settled|appointed|gave|offered|picked|hired|agreed|went\s(?:for"
    r"|with))\b"
    r"|know\b)"
    r"|\b(?:have|has|['’]ve|['’]s)\s(?:now|since|just|meanwhile)\s(?:been\s)?(?:decided|chosen|gone|given|appointed"
    r"|made|offered"
    r"|settled|picked|hired|agreed|taken|met)\b",
    re.IGNORECASE,
)
_UNCHANGED = expression(
    r"n['’]t\s(?:yet|changed)\b|\b(?:still\b(?!\sfeel)|as\syet|not?\s(?:yet|changed|closer|further)|nothing\shas\schanged"
    r"|remains?\s(?:open|undecided|the\scase|so))\b",
    re.IGNORECASE,
)


def is_decided_since(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether it says that nothing was decided then, and something is now."""
    said = [" ".join(one.split())[:SEARCHED] for one in sentences[:_SENTENCES]]
    if not any_may_stand((_WAS_OPEN,), said):
        return False
    for at, text in enumerate(said):
        found = _WAS_OPEN.search(text)
        if found is None:
            continue
        after = [text[found.end() :], *said[at + 1 :]]
        return any(map(_SINCE.search, after)) and not any(map(_UNCHANGED.search, after))
    return False


def without_what_was_open(
    sentences: Sequence[str], table: Mapping[Category, float], shares: Mapping[Category, float]
) -> tuple[Mapping[Category, float], Mapping[Category, float]]:
    """Given a mail's sentences, what the table makes of them and how likely each category is, return both with hardly
    anything left of "no decision", where that is over: if the table hears a refusal, that is what it is then."""
    if not is_decided_since(sentences):
        return table, shares
    waits = shares.get(Category.NO_DECISION, 0.0)
    left = {**shares, Category.NO_DECISION: _DOUBTED * waits}
    if table[Category.REJECTION] >= _HEARD:
        refused = shares.get(Category.REJECTION, 0.0) + (1 - _HARDLY) * waits
        left = {**shares, Category.REJECTION: refused, Category.NO_DECISION: _HARDLY * waits}
    return {**table, Category.NO_DECISION: _HARDLY * table[Category.NO_DECISION]}, left
