"""What the user said of a message is remembered: the same wording from the same sender is understood the next time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from agent.cli.main import app
from agent.errors import WrongUsage
from agent.model.application import MessageFact, NoteKind
from agent.model.mail import Category
from tests.hunt import Hunt, at
from tests.mails import mail
from tests.system.cli_desk import Desk, home

SENDER = "Pellgrove <no-reply@us.greenhouse-mail.io>"
TEXT = (
    "Dear Jordan,\n\nthe lantern in our window burns for somebody else this winter, and the {role} chair has its owner "
    "since {day}. Our door is a good one to have knocked at all the same.\n\nThe people of Pellgrove\n"
)
BULK = {"List-Unsubscribe": "<https://mailer.example/u/1>", "Precedence": "bulk", "X-Campaign-Id": "7"}


def told(
    role: str, day: str, message_id: str, sender: str = SENDER, text: str = TEXT, headers: dict[str, str] | None = None
) -> bytes:
    return mail(
        sender=sender, subject=f"Pellgrove: {role}", body=text.format(role=role, day=day), message_id=message_id,
        headers=headers or {},
    )  # fmt: skip


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    hunt = Hunt(tmp_path)
    hunt.maildir.deliver(told("Baker", "2 March", "<1@pellgrove.example>"))
    hunt.sync("2026-03-05 09:00")
    correct(hunt, "<1@pellgrove.example>", Category.REJECTION)
    hunt.sync("2026-03-05 10:00")
    return hunt


def correct(hunt: Hunt, message_id: str, category: Category) -> None:
    with hunt.store() as store:
        store.correct(store.find_message(message_id).id, category, None, at("2026-03-05 09:30"))


def known(hunt: Hunt, message_id: str) -> MessageFact | None:
    """What is kept of a message; None where that is no more than of any unrelated one."""
    with hunt.store() as store:
        fact = store.find_message(message_id)
    return fact if fact.evidence or fact.corrected else None


def test_the_same_wording_is_understood_the_next_time(hunt: Hunt) -> None:
    hunt.maildir.deliver(told("Data Engineer", "16 April", "<2@pellgrove.example>"))
    report = hunt.sync("2026-03-06 09:00")
    assert report.categories == {"rejection": 1}
    assert report.needs_review == 0
    fact = known(hunt, "<2@pellgrove.example>")
    assert fact is not None
    assert not fact.corrected, "the user said it of another message"


def test_it_is_not_without_the_correction(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.deliver(told("Baker", "2 March", "<1@pellgrove.example>"))
    hunt.maildir.deliver(told("Data Engineer", "16 April", "<2@pellgrove.example>"))
    report = hunt.sync("2026-03-06 09:00")
    assert report.categories["rejection"] - report.needs_review <= 0


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        ("Tern & Sons <no-reply@us.greenhouse-mail.com>", TEXT),
        (SENDER, TEXT.replace("burns for somebody else", "burns for you alone")),
        (SENDER, TEXT.replace("Our door", "We would like to see you on Friday. Our door")),
    ],
    ids=["another sender", "another wording", "a sentence more"],
)
def test_nothing_else_is_taken_for_it(hunt: Hunt, sender: str, text: str) -> None:
    hunt.maildir.deliver(told("Data Engineer", "16 April", "<2@pellgrove.example>", sender, text))
    report = hunt.sync("2026-03-06 09:00")
    assert report.categories["rejection"] - report.needs_review <= 0


def test_the_last_word_counts(hunt: Hunt) -> None:
    correct(hunt, "<1@pellgrove.example>", Category.NO_DECISION)
    hunt.maildir.deliver(told("Data Engineer", "16 April", "<2@pellgrove.example>"))
    assert hunt.sync("2026-03-06 09:00").categories == {"no_decision": 1}


def test_bulk_of_a_sender_of_whom_the_user_spoke_is_read(hunt: Hunt) -> None:
    sender = "Garden Shop <news@gardenshop.example>"
    hunt.maildir.deliver(told("Baker", "2 March", "<3@gardenshop.example>", sender))
    hunt.sync("2026-03-06 09:00")
    correct(hunt, "<3@gardenshop.example>", Category.REJECTION)
    hunt.sync("2026-03-06 10:00")
    raw = told("Baker", "9 March", "<4@gardenshop.example>", sender, headers=BULK)
    hunt.maildir.deliver(raw.replace(b"Subject: Pellgrove: Baker", b"Subject: 30% off all seeds"))
    assert hunt.sync("2026-03-07 09:00").categories == {"rejection": 1}


def test_what_was_thought_unrelated_is_kept_once_the_user_says_what_it_is(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    hunt.maildir.deliver(mail(sender="Ana <ana@park.example>", subject="Tulips", body="They bloom on Monday.\n",
                              message_id="<t@park.example>"))  # fmt: skip
    assert hunt.sync("2026-03-05 09:00").categories == {"unrelated": 1}
    assert known(hunt, "<t@park.example>") is None
    correct(hunt, "<t@park.example>", Category.NO_DECISION)
    hunt.sync("2026-03-05 10:00")
    with hunt.store() as store:
        assert store.wanted_again() == (), "it is read again once, not in each pass"
        fact = store.find_message("<t@park.example>")
    assert (fact.category, fact.corrected, fact.sender.address) == (Category.NO_DECISION, True, "ana@park.example")


def test_a_forgotten_application_takes_its_wordings_along(hunt: Hunt) -> None:
    with hunt.store() as store:
        assert store.taught() != {}
        for application in hunt.applications():
            store.forget(application.id)
        assert store.taught() == {}


# ---- where a mail belongs

ACK_OF_ONE = (
    "Dear Jordan,\n\nThank you for applying for the {role} position at Pellgrove. We have received your application "
    "and will be in touch.\n\nThe people of Pellgrove\n"
)

SURVEYOR = (
    "Dear Jordan,\n\nThe role of Quantity Surveyor at Larkspur has been filled by another candidate. We are sorry that "
    "we cannot bring you better news, and thank you for your time.\n\nLarkspur Careers\n"
)


def asked(folder: Path) -> Desk:
    """A desk that knows one application at Larkspur, and a refusal of another role there that it asks about."""
    desk = home(folder)
    first = (
        "Dear Jordan,\n\nThank you for applying for the Site Agent position at Larkspur. We have received your "
        "application and will be in touch.\n\nLarkspur Careers\n"
    )
    for number, (day, subject, body) in enumerate(
        [("2026-03-02 10:00", "Your application", first), ("2026-03-05 10:00", "Our decision", SURVEYOR)], start=1
    ):
        desk.maildir.deliver(
            mail(sender="Larkspur Careers <careers@larkspur.com>", subject=subject, body=body, date=at(day),
                 message_id=f"<{number}@larkspur.com>")
        )  # fmt: skip
    desk.run("sync", "--at", "2026-03-05T12:00")
    return desk


def told_by(desk: Desk) -> list[dict[str, Any]]:
    """What ``status`` says of each application; a question about a mail is a line of its own."""
    return [line for line in desk.run("status", "--json").lines if line["application"]]


def test_a_refusal_of_another_role_is_asked_about_and_may_begin_an_application(tmp_path: Path) -> None:
    desk = asked(tmp_path)
    assert [line["stage"] for line in told_by(desk)] == ["applied"]
    told = " ".join(desk.run("status").out.split())
    assert "--application APPLICATION`, or `new` for one that is not known yet" in told
    assert "belongs to larkspur-2" in desk.run("correct", "m2", "rejection", "--application", "new").out
    desk.run("sync", "--at", "2026-03-05T13:00")
    found = {line["application"]: (line["role"], line["stage"]) for line in told_by(desk)}
    assert found == {"larkspur": ("Site Agent", "applied"), "larkspur-2": ("Quantity Surveyor", "rejected")}


def test_what_is_begun_twice_is_one(tmp_path: Path) -> None:
    desk = asked(tmp_path)
    for _ in range(2):
        assert "larkspur-2" in desk.run("correct", "m2", "--application", " New").out
    assert len(told_by(desk)) == 2


def test_what_began_one_begins_no_other_though_the_user_answered_it(tmp_path: Path) -> None:
    desk = home(tmp_path)
    desk.maildir.deliver(told("Baker", "2 March", "<1@pellgrove.example>", text=ACK_OF_ONE))
    desk.maildir.send(
        mail(
            sender="jordan@example.com",
            to="jobs@pellgrove.example",
            subject="Re: Pellgrove: Baker",
            body="Thank you.\n",
            date=at("2026-03-03 10:00"),
            in_reply_to="<1@pellgrove.example>",
        )
    )
    desk.run("sync", "--at", "2026-03-05T12:00")
    (line,) = told_by(desk)
    assert f"belongs to {line['application']} " in desk.run("correct", "m2", "--application", "new").out
    assert len(told_by(desk)) == 1


def test_an_unknown_firm_is_told_with_the_way_out(tmp_path: Path) -> None:
    desk = asked(tmp_path)
    with pytest.raises(WrongUsage, match="There is no application") as told:
        CliRunner().invoke(
            app, ["correct", "m2", "--application", "Quillpoint", "--config", str(desk.config)], catch_exceptions=False
        )
    assert "`--application new`" in str(told.value)
    assert "larkspur" in desk.run("correct", "m2", "--application", "Larkspur Ltd").out, "the legal form is no matter"


ACK = "Dear Jordan,\n\nthank you for applying as a {role} at {firm}. We will read your application.\n"


def _received(hunt: Hunt, when: str, firm: str, role: str) -> int:
    """Deliver an acknowledgement, and return its number."""
    label = firm.replace(" ", "").lower()
    message_id = f"<{when[:10]}@{label}.example>"
    sender, text = f"{firm} <office@{label}.example>", ACK.format(role=role, firm=firm)
    hunt.receive(when, sender, f"Your application to {firm}", text, message_id=message_id)
    hunt.sync(when)
    with hunt.store() as store:
        return store.find_message(message_id).id


@pytest.mark.parametrize("said", [None, Category.UNRELATED])
def test_an_application_that_nothing_is_left_of_goes(tmp_path: Path, said: Category | None) -> None:
    hunt = Hunt(tmp_path)
    _received(hunt, "2026-03-02 09:00", "Pell Grove", "Baker")
    wrong = _received(hunt, "2026-03-03 09:00", "Alder Mill", "Driver")
    first, _ = (one.id for one in hunt.applications())
    with hunt.store() as store:
        store.correct(wrong, said, None if said else first, at("2026-03-04 09:00"))
    for when in ("2026-03-04 10:00", "2026-03-05 10:00"):
        hunt.sync(when)
        assert [one.id for one in hunt.applications()] == [first]


@pytest.mark.parametrize("kept", ["note", "by hand", "closed"])
def test_one_of_which_the_user_said_something_stays(tmp_path: Path, kept: str) -> None:
    hunt = Hunt(tmp_path)
    _received(hunt, "2026-03-02 09:00", "Pell Grove", "Baker")
    wrong = _received(hunt, "2026-03-03 09:00", "Alder Mill", "Driver")
    first, second = (one.id for one in hunt.applications())
    with hunt.store() as store:
        if kept == "note":
            store.add_note(second, NoteKind.TOPIC, "the van", at("2026-03-03 10:00"))
        elif kept == "closed":
            store.close_application(second, at("2026-03-03 10:00"))
        else:
            store.correct(wrong, None, second, at("2026-03-03 10:00"))
        store.correct(wrong, None, first, at("2026-03-04 09:00"))
    hunt.sync("2026-03-04 10:00")
    assert {one.id for one in hunt.applications()} == {first, second}


@pytest.mark.parametrize(
    ("sender", "words", "asked_on"),
    [
        (SENDER, "Your interview: the bakery took somebody from the night shift.", False),
        ("Ada Moss <ada@pellgrove.example>", "The Baker position was awarded elsewhere in the end.", True),
    ],
)
def test_a_machines_mail_that_belongs_nowhere_is_asked_about_for_a_month(
    tmp_path: Path, sender: str, words: str, asked_on: bool
) -> None:
    desk = home(tmp_path)
    text = f"Dear Jordan,\n\n{words}\n\nThe people of Pellgrove\n"
    desk.maildir.deliver(told("Baker", "", "<1@pellgrove.example>", sender=sender, text=text))
    desk.run("sync", "--at", "2026-03-05T12:00")
    for then, asked_then in (("2026-03-20T09:00", True), ("2026-04-20T09:00", asked_on)):
        questions = [line for line in desk.run("status", "--json", "--at", then).lines if not line["application"]]
        assert bool(questions) is asked_then, then
        assert ("for one that is not known yet" in desk.run("status", "--at", then).out) is asked_then
