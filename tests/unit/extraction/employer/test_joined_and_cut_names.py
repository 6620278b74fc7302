"""A firm's name is neither cut nor joined to what stands beside it: a second tongue, a town, who writes by a system."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_company, find_firm
from agent.extraction.employer.told_apart import without_town
from tests.unit.extraction.mails import mail


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Bwrdd Iechyd Prifysgol Llanfor / Llanfor University Health Board", "Llanfor University Health Board"),
        ("Comhairle Contae an Droma / Drumore County Council", "Drumore County Council"),
    ],
)
def test_of_a_name_in_two_tongues_the_second_is_whole(line: str, name: str) -> None:
    said = mail(
        f"Dear Robin,\n\nI would like to invite you to interview on Monday at ten.\n\nNia Rees\nLead Nurse\n{line}\n",
        subject="Staff Nurse - interview",
        sender="Nia Rees <nia.rees@drumore.ie>",
    )
    assert find_company(said) == name


@pytest.mark.parametrize("form", ["GmbH & Co. KG", "GmbH & Co. OHG", "AG & Co. KGaA", "GmbH & Co KG"])
def test_a_form_of_two_firms_is_not_cut_behind_its_point(form: str) -> None:
    said = mail(
        f"Guten Tag Robin Vale,\n\ngerne laden wir Sie ein.\n\nViele Grüße\nUte Kern\n\nKern Pumpenbau {form}\n",
        subject="Einladung zum Gespräch",
        sender="Ute Kern <personal@kern-pumpenbau.de>",
    )
    assert find_company(said) == "Kern Pumpenbau"


def test_a_firm_is_not_called_with_the_town_behind_it() -> None:
    said = mail(
        "Hi Robin,\n\nI thought of a vacancy I have at Larkin Cold Chain in Zwolle: Transport Planner, 36 hours.\n\n"
        "May I introduce you?\n\nTim de Graaf\nSenior Consultant | Orsolicht Talent\n",
        subject="Planner",
        sender="Tim de Graaf <tim@orsolicht-talent.nl>",
    )
    assert find_company(said) == "Larkin Cold Chain"


@pytest.mark.parametrize("name", ["Institute for Research in Immunology", "Larkin Women in Engineering"])
def test_a_name_that_goes_on_with_its_field_is_whole(name: str) -> None:
    said = mail(f"Hi Robin,\n\nThank you for your application to the {name}. We will be in touch.\n")
    assert without_town(name, said) == name


@pytest.mark.parametrize(
    ("sender", "signed", "name"),
    [
        ("Petra Lind via Ashby <no-reply@ashbyhq.com>", "Petra", ""),
        ("Ugo Bello <notifications@app.bamboohr.com>", "Ugo Bello\nTallow & Reed", "Tallow & Reed"),
        ("Dana Orme via Greenhouse <no-reply@us.greenhouse-mail.io>", "The Larkin Labs Recruiting Team", "Larkin Labs"),
    ],
)
def test_who_writes_by_a_hiring_system_is_no_firm(sender: str, signed: str, name: str) -> None:
    said = mail(
        f"Hi Robin,\n\nCould you do a call for Office Manager on Tuesday at 11am?\n\n{signed}\n",
        subject="Interview availability",
        sender=sender,
    )
    assert find_company(said) == name


def test_a_firm_that_is_called_as_somebody_is_one_where_words_lead_to_it() -> None:
    said = mail(
        "Hi Robin,\n\nThank you for applying to Ralph Moss. We are reading your application.\n\nRalph Moss\n",
        subject="Thank you for applying to Ralph Moss",
        sender="Ralph Moss via Greenhouse <no-reply@us.greenhouse-mail.io>",
    )
    assert find_firm(said).name == "Ralph Moss"


@pytest.mark.parametrize(
    "form", ["Sp. z o.o.", "Sdn. Bhd.", "Pty. Ltd.", "S. de R.L.", "NV/SA", "Pvt. Ltd.", "Co., Ltd."]
)
def test_a_form_that_a_point_cuts_is_left_out(form: str) -> None:
    said = mail(
        f"Hello Robin,\n\nWe would like to interview you on Tuesday at 10am.\n\nAda Lund\nLarkin Foods {form}\n",
        subject="Interview",
        sender="Ada Lund <ada.lund@larkinfoods.com>",
    )
    assert find_company(said) == "Larkin Foods"


def test_what_looks_like_the_first_part_of_a_form_stays_where_none_follows() -> None:
    said = mail(
        "Hello Robin,\n\nWe would like to interview you on Tuesday at 10am.\n\nAda Lund\nLarkin & Co\n",
        subject="Interview",
        sender="Ada Lund <ada.lund@larkinco.com>",
    )
    assert find_company(said) == "Larkin & Co"


def test_how_somebody_signs_whom_a_hiring_system_shows_tells_no_firm_surely() -> None:
    said = mail(
        "Hi Robin,\n\nPlease do the exercise for us by Monday.\n\nPetra Lind\nTalent Partner, Larkin\n",
        subject="Next step",
        sender="Petra Lind <reply+a8f3@us.greenhouse-mail.io>",
    )
    assert not find_firm(said).sure
