"""Whole hunts in which it matters who somebody is: whom a draft goes to, and by what name it calls them."""

from __future__ import annotations

from pathlib import Path

from agent.model.draft import DraftState, Kind
from tests.hunt import Hunt

ILSE = "Ilse Brandt <ilse@moorales.com>"
OFFICE = "Moor Ales Office <office@moorales.com>"
CONFIRMED = (
    "Hi Jordan,\n\nThis is to confirm your interview for the Brewer position at Moor Ales on Tuesday, March 10, 2026, "
    "at 3:00 PM ET at our brewery. {}\n\n{}"
)
SIGNED = "Best regards,\nIlse Brandt\nMoor Ales, 22 Sandpiper Lane, Level 2, Kestrel House\n"


def _greetings(hunt: Hunt) -> dict[str, Kind]:
    return {one.text.body.split("\n")[0]: one.kind for one in hunt.drafts(DraftState.PLACED)}


def test_no_draft_goes_to_a_street_or_a_house(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive("2026-03-05 10:00", ILSE, "Interview for Brewer at Moor Ales", CONFIRMED.format("", SIGNED))
    hunt.sync("2026-03-05 11:00")
    hunt.sync("2026-03-10 18:00")
    assert _greetings(hunt) == {"Hi Ilse,": Kind.THANK_YOU}


def test_who_is_said_to_hold_the_interview_is_thanked_for_it(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    host = "Our head brewer, Callum Reyes (callum.reyes@moorales.com), would like to meet you then."
    hunt.receive("2026-03-05 10:00", ILSE, "Interview for Brewer at Moor Ales", CONFIRMED.format(host, SIGNED))
    hunt.sync("2026-03-05 11:00")
    hunt.sync("2026-03-10 18:00")
    assert _greetings(hunt) == {"Hi Callum,": Kind.THANK_YOU}
    assert [one.text.to_address for one in hunt.drafts(DraftState.PLACED)] == ["callum.reyes@moorales.com"]


def test_who_signs_beneath_a_shared_senders_mail_is_greeted(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.receive("2026-03-05 10:00", ILSE, "Interview for Brewer at Moor Ales", CONFIRMED.format("", SIGNED))
    hunt.sync("2026-03-10 18:00")
    undecided = "Dear Jordan,\n\nWe have not made a decision on the Brewer position yet and need more time.\n\n"
    undecided += "Until then,\nRita Moura\nSecretary\nMoor Ales\n"
    hunt.receive("2026-03-12 10:00", OFFICE, "Your interview for Brewer at Moor Ales", undecided)
    hunt.sync("2026-03-12 10:30")
    (reply,) = (one for one in hunt.drafts(DraftState.PLACED) if one.kind is Kind.NO_DECISION_REPLY)
    assert (reply.text.body.split("\n")[0], reply.text.to_address) == ("Dear Rita,", "office@moorales.com")
    assert not reply.text.problems


def test_who_will_not_be_there_is_not_thanked(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    both = "You will meet with Nora Pell (nora.pell@moorales.com) and Leo Farr (leo.farr@moorales.com)."
    hunt.receive("2026-03-05 10:00", ILSE, "Interview for Brewer at Moor Ales", CONFIRMED.format(both, SIGNED))
    hunt.sync("2026-03-05 11:00")
    off = "Hi Jordan,\n\nthis is to confirm your interview at Moor Ales on Tuesday, March 10, 2026, at 3:00 PM ET. "
    off += f"Leo can't make it after all, so it will be Nora alone.\n\n{SIGNED}"
    hunt.receive("2026-03-09 10:00", ILSE, "Interview for Brewer at Moor Ales", off)
    hunt.sync("2026-03-09 11:00")
    hunt.sync("2026-03-10 18:00")
    assert _greetings(hunt) == {"Hi Nora,": Kind.THANK_YOU}


def test_who_stands_in_is_thanked_and_who_was_absent_is_not(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    plan = (
        "Hi Jordan,\n\nYour interviews for the Brewer position on Tuesday, March 10, 2026 are set, all times ET:\n\n"
        "1:00 PM - 1:45 PM  Recipes: Callum Reyes, Head Brewer\n2:00 PM - 2:45 PM  Cellar: Noor Haddad, Manager\n\n"
    )
    hunt.receive("2026-03-05 10:00", ILSE, "Interview for Brewer at Moor Ales", plan + SIGNED)
    hunt.sync("2026-03-05 11:00")
    swap = "Hi Jordan,\n\nNoor is off sick with the flu, so Pia Lund (Quality Manager) is taking the cellar session. "
    hunt.receive("2026-03-09 10:00", ILSE, "Re: Interview for Brewer at Moor Ales", f"{swap}Same time.\n\nIlse")
    hunt.sync("2026-03-09 11:00")
    hunt.sync("2026-03-10 18:00")
    assert sorted(_greetings(hunt)) == ["Hi Callum,", "Hi Pia,"]


def test_a_booking_page_that_only_names_somebody_is_of_their_application(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    ask = "Hi Jordan,\n\nThanks for applying as Brewer. Pick a time for a first call: https://calendly.com/moorales/intro\n\n"
    hunt.receive("2026-03-05 10:00", ILSE, "Brewer at Moor Ales", f"{ask}Ilse Brandt\nPeople, Moor Ales\n")
    hunt.receive(
        "2026-03-05 10:30",
        "Calendly <notifications@calendly.com>",
        "Confirmed: Intro Chat with Ilse Brandt on Tuesday, March 10, 2026",
        "Hi Jordan Rivera,\n\nYour event has been scheduled.\n\nEvent Type: Intro Chat\n"
        "Event Date/Time: 15:00 - Tuesday, 10 March 2026 (Eastern Time - US & Canada)\nLocation: Google Meet\n",
    )
    hunt.sync("2026-03-05 11:00")
    hunt.sync("2026-03-10 18:00")
    assert _greetings(hunt) == {"Hi Ilse,": Kind.THANK_YOU}
