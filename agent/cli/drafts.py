"""`followup drafts` and `followup explain`: the drafts and their lives, and the why of one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated

import typer

from agent import explanations
from agent.cli.desk import ConfigOption, Desk, JsonOption, desk
from agent.cli.output import iso, say, say_json, say_table, time_text, words
from agent.guide import RULE_OF, RULES, TIMING_OF
from agent.model.draft import MISSED, DraftFact, DraftState, Reason

_STATES = {
    DraftState.INTENDED: "comes with the next pass",
    DraftState.BLOCKED: "blocked",
    DraftState.VOID: "overtaken before it was placed",
    DraftState.PLACING: "being placed",
    DraftState.UNKNOWN: "unknown whether it was stored",
    DraftState.PLACED: "in Drafts",
    DraftState.REPLACING: "being replaced",
    DraftState.WITHDRAWING: "being withdrawn",
    DraftState.WITHDRAWN: "withdrawn",
    DraftState.SENT: "sent",
    DraftState.EDITED: "in Drafts, edited by you",
    DraftState.DISMISSED: "deleted by you",
}

_ON_THE_WAY = frozenset({DraftState.INTENDED, DraftState.PLACING, DraftState.REPLACING, DraftState.WITHDRAWING})

DraftArgument = Annotated[
    str, typer.Argument(metavar="DRAFT", help="The id that drafts shows, such as d3.", show_default=False)
]


def drafts(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """List the drafts: to whom, and what became of each."""
    with desk(config) as opened:
        found = opened.store.drafts()
        if as_json:
            for draft in found:
                say_json(_as_json(draft, opened))
        elif found:
            heads = ("Draft", "Application", "Kind", "To", "Subject", "State", "Placed")
            say_table(heads, [_row(draft, opened) for draft in found])
            for draft in found:
                _say_remarks(draft, f"d{draft.id}, as you have it now:")
        else:
            say("There are no drafts yet. `followup plan` shows what would be placed, and when.")


def _as_json(draft: DraftFact, opened: Desk) -> dict[str, object]:
    return {
        "draft": f"d{draft.id}",
        "application": draft.application,
        "kind": draft.kind.value,
        "rule": RULE_OF[draft.kind],
        "to": draft.text.to_address,
        "subject": draft.text.subject,
        "state": draft.state.value,
        "placed_at": iso(draft.placed_at, opened.zone),
        "body": draft.text.body,
        "remarks": list(_remarks_on(draft)),
    }


def _remarks_on(draft: DraftFact) -> tuple[str, ...]:
    """Given a draft, return what the proofreader thinks of it as the user has it now.

    That is nothing of any but an edited one: what was sent or deleted since needs no more remarks.
    """
    return draft.remarks if draft.state is DraftState.EDITED else ()


def _say_remarks(draft: DraftFact, title: str) -> None:
    if _remarks_on(draft):
        say()
        say(title)
    for remark in _remarks_on(draft):
        say(f"  - {remark}")


def _row(draft: DraftFact, opened: Desk) -> tuple[str, ...]:
    placed = time_text(draft.placed_at, opened.now(), opened.zone) if draft.placed_at else ""
    return (
        f"d{draft.id}",
        draft.application,
        words(draft.kind.value),
        _to(draft),
        draft.text.subject,
        _state(draft),
        placed,
    )


def _state(draft: DraftFact) -> str:
    return f"moved by you to {draft.moved}" if draft.moved else _STATES[draft.state]


def _to(draft: DraftFact) -> str:
    return draft.text.to_address or f"{draft.text.to_name or 'nobody'} (no address)"


def explain(draft: DraftArgument, config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """Say why a draft was placed. It tells where each of its sentences comes from, too."""
    with desk(config) as opened:
        found = opened.draft(draft)
        now = opened.now()
        if as_json:
            say_json(_explained(found, opened))
            return
        revision = f", revision {found.revision}" if found.revision > 1 else ""
        say(f"d{found.id}: {words(found.kind.value)} to {_to(found)}, for {found.application}{revision}")
        say(f"Subject: {found.text.subject}")
        say()
        for line in _reasons(found, opened, now):
            say(line)
        _say_text(found)
        _say_remarks(found, "As you have it now; followup leaves it as it is")
        say()
        say("Its life")
        for at, what in life(found):
            say(f"  {time_text(at, now, opened.zone)}  {what}")


def _explained(draft: DraftFact, opened: Desk) -> dict[str, object]:
    reason, text = draft.reason, draft.text
    return {
        **_as_json(draft, opened),
        "why": _short(reason, opened),
        "taken_back": _short(draft.went, opened) if draft.went else None,
        "quote": reason.quote,
        "message_id": reason.message_id,
        "dates": [iso(at, opened.zone) for at in reason.dates],
        "until": iso(draft.until, opened.zone),
        "settings": {name: _setting(opened, name) for name in _settings(draft)},
        "sentences": [{"sentence": one.sentence, "origin": one.origin} for one in text.sources],
        "problems": list(text.problems),
        "warnings": list(text.warnings),
        "life": [{"at": iso(at, opened.zone), "what": what} for at, what in life(draft)],
    }


def _short(reason: Reason, opened: Desk) -> str:
    return explanations.short(reason, opened.zone, opened.settings.profile.locale)


def _settings(draft: DraftFact) -> dict[str, None]:
    """The settings that would change a draft, each once."""
    return dict.fromkeys(filter(None, (draft.reason.setting, *TIMING_OF.get(RULE_OF[draft.kind], ()))))


def _reasons(draft: DraftFact, opened: Desk, now: datetime) -> Iterator[str]:
    reason, rule = draft.reason, RULES[RULE_OF[draft.kind]]
    yield f"Why: {_short(reason, opened)}"
    if draft.went is not None:
        yield f"Why it was taken back: {_short(draft.went, opened)}"
    if reason.quote:
        yield f"Their words: “{reason.quote}”{f' in {reason.message_id}' if reason.message_id else ''}"
    yield f"Rule {rule.id} ({rule.group}): {rule.says} {rule.agent}"
    for at in reason.dates:
        yield f"Date: {time_text(at, now, opened.zone)}"
    if draft.until:
        yield f"Valid until: {time_text(draft.until, now, opened.zone)}"
    for setting in _settings(draft):
        yield f"Setting: {setting} = {_setting(opened, setting)}"


def life(draft: DraftFact) -> Iterator[tuple[datetime, str]]:
    """Given a draft, yield each step of its life that is more than the way to the next one: when, and what."""
    for step in draft.steps:
        if step.state in _ON_THE_WAY and step is not draft.steps[-1]:
            continue
        told = {"", step.state.value, "attempt", draft.reason.template, draft.went.template if draft.went else ""}
        cause = "" if step.cause in told else f" ({_cause(step.cause)})"
        missed = step.cause == MISSED and step.state in {DraftState.PLACED, DraftState.EDITED}
        moved = step is draft.steps[-1] and draft.moved
        yield step.at, "missing from Drafts" if missed else _state(draft) if moved else f"{_STATES[step.state]}{cause}"


def _cause(cause: str) -> str:
    """Given the cause of a step, a sentence's name or words of its own, return it in words."""
    name = cause.rpartition(":")[2].strip()
    sentence = explanations.SENTENCES.get(name, "{")
    return name.replace("_", " ") if "{" in sentence else sentence.rstrip(".")


def _say_text(draft: DraftFact) -> None:
    say()
    say("Its sentences, and where each comes from")
    for source in draft.text.sources:
        say(f"  {source.sentence}")
        say(f"      from {source.origin}")
    for title, lines in (("What blocks it", draft.text.problems), ("To look at", draft.text.warnings)):
        if lines:
            say(title)
        for line in lines:
            say(f"  - {line}")


def _setting(opened: Desk, name: str) -> str:
    value = getattr(opened.settings.timing, name.removeprefix("timing."), None)
    if isinstance(value, tuple):
        return f"{value[0]:%H:%M}-{value[1]:%H:%M}"
    return str(value)


COMMANDS = (drafts, explain)
