"""Posts that were first offered to somebody else, who has not answered, and posts that do not exist yet. Nothing is
decided for the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.classification.sentences.looked_for import looks_for
from agent.expressions import SEARCHED, expression, searched

OFFERED_FIRST = "offered-to-another-first"
"""The signal of such an offer: its sentence has the words of a refusal."""
NO_POST_YET = "no-post-to-offer-yet"
"""The signal of who is on a list, and has a post when there is one: its sentence has the words of an offer."""


_ANOTHER = (
    r"(?:some(?:one|body)(?:\selse)?|an?\s?other\s\w+|the\sother\s\w+|one\s(?:of\sthe\s\w+|candidate|person|applicant)"
    r"|(?:the|our|my)\s(?:first|preferred|top|number\sone)\s(?:choice|candidate|applicant))"
)
_OFFERED = expression(
    rf"\b(?:offered\s(?:it|the\s(?:\w+\s)?(?:post|job|role|position|place))\sto\s{_ANOTHER}"
    rf"|(?:post|job|role|position|place)\s(?:has|was|is|had)\s(?:now\s|already\s)?(?:been\s)?offered\sto\s{_ANOTHER}"
    rf"|(?:made|sent|put|extended)\s(?:an|the|our)\soffer\sto\s{_ANOTHER}"
    rf"|offer\s(?:has\s|is\s|was\s|had\s)?(?:gone|been|went|out|now|sent|made|with)\s(?:out\s|made\s|now\s"
    rf"|sent\s)?(?:to\s|with\s)?{_ANOTHER}"
    rf"|{_ANOTHER}\s(?:has|was|had)\s(?:been\s)?(?:made|sent|given)\s(?:an|the|our)\soffer"
    rf"|{_ANOTHER}\s(?:has|was|had)\sbeen\soffered\s(?:it|the\s\w+)"
    r"|(?:our|my|the)\s(?:first|preferred|top)\s(?:choice|candidate|applicant)\b[^.?!;]{0,30}?\b(?:has\sthe\soffer"
    r"|is\sstill|has\suntil"
    r"|has(?:n['’]t|\snot)))\b",
    re.IGNORECASE,
)
_UNANSWERED = expression(
    r"\b(?:has|have|is|['’]s)(?:n['’]t|\snot)\s(?:yet\s)?(?:answered|accepted|decided|replied|said|come\sback"
    r"|signed|sure|made\sup)"
    r"|\b(?:wait(?:ing)?|have\syet|yet)\s(?:to\s(?:hear|learn|accept|answer|reply|respond|decide|sign)"
    r"|(?:for|on)\s(?:an?|their|his|her|the|that)\s(?:answer|reply|response|decision|signature))"
    r"|\bawaiting\s(?:an?|their|his|her|the)\s(?:answer|reply|response|decision|signature)"
    r"|\b(?:is|are|['’]s)\s(?:still\s)?(?:thinking|considering|mulling|weighing|deciding|sleeping\son)\b|\b(?:has"
    r"|have)\suntil\b"
    r"|\b(?:has|have|['’]s|['’]ve)\s(?:got\s)?(?:an?|one|two|three|some|\d+)\s(?:\w+\s){0,2}?"
    r"to\s(?:answer|accept|decide|reply|respond|think|consider|let\s(?:us|me)\sknow|get\sback|come\sback|make\sup|sign)"
    r"|\b(?:makes?|making|has\smade|have\smade)\sup\s(?:his|her|their)\sminds?\b"
    r"|\b(?:if|should)\s(?:he|she|they|the\s\w+|that\sperson|this)\s(?:\w+\s)?(?:say|says|turn|turns|declines?"
    r"|decides?\sagainst|passes?"
    r"|does(?:n['’]t|\snot)|do(?:n['’]t|\snot)|falls?\sthrough|drops?|pulls?|backs?)\b",
    re.IGNORECASE,
)
_NEXT = expression(
    r"\b(?:(?:come|turn|go|get)\s(?:back\s|next\s|straight\s){0,2}to\syou|(?:is|['’]s|be)\syours|you(?:['’]re"
    r"|['’]d\sbe|\sare|\swould\sbe)\s"
    r"(?:(?:the|our|my|very)\s)?(?:next|second|reserve|runner)|let\syou\sknow|bear\swith|know\s(?:by|on|next|soon"
    r"|more|after|in)"
    r"|patien\w+|(?:give|gave)\sup\son|hear\sfrom\s(?:us|me)|in\sthe\s(?:running|frame)|second\schoice)\b",
    re.IGNORECASE,
)
_HELD = expression(
    r"\b(?:keep|hold|have|place|put|add|retain|appoint|name|list|kept|held|placed|added|retained)\s(?:(?:you|your\s\w+)\s)?"
    r"(?:as|in|on|to)\s(?:(?:an?|the|our|first|second|a\sfirm|\d(?:st|nd))\s){0,2}(?:reserve|stand-?by)s?\b"
    r"|\byou(?:['’]re|\sare|\swere|\sremain)\s(?:\w+\s){0,3}?(?:reserve|stand-?by)\b"
    r"|\byou(?:['’]re|\sare|\swere|\scame)\s(?:(?:an?|our|the|in|very|extremely|such|so|as|clear|strong|close)\s){1,4}second"
    r"(?=\s?[.,;:!–—-]|\s?\Z|\s(?:and|but|choice|so)\b)",
    re.IGNORECASE,
)
"""Who is held in reserve, or came second: "we would like to keep you as our reserve candidate"."""
_OVER = expression(
    r"\b(?:regret|unfortunately|unsuccessful|not\s(?:been\s)?(?:successful|selected)|wish\syou|good\sluck"
    r"|all\sthe\sbest|has\saccepted"
    r"|(?:she|he|they)(?:['’]ve|\shas|\shave)?\s(?:said\syes|accepted)|other\s(?:jobs?|roles?|posts?|positions?"
    r"|vacancies))\b",
    re.IGNORECASE,
)


@looks_for(_OFFERED)
def is_offered_to_another_first(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one says that the post was offered to somebody who has not answered,
    or None: "We have extended an offer to another candidate and are waiting to hear back. You are our second choice."
    It is None where the reader is not next in line, or is refused."""
    said = searched(sentences)
    offered = (at for at, text in enumerate(said) if _OFFERED.search(text) and not text.rstrip().endswith("?"))
    if (at := next(offered, None)) is None or any(map(_OVER.search, said)):
        return None
    held = any(map(_HELD.search, said))
    return at if any(map(_UNANSWERED.search, said)) and (held or any(map(_NEXT.search, said))) else None


_VACANCY = (
    r"(?:(?:an?|the\s(?:next|first)|one|suitable|further|any)\s){0,2}"
    r"(?:vacanc(?:y|ies)|posts?|positions?|openings?|places?)"
)
_WHEN_ONE_IS = expression(
    r"\b(?:will|may|can|would|could)\sbe\s(?:made|offered|appointed|called|contacted|issued)\b[^.?!;]{0,60}?\b(?:as(?:\sand\swhen)?|when|if|should|once|where)"
    rf"\s{_VACANCY}\s(?:become|becomes|arise|arises|are|is|come|comes|open|opens|fall|falls)\b",
    re.IGNORECASE,
)
_NO_OFFER_YET = expression(
    r"\b(?:this|it|that|(?:being|your)\s(?:\w+\s){1,4}?(?:panel|list))\s(?:is\snot|isn['’]t|does\snot|doesn['’]t)\s(?:yet\s|itself\s|in\sitself\s)?"
    r"(?:(?:constitute|amount\sto|mean|represent|be|guarantee)\s)?(?:yet\s)?an?\s(?:job\s|employment\s|post\s)?offer\b"
    r"(?!\s(?:letter|in\swriting))[^.?!;]{0,30}?\b(?:at\s(?:this|the\spresent)\s(?:stage|point|time|moment)|at\spresent|yet|for\snow|as\sthings\sstand)\b",
    re.IGNORECASE,
)
"""Who says that there is none, and not only that it is to be put in writing: "this is no formal offer yet"."""


_FIRST = (
    r"(?:first|selected|successful|recommended|chosen|preferred|top|appointed|(?:first|1st)[\s-]ranked|above)\s"
    r"(?:ranked\s)?(?:candidate|applicant|person|choice|one)"
)
_IF_FIRST_FAILS = expression(
    rf"\b(?:in\s(?:the\sevent|case)(?:\s(?:of|that))?|if|should)\s(?:the\s|our\s)?{_FIRST}\b[^?!;]{{0,50}}?"
    r"\b(?:not\s(?:\w+\s)?(?:joining|join|accept\w*|tak\w+)|fail\w*|declin\w+|turn\w*\s(?:it\s|us\s)?down|withdraw\w*|does\snot|do\snot|doesn['’]t)\b"
    r"[^?!;]{0,80}?\b(?:you\s(?:will|may|would|shall|can|could|might)\s(?:then\s)?(?:be\s)?(?:considered|offered|appointed|called|contacted|next)"
    r"|we\s(?:will|may|would|shall|can|could|might)\s(?:then\s)?(?:offer\s(?:it|the\s\w+)\sto|(?:offer|appoint|contact|call)|(?:come|turn)\s(?:back\s)?to)\syou)\b"
    r"|\byou\s(?:will|may|would|shall|might)\s(?:only\s)?be\s(?:considered|offered|appointed|called|contacted)\b[^?!;]{0,60}?"
    rf"\b(?:if|should|in\s(?:the\sevent|case))\b[^?!;]{{0,20}}?\b{_FIRST}\b",
    re.IGNORECASE,
)


@looks_for(_WHEN_ONE_IS, _NO_OFFER_YET, _IF_FIRST_FAILS)
def has_no_post_yet(text: str) -> bool:
    """Given a sentence, return whether it says that the reader gets a post only when there is one: "you will be offered
    a post as vacancies arise"."""
    return any(words.search(text[:SEARCHED]) for words in (_WHEN_ONE_IS, _NO_OFFER_YET, _IF_FIRST_FAILS))
