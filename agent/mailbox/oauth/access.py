"""Access tokens out of a consent that is kept: the last one while it is good, else another from the provider.

A provider's final no is kept with the consent, so that it is not asked again and again: by no pass, and no command.
With a new consent (`followup login`) that is forgotten.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

from agent.errors import MailboxError
from agent.mailbox.oauth import faults, scopes
from agent.mailbox.oauth.faults import Owner
from agent.mailbox.oauth.keeping import Clock, Granted, Keeping, Kept, Over, Renewed
from agent.mailbox.secrets import Password
from agent.model.settings import Provider

GOOD = 300.0  # seconds that a token must be good for yet: a server asks for it once, at the login
_SEVEN_DAYS = "seven-days"  # a code of ours
_FRESH = 120.0  # so young, a token is refused for another reason than its age


class ConsentTokens:
    """The access tokens of one account. ``tokens`` says what the verbs do."""

    def __init__(self, account: Owner, clock: Clock = time.time) -> None:
        self._account = account
        self._clock = clock
        self._keeping = Keeping(account)
        self._last: Kept | None = None
        self._refused: Password | None = None
        self._ahead = timedelta()
        self._unwritten = False

    def access(self) -> Password:
        """Return an access token that is good for some minutes yet."""
        if self._last is None or self._unwritten or not self._is_good(self._last):
            with self._keeping.alone():
                self._last = self._found()
        return self._last.access

    def refused(self) -> None:
        """Note that the last token was refused. Raise MailboxUnreachable if this machine's clock explains it."""
        if self._last is None:
            return
        self._refused = self._last.access
        young = abs(self._clock() - self._last.renewed_at) < _FRESH
        if young and abs(self._ahead) > faults.CLOCK:
            raise faults.clock_wrong(self._account, self._ahead)

    def granted(self) -> frozenset[str]:
        """Return the scopes that were granted; none where there is no consent."""
        kept = self._keeping.read()
        return kept.granted if kept else frozenset()

    def _is_good(self, kept: Kept) -> bool:
        now = self._clock()
        refused = self._refused is not None and kept.access.reveal() == self._refused.reveal()
        # A token from the future was had while the clock was wrong: nobody knows how old it is.
        return (
            not refused
            and bool(kept.access.reveal())
            and kept.renewed_at <= now + _FRESH < now + GOOD < kept.expires_at
        )

    def _found(self) -> Kept:
        """Return the consent with a token that is good. Another process may have renewed it in the meantime."""
        if self._unwritten and self._last is not None:
            self._write(self._last)
        kept = self._keeping.read()
        if kept is None:
            raise faults.never_given(self._account)
        if kept.ended:
            raise self._over(kept)
        if wanting := scopes.wanting(self._account, kept.granted):
            raise faults.too_little(self._account, scopes.told(wanting[0]))
        return kept if self._is_good(kept) else self._renewed(kept)

    def _renewed(self, kept: Kept) -> Kept:
        try:
            renewed = _renew(self._account, kept, self._clock)
        except Over as over:
            codes = (_SEVEN_DAYS, *over.codes) if self._ended_in_testing(kept, over) else over.codes
            ended = replace(kept, ended=" ".join(codes), access=Password(""))
            self._keeping.write(ended)
            raise self._over(ended) from None
        self._ahead = renewed.ahead
        self._last = renewed.kept  # whatever comes of writing it: the provider may not give it twice
        self._write(renewed.kept)
        if wanting := scopes.wanting(self._account, renewed.kept.granted):
            raise faults.too_little(self._account, scopes.told(wanting[0]))
        if renewed.kept.expires_at <= self._clock():
            raise faults.nothing_new(self._account)
        return renewed.kept

    def _write(self, kept: Kept) -> None:
        self._unwritten = True
        self._keeping.write(kept)
        self._unwritten = False

    def _ended_in_testing(self, kept: Kept, over: Over) -> bool:
        """Whether Google ended a consent as it does after seven days of "Testing".

        It mostly tells beforehand that it will. Where it did not, the age tells: after that nothing was given any more.
        """
        if faults.provider_of(self._account) != "Google" or "invalid_grant" not in over.codes:
            return False
        week = kept.given_at + faults.TESTING.total_seconds()
        return kept.renewed_at <= week and (kept.ends_at or week) <= self._clock() + GOOD

    def _over(self, kept: Kept) -> MailboxError:
        codes = kept.ended.split()
        if _SEVEN_DAYS in codes:
            return faults.ended_in_testing(self._account)
        return faults.refused(self._account, *codes)


def _renew(account: Owner, kept: Kept, clock: Clock) -> Renewed:
    assert account.consent is not None
    if account.consent.provider is Provider.GOOGLE:
        from agent.mailbox.oauth.google import renewed
    else:
        from agent.mailbox.oauth.microsoft import renewed
    return renewed(account, kept, clock)


def keep_new(account: Owner, kept: Kept) -> Granted:
    """Given a new consent, keep it in place of the old one, and return what was granted.

    Raise LoginRefused if it is not for all that is needed: then the old one stays.
    """
    if wanting := scopes.wanting(account, kept.granted):
        raise faults.too_little(account, scopes.told(wanting[0]))
    keeping = Keeping(account)
    with keeping.alone():
        keeping.write(kept)
    return Granted(tuple(scopes.told(scope) for scope in sorted(kept.granted)), kept.ends_at)
