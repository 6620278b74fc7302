"""The rest of life: newsletters, adverts, appointments, family. The agent reads past it, and keeps none of it."""

from __future__ import annotations

from agent.demo.steps import Arrives, Letter, Step, Writes

_BULK = (("List-Unsubscribe", "<https://lists.example/u/48151>"), ("Precedence", "bulk"))
ROSA = "Rosa Rivera <rosa.rivera@example.net>"

STEPS: tuple[Step, ...] = (
    Arrives(
        "03-02 10:14",
        Letter(
            name="pl-alert",
            sender="JobCompass Alerts <alerts@jobcompass.example>",
            subject="12 new data engineer jobs near you",
            body="Your daily alert: 12 new jobs match 'data engineer' in New York.\n\nSenior Data Engineer, Quillon\n"
            "Data Engineer II, Bluefern\n\nApply now, or change your alerts.",
            headers=_BULK,
        ),
    ),
    Arrives(
        "03-05 11:22",
        Letter(
            name="pl-dentist",
            sender="Parkside Dental <reception@parksidedental.example>",
            subject="Your appointment is confirmed",
            body="Dear Jordan,\n\nYour check-up with Dr. Amsel is confirmed for Friday, March 20 at 8:15 AM. Please "
            "come ten minutes early.\n\nParkside Dental\n",
        ),
    ),
    Arrives(
        "03-12 17:12",
        Letter(
            name="pl-mother",
            sender=ROSA,
            subject="How did it go?",
            body="Hi love,\n\nhow was it today? I kept my fingers crossed all afternoon. Call me tonight!\n\nMum\n",
        ),
    ),
    Writes(
        "03-12 17:26",
        Letter(
            name="pl-to-mother",
            to=(ROSA,),
            answers="pl-mother",
            body="I think it went well! Calling you at eight.\n\nLove, J.\n",
        ),
    ),
    Arrives(
        "03-23 10:16",
        Letter(
            name="pl-newsletter",
            sender="The Streaming Weekly <hello@streamingweekly.example>",
            subject="Issue 214: five interview questions about Kafka",
            body="This week: five questions that every interviewer asks about Kafka, an offer for our spring course,\n"
            "and why we decided to move forward with Rust.\n\nYou get this letter because you signed up for it.",
            headers=_BULK,
        ),
    ),
    Arrives(
        "03-31 11:17",
        Letter(
            name="pl-parcel",
            sender="Paperkite Books <orders@paperkite.example>",
            subject="Your order 77-20914 is on its way",
            body="Hello Jordan,\n\nGood news: your parcel has left our warehouse and arrives on Thursday, April 2.\n\n"
            "Paperkite Books\n",
            headers=(("Auto-Submitted", "auto-generated"),),
        ),
    ),
    Arrives(
        "04-08 09:12",
        Letter(
            name="pl-friend",
            sender="Ben Marsh <benmarsh@example.net>",
            subject="Saturday?",
            body="Hey, are we still on for climbing on Saturday at 10? Tell me by Friday.\n\nBen\n",
        ),
    ),
    Arrives(
        "04-21 14:07",
        Letter(
            name="pl-bank",
            sender="First Cedar Bank <offers@firstcedar.example>",
            subject="An offer just for you, Jordan",
            body="You are pre-approved! We are delighted to offer you our new card, with no fee in the first year.\n",
            headers=_BULK,
        ),
    ),
)
