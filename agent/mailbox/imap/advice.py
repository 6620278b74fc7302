"""What to do when a server cannot be reached or refuses a login: the step that fits whom the account is with.

Each function returns "" where nothing particular is known, and the usual advice does.
"""

from __future__ import annotations

from difflib import get_close_matches

from agent.mailbox.quirks import TABLE, THIS_MACHINE, Quirks, Server, provider_of, quirks_of
from agent.model.settings import ImapAccount, Security

_ALIKE = 0.85  # of one host to another, as difflib has it: "imap.gmial.com", and not "imap.aol.com" for "imap.gmx.com"


def for_login(account: ImapAccount, greeting: str = "") -> str:
    """Given an account whose password was refused, return the beginning of what to do about it."""
    row = quirks_of(account, greeting)
    if row is None:
        return ""
    step = row.refused.format(page=row.page, account=account.name)
    other = provider_of(account.username) if "@" in account.username else None
    if other is None or other is row or not other.servers:
        return step
    return f"{step} (or, if this is your account at {other.name}, write {_written(other.servers[0])})"


def for_host(account: ImapAccount) -> str:
    """Given an account whose server is not there, return the sentence that names the right one, if it is another."""
    for_it = _right_server(account)
    if for_it is None:
        return ""
    row, server = for_it
    here = "If no server of yours runs on this machine: the" if account.host in THIS_MACHINE else "The"
    return f"{here} mail of {row.name} is at {_written(server)}. Write that in [mailbox.{account.name}]."


def for_port(account: ImapAccount) -> str:
    """Given an account whose server does not answer as it should, return what its provider says of where it is."""
    if host := for_host(account):
        return host
    row = quirks_of(account)
    known = [server for server in row.servers if _is_at(account, server)] if row else []
    if (
        row
        and known
        and not any((server.port, server.security) == (account.port, account.security) for server in known)
    ):
        server = known[0]
        return (
            f'{row.name} is at port = {server.port} with security = "{server.security}": write both in '
            f"[mailbox.{account.name}]."
        )
    return ""


def for_silence(account: ImapAccount) -> str:
    """Given an account where nobody answers at all, return what may not be running, where that is known."""
    row = quirks_of(account)
    return row.unreachable if row and any(_is_at(account, server) for server in row.servers) else ""


def for_certificate(account: ImapAccount) -> str:
    """Given an account whose server's certificate nobody vouches for, return how to get that, where it is known."""
    row = quirks_of(account)
    return row.certificate if row else ""


def for_patience(account: ImapAccount, greeting: str = "") -> str:
    """Given an account whose server is busy, return how many connections it takes, where it is known."""
    row = quirks_of(account, greeting)
    return f"{row.name} takes {row.connections} connections at one time" if row and row.connections else ""


def _right_server(account: ImapAccount) -> tuple[Quirks, Server] | None:
    """The server that the user is likely to mean, where the one they wrote is none that is known."""
    servers = {server.host: (row, server) for row in reversed(TABLE) for server in reversed(row.servers)}
    row = quirks_of(account)
    if account.host in servers or (row and account.host in THIS_MACHINE and _is_here(row)):
        return None
    if row and row.servers:
        return row, row.servers[0]
    near = get_close_matches(account.host, servers, n=1, cutoff=_ALIKE)
    return servers[near[0]] if near else None


def _is_at(account: ImapAccount, server: Server) -> bool:
    return account.host == server.host or {account.host, server.host} <= THIS_MACHINE


def _is_here(row: Quirks) -> bool:
    return any(server.host in THIS_MACHINE for server in row.servers)


def _written(server: Server) -> str:
    """Given a server, return it as it is written in the configuration, without what need not be said."""
    options = [f'host = "{server.host}"']
    if (server.port, server.security) != (993, Security.TLS):
        options += [f"port = {server.port}", f'security = "{server.security}"']
    return ", ".join(options)
