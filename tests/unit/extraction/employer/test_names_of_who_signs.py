"""Firms whose names are made of who writes, and who writes at a firm that is called otherwise."""

from __future__ import annotations

from agent.extraction.employer.company import find_company
from tests.unit.extraction.mails import mail


def test_a_family_name_beneath_a_mail_is_no_firm() -> None:
    said = mail(
        "Hi Robin,\n\nGreat news, my client, a leading retailer, would like to interview you for the Category Manager "
        "position. Can you do Monday 16th at 10am or 4pm?\n\nThanks,\nCarla Reyes\nSenior Consultant | Apex Search\n",
        subject="Interview invite - Category Manager",
        sender="Carla Reyes <carla.reyes@apexsearch.example>",
    )
    assert find_company(said) == "Apex Search"


def test_a_firm_of_two_families_is_not_cut_in_the_north() -> None:
    said = mail(
        "Hi Robin,\n\nThanks for writing to Holm og Byrne. We do not have any open positions at the moment but "
        "will keep your details for the future.\n\nVera Holm\nPartner, Holm og Byrne Architects\n",
        subject="Re: Open application",
        sender="Vera Holm <vera@holmogbyrne.example>",
    )
    assert find_company(said) == "Holm og Byrne"


def test_a_domain_that_begins_with_who_writes_has_no_article() -> None:
    said = mail(
        "Hi Robin, thank you so much for coming in yesterday. I have one more person to see. Theo x\n",
        subject="Junior Florist",
        sender="Theo Lind <theo@theoandco.example>",
    )
    assert find_company(said) == "Theo & Co"


def test_whom_a_mail_greets_is_no_firm() -> None:
    said = mail(
        "Hey Robin! Loved your take-home. Next is a 45 min call with Ada, who leads data.\n\nJess\n",
        subject="Looma product analyst chat",
        sender="Jess @ Looma <jess@looma.app>",
    )
    assert "Robin" not in find_company(said)


def test_a_client_who_still_sees_people_hires() -> None:
    said = mail(
        "Hi Robin,\n\nThe client, Saxby Brewery, are still seeing people for Head of Finance and hope to decide by the "
        "20th.\n\nMatt\nCadewell Partners\n",
        subject="Head of Finance",
        sender="Matthew Lind <matthew.lind@cadewellpartners.example>",
    )
    assert find_company(said) == "Saxby Brewery"


def test_the_house_that_writes_is_nobody_beneath_an_office() -> None:
    said = mail(
        "Dear Robin,\n\nYou are on our shortlist. Could you tell me which of these days would suit you?\n\nWith kind "
        "regards,\n\nAda Lund\nAssistant to the Head of Textiles\nOrrin Dale Gallery\n",
        subject="Senior Conservator - interview",
        sender="Ada Lund <a.lund@orrindalegallery.example>",
    )
    assert find_company(said) == "Orrin Dale Gallery"
