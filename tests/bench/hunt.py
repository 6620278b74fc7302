"""A mailbox as job seekers have one, made with a fixed seed: 2 % about applications, 18 % personal, 80 % bulk."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.mails import Maildir, invitation, mail

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)  # the pass's clock
DAYS = 80
USER = "Jordan Rivera <jordan@example.com>"

_FIRST = ("Dana", "Omar", "Priya", "Lena", "Tom", "Aiko", "Marta", "Felix", "Grace", "Ivan", "Nora", "Samuel")
_LAST = ("Whitfield", "Haddad", "Raman", "Vogel", "Ellis", "Mori", "Silva", "Brandt", "Okoro", "Petrov", "Lind", "Cole")
_STEMS = ("North", "South", "Blue", "Iron", "Clear", "Bright", "Stone", "Silver", "Green", "High")
_TAILS = ("wind", "field", "harbor", "bridge", "lake", "works", "point", "grove", "ridge", "gate")
_ROLES = ("Backend Engineer", "Data Analyst", "Product Manager", "Site Reliability Engineer", "UX Researcher")
# fmt: off
_WORDS = (
    "the", "garden", "weekend", "train", "market", "coffee", "window", "letter", "river", "kitchen", "music",
    "winter", "summer", "table", "street", "light", "paper", "morning", "evening", "holiday", "recipe",
    "picture", "story", "ticket", "bicycle", "museum", "season", "colour", "bottle", "harvest", "island",
    "lantern",
)
# fmt: on


def fill(maildir: Maildir, count: int, seed: int = 20260601) -> int:
    """Given an empty Maildir, deliver ``count`` mails to it, and return how many bytes that is."""
    chance = random.Random(seed)
    total = 0
    for raw, at in _mails(chance, count):
        maildir.deliver(raw, flags=chance.choice(("", "S", "S", "RS")), at=at)
        total += len(raw)
    return total


def _mails(chance: random.Random, count: int) -> Iterator[tuple[bytes, datetime]]:
    applications = count * 2 // 100
    personal = count * 18 // 100
    for number in range(applications):
        at = NOW - timedelta(days=chance.uniform(0.1, DAYS))
        yield _application(chance, number // 2, at, first=number % 2 == 0), at
    for number in range(personal):
        at = NOW - timedelta(days=chance.uniform(0.1, DAYS))
        yield _personal(chance, number, at), at
    for number in range(count - applications - personal):
        at = NOW - timedelta(days=chance.uniform(0.1, DAYS))
        yield _bulk(chance, number, at), at


def _application(chance: random.Random, number: int, at: datetime, *, first: bool) -> bytes:
    company = f"{_STEMS[number % 10]}{_TAILS[number // 10 % 10]}" + (f" {number // 100}" if number >= 100 else "")
    domain = company.lower().replace(" ", "") + ".example"
    name = f"{_FIRST[number % 12]} {_LAST[number * 5 % 12]}"
    role = _ROLES[number % 5]
    if first:
        thanks = f"thank you for applying for the {role} position at {company}. We have received your application."
        return mail(
            sender=f"{company} Careers <no-reply@{domain}>",
            to=USER,
            subject=f"Your application for {role} at {company}",
            body=f"Dear Jordan,\n\n{thanks}\n\nThe {company} hiring team\n",
            date=at,
            message_id=f"<ack{number}@{domain}>",
        )
    return _about_an_interview(chance, number, at, company, domain, name, role)


def _about_an_interview(
    chance: random.Random, number: int, at: datetime, company: str, domain: str, name: str, role: str
) -> bytes:
    start = (at + timedelta(days=chance.randint(1, 6))).replace(hour=15, minute=0, second=0, microsecond=0)
    bodies = (
        f"your interview for the {role} role is confirmed for {start:%A, %B %-d, %Y} at {start:%-I:%M %p} UTC.",
        f"we are still interviewing other candidates for the {role} role and have no decision yet.",
        f"after careful consideration we have decided not to move forward with your application for the {role} role.",
        f"we would like to invite you to an interview for the {role} role. When would suit you next week?",
    )
    which = number % len(bodies)
    sender = f"{name} <{name.split()[0].lower()}@{domain}>"
    calendar = invitation(f"i{number}@{domain}", start, start + timedelta(hours=1), sender, (sender, USER), stamp=at)
    return mail(
        sender=sender,
        to=USER,
        subject=f"Your application: {role} at {company}",
        body=f"Hi Jordan,\n\n{bodies[which]}\n\nBest regards,\n{name}\nRecruiter, {company}\n",
        date=at,
        message_id=f"<mail{number}@{domain}>",
        invitation=calendar if which == 0 else None,
    )


def _personal(chance: random.Random, number: int, at: datetime) -> bytes:
    name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
    quoted = "".join(f"> {line}\n" for line in _text(chance, chance.randint(0, 8)).splitlines())
    return mail(
        sender=f"{name} <{name.replace(' ', '.').lower()}@mail.example>",
        to=USER,
        subject=_phrase(chance, 4).capitalize(),
        body=f"Hi Jordan,\n\n{_text(chance, chance.randint(1, 12))}\n{name.split()[0]}\n\n{quoted}",
        date=at,
        message_id=f"<p{number}@mail.example>",
    )


def _bulk(chance: random.Random, number: int, at: datetime) -> bytes:
    shop = f"{chance.choice(_STEMS)}{chance.choice(_TAILS)}"
    rows = "".join(
        f'<tr><td style="padding:12px;font-family:Arial"><a href="https://{shop.lower()}.example/{number}/{row}">'
        f"<b>{_phrase(chance, 4)}</b></a><br>{_text(chance, 2)}</td></tr>\n"
        for row in range(int(chance.paretovariate(1.1) * 5) % 150 + 3)
    )
    page = f"<html><head><style>td{{color:#333}}</style></head><body><table>{rows}</table></body></html>"
    return mail(
        sender=f"{shop} <news@{shop.lower()}.example>",
        to=USER,
        subject=_phrase(chance, 5).capitalize(),
        body=_text(chance, 6) if chance.random() < 0.5 else "",
        html=page,
        date=at,
        message_id=f"<b{number}@{shop.lower()}.example>",
        headers={
            "List-Id": f"<news.{shop.lower()}.example>",
            "List-Unsubscribe": f"<https://{shop.lower()}.example/unsubscribe/{number}>",
            "Precedence": "bulk",
        },
    )


def _text(chance: random.Random, sentences: int) -> str:
    return "".join(f"{_phrase(chance, chance.randint(5, 14)).capitalize()}.\n" for _ in range(sentences))


def _phrase(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS, k=words))


if __name__ == "__main__":
    sys.stdout.write(f"{fill(Maildir(Path(sys.argv[1])), int(sys.argv[2]))}\n")
