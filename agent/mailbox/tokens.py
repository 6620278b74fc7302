"""Access tokens (OAuth 2, RFC 6749): what a backend needs of them, whoever gives them."""

from __future__ import annotations

from typing import Protocol

from agent.mailbox.secrets import Password

MARK = "consent"
"""What the store keeps where a login by consent was refused: no more than that it was. Tokens leave no mark."""


class Tokens(Protocol):
    """Gives access tokens for one account.

    ``access`` may raise LoginRefused (revoked, expired for good: the user has to consent anew), SecretMissing (there
    has been no consent yet, or it cannot be read), or MailboxUnreachable (the provider cannot be asked now).
    """

    def access(self) -> Password:
        """Return an access token that is good for some minutes yet; asks the provider for another where it must."""

    def refused(self) -> None:
        """Take note that the server refused the last access token, though it should be valid: ``access`` then gets
        another.

        Raise MailboxUnreachable where this machine's clock is so wrong that another one would be refused as well.
        """

    def granted(self) -> frozenset[str]:
        """Return the scopes that were granted at the last consent, as far as the provider told."""
