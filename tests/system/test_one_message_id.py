"""Several mails of one Message-ID: copies of one, or what a careless program sent, of which nobody's word is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.application import Stage
from tests.hunt import ME, Hunt, at
from tests.mails import mail
from tests.system.thanked import CONFIRMED, PRIYA

REFUSED = (
    "Hi Jordan,\n\nThank you for interviewing with us. Unfortunately, we have decided not to move forward with your "
    "application.\n\nBest,\nPriya Raman\n"
)
ONE = "<only@corbelfinch.example>"


def raw(when: str, subject: str, text: str) -> bytes:
    return mail(sender=PRIYA, to=ME, subject=subject, body=text, date=at(when), message_id=ONE)


@pytest.mark.parametrize("at_once", [True, False])
def test_a_later_mail_under_a_known_message_id_is_read(tmp_path: Path, at_once: bool) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.deliver(raw("2026-03-09 10:00", "Interview confirmation", CONFIRMED))
    if not at_once:
        hunt.sync("2026-03-10 09:00")
    hunt.maildir.deliver(raw("2026-03-16 10:00", "Your application at Corbel Finch", REFUSED))
    hunt.sync("2026-03-16 12:00")
    (plan,) = hunt.plan("2026-03-16 12:00")
    assert plan.stage is Stage.REJECTED
    (facts,) = hunt.applications()
    assert len(facts.messages) == 2


def test_its_copy_and_the_first_ones_are_read_once(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.add_folder("Jobs")
    both = (
        raw("2026-03-09 10:00", "Interview confirmation", CONFIRMED),
        raw("2026-03-16 10:00", "Your application at Corbel Finch", REFUSED),
    )
    for folder in ("", "Jobs", "Jobs"):
        for one in both:
            hunt.maildir.deliver(one, folder)
        hunt.sync("2026-03-16 12:00")
    (facts,) = hunt.applications()
    assert len(facts.messages) == 2
