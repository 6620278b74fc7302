"""Mailboxes: one module a backend; ``base`` is the contract they all keep."""
