"""A mailbox as job seekers have one, made with a fixed seed: 2 % about applications, 18 % personal, 80 % bulk.

    python -m tests.bench.hunt FOLDER COUNT [--now TIME] [--owner UID:GID]

FOLDER is one of a Maildir, with its "cur". The files' names tell the sizes, as those do which a server delivers.
"""

from __future__ import annotations

import argparse
import base64
import os
import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.bench.bulk import FIRST, LAST, STEMS, TAILS, Press, phrase, text, the_way
from tests.mails import invitation, mail

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)  # the pass's clock
DAYS = 80
USER = "Jordan Rivera <jordan@example.com>"
SEED = 20260601

_ROLES = ("Backend Engineer", "Data Analyst", "Product Manager", "Site Reliability Engineer", "UX Researcher")
_MOST_IN_FULL = 25_000  # mails: where there are more, the bulk is half as large as people's, for the disk's sake
_WITH_A_FILE = 0.05  # of the personal mails: a photo, a document, of some 150 kB

Made = tuple[bytes, datetime]


def fill(folder: Path, count: int, now: datetime = NOW, owner: tuple[int, int] | None = None) -> int:
    """Given an empty folder of a Maildir, put ``count`` mails there, and return how many bytes that is."""
    chance = random.Random(SEED)
    total = 0
    for number, (raw, at) in enumerate(mails(chance, count, now)):
        flags = chance.choice(("", "S", "S", "RS"))
        sizes = f"S={len(raw)},W={len(raw) + raw.count(10)}"
        path = folder / "cur" / f"{int(at.timestamp())}.M{number}P1.host,{sizes}:2,{flags}"
        path.write_bytes(raw)
        os.utime(path, (at.timestamp(), at.timestamp()))
        if owner is not None:
            os.chown(path, *owner)
        total += len(raw)
    return total


def mails(chance: random.Random, count: int, now: datetime) -> Iterator[Made]:
    """Given how many, yield mails with the times at which they came, within DAYS before ``now``."""
    applications = count * 2 // 100
    personal = count * 18 // 100
    press = Press(chance, 1.0 if count <= _MOST_IN_FULL else 0.4)
    for number in range(count):
        at = now - timedelta(days=chance.uniform(0.1, DAYS))
        if number < applications:
            yield _application(chance, number // 2, at, first=number % 2 == 0), at
        elif number < applications + personal:
            yield _personal(chance, number, at), at
        else:
            yield press.mail(number, at), at


def _application(chance: random.Random, number: int, at: datetime, *, first: bool) -> bytes:
    company = f"{STEMS[number % 10]}{TAILS[number // 10 % 10]}" + (f" {number // 100}" if number >= 100 else "")
    domain = company.lower().replace(" ", "") + ".example"
    name = f"{FIRST[number % 12]} {LAST[number * 5 % 12]}"
    role = _ROLES[number % 5]
    if not first:
        return the_way(chance, domain, at) + _about_an_interview(chance, number, at, company, domain, name, role)
    thanks = f"thank you for applying for the {role} position at {company}. We have received your application."
    return the_way(chance, domain, at) + mail(
        sender=f"{company} Careers <no-reply@{domain}>",
        to=USER,
        subject=f"Your application for {role} at {company}",
        body=f"Dear Jordan,\n\n{thanks}\n\nThe {company} hiring team\n",
        date=at,
        message_id=f"<ack{number}@{domain}>",
    )


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
    name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    said = text(chance, chance.randint(1, 12))
    quoted = "".join(f"> {line}\n" for line in text(chance, chance.randint(0, 8)).splitlines())
    page = "".join(f"<div dir='ltr'>{line}</div>\n" for line in said.splitlines()) if chance.random() < 0.6 else None
    raw = mail(
        sender=f"{name} <{name.replace(' ', '.').lower()}@mail.example>",
        to=USER,
        subject=phrase(chance, 4).capitalize(),
        body=f"Hi Jordan,\n\n{said}\n{name.split()[0]}\n\n{quoted}",
        html=page,
        date=at,
        message_id=f"<p{number}@mail.example>",
    )
    return the_way(chance, "mail.example", at) + (_with_a_file(chance, raw) if chance.random() < _WITH_A_FILE else raw)


def _with_a_file(chance: random.Random, raw: bytes) -> bytes:
    """Given a mail, return it with a file of some size attached: what it was is the first of two parts then."""
    head, _, body = raw.partition(b"\n\n")
    lines = head.splitlines(keepends=True)
    about = [at for at, line in enumerate(lines) if line.lower().startswith((b"content-", b"mime-"))]
    # What belongs to the first part: its own fields, and the lines that go on with them.
    own = [at for at, line in enumerate(lines) if at in about or (line[:1] in b" \t" and at - 1 in about)]
    outer = b"".join(line for at, line in enumerate(lines) if at not in own).rstrip(b"\n")
    inner = b"".join(lines[at] for at in own if not lines[at].lower().startswith(b"mime-")).rstrip(b"\n")
    file = base64.encodebytes(chance.randbytes(int(chance.lognormvariate(0, 0.7) * 90_000)))
    return b"".join(
        (
            *(outer, b"\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=outermost\n\n--outermost\n"),
            *(inner, b"\n\n", body, b"\n--outermost\nContent-Type: image/jpeg; name=photo.jpg\n"),
            *(b"Content-Transfer-Encoding: base64\n\n", file, b"--outermost--\n"),
        )
    )


def main() -> None:
    """Fill a folder, and say how many bytes that is."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.hunt")
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--now", type=datetime.fromisoformat, default=NOW)
    parser.add_argument("--owner", default="")
    said = parser.parse_args()
    user, _, group = said.owner.partition(":")
    size = fill(said.folder, said.count, said.now, (int(user), int(group)) if user else None)
    sys.stdout.write(f"{size}\n")


if __name__ == "__main__":
    main()
