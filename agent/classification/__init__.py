"""Classification: a parsed message, and what is known, to a category, how sure, and because of which words."""

from agent.classification.classifier import classify
from agent.classification.known import Known
from agent.classification.known_senders import SenderKind, SenderSort, sender_kind

__all__ = ["Known", "SenderKind", "SenderSort", "classify", "sender_kind"]
