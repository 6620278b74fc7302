"""The store: facts in one SQLite file, and the lock that lets one pass at a time work on it.

store          all that the rest of the agent sees: one method a use, each one transaction
schema         the tables; columns: of what kinds their columns are
rows           rows to facts and back; draft_rows: to drafts
reading        all facts at once, with corrections applied; queries: the single questions
writing        what a pass writes while it reads; tying: own mails to applications, by hashes
rehoming       what goes to another account
drafts         drafts and their lives
saying         what the user says with a command; styles: how they word their mails
forgetting     what is deleted, and overwritten
hashing        what is kept only as a hash; spelling: addresses as firms make them of names
engine         how SQLite is set up; upgrade: a store of an older version; files, lock: what lies on the disk
"""

from agent.store.drafts import DraftChanges
from agent.store.lock import PassLock
from agent.store.queries import Wanted
from agent.store.store import Store, open_store

__all__ = ["DraftChanges", "PassLock", "Store", "Wanted", "open_store"]
