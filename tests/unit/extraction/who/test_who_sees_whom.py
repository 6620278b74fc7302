"""Whom the user sees as those write who only pass it on: "come up and see Nuala", "Dirk says Friday is fine"."""

from __future__ import annotations

import pytest

from agent.extraction.who.people import at_the_door, interviewers
from agent.model.mail import Category
from tests.unit.extraction.mails import USER, mail, read


def met(text: str) -> list[str]:
    told = mail(f"Dear Robin,\n\n{text}\n\nIlse", sender="Ilse Brandt <ilse@osprey.com>")
    found = interviewers(told, USER, "Osprey") or at_the_door(told, USER, "Osprey")
    return sorted(one.name for one in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Could you come up to see Nadia on Friday at 9?", ["Nadia"]),
        ("Tom would like you to come in and meet the MD, Nadia Holt, on Friday at 9.", ["Nadia Holt"]),
        ("Tom would like to have you in to meet Nadia Holt on Friday at 9.", ["Nadia Holt"]),
        ("Tom would like you to come in and see him on Friday at 9.", ["Tom"]),
        ("Swing by and talk to Nadia, Friday at 9.", ["Nadia"]),
        ("Call in Friday at 9 for a tour and have a quick word with Nadia.", ["Nadia"]),
        ("We have you down to see Nadia at 9 on Friday.", ["Nadia"]),
        ("You are to meet our dean, Nadia Holt, on Friday at 9.", ["Nadia Holt"]),
        ("Nadia says Friday at 9 is fine.", ["Nadia"]),
        ("Friday at 9, it's with the AP Nadia Holt, at the school. Ok?", ["Nadia Holt"]),
        ("It's with our HoD Nadia Holt on Friday at 9.", ["Nadia Holt"]),
        ("Mr Holt has asked me to arrange for you to come in and see him. He has Friday at 9.", ["Holt"]),
        ("Nadia Holt asked me to invite you to meet her on Friday at 9.", ["Nadia Holt"]),
        ("Nadia's around on Friday from 9 so come then.", ["Nadia"]),
        ("Nadia can see you on Friday at 9.", ["Nadia"]),
        ("Xanthe can see you on Friday at 9.", ["Xanthe"]),
        ("The GM Mr Holt can see you on Thurs at 3 or Fri at 10.", ["Holt"]),
        ("Xanthe will speak to you on Friday at 9.", ["Xanthe"]),
        ("Estates will see you on Friday at 9.", []),
        ("Osprey will see you on Friday at 9.", []),
        (
            "My colleague Dr. Nadia Holt (n.holt@osprey.com) from the yard will also take part on Friday.",
            ["Nadia Holt"],
        ),
        ("Nadia Holt <n.holt@osprey.com> from the yard would love to meet you on Friday at 9.", ["Nadia Holt"]),
        ("I have spoken to Nadia and she can fit you in on Friday at 9.", ["Nadia"]),
        ("Friday at 9 suits Nadia.", ["Nadia"]),
        ("Friday at 9 is best for Nadia and Piet.", ["Nadia", "Piet"]),
        ("Nadia and Piet will be your interviewers on Friday at 9.", ["Nadia", "Piet"]),
        ("Nadia will be waiting for you on Friday at 9.", ["Nadia"]),
        ("You'll get a phone call from Nadia Holt on Friday at 9.", ["Nadia Holt"]),
        ("We'll get Nadia to ring you on Friday at 9.", ["Nadia"]),
        ("I have asked Nadia Holt, our bursar, to join us on Friday at 9.", ["Nadia Holt"]),
        ("The discussion on Friday at 9 is going to be led by Mrs Holt and Mr Dray.", ["Dray", "Holt"]),
        ("Your interviewers on Friday at 9 are Nadia Holt (Stock) and Piet Dray (Pay).", ["Nadia Holt", "Piet Dray"]),
        ("Ask for Kim, who'll bring you through to Nadia Holt.", ["Nadia Holt"]),
        ("Please report to Ms Nadia Holt at gate 4 on Friday at 9.", ["Nadia Holt"]),
        ("It is Nadia Holt that you will be speaking to on Friday at 9.", ["Nadia Holt"]),
        ("Nadia Holt asked me to schedule a video call with you on Friday at 9.", ["Nadia Holt"]),
        ("Friday 9am with our Head of Year, Mrs Holt, and the Deputy Head, Mr Dray.", ["Dray", "Holt"]),
        ("Nadia from the bakery will take you through your trial on Friday at 9.", ["Nadia"]),
        ("Kim will meet you at the main gate and Nadia Holt will interview you.", ["Nadia Holt"]),
        ("Nadia Holt will meet you in the foyer on Friday at 9.", ["Nadia Holt"]),
        ("If that suits you, you'll be meeting Nadia Holt on Friday at 9.", ["Nadia Holt"]),
        ("If you can make it, you are down to see Nadia on Friday at 9.", ["Nadia"]),
        # Who only helps, or does something else, or may not come:
        ("I'll get Kim to send you a map.", []),
        ("We have asked Kim to post the contract to you.", []),
        ("If Friday doesn't suit, I'll ask Kim to ring you.", []),
        ("You will get a call from Kim to arrange your badge.", []),
        ("You would report to Nadia Holt and work with the Leeds team.", []),
        ("Come in and see the workshop.", []),
        ("Nadia says hello.", []),
        ("Nadia said Friday last week was a mess.", []),
        ("Nadia is happy with Friday's rota.", []),
        ("If you would like to have a chat with Kim Reid in payroll first, ring 01632 960001.", []),
        ("Feel free to have a word with Kim Reid about the post beforehand.", []),
        ("I had a chat with Kim Reid and she sent me your papers.", []),
        ("Let me know if you want to come in and meet Kim before you decide.", []),
        ("You need to speak to Kim about parking.", []),
        ("You'll need to see Kim at reception to get a pass.", []),
        ("The tour before the interview is led by Kim Reid from Estates.", []),
        ("We have invited Kim Reid to join the board in May.", []),
        ("Kim will be ready for you to sign the forms afterwards.", []),
        ("Kim says the lift is out of order.", []),
        ("I have copied in Kim from my team as well.", []),
        ("I've added Kim to this thread from our team.", []),
    ],
)
def test_whom_the_user_sees(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Friday 13 March at 9 it is. I've included Piet Dray from my team as well.", ["Ilse Brandt", "Piet Dray"]),
        ("I've asked Piet Dray to sit in with me on Friday 13 March at 9.", ["Ilse Brandt", "Piet Dray"]),
        ("Your interview is on Friday 13 March at 9. I'll be joined by Piet Dray.", ["Ilse Brandt", "Piet Dray"]),
        ("Friday 13 March at 9. Myself and Piet Dray will be on the line.", ["Ilse Brandt", "Piet Dray"]),
        ("Piet Dray and I could see you on Friday 13 March at 9.", ["Ilse Brandt", "Piet Dray"]),
        ("Piet Dray and I'd love to meet you on Friday 13 March at 9.", ["Ilse Brandt", "Piet Dray"]),
        ("Friday 13 March at 9 with myself and Piet Dray.", ["Ilse Brandt", "Piet Dray"]),
        ("I'll be there together with my colleague Piet Dray on Friday 13 March at 9.", ["Ilse Brandt", "Piet Dray"]),
        ("Friday 13 March at 9 is with me, and Piet Dray may drop in.", ["Ilse Brandt"]),
        ("Friday 13 March at 9. You would work with the Leeds team.", ["Ilse Brandt"]),
    ],
)
def test_who_comes_with_the_writer(text: str, names: list[str]) -> None:
    told = mail(f"Dear Robin,\n\n{text}\n\nIlse Brandt", sender="Ilse Brandt <ilse@osprey.com>")
    facts = read(told, Category.INTERVIEW_CONFIRMATION)
    assert [sorted(one.name for one in claim.people) for claim in facts.interviews] == [names]


def test_a_title_before_a_family_name_is_kept() -> None:
    told = mail("Friday 13 March at 9 with the Deputy Head, Mr Dray.\n\nIlse", sender="Ilse Brandt <ilse@osprey.com>")
    (claim,) = read(told, Category.INTERVIEW_CONFIRMATION).interviews
    assert [(one.name, one.signs_as) for one in claim.people] == [("Dray", "Mr Dray")]


@pytest.mark.parametrize("aside", ["I had a chat with Kim Reid.", "Feel free to have a chat with Kim Reid first."])
def test_a_talk_with_somebody_else_beside_the_hour_is_none_of_it(aside: str) -> None:
    told = mail(f"Interview Friday 13 March at 9. {aside}\n\nIlse Brandt", sender="Ilse Brandt <ilse@osprey.com>")
    (claim,) = read(told, Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.name for one in claim.people] == ["Ilse Brandt"]


@pytest.mark.parametrize("text", ["I found your profile on Reed and I have a post.", "I work in Reed and I hire."])
def test_where_something_is_takes_no_part(text: str) -> None:
    assert "Reed" not in met(f"{text} Are you free to talk on Friday at 9?")
