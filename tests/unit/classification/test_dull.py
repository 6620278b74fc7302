from __future__ import annotations

from functools import cache

import pytest

from agent.classification import Known, classify
from agent.classification.senders.dull import ENOUGH, ENOUGH_OF_A_BEGINNING, PLENTY, is_dull, is_told_dull, may_be_dull
from agent.classification.senders.hints import hints_at_a_job
from agent.classification.sentences.findings import JOB_TAGS
from agent.classification.tagging.appointments import APPOINTMENTS
from agent.classification.tagging.lexicon import LEXICON
from agent.classification.tagging.turns import TURNS
from agent.classification.tagging.words import expanded
from agent.model.mail import Category, Filing, Message
from agent.parsing import parse_head
from tests.corpus.messages import Sample, samples

FILLER = "The garden in the weekend market is full of coffee and light. "
LONG = FILLER * (ENOUGH // len(FILLER) + 1)
VERY_LONG = FILLER * (PLENTY // len(FILLER) + 1)
BULK = "List-Unsubscribe: <https://mailer.example/u/71>\r\n"
_MATTERS = frozenset(Category) - {Category.UNRELATED, Category.OWN, Category.OUTREACH, Category.COURTESY}
ROBIN = Known(own_addresses=frozenset({"robin.hale@mail.example"}))


@cache
def corpus() -> tuple[Sample, ...]:
    return tuple(samples())


def header(sender: str = "Larkspur <hello@larkspur.example>", extra: str = BULK, kind: str = "alternative") -> bytes:
    return (
        f"From: {sender}\r\nTo: robin.hale@mail.example\r\nSubject: Notes from the garden\r\n{extra}"
        f"Message-ID: <1@larkspur.example>\r\nContent-Type: multipart/{kind}; boundary=b\r\n\r\n"
    ).encode()


@pytest.mark.parametrize("tag", sorted(JOB_TAGS))
def test_every_word_of_jobs_that_the_classifier_knows_is_a_hint(tag: str) -> None:
    lines = "\n".join(lines for table in (LEXICON, TURNS, APPOINTMENTS) for key, lines in table.items() if key == tag)
    phrases = [" ".join(words) for words in expanded(lines)]
    assert phrases
    assert [phrase for phrase in phrases if not hints_at_a_job(f"so, {phrase}!")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben uns leider anders entschieden.", "Votre candidature", "Su candidatura", "A sua vaga", "Il colloquio",
        "Uw sollicitatie", "We will not be moving forward.", "Thank you for your time.", "NEXT STEPS", "Your résumé",
        "Rückmeldung zum Vorstellungsgespräch", "Entrevista", "the next\nstage",
    ],
)  # fmt: skip
def test_other_hints(text: str) -> None:
    assert hints_at_a_job(f"{LONG}{text} {LONG}")


@pytest.mark.parametrize("text", ["", "30% off seeds", FILLER, "Your parcel is on its way", "Ihr Paket kommt morgen"])
def test_no_hints(text: str) -> None:
    assert not hints_at_a_job(text)


def test_a_long_text_without_a_hint_is_dull() -> None:
    message, _ = parse_head(header())
    assert is_dull(message, LONG, cut=False)
    assert is_dull(message, VERY_LONG, cut=True)
    assert not is_dull(message, LONG, cut=True), "the rest may say more"
    assert not is_dull(message, FILLER, cut=False), "it may be a stub"
    assert not is_dull(message, f"{LONG} Your application.", cut=False)
    application, _ = parse_head(header().replace(b"Notes from the garden", b"Your application"))
    assert not is_dull(application, LONG, cut=False)


def test_whose_first_part_is_worth_asking_for() -> None:
    def worth(raw: bytes, known: Known = ROBIN) -> bool:
        return may_be_dull(*parse_head(raw), known)

    assert worth(header())
    assert not worth(header(extra="")), "a person's mail is read"
    assert not worth(header(kind="mixed")), "an invitation may be attached"
    assert not worth(header("Pellgrove <no-reply@us.greenhouse-mail.io>"))
    assert not worth(header("Robin <robin.hale@mail.example>"))
    assert not worth(header(), Known(thread_known=True))
    assert not worth(header(), Known(sender_known=True))
    assert not worth(header(extra=f"{BULK}Auto-Submitted: auto-replied\r\n"))
    assert not worth(header("MAILER-DAEMON <mailer-daemon@mx.example>"))


def test_hardly_a_mail_that_the_classifier_knows_is_without_a_hint() -> None:
    """But for what a thread, an invitation or a notice tells: what it would cost if all of it came as bulk."""
    heard_of = [sample for sample in corpus() if sample.category in _MATTERS]
    without = [one for one in heard_of if not hints_at_a_job(_all_text(one.message)) and _is_known(one)]
    assert len(heard_of) > 4_000
    assert len(without) <= 0.01 * len(heard_of)


def _all_text(message: Message) -> str:
    return f"{message.subject}\n{message.body.new}\n{message.body.quoted}"


def _is_known(sample: Sample) -> bool:
    if sample.message.invitations or sample.message.notice is not None or sample.known.of_an_application:
        return False
    found = classify(sample.message, sample.known)
    return found.category is sample.category and not found.needs_review


# --- what first lines settle ---

LINES = (
    "This week we have been to the coast, and this is what we brought for your garden and for the kitchen. It is all "
    "in the shop from today, and the lanterns that you liked so much in autumn are back as well."
)
PLAIN = (
    "This week we have been to the coast, and this is what we brought for your garden and for the kitchen. It is all "
    "there from today, and the lanterns that you liked so much in autumn are back as well."
)
"""Without a word of shops."""
_ABOUT_APPLICATIONS = frozenset(Category) - {
    Category.UNRELATED, Category.OWN, Category.COURTESY, Category.OUTREACH, Category.AUTO_REPLY,
}  # fmt: skip
NOBODY = "Larkspur <no-reply@larkspur.example>"


def settled(raw: bytes, beginning: str = LINES, known: Known = ROBIN, filing: Filing = Filing.BULK) -> bool:
    return is_told_dull(*parse_head(raw), known, filing, beginning)


def named(subject: str) -> bytes:
    return header().replace(b"Notes from the garden", subject.encode())


def test_what_its_server_files_as_bulk_is_settled_by_its_first_lines() -> None:
    assert settled(header())
    assert settled(header(extra="List-Id: <garden.larkspur.example>\r\n"))
    assert settled(named("Thursday is the day: our spring letter"), LINES)


@pytest.mark.parametrize("filing", [Filing.BULK, Filing.UNTOLD])
@pytest.mark.parametrize(
    "raw",
    [
        header(extra=""),  # a person's
        header(extra="Feedback-ID: 1:larkspur:sending\r\n"),  # as every mail that goes through a service
        header(kind="mixed"),
        header("Pellgrove <no-reply@us.greenhouse-mail.io>"),
        header("Pellgrove <no-reply@us.greenhouse-mail.io>", extra=""),
        header("Larkspur Careers <hello@larkspur.example>"),
        header("Larkspur Careers <no-reply@larkspur.example>", extra=""),
        header("Larkspur <talent@larkspur.example>"),
        header("Dana Whitfield <dana@larkspur.example>"),  # by a tool for campaigns
        header("Dana Whitfield <dana@larkspur.example>", extra=""),
        header("Larkspur <notifications@larkspur.example>", extra=""),  # as relays of people's mail have it
        header("Robin <robin.hale@mail.example>"),
        header(extra=f"{BULK}In-Reply-To: <a@mail.example>\r\n"),
        header(NOBODY, extra="In-Reply-To: <a@mail.example>\r\n"),
        header(NOBODY, extra="Reply-To: Larkspur Hiring <a7@larkspur.example>\r\n"),
        header(NOBODY, kind="mixed", extra=""),
        header(extra=f"{BULK}Precedence: list\r\n"),  # a list that writes to the user alone
        header(extra=f"{BULK}Auto-Submitted: auto-replied\r\n"),
        named("Your application"),
        named("Re: Notes from the garden"),
        named("Заметки из сада"),
    ],
)
def test_what_its_header_makes_worth_reading_no_line_settles(raw: bytes, filing: Filing) -> None:
    assert not settled(raw, filing=filing)


@pytest.mark.parametrize("filing", [Filing.BULK, Filing.UNTOLD])
@pytest.mark.parametrize("raw", [header(), header(NOBODY, extra="")])
@pytest.mark.parametrize(
    "beginning",
    [
        "",
        "Thank you!",
        LINES[:ENOUGH_OF_A_BEGINNING],
        f"Dear Robin, {PLAIN}",
        f"Sehr geehrte Frau Hale, {PLAIN}",
        f"We regret that. {LINES}",
        f"{LINES} Your interview",
        "Suomessa on kaunista, ja kauppamme avaa ovensa taas ensi viikolla; tule katsomaan uusia lyhtyjä ja astioita, "
        "joita olemme valinneet keittiöön ja puutarhaan koko talven ajan.",  # in no language of the tables
        "Мы были на побережье, и вот что мы привезли для вашего сада и для вашей кухни. Всё это есть в магазине.",
    ],
)
def test_lines_that_tell_too_little_or_too_much_settle_nothing(beginning: str, raw: bytes, filing: Filing) -> None:
    assert not settled(raw, beginning, filing=filing)


LETTER = f"See you on Tuesday. {PLAIN}"
LETTER_OF_A_SHOP = f"See you on Tuesday. {LINES}"


@pytest.mark.parametrize(
    ("raw", "beginning", "filed", "untold"),
    [
        (header(), LINES, True, True),
        (header(), PLAIN, True, True),
        (header(), LETTER, True, False),
        (header(), LETTER_OF_A_SHOP, True, True),
        (header(), f"Hi Robin, {LINES}", True, True),
        (header(), f"Hi Robin, {PLAIN}", False, False),
        (header(), f"Hi Robin, {LETTER_OF_A_SHOP}", False, False),
        (named("Robin, notes from the garden"), LINES, True, True),
        (named("Robin, notes from the garden"), PLAIN, False, False),
        (header(NOBODY, extra=""), LINES, True, True),
        (header(NOBODY, extra=""), f"Hi Robin, {LINES}", True, True),
        (header(NOBODY, extra=""), PLAIN, False, False),
        (header(NOBODY, extra=""), LETTER_OF_A_SHOP, False, False),
    ],
)
def test_outside_of_bulk_lines_must_be_a_shops_and_no_letters(
    raw: bytes, beginning: str, filed: bool, untold: bool
) -> None:
    assert settled(raw, beginning, filing=Filing.BULK) is filed
    assert settled(raw, beginning, filing=Filing.UNTOLD) is untold
    assert not settled(raw, beginning, filing=Filing.WANTED)


@pytest.mark.parametrize(
    ("address", "takes_none"),
    [
        ("noreply", True), ("no-reply", True), ("do_not_reply", True), ("orders-noreply", True), ("noreply+a7", True),
        ("no.reply2", True), ("nicht-antworten", True), ("ne-pas-repondre", True), ("no-responder", True),
        ("nie-odpowiadaj", True), ("geen-antwoord", True), ("norep", False), ("reply", False), ("info", False),
        ("notifications", False), ("dana.noreen", False), ("hello", False),
    ],
)  # fmt: skip
def test_addresses_that_take_no_answer(address: str, takes_none: bool) -> None:
    assert settled(header(f"Larkspur <{address}@larkspur.example>", extra="")) is takes_none


def test_what_is_tied_to_an_application_is_read_wherever_it_is_filed() -> None:
    assert not settled(header(), known=Known(thread_known=True))
    assert not settled(header(), known=Known(sender_known=True))


FILED = pytest.mark.parametrize("filing", [Filing.BULK, Filing.UNTOLD])


@FILED
def test_no_mail_about_an_application_is_settled_by_its_first_lines(filing: Filing) -> None:
    """As if Gmail filed all of the corpus there; and of what is nobody's, it settles some."""
    away = [sample for sample in corpus() if _is_away(sample, filing)]
    assert [sample.path.name for sample in away if sample.category is not Category.UNRELATED] == []
    assert len(away) > {Filing.BULK: 50, Filing.UNTOLD: 20}[filing]


@FILED
@pytest.mark.parametrize("more", [BULK, f"{BULK}Precedence: bulk\r\n"])
def test_no_mail_of_a_machine_about_an_application_would_be_if_it_were_bulk(filing: Filing, more: str) -> None:
    about = [one for one in corpus() if one.category in _ABOUT_APPLICATIONS and one.message.automatic]
    assert len(about) > 700
    assert [one.path.name for one in about if _is_away(one, filing, more.encode())] == []


@FILED
def test_hardly_a_letter_about_an_application_would_be_if_it_were_bulk(filing: Filing) -> None:
    """What it would cost if all of it came with the header of a campaign, what the corpus has of the hardest too."""
    about = [sample for sample in corpus() if sample.category in _ABOUT_APPLICATIONS]
    lost = [sample for sample in about if _is_away(sample, filing, BULK.encode())]
    assert len(lost) <= {Filing.BULK: 0.005, Filing.UNTOLD: 0.002}[filing] * len(about)


def _is_away(sample: Sample, filing: Filing, more: bytes = b"") -> bool:
    """Given a message, and fields to put before its own, return whether 200 characters of its text settle it."""
    message, headers = parse_head(more + sample.path.read_bytes())
    return is_told_dull(message, headers, sample.known, filing, " ".join(sample.message.body.new.split())[:200])
