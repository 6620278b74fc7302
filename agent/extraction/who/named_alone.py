"""The words around whom a mail names, and says little more of: "it will be only" Tess "this time", "it's with" Jo.

A sentence comes to them with one space between two words.
"""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.names.mentions import ASIDE
from agent.extraction.words.vocabulary import any_word

_JUST = r"(?:(?:only|just|simply|both|now|mostly|either way) )*"
THEM_ALONE = expression(
    rf"\b(?:it|there)(?:['’]ll| will| is going to) {_JUST}be {_JUST}|\b(?:it['’]s|it is) (?:only|just|simply) |"
    rf"\b(?:just|only) you(?: and|,) |\byou(?:['’]ll| will) {_JUST}(?:have|get) {_JUST}|"
    r"\bsame (?:faces|people|pair|two|three|panel|team|crew|line-?up)"
    r"(?: (?:as|again)(?: (?:last time|before|then|on \w+))?\W{1,3}|: )|"
    r"\bfrom (?:our|my) (?:side|end)(?:, (?:it(?:['’]ll| will) be )?| it(?:['’]ll| will) be |: )|"
    r"\bon (?:our|my|this) side(?:,| of the table)?(?: (?:it|there)(?:['’]ll| will) be| (?:are|is)| we have|:)? ",
    re.IGNORECASE,
)
"""What leads on to names alone, who hold it where nothing more is said of them: "it will be only" Tess and Jo."""
OF_TWO = expression(
    r"\b(?:(?:join\w*|with|meets?|sees?|see) (?:the (?:two|three|pair) of you|you both|you and (?:him|her)|"
    r"both of you))\b",
    re.IGNORECASE,
)
"""What makes whoever is asked for more than who opens the door: somebody else "will join the two of you"."""
WITH_THEM = expression(
    r"\b(?:chat|call|conversation|interview|meeting|talk|session|round|hour|coffee|lunch|minutes|mins)"
    r"(?: \([^()]{1,30}\))?(?: [\w:.'’&-]+){0,8}? with (?:(?:both|the two|the pair) of )?them(?: both)?\b|"
    r"\b(?:meet(?: with)?|see|(?:speak|talk) (?:to|with)) (?:(?:both|the two|the pair) of )?them(?: both)?\b",
    re.IGNORECASE,
)
"""Where those are met who were named together just before: "Tom and Jo liked it. Could you chat with them?"."""
BY_OFFICE = expression(r"(?:(?:our|the|my) [\w \-]{2,50},? ?)?")
ALONE = expression(
    r"(?! ?,? (?:who|that)(?:['’]ll| will| is going to)? (?:send|get|be in touch|e-?mail|write|let|confirm|arrang|"
    r"forward|share|"
    r"contact|chas|decid|pay|book|repl|answer|handl|call|tak|show|sign|open|pick|is (?:away|off|ill|sick|out|"
    r"on leave)\b)\w*)"
    rf"{ASIDE}(?: (?:and|plus|with) (?:me|myself|I|yours truly)| ?, (?:and )?(?:me|myself))?"
    r"(?: (?:again|instead|after all|this time(?: (?:a?round))?|on the day|that day|then|only|alone|on (?:our|"
    r"my) side|from (?:our|"
    r"my) side|in the room|"
    r"on the (?:call|panel|line)|around the table|for (?:this|that) (?:one|round|stage)|with you|meeting you|"
    r"interviewing you|"
    r"(?:that |whom? )?you(?:['’]ll| will) (?:be )?(?:meet|see|talk to|speak to|speak with)(?:ing)?))*"
    r" ?(?:[.;!–—]|,(?! ?(?:who|as|because|if|unless|but only if)\b)|\Z)"
)
_NO_PLACE = any_word(
    """
    to if you that when for we i they good great nice lovely easier best better helpful worth fine ok okay shared sent
    discussed agreed cleared done dealt handled sorted consistent compatible familiar effect
    """
)
_BE = rf"be(?: (?!{_NO_PLACE}\b)[\w:.,'’&-]+){{0,14}}?,? with (?:both )?"
_IT_IS = r"(?:[Ii]t|[Tt]hat|[Tt]his)(?:['’]s| is)"
IT_IS = expression(
    rf"(?:\b(?:{_IT_IS} with|"
    r"(?:[Ii]t|[Tt]hat|[Tt]here|[Tt]his)(?:['’]ll| will)(?: now)? be(?= (?:both |(?:our|my) [a-z ]{2,30},? )?[A-Z])|"
    r"[Yy]ou(?:['’](?:d|ll)| will| would)(?: now| then| both| first)? (?:be )?see(?:ing)?)|"
    r"(?:,|,? and|;) then (?:you(?:['’]ll| will) )?(?:with|meet|see|speak (?:to|with)|on to|over to)) (?:both )?"
    r"(?![^.!?]*\b(?:approv\w+|sign(?:ed|ing|ature|s)?|decision|decide\w*|review\w*|consider\w*|payroll|now|"
    r"currently|at the moment|weeks?|months?|(?:who|that)(?:['’]ll| will| is going to)? (?:sends?|gets?|be in touch|"
    r"e-?mails?|writes?|lets?|confirms?|arranges?|forwards?|shares?|contacts?|chases?|decides?|pays?|books?|repl\w+|"
    r"answers?|handles?|calls?|(?:takes?|shows?|signs?|picks?) you|opens?|is (?:away|off|ill|sick|out|on leave)))\b)"
)
"""Who holds a talk, by words that lead on to anything: "it's with Ana Ruiz, our deputy", "it'll be Bo and Ana"."""
IT_BE_WITH = expression(
    rf"(?:\A(?:[Ii]t |[Tt]his |[Tt]hat )?(?:[Ww]ill|[Ww]ould) {_BE}|"
    rf"\b(?:(?:[Ii]t|[Tt]hat|[Tt]his)(?:['’](?:d|ll)| will| would)|"
    rf"(?:interview|meeting|chat|call|round|stage|session)s? (?:will|would)) {_BE})"
    r"(?![^.!?]*\b(?:approv\w+|sign(?:ed|ing|ature|s)?|decision|decide\w*|review\w*|consider\w*|payroll)\b)"
)
"""Who holds a talk that is only called so: "it would be at our Leeds office with Ada Byrne, the controller"."""
_NO_LIST_OF_PEOPLE = any_word(
    """
    if bring send submit upload before documents? papers? questions? quer(?:y|ies) references? referees? lost help
    candidates? clients? customers? competitors? offices? locations? cit(?:y|ies) sites? branch(?:es)? stores? options?
    topics? projects? products? tools? links? or
    """
)
LISTED = expression(
    rf"\b(?P<talk>interview|round|panel|on-?site|chat|call|meeting|conversation|session|talk|stage|loop|meet)s?\b"
    rf"(?:(?!\b{_NO_LIST_OF_PEOPLE}\b)[^.!?;(]|(?<=\d)\.(?=\d)|\b[ap]\.m\.){{0,160}}?(?: ?: | ?[–—-]+ | \()"
    rf"(?![^.!?;]*\b(?:or|documents?|references|id|copy)\b)",
    re.IGNORECASE,
)
"""What names a talk and leads on to a list of who holds it: "final round on Thursday at 1pm:" Tess, Jo and Ana Ruiz."""
COUNTED = expression(r"\d|\b(?:noon|midday|two|three|four|five|both|everyone|people)\b", re.IGNORECASE)
"""An hour, or how many there are, before a list of those who hold a talk."""
LIST_ENDS = expression(rf"(?: again| too| as well)?{ASIDE}(?: again| too| as well)? ?(?:[.;!?)]|[–—-] |\Z)")
ONE_WITH = expression(
    r"(?<=[:,;–—-] )(?:and )?(?:the )?(?:first|second|last|one|another|other)(?: one)?(?: is| will be| would be)? with "
    r"(?=[^.!?;]*,? (?:and|then|&) (?:then )?(?:the )?(?:second|third|last|one|another|other)(?: one)?"
    r"(?: is| will be| would be)? with )|"
    r"(?<= )(?:and|then|&) (?:then )?(?:the )?(?:second|third|last|one|another|other)(?: one)?"
    r"(?: is| will be| would be)? with ",
    re.IGNORECASE,
)
"""With whom each of some talks is: "two conversations: one with Tess Byrne and one with Jo"."""
