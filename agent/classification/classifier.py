"""From a message to its category: what is certain first, then the calendar, then what the sentences say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from agent.classification.judgement.after_a_talk import puts_off_news
from agent.classification.judgement.case import Case, case_of, is_tied
from agent.classification.judgement.events import in_doubt, invited, is_another_meeting, says_interview
from agent.classification.judgement.opinions import contradicted, is_open, is_ordinary, together
from agent.classification.judgement.politeness import without_courtesies
from agent.classification.judgement.portrait import Portrait, passages
from agent.classification.judgement.rotas import handed_out
from agent.classification.judgement.table_weights import by_table, said_outright
from agent.classification.judgement.thresholds import ACTING, MUCH_JOB, OUTRIGHT, PLAIN_WORD, THRESHOLDS
from agent.classification.judgement.trades import fills_an_office, lets_a_home, seeks_something_else
from agent.classification.judgement.verdict import verdict
from agent.classification.learning.learned import Learned, learned
from agent.classification.senders.accounts import keeps_an_account
from agent.classification.senders.adverts import only_advertises
from agent.classification.senders.employers import reader_hires
from agent.classification.senders.forwards import pointed_to
from agent.classification.senders.hints import hints_at_a_job
from agent.classification.senders.known import Known
from agent.classification.senders.known_senders import SenderSort, sender_kind
from agent.classification.sentences.errands import only_an_errand
from agent.classification.sentences.findings import quote
from agent.classification.sentences.given_away import GIVEN_AWAY
from agent.classification.sentences.missed import misses
from agent.classification.sentences.portals import only_of_the_portal
from agent.classification.sentences.premises import tells_only_the_way
from agent.classification.sentences.rivals import tells_of_a_rival
from agent.classification.sentences.short_answers import mere_yes, short_yes
from agent.classification.sentences.still_on import STILL_ON, asks_if_still_on, tells_how_long
from agent.classification.sentences.taken import TAKEN
from agent.classification.sentences.well_wishes import (
    expects_the_reader,
    is_busy_till_then,
    only_practical,
    wishes_luck_ahead,
)
from agent.classification.sentences.withdrawals import notes_a_withdrawal, refuses_besides
from agent.classification.tagging.tags import Tag
from agent.model.mail import (
    DECISIONS,
    ENDS,
    MOVES,
    NOTED_WITHDRAWAL,
    OF_INTERVIEWS,
    Category,
    Classification,
    Evidence,
    Message,
    Method,
    NoticeKind,
)
from agent.parsing.notices import says_away
from agent.parsing.written_short import as_written, spelled_out

_SAYS_MORE_THAN_LUCK = ACTING | {Category.INFORMATION_REQUEST}
"""What good luck may be taken for, and is not: it names no hour, and so sets none."""
_NOTES = frozenset({Category.COURTESY, Category.ACKNOWLEDGEMENT})
_CLOSES_A_FILE = frozenset(
    {Category.NO_DECISION, Category.FEEDBACK, Category.INTERVIEW_INVITATION, Category.INTERVIEW_CANCELLATION}
)
"""As what a mail is read that notes the reader's withdrawal; like what it reads: "I've taken you out of the round"."""
_MAY_ASK = OF_INTERVIEWS | {Category.COURTESY, Category.INFORMATION_REQUEST}
"""As what a question is read whether the hour still suits."""
_MOST_TOLD = 3  # words that are shown as the reason
_MOST_OF_QUOTED = 1500  # characters of the quoted text that tell what the thread is about

_NOTICES: Mapping[NoticeKind, Category] = {
    NoticeKind.AUTO_REPLY: Category.AUTO_REPLY,
    NoticeKind.RECEIPT: Category.AUTO_REPLY,
    NoticeKind.BOUNCE: Category.BOUNCE,
}
_ANSWERS_ALL = frozenset({"Auto-Submitted: auto-replied", "Precedence: auto_reply"})
"""The signals of an auto-reply that its headers alone give away."""

_A_MERE_YES = 0.9  # how sure it is that such a mail decides nothing, or one that only tells the way
_SAY_WHY = frozenset({Category.COURTESY, Category.FEEDBACK})
_SAID = 0.4  # how likely what stands beside kind words must be a decision, for a doubt to bear its name
_ALL_BUT_SURE = 0.65  # the same where the kind words alone would be sure
_OF_AN_ABSENCE = 8  # sentences in which it is told


def classify(message: Message, known: Known) -> Classification:
    """Given a message and what is known, return its category, how sure, and the words that say so.

    What is certain goes first: the user's own mail, then bounces, receipts, auto-replies and rotas; then an invitation
    to an interview; then the text. An answer of a calendar (METHOD:REPLY) is an auto-reply, for nobody wrote it; a
    counter-proposal (METHOD:COUNTER) in an application asks for another time, and is left for review. What is written
    short as people text it is read in words, and shown as it was written.
    """
    if message.sender.address.lower() in known.own_addresses:
        return Classification(Category.OWN, 1.0, (Evidence("", "from-own-address"),))
    full = spelled_out(message)
    found = _received(full, known) or _noticed(full, known) or handed_out(full) or _read(full, known)
    if full is message:
        return found
    evidence = tuple(replace(one, quote=as_written(one.quote, message)) for one in found.evidence)
    return replace(found, evidence=evidence)


def is_settled(message: Message, known: Known) -> bool:
    """Given a message and what is known, return whether something more certain than its text says what it is."""
    if message.sender.address.lower() in known.own_addresses or message.notice is not None:
        return True
    case = case_of(message, known)
    return invited(message, known, case.findings, case.sender) is not None


def _received(message: Message, known: Known) -> Classification | None:
    """An acknowledgement that goes as an auto-reply: a firm's own system answers whoever applies, and says so. What
    plainly decides, or asks the reader to come, is asked about: some systems send all they write as an answer.

    Somebody who is away acknowledges nothing; nor does a desk that has received some message or other.
    """
    if message.notice is None or message.notice.signal not in _ANSWERS_ALL:
        return None
    case = case_of(message, known)
    findings = case.findings
    told = findings.own or by_table(findings)[Category.ACKNOWLEDGEMENT] >= OUTRIGHT
    firms_own = known.house_known or known.answers_application or known.of_an_application
    words = case.job_words if findings.language == "en" else findings.job
    if words < MUCH_JOB or _is_away(message):
        return None
    read = _read(message, known)
    if read.category in ENDS | OF_INTERVIEWS and not read.needs_review and case.table[read.category] >= PLAIN_WORD:
        return replace(in_doubt(read), runner_up=Category.AUTO_REPLY)
    if not (told or firms_own):
        return None
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
    tied = is_tied(known, sender_kind(message.sender.address))
    if message.bulk and not message.invitations and not tied and not _hints(message):
        return Classification(Category.UNRELATED, 0.9, ())  # most of all mail, and none of it is weighed
    case = case_of(message, known)
    event = invited(message, known, case.findings, case.sender)
    if event is not None and event.category is not Category.UNRELATED:
        return event
    judged = _beside_courtesies(case, _beside_misses(case, _judged(case)))
    judged = _late_news(case, judged)
    judged = _of_the_portal(case, _asked_if_still_on(case, _wished_luck(case, _on_the_way(case, judged))))
    judged = _beside_a_rival(case, _of_their_withdrawal(case, _pointed_to(case, _short_answer(case, judged))))
    if event is None:
        return judged
    # To nothing that is called an interview; but the words beside it may say that it is one, and of what is called a
    # webinar or a team's weekly they must say it outright. Of anything but a meeting they must not be in doubt.
    other = any(map(is_another_meeting, message.invitations))
    about_it = judged.category in OF_INTERVIEWS or (judged.category in ACTING and not judged.needs_review)
    told = about_it and (not other or said_outright(case.findings, judged.category))
    return in_doubt(judged) if told else event


def _beside_courtesies(case: Case, judged: Classification) -> Classification:
    """What a mail says beside its kind words, where these hide it: the interview that one of an application sets or
    asks for ("Lovely to meet you! Linda will see you next, on Friday at 3."), a decision that only they left in doubt,
    why there was no better one.

    What surely only thanks is nothing else for that, unless the rest names an hour, surely decides, or tells after an
    interview what was amiss.
    """
    readings = {judged.category, *({judged.runner_up} if judged.needs_review else ())}
    decides = judged.needs_review and judged.category in DECISIONS
    if Category.COURTESY not in readings or (case.stranger and not decides):
        return judged
    rest = without_courtesies(case.message, case.findings)
    if rest is None:
        return judged
    bare = case_of(rest, case.known)
    timed = judged.needs_review or Tag.TIME in bare.findings.tags
    if not (timed or case.tied):
        return judged
    alone = _judged(bare)
    if judged.category is Category.COURTESY and case.tied and alone.category in DECISIONS:
        return _decided_beside(judged, alone)
    if case.tied and alone.runner_up is Category.REJECTION and tells_of_a_rival(bare.findings.sentences):
        return alone  # "Thank you for coming. We had a clear favourite, and she starts in May."
    amiss = case.known.interview_held and any(bare.findings.of(one) for one in (Category.FEEDBACK, Category.REJECTION))
    thanks_beside = not alone.needs_review or alone.runner_up in _SAY_WHY
    if amiss and thanks_beside and alone.category is Category.FEEDBACK and judged.category in _SAY_WHY:
        return replace(alone, needs_review=False, runner_up=None)  # without the kind words it hardly thanks
    if alone.needs_review:
        return judged
    decided = decides and alone.category is judged.category
    return alone if decided or (timed and alone.category in OF_INTERVIEWS) else judged


def _beside_misses(case: Case, judged: Classification) -> Classification:
    """What a mail says after a talk beside who was sorry to miss it, which neither refuses nor calls anything off."""
    if not (case.known.interview_held and case.tied and not case.message.automatic):
        return judged
    missed = misses(case.message.body.sentences)
    if not missed:
        return judged
    rest = tuple(one for one in case.message.body.sentences if one not in missed)
    bare = case_of(replace(case.message, body=replace(case.message.body, sentences=rest)), case.known)
    alone = _judged(bare) if bare.findings.sentences else None
    if alone is not None and (not alone.needs_review or bare.findings.of(alone.category)):
        return alone
    return Classification(Category.COURTESY, _A_MERE_YES, (Evidence(quote(missed[0]), "missed-the-talk"),))


def _decided_beside(thanks: Classification, alone: Classification) -> Classification:
    """What only thanks, and without its kind words tells a decision: the question whether it does; never more, for a
    joke about one stands beside thanks, too. "Lovely to meet you. Can you start on Saturday?" only thanks as little."""
    if not alone.needs_review:
        return replace(in_doubt(alone), runner_up=Category.COURTESY)
    said = _SAID if thanks.needs_review else _ALL_BUT_SURE
    return alone if alone.confidence >= said else thanks


def _beside_a_rival(case: Case, judged: Classification) -> Classification:
    """A doubt in an application whose mail sets somebody else against the reader: it may be a refusal."""
    doubted = judged.needs_review and case.tied and judged.category is not Category.REJECTION
    rival = doubted and tells_of_a_rival(case.findings.sentences)
    return replace(judged, runner_up=Category.REJECTION) if rival else judged


def _pointed_to(case: Case, judged: Classification) -> Classification:
    """What the mail tells that one of an application forwards without a word of their own: it may decide, and who wrote
    it wrote to somebody else, so that it is asked about."""
    surely = judged.category in ACTING and not judged.needs_review
    inner = None if surely or case.stranger else pointed_to(case.message)
    if inner is None:
        return judged
    told = _judged(case_of(inner, case.known))
    return in_doubt(told) if told.category in ACTING else judged


def _short_answer(case: Case, judged: Classification) -> Classification:
    """A mere yes in an application as what it is, where nobody could tell by its words, and an errand after an
    interview."""
    doubted = judged.needs_review and not (case.stranger or case.message.automatic)
    asks = judged.category is Category.INFORMATION_REQUEST and case.tied and not case.message.automatic
    errand = only_an_errand(case.findings.sentences) if case.known.interview_held and (doubted or asks) else ""
    told = (
        ("mere-yes", mere_yes(case.message) if doubted else ""),
        ("short-yes", short_yes(case.message) if doubted and case.known.answers_a_time else ""),
        ("only-an-errand", errand),
    )
    signal, said = next((one for one in told if one[1]), ("", ""))
    sets = signal == "short-yes" and judged.category is Category.INTERVIEW_CONFIRMATION
    meant = Category.INTERVIEW_CONFIRMATION if sets else Category.COURTESY
    return Classification(meant, _A_MERE_YES, (Evidence(quote(said), signal),)) if said else judged


def _late_news(case: Case, judged: Classification) -> Classification:
    """What seems to move or call off a talk after the only one was held, and puts off the news of it: no decision."""
    over = case.known.interview_held and not case.known.interview_ahead and not case.message.invitations
    at = puts_off_news(case.findings.sentences) if over and judged.category in MOVES else None
    if at is None:
        return judged
    evidence = Evidence(quote(case.findings.sentences[at]), "late-news")
    return Classification(Category.NO_DECISION, _A_MERE_YES, (evidence,))


def _on_the_way(case: Case, judged: Classification) -> Classification:
    """What only tells of the way to an interview, and of the house, in an application: it moves and sets nothing."""
    taken_for_more = judged.needs_review or judged.category in ACTING
    at = tells_only_the_way(case.findings.sentences) if taken_for_more and not case.stranger else None
    if at is None:
        return judged
    evidence = Evidence(quote(case.findings.sentences[at]), "only-the-way")
    return Classification(Category.COURTESY, _A_MERE_YES, (evidence,))


def _wished_luck(case: Case, judged: Classification) -> Classification:
    """What only wishes the reader luck for the interview that is ahead, and what is doubtful and only says that they
    expect the reader, or hands something out for the day: no word of it moves that or calls it off."""
    known, said = case.known, case.findings.sentences
    if not (known.of_an_application and known.interview_ahead) or case.message.invitations:
        return judged
    found = (one for one in case.findings.found if not is_busy_till_then(one.quote))
    if any(one.category in OF_INTERVIEWS or one.category in DECISIONS for one in found):
        return judged  # words of the table say more than that
    taken_for_more = judged.needs_review or judged.category in _SAYS_MORE_THAN_LUCK
    for tells, signal, looked_at in (
        (wishes_luck_ahead, "luck-ahead", taken_for_more),
        (expects_the_reader, "expects-the-reader", judged.needs_review),
        (only_practical, "only-practical", judged.needs_review),
    ):
        if looked_at and (at := tells(said)) is not None:
            return Classification(Category.COURTESY, _A_MERE_YES, (Evidence(quote(said[at]), signal),))
    return judged


def _asked_if_still_on(case: Case, judged: Classification) -> Classification:
    """What seems to move the interview that is ahead, or is doubtful, and only asks whether its hour still suits,
    or tells how long it takes."""
    known = case.known
    if not (known.of_an_application and known.interview_ahead) or case.message.invitations or case.message.automatic:
        return judged
    sets = judged.category is Category.INTERVIEW_CONFIRMATION and not judged.needs_review
    if sets or judged.category not in _MAY_ASK or any(one.category in DECISIONS for one in case.findings.found):
        return judged
    said = case.findings.sentences
    unheard = judged.category is Category.INTERVIEW_CHANGE and all(case.table[one] < 1 for one in MOVES)
    how_long = tells_how_long(said) if unheard else None
    at = how_long if how_long is not None else asks_if_still_on(said)
    if at is None:
        return judged
    evidence = Evidence(quote(said[at]), STILL_ON if how_long is None else "how-long")
    return Classification(Category.COURTESY, _A_MERE_YES, (evidence,))


def _of_the_portal(case: Case, judged: Classification) -> Classification:
    """What a hiring system tells of itself to whoever applied, where nobody could tell by its words: a receipt."""
    tied = case.known.of_an_application or case.known.firm_named or case.known.machine_known or case.known.house_known
    if not (judged.needs_review and case.message.automatic and tied) or case.message.invitations:
        return judged
    said = case.findings.sentences
    at = only_of_the_portal(said)
    if at is None:
        return judged
    return Classification(Category.ACKNOWLEDGEMENT, _A_MERE_YES, (Evidence(quote(said[at]), "only-the-portal"),))


def _of_their_withdrawal(case: Case, judged: Classification) -> Classification:
    """What takes note that the reader withdrew, and seems to refuse or to go on, as neither: asked what could have been
    better, they would not know what is meant. It is asked about where it refuses besides."""
    kind = (judged.category in _CLOSES_A_FILE and Tag.QUESTION not in case.findings.tags) or judged.category in _NOTES
    refuses = Category.REJECTION in {judged.category, judged.runner_up}
    at = notes_a_withdrawal(case.findings.sentences) if kind or refuses else None
    if at is None:
        return judged
    if refuses and refuses_besides(case.findings.sentences, at):
        return in_doubt(judged)
    evidence = Evidence(quote(case.findings.sentences[at]), NOTED_WITHDRAWAL)
    if judged.category in _NOTES and not judged.needs_review:
        return replace(judged, evidence=(evidence, *judged.evidence[: _MOST_TOLD - 1]))
    noted = Category.ACKNOWLEDGEMENT if case.message.automatic else Category.COURTESY
    return Classification(noted, _A_MERE_YES, (evidence,))


def _hints(message: Message) -> bool:
    return hints_at_a_job("\n".join((message.subject, message.body.new, message.body.quoted[:_MOST_OF_QUOTED])))


def drawn(message: Message, known: Known, by: Learned) -> tuple[Portrait, tuple[str, ...]]:
    """Given a message and what was learned of passages, return its portrait, and the sentences that it is drawn by."""
    case = case_of(message, known)
    return case.drawn(by), case.findings.sentences


def passages_of(message: Message, known: Known) -> list[tuple[str, str]]:
    """Given a message, return the passages that its portrait is drawn by, each with its tags."""
    return passages(message, case_of(message, known).findings)


def _judged(case: Case) -> Classification:
    """What the passages of a message together, and its outer signs, make of it; in doubt, what all its words do."""
    if _is_of_other_life(case) if case.stranger else _is_of_others(case):
        return Classification(Category.UNRELATED, 0.9, ())  # whatever its passages say, and most ordinary mail
    by = learned()
    drawing = case.drawn(by)
    first = verdict(case, drawing, by.by_passages(drawing.numbers))
    by_machine = case.stranger and (case.message.automatic or case.message.bulk)
    left_open = is_open(first, by_machine=by_machine)
    if first.category is Category.UNRELATED and not left_open:
        return first  # most ordinary mail: nobody asks what all its words say
    if left_open and is_ordinary(first, stranger=case.stranger, of_no_work=not case.ties, to_nobody=not case.greeted):
        return first
    by_all = by.by_all(drawing.with_all_words(by))
    if left_open:
        second = verdict(case, drawing, by_all)
        return together(
            first,
            second,
            stranger=case.stranger,
            of_no_work=not case.ties,
            to_nobody=not case.greeted,
            said_plainly=case.findings.has(TAKEN, GIVEN_AWAY),
            by_hand=case.greeted and not case.message.automatic,
        )
    if first.category is max(by_all, key=by_all.__getitem__):
        return first
    second = verdict(case, drawing, by_all)
    if second.category is Category.AUTO_REPLY and case.greeted and not case.message.automatic:
        return first  # no machine calls its reader by name: who is away till Thursday may tell by when they decide
    return contradicted(first, second)


def _is_of_others(case: Case) -> bool:
    """Whether a hiring system speaks to a reader who hires, or who knows somebody who applied, or of their account."""
    if case.known.of_an_application or case.house:
        return False
    return reader_hires(case.message.subject, case.findings.sentences) or _is_of_an_account(case)


def _is_of_an_account(case: Case) -> bool:
    machine = case.message.automatic or case.sender.kind is not SenderSort.NONE
    return keeps_an_account(case.message.subject, case.findings.sentences, by_machine=machine)


def _is_of_other_life(case: Case) -> bool:
    """Whether a stranger's mail is plainly of ordinary life, a job board's adverts, or to a reader who hires."""
    message, findings = case.message, case.findings
    of_ordinary_life = case.other_life and not (case.in_passing or case.of_a_firm)
    if of_ordinary_life or lets_a_home(message, findings):
        return True
    by_board = message.automatic and case.sender.kind is SenderSort.JOB_BOARD
    if by_board and only_advertises(message.subject, findings.sentences):
        return True
    if _is_of_an_account(case):
        return True
    if seeks_something_else(message, findings) or fills_an_office(message, findings):
        return True
    return reader_hires(message.subject, findings.sentences)
