"""`followup forget`: an application, or everything, leaves the store for good (promise 8)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import typer

from agent.cli.desk import ConfigOption, desk
from agent.cli.output import say
from agent.errors import WrongUsage
from agent.model.draft import DraftFact, DraftState

_LIES = frozenset({DraftState.PLACED, DraftState.EDITED})


def forget(
    application: Annotated[
        str | None,
        typer.Argument(metavar="[APPLICATION]", help="The id that status shows, or a company's name."),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="All that is kept, of every application.")] = False,
    config: ConfigOption = None,
) -> None:
    """Delete what is kept of an application, or all.

    Your mailbox stays as it is, drafts too. An application's mails are not read again. After --all the next pass begins
    anew, as the first one did.
    """
    from agent.store.lock import PassLock  # what a store stands on takes its time to load

    if (application is None) is not everything:
        raise WrongUsage("It is not said what to forget.", "Give an application, or --all, and not both.")
    with desk(config) as opened, PassLock(opened.settings.store_path):
        found = opened.application(application, whole=True) if application is not None else None
        lying = _lying(opened.store.drafts(), found)
        opened.store.forget(found)
    if found is None:
        say("Everything is forgotten. The next pass starts again: it reads your mailbox as the first one did.")
    else:
        say(f"{found} is forgotten, and its mails are not read again.")
    of_it = " of it" if found is not None else ""
    if lying:
        one = lying == 1
        what, them = (f"1 draft{of_it} is still", "it") if one else (f"{lying} drafts{of_it} are still", "them")
        after = f" followup neither changes nor removes {them} any more." if found is not None else ""
        say(f"{what} in Drafts, and {'stays' if one else 'stay'} there: send {them}, or delete {them}.{after}")


def _lying(drafts: Iterable[DraftFact], application: str | None) -> int:
    """How many drafts lie in Drafts, of an application or at all: the mailbox is left as it is."""
    return sum(draft.state in _LIES and application in {None, draft.application} for draft in drafts)


COMMANDS = (forget,)
