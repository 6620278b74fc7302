"""What the agent uses of google-auth, whose own annotations are too few for a strict checker."""
