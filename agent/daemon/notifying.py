"""What systemd is told: the protocol of sd_notify(3), a datagram a message. Without NOTIFY_SOCKET nothing is told."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Mapping
from contextlib import suppress


class Notifier:
    """Tells the service manager how the daemon is. What cannot be delivered is lost, and that is no trouble."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._address = environment.get("NOTIFY_SOCKET", "")
        self._status = ""

    def ready(self) -> None:
        """Tell that the daemon is at work: started, or done with reading the configuration anew."""
        self._tell("READY=1")

    def reloading(self) -> None:
        """Tell that the configuration is being read anew."""
        self._tell(f"RELOADING=1\nMONOTONIC_USEC={time.monotonic_ns() // 1000}")

    def stopping(self) -> None:
        """Tell that the daemon is about to end."""
        self._tell("STOPPING=1")

    def alive(self) -> None:
        """Tell that all is well: the watchdog starts to count anew."""
        self._tell("WATCHDOG=1")

    def status(self, line: str) -> None:
        """Given how things are, in one line, tell it, unless it was the last thing told."""
        if line != self._status:
            self._status = line
            self._tell(f"STATUS={' '.join(line.split())}")

    def _tell(self, message: str) -> None:
        if not self._address:
            return
        # An address that begins with "@" is a name that stands in no file system.
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
            sender.settimeout(1.0)
            sender.sendto(message.encode(), address)


def watchdog_seconds(environment: Mapping[str, str], process: int | None = None) -> float | None:
    """Given the environment, return after how many seconds of silence systemd ends this process; None: never."""
    try:
        micros = int(environment.get("WATCHDOG_USEC", "0"))
        meant_for = int(environment.get("WATCHDOG_PID", "0"))
    except ValueError:
        return None
    mine = meant_for in {0, process if process is not None else os.getpid()}
    return micros / 1_000_000 if micros > 0 and mine else None
