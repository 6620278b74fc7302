"""Certificates as mail servers show them, made with openssl: good ones, and those that must be refused."""

from __future__ import annotations

import subprocess
from enum import StrEnum
from pathlib import Path


class Certificate(StrEnum):
    """What a server shows. All but SELF_SIGNED are signed by the authority beside it."""

    GOOD = "good"  # for localhost and 127.0.0.1
    EXPIRED = "expired"
    OTHER_HOST = "other host"
    SELF_SIGNED = "self-signed"


_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
_HERE = "subjectAltName=DNS:localhost,IP:127.0.0.1"
_ELSEWHERE = "subjectAltName=DNS:mail.elsewhere.example"


def make(folder: Path, kind: Certificate) -> Path:
    """Given a folder, put ``server.pem`` and ``server.key`` there, and return the file that a client is to trust.

    An untrusted certificate is any of them, to a client who is not told of that file.
    """
    key, shown = folder / "server.key", folder / "server.pem"
    if kind is Certificate.SELF_SIGNED:
        _openssl(*_request(key, shown, "localhost"), "-x509", "-days", "30", "-addext", _HERE)
        return shown
    authority = _authority(folder)
    extensions = folder / "extensions"
    names = _ELSEWHERE if kind is Certificate.OTHER_HOST else _HERE
    extensions.write_text(f"{names}\nbasicConstraints=CA:FALSE\nauthorityKeyIdentifier=keyid\n")
    _openssl(*_request(key, folder / "server.csr", "localhost"))
    days = "-1" if kind is Certificate.EXPIRED else "30"
    signing = ("-CA", authority, "-CAkey", folder / "authority.key", "-CAcreateserial", "-extfile", extensions)
    _openssl("x509", "-req", "-in", folder / "server.csr", *signing, "-days", days, "-out", shown)
    return authority


def _authority(folder: Path) -> Path:
    """Make who signs the others, and return its certificate: the same one for every server of a folder."""
    made = folder / "authority.pem"
    if not made.exists():
        usage = ("-addext", "keyUsage=critical,keyCertSign,cRLSign")
        request = _request(folder / "authority.key", made, "Authority of the tests")
        _openssl(*request, "-x509", "-days", "30", *usage)
    return made


def _request(key: Path, out: Path, name: str) -> tuple[str | Path, ...]:
    return ("req", "-new", *_KEY, "-subj", f"/CN={name}", "-keyout", key, "-out", out)


def _openssl(*arguments: str | Path) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, stdin=subprocess.DEVNULL)
