"""Matching: which application a message belongs to, why, and what makes a new one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from agent.matching import Index, begun_by
from agent.model.application import MatchKind, MessageFact
from agent.model.mail import Address, Category, ClaimKind, InterviewClaim, Named
from tests.unit.matching_facts import ATS, DANA, NORTHWIND, START, application, fact, go


@pytest.mark.parametrize(
    ("message", "because"),
    [
        (
            fact(Category.COURTESY, sender="x@elsewhere.org", answers=DANA.message_id),
            "it answers a mail of this application",
        ),
        (fact(Category.INTERVIEW_CHANGE, sender="cal@elsewhere.org", uid="uid-1"), "it is about the same invitation"),
        (fact(Category.NO_DECISION, sender="dana@northwind.com", name="Dana Kim"), "Dana Kim wrote it"),
        (fact(Category.REJECTION, "Northwind, Inc.", "Data Engineer"), "it is about Northwind, Inc."),
        (fact(Category.REJECTION, "NORTHWIND", ""), "it is about NORTHWIND"),
        (fact(Category.NO_DECISION, "", "", "mia@northwind.com"), "it came from northwind.com"),
        (
            fact(Category.OWN, sender="robin@vale.example", to="dana@northwind.com"),
            "it is addressed to dana@northwind.com",
        ),
        (fact(Category.BOUNCE, bounced_message_id=DANA.message_id), "it answers a mail of this application"),
    ],
)
def test_each_sign_leads_to_the_application_and_says_so(message: MessageFact, because: str) -> None:
    match = Index((NORTHWIND,)).match(message)
    assert (match.kind, match.application, match.because) == (MatchKind.KNOWN, "northwind", because)


def test_a_relay_address_belongs_to_one_application() -> None:
    relay = "reply+8f3a91c2d4@us.greenhouse-mail.io"
    first = fact(Category.INTERVIEW_INVITATION, "Northwind", "Data Engineer", reply_to=Address("", relay))
    second = fact(Category.INTERVIEW_INVITATION, "Northwind", "Data Analyst")
    own = fact(Category.OWN, sender="robin@vale.example", to=relay)
    index = Index(
        (
            application("one", "Northwind", "Data Engineer", first),
            application("two", "Northwind", "Data Analyst", second),
        )
    )
    assert index.match(own).application == "one"


def test_machine_human_and_coordinator_at_one_company_are_one_application() -> None:
    found = go(
        Index(()),
        fact(company="Northwind", role="Data Engineer"),
        fact(Category.INTERVIEW_INVITATION, "Northwind", "", "dana@northwind.com", "Dana Kim"),
        fact(
            Category.INTERVIEW_CONFIRMATION,
            "Northwind Robotics",
            "Senior Data Engineer",
            "mia@northwind.com",
            "Mia Hart",
        ),
        fact(Category.REJECTION, "Northwind", ""),
    )
    assert [match.kind for match in found] == [MatchKind.NEW, MatchKind.KNOWN, MatchKind.KNOWN, MatchKind.KNOWN]
    assert {match.application for match in found} == {"northwind"}


def test_order_of_arrival_does_not_matter() -> None:
    ack = fact(company="Northwind", role="Data Engineer")
    invitation = fact(Category.INTERVIEW_INVITATION, "Northwind", "Data Engineer", "dana@northwind.com", "Dana Kim")
    answer = fact(Category.OWN, sender="robin@vale.example", to="dana@northwind.com", answers=invitation.message_id)
    rejection = fact(Category.REJECTION, "Northwind", "")
    for order in permutations((ack, invitation, rejection)):
        assert {match.application for match in go(Index(()), *order, answer)} == {"northwind"}


def test_a_mail_that_arrives_after_its_answer_joins_it() -> None:
    first = fact(Category.INTERVIEW_INVITATION, "", "", "dana@gmail.com", "Dana Kim")
    answer = fact(Category.COURTESY, answers=first.message_id)
    index = Index((application("northwind", "Northwind", "", answer),))
    assert index.match(first).application == "northwind"


def test_two_roles_at_one_company_are_two_applications() -> None:
    found = go(
        Index(()),
        fact(company="Northwind", role="Data Engineer"),
        fact(company="Northwind", role="Marketing Manager"),
        fact(Category.REJECTION, "Northwind", "Marketing Manager"),
        fact(Category.INTERVIEW_INVITATION, "Northwind", "Data Engineer"),
    )
    assert [match.application for match in found] == ["northwind", "northwind-2", "northwind-2", "northwind"]


def test_a_rejection_for_another_role_is_no_silent_merge() -> None:
    match = Index((NORTHWIND,)).match(fact(Category.REJECTION, "Northwind", "Office Manager", named=Named(sure=True)))
    assert (match.kind, match.application) == (MatchKind.NEW, "northwind-2")


def test_a_doubtful_mail_about_another_role_at_a_known_firm_is_asked_about() -> None:
    known = fact(company="Northwind", role="Data Engineer")
    other = fact(Category.NO_DECISION, "Northwind", "Accountant", "jo@elsewhere.example", needs_review=True)
    elsewhere = fact(Category.NO_DECISION, "Contoso", "Accountant", "jo@elsewhere.example", needs_review=True)
    assert [go(Index(()), known, mail)[-1].kind for mail in (other, elsewhere)] == [MatchKind.ASK, MatchKind.NONE]


def test_an_application_without_a_role_takes_the_first_role_named() -> None:
    index = Index((application("northwind", "Northwind", ""),))
    found = go(
        index, fact(company="Northwind", role="Data Engineer"), fact(company="Northwind", role="Marketing Manager")
    )
    assert [match.application for match in found] == ["northwind", "northwind-2"]


TWO = (
    application("one", "Northwind", "Data Engineer", fact(company="Northwind", role="Data Engineer")),
    application("two", "Northwind", "Marketing Manager", fact(company="Northwind", role="Marketing Manager")),
)


def test_with_two_that_fit_the_user_is_asked() -> None:
    match = Index(TWO).match(fact(Category.REJECTION, "Northwind"))
    assert (match.kind, match.application, match.candidates) == (MatchKind.ASK, None, ("one", "two"))


@pytest.mark.parametrize(
    ("role", "meant"),
    [
        ("Senior Data Engineer", "two"),  # its rank is the other's no less than the field that it leaves out
        ("Data Engineer II", "one"),
        ("Data Engineer", None),
        ("Staff Data Engineer", None),
    ],
)
def test_of_two_roles_that_differ_in_rank_the_one_is_meant_that_has_all_the_words(role: str, meant: str | None) -> None:
    roles = {"one": "Data Engineer II", "two": "Senior Data Engineer, Streaming Platform"}
    known = (application(name, "Northwind", it, fact(company="Northwind", role=it)) for name, it in roles.items())
    asked = fact(Category.INTERVIEW_CONFIRMATION, "Northwind", role, ATS, named=Named(sure=True, told=True))
    assert Index(tuple(known)).match(asked).application == meant


def test_of_two_the_open_one_is_meant() -> None:
    closed = replace(TWO[0], closed_at=START)
    assert Index((closed, TWO[1])).match(fact(Category.INTERVIEW_INVITATION, "Northwind")).application == "two"
    rejected = replace(TWO[1], messages=(fact(Category.REJECTION, "Northwind", "Marketing Manager"),))
    assert Index((TWO[0], rejected)).match(fact(Category.NO_DECISION, "Northwind")).application == "one"


def test_feedback_is_about_the_one_that_was_rejected() -> None:
    rejected = replace(TWO[1], messages=(fact(Category.REJECTION, "Northwind", "Marketing Manager"),))
    assert Index((TWO[0], rejected)).match(fact(Category.FEEDBACK, "Northwind")).application == "two"


def agency() -> Index:
    mails = [
        fact(Category.INTERVIEW_INVITATION, firm, "Chemist", "al@brightstaffing.com", "Al Day")
        for firm in ("Fennimore", "Larkspur", "Tarn")
    ]
    return Index(tuple(application(one.company.lower(), one.company, one.role, one) for one in mails))


def test_an_agency_recruiters_mail_goes_to_the_client_named() -> None:
    wanted = fact(Category.NO_DECISION, "Larkspur", "", "al@brightstaffing.com", "Al Day")
    assert agency().match(wanted).application == "larkspur"
    fourth = fact(
        Category.INTERVIEW_INVITATION, "Osprey", "", "al@brightstaffing.com", "Al Day", named=Named(sure=True)
    )
    assert agency().match(fourth).kind is MatchKind.NEW


def test_an_agency_recruiter_who_names_nobody_makes_the_user_choose() -> None:
    unnamed = fact(Category.REJECTION, "", "", "al@brightstaffing.com", "Al Day")
    assert agency().match(unnamed).kind is MatchKind.ASK
    courtesy = fact(Category.COURTESY, "", "", "zoe@brightstaffing.com", "Zoe Fry")
    assert agency().match(courtesy).kind is MatchKind.NONE
    colleague = fact(Category.NO_DECISION, "", "Office Manager", "zoe@brightstaffing.com", "Zoe Fry")
    assert agency().match(colleague).candidates == ("fennimore", "larkspur", "tarn")


@pytest.mark.parametrize(
    ("category", "held", "application"),
    [
        (Category.INFORMATION_REQUEST, (3,), "larkspur"),  # "How did you get on?"
        (Category.NO_DECISION, (20,), "larkspur"),
        (Category.INFORMATION_REQUEST, (3, 4), None),  # two of one day
        (Category.INFORMATION_REQUEST, (72,), None),
        (Category.INFORMATION_REQUEST, (-5,), None),  # ahead
        (Category.REJECTION, (3,), None),
    ],
)
def test_who_writes_of_no_client_means_the_interview_just_held(
    category: Category, held: tuple[int, ...], application: str | None
) -> None:
    index, firms = agency(), ("Larkspur", "Tarn")
    unnamed = fact(category, "", "", "al@brightstaffing.com", "Al Day", date=START + timedelta(days=20))
    for firm, hours in zip(firms, held, strict=False):
        told = InterviewClaim(ClaimKind.SET, unnamed.date - timedelta(hours=hours))
        known = fact(Category.INTERVIEW_CONFIRMATION, firm, "Chemist", "al@brightstaffing.com", "Al Day")
        go(index, replace(known, interviews=(told,)))
    assert index.match(unnamed).application == application


def test_an_agencys_open_client_is_not_taken_for_the_one_meant() -> None:
    index = agency()
    for firm in ("Fennimore", "Larkspur"):
        go(index, fact(Category.REJECTION, firm, "Chemist", "al@brightstaffing.com", "Al Day"))
    unnamed = fact(Category.NO_DECISION, "", "", "al@brightstaffing.com", "Al Day")
    assert index.match(unnamed).kind is MatchKind.ASK


def test_an_own_mail_to_a_person_of_several_applications_belongs_to_none() -> None:
    assert (
        agency().match(fact(Category.OWN, sender="robin@vale.example", to="al@brightstaffing.com")).kind
        is MatchKind.NONE
    )


CREATES = {
    Category.ACKNOWLEDGEMENT, Category.INTERVIEW_INVITATION, Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE,
    Category.INTERVIEW_CANCELLATION, Category.NO_DECISION, Category.REJECTION, Category.OFFER, Category.ASSESSMENT,
    Category.INFORMATION_REQUEST,
}  # fmt: skip


@pytest.mark.parametrize("category", list(Category))
def test_which_categories_make_an_application(category: Category) -> None:
    found = Index(()).match(fact(category, "Osprey", "Chemist", "dana@osprey.com", "Dana Kim"))
    assert found.kind is (MatchKind.NEW if category in CREATES else MatchKind.NONE)


def test_a_doubtful_reading_makes_none_but_finds_its_own() -> None:
    doubtful = fact(Category.REJECTION, "Northwind", "Data Engineer", needs_review=True)
    assert Index(()).match(doubtful).kind is MatchKind.NONE
    assert Index((NORTHWIND,)).match(doubtful).application == "northwind"
    other = fact(Category.REJECTION, "Northwind", "Office Manager", needs_review=True)
    asked = Index((NORTHWIND,)).match(other)
    assert (asked.kind, asked.candidates) == (MatchKind.ASK, ("northwind",))


@pytest.mark.parametrize(
    ("sender", "kind", "identity"),
    [
        ("dana@osprey.com", MatchKind.NEW, "osprey"),
        ("dana@gmail.com", MatchKind.NONE, None),
        (ATS, MatchKind.NONE, None),
    ],
)
def test_without_a_company_only_a_domain_of_its_own_makes_one(
    sender: str, kind: MatchKind, identity: str | None
) -> None:
    found = Index(()).match(fact(Category.INTERVIEW_INVITATION, "", "", sender, "Dana Kim"))
    assert (found.kind, found.application) == (kind, identity)


def test_free_mail_joins_nobody() -> None:
    known = application(
        "osprey", "Osprey", "", fact(Category.INTERVIEW_INVITATION, "Osprey", "", "dana@gmail.com", "Dana Kim")
    )
    assert (
        Index((known,)).match(fact(Category.NO_DECISION, "", "", "someone@gmail.com", "Some One")).kind
        is MatchKind.NONE
    )


@pytest.mark.parametrize(
    ("named", "house", "firm"),
    [
        ("", "corbelfinch.example", "Corbel Finch"),
        ("", "aldermill.example", "Aldermill"),
        ("Corbel Press", "corbelfinch.example", "Corbel Press"),
    ],
)
def test_what_the_user_takes_out_of_an_application_is_of_the_same_firm_where_its_domain_spells_it(
    named: str, house: str, firm: str
) -> None:
    mail = fact(company=named, role="Analyst", sender=f"priya@{house}")
    assert begun_by(mail, {"corbel-finch"}, "Corbel Finch").company == firm


@pytest.mark.parametrize(
    ("company", "identity"),
    [
        ("Café Zürich AG", "cafe-zurich"),
        ("株式会社", "application-1"),
        ("Łódź GmbH", "łodz"),
        ("Northwind", "northwind-2"),
        ("New Ltd", "new-2"),  # what commands take for none
    ],
)
def test_the_id_is_a_slug_that_is_free_whoever_begins_the_application(company: str, identity: str) -> None:
    known = () if company != "Northwind" else (NORTHWIND,)
    first = fact(company=company, role="Office Manager", sender=ATS)
    assert Index(known).match(first).application == identity
    assert begun_by(first, {one.id for one in known}).application == identity


# ---- outreach


def test_answering_outreach_makes_an_application_that_it_joins() -> None:
    outreach = fact(Category.OUTREACH, "Osprey", "Chemist", "al@brightstaffing.com", "Al Day")
    own = fact(Category.OWN, sender="robin@vale.example", to="al@brightstaffing.com", answers=outreach.message_id)
    index = Index((), (outreach,))
    assert index.match(outreach).kind is MatchKind.NONE
    assert index.answered_outreach(own) == (outreach,)
    match = go(index, own)[0]
    assert (match.kind, match.application, match.company, match.role) == (MatchKind.NEW, "osprey", "Osprey", "Chemist")
    later = fact(Category.INTERVIEW_INVITATION, "", "", "al@brightstaffing.com", "Al Day", answers=outreach.message_id)
    assert index.match(later).application == "osprey"


@pytest.mark.parametrize(("role", "joins"), [("Chemist", True), ("Accountant", False)])
def test_answered_outreach_about_what_was_applied_for_makes_no_second_application(role: str, joins: bool) -> None:
    applied = fact(Category.ACKNOWLEDGEMENT, "Osprey", "Chemist")
    outreach = fact(Category.OUTREACH, "Osprey", role, "al@osprey.com", "Al Day")
    own = fact(Category.OWN, sender="robin@vale.example", to="al@osprey.com", answers=outreach.message_id)
    found = go(Index((application("osprey", "Osprey", "Chemist", applied),), (outreach,)), own)[0]
    assert (found.kind is MatchKind.KNOWN, found.application == "osprey") == (joins, joins)


def test_outreach_seen_in_the_same_pass_counts_too() -> None:
    outreach = fact(Category.OUTREACH, "", "", "al@gmail.com", "Al Day")
    own = fact(Category.OWN, sender="robin@vale.example", to="al@gmail.com", answers=outreach.message_id)
    found = go(Index(()), outreach, own)
    assert [match.kind for match in found] == [MatchKind.NONE, MatchKind.NEW]
    assert found[1].application == "application-1"


def test_a_mail_to_a_friend_belongs_nowhere() -> None:
    friend = fact(Category.OWN, sender="robin@vale.example", to="pat@friends.example")
    assert Index((NORTHWIND,)).match(friend).kind is MatchKind.NONE


@pytest.mark.parametrize(
    ("company", "role", "to", "application_of"),
    [
        ("Northwind", "Data Engineer", "hiring@northwind.com", "northwind"),
        ("", "", "hiring@northwind.com", "northwind"),
        ("Northwind", "", "hiring@elsewhere.example", "northwind"),
        ("", "Office Manager", "hiring@northwind.com", None),
        ("", "Data Engineer", "hiring@elsewhere.example", None),
        ("Contoso", "Data Engineer", "hiring@elsewhere.example", None),
    ],
)
def test_what_the_user_takes_back_by_a_new_address_is_known_by_firm_and_role(
    company: str, role: str, to: str, application_of: str | None
) -> None:
    taken_back = fact(Category.OWN, company, role, "robin@vale.example", to=to, withdraws=True)
    assert Index((NORTHWIND,)).match(taken_back).application == application_of


def test_of_two_at_one_firm_neither_is_taken_back_where_no_role_is_told() -> None:
    other = application("northwind-2", "Northwind", "Office Manager", fact(company="Northwind", role="Office Manager"))
    two = Index((NORTHWIND, other))
    unsaid = fact(Category.OWN, "Northwind", "", "robin@vale.example", to="hiring@northwind.com", withdraws=True)
    assert two.match(unsaid).application is None
    assert two.match(replace(unsaid, role="Office Manager")).application == "northwind-2"


def test_what_is_declined_in_an_answer_is_what_it_answers() -> None:
    another = fact(
        Category.OWN, "", "", "robin@vale.example", to="jo@northwind.com", answers="<pitch@x>", withdraws=True
    )
    assert Index((NORTHWIND,)).match(another).application is None
