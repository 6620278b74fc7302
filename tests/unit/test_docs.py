"""What the documents say of providers, options, commands and errors is what the code says."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import typer

from agent.cli.main import app
from agent.config import options
from agent.guide import RULE_OF, RULES, TIMING_OF
from agent.mailbox.quirks import TABLE
from agent.model.draft import Kind

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").glob("*.md"))
LEAST = 24  # characters of a sentence that are no placeholder's: a shorter one would match anything

page = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)


def test_the_pages_are_there() -> None:
    assert {path.name for path in PAGES} >= {"gmail.md", "outlook.md", "providers.md"}
    readme = (ROOT / "README.md").read_text("utf-8")
    for path in PAGES:
        assert f"(docs/{path.name})" in readme


def blocks(path: Path) -> Iterator[str]:
    for found in re.finditer(r"^ *```toml\n(.*?)^ *```", path.read_text("utf-8"), re.MULTILINE | re.DOTALL):
        yield re.sub(r"^ +", "", found[1], flags=re.MULTILINE)


@page
def test_each_configuration_names_options_that_there_are(path: Path) -> None:
    of_kind: dict[str, set[str]] = {}
    for option in options():
        if option.table == "mailbox":
            of_kind.setdefault(option.kind, set()).add(option.name)
    for block in blocks(path):
        for account in tomllib.loads(block)["mailbox"].values():
            assert account.keys() <= of_kind[account["kind"]], block


@page
def test_options_in_the_text_are_options(path: Path) -> None:
    names = {option.name for option in options()}
    for name in re.findall(r"`([a-z_]+) = [^`]*`", path.read_text("utf-8")):
        assert name in names


@page
def test_each_server_is_in_the_table(path: Path) -> None:
    hosts = {server.host for row in TABLE for server in row.servers}
    text = path.read_text("utf-8")
    named = set(re.findall(r'host = "([^"]+)"', text))
    named |= set(re.findall(r"\b(?:imap|outlook)[a-z0-9-]*\.[a-z0-9.-]+\.[a-z]+\b", text))
    assert named <= hosts, named - hosts


@page
def test_each_command_is_one(path: Path) -> None:
    commands = {*typer.main.get_group(app).commands, "login"}
    for name in re.findall(r"`followup ([a-z]+)", path.read_text("utf-8")):
        assert name in commands


@page
def test_each_link_leads_somewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "http://" not in text
    for link in re.findall(r"\]\(([^)]+)\)", text):
        name, _, heading = link.partition("#")
        target = path.parent / name if name else path
        assert target.exists(), link
        headings = [
            re.sub(r"[^a-z0-9 -]", "", line.lstrip("# ").lower()) for line in text.splitlines() if line[:1] == "#"
        ]
        assert not heading or heading.replace("-", " ") in headings


@page
def test_files_of_ours_that_are_named_are_there(path: Path) -> None:
    for name in re.findall(r"`((?:agent|tests)/[^`]+)`", path.read_text("utf-8")):
        assert (ROOT / name).exists(), name


def test_providers_md_says_of_each_provider_what_the_table_says() -> None:
    text = (ROOT / "docs" / "providers.md").read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ") and not line.startswith("| with")]
    wanted = [row for row in TABLE if row.servers]
    assert len(rows) == len(wanted)
    for row, line in zip(wanted, rows, strict=True):
        name, domains, host, place, ways, link = (cell.strip() for cell in line.strip("|").split("|"))
        server = row.servers[0]
        assert (name, host, place) == (row.name, f"`{server.host}`", f"{server.port}, {server.security}")
        assert set(domains.split(", ")) <= set(row.domains)
        assert ways == "; ".join(row.ways)
        assert link == f"<{row.page}>"


def test_the_readme_names_every_command_and_no_other() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert set(re.findall(r"(?:^|`)followup ([a-z]+)", readme, re.MULTILINE)) == set(typer.main.get_group(app).commands)


# --- where things stand ---

ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text("utf-8")


def test_each_file_that_the_architecture_names_is_there() -> None:
    files = [f"/{path.relative_to(ROOT)}" for folder in ("agent", "tests") for path in (ROOT / folder).rglob("*")]
    for name in re.findall(r"`([\w/]+\.(?:py|bin))`", ARCHITECTURE):
        assert any(file.endswith(f"/{name}") for file in files), name


@pytest.mark.parametrize("page", ["ARCHITECTURE.md", "README.md"])
def test_each_name_in_codes_letters_is_one_of_the_code(page: str) -> None:
    code = "\n".join(path.read_text("utf-8") for folder in ("agent", "tests") for path in (ROOT / folder).rglob("*.py"))
    words = set(re.findall(r"\w+", code))
    for name in re.findall(r"`([\w.]+)`", (ROOT / page).read_text("utf-8")):
        is_file = name.endswith((".py", ".bin")) or (ROOT / name).exists()
        assert is_file or set(name.strip(".").split(".")) <= words, name


def test_the_architecture_says_by_which_settings_each_kind_is_placed() -> None:
    table = ARCHITECTURE.split("| kind | rules | from | until |")[1].split("\n\n", 1)[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]
    assert [row[0].strip("`") for row in rows] == [kind.value for kind in Kind]
    for row in rows:
        heading = RULE_OF[Kind(row[0].strip("`"))][0]
        moved_by = {name for rule, names in TIMING_OF.items() if rule[0] == heading for name in names}
        assert {f"timing.{name}" for cell in row[2:4] for name in re.findall(r"`(\w+)`", cell)} <= moved_by
        assert (ROOT / row[4].strip("`")).exists()


ROOMS = [path for path in (ROOT / "agent").rglob("__init__.py") if path.parent.name not in {"agent", "stories"}]


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.parent.name)
def test_each_room_says_what_each_of_its_modules_is_for(path: Path) -> None:
    told = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    inside = [one.stem for one in path.parent.glob("*.py")] + [
        one.parent.name for one in path.parent.glob("*/__init__.py")
    ]
    assert [name for name in inside if name != "__init__" and not re.search(rf"\b{name}\b", told)] == []
    listed = re.findall(r"^([a-z_]+(?:, [a-z_]+)*)(?:\.py)? {2}", told, re.MULTILINE)
    assert {name for names in listed for name in names.split(", ")} <= set(inside)


def test_the_architecture_names_each_module_that_stands_in_no_room() -> None:
    modules = {path.stem for path in (ROOT / "agent").glob("*.py")} - {"__init__"}
    assert [name for name in modules if not re.search(rf"\b{name}\b", ARCHITECTURE)] == []


def rules() -> Iterator[tuple[str, list[str]]]:
    """The rows of the table of rules: which they are, and what is named in code's letters, in order."""
    for line in ARCHITECTURE.split("| rule | decided in |")[1].split("\n\n", 1)[0].splitlines()[2:]:
        named, *cells = line.strip("| ").split(" | ")
        yield named, re.findall(r"`([^`]+)`", " ".join(cells))


def test_the_architecture_says_of_each_rule_where_it_acts() -> None:
    assert sorted(rule for named, _ in rules() for rule in named.split(", ")) == sorted(RULES)


@pytest.mark.parametrize(("named", "places"), [pytest.param(*row, id=row[0]) for row in rules()])
def test_what_stands_beside_a_rule_is_there(named: str, places: list[str]) -> None:
    assert places, named
    text = ""
    for place in places:
        if place.endswith(".py"):
            text = (ROOT / place).read_text("utf-8")
        else:
            assert re.search(rf"^(?:    )?(?:def )?{place}\b", text, re.MULTILINE), place


# --- the errors ---


@cache
def sentences() -> list[re.Pattern[str]]:
    """Every text in the code, as a pattern in which anything stands for what is filled in."""
    found = []
    for path in (ROOT / "agent").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if text := _pattern(node):
                found.append(re.compile(rf"(?:The mail server \S+ )?{text}\.?", re.IGNORECASE))
    return found


def _pattern(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    elif isinstance(node, ast.JoinedStr):
        text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{_}" for part in node.values)
    else:
        return ""
    parts = re.split(r"\{\w+\}", text.rstrip("."))
    return ".*".join(re.escape(part) for part in parts) if sum(map(len, parts)) >= LEAST else ""


def told(path: Path) -> Iterator[str]:
    """The sentences that a page says `followup check` shows: the first cells below "it says"."""
    for table in path.read_text("utf-8").split("| it says |")[1:]:
        for line in table.split("\n\n", 1)[0].splitlines()[2:]:
            yield line.strip("| ").split(" | ")[0].replace("NAME", "personal").rstrip(".")


@pytest.mark.parametrize("path", [path for path in PAGES if path.name != "providers.md"], ids=lambda path: path.name)
def test_each_error_that_a_page_explains_is_one_that_is_said(path: Path) -> None:
    listed = list(told(path))
    assert len(listed) > 10
    for sentence in listed:
        assert any(pattern.fullmatch(sentence) for pattern in sentences()), sentence
