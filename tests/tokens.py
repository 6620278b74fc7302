"""Access tokens for tests: one text, or several that come one after the other, and what the user consented to."""

from __future__ import annotations

from agent.errors import MailboxError
from agent.mailbox.secrets import Password


class FixedTokens:
    """Gives the first of some tokens, and the next one each time that one was refused; the last one stays."""

    def __init__(
        self, *tokens: str, granted: frozenset[str] = frozenset(), trouble: MailboxError | None = None
    ) -> None:
        self.tokens = list(tokens or ("token",))
        self.scopes = granted
        self.trouble = trouble
        self.refusals = 0

    def access(self) -> Password:
        if self.trouble is not None:
            raise self.trouble
        return Password(self.tokens[0])

    def refused(self) -> None:
        self.refusals += 1
        self.tokens = self.tokens[1:] or self.tokens

    def granted(self) -> frozenset[str]:
        return self.scopes
