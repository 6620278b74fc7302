"""`followup classify`: what each message is, and why, without a store."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from agent import config as configuration
from agent.cli.desk import ConfigOption, JsonOption
from agent.cli.messages import messages
from agent.cli.output import say, say_json, words
from agent.model.settings import Profile

PathsArgument = Annotated[
    list[str], typer.Argument(metavar="PATH...", help="Files, mbox files, folders, Maildirs; - is standard input.")
]


def classify(paths: PathsArgument, config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """Say what messages are, and because of which words. Needs no store; keeps nothing."""
    from agent.cli.verdicts import verdicts  # what understands mail takes its time to load

    for verdict in verdicts(messages(paths), _profile(config)):
        if as_json:
            say_json(verdict)
            continue
        doubt = ", in doubt" if verdict["needs_review"] else ""
        say(f"{verdict['path']}: {words(verdict['category'])} ({verdict['confidence']:.2f}{doubt})")
        about = ", ".join(filter(None, (verdict["company"], verdict["role"])))
        if about:
            say(f"    {about}")
        for item in verdict["evidence"]:
            say(f"    “{item['quote']}” ({item['signal']})" if item["quote"] else f"    {item['signal']}")


def _profile(path: Path | None) -> Profile | None:
    """Given what --config said, return the profile; None where there is no configuration at all."""
    if path is None and not configuration.default_path().exists():
        return None
    return configuration.load(path).profile


COMMANDS = (classify,)
