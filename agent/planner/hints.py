"""What is good to know meanwhile, and asks for nothing (N3, P1, P2, T9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from agent import guide
from agent.model.application import Stage, Standing
from agent.model.draft import DraftState, Kind, Reason
from agent.model.mail import Category
from agent.planner import nudge, standing
from agent.planner.story import Story, because, newest_promise, written_to

_NOTHING_FOLLOWS = frozenset({"F1", "P1"})
_LAST_WORD = timedelta(days=30)
"""For how long it is told that a round's last mail was not written: until then somebody asks why nothing comes."""


def of(story: Story, refusals: tuple[Reason, ...], state: Standing) -> tuple[str, ...]:
    """Given a story, what was refused, and how things are, return what is good to know and asks for nothing."""
    missed = [*_deleted(story, refusals), *_missed(story, refusals), *_ran_out(story)]
    reasons = [*_unsure_names(story), *_patience(story), *missed, *_card(story)]
    told = [standing.said(story, reason) for reason in reasons]
    only_waiting = state in {Standing.WAITING, Standing.UNDECIDED, Standing.SILENT}
    if only_waiting and story.rounds and not story.planned:
        told.append(guide.suggestion(story.facts.id, story.local_day(story.now)))
    return tuple(dict.fromkeys(told))


def _unsure_names(story: Story) -> Iterator[Reason]:
    facts = story.facts
    if facts.company and not facts.company_sure and not story.finished:
        yield because("G1", "company_unsure", application=facts.id, company=facts.company)
    if facts.role and not facts.role_sure and not story.finished:
        yield because("G1", "role_unsure", application=facts.id, role=facts.role)


def _patience(story: Story) -> Iterator[Reason]:
    if story.finished or not story.rounds:
        return
    last = story.last_answer
    if last is not None and last.category is Category.NO_DECISION and not last.needs_review:
        promise = newest_promise(story, last.date)
        if promise:
            yield because("N3", "still_considered_until", last, story.start_of(promise[0]))
        else:
            yield because("N3", "still_considered", last, last.date)
    held = [round_ for round_ in story.rounds if round_.end and round_.end <= story.now]
    if held and nudge.had(story, held[-1]) and not story.planned and story.stage is not Stage.OFFERED:
        gone = nudge.unsent(story, held[-1])
        if gone is None:
            yield because("P1", "nothing_more")
        else:
            yield because("P1", "nothing_more_unsent", None, gone.steps[-1].at, draft=f"d{gone.id}")


def _deleted(story: Story, refusals: tuple[Reason, ...]) -> Iterator[Reason]:
    """Whose thank-you the user deleted, so that nobody is left for the follow-up, while that may still be changed."""
    if not any(reason.rule == "F1" and reason.template == "nobody_left" for reason in refusals):
        return
    for draft in story.facts.drafts:
        gone = draft.kind is Kind.THANK_YOU and draft.state is DraftState.DISMISSED and not draft.redraft_requested
        if gone and draft.steps[-1].at > story.now - standing.RECENT:
            yield because("F1", "deleted_thanks", None, person=written_to(draft, story.people), draft=f"d{draft.id}")


def _missed(story: Story, refusals: tuple[Reason, ...]) -> Iterator[Reason]:
    """What was not placed because its time was over, for as long as that is news (F1)."""
    for reason in refusals:
        news = _LAST_WORD if reason.rule in _NOTHING_FOLLOWS else standing.RECENT
        if reason.template == "too_late" and reason.dates[0] > story.now - news:
            alone = "_alone" if reason.rule == "T1" and _is_not_followed(refusals) else ""
            yield replace(reason, template=f"too_late_{reason.rule}{alone}")


def _is_not_followed(refusals: tuple[Reason, ...]) -> bool:
    """Whether no follow-up comes, for another reason than that it lies in Drafts already."""
    return any(reason.rule in {"F1", "F8"} and reason.template != "has_follow_up" for reason in refusals)


def _ran_out(story: Story) -> Iterator[Reason]:
    """What lay in Drafts until its time was over, for as long as that is news: else it is gone without a word (F1)."""
    for draft in story.facts.drafts:
        went = draft.went
        if went is None or went.template != "past_end" or draft.kind is Kind.NUDGE:  # of the nudge `_patience` tells
            continue
        news = _LAST_WORD if draft.kind is Kind.FOLLOW_UP else standing.RECENT
        if draft.placed_at is not None and draft.steps[-1].at > story.now - news:
            person = written_to(draft, story.people)
            kind = guide.NAME_OF[draft.kind]
            yield because(went.rule, "ran_out", None, *went.dates, person=person, kind=kind)


def _card(story: Story) -> Iterator[Reason]:
    window = timedelta(days=guide.CARD_DAYS)
    for round_ in story.rounds:
        held = [item for item in round_.standing if item.end <= story.now < item.end + window]
        if held and not story.finished:
            yield because("T9", "card", None, held[-1].start, application=story.facts.id)
