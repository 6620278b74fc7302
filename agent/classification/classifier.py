"""From a message to its category: what is certain first, then the calendar, then what the sentences say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from agent.classification.doubts import HARMFUL, is_doubtful, may_end_it
from agent.classification.events import MOVED, in_doubt, invited, is_another_meeting, says_interview
from agent.classification.findings import ANSWER, EMPLOYERS_ONLY, Findings, find, quote
from agent.classification.further import may_be_private, may_move
from agent.classification.greetings import greets_its_reader
from agent.classification.hints import hints_at_a_job
from agent.classification.hirers import signs_as_a_hirer
from agent.classification.known import Known
from agent.classification.known_senders import SenderKind, SenderSort, sender_kind
from agent.classification.languages import job_words
from agent.classification.learned import Learned, learned
from agent.classification.opinions import is_open, together
from agent.classification.politeness import due, heard_through
from agent.classification.portrait import Portrait, passages, portrait
from agent.classification.posts import says_applied, works_for_homes
from agent.classification.rotas import handed_out
from agent.classification.sayings import WOULD_HAVE
from agent.classification.schedules import SIGNAL as SCHEDULE
from agent.classification.second_thoughts import without_what_is_taken_back
from agent.classification.strangers import is_a_lists, is_a_newsletter, is_private
from agent.classification.tags import Tag
from agent.classification.telling import asks_for_a_time, evidence_of, is_vague, only_supposes, telling
from agent.classification.thresholds import ACTING, THRESHOLDS
from agent.classification.trades import is_of_another_trade
from agent.classification.weighing import (
    AS_GOOD,
    ENOUGH_JOB,
    MUCH_JOB,
    OUTRIGHT,
    PLAIN_WORD,
    SETS_OR_ASKS,
    by_table,
    invites_plainly,
    likely_categories,
    said_outright,
)
from agent.model.mail import OF_INTERVIEWS, Category, Classification, Evidence, Message, Method, NoticeKind
from agent.parsing.notices import says_away

_MOST_OF_QUOTED = 1500  # characters of the quoted text that tell what the thread is about

_NOTICES: Mapping[NoticeKind, Category] = {
    NoticeKind.AUTO_REPLY: Category.AUTO_REPLY,
    NoticeKind.RECEIPT: Category.AUTO_REPLY,
    NoticeKind.BOUNCE: Category.BOUNCE,
}
_ANSWERS_ALL = frozenset({"Auto-Submitted: auto-replied", "Precedence: auto_reply"})
"""The signals of an auto-reply that its headers alone give away."""

_OPENING = 8  # sentences in which a mail says to what it answers
_OF_AN_ABSENCE = 8  # sentences in which it is told
_LANGUAGES = frozenset({"en", "de", "fr", "es", "pt", "nl", "it"})
"""Those that were learned. In another one the answer is a guess, and is left for review where it would act."""

_WRITES_OF_JOBS = frozenset({SenderSort.ATS, SenderSort.JOB_BOARD})
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

_OF_EVERY_DAY = frozenset({Category.COURTESY, Category.INFORMATION_REQUEST, Category.AUTO_REPLY})
"""What everybody writes to everybody: without a word about a job in it, it is ordinary life."""

_ASKS_NOTHING = frozenset({Category.COURTESY, Category.NO_DECISION})
"""What waits for no answer: where a time is asked for as well, that may be what matters."""

_OTHER_LIFE = frozenset({Tag.SHOP, Tag.OFFICE, Tag.KIN})
_EMPLOYERS = frozenset(
    {Tag.ROLE, Tag.JOB, Tag.TITLE, Tag.CANDIDATE, Tag.RECRUIT, Tag.SHORTLIST, Tag.HIRE, Tag.INTERVIEW}
)

_FINAL = frozenset({Category.REJECTION, Category.OFFER})
_AGREE, _AGREE_ABROAD = 2, 3
"""How many sentences must speak for the end of a hunt where the table does not say it plainly: in English, and in other
languages, of which less was learned."""

_CLEAR = 0.95
"""How sure it must be that a single sentence is enough for the end of a hunt: after an interview, when it is due. Where
the table says it outright besides, the threshold will do."""

_HARDLY_NOTHING, _SOMETHING = 0.75, 0.15
_HARDLY_NOTHING_TO_ONE, _SOMETHING_TO_ONE, _HALF = 0.7, 0.35, 0.5
_ANSWERS_FOR_NOTHING = 0.95
"""How sure it must be that a mail of an application's firm, or an answer to an application, is about something else:
below that the user is asked, for nobody looks for what was passed over in silence. What a firm writes must rather be
something than that, too: it sells and delivers. A stranger who greets the reader by name, and speaks of no application,
is asked about sooner than the rest: what may be half a dozen other things is rather one of them."""


def classify(message: Message, known: Known) -> Classification:
    """Given a message and what is known, return its category, how sure, and the words that say so.

    What is certain goes first: the user's own mail, then bounces, receipts, auto-replies and rotas; then an invitation
    to an interview; then the text. An answer of a calendar (METHOD:REPLY) is an auto-reply, for nobody wrote it; a
    counter-proposal (METHOD:COUNTER) in an application asks for another time, and is left for review.
    """
    if message.sender.address.lower() in known.own_addresses:
        return Classification(Category.OWN, 1.0, (Evidence("", "from-own-address"),))
    return _received(message, known) or _noticed(message, known) or handed_out(message) or _read(message, known)


def is_settled(message: Message, known: Known) -> bool:
    """Given a message and what is known, return whether something more certain than its text says what it is."""
    if message.sender.address.lower() in known.own_addresses or message.notice is not None:
        return True
    sender = sender_kind(message.sender.address)
    return invited(message, known, _found(message, known, sender), sender) is not None


def _received(message: Message, known: Known) -> Classification | None:
    """An acknowledgement that goes as an auto-reply: a firm's own system answers whoever applies, and says so.

    Somebody who is away acknowledges nothing; nor does a desk that has received some message or other.
    """
    if message.notice is None or message.notice.signal not in _ANSWERS_ALL:
        return None
    findings = _found(message, known, sender_kind(message.sender.address))
    told = findings.own or by_table(findings)[Category.ACKNOWLEDGEMENT] >= OUTRIGHT
    firms_own = known.house_known or known.answers_application or known.of_an_application
    words = _job_words(findings) if findings.language == "en" else findings.job
    if words < MUCH_JOB or not (told or firms_own) or _is_away(message):
        return None
    read = _read(message, known)
    if read.category is not Category.ACKNOWLEDGEMENT or (read.needs_review and not firms_own):
        return None
    return replace(read, confidence=max(read.confidence, THRESHOLDS[read.category]), needs_review=False, runner_up=None)


def _is_away(message: Message) -> bool:
    """Whether somebody is out of office, by what the mail says."""
    return any(map(says_away, (message.subject, *message.body.sentences[:_OF_AN_ABSENCE])))


def _noticed(message: Message, known: Known) -> Classification | None:
    notice = message.notice
    if notice is None:
        return None
    evidence = (Evidence(quote(notice.quote or message.subject), notice.signal),)
    category = _NOTICES.get(notice.kind)
    if category is not None:
        return Classification(category, 0.98, evidence)
    countered = any(invitation.method is Method.COUNTER for invitation in message.invitations)
    if countered and (known.of_an_application or any(map(says_interview, message.invitations))):
        return Classification(Category.INTERVIEW_CHANGE, 0.6, evidence, True, Category.AUTO_REPLY)
    return Classification(Category.AUTO_REPLY, 0.95, evidence)


def _read(message: Message, known: Known) -> Classification:
    sender = sender_kind(message.sender.address)
    if message.bulk and not message.invitations and not _is_tied(known, sender) and not _hints(message):
        return Classification(Category.UNRELATED, 0.9, ())  # most of all mail, and none of it is weighed
    findings = _found(message, known, sender)
    event = invited(message, known, findings, sender)
    if event is not None and event.category is not Category.UNRELATED:
        return event
    judged = _judged(message, known, findings, sender)
    if event is None:
        return judged
    # To nothing that is called an interview; but the words beside it may say that it is one, and of what is called a
    # webinar or a team's weekly they must say it outright. Of anything but a meeting they must not be in doubt.
    other = any(map(is_another_meeting, message.invitations))
    about_it = judged.category in OF_INTERVIEWS or (judged.category in ACTING and not judged.needs_review)
    told = about_it and (not other or said_outright(findings, judged.category))
    return in_doubt(judged) if told else event


def _is_tied(known: Known, sender: SenderKind) -> bool:
    return known.of_an_application or sender.kind is SenderSort.ATS


def _is_of_a_house(message: Message, known: Known) -> bool:
    """Whether a person of an application's firm wrote it, or of one that the user applied to by mail, or the machine
    by which such a firm wrote before.

    A firm's shop and its newsletter write from the same domain; a friend who was to read the application answers it.
    """
    person = (known.house_known or known.answers_application) and not message.automatic
    return (person or known.machine_known) and not message.bulk


def _hints(message: Message) -> bool:
    return hints_at_a_job("\n".join((message.subject, message.body.new, message.body.quoted[:_MOST_OF_QUOTED])))


def drawn(message: Message, known: Known, by: Learned) -> tuple[Portrait, tuple[str, ...]]:
    """Given a message and what was learned of passages, return its portrait, and the sentences that it is drawn by."""
    sender = sender_kind(message.sender.address)
    findings = _found(message, known, sender)
    return _drawn(message, known, by, findings, sender), findings.sentences


def passages_of(message: Message, known: Known) -> list[tuple[str, str]]:
    """Given a message, return the passages that its portrait is drawn by, each with its tags."""
    return passages(message, _found(message, known, sender_kind(message.sender.address)))


def _found(message: Message, known: Known, sender: SenderKind) -> Findings:
    writes_of_jobs = sender.kind in _WRITES_OF_JOBS or sender.of_interviews
    firm = _is_of_a_house(message, known) or _says_applied(message)
    return find(message, trusted=known.of_an_application or writes_of_jobs or firm)


def _drawn(message: Message, known: Known, by: Learned, findings: Findings, sender: SenderKind) -> Portrait:
    return portrait(message, findings, sender, by, of_an_application=known.of_an_application)


def _judged(message: Message, known: Known, findings: Findings, sender: SenderKind) -> Classification:
    """What the passages of a message together, and its outer signs, make of it; in doubt, what all its words do."""
    stranger = not _is_tied(known, sender) and not _is_of_a_house(message, known)
    if stranger and _is_of_other_life(findings) and not _in_passing(message, findings):
        return Classification(Category.UNRELATED, 0.9, ())  # whatever its passages say, and most ordinary mail
    by = learned()
    drawing = _drawn(message, known, by, findings, sender)
    first = _weighed(message, known, findings, drawing, by.by_passages(drawing.numbers))
    by_machine = stranger and (message.automatic or message.bulk)
    if findings.language != "en" or not is_open(first, by_machine=by_machine):  # of other languages too little is known
        return first
    second = _weighed(message, known, findings, drawing, by.by_all(drawing.with_all_words(by)))
    return together(first, second, stranger=stranger)


def _weighed(
    message: Message, known: Known, findings: Findings, drawing: Portrait, shares: Mapping[Category, float]
) -> Classification:
    """What a message is, by how likely each category is from what was learned, the table, and what is known."""
    by, sender = learned(), sender_kind(message.sender.address)
    tied, house = _is_tied(known, sender), _is_of_a_house(message, known)
    stranger = not tied and not house
    other_life = stranger and _is_of_other_life(findings)
    table = due(by_table(findings), findings, known)
    shares = heard_through(shares, table, known)
    table, shares = without_what_is_taken_back(findings.sentences, table, shares)
    words = _ties(message, findings)
    firm = house or _says_applied(message)
    likely = likely_categories(shares, table, known, findings, house=firm, words=words)
    if not findings.has(*MOVED) and only_supposes(findings, drawing, by):
        likely[Category.INTERVIEW_CONFIRMATION] += likely[Category.INTERVIEW_CHANGE]
        likely[Category.INTERVIEW_CHANGE] = 0.0
    best, second = sorted(likely, key=lambda category: -likely[category])[:2]
    plainly = invites_plainly(table, words, house=firm)
    confidence = sum(likely[one] for one in AS_GOOD.get(best, (best,))) / sum(likely.values())
    anything = max(confidence, 1 - likely.get(Category.UNRELATED, 0.0) / sum(likely.values()) - _OF_SEVERAL)
    greeted = best in ACTING and not message.automatic and greets_its_reader(message)
    heard = anything if greeted else confidence
    if stranger and best is not Category.UNRELATED and _is_nothing(best, heard, message, findings, sender):
        return Classification(Category.UNRELATED, 0.6, ())
    evidence = evidence_of(best, findings, drawing, by)
    if best is Category.UNRELATED:
        share = likely[second] / sum(likely.values())
        if _is_asked_about(confidence, share, message, known, sender, findings):
            return Classification(second, round(share, 3), evidence_of(second, findings, drawing, by), True, best)
        return Classification(best, round(confidence, 3), evidence)
    enough = THRESHOLDS[best] + (0 if tied else HARMFUL.get(best, 0))
    sure = confidence >= enough and findings.language in _LANGUAGES
    agreed = _AGREE if findings.language == "en" else _AGREE_ABROAD
    after = known.interview_held and (confidence >= _CLEAR or table[best] >= OUTRIGHT)
    plain = table[best] >= PLAIN_WORD or after
    alone = best in _FINAL and not plain and telling(best, drawing, by) < agreed
    alone |= best in _FINAL and table[best] < OUTRIGHT and is_vague(best, drawing, by)
    about_a_post = tied or _is_about_a_post(message, findings, sender, table[best])
    about_a_post |= best in SETS_OR_ASKS and (plainly or (house and table[best] >= PLAIN_WORD))
    doubtful = alone or other_life or (stranger and best in ACTING and is_of_another_trade(message, findings))
    doubtful |= is_doubtful(best, shares, table, tied=about_a_post)
    doubtful |= best is Category.INTERVIEW_CHANGE and may_be_private(known, findings)
    doubtful |= best is Category.COURTESY and ((tied and may_end_it(likely)) or Tag.BAD_NEWS in findings.tags)
    if best is Category.COURTESY and (Tag.FALLS_SHORT in findings.tags or findings.has(WOULD_HAVE)):
        doubtful, second = True, Category.REJECTION
    if tied and doubtful and best in OF_INTERVIEWS and table[Category.REJECTION] >= PLAIN_WORD:
        second = Category.REJECTION
    asks = best in _ASKS_NOTHING or (best is Category.ACKNOWLEDGEMENT and not message.automatic)
    if asks and asks_for_a_time(findings, drawing, by):
        doubtful, second = True, second if second in OF_INTERVIEWS else Category.INTERVIEW_INVITATION
    set_before = (tied or house) and known.interview_ahead
    if best is Category.INTERVIEW_INVITATION and set_before and may_move(likely, findings):
        doubtful, second = True, Category.INTERVIEW_CHANGE
    vouched = not doubtful and (not stranger or best not in ACTING or _vouched(best, message, findings))
    if sure and vouched:
        return Classification(best, round(confidence, 3), evidence)
    lowered = round(min(confidence, THRESHOLDS[best] - 0.01), 3)
    either = (likely[best] + likely[second]) / sum(likely.values()) if vouched else 0.0
    return Classification(best, lowered, evidence, True, second, round(either, 3))


def _is_about_a_post(message: Message, findings: Findings, sender: SenderKind, told: float) -> bool:
    """Whether a stranger's mail is of no other life: a booking that says so plainly, or "Re: Data Engineer"."""
    listed = sender.kind is SenderSort.SCHEDULER or findings.has(SCHEDULE)
    answers = findings.named and ANSWER.match(message.subject) is not None
    return (listed and told >= PLAIN_WORD) or (answers and not _of_a_home(message, findings))


def _says_applied(message: Message) -> bool:
    """Whether somebody tells the reader, whom they greet, that they applied for a post: "Thanks for applying".

    Where they meet is often a hotel, a shop or a street, which bookings and deliveries name too.
    """
    to_reader = greets_its_reader(message) and not (message.automatic or message.bulk)
    said = message.body.sentences[:_OPENING]
    return to_reader and any(map(says_applied, said))


def _is_asked_about(
    nothing: float, share: float, message: Message, known: Known, sender: SenderKind, findings: Findings
) -> bool:
    """Whether what rather is nothing is asked about all the same, by how likely that and the next best are."""
    if message.bulk or message.automatic or message.invitations:
        return False
    if known.answers_application:
        return nothing < _ANSWERS_FOR_NOTHING
    if known.house_known or sender.kind is SenderSort.ATS:
        return nothing < _HARDLY_NOTHING and share > _SOMETHING
    greeted = greets_its_reader(message)
    if greeted and findings.language != "en" and job_words(message.subject) == ENOUGH_JOB:
        return nothing < _ANSWERS_FOR_NOTHING  # "Re: Bewerbung": of other languages less was learned
    if _ties(message, findings) >= MUCH_JOB or not greeted:
        return False
    return nothing < _HARDLY_NOTHING_TO_ONE and share > (_SOMETHING if nothing < _HALF else _SOMETHING_TO_ONE)


def _is_of_other_life(findings: Findings) -> bool:
    """Whether words of shops, offices and families stand there, and none of employers: a bank and a landlord take
    applications too."""
    return not findings.called and bool(findings.tags & _OTHER_LIFE) and not findings.tags & _EMPLOYERS


def _in_passing(message: Message, findings: Findings) -> bool:
    """Whether one such word stands in a mail to the reader by the way: who hires a cook speaks of dinners too.

    Who says "application" beside it means another kind of those.
    """
    words = sum(tag in _OTHER_LIFE for line in findings.lines for tag in line)
    return words <= 1 and _job_words(findings) < ENOUGH_JOB and greets_its_reader(message)


def _is_nothing(best: Category, confidence: float, message: Message, findings: Findings, sender: SenderKind) -> bool:
    """Whether a stranger's mail is rather about something else, whatever it seems to say, than worth asking about."""
    if not findings.sentences and not findings.of(best):
        return True  # a picture, or an empty mail, whose subject says nothing that the table knows
    if best in ACTING and _of_strangers(message, findings, sender, best):
        return True
    words = _ties(message, findings)
    greeted = greets_its_reader(message) and not message.automatic  # shops greet by name, too
    if not words and best in _OF_EVERY_DAY:
        return not greeted or confidence < _KINDLY
    return confidence < (_WORTH_ASKING_ONE if greeted else _WORTH_ASKING)[words]


def _ties(message: Message, findings: Findings) -> int:
    """How much ties a message to an application, 0 to 3, whoever signs as one who hires among it, or says that the
    reader applied for a post."""
    return max(_job_words(findings), ENOUGH_JOB if signs_as_a_hirer(message) or _says_applied(message) else 0)


def _job_words(findings: Findings) -> int:
    """How much ties the words to an application, 0 to 3: kinds of such words, or that it is called the reader's own.

    A subject that names a post counts as one more.
    """
    if findings.language == "en":
        own = findings.own and not _is_of_an_office(findings)
        return MUCH_JOB if own else min(findings.job + findings.named + findings.called, MUCH_JOB)
    return MUCH_JOB if findings.job >= ENOUGH_JOB else findings.job


def _is_of_an_office(findings: Findings) -> bool:
    """Whether "your application" may be one for a loan, a course or a visa, though they interview for it."""
    return bool(findings.tags & _OTHER_LIFE) and not findings.tags & EMPLOYERS_ONLY


def _vouched(best: Category, message: Message, findings: Findings) -> bool:
    """Whether more than its tone ties a stranger's mail to the reader's application: the words, or the table."""
    if _of_a_home(message, findings):
        return False
    return _job_words(findings) >= MUCH_JOB or said_outright(findings, best)


def _of_a_home(message: Message, findings: Findings) -> bool:
    """Whether nothing but "Re: Piano teacher" speaks of a post: the reader may well be looking for one."""
    return not findings.job and works_for_homes(message.subject)


def _of_strangers(message: Message, findings: Findings, sender: SenderKind, best: Category) -> bool:
    if is_a_lists(message, findings, sender) or is_a_newsletter(message, sender):
        return True
    found = findings.of(best)
    return bool(found) and is_private(message, findings, found, sender)
