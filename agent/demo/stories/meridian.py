"""Meridian Freight: an interview that moves, something forgotten, an absence, and one nudge after it."""

from __future__ import annotations

from agent.demo.steps import Arrives, Event, Letter, Notes, Quoting, Sends, Step

SAM = "Sam Okafor <sokafor@meridianfreight.example>"
_TO = "sokafor@meridianfreight.example"
_SIGNED = "\n\nSam Okafor\nDirector of Engineering\nMeridian Freight\n"
_SUMMARY = "Interview - Data Engineer at Meridian Freight (Jordan Rivera)"
_UID = "meridian7c1interview@google.com"

STEPS: tuple[Step, ...] = (
    Arrives(
        "03-06 09:34",
        Letter(
            name="mf-received",
            sender="Meridian Freight <meridianfreight@myworkday.com>",
            subject="We received your application - Data Engineer (R-10428)",
            body="""Dear Jordan,

Thank you for your interest in Meridian Freight. We have received your application for the position R-10428 Data
Engineer. You can follow its status in Candidate Home at any time.

Kind regards,
Talent Acquisition, Meridian Freight

This is an automated message. Replies to this mailbox are not monitored.""",
            headers=(("Auto-Submitted", "auto-generated"),),
        ),
    ),
    Arrives(
        "03-16 15:10",
        Letter(
            name="mf-invites",
            sender=SAM,
            subject="Invitation: Interview - Data Engineer at Meridian Freight @ Thu Mar 19, 2026 3pm - 4pm (EDT)",
            body="""Hello Jordan,

I'd like to talk with you about the Data Engineer position at Meridian Freight. Your interview with me is scheduled for
Thursday, March 19 at 3:00 PM ET."""
            + _SIGNED,
            event=Event(
                uid=_UID,
                start="03-19 15:00",
                end="03-19 16:00",
                summary=_SUMMARY,
                organizer=SAM,
                attendees=(SAM,),
                location="https://meet.example/mf-data",
            ),
        ),
    ),
    Arrives(
        "03-18 17:45",
        Letter(
            name="mf-moves",
            sender=SAM,
            answers="mf-invites",
            subject="Updated invitation: Interview - Data Engineer at Meridian Freight @ Mon Mar 23, 2026 11am (EDT)",
            body="""Jordan,

unfortunately I need to reschedule our interview: a customer visit has come in between. I have moved it to Monday,
March 23 at 11:00 AM ET. Sorry about that!"""
            + _SIGNED,
            event=Event(
                uid=_UID,
                start="03-23 11:00",
                end="03-23 12:00",
                summary=_SUMMARY,
                organizer=SAM,
                attendees=(SAM,),
                location="https://meet.example/mf-data",
                sequence=1,
            ),
        ),
    ),
    Notes(
        "03-23 13:20",
        "Meridian Freight",
        "I forgot to say that I also built the alerting for late container feeds at my last job.",
    ),
    Sends("03-23 15:00", _TO, "mf-thanks"),
    Arrives(
        "03-23 15:01",
        Letter(
            name="mf-away",
            sender=SAM,
            subject="Automatic reply: Interview on March 23",
            answers="mf-thanks",
            body="""Hello,

I am out of the office and will be back on Monday, March 30, with no access to my mail until then. For anything urgent
please ring our main desk.

Sam""",
            headers=(("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")),
        ),
    ),
    Sends("04-01 11:20", _TO, "mf-nudges"),
    Arrives(
        "04-22 11:25",
        Letter(
            name="mf-undecided",
            sender=SAM,
            answers="mf-nudges",
            quoting=Quoting.BLOCK,
            body="""Hi Jordan,

Your mail did arrive, thanks, and apologies for the silence. Our budget is still being approved, so we have not been
able to make a decision on the Data Engineer position yet. You are still very much under consideration."""
            + _SIGNED,
        ),
    ),
)
