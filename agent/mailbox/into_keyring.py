"""One secret into the desktop's keyring, from standard input: a process of its own, as for ``from_keyring``."""

from __future__ import annotations

import sys

from agent.mailbox.from_keyring import LOCKED, NO_KEYRING


def main(service: str, user: str) -> int:
    """Given what to keep it under, put what is on standard input into the keyring, and return the exit status."""
    import keyring
    from keyring.errors import KeyringLocked, NoKeyringError

    try:
        keyring.set_password(service, user, sys.stdin.buffer.read().decode())
    except NoKeyringError:
        return NO_KEYRING
    except KeyringLocked:
        return LOCKED
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
