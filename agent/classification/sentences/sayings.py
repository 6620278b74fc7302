"""The sayings: the signals of whole sentences, and of several together, that no order of tags tells. A table says for
each what it speaks for and what it is worth.

How each is heard stands in the module from which its function comes; the docstring of the function has an example.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from agent.classification.sentences.asked_first import ASKS_AROUND, asks_around
from agent.classification.sentences.assents import CERTAINLY, says_certainly
from agent.classification.sentences.calendars import THEIR_CALENDAR, shares_a_calendar
from agent.classification.sentences.called import NOT_CALLED, is_not_called
from agent.classification.sentences.convening import (
    LAID_BEFORE,
    THEIR_MEETING_MOVES,
    lays_before_them,
    moves_their_meeting,
)
from agent.classification.sentences.deliberations import (
    DELIBERATES,
    DIVIDED,
    SLEEPS_ON_IT,
    deliberates,
    is_divided,
    sleeps_on_it,
)
from agent.classification.sentences.few_words import (
    APPLIED_THERE,
    FROM_A_POOL,
    GONE,
    KNOWS_BY,
    NOT_THERE_YET,
    NOT_YET_DECIDED,
    SCORED,
    STANDS_STILL,
    TELLS_BY,
    WAITS_FOR_A_CHECK,
    bids_lightly,
    has_not_yet_decided,
    is_gone,
    is_not_there_yet,
    knows_by,
    picked_from_a_pool,
    saw_an_application,
    says_no_flatly,
    scored_too_little,
    stands_still,
    tells_by,
    waits_for_a_check,
)
from agent.classification.sentences.formalities import BEGINS_AT_WORK, begins_at_work
from agent.classification.sentences.given_away import GIVEN_AWAY, is_given_away
from agent.classification.sentences.halts import (
    CANNOT_HOLD,
    FILLED_AND_OFF,
    HALTED,
    NONE_HELD,
    OFF_FOR_A_POST,
    YOURS_IS_OFF,
    cannot_hold_it,
    is_halted,
    is_none_held,
    is_off,
    is_off_for_a_post,
    is_off_for_it_is_filled,
)
from agent.classification.sentences.hours import (
    ASKED_TO_ARRANGE,
    ASKS_TO_RING,
    ASKS_WHEN,
    DOWN_FOR,
    EITHER_HOUR,
    HOUR_ASKED,
    HOUR_FOR_A_POST,
    HOUR_FOR_THE_TAKING,
    HOUR_IS_YOURS,
    HOW_A_DAY_IS,
    IN_FOR_AN_HOUR,
    INTERVIEW_FOR_A_POST,
    OTHER_HOUR_ASKED,
    asks_for_an_hour,
    asks_for_an_hour_about_a_post,
    asks_for_another_hour,
    asks_how_a_day_is,
    asks_to_an_interview_for_a_post,
    asks_to_ring,
    asks_when,
    is_asked_to_arrange,
    is_down_for_an_hour,
    is_for_the_taking,
    is_given,
    is_in_for_an_hour,
    leaves_a_choice,
    puts_the_reader_down,
    takes_one,
)
from agent.classification.sentences.late_comers import COMES_LATE, tells_who_is_late
from agent.classification.sentences.looked_for import may_be_said, may_say, of_all, worth_asking
from agent.classification.sentences.made_hours import (
    HOUR_MADE,
    HOUR_MADE_ANOTHER,
    ONLY_HOUR_ASKED,
    TIME_ROW,
    asks_for_only_an_hour,
    is_row_of_another_time,
    makes_it_another,
    takes_an_hour,
)
from agent.classification.sentences.misgivings import MISGIVINGS, tells_misgivings
from agent.classification.sentences.moves_by import ANOTHER_SOUGHT, MOVES_BY, moves_by_so_much, seeks_another_time
from agent.classification.sentences.next_talks import (
    INVITE_FOLLOWS,
    WANTED_BACK,
    WANTED_TO_SEE,
    has_an_invite_follow,
    wants_back,
    would_see,
)
from agent.classification.sentences.nobody_chosen import NOBODY_CHOSEN, chooses_nobody
from agent.classification.sentences.panels import (
    ALL_ELSE_STANDS,
    ONE_MORE_THERE,
    PANEL_NAMED,
    all_else_stands,
    names_the_panel,
    one_more_takes_part,
)
from agent.classification.sentences.papers import (
    BEFORE_PAPERS,
    LACKING,
    UNFINISHED,
    asks_a_starter,
    is_filed,
    lacks_a_paper,
    lapses_unless_finished,
    needs_papers_first,
)
from agent.classification.sentences.pitches import (
    PUT_FORWARD_ASKED,
    SPEC_OFFERED,
    STILL_KEEN,
    asks_if_still_keen,
    asks_to_put_forward,
    offers_the_spec,
)
from agent.classification.sentences.plain_words import (
    AT_A_RATE,
    COME_BACK_WHEN,
    PREFERS_ANOTHER,
    allots_a_post,
    bids_to_come,
    came_down_to_another,
    has_not_chosen,
    is_all_confirmed,
    keeps_in_reserve,
    keeps_looking,
    others_first,
    prefers_another,
    puts_off,
    sends_away_to_learn,
    takes_on_at_a_rate,
)
from agent.classification.sentences.portals import STATUS_REFUSES, refuses_by_its_status
from agent.classification.sentences.reasons import (
    ANSWERS_WHY,
    GIVES_NONE,
    OFFERS_WHY,
    POST_IS_GONE,
    TELLS_WHY,
    answers_why,
    gives_no_feedback,
    offers_feedback,
    says_the_post_is_gone,
    tells_why,
)
from agent.classification.sentences.rebooking import REBOOK, is_to_rebook
from agent.classification.sentences.referees import MAY_ASK_REFEREES, asks_about_referees
from agent.classification.sentences.regrets import goes_no_further, is_theirs, would_have
from agent.classification.sentences.reserves import (
    NO_POST_YET,
    OFFERED_FIRST,
    has_no_post_yet,
    is_offered_to_another_first,
)
from agent.classification.sentences.second_thoughts import answers_that_it_is_none, denies_a_refusal
from agent.classification.sentences.selections import SELECTED, is_selected_for_the_post
from agent.classification.sentences.standing_hours import (
    INTERVIEW_IS_AT,
    SET_FOR_A_POST,
    sets_an_hour_for_a_post,
    tells_when_it_is,
)
from agent.classification.sentences.summons import SO_TO_MEET, SUMMONED, is_summoned, would_have_the_reader_meet
from agent.classification.sentences.taken import NAMED, TAKEN, goes_to_somebody_named, place_is_taken
from agent.classification.sentences.terms import (
    ANSWER_IS_YES,
    APPOINTED,
    FALLS_TO_YOU,
    IF_YOU_HAVE_US,
    OFFERS_YOU,
    STARTS_WHEN,
    WANTED_FOR_PAY,
    answer_is_yes,
    appoints_the_reader,
    asks_to_be_had,
    confirms_an_offer,
    falls_to_the_reader,
    names_terms,
    offers_the_reader,
    wants_at_a_salary,
    wants_the_reader,
)
from agent.classification.sentences.trial_words import TRIAL_ASKED, TRIAL_SET, asks_to_a_trial, sets_a_trial
from agent.classification.sentences.unmoved import UNMOVED, YOURS_BEGINS, hour_stands, tells_when_yours_begins
from agent.classification.sentences.whole_sentences import (
    OFFER_BACK,
    assumes,
    counts_silence,
    goes_slowly,
    hands_over_a_task,
    held_before,
    is_all_set,
    is_in_it,
    is_one_way,
    is_taken_off,
    is_through,
    lists_slots,
    moves_it,
    says_not_yet,
    sets_a_task,
    takes_back,
    was_due,
    withdrew,
    works_no_more,
)
from agent.classification.table.invitations import THROUGH
from agent.expressions import SEARCHED, begun_in, searched
from agent.model.mail import Category

CHOICE = "choice-of-slots"
"""The signal of several days and hours, of which the reader is to choose one."""

WOULD_HAVE = "would-have"
"""The signal of what they would have done, and did not: a refusal in the kindest words."""

WAS_SET = "was-set"
"""The signal of an hour that was fixed, beside a question for another one: it is set no longer."""

THEIR_OWN_NO = "their-own-no"
"""The signal of who is sorry that the reader withdrew, declined or took something else: they refuse nobody."""

ONE_WAY = "one-way-interview"
"""The signal of an interview that one records alone: nobody but employers asks for such a thing."""

STARTERS = "papers-of-a-starter"
"""The signal of papers that are asked of who is to begin at work."""

DENIES_A_NO = "denies-a-no"
"""The signal of what is no refusal: its sentence has the words of one."""

ANSWERED_NO = "no-it-is-none"
"""The signal of who asks for the reader whether they were refused, and says no: nothing is decided."""

ASSUMES = "assume-so"
"""The signal of what silence would mean: nobody was refused yet."""

IN_RESERVE = "kept-in-reserve"
"""The signal of who is kept for when another falls out, whatever refuses them beside it."""

IN_IT = "you-are-in-it"
"""The signal of who is among those that may yet be chosen."""

OTHERS_FIRST = "others-first"
"""The signal of who is seen yet before anything is decided."""

PUT_OFF = "put-off"
"""The signal of a day that cannot be kept, where they will tell another one: nothing is left to do for the reader."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One such signal, and in which of the sentences it stands."""

    signal: str
    category: Category
    weight: float
    at: int


_SAID: tuple[tuple[str, Category, float, Callable[[str], bool]], ...] = (
    (PANEL_NAMED, Category.INTERVIEW_CONFIRMATION, 4.4, names_the_panel),
    (MOVES_BY, Category.INTERVIEW_CHANGE, 4.6, moves_by_so_much),
    (ANOTHER_SOUGHT, Category.INTERVIEW_CHANGE, 3.8, seeks_another_time),
    (OFFER_BACK, Category.REJECTION, 4.5, takes_back),
    (WOULD_HAVE, Category.REJECTION, 2.6, would_have),
    ("is-somebodys", Category.REJECTION, 4.2, is_theirs),
    ("goes-no-further", Category.REJECTION, 4.0, goes_no_further),
    (TAKEN, Category.REJECTION, 4.2, place_is_taken),
    (NAMED, Category.REJECTION, 2.4, goes_to_somebody_named),
    ("flat-no", Category.REJECTION, 4.4, says_no_flatly),
    (GONE, Category.REJECTION, 3.4, is_gone),
    (KNOWS_BY, Category.NO_DECISION, 3.4, knows_by),
    (TELLS_BY, Category.NO_DECISION, 3.4, tells_by),
    (NOT_YET_DECIDED, Category.NO_DECISION, 4.2, has_not_yet_decided),
    (NOT_THERE_YET, Category.NO_DECISION, 4.2, is_not_there_yet),
    (STANDS_STILL, Category.NO_DECISION, 3.4, stands_still),
    (WAITS_FOR_A_CHECK, Category.NO_DECISION, 3.4, waits_for_a_check),
    (LAID_BEFORE, Category.NO_DECISION, 3.4, lays_before_them),
    (DELIBERATES, Category.NO_DECISION, 3.6, deliberates),
    (SLEEPS_ON_IT, Category.NO_DECISION, 4.2, sleeps_on_it),
    (DIVIDED, Category.NO_DECISION, 4.2, is_divided),
    (APPLIED_THERE, Category.ACKNOWLEDGEMENT, 0.6, saw_an_application),
    (FROM_A_POOL, Category.OUTREACH, 4.6, picked_from_a_pool),
    ("bids-lightly", Category.INTERVIEW_INVITATION, 5.0, bids_lightly),
    (WANTED_BACK, Category.INTERVIEW_INVITATION, 4.2, wants_back),
    (WANTED_TO_SEE, Category.INTERVIEW_INVITATION, 3.4, would_see),
    ("decision-was-due", Category.NO_DECISION, 3.0, was_due),
    ("goes-slowly", Category.NO_DECISION, 4.2, goes_slowly),
    (IN_IT, Category.NO_DECISION, 2.5, is_in_it),
    ("came-down-to-another", Category.REJECTION, 4.2, came_down_to_another),
    ("not-you", Category.REJECTION, 3.8, has_not_chosen),
    (DENIES_A_NO, Category.NO_DECISION, 2.8, denies_a_refusal),
    ("allots-a-post", Category.OFFER, 6.0, allots_a_post),
    (FALLS_TO_YOU, Category.OFFER, 6.0, falls_to_the_reader),
    (BEGINS_AT_WORK, Category.OFFER, 4.2, begins_at_work),
    (ANSWER_IS_YES, Category.OFFER, 4.2, answer_is_yes),
    ("confirms-an-offer", Category.OFFER, 5.0, confirms_an_offer),
    (APPOINTED, Category.OFFER, 5.0, appoints_the_reader),
    ("takes-one-of-them", Category.INTERVIEW_CONFIRMATION, 3.6, takes_one),
    (SUMMONED, Category.INTERVIEW_CONFIRMATION, 4.4, is_summoned),
    (SO_TO_MEET, Category.INTERVIEW_INVITATION, 4.4, would_have_the_reader_meet),
    (DOWN_FOR, Category.INTERVIEW_CONFIRMATION, 3.6, is_down_for_an_hour),
    (IN_FOR_AN_HOUR, Category.INTERVIEW_CONFIRMATION, 4.2, is_in_for_an_hour),
    ("put-down-for-an-hour", Category.INTERVIEW_CONFIRMATION, 4.2, puts_the_reader_down),
    (OFFERS_YOU, Category.OFFER, 0.1, offers_the_reader),
    (IF_YOU_HAVE_US, Category.OFFER, 4.2, asks_to_be_had),
    (PUT_FORWARD_ASKED, Category.OUTREACH, 3.6, asks_to_put_forward),
    (STILL_KEEN, Category.INFORMATION_REQUEST, 3.6, asks_if_still_keen),
    ("keeps-looking", Category.REJECTION, 4.0, keeps_looking),
    (PREFERS_ANOTHER, Category.REJECTION, 4.4, prefers_another),
    (COME_BACK_WHEN, Category.REJECTION, 4.0, sends_away_to_learn),
    (HOW_A_DAY_IS, Category.INTERVIEW_INVITATION, 3.8, asks_how_a_day_is),
    (ASKS_TO_RING, Category.INTERVIEW_INVITATION, 3.8, asks_to_ring),
    (ASKS_WHEN, Category.INTERVIEW_INVITATION, 2.6, asks_when),
    ("is-filed", Category.ACKNOWLEDGEMENT, 3.4, is_filed),
    (IN_RESERVE, Category.NO_DECISION, 4.0, keeps_in_reserve),
    (NO_POST_YET, Category.NO_DECISION, 4.2, has_no_post_yet),
    (THROUGH, Category.INTERVIEW_INVITATION, 3.6, is_through),
    ("come-and-meet", Category.INTERVIEW_INVITATION, 6.0, bids_to_come),
    ("all-confirmed", Category.INTERVIEW_CONFIRMATION, 4.4, is_all_confirmed),
    (HALTED, Category.INTERVIEW_CANCELLATION, 3.4, is_halted),
    (FILLED_AND_OFF, Category.REJECTION, 6.0, is_off_for_it_is_filled),
    (YOURS_IS_OFF, Category.INTERVIEW_CANCELLATION, 4.2, is_off),
    (OFF_FOR_A_POST, Category.INTERVIEW_CANCELLATION, 2.6, is_off_for_a_post),
    (HOUR_MADE, Category.INTERVIEW_CONFIRMATION, 4.8, takes_an_hour),
    (ONLY_HOUR_ASKED, Category.INTERVIEW_INVITATION, 3.4, asks_for_only_an_hour),
    (TIME_ROW, Category.INTERVIEW_CHANGE, 4.4, is_row_of_another_time),
    (HOUR_MADE_ANOTHER, Category.INTERVIEW_CHANGE, 5.2, makes_it_another),
    (YOURS_BEGINS, Category.INTERVIEW_CONFIRMATION, 3.4, tells_when_yours_begins),
    ("moves-it", Category.INTERVIEW_CHANGE, 4.2, moves_it),
    ("taken-off-the-calendar", Category.INTERVIEW_CANCELLATION, 4.2, is_taken_off),
    ("works-no-more", Category.INTERVIEW_CHANGE, 3.4, works_no_more),
    (STARTERS, Category.INFORMATION_REQUEST, 4.0, asks_a_starter),
    (UNFINISHED, Category.INFORMATION_REQUEST, 3.6, lapses_unless_finished),
    (MAY_ASK_REFEREES, Category.INFORMATION_REQUEST, 5.0, asks_about_referees),
    (ONE_WAY, Category.ASSESSMENT, 4.0, is_one_way),
    ("sets-a-task", Category.ASSESSMENT, 4.2, sets_a_task),
    (ASSUMES, Category.ACKNOWLEDGEMENT, 3.4, assumes),
    (TELLS_WHY, Category.REJECTION, 0.3, tells_why),
    (OFFERS_WHY, Category.REJECTION, 0.1, offers_feedback),
    (POST_IS_GONE, Category.REJECTION, 0.05, says_the_post_is_gone),
    (GIVES_NONE, Category.REJECTION, 0.05, gives_no_feedback),
    ("silence-was-a-no", Category.REJECTION, 4.0, counts_silence),
)
"""Each such signal, what it speaks for and is worth, and which sentences carry it."""

_SAID_BY_SEVERAL: tuple[tuple[str, Category, float, Callable[[Sequence[str]], int | None]], ...] = (
    (THEIR_OWN_NO, Category.COURTESY, 4.0, withdrew),
    (CERTAINLY, Category.COURTESY, 1.0, says_certainly),
    (ANSWERED_NO, Category.NO_DECISION, 3.4, answers_that_it_is_none),
    (OTHERS_FIRST, Category.NO_DECISION, 3.4, others_first),
    (GIVEN_AWAY, Category.REJECTION, 4.2, is_given_away),
    (NOT_CALLED, Category.REJECTION, 5.2, is_not_called),
    (NOBODY_CHOSEN, Category.REJECTION, 4.0, chooses_nobody),
    (OFFERED_FIRST, Category.NO_DECISION, 4.2, is_offered_to_another_first),
    (ASKS_AROUND, Category.NO_DECISION, 4.6, asks_around),
    (THEIR_MEETING_MOVES, Category.NO_DECISION, 4.2, moves_their_meeting),
    (TRIAL_ASKED, Category.INTERVIEW_INVITATION, 4.2, asks_to_a_trial),
    (TRIAL_SET, Category.INTERVIEW_CONFIRMATION, 4.2, sets_a_trial),
    (BEFORE_PAPERS, Category.INFORMATION_REQUEST, 3.6, needs_papers_first),
    (LACKING, Category.INFORMATION_REQUEST, 3.6, lacks_a_paper),
    (ANSWERS_WHY, Category.FEEDBACK, 5.0, answers_why),
    (SCORED, Category.REJECTION, 4.2, scored_too_little),
    ("terms-named", Category.OFFER, 3.4, names_terms),
    (SELECTED, Category.OFFER, 5.0, is_selected_for_the_post),
    (STATUS_REFUSES, Category.REJECTION, 4.4, refuses_by_its_status),
    (STARTS_WHEN, Category.OFFER, 3.6, wants_the_reader),
    (WANTED_FOR_PAY, Category.OFFER, 3.6, wants_at_a_salary),
    (AT_A_RATE, Category.OFFER, 3.6, takes_on_at_a_rate),
    (WAS_SET, Category.INTERVIEW_CHANGE, 3.4, held_before),
    (PUT_OFF, Category.INTERVIEW_CHANGE, 5.0, puts_off),
    (REBOOK, Category.INTERVIEW_CHANGE, 5.0, is_to_rebook),
    (UNMOVED, Category.INTERVIEW_CONFIRMATION, 3.6, hour_stands),
    (ALL_ELSE_STANDS, Category.INTERVIEW_CHANGE, 4.2, all_else_stands),
    (MISGIVINGS, Category.REJECTION, 3.8, tells_misgivings),
    (INVITE_FOLLOWS, Category.INTERVIEW_INVITATION, 6.0, has_an_invite_follow),
    (ONE_MORE_THERE, Category.INTERVIEW_CONFIRMATION, 3.6, one_more_takes_part),
    (COMES_LATE, Category.INTERVIEW_CONFIRMATION, 3.4, tells_who_is_late),
    (NONE_HELD, Category.INTERVIEW_CANCELLATION, 4.6, is_none_held),
    (CANNOT_HOLD, Category.INTERVIEW_CANCELLATION, 4.2, cannot_hold_it),
    ("hands-over-a-task", Category.ASSESSMENT, 4.2, hands_over_a_task),
    (HOUR_FOR_THE_TAKING, Category.INTERVIEW_INVITATION, 3.6, is_for_the_taking),
    (HOUR_IS_YOURS, Category.INTERVIEW_CONFIRMATION, 3.6, is_given),
    (EITHER_HOUR, Category.INTERVIEW_INVITATION, 3.8, leaves_a_choice),
    (OTHER_HOUR_ASKED, Category.INTERVIEW_CHANGE, 3.4, asks_for_another_hour),
    (SPEC_OFFERED, Category.OUTREACH, 3.6, offers_the_spec),
    (HOUR_FOR_A_POST, Category.INTERVIEW_INVITATION, 5.0, asks_for_an_hour_about_a_post),
    (INTERVIEW_FOR_A_POST, Category.INTERVIEW_INVITATION, 1.0, asks_to_an_interview_for_a_post),
    (SET_FOR_A_POST, Category.INTERVIEW_CONFIRMATION, 5.0, sets_an_hour_for_a_post),
    (INTERVIEW_IS_AT, Category.INTERVIEW_CONFIRMATION, 6.0, tells_when_it_is),
    (HOUR_ASKED, Category.INTERVIEW_INVITATION, 2.6, asks_for_an_hour),
    (ASKED_TO_ARRANGE, Category.INTERVIEW_INVITATION, 3.6, is_asked_to_arrange),
    (THEIR_CALENDAR, Category.INTERVIEW_INVITATION, 6.0, shares_a_calendar),
    ("not-yet", Category.NO_DECISION, 3.4, says_not_yet),
    (CHOICE, Category.INTERVIEW_INVITATION, 1.6, lists_slots),
    ("all-set-for", Category.INTERVIEW_CONFIRMATION, 3.6, is_all_set),
)
"""The same of what more than one sentence tells: in which of them it stands."""

_OF_ONE = tuple(said for *_, said in _SAID)
_OF_SEVERAL = tuple(said for *_, said in _SAID_BY_SEVERAL)

WHOLE = frozenset(signal for signal, *_ in (*_SAID, *_SAID_BY_SEVERAL))
"""All of these signals: a whole sentence, or several, and no mere words, carry each."""


def sayings(sentences: Sequence[str]) -> Iterator[Saying]:
    """Given the sentences of an English mail, yield what they say as a whole."""
    short = searched(sentences)
    held = [begun_in(text) for text in short]
    worth = worth_asking(_OF_ONE, of_all(held))
    for signal, category, weight, said in _SAID:
        at = next((at for at in may_say(said, held) if said(short[at])), None) if said in worth else None
        if at is not None:
            yield Saying(signal, category, weight, at)
    in_full = [words if len(text) <= SEARCHED else None for text, words in zip(sentences, held, strict=True)]
    worth = worth_asking(_OF_SEVERAL, of_all(in_full))
    for signal, category, weight, said_by in _SAID_BY_SEVERAL:
        at = said_by(sentences) if said_by in worth and may_be_said(said_by, in_full) else None
        if at is not None:
            yield Saying(signal, category, weight, at)
