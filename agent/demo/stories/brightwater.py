"""Brightwater Analytics: a phone screen, a second round, thanks in the user's own words, and an offer."""

from __future__ import annotations

from agent.demo.steps import Arrives, Event, Letter, Maker, Quoting, Sends, Step, Writes

ELENA = "Elena Novak <elena.novak@brightwater.example>"
MARCUS = "Marcus Hale <marcus.hale@brightwater.example>"
AIKO = "Aiko Tanaka <aiko.tanaka@brightwater.example>"
_SIGNED = "\n\nElena Novak\nTalent Partner\nBrightwater Analytics\n"

STEPS: tuple[Step, ...] = (
    Arrives(
        "03-16 15:12",
        Letter(
            name="ba-received",
            sender="Brightwater Analytics <no-reply@hire.lever.co>",
            subject="Your application to Brightwater Analytics",
            body="""Jordan,

Your application for Analytics Engineer has been received, and we will review it right away. If we think that it is a
match, somebody from our team will reach out about next steps.

Regards,
Brightwater Analytics""",
            headers=(("Auto-Submitted", "auto-generated"),),
        ),
    ),
    Arrives(
        "03-20 14:50",
        Letter(
            name="ba-screen",
            sender=ELENA,
            subject="Brightwater Analytics | phone screen for Analytics Engineer",
            body="""Hi Jordan,

Thank you for applying to the Analytics Engineer role. As a first step I would like to have a short phone screen with
you. I have put it on the calendar for Tuesday, March 24, at 11:00 AM ET; I'll call you on the number in your
application."""
            + _SIGNED,
            event=Event(
                uid="040000008200E00074C5B7101A82E0080000000010B7A5SCREEN",
                start="03-24 11:00",
                end="03-24 11:30",
                summary="Phone screen: Jordan Rivera / Brightwater Analytics",
                organizer=ELENA,
                maker=Maker.OUTLOOK,
            ),
        ),
    ),
    Sends("03-24 13:05", "elena.novak@brightwater.example", "ba-thanks-elena", keeps_id=True),
    Arrives(
        "03-30 10:40",
        Letter(
            name="ba-second",
            sender=ELENA,
            answers="ba-thanks-elena",
            quoting=Quoting.BLOCK,
            subject="Second interview at Brightwater Analytics",
            body="""Hi Jordan,

Good news: we would like to move forward and have you meet the team. Your second interview for the Analytics Engineer
position is confirmed for Tuesday, April 7, 1:00 - 2:30 PM ET with Marcus Hale, our VP of Analytics, and Aiko Tanaka,
Lead Analytics Engineer. The invitation is attached."""
            + _SIGNED,
            event=Event(
                uid="040000008200E00074C5B7101A82E0080000000010B7A5SECOND",
                start="04-07 13:00",
                end="04-07 14:30",
                summary="Second interview: Jordan Rivera, Analytics Engineer",
                organizer=ELENA,
                attendees=(MARCUS, AIKO),
                location="Microsoft Teams Meeting",
                maker=Maker.OUTLOOK,
            ),
        ),
    ),
    Sends("04-07 16:10", "marcus.hale@brightwater.example", "ba-thanks-marcus"),
    Writes(
        "04-07 16:20",
        Letter(
            name="ba-own-thanks",
            to=(AIKO,),
            subject="The window functions",
            body="""Hi Aiko,

thank you for today! Here is the article about window functions that I promised you: https://jordan.example/windows.
I would be delighted to work with you.

Jordan

Sent from my phone
""",
        ),
    ),
    Arrives(
        "04-08 09:10",
        Letter(
            name="ba-aiko",
            sender=AIKO,
            answers="ba-own-thanks",
            quoting=Quoting.MARKED,
            body="Thanks Jordan, great article! It was lovely meeting you.\n\nAiko\n",
        ),
    ),
    Arrives(
        "04-21 14:05",
        Letter(
            name="ba-offer",
            sender=ELENA,
            answers="ba-second",
            subject="Your offer from Brightwater Analytics",
            body="""Hi Jordan,

I am delighted to offer you the position of Analytics Engineer at Brightwater Analytics. The offer letter, with salary
and start date, is attached; please let me know by April 28 whether you would like to accept.

Congratulations, from all of us!"""
            + _SIGNED,
        ),
    ),
    Writes(
        "04-22 11:20",
        Letter(
            name="ba-considers",
            to=(ELENA,),
            answers="ba-offer",
            quoting=Quoting.MARKED,
            body="""Hi Elena,

Thank you so much, this makes my week! I will read it all and answer by Monday.

Jordan
""",
        ),
    ),
)
