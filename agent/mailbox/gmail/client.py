"""Asks Google for one thing at a time: within the quota, with a good token, and once more where it only reads."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from googleapiclient.discovery import Resource, build
from googleapiclient.errors import HttpError
from googleapiclient.http import HttpRequest

from agent.errors import MailboxError, MailboxUnreachable, ServerBusy, ServerSilent
from agent.mailbox.gmail import faults
from agent.mailbox.gmail.allowed import GOOGLE, METHODS, NEEDED, Method, may
from agent.mailbox.gmail.faults import BROKEN, GARBLED
from agent.mailbox.gmail.http import GuardedHttp
from agent.mailbox.gmail.quota import OURS, Quota
from agent.mailbox.secrets import Password
from agent.mailbox.tokens import Tokens
from agent.model.settings import GmailAccount
from agent.timing import shortest

LONGEST_ANSWER = 60.0  # seconds
SHORTEST_ANSWER = 2.0
MOST_SILENCES = 2
TRIES = 3
FIRST_REST = 1.0  # seconds, where Google asks for patience and does not say for how long; doubled each time
UNLIMITED = 1e9  # units a minute

# The library logs addresses of requests, and what is searched for stands in them.
logging.getLogger("googleapiclient").addHandler(logging.NullHandler())
logging.getLogger("googleapiclient").propagate = False


class Refusal(Exception):
    """Google said no to a write, for a reason of its own: ``answer`` says which."""

    def __init__(self, answer: faults.Answer) -> None:
        super().__init__()
        self.answer = answer


class Client:
    """One account at Google. Used by one thread at a time, but for ``hang_up``."""

    def __init__(self, account: GmailAccount, tokens: Tokens, quota: Quota | None = None) -> None:
        self._account = account
        self._tokens = tokens
        self._ended = threading.Event()
        self._http = GuardedHttp(_origin(account), _answer_time(account))
        # A server on this machine is not Google's, and has no limit.
        self._quota = quota or Quota(self._ended.wait, per_minute=UNLIMITED if _is_here(account) else OURS)
        self._resources: dict[str, Any] = {}
        self._granted: frozenset[str] | None = None
        self._silences = 0  # in a row, over messages
        self.progress: Callable[[], None] = _nothing  # called before each request

    # --- what the user consented to ---

    def need_consent(self) -> None:
        """Raise LoginRefused where the consent, read anew, is known not to cover reading mail and placing drafts."""
        self._granted = None
        if not all(self.may(name) for name in NEEDED):
            raise faults.not_allowed(self._account)

    def may(self, name: str) -> bool:
        """Given a method's name, return whether the consent covers it, as far as that is known."""
        if self._granted is None:  # a keyring is asked by a program of its own
            self._granted = self._tokens.granted()
        return may(name, self._granted)

    # --- asking ---

    def get(self, name: str, **parameters: object) -> dict[str, Any]:
        """Given a method that only reads, return Google's answer. Raise MailboxError; MessageGone for a 404."""
        failed: list[int] = []  # the statuses of the tries that failed; 0 for a line that broke
        while True:
            try:
                return self._once(METHODS[name], parameters)
            except HttpError as error:
                answer = faults.answer_of(error)
                if not self._mended(answer, failed):
                    raise faults.refused(self._account, answer) from None
                failed.append(answer.status)
            except BROKEN as fault:
                self._http.drop()
                if 0 in failed or isinstance(fault, TimeoutError) or self._ended.is_set():
                    raise faults.unreachable(fault) from None
                failed.append(0)
            except GARBLED:
                self._http.drop()
                raise faults.garbled(self._account) from None

    def message(self, key: str, form: str, fields: str, **more: object) -> dict[str, Any] | None:
        """Given a message's id, return it in one of Google's formats. Raise MessageGone where it is not there.

        None where Google cannot give this one, and answers otherwise: one message is not to end a pass. Of several in a
        row, for each of which an answer was waited for in vain, that is not believed.
        """
        try:
            message = self.get("messages.get", id=key, format=form, fields=fields, **more)
        except ServerBusy:
            raise
        except MailboxUnreachable as fault:
            self._silences += isinstance(fault, ServerSilent)
            if self._silences > MOST_SILENCES or not self._answers():
                raise
            return None
        self._silences = 0
        return message

    def _answers(self) -> bool:
        try:
            self.get("getProfile")
        except MailboxError:
            return False
        return True

    def pages(self, name: str, **parameters: object) -> Iterator[dict[str, Any]]:
        """Given a method that lists, yield each page of its answer."""
        token: dict[str, str] = {}
        seen: set[str] = set()
        while True:
            page = self.get(name, **parameters, **token)
            yield page
            following = page.get("nextPageToken")
            if not isinstance(following, str) or not following:
                return
            if following in seen:
                raise faults.garbled(self._account)
            seen.add(following)
            token = {"pageToken": following}

    def create(self, message: Mapping[str, str]) -> dict[str, Any]:
        """Given a draft's message, have it stored. One request, whatever comes of it.

        Raise AppendUnknown once a byte of it may have left, unless Google refused it: Refusal. MailboxError before.
        """
        self._http.begun = False
        try:
            return self._once(METHODS["drafts.create"], {"body": {"message": dict(message)}})
        except HttpError as error:
            raise self._no(error) from None
        except (*BROKEN, *GARBLED) as fault:
            begun = self._http.begun
            self._http.drop()
            broken = isinstance(fault, BROKEN)
            told = faults.unreachable(fault) if broken else faults.garbled(self._account)
            raise faults.doubtful(told) if begun else told from None

    def trash(self, key: str) -> dict[str, Any]:
        """Given a message's id, have it put into Trash. Raise Refusal where Google says no, else MailboxError."""
        try:
            return self._once(METHODS["messages.trash"], {"id": key})
        except HttpError as error:
            raise self._no(error) from None
        except BROKEN as fault:
            self._http.drop()
            raise faults.unreachable(fault) from None
        except GARBLED:
            self._http.drop()
            raise faults.garbled(self._account) from None

    def drop(self) -> None:
        """Close the line."""
        self._http.drop()

    def hang_up(self) -> None:
        """From any thread: end what is under way, and let nothing begin."""
        self._ended.set()
        self._http.hang_up()

    def _no(self, error: HttpError) -> Refusal:
        answer = faults.answer_of(error)
        if answer.status == 401:
            self._tokens.refused()
        if answer.is_busy:
            self._quota.rest(0.0)
        return Refusal(answer)

    def _mended(self, answer: faults.Answer, failed: list[int]) -> bool:
        """Whether the same may be asked again now: with another token, or after a rest."""
        if answer.status == 401 and 401 not in failed:
            self._tokens.refused()
            return True
        if answer.is_short and failed.count(answer.status) < TRIES - 1:
            rest = FIRST_REST * 2.0 ** len(failed)
            self._quota.rest(answer.rest if answer.rest is not None else rest)
            return not self._ended.is_set()
        return answer.status >= 500 and not any(status >= 500 for status in failed) and not self._ended.wait(FIRST_REST)

    def _once(self, method: Method, parameters: Mapping[str, object]) -> dict[str, Any]:
        if not method.writes:  # a draft's attempt was noted already, and is made
            self.progress()
        token = self._tokens.access()
        self._quota.take(method.units)
        request = self._built(method.name, parameters)
        request.headers["authorization"] = f"Bearer {_plain(token)}"
        answer = request.execute(num_retries=0)
        if not isinstance(answer, dict):
            raise TypeError("no object")
        return answer

    def _built(self, name: str, parameters: Mapping[str, object]) -> HttpRequest:
        where, _, last = name.rpartition(".")
        if where not in self._resources:
            resource = self._service().users()
            for part in filter(None, where.split(".")):
                resource = getattr(resource, part)()
            self._resources[where] = resource
        request: HttpRequest = getattr(self._resources[where], last)(userId="me", **parameters)
        return request

    def _service(self) -> Resource:
        return build(
            "gmail",
            "v1",
            http=self._http,
            static_discovery=True,
            cache_discovery=False,
            client_options={"api_endpoint": f"{_origin(self._account)}/"},
        )


def _plain(token: Password) -> str:
    """The token's text. One that would end its header, and begin another, is none."""
    text = token.reveal()
    if not text.isascii() or not text.isprintable() or " " in text:
        raise ValueError("no token")
    return text


def _origin(account: GmailAccount) -> str:
    return (account.endpoint or GOOGLE).rstrip("/")


def _is_here(account: GmailAccount) -> bool:
    return account.endpoint.startswith("http:")


def _answer_time(account: GmailAccount) -> float:
    """Half of ``settle``: so an attempt that nobody answered has settled soon after it was given up."""
    return min(max(shortest(account.settle).total_seconds() / 2, SHORTEST_ANSWER), LONGEST_ANSWER)


def _nothing() -> None:
    """Do nothing."""
