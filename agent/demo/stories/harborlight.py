"""Harborlight: a panel of three, one of them without an address; a rejection, and what they say when asked why."""

from __future__ import annotations

from agent.demo.steps import Arrives, Edits, Event, Letter, Names, Quoting, Sends, Step, Writes

MAYA = "Maya Lindqvist <maya.lindqvist@harborlight.example>"
PRIYA = "Priya Raman <priya.raman@harborlight.example>"
TOM = "Tom Becker <tom.becker@harborlight.example>"
LUIS = "luis.ortega@harborlight.example"

_SIGNED = "\n\nMaya Lindqvist\nSenior Recruiter, Harborlight\n"

STEPS: tuple[Step, ...] = (
    Arrives(
        "03-02 10:12",
        Letter(
            name="hl-received",
            sender="Harborlight Hiring Team <no-reply@us.greenhouse-mail.io>",
            subject="Thank you for applying to Harborlight",
            body="""Hi Jordan,

Thanks for applying to Harborlight! We have received your application for the Data Platform Engineer position.

Our team reads every application. If your background is a match, we will contact you to schedule an interview.

Harborlight Hiring Team

** Please note: Do not reply to this email. It was sent from an unattended mailbox. **""",
            html="<p>Hi Jordan,</p><p>Thanks for applying to Harborlight! We have received your application for the "
            "Data Platform Engineer position.</p><p>Our team reads every application. If your background is a match, "
            "we will contact you to schedule an interview.</p><p>Harborlight Hiring Team</p>"
            "<p><em>** Please note: Do not reply to this email. It was sent from an unattended mailbox. **</em></p>",
            headers=(("Auto-Submitted", "auto-generated"),),
        ),
    ),
    Arrives(
        "03-05 11:20",
        Letter(
            name="hl-invites",
            sender=MAYA,
            subject="Harborlight: next step",
            body="""Hi Jordan,

I'm a recruiter with Harborlight, and I enjoyed reading your application for the Data Platform Engineer role. We would
like to invite you to a panel interview by video, about 90 minutes.

Which of these would suit you?

- Thursday, March 12 at 2:00 PM ET
- Friday, March 13 at 11:00 AM ET

Best,"""
            + _SIGNED,
        ),
    ),
    Writes(
        "03-05 12:45",
        Letter(
            name="hl-picks",
            to=(MAYA,),
            answers="hl-invites",
            quoting=Quoting.MARKED,
            body="""Hi Maya,

Thank you, I would love to. Thursday, March 12 at 2:00 PM works well for me.

Best regards,
Jordan
""",
        ),
    ),
    Arrives(
        "03-06 09:30",
        Letter(
            name="hl-panel",
            sender=MAYA,
            subject="Invitation: Data Platform Engineer at Harborlight: panel @ Thu Mar 12, 2026 2pm - 3:30pm (EDT)",
            body="""Hi Jordan,

Your interview is confirmed for Thursday, March 12, 2:00 - 3:30 PM ET.

You will be meeting with Priya Raman (Head of Data, hiring manager), Tom Becker (Staff Engineer) and Luis Ortega
(Product Lead).

The team runs everything on Kafka and Python, so expect questions about both.

See you then!"""
            + _SIGNED,
            event=Event(
                uid="5k2v8hl0panel@google.com",
                start="03-12 14:00",
                end="03-12 15:30",
                summary="Interview: Data Platform Engineer at Harborlight (panel)",
                organizer=MAYA,
                attendees=(PRIYA, TOM),
                description="Panel interview for the Data Platform Engineer role.",
                location="https://meet.example/hl-panel",
            ),
        ),
    ),
    Sends("03-12 17:10", "priya.raman@harborlight.example", "hl-thanks-priya"),
    Edits(
        "03-12 17:25",
        "tom.becker@harborlight.example",
        "Your story about the night of the broker upgrade will stay with me.",
    ),
    Sends("03-13 08:40", "tom.becker@harborlight.example", "hl-thanks-tom"),
    Names("03-13 08:55", "Harborlight", "Luis Ortega", LUIS),
    Sends("03-13 09:55", LUIS, "hl-thanks-luis"),
    Arrives(
        "03-13 10:05",
        Letter(
            name="hl-welcome",
            sender=PRIYA,
            answers="hl-thanks-priya",
            quoting=Quoting.MARKED,
            body="""Hi Jordan,

You're very welcome, it was a pleasure to meet you. Enjoy the weekend!

Priya
""",
        ),
    ),
    Arrives(
        "03-26 15:40",
        Letter(
            name="hl-rejects",
            sender=MAYA,
            answers="hl-picks",
            quoting=Quoting.MARKED,
            body="""Hi Jordan,

Thank you again for the time that you took for us. The team enjoyed meeting you, and the decision was not an easy one.
Unfortunately, we have decided to move forward with another candidate for the Data Platform Engineer position.

I wish you the very best with your search.

Warm regards,"""
            + _SIGNED,
        ),
    ),
    Sends("03-27 14:10", "maya.lindqvist@harborlight.example", "hl-asks"),
    Arrives(
        "03-31 11:15",
        Letter(
            name="hl-feedback",
            sender=MAYA,
            answers="hl-asks",
            quoting=Quoting.MARKED,
            body="""Hi Jordan,

Happy to share some feedback. The panel was impressed by your Python, and by how clearly you explain things. What tipped
the balance was hands-on experience with Terraform: the other candidate had run it in production for years.

I hope that helps.

All the best,"""
            + _SIGNED,
        ),
    ),
)
