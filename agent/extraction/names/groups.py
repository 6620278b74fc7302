"""Groups: several people told by their number and what they are, and then by name ("two of our trustees, Ana and Lee").

What reads names knows "our trustees, Ana and Lee". So such words are put into that form, and only where what is
counted are people: "two of our sites, Preston and Kendal" names nobody.
"""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.words.vocabulary import any_word

_PEOPLE = any_word(
    r"""
    managers leads leaders supervisors directors heads trustees governors partners members colleagues co-?workers
    engineers developers designers analysts architects nurses sisters matrons teachers tutors lecturers professors
    academics owners founders foremen forepersons chefs officers co-?ordinators coordinators executives execs seniors
    interviewers assessors panell?ists reps representatives teammates team-?mates peers consultants deputies principals
    specialists buyers planners technicians mechanics electricians drivers people folks guys lads ladies
    staff crew
    councillors scientists researchers administrators editors producers associates advisers advisors controllers
    residents clients users volunteers patients pupils students children parents families
    """
)
_ADJECTIVE = r"(?!(?:with|our|my|the|an?|to|at|for|of|by|from|in|on|and|or|is|are|will|from|then)\b)[a-z][\w&/\-]*\s+"
_NUMBER = r"(?:both|one|two|three|four|five|six|some|several|a\s+few|a\s+couple|[2-6](?![ \t]*\n))"
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_COUNTED = expression(
    rf"\b(?i:{_NUMBER}(?:\s+of)?(?:\s+(?P<whose>our|the|my|their)(?:\s+(?:two|three|four))?)?\s+"
    rf"(?:{_ADJECTIVE}){{0,3}}?(?P<group>{_PEOPLE})"
    r"(?:\s+(?:of|from|on|in)\s+(?:the|our|my|their)\s+[\w&\-]+(?:\s+[a-z][\w\-]*)?)?)"
    rf"(?:(?:\s*[,:]|\s+[–—-])\s*(?={_CAPITAL})|\s*\((?P<named>{_CAPITAL}[^()]{{1,80}})\))"
)


_AND_SOMEBODY = expression(
    rf"\b(?i:{_NUMBER}(?:\s+of)?(?:\s+(?:our|the|my|their)(?:\s+(?:two|three|four))?)?\s+"
    rf"(?:{_ADJECTIVE}){{0,3}}?{_PEOPLE}\s+(?:and|as\s+well\s+as)(?:\s+with)?)\s+(?={_CAPITAL})"
)
"""People of whom nobody is named, before somebody who is: "two of our young people and Ana Lee"."""


def without_count(text: str) -> str:
    """Given text, return it with "our trustees, Ana and Lee" for "two of our trustees, Ana and Lee" and the like.

    Of "two of our trustees and Lee" the one is left who is named.
    """
    return _COUNTED.sub(_plain, _AND_SOMEBODY.sub("", text))


def _plain(match: re.Match[str]) -> str:
    words = f"{match['whose'] or 'the'} {match['group']}, "
    return f"{words}{match['named']}," if match["named"] else words
