"""`followup login`: the user consents, once, that followup opens an account of theirs, where no password is taken."""

from __future__ import annotations

import os
import select
import sys
from contextlib import suppress
from datetime import UTC, datetime
from typing import Annotated

import typer

from agent import config as configuration
from agent import timing
from agent.cli.desk import ConfigOption
from agent.cli.output import real_now, say, time_text
from agent.cli.refusals import forget_refusal
from agent.daemon.wake import wake
from agent.errors import TRIED_AGAIN, MailboxError, WrongUsage
from agent.model.settings import Account, GmailAccount, ImapAccount, Settings

_MOST = 16 * 1024  # bytes that are taken for one line


class _Terminal:
    """Who sits at the terminal, and their browser. ``Talk`` says what the verbs do."""

    def __init__(self, *, browser: bool) -> None:
        self._browser = browser
        self._ended = False  # nobody types any more

    def say(self, text: str) -> None:
        for line in text.split("\n"):
            say(line)
        sys.stdout.flush()

    def show(self, address: str) -> bool:
        if not self._browser:
            return False
        import webbrowser  # asks the desktop what there is

        try:
            return webbrowser.open(address)
        except webbrowser.Error:
            return False

    def typed(self, seconds: float) -> str | None:
        # From the descriptor: what Python has read ahead would be hidden from select.
        if self._ended:
            return None
        with suppress(OSError, ValueError):
            ready, _, _ = select.select([sys.stdin.fileno()], [], [], seconds)
            if not ready:
                return None
            if line := os.read(sys.stdin.fileno(), _MOST):
                return line.decode("utf-8", "replace")
        self._ended = True
        return None


def login(
    account: Annotated[str, typer.Argument(metavar="ACCOUNT", help="The NAME of [mailbox.NAME].", show_default=False)],
    no_browser: Annotated[
        bool, typer.Option("--no-browser", help="Open no browser here: show an address, for one anywhere.")
    ] = False,
    config: ConfigOption = None,
) -> None:
    """Consent that followup opens your Google or Microsoft account. Once, or again where that has ended."""
    from agent.mailbox import oauth

    settings = configuration.load(config)
    owner = _owner(settings, account)
    try:
        granted = oauth.consent(owner, _Terminal(browser=not no_browser))
    except MailboxError as error:
        error.next_step = error.next_step.replace(TRIED_AGAIN, f"Then run `followup login {owner.name}` again.")
        raise
    forget_refusal(owner, settings.store_path)
    wake(settings.store_path)
    say(f"Done: followup may open the account {owner.name}. It was granted:")
    for meaning in granted.meanings:
        say(f"    {meaning}")
    if granted.ends_at:
        _say_end(owner, datetime.fromtimestamp(granted.ends_at, UTC), settings)
    say("Now run `followup check`. To take it back, remove followup in the settings of your account there.")


def _say_end(owner: ImapAccount | GmailAccount, end: datetime, settings: Settings) -> None:
    """Given when a consent ends by itself, say so: the user read nothing of it in the browser."""
    until = time_text(end, real_now(), timing.zone(settings.profile.time_zone))
    say(f'Google ends this on {until}, as it does after seven days while an app is in "Testing". Set your app to')
    say(f'"In production" in its console and run `followup login {owner.name}` again, or run it once a week.')


def _owner(settings: Settings, name: str) -> ImapAccount | GmailAccount:
    """Given the settings and a name, return the account. Raise WrongUsage if there is no consent to it."""
    found: Account | None = next((account for account in settings.accounts if account.name == name), None)
    if found is None:
        names = ", ".join(account.name for account in settings.accounts)
        raise WrongUsage(f'There is no account "{name}".', f"Those that are configured: {names}.")
    if isinstance(found, ImapAccount | GmailAccount) and found.consent is not None:
        return found
    if isinstance(found, ImapAccount):
        raise WrongUsage(
            f"The account {name} logs in with a password, so there is nothing to consent to.",
            "`followup check` tries it. If the provider accepts no password, write "
            f'login = "google" or "microsoft" in [mailbox.{name}], in place of it.',
        )
    raise WrongUsage(
        f"The account {name} is a folder on this machine: nobody logs in there.", "`followup check` tries it."
    )


COMMANDS = (login,)
