"""New text, quoted text, signature: the ways in which clients set them off."""

from __future__ import annotations

import pytest

from agent.parsing.body import take_apart, unflow
from agent.parsing.quotes import header_block

ATTRIBUTIONS = [
    "On Thu, Nov 12, 2026 at 3:04 PM Dana Okafor <dana@northwind.example> wrote:",
    "On 12 Nov 2026, at 15:04, Dana Okafor wrote:",
    "On Thu, Nov 12, 2026 at 3:04 PM Dana Okafor <\ndana@northwind.example> wrote:",
    "Am 12.11.2026 um 15:04 schrieb Dana Okafor:",
    "Am Do., 12. Nov. 2026 um 15:04 Uhr schrieb Dana Okafor <\ndana@northwind.example>:",
    "Dana Okafor <dana@northwind.example> schrieb am Do., 12. Nov. 2026\num 15:04 Uhr:",
    "Le jeu. 12 nov. 2026 à 15:04, Dana Okafor <dana@northwind.example> a écrit :",
    "El jue, 12 nov 2026 a las 15:04, Dana Okafor (<dana@northwind.example>) escribió:",
    "Em qui., 12 de nov. de 2026 às 15:04, Dana Okafor <dana@northwind.example> escreveu:",
    "Op do 12 nov. 2026 om 15:04 schreef Dana Okafor <dana@northwind.example>:",
    "Op 12 nov. 2026 om 15:04 heeft Dana Okafor <dana@northwind.example> het\nvolgende geschreven:",
    "Il giorno gio 12 nov 2026 alle ore 15:04 Dana Okafor <dana@northwind.example> ha scritto:",
    '12.11.2026, 15:04, "Dana Okafor" <dana@northwind.example>:',
]
BLOCKS = [
    "From: Dana Okafor <d@n.example>\nSent: Thursday, 12 November 2026 15:04\nTo: Jordan\nSubject: Interview",
    "Von: Dana Okafor\nGesendet: Donnerstag, 12. November 2026 15:04\nAn: Jordan\nBetreff: Gespräch",
    "De : Dana Okafor\nEnvoyé : jeudi 12 novembre 2026 15:04\nÀ : Jordan\nObjet : Entretien",
    "De: Dana Okafor\nEnviado: jueves, 12 de noviembre de 2026 15:04\nPara: Jordan\nAsunto: Entrevista",
    "De: Dana Okafor\nEnviada em: quinta-feira, 12 de novembro de 2026\nPara: Jordan\nAssunto: Entrevista",
    "Van: Dana Okafor\nVerzonden: donderdag 12 november 2026 15:04\nAan: Jordan\nOnderwerp: Gesprek",
    "Da: Dana Okafor\nInviato: giovedì 12 novembre 2026 15:04\nA: Jordan\nOggetto: Colloquio",
    "*From:* Dana Okafor\n*Date:* Thursday\n*To:* Jordan\n*Subject:* Interview",
    "________________________________\nFrom: Dana\nSent: Thursday\nTo: Jordan\nSubject: A long\n one\nCc: Sam",
    "________________________________\n\nFrom: Dana Okafor\n\nSent: Thursday\n\nTo: Jordan\n\nSubject: Interview",
    "From: Dana Okafor <d@n.example>\n\nSent: Thursday, 12 November 2026 15:04\n\nTo: Jordan\n\nSubject: Interview",
    "-----Original Message-----\nFrom: Dana\nTo: Jordan",
    "-----Ursprüngliche Nachricht-----\nVon: Dana",
    "---------- Forwarded message ---------\nFrom: Dana\nDate: today\nSubject: Interview\nTo: Jordan",
]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_what_an_attribution_introduces_is_quoted(attribution: str) -> None:
    body = take_apart(f"Monday is fine.\n\n{attribution}\n\n> Is Monday fine?\n> Dana\n")
    assert body.new == "Monday is fine."
    assert "Is Monday fine?" in body.quoted


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_a_quote_without_marks_runs_to_the_end(attribution: str) -> None:
    body = take_apart(f"Monday is fine.\n\n{attribution}\n\nIs Monday fine?\n\nDana")
    assert body.new == "Monday is fine."
    assert body.quoted.endswith("Is Monday fine?\n\nDana")


@pytest.mark.parametrize("block", BLOCKS)
def test_what_a_header_block_introduces_is_quoted(block: str) -> None:
    body = take_apart(f"Thank you.\n\n{block}\n\nUnfortunately not.\n> older\nBye")
    assert body.new == "Thank you."
    assert "Unfortunately not." in body.quoted
    assert body.quoted.endswith("Bye")


def test_a_header_block_ends_where_nothing_is_wanting() -> None:
    """The lines of the mail below it may have labels of their own."""
    block = "From: Dana\n\nSent: Thursday\n\nTo: Jordan\n\nSubject: Interview\n\nWhen: Monday at ten"
    assert header_block(block.split("\n"), 0) == 7


def test_answers_between_quoted_lines_are_new() -> None:
    body = take_apart(
        "See below.\n\nOn 12 Nov 2026, at 15:04, Dana wrote:\n[...]\n"
        "> Which day?\nMonday.\n> And when?\nAt ten.\n\n> Dana"
    )
    assert body.new == "See below.\n\nMonday.\nAt ten."
    assert "Which day?" in body.quoted
    assert "Monday." not in body.quoted


@pytest.mark.parametrize(
    "text",
    [
        "On Monday we will write to you.\nWe discussed it on 3 November.",
        "From: 10:00\nTo: 11:00\nSubject: your interview",
        "From: our side, Dana\nTo: the second round\nBring: a passport",
        "Date: 12 November 2026\nTime: 10:00\nTo: bring: your passport",
        "On 12 November 2026 at 10:00 you will meet Dana.\n\nShe wrote the following",
        "Note: the date is 12 November.\n--\n"
        + "\n".join(f"Point {n} of the agenda is long enough." for n in range(40)),
    ],
)
def test_text_that_only_looks_like_a_quote_stays(text: str) -> None:
    body = take_apart(text)
    assert body.new == text
    assert body.quoted == ""


def test_text_before_an_attribution_is_not_swallowed_by_it() -> None:
    body = take_apart("Monday, 12:00 suits me.\n\nDana Okafor <dana@northwind.example> wrote:\n> Is noon fine?")
    assert body.new == "Monday, 12:00 suits me."


def test_the_signature_is_kept_apart() -> None:
    body = take_apart(
        "See you on Monday.\n\n-- \nDana Okafor\nRecruiter, Northwind\n\nOn 1 Nov 2026, Jordan wrote:\n> Hi"
    )
    assert (body.new, body.signature) == ("See you on Monday.", "Dana Okafor\nRecruiter, Northwind")
    assert body.quoted.endswith("> Hi")


def test_what_greets_below_a_rule_is_the_same_in_another_language() -> None:
    body = take_apart("Bonjour Ada,\n\nÀ lundi.\n\n--\n\nHello Ada,\n\nSee you on Monday.\n\nDana")
    assert "See you on Monday." in body.new
    assert take_apart("See you on Monday.\n--\nDana Okafor\nRecruiter").signature == "Dana Okafor\nRecruiter"


def test_the_delimiter_of_the_standard_starts_a_signature_of_any_length() -> None:
    lines = [f"Line {n}" for n in range(40)]
    assert take_apart("See you.\n-- \n" + "\n".join(lines)).signature.split("\n") == lines


@pytest.mark.parametrize(
    "closing", ["Best regards,", "Mit freundlichen Grüßen", "Cordialement,", "Un saludo", "Thanks"]
)
def test_without_a_delimiter_what_follows_the_closing_is_the_signature_too(closing: str) -> None:
    body = take_apart(f"See you on Monday.\n\n{closing}\n\nDana Okafor\nRecruiter")
    assert body.signature == "Dana Okafor\nRecruiter"
    assert body.new.endswith("Recruiter")


@pytest.mark.parametrize(
    "block",
    ["Dana Okafor\nTransport Manager", "Dana\nTransport Manager", "Dana Okafor, Transport Manager\nNorthwind Ltd",
     "dana okafor | Northwind", "Dana – Northwind"],
)  # fmt: skip
def test_without_a_closing_either_the_writers_name_begins_the_signature(block: str) -> None:
    body = take_apart(f"See you on Monday.\n\n{block}", writer="Dana Okafor")
    assert body.signature == block
    assert body.new.endswith(block)


@pytest.mark.parametrize("end", ["Dana will see you.", "Danae Okafor", "Mr Okafor", "Danish pastries are on us"])
def test_what_only_begins_like_the_writers_name_signs_nothing(end: str) -> None:
    assert take_apart(f"See you on Monday.\n\n{end}", writer="Dana Okafor").signature == ""


@pytest.mark.parametrize(
    "line",
    ["Sent from my iPhone", "Get Outlook for iOS", "Von meinem iPhone gesendet", "Envoyé de mon iPhone",
     "Enviado desde mi iPhone", "Verzonden vanaf mijn iPhone", "Inviato da iPhone", "Gesendet von Mail für Windows"],
)  # fmt: skip
def test_device_lines_are_dropped(line: str) -> None:
    assert take_apart(f"Monday is fine.\n\n{line}").new == "Monday is fine."


def test_a_legal_notice_is_dropped_and_the_text_above_it_stays() -> None:
    notice = "This e-mail and its attachments may hold privileged matter.\n"
    notice += "If you are not the intended recipient, tell us.\nBye."
    assert take_apart(f"We are sorry.\n\n{notice}").new == "We are sorry."
    assert take_apart(f"We are sorry.\n{notice}").new == "We are sorry."


@pytest.mark.parametrize(
    "text", ["This e-mail confirms your interview.", "This email replaces my last; please delete the old invitation."]
)
def test_speaking_of_an_email_is_no_legal_notice(text: str) -> None:
    assert take_apart(text).new == text


def test_a_bare_forward_speaks_with_the_forwarded_words() -> None:
    block = "---------- Forwarded message ---------\nFrom: Dana\nDate: today\nSubject: Interview\nTo: Jordan"
    body = take_apart(f"\n{block}\n\nYou are invited.\n\nOn 1 Nov 2026, Jordan wrote:\n> Hello")
    assert body.new == "You are invited."
    assert "You are invited." in body.quoted


def test_a_forward_of_apple_mail_is_read_through_its_marks() -> None:
    text = "> Begin forwarded message:\n>\n> From: Dana\n> Subject: Interview\n> To: Jordan\n>\n> You are invited."
    assert take_apart(text).new == "You are invited."


def test_an_empty_answer_does_not_speak_with_the_quoted_words() -> None:
    block = "From: Dana\nSent: Thursday\nTo: Jordan\nSubject: Interview\n\nUnfortunately not."
    assert take_apart(block, answering=True).new == ""
    assert take_apart("On 12 Nov 2026, at 15:04, Dana wrote:\n> Unfortunately not.").new == ""


def test_flowed_lines_are_joined_as_far_as_they_flow() -> None:
    flowed = "We would \nlike to meet.\n> An old \n> line\n From here\n-- \nDana"
    assert unflow(flowed, delete_space=False) == "We would like to meet.\n> An old line\nFrom here\n-- \nDana"
    assert unflow("hyper \nlink", delete_space=True) == "hyperlink"


@pytest.mark.parametrize(
    "text", ["On 1 " * 20_000, "On Mon 3 2026\n" * 20_000, "From: a\n" * 20_000, "--\nx\n" * 10_000, ">" * 100_000]
)
def test_crafted_text_is_survived(text: str) -> None:
    assert len(take_apart(text).new) <= len(text)


def test_each_answer_between_quoted_lines_is_kept_with_what_is_above_it() -> None:
    text = "Hi,\n\n> Is Tuesday\n> possible?\nYes.\nGladly.\n\n> Or Thursday?\nNo.\n> More of it\n"
    assert take_apart(text).between == (("Is Tuesday\npossible?", "Yes.\nGladly."), ("Or Thursday?", "No."))
    assert take_apart("Yes.\n\n> Is Tuesday possible?\n").between == ()


def test_the_rows_of_a_table_are_not_quoted() -> None:
    table = "| Time | With |\n| 09:15 - 10:00 | Ana Ruiz |\n| 10:00 - 10:45 | Bo Lee |"
    assert table in take_apart(f"Here is your day:\n\n{table}\n\nSee you then.").new
    body = take_apart("Yes, gladly.\n\n| Is Monday fine?\n| Dana")
    assert "Is Monday fine?" in body.quoted
