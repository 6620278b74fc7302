"""For tests: runs a command behind the walls that a systemd unit names, as far as they can be put up without systemd.

    python -m tests.system.confined UNIT COMMAND [ARGUMENT...]

Put up are NoNewPrivileges, MemoryDenyWriteExecute, SystemCallFilter and RestrictAddressFamilies, by the kernel, with
what the unit's lines say. They hold for the command and for all that it starts.
"""

from __future__ import annotations

import ctypes
import errno
import os
import socket
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

_NO_NEW_PRIVILEGES, _SET_MDWE = 38, 65  # prctl's numbers, <linux/prctl.h>
_ALLOW = 0x7FFF0000  # SCMP_ACT_ALLOW, <seccomp.h>
_EQUAL, _GREATER = 4, 6  # SCMP_CMP_EQ, SCMP_CMP_GT
_LAST_FAMILY = 63  # no address family has a number beyond it


class _Comparison(ctypes.Structure):
    _fields_ = (
        ("argument", ctypes.c_uint),
        ("operator", ctypes.c_int),
        ("one", ctypes.c_uint64),
        ("other", ctypes.c_uint64),
    )


def settings(unit: Path) -> dict[str, list[str]]:
    """Given a unit's file, return the values of each of its settings, in order."""
    found: dict[str, list[str]] = {}
    for line in unit.read_text().splitlines():
        name, equals, value = line.partition("=")
        if equals and not name.startswith("#"):
            found.setdefault(name.strip(), []).append(value.strip())
    return found


def system_calls(filters: Iterable[str]) -> set[str]:
    """Given SystemCallFilter's values, the first of which allows, return the names of the calls that are allowed."""
    allowed: set[str] = set()
    for value in filters:
        names = {call for word in value.removeprefix("~").split() for call in _calls_of(word)}
        allowed = allowed - names if value.startswith("~") else allowed | names
    return allowed


def confine(unit: Path) -> None:
    """Given a unit's file, put its walls up around this process, for good."""
    named = settings(unit)
    libc = ctypes.CDLL(None, use_errno=True)
    if named["NoNewPrivileges"] == ["yes"]:
        _done(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
    if named["MemoryDenyWriteExecute"] == ["yes"]:
        _done(libc.prctl(_SET_MDWE, 1, 0, 0, 0))
    _allow_families([int(getattr(socket, name)) for name in named["RestrictAddressFamilies"][0].split()])
    # Last: it may shut out what puts walls up. Those that the filter's author forgot are not let through here.
    _allow_calls(system_calls(named["SystemCallFilter"]))


def _calls_of(word: str) -> set[str]:
    if not word.startswith("@"):
        return {word}
    listed = subprocess.run(["systemd-analyze", "syscall-filter", word], capture_output=True, text=True, check=True)
    words = [line.strip() for line in listed.stdout.splitlines()[1:]]
    return {call for inner in words if inner and not inner.startswith("#") for call in _calls_of(inner)}


def _allow_calls(names: set[str]) -> None:
    library, context = _filter(_refuse(errno.EPERM))
    for name in names | {"execve"}:
        number = library.seccomp_syscall_resolve_name(name.encode())
        if number >= 0:  # others are of another kind of processor
            _done(library.seccomp_rule_add_array(context, _ALLOW, number, 0, None))
    _done(library.seccomp_load(context))


def _allow_families(families: list[int]) -> None:
    library, context = _filter(_ALLOW)
    number = library.seccomp_syscall_resolve_name(b"socket")
    refused = [_Comparison(0, _EQUAL, family, 0) for family in range(_LAST_FAMILY + 1) if family not in families]
    for comparison in [*refused, _Comparison(0, _GREATER, _LAST_FAMILY, 0)]:
        answer = _refuse(errno.EAFNOSUPPORT)
        _done(library.seccomp_rule_add_array(context, answer, number, 1, ctypes.byref(comparison)))
    _done(library.seccomp_load(context))


def _filter(default: int) -> tuple[ctypes.CDLL, ctypes.c_void_p]:
    library = ctypes.CDLL("libseccomp.so.2", use_errno=True)
    library.seccomp_init.restype = ctypes.c_void_p
    return library, ctypes.c_void_p(library.seccomp_init(ctypes.c_uint32(default)))


def _refuse(number: int) -> int:
    return 0x00050000 | number  # SCMP_ACT_ERRNO


def _done(result: int) -> None:
    if result:
        raise OSError(ctypes.get_errno() or -result, "this wall cannot be put up here")


if __name__ == "__main__":
    confine(Path(sys.argv[1]))
    os.execvp(sys.argv[2], sys.argv[2:])
