"""Oakridge Health: an interview that is cancelled, one that nobody came to, and one that is held at last."""

from __future__ import annotations

from agent.demo.steps import Arrives, Edits, Event, Letter, Maker, Quoting, Step, Writes

NINA = "Nina Feld <nina.feld@oakridge.example>"
OMAR = "Omar Haddad <omar.haddad@oakridge.example>"
_SIGNED = "\n\nNina Feld\nBackend Team Lead, Oakridge Health\n"
_SUMMARY = "Interview Backend Engineer / Oakridge Health"

_FIRST = Event(
    uid="040000008200E00074C5B7101A82E00800000000OAKRIDGE1",
    start="04-02 16:00",
    end="04-02 17:00",
    summary=_SUMMARY,
    organizer=NINA,
    attendees=(OMAR,),
    maker=Maker.OUTLOOK,
)

STEPS: tuple[Step, ...] = (
    Arrives(
        "03-13 08:46",
        Letter(
            name="oh-received",
            sender="Oakridge Health Talent Team <notification@smartrecruiters.com>",
            subject="Thank you for your application to Oakridge Health",
            body="""Dear Jordan Rivera,

Thank you for applying for the Backend Engineer position at Oakridge Health. We will review your application and get
back to you once we have done so.

Sincerely,
Oakridge Health Talent Team""",
            headers=(("Auto-Submitted", "auto-generated"),),
        ),
    ),
    Arrives(
        "03-27 14:15",
        Letter(
            name="oh-invites",
            sender=NINA,
            subject=_SUMMARY,
            body="""Dear Jordan,

we would like to get to know you. Your interview for the Backend Engineer position is scheduled for Thursday, April 2
at 4:00 PM ET. My colleague Omar Haddad will join us."""
            + _SIGNED,
            event=_FIRST,
        ),
    ),
    Arrives(
        "04-01 11:30",
        Letter(
            name="oh-cancels",
            sender=NINA,
            answers="oh-invites",
            subject=f"Canceled: {_SUMMARY}",
            body="""Dear Jordan,

I'm sorry, but I have to cancel our interview tomorrow: half of the team is down with the flu. I will write again when
we are back on our feet."""
            + _SIGNED,
            event=Event(
                uid=_FIRST.uid,
                start=_FIRST.start,
                end=_FIRST.end,
                summary=_SUMMARY,
                organizer=NINA,
                attendees=(OMAR,),
                maker=Maker.OUTLOOK,
                method="CANCEL",
                sequence=1,
            ),
        ),
    ),
    Arrives(
        "04-09 10:20",
        Letter(
            name="oh-again",
            sender=NINA,
            answers="oh-invites",
            subject="New date: interview at Oakridge Health",
            body="""Dear Jordan,

we are all well again. Your interview for the Backend Engineer position is now confirmed for Tuesday, April 14 at
4:00 PM ET.

As planned, you will be meeting with me and Omar Haddad."""
            + _SIGNED,
        ),
    ),
    Arrives(
        "04-14 18:20",
        Letter(
            name="oh-nobody-came",
            sender=NINA,
            answers="oh-again",
            quoting=Quoting.BLOCK,
            body="""Dear Jordan,

I am so sorry that nobody came to our interview today: we had an outage. We need to reschedule the interview. Could you
do Thursday, April 23 at 2:00 PM ET?"""
            + _SIGNED,
        ),
    ),
    Writes(
        "04-15 08:30",
        Letter(
            name="oh-picks",
            to=(NINA,),
            answers="oh-nobody-came",
            quoting=Quoting.MARKED,
            body="""Dear Nina,

no problem at all. Thursday, April 23 at 2:00 PM works for me.

Best regards,
Jordan
""",
        ),
    ),
    Arrives(
        "04-15 08:40",
        Letter(
            name="oh-confirms",
            sender=NINA,
            answers="oh-picks",
            quoting=Quoting.MARKED,
            body="""Wonderful. Your interview is confirmed for Thursday, April 23 at 2:00 PM ET.

You will be meeting with me and Omar Haddad. I promise that we will both be there!"""
            + _SIGNED,
        ),
    ),
    Edits(
        "04-23 17:10",
        "nina.feld@oakridge.example",
        "I keep thinking about the outage that you described, and I would like to hear how it ended.",
    ),
)
