"""What a message's words carry: every signal that was found, with the sentence that it stands in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial

from agent.classification.abroad.languages import foreign_signals, job_words, language_of
from agent.classification.sentences.acquaintances import without_refusals_of_the_rest, without_their_refusals
from agent.classification.sentences.elsewhere import without_what_others_owe
from agent.classification.sentences.filters import without_filters
from agent.classification.sentences.hours import (
    HOUR_FOR_A_POST,
    INTERVIEW_FOR_A_POST,
    asks_to_an_interview_for_a_post,
)
from agent.classification.sentences.in_passing import without_what_is_in_passing
from agent.classification.sentences.other_affairs import is_other_affair, without_other_affairs
from agent.classification.sentences.plain_words import AT_A_RATE
from agent.classification.sentences.rivals_gone import without_rivals_gone
from agent.classification.sentences.sayings import sayings
from agent.classification.sentences.schedules import SIGNAL, plans_a_round, schedule_line
from agent.classification.sentences.standing_hours import SET_FOR_A_POST, sets_an_hour_for_its_post
from agent.classification.sentences.summons import summons_for_a_post
from agent.classification.sentences.terms import APPOINTED, had_the_reader_there
from agent.classification.sentences.trial_words import TRIAL_ASKED, TRIAL_SET
from agent.classification.sentences.unmoved import tells_when_all_begin
from agent.classification.sentences.yet_to_fill import FILLS, is_yet_to_fill
from agent.classification.table.patterns import signals_in
from agent.classification.table.signal import Where
from agent.classification.tagging.posts import is_called_by_a_post
from agent.classification.tagging.tags import Tag
from agent.classification.tagging.words import tagged
from agent.expressions import expression
from agent.model.mail import OF_INTERVIEWS, Category, Evidence, Message

MAX_QUOTE = 200
_MOST_SENTENCES = 80
_MOST_OF_BULK = 30
"""Sentences that are read: a newsletter says what it is early, and nobody refuses on the fourth page."""

_MOST_OF_QUOTED = 1500
"""Characters of the quoted text that tell what the thread is about."""

ANSWER = expression(r"^\s*(?:(?:re|aw|sv|antw|rv|fwd?|wg|tr)\s*(?:\[\d+\])?:\s*)+", re.IGNORECASE)

JOB_TAGS = frozenset(
    {Tag.APPLICATION, Tag.ROLE, Tag.INTERVIEW, Tag.CANDIDATE, Tag.APPLY, Tag.RECRUIT, Tag.SHORTLIST, Tag.OFFER_LETTER}
)
"""Tags of which a mail about an application has some, whatever it says."""

_ADDRESSED = frozenset(
    {
        Tag.YOU, Tag.YOUR, Tag.GREETING, Tag.PLEASE, Tag.AVAILABLE, Tag.BOOK_A_TIME, Tag.YOURS, Tag.SEE_YOU,
        Tag.BEAR_WITH_US, Tag.BAD_NEWS, Tag.CONTACT, Tag.WELCOME_ABOARD, Tag.NO_TROUBLE, Tag.QUESTION,
    }
)  # fmt: skip
"""Tags of which a mail to one person has some: "you" stands in the phrase itself in many of them."""
EMPLOYERS_ONLY = frozenset({Tag.ROLE, Tag.CANDIDATE, Tag.RECRUIT, Tag.SHORTLIST})
"""Tags that no bank, landlord or university has, whatever it takes applications for."""

OTHER_LIFE = frozenset({Tag.SHOP, Tag.OFFICE, Tag.KIN})
"""Tags of ordinary life: shops, offices, families."""

_BUSINESS = frozenset({Tag.SHOP, Tag.OFFICE})
_PAY_OFFERED = frozenset({Tag.OFFER, Tag.PAY})
_MEETING_JOB_TAGS = frozenset({Tag.INTERVIEW, Tag.APPLICATION, Tag.APPLY, Tag.CANDIDATE, Tag.SHORTLIST})
_WEAK_JOB_TAGS = frozenset(
    {
        Tag.JOB,
        Tag.TITLE,
        Tag.HIRE,
        Tag.PROFILE,
        Tag.STAGE,
        Tag.PAY,
        Tag.EXPERIENCE,
        Tag.FEEDBACK,
        Tag.DOCUMENT,
        Tag.ROLE,
        Tag.TEST,
        Tag.INTEREST,
    }
)
"""Tags that many other mails have too: each counts half, and together as one at the most."""

_SUBJECT_JOB_TAGS = frozenset({Tag.TITLE, Tag.ROLE})
"""Tags that make a subject one about a job: "Re: Data Engineer" is about nothing else."""

_LONGEST_WORD = 100  # letters
_OTHERS = expression(r"\bcandidates?\b", re.IGNORECASE)
"""Others than the reader: a word about hiring, though "another candidate" is one about somebody else first."""

_LETTER = expression(r"[^\W\d_]")
_GREETINGS = expression(
    r"\W*(?:(?:warm|hearty|season['’]?s|kind)\s)?greetings(?:\sof\sthe\sday|\sfrom\s[^.!?]{1,60}|\sto\syou)?\W*",
    re.IGNORECASE,
)
"""With what letters begin, in India above all: "Greetings of the day!"."""
_HOUR_ASKED = expression(r"\W{0,3}(?:1?\d|2[0-3])[:.][0-5]\d\s?\?")
_BUTTONS = expression(
    r"\W*(?:(?:(?:need|want|wish|like)\sto|to|(?:need\sto\s)?make)\b[^.?!:]{0,40}[?:]?\s*)?"
    r"(?P<one>cancel|reschedule)(?:\s(?:this\s|your\s|the\s)?(?:event|meeting|booking|appointment|interview))?\s*"
    r"(?:[/|•·,–—-]|or|and)?\s*(?!(?P=one))(?:cancel|reschedule)"
    r"(?:\s(?:this\s|your\s|the\s)?(?:event|meeting|booking|appointment|interview))?\W*",
    re.IGNORECASE,
)
"""What a scheduler sets below its mails: "Make changes to this event: Cancel / Reschedule"."""

_APPOINTMENT_TO = expression(
    r"\A\W*(?:re:\s*)?(?:your\s)?appointment\s?(?:\s?[-–—:]\s?|\s(?:as|of|to\sthe\s(?:post|position|role)\sof)\s)",
    re.IGNORECASE,
)
_ENDS_A_SENTENCE = ".?!:…"
_SHORT_MAIL = 14
_NEAR = 4
"""In a mail of fourteen sentences all belong together; in a longer one the four before and behind."""
_DOUBT = 3.4  # log-odds, where no word about applications stands near
_DOUBT_OF_SHORT = 2.8  # the same in a mail of few sentences
_LESS_BY_WORD = 1.6  # by how much each such word lessens it
_GREETING = 4  # "Robin," and the like
_NOT_TO_YOU = 2.5
_NOT_TO_YOU_SHORT = 0.8
"""How much less a sentence is worth where no words about applications stand near it ("we decided not to go ahead" is a
sentence of every office), and where nobody is spoken to."""
_OF_SCHEDULES = 6.0  # log-odds of a schedule, less the doubt about meetings
_SETS = 5.0  # as where a sentence names the post, and not the subject
_OWN_APPLICATION = expression(
    f"[{Tag.YOUR}{Tag.APPLY}](?:[^{Tag.BREAK}]{{0,3}}{Tag.APPLICATION}|[^{Tag.BREAK}]{{0,9}}{Tag.ROLE})"
)
_OF_THEMSELVES = frozenset(
    {HOUR_FOR_A_POST, INTERVIEW_FOR_A_POST, SET_FOR_A_POST, AT_A_RATE, TRIAL_ASKED, TRIAL_SET, APPOINTED}
)
"""Signals that name a post themselves, its pay, or work on trial."""

_NEEDS_NO_JOB = frozenset({Category.UNRELATED, Category.AUTO_REPLY})


@dataclass(frozen=True, slots=True)
class Finding:
    """One signal in one sentence. ``weight`` is what the signal is worth there, in log-odds."""

    signal: str
    category: Category
    weight: float
    quote: str = field(repr=False)
    supported: bool = True  # words about an application stand near it

    @property
    def evidence(self) -> Evidence:
        """The finding as the rest of the program shows it."""
        return Evidence(self.quote, self.signal)


@dataclass(frozen=True)
class Findings:
    """Everything that a message's words carry. ``job`` counts the kinds of words about applications among them.

    Its signals are looked for when they are first asked for: most mail is of ordinary life by its tags alone.
    """

    look: Callable[[], tuple[Finding, ...]] = field(repr=False, compare=False)
    tags: frozenset[str]  # of all sentences together, the subject's among them
    job: int
    language: str
    own: bool = True  # a sentence speaks of the reader's application, or of a role of theirs
    sentences: tuple[str, ...] = field(default=(), repr=False)  # those that were read
    named: bool = False  # the subject names a post
    called: bool = False  # the subject is the name of a post, and nothing more
    lines: tuple[str, ...] = ()  # the tags of the subject and of each sentence; none in another language than English

    @cached_property
    def found(self) -> tuple[Finding, ...]:
        """The signals, each with the sentence that it stands in."""
        return self.look()

    def of(self, category: Category) -> tuple[Finding, ...]:
        """Given a category, return what speaks for it, the strongest first."""
        if not self.found:
            return ()
        mine = [finding for finding in self.found if finding.category is category]
        return tuple(sorted(mine, key=lambda finding: -finding.weight))

    def has(self, *names: str) -> bool:
        """Given names of signals, return whether one of them was found."""
        return any(finding.signal in names for finding in self.found)


@dataclass(frozen=True, slots=True)
class Doubt:
    """By how much less a line counts; by more where it only speaks of a meeting, for every office has those."""

    usual: float = 0.0
    of_meetings: float = 0.0
    supported: bool = True  # a word about applications stands near
    meeting_supported: bool = True

    def about(self, category: Category) -> float:
        """Given what a signal speaks for, return what is taken off its weight."""
        if category in _NEEDS_NO_JOB:
            return 0.0
        return self.of_meetings if category in OF_INTERVIEWS else self.usual

    def supports(self, category: Category) -> bool:
        """Given what a signal speaks for, return whether a word about applications stands near it."""
        return self.meeting_supported if category in OF_INTERVIEWS else self.supported


def find(message: Message, *, trusted: bool) -> Findings:
    """Given a message, and whether it is known to be about an application, return what its words carry.

    One that asks its reader to an interview for a post is about one, though it be in a school or a shop.
    """
    told = without_their_refusals(message.body.sentences[: _MOST_OF_BULK if message.bulk else _MOST_SENTENCES])
    told = without_refusals_of_the_rest(without_rivals_gone(told))
    told = without_what_is_in_passing(without_filters(told))
    first = without_other_affairs(without_what_others_owe(told))
    subject = "" if is_other_affair(message.subject) else _of_its_post(message.subject)
    block = " ".join(message.body.signature.split())
    signs = [text for text in first if _only_signs(text, block)]
    sentences = tuple(text for text in first if _has_words(text) and text not in signs)
    language = language_of(" ".join((message.subject, *sentences[:25])))
    if language not in {"", "en"}:
        return _foreign(message, sentences, language, trusted=trusted)
    lines = [tagged(subject), *map(tagged, sentences)]
    thread = "".join(map(tagged, message.body.quoted[:_MOST_OF_QUOTED].split("\n")))
    signed = "".join(map(tagged, signs)) + (Tag.CANDIDATE if any(map(_OTHERS.search, sentences)) else "")
    tags = frozenset().union(*lines)
    job = len(JOB_TAGS.intersection("".join(lines) + thread + signed))
    called = not message.bulk and is_called_by_a_post(message.subject)
    return Findings(
        partial(_signals, message, (subject, *sentences), lines, thread, of_work=job > 0, trusted=trusted),
        tags.union(signed),
        job,
        language or "en",
        any(map(_OWN_APPLICATION.search, lines)),
        sentences,
        named=called or _names_a_post(lines[0], tags),
        called=called,
        lines=tuple(lines),
    )


def _signals(
    message: Message, texts: tuple[str, ...], lines: list[str], thread: str, *, of_work: bool, trusted: bool
) -> tuple[Finding, ...]:
    """Given the subject and the sentences of a message with their tags, and the tags of what it quotes, return every
    signal in them."""
    sentences = texts[1:]
    asked = asks_to_an_interview_for_a_post(sentences) is not None or summons_for_a_post(sentences)
    about_one = trusted or (not message.bulk and asked)
    doubts = [Doubt()] * len(lines) if about_one else _doubts(lines, thread, bulk=message.bulk)
    best = _in_lines(texts, lines, doubts)
    scheduled = _in_schedule(sentences, lines, doubts, of_work=of_work)
    best |= {one.signal: one for one in (*scheduled, *_said(sentences, doubts))}
    at = None if SET_FOR_A_POST in best else sets_an_hour_for_its_post(message.subject, sentences)
    if at is not None:
        best[SET_FOR_A_POST] = Finding(SET_FOR_A_POST, Category.INTERVIEW_CONFIRMATION, _SETS, quote(sentences[at]))
    return tuple(best.values())


def _in_lines(texts: Sequence[str], lines: Sequence[str], doubts: Sequence[Doubt]) -> dict[str, Finding]:
    """By each signal that one of the lines carries, the subject first, its finding that weighs most."""
    best: dict[str, Finding] = {}
    for number, (text, line, doubt) in enumerate(zip(texts, lines, doubts, strict=True)):
        for finding in _in_line(text, line, doubt, subject=number == 0):
            if finding.signal not in best or best[finding.signal].weight < finding.weight:
                best[finding.signal] = finding
    return best


def _in_schedule(
    sentences: tuple[str, ...], lines: list[str], doubts: Sequence[Doubt], *, of_work: bool
) -> Iterator[Finding]:
    begins = schedule_line(sentences, lines[1:], lines[0])
    if begins is not None:
        doubt, category = doubts[begins + 1], Category.INTERVIEW_CONFIRMATION
        weight = _OF_SCHEDULES - doubt.of_meetings
        supported = of_work or doubt.supports(category) or plans_a_round(sentences)
        yield Finding(SIGNAL, category, weight, quote(sentences[begins]), supported)


def _said(sentences: tuple[str, ...], doubts: Sequence[Doubt]) -> Iterator[Finding]:
    for one in sayings(sentences):
        doubt = Doubt() if one.signal in _OF_THEMSELVES else doubts[one.at + 1]
        if (weight := one.weight - doubt.about(one.category)) > 0:
            yield Finding(one.signal, one.category, weight, quote(sentences[one.at]), doubt.supports(one.category))


def _of_its_post(subject: str) -> str:
    """Given a subject, return it without the word that it is about an appointment to the post that it names: surgeries
    make appointments, too."""
    post = _APPOINTMENT_TO.sub("", subject)
    return post if post != subject and is_called_by_a_post(post) else subject


def _has_words(sentence: str) -> bool:
    """Whether it may say anything: a row of numbers, a word without an end, and two buttons do not; "9.45?" does."""
    if _HOUR_ASKED.fullmatch(sentence):
        return True
    if _GREETINGS.fullmatch(sentence):
        return False
    start = sentence[:_LONGEST_WORD]
    if len(start) == _LONGEST_WORD:
        return _LETTER.search(start) is not None and " " in start
    return _LETTER.search(start) is not None and _BUTTONS.fullmatch(start) is None


def _only_signs(sentence: str, block: str) -> bool:
    """Whether it is a line of the signature, and no sentence: "Transport Manager" says nothing of an application.

    It tells whose mail it is all the same, as the words about applications in it do.
    """
    return bool(block) and sentence[-1] not in _ENDS_A_SENTENCE and sentence in block


def quote(text: str) -> str:
    """Given a sentence, return it as evidence: white space folded, at most 200 characters."""
    folded = " ".join(text.split())
    return folded if len(folded) <= MAX_QUOTE else folded[: MAX_QUOTE - 1].rstrip() + "…"


def _in_line(text: str, line: str, doubt: Doubt, *, subject: bool) -> Iterator[Finding]:
    if subject and ANSWER.match(text):
        if Tag.FEEDBACK in line:
            yield Finding("asked-for-feedback", Category.FEEDBACK, 2.0, quote(text))
        return  # somebody else wrote the rest: it tells what the thread is about, not what this mail says
    begins = tells_when_all_begin(text)
    for signal in signals_in(line, Where.SUBJECT if subject else Where.SENTENCE):
        if (begins and signal.category is Category.INTERVIEW_CHANGE) or (signal.name in FILLS and is_yet_to_fill(text)):
            continue
        if signal.category is Category.OFFER and had_the_reader_there(text):
            continue
        weight = signal.weight - doubt.about(signal.category)
        if weight > 0:
            yield Finding(signal.name, signal.category, weight, quote(text), doubt.supports(signal.category))


def _doubts(lines: list[str], thread: str, *, bulk: bool) -> list[Doubt]:
    """Given the lines of a mail, return how much less each is worth by those that belong with it.

    In a short mail those are all; the subject, which is the first, belongs with all in any.
    """
    if len(lines) <= _SHORT_MAIL:
        return [_doubt(lines, thread, many=bulk)] * len(lines)
    near = ([lines[0], *lines[max(1, at - _NEAR) : at + _NEAR + 1]] for at in range(len(lines)))
    return [_doubt(one, thread, many=True) for one in near]


def _doubt(near: list[str], thread: str, *, many: bool) -> Doubt:
    """Given the lines around one, and the tags of what the message quotes, return how much less that line is worth."""
    tags = frozenset("".join(near))
    most, least = (_DOUBT, 2) if many else (_DOUBT_OF_SHORT, 1)
    greeted = any(len(line) <= _GREETING and line.endswith(Tag.COMMA) for line in near[1:3])
    nobody = 0.0 if greeted or tags & _ADDRESSED else _NOT_TO_YOU if many else _NOT_TO_YOU_SHORT
    weak = min(1.0, len(_WEAK_JOB_TAGS & tags) / 2)
    named = _names_a_post(near[0], tags)
    strong = _strong(tags, JOB_TAGS) + min(1, named + len(JOB_TAGS.intersection(thread)))
    of_meetings = _strong(tags, _MEETING_JOB_TAGS) + min(1, named + len(_MEETING_JOB_TAGS.intersection(thread)))
    return Doubt(
        usual=max(0.0, most - _LESS_BY_WORD * (strong + weak)) + nobody,
        of_meetings=max(0.0, most - _LESS_BY_WORD * (of_meetings + weak / 2)) + nobody,
        supported=strong >= least,
        meeting_supported=strong >= least and of_meetings > 0,
    )


def _names_a_post(subject: str, tags: frozenset[str]) -> bool:
    return bool(_SUBJECT_JOB_TAGS & set(subject)) and not tags & _BUSINESS


def _strong(tags: frozenset[str], kinds: frozenset[Tag]) -> int:
    """A bank and a landlord take applications too: beside their words "application" alone says nothing."""
    if tags & _BUSINESS and not tags & EMPLOYERS_ONLY:
        return 0
    return len(kinds & tags) + (kinds is JOB_TAGS and tags >= _PAY_OFFERED)


def _foreign(message: Message, sentences: tuple[str, ...], language: str, *, trusted: bool) -> Findings:
    job = job_words(" ".join((message.subject, *sentences, message.body.quoted[:_MOST_OF_QUOTED])))
    doubt = 0.0 if trusted else max(0.0, _DOUBT - _LESS_BY_WORD * job)
    look = partial(_foreign_signals, (message.subject, *sentences), language, doubt)
    return Findings(look, frozenset(), job, language, sentences=sentences)


def _foreign_signals(texts: tuple[str, ...], language: str, doubt: float) -> tuple[Finding, ...]:
    found: dict[str, Finding] = {}
    for text in texts:
        for signal in foreign_signals(text, language):
            if signal.weight > doubt:
                finding = Finding(signal.name, signal.category, signal.weight - doubt, quote(text))
                found.setdefault(signal.name, finding)
    return tuple(found.values())
