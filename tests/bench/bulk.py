"""The bulk of a mailbox, as it comes: of twenty mails eleven are campaigns, four a list's, five a service's notices.

Headers of some 4 kB, as a large provider leaves them: the way that the mail took, seals, signatures. Bodies of text and
HTML, some 27 kB in the middle and up to 120 kB; one in six greets the user by name. Signs of a list, or of a campaign,
are spread as senders use them: four in ten campaigns name the tool that sent them, three in ten say "bulk", three in
ten have no List-Id; of notices half have a List-Unsubscribe, and nothing else. None comes from a firm that an
application is with.

The pieces are made once, and put together anew for each mail: so fifty thousand take seconds.
"""

from __future__ import annotations

import base64
import quopri
import random
from datetime import datetime, timedelta
from email.utils import format_datetime

STEMS = ("North", "South", "Blue", "Iron", "Clear", "Bright", "Stone", "Silver", "Green", "High")
TAILS = ("wind", "field", "harbor", "bridge", "lake", "works", "point", "grove", "ridge", "gate")
FIRST = ("Dana", "Omar", "Priya", "Lena", "Tom", "Aiko", "Marta", "Felix", "Grace", "Ivan", "Nora", "Samuel")
LAST = ("Whitfield", "Haddad", "Raman", "Vogel", "Ellis", "Mori", "Silva", "Brandt", "Okoro", "Petrov", "Lind", "Cole")
ADDRESS = "jordan@example.com"

# fmt: off
# None of these writes about an application, too: the domains are other ones than those of the firms.
_SHOPS = (
    "Amber", "Basil", "Cedar", "Copper", "Coral", "Ember", "Fable", "Hazel", "Indigo", "Juniper", "Linen", "Maple",
    "Nimbus", "Olive", "Orchard", "Pebble", "Quill", "Saffron", "Thistle", "Velvet",
)
_SORTS = (
    "Books", "Goods", "Living", "Outdoor", "Travel", "Market", "Kitchen", "Studio", "Press", "Club", "Garden",
    "Sound", "Wear", "Supply", "Post", "Daily", "Home", "Bikes", "Games", "Foods",
)
_WORDS = (
    "the", "garden", "weekend", "train", "market", "coffee", "window", "letter", "river", "kitchen", "music",
    "winter", "summer", "table", "street", "light", "paper", "morning", "evening", "holiday", "recipe",
    "picture", "story", "ticket", "bicycle", "museum", "season", "colour", "bottle", "harvest", "island",
    "lantern",
)
_CAMPAIGNS = (
    "{} off everything in the {} shop", "Free shipping ends tonight", "New in: the {} {} collection",
    "Your {} is waiting",
    "The {} {} digest", "Last chance: {} sale", "Five ways to love your {}", "Hello {}! Our {} catalogue is here",
    "This week in {} and {}", "We picked these {}s for you", "The {} edit", "A {} for every {}", "Back in stock: {} {}",
    "{} weekend: everything reduced", "Don't miss the {} market", "Our favourite {} of the {}", "You left a {} behind",
    "What to read this {}", "Webinar: the future of {}", "{} & {}: the spring newsletter", "Up to 40% off {}s",
    "Jordan, a {} just for you", "The {} guide to {}", "{} stories from the {}", "Early access: {} sale",
)
_NOTICES = (
    "Your receipt for the {}", "Your {} has been shipped", "New sign-in to your account", "Your statement is ready",
    "{} commented on your {}", "3 new notifications", "Reminder: your {} renews soon", "Your ticket: {} and {}",
    "Confirm your email address", "Payment received", "Your weekly {} report", "Security alert",
    "Changes to our terms",
)
_LISTS = (
    "[{0}-users] {1} and {2}", "Re: [{0}-users] {1} and {2}", "[{0}-announce] {1} {2}", "{0} Digest, Vol 12, Issue 4",
)
_OPENINGS = (
    "Free delivery on everything until Sunday, and a little extra for those of you who are quick.",
    "This week we have been to the coast, and this is what we brought for your kitchen and your garden.",
    "Hi Jordan, the things that you looked at are still here, and they are cheaper than they were.",
    "You are reading the spring letter of our shop: what is new, what is back, and what is on sale.",
    "Pictures missing? Read this mail in your browser. All of our winter coats are half the price this weekend.",
    "Our readers loved these stories in the last week, and we think that you will like them as well.",
)
_LOCALS = ("hello", "news", "info", "newsletter", "offers", "noreply", "team", "mail", "shop")
# fmt: on
_ROW = """<tr><td align="center" valign="top" style="padding:12px 24px 12px 24px;font-family:Helvetica,Arial,sans-serif;
font-size:16px;line-height:150%;color:#202020"><a href="https://click.{shop}.example/f/a/{token}" target="_blank"
style="color:#007C89;text-decoration:underline;font-weight:normal"><img alt="{alt}" width="264" border="0"
src="https://images.{shop}.example/{token}.png" style="max-width:528px;display:block"></a><b>{head}</b><br>
{text}</td></tr>
"""
_TOP = (
    '<!DOCTYPE html><html><head><meta charset="UTF-8"><title></title><style type="text/css">'
    + "".join(f".m{n}{{margin:0 {n}px;padding:{n}px 0;font-size:{n + 9}px;color:#2{n:02}a3f}}\n" for n in range(24))
    + '</style></head><body><table width="100%" border="0" cellpadding="0" cellspacing="0"><tbody>\n'
)
_END = (
    '</tbody></table><p class="m9">You receive this mail because you signed up. '
    '<a href="https://click.example/u">Unsubscribe</a> - 12 Harbor Street</p></body></html>\n'
)
_BODY = b"""MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="%(edge)s"

--%(edge)s
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: quoted-printable

%(plain)s
--%(edge)s
Content-Type: text/html; charset=UTF-8
Content-Transfer-Encoding: quoted-printable

%(html)s
--%(edge)s--
"""
_WAY = """Delivered-To: {user}
Received: by 2002:a05:7108:9a1:b0:{n:x} with SMTP id w{n}csp; {date}
X-Received: by 2002:a17:906:6a0f:b0:{n:x} with SMTP id q{n}mr; {date}
ARC-Seal: i=1; a=rsa-sha256; t={stamp}; cv=none;
        d=mx.example; s=arc-20240605;
        b={arc}
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=mx.example; s=arc-20240605;
        h=to:subject:message-id:mime-version:from:date:dkim-signature:dkim-signature;
        b={message}
ARC-Authentication-Results: i=1; mx.example;
       dkim=pass header.i=@{domain} header.s=k1 header.b={n:08x};
       dkim=pass header.i=@sending.example header.s=s1 header.b={n:08x};
       spf=pass (mx.example: domain of bounce@mail.{domain} designates 192.0.2.{low} as permitted sender)
       smtp.mailfrom=bounce@mail.{domain}; dmarc=pass (p=QUARANTINE sp=QUARANTINE dis=NONE) header.from={domain}
Return-Path: <bounce-{n}@mail.{domain}>
Received: from mail{low}.sending.example (mail{low}.sending.example. [192.0.2.{low}])
        by mx.example with ESMTPS id a640c23a62f3a-{n:x} for <{user}>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); {date}
Received-SPF: pass (mx.example: domain of bounce@mail.{domain} designates 192.0.2.{low} as permitted sender)
        client-ip=192.0.2.{low};
Authentication-Results: mx.example;
       dkim=pass header.i=@{domain} header.s=k1 header.b={n:08x};
       spf=pass smtp.mailfrom=bounce@mail.{domain}; dmarc=pass (p=QUARANTINE) header.from={domain}
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=k1; t={stamp};
        h=From:To:Subject:Date:Message-ID:MIME-Version:Content-Type;
        b={own}
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=sending.example; s=s1; t={stamp};
        h=Date:From:Reply-To:To:Subject:List-Unsubscribe:Feedback-ID;
        b={sending}
Received: from [10.0.{low}.7] (unknown [10.0.{low}.7]) by smtp{low}.sending.example (Postfix) with ESMTP id {n:X}
        for <{user}>; {date}
"""


def text(chance: random.Random, sentences: int) -> str:
    """Given how many sentences, return as many, a line each."""
    return "".join(f"{phrase(chance, chance.randint(5, 14)).capitalize()}.\n" for _ in range(sentences))


def phrase(chance: random.Random, words: int) -> str:
    """Given how many words, return as many."""
    return " ".join(chance.choices(_WORDS, k=words))


def the_way(chance: random.Random, domain: str, at: datetime) -> bytes:
    """Given where a mail is from, and when, return the part of its header that servers put before the rest."""
    signs = {name: _signature(chance) for name in ("arc", "message", "own", "sending")}
    low, number = chance.randrange(2, 250), chance.randrange(2**40, 2**41)
    values = {"user": ADDRESS, "date": format_datetime(at), "stamp": int(at.timestamp()), "domain": domain}
    return _WAY.format(**values, **signs, low=low, n=number).encode()


def _signature(chance: random.Random) -> str:
    signed = base64.b64encode(chance.randbytes(256)).decode()
    return "\n         ".join(signed[start : start + 72] for start in range(0, len(signed), 72))


class Press:
    """Makes bulk mail. Its pieces are made once."""

    def __init__(self, chance: random.Random, scale: float = 1.0) -> None:
        """``scale``: how large the bodies are beside those that people get."""
        self._chance = chance
        self._scale = scale
        self._rows = [quopri.encodestring(self._row().encode()) for _ in range(400)]
        self._texts = [quopri.encodestring(text(chance, 8).encode()) for _ in range(200)]
        self._top, self._end = quopri.encodestring(_TOP.encode()), quopri.encodestring(_END.encode())

    def _row(self) -> str:
        chance = self._chance
        token = base64.urlsafe_b64encode(chance.randbytes(90)).decode()
        shop = self._shop().lower()
        head, words = phrase(chance, 4).capitalize(), text(chance, chance.randint(1, 4))
        return _ROW.format(shop=shop, token=token, alt=phrase(chance, 2), head=head, text=words)

    def mail(self, number: int, at: datetime) -> bytes:
        """Given its number and its date, return a mail."""
        kind = self._chance.choices((self._campaign, self._of_a_list, self._notice), (11, 4, 5))[0]
        return kind(number, at)

    def _campaign(self, number: int, at: datetime) -> bytes:
        chance = self._chance
        shop = self._shop()
        domain = f"{shop.lower()}.example"
        fields = [
            f"From: {shop} <{chance.choice(_LOCALS)}@mail.{domain}>",
            f"Subject: {self._subject(_CAMPAIGNS)}",
            f"List-Unsubscribe: <https://mail.{domain}/u/{number}>, <mailto:unsubscribe-{number}@mail.{domain}>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            f"Feedback-ID: {number}:{shop}:campaign:sending",
        ]
        fields += [f"List-ID: {shop} mails <{number % 900}.{domain}>"] * (chance.random() < 0.7)
        fields += [f"X-Campaign-Id: {number:x}", f"X-MC-User: {number:032x}"] * (chance.random() < 0.4)
        fields += ["Precedence: bulk"] * (chance.random() < 0.3)
        return self._put_together(f"c{number}", domain, at, fields, middle=24_000)

    def _of_a_list(self, number: int, at: datetime) -> bytes:
        chance = self._chance
        name = self._shop().lower()
        who = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
        domain = f"lists.{name}.example"
        fields = [
            f"From: {who} <{who.split()[0].lower()}@mail.example>",
            f"Subject: {self._subject(_LISTS, name)}",
            f"List-Id: <{name}-users.{domain}>",
            f"List-Post: <mailto:{name}-users@{domain}>",
            f"List-Unsubscribe: <mailto:{name}-users-request@{domain}?subject=unsubscribe>",
            f"List-Archive: <https://{domain}/archive/>",
            "Precedence: list",
            f"To: {name}-users@{domain}",
        ]
        fields += [f"In-Reply-To: <l{number - 1}@mail.example>"] * (chance.random() < 0.5)
        return self._put_together(f"l{number}", domain, at, fields, middle=2_500)

    def _notice(self, number: int, at: datetime) -> bytes:
        chance = self._chance
        shop = self._shop()
        domain = f"{shop.lower()}.example"
        fields = [
            f"From: {shop} <no-reply@{domain}>",
            f"Subject: {self._subject(_NOTICES)}",
            f"Feedback-ID: {number}:notices:sending",
        ]
        fields += [f"List-Unsubscribe: <https://{domain}/u/{number}>"] * (chance.random() < 0.5)
        return self._put_together(f"n{number}", domain, at, fields, middle=14_000)

    def _put_together(self, name: str, domain: str, at: datetime, fields: list[str], middle: int) -> bytes:
        chance = self._chance
        written = at - timedelta(seconds=chance.randrange(2, 40))
        fields += [f"Date: {format_datetime(written)}", f"Message-ID: <{name}.{chance.getrandbits(64):x}@{domain}>"]
        if not any(field.startswith("To:") for field in fields):
            fields.append(f"To: {ADDRESS}")
        head = the_way(chance, domain, at) + "".join(f"{field}\n" for field in fields).encode()
        return head + self._body(int(min(chance.lognormvariate(0, 0.6) * middle, 120_000) * self._scale))

    def _body(self, size: int) -> bytes:
        chance = self._chance
        count = max(1, size // (len(self._rows[0]) + 1))
        html = b"".join((self._top, *chance.choices(self._rows, k=count), self._end))
        opening = f"{_OPENINGS[size % len(_OPENINGS)]}\n\n".encode()
        plain = opening + b"".join(chance.choices(self._texts, k=max(1, count // 4)))
        return _BODY % {b"edge": b"=_%016x" % chance.getrandbits(64), b"plain": plain, b"html": html}

    def _shop(self) -> str:
        return self._chance.choice(_SHOPS) + self._chance.choice(_SORTS)

    def _subject(self, of: tuple[str, ...], *first: str) -> str:
        said = self._chance.choice(of).format(*first, *self._chance.choices(_WORDS[1:], k=2))
        return said[0].upper() + said[1:]
