"""A draft composed and proofread, beside a bare render of a Jinja2 template that is as long."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from statistics import median

from jinja2.sandbox import SandboxedEnvironment

from agent.drafting import compose
from agent.model.draft import DraftText
from tests.bench.tables import say
from tests.drafts.situations import NOW, SITUATIONS

ROUNDS = 5
_BARE = (
    "Hi {{ name }},\n\nThank you for your time on {{ date }}. I am enthusiastic about the {{ role }} position at "
    "{{ company }}.\n\nI would bring {% for one in strengths %}{{ one }}{% if not loop.last %} and {% endif %}"
    "{% endfor %} to the work.\n\nI look forward to an update on the selection.\n\nBest regards,\n{{ full_name }}\n"
)


def measure() -> None:
    """Write how long a draft takes, in milliseconds of processor time."""
    made = [situation() for situation in SITUATIONS.values()]
    first = _spent(lambda: compose(*made[0], NOW))
    drafts = [_spent(partial(compose, *one, NOW)) for _ in range(ROUNDS) for one in made]
    template = SandboxedEnvironment().from_string(_BARE)
    facts = {"name": "Dana", "date": "March 12", "role": "Backend Engineer", "company": "Northwind"}
    bare = [_spent(lambda: template.render(**facts, strengths=["a", "b"], full_name="J")) for _ in drafts]
    say()
    say("A draft, composed and proofread")
    say(f"  {len(drafts)} drafts of {len(made)} situations, median {median(drafts):.2f} ms, slowest {max(drafts):.2f}")
    say(f"  the first one of a process {first:.0f} ms; a bare render of Jinja2 {median(bare):.3f} ms")
    say(f"  ratio {median(drafts) / median(bare):.0f}")


def _spent(work: Callable[[], DraftText | str]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000
