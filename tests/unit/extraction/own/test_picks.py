"""Picks: what the user's own mail accepts of what was offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from agent.extraction.own.picks import BOTH
from agent.extraction.words.calendar_words import MIDDLE
from agent.model.mail import Category, DayPart, SlotPick
from tests.unit.extraction.mails import mail, read


def picks(text: str) -> tuple[SlotPick, ...]:
    own = mail(
        f"Hi Dana,\n\n{text}\n\nBest,\nRobin\n", "Re: Times", "Robin Vale <robin@vale.example>", "dana.kim@osprey.com"
    )
    return read(own, Category.OWN).picks


@pytest.mark.parametrize(
    ("text", "pick"),
    [
        ("Thursday 10 works.", SlotPick(weekday=3, at=time(10))),
        ("Thursday at 2 works for me.", SlotPick(weekday=3, at=time(14))),
        ("Thursday at 9:30am would be great.", SlotPick(weekday=3, at=time(9, 30))),
        ("10am on Thursday is perfect.", SlotPick(weekday=3, at=time(10))),
        ("The second slot is fine.", SlotPick(ordinal=2)),
        ("I'd like to take option 3.", SlotPick(ordinal=3)),
        ("The last one suits me best.", SlotPick(ordinal=-1)),
        ("Just booked Thursday at 3pm, talk then!", SlotPick(weekday=3, at=time(15), firm=True)),
        ("Booked Thursday at 3pm, thanks!", SlotPick(weekday=3, at=time(15), firm=True)),
        ("Last would suit me better.", SlotPick(ordinal=-1)),
        ("I'd rather go first, please.", SlotPick(ordinal=1)),
        ("Last would suit me better, so 11.30 please.", SlotPick(at=time(11, 30))),
        ("Last would suit me better because of the train, so 11.30 please.", SlotPick(at=time(11, 30))),
        ("March 12 at 2pm is perfect!", SlotPick(on=date(2026, 3, 12), at=time(14))),
        ("Let's do Thursday, March 12 at noon.", SlotPick(weekday=3, on=date(2026, 3, 12), at=time(12))),
        ("Thursday works, thank you.", SlotPick(weekday=3)),
        ("Saturday suits me best. I can be with you for 10.", SlotPick(weekday=5, at=time(10))),
        ("Thursday works, I could be there for 6.30.", SlotPick(weekday=3, at=time(18, 30), firm=True)),
        ("I finish at 5 on Thursday so 5.30 works.", SlotPick(weekday=3, at=time(17, 30))),
        ("See you Thursday at 10, I'll be there for 9.45.", SlotPick(weekday=3, at=time(10), firm=True)),
        ("2 works. See you Friday.", SlotPick(weekday=4, at=time(14), firm=True)),
        ("Friday works for me. I'll be there at 2pm.", SlotPick(weekday=4, at=time(14), firm=True)),
        ("Wonderful, count me in for Thursday at 9!", SlotPick(weekday=3, at=time(9), firm=True)),
        ("I've just booked the 10:30 on Friday.", SlotPick(weekday=4, at=time(10, 30), firm=True)),
        ("I booked a slot for Thursday at 4pm by your link.", SlotPick(weekday=3, at=time(16), firm=True)),
        ("Perfect, I've put it in my diary.", SlotPick()),
        ("Thursday doesn't work, but Friday at 10 does.", SlotPick(weekday=4, at=time(10))),
        ("Friday at 10 is great; Thursday is not possible.", SlotPick(weekday=4, at=time(10))),
        ("I would prefer Friday at 11:00 instead of Thursday at 10:00.", SlotPick(weekday=4, at=time(11))),
        ("Thursday would be better than Friday.", SlotPick(weekday=3)),
        ("Thursday at 10 is easier for me than Friday at 3.", SlotPick(weekday=3, at=time(10))),
        ("I'd pick the Thursday over Friday.", SlotPick(weekday=3)),
        ("I am more free on Thursday than on Friday.", SlotPick(weekday=3)),
        ("Donnerstag um 10 Uhr passt gut.", SlotPick(weekday=3, at=time(10))),
        (
            "Wednesday is no good for me I'm afraid, but Friday at half 11 would be perfect.",
            SlotPick(weekday=4, at=time(11, 30)),
        ),
        ("I'm working on Monday but Tuesday at 10 is lovely.", SlotPick(weekday=1, at=time(10))),
        ("Monday I'm on nights so Wednesday at 2 would be best.", SlotPick(weekday=2, at=time(14))),
        ("Tuesday is tricky, so Friday at 9 please.", SlotPick(weekday=4, at=time(9))),
        ("Friday half ten is grand", SlotPick(weekday=4, at=time(10, 30))),
        ("4 on Tuesday is no bother at all.", SlotPick(weekday=1, at=time(16))),
        ("Great, half two on Monday.", SlotPick(weekday=0, at=time(14, 30))),
        ("Thursday at 2 works as I'm on nights that week.", SlotPick(weekday=3, at=time(14))),
        ("ok friday at 2 oclock", SlotPick(weekday=4, at=time(14))),
        ("No trouble, 5 it is.", SlotPick(at=time(17), firm=True)),
        ("I can do 3", SlotPick(at=time(15))),
        ("Make it half four then", SlotPick(at=time(16, 30))),
        ("Slot C please.", SlotPick(ordinal=3)),
        ("The earliest one please.", SlotPick(ordinal=1)),
        ("I'd go for the latest slot.", SlotPick(ordinal=-1)),
        ("I'd prefer 11 please.", SlotPick(at=time(11))),
        ("The earliest, please.", SlotPick(ordinal=1)),
        ("The first is fine by me.", SlotPick(ordinal=1)),
        ("I'd prefer the later.", SlotPick(ordinal=-1)),
        ("The Thursday afternoon slot works best.", SlotPick(weekday=3, part=DayPart.AFTERNOON)),
        ("Thursday pm please", SlotPick(weekday=3, part=DayPart.AFTERNOON)),
        ("Could I take the morning slot on the 14th?", SlotPick(on=date(2026, 3, 14), part=DayPart.MORNING)),
        ("The afternoon one is better for me.", SlotPick(part=DayPart.AFTERNOON)),
        ("Let's do Friday morning. I'm at work in the afternoon.", SlotPick(weekday=4, part=DayPart.MORNING)),
        ("2 works. See you on Friday afternoon!", SlotPick(weekday=4, at=time(14), firm=True)),
        ("Thursday at 10 works. See you on Thursday!", SlotPick(weekday=3, at=time(10), firm=True)),
        ("Could I take the 11?", SlotPick(at=time(11))),
        ("Can I have 11:30 please?", SlotPick(at=time(11, 30))),
        ("I can do 3 on Thursday.", SlotPick(weekday=3, at=time(15))),
        ("Hi Dana, 4 Thursday works.", SlotPick(weekday=3, at=time(16))),
        ("10.30 tomorrow is fine.", SlotPick(None, date(2026, 3, 10), time(10, 30))),
        ("Das ist kein Problem, Freitag 9:30 Uhr geht bei mir auch.", SlotPick(weekday=4, at=time(9, 30))),
        ("Freitag um 9 Uhr klappt bei uns gut.", SlotPick(weekday=4, at=time(9))),
        ("Pas de souci, je suis d'accord pour vendredi à 11h.", SlotPick(weekday=4, at=time(11))),
        ("half past nine works", SlotPick(at=time(9, 30))),
        ("Eleven is great.", SlotPick(at=time(11))),
        ("see you at half 2", SlotPick(at=time(14, 30), firm=True)),
        ("4.45 is fine by me", SlotPick(at=time(16, 45))),
        ("I'd take the 9:15 a.m. appointment on Thursday, March 19.", SlotPick(3, date(2026, 3, 19), time(9, 15))),
        ("Please put me down for the 2 p.m. slot on March 19.", SlotPick(on=date(2026, 3, 19), at=time(14))),
        ("Same place it is: Thursday at 3", SlotPick(weekday=3, at=time(15), firm=True)),
        ("Friday is grand, I'll arrive at 9:40 to find a space.", SlotPick(weekday=4)),
        ("Friday suits, I should get there for quarter to nine.", SlotPick(weekday=4)),
        ("I'll be there Tuesday the 17th at 2.", SlotPick(weekday=1, on=date(2026, 3, 17), at=time(14), firm=True)),
        ("Great, see you both Thursday at 11.", SlotPick(weekday=3, at=time(11), firm=True)),
        ("Looking forward to meeting both of you on Friday at 2.", SlotPick(weekday=4, at=time(14), firm=True)),
        ("Happy to meet all of you Thursday at 10.15.", SlotPick(weekday=3, at=time(10, 15))),
        ("Suitable, thank you.", SlotPick()),
        ("Yes, very convenient.", SlotPick()),
        ("The proposed time is suitable for me.", SlotPick()),
        ("The date suits me.", SlotPick()),
        ("Same is convenient, regards.", SlotPick()),
        ("Many thanks, I will attend.", SlotPick()),
        ("I'll be there!", SlotPick()),
        (
            "Yes, I can attend on Tuesday 17th at 10.40.",
            SlotPick(weekday=1, on=date(2026, 3, 17), at=time(10, 40), firm=True),
        ),
        ("Lovely. See you both on Thursday at 2.", SlotPick(weekday=3, at=time(14), firm=True)),
        ("Thursday at 10 it is, I look forward to meeting both of you.", SlotPick(weekday=3, at=time(10), firm=True)),
        ("Thursday at 2 works, I will be in the lobby from 1:45.", SlotPick(weekday=3, at=time(14))),
        ("Friday at 3 in the Cork shop is no problem, hope nobody was hurt.", SlotPick(4, None, time(15))),
        ("Friday at 3 would be no hardship whatsoever to somebody round the corner.", SlotPick(4, None, time(15))),
        ("Friday at 3 works, tell me if that is a problem.", SlotPick(4, None, time(15))),
        ("Could I have the 11.15, please?", SlotPick(at=time(11, 15))),
        ("May I take the 2pm slot on Thursday?", SlotPick(weekday=3, at=time(14))),
        ("Would you put me down for the second one?", SlotPick(ordinal=2)),
        ("I'm teaching on Wednesday, so Thursday at 2 would be better for me.", SlotPick(weekday=3, at=time(14))),
        ("I am in court all Monday, so Friday at 10 please.", SlotPick(weekday=4, at=time(10))),
    ],
)
def test_what_is_accepted(text: str, pick: SlotPick) -> None:
    assert picks(text) == (pick,)


@pytest.mark.parametrize(
    "text",
    [
        "I am on shift today.",
        "I'm working tomorrow.",
        "Happy to come in on the first.",
        "Something has come up at work on Thursday afternoon.",
        "Have a good afternoon!",
        "Thursday at 10 is no good for me.",
        "Friday is out for me, sorry.",
        "I'm booked on Thursday.",
        "I have booked a holiday, so Thursday at 10 is out.",
        "I'm afraid Thursday would be a bit of a struggle, it is tricky.",
        "Thursdays I'm at uni.",
        "Could I have a slot on Thursday at 2?",
        "Could I have the 11.15 on Thursday instead?",
        "I'm on shift on Friday.",
        "I'm travelling on Friday.",
        "Thursday doesn't work for me.",
        "Unfortunately I am busy on Friday at 10.",
        "Would Thursday at 2 be possible?",
        "Any time after 2 PM on Thursday is fine.",
        "Later than 3 would be better for me.",
        "Yes, I could be there at 2 or at 4.",
        "10 or 11.30 would work for me.",
        "Thursday at 2 or 3 would be fine.",
        "I cannot make the second slot.",
        "Thank you for the talk, I enjoyed it very much.",
        "I can do it for 3 people.",
        "My notice is 4 weeks then.",
        "I'll arrive by half nine.",
        "I will leave home at 2 to be on time.",
        "Neither Thursday at 10 nor Friday at 11 is possible, I am away.",
        "Would Thursday at 9 work, if that suits?",
        "How about Thursday at 9, does that work?",
        "Both Thursday at 9 and Friday at 10 are fine.",
        "I'm fully booked Thursday at 3pm.",
        "I've just booked Thursday off.",
        "My first choice is Wednesday 10.00, my second Tuesday 2.15.",
        "First choice: Wednesday 10.00. Second choice: Tuesday 2.15.",
        "Friday at 3 is a bit of a problem.",
        "Friday at 3 might be a stretch, sorry.",
        "Friday at 3 is bad for me.",
        "Friday at 3 is going to be a real squeeze.",
    ],
)
def test_what_is_refused_asked_or_left_open_is_no_pick(text: str) -> None:
    assert picks(text) == ()


@pytest.mark.parametrize(
    "text",
    ["Thursday at 9 is good, if that suits?", "Thursday at 9 would be great, does that work for you?",
     "I can do Thursday at 9 - hope that's ok?"],
)  # fmt: skip
def test_an_hour_that_the_user_names_is_one_though_they_ask_whether_it_suits(text: str) -> None:
    assert [(one.at and one.at.hour, one.firm) for one in picks(text)] == [(9, False)]


def test_two_that_are_accepted_are_two() -> None:
    assert (
        len(
            picks(
                "Thursday at 10 and Friday at 11 both work, or either slot: Thursday at 10 works, Friday at 11 works."
            )
        )
        != 1
    )


def test_a_number_behind_a_weekday_may_be_the_day_or_the_hour() -> None:
    # the 2nd of April 2026 is a Thursday
    assert picks("Thursday 2 works.") == (SlotPick(weekday=3, on=date(2026, 4, 2)), SlotPick(weekday=3, at=time(14)))


def test_nothing_is_picked_in_quoted_text() -> None:
    text = (
        "Thank you!\n\nOn Fri, Mar 6, 2026 at 4:12 PM Dana Kim <dana@osprey.com> wrote:\n> Thursday at 10 works for us."
    )
    own = mail(text, "Re: Times", "Robin Vale <robin@vale.example>")
    assert read(own, Category.OWN).picks == ()


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("Would Thursday at 2 be possible?", [SlotPick(weekday=3, at=time(14))]),
        ("Would Thursday at 3 or Friday at 11 suit?", [SlotPick(3, None, time(15)), SlotPick(4, None, time(11))]),
        ("Yes, say 1?", [SlotPick(at=time(13))]),
        ("Yes. How about 1?", [SlotPick(at=time(13))]),
        ("Sure, shall we say half 1?", [SlotPick(at=time(13, 30))]),
        ("I could be there at 2 or at 4.", [SlotPick(at=time(14)), SlotPick(at=time(16))]),
        ("Thursday at 2 or 3 would be fine.", [SlotPick(3, None, time(14)), SlotPick(3, None, time(15))]),
        ("10 or 11.30 would work for me.", [SlotPick(at=time(10)), SlotPick(at=time(11, 30))]),
        ("Either Monday at 11 or Tuesday at 3.", [SlotPick(0, None, time(11)), SlotPick(1, None, time(15))]),
        ("I have 2 or 3 questions.", []),
        ("It takes me 20 or 30 minutes.", []),
        ("I could start in 2 or 3 months.", []),
        ("I could be there in 10 or 15.", []),
        ("I can be with you 10 or 15 minutes early.", []),
        ("I'm free Monday at 9.30am or any time on Friday.", [SlotPick(weekday=0, at=time(9, 30))]),
        ("Could we make it 3 instead of 2?", [SlotPick(at=time(15))]),
        ("I'm at nursery at 9 - would 10 be okay instead?", [SlotPick(at=time(10))]),
        ("I'll ring you on Thursday at 2pm if that's alright?", [SlotPick(weekday=3, at=time(14))]),
        ("Could you please call me on my cell phone on Thursday at 10:30?", [SlotPick(weekday=3, at=time(10, 30))]),
        ("Can you give me a quick ring on my mobile on Friday at 2pm?", [SlotPick(weekday=4, at=time(14))]),
        ("I can't do Thursday at 3 but Friday at 2 would work.", [SlotPick(weekday=4, at=time(14))]),
        ("I could come on Friday after 2pm, or between 9 and 11 on Monday.", []),
        ("My shift ends at 4 on Thursday.", []),
        ("My train gets in on Thursday at 9:40 so I should be there in good time.", []),
        ("I'll be on my way back from Leeds on Monday at 9, just so you know.", []),
        ("I have an appointment at the dentist on Monday at 9.30.", []),
        ("I'll arrive on Thursday at 9:45.", []),
        ("Is there any parking near the office on Thursday at 9:45, or is the bus the best way to come?", []),
        ("Sorry, Thursday at 3 is not possible.", []),
    ],
)
def test_what_the_user_asks_for_or_offers_is_proposed(text: str, proposals: list[SlotPick]) -> None:
    own = mail(text, "Re: Times", "Robin Vale <robin@vale.example>")
    found = read(own, Category.OWN).proposals
    assert [replace(one, firm=False) for one in found if one.at] == proposals


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Thursday after 2 would be best.", [SlotPick(weekday=3)]),
        ("Any time on Monday or Friday afternoon is good.", [SlotPick(0), SlotPick(4, part=DayPart.AFTERNOON)]),
        ("I'm free all day on Thursday.", [SlotPick(weekday=3)]),
        ("Could we do Thursday at 3? Otherwise I am free all day on Thursday.", []),
        ("I can't do Thursday, sorry.", []),
        ("My last day there was Thursday.", []),
    ],
)
def test_days_on_which_the_user_is_free_are_kept_without_an_hour(text: str, days: list[SlotPick]) -> None:
    own = mail(text, "Re: Times", "Robin Vale <robin@vale.example>")
    assert [one for one in read(own, Category.OWN).proposals if one.at is None] == days


@pytest.mark.parametrize(
    ("text", "category", "picks"),
    [
        ("Would you be free to come in on Thursday?", Category.INTERVIEW_INVITATION, [SlotPick(weekday=3)]),
        ("We can do 1pm if that is better.", Category.INTERVIEW_CHANGE, [SlotPick(at=time(13))]),
        ("Would you be free on Thursday at 2?", Category.INTERVIEW_INVITATION, []),
        ("I am out on Thursday. When are you free?", Category.INTERVIEW_INVITATION, []),
    ],
)
def test_what_they_ask_for_by_half_is_kept(text: str, category: Category, picks: list[SlotPick]) -> None:
    assert list(read(mail(text, "Re: Times"), category).picks) == picks


@pytest.mark.parametrize(
    ("text", "pick"),
    [("3 is fine, see you then.", SlotPick(at=time(15))), ("Let's go with the Thursday.", SlotPick(weekday=3)),
     ("No problem at all!", SlotPick())],
)  # fmt: skip
def test_their_answer_chooses_among_the_times_of_the_user(text: str, pick: SlotPick) -> None:
    (found,) = read(mail(text, "Re: Times"), Category.INTERVIEW_CONFIRMATION).picks
    assert replace(found, firm=False) == pick


@pytest.mark.parametrize(
    ("text", "picks"),
    [
        ("The latter suits me better, thank you.", [SlotPick(ordinal=-1)]),
        ("I would rather take the former if that is alright.", [SlotPick(ordinal=1)]),
        ("I've picked Thursday at 3 on your calendar.", [SlotPick(weekday=3, at=time(15))]),
        ("I selected the Friday 11am slot.", [SlotPick(weekday=4, at=time(11))]),
        ("I'm tied up on Thursday so let's say Friday at 2.", [SlotPick(weekday=4, at=time(14))]),
        ("I'm tied up at 3, so let's keep it at 2.", [SlotPick(at=time(14))]),
        ("Neither of us can do 3, so we'll stick with 2.", [SlotPick(at=time(14))]),
        ("I'm available, yes. Who will be there?", [SlotPick()]),
        ("My tyre burst. I've re-booked for Friday at 11 on your page.", [SlotPick(weekday=4, at=time(11))]),
        ("I could do any of them but Friday at 2 is best.", [SlotPick(weekday=4, at=time(14))]),
        ("Not at all, Friday at 2 is good.", [SlotPick(weekday=4, at=time(14))]),
        ("I am happy to confirm my attendance.", [SlotPick()]),
        ("I'd be delighted to come. Is there any chance of doing it by video?", [SlotPick()]),
        ("I'd be delighted to come. Is there any chance of doing it a day later?", []),
        ("I can't confirm my attendance yet.", []),
        ("Anything but the 10am, please.", []),
        ("Any day but Thursday is fine.", []),
        ("I'm booked for Thursday at 2pm with somebody else.", []),
        ("The former doesn't suit, I'm afraid.", []),
        ("I've scheduled another interview for Thursday at 3.", []),
        ("I have scheduled my driving test for Friday at 11.", []),
        ("I'm tied up on Thursday at 2.", []),
    ],
)
def test_what_is_chosen_or_kept_is_picked_and_what_stands_in_the_way_is_not(text: str, picks: list[SlotPick]) -> None:
    own = mail(text, "Re: Times", "Robin Vale <robin@vale.example>")
    assert [replace(one, firm=False) for one in read(own, Category.OWN).picks] == picks


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tuesday of next week at 2 works for me.", 17),
        ("I can do next week, say Tuesday at 2.", 17),
        ("Next week suits me well. Tuesday at 2 would be best.", 17),
        ("Next week is fine. Tuesday at 2 works.", 17),
        ("This Friday at 2 works.", 13),
    ],
)
def test_a_weekday_that_is_named_with_its_week_is_on_its_date(text: str, day: int) -> None:
    assert [(pick.on, pick.at) for pick in picks(text)] == [(date(2026, 3, day), time(14))]


@pytest.mark.parametrize("text", ["I am away next week. Friday at 2 works.", "Friday at 2 works."])
def test_a_weekday_after_words_for_another_week_stays_a_mere_weekday(text: str) -> None:
    assert picks(text) == (SlotPick(weekday=4, at=time(14)),)


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("I can confirm both. Thanks!", True),
        ("Happy to confirm both interviews.", True),
        ("I'll attend both, thank you.", True),
        ("Both dates are in my diary.", True),
        ("Both would work for me.", False),
        ("I can't confirm both.", False),
    ],
)
def test_who_confirms_both_takes_the_first_and_the_last(text: str, both: bool) -> None:
    own = mail(text, "Re: Times", "Robin Vale <robin@vale.example>")
    assert (read(own, Category.OWN).picks == BOTH) is both


@pytest.mark.parametrize(
    "text",
    [
        "I won't make it for 11 because of the buses. Could we say 11.30?",
        "I'm running late, sorry. Would 11.30 be all right?",
        "I'm stuck on the ring road. Could I come at 11.30?",
    ],
)
def test_an_hour_alone_is_asked_for_by_who_cannot_make_the_other(text: str) -> None:
    own = mail(text, "Re: Times", "Robin Vale <robin@vale.example>")
    assert [pick.at for pick in read(own, Category.OWN).proposals] == [time(11, 30)]


@pytest.mark.parametrize(
    ("text", "picks"),
    [
        ("I'm afraid I'm on site on Tuesday.", []),
        ("I'm afraid Tuesday is when I sit an exam.", []),
        ("I'm afraid I can only do Tuesday at 2.", [SlotPick(weekday=1, at=time(14))]),
    ],
)
def test_who_is_afraid_of_a_day_does_not_take_it(text: str, picks: list[SlotPick]) -> None:
    own = mail(text, "Re: Times", "Robin Vale <robin@vale.example>")
    assert [replace(one, firm=False) for one in read(own, Category.OWN).picks] == picks


@pytest.mark.parametrize(
    ("text", "picks"),
    [
        ("Friday I'm travelling, sorry. How about Monday the 23rd at 2?", []),
        ("Friday I'm flying.", []),
        ("Friday evening I teach, sorry. Could we keep Thursday, at 4 pm?", []),
        ("Tomorrow I sit an exam.", []),
        ("I teach on Tuesday at 9, sorry.", []),
        ("Friday I could do.", [SlotPick(weekday=4)]),
        ("Freitag geht leider nicht.", []),
        ("Friday I've exams.", []),
        ("Thursday I am sitting an exam. Friday at 2 works.", [SlotPick(weekday=4, at=time(14))]),
        ("Happy to, but Monday is Labor Day. Did you mean Tuesday?", []),
        ("Sure! Friday is my sister's wedding though.", []),
        ("Happy to, but Monday is a bank holiday.", []),
        ("Friday at 2 I'm free.", [SlotPick(weekday=4, at=time(14))]),
        ("Friday I'm wide open.", [SlotPick(weekday=4)]),
        ("Friday at 2 is a good option.", [SlotPick(weekday=4, at=time(14))]),
        ("Friday is the best day.", [SlotPick(weekday=4)]),
        ("Hi Dana, yes, that works great. Thank you!", [SlotPick()]),
        ("Thanks, it suits really well.", [SlotPick()]),
        ("Yes, same time. Thanks for being flexible.", [SlotPick()]),
        ("Thanks, that works best in the afternoon.", []),
    ],
)
def test_what_the_user_is_about_on_a_day_is_no_yes_to_it(text: str, picks: list[SlotPick]) -> None:
    own = mail(text, "Re: Times", "Robin Vale <robin@vale.example>")
    assert [replace(one, firm=False) for one in read(own, Category.OWN).picks] == picks


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("No problem at all, Thursday works. See you then.", True),
        ("Thursday is fine, I've moved it.", True),
        ("Thursday works. You're all set!", True),
        ("Thursday works.", False),
        ("Thursday works. What time suits you? Looking forward to it.", False),
    ],
)
def test_their_answer_closes_the_talk_about_the_time_or_leaves_something_open(text: str, firm: bool) -> None:
    assert [pick.firm for pick in read(mail(text, "Re: Times"), Category.INTERVIEW_CONFIRMATION).picks] == [firm]


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        (
            "Leider kann ich am 17. nicht. Wäre Donnerstag, der 19.03.2026, um 11 Uhr möglich?",
            SlotPick(weekday=3, on=date(2026, 3, 19), at=time(11)),
        ),
        ("Pourrions-nous plutôt nous voir le jeudi 19 mars à 11h ?", SlotPick(3, date(2026, 3, 19), time(11))),
    ],
)
def test_what_is_asked_for_in_other_languages(text: str, proposed: SlotPick) -> None:
    own = mail(f"{text}\n\nRobin\n", "Re: Times", "Robin Vale <robin@vale.example>", "dana.kim@osprey.com")
    assert proposed in read(own, Category.OWN).proposals


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("I'm off on Wednesday so could I come in around 11 that day?", SlotPick(weekday=2, at=time(11))),
        ("I work till 4 on Thursdays but could pop in about half 5 on Friday?", SlotPick(weekday=4, at=time(17, 30))),
        ("I'm free on Tuesday, so could I call by at 3?", SlotPick(weekday=1, at=time(15))),
        ("I can't do Wednesday I'm afraid, would Friday at 10 be ok?", SlotPick(weekday=4, at=time(10))),
        ("Sorry, I'm working Thursday, is Friday at 2 any good?", SlotPick(weekday=4, at=time(14))),
        ("Could I come after work on Thursday, about half 6?", SlotPick(weekday=3, at=time(18, 30))),
        ("How about Wednesday, say 3?", SlotPick(weekday=2, at=time(15))),
    ],
)
def test_an_hour_that_is_told_behind_its_day_and_roughly(text: str, proposed: SlotPick) -> None:
    own = mail(f"{text}\n\nRobin\n", "Re: Times", "Robin Vale <robin@vale.example>", "dana.kim@osprey.com")
    assert read(own, Category.OWN).proposals == (proposed,)


@pytest.mark.parametrize("hours", ["Tue-Sat 9-5", "Open Monday to Friday, 8am to 6pm", "Mon - Thu 10.00-18.00"])
def test_the_opening_hours_under_a_name_choose_no_day(hours: str) -> None:
    theirs = mail(f"Perfect, see you then\n\nDana\n\nOsprey\n12 North Street\n{hours}\n", "Re: Times")
    assert [pick.weekday for pick in read(theirs, Category.INTERVIEW_CONFIRMATION).picks] == [None]


@pytest.mark.parametrize(
    ("text", "picked"),
    [
        ("It was lovely to speak to you today. I am very keen to see what comes next.", ()),
        ("I really enjoyed talking to you and the crew on Tuesday.", ()),
        ("Great meeting you this morning, and Friday at 10 works for me.", (SlotPick(weekday=4, at=time(10)),)),
        ("Thanks for the chat on Monday. Thursday at 2 suits me.", (SlotPick(weekday=3, at=time(14)),)),
    ],
)
def test_the_day_of_a_talk_that_was_is_no_pick(text: str, picked: tuple[SlotPick, ...]) -> None:
    assert picks(text) == picked


@pytest.mark.parametrize("way", ["by Teams", "via Zoom", "in person", "by phone"])
def test_who_will_attend_in_some_way_accepts(way: str) -> None:
    assert picks(f"Thank you, I confirm that I will attend {way}.") == (SlotPick(),)


@pytest.mark.parametrize(
    ("text", "yes"), [("Perfect. Ask for me at the desk.", True), ("Perfect, I'll ask my boss.", False)]
)
def test_whom_to_ask_for_on_arrival_puts_nothing_off(text: str, yes: bool) -> None:
    assert bool(read(mail(text, "Re: Times"), Category.INTERVIEW_CONFIRMATION).picks) is yes


@pytest.mark.parametrize(
    "text",
    [
        "Wednesday I'm on a late one so Friday at 10 would be great.",
        "I've got my driving test on Wednesday, so Friday at 10 please.",
        "My little one has swimming Wednesday so Friday 10am is best for me.",
    ],
)
def test_the_day_on_which_the_user_has_something_else_on_is_no_pick(text: str) -> None:
    assert [(pick.weekday, pick.at) for pick in picks(text)] == [(4, time(10))]


@pytest.mark.parametrize(
    "text", ["Wednesday at 2 is good for me, so I'll swap my Friday shift.", "I can do Wednesday 2pm"]
)
def test_what_is_taken_before_a_so_stays_taken(text: str) -> None:
    assert picks(text)[0].weekday == 2


@pytest.mark.parametrize("text", ["Yes, the morning is good, from 9.30.", "Monday is fine, from about 2 on."])
def test_from_when_on_the_user_is_free_is_no_hour_that_they_take(text: str) -> None:
    assert not any(pick.at for pick in picks(text))


def test_an_hour_from_which_to_which_they_meet_is_taken() -> None:
    assert [pick.at for pick in picks("Monday from 10 to 11 works.")] == [time(10)]


@pytest.mark.parametrize(
    ("text", "picked"),
    [
        ("The 11th please, I'm at work at 8.30.", SlotPick(on=date(2026, 3, 11))),
        ("I'm at work at 8.30, the 11th please.", SlotPick(on=date(2026, 3, 11))),
        ("The 12th please, I finish at 5.", SlotPick(on=date(2026, 3, 12))),
        ("Thursday please, I'm working 9 to 5 on Wednesday.", SlotPick(weekday=3)),
        ("Tuesday at 2 please, my shift starts at 4.", SlotPick(weekday=1, at=time(14))),
        ("The later one please, I'm at the nursery until 9.30.", SlotPick(ordinal=-1)),
        ("Thursday please as I'm on lates on Wednesday from 2.30.", SlotPick(weekday=3)),
        ("1 please, I'm in a meeting till then.", SlotPick(at=time(13))),
        ("I've checked with my manager, Tuesday at 10 is fine.", SlotPick(weekday=1, at=time(10))),
    ],
)
def test_what_else_the_user_has_on_takes_no_hour(text: str, picked: SlotPick) -> None:
    assert picks(text) == (picked,)


@pytest.mark.parametrize(
    ("text", "place"),
    [("The middle one, please.", MIDDLE), ("I'll take the early one.", 1), ("The late slot please.", -1)],
)
def test_one_is_named_by_its_place(text: str, place: int) -> None:
    assert picks(text) == (SlotPick(ordinal=place),)


@pytest.mark.parametrize("text", ["I would prefer an earlier slot if possible.", "I'd like a later time please."])
def test_who_would_have_another_takes_none_of_those_offered(text: str) -> None:
    assert picks(text) == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Tuesday at 3, Wednesday at 2, or any time Thursday after 1.", [(1, time(15)), (2, time(14)), (3, None)]),
        ("Tues 3pm / Wed 2pm / Thurs after 1", [(1, time(15)), (2, time(14)), (3, None)]),
        ("My shift ends at 12. Is 1 possible?", [(None, time(13))]),
        ("Monday 9 March: 10:00-12:00", [(0, None)]),
        ("Friday 9am - 5pm", [(4, None)]),
    ],
)
def test_when_the_user_is_free_is_told_by_nothing_but_times(
    text: str, days: list[tuple[int | None, time | None]]
) -> None:
    own = mail(
        f"Hi Dana,\n\n{text}\n\nBest,\nRobin\n", "Re: Times", "Robin Vale <robin@vale.example>", "dana.kim@osprey.com"
    )
    assert [(one.weekday, one.at) for one in read(own, Category.OWN).proposals] == days


@pytest.mark.parametrize("text", ["Monday 9 March: 10:00-12:00", "Thursday: all day", "Friday 9am - 5pm"])
def test_hours_within_which_the_user_is_free_take_none(text: str) -> None:
    assert picks(text) == ()


def test_the_hours_of_one_talk_take_it() -> None:
    assert picks("Tuesday 2 - 3pm.") == (SlotPick(weekday=1, at=time(14)),)


@pytest.mark.parametrize(
    ("text", "picked"),
    [
        ("Tuesday's fine but I couldn't be with you before 2.30.", ()),
        ("I'm at work till 2, so I can't make it before 2.30 on Tuesday.", ()),
        ("Tuesday at 3 is fine, I couldn't do anything before 2.", (SlotPick(weekday=1, at=time(15)),)),
    ],
)
def test_a_day_is_not_taken_at_an_hour_before_which_the_user_cannot_come(
    text: str, picked: tuple[SlotPick, ...]
) -> None:
    assert picks(text) == picked


@pytest.mark.parametrize(
    "text",
    [
        "My first choice is Wednesday 10.00, my second Tuesday 2.15.",
        "First choice: Wednesday 10.00. Second choice: Tuesday 2.15.",
    ],
)
def test_what_one_would_like_best_and_next_is_for_them_to_choose(text: str) -> None:
    own = mail(f"Hi Dana,\n\n{text}\n\nRobin\n", "Re: Times", "Robin Vale <robin@vale.example>", "dana.kim@osprey.com")
    assert [(one.weekday, one.at) for one in read(own, Category.OWN).proposals] == [(2, time(10)), (1, time(14, 15))]
