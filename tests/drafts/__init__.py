"""Drafts as they are meant to read: one file a situation, and the situations that they come from."""
