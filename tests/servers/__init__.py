"""Servers for tests, on this machine alone: a real Dovecot, pymap, one that a test scripts, and a proxy with faults.

dovecot.py        a mail store with its Dovecot, over socket pairs (fast) and on ports (logins, TLS, kills)
configuration.py  what Dovecot 2.3 and 2.4 want to be told
certificates.py   certificates, good and bad ones
hands.py          what the user, their mail program and their server do to an account
scripted.py       a server that does as it should, but where a test wants it otherwise; and one that is all script
proxy.py          stands between client and server, and breaks the line
poor.py           pymap, a server that can little
"""
