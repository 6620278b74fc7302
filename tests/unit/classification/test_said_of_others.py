"""What is told of others, of whoever comes so far, or of years ago is not said to the reader."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.another_post import speaks_of_the_chosen
from agent.classification.sentences.called import is_not_called
from agent.classification.sentences.few_words import says_no_flatly
from agent.classification.sentences.given_away import is_given_away
from agent.classification.sentences.halts import is_off
from agent.classification.sentences.hours import asks_of_days
from agent.classification.sentences.regrets import is_theirs
from agent.classification.sentences.second_thoughts import (
    is_of_years_ago,
    is_only_as_it_stands,
    is_pending,
    speaks_of_whoever,
)
from agent.classification.sentences.steps import only_for_whoever_passes
from agent.classification.sentences.unmoved import swaps_hours
from agent.classification.sentences.whole_sentences import goes_slowly, is_in_it
from agent.model.mail import Category
from agent.parsing import parse
from tests.mails import mail
from tests.unit.classification.letters import letter

TIED = Known(thread_known=True)


@pytest.mark.parametrize(
    "said",
    [
        ["The candidates called for Tuesday had a letter last week.", "You were not on that list."],
        ["Those shortlisted are named on our door; your name is not among them."],
        ["We invited eight people to the tasting.", "Thank you for writing.", "You applied and were not one of those."],
    ],
)
def test_who_was_not_called_is_refused(said: list[str]) -> None:
    assert is_not_called(said) is not None


@pytest.mark.parametrize(
    "said",
    [
        ["Candidates called for Tuesday get a letter.", "If you are not on the list, ring us."],
        ["The names of all who were turned away are on the door.", "You are not among them."],
        ["We invited eight people.", "I am not on the list of speakers."],
    ],
)
def test_who_may_yet_be_called_is_not(said: list[str]) -> None:
    assert is_not_called(said) is None


def test_a_day_for_others_to_which_the_reader_was_not_called_refuses() -> None:
    text = (
        "Dear applicant,\n\nInterviews for the post of dairy manager will be held on Thursday 25 June. Everyone "
        "invited "
        "was rung on Monday. You are receiving this because you applied and were not on that list.\n\nThe Trust"
    )
    found = classify(letter(text, "Dairy manager: interviews on 25 June"), TIED)
    assert Category.REJECTION in {found.category, found.runner_up}
    assert found.category is Category.REJECTION or found.needs_review


@pytest.mark.parametrize(
    ("said", "waits"),
    [
        ("I'm afraid we are not able to keep to the timetable I gave you.", True),
        ("We can't keep to the date that we gave everyone.", True),
        ("Unfortunately we are unable to keep to the date of your interview.", False),
        ("If we cannot meet the deadline we set, you will hear.", False),
    ],
)
def test_a_date_that_is_not_kept_is_of_a_decision(said: str, waits: bool) -> None:
    assert goes_slowly(said) is waits


def test_regret_about_a_date_is_no_refusal() -> None:
    text = (
        "Robin,\n\nI regret that we're unable to keep to the date I gave you. Unsuccessful applicants have already "
        "been "
        "told, so that you hear from me is no bad thing. There are two of you left and one berth.\n\nMorag"
    )
    found = classify(letter(text, "Deckhand"), TIED)
    assert found.category is Category.NO_DECISION or found.needs_review


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Unsuccessful applicants have already been informed.", True),
        ("All unsuccessful candidates were written to on Friday.", True),
        ("Your application was unsuccessful.", False),
    ],
)
def test_whoever_was_told(said: str, told: bool) -> None:
    assert speaks_of_whoever([said]) is told


def test_how_many_are_left() -> None:
    assert is_in_it("There are still three of you left, I think.")
    assert is_in_it("The team has landed on a shortlist of two, you being one.")
    assert is_in_it("It's down to three, of whom you are one.")
    assert not is_in_it("You were one of a shortlist of three.")
    assert not is_in_it("There are three of you in the office tomorrow.")
    assert not is_in_it("You ask whether you are still in the running.")
    assert not is_in_it("You are no longer in the running, since you are the one of the last three without a licence.")


@pytest.mark.parametrize(
    ("said", "of_then"),
    [
        (["Three years ago I had to turn you down, and I have thought of it since."], True),
        (["Three years ago we met.", "We have gone with another candidate."], False),
        (
            ["I wrote to you in October to say that we had chosen another candidate.", "A second post has come up."],
            True,
        ),
        (["I wrote to you in March.", "We have since gone with another candidate."], False),
        (["We have gone with another candidate."], False),
    ],
)
def test_a_refusal_of_years_ago(said: list[str], of_then: bool) -> None:
    assert is_of_years_ago(said) is of_then


def test_who_once_refused_and_writes_again_is_asked_about() -> None:
    text = (
        "Robin,\n\nFour years ago I chaired the panel at Tern Boats that chose another candidate over you, and I "
        "signed "
        "the letter. I now run the yard at Holm and am putting a crew together. Write back if you are curious.\n\nInga"
    )
    found = classify(letter(text, "We met at Tern Boats"), TIED)
    assert found.category is not Category.REJECTION or found.needs_review


@pytest.mark.parametrize(
    ("line", "pending"),
    [
        ("Decision: PENDING", True),
        ("Your application: in review", True),
        ("Status: Not selected", False),
        ("The decision is pending a miracle.", False),
    ],
)
def test_a_status_line(line: str, pending: bool) -> None:
    assert is_pending([line]) is pending


@pytest.mark.parametrize(
    ("said", "supposed"),
    [
        ("Should you be selected, the letter would come from Payroll.", True),
        ("Whoever is hired starts on the 17th.", True),
        ("We are delighted that you were selected.", False),
        ("Please hand the form to whoever is at the desk.", False),
    ],
)
def test_what_becomes_of_whoever_is_chosen(said: str, supposed: bool) -> None:
    assert speaks_of_the_chosen([said]) is supposed


def test_an_answer_about_terms_is_no_offer() -> None:
    text = (
        "Hello Robin,\n\n1. Should you be selected, your offer letter would come from this office with the step "
        "filled in, "
        "and you would have five days to sign.\n2. Benefits would begin on the first of the month after the start "
        "date, "
        "which for whoever is hired will be 17 August.\n\nPersonnel"
    )
    found = classify(letter(text, "RE: Question about start date and benefits"), TIED)
    assert found.category is not Category.OFFER or found.needs_review


@pytest.mark.parametrize(
    ("said", "later"),
    [
        (["Test: those who pass the sift get a link.", "Interview: shortlisted candidates meet the head."], True),
        (["Test: those who pass the sift get a link.", "Please take the test below by Friday."], False),
        (["Thank you for your application."], False),
    ],
)
def test_steps_of_whoever_comes_so_far(said: list[str], later: bool) -> None:
    assert only_for_whoever_passes(said) is later


def test_a_receipt_that_tells_of_later_steps_asks_for_no_test() -> None:
    text = (
        "Robin, thank you for submitting your application.\n\nSift: 8 June to 19 June.\nOnline test: those who pass "
        "the "
        "sift will be sent a link to a numerical test and must complete it within five days.\nAssessment day: those "
        "who "
        "pass the test will be invited to a half day with a group exercise.\n\nYou need do nothing now."
    )
    found = classify(letter(text, "Ranger (398): your application"), TIED)
    assert found.category is Category.ACKNOWLEDGEMENT


@pytest.mark.parametrize(
    ("said", "theirs"),
    [
        ("It will be Mrs Lund, rather than you, who takes the north ward from May.", True),
        ("It is Tom rather than you who should apologise.", False),
    ],
)
def test_who_has_it_rather_than_the_reader(said: str, theirs: bool) -> None:
    assert (is_given_away([said]) is not None) is theirs


def test_a_post_that_has_gone_told_in_passing() -> None:
    assert is_theirs("With the post having gone to another of the four, we close the file.")
    assert not is_theirs("With the parcel having gone to another address, we sent a second one.")


@pytest.mark.parametrize(
    ("said", "off"),
    [
        ("As Tuesday won't now be going ahead, shall we post your drawings back?", True),
        ("Next Friday is no longer taking place.", True),
        ("If Tuesday isn't happening, ring me.", False),
        ("Tuesday is not happening until ten, sorry.", False),
    ],
)
def test_a_day_that_will_not_be(said: str, off: bool) -> None:
    assert is_off(said) is off


@pytest.mark.parametrize(
    ("text", "wrongly"),
    [
        (
            "I am sorry to say that the ranger's post was filled internally, and that your application cannot be taken "
            "further. However, we are a warden short on the north shore. I should like you to meet the head warden. "
            "Would the 11th or the 13th be possible?",
            Category.REJECTION,
        ),
        (
            "The whole site is closed and everything for this week is cancelled, your interview tomorrow included. We "
            "should be open by the 15th. The panel can do the 16th or the 17th. Which would suit you?",
            Category.INTERVIEW_CANCELLATION,
        ),
        (
            "The tour of the yard on Monday at 9 is cancelled. Come for 10.30, which is the time you have with Juho; "
            "that "
            "one does not move. I cancelled the calendar entry and you will have had a notice. Ignore it.",
            Category.INTERVIEW_CANCELLATION,
        ),
    ],
)
def test_what_ends_one_thing_and_asks_for_another_is_not_surely_the_end(text: str, wrongly: Category) -> None:
    found = classify(letter(f"Dear Robin,\n\n{text}\n\nDana Fisk", "Your application"), TIED)
    assert found.category is not wrongly or found.needs_review


def test_who_cannot_keep_a_day_and_supposes_another_moves_it() -> None:
    text = (
        "I've been called for jury duty and the judge didn't find my excuse funny. So I can't see you on Thursday, "
        "I'll "
        "be in Salem watching two neighbors argue about a ditch.\n\nUnless you object I'll see you a week later at the "
        "same hour and in the same place, Thursday the 28th. They tell me that ditches never take more than three days."
    )
    message = parse(
        mail(
            sender="Walter Lund <walter@millvalley.example>",
            to="Robin Hale <robin.hale@mail.example>",
            subject="jury duty",
            body=f"Dear Robin,\n\n{text}\n\nWalter Lund\nGeneral Manager\n",
        )
    )
    assert classify(message, TIED).category is Category.INTERVIEW_CHANGE


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (["I am sorry that it went to another.", "Would the 11th or the 13th be possible for the other post?"], True),
        (["Everything is cancelled.", "The panel can do the 16th or the 17th.", "Which would suit you?"], True),
        (["Everything is cancelled.", "Which of our newsletters would you like?"], False),
        (["It was filled on Monday the 11th."], False),
    ],
)
def test_days_that_the_reader_is_asked_about(said: list[str], asked: bool) -> None:
    assert asks_of_days(said) is asked


@pytest.mark.parametrize(
    ("subject", "text", "wrongly"),
    [
        (
            "KW-22 Senior Keeper",
            "We are sorry that you have not been shortlisted for Senior Keeper, where line management was essential. "
            "The "
            "same panel is sitting for Keeper and asked whether they might see you for that one. They have 2 "
            "February at "
            "9.30, 11.00 or 2.15 left; simply answer with the one you would like.",
            Category.REJECTION,
        ),
        (
            "Your application cannot proceed",
            "As it stands your application will not go before the panel and would be recorded as unsuccessful. "
            "Section 7 "
            "is blank from June to May. A sentence is all that it takes: where you were and who can vouch for it.",
            Category.REJECTION,
        ),
        (
            "Interviews",
            "You're down for 9.15 on Wednesday and Ms Lacey for 3.45. She has a hospital appointment which came "
            "through "
            "today for the same afternoon. We've told her she may have your place, in the belief that you, living "
            "close "
            "by, will not greatly mind having hers.\n\nIf you do mind, ring us before six.",
            Category.INTERVIEW_CONFIRMATION,
        ),
    ],
)
def test_what_hangs_on_something_is_not_surely_so(subject: str, text: str, wrongly: Category) -> None:
    found = classify(letter(f"Dear Robin,\n\n{text}\n\nDana Fisk", subject), TIED)
    assert found.category is not wrongly or found.needs_review


def test_what_silence_would_mean_refuses_nobody() -> None:
    text = (
        "Dear Robin,\n\nWe have your form, which came by this morning's post.\n\nPlease understand that we're unable "
        "to "
        "write to each person. Should the 20th of May come and go without a telephone call from Matron, your "
        "application "
        "has been unsuccessful and you will not have been selected.\n\nThe office"
    )
    found = classify(letter(text, "Your form"), TIED)
    assert (found.category, found.needs_review) == (Category.ACKNOWLEDGEMENT, False)
    refused = text.replace("Should the 20th", "We regret that you were not selected for the post. Should the 20th")
    assert classify(letter(refused, "Your form"), TIED).category is Category.REJECTION


@pytest.mark.parametrize(
    ("said", "hangs"),
    [
        ("We will not take your application further unless you send the form.", True),
        ("We are not taking your application further and, unless you tell us otherwise, keep your CV.", False),
    ],
)
def test_a_refusal_hangs_only_on_what_is_to_be_sent(said: str, hangs: bool) -> None:
    assert is_only_as_it_stands([said]) is hangs


def test_what_is_his_is_no_hour_of_his() -> None:
    assert swaps_hours("You will not mind having his.")
    assert not swaps_hours("Tom will have his laptop with him.")


def test_hours_that_may_be_swapped_are_not() -> None:
    assert swaps_hours("I'll swap you with the 1 o'clock.")
    assert not swaps_hours("If that hour is no good, I'll swap you with the 1 o'clock.")


def test_what_nobody_filled_is_open() -> None:
    assert says_no_flatly("Keogh filled theirs internally.")
    assert not says_no_flatly("Nobody filled the post internally.")


@pytest.mark.parametrize(
    ("behind", "asked"),
    [
        (
            "The board gave me a deputy, too: it's £31,500 on our scale. If you'd like it, I need to hear by Friday.",
            True,
        ),
        ("The other post is 42 hours at £14.20 an hour, and if that's something for you, ring me.", True),
        ("The post paid £31,500 and drew many people. If you'd like feedback, ring me.", False),
        ("If you'd like it, I can send you some feedback.", False),
    ],
)
def test_a_refusal_with_another_post_and_its_pay_is_asked_about(behind: str, asked: bool) -> None:
    said = f"I'm afraid that we have decided to appoint somebody else as manager, who has run a pool before. {behind}"
    found = classify(letter(f"Dear Robin,\n\n{said}\n\nHugh Bell\nManager", "Manager"), TIED)
    assert (found.needs_review and Category.OFFER in {found.category, found.runner_up}) is asked


@pytest.mark.parametrize(
    ("behind", "asked"),
    [
        ("But Oliver asked me whether you'd look at the same role in their Luxembourg team. Any thoughts?", True),
        ("That said, my colleague in purchasing has an opening that would suit you. Could I pass your CV on?", False),
        ("What I do have is a part-time buyer's position. No pressure, and no hurry.", False),
        ("They did ask if you would be open to the night shift, which has the same pay.", True),
        ("There is a similar vacancy in our Bristol branch. Do let me know if you'd like to be considered.", False),
        ("We'd love to have you as deputy, though.", True),
        ("I have another buyer's role in Leeds at 52k, shall I send you the spec?", False),
        ("If another role comes up I will be in touch, if that is all right with you.", False),
        ("May we keep your details on file for similar positions?", False),
        ("They did say that they would love to have you back if something opens up.", False),
        ("Would you consider applying for other roles in future?", False),
        ("Would you like some feedback from the team?", False),
        ("She has a position much like it at another firm, and knew our tills. Let me know how you get on.", False),
    ],
)
def test_a_refusal_that_holds_out_another_post_is_asked_about(behind: str, asked: bool) -> None:
    said = f"I'm afraid that we have decided to appoint somebody else as manager, who has run a pool before. {behind}"
    found = classify(letter(f"Dear Robin,\n\n{said}\n\nHugh Bell\nManager", "Manager"), TIED)
    assert (found.needs_review and Category.OFFER in {found.category, found.runner_up}) is asked
    assert asked or (found.category is Category.REJECTION and not found.needs_review)


def test_a_receipt_that_promises_no_reasons_to_those_who_are_not_called_is_one() -> None:
    text = (
        "Dear Robin,\n\nThank you for your application, which has reached us safely. If you have not heard from us "
        "within three weeks of the closing date, please assume that unfortunately you have not been successful. Owing "
        "to the number of applications, we are unable to give feedback to candidates who are not shortlisted."
        "\n\nRecruitment"
    )
    answer = classify(letter(text, "Application received: Support Worker"), TIED)
    assert (answer.category, answer.needs_review) == (Category.ACKNOWLEDGEMENT, False)
