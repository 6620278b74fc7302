"""The frozen types and enums that all the rest speaks in. Mail text is kept out of every ``repr``.

mail           what parsing, classification and extraction make of bytes; identity: what two copies have in common
application    the facts that the store keeps; corrected: what remains of a mail's once the user corrects it
draft          drafts, their kinds and their lives
plan           what follows from the facts now
settings       what the configuration says, and its defaults
withheld       messages that are there and are not given
"""
