"""The daemon as a process: its log, its signals, and the end that it comes to in time whatever hangs."""

from __future__ import annotations

import logging
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from agent.daemon import sentences
from agent.daemon.events import Event
from agent.daemon.supervisor import Supervisor
from agent.errors import AnotherPass
from agent.mailbox import open_bell, open_mailbox
from agent.store import PassLock

AT_LAST = 4.5  # seconds after a signal to stop; systemd, and people, wait no longer than five

log = logging.getLogger(__name__)


def serve(config_path: Path | None) -> None:
    """Given the configuration's path (None: the default one), run the daemon until a signal stops it.

    Raise WrongConfiguration, AnotherPass if a daemon is at work on its store, and what ``Supervisor.run`` raises.
    """
    _log_to_stderr()
    threading.excepthook = _log_fault
    supervisor = Supervisor(config_path, open_mailbox, open_bell)
    _take_signals(supervisor)
    with _only_daemon(supervisor.store_path):
        supervisor.run()


@contextmanager
def _only_daemon(store_path: Path) -> Iterator[None]:
    """Given the store's path, be the one daemon on it. Raise AnotherPass if there is one, StoreError without a lock."""
    with ExitStack() as held:
        try:
            held.enter_context(PassLock(store_path.with_name(f"{store_path.name}.run")))
        except AnotherPass:
            step = "Stop that one first (systemctl --user stop followup)."
            raise AnotherPass("followup runs already on this store.", step) from None
        yield


def _log_to_stderr() -> None:
    """Log our own lines, and nobody else's: what a library has to say may hold an address, or words of a mail."""
    journal = "JOURNAL_STREAM" in os.environ  # it notes the time by itself
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s" if journal else "%(asctime)s followup: %(message)s"))
    own = logging.getLogger("agent.daemon")
    own.addHandler(handler)
    own.setLevel(logging.INFO)
    own.propagate = False
    logging.getLogger().addHandler(logging.NullHandler())


def _log_fault(fault: threading.ExceptHookArgs) -> None:
    if fault.exc_value is not None:
        log.error("%s", sentences.fault(fault.exc_value))


def _take_signals(supervisor: Supervisor) -> None:
    # A signal may come in between any two steps of the main thread: all that its handler does is put something into a
    # queue that takes it even then.
    asked: queue.SimpleQueue[None] = queue.SimpleQueue()
    threading.Thread(target=_leave_at_last, args=(asked,), name="last exit", daemon=True).start()

    def stop(_number: int, _frame: object) -> None:
        asked.put(None)
        supervisor.happen(Event.STOP)

    def reload(_number: int, _frame: object) -> None:
        supervisor.happen(Event.RELOAD)

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGHUP, reload)


def _leave_at_last(asked: queue.SimpleQueue[None]) -> None:
    """Once asked to stop, end the process if it has not come to an end by itself: every step of a pass may be cut."""
    asked.get()
    time.sleep(AT_LAST)
    os._exit(0)
