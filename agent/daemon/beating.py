"""The metronome: a beat every few seconds, by APScheduler. Its jobs are kept in memory; nothing due is kept in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

from apscheduler.schedulers.background import BackgroundScheduler


class Metronome:
    """Beats from its making on, in a thread of its own, until ``stop``."""

    def __init__(self, seconds: float, beat: Callable[[], None]) -> None:
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            executors={"default": {"type": "threadpool", "max_workers": 1}},
            # A beat that comes late is not dropped, and many that come late are one.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        self._scheduler.add_job(beat, "interval", seconds=seconds)
        self._scheduler.start()

    def stop(self) -> None:
        """End it, without waiting for a beat that is under way."""
        self._scheduler.shutdown(wait=False)
