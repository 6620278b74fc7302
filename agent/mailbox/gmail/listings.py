"""What is in a folder now, newest first, as far back as the agent looks.

Google lists ids without dates. How far back a page goes, its last message tells, and within the page where the agent's
look ends is found by halving: ten questions, and no word of the search, which is days behind now and then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from agent.errors import FolderMissing, MessageGone
from agent.mailbox.gmail.client import Client
from agent.mailbox.gmail.heads import arrived
from agent.mailbox.gmail.labels import DRAFTS, IN_CHAT, IN_DRAFTS, IN_INBOX, IN_SENT, IN_TRASH, MAIL, SENT

PAGE = 500
STEADY = timedelta(days=1)  # by which the end of the look may have moved on before it is looked for anew


class Listings:
    """Lists the messages of folders."""

    def __init__(self, client: Client, account: str, labels: tuple[str, ...], oldest: datetime | None) -> None:
        self._client = client
        self._account = account
        self._labels = labels
        self._only: tuple[str, ...] | None = None
        self._oldest = oldest
        self._ends: dict[str, str] = {}  # by label, the newest message that is too old

    def look_back_to(self, oldest: datetime | None) -> None:
        """Given since when messages are read (aware; None: since ever), list what is younger."""
        if self._oldest is None or oldest is None or abs(oldest - self._oldest) >= STEADY:
            self._oldest, self._ends = oldest, {}

    def only(self) -> tuple[str, ...]:
        """Return the ids of the labels that Mail is narrowed to, the inbox among them; none where it is not.

        Raise FolderMissing where one that the configuration names is not there.
        """
        if self._only is None:
            self._only = self._narrowed() if self._labels else ()
        return self._only

    def forget(self) -> None:
        """Ask for the labels anew the next time."""
        self._only = None

    def drafts(self) -> list[str]:
        """Return the ids in Drafts, all of them."""
        return self._all(IN_DRAFTS)

    def keys(self, folder: str) -> list[str]:
        """Given a folder, return the ids in it, newest first."""
        if folder == DRAFTS:
            return self.drafts()
        if folder not in {MAIL, SENT}:
            return self._all(IN_TRASH)
        if folder == SENT:
            found = self._young(IN_SENT)
            return _without(found, self._all(IN_DRAFTS), self._all(IN_CHAT))
        found = [key for label in self.only() or ("",) for key in self._young(label)]
        return _without(found, self._young(IN_SENT), self._all(IN_DRAFTS), self._all(IN_CHAT))

    def _narrowed(self) -> tuple[str, ...]:
        labels = self._client.get("labels.list").get("labels") or ()
        by_name = {str(one.get("name")).casefold(): str(one.get("id")) for one in labels}
        missing = [name for name in self._labels if name.casefold() not in by_name]
        if missing:
            there = ", ".join(str(one.get("name")) for one in labels if one.get("type") == "user")
            raise FolderMissing(
                f'The label "{missing[0]}" is not in the account {self._account}; there is {there or "none"}.',
                f"Make it at Gmail, or name the right one as folders in [mailbox.{self._account}].",
            )
        return tuple(dict.fromkeys((IN_INBOX, *(by_name[name.casefold()] for name in self._labels))))

    def _all(self, label: str) -> list[str]:
        return [key for page in self._pages(label) for key in page]

    def _young(self, label: str) -> list[str]:
        """Given a label ("": whichever), return the ids as far back as the look goes."""
        found: list[str] = []
        for page in self._pages(label):
            if self._ends.get(label) in page:
                return found + page[: page.index(self._ends[label])]
            if self._oldest is not None and self._is_old(reversed(page), otherwise=False):
                end = self._end(page)
                if end < len(page):
                    self._ends[label] = page[end]
                return found + page[:end]
            found += page
        return found

    def _pages(self, label: str) -> Iterator[list[str]]:
        asked: dict[str, Any] = {"labelIds": [label]} if label else {}
        if label == IN_TRASH:
            asked["includeSpamTrash"] = True
        fields = "nextPageToken,messages/id"
        for page in self._client.pages("messages.list", maxResults=PAGE, fields=fields, **asked):
            yield [str(one["id"]) for one in page.get("messages") or ()]

    def _end(self, page: list[str]) -> int:
        """Given ids, the newest first, the last of which is too old, return where those begin that are."""
        young, old = -1, len(page) - 1
        while old - young > 1:
            middle = (young + old) // 2
            if self._is_old(page[middle:], otherwise=True):
                old = middle
            else:
                young = middle
        return old

    def _is_old(self, keys: Iterable[str], *, otherwise: bool) -> bool:
        """Whether the first of these messages that is still there is too old; ``otherwise`` where none is there."""
        for key in keys:
            try:
                message = self._client.message(key, "minimal", "internalDate")
            except MessageGone:
                continue
            if message is None:
                continue
            at = arrived(message)
            return at is not None and self._oldest is not None and at < self._oldest
        return otherwise


def _without(keys: Collection[str], *others: Collection[str]) -> list[str]:
    """Given ids, return each once that is in none of the others."""
    away = set[str]().union(*others)
    return [key for key in dict.fromkeys(keys) if key not in away]
