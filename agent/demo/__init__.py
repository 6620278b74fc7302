"""The demo: a job hunt of eight weeks, told as data, and played on the agent's real code in seconds."""
