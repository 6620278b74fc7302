"""An account on a server that speaks IMAP (RFC 3501, RFC 9051): its mailbox, and the bell that tells of news.

session.py   one connection: opened, secured, logged in, thrown away as soon as it fails; alone knows imapclient
faults.py    what networks, certificates and servers answer, as the errors that people read
places.py    which folder is for what
mailbox.py   the verbs of the contract
bell.py      IDLE (RFC 2177)
"""

from agent.mailbox.imap.bell import ImapBell
from agent.mailbox.imap.mailbox import ImapMailbox

__all__ = ["ImapBell", "ImapMailbox"]
