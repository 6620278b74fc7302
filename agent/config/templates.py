"""The user's own words, as they lie beside the configuration: a file ``templates/<kind>.txt`` for a kind of draft.

Only the files are read here; ``agent.drafting.templates`` knows what may stand in them.
"""

from __future__ import annotations

import os
import stat
from difflib import get_close_matches
from pathlib import Path

from agent.model.draft import Kind

_FOLDER = "templates"
_LARGEST = 64_000  # bytes: more is no template of a mail, whatever it is
_FILES = {f"{kind.value}.txt": kind for kind in Kind}
_OF_AN_EDITOR = (".", "#")  # how the copies begin that editors leave; they may end with "~", too


def template_folder(config: Path) -> Path:
    """Given the configuration's path, return the folder that the user's templates are looked for in."""
    return config.parent / _FOLDER


def template_paths(config: Path) -> tuple[Path, ...]:
    """Given the configuration's path, return where a template of each kind would be, in the kinds' order."""
    return tuple(template_folder(config) / name for name in _FILES)


def read_templates(config: Path) -> tuple[tuple[tuple[Kind, str], ...], tuple[str, ...]]:
    """Given the configuration's path, return the templates beside it, and what is wrong with those that cannot be read.

    A template that is not there is nothing wrong.
    """
    found: list[tuple[Kind, str]] = []
    problems: list[str] = []
    for path in template_paths(config):
        try:
            found.append((_FILES[path.name], _text(path)))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except UnicodeDecodeError:
            problems.append(f"{path}: it is not UTF-8: save it as UTF-8 in your editor.")
        except OSError as error:
            words = f"it cannot be read ({error.strerror}): look at its permissions, or take it away."
            problems.append(f"{path}: {words}")
        except ValueError as error:
            problems.append(f"{path}: {error}.")
    return tuple(found), tuple(problems)


def _text(path: Path) -> str:
    """Given a file's path, return its text. Raise OSError or ValueError if it cannot be had."""
    if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for
        raise ValueError("it is not a file: put a text file in its place, or take it away")
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ValueError(f"it is larger than {_LARGEST} bytes: a template is the text of one mail, so make it shorter")
    return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def strange_templates(config: Path) -> tuple[tuple[Path, str], ...]:
    """Given the configuration's path, return the files beside the templates that are none, each with what it may mean.

    That is the name of a template's file, or "" where none is like it. Copies that editors leave do not count.
    """
    folder = template_folder(config)
    try:
        names = sorted(entry.name for entry in os.scandir(folder))
    except OSError:
        return ()
    strange = (name for name in names if name not in _FILES and name[0] not in _OF_AN_EDITOR and name[-1] != "~")
    return tuple((folder / name, _meant(name)) for name in strange)


def _meant(name: str) -> str:
    """Given a file's name, return the one that it may be meant for: "Thank-You.md" for "thank_you.txt"."""
    plain = Path(name).stem.casefold().replace("-", "_").replace(" ", "_")
    return f"{near[0]}.txt" if (near := get_close_matches(plain, [kind.value for kind in Kind], n=1)) else ""
