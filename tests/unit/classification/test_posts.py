"""A mail that is called by a post and nothing else: it is about a hunt, however little it says of one."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.tagging.posts import is_called_by_a_post, says_applied
from agent.model.mail import Category
from tests.unit.classification.letters import letter

POSTS = (
    "Bakery assistant",
    "Re: Pastry chef",
    "RE: Re: Dental hygienist",
    "Fwd: Stable groom",
    "Head of Facilities",
    "Professor of Veterinary Anatomy",
    "Application for Florist",
    "Your application: Yoga instructor",
    "Hotel receptionist (nights)",
    "Shop supervisor - Truro",
    "School caretaker at Pell Grove",
    "Cabinetmaker post",
    "Re: the vacancy",
    "that apprenticeship?",
    "Site manager: first interview",
    "Interview - Florist",
    "Phone screen: Dental hygienist",
    "Second interview for Head of Facilities",
    "Video interview, Pastry chef",
    "Re: pub work",
    "Sunday job",
    "Re: restaurant staff",
    "Evening cleaning job",
    "Deli crew",
    "Holiday rep",
    "Re: KP",
    "Pot wash (weekends)",
    "packers nights",
    "Dinner lady at Corran Primary",
    "HGV class 1 - Truro",
    "Shelf stacking",
    "Estate agent EA-2207",
    "Welder ref: 40112",
    "PhD position 2031-8",
    "Florist: next steps",
    "Scaffolder: Thursday",
)
NONE = (
    "",
    "Your driver is on the way",
    "Meet your new trainer",
    "Thank you, doctor",
    "Ask the architect: ten questions",
    "The builder rang",
    "Our cleaner",
    "Kitchen sale",
    "Re: dinner",
    "Veterinary bill",
    "Job alert",
    "How to become a pilot",
    "the jobs market this week",
    "Interview: my life as a nurse",
    "Interview with a plumber",
    "Interview: Anna Moss, florist",
    "Editor: first impressions",
    "Bar bill",
    "Kitchen units",
    "Roof work",
    "school work",
    "work drinks on Thursday",
    "Sunday lunch",
    "Office party",
    "Staff discount",
    "the sales team",
    "Order 40112",
    "Your driver 221",
    "Gardener: ten jobs for March",
)


@pytest.mark.parametrize("subject", POSTS)
def test_the_name_of_a_post_is_known_as_one(subject: str) -> None:
    assert is_called_by_a_post(subject)


@pytest.mark.parametrize("subject", NONE)
def test_what_only_has_such_a_word_among_others_is_none(subject: str) -> None:
    assert not is_called_by_a_post(subject)


SHORT = (
    ("Morning Robin, I cannot keep two on and Ines knows the ovens. Sorry.", Category.REJECTION),
    (
        "Could you do the lunch service with us on Friday and see how you like the kitchen?",
        Category.INTERVIEW_INVITATION,
    ),
    ("Sunday at seven works, bring your own knives to the kitchen.", Category.INTERVIEW_CONFIRMATION),
)


@pytest.mark.parametrize(("text", "category"), SHORT)
def test_under_a_post_s_name_words_of_shops_and_kitchens_do_not_silence_a_mail(text: str, category: Category) -> None:
    answer = classify(letter(text, "Re: Pastry chef"), Known())
    assert category in {answer.category, answer.runner_up}
    assert classify(letter(text, "Re: the weekend"), Known()).category is Category.UNRELATED


@pytest.mark.parametrize(
    "subject", ["Re: pub work", "Re: Kitchen staff", "Re: Sales rep", "Saturday job", "job", "summer crew"]
)
def test_under_work_called_by_its_place_a_refusal_without_a_word_of_work_is_heard(subject: str) -> None:
    text = "got all the hands we want now. pete"
    assert classify(letter(text, subject), Known()).category is Category.REJECTION
    assert classify(letter(text, "Re: Saturday"), Known()).category is Category.UNRELATED


def test_a_kiss_under_a_post_s_name_makes_no_friend_of_who_hires() -> None:
    text = "hiya Robin, lovely, see you Monday at 2, ring the side bell and ask for me. Tasha xx"
    assert classify(letter(text, "Re: Nursery nurse"), Known()).category is Category.INTERVIEW_CONFIRMATION
    assert classify(letter(text, "Re: Monday"), Known()).category is Category.UNRELATED


@pytest.mark.parametrize("subject", ["Re: Plumber", "Re: Babysitter", "Re: Wedding photographer", "Re: Piano teacher"])
def test_whom_people_call_to_their_homes_is_asked_about(subject: str) -> None:
    answer = classify(letter("Hi Robin, Sunday at seven works, see you then.", subject), Known())
    assert answer.needs_review or answer.category is Category.UNRELATED


def test_what_a_list_calls_by_a_post_is_none_the_more_about_the_reader_s() -> None:
    answer = classify(letter("Our pastry is on sale.", "Pastry chef", headers="Precedence: bulk\n"), Known())
    assert answer.category is Category.UNRELATED


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("What about Monday at 10 for a first interview?", Category.INTERVIEW_INVITATION),
        ("Could you do Thursday at 3pm for an interview with the two of us?", Category.INTERVIEW_INVITATION),
        ("Would Friday 13 March, 9.30 suit you for the interview?", Category.INTERVIEW_INVITATION),
    ],
)
def test_a_time_for_an_interview_is_asked_for(said: str, category: Category) -> None:
    found = classify(letter(f"Hi Robin,\n\nThanks for applying. {said}\n\nSara\n", "Florist"), Known())
    assert category in {found.category, found.runner_up}
    assert found.category is not Category.UNRELATED


@pytest.mark.parametrize(
    "said", ["How was your 10 o'clock interview?", "Did the 3pm interview go well?", "Is your 10am interview still on?"]
)
def test_who_asks_after_an_interview_asks_for_none(said: str) -> None:
    found = classify(letter(f"Hi Robin,\n\n{said}\n\nAunt May\n", "Hello"), Known())
    assert found.category is not Category.INTERVIEW_INVITATION or found.needs_review


@pytest.mark.parametrize(
    ("said", "applied"),
    [
        ("Thanks for applying to Larkin Produce for Site Manager.", True),
        ("Thank you for your application to the Corran Trust for Head of Facilities!", True),
        ("You applied for Pastry Chef at Corran Lane.", True),
        ("Thanks for applying as Florist with us.", True),
        ("Thank you for applying to Corran University for Medicine.", False),
        ("Thank you for applying for a Teacher Award.", False),
        ("Thank you for your application to Halden Housing for Maple Court.", False),
        ("Thanks for your interest in the show.", False),
    ],
)
def test_what_the_reader_applied_for_is_told_by_an_occupation(said: str, applied: bool) -> None:
    assert says_applied(said) is applied


def test_whoever_thanks_for_applying_as_such_invites_to_an_interview() -> None:
    text = (
        "Hi Robin,\n\nThanks for applying to Larkin Produce for Site Manager. I'd like to do a 20 minute phone screen "
        "on Thursday, March 12 at 11:30. Does that work?\n\nPilar\n"
    )
    found = classify(letter(text, "A first call"), Known())
    assert (found.category, found.needs_review) == (Category.INTERVIEW_INVITATION, False)


def test_of_a_course_it_is_asked_about() -> None:
    text = (
        "Hi Robin,\n\nThanks for applying to Corran College for Nursing. I'd like to do a 20 minute interview on "
        "Thursday, March 12 at 11:30. Does that work?\n\nPilar\n"
    )
    found = classify(letter(text, "A first call"), Known())
    assert found.needs_review or found.category is Category.UNRELATED
