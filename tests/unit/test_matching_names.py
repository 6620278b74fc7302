"""Matching by names: firms, posts, numbers and houses that may be one, or only look alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.likeness import firms_alike, role_within, roles_alike
from agent.matching import Index
from agent.model.application import MatchKind, MessageFact
from agent.model.mail import Category, Named, Part, PersonClaim
from tests.unit.matching_facts import USER, application, fact, go


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Acme", "ACME, Inc.", True),
        ("Acme Robotics", "Acme", True),
        ("Meyer & Söhne GmbH", "Meyer und Söhne", True),
        ("KnowBe4", "Knowbe 4", True),
        ("Ashandbriar", "Ash & Briar", True),
        ("Ashbriar", "Ash & Briar", True),
        ("Ashland", "Ash & Lane", False),
        ("Ashandbriar", "Ash & Briar Textiles", True),
        ("Ashandbriar", "Ash & Brook Textiles", False),
        ("American Express", "American Airlines", False),
        ("Northwind", "Northstar", False),
        ("", "Acme", False),
    ],
)
def test_firms(one: str, other: str, alike: bool) -> None:
    assert firms_alike(one, other) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Senior Data Engineer", "Data Engineer", True),
        ("Lectureship in History", "Lecturer in History", True),
        ("Research Fellowship", "Research Fellow", True),
        ("Lectureship", "Librarian", False),
        ("Engineer, Data Platform", "Data Platform Engineer", True),
        ("Data Engineer", "Data Analyst", False),
        ("Product Designer", "Product Manager", False),
        ("M&E Officer", "Monitoring and Evaluation Officer", True),
        ("R & D Chemist", "Research & Development Chemist", True),
        ("L&D Partner", "Leasing and Disposals Clerk", False),
    ],
)
def test_roles(one: str, other: str, alike: bool) -> None:
    assert roles_alike(one, other) is alike


def test_among_a_thousand_each_finds_its_own() -> None:
    many = tuple(
        application(
            f"firm-{number}", f"Firm{number} Works", "Chemist", fact(company=f"Firm{number} Works", role="Chemist")
        )
        for number in range(1000)
    )
    index = Index(many)
    for number in (0, 7, 77, 777, 999):
        assert index.match(fact(Category.REJECTION, f"Firm{number} Works", "Chemist")).application == f"firm-{number}"


# --- likeness, numbers, houses ---


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Acme", "Acme Robotics GmbH", True),
        ("Kestrel Row", "Kestrelrow", True),
        ("Lowry & Finch", "Lowry and Finch Ltd", True),
        ("Meridian Rail", "Meridian Water", False),
        ("Northgate Primary School 54", "Northgate Primary School 55", False),
        ("Quillon", "", False),
    ],
)
def test_two_names_may_be_one_firms(one: str, other: str, alike: bool) -> None:
    assert firms_alike(one, other) is alike
    assert firms_alike(other, one) is alike


@pytest.mark.parametrize(
    ("sender", "name", "category", "kind"),
    [
        ("head@stolaves-pelworth.derby.sch.uk", "Ruth Lacey", Category.REJECTION, MatchKind.KNOWN),
        ("r.lacey@stolaves-pelworth.derby.sch.uk", "RUTH LACEY", Category.OFFER, MatchKind.KNOWN),
        ("head@otherwick.derby.sch.uk", "Ruth Lacey", Category.REJECTION, MatchKind.NEW),  # of another house
        ("head@stolaves-pelworth.derby.sch.uk", "Hugh Ives", Category.REJECTION, MatchKind.NEW),  # named nowhere
    ],
)
def test_whoever_was_named_for_the_panel_is_known_when_they_write(
    sender: str, name: str, category: Category, kind: MatchKind
) -> None:
    office = "office@stolaves-pelworth.derby.sch.uk"
    panel = (PersonClaim("Ruth Lacey", "", Part.INTERVIEWER), PersonClaim("Ann Moss", "", Part.INTERVIEWER))
    invited = fact(Category.INTERVIEW_CONFIRMATION, "", "Key Stage 2 Teacher", office, people=panel)
    index = Index((application("stolaves", "Stolaves Pelworth", "Key Stage 2 Teacher", invited),))
    wrote = fact(category, "St Olave's Infant School", "KS2 Teacher", sender, name, subject="KS2 Teacher")
    assert index.match(replace(wrote, named=Named(sure=True))).kind is kind


@pytest.mark.parametrize(
    ("company", "domain"),
    [
        ("Amber Quay Hotel", "mossbridgehotel.example"),
        ("Amber Quay Primary School", "mossbridge-primary.example"),
        ("Amber Plumbing", "mossbridgeplumbing.example"),
    ],
)
def test_that_both_are_hotels_makes_no_two_of_them_one(company: str, domain: str) -> None:
    index = Index((application("amber", company, "Night Porter", fact(company=company, role="Night Porter")),))
    other = fact(Category.INTERVIEW_CONFIRMATION, "", "Porter", f"ida.byrne@{domain}", "Ida Byrne", uid="uid-9")
    assert index.match(other).application != "amber"
    assert "amber" not in index.match(other).candidates


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("KS2 Teacher", "Key Stage 2 Teacher", True),
        ("EYFS Teacher", "Early Years Teacher", True),
        ("HCA (nights)", "Health Care Assistant - Nights", True),
        ("Asst Store Mgr", "Assistant Store Manager", True),
        ("VP, Ambulatory Services", "Vice President, Ambulatory Services", True),
        ("SVP Ops", "Senior Vice President, Operations", True),
        ("VP, Ambulatory Services", "Director, Perioperative Services", False),
        ("Respiratory CNS", "Respiratory Clinical Nurse Specialist", True),
        ("RN, Oncology", "Registered Nurse - Oncology", True),
        ("HCA", "Housekeeping Assistant", False),
        ("CNA", "Registered Nurse", False),
        ("Senior Data Engineer", "Data Engineer", True),
        ("Engineer, Data", "Data Engineer", True),
        ("Data Analyst", "Data Engineer", False),
        ("Lead", "Lead", True),
        ("FOH Supervisor", "Front of House Supervisor", True),
        ("BI Developer", "Business Intelligence Developer", True),
        ("H&S Adviser", "Health and Safety Adviser", True),
        ("HR Adviser", "Health and Safety Adviser", False),
        ("BOH Supervisor", "Front of House Supervisor", False),
        ("SNA", "Special Needs Assistant", True),
        ("fixed-term CNC Operator", "Computer Numerical Control Operator", True),
        ("Part-time Care Assistant", "Care Assistant", True),
        ("HGV Driver", "Delivery Driver", False),
        ("HR Adviser", "House Rules Adviser", False),
        ("Post-doc in Ecology", "Postdoctoral Researcher in Ecology", True),
        ("Post-Doctoral Research Associate", "Postdoc Research Associate", True),
        ("Doctoral Researcher", "Postdoctoral Associate", False),
        ("CS Associate", "Customer Success Associate", True),
        ("AP Clerk", "Accounts Payable Clerk", True),
        ("Audio Visual Technician", "AV Technician", True),
        ("PM", "Office Manager", False),
        ("IT Manager", "Marketing Manager", False),
        ("Assistant to Director", "Assistant, Technical Operations Director", False),
    ],
)
def test_two_titles_may_be_one_roles(one: str, other: str, alike: bool) -> None:
    assert roles_alike(one, other) is alike


def numbered(number: str, **more: object) -> MessageFact:
    return fact(
        company="Calder Vale Hospitals",
        role="Medical Secretary",
        sender="recruitment@caldervale.example",
        named=Named(numbers=(number,), sure=True),
        **more,  # type: ignore[arg-type]  # what fact takes
    )


def test_the_vacancys_number_tells_two_posts_of_one_name_apart() -> None:
    index = Index(())
    first, second, third = go(
        index,
        numbered("412-CV-7710"),
        numbered("412-CV-7746"),
        numbered("412-CV-7746", category=Category.REJECTION),
    )
    assert first.kind is second.kind is MatchKind.NEW
    assert third.application == second.application != first.application


@pytest.mark.parametrize("short", ["Postdoc", "Post-doc"])
def test_a_post_is_within_its_longer_title(short: str) -> None:
    assert role_within(short, "Postdoctoral Researcher in Glacial Geomorphology")


@pytest.mark.parametrize(
    ("one", "other", "within"),
    [
        ("Staff Engineer", "Data Engineer", False),
        ("Senior Developer", "Web Developer", False),
        ("Sr. Engineer", "Senior Data Engineer", True),
        ("Engineer", "Data Engineer", True),
        ("Senior Data Engineer", "Data Engineer, Streaming", True),
        ("Staff Nurse", "Senior Nurse", True),
    ],
)
def test_a_rank_before_an_occupation_alone_is_a_title_of_its_own(one: str, other: str, within: bool) -> None:
    assert role_within(one, other) is within
    assert role_within(other, one) is within


@pytest.mark.parametrize(("number", "same"), [("C9412-26-7710", True), ("412-CV-7746", False)])
def test_a_boards_number_for_a_post_is_built_unlike_the_employers(number: str, same: bool) -> None:
    """The board acknowledges, and the employer's system invites; two numbers of one system are two posts."""
    first, second = go(
        Index(()),
        fact(company="Calder Vale Hospitals", role="Medical Secretary", named=Named(numbers=(number,), sure=True)),
        fact(
            Category.INTERVIEW_INVITATION, "Calder Vale Hospitals", "Medical Secretary", "noreply@trac.jobs",
            automatic=True, named=Named(numbers=("412-CV-7710",), sure=True),
        ),
    )  # fmt: skip
    assert (first.application == second.application) is same


def test_a_firm_that_only_the_domain_names_begins_no_application_beside_those_of_the_same_house() -> None:
    index = Index(())
    go(index, numbered("412-CV-7710"), numbered("412-CV-7746"))
    (asked,) = go(
        index,
        fact(
            Category.INTERVIEW_INVITATION, "Caldervale", sender="g.whelan@caldervale.example", name="Gail Whelan",
            named=Named(sure=True),
        ),
    )  # fmt: skip
    assert asked.kind is MatchKind.ASK
    assert len(asked.candidates) == 2


def test_another_role_at_a_house_whose_firm_only_the_domain_names_is_asked_about() -> None:
    index = Index(())
    go(
        index,
        fact(
            Category.INTERVIEW_INVITATION, "Larch Hill Academy", "Technician", "jo.pell@lhschools.example", "Jo Pell",
            named=Named(sure=True),
        ),
    )  # fmt: skip
    (asked,) = go(
        index, fact(Category.INTERVIEW_INVITATION, "Lhschools", "Bus Driver", "sam.ode@lhschools.example", "Sam Ode")
    )
    assert asked.kind is MatchKind.ASK


def test_an_auto_reply_to_a_mail_that_belongs_nowhere_belongs_nowhere() -> None:
    index = Index(())
    go(index, fact(company="Willowbank Care", role="Carer", sender="jobs@willowbank.example", named=Named(sure=True)))
    (away,) = go(
        index,
        fact(Category.AUTO_REPLY, "Willowbank Care", sender="jobs@willowbank.example", answers="<mine@vale.example>"),
    )
    assert away.application is None


def test_what_comes_after_a_refusal_may_be_about_another_post() -> None:
    begun = fact(company="Halcyon", role="Analyst", sender="dana@halcyon.example", name="Dana Kim")
    over = fact(Category.REJECTION, "Halcyon", "Analyst", "dana@halcyon.example", "Dana Kim")
    invited = fact(Category.INTERVIEW_INVITATION, "Halcyon", "", "dana@halcyon.example", "Dana Kim")
    assert go(Index(()), begun, over, invited)[-1].kind is MatchKind.ASK


@pytest.mark.parametrize(
    ("over", "sender", "kind"),
    [
        (True, "pip@halcyon.example", MatchKind.NONE),
        (False, "pip@halcyon.example", MatchKind.KNOWN),  # nothing is over yet
        (True, "dana@halcyon.example", MatchKind.KNOWN),  # who is known of it
    ],
)
def test_a_kind_word_of_another_post_after_a_refusal_is_of_no_application(
    over: bool, sender: str, kind: MatchKind
) -> None:
    begun = fact(company="Halcyon", role="Analyst")
    met = fact(Category.INTERVIEW_INVITATION, "Halcyon", "Analyst", "dana@halcyon.example", "Dana Kim")
    refused = fact(Category.REJECTION, "Halcyon", "Analyst")
    told = Named(sure=True, told=False)
    kind_word = fact(Category.COURTESY, "Halcyon", "Porter", sender, "Pip Moss", named=told)
    before = (begun, met) if sender.startswith("dana") else (begun,)
    assert go(Index(()), *before, *((refused,) if over else ()), kind_word)[-1].kind is kind


def test_an_agencys_recruiter_who_speaks_of_another_firm_makes_the_user_choose() -> None:
    begun = fact(company="Tarn Search", role="Planner", sender="olu@tarnsearch.example", name="Olu Ade")
    other = fact(Category.OFFER, "Pellam", "", "olu@tarnsearch.example", "Olu Ade")
    assert go(Index(()), begun, other)[-1].kind is MatchKind.ASK


def test_an_answer_to_a_mail_that_was_asked_about_waits_with_it() -> None:
    begun = fact(company="Tarn Search", role="Planner", sender="olu@tarnsearch.example", name="Olu Ade")
    other = fact(Category.OFFER, "Pellam", "", "olu@tarnsearch.example", "Olu Ade")
    answer = fact(Category.OWN, sender=USER.address, to="olu@tarnsearch.example", answers=other.message_id)
    assert go(Index(()), begun, other, answer)[-1].application is None


def test_a_group_that_names_the_firm_applied_at_makes_the_user_choose() -> None:
    ours = fact(company="Salt House", role="Sous Chef", sender="m@salthouse.example", name="Mo Tre")
    group = fact(company="Harbour Group", role="Waiter", sender="jo@harbourgroup.example", name="Jo Cole")
    asked = fact(
        Category.INFORMATION_REQUEST, "Harbour Group", "Sous Chef", "pri@harbourgroup.example", "Pri Nand",
        named=Named(("Harbour", "Salt House"), sure=True),
    )  # fmt: skip
    assert go(Index(()), ours, group, asked)[-1].kind is MatchKind.ASK


HOUSE = {"sender": "jobs@larkspur.example"}
TAKEN = fact(company="Larkspur", role="Site Agent", named=Named(sure=True), **HOUSE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("category", "role", "more", "kind"),
    [
        (Category.ACKNOWLEDGEMENT, "Quantity Surveyor", {}, MatchKind.NEW),
        (Category.ACKNOWLEDGEMENT, "Quantity Surveyor", {"subject": "Quantity Surveyor: received"}, MatchKind.NEW),
        (Category.REJECTION, "Quantity Surveyor", {"named": Named(numbers=("KD/12",), sure=True)}, MatchKind.NEW),
        (Category.REJECTION, "Quantity Surveyor", {"subject": "Quantity Surveyor"}, MatchKind.NEW),
        (Category.REJECTION, "Quantity Surveyor", {}, MatchKind.ASK),
        (Category.REJECTION, "Quantity Surveyor", {"needs_review": True}, MatchKind.ASK),
        (Category.OFFER, "Quantity Surveyor", {}, MatchKind.ASK),
        (Category.INTERVIEW_INVITATION, "Quantity Surveyor", {}, MatchKind.ASK),
        (Category.REJECTION, "", {}, MatchKind.KNOWN),
        (Category.REJECTION, "Agent", {}, MatchKind.KNOWN),
        (Category.COURTESY, "Quantity Surveyor", {}, MatchKind.KNOWN),
    ],
)
def test_a_firms_own_domain_does_not_make_another_role_the_known_one(
    category: Category, role: str, more: dict[str, object], kind: MatchKind
) -> None:
    for firm in ("Larkspur", "Larkspur Ltd"):
        told = fact(category, firm, role, "careers@larkspur.example", **more)  # type: ignore[arg-type]
        assert go(Index(()), TAKEN, told)[-1].kind is kind


def test_a_refusal_of_another_numbered_post_by_the_same_person_ends_no_other() -> None:
    index = Index(())
    asks = fact(
        Category.INTERVIEW_INVITATION,
        "Larkspur",
        "Site Agent",
        "ada@larkspur.example",
        "Ada Boon",
        named=Named(sure=True),
    )
    no = fact(
        Category.REJECTION, "Larkspur", "Quantity Surveyor", "ada@larkspur.example", "Ada Boon",
        named=Named(numbers=("KD/12",), sure=True),
    )  # fmt: skip
    offer = fact(Category.OFFER, "Larkspur", "", "ada@larkspur.example", "Ada Boon", answers=asks.message_id)
    begun, refused, offered = go(index, asks, no, offer)
    assert refused.application != begun.application
    assert offered.application == begun.application


FULL = application(
    "cvu", "Corrin Vale University", "Lab Manager", fact(company="Corrin Vale University", role="Lab Manager")
)


@pytest.mark.parametrize(
    ("sender", "company", "role", "found"),
    [
        ("j.osei@cvu.example", "CVU", "Lab Manager", "cvu"),
        ("j.osei@cvu.example", "", "Lab Manager", "cvu"),
        ("j.osei@cvu.example", "CVU", "", ""),  # three letters are many firms'
        ("j.osei@cvu.example", "Cask Vintners Union", "Lab Manager", ""),
        ("j.osei@cvr.example", "CVR", "Lab Manager", ""),
    ],
)
def test_who_writes_from_its_initials_about_its_post_is_of_the_firm(
    sender: str, company: str, role: str, found: str
) -> None:
    named = Named(sure=True)
    mail = fact(Category.INTERVIEW_INVITATION, company, role, sender, "Joy Osei", named=named)
    assert (Index((FULL,)).match(mail).application == "cvu") is bool(found)


def test_a_post_has_two_names_where_its_receipt_is_in_two_languages() -> None:
    post, other = "Conseillère en communications", "Communications Advisor"
    receipt = replace(
        fact(Category.ACKNOWLEDGEMENT, "Osprey Maps", post, subject=f"Accusé de réception - {post} / {other}"),
        named=Named(roles=(other,)),
    )
    index = Index((application("osprey", "Osprey Maps", post, receipt),))
    invited = fact(Category.INTERVIEW_INVITATION, "Osprey Maps", other, subject=f"Interview - {other}")
    assert index.match(invited).application == "osprey"
    another = fact(Category.INTERVIEW_INVITATION, "Osprey Maps", "Data Analyst", subject="Interview - Data Analyst")
    assert index.match(another).application != "osprey"
