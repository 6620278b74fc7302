"""Matching: which application a message belongs to, why, and what makes a new one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count, permutations

import pytest

from agent.classification.senders.domains import is_agency
from agent.classification.sentences.hours import HOUR_FOR_A_POST
from agent.likeness import firms_alike, roles_alike
from agent.matching import Index, begun_by
from agent.model.application import ApplicationFacts, Match, MatchKind, MessageFact
from agent.model.mail import Address, Category, ClaimKind, Evidence, InterviewClaim, Named, Part, PersonClaim, Ref
from agent.naming import company_told, role_told

NUMBERS = count(1)
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
ATS = "no-reply@us.greenhouse-mail.io"
USER = Address("Robin Vale", "robin@vale.example")


def fact(
    category: Category = Category.ACKNOWLEDGEMENT,
    company: str = "",
    role: str = "",
    sender: str = ATS,
    name: str = "",
    to: str = "robin@vale.example",
    answers: str = "",
    uid: str = "",
    **more: object,
) -> MessageFact:
    number = next(NUMBERS)
    plain = MessageFact(
        id=number, ref=Ref("a", "INBOX", str(number)), message_id=f"<m{number}@mail.example>",
        date=START + timedelta(hours=number), category=category, confidence=0.98, needs_review=False, runner_up=None,
        corrected=False, evidence=(), sender=Address(name, sender), reply_to=None, recipients=(Address("", to),),
        received_at_address="robin@vale.example", subject="", in_reply_to=answers,
        references=(answers,) if answers else (),
        automatic=sender == ATS, list_id="", language="en", company=company, role=role,
        people=(PersonClaim(name, sender),) if name else (),
        interviews=(InterviewClaim(ClaimKind.SET, START, uid=uid),) if uid else (),
        picks=(), promised_by=None, returns_on=None,
    )  # fmt: skip
    return replace(plain, **more)  # type: ignore[arg-type]


def application(identity: str, company: str, role: str, *messages: MessageFact, **more: object) -> ApplicationFacts:
    return replace(ApplicationFacts(identity, company, role, messages), **more)  # type: ignore[arg-type]


def go(index: Index, *messages: MessageFact) -> list[Match]:
    """Match messages in order, each seen by the next."""
    found = []
    for message in messages:
        match = index.match(message)
        index.add(message, match)
        found.append(match)
    return found


ACK = fact(company="Northwind", role="Data Engineer")
DANA = fact(Category.INTERVIEW_INVITATION, "Northwind", "Data Engineer", "dana@northwind.com", "Dana Kim", uid="uid-1")
NORTHWIND = application("northwind", "Northwind", "Data Engineer", ACK, DANA)


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


# ---- likeness and size


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Acme", "ACME, Inc.", True),
        ("Acme Robotics", "Acme", True),
        ("Meyer & Söhne GmbH", "Meyer und Söhne", True),
        ("KnowBe4", "Knowbe 4", True),
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


# ---- agencies

RECRUITER = {"sender": "ivo@tarnsearch.example", "name": "Ivo Reed"}
BLUE = fact(Category.OUTREACH, "Tarn Search", "", named=Named(sure=True), **RECRUITER)
YES = fact(Category.OWN, sender=USER.address, to="ivo@tarnsearch.example", answers=BLUE.message_id)


def of_client(
    company: str, role: str = "", category: Category = Category.INTERVIEW_CONFIRMATION, **more: object
) -> MessageFact:
    return fact(category, company, role, **{**RECRUITER, "named": Named(sure=True), **more})  # type: ignore[arg-type]


def test_an_agency_is_nobodys_employer() -> None:
    _, begun = go(Index(()), BLUE, YES)
    assert (begun.kind, begun.application, begun.company) == (MatchKind.NEW, "tarn-search", "")
    (asked,) = go(Index(()), of_client("Tarn Search", "Planner"))
    assert (asked.kind, asked.application, asked.company) == (MatchKind.NEW, "tarn-search", "")


def test_an_agencys_two_clients_are_two_applications() -> None:
    index = Index(())
    dairy, brewer = of_client("Ossory Dairy", "Planner"), of_client("Hallam Brewing", "Buyer")
    no = of_client("Ossory Dairy", "", Category.REJECTION)
    _, begun, first, second, refused = go(index, BLUE, YES, dairy, brewer, no)
    assert first.application == begun.application, "whom the recruiter had in mind is told at last"
    assert second.kind is MatchKind.NEW
    assert second.application != first.application
    assert refused.application == first.application
    unnamed = go(index, of_client("Tarn Search", "", Category.OFFER))[-1]
    assert unnamed.kind is MatchKind.ASK or unnamed.application == second.application, "the other was refused"


@pytest.mark.parametrize(
    ("second", "kind"), [(Category.INTERVIEW_CHANGE, MatchKind.NEW), (Category.REJECTION, MatchKind.ASK)]
)
def test_an_answer_with_a_time_vouches_for_a_client_of_whom_the_agency_had_not_written(
    second: Category, kind: MatchKind
) -> None:
    """Where nothing but how it sets the interview was in doubt; a refusal that it may be is no client's first word."""
    claims = (InterviewClaim(ClaimKind.OFFERED, START),)
    asked = of_client("Hallam Brewing", "", Category.INTERVIEW_INVITATION, interviews=claims)
    asked = replace(asked, needs_review=True, runner_up=second)
    known = Index(())
    go(known, BLUE, YES, of_client("Ossory Dairy", "Planner"))
    assert known.match(asked).kind is MatchKind.ASK
    known.taken_up = frozenset({asked.message_id})
    assert known.match(asked).kind is kind


@pytest.mark.parametrize(
    ("signal", "taken_up", "kind"),
    [
        (HOUR_FOR_A_POST, True, MatchKind.NEW),
        (HOUR_FOR_A_POST, False, MatchKind.NONE),
        ("hour-asked", True, MatchKind.NONE),
    ],
)
def test_an_answer_with_a_time_vouches_for_a_coffee_about_a_post(signal: str, taken_up: bool, kind: MatchKind) -> None:
    claims, told = (
        (InterviewClaim(ClaimKind.OFFERED, START),),
        (Evidence("Fancy a coffee on Tuesday at 8.30?", signal),),
    )
    coffee = fact(Category.INTERVIEW_INVITATION, "Beacon Re", "", "tim@beaconre.example", "Tim Hark", interviews=claims)
    coffee = replace(coffee, evidence=told, needs_review=True, runner_up=Category.UNRELATED)
    assert Index((), taken_up=frozenset({coffee.message_id} if taken_up else ())).match(coffee).kind is kind


def test_a_client_that_the_recruiter_names_in_passing_tells_the_application() -> None:
    index = Index(())
    go(index, BLUE, YES, of_client("Ossory Dairy", "Planner"), of_client("Hallam Brewing", "Buyer"))
    named = Named(("Hallam",), sure=True)
    (found,) = go(index, of_client("Tarn Search", "", Category.NO_DECISION, named=named))
    assert found.company == "Hallam Brewing"


def test_the_client_of_an_application_is_whom_its_mails_name() -> None:
    assert company_told("", [BLUE, YES, of_client("Tarn Search"), of_client("Ossory Dairy")]) == "Ossory Dairy"
    assert company_told("", [BLUE, of_client("Ossory Dairy", needs_review=True)]) == ""
    assert company_told("", [BLUE, YES, of_client("Tarn"), of_client("Ossory Dairy")]) == "Ossory Dairy"
    assert company_told("", [BLUE, YES, of_client("Tarn")]) == "", "the agency's name is no firm's for being shortened"


def test_an_agencys_shortened_name_tells_no_client() -> None:
    index = Index(())
    _, begun, shortened, client = go(index, BLUE, YES, of_client("Tarn"), of_client("Ossory Dairy", "Planner"))
    assert begun.application == shortened.application == client.application


@pytest.mark.parametrize("category", [Category.ACKNOWLEDGEMENT, Category.INTERVIEW_INVITATION])
def test_the_first_client_of_a_house_that_is_no_agency_by_its_name_is_whom_its_recruiter_wrote_about(
    category: Category,
) -> None:
    who = {"sender": "ima@aldgateactuarial.example", "name": "Ima Slade"}
    blue = fact(Category.OUTREACH, "Aldgate Actuarial Partners", "", named=Named(sure=True), **who)
    yes = fact(Category.OWN, sender=USER.address, to=who["sender"], answers=blue.message_id)
    first = fact(category, "Calder Mutual", "Pricing Actuary", named=Named(sure=True), **who)
    other = fact(category, "Thornbury Life", "Capital Actuary", named=Named(sure=True), **who)
    _, begun, client, next_one = go(Index(()), blue, yes, first, other)
    assert client.application == begun.application is not None
    assert next_one.application != begun.application


@pytest.mark.parametrize(
    ("begun", "named", "sure", "company"),
    [
        ("Tarn Search", "Ossory Dairy", True, "Ossory Dairy"),
        ("Tarn Search", "Ossory Dairy", False, "Tarn Search"),
        ("Tarn Search", "Tarn Search", True, "Tarn Search"),
        ("Hallam Brewing", "Ossory Dairy", True, "Hallam Brewing"),
    ],
)
def test_an_agencys_name_gives_way_to_the_clients(begun: str, named: str, sure: bool, company: str) -> None:
    fact = of_client(named, named=Named(sure=sure))
    assert company_told(begun, [of_client(begun), fact]) == company


def test_an_agency_is_known_by_its_domain_too() -> None:
    first = replace(of_client("Tarn"), sender=Address("Ana", "ana@tarnrecruitment.example"))
    client = replace(first, company="Ossory Dairy", named=Named(sure=True))
    assert company_told("Tarn", [first, client]) == "Ossory Dairy"


@pytest.mark.parametrize(
    ("subject", "category", "told", "twice", "role"),
    [
        ("Planner: a first talk", Category.INTERVIEW_INVITATION, False, False, "Planner"),
        ("Thursday", Category.INTERVIEW_INVITATION, False, False, ""),
        ("Thursday", Category.INTERVIEW_INVITATION, False, True, "Planner"),
        ("Thursday", Category.INTERVIEW_INVITATION, True, False, "Planner"),
        ("Thank you", Category.ACKNOWLEDGEMENT, False, False, "Planner"),
        ("Planner", Category.COURTESY, True, False, ""),
    ],
)
def test_a_role_that_is_told_later_fills_in(
    subject: str, category: Category, told: bool, twice: bool, role: str
) -> None:
    fact = replace(of_client("Ossory Dairy", "Planner", category), subject=subject, named=Named(told=told))
    facts = [fact, fact] if twice else [fact]
    assert role_told("", facts) == role
    assert role_told("Buyer", facts) == "Buyer"


def test_a_recruiter_who_signs_with_the_agencys_name_goes_on_about_the_client() -> None:
    index = Index(())
    _, begun, *_ = go(index, BLUE, YES, of_client("Ossory Dairy", "Planner"))
    later = of_client("Tarn Search", "", Category.NO_DECISION, named=Named(sure=True))
    assert go(index, later)[-1].application == begun.application


def test_research_is_no_search() -> None:
    assert not is_agency("Maas Research")
    assert is_agency("Tarn Search")


@pytest.mark.parametrize(
    ("company", "role", "number", "kind"),
    [
        ("Alder Mill Trust", "Porter", "OPN-208", MatchKind.NEW),
        ("Alder Mill Trust", "Porter", "", MatchKind.ASK),
        ("Alder Mill Trust", "", "OPN-208", MatchKind.ASK),
        ("Pell Grove Trust", "Baker", "OPN-208", MatchKind.ASK),
    ],
)
def test_another_firm_role_and_number_by_one_system_is_a_new_application(
    company: str, role: str, number: str, kind: MatchKind
) -> None:
    portal = {"sender": "noreply@trac.jobs", "automatic": True}
    first = fact(company="Pell Grove Trust", role="Baker", **portal, named=Named(numbers=("OPN-114",)))  # type: ignore[arg-type]
    numbers = (number,) if number else ()
    refused = fact(Category.REJECTION, company, role, **portal, named=Named(numbers=numbers))  # type: ignore[arg-type]
    assert go(Index(()), first, refused)[-1].kind is kind


SPOKEN_OF = Named(sure=True, told=False)


@pytest.mark.parametrize(
    "message",
    [
        fact(Category.INTERVIEW_CONFIRMATION, "Northwind", "Working together", "lea@northwind.com", "Lea Roth",
             uid="onsite-3", named=SPOKEN_OF, subject="Onsite: Working together"),
        fact(Category.INTERVIEW_INVITATION, "Northwind", "Clinician", "ola@northwind.com", "Ola Brandt",
             named=SPOKEN_OF),
        fact(Category.NO_DECISION, "Northwind", "Office Manager", "mia@northwind.com", "Mia Lund", named=SPOKEN_OF),
        # The title of an event, by somebody or for an hour of the application.
        fact(Category.INTERVIEW_CONFIRMATION, "Northwind", "HR Director", "dana@northwind.com", "Dana Kim",
             uid="hr-1", named=Named(sure=True), subject="Northwind: HR Director"),
        fact(Category.INTERVIEW_CONFIRMATION, "Northwind", "HR Director", "lea@northwind.com", "Lea Roth",
             uid="hr-2", named=Named(sure=True), subject="Northwind: HR Director"),
    ],
)  # fmt: skip
def test_a_role_that_a_mail_only_speaks_of_is_no_other_application(message: MessageFact) -> None:
    match = Index((NORTHWIND,)).match(message)
    assert (match.kind, match.application) == (MatchKind.KNOWN, "northwind")


def test_a_role_told_as_applied_for_begins_a_second_application() -> None:
    second = fact(
        Category.INTERVIEW_INVITATION, "Northwind", "Office Manager", "lea@northwind.com", "Lea Roth",
        named=Named(numbers=("OM/4",), sure=True), subject="Your application for Office Manager (OM/4)",
    )  # fmt: skip
    assert Index((NORTHWIND,)).match(second).kind is MatchKind.NEW


def test_a_role_only_spoken_of_does_not_become_the_applications() -> None:
    index = Index(())
    first, _, second = go(
        index,
        fact(Category.INTERVIEW_INVITATION, "Northwind", "", "dana@northwind.com", "Dana Kim"),
        fact(Category.NO_DECISION, "Northwind", "Office Manager", "dana@northwind.com", "Dana Kim", named=SPOKEN_OF),
        fact(Category.REJECTION, "Northwind", "Data Engineer", "mia@northwind.com", "Mia Lund"),
    )
    assert second.application == first.application


GROUP = fact(company="Brandt Hotels", role="Night Porter", named=Named(("The Larchmount", "Porter"), sure=True))


@pytest.mark.parametrize(
    ("company", "sender", "kind"),
    [
        ("Larchmount Hotel", "ola@larchmounthotel.co.uk", MatchKind.KNOWN),
        ("The Larchmount", "ola@larchmount.co.uk", MatchKind.KNOWN),
        ("Kestrel Inn", "ola@kestrelinn.co.uk", MatchKind.NEW),
    ],
)
def test_a_house_named_by_the_groups_acknowledgement_is_the_applications(
    company: str, sender: str, kind: MatchKind
) -> None:
    index = Index((application("brandt", "Brandt Hotels", "Night Porter", GROUP),))
    mail = fact(Category.INTERVIEW_INVITATION, company, "", sender, "Ola Brandt", named=Named(sure=True))
    assert index.match(mail).kind is kind


@pytest.mark.parametrize(("company", "known"), [("Northwind", True), ("", True), ("Kestrel Bay", False)])
def test_a_mail_that_the_user_answered_is_of_that_application_unless_it_names_another_firm(
    company: str, known: bool
) -> None:
    asked = fact(
        Category.INTERVIEW_INVITATION, company, sender="bo@pellsearch.example", name="Bo Lind", named=Named(sure=True)
    )
    answer = fact(Category.OWN, sender="robin@vale.example", to=DANA.sender.address, answers=asked.message_id)
    index = Index((application("northwind", "Northwind", "Data Engineer", ACK, DANA, answer),))
    assert (index.match(asked).application == "northwind") is known


@pytest.mark.parametrize(
    ("begun", "told", "called"),
    [
        ("Saltmarshreed", "Saltmarsh Reed Partners", "Saltmarsh Reed Partners"),
        ("Saltmarshreed", "Saltmarsh Reed", "Saltmarsh Reed"),
        ("Harbor", "Harbor Light Museum", "Harbor"),
        ("Salt Marsh", "Saltmarsh Reed", "Salt Marsh"),
    ],
)
def test_a_name_made_of_a_domain_is_spelled_as_a_later_mail_spells_it(begun: str, told: str, called: str) -> None:
    mails = [fact(company=begun), fact(Category.NO_DECISION, told, sender="ana@saltmarshreed.example", name="Ana Reed")]
    assert company_told(begun, mails) == called


def test_an_answer_about_a_client_whose_first_mail_lies_nowhere_is_not_the_known_ones() -> None:
    index = Index(())
    _, begun, known = go(index, BLUE, YES, of_client("Ossory Dairy", "Planner"))
    second = of_client("Hallam Brewing", needs_review=True)
    (asked,) = go(index, second)
    assert asked.application is None
    reply = fact(Category.OWN, sender=USER.address, to="ivo@tarnsearch.example", answers=second.message_id)
    index.add(reply, Match(reply.id, MatchKind.KNOWN, known.application))  # it went to the recruiter
    thread = (second.message_id, reply.message_id)
    no = of_client("Hallam Brewing", "", Category.REJECTION, references=thread, in_reply_to=reply.message_id)
    for refusal in (no, replace(no, needs_review=True)):
        assert index.match(refusal).application != begun.application


@pytest.mark.parametrize(
    ("company", "address", "kind"),
    [
        ("Tarn Valley Estates", "dana@tarnvalleyestates.example", MatchKind.KNOWN),
        ("Tarn Valley Estates", "dana@tarnvalley.example", MatchKind.KNOWN),
        ("Tarn Valley Estates", "dana@brightstaffing.example", MatchKind.NEW),
        ("Larkspur Dairy", "dana@tarnvalley.example", MatchKind.NEW),  # whoever wrote for somebody else before
    ],
)
def test_what_a_firms_own_person_calls_otherwise_is_a_site_of_it(company: str, address: str, kind: MatchKind) -> None:
    known = fact(Category.INTERVIEW_INVITATION, company, "Site Manager", address, "Dana Kim")
    index = Index([application("first", company, "Site Manager", known)])
    later = fact(Category.INTERVIEW_INVITATION, "Willow Court", "", address, "Dana Kim", named=Named(sure=True))
    assert index.match(later).kind is kind


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Larkspur BS", "Larkspur Building Society", True),
        ("Orme Valley FT", "Orme Valley Foundation Trust", True),
        ("Orme CC", "Orme Chamber of Commerce", True),
        ("Larkspur BS", "Larkspur Bakery", False),
        ("Larkspur BS", "Orme Building Society", False),
        ("BS", "Building Society", False),
    ],
)
def test_a_firm_that_ends_in_its_initials_may_be_one_that_writes_them_out(one: str, other: str, alike: bool) -> None:
    assert firms_alike(one, other) is alike
    assert firms_alike(other, one) is alike


@pytest.mark.parametrize(
    ("known", "company", "domain"),
    [
        ("Amberly Health", "Corran Healthcare", "corranhealthcare.example"),
        ("Amberly Capital", "Corran Capital", "corrancapital.example"),
        ("Amberly Media", "Corran Media House", "corranmediahouse.example"),
        ("Amberly Logistics", "Corran Logistics", "corranlogistics.example"),
    ],
)
def test_a_word_of_their_trade_in_its_domain_makes_no_firm_another(known: str, company: str, domain: str) -> None:
    index = Index(())
    first = fact(company=known, role="Planner")
    second = fact(company=company, role="Auditor", sender=f"jobs@{domain}", name=company, named=Named(sure=True))
    assert [match.kind for match in go(index, first, second)] == [MatchKind.NEW, MatchKind.NEW]


@pytest.mark.parametrize("blue", ["Corran Smiles Dental Group", "Amberly Haulage"])
def test_a_word_in_a_strangers_domain_makes_it_no_client_of_a_recruiter(blue: str) -> None:
    word = blue.split()[1].lower()
    recruiter = {"sender": f"kit@{''.join(blue.split()[:2]).lower()}.example", "name": "Kit Roe"}
    wrote = fact(Category.OUTREACH, blue, "Hygienist 4 days", named=Named(sure=True), **recruiter)
    yes = fact(Category.OWN, sender=USER.address, to=recruiter["sender"], answers=wrote.message_id)
    other = fact(
        Category.INTERVIEW_INVITATION, "Brackness Family Practice", "Hygienist", f"tam@brackness{word}.example",
        "Tam Orr", named=Named(sure=True),
    )  # fmt: skip
    assert [match.kind for match in go(Index(()), wrote, yes, other)] == [MatchKind.NONE, MatchKind.NEW, MatchKind.NEW]


def from_its_house(company: str, name: str, role: str = "Engineer") -> MessageFact:
    """Given a firm, return a mail of one of its people, from the domain that bears its name."""
    address = f"{name.split()[0].lower()}@{company.lower().replace(' ', '')}.example"
    return fact(Category.NO_DECISION, company, role, address, name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme Health", "Acme Wealth"), ("Linear", "Linea"), ("Base1", "Base10"), ("Firm1", "Firm12"),
        ("Studio 7", "Studio 71"), ("Delta", "Delta Dental"), ("Apex", "Apex Systems"), ("Stripe", "Stripes"),
        ("Orbit", "Orbital"), ("Sierra", "Sierra Nevada"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("role", ["Engineer", ""])
def test_two_firms_of_nearly_one_name_that_write_from_their_own_houses_are_two(one: str, other: str, role: str) -> None:
    for first, second in ((one, other), (other, one)):
        found = go(Index(()), from_its_house(first, "Kim Lee", role), from_its_house(second, "Tom Ray", role))
        assert [match.kind for match in found] == [MatchKind.NEW, MatchKind.NEW]
        assert [match.company for match in found] == [first, second]


def test_a_person_who_is_known_may_write_from_the_house_of_the_firms_longer_name() -> None:
    kim = Address("Kim Lee", "kim@delta.example")
    later = replace(from_its_house("Delta Dental", "Kim Lee"), reply_to=kim)
    assert go(Index(()), from_its_house("Delta", "Kim Lee"), later)[1].kind is MatchKind.KNOWN


@pytest.mark.parametrize("sender", [ATS, "tom@delta.example", "tom@people.example", "tom@deltadent.example"])
def test_a_longer_name_alone_makes_no_second_application(sender: str) -> None:
    begun = from_its_house("Delta", "Kim Lee")
    later = fact(Category.REJECTION, "Delta Dental", "Engineer", sender, "Tom Ray")
    assert go(Index(()), begun, later)[1].kind is MatchKind.KNOWN


def test_a_word_in_the_domain_of_another_firm_ties_no_refusal_of_its_to_this_one() -> None:
    index = Index(())
    first = fact(Category.ACKNOWLEDGEMENT, "Thornby Lodge", "Caretaker", sender="office@thornbylodgehull.example")
    index.add(first, index.match(first))
    other = fact(Category.REJECTION, "Thornby Mills", "Caretaker (nights)", sender="hello@thornbymills.example")
    assert index.match(other).kind is MatchKind.NEW


@pytest.mark.parametrize("mailbox", ["patsysdiner66", "patsys.diner", "patsysdinertulsa"])
def test_a_mailbox_at_free_mail_that_is_called_as_the_firm_is_its_house(mailbox: str) -> None:
    index = Index([application("a1", "Patsy's Diner", "")])
    theirs = fact(sender=f"{mailbox}@gmail.com", name="Patsy", category=Category.INTERVIEW_INVITATION)
    assert index.match(theirs).application == "a1"
    other = fact(sender="patsykowalski@gmail.com", name="Patsy", category=Category.INTERVIEW_INVITATION)
    assert index.match(other).kind is MatchKind.NONE


def test_whoever_writes_for_somebody_of_an_application_is_known_by_that() -> None:
    people = (PersonClaim("Joe Lee", "joe@leejoinery.example", Part.UNKNOWN),)
    first = fact(
        company="Lee Joinery", people=people, category=Category.INTERVIEW_CONFIRMATION, sender="joe@leejoinery.example"
    )
    index = Index([application("a1", "Lee Joinery", "", first)])
    wife = fact(sender="ann62@gmail.com", name="Ann", category=Category.NO_DECISION)
    assert index.match(wife).application is None
    assert index.match(replace(wife, named=Named(spoken_for=("joe",)))).application == "a1"


def test_who_sees_the_user_for_a_post_begins_an_application_from_free_mail() -> None:
    asks = fact(Category.INTERVIEW_INVITATION, role="Car wash attendant", sender="mel@gmail.com", name="Mel")
    assert Index([]).match(asks).kind is MatchKind.NEW
    assert Index([]).match(replace(asks, role="")).kind is MatchKind.NONE
    assert Index([]).match(replace(asks, category=Category.NO_DECISION)).kind is MatchKind.NONE
