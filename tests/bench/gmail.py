"""What passes at Gmail cost: requests, Google's units, and the time that its limit makes of them.

The stand-in answers at once, so what is told is counted, and not timed: at Gmail itself the limit is what takes time.

Two mailboxes are measured, of the same mails. In one Gmail sorts the inbox into tabs, as it does unless the user says
otherwise: campaigns are under Promotions, and one in ten of them under Updates, for Gmail errs as well; lists are under
Forums, the notices of services under Updates, and people's and employers' mails under Primary. Nothing is under Social.
In the other the tabs are switched off, and nothing bears such a label.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from datetime import UTC
from pathlib import Path

from agent.mailbox.gmail import GmailMailbox
from agent.mailbox.gmail.allowed import METHODS
from agent.mailbox.gmail.quota import OURS, PER_MINUTE
from agent.model.settings import Consent, GmailAccount, Provider, Settings, Timing
from agent.pipeline import Surroundings, run_pass
from tests.bench import hunt
from tests.bench.tables import at_most, fact, heading
from tests.hunt import PROFILE
from tests.servers.gmail import GmailServer
from tests.tokens import FixedTokens

EMPTY_GOAL = 2.0
_BULK = re.compile(rb"^Message-ID: <([cln])(\d+)\.", re.MULTILINE)  # as the press numbers them
_TABS = {"c": "PROMOTIONS", "l": "FORUMS", "n": "UPDATES"}
_OF_BODIES = frozenset({"raw", "full"})


def measure(place: Path, count: int) -> None:
    """Given a folder for the store, and how many mails the account holds, measure, and write the rows."""
    for tabs in (True, False):
        folder = place / ("tabs" if tabs else "none")
        folder.mkdir()
        _measure(folder, count, tabs=tabs)


def _measure(place: Path, count: int, *, tabs: bool) -> None:
    with GmailServer() as server:
        for raw, at in hunt.mails(random.Random(hunt.SEED), count, hunt.NOW):
            server.hands.deliver(raw, _labels(raw, tabs=tabs), at.astimezone(UTC))
        account = GmailAccount(
            "personal", server.state.address, Consent(Provider.GOOGLE, "client"), endpoint=server.endpoint
        )
        settings = Settings(PROFILE, (account,), Timing(), place / "followup.db")
        heading(f"Gmail {'with' if tabs else 'without'} its tabs, {count} mails of the last {hunt.DAYS} days")
        if _pass(server, settings) != count:
            sys.exit("the first pass did not read what it should: there is nothing to measure")
        _tell("the first pass", server)
        _tell_bodies(server, count)
        _pass(server, settings)  # which learns what the drafts that it finds are called
        _pass(server, settings)
        requests = _tell("a pass with nothing new", server)
        fact("  requests", f"{requests}", at_most(EMPTY_GOAL, requests, ""))
        server.clean()


def _labels(raw: bytes, *, tabs: bool) -> tuple[str, ...]:
    head = raw.partition(b"\n\n")[0].partition(b"\r\n\r\n")[0]
    if f"From: {hunt.USER}".encode() in head:
        return ("SENT",)
    return ("INBOX", f"CATEGORY_{_tab(head)}") if tabs else ("INBOX",)


def _tab(head: bytes) -> str:
    made = _BULK.search(head)
    if made is None:
        return "PERSONAL"
    kind, number = made[1].decode(), int(made[2])
    return "UPDATES" if kind == "c" and number % 10 == 0 else _TABS[kind]


def _pass(server: GmailServer, settings: Settings) -> int:
    server.state.log.clear()
    (account,) = settings.accounts
    assert isinstance(account, GmailAccount)
    report = run_pass(settings, hunt.NOW, Surroundings(mailbox=lambda _, refused: GmailMailbox(account, FixedTokens())))
    return report.read


def _tell(what: str, server: GmailServer) -> int:
    asked = Counter(one.name for one in server.state.log)
    units = sum(METHODS[name].units * times for name, times in asked.items())
    parts = ", ".join(f"{times} {name}" for name, times in asked.most_common())
    fact(what, f"{sum(asked.values())} requests, {units} units", parts)
    fact(f"  at our {OURS} units a minute", _time(units, OURS))
    fact(f"  at Google's {PER_MINUTE}", _time(units, PER_MINUTE))
    return sum(asked.values())


def _tell_bodies(server: GmailServer, count: int) -> None:
    gets = [(one.path, dict(one.query).get("format")) for one in server.state.log if one.name == "messages.get"]
    for what, forms in (("heads", {"metadata"}), ("bodies, those whose first part is wanted among them", _OF_BODIES)):
        asked = len({path for path, form in gets if form in forms})
        fact(f"  {what}", f"{100 * asked / count:.1f} %")


def _time(units: int, per_minute: int) -> str:
    """How long so many units take where the first minute's are there at once."""
    minutes = max(0, units - per_minute) / per_minute
    return f"{minutes:.1f} min"
