"""An account at Gmail, by Google's API: its mailbox, and the bell that tells of news.

allowed.py       which requests may leave this machine, what each costs, and which consent it needs
http.py          the one way out: nothing that is not allowed, and nothing twice
quota.py         how many requests a minute
client.py        asks Google for one thing, patiently where it only reads
faults.py        what Google and the network answer, as the errors that people read
labels.py        labels as folders: beyond this package nobody knows of them
heads.py         headers as Google tells them, as bytes
history.py       what came since the last pass
listings.py      what is there, as far back as the agent looks
conversations.py in which conversation a draft goes
mailbox.py       the verbs of the contract
bell.py          looks for news once a minute
"""

from agent.mailbox.gmail.bell import GmailBell
from agent.mailbox.gmail.mailbox import GmailMailbox

__all__ = ["GmailBell", "GmailMailbox"]
