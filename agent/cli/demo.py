"""`followup demo`: a job hunt of eight weeks on a mailbox of its own, told while it is played."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.output import say
from agent.errors import WrongUsage

if TYPE_CHECKING:
    from rich.console import Console

    from agent.demo.narrator import Line
    from agent.demo.player import Player

KeepOption = Annotated[
    Path | None,
    typer.Option("--keep", metavar="DIR", help="Play in this folder, which is empty or made, and leave it to look at."),
]

_COLOURS = {
    "day": "bold",
    "mail": "cyan",
    "understood": "blue",
    "draft": "bold green",
    "text": "italic",
    "user": "yellow",
    "gone": "magenta",
    "plain": "",
}


def demo(keep: KeepOption = None) -> None:
    """Play a job hunt of eight weeks, on a mailbox of its own.

    It takes seconds, and shows what comes in, and which drafts come of it.

    Nothing of yours is read or written, and nothing leaves this machine.
    """
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    from agent.demo.hunt import BEGINS, ENDS
    from agent.demo.narrator import Narrator
    from agent.demo.player import Player
    from agent.demo.steps import instant

    player, narrator = Player(_folder(keep)), Narrator()
    begins, ends = instant(BEGINS), instant(ENDS)
    terminal = sys.stdout.isatty()
    console = Console(highlight=False, stderr=not terminal)
    for text in _opening(player.folder):
        say(text)
    columns = (TextColumn("week {task.fields[week]} of 8"), BarColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=(ends - begins).total_seconds(), week=1)
        for event in player.play():
            done = event.at - begins
            progress.update(task, completed=done.total_seconds(), week=min(done.days // 7 + 1, 8))
            for line in narrator.tell(event):
                _tell(line, console, terminal)
    for text in _closing(player):
        say(text)


def _tell(line: Line, console: Console, terminal: bool) -> None:
    """Print a line of the story: fitted and coloured on a terminal, plain and unbroken anywhere else."""
    if not terminal:
        say(" " * line.indent + line.text)
        return
    from rich.padding import Padding
    from rich.text import Text

    # A line without text would vanish within padding.
    text = Text(line.text, style=_COLOURS[line.style])
    console.print(Padding(text, (0, 0, 0, line.indent), expand=False) if line.text else text)


def _folder(keep: Path | None) -> Path:
    """Given what --keep said, return an empty folder. Raise WrongUsage if it is none, and cannot be made."""
    if keep is None:
        return Path(tempfile.mkdtemp(prefix="followup-demo-"))
    folder = keep.expanduser().absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        empty = not any(folder.iterdir())
    except OSError as fault:
        raise WrongUsage(f"{folder} cannot be used: {fault.strerror}.", "Name another folder.") from fault
    if not empty:
        raise WrongUsage(f"{folder} is not empty.", "Name a folder that is, or one that is not there yet.")
    return folder


def _opening(folder: Path) -> Iterator[str]:
    yield "Jordan Rivera is looking for a job: six applications in eight weeks, among ordinary mail."
    yield "Everything below is done by the agent itself, on a mailbox made for this; only the clock runs faster."
    yield f"The mailbox is in {folder}."


def _closing(player: Player) -> Iterator[str]:
    config = shlex.quote(str(player.configuration))
    yield ""
    yield "The drafts that are left are in the mailbox. To read them:"
    yield f"  mutt -f {shlex.quote(str(player.desk.path / '.Drafts'))}"
    yield "To look further, as you would at your own:"
    for command in ("status", "drafts", "show harborlight", "explain d6", "feedback", "plan --at 2026-04-07"):
        yield f"  {_program()} {command} --config {config}"
    yield f"Nothing was sent. To remove it all, delete {player.folder}."


def _program() -> str:
    """How to call this program: by its path where no shell finds it, as before it is installed (`make demo`)."""
    there = shutil.which("followup") is not None or not os.access(sys.argv[0], os.X_OK)
    return "followup" if there else shlex.quote(sys.argv[0])


COMMANDS = (demo,)
