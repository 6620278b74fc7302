"""The employer: for whom a mail speaks.

company             which firm it is, by all that a mail has; firms: what may be one in its text
firm_looks          what a firm's name looks like; full_names: the full one of a short one
no_firms, told_apart  which names are none for what they are; for where they stand
agents, clients     for whom a recruiter fills the vacancy; an agency's client that acts in a mail
recruiters          whether whoever writes recruits for others at all; mandates: for which firm they say that they act
users_past          where the user worked before, and who told them of the post
owners              whose a firm is that hires for itself
other_firms         what a recruiter's mail about one client says of another
signed_below        the firm as whose team a mail is signed
shown               the employer as whose a hiring system shows itself; hiring_systems: as it calls the employer
platforms           the employer for whom a testing platform writes
spoken_for          for whom somebody writes from an address of their own
loose_names         names by the way in a few words from free mail, which are no firm's
"""
