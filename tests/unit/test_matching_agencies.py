"""Matching of agencies' mail, and of firms that write from other houses than one would think."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.classification.senders.domains import is_agency
from agent.classification.sentences.hours import HOUR_FOR_A_POST
from agent.likeness import firms_alike
from agent.matching import Index
from agent.model.application import Match, MatchKind, MessageFact
from agent.model.mail import Address, Category, ClaimKind, Evidence, InterviewClaim, Named, Part, PersonClaim
from agent.naming import company_told, is_company_sure, role_told
from tests.unit.matching_facts import (
    ACK,
    ATS,
    BLUE,
    DANA,
    NORTHWIND,
    START,
    USER,
    YES,
    application,
    fact,
    go,
    of_client,
)


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


@pytest.mark.parametrize(("called", "kind"), [("Ines", MatchKind.KNOWN), ("Tarn Brewing", MatchKind.ASK)])
def test_whom_a_recruiter_heard_from_is_no_other_client(called: str, kind: MatchKind) -> None:
    """ "Subject: Ossory. Heard back from Ines", who held the interview there."""
    index = Index(())
    ines = PersonClaim("Ines Holt", "", Part.INTERVIEWER)
    held = of_client("Ossory Dairy", "", people=(ines,))
    go(index, BLUE, YES, held, of_client("Hallam Brewing", "Buyer"))
    told = of_client(called, "", Category.REJECTION, named=Named(("Ossory",)))
    assert go(index, told)[-1].kind is kind


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


def test_an_answer_with_a_time_makes_no_application_of_whom_the_user_lets_in() -> None:
    """ "The electrician can come on the 20th, at 10:00 or at 14:30": "The earlier, please"."""
    claims = (InterviewClaim(ClaimKind.OFFERED, START),)
    asked = fact(Category.INTERVIEW_INVITATION, "Tarn & Fell", "Electrician", "ros@tarnfell.example", "Ros Ey")
    asked = replace(asked, interviews=claims, named=Named(told=True), needs_review=True, runner_up=Category.UNRELATED)
    assert Index((), taken_up=frozenset({asked.message_id})).match(asked).kind is MatchKind.NONE


@pytest.mark.parametrize("second", [Category.OUTREACH, Category.INFORMATION_REQUEST, Category.COURTESY])
def test_an_answer_with_a_time_vouches_for_what_else_a_mail_says_of_a_post(second: Category) -> None:
    """ "Still up for it? I could do a call on Tuesday at 9": "Tuesday at 9 works" begins an application."""
    claims = (InterviewClaim(ClaimKind.OFFERED, START),)
    late = fact(Category.INTERVIEW_INVITATION, "Tarn & Fell", "", "ros@tarnfell.example", "Ros Ey", interviews=claims)
    late = replace(late, needs_review=True, runner_up=second)
    match = Index((), taken_up=frozenset({late.message_id})).match(late)
    assert (match.kind is MatchKind.NEW) is (second is not Category.COURTESY)


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
        ("Saltandreed", "Salt & Reed", "Salt & Reed"),
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
        ("Orme Valley NHS Trust", "Orme Valley NHS Foundation Trust", True),
        ("Orme Valley NHS Trust", "Larkspur NHS Foundation Trust", False),
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


ORSO = {"sender": "ines@orsovale.example", "name": "Ines Orso"}
FOR_A_CLIENT = Named(recruits=True)


def test_no_application_is_called_as_the_house_that_recruits_for_an_unnamed_client() -> None:
    first = fact(Category.INTERVIEW_INVITATION, "Orso & Vale Consulting", "Buyer", named=FOR_A_CLIENT, **ORSO)
    [match] = go(Index(()), first)
    assert match.company == ""


def test_a_later_mail_that_says_nothing_of_the_client_vouches_for_no_agencys_name() -> None:
    first = fact(Category.ACKNOWLEDGEMENT, "Orso & Vale", "Buyer", named=FOR_A_CLIENT, **ORSO)
    later = fact(Category.INTERVIEW_CONFIRMATION, "Orso & Vale", "Buyer", named=Named(sure=True), **ORSO)
    assert is_company_sure("Orso & Vale", [later])
    assert not is_company_sure("Orso & Vale", [first, later])


def test_the_client_that_is_named_later_takes_the_place_of_the_house_that_recruits() -> None:
    first = fact(Category.ACKNOWLEDGEMENT, "Orso & Vale", "Buyer", named=FOR_A_CLIENT, **ORSO)
    later = fact(Category.INTERVIEW_CONFIRMATION, "Larkin Produce", "Buyer", named=Named(sure=True), **ORSO)
    assert company_told("Orso & Vale", [first, later]) == "Larkin Produce"


def test_somebody_whom_a_hiring_system_shows_is_known_again_when_they_write_from_their_firm() -> None:
    lind = (PersonClaim("Petra Lind", ""),)
    shown = fact(Category.INTERVIEW_INVITATION, "", "Planner", name="Petra Lind", people=lind)
    herself = fact(
        Category.INTERVIEW_CONFIRMATION, "Larkin Produce", "Planner", "petra@larkin.com", "Petra Lind",
        named=Named(sure=True),
    )  # fmt: skip
    begun, known = go(Index(()), shown, herself)
    assert begun.kind is MatchKind.NEW
    assert (known.kind, known.application) == (MatchKind.KNOWN, begun.application)
    assert company_told("", [shown, herself]) == "Larkin Produce"


def test_somebody_of_that_name_at_a_firm_that_is_known_is_another() -> None:
    shown = fact(
        Category.INTERVIEW_INVITATION, "Ossory Dairy", "Planner", name="Petra Lind",
        people=(PersonClaim("Petra Lind", ""),),
    )  # fmt: skip
    other = fact(
        Category.INTERVIEW_CONFIRMATION, "Larkin Produce", "Buyer", "petra@larkin.com", "Petra Lind",
        named=Named(sure=True),
    )  # fmt: skip
    begun, known = go(Index(()), shown, other)
    assert known.application != begun.application


def test_a_university_is_known_by_the_place_by_which_its_domain_calls_it() -> None:
    received = fact(Category.ACKNOWLEDGEMENT, "University of Larkmoor Bay", "Lab Technician")
    invited = fact(
        Category.INTERVIEW_INVITATION, "Larkmoorbay", "Lab Technician", "ada@larkmoorbay.ac.uk", "Ada Lund"
    )  # fmt: skip
    begun, known = go(Index(()), received, invited)
    assert (known.kind, known.application) == (MatchKind.KNOWN, begun.application)
    assert is_company_sure("University of Larkmoor Bay", [received, invited])


@pytest.mark.parametrize("other", ["Larkmoor Bay Hotels", "University of Bay", "Bay"])
def test_no_other_house_of_a_place_is_its_university(other: str) -> None:
    assert not firms_alike("University of Larkmoor Bay", other)


@pytest.mark.parametrize(
    ("later", "called"),
    [
        ("Orme Housing Association", "Orme Housing Association"),
        ("Orme Veterinary Hospital", "Orme Veterinary Hospital"),
        ("Orme Finance Team", "Orme"),
        ("Ormerod Housing Association", "Orme"),
    ],
)
def test_the_name_in_full_below_a_later_mail_takes_the_place_of_its_first_word(later: str, called: str) -> None:
    began = fact(Category.ACKNOWLEDGEMENT, "Orme", "Planner", "jobs@orme.org.uk", named=Named(sure=True))
    invited = fact(
        Category.INTERVIEW_INVITATION, later, "Planner", "ada@orme.org.uk", "Ada Lund", named=Named(sure=True)
    )  # fmt: skip
    assert company_told("Orme", [began, invited]) == called


def test_the_name_below_an_answer_takes_the_place_of_what_the_domain_alone_told() -> None:
    applied = fact(Category.OWN, "", "Ranger", USER.address, to="hidden@elsewhere.com", applies=True)
    answer = fact(
        Category.INTERVIEW_CONFIRMATION, "Larkmoor Forest Trust", "Ranger", "ada@lft.org.uk", "Ada Lund",
        named=Named(sure=True),
    )  # fmt: skip
    assert company_told("Lft", [applied, answer]) == "Larkmoor Forest Trust"


def test_the_system_that_acknowledged_an_application_writes_of_it_in_its_owners_name() -> None:
    received = fact(Category.ACKNOWLEDGEMENT, "Larkin Grill", "Cook", named=Named(("Orso Group",)))
    refused = fact(Category.REJECTION, "Orso Group", "Cook", named=Named(sure=True))
    begun, known = go(Index(()), received, refused)
    assert (known.kind, known.application) == (MatchKind.KNOWN, begun.application)


def test_another_client_that_would_meet_the_user_is_not_that_of_the_thread() -> None:
    """A recruiter goes on in one client's thread: "Also, Hallam Brewing want to meet you"."""
    dairy = of_client("Ossory Dairy", "Planner")
    answer = fact(Category.OWN, sender=USER.address, to="ivo@tarnsearch.example", answers=dairy.message_id)
    said = Evidence("Also, the brewery is Hallam Brewing, and they would like to meet you.", "want-to-know-you")
    named = Named(told=True, firms=("Ossory Dairy",))

    def beside(role: str, *evidence: Evidence) -> Match:
        invited, more = Category.INTERVIEW_INVITATION, {"answers": answer.message_id, "named": named}
        mail = of_client("Hallam Brewing", role, invited, evidence=evidence, **more)
        return go(Index(()), BLUE, YES, dairy, answer, mail)[-1]

    assert (beside("Buyer", said).kind, beside("Buyer", said).company) == (MatchKind.NEW, "Hallam Brewing")
    assert beside("", said).kind is not MatchKind.KNOWN, "a client's interview that it may be is asked about"
    assert beside("Buyer").kind is MatchKind.KNOWN, "a name beside it is the thread's"
    assert beside("Planner", said).kind is MatchKind.KNOWN, "the same post under another name"


def test_nor_is_it_where_the_users_answer_was_read_before() -> None:
    """The user's mails are read first, and stand in the thread of the client before."""
    dairy = of_client("Ossory Dairy", "Planner")
    said = Evidence("Also, the brewery is Hallam Brewing, and they would like to meet you.", "want-to-know-you")
    more = {"answers": dairy.message_id, "named": Named(told=True, firms=("Ossory Dairy",)), "evidence": (said,)}
    invited = of_client("Hallam Brewing", "Buyer", Category.INTERVIEW_INVITATION, **more)
    thread = (invited.message_id, dairy.message_id)
    answer = replace(fact(Category.OWN, sender=USER.address, to="ivo@tarnsearch.example"), references=thread)
    known = application("tarn-search", "Ossory Dairy", "Planner", BLUE, YES, dairy, answer)
    match = Index((known,)).match(invited)
    assert (match.kind, match.company) == (MatchKind.NEW, "Hallam Brewing")


def test_an_answer_that_went_to_the_recruiter_of_two_clients_tells_neither_where_the_question_belongs() -> None:
    asks = of_client("Tarn Search", "", Category.INTERVIEW_INVITATION, named=Named(("Hallam",)), subject="Hallam visit")
    answer = fact(Category.OWN, sender=USER.address, to="ivo@tarnsearch.example", answers=asks.message_id)
    dairy, brewer = (of_client(firm, role) for firm, role in (("Ossory Dairy", "Planner"), ("Hallam Brewing", "Buyer")))
    homes = [application("ossory", "Ossory Dairy", "Planner", dairy, answer)]
    homes.append(application("hallam", "Hallam Brewing", "Buyer", brewer, answer))
    assert go(Index(homes), asks)[0].application == "hallam"
    assert go(Index(homes[:1]), asks)[0].application == "ossory"


@pytest.mark.parametrize(
    ("subject", "meant"),
    [
        ("Ossory - 2nd round", "Ossory Dairy"),
        ("Quick one on Hallam", "Hallam Brewing"),
        ("Ossory or Hallam?", ""),
        ("Your interviews", ""),
        ("Dairy", ""),
    ],
)
def test_the_client_that_the_subject_calls_by_its_first_word_is_meant(subject: str, meant: str) -> None:
    dairy, brewer = of_client("Ossory Dairy", "Planner"), of_client("Hallam Brewing", "Buyer")
    back = replace(of_client("", "", Category.INTERVIEW_INVITATION), subject=subject)
    *begun, match = go(Index(()), BLUE, YES, dairy, brewer, back)
    wanted = {one.company: one.application for one in begun}.get(meant) if meant else None
    assert match.application == wanted


@pytest.mark.parametrize(
    ("subject", "role", "firms", "known", "company"),
    [
        ("Hallam Brewing - Buyer", "Buyer", ("Hallam Brewing",), "Ossory Dairy", "Hallam Brewing"),
        ("Buyer | Hallam Brewing", "Buyer", ("Larkin", "Hallam Brewing"), "Ossory Dairy", "Hallam Brewing"),
        ("Ossory Dairy - Planner", "Planner", ("Ossory Dairy",), "Ossory Dairy", ""),  # of that client
        ("Hallam Brewing - Buyer", "Buyer", (), "Ossory Dairy", ""),  # nothing shows that it is a firm's name
        ("Day Shift - Buyer", "Buyer", ("Day Shift", "Buyer Day"), "Keane Finance", ""),  # their own house hires
        ("Hallam Brewing", "Buyer", ("Hallam Brewing",), "Ossory Dairy", ""),  # with no post beside it
    ],
)
def test_a_recruiter_who_is_known_to_write_for_others_has_the_client_over_the_mail(
    subject: str, role: str, firms: tuple[str, ...], known: str, company: str
) -> None:
    """The user answered it to the recruiter, who is of the first client's application: that tells nothing of it."""
    orla = Address("Orla Keane", "orla@keanefinance.example")
    blue = fact(Category.OUTREACH, "Keane Finance", sender=orla.address, named=Named(sure=True))
    first = replace(of_client(known, "Planner"), sender=orla)
    second = of_client("Keane Finance", role, named=Named(firms=firms), subject=subject)
    second = replace(second, sender=orla)
    answer = fact(Category.OWN, sender=USER.address, to=orla.address, answers=second.message_id)
    home = application("keane-finance", known, "Planner", blue, first, answer)
    match = Index((home,)).match(second)
    if company:
        assert (match.kind, match.application, match.company) == (MatchKind.NEW, "hallam-brewing", company)
    else:
        assert match.application == "keane-finance"
