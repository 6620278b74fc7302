"""Hours that a change tells one for another, while their day stands elsewhere in the mail, or in its subject."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from agent.cli.verdicts import told_interview
from agent.model.mail import Category, ClaimKind
from tests.unit.extraction.mails import mail, read

NEW_YORK = ZoneInfo("America/New_York")


def start(text: str, subject: str = "Your application") -> str | None:
    """On which day of March, and when, the interview begins on New York's clocks; with "?" where it is only asked."""
    claim = told_interview(read(mail(text, subject), Category.INTERVIEW_CHANGE).interviews, Category.INTERVIEW_CHANGE)
    if claim is None or claim.start is None:
        return None
    return f"{claim.start.astimezone(NEW_YORK):%d %H:%M}{'?' * (claim.kind is ClaimKind.OFFERED)}"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("About Friday: for 2.00 read 3.00, my eyesight is to blame. The gate shuts at 6.", "13 15:00"),
        ("The letter you got gives 9.15 for Thursday. Kindly read 10.40 for that. Lunch is at 12.", "12 10:40"),
        ("Tom is on site on Wednesday morning. So not at 9 (he is up a mast) but at 11.", "11 11:00"),
        (
            "See you Thursday at the yard. Rather than the 10.15 of the letter you'd go in at 2.30. We lock at 6.",
            "12 14:30",
        ),
        ("Wednesday it is. It was at ten, but let's make it eight, the lorry goes at nine.", "11 08:00"),
        ("Bring a jacket on Thursday. We said 3, it should be 4, my fault.", "12 16:00"),
        ("The room's double booked at 11 on the 12th so we've pencilled you for 1 instead.", "12 13:00"),
        ("Would it be a bother to be with us by nine on Monday and not eleven?", "16 09:00?"),
        ("The tide is late. Your interview on Thursday is at 1730 LT, was 1200.", "12 17:30"),
        ("We go from a quarter past two on Thursday and not at nine.", "12 14:15"),
        ("Thursday, 12 March\n1:00 - 1:40 p.m. EDT (was 1:30 p.m.)", "12 13:00"),
        ("Die Adresse für Donnerstag bleibt. Nur kommen Sie bitte um 11 statt um 9 Uhr.", "12 11:00"),
        ("Am Donnerstag bleibt vieles gleich. Nicht um neun, sondern um elf fangen wir an.", "12 11:00"),
        ("Am Donnerstag klappt es. Wo ich 14 Uhr geschrieben habe, lesen Sie bitte 16 Uhr.", "12 16:00"),
        ("Jeudi tient toujours. On se voit non pas à 9h mais à 11h, on ouvre tard.", "12 11:00"),
        ("El jueves te esperamos. Trae botas. Era a las 10, pero que sea a las 12, a media mañana salgo.", "12 12:00"),
        ("Na quinta-feira encontramo-nos na mesma sala. Não às 9h mas às 11h30.", "12 11:30"),
        ("Per giovedì è tutto confermato, tranne l'ora: non alle 9 ma alle 11.", "12 11:00"),
        ("Giovedì ci vediamo in studio. Dove avevo scritto 15 legga 17, scusi.", "12 17:00"),
        ("Voor donderdag: lees 14.30 in plaats van 13.30, tikfout van mij.", "12 14:30"),
    ],
)
def test_the_hour_that_takes_the_place_of_another_is_the_new_one(text: str, when: str) -> None:
    assert start(text) == when


def test_the_day_may_stand_in_the_subject() -> None:
    text = "Same link, same two of us. Only read eleven where the invitation says nine. If not, ring me tonight."
    assert start(text, "Thursday and a late plane") == "12 11:00"


@pytest.mark.parametrize(
    "text",
    [
        "On Thursday the ferry gets in at 9.40 rather than 8.30, so we have to find you another hour.",
        "On Thursday we close at 5 not 6, so your slot is off, sorry. New time to follow.",
        "Lunch on Thursday is at 1 instead of 12. The rest has to be moved, what suits?",
        "We have to put Thursday off. There will be two, not three, of us on the panel.",
        "Thursday has to go, I'm in Leeds till 3 rather than 1. How about next week some time?",
        "Thursday's panel is off. I wrote that 9 candidates would come, it should be 11. A new day will follow.",
        "Sorry, Thursday is off. I'll ring you at 5 to find another day.",
        "Nicht mehr am Donnerstag, leider. Der Laden öffnet um 10 statt um 9. Wann passt es Ihnen?",
        "Giovedì salta. Il treno arriva alle 11 invece che alle 9. Quando può venire?",
    ],
)
def test_hours_of_trains_and_shops_and_numbers_of_people_are_none(text: str) -> None:
    assert start(text) is None


def test_the_hour_that_is_made_is_of_the_only_day() -> None:
    assert start("You'll be seeing Tom on Monday, not me, and he's not in till 8 so make it 8.") == "16 08:00"


@pytest.mark.parametrize(
    "body",
    ["I said four people would see you on Thursday; make it five.", "Bring three copies on Thursday. Make it four."],
)
def test_another_number_of_people_is_no_hour(body: str) -> None:
    assert all(claim.start is None for claim in read(mail(body, "Re: our talk"), Category.INTERVIEW_CHANGE).interviews)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Am Mittwoch nicht um halb neun wie ausgemacht, sondern um halb sieben, in der Milchküche.", "11 06:30"),
        ("On Wednesday not at eight as we said but at half six, the boat won't wait.", "11 06:30"),
        ("Woensdag niet om acht uur zoals afgesproken, maar om half zeven.", "11 06:30"),
        ("On Wednesday not at nine as agreed but at a quarter to seven.", "11 06:45"),
    ],
)
def test_half_of_an_hour_is_no_full_one_and_as_agreed_may_stand_between(text: str, when: str) -> None:
    assert start(text) == when


@pytest.mark.parametrize(
    "text",
    [
        "Clocks caught me out again. When I said 4pm on Thursday I meant 4pm UK time, so noon for you.",
        "I forgot to add that Thursday at 4pm is London time.",
        "To clarify, Thursday 4pm is UK time.",
        "So we said Thursday at 4pm, but please note that's London time.",
        "Just a note that the 4pm on Thursday is London time, not yours.",
    ],
)
def test_an_hour_whose_clock_is_told_later_stands(text: str) -> None:
    assert start(text) == "12 12:00"
