"""What the user's own mails show of how they word them: forms out of our tables, and figures; never their text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from statistics import median_low

from agent.classification.senders.domains import is_shared
from agent.drafting import phrasing
from agent.drafting.letters import Letter, letter
from agent.drafting.style import CONTRACTED, SHORT
from agent.expressions import WORD, expression
from agent.model.mail import Address, Message
from agent.model.settings import Habit, Learnt, Profile, Trait
from agent.parsing import language

LEAST_MAILS = 5
LEAST_SHARE = 0.6
SHORT_WORDS = 40
"""Whose median mail has no more words writes short ones: a thank-you of the usual manner has 65 and more."""

FULL = "I would"
LONG = "long"
_FORWARDED = expression(r"\s*(?:\[\s*)?(?:fwd?|wg|tr|rv|enc|vb|doorst|vs|i)\s?:", re.IGNORECASE)
_NOT = r"(?:do|does|did|is|are|was|were|has|have|had|would|could|should)"

_GREETINGS = frozenset({"Hi", "Hello", "Dear"})
_SIGN_OFFS = frozenset(
    {
        *("Best regards", "Kind regards", "Kindest regards", "Warm regards", "Regards", "With best regards"),
        *("With kind regards", "Best wishes", "With best wishes", "Best", "All the best", "Sincerely"),
        *("Yours sincerely", "Many thanks", "Thanks", "Thank you", "With thanks", "Respectfully"),
    }
)
_FORMS: Mapping[Trait, Mapping[str, re.Pattern[str]]] = {
    trait: {form: expression(pattern, re.IGNORECASE) for form, pattern in forms.items()}
    for trait, forms in {
        Trait.CONTRACTIONS: {
            CONTRACTED: rf"\bI['’](?:d|m|ll|ve)\b|\b(?:{_NOT}|ca|wo)n['’]t\b|\b(?:it|that|there)['’]s\b",
            FULL: rf"\bI (?:would|am|will)\b|\b{_NOT} not\b|\bcannot\b|\b(?:it|that|there) is\b",
        },
        Trait.GLAD: {form: rf"\b{form} (?:to|that)\b" for form in ("glad", "happy", "pleased")},
        Trait.THANKS: {"thank you": r"\bthank you\b", "thanks": r"\bthanks\b"},
        Trait.TALK: {
            f"{verb} {word}": rf"\b{past} {word}\b"
            for verb, past in (("speak", "(?:speak|speaking|spoke)"), ("talk", "talk(?:ing|ed)?"))
            for word in ("with", "to")
        },
    }.items()
}
"""The forms of each trait, and how each is found in a mail."""

_UNUSED = frozenset({FULL, LONG})  # as drafts are worded anyway


def goes_outside(message: Message, profile: Profile) -> bool:
    """Given a mail that the user sent, or its header, return whether it is one of their own to people outside.

    It is not where a calendar or a machine wrote it, where it only passes on another, and where none but a list, a
    system or the user themself receives it.
    """
    if message.notice or message.invitations or message.bulk or message.list_id or _FORWARDED.match(message.subject):
        return False
    own = {address.casefold() for address in (*profile.addresses, message.sender.address)}
    return any(one.address and one.address not in own and not is_shared(one) for one in message.recipients)


def own_letter(message: Message, profile: Profile) -> Letter | None:
    """Given a mail that the user sent, return it taken apart; None where it tells nothing of how they write.

    That is a mail to nobody outside, one in another language than English, and one whose text is somebody else's: it
    greets the user, or is signed by who receives it.
    """
    if not goes_outside(message, profile) or language.guess(message.body.new) not in {"", "en"}:
        return None
    read = letter(message.body.new)
    mine = _name_words((profile.full_name,))
    theirs = _name_words(one.name for one in message.recipients) - mine
    foreign = _name_words((read.called,)) & (mine - _receivers(message.recipients))
    foreign |= _name_words(read.signed[:1]) & theirs
    return None if foreign or not read.paragraphs else read


def _receivers(recipients: Iterable[Address]) -> set[str]:
    return _name_words(one.name for one in recipients)


def _name_words(names: Iterable[str]) -> set[str]:
    return {word.casefold() for name in names for word in WORD.findall(name)}


def learn(letters: Sequence[Letter]) -> Learnt:
    """Given the user's own mails, each as its parts, return their habits: how they greet, sign off, word things, and
    how long they write."""
    lengths = [len(phrasing.words_of(one.text)) for one in letters if one.greeting]  # one without is a word in passing
    sentences = [len(phrasing.words_of(one)) for read in letters for one in _sentences(read)]
    greetings = _habit(Trait.GREETING, [read.word for read in letters], _GREETINGS)
    sign_offs = _habit(Trait.SIGN_OFF, [read.sign_off for read in letters], _SIGN_OFFS)
    length = _length(lengths)
    worded = [
        _habit(trait, [_form(read.text, forms) for read in letters], frozenset(forms) - _UNUSED)
        for trait, forms in _FORMS.items()
    ]
    return Learnt(
        mails=len(letters),
        words=median_low(lengths) if lengths else 0,
        sentence_words=median_low(sentences) if sentences else 0,
        habits=tuple(habit for habit in (greetings, sign_offs, length, *worded) if habit),
    )


def _sentences(read: Letter) -> list[str]:
    return [sentence for paragraph in read.paragraphs for sentence in phrasing.sentences_of(paragraph)]


def _form(text: str, forms: Mapping[str, re.Pattern[str]]) -> str:
    """Given a text, return the form that it has most often; "" where it has none, or two as often."""
    counts = Counter({form: len(pattern.findall(text)) for form, pattern in forms.items()})
    (first, most), (_, second) = counts.most_common(2)
    return first if most > second else ""


def _habit(trait: Trait, found: Iterable[str], fit: frozenset[str]) -> Habit | None:
    """Given the form that each mail has ("" where none), return the one that most have; used if it is fit and rules."""
    counts = Counter(form for form in found if form)
    if not counts:
        return None
    (form, count), of = counts.most_common(1)[0], counts.total()
    return Habit(trait, form, count, of, used=form in fit and count >= LEAST_MAILS and count >= LEAST_SHARE * of)


def _length(lengths: Sequence[int]) -> Habit | None:
    if not lengths:
        return None
    short = sum(length <= SHORT_WORDS for length in lengths)
    form, count = (SHORT, short) if median_low(lengths) <= SHORT_WORDS else (LONG, len(lengths) - short)
    return Habit(Trait.LENGTH, form, count, len(lengths), used=form == SHORT and len(lengths) >= LEAST_MAILS)
