"""What `followup status` says of mail that was not read.

Of what an account does not give: which, since when, and what happens next. Of what was set aside: why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.cli.desk import Desk
from agent.cli.output import time_text
from agent.model.mail import SetAside
from agent.model.withheld import Withheld
from agent.timing import shortest

TOLD = timedelta(days=7)
"""For how long it is said of a mail that it could not be read: nobody can mend that, and it never ends by itself."""

_DATES = 3  # the latest ones, of the messages that are missing
_WAITED_FOR = (
    "The account {account} does not give {what} ({when}). followup asks again with each pass, and sets aside what does "
    "not come for some days. "
)
_SET_ASIDE = (
    "The account {account} has not given {what} for days ({when}), so nothing waits for that any more. followup still "
    "asks once a day, and reads what comes. "
)
_UNREAD = "A mail in {place} of the account {account}, of {when}, was set aside: {why}. "
_BY_HAND = "Look in your mail program, too: what you find there about an interview, `followup interview` can enter."


@dataclass(frozen=True, slots=True)
class Missing:
    """What one folder is asked for in vain: either all that is waited for, or all that was set aside."""

    account: str
    folder: str
    set_aside: bool
    messages: tuple[Withheld, ...]

    @property
    def since(self) -> datetime:
        """Since when the first of them is missed."""
        return min(one.since for one in self.messages)


def missing(opened: Desk, now: datetime) -> list[Missing]:
    """Given the time now, return what the accounts do not give, as far back as they are read."""
    oldest = now - shortest(opened.settings.timing.first_look)
    accounts = {account.name for account in opened.settings.accounts}
    groups: dict[tuple[str, str, bool], list[Withheld]] = {}
    for one in opened.store.withheld():
        if one.since >= oldest and one.ref.account in accounts:
            groups.setdefault((one.ref.account, one.ref.folder, one.set_aside), []).append(one)
    return [Missing(*place, tuple(messages)) for place, messages in sorted(groups.items())]


def sentence(found: Missing, opened: Desk, now: datetime) -> str:
    """Given messages that are missed, return what to say of them."""
    count = len(found.messages)
    dated = sorted(one.dated for one in found.messages if one.dated)[-_DATES:]
    when = f"since {time_text(found.since, now, opened.zone)}"
    if dated:
        when += f"; written {', '.join(time_text(at, now, opened.zone) for at in dated)}"
    template = _SET_ASIDE if found.set_aside else _WAITED_FOR
    what = f"{count} message{'' if count == 1 else 's'} in {_place(found.folder)}"
    return template.format(account=found.account, what=what, when=when) + _BY_HAND


def unread(opened: Desk, now: datetime) -> tuple[SetAside, ...]:
    """Given the time now, return the mail of the last days that was set aside, the latest first."""
    accounts = {account.name for account in opened.settings.accounts}
    return tuple(one for one in opened.store.set_aside(now - TOLD) if one.ref.account in accounts)


def unread_sentence(found: Sequence[SetAside], opened: Desk, now: datetime) -> str:
    """Given such mail, some of it at least, return what to say of it."""
    first = found[0]
    when = time_text(first.date, now, opened.zone)
    text = _UNREAD.format(place=_place(first.ref.folder), account=first.ref.account, when=when, why=first.why)
    more = len(found) - 1
    others = f"So {'was one' if more == 1 else f'were {more}'} more. " if more else ""
    return text + others + _BY_HAND


def _place(folder: str) -> str:
    return f'"{folder}"' if folder else "the inbox"
