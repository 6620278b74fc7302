"""Tidewell: an application that a machine acknowledges, and that a machine turns down. Nothing is to be written."""

from __future__ import annotations

from agent.demo.steps import Arrives, Letter, Step

_ASHBY = "Tidewell Recruiting <no-reply@ashbyhq.com>"

STEPS: tuple[Step, ...] = (
    Arrives(
        "03-09 13:45",
        Letter(
            name="tw-received",
            sender=_ASHBY,
            subject="Tidewell: application received",
            body="""Hi Jordan,

We've received your application for the Site Reliability Engineer role at Tidewell. Every application is read by a
person, which takes about three weeks.

The Tidewell team""",
            headers=(("Auto-Submitted", "auto-generated"),),
        ),
    ),
    Arrives(
        "03-24 13:10",
        Letter(
            name="tw-rejects",
            sender=_ASHBY,
            subject="Update on your application to Tidewell",
            body="""Hi Jordan,

Thank you for your interest in the Site Reliability Engineer role at Tidewell. After careful consideration we have
decided to pursue other candidates whose experience is closer to what we need right now.

We wish you every success.

The Tidewell team""",
            headers=(("Auto-Submitted", "auto-generated"),),
        ),
    ),
)
