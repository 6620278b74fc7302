"""The store: facts in one SQLite file, and the lock that lets one pass at a time work on it."""

from agent.store.drafts import DraftChanges
from agent.store.lock import PassLock
from agent.store.queries import Wanted
from agent.store.store import Store, open_store

__all__ = ["DraftChanges", "PassLock", "Store", "Wanted", "open_store"]
