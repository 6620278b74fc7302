"""`followup style`: learns how the user words their own mails, shows it, and uses it once they say so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from agent.cli.desk import ConfigOption, Desk, JsonOption, desk
from agent.cli.output import iso, real_now, say, say_json, say_table
from agent.errors import WrongUsage
from agent.model.settings import Habit, Learnt, Style, Trait

_NAMES = {
    Trait.GREETING: "Greeting",
    Trait.SIGN_OFF: "Sign-off",
    Trait.LENGTH: "Length",
    Trait.CONTRACTIONS: "Contractions",
    Trait.GLAD: "Glad to",
    Trait.THANKS: "Thanking",
    Trait.TALK: "Talking",
}


def style(
    use: Annotated[bool, typer.Option("--use", help="Word the drafts to come as it was learnt.")] = False,
    forget: Annotated[
        bool, typer.Option("--forget", help="Forget what was learnt, and word drafts as before.")
    ] = False,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Learn from your own sent mail how you write. It shows what it learnt; --use takes it up.

    The newest mails to people outside are read, on this machine, and nothing of their text is kept.
    """
    if use and forget:
        raise WrongUsage("It is used or forgotten.", "Give one of --use and --forget.")
    with desk(config) as opened:
        if forget:
            opened.store.forget_style()
            say("Forgotten. New drafts are worded as before.")
        elif use:
            _say_used(opened.store.use_style(), opened)
        else:
            learnt = _learn(opened)
            _say_as_json(learnt, opened) if as_json else _say_learnt(learnt, opened)


def _learn(opened: Desk) -> Learnt:
    from agent.cli.sent import own_letters  # what reads a mailbox takes its time to load
    from agent.drafting.learning import learn

    learnt = learn(own_letters(opened.settings, opened.store))
    opened.store.keep_learnt(learnt, real_now())
    return learnt


def _say_as_json(learnt: Learnt, opened: Desk) -> None:
    kept = opened.store.learnt()
    used = opened.store.style()
    say_json(
        {
            "mails": learnt.mails,
            "words": learnt.words,
            "sentence_words": learnt.sentence_words,
            "habits": [_habit_as_json(habit) for habit in learnt.habits],
            "learnt_at": iso(kept[1] if kept else None, opened.zone),
            "in_use": None if used is None else {trait.value: form for trait, form in used.forms},
        }
    )


def _habit_as_json(habit: Habit) -> dict[str, object]:
    return {
        "trait": habit.trait.value,
        "form": habit.form,
        "count": habit.count,
        "of": habit.of,
        "would_use": habit.used,
    }


def _say_learnt(learnt: Learnt, opened: Desk) -> None:
    say(f"Read {learnt.mails} mail{'' if learnt.mails == 1 else 's'} of yours to people outside.")
    if learnt.habits:
        say()
        say_table(("What", "You write", "How often", "In drafts"), [_row(habit, learnt) for habit in learnt.habits])
    used = opened.store.style()
    say()
    if used == learnt.style and used.forms:
        say("Drafts are worded like that already; `followup style --forget` ends it.")
        return
    if learnt.style.forms:
        say("A draft would look like this:\n")
        _say_sample(learnt.style, opened)
    else:
        say("Nothing of it is clear enough to be used.")
    if used:
        say("\nDrafts are worded as you said before: `followup style --use` has them follow this instead.")
    elif learnt.style.forms:
        say("\nNothing of it is used yet: `followup style --use` uses it, `followup style --forget` forgets it.")


def _row(habit: Habit, learnt: Learnt) -> tuple[str, ...]:
    what = {True: "used with --use", False: "as they are"}[habit.used]
    if habit.trait is Trait.LENGTH:
        form = f"{learnt.words} words a mail, {learnt.sentence_words} a sentence"
        return (_NAMES[habit.trait], form, f"{habit.form}: {habit.count} of {habit.of} mails", what)
    return (_NAMES[habit.trait], habit.form, f"{habit.count} of {habit.of} mails", what)


def _sample(taken: Style, opened: Desk) -> Iterator[str]:
    """The edges of a draft to somebody, and sentences as drafts have them, in this style."""
    from agent.drafting.formats import greeting
    from agent.drafting.style import in_their_regards, in_their_words
    from agent.model.application import Person
    from agent.model.mail import Part

    yield greeting(Person("", "Dana Kim", "", Part.UNKNOWN), 0, taken)
    yield ""
    ours = ("Thank you for taking the time to speak with me.", "I would be glad to hear from you.")
    yield " ".join(in_their_words(sentence, taken) for sentence in ours)
    yield ""
    regards = in_their_regards(taken)
    yield regards.sentence if regards else "Best regards,"
    yield opened.settings.profile.full_name


def _say_used(taken: Style, opened: Desk) -> None:
    if not taken.forms:
        say("Nothing of what was learnt is clear enough to be used: drafts stay as they are.")
        return
    say("New drafts are worded like this; those in Drafts stay as they are.\n")
    _say_sample(taken, opened)


def _say_sample(taken: Style, opened: Desk) -> None:
    for line in _sample(taken, opened):
        say(f"  {line}" if line else "")


COMMANDS = (style,)
