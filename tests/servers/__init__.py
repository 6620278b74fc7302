"""Servers for tests, on this machine alone: a real Dovecot, pymap, one that a test scripts, and a proxy with faults.

dovecot.py        a mail store with its Dovecot, over socket pairs (fast) and on ports (logins, TLS, kills)
configuration.py  what Dovecot 2.3 and 2.4 want to be told
certificates.py   certificates, good and bad ones
hands.py          what the user, their mail program and their server do to an account
poor.py           pymap, a server that can little
scripted.py       a small server that does as it should, but where a test wants it otherwise
accounts.py       ... the account in memory that it serves
commands.py       ... its usual answer to each command
lines.py          ... the connections below it, and a server that is all script
gmail/            a Gmail account in memory, served as the API is described; and where a user consents to a login
proxy.py          stands between client and server, and breaks the line
faults.py         ... what is to break, and where, drawn from a seed
"""
