"""Copperleaf: nobody is thanked, so a follow-up comes; no decision yet, with a date that then passes in silence."""

from __future__ import annotations

from agent.demo.steps import Arrives, Deletes, Letter, Quoting, Sends, Step, Writes

HANNAH = "Hannah Brooks <hannah@copperleaf.example>"
_TO = "hannah@copperleaf.example"
_SIGNED = "\n\n-- \nHannah Brooks\nEngineering Manager | Copperleaf\n+1 (555) 010-0142\n"

STEPS: tuple[Step, ...] = (
    Writes(
        "03-05 11:10",
        Letter(
            name="cl-applies",
            to=(HANNAH,),
            subject="Application: Senior Python Developer",
            body="""Hi Hannah,

I would like to apply for the Senior Python Developer position at Copperleaf. My CV is online at
https://jordan.example/cv.

Best regards,
Jordan Rivera
""",
        ),
    ),
    Arrives(
        "03-09 09:50",
        Letter(
            name="cl-invites",
            sender=HANNAH,
            answers="cl-applies",
            quoting=Quoting.MARKED,
            body="""Hi Jordan,

Thanks for sending your application for the Senior Python Developer position at Copperleaf. I'd like to invite you to an
interview with me. Could you do Monday, March 16 at 10:00 AM ET, or Tuesday, March 17 at 3:30 PM ET?"""
            + _SIGNED,
        ),
    ),
    Writes(
        "03-09 13:32",
        Letter(
            name="cl-picks",
            to=(HANNAH,),
            answers="cl-invites",
            quoting=Quoting.MARKED,
            body="Hi Hannah,\n\nMonday, March 16 at 10:00 AM is perfect. I look forward to it.\n\nJordan\n",
        ),
    ),
    Arrives(
        "03-09 13:40",
        Letter(
            name="cl-confirms",
            sender=HANNAH,
            answers="cl-picks",
            quoting=Quoting.MARKED,
            body="Great, then your interview is confirmed for Monday, March 16 at 10:00 AM ET. I'll call you on Zoom:\n"
            "https://zoom.example/j/5550100" + _SIGNED,
        ),
    ),
    Sends("03-20 14:42", _TO, "cl-follows-up"),
    Arrives(
        "03-23 10:15",
        Letter(
            name="cl-undecided",
            sender=HANNAH,
            answers="cl-follows-up",
            quoting=Quoting.MARKED,
            body="""Hi Jordan,

Thanks for your patience. We haven't made a decision yet, as we are still interviewing other candidates this week and
next. I will let you know by Friday, April 3."""
            + _SIGNED,
        ),
    ),
    Sends("03-23 13:12", _TO, "cl-replies"),
    Sends("04-06 09:15", _TO, "cl-nudges"),
    Arrives(
        "04-08 16:20",
        Letter(
            name="cl-rejects",
            sender=HANNAH,
            answers="cl-nudges",
            quoting=Quoting.MARKED,
            body="""Hi Jordan,

I'm sorry that you had to write again, and sorry about the news as well: we won't be moving forward with your
application. Somebody with more years in billing systems accepted our offer on Monday.

Thank you for your interest in Copperleaf."""
            + _SIGNED,
        ),
    ),
    Deletes("04-08 18:30", _TO),
)
