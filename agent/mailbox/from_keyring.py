"""One password out of the desktop's keyring, on standard output: a process of its own, which ``secrets`` starts.

A keyring that is locked may ask the user and wait for ever, and its libraries stay in memory: neither is for a daemon.
The exit status tells why there is no password; on standard error there may be anything.
"""

from __future__ import annotations

import sys

MISSING, LOCKED, NO_KEYRING = 3, 4, 5  # beside 1, which Python gives for whatever else goes wrong


def main(service: str, user: str) -> int:
    """Given what the keyring has the password under, write it to standard output, and return the exit status."""
    import keyring
    from keyring.errors import KeyringLocked, NoKeyringError

    try:
        found = keyring.get_password(service, user)
    except NoKeyringError:
        return NO_KEYRING
    except KeyringLocked:
        return LOCKED
    if found is None:
        return MISSING
    sys.stdout.buffer.write(found.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
