"""Consents (OAuth 2): the user allows an app of their own to read their mail, once, in a browser; no password is known.

scopes      what is asked for, and why no less
web         one question to a provider's server, and its answer
faults      what providers say no with, as sentences with the next step
keeping     where a consent is kept, so that no half of it is ever read, and nobody's renewal is lost
talk        how one talks to the user meanwhile
loopback    the port of this machine that their browser comes back to
access      access tokens out of a consent that is kept
google      Google's ways: consent in a browser that comes back to this machine; renewal
microsoft   Microsoft's ways: consent by a code that is typed anywhere; renewal
"""

from __future__ import annotations

from agent.mailbox.oauth.faults import Owner
from agent.mailbox.oauth.keeping import Granted
from agent.mailbox.oauth.talk import Talk
from agent.mailbox.tokens import Tokens
from agent.model.settings import Provider

__all__ = ["Granted", "Owner", "Talk", "consent", "tokens_of"]


def tokens_of(account: Owner) -> Tokens:
    """Given an account that is opened by consent, return what gives its access tokens. Nothing is read before."""
    from agent.mailbox.oauth.access import ConsentTokens

    return ConsentTokens(account)


def consent(account: Owner, talk: Talk) -> Granted:
    """Given an account without a password and a way to talk to its user, ask for their consent, keep it, and return
    what was granted.

    Raise LoginRefused if they did not consent, or not to all that is needed; what was kept before then stays.
    """
    from agent.mailbox.oauth.access import keep_new

    assert account.consent is not None
    if account.consent.provider is Provider.GOOGLE:
        from agent.mailbox.oauth.google import consented
    else:
        from agent.mailbox.oauth.microsoft import consented
    return keep_new(account, consented(account, talk))
