"""A Gmail stand-in: one account in memory, served over HTTP on this machine, as the discovery document describes it.

    with GmailServer() as server:
        gmail = build("gmail", "v1", http=..., static_discovery=True, cache_discovery=False,
                      client_options={"api_endpoint": server.endpoint})
        message = server.hands.deliver(raw)                      # the user, their mail program, other people
        server.once("drafts.create", done_but_lost)              # the next one alone
        server.always("history.list", slow_down(retry_after="7"))
        server.once("messages.trash", meanwhile(lambda: server.hands.edit_draft(draft, "My own words.")))
        server.weather = Weather(seed=7)                         # or as it is drawn
        server.state.expire_history()
        ...
        server.clean()                                           # nothing unknown was asked, and nothing that sends

discovery.py  the API as Google's library describes it, and what is wrong with a request
service.py    checks a request, does what it says, and refuses what Google would refuse
methods.py    ... what each method does
messages.py   ... a message in each of its formats
searching.py  ... a little of the language of ``q=``
selection.py  ... partial answers: ``fields=``
quota.py      ... what each method costs
answers.py    ... requests, answers, and errors as Google writes them
state.py      the account: messages, threads, labels, drafts, history, tokens; and the log
hands.py      what the user does to it
faults.py     what may go wrong with a request
consent.py    where a user consents to a login: Google's addresses, and Microsoft's
grants.py     ... what was agreed to, and how it is refused
browsing.py   ... the user's browser
server.py     all of it on a port
client.py     Google's own client, there
"""

from __future__ import annotations

from tests.servers.gmail.browsing import Browser
from tests.servers.gmail.consent import Consent
from tests.servers.gmail.faults import (
    Exchange,
    Fault,
    Weather,
    answers,
    as_usual,
    cut,
    cut_short,
    done_after,
    done_but_lost,
    done_but_says,
    done_but_silent,
    done_later,
    empty,
    garbled,
    late,
    meanwhile,
    says,
    silence,
    slow_down,
    token_expired,
)
from tests.servers.gmail.grants import oauth_error
from tests.servers.gmail.hands import GmailHands
from tests.servers.gmail.server import GmailServer
from tests.servers.gmail.state import COMPOSE, MAIL, METADATA, MODIFY, READONLY, GmailState, Token, Trashed

__all__ = [
    "COMPOSE",
    "MAIL",
    "METADATA",
    "MODIFY",
    "READONLY",
    "Browser",
    "Consent",
    "Exchange",
    "Fault",
    "GmailHands",
    "GmailServer",
    "GmailState",
    "Token",
    "Trashed",
    "Weather",
    "answers",
    "as_usual",
    "cut",
    "cut_short",
    "done_after",
    "done_but_lost",
    "done_but_says",
    "done_but_silent",
    "done_later",
    "empty",
    "garbled",
    "late",
    "meanwhile",
    "oauth_error",
    "says",
    "silence",
    "slow_down",
    "token_expired",
]
