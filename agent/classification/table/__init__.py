"""The table of signals: what a sentence in tags says.

signals, signal     the whole table; one row of it; patterns: the rows made ready
refusals, outcomes, letters  its rows for decisions, for what comes of them, for all else that is written
invitations, meetings, cancellations  for interviews
"""
