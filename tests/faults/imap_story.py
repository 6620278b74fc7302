"""A short hunt on a server: three kinds of drafts, two withdrawals, the user's hand, and other people's mail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults.imap_desk import ImapDesk
from tests.faults.server_desk import Outcome, ServerDesk
from tests.faults.stories import DANA, RUTH, TO_DANA, TOM, invite, rejected, undecided
from tests.hunt import ME, at
from tests.mails import mail
from tests.servers.dovecot import DovecotServer

OMAR = "Omar Haddad <omar@northwind.example>"
MUM = "Mum <mum@home.example>"
SHOP = "Shop <news@shop.example>"
EDITED = "Hi Tom,\n\nThank you. I enjoyed the talk about Kafka very much.\n\nJordan\n"


@dataclass(frozen=True)
class Step:
    """What the world and the user do, and when the pass is that follows."""

    happens: Callable[[ServerDesk], None]
    when: str


def _confirmed(desk: ServerDesk) -> None:
    for number, flags in enumerate(("F", "RS", "", "T", "i")):
        desk.deliver(_foreign(f"Offers {number}", "2026-03-02 08:00"), flags=flags)
    desk.deliver(_foreign("Old offers", "2026-03-01 08:00"), "Archive", "S")
    desk.deliver(_foreign("Win now", "2026-03-01 09:00"), "Junk")
    desk.deliver(_foreign("Gone", "2026-03-01 10:00"), "Trash", "ST")
    desk.write("2026-03-04 09:00", MUM, "Sunday", "See you on Sunday.\n")
    for subject, flags in (("Half a thought", "DS"), ("A thought thrown away", "DT")):
        desk.deliver(
            mail(sender=ME, to=MUM, subject=subject, body="Dear\n", date=at("2026-03-04 10:00")), "Drafts", flags
        )
    invite(desk, (DANA, TOM, RUTH, OMAR))


def _foreign(subject: str, when: str) -> bytes:
    return mail(sender=SHOP, to=ME, subject=subject, body="Lamps, tables and chairs.\n", date=at(when))


def _users_hand(desk: ServerDesk) -> None:
    """Of four thank-yous one is sent, one edited, one flagged; the last stays untouched."""
    desk.send(TO_DANA, "2026-03-12 17:00")
    desk.edit("tom@northwind.example", EDITED)
    desk.flag("ruth@northwind.example")


def _undecided(desk: ServerDesk) -> None:
    undecided(desk, "")


def _rejected(desk: ServerDesk) -> None:
    rejected(desk, "2026-03-18 15:00")


STORY = (
    Step(_confirmed, "2026-03-12 16:05"),  # thank-yous
    Step(_users_hand, "2026-03-12 18:00"),
    Step(_undecided, "2026-03-17 11:00"),  # a reply
    Step(_rejected, "2026-03-18 16:00"),  # a feedback request; the reply, and the thank-you that is left, are withdrawn
)


def play_undisturbed(server: DovecotServer, folder: Path) -> Outcome:
    """Play the story with nothing in its way, one pass a step. Return what it comes to."""
    with ImapDesk(folder, server) as desk:
        for step in STORY:
            step.happens(desk)
            with desk.nothing_of_theirs_touched():
                assert desk.comes_to_rest(step.when)
        return desk.outcome(STORY[-1].when)
