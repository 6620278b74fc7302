"""An account on a server that speaks IMAP (RFC 3501, RFC 9051): its mailbox, and the bell that tells of news.

session.py      one connection: opened, secured, logged in, thrown away as soon as it fails; alone knows imapclient
logins.py       with a password, or with an access token
faults.py       what networks, certificates and servers answer, as errors for people; advice.py: what to do next
places.py       which folder is for what; keys.py: its state, its messages' keys, the cursor
windows.py      how many messages one command asks for; extent.py: how much of each; answers.py: what came of it
mailbox.py      the verbs of the contract
withdrawing.py  our own draft on its way to Trash
bell.py         IDLE (RFC 2177)
"""

from agent.mailbox.imap.bell import ImapBell
from agent.mailbox.imap.mailbox import ImapMailbox

__all__ = ["ImapBell", "ImapMailbox"]
