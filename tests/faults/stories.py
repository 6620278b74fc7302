"""The hunts that are cut off: each is played up to the pass that matters, which places, withdraws or finds out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parseaddr

from agent.model.application import NoteKind
from tests.faults.desk import Desk
from tests.hunt import at
from tests.mails import invitation, mail

DANA = "Dana Whitfield <dana@northwind.example>"
TOM = "Tom Weber <tom@northwind.example>"
RUTH = "Ruth Okafor <ruth@northwind.example>"
JORDAN = "Jordan Rivera <jordan@example.com>"
TO_DANA = "dana@northwind.example"
HELD = "2026-03-12 14:00"
THANKED = "2026-03-12 16:05"  # the pass that places the thank-yous
FOLLOWED = "2026-03-16 09:00"  # the pass that places the follow-up
ANSWERED = "2026-03-17 10:00"


@dataclass(frozen=True)
class Story:
    """A hunt up to the pass that is cut off. ``later`` is when the one after it is due, where that decides."""

    name: str
    play: Callable[[Desk], None]
    when: str
    later: str = ""
    batch: int = 200


def invite(desk: Desk, people: Sequence[str] = (DANA,), uid: str = "uid-1@northwind.example") -> None:
    """Deliver the confirmation of an interview with these people, of whom the first wrote it."""
    start = at(HELD)
    names = " and ".join(parseaddr(person)[0] for person in people)
    desk.receive(
        "2026-03-05 10:00",
        people[0],
        "Interview with Northwind on March 12",
        "Hi Jordan,\n\nYour interview for the Senior Data Engineer role at Northwind is confirmed for Thursday, "
        f"March 12 at 2:00 PM ET with {names}.\n\nBest,\nDana\n",
        invitation=invitation(
            uid,
            start,
            start + timedelta(hours=1),
            people[0],
            [*people, JORDAN],
            summary="Interview: Senior Data Engineer at Northwind",
            tzid="America/New_York",
        ),
        message_id="<confirmed@northwind.example>",
    )


def thanked(desk: Desk, people: Sequence[str] = (DANA,)) -> None:
    """Play up to the thank-yous in Drafts."""
    invite(desk, people)
    desk.sync("2026-03-05 12:00")
    desk.sync(THANKED)


def followed(desk: Desk) -> None:
    """Play up to the follow-up in Drafts."""
    thanked(desk, (DANA, TOM))
    desk.sync(FOLLOWED)


def undecided(desk: Desk, promise: str = "We will let you know by March 27.") -> None:
    """Deliver their mail that says nothing is decided yet."""
    desk.receive(
        ANSWERED,
        DANA,
        "Re: Interview on March 12",
        "Hi Jordan,\n\nThank you for your time last week. We have not made a decision yet, as we are still "
        f"interviewing other candidates. {promise}\n\nBest,\nDana\n",
        message_id="<undecided@northwind.example>",
    )


def rejected(desk: Desk, when: str) -> None:
    """Deliver their rejection."""
    desk.receive(
        when,
        DANA,
        "Re: Interview on March 12",
        "Hi Jordan,\n\nUnfortunately, we have decided to move forward with another candidate.\n\nBest,\nDana\n",
        message_id="<rejected@northwind.example>",
    )


def _first_thanks(desk: Desk) -> None:
    invite(desk)
    desk.sync("2026-03-05 12:00")


def _panel(desk: Desk) -> None:
    invite(desk, (DANA, TOM, RUTH))
    desk.sync("2026-03-05 12:00")


def _follow_up(desk: Desk) -> None:
    thanked(desk, (DANA, TOM))


def _no_decision(desk: Desk) -> None:
    followed(desk)
    undecided(desk)


def _nudge(desk: Desk) -> None:
    thanked(desk)
    desk.send(TO_DANA, "2026-03-12 18:00")
    desk.sync("2026-03-12 19:00")


def _rejection(desk: Desk) -> None:
    _nudge(desk)
    desk.sync("2026-03-18 09:00")
    rejected(desk, "2026-03-18 15:00")


def _note(desk: Desk) -> None:
    thanked(desk)
    with desk.store() as store:
        (application,) = store.applications()
        text = "I led the move of the billing service to Kafka last year"
        store.add_note(application.id, NoteKind.FORGOT, text, at("2026-03-12 16:30"))


def _old_mailbox(desk: Desk) -> None:
    invite(desk, (DANA, TOM))
    for number in range(6):
        desk.deliver(_newsletter(number, at(f"2026-03-{number + 1:02} 08:00")))
        if number % 3 == 0:
            desk.write(f"2026-03-{number + 1:02} 09:00", "Mum <mum@home.example>", "Sunday", f"See you, {number}.\n")
    desk.receive(
        "2026-03-02 10:00",
        "Fabrikam Careers <no-reply@fabrikam.example>",
        "Thank you for applying to Fabrikam",
        "Hi Jordan,\n\nThank you for applying for the Data Analyst position at Fabrikam. We have received your "
        "application.\n\nThe Fabrikam hiring team\n",
    )


def _newsletter(number: int, when: datetime) -> bytes:
    return mail(
        sender="Shop <news@shop.example>",
        subject=f"Offers of the week {number}",
        body="Lamps, tables and chairs.\n",
        date=when,
        headers={"List-Id": "<news.shop.example>", "Precedence": "bulk"},
    )


def _edited(desk: Desk) -> None:
    thanked(desk, (DANA, TOM))
    desk.edit(TO_DANA, "Hi Dana,\n\nThank you. I enjoyed the talk about Kafka very much.\n\nJordan\n")


def _sent(desk: Desk) -> None:
    thanked(desk, (DANA, TOM))
    desk.send(TO_DANA, "2026-03-12 16:20")


def _sent_with_its_id(desk: Desk) -> None:
    thanked(desk, (DANA, TOM))
    desk.send(TO_DANA, "2026-03-12 16:20", new_message_id=False)


def _dismissed(desk: Desk) -> None:
    thanked(desk, (DANA, TOM))
    desk.delete(TO_DANA)


def _missed(desk: Desk) -> None:
    _dismissed(desk)
    desk.sync("2026-03-12 16:30")


def _wrote_themselves(desk: Desk) -> None:
    thanked(desk, (DANA, TOM))
    desk.write("2026-03-12 16:20", DANA, "Thanks for today", "Hi Dana,\n\nThanks a lot, see you soon.\n\nJordan\n")


STORIES = (
    Story("the first thank-you", _first_thanks, THANKED),
    Story("a panel of three", _panel, THANKED),
    Story("a follow-up in place of thank-yous", _follow_up, FOLLOWED),
    Story("a reply where nothing is decided", _no_decision, "2026-03-17 11:00"),
    Story("a nudge", _nudge, "2026-03-18 09:00"),
    Story("a rejection takes the nudge's place", _rejection, "2026-03-18 16:00"),
    Story("a note replaces a draft", _note, "2026-03-12 16:35"),
    Story("an old mailbox, in batches", _old_mailbox, THANKED, batch=3),
    Story("an edited draft", _edited, "2026-03-12 16:30"),
    Story("a sent draft", _sent, "2026-03-12 16:30"),
    Story("a sent draft that kept its Message-ID", _sent_with_its_id, "2026-03-12 16:30"),
    Story("a deleted draft, missed", _dismissed, "2026-03-12 16:30", later="2026-03-12 16:45"),
    Story("a deleted draft, dismissed", _missed, "2026-03-12 16:45"),
    Story("the user wrote themselves", _wrote_themselves, "2026-03-12 16:30"),
)
