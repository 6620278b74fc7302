"""A panel that changes while its hour stands: nothing is refused, and nothing called off."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.panels import all_else_stands, names_the_panel, one_more_takes_part
from agent.extraction.names.mentions import mentions
from agent.model.mail import Category
from tests.unit.classification.letters import letter

AHEAD = Known(thread_known=True, sender_known=True, interview_ahead=True, interview_held=False)
STANDS = [
    "One swap for Thursday: Omar has been called to a client, and Ines Duarte from Risk will sit in his seat. "
    "Everything "
    "else stands.",
    "Lena is stuck in Leeds, so she won't be joining. It'll just be Marcus. Same hour, same link.",
    "A small change for Thursday: Bea can't make it, so it will only be Marcus and me. Otherwise nothing changes.",
    "Just so you know, Ravi will be taking Helen's place on Monday. Time and room are unchanged.",
    "Joanne is unable to attend, so Piet Vos from Finance will take her part. All else is as planned.",
    "Karin is snowed in at the depot. She says to start without her, so it'll be Jonas and me, still quarter past two.",
    "Slight change to the panel: Dr Aziz replaces Ms Poole. The rest stays as it was.",
    "Heads up: Omar got dragged into a client thing, so Ines Duarte (an engineer) will take the first half. Same link!",
    "Greg's off sick so it will be just me tomorrow.",
    "Lena can't make it after all, so it'll only be the two of us.",
    "Just to let you know Lena is off sick this week, so Martin Frayne (Manager, copied) will be taking her place "
    "on Thursday. Time and link unchanged.",
    "Lena is off sick this week, so Martin Frayne will be taking her place on Thursday.",
    "Lena won't be able to join us on Thursday after all but Martin Frayne will be there.",
    "Lena sends apologies, she's unwell. Martin Frayne has kindly agreed to step in so we can keep your slot.",
]
NOT_SO = [
    "We have decided not to go ahead with the interview. Everything else stays the same.",
    "I'm sorry to say that you have not been successful for the senior post. Your other application stays as it was.",
    "Sadly we can't offer you the job, and won't be taking anyone on; the time and place of the open day are "
    "unchanged.",
    "We won't be able to make Thursday. Could we say Friday, same time and same place?",
    "Omar is stuck in a client thing, so Ines will take his part on Friday at 3pm. Same link.",
    "Helen can't make it, so the interview is off. The rest of the week stays as it was.",
    "From May it will be just me in the shop.",
    "Lena is off sick this week. Martin will speak to you about the outcome next week.",
    "Lena is off sick, so Martin will see you another day.",
    "Lena is on leave this week so there will be a short delay before we can decide.",
]


@pytest.mark.parametrize("text", STANDS)
def test_who_holds_it_changes_and_all_else_stands(text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), AHEAD)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CHANGE, False)


@pytest.mark.parametrize("text", NOT_SO)
def test_what_ends_or_moves_it_does(text: str) -> None:
    assert all_else_stands(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview").body.sentences) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Omar is away, and Ines Duarte from Bright Ventures will sit in his chair.", ["Omar", "Ines Duarte"]),
        ("You will meet Tom Hale from Customer Success and Jo Park of Product Design.", ["Tom Hale", "Jo Park"]),
        ("You will get a Zoom Call from Ines Duarte.", ["Ines Duarte"]),
        ("We heard on Thursday from Ines Duarte.", ["Ines Duarte"]),
    ],
)
def test_where_somebody_is_from_is_nobody(text: str, names: list[str]) -> None:
    assert [one.name for one in mentions(text, heads=True)] == names


@pytest.mark.parametrize(
    "text",
    [
        "Lena will also be sitting in tomorrow.",
        "Our head of sales, Ravi Nair, is going to sit in on Thursday. Nothing to prepare for that.",
        "Bea's been added to your panel for Monday.",
        "Ines from Risk will be on the call too.",
        "I've asked Marcus to join us on Friday.",
        "You'll also be meeting our founder, Jo, on Thursday.",
    ],
)
def test_one_more_takes_part_in_what_is_set(text: str) -> None:
    assert one_more_takes_part(text.split(". ")) == 0
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Interview"), AHEAD)
    assert answer.category is Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    "text",
    [
        "Louise is joining us on 1 April as our new showroom manager.",
        "Somebody else accepted, and she will join the team on Monday.",
        "Could my colleague sit in on Thursday?",
        "Unfortunately the panel decided against it, and Tom will be on the call to explain.",
    ],
)
def test_who_joins_for_good_takes_part_in_nothing(text: str) -> None:
    assert one_more_takes_part([text]) is None


def test_who_is_sadly_no_longer_able_to_come_leaves_the_hour_as_it_is() -> None:
    said = ("Rob is sadly no longer able to make it tomorrow.", "Everything else stays as planned.")
    assert all_else_stands(said) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Lovely, you're confirmed! The panel will be Ada Byrne (Manager, Depots) and Ravi Solanki (Supervisor, Yard).",
        "You're booked in. The panel will be Ada Byrne (Manager, Depots) and Ravi Solanki (Supervisor, Yard).",
    ],
)
def test_who_tells_the_panel_confirms_what_was_chosen(text: str) -> None:
    answer = classify(
        letter(f"{text}\n\nTess", "RE: Interview request - Yard Clerk"), Known(thread_known=True, sender_known=True)
    )
    assert answer.category is Category.INTERVIEW_CONFIRMATION
    assert not answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "The panel will be in touch once they have decided.",
        "The panel is Larkspur's own.",
        "Would the panel be Ada Byrne and Ravi Solanki again?",
        "The board is meeting Monday.",
    ],
)
def test_what_a_panel_does_names_nobody_on_it(text: str) -> None:
    assert not names_the_panel(text)
