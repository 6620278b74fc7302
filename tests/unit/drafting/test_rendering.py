"""Filling a template: what it may hold, what it may not, and that nothing in it can reach out or go on for ever."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2.exceptions import SecurityError

from agent.drafting import rendering
from agent.drafting.rendering import LONGEST_RESULT, LONGEST_TEMPLATE, Flaw, Unfit, fill

VALUES: dict[str, object] = {
    "name": "Dana",
    "role": "",
    "round_number": 2,
    "others": True,
    "strengths": ["Python", "Kafka", "German"],
    "none_yet": [],
}


def against(source: str) -> tuple[Flaw, ...]:
    """What is against a template; and that saying so takes no time worth naming, whatever the template is."""
    began = time.process_time()
    with pytest.raises(Unfit) as caught:
        fill(source, VALUES)
    assert time.process_time() - began < 2
    return caught.value.flaws


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Hi {{ name }},", "Hi Dana,\n"),
        ("a\n{% if role %}\nthe role {{ role }}\n{% else %}\nno role\n{% endif %}\nb", "a\nno role\nb\n"),
        ("a {% if name %}b{% endif %}\n\nc{# x #}\nd", "a b\n\nc\nd\n"),
        ("a\n  {% if name %} {# x #}\n\nb\n\n\t{% endif %}\n\nc", "a\n\nb\n\nc\n"),
        ("a\n{% for one in strengths %}\n- {{ one }}\n{% endfor %}\nb", "a\n- Python\n- Kafka\n- German\nb\n"),
        ("a\n{%- if name -%}\n\n b{% endif %}", "ab\n"),
        ("{{ role or 'the work' }}, {{ 'again' if round_number > 1 else 'once' }}", "the work, again\n"),
        ("{{ name ~ ' ' ~ round_number }}", "Dana 2\n"),
        ("{{ strengths | sentence }}", "Python, Kafka and German\n"),
        ("{{ strengths[:1] | sentence }}{{ none_yet | sentence }}", "Python\n"),
        ("{{ strengths[0] }}, {{ strengths[-1] }}", "Python, German\n"),
        ("{{ strengths | first }}, {{ strengths | last }}{{ none_yet | first }}", "Python, German\n"),
        ("{{ strengths | join('; ') }} ({{ strengths | length }})", "Python; Kafka; German (3)\n"),
        ("{{ 'iOS' | capitalize }} {{ 'at IKEA' | capitalize }}", "iOS At IKEA\n"),
        ("{{ name | lower }} {{ name | upper }}", "dana DANA\n"),
        ("{% for a in strengths %}{{ a }}{% if not loop.last %}, {% endif %}{% endfor %}", "Python, Kafka, German\n"),
        ("{% for one in strengths if one != 'Kafka' %}{{ loop.index }} {{ one }} {% endfor %}", "1 Python 2 German\n"),
        ("{% for one in none_yet %}x{% else %}nothing{% endfor %}", "nothing\n"),
        ("{# for myself #}{% raw %}{{ as it is }}{% endraw %}", "{{ as it is }}\n"),
        ("<b>{{ name }}</b> & co", "<b>Dana</b> & co\n"),
        ("Grüße, 山田 – “{{ name }}” 🙂", "Grüße, 山田 – “Dana” 🙂\n"),
        ("\n\n  a  b \t\n\n\n\n{% if others %}\nc\u202e\x00\u2028d\n{% endif %}\n\n", "a b\n\nc d\n"),
    ],
)  # fmt: skip
def test_what_a_mail_needs_can_be_written(source: str, text: str) -> None:
    assert fill(source, VALUES).text == text


def test_it_says_which_names_were_used_in_a_branch_not_taken_too() -> None:
    assert fill("{{ name }}{% if role %}{{ strengths | sentence }}{% endif %}", VALUES).used == {
        "name", "role", "strengths",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("source", "line", "says"),
    [
        ("a\n{{ nmae }}", 2, "there is no `nmae`; did you mean `name`?"),
        ("a\n\n{% if role %}{{ q }}{% endif %}", 3, "there is no `q`; there are name, none_yet, others, role,"),
        ("{% for one in strengths %}{% endfor %}\n{{ one }}", 2, "there is no `one`"),
        ("a\n{{ name | uper }}", 2, "there is no filter `uper`; did you mean `upper`?"),
        ("a\n{% if %}", 2, "it cannot be read"),
        ("a\n{% fi %}", 2, "it cannot be read"),
        ("a\n{{ name }", 2, "it cannot be read"),
        ("a\n{{ name", 2, "it cannot be read"),
        ("{% if name %}\nb", 1, "it cannot be read"),
        ("a\n\n{{ strengths[7] }}", 3, "something in it is not there"),
        ("a\n{{ strengths }}", 2, "a list cannot stand in the text"),
        ("a\n{{ others }}", 2, "only text and numbers can stand in the text"),
        ("a\n{{ name | sentence }}", 2, "a filter was given something that is not a list"),
        ("a\n{{ 'x' if name < 1 else 'y' }}", 2, "it cannot be filled in"),
        ("a\n{% for one in round_number %}{% endfor %}", 2, "it cannot be filled in"),
        ("a\n{{ strengths | join('a', 'b', 'c') }}", 2, "it cannot be filled in"),
        ("", 0, "there is nothing in it"),
        (" \n\n", 0, "there is nothing in it"),
        ("x" * (LONGEST_TEMPLATE + 1), 0, f"{LONGEST_TEMPLATE} are the limit"),
        ("{{ " + "(" * 2900 + "name" + ")" * 2900 + " }}", 0, "too deeply nested"),
        ("{% for a in strengths %}" * 30 + "{% endfor %}" * 30, 0, "too deeply nested"),
        ("{{ 1" + "0" * 5000 + " }}", 0, "it cannot be filled in"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(source: str, line: int, says: str) -> None:
    flaw, *_ = against(source)
    assert flaw.line == line
    assert says in flaw.says
    assert str(flaw) == (f"line {line}: {flaw.says}" if line else flaw.says)


def test_everything_unknown_is_told_at_once_each_once_in_the_order_of_lines() -> None:
    told = against("{{ a }}\n{{ a }}{{ strengths | b }}\n{{ c() }}")
    assert [(flaw.line, flaw.says[:20]) for flaw in told] == [(2, "there is no filter `"), (3, "a call, as in name()")]
    assert [flaw.line for flaw in against("{{ q }}\n{{ q }}\n{{ w }}")] == [1, 3]


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ ''['__class__'] }}",
        "{{ name['__class__'] }}",
        "{{ name[role] }}",
        "{{ name.upper() }}",
        "{{ name | attr('__class__') }}",
        "{{ strengths | map(attribute='__class__') }}",
        "{{ self }}",
        "{{ self._TemplateReference__context }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ lipsum }}",
        "{{ lipsum.__globals__['os'] }}",
        "{{ namespace }}",
        "{{ range }}",
        "{{ dict }}",
        "{% for one in strengths %}{{ loop.__init__ }}{% endfor %}",
        "{% for one in strengths %}{{ loop }}{% endfor %}",
        "{% for one in strengths %}{{ loop.changed(one) }}{% endfor %}",
        "{% include 'config.toml' %}",
        "{% import 'x' as x %}",
        "{% extends 'x' %}",
        "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
        "{% block x %}{% endblock %}",
        "{% set name = name ~ name %}",
        "{% set name %}{{ name }}{% endset %}",
        "{% with a = name %}{% endwith %}",
        "{% filter upper %}x{% endfilter %}",
        "{% autoescape true %}{% endautoescape %}",
        "{% do strengths.append('x') %}",
        "{{ name is defined }}",
        "{{ {'a': 1} }}",
        "{{ none }}",
    ],
)
def test_nothing_reaches_beyond_the_values(source: str) -> None:
    assert against(source)


@pytest.mark.parametrize("name", ["self", "range", "dict", "lipsum", "cycler", "joiner", "namespace", "loop", "super"])
def test_no_name_is_there_but_those_that_were_given(name: str) -> None:
    (flaw,) = against("{% if " + name + " %}x{% endif %}")
    assert flaw.says.startswith(f"there is no `{name}`")


def test_the_sandbox_stands_behind_the_list_of_what_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "_against", lambda node: iter(()))
    for source in ("{{ ''.__class__.__mro__ }}", "{{ ''['__class__'] }}", "{{ strengths.append('x') }}"):
        with pytest.raises(Unfit, match=r"unsafe|not safely callable"):
            fill(source, VALUES)
    assert issubclass(SecurityError, rendering._FAULTS)
    assert VALUES["strengths"] == ["Python", "Kafka", "German"]


@pytest.mark.parametrize(
    "source",
    [
        "{% if name %}" * 450 + "x",
        "{%" * 3000,
        "{# " * 2000,
        "{{ 'a' * 999999999999 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ '%999999999999d' % 1 }}",
        "{{ '%999999999999d' | format(1) }}",
        "{{ 'a' | center(999999999999) }}",
        "{{ 'a' | replace('a', 'aaaaaaaaaa') | replace('a', 'aaaaaaaaaa') }}",
        "{{ name | join(name) | join(name) }}",
        "{% for a in range(1000000000) %}{% endfor %}",
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% for a in strengths recursive %}{{ loop(strengths) }}{% endfor %}",
        "{% for a in strengths %}" * 15 + "{% endfor %}" * 15,
        "{% for a in '" + "x" * 600 + "' %}{% endfor %}",
        ("{% for a in '" + "x" * 400 + "' %}{% endfor %}") * 2,
        "{% for a in '" + "x" * 90 + "' %}" + "y" * 90 + "{% endfor %}",
    ],
)
def test_nothing_goes_on_for_ever_or_becomes_huge(source: str) -> None:
    assert against(source)


def test_the_bounds_are_those_that_are_told() -> None:
    rounds = "{% for a in '" + "x" * 500 + "' %}{% endfor %}z"
    assert fill(rounds, VALUES).text == "z\n"
    (flaw,) = against(rounds.replace("x' %}", "xx' %}"))
    assert flaw == Flaw("its loops take more than 500 rounds: let them go over fewer things", 1)
    assert len(fill("y" * LONGEST_RESULT, VALUES).text) == LONGEST_RESULT + 1
    (flaw,) = against("y" * LONGEST_RESULT + "{{ name }}")
    assert flaw.says == f"it becomes longer than {LONGEST_RESULT} characters: make it shorter"


def test_one_filling_leaves_the_next_all_its_rounds() -> None:
    source = "{% for a in '" + "x" * 400 + "' %}{% endfor %}z"
    assert [fill(source, VALUES).text for _ in range(3)] == ["z\n"] * 3


pieces = st.sampled_from(
    ["{{", "}}", "{%", "%}", "{#", "#}", "name", "strengths", " if ", " for ", " in ", " else ", "endif", "endfor", "|",
     "join", "(", ")", "[", "]", "0", "-1", "'", ".", "~", "+", "*", "\n", " ", "loop", "loop.last", "not ", "<", "é"]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(pieces | st.text(max_size=5), max_size=30).map("".join))
def test_any_text_is_filled_or_said_to_be_unfit(source: str) -> None:
    told: tuple[Flaw, ...] = ()
    text = "x\n"
    try:
        text = fill(source, VALUES).text
    except Unfit as unfit:
        told = unfit.flaws
    assert told or (text.endswith("\n") and "\n\n\n" not in text)
    assert all(flaw.says for flaw in told)
