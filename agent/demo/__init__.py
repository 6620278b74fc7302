"""The demo: a job hunt of eight weeks, told as data, and played on the agent's real code in seconds.

``hunt`` is the whole of it, made of ``stories`` in the words of ``steps``; ``letters`` makes mails of them, ``desk`` is
the user's hand in the mailbox, ``player`` plays, ``narrator`` tells.
"""
