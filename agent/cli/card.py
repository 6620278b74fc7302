"""`followup card`: the text of a handwritten note after an interview, and a page to print it from (T9)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.desk import ApplicationArgument, ConfigOption, JsonOption, desk
from agent.cli.output import say, say_json, write_new
from agent.errors import WrongUsage
from agent.guide import WAYS_TO_A_POSTAL_ADDRESS
from agent.model.application import Person, Stage
from agent.model.plan import ApplicationPlan

if TYPE_CHECKING:
    from agent.drafting.card import Card, Recipient

PersonOption = Annotated[str, typer.Option("--for", metavar="PERSON", help="Who gets it, where not the lead.")]
_DECIDED = {
    Stage.OFFERED: "they made you an offer",
    Stage.REJECTED: "they turned you down",
    Stage.WITHDRAWN: "you withdrew",
    Stage.CLOSED: "you closed it",
}
HtmlOption = Annotated[
    Path | None, typer.Option("--html", metavar="FILE", help="Also write a page to print: card and envelope.")
]


def card(
    application: ApplicationArgument,
    person: PersonOption = "",
    html: HtmlOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the text of a handwritten card after an interview. The postal address is there where known."""
    from agent.drafting.card import compose_card  # what composes takes its time to load
    from agent.drafting.card_page import page

    with desk(config) as opened:
        now = opened.now()
        facts, plan = opened.planned(opened.application(application), now)
        written = compose_card(facts, _recipient(plan, now, person), opened.settings, now)
    if html is not None:
        write_new(html, page(written))
    if as_json:
        say_json(_as_json(written))
        return
    for line in _told(written):
        say(line)
    if html is not None:
        say()
        say(f"A page to print is in {html}.")


def _recipient(plan: ApplicationPlan, now: datetime, wanted: str) -> Recipient:
    """Given an application's plan and what --for said, return who gets the card. Raise WrongUsage if it is unclear."""
    from agent.drafting.card import called, last_held, recipients

    name, last = plan.application, last_held(plan.rounds, now)
    if last is None:
        raise WrongUsage(
            f"No interview for {name} has been held yet.",
            f"`followup show {name}` says what is known; `followup interview {name} --at TIME` sets one that was held.",
        )
    if plan.stage in _DECIDED:
        raise WrongUsage(
            f"The card hopes for the position, and {name} is decided: {_DECIDED[plan.stage]}.",
            f"Thank them in your own words. Where that is not so, `followup show {name}` says by which mail it is.",
        )
    among = recipients(plan.rounds, plan.people, now)
    fitting = called(among, wanted) if wanted else tuple(one for one in among[:1] if one.round is last[0])
    if len(fitting) == 1 and (wanted or fitting[0].took_part):
        return fitting[0]
    raise _unclear(name, wanted, tuple(one.person for one in fitting or among), several=len(fitting) > 1)


def _unclear(name: str, wanted: str, known: tuple[Person, ...], *, several: bool) -> WrongUsage:
    listed = ", ".join(person.name or person.address for person in known)
    if not wanted:
        what, step = "Nobody is known who took part in the last interview.", "Say who gets the card: --for PERSON."
    elif several:
        what, step = f'"{wanted}" fits several people: {listed}.', "Write the whole name, or the address."
    else:
        what, step = f'Nobody in {name} is called "{wanted}".', ""
    known_here = f"Known are: {listed}." if listed and not several else ""
    add = "" if several else f"`followup person {name} NAME` adds somebody."
    return WrongUsage(what, " ".join(filter(None, (known_here, step, add))))


def _as_json(card: Card) -> dict[str, object]:
    return {
        "text": card.text,
        "addressee": list(card.addressee),
        "postal": list(card.postal),
        "postal_origin": card.postal_origin or None,
        "problems": list(card.problems),
        "warnings": list(card.warnings),
    }


def _told(card: Card) -> Iterator[str]:
    yield from card.text.rstrip("\n").split("\n")
    yield ""
    if card.postal:
        yield f"To this address, from {card.postal_origin}:"
        yield from (f"  {line}" for line in (*card.addressee, *card.postal))
    else:
        yield f"No mail gives a postal address. Three ways to find one: {'; '.join(WAYS_TO_A_POSTAL_ADDRESS)}."
    for title, lines in (("Mend this before you write it", card.problems), ("To look at", card.warnings)):
        if lines:
            yield f"{title}: {'; '.join(lines)}."


COMMANDS = (card,)
