"""A message under judgement: what was found in it, what is known before it, and what ties it to an application."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from agent.classification.judgement.interviewed import is_asked_to_interview
from agent.classification.judgement.politeness import due
from agent.classification.judgement.portrait import Portrait, portrait
from agent.classification.judgement.strangers import is_a_lists, is_a_newsletter, is_of_family, is_private
from agent.classification.judgement.table_weights import by_table, said_outright
from agent.classification.judgement.thresholds import ENOUGH_JOB, MUCH_JOB
from agent.classification.learning.learned import Learned
from agent.classification.senders.greetings import greets_its_reader, greets_many
from agent.classification.senders.hirers import signs_as_a_hirer, signs_for_a_firm
from agent.classification.senders.known import Known
from agent.classification.senders.known_senders import SenderKind, SenderSort, sender_kind
from agent.classification.sentences.few_words import is_called_a_job, saw_an_application
from agent.classification.sentences.findings import ANSWER, EMPLOYERS_ONLY, OTHER_LIFE, Findings, find
from agent.classification.sentences.hours import HOUR_FOR_A_POST
from agent.classification.sentences.papers import are_a_starters, has_handed_on, holds_the_readers
from agent.classification.sentences.plain_words import takes_on_at_a_rate
from agent.classification.sentences.platforms import asks_to_a_test
from agent.classification.sentences.standing_hours import SET_FOR_A_POST, sets_an_hour_for_a_post
from agent.classification.tagging.posts import is_of_work, says_applied, says_reached_out, works_for_homes
from agent.classification.tagging.tags import Tag
from agent.classification.tagging.words import tagged
from agent.expressions import expression
from agent.model.mail import OF_INTERVIEWS, Category, Message

_OPENING = 8  # sentences in which a mail says to what it answers
_WRITES_OF_JOBS = frozenset({SenderSort.ATS, SenderSort.JOB_BOARD})
_MOST_OF_A_LETTER = 24  # sentences of what one person writes to another; reports, minutes and news have more
_NO_TALK = frozenset({Tag.OFFICE, Tag.KIN})
_OF_WORK = frozenset({Tag.ROLE, Tag.TITLE, Tag.RECRUIT, Tag.CANDIDATE, Tag.APPLICATION})
_SCREEN = expression(r"\bscreen(?:ing)?\b", re.IGNORECASE)
_EMPLOYERS = frozenset(
    {Tag.ROLE, Tag.JOB, Tag.TITLE, Tag.CANDIDATE, Tag.RECRUIT, Tag.SHORTLIST, Tag.HIRE, Tag.INTERVIEW}
)


@dataclass(frozen=True)
class Case:
    """One message, and what is to be known of it before it is judged."""

    message: Message = field(repr=False)
    known: Known
    sender: SenderKind
    findings: Findings = field(repr=False)
    applied: bool = False  # by what it tells the reader, see ``_tells_of_applying``

    def drawn(self, by: Learned) -> Portrait:
        """Given what was learned of passages, return the message's portrait."""
        return portrait(self.message, self.findings, self.sender, by, of_an_application=self.known.of_an_application)

    @cached_property
    def table(self) -> Mapping[Category, float]:
        """What the table's signals are worth for each category."""
        return due(by_table(self.findings), self.findings, self.known)

    @cached_property
    def tied(self) -> bool:
        """Whether thread, sender or number tie it to an application, or a hiring system sent it."""
        return is_tied(self.known, self.sender)

    @cached_property
    def house(self) -> bool:
        """Whether a person of an application's firm wrote it, or the firm's machine that wrote before."""
        return _is_of_a_house(self.message, self.known)

    @property
    def stranger(self) -> bool:
        """Whether nothing but its words ties it to an application."""
        return not self.tied and not self.house

    @cached_property
    def firm(self) -> bool:
        """Whether it is of such a firm, or says that the reader applied, or has their papers, or interviews them."""
        if self.house or self.applied or self.interviews:
            return True
        return self.greeted and not self.message.automatic and holds_the_readers(self.findings.sentences)

    @cached_property
    def interviews(self) -> bool:
        """Whether a stranger plainly speaks to the reader, by name, of an interview of theirs, and for work."""
        asks = self.greeted and not self.message.automatic
        return asks and is_asked_to_interview(self.message, self.findings, signed=self.of_a_firm)

    @cached_property
    def greeted(self) -> bool:
        """Whether it greets its reader by name."""
        return greets_its_reader(self.message)

    @cached_property
    def to_many(self) -> bool:
        """Whether it greets many at once, and speaks of no application of the reader's."""
        return not self.findings.own and greets_many(self.message)

    @cached_property
    def of_a_firm(self) -> bool:
        """Whether somebody writes a letter of their firm's to the reader, and answers nothing."""
        short = len(self.findings.sentences) <= _MOST_OF_A_LETTER
        return short and not ANSWER.match(self.message.subject) and signs_for_a_firm(self.message)

    @cached_property
    def job_words(self) -> int:
        """How much ties its words to an application, 0 to 3: kinds of such words, or that it is the reader's own.

        A subject that names a post counts as one more.
        """
        findings = self.findings
        if findings.language == "en":
            own = findings.own and not self._of_an_office
            return MUCH_JOB if own else min(findings.job + findings.named + findings.called, MUCH_JOB)
        return MUCH_JOB if findings.job >= ENOUGH_JOB else findings.job

    @property
    def _of_an_office(self) -> bool:
        """Whether "your application" may be one for a loan, a course or a visa, though they interview for it."""
        return bool(self.findings.tags & OTHER_LIFE) and not self.findings.tags & EMPLOYERS_ONLY

    @cached_property
    def ties(self) -> int:
        """``job_words``, but at least ``ENOUGH_JOB`` where the mail plainly comes from somebody who may hire the
        reader.

        That is a mail that is signed by one who hires, says that the reader applied for a post, names the papers of
        somebody who is about to begin work, says what the reader is paid an hour and when they start, or asks for an
        hour to talk about a post or for an interview.
        """
        said = (self.message.subject, *self.findings.sentences)
        hires = signs_as_a_hirer(self.message) or any(map(says_applied, said[1:_OPENING])) or are_a_starters(said)
        hires = hires or self.applied or self.interviews or (self.answers_of_work and not self.of_a_home)
        paid = self.findings.language == "en" and takes_on_at_a_rate(self.findings.sentences) is not None
        spoken_of = paid or self.findings.has(HOUR_FOR_A_POST, SET_FOR_A_POST) or is_called_a_job(self.message.subject)
        return max(self.job_words, ENOUGH_JOB if hires or spoken_of else 0)

    @cached_property
    def other_life(self) -> bool:
        """Whether words of shops, offices and families stand there, and none of employers: a bank and a landlord take
        applications too."""
        findings = self.findings
        return (
            not self.tests
            and not findings.called
            and bool(findings.tags & OTHER_LIFE)
            and not findings.tags & _EMPLOYERS
        )

    @cached_property
    def tests(self) -> bool:
        """Whether it asks the reader to take a test, and names the firm of an application: a platform tests for it."""
        return self.known.firm_named and asks_to_a_test((self.message.subject, *self.findings.sentences))

    @property
    def in_passing(self) -> bool:
        """Whether a mail to the reader by name has a single word of ordinary life, which says little: an employer who
        hires a cook speaks of dinners, too.

        It is not so where the mail has words of jobs as well: then the word tells what was applied for, such as a flat.
        """
        words = sum(tag in OTHER_LIFE for line in self.findings.lines for tag in line)
        return words <= 1 and self.job_words < ENOUGH_JOB and self.greeted

    @cached_property
    def answers_of_work(self) -> bool:
        """Whether it greets the reader and answers a mail about a job, by its subject, or has their papers."""
        subject, thread = self.message.subject, self.message.in_reply_to or self.message.references
        answers = bool(thread) and ANSWER.match(subject) and (is_of_work(subject) or self.findings.called)
        return self.greeted and (bool(answers) or holds_the_readers(self.findings.sentences))

    @property
    def of_a_home(self) -> bool:
        """Whether nothing but "Re: Piano teacher" speaks of a post: the reader may well be looking for one."""
        return not self.findings.job and works_for_homes(self.message.subject)

    def is_for_many(self, best: Category) -> bool:
        """Given what it seems to be, return whether a list or a newsletter says so, or a friend."""
        if is_a_lists(self.message, self.findings, self.sender) or is_a_newsletter(self.message, self.sender):
            return True
        if is_of_family(self.message, self.sender):
            return True
        found = self.findings.of(best)
        return bool(found) and is_private(self.message, self.findings, found, self.sender)

    def vouches(self, best: Category) -> bool:
        """Given what it seems to be, return whether more than its tone ties it to the reader's application: the words,
        or the table."""
        if self.of_a_home:  # which "about the Plumber job" is not
            return sets_an_hour_for_a_post(self.findings.sentences) is not None
        if self.interviews and best in OF_INTERVIEWS:
            return True
        return self.job_words >= MUCH_JOB or self.findings.has(SET_FOR_A_POST) or said_outright(self.findings, best)


def case_of(message: Message, known: Known) -> Case:
    """Given a message and what is known, return the message with all that its category is judged by."""
    sender = sender_kind(message.sender.address)
    writes_of_jobs = sender.kind in _WRITES_OF_JOBS or sender.of_interviews
    applied = _tells_of_applying(message)
    firm = _is_of_a_house(message, known) or applied
    findings = find(
        message, trusted=known.of_an_application or writes_of_jobs or firm or _books_a_talk(message, sender)
    )
    return Case(message, known, sender, findings, applied)


def _books_a_talk(message: Message, sender: SenderKind) -> bool:
    """Whether a booking page writes of a talk about a post: its event is a screen, or names the post beside a call. A
    bare "Interview with Ana" may be for a podcast."""
    if sender.kind is not SenderSort.SCHEDULER:
        return False
    lines = [tagged(text) for text in (message.subject, *message.body.sentences[:_OPENING])]
    if any(not _NO_TALK.isdisjoint(line) for line in lines):
        return False
    of_work = any(not _OF_WORK.isdisjoint(line) for line in lines)
    return any(
        (Tag.INTERVIEW in line and (of_work or _SCREEN.search(text)))
        or (Tag.MEET in line and not _OF_WORK.isdisjoint(line))
        for text, line in zip((message.subject, *message.body.sentences), lines, strict=False)
    )


def is_tied(known: Known, sender: SenderKind) -> bool:
    """Given what is known and who sent a message, return whether these tie it to an application."""
    return known.of_an_application or sender.kind is SenderSort.ATS


def _is_of_a_house(message: Message, known: Known) -> bool:
    """Given a message, return whether it was written by a person of an application's firm, or of one to which the user
    applied by mail, or by the machine by which such a firm wrote before.

    A firm's shop and its newsletter write from the same domain, and a friend who was to read the application answers
    it.
    """
    person = (known.house_known or known.answers_application) and not message.automatic
    return (person or known.machine_known) and not message.bulk


def _tells_of_applying(message: Message) -> bool:
    """Given a message, return whether somebody says to the reader, and greets them, that they applied for a post
    ("Thanks for applying"), or that their papers were handed on to whoever hires.

    Where they meet is often a hotel, a shop or a street, which bookings and deliveries name too. Somebody who has seen
    the application on a job board, or says that the reader rang about the job, need not greet.
    """
    if message.automatic or message.bulk:
        return False
    said = message.body.sentences[:_OPENING]
    told = any(map(says_applied, said)) or has_handed_on(said)
    return (
        any(map(saw_an_application, said)) or any(map(says_reached_out, said)) or (told and greets_its_reader(message))
    )
