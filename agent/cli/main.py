"""The command `followup`: the commands put together, and errors turned into one clean message and an exit status.

Exit status: 0 done; 1 a draft is blocked or unknown, or `check` found a problem; 2 wrong usage or configuration; 3 the
mailbox; 4 the store; 5 another pass is at work. 130 after Ctrl-C, 141 where the reader of a pipe has left.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib import metadata
from types import TracebackType

import typer

from agent.cli import (
    card,
    checking,
    classifying,
    consenting,
    demo,
    drafts,
    ending,
    forgetting,
    passes,
    planning,
    running,
    starting,
    status,
    story,
    style,
    telling,
)
from agent.cli.output import BROKEN_PIPE, not_printed, prepare_streams
from agent.errors import FollowupError, WrongUsage, reported

GROUPS = (
    starting,
    passes,
    running,
    status,
    story,
    drafts,
    card,
    planning,
    classifying,
    telling,
    ending,
    style,
    forgetting,
    checking,
    consenting,
    demo,
)

app = typer.Typer(
    name="followup",
    help="Reads your mailbox, and puts the right follow-up mail into your Drafts at the right time. It never sends.",
    epilog="Begin with `followup init`. `followup status` tells what needs you, `followup COMMAND --help` the rest.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _tell_version(asked: bool) -> None:
    if asked:
        typer.echo(f"followup {metadata.version('followup-agent')}")
        raise typer.Exit


@app.callback()
def _every(
    version: bool = typer.Option(
        False, "--version", help="Print which version this is.", is_eager=True, callback=_tell_version
    ),
) -> None: ...


for group in GROUPS:
    for command in group.COMMANDS:
        app.command()(command)


def main() -> None:
    """Run the command that the arguments name, and exit with its status."""
    sys.excepthook = _unexpected
    gc.freeze()  # modules and their tables stay: a pass over thousands of mails need not look through them for waste
    prepare_streams()
    try:
        status_of_exit = _run()
        _flush()
    except BrokenPipeError:
        status_of_exit = BROKEN_PIPE
    except WrongUsage as unwritten:
        typer.echo(f"followup: {unwritten}", err=True)
        _let_go_of_output()
        status_of_exit = unwritten.exit_status
    if status_of_exit == BROKEN_PIPE:
        _let_go_of_output()
    sys.exit(status_of_exit)


def _flush() -> None:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as fault:
        raise not_printed(fault) from fault


def _let_go_of_output() -> None:
    """What is still in the buffer must not raise again while Python shuts down."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run() -> int:
    try:
        typer.main.get_command(app)(prog_name="followup")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except KeyboardInterrupt:
        return 130
    except FollowupError as error:
        _flush()
        typer.echo(f"followup: {error}", err=True)
        return error.exit_status
    return 0


def _unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tell of a fault of the program itself: where it is, without its words, for they may hold mail text."""
    typer.echo(f"followup: {reported(error.with_traceback(trace))}", err=True)


if __name__ == "__main__":
    main()
