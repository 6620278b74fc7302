"""Classification: a parsed message, and what is known, to a category, how sure, and because of which words.

classifier          what is certain first, then the calendar, then the sentences; alone: without its mailbox
senders             what is known before the sentences are read: who writes, and how
tagging             a sentence -> a string of tags
table               what a sentence in tags says
sentences           what one, or several together, say as a whole
abroad              what decides in other languages
learning            what a linear model learned of passages
judgement           how likely each category is by all that, and how sure is sure enough
"""

from agent.classification.alone import classify_alone
from agent.classification.classifier import classify
from agent.classification.learning.learned import unload
from agent.classification.senders.known import Known
from agent.classification.senders.known_senders import SenderKind, SenderSort, sender_kind

__all__ = ["Known", "SenderKind", "SenderSort", "classify", "classify_alone", "sender_kind", "unload"]
