"""For the hunts on a real Dovecot: an interview at Northwind, and what the user and their server do around it."""

from __future__ import annotations

from collections import Counter
from email import message_from_bytes

from agent.model.draft import DraftFact, Kind
from tests.conftest import missing
from tests.hunt import ImapHunt
from tests.servers.dovecot import DovecotFiles, is_installed
from tests.servers.hands import Kept

DANA = "Dana Whitfield <dana@northwind.example>"
BEFORE = "2026-03-09 12:00"
THANKED = "2026-03-12 17:05"
LATER = ("2026-03-12 17:20", "2026-03-12 17:45", "2026-03-12 18:30")


def own_dovecot() -> DovecotFiles:
    """Return a Dovecot of the test's own, whose configuration it may change."""
    if not is_installed():
        missing("Dovecot")
    return DovecotFiles()


def confirm(hunt: ImapHunt, folder: str = "INBOX", company: str = "Northwind", when: str = "2026-03-09 10:00") -> int:
    """Somebody confirms an interview on Thursday, March 12, 3 PM."""
    domain = f"{company.lower()}.example"
    return hunt.receive(
        when,
        f"Dana Whitfield <dana@{domain}>",
        f"Interview confirmation: Staff Engineer at {company}",
        f"Hi Jordan,\n\nYour interview for the Staff Engineer position at {company} is confirmed for Thursday, "
        f"March 12, 3:00 PM ET with Dana Whitfield.\n\nBest,\nDana Whitfield\nEngineering Manager, {company}\n",
        folder,
        message_id=f"<confirmed@{domain}>",
    )


def reject(hunt: ImapHunt, when: str) -> int:
    return hunt.receive(
        when,
        DANA,
        "Re: Interview confirmation: Staff Engineer at Northwind",
        "Hi Jordan,\n\nThank you for your time. Unfortunately, we have decided to move forward with another candidate "
        "for the Staff Engineer position.\n\nBest,\nDana Whitfield\n",
        message_id="<rejected@northwind.example>",
        in_reply_to="<confirmed@northwind.example>",
        references="<confirmed@northwind.example>",
    )


def thanked(hunt: ImapHunt) -> int:
    """An interview that was held, and the thank-you that lies in Drafts then: return its UID."""
    confirm(hunt)
    hunt.sync(BEFORE)
    hunt.sync(THANKED)
    (uid,) = hunt.hands.drafts()
    assert hunt.hands.flags("Drafts", uid) == {b"\\Draft", b"\\Seen"}
    return uid


def one(hunt: ImapHunt) -> DraftFact:
    (draft,) = hunt.drafts()
    return draft


def one_of(hunt: ImapHunt, kind: Kind) -> DraftFact:
    (draft,) = [draft for draft in hunt.drafts() if draft.kind is kind]
    return draft


def copies(hunt: ImapHunt, message_id: str) -> Counter[str]:
    """How often a Message-ID is in each folder."""
    found: Counter[str] = Counter()
    for folder, there in hunt.hands.snapshot().items():
        ids = [str(message_from_bytes(kept.raw)["Message-ID"]) for kept in there.messages.values()]
        found[folder] = ids.count(message_id)
    return +found


def put_back(hunt: ImapHunt, folder: str, messages: dict[int, Kept]) -> None:
    for kept in messages.values():
        flags = [flag.decode() for flag in kept.flags]
        hunt.hands.deliver(folder, kept.raw, flags, kept.received_at)


def forget_uids(hunt: ImapHunt, folder: str = "") -> None:
    """The server loses its notes on a folder, as after a restore: the same mail, under another UIDVALIDITY."""
    hunt.hands.close()
    place = hunt.files.maildir(hunt.user) / folder
    for path in [*place.glob("dovecot-uidlist"), *place.glob("dovecot.index*")]:
        path.unlink()  # what is left tells the server which validities there were: it takes another
