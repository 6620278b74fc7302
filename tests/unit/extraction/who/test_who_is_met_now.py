"""Whom a mail names for the talk to come, and whom only for one that has been held."""

from __future__ import annotations

import pytest

from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

WRITER = "Dana Kim"


def met(body: str) -> list[str]:
    (claim,) = read(mail(f"Hi Robin,\n\n{body}\n\nDana\n", "Interview"), Category.INTERVIEW_CONFIRMATION).interviews
    return [one.name for one in claim.people]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (
            "Following your interview with Malcolm Hughes last Thursday, we'd like to see you for a second talk "
            "with our Regional Director, Fiona Baird, on Monday 16 March at 2.45pm.",
            ["Fiona Baird"],
        ),
        (
            "Further to your discussion with Mr. Malcolm Hughes, the management is pleased to call you for the final "
            "round with our Regional Director, Fiona Baird, on Monday 16 March at 2.45pm.",
            ["Fiona Baird"],
        ),
        (
            "Subsequent to your meeting with Malcolm Hughes, you have been shortlisted to meet our director, Fiona "
            "Baird, on Monday 16 March at 2.45pm.",
            ["Fiona Baird"],
        ),
        (
            "Following your call with Malcolm Hughes, our client is delighted to invite you to meet Fiona Baird on "
            "Monday 16 March at 2.45pm.",
            ["Fiona Baird"],
        ),
        (
            "Thank you for the interview with Hannah Lott last week, she loved it. The final is with Tom Barrow on "
            "Wednesday at 2pm.",
            ["Tom Barrow"],
        ),
        (
            "Thank you so much for meeting with Hannah Lott. Your next talk is with Tom Barrow on Wednesday at 2pm.",
            ["Tom Barrow"],
        ),
        (
            "Your conversation with Hannah Lott went really well, so you are booked to meet Tom Barrow on Wednesday at "
            "2pm.",
            ["Tom Barrow"],
        ),
        (
            "We enjoyed hearing how you got on in the session with Hannah Lott. Tom Barrow will now see you on "
            "Wednesday at 2pm.",
            ["Tom Barrow"],
        ),
    ],
)
def test_whom_the_user_has_met_takes_no_part_in_the_next_talk(body: str, names: list[str]) -> None:
    assert met(body) == names


@pytest.mark.parametrize(
    "body",
    [
        "Thanks for confirming your interview with Hannah Lott on Wednesday at 2pm.",
        "Thank you for your reply about the interview with Hannah Lott, on Wednesday at 2pm.",
        "After your interview with Hannah Lott at 2pm on Wednesday there will be lunch with the team.",
    ],
)
def test_whom_the_user_is_to_meet_takes_part_for_all_the_thanks(body: str) -> None:
    assert met(body) == ["Hannah Lott"]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("Wednesday at 2pm it is. Ian Drummond (VP Ops) and I will dial in.", [WRITER, "Ian Drummond"]),
        ("Your interview on Wednesday at 2 works for Mona and me.", [WRITER, "Mona"]),
        ("Your interview is now on Wednesday at 2. Interviewers remain Kurt Anders and Leah Poole.",
         ["Kurt Anders", "Leah Poole"]),
        ("When: Wednesday, 2pm\nWho: Dr. Helena Strom and office lead Pat Gorman", ["Helena Strom", "Pat Gorman"]),
        ("When: Wednesday, 2pm\nHost: Camille Durand", ["Camille Durand"]),
        ("Your interview is on Wednesday at 2pm. The committee: Principal Ruth Avery, Dr. Neil Sandoval, and Gail Kim.",
         ["Ruth Avery", "Neil Sandoval", "Gail Kim"]),
        ("It is on Wednesday at 2pm. You'll meet with Dmitri Volkov (Art Director) for the first half and Jess Moreno "
         "(Lead Artist) for the second.", ["Dmitri Volkov", "Jess Moreno"]),
        ("Wednesday at 2pm, plant tour and interview w/ Gary Stokes.", ["Gary Stokes"]),
        ("Mittwoch, 11. März 2026, 14:15 Uhr. Am Gespräch nimmt auch Frau Monika Frei, Leiterin Technik, teil.",
         ["Monika Frei"]),
        ("Your interview with our CTO is set for Wednesday at 2pm. His name is Leon Marsh.", ["Leon Marsh"]),
        ("Our COO would like to meet you on Wednesday at 2pm. Her name's Gwendolyn Pace.", ["Gwendolyn Pace"]),
        ("It is on Wednesday at 2pm. The panel will consist of Graham Stead (Chair), Priti Shah and an external "
         "assessor, Dr Lyn Osborne.", ["Graham Stead", "Priti Shah", "Lyn Osborne"]),
        ("Your interview is on Wednesday at 2pm. Our director Ms. Yolanda Green and lead teacher Beth Ann Cole will "
         "sit in.", [WRITER, "Yolanda Green", "Beth Ann Cole"]),
        ("Mittwoch, 11. März, 14:15 Uhr. Mit dabei sind Timo Brandt und Lea Schulz.", ["Timo Brandt", "Lea Schulz"]),
        ("L'entretien aura lieu le mercredi 11 mars à 14h. Claire Morel sera présente.", ["Claire Morel"]),
        ("Mittwoch, 11. März 2026, 13:30 Uhr. Herr Jens Pohl und ich freuen uns auf das Gespräch.",
         [WRITER, "Jens Pohl"]),
    ],
)  # fmt: skip
def test_who_takes_part_is_read_from_ordinary_turns(body: str, names: list[str]) -> None:
    assert met(body) == names


@pytest.mark.parametrize(
    "house",
    ["The client, Harrow Lane,", "My client, Harrow Lane,", "The company, Harrow Lane,", "The firm: Harrow Lane"],
)
def test_a_house_that_wants_to_see_the_user_is_nobody(house: str) -> None:
    said = f"{house} wants to see you. Their VP Projects, Anneke de Wet, can do a Zoom on Sunday 15 March at 3pm."
    assert met(said) == ["Anneke de Wet"]


@pytest.mark.parametrize(
    "hour", ["can do a call on Sunday", "could do a video call with you on Sunday", "can do Sunday"]
)
def test_whoever_can_do_an_hour_is_met(hour: str) -> None:
    assert met(f"Their Head of Finance, Peter Amosa, {hour} 15 March at 3pm.") == ["Peter Amosa"]


@pytest.mark.parametrize(
    "asked",
    [
        "asked me to get something on the calendar for the two of you",
        "has asked me to put half an hour in for you and him",
        "asked me to find a time for you both",
        "has asked me to set up some time with you",
    ],
)
def test_for_whom_an_assistant_finds_the_hour_is_met(asked: str) -> None:
    assert met(f"Preston Wylie {asked}. You are down for Friday 20 March at 10:00 AM.") == ["Preston Wylie"]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("You will meet Registrar Ada Byrne and Curator Tove Lind.", ["Ada Byrne", "Tove Lind"]),
        ("On the call: Ada Byrne, Development Director; Tove Lind, board member.", ["Ada Byrne", "Tove Lind"]),
        ("It will be with Dr Ada Byrne, our Site Director, and with Tove Lind.", ["Ada Byrne", "Tove Lind"]),
        ("You'll first see Ada Byrne, our managing editor, and then Tove Lind.", ["Ada Byrne", "Tove Lind"]),
        ("Talking to you will be Ada Byrne and Tove Lind.", ["Ada Byrne", "Tove Lind"]),
        ("Board members: Chief Ada Byrne, Capt. Tove Lind.", ["Ada Byrne", "Tove Lind"]),
        ("Ada Byrne is leading and Tove Lind from the ledger team will sit in.", ["Ada Byrne", "Tove Lind"]),
        ("Nora, our floor manager, will do the interviewing as I am on a train.", ["Nora"]),
        ("Tove Lind will sit in with me.", [WRITER, "Tove Lind"]),
    ],
)
def test_who_holds_it_in_other_words(body: str, names: list[str]) -> None:
    assert met(f"Your interview is on Monday 16 March at 2.45pm. {body}") == names


@pytest.mark.parametrize(
    "body",
    [
        "It is by phone, with me, for Dispatcher.",
        "If we like each other you'd come in and meet Nora and Tom next week.",
        "If that goes well you would meet Ada Byrne the week after.",
        "I live over the surgery with my husband Tom and two dogs, so try the side gate.",
        "Ask for me or Nora.",
        "You'll first see Castle House on the left.",
    ],
)
def test_who_is_named_beside_it_and_holds_nothing(body: str) -> None:
    assert set(met(f"Your interview is on Monday 16 March at 2.45pm. {body}")) <= {WRITER}


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (
            "I would be delighted to meet you together with our treasurer, Alan Moss, on Monday 16 March at 3.30pm.",
            ["Dana Kim", "Alan Moss"],
        ),
        (
            "I'd be delighted to meet you on Monday 16 March at 3.30pm with our treasurer, Alan Moss.",
            ["Dana Kim", "Alan Moss"],
        ),
        (
            "I would like to interview you with Alan Moss, our treasurer, on Monday 16 March at 3.30pm.",
            ["Dana Kim", "Alan Moss"],
        ),
        (
            "I look forward to meeting you on Monday 16 March at 3.30pm, together with Alan Moss.",
            ["Dana Kim", "Alan Moss"],
        ),
        (
            "I've asked Tessa Wynn to meet you together with Alan Moss on Monday 16 March at 3.30pm.",
            ["Tessa Wynn", "Alan Moss"],
        ),
        ("I would be happy to arrange for you to meet Alan Moss on Monday 16 March at 3.30pm.", ["Alan Moss"]),
        ("We'd like to see you for a talk with our treasurer, Alan Moss, on Monday 16 March at 3.30pm.", ["Alan Moss"]),
        (
            "On Monday 16 March at 3.30pm you'll meet the team: Alan Moss, Tessa Wynn and Guy Fell.",
            ["Alan Moss", "Tessa Wynn", "Guy Fell"],
        ),
        ("Your interview on Monday 16 March at 3.30pm will be led by Alan Moss.", ["Alan Moss"]),
    ],
)
def test_who_would_meet_the_user_with_somebody_takes_part(body: str, names: list[str]) -> None:
    assert met(body) == names
