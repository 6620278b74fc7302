"""Who passes for somebody of an application: under their name, or from a house that looks like theirs."""

from __future__ import annotations

import pytest

from agent.classification import Known
from agent.lookalikes import name_key, passes_for_another
from agent.model.mail import KNOWN_NAME, LIKE_A_HOUSE, Category
from tests.unit.extraction.mails import mail

NOBODY, THREAD, EVENT = Known(), Known(thread_known=True), Known(event_known=True)
PEOPLE = {"nadia okafor": {"tidebrook"}, "sam holt": {"brightwater"}}
HOUSES = {"tidebrook", "brightwater", "lark"}
REFUSED = "Dear Robin,\n\nUnfortunately we have decided not to go on with your application.\n\n"


def signal(
    sender: str, known: Known = NOBODY, category: Category = Category.REJECTION, signed: str = "", reply_to: str = ""
) -> str:
    message = mail(f"{REFUSED}{signed}\n", sender=sender, reply_to=reply_to)
    found = passes_for_another(message, category, known, PEOPLE, HOUSES)
    return found.signal if found else ""


@pytest.mark.parametrize(
    "sender",
    [
        "hr@tidebr00k.com",
        "hr@tidebrock.com",
        "hr@tidebook.com",
        "hr@tidebrooks.com",
        "hr@t1debrook.com",
        "hr@tldebrook.com",
        "hr@xn--tidebrok-sbh.com",
        "hr@brightvvater.com",
        "Nadia Okafor <nadia@tidebr0ok.com>",
    ],
)
def test_a_house_that_is_read_as_theirs(sender: str) -> None:
    assert signal(sender) == LIKE_A_HOUSE
    assert signal(sender, THREAD) == LIKE_A_HOUSE, "whoever reads their mail can answer it, too"
    assert signal(sender, category=Category.UNRELATED) == ""
    assert signal(sender, EVENT) == "", "an update is asked for its invitation's house"


@pytest.mark.parametrize("sender", ["hr@tidebrook-careers.com", "jobs@my-tidebrook.com", "anna@lark-jobs.com"])
def test_a_house_that_adds_a_word_to_theirs(sender: str) -> None:
    assert signal(sender) == LIKE_A_HOUSE
    assert signal(sender, THREAD) == "", "firms have such houses, too"


@pytest.mark.parametrize(
    "sender",
    [
        "hr@tidebrook.com",
        "hr@mail.tidebrook.co.uk",
        "hr@tideway.com",
        "hr@larksea.com",
        "hr@larks.com",
        "Tidebrook <no-reply@greenhouse.io>",
        "tidebrook@gmail.com",
    ],
)
def test_another_house_that_does_not_look_like_it(sender: str) -> None:
    assert signal(sender) == ""


@pytest.mark.parametrize(
    "sender",
    ["nadia.okafor@gmail.com", "nadia.okafor.hr@outlook.com", "nadia@okafor.me.uk", "nokafor@orchid-group.com"],
)
def test_a_known_name_from_elsewhere(sender: str) -> None:
    named = f"Nadia Okafor <{sender}>"
    assert signal(named) == KNOWN_NAME
    assert signal(f"Nadia <{sender}>") == "", "many are called so"
    assert signal(named, THREAD) == "", "who answers from a private address has the mail that they answer"
    assert signal(named, Known(sender_known=True)) == "", "the user said so of an earlier one"
    assert signal(named, reply_to="nadia@tidebrook.com") == "", "the answer goes where she is known to be"


def test_another_of_the_same_name_writes_for_their_own_house() -> None:
    signed = "Sam Holt\nHead of People, Orchid Garden Centres"
    assert signal("Sam Holt <sam@orchidgardencentres.com>", signed=signed) == ""
    assert signal("Sam Holt <sam@orchidgardencentres.com>") == KNOWN_NAME


def test_a_name_is_looked_for_in_full() -> None:
    assert name_key("  Nadia  OKAFOR ") == "nadia okafor"
    assert name_key("Nadia") == ""
    assert name_key("Nadia K. Okafor") == name_key("Okafor, Nadia") == "nadia okafor"
