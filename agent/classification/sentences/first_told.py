"""Mails that have no word of a change: they tell when an interview is, and nothing of when it was to be.

"Your interview is at 11. Security take a while, so be at the gate by 10:40." Such a mail reads like one that moves an
interview, since both name a time and little else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import expression, searched

_ANOTHER = r"(?:new|other|another|different|revised|amended|alternative|later|earlier|updated|correct(?:ed)?|wrong)"
_WHEN = r"(?:times?|dates?|days?|slots?|hours?|one|week|schedule|plan|details|appointment|invit\w+|link)"
_OTHERWISE = expression(
    rf"""\b(?:mov(?:e[ds]?|ing)|chang(?:e[ds]?|ing)|re-?schedul\w*|re-?arrang\w*|re-?book\w*|instead|now|postpon\w*
        |prepon\w*|push\w*|shift(?:s|ed|ing)?|swap\w*|switch\w*|bump\w*|brought|delay\w*|clash\w*|conflict\w*|cancel\w*
        |replac\w*|amend\w*|alter(?:s|ed|ing)?|updat\w*|correct(?:ed|ion|ing)|mistak\w*|error|typo|misprint|mix(?:ed)?[\s-]up
        |muddle\w*|sorry|apolog\w*|unfortunate\w*|regret\w*|afraid|sadly|however|although|though|no\slonger|rather
        |originally|initially|previously|formerly|sooner|stuck|unwell|sick|ill|poorly|away|unable|unavailable|absent
        |can['’]?t|cannot|won['’]?t|couldn['’]?t|isn['’]?t|wasn['’]?t|doesn['’]?t|forward\s(?:to|by|from)\s\d
        |ahead|make\sit|let['’]?s|say|said|wrote|told|back\s(?:to|by|from|an|half)|put\sback|set\sback|off
        |(?:earlier|later)\sthan|(?:hours?|minutes|mins|days?|weeks?)\s(?:earlier|later|before|after)
        |running|behind|still|stands?|remains?|as\s(?:before|planned|agreed)|same\s(?:time|day|hour|place|slot|link|room)
        |(?:was|were|had\sbeen|used)\s(?:to|at|on|for|down|set|booked|planned|due|going|supposed)
        |not(?!\s(?:park\w*|hesitate|need|required|necessary|essential|worry|wear|reply|only|too|far|sure\swhere)\b)
        |so\s(?:please\s)?(?:come|we|you|it|i)\b[^.;!?]{{0,40}}\b(?:\w{{3,6}}day|tomorrow|today)
        |ha(?:s|ve)\sto|needs?\sto|must|fresh|find|found|but\s(?:at|on)|{_ANOTHER}\s(?:\w+\s)?{_WHEN})\b""",
    re.IGNORECASE | re.VERBOSE,
)


def tells_of_no_change(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether no word in them is of a change."""
    return not any(map(_OTHERWISE.search, searched(sentences)))
