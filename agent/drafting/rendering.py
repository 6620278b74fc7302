"""Fills a template that the user wrote with values, in a sandbox, or says line by line why that cannot be done; pure.

The language is the part of Jinja that a mail needs: values, ``if``, ``for``, joining text with ``~``, and the filters
of ``FILTERS``. There are no calls, no arithmetic, no assignments and no attributes, so that nothing in it can reach
beyond the values, and no value can grow but by what is written in the template. What is left that could take long is
bounded: the template's size, the rounds of all loops together (loops in loops too), and the size of what comes out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import count

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, Undefined, UndefinedError, nodes
from jinja2.exceptions import TemplateRuntimeError
from jinja2.meta import find_undeclared_variables
from jinja2.sandbox import ImmutableSandboxedEnvironment

from agent.drafting import phrasing
from agent.drafting.formats import one_line
from agent.expressions import expression

LONGEST_TEMPLATE = 6000  # characters: the longest draft that the guide allows has about 1,200
MOST_ROUNDS = 500  # of all loops together
LONGEST_RESULT = 5000  # characters

# What reading and filling may raise: Jinja's own errors; Python's, where the template goes deeper than Python's parser
# does; and what comes of comparing text with numbers, and the like.
_FAULTS = (TemplateError, SyntaxError, RecursionError, MemoryError, TypeError, ValueError, ArithmeticError, LookupError)
# Each tag can be read in one way alone, so that this takes no longer than the line is long.
_TAG_ALONE = expression(
    r"^[ \t]*+(?:(?:\{%(?:(?!%\}).)*+(?<!-)%\}|\{#(?:(?!#\}).)*+(?<!-)#\})[ \t]*+)++$", re.MULTILINE
)
_GONE = "\x00"  # behind a line that holds nothing but tags: it is to leave nothing behind, not even its end
_COUNTED = "each round counted"  # no name that can be written in a template

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Const,
    nodes.List,
    nodes.Tuple,
    nodes.If,
    nodes.For,
    nodes.CondExpr,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Compare,
    nodes.Operand,
    nodes.Concat,
    nodes.Filter,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Slice,
    nodes.Neg,
)
_SAID: tuple[tuple[type[nodes.Node], str], ...] = (
    (nodes.Call, "a call, as in name(), cannot be used here"),
    (nodes.BinExpr, "arithmetic cannot be used here; ~ joins two texts"),
    (nodes.Test, "“is” cannot be used here: every name is always there, so write {% if name %}"),
    (nodes.Assign, "{% set %} cannot be used here"),
    (nodes.AssignBlock, "{% set %} cannot be used here"),
)


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that keeps a template from being used. ``line`` counts from 1, and is 0 where none can be named."""

    says: str = field(repr=False)
    line: int = 0

    def __str__(self) -> str:
        return f"line {self.line}: {self.says}" if self.line else self.says


class Unfit(Exception):
    """A template cannot be used; ``flaws`` says why, in the order of its lines."""

    def __init__(self, *flaws: Flaw) -> None:
        super().__init__("; ".join(map(str, flaws)))
        self.flaws = tuple(sorted(flaws, key=lambda flaw: flaw.line))


class _Wrong(TemplateRuntimeError):
    """Something in a template does not work out; the message is what the user reads."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What a template came to, and which of the values it speaks of."""

    text: str = field(repr=False)
    used: frozenset[str]


def fill(source: str, values: Mapping[str, object]) -> Filled:
    """Given a template and the value of every name that it may use, return the text.

    Its lines are without white space around them, and never more than one empty line stands between two others. Raise
    Unfit if it cannot be read, uses what is not there, or becomes too long.
    """
    if not source.strip():
        raise Unfit(Flaw("there is nothing in it: write the mail's text, or take the file away"))
    if len(source) > LONGEST_TEMPLATE:
        raise Unfit(Flaw(f"it has {len(source)} characters, and {LONGEST_TEMPLATE} are the limit: make it shorter"))
    environment = _environment()
    try:
        tree = environment.parse(_TAG_ALONE.sub(rf"\g<0>{_GONE}", source.replace(_GONE, " ")))
        _look_over(tree, values)
        for loop in tree.find_all(nodes.For):
            loop.iter = nodes.Filter(
                loop.iter, _COUNTED, [], [], None, None, lineno=loop.lineno, environment=environment
            )
        pieces = environment.from_string(tree).generate(values)
        return Filled(_tidied(_bounded(pieces)), frozenset(node.name for node in tree.find_all(nodes.Name)) & {*values})
    except _FAULTS as error:
        raise Unfit(Flaw(_in_words(error), _line_of(error))) from None


def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,  # a mail's text is no HTML
        finalize=_as_text,
        optimized=False,  # nothing is worked out before it was looked over
        cache_size=0,
    )
    environment.globals.clear()
    environment.tests.clear()
    environment.filters.clear()
    environment.filters.update({**FILTERS, _COUNTED: _rounds()})
    return environment


def _as_text(value: object) -> str:
    """Given what is to stand in the text, return it. A list, or yes and no, is not what anybody wants to mail."""
    if isinstance(value, str | Undefined) or type(value) is int:
        return str(value)  # what is not there says so
    if isinstance(value, list | tuple):
        raise _Wrong("a list cannot stand in the text as it is: write {{ … | sentence }}, or a {% for %}")
    raise _Wrong("only text and numbers can stand in the text: for anything else write {% if … %}")


def _rounds() -> Callable[[Iterable[object]], Iterator[object]]:
    """Return what each loop of one filling draws its rounds through, so that all of them are counted together."""
    so_far = count(1)

    def counted(items: Iterable[object]) -> Iterator[object]:
        for item in items:
            if next(so_far) > MOST_ROUNDS:
                raise _Wrong(f"its loops take more than {MOST_ROUNDS} rounds: let them go over fewer things")
            yield item

    return counted


def _bounded(pieces: Iterable[str]) -> str:
    text = ""
    for piece in pieces:
        text += piece
        if len(text) > LONGEST_RESULT:
            raise _Wrong(f"it becomes longer than {LONGEST_RESULT} characters: make it shorter")
    return text


def _tidied(text: str) -> str:
    """Given a text, return it without what no mail should hold: control characters, white space in excess."""
    text = re.sub(rf"[ \t]*{_GONE}\n?", "", text)
    lines = "\n".join(one_line(line) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n") + "\n"


# --- looking it over, before anything of it is worked out ---


def _look_over(tree: nodes.Template, values: Mapping[str, object]) -> None:
    """Given a template that was read, and the values there are. Raise Unfit, with every flaw, if it may not be used."""
    flaws = [Flaw(says, node.lineno) for node in _all(tree) for says in _against(node)]
    if not flaws:  # names are found by what would compile it, and that knows only what is allowed
        missing = (find_undeclared_variables(tree) | {"self"}) - values.keys()  # Jinja has a "self" everywhere
        read = (node for node in tree.find_all(nodes.Name) if node.ctx == "load")
        uses = sorted((node.lineno, node.name) for node in read if node.name in missing)
        first = {name: line for line, name in reversed(uses)}
        flaws = [Flaw(_unknown("name", name, values), line) for name, line in sorted(first.items())]
    if flaws:
        raise Unfit(*dict.fromkeys(flaws))


def _all(tree: nodes.Template) -> Iterator[nodes.Node]:
    waiting: list[nodes.Node] = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += node.iter_child_nodes()


def _against(node: nodes.Node) -> Iterator[str]:
    """Given one part of a template, yield what speaks against it."""
    if not isinstance(node, _ALLOWED):
        name = type(node).__name__.lower()
        yield next((says for kind, says in _SAID if isinstance(node, kind)), f"“{name}” cannot be used here")
    elif isinstance(node, nodes.Getattr) and not _of_loop(node):
        yield f"“.{node.attr}” cannot be used here: every value has a name of its own"
    elif isinstance(node, nodes.Getitem) and not _is_place(node.arg):
        yield "only a place in a list can stand in [ ], as in strengths[0] or strengths[:2]"
    elif isinstance(node, nodes.For) and node.recursive:
        yield "“recursive” cannot be used here"
    elif isinstance(node, nodes.Filter) and node.name not in FILTERS:
        yield _unknown("filter", node.name, FILTERS)


def _of_loop(node: nodes.Getattr) -> bool:
    """Whether it is of a loop's own facts: ``loop.first`` and ``loop.last``, for a list that ends in "and"."""
    return isinstance(node.node, nodes.Name) and node.node.name == "loop" and node.attr in {"first", "last", "index"}


def _is_place(node: nodes.Node) -> bool:
    if isinstance(node, nodes.Slice):
        return all(part is None or _is_place(part) for part in (node.start, node.stop, node.step))
    number = node.node if isinstance(node, nodes.Neg) else node
    return isinstance(number, nodes.Const) and type(number.value) is int


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    named = f"`{name}`" if what == "name" else f"{what} `{name}`"
    if near := get_close_matches(name, known, n=1):
        return f"there is no {named}; did you mean `{near[0]}`?"
    return f"there is no {named}; there are {', '.join(sorted(known))}"


# --- what went wrong ---


def _in_words(error: BaseException) -> str:
    if isinstance(error, _Wrong):
        return error.message or ""
    if isinstance(error, TemplateSyntaxError):
        return f"it cannot be read ({(error.message or '').rstrip('.')})"
    if isinstance(error, UndefinedError):
        return f"something in it is not there ({(error.message or '').rstrip('.')})"
    if isinstance(error, SyntaxError | RecursionError | MemoryError):
        return "it is too deeply nested: write it flatter"
    return f"it cannot be filled in ({error})"


def _line_of(error: BaseException) -> int:
    """Given what was raised, return the template's line: Jinja puts lines of the template into the traceback."""
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


# --- filters ---


def _listed(items: object) -> tuple[str, ...]:
    if not isinstance(items, list | tuple):
        raise _Wrong("a filter was given something that is not a list, such as strengths is one")
    return tuple(map(str, items))


def _join(items: object, between: str = ", ") -> str:
    return str(between).join(_listed(items))


def _sentence(items: object) -> str:
    *some, last = _listed(items) or ("",)
    return f"{', '.join(some)} and {last}" if some else last


def _first(items: object) -> str:
    return next(iter(_listed(items)), "")


def _last(items: object) -> str:
    return next(reversed(_listed(items)), "")


def _length(items: object) -> int:
    return len(_listed(items))


def _capitalize(text: object) -> str:
    return phrasing.raised(str(text))


def _lower(text: object) -> str:
    return str(text).lower()


def _upper(text: object) -> str:
    return str(text).upper()


FILTERS: Mapping[str, Callable[..., object]] = {
    "join": _join,  # strengths | join(", ")
    "sentence": _sentence,  # "a, b and c"
    "first": _first,
    "last": _last,
    "length": _length,
    "capitalize": _capitalize,  # the first letter alone
    "lower": _lower,
    "upper": _upper,
}
"""Every filter there is. None makes a text longer than what it is given by more than a mail's words."""
