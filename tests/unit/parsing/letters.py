"""Messages written for the tests, as bytes."""

from __future__ import annotations

from base64 import b64encode


def letter(body: str | bytes = "Hello Jordan.", **headers: str) -> bytes:
    """Given a body and header fields ("content_type" is Content-Type), return a message."""
    fields = {
        "from": "Dana Okafor <dana@northwind.example>",
        "to": "jordan@example.com",
        "subject": "Interview",
    } | headers
    head = "".join(f"{name.replace('_', '-').title()}: {value}\r\n" for name, value in fields.items() if value)
    return head.encode() + b"\r\n" + (body if isinstance(body, bytes) else body.replace("\n", "\r\n").encode())


def part(body: str | bytes, content_type: str = "text/plain; charset=utf-8", **headers: str) -> bytes:
    """Given a body and its type, return one part of a multipart, base64-encoded."""
    data = body if isinstance(body, bytes) else body.encode()
    fields = "".join(f"{name.replace('_', '-').title()}: {value}\r\n" for name, value in headers.items())
    head = f"Content-Type: {content_type}\r\nContent-Transfer-Encoding: base64\r\n{fields}\r\n"
    return head.encode() + b64encode(data) + b"\r\n"


def multipart(kind: str, *parts: bytes, boundary: str = "edge", **headers: str) -> bytes:
    """Given a kind ("mixed") and parts, return a message of them."""
    body = b"".join(f"--{boundary}\r\n".encode() + one for one in parts) + f"--{boundary}--\r\n".encode()
    extra = headers.pop("parameters", "")
    return letter(body, content_type=f'multipart/{kind}; boundary="{boundary}"{extra}', mime_version="1.0", **headers)


def event(*lines: str, start: str = "DTSTART:20261112T150000Z") -> str:
    """Given property lines, return a VEVENT of them."""
    return "\r\n".join(["BEGIN:VEVENT", "UID:round-1@northwind.example", start, *lines, "END:VEVENT"])


def calendar(*components: str, method: str = "REQUEST") -> str:
    """Given components, return a calendar of them."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Northwind//EN", *([f"METHOD:{method}"] if method else [])]
    return "\r\n".join([*head, *components, "END:VCALENDAR", ""])


def invitation(*components: str, method: str = "REQUEST") -> bytes:
    """Given components, return a message that is only that calendar."""
    return letter(calendar(*components, method=method), content_type=f"text/calendar; charset=utf-8; method={method}")
