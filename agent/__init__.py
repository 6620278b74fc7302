"""followup: a background agent that puts the right next mail of a job hunt into Drafts, and never sends."""
