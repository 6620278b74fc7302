"""Senders: what is known before the sentences are read.

known               what ties a message to an application before it is read
known_senders       which machines write about jobs, which hand a human's mail on; domains: what an address alone tells
bulk, dull, hints   which mail is nobody's by its header, its first part, its first lines
hirers, greetings   who hires, signs for a firm; how they greet; employers: a reader who hires
accounts            what a machine says of an account, and of an application that was never sent
adverts             a job board's, that are of no application
forwards            what only points to the mail that it forwards
"""
