"""Messages for the tests of classification, built from the few things that matter to them."""

from __future__ import annotations

from agent.classification import Known, classify
from agent.model.mail import Category, Classification, Message
from agent.parsing import parse

NOBODY = Known()


def letter(
    text: str, subject: str = "Your application", sender: str = "dana@pellgrove.example", headers: str = ""
) -> Message:
    """Given a text, return it as a message that was parsed from bytes."""
    raw = f"From: Dana <{sender}>\nTo: robin.hale@mail.example\nSubject: {subject}\n{headers}"
    raw += "Date: Tue, 10 Mar 2026 10:00:00 +0000\nMessage-ID: <a@pellgrove.example>\n"
    raw += f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
    return parse(raw.replace("\n", "\r\n").encode())


def invitation(
    summary: str,
    method: str = "REQUEST",
    sequence: int = 0,
    text: str = "Please see the invitation.",
    subject: str = "",
) -> Message:
    """Given what a calendar part says, return the message that carries it."""
    event = (
        f"BEGIN:VCALENDAR\nPRODID:-//Example//EN\nVERSION:2.0\nMETHOD:{method}\nBEGIN:VEVENT\nUID:u1@cal.example\n"
        f"DTSTAMP:20260301T090000Z\nDTSTART:20260310T150000Z\nDTEND:20260310T160000Z\nSEQUENCE:{sequence}\n"
        f"SUMMARY:{summary}\nORGANIZER:mailto:dana@pellgrove.example\nATTENDEE:mailto:robin.hale@mail.example\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    raw = (
        f"From: Dana <dana@pellgrove.example>\nTo: robin.hale@mail.example\nSubject: {subject or summary}\n"
        "Message-ID: <b@pellgrove.example>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n"
        f"--x\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
        f"--x\nContent-Type: text/calendar; charset=utf-8; method={method}\n\n{event}--x--\n"
    )
    return parse(raw.replace("\n", "\r\n").encode())


def read(text: str, subject: str = "Your application", **more: str) -> Classification:
    """Given a text, return what it is classified as, with nothing known."""
    return classify(letter(text, subject, **more), NOBODY)


def category(text: str, subject: str = "Your application", **more: str) -> Category:
    """Given a text, return its category."""
    return read(text, subject, **more).category
