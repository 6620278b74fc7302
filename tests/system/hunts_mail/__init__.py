"""Whole hunts, played with mail as it really looks and users as they really act."""
