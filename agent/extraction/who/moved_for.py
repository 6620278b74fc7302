"""For whom an interview moves: who cannot hold it as it was planned, and so does at the new time.

"Bill is out sick, so we have to reschedule", "Petra was called on site. Could you come on Friday instead?". Where
somebody else holds it for them ``stand_ins`` reads that, and nothing moves for them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from agent.expressions import expression
from agent.extraction.names.mentions import ASIDE, Mention, as_read, mentions
from agent.extraction.who.absences import ILLNESS
from agent.extraction.who.hosts import claim_of
from agent.extraction.who.stand_ins import stand_ins
from agent.extraction.words.vocabulary import any_of
from agent.model.mail import Part, PersonClaim

_HOW = r"(?: (?:now|just|sadly|unfortunately|unexpectedly|suddenly|still|also|all))*"
_IS = rf"(?:is|['’]s|was|has|had|will be|['’]ll be|has been){_HOW}"
_IT = r"(?:it|that|this|the|your|our|you|\w+day|tomorrow|today|noon|\d[\d.:]{0,4}(?: ?[ap]m)?)"
_CANNOT = r"(?:can['’]?t|cannot|can no longer|won['’]t|will not)"
_KEPT = expression(
    rf"{ASIDE} ?,? ?"
    + any_of(
        rf"""
        {_IS} (?:been |got |had to )?(?:called|pulled|dragged|roped|summoned) (?:away|in|into|out|up|to)\b;
        {_IS} (?:been |got )?(?:held up|stuck|delayed|tied up|double[- ]booked|detained|snowed in|laid up)\b;
        (?:has|had|['’]s|got){_HOW} (?:got )?(?:an? |another )?(?:\w+[- ]){{0,2}}(?:clash|conflict|emergency)\b;
        (?:has|['’]s got|has got){_HOW} (?:an? |another |the )(?:[\w’'-]+ ){{0,2}}(?:meeting|appointment|call|trip)
        (?:on |at |all )?(?:\w+day|tomorrow|\d|noon|then|that|day);
        {_IS} (?:out |off |taken )?(?:ill|sick|unwell|poorly)\b;
        (?:has|['’]s){_HOW} (?:fallen|called in) (?:ill|sick)\b;
        (?:has|['’]s|is){_HOW} (?:come|gone|been)? ?down with {ILLNESS}; (?:has|['’]s){_HOW} caught {ILLNESS};
        {_IS} (?:on site|abroad|travell?ing|unavailable)\b;
        {_IS} (?:out|off|away) (?:on|until|till|all|this|that|today|tomorrow)\b;
        {_IS} (?:needed (?:on|in|at|elsewhere)|not available|no longer available|in (?:court|surgery|theatre))\b;
        has to (?:fly|travel|be (?:in|at)|attend)\b;
        {_CANNOT}{_HOW} (?:be able to )?(?:make|do|manage|meet|see|keep) {_IT}\b;
        (?:is unable to|isn['’]t able to){_HOW} (?:make|do|manage|meet|see|keep) {_IT}\b
        """
    ),
    re.IGNORECASE,
)
_A_PLACE = r"(?:the |an? |our )?(?:meeting )?(?:room|building|link|teams|zoom|office|site|floor)\b"
_MOVES = expression(
    r"\b"
    + any_of(
        rf"""
        (?:re-?schedul|postpon|re-?arrang)\w*; instead(?! of\b); rather than; swap\w*;
        (?:push|shift|bring|brought|put|mov)\w* (?:\w+ ){{0,6}}?(?:back|forward|to)\b(?! {_A_PLACE});
        (?:new|another|different|alternative) (?:time|date|day|slot); (?:would|could|can) you (?:do|make|manage|come);
        (?:he|she) (?:can|could) (?:now )?(?:do|make|manage|see|meet)
        """
    ),
    re.IGNORECASE,
)
_PLACE = expression(
    r"\b(?:room|link|venue|building|office|location|in (?:his|her|their) (?:place|stead)|covers?|covering)\b",
    re.IGNORECASE,
)

_ANOTHER_WAY = expression(
    r"\b(?:by|over|on|via|through|to)\s(?:the\s|a\s)?(?:(?:tele)?phone|video|zoom|teams|(?:google\s)?meet|skype|webex|whatsapp|facetime)"
    r"(?:\s(?:call|chat|meeting|interview))?\s(?:instead\b(?!\sof\b)|rather\sthan\b)|\b(?:phone|zoom|teams|video)(?:\scall)?\sinstead\b",
    re.IGNORECASE,
)
"""What is put in the place of coming, and not in that of the hour: "could we do it by phone instead?"."""
_WRITER_IS_THERE = expression(
    r"\b(?-i:I)(?:['’]ll| will| can) (?:still |just )?(?:ring|call|phone|see|meet|interview|speak to|talk to) you\b"
    r"(?! (?:to|about|with|later|when|once|back|again|as soon|if|soon|know)\b)"
    r"|\b(?-i:I)(?:['’]m| am)(?: \w+)? (?:on my own|alone|by myself|single[- ]?handed)\b"
    r"|\bit(?:['’]s| is|['’]ll be| will be) (?:just|only) me\b",
    re.IGNORECASE,
)
"""The writer holds it, whoever is away: "Hannah's off, so I'm on my own in the shop"."""
_OF_THE_WRITERS = expression(
    r"\b(?:my|our)\s(?:\w+\s)?(?:daughter|son|wife|husband|mum|mom|mother|dad|father|kids?|child|boy|girl|baby|dog|"
    r"childminder|nanny|nan|gran|receptionist|driver|apprentice),?\s\Z",
    re.IGNORECASE,
)
"""Before the name of somebody whose illness keeps the writer, and who interviews nobody."""


@lru_cache(maxsize=8)
def moved_for(sentences: tuple[str, ...]) -> tuple[PersonClaim, ...]:
    """Given a mail's sentences, return the people who cannot hold an interview as planned, and hold it at the new
    time."""
    if stand_ins(sentences) or any(map(_WRITER_IS_THERE.search, as_read(sentences))):
        return ()
    read, found = as_read(sentences), list[PersonClaim]()
    for at, sentence in enumerate(read):
        around = " ".join(read[max(0, at - 1) : at + 2])
        if _MOVES.search(_ANOTHER_WAY.sub(" ", around)) is None or _PLACE.search(sentence):
            continue
        named = (one for one in mentions(sentence, heads=True) if not _OF_THE_WRITERS.search(sentence, 0, one.start))
        kept = [one for one in named if _KEPT.match(sentence, one.stop)]
        found += [_claim(one) for one in kept]
    return tuple(dict.fromkeys(found))


def _claim(one: Mention) -> PersonClaim:
    claim = claim_of(one.raw, one.name, "")
    return PersonClaim(claim.name, "", Part.INTERVIEWER, claim.title, signs_as=claim.signs_as)
