"""The hour at which somebody sees the reader, or comes for them, among those of doors, badges and trains."""

from __future__ import annotations

import pytest

from agent.extraction.when.own_hours import is_fetched, is_received
from agent.model.mail import Category
from tests.unit.extraction.mails import BERLINER, mail, read
from tests.unit.extraction.when.test_own_hours import told


@pytest.mark.parametrize(
    "text",
    [
        "Your pass is at the gate on Wednesday 18 March from 11.15am; Hannah will collect you from reception at 11.40.",
        "You are on the list for Wednesday 18 March, 1100 to 1500. Mr Abara will come down for you at 1140 sharp.",
        "Come on Wednesday 18 March. The badge desk opens at 8am, and the jury hears you at 11:40.",
        "Visitor badge: ready on Wednesday 18 March from 11:20. Dr Obi receives you at 11:40 in the library.",
        "Be at Gate 2 on Wednesday 18 March. The director comes at 9, signs papers until 11 and she'll see you 11.40.",
        "Tue 17 March    Train of 17:04, car 6 seat 41. One night at the Crown, breakfast from 6.30.\n"
        "Wed 18 March    The jury for the post hears you at 11:40, after the candidate of 11:00.\n"
        "                Train of 14:22, car 2 seat 17.",
        "09:04  Utrecht Centraal   coach 7 seat 41\n13:12  Arnhem    coach 2 seat 4\n\n"
        "You are expected on Wednesday 18 March at 11:40 in the Haydn room.",
    ],
)
def test_they_begin_when_somebody_sees_or_fetches_the_reader(text: str) -> None:
    assert told(text) == ["18 11:40"]


@pytest.mark.parametrize(
    "text",
    [
        "Ihr Besucherausweis liegt am Dienstag, 17. März ab 9:30 Uhr an der Pforte. Frau Menzel holt Sie um 10 Uhr ab.",
        "Votre badge sera à la loge mardi 17 mars à partir de 9 h 30. M. Leroux vient vous chercher à 10 h.",
        "El martes 17 de marzo la puerta abre a las 9:30. La comisión le recibe a las 10:00 en la sala 3.",
        "Terça, 17 de março, o seu crachá estará na portaria a partir das 9h30. A Neusa recebe você às 10h na sala 2.",
        "Dinsdag 17 maart ligt uw badge vanaf 9.30 uur klaar bij de portier. Mevrouw De Wit haalt u om 10.00 uur op.",
        "Martedì 17 marzo il badge è pronto in portineria dalle 9:30. La dottoressa Rinaldi la riceve alle 10:00.",
    ],
)
def test_so_it_is_in_other_languages(text: str) -> None:
    message = mail(text, date="Mon, 09 Mar 2026 11:00:00 +0100")
    claims = read(message, Category.INTERVIEW_CONFIRMATION, BERLINER).interviews
    assert [f"{one.start:%d %H:%M}" for one in claims if one.start] == ["17 09:00"]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Panel interview on Wednesday 18 March at 2pm. Bo will collect you from reception at 1:50pm.", ["18 14:00"]),
        ("Your interview is on Wednesday 18 March at 10am. A taxi will fetch you at 9.15am.", ["18 10:00"]),
        ("Wednesday 18 March, 10am, interview with Ms Gale. You are expected at reception at 9:45.", ["18 10:00"]),
        (
            "On Wednesday 18 March Ana Ruiz will see you at 10am, and Bo Lind will see you at 11am.",
            ["18 10:00", "18 11:00"],
        ),
        ("Your badge for the interview on Wednesday 18 March at 10am is at the desk.", ["18 10:00"]),
        ("Interview on Wednesday 18 March, 10am, gate 4: I wait there with your badge.", ["18 10:00"]),
        ("Your badge photo is taken when you arrive on Wednesday 18 March at 10am.", ["18 10:00"]),
        ("Platform 9 Studios, Wednesday 18 March, 10am. Looking forward!", ["18 10:00"]),
        ("Interview on Wednesday 18 March at 2pm. You are expected in the canteen at 9am for breakfast.", ["18 14:00"]),
        ("Your badge will be ready on Wednesday 18 March at 9am.", []),
    ],
)
def test_a_talk_with_an_hour_of_its_own_begins_then(text: str, starts: list[str]) -> None:
    assert told(text) == starts


def test_the_only_time_that_is_called_so_is_that_of_an_invitation() -> None:
    text = (
        "We would like to meet you.\n\nDay: Wednesday, March 18\nTime: 3:30 p.m.\nVenue: staff entrance\n\n"
        "The staff shuttle leaves the square at 2:15 p.m. and 2:50 p.m., and the late crew signs in from 2:45 p.m. on."
    )
    assert told(text, Category.INTERVIEW_INVITATION) == ["18 15:30"]


@pytest.mark.parametrize(
    ("before", "received", "fetched"),
    [
        ("the committee sees you in room 4 on Tuesday at ", True, False),
        ("La commission vous recevra à ", True, False),
        ("Frau Menzel empfängt Sie um ", True, False),
        ("someone will come down to meet you at ", False, True),
        ("You are expected at ", False, True),
        ("wir erwarten Sie um ", False, True),
        ("a driver will come for you at ", False, False),
        ("they see you and leave at ", False, False),
        ("he collects you from the station at ", False, False),
        ("your badge awaits you at ", False, False),
    ],
)
def test_what_says_that_somebody_sees_or_fetches_the_reader(before: str, received: bool, fetched: bool) -> None:
    text = f"{before}11.20"
    assert (is_received(text, len(before)), is_fetched(text, len(before))) == (received, fetched)


def test_of_a_list_that_goes_to_all_the_readers_own_line_counts() -> None:
    text = "Interviews on Wednesday 18 March:\n\n9:00 - 9:50 am  Dr Laura Forero\n10:00 - 10:50 am  Dr Robin Vale\n"
    message = mail(text, to="Laura Forero <laura@forero.example>, Robin Vale <robin@vale.example>")
    claims = read(message, Category.INTERVIEW_CONFIRMATION).interviews
    assert [f"{one.start:%d %H:%M}" for one in claims if one.start] == ["18 14:00"]


def test_a_group_that_is_called_by_its_day_meets_nobody_on_it() -> None:
    text = "We keep the 12th. Marta from the Friday clinic will sit in his chair. Half past ten, Room 6, as I wrote."
    assert told(text) == ["12 10:30"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Passt, Mi halb drei. Tor 2, nicht vorne.", "11 13:30"),
        ("Alles klar, Do um 14 Uhr bei uns im Büro. Bis dann!", "12 13:00"),
        ("Prima, do 10.30 uur bij ons op kantoor. Tot dan!", "12 09:30"),
        ("Goed, vr kwart over drie, vraag naar Wim.", "13 14:15"),
        ("Passt, um 3 am Donnerstag.", "12 14:00"),
        ("Am Donnerstag passt Termin 3 am besten. Also Donnerstag um 14 Uhr.", "12 13:00"),
        ("So 14 Uhr wäre gut, also Freitag um 14 Uhr.", "13 13:00"),
    ],
)
def test_a_weekday_of_two_letters_is_one_before_an_hour_in_its_language(text: str, start: str) -> None:
    message = mail(text, date="Mon, 09 Mar 2026 11:00:00 +0100")
    claims = read(message, Category.INTERVIEW_CONFIRMATION, BERLINER).interviews
    assert [f"{one.start:%d %H:%M}" for one in claims if one.start] == [start]
