"""The user's own mails: hashes alone on disk, and found to their applications by them."""

from __future__ import annotations

from hashlib import sha256

import pytest

from agent.model.application import Alike, Match, MatchKind, MessageFact
from agent.model.mail import Address, Category, Part, PersonClaim
from agent.store import Store
from agent.store.tying import BY_PERSON, BY_THREAD, HIDDEN
from tests.unit.store.builders import NOW, USER, draft, hired, mine, recorded, theirs

STRANGER = (Address("", "ash@private.example"),)


def bare(number: int = 1, **changes: object) -> MessageFact:
    """Their mail with nothing in it that ties an own mail but what is given."""
    plain = {"in_reply_to": "", "references": (), "people": (), "interviews": (), "reply_to": None}
    return theirs(number, **{**plain, **changes})


def own_of(store: Store, application: str) -> list[MessageFact]:
    found = {one.id: one for one in store.snapshot().applications}
    return [fact for fact in found[application].messages if fact.own]


def traces(store: Store) -> bytes:
    return b"".join(file.read_bytes() for file in store.path.parent.iterdir())


def test_nothing_of_a_private_mail_is_on_disk_in_clear(store: Store) -> None:
    recorded(
        store,
        mine(
            recipients=(Address("Ash", "ash@private.example"),),
            subject="The surprise party",
            in_reply_to="<ash-7@private.example>",
            references=("<ash-6@private.example>", "<ash-7@private.example>"),
        ),
    )
    assert store.unassigned() == ()
    assert store.snapshot().unassigned == ()
    written = traces(store).lower()
    unsalted = sha256(b"ash@private.example").hexdigest().encode()
    for words in (b"ash-7", b"ash@", b"surprise", b"private.example", b"mine-1@", unsalted):
        assert words not in written


def test_one_written_before_anything_was_known(store: Store) -> None:
    (number,) = recorded(store, mine(0))
    name = hired(store, bare())
    (own,) = own_of(store, name)
    assert (own.id, own.matched_because) == (number, BY_PERSON)
    assert own.recipients == (Address("", "dana@northwind.example"),)  # and not the friend in copy
    assert (own.sender, own.subject) == (Address("", USER), "")


def test_one_to_somebody_whom_the_user_named(store: Store) -> None:
    recorded(store, mine(recipients=(Address("", "lee@northwind.example"),)))
    name = hired(store, bare())
    assert own_of(store, name) == []
    store.add_person(name, PersonClaim("Lee", "lee@northwind.example"), NOW)
    assert [fact.recipients for fact in own_of(store, name)] == [(Address("", "lee@northwind.example"),)]


def test_one_to_the_people_of_a_message_or_an_interview(store: Store) -> None:
    recorded(store, mine(1, recipients=(Address("", "lee@northwind.example"),)))
    recorded(store, mine(2, recipients=(Address("", "sam@northwind.example"),)))
    claims = (PersonClaim("Lee", "lee@northwind.example"), PersonClaim("Sam", "sam@northwind.example"))
    person, interviewer = claims
    slot = theirs().interviews[0]
    name = hired(
        store,
        bare(people=(person,), interviews=(type(slot)(slot.kind, people=(interviewer,)),)),
    )
    assert len(own_of(store, name)) == 2


def test_the_sender_of_an_automatic_mail_is_nobody_to_write_to(store: Store) -> None:
    recorded(store, mine(recipients=(Address("", "no-reply@northwind.example"),)))
    name = hired(store, bare(sender=Address("", "no-reply@northwind.example"), automatic=True))
    assert own_of(store, name) == []


def test_one_that_answers_a_message(store: Store) -> None:
    recorded(store, mine(recipients=STRANGER, in_reply_to="<theirs-1@northwind.example>"))
    name = hired(store, bare())
    (own,) = own_of(store, name)
    assert (own.in_reply_to, own.matched_because) == ("<theirs-1@northwind.example>", BY_THREAD)
    assert own.recipients == ()


def test_a_thread_keeps_the_place_of_what_is_not_known(store: Store) -> None:
    thread = ("<other@private.example>", "<theirs-1@northwind.example>", "<last@private.example>")
    recorded(store, mine(recipients=STRANGER, in_reply_to=thread[-1], references=thread))
    name = hired(store, bare())
    (own,) = own_of(store, name)
    assert own.references == (HIDDEN, "<theirs-1@northwind.example>", HIDDEN)
    assert own.in_reply_to == HIDDEN


def test_one_that_a_message_answers(store: Store) -> None:
    recorded(store, mine(1, recipients=STRANGER))
    name = hired(store, bare(in_reply_to="<mine-1@home.example>"))
    assert [(own.message_id, own.matched_because) for own in own_of(store, name)] == [
        ("<mine-1@home.example>", BY_THREAD)
    ]


def test_what_the_user_puts_elsewhere_leaves_the_own_mail_that_it_answers_where_it_was_too(store: Store) -> None:
    recorded(store, mine(1, recipients=(Address("", "dana@northwind.example"),)))
    first = hired(store, bare(2))
    answer = hired(store, bare(3, in_reply_to="<mine-1@home.example>"), company="Contoso")
    assert [len(own_of(store, name)) for name in (first, answer)] == [0, 1], "a thread decides"
    begun = hired(store, bare(4), company="Fabrikam")
    store.correct(store.find_message("<theirs-3@northwind.example>").id, None, begun, NOW)
    assert [len(own_of(store, name)) for name in (first, begun)] == [1, 1]
    assert [own.message_id for own in own_of(store, begun)] == ["<mine-1@home.example>"]


def test_one_that_is_a_draft_of_ours_sent(store: Store) -> None:
    name = hired(store, bare())
    store.intend((draft(name),))
    recorded(store, mine(9, recipients=STRANGER, message_id="<kkkk1@home.example>"))
    assert [own.message_id for own in own_of(store, name)] == ["<kkkk1@home.example>"]


def test_the_subject_is_known_where_a_draft_has_it(store: Store) -> None:
    name = hired(store, bare())
    store.intend((draft(name),))
    recorded(store, mine(1, subject="interview on  March 14"), mine(2, subject="Tomorrow"))
    assert [own.subject for own in own_of(store, name)] == ["Re: Interview on March 14", ""]


@pytest.mark.parametrize(
    ("subject", "ratio", "found"),
    [
        ("Re: Interview on March 14", 0.55, True),
        ("Thank you", 0.9, True),
        ("Re: Interview on April 2", 0.55, False),
        ("Thank you", 0.6, False),
    ],
)
def test_one_to_a_stranger_was_made_of_a_draft_by_its_subject_or_nearly_all_of_its_text(
    store: Store, subject: str, ratio: float, found: bool
) -> None:
    name = hired(store, bare())
    (number,) = store.intend((draft(name),))
    recorded(store, mine(1, recipients=STRANGER, subject=subject, alike=(Alike(number, ratio),)))
    assert bool(own_of(store, name)) is found


def test_a_thread_says_more_than_a_recipient(store: Store) -> None:
    first = hired(store, bare(1))
    second = hired(store, bare(2))
    recorded(store, mine(3, in_reply_to="<theirs-2@northwind.example>"))
    assert (own_of(store, first), len(own_of(store, second))) == ([], 1)


def test_without_a_thread_it_belongs_to_each_application_of_the_person(store: Store) -> None:
    first, second = hired(store, bare(1)), hired(store, bare(2))
    recorded(store, mine(3))
    assert [len(own_of(store, name)) for name in (first, second)] == [1, 1]


def test_the_user_is_no_person_of_the_other_side(store: Store) -> None:
    recorded(store, mine(recipients=(Address("", USER),)))
    name = hired(store, bare(people=(PersonClaim("Jordan", USER),)))
    assert own_of(store, name) == []


def test_an_answer_to_outreach_is_shown_to_the_matching(store: Store) -> None:
    recorded(store, bare(1, category=Category.OUTREACH))
    answer = mine(2, in_reply_to="<theirs-1@northwind.example>", references=("<theirs-1@northwind.example>",))
    _, number = recorded(store, mine(5, recipients=STRANGER), answer)
    outreach, own = store.unassigned()
    assert (own.id, own.in_reply_to) == (number, outreach.message_id)
    assert own.recipients == (Address("", "dana@northwind.example"),)
    store.assign((Match(outreach.id, MatchKind.NEW, "northwind", "Northwind"),), NOW)
    store.assign((Match(own.id, MatchKind.KNOWN, "northwind", because="it answers"),), NOW)
    assert store.unassigned() == ()
    assert [(one.id, one.matched_because) for one in own_of(store, "northwind")] == [(number, "it answers")]


def test_one_that_the_user_says_is_none_of_it(store: Store) -> None:
    name = hired(store, bare())
    (number,) = recorded(store, mine(1))
    assert len(own_of(store, name)) == 1
    store.correct(number, Category.UNRELATED, None, NOW)
    assert own_of(store, name) == []


def test_one_that_the_user_says_belongs(store: Store) -> None:
    name = hired(store, bare())
    (number,) = recorded(store, mine(1, recipients=STRANGER))
    store.correct(number, None, name, NOW)
    assert [one.id for one in own_of(store, name)] == [number]
    assert own_of(store, name)[0].recipients == ()


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("lee.voss@northwind.example", True),
        ("lvoss@northwind.example", True),
        ("lee@northwind.example", True),
        ("lee.voss@elsewhere.example", False),
        ("l.marsh@northwind.example", False),
        ("office@northwind.example", False),
    ],
)
def test_one_to_somebody_whose_name_alone_is_known_tells_their_address(store: Store, address: str, found: bool) -> None:
    recorded(store, mine(recipients=(Address("", address),)))
    dana, lee = PersonClaim("Dana Kim", "dana@northwind.example"), PersonClaim("Lee Voss", "", Part.INTERVIEWER)
    name = hired(store, bare(people=(dana, lee)))
    own = own_of(store, name)
    assert [fact.recipients for fact in own] == ([(Address("", address),)] if found else [])
    assert [one.address for fact in own for one in fact.people] == ([address] if found else [])


def test_an_address_that_two_might_have_is_nobodys(store: Store) -> None:
    recorded(store, mine(recipients=(Address("", "lvoss@northwind.example"),)))
    dana, lee = PersonClaim("Dana Kim", "dana@northwind.example"), PersonClaim("Lee Voss", "", Part.INTERVIEWER)
    name = hired(store, bare(people=(dana, lee, PersonClaim("Lou Voss", "", Part.INTERVIEWER))))
    assert own_of(store, name) == []


def test_no_address_of_a_house_that_gives_mailboxes_to_anybody_is_told(store: Store) -> None:
    recorded(store, mine(recipients=(Address("", "lee.voss@gmail.com"),)))
    dana, lee = PersonClaim("Dana Kim", "dana.kim@gmail.com"), PersonClaim("Lee Voss", "", Part.INTERVIEWER)
    name = hired(store, bare(people=(dana, lee)))
    assert own_of(store, name) == []


def test_the_mail_by_which_the_user_applied_vouches_for_the_firm_that_an_answer_names(store: Store) -> None:
    recorded(store, mine(0, recipients=(Address("", "dana@northwind.example"),), applies=True))
    name = hired(
        store, bare(company="Northwind Traders of Leith", needs_review=False), company="Northwind Traders of Leith"
    )
    (found,) = [one for one in store.snapshot().applications if one.id == name]
    assert found.company_sure


def test_any_other_mail_of_the_users_vouches_for_no_firm(store: Store) -> None:
    recorded(store, mine(0, recipients=(Address("", "dana@northwind.example"),)))
    name = hired(
        store, bare(company="Northwind Traders of Leith", needs_review=False), company="Northwind Traders of Leith"
    )
    (found,) = [one for one in store.snapshot().applications if one.id == name]
    assert not found.company_sure
