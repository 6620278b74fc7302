"""`followup pause` and `followup close`: nothing more is placed for a while, or for good."""

from __future__ import annotations

from typing import Annotated

import typer

from agent.cli.desk import ApplicationArgument, ConfigOption, parsed_day
from agent.cli.output import say, time_text
from agent.cli.telling import heard
from agent.errors import WrongUsage


def pause(
    until: Annotated[str, typer.Option("--until", metavar="DATE", help="The first day that counts again.")],
    application: Annotated[
        str | None, typer.Argument(metavar="[APPLICATION]", help="Its id or company; all, where none is named.")
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Place nothing before a day. That is for one application or for all; a day that has passed ends the pause."""
    with heard(config) as opened:
        found = opened.application(application) if application is not None else None
        now = opened.now()
        end = parsed_day(until, opened.zone)
        opened.store.pause(found, end if end > now else None, now)
        when = time_text(end, now, opened.zone)
    which = found or "Everything"
    over = f"{found} is not paused any more." if found else "The pause of everything is over."
    say(f"{which} is paused until {when}." if end > now else over)


def close(
    application: ApplicationArgument,
    withdrawn: Annotated[bool, typer.Option("--withdrawn", help="You withdrew your application.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="You closed it by mistake: it goes on.")] = False,
    config: ConfigOption = None,
) -> None:
    """Close an application, or open it again with --undo.

    Nothing more is placed for a closed one, and its untouched drafts are withdrawn. It is open
    again by itself once they invite you again, or make you an offer.
    """
    if withdrawn and undo:
        raise WrongUsage("An application is closed or goes on.", "Give one of --withdrawn and --undo.")
    with heard(config) as opened:
        found = opened.application(application)
        if undo and not opened.store.reopen_application(found, opened.now()):
            raise WrongUsage(
                f"{found} was not closed with this command.",
                f"`followup show {found}` tells how it ended; `followup correct` says it where a mail was misread.",
            )
        if not undo:
            opened.store.close_application(found, opened.now(), withdrawn=withdrawn)
    if undo:
        say(f"{found} goes on. {opened.later}")
    else:
        say(f"{found} is {'withdrawn' if withdrawn else 'closed'}: the next pass takes back its untouched drafts.")
        say(f"`followup close {found} --undo`, if that was a mistake.")


COMMANDS = (pause, close)
