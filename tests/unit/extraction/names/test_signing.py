"""Who signs: by a nickname, beneath a shared sender's mail, in two languages."""

from __future__ import annotations

import pytest

from agent.drafting.formats import how_called
from agent.extraction.names.names import clean_name
from agent.extraction.names.nicknames import is_nickname
from agent.extraction.who.who_wrote import found_sender
from agent.model.application import Person
from agent.model.mail import Part
from tests.unit.extraction.mails import mail


def signer(ending: str, sender: str) -> tuple[str, str, str]:
    """The name, the address and the form under which whoever wrote signs."""
    (one,) = found_sender(mail(f"Hello Robin,\n\nsee you on Tuesday.\n\n{ending}\n", sender=sender))
    return one.name, one.address, one.signs_as


@pytest.mark.parametrize(
    ("ending", "sender", "signs_as"),
    [
        ("Cheers\nTish\n\nPatricia Gold | Head Brewer\nMoor Ales", "Patricia Gold <patricia@moorales.com>", "Tish"),
        ("Gerrie\nMoor Ales", "Gerrit Gold <gerrit@moorales.com>", "Gerrie"),
        ("Bex\nSent from my iPhone", "Rebecca Gold <rgold@moorales.com>", "Bex"),
        ("baz", "Barry Gold <barry@moorales.com>", "Baz"),
        ("Regards,\nPaco", "Francisco Gold <fgold@moorales.com>", "Paco"),
        ("Regards,\nBoris", "Francisco Gold <fgold@moorales.com>", ""),
        ("Dee\n\nDeirdre Gold\nHead Brewer", "Deirdre Gold <dgold@moorales.com>", "Dee"),
        ("Cheers\nDee\n-- \nDeirdre Gold\nMoor Ales", "Deirdre Gold <dgold@moorales.com>", "Dee"),
        ("AJ\n-- \nAisha Gold\nHead Brewer", "Aisha Gold <agold@moorales.com>", "AJ"),
        ("Tom\n\nDeirdre Gold\nHead Brewer", "Deirdre Gold <dgold@moorales.com>", "Deirdre Gold"),
    ],
)
def test_a_nickname_is_how_they_sign(ending: str, sender: str, signs_as: str) -> None:
    name = sender.partition(" <")[0]
    assert (signer(ending, sender)[0], signer(ending, sender)[2]) == (name, signs_as)


@pytest.mark.parametrize(
    ("ending", "signs_as"),
    [
        ("Mrs Pat Doyle\nPrincipal", "Mrs Pat Doyle"),
        ("Kind regards,\nPat Doyle (Mrs)\nPrincipal", "Mrs Pat Doyle"),
        ("Kind regards,\nPat\n\nPat Doyle (Mrs)\nPrincipal", "Pat"),
        ("Pat\n\nMrs Pat Doyle\nPrincipal", "Pat"),
        ("Yours sincerely,\nDr Pat Doyle", "Dr Pat Doyle"),
    ],
)
def test_who_signs_with_a_title_is_called_by_it_unless_a_first_name_stands_above(ending: str, signs_as: str) -> None:
    assert signer(ending, "Pat Doyle <pdoyle@moorcollege.com>")[2] == signs_as


@pytest.mark.parametrize(
    ("sender", "ending", "called"),
    [
        ("Ms. P Lund", "Yours sincerely,\nP Lund", "Ms. Lund"),
        ("Ms. P Lund", "Yours sincerely,\nPia Lund", "Pia"),
        ("Ms. Pia Lund", "Yours sincerely,\nPia Lund", "Pia"),
        ("Judge Pia Lund", "Best,\nPia", "Pia"),
        ("P Lund", "Yours sincerely,\nP Lund", "P Lund"),
    ],
)
def test_of_whom_only_initials_are_known_has_the_title_that_stands_above(sender: str, ending: str, called: str) -> None:
    name, address, signs_as = signer(ending, f"{sender} <lund@moorcollege.com>")
    assert how_called(Person("lund", name, address, Part.UNKNOWN, signs_as=signs_as)) == called


@pytest.mark.parametrize(
    ("short", "name", "fits"),
    [
        ("Pip", "Philippa Drew", True),
        ("Hennie", "Hendrik Smit", True),
        ("Jonny", "Jonathan Smit", True),
        ("Gaz", "Gareth Smit", True),
        ("Bill", "William Smit", True),
        ("Tom", "Dana Smit", False),
        ("D", "Dana Smit", False),
        ("", "Dana Smit", False),
        ("Dana", "", False),
    ],
)
def test_a_nickname_fits_a_name(short: str, name: str, fits: bool) -> None:
    assert is_nickname(short, name) is fits


@pytest.mark.parametrize(
    "ending",
    [
        "Com os melhores cumprimentos / Best regards,\n\nRita Moura\nRecursos Humanos | Human Resources",
        "Until tomorrow,\nRita Moura",
        "With kind regards\nRita Moura\nSchool Secretary",
        "Take care,\nRita Moura",
        "Rita Moura\nMoor College",
    ],
)
def test_beneath_a_shared_senders_mail_a_person_signs(ending: str) -> None:
    assert signer(ending, "Moor College Office <office@moorcollege.com>") == ("Rita Moura", "", "Rita Moura")


@pytest.mark.parametrize(
    "ending", ["Regards,\nMoor College", "Take care,\nThe Office", "Mit freundlichen Grüßen\nIm Auftrag", ""]
)
def test_beneath_a_shared_senders_mail_the_firm_is_nobody(ending: str) -> None:
    text = f"Hello Robin,\n\nsee you on Tuesday.\n\n{ending}\n"
    assert found_sender(mail(text, sender="Moor College <office@moorcollege.com>")) == ()


def test_a_function_behind_a_shared_address_is_nobody() -> None:
    sender = "Recrutamento Quinta Alta <recrutamento@quintaalta.example>"
    assert found_sender(mail("Dear Robin,\n\nwe received it.\n", sender=sender)) == ()


@pytest.mark.parametrize(
    ("ending", "sender", "name"),
    [
        ("Nuala", "Tarbert Roofing <tarbertroofing@gmail.com>", "Nuala"),
        ("nuala\n\nSent from my iPhone", "Tarbert Roofing <tarbert.roofing@gmail.com>", "Nuala"),
        ("Nuala Feeney\nTarbert Roofing", "Tarbert Roofing <tarbert.roofing@gmail.com>", "Nuala Feeney"),
        ("Cheers, Dave", "Tarbert Roofing <tarbertroofing@gmail.com>", "Dave"),
        ("Tomasz\n056 772 0000", "Moor Lane Bakery <moorlanebakery@gmail.com>", "Tomasz"),
        ("Dave", "Dave's Auto Repair <davesautorepair@yahoo.com>", "Dave"),
        ("Nuala", "tarbertjoinery@gmail.com", "Nuala"),
    ],
)
def test_whoever_signs_beneath_the_mail_of_a_small_firm_wrote_it(ending: str, sender: str, name: str) -> None:
    assert signer(ending, sender) == (name, sender.rpartition("<")[2].strip("<>"), name)


@pytest.mark.parametrize(
    "ending",
    [
        "You will meet:\nDave\nRosa",
        "Ask for one of them:\nRosa",
        "Tarbert Roofing\n056 772 0000",
        "Tarbert",
        "Thursday",
    ],
)
def test_what_else_stands_at_the_end_of_a_small_firms_mail_is_nobody(ending: str) -> None:
    message = mail(
        f"Hello Robin,\n\nsee you on Tuesday.\n\n{ending}\n", sender="Tarbert Roofing <tarbertroofing@gmail.com>"
    )
    assert found_sender(message) == ()


@pytest.mark.parametrize(
    "sender", ["Amy Law <amy.law@gmail.com>", "Grace Kitchen <gk@gmail.com>", "Ida Church <ida@moor.com>"]
)
def test_a_family_that_is_called_like_a_trade_is_one(sender: str) -> None:
    assert signer(sender.partition(" ")[0], sender)[0] == sender.partition(" <")[0]


@pytest.mark.parametrize(
    ("ending", "sender", "name", "signs_as"),
    [
        ("Thanks,\nGráinne", "Grainne Moor <grainne@moor.ie>", "Gráinne Moor", "Gráinne"),
        ("Regards,\nJosé Núñez", "Jose Nunez <jnunez@moor.com>", "José Núñez", "José Núñez"),
        ("Regards,\nGrainne", "Gráinne Moor <grainne@moor.ie>", "Gráinne Moor", "Grainne"),
        ("Regards,\nZoë", "Jose Nunez <jnunez@moor.com>", "Jose Nunez", ""),
    ],
)
def test_accents_are_those_of_the_signature(ending: str, sender: str, name: str, signs_as: str) -> None:
    assert (signer(ending, sender)[0], signer(ending, sender)[2]) == (name, signs_as)


@pytest.mark.parametrize("letters", ["FCCA", "ACA", "ACMA", "Assoc CIPD", "MRICS", "RN"])
def test_letters_behind_a_name_are_no_part_of_it(letters: str) -> None:
    assert clean_name(f"Rowan Whittle {letters}") == clean_name(f"Rowan Whittle, {letters}") == "Rowan Whittle"


@pytest.mark.parametrize(
    "ending",
    [
        "Ruth\nMoor Brewery",
        "Cheers,\nRuth\nMoor Brewery",
        "Ruth and the team",
        "All the best,\nRuth & everyone at Moor Brewery",
        "Ruth + the whole crew",
        "Viele Grüße\nRuth und Team",
        "Cordialement\nRuth et l'équipe",
        "Thanks,\nRuth and all at the brewery",
    ],
)
@pytest.mark.parametrize("sender", ["info@moor-brewery.com", "Moor Brewery <info@moor-brewery.com>"])
def test_who_signs_for_a_firms_only_address_is_known(ending: str, sender: str) -> None:
    assert signer(ending, sender) == ("Ruth", "", "Ruth")


@pytest.mark.parametrize(
    "ending", ["Cheers\nMoor Brewery", "The team at Moor Brewery", "Moor Brewery\nHull", "Regards\nThe team"]
)
def test_a_firm_that_signs_is_nobody(ending: str) -> None:
    assert found_sender(mail(f"Hello Robin,\n\nsee you then.\n\n{ending}\n", sender="info@moor-brewery.com")) == ()


def test_a_firm_that_is_called_like_a_person_leaves_room_for_who_signs() -> None:
    assert signer("Ruth", "Copper Kettle <hello@copperkettle.com>") == ("Ruth", "", "Ruth")
    assert signer("Ruth", "Dana Gold <dana@moor-brewery.com>")[0] == "Dana Gold"


@pytest.mark.parametrize(
    ("greets", "quoted", "signs", "called"),
    [
        ("Dear Ms. Vale,", "Dear Ms. Lund,", "Ada Lund\nPartner", "Ms. Lund"),
        ("Dear Mr Vale", "Dear Dr Ada Lund", "Ada Lund\nPartner", "Dr Lund"),
        ("Hi Robin,", "Dear Ms. Lund,", "Ada Lund\nPartner", "Ada"),  # who has gone over to first names
        ("Dear Ms. Vale,", "Dear Ms. Lund,", "Ada", "Ada"),
        ("Dear Ms. Vale,", "Hi Ada,", "Ada Lund\nPartner", "Ada"),
        ("Dear Ms. Vale,", "Dear Mr. Hale,", "Ada Lund\nPartner", "Ada"),
    ],
)
def test_whom_the_user_calls_by_title_and_who_does_the_same_is_called_so(
    greets: str, quoted: str, signs: str, called: str
) -> None:
    text = (
        f"{greets}\n\nThursday at 10 will do.\n\n{signs}\n\nOn Mon, 2 Mar 2026 at 19:30 Robin <robin@vale.example> "
        f"wrote:\n\n> {quoted}\n>\n> Could we meet later in the week?\n"
    )
    (writer,) = found_sender(mail(text, "Re: Clerk", "Ada Lund <ada@osprey.com>"))
    assert how_called(Person("ada", writer.name, writer.address, writer.part, signs_as=writer.signs_as)) == called


@pytest.mark.parametrize(
    ("sender", "ending", "called"),
    [
        ('"Kalliope (Poppy) Lund" <k.lund@northwind.com>', "Poppy Lund", "Poppy"),
        ('"Kalliope (Poppy) Lund" <k.lund@northwind.com>', "Kalliope", "Kalliope"),
        ('"Lin Xiaoyu (Lucy)" <x.lin@northwind.com>', "", "Lucy"),
        ('"Dana Kim (Recruiting)" <dana.kim@northwind.com>', "", "Dana"),
        ('"Dana Kim (Northwind)" <dana.kim@northwind.com>', "Dana Kim", "Dana"),
        ('"Ada (Tarn) Lund" <ada.lund@northwind.com>', "Ada Lund", "Ada"),
        ("Kalliope Lund <k.lund@northwind.com>", "Poppy Lund", "Poppy"),
        ("M. Omar Al-Sayed <m.alsayed@northwind.com>", "Mohammed Omar Al-Sayed", "Mohammed"),
        ("M. Thierry Le Goff <t.legoff@northwind.com>", "Thierry Le Goff", "Thierry"),
        ('"Lt Col (Retd) R. J. Lund" <bursar@northwind.com>', "Robin Lund", "Robin"),
        ("Major Tom Lund <tom.lund@northwind.com>", "", "Tom"),
        ("Miyamoto Kenji <kenji@northwind.com>", "Miyamoto", "Kenji"),
        ("Kenji Miyamoto <miyamoto@northwind.com>", "Kenji", "Kenji"),
    ],
)
def test_somebody_is_called_as_they_sign_and_by_no_rank(sender: str, ending: str, called: str) -> None:
    found = found_sender(mail(f"Hello Robin,\n\nWe have no news yet.\n\nBest\n{ending}", sender=sender))[0]
    told = Person("", found.name, found.address, found.part, signs_as=found.signs_as)
    assert how_called(told) == called


def test_who_signs_in_full_above_an_office_is_called_by_the_first_name() -> None:
    text = "Hello Robin,\n\nWould you come and see me on Monday?\n\nPamela Lund\nHeadteacher, St Oswin's Primary"
    found = found_sender(mail(text, sender="Mrs P. Lund <head@stoswins.example>"))[0]
    assert how_called(Person("", found.name, found.address, found.part, signs_as=found.signs_as)) == "Pamela"


@pytest.mark.parametrize("ending", ["Bea, for the Moor Ales hiring team", "Bea Lund, Admin\nMoor Ales"])
def test_who_signs_for_a_team_is_somebody(ending: str) -> None:
    name, _, _ = signer(ending, "The Hiring Team at Moor Ales <hello@moor-ales.com>")
    assert name.split()[0] == "Bea"


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("CEO", "Charles Obi"),
        ("Head", "Hannah Roe"),
        ("Mgr", "Margaret Lee"),
        ("MD", "Margaret Lee"),
        ("Sent", "Sanjay Rao"),
    ],
)
def test_what_stands_above_a_name_is_not_always_what_they_go_by(office: str, name: str) -> None:
    assert signer(f"Best,\n{office}\n{name}", f"{name} <{name.split()[0].lower()}@moorales.com>")[2] in {"", name}


ALDER = "Alder Schools <talent+fx81@talent.icims.com>"


@pytest.mark.parametrize("ending", ["/Sofia Lund", "// Sofia Lund", "- Sofia Lund"])
def test_a_stroke_before_a_name_signs(ending: str) -> None:
    assert signer(ending, "Info <info@havsvind.com>")[0] == "Sofia Lund"


@pytest.mark.parametrize("told", ["The committee at Alder Schools would like to see you.", "Alder Schools likes it."])
def test_the_firm_that_a_hiring_system_shows_is_nobody(told: str) -> None:
    said = mail(f"Hello Robin,\n\n{told}\n\nCarol Hennings\nHR Coordinator\nAlder Schools\n", sender=ALDER)
    assert [one.name for one in found_sender(said)] == ["Carol Hennings"]


def test_where_nobody_signs_but_the_firm_nobody_wrote() -> None:
    said = mail("Hello Robin,\n\nwe saw you at Hollis Byrne.\n", sender="Hollis Byrne <jobs+a81@talent.icims.com>")
    assert not found_sender(said)


def test_somebody_with_a_name_of_a_trade_wrote_by_a_hiring_system() -> None:
    said = mail("Hello Robin,\n\nsee you.\n\nKaren Mills\n", sender="Karen Mills <karen+a81@talent.icims.com>")
    assert [one.name for one in found_sender(said)] == ["Karen Mills"]
