"""What an application is called, by its mails and by the user; and whether that is sure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from agent.model.application import ApplicationFacts, MessageFact
from agent.model.mail import DMARC_FAILED, Address, Category, Evidence, Named, PersonClaim
from agent.naming import called
from tests.facts import MACHINE, message, ny, own

TOM = PersonClaim("Tom Hart", "head@sthildas-thornby.uk")
CLERK = PersonClaim("Ann Moss", "ann.moss@sthildas-thornby.uk")
SITE = PersonClaim("", "noreply@publicjobs.ie")
AGENT = PersonClaim("Asha Rao", "asha@talentbay.in")
WORKDAY = PersonClaim("Castor Ridge", "crcu@myworkday.com")
_SURE, _UNSURE = Named(sure=True), Named(told=False)


def told(
    writer: PersonClaim, company: str = "", role: str = "", named: Named = _UNSURE, day: int = 2, **changes: Any
) -> MessageFact:
    wrote = message(writer, ny(3, day, 9), Category.INTERVIEW_INVITATION, company=company, role=role, named=named)
    return replace(wrote, **changes)


def names(facts: ApplicationFacts, *messages: MessageFact) -> tuple[str, bool]:
    found = called(facts, messages)
    return found.company, found.company_sure


def roles(facts: ApplicationFacts, *messages: MessageFact) -> tuple[str, bool]:
    found = called(facts, messages)
    return found.role, found.role_sure


@pytest.mark.parametrize(
    ("began", "first", "later", "company"),
    [
        # of the house: its domain alone told, then somebody signed
        (
            "Sthildas Thornby",
            told(TOM, "Sthildas Thornby"),
            told(CLERK, "St Hilda's Thornby School", named=_SURE),
            "St Hilda's Thornby School",
        ),
        # a hiring system in the employer's name
        (
            "Pune",
            told(AGENT, "Pune"),
            told(WORKDAY, "Castor Ridge Credit Union", named=_SURE),
            "Castor Ridge Credit Union",
        ),
    ],
)
def test_a_name_of_which_no_mail_is_sure_gives_way_to_one_that_is(
    began: str, first: MessageFact, later: MessageFact, company: str
) -> None:
    facts = ApplicationFacts("one", began, "")
    assert names(facts, first) == (began, False)
    assert names(facts, first, later) == (company, True)


def test_the_users_own_application_has_an_unsure_name_from_the_address_that_it_went_to() -> None:
    facts = ApplicationFacts("one", "Sthildas Thornby", "")
    applied = replace(own((TOM,), ny(3, 1, 9)), company="Sthildas Thornby", applies=True, subject="Porter")
    assert names(facts, applied) == ("Sthildas Thornby", False)
    assert names(facts, replace(applied, subject="Porter at Sthildas Thornby"))[1]
    later = told(CLERK, "St Hilda's C of E School", named=_SURE)
    assert names(facts, applied, later) == ("St Hilda's C of E School", True)


@pytest.mark.parametrize(("named", "sure"), [(_SURE, True), (_UNSURE, False)])
def test_the_firm_that_the_users_application_itself_names_is_sure_though_its_domain_spells_it(
    named: Named, sure: bool
) -> None:
    """ "The office job at Tolley Heating", to tolleyheating.example."""
    graham = PersonClaim("Graham Tolley", "graham@tolleyheating.example")
    mine = own((graham,), ny(3, 1, 9), company="Tolley Heating", applies=True, subject="Office")
    facts = ApplicationFacts("one", "Tolley Heating", "")
    assert names(facts, replace(mine, named=named)) == ("Tolley Heating", sure)


def test_a_name_made_of_a_domain_gives_way_to_the_one_with_which_they_sign() -> None:
    facts = ApplicationFacts("one", "Stolaves Pelworth", "")
    clerk = PersonClaim("", "office@stolaves-pelworth.derby.sch.uk")
    short = told(clerk, "St Olave", sender=Address("St Olave's Office", clerk.address))  # its head vouches for that
    assert names(facts, short)[0] == "Stolaves Pelworth"
    assert names(facts, short, told(clerk, "St Olave's Infant School", named=_SURE)) == (
        "St Olave's Infant School",
        True,
    )
    named = told(clerk, "Stolaves Pelworth", named=_SURE)
    assert names(facts, named, told(clerk, "Diocese of Pelworth", named=_SURE)) == ("Stolaves Pelworth", True)


@pytest.mark.parametrize(
    "later",
    [
        told(TOM, "Thornby Diocese"),  # not sure either
        told(AGENT, "Penn Optics", named=_SURE),  # somebody else's house, about another firm
        told(CLERK, "St Hilda's Thornby School", named=_SURE, needs_review=True),
    ],
)
def test_no_other_name_takes_the_place_of_one_that_is_not_sure(later: MessageFact) -> None:
    facts = ApplicationFacts("one", "Sthildas Thornby", "")
    assert names(facts, told(TOM, "Sthildas Thornby"), later)[0] == "Sthildas Thornby"


def test_a_sure_name_is_kept_whatever_comes_later() -> None:
    facts = ApplicationFacts("one", "Osprey Maps", "")
    first = told(PersonClaim("Al Day", "al@ospreymaps.com"), "Osprey Maps", named=_SURE)
    assert names(facts, first, told(WORKDAY, "Castor Ridge", named=_SURE)) == ("Osprey Maps", True)


@pytest.mark.parametrize(
    ("sender", "subject", "sure"),
    [
        (Address("Al Day", "al@ospreymaps.com"), "Your time at Osprey Maps", True),
        (Address("Osprey Maps Hiring", "hiring@ospreymaps.com"), "Thursday", True),
        (Address("Al Day", "al@ospreymaps.com"), "Thursday", False),
        (Address("Al Day", "al.day@gmail.com"), "Your time at Osprey Maps", False),
        (Address("", "noreply@publicjobs.ie"), "Osprey Maps", False),
    ],
)
def test_a_mails_head_vouches_for_the_firm_of_its_house(sender: Address, subject: str, sure: bool) -> None:
    mail = told(SITE, "Osprey Maps", sender=sender, subject=subject)
    assert names(ApplicationFacts("one", "Osprey Maps", ""), mail) == ("Osprey Maps", sure)


@pytest.mark.parametrize(
    ("mails", "role"),
    [
        ([told(TOM, role="VP Pricing")], ("VP Pricing", False)),
        ([told(TOM, role="VP Pricing"), told(TOM, role="Analyst", named=Named())], ("Analyst", True)),
        ([told(TOM, role="Analyst", named=Named())], ("Analyst", True)),
        ([told(TOM, role="Analyst", subject="Analyst: Thursday")], ("Analyst", True)),
        ([told(MACHINE, role="Analyst", category=Category.ACKNOWLEDGEMENT)], ("Analyst", True)),
        ([told(TOM, role="Analyst"), told(TOM, role="Analyst", day=3)], ("Analyst", True)),
    ],
)
def test_a_role_is_sure_where_a_mail_tells_it_as_what_is_applied_for(
    mails: list[MessageFact], role: tuple[str, bool]
) -> None:
    assert roles(ApplicationFacts("one", "Osprey Maps", mails[0].role), *mails) == role


def test_the_users_own_word_is_sure_and_counts_before_any_mail() -> None:
    facts = ApplicationFacts("one", "Public Posts", "", company_said="Marrow Health Authority", role_said="Porter")
    other = told(TOM, "St Hilda's", "Head", named=_SURE)
    assert names(facts, other) == ("Marrow Health Authority", True)
    assert roles(facts, other) == ("Porter", True)


@pytest.mark.parametrize(
    ("firm", "address", "sure"),
    [
        ("Marlow Museum of Tides", "ann@marlowmuseum.example", True),
        ("Marlow Museum", "ann@marlowmuseum.example", False),  # the domain's words, and no more
        ("Tidewater", "ann@marlowmuseum.example", False),
    ],
)
def test_what_the_user_applied_by_and_a_mail_that_agrees_make_a_firm_sure(firm: str, address: str, sure: bool) -> None:
    applied = replace(own((TOM,), ny(3, 1, 9)), applies=True, recipients=())
    answer = told(PersonClaim("Ann Lee", address), firm, subject="Thursday")
    assert names(ApplicationFacts("one", firm, ""), applied, answer) == (firm, sure)
    assert names(ApplicationFacts("one", firm, ""), answer) == (firm, False)


def test_what_a_domain_cuts_is_spelled_as_a_mail_that_is_sure_of_it() -> None:
    began = ApplicationFacts("one", "Quillpharm", "Chemist")
    writer = PersonClaim("Ida Lund", "ida@quillpharm.example")
    assert names(began, told(writer, "Quill Pharmaceuticals", named=_SURE)) == ("Quill Pharmaceuticals", True)
    assert names(began, told(writer, "Quill Pharmaceuticals"))[0] == "Quillpharm"  # not sure
    assert names(began, told(AGENT, "Quill Road Pharmacy", named=_SURE))[0] == "Quillpharm"


@pytest.mark.parametrize(
    ("firm", "address", "changes", "company"),
    [
        ("Quill Harbour", "ida@quillharbour.example", {}, "Quill Harbour"),
        ("Quill Harbour", "ida@quillharbour.example", {"evidence": (Evidence("", DMARC_FAILED),)}, "Quillharbour"),
        ("Quill Harbour", "ida@elsewhere.example", {}, "Quillharbour"),
        ("Quill Harbour Trust", "ida@quillharbour.example", {}, "Quillharbour"),
        ("Brass Lantern", "ida@quillharbour.example", {}, "Quillharbour"),
    ],
)
def test_a_mail_spells_its_own_house_even_where_what_it_means_is_asked_about(
    firm: str, address: str, changes: dict[str, Any], company: str
) -> None:
    began = ApplicationFacts("one", "Quillharbour", "Chemist")
    doubtful = told(PersonClaim("Ida Lund", address), firm, needs_review=True, **changes)
    assert names(began, doubtful)[0] == company


@pytest.mark.parametrize(
    ("to", "name", "found"),
    [
        ("office@stmaudgate.uk", "St Maud's Priory Gate School", ("St Maud's Priory Gate School", True)),
        ("office@elsewhere.uk", "St Maud's Priory Gate School", ("St Maud's Priory Gate School", True)),
    ],
)
def test_the_address_applied_at_gives_way_to_the_name_signed_there(to: str, name: str, found: tuple[str, bool]) -> None:
    facts = ApplicationFacts("one", "Stmaudgate", "")
    applied = replace(own((TOM,), ny(3, 1, 9)), company="", applies=True, recipients=(Address("", to),))
    answer = told(PersonClaim("Ann Moss", "a.moss@stmaudgate.uk"), name, named=_SURE)
    assert names(facts, applied, answer) == found


@pytest.mark.parametrize(
    ("writer", "named", "company"),
    [
        (PersonClaim("Ines Roe", "ines@moorland.example"), _SURE, "Corran Aerospace"),
        (PersonClaim("Ines Roe", "ines@moorland.example"), _UNSURE, "Moorland"),
        (PersonClaim("Bo Lund", "bo@elsewhere.example"), _SURE, "Moorland"),
    ],
)
def test_whoever_wrote_out_of_the_blue_and_now_names_the_employer_has_recruited_for_it(
    writer: PersonClaim, named: Named, company: str
) -> None:
    blue = told(PersonClaim("Ines Roe", "ines@moorland.example"), "Moorland", category=Category.OUTREACH)
    later = told(writer, "Corran Aerospace", named=named, day=4)
    assert names(ApplicationFacts("one", "Moorland", "Fitter"), blue, later)[0] == company


@pytest.mark.parametrize(
    ("began", "changes", "role"),
    [
        ("", {}, "Theatre Porter"),
        ("", {"named": Named(sure=True, told=False)}, ""),
        ("", {"named": _UNSURE}, ""),
        ("", {"subject": "Your visit"}, ""),
        ("", {"spoofed": True}, ""),
        ("Ward Clerk", {}, "Ward Clerk"),
    ],
)
def test_a_mail_of_which_only_is_asked_what_it_means_tells_the_role_in_its_subject(
    began: str, changes: dict[str, Any], role: str
) -> None:
    sure = {"named": Named(sure=True, told=True), "subject": "Theatre Porter - invitation", "needs_review": True}
    asked = told(TOM, "St Hilda's", "Theatre Porter")
    spoofed = changes.get("spoofed", False)
    asked = replace(asked, **{**sure, **{key: one for key, one in changes.items() if key != "spoofed"}})
    if spoofed:
        asked = replace(asked, evidence=(*asked.evidence, Evidence("", DMARC_FAILED)))
    off = replace(told(TOM, "St Hilda's", day=5), category=Category.INTERVIEW_CANCELLATION)
    assert called(ApplicationFacts("one", "St Hilda's", began), (asked, off)).role == role


def test_a_firms_name_that_a_mail_took_for_the_role_is_none() -> None:
    first = told(AGENT, "Larkin Foods", "Stock Planner", Named(sure=True), runner_up=Category.INTERVIEW_CONFIRMATION)
    first = replace(first, needs_review=True, subject="Larkin Foods - Friday")
    second = told(AGENT, "Talent Bay", "Larkin Foods", day=3, subject="Re: Larkin Foods - Friday")
    assert called(ApplicationFacts("one", "Larkin Foods", ""), (first, second)).role == "Stock Planner"
    assert called(ApplicationFacts("one", "Larkin Foods", "Larkin Foods"), (second,)).role == ""


QUAY = PersonClaim("Tarn Quay Inns", "no-reply@tarnquayinns.pageuppeople.com")
HOST = PersonClaim("Bo Lind", "bo.lind@tarnquayinns.example")


def test_a_hiring_system_in_the_firms_name_and_a_domain_that_spells_it_are_enough() -> None:
    facts = ApplicationFacts("one", "Tarn Quay Inns", "Barista")
    by_machine = told(QUAY, "Tarn Quay Inns", category=Category.ACKNOWLEDGEMENT)
    assert names(facts, by_machine, told(HOST, "Tarn Quay Inn Preston", day=3)) == ("Tarn Quay Inns", True)


def test_neither_is_alone() -> None:
    facts = ApplicationFacts("one", "Tarn Quay Inns", "Barista")
    by_machine = told(QUAY, "Tarn Quay Inns", category=Category.ACKNOWLEDGEMENT)
    elsewhere = PersonClaim("Bo Lind", "bo.lind@morehotels.example")
    assert names(facts, by_machine, told(elsewhere, "Tarn Quay Inn Preston", day=3))[1] is False
    assert names(facts, told(HOST, "Tarn Quay Inn Preston", day=3))[1] is False


def test_a_draft_never_bears_an_agencys_name_as_the_employers() -> None:
    ana = PersonClaim("Ana Pell", "ana@tarnrecruitment.example")
    blue = told(ana, "Tarn Recruitment", named=_SURE, category=Category.OUTREACH)
    assert names(ApplicationFacts("one", "Tarn Recruitment", ""), blue) == ("Tarn Recruitment", False)
    later = told(ana, "Marrow Retail", named=_SURE, day=3)
    assert names(ApplicationFacts("one", "Tarn Recruitment", ""), blue, later) == ("Marrow Retail", True)


def test_an_agency_that_a_short_mail_calls_by_its_first_word_is_one_all_the_same() -> None:
    ana = PersonClaim("Ana Pell", "ana@tarn.example")
    blue = told(ana, "Tarn Staffing", named=_SURE, category=Category.OUTREACH)
    later = told(ana, "Tarn", named=_SURE, day=3)
    assert names(ApplicationFacts("one", "Tarn", ""), blue, later) == ("Tarn Staffing", False)
    client = told(ana, "Tarn Dairy", named=_SURE, day=3)
    assert names(ApplicationFacts("one", "Tarn Dairy", ""), blue, client) == ("Tarn Dairy", True)


def test_a_cv_that_answers_who_wrote_out_of_the_blue_vouches_for_no_firm() -> None:
    ben = PersonClaim("Ben Lau", "ben@primeboat.example")
    blue = told(ben, "Primeboat Pte Ltd", "Technical Writer", category=Category.OUTREACH)
    mine = own((ben,), ny(3, 3, 9), applies=True, in_reply_to=blue.message_id)
    facts = ApplicationFacts("one", "Primeboat Pte Ltd", "Technical Writer")
    later = told(ben, "Primeboat Pte Ltd", "Technical Writer", day=5)
    assert names(facts, blue, mine, later)[1] is False
    assert names(facts, replace(blue, category=Category.INTERVIEW_INVITATION), mine)[1] is True


def test_what_kind_of_house_it_is_takes_not_the_place_of_the_firms_name() -> None:
    began = ApplicationFacts("one", "Marrow Garden Centres", "Shift Manager")
    first = told(AGENT, "Marrow Garden Centres")
    later = told(AGENT, "Garden Centre", named=_SURE, day=3)
    assert names(began, first, later) == ("Marrow Garden Centres", False)


def test_an_application_by_an_agency_is_called_as_an_answered_mail_surely_calls_its_firm() -> None:
    facts = ApplicationFacts("one", "", "Fitter")
    asked = told(AGENT, "Larkin Produce", named=_SURE, needs_review=True)
    yes = replace(own((AGENT,), ny(3, 2, 10)), in_reply_to=asked.message_id)
    assert names(facts, asked, yes) == ("Larkin Produce", True)
    assert names(facts, asked) == ("", False), "nobody answered it"
    assert names(facts, replace(asked, named=_UNSURE), yes) == ("", False)
    assert names(facts, asked, yes, told(AGENT, "Tolland Homes", named=_SURE, day=3)) == ("Tolland Homes", True)
