"""Who is one person and who are two, from what different mails say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.model.mail import Category, Part, PersonClaim
from agent.model.plan import Keep, Place
from agent.people import join, of_application, person_of
from tests.facts import DANA, MARCUS, PRIYA, SAM, Hunt, message, ny, own

NAMED = PersonClaim("Dana Whitfield", "")
FIRST = PersonClaim("Dana", "")
OTHER_DANA = PersonClaim("Dana Kim", "kim@northwind.example")


def names(*claims: PersonClaim) -> list[tuple[str, str]]:
    return [(person.name, person.address) for person in join(claims)]


@pytest.mark.parametrize(
    "claims",
    [
        (DANA, DANA),
        (DANA, NAMED),
        (NAMED, DANA),
        (FIRST, DANA),
        (DANA, FIRST),
        (PersonClaim("", DANA.address), DANA),
        (PersonClaim("dana  WHITFIELD", ""), replace(DANA, name="Dana Whitfield")),
    ],
)
def test_one_person(claims: tuple[PersonClaim, ...]) -> None:
    ((name, address),) = names(*claims)
    assert name.casefold().split() == ["dana", "whitfield"]
    assert address == DANA.address


@pytest.mark.parametrize(
    "claims",
    [
        (DANA, OTHER_DANA),
        (DANA, SAM),
        (DANA, replace(DANA, address="dana@fabrikam.example")),
        (PersonClaim("Dana Whitfield", ""), PersonClaim("Dana Kim", "")),
    ],
)
def test_two_people(claims: tuple[PersonClaim, ...]) -> None:
    assert len(names(*claims)) == 2


NOOR = PersonClaim("Noor van den Berg", "noor@northwind.example", signs_as="Noor")
DOCTOR = PersonClaim("Berg", "", signs_as="Dr Berg")
NICK = PersonClaim("Nicholas Marr", "n.marr@northwind.example", signs_as="Nico")


@pytest.mark.parametrize(
    "claims",
    [
        (NOOR, DOCTOR),
        (DOCTOR, NOOR),
        (NOOR, PersonClaim("van den Berg", "")),
        (NICK, PersonClaim("Nick Marr", "")),
        (PersonClaim("Klaus Marr", ""), NICK),
        (NICK, PersonClaim("N. Marr", "")),
        (NICK, PersonClaim("Nicholas J. Marr", "")),
        (NICK, PersonClaim("Nick", "")),
        (NICK, PersonClaim("Nico", "")),
        (PersonClaim("Nico", ""), NICK),
        (PersonClaim("Tim Oyelaran", ""), PersonClaim("Timothy Oyelaran", "tim@northwind.example")),
        (PersonClaim("Liz Grant", ""), PersonClaim("Elizabeth Grant", "")),
    ],
)
def test_one_person_by_another_form_of_the_name(claims: tuple[PersonClaim, ...]) -> None:
    assert len(names(*claims)) == 1


@pytest.mark.parametrize(
    "claims",
    [
        (NOOR, PersonClaim("Berg", "")),
        (NOOR, replace(DOCTOR, name="Sen", signs_as="Dr Sen")),
        (NOOR, replace(DOCTOR, address="berg@northwind.example")),
        (PersonClaim("Dan Marr", ""), PersonClaim("Dana Marr", "")),
        (NICK, PersonClaim("Nick Hale", "")),
        (NICK, PersonClaim("Ned Marr", "")),
        (NICK, PersonClaim("T. Marr", "")),
    ],
)
def test_two_people_whose_names_are_not_forms_of_one(claims: tuple[PersonClaim, ...]) -> None:
    assert len(names(*claims)) == 2


@pytest.mark.parametrize("address", ["dwhitfield@northwind.example", "dana@northwind.example"])
def test_an_address_alone_is_that_of_the_only_one_whose_name_it_spells(address: str) -> None:
    for claims in ((NAMED, PersonClaim("", address)), (PersonClaim("", address), NAMED)):
        assert names(*claims) == [("Dana Whitfield", address)]


@pytest.mark.parametrize(
    "claims",
    [
        (NAMED, PersonClaim("", "dkim@northwind.example")),
        (DANA, PersonClaim("", "dwhitfield@northwind.example")),
        (NAMED, PersonClaim("Dana Kim", ""), PersonClaim("", "dana@northwind.example")),
    ],
)
def test_an_address_alone_that_may_be_somebody_elses(claims: tuple[PersonClaim, ...]) -> None:
    assert len(names(*claims)) == len(claims)


def test_a_familys_name_of_two_is_of_neither() -> None:
    other = PersonClaim("Ada Berg", "ada@northwind.example")
    assert len(names(PersonClaim("Noor Berg", "noor@northwind.example"), other, DOCTOR)) == 3


def test_who_signs_with_the_first_name_is_not_called_as_others_call_them() -> None:
    for claims in ((NOOR, DOCTOR), (DOCTOR, NOOR)):
        (person,) = join(claims)
        assert (person.name, person.signs_as) == ("Noor van den Berg", "Noor")


def test_a_first_name_that_two_people_have_is_neither_of_them() -> None:
    assert names(DANA, OTHER_DANA, FIRST)[2:] == [("Dana", "")]


def test_somebody_of_whom_only_the_name_is_known_stays_one_however_often_named() -> None:
    twice = replace(DANA, address="whitfield@fabrikam.example")
    people = join((DANA, twice, NAMED, NAMED))
    assert len(people) == 3
    assert person_of(people, NAMED) == people[2]


def test_what_is_known_of_a_person_adds_up() -> None:
    (person,) = join((FIRST, replace(DANA, title="Staff Engineer", manager=True), replace(FIRST, signs_as="D.")))
    assert (person.name, person.title, person.manager, person.signs_as) == (
        "Dana Whitfield",
        "Staff Engineer",
        True,
        "D.",
    )
    assert person.key == DANA.address


def test_a_recruiter_stays_one_where_an_invitation_lists_them_as_taking_part() -> None:
    (person,) = join((PRIYA, replace(PRIYA, part=Part.INTERVIEWER)))
    assert person.part is Part.RECRUITER


def test_what_names_nobody_is_nobody() -> None:
    assert join((PersonClaim("", ""),)) == ()


def test_doubtful_mails_and_the_users_own_name_nobody() -> None:
    hunt = Hunt()
    hunt.hear(message(DANA, ny(3, 2), Category.NO_DECISION, needs_review=True), own((SAM,), ny(3, 3), people=(SAM,)))
    assert of_application(hunt.facts) == ()


def test_what_the_user_says_of_somebody_outranks_the_mails() -> None:
    hunt = Hunt()
    hunt.hear(message(DANA, ny(3, 2), Category.NO_DECISION))
    hunt.name(PersonClaim("Dana Whitfield", "d.whitfield@northwind.example", Part.RECRUITER), ny(3, 3))
    people = of_application(hunt.facts)
    assert [(person.address, person.part) for person in people][-1] == ("d.whitfield@northwind.example", Part.RECRUITER)


def test_an_address_that_the_user_found_is_that_persons() -> None:
    hunt = Hunt()
    hunt.hold(ny(3, 10, 14), MARCUS)
    (draft,) = hunt.sync(ny(3, 10, 16))
    hunt.name(replace(MARCUS, address="marcus@northwind.example"), ny(3, 10, 17))
    (keep,) = hunt.plan(ny(3, 10, 17)).actions
    assert isinstance(keep, Keep)
    assert (keep.draft, keep.place.person.address) == (draft.id, "marcus@northwind.example")


@pytest.mark.parametrize("asked", [("Dana Whitfield", ""), ("dana", ""), ("", "dana@northwind.example")])
def test_somebody_is_found_by_name_first_name_or_address(asked: tuple[str, str]) -> None:
    people = join((DANA, SAM))
    assert person_of(people, PersonClaim(*asked)) == people[0]


def test_nobody_is_found_where_several_or_none_fit() -> None:
    people = join((DANA, OTHER_DANA))
    assert person_of(people, PersonClaim("Dana", "")) is None
    assert person_of(people, PersonClaim("Ruth", "")) is None


MOVED = PersonClaim(DANA.name, "d.whitfield@northwind.example")
START = ny(3, 12, 15)


@pytest.mark.parametrize("said", [MOVED, replace(MOVED, name="Dana"), replace(MOVED, name="dana  WHITFIELD")])
def test_the_address_that_the_user_gives_takes_the_place_of_the_one_that_mails_tell(said: PersonClaim) -> None:
    hunt = Hunt()
    hunt.hold(START, DANA, SAM)
    hunt.name(said, ny(3, 12, 16, 30))
    known = [(one.name, one.address) for one in of_application(hunt.facts)]
    assert known == [(one.name, one.address) for one in (PRIYA, MOVED, SAM)]
    placed = hunt.sync(ny(3, 12, 17, 30))
    assert {draft.text.to_address for draft in placed} == {MOVED.address, SAM.address}


def test_an_address_given_after_the_placing_makes_the_draft_anew_and_no_second_one() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    (placed,) = hunt.sync(ny(3, 12, 17, 30))
    hunt.name(MOVED, ny(3, 12, 18))
    (kept,) = hunt.plan(ny(3, 12, 18, 10)).actions
    assert isinstance(kept, Keep)
    assert (kept.draft, kept.place.person.address) == (placed.id, MOVED.address)


def test_what_was_written_to_or_from_the_address_before_stays_theirs() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.hear(own([DANA], ny(3, 12, 17)))
    hunt.name(MOVED, ny(3, 12, 18))
    assert hunt.plan(ny(3, 12, 18, 10)).actions == ()
    nudge = hunt.plan(ny(3, 18, 10))
    assert [action.person.address for action in nudge.actions if isinstance(action, Place)] == [MOVED.address]
    hunt.hear(message(DANA, ny(3, 13, 9), Category.COURTESY))
    assert hunt.plan(ny(3, 18, 10)).actions == ()


def test_whoever_writes_from_the_given_address_later_on_is_the_same_person() -> None:
    hunt = Hunt()
    hunt.hold(START, DANA)
    hunt.name(MOVED, ny(3, 12, 16, 30))
    hunt.hear(message(MOVED, ny(3, 12, 17), Category.COURTESY, people=(MOVED,)))
    _, dana = of_application(hunt.facts)
    assert (dana.address, dana.formerly) == (MOVED.address, (DANA.address,))


def test_an_address_of_somebody_else_makes_no_one_person_of_two() -> None:
    hunt = Hunt()
    hunt.hold(START, NAMED, SAM)
    hunt.name(replace(NAMED, address=SAM.address), ny(3, 12, 16, 30))
    assert [one.name for one in of_application(hunt.facts)] == [PRIYA.name, NAMED.name, SAM.name]


@pytest.mark.parametrize(
    ("signs", "kept"), [("L Botha", True), ("L. Botha", True), ("Lerato", False), ("L Bota", False)]
)
def test_who_signs_with_initials_is_still_called_by_the_title_that_is_known(signs: str, kept: bool) -> None:
    known = PersonClaim("L. Botha", "", Part.INTERVIEWER, signs_as="Ms L. Botha")
    (person,) = join((known, PersonClaim("L. Botha", "lbotha@northwind.example", signs_as=signs)))
    assert person.signs_as == ("Ms L. Botha" if kept else signs)
