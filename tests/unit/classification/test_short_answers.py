"""Mails that only say yes, or take note: in an application they are no riddle, and elsewhere none of ours."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.short_answers import mere_yes, short_yes
from agent.model.mail import Category
from tests.unit.classification.letters import letter

IN_A_THREAD = Known(thread_known=True, sender_known=True)


def mail(said: str, quoted: str = "") -> str:
    return f"Hi Robin,\n\n{said}\n\nBest,\nDana\nHR Manager\n{quoted}"


@pytest.mark.parametrize(
    "said",
    [
        "Yes.", "Correct.", "Exactly!", "That's right.", "Will do.", "Got it, thank you.", "Understood.", "Of course.",
        "Sure.", "Perfect.", "Sounds good.", "Ok", "Not a problem.", "Thumbs up from me.", "Yes, it's still on.",
        "Great, noted.", "You're very welcome.", "Yes, still going ahead.",
        "Super, will let Anton know. D", "Great, I'll tell the team.", "Lovely, I'll let the manager know x",
        "Ok, passing that on to Ada now.", "4 works. Talk then.", "That works. Talk then.", "👍", "👍🏽 🙂",
        "Done. Will send meet link", "Perfect, I'll send over a Teams link shortly.",
        "Great 👍", "Brilliant - in the diary.", "Super, that's in my calendar.",
        "Perfect, same place.", "Yes, video is fine, I'll send a link.",
    ],
)  # fmt: skip
def test_a_mere_yes_decides_nothing(said: str) -> None:
    found = classify(letter(mail(said), "Re: Buyer"), IN_A_THREAD)
    assert (found.category, found.needs_review) == (Category.COURTESY, False)
    assert all(evidence.quote for evidence in found.evidence)


@pytest.mark.parametrize(
    "said",
    [
        "No.", "Sorry, no.", "Yes, sorry.", "Unfortunately, yes.", "Yes, they chose somebody else.", "Got it, but no.",
        "Ok, but the post is gone.", "Right, so we chose Tom.", "Received, and rejected.",
        "The second one, please send it.", "Monday please call me.",
        "It works for us to wait.", "4 works, but the post is gone.",
        "Done. We will send the offer shortly.", "I'll send a test link tomorrow.",
        "Great, I'll let you know.", "Ok, will tell you tomorrow.",
    ],
)  # fmt: skip
def test_what_says_more_is_no_mere_yes(said: str) -> None:
    assert mere_yes(letter(mail(said), "Re: Buyer")) == ""


@pytest.mark.parametrize(
    "said",
    ["2 please!", "The second one please.", "Thursday it is.", "10.30 on Monday please.", "Tuesday's better for us."],
)
def test_so_little_is_what_only_takes_one_of_several(said: str) -> None:
    assert mere_yes(letter(f"Hi Robin,\n\n{said}\n\nDana", "Re: Buyer"))


@pytest.mark.parametrize(
    "asked", ["Has the post been filled?", "Did you choose somebody else?", "Am I still being considered, or rejected?"]
)
def test_a_yes_to_whether_it_is_over_is_left_open(asked: str) -> None:
    quoted = f"\nOn Tue, Mar 10, 2026 at 9:00 AM Robin Hale <robin.hale@mail.example> wrote:\n> {asked}\n"
    assert mere_yes(letter(mail("Yes."), "Re: Buyer"))
    assert mere_yes(letter(mail("Yes.", quoted), "Re: Buyer")) == ""


ANSWERS_A_TIME = Known(thread_known=True, sender_known=True, answers_a_time=True)


@pytest.mark.parametrize(
    "said",
    ["It is! All yours.", "OK, 1.", "Aye 3's fine.", "OK I'll ring about 11.", "Nothing to bring. Speak Thursday.",
     "About 45 minutes, so you'll be fine.", "Half six is grand", "Ask for Tom at the gate.",
     "He's happy with 4.15.", "She says 3 is no bother.", "Tom says he's fine with Monday 10.", "You've got the 2pm."],
)  # fmt: skip
def test_a_short_answer_to_a_word_about_a_time_is_a_yes(said: str) -> None:
    found = classify(letter(mail(said), "Re: Buyer"), ANSWERS_A_TIME)
    assert found.category in {Category.COURTESY, Category.INTERVIEW_CONFIRMATION}
    assert not found.needs_review
    assert short_yes(letter(mail(said), "Re: Buyer"))


@pytest.mark.parametrize(
    "said",
    ["Come at 12.", "Make it Tuesday.", "That one has gone.", "No.", "Afraid not.", "Tuesday instead?",
     "It's been filled.", "We went with someone else.", "The 3pm or the 4pm.", "I'll check.",
     "We are the delivery at 11, come at 12.",
     "We have found our person.", "Somebody beat you to it.", "Our vacancy is no more.", "Ann from sales it is.",
     "Sorry, all taken.", "The offer is on its way.",
     "He is 40.", "She's happy with the other one.", "She says no to 3.", "He says 3 has gone.",
     "She's fine with 3 or 4."],
)  # fmt: skip
def test_what_may_turn_it_down_or_names_another_hour_is_no_short_yes(said: str) -> None:
    assert short_yes(letter(mail(said), "Re: Buyer")) == ""


def test_a_strangers_yes_is_none_of_ours() -> None:
    found = classify(letter(mail("Yes."), "Re: Dinner"), Known())
    assert found.category is Category.UNRELATED or found.needs_review


@pytest.mark.parametrize(
    "said",
    [
        "You're through to the final round.",
        "We would like to move you to the second stage.",
        "You've made it to the next round!",
    ],
)
def test_who_is_through_to_the_next_stage_is_not_asked_about_as_refused(said: str) -> None:
    found = classify(letter(mail(said), "Re: Buyer"), IN_A_THREAD)
    assert found.category is Category.INTERVIEW_INVITATION
    assert Category.REJECTION not in {found.category, found.runner_up}


@pytest.mark.parametrize(
    "said", ["We are not moving you to the next round.", "I'm sorry, you have not been put through to the final stage."]
)
def test_who_is_not_through_is_refused(said: str) -> None:
    assert classify(letter(mail(said), "Re: Buyer"), IN_A_THREAD).category is Category.REJECTION


@pytest.mark.parametrize(
    ("said", "moves"),
    [
        ("Moving this one to 10:30, same link.", True),
        ("Pushing our chat to 3:15pm, sorry!", True),
        ("I'm moving house on Friday at 10.30 so I will be slow to answer.", False),
        ("Moving the meeting to the second floor.", False),
    ],
)
def test_what_moves_an_hour_in_few_words_is_a_change(said: str, moves: bool) -> None:
    found = classify(letter(mail(said), "Re: Buyer"), IN_A_THREAD)
    assert ((found.category, found.needs_review) == (Category.INTERVIEW_CHANGE, False)) is moves


@pytest.mark.parametrize("said", ["4 ok?", "Thursday 4 works?"])
def test_who_asks_takes_no_note(said: str) -> None:
    assert mere_yes(letter(mail(said), "Re: Buyer")) == ""
