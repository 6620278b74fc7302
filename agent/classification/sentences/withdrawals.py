"""What takes note that the reader withdrew, or would not have the post: "As requested, we have withdrawn your
application". It closes the file in the words of a refusal, and refuses nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import expression, searched

_THEIRS = r"(?:application|candidacy|candidature|name|file|profile|details|cv|r[eé]sum[eé])"
_OUT_OF_IT = (
    r"(?:out\sof|from|off)\s(?:the\s|our\s|this\s|any\s)?(?:\w+\s){0,2}?"
    r"(?:process|running|race|selection|recruitment|competition|consideration|shortlist|list|pool|role|post|position|vacancy)"
)
_TAKEN_OUT = (
    rf"(?:(?:withdr[ae]wn?|withdrawing|cancell?ed|closed?|closing|removed?|removing|taken|took|pulled)\s(?:down\s)?(?:your\s(?:\w+\s)?{_THEIRS}\b"
    rf"|you\s{_OUT_OF_IT}\b)|your\s(?:\w+\s)?{_THEIRS}\b[^.?!;]{{0,60}}?\b(?:withdrawn|cancell?ed|closed|removed|taken\s(?:out|off))\b"
    r"|no\slonger\s(?:being\s|be\s)?(?:considered|in\sthe\srunning|under\sconsideration|a\scandidate))"
)
_AS_ASKED = (
    r"(?:(?:at|on|upon|per|following|in\sline\swith|further\sto)\syour\s(?:own\s)?(?:request|wish(?:es)?|instructions?|withdrawal)"
    r"|as\s(?:you(?:['’]ve|['’]d|\shave|\shad)?\s(?:requested|asked|wished|wanted|instructed)|requested|per\syour\s(?:request|wish(?:es)?)))\b"
)
_OTHER_JOB = (
    r"(?:(?:an|the)\s?other\s(?:\w+\s)?(?:job|role|post|position|offer|house|firm|company|school|employer)\b|elsewhere"
    r"|something\s(?:else|closer|nearer)|some(?:where|one)\selse|a\sdifferent\s(?:\w+\s)?(?:job|role|post|position|offer)|a\s(?:new\s)?(?:job|role|post|position)\b)"
)
_WILL_NOT = (
    r"(?:have\s|['’]ve\s|had\s|are\s|['’]re\s|['’]d\s)?(?:(?:just|now|also|already|since|both)\s)?(?:withdr[ae]w\w*|declin\w+|pull(?:ed|ing)?\sout"
    r"|turn(?:ed|ing)?\s(?:us|it|this|our\s\w+|the\s\w+)\sdown|turn(?:ed|ing)?\sdown\s(?:our|the)\s\w+|step(?:ped|ping)?\s(?:back|down|aside|away)"
    rf"|(?:accept(?:ed|ing)?|tak(?:en|ing|e)|found|cho(?:sen|se|osing)|sign(?:ed|ing)?|gone\sfor|gone\swith|going\swith|decid(?:ed|ing)\s(?:for|on))\s{_OTHER_JOB}"
    r"|decid(?:ed|ing)\s(?:against\s(?:us|it|joining|taking|the\s(?:job|role|post|position|offer))\b|not\sto\s(?:join\sus|accept|proceed|continue|pursue|go\s(?:ahead|on|further)|take\s(?:it|us|the\s(?:job|role|post|position|offer|place)))\b|to\s(?:withdraw|decline|pull\sout|step\s(?:back|down|aside))))"
)
_NOTED = expression(
    rf"""\b(?:
        you(?:['’]ve|\shave)?\s(?:(?:now|successfully|recently|already|just)\s)?(?:(?:withdr[ae]wn?|retracted|cancell?ed)\s
            (?:your\s(?:\w+\s){{0,3}}?(?:application|candidacy|candidature)\b|(?:yourself\s)?from\s)|pulled\sout\sof\s)
        | withdrawn\sby\s(?:(?:the\s)?(?:candidate|applicant)|you(?:rself)?)\b
        | {_TAKEN_OUT}[^.?!;]{{0,60}}?\b{_AS_ASKED}
        | {_AS_ASKED}[^.?!;]{{0,40}}?\b{_TAKEN_OUT}
        | your\s(?:\w+\s)?withdrawal\s(?:from\s[^.?!;]{{1,60}}\s)?(?:has\sbeen|is|was)\s(?:now\s|hereby\s|duly\s)?
            (?:processed|confirmed|received|noted|registered|recorded|complete)
        | (?:received|got|processed|actioned|noted?|confirm\w*|acknowledg\w+|accept\w*|thank(?:s|\syou)\sfor
            |in\s(?:response|reply)\sto|further\sto|sorry\sabout)\s(?:of\s|the\s|receipt\sof\s){{0,2}}your\s(?:\w+\s)?
            (?:withdrawal\b|(?:request|wish|decision|notice|intention|e-?mail|message|letter|note|call)\s
                (?:to\s(?:withdraw|decline|pull\sout|step\s(?:back|down|aside))
                |(?:(?:in|with|by)\swhich|where|saying|telling\s(?:me|us)|that)\s(?:that\s)?you\s?{_WILL_NOT}))
        | (?:letting|telling|informing|advising)\s(?:me|us)\b[^.?!;]{{0,40}}?\byou\s?{_WILL_NOT}
        | you(?:['’]ve|\shave)?\s(?:decline|declined|turned\sdown|refused)\s(?:our|the|my|this)\s(?:\w+\s)?
            (?:offer|position|job|post|role)\b
        | i(?:['’]ve|\shave|['’]ll|\swill)\s(?:let|told|tell|informed?)\s(?:the\s)?\w+\s(?:know\s)?(?:that\s)?
            you\s?(?:wo?n['’]?t|will\snot|(?:are|['’]re)\snot)\s(?:be\s)?(?:coming|joining|taking)\b
            [^.?!;]{{0,40}}?\b(?:closed?|closing|withdr\w+)\syour?\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""What takes note of it."""

_MAY_BE = expression(
    r"\b(?:if|unless|should|whether|in\scase|until|please|how\sto|would\s(?:like|you)|wish(?:es|ed)?\sto|want(?:s|ed)?\sto|(?:can|may|could)\s(?:also\s)?"
    r"(?:be\s)?withdr\w+|deemed|automatically|(?:treat|consider|regard)(?:ed|ing)?\s(?:it|this|that|you|your)|failed|missed"
    r"|(?:did|do|have|has|had|were|was)(?:n['’]t|\snot))\b|\?",
    re.IGNORECASE,
)
"""What only may be, and what follows from something that was left undone: whoever closes the file then refuses."""
_GOES_ON = expression(
    r"\b(?:(?:an)?other\s(?:day|date|time|slot)|new\s(?:day|date|time|slot)|re-?arrang\w+|resched\w+|re-?book\w*|see\syou|(?<!were\slooking\sforward\sto\s)(?<!was\slooking\sforward\sto\s)(?<!been\slooking\sforward\sto\s)(?:see|meet)ing\syou|get\swell"
    r"|when(?:ever)?\syou(?:['’]re|\sare|\sfeel)|instead|still\s(?:in|like|love|keen|interested|want)|(?:your|the)\s(?:other|second)\sapplication"
    r"|remains?\s(?:open|active))\b",
    re.IGNORECASE,
)
"""What goes on for all that: only a day, or one of several posts, was given up."""
_REFUSES_BESIDES = expression(
    r"\b(?:unfortunately|regret(?:fully|s|ted)?\b(?!\s(?:your|that\syou|you))|sorry\sto\s(?:say|inform|tell|let)|(?:un|not\s(?:been\s)?)(?:successful|selected"
    r"|shortlisted)|(?:we|i|they|board|panel|team)\s(?:(?:have|has|had|['’]ve)\s)?(?:decided|chosen|chose|opted|appointed)\b(?!\s(?:to\s)?(?:respect|keep)))\b",
    re.IGNORECASE,
)
"""What refuses beside it: another post, or the same one before they heard."""


def notes_a_withdrawal(sentences: Sequence[str]) -> int | None:
    """Given the sentences of a mail, return which one takes note that the reader withdrew or declined, or None: "As
    requested, we have withdrawn your application". It is None where anything goes on."""
    said = searched(sentences)
    if any(map(_GOES_ON.search, said)):
        return None
    return next((at for at, text in enumerate(said) if _NOTED.search(text) and not _MAY_BE.search(text)), None)


def refuses_besides(sentences: Sequence[str], noted: int) -> bool:
    """Given the sentences of a mail, and which of them takes note of it, return whether another refuses as well."""
    return any(_REFUSES_BESIDES.search(text) for at, text in enumerate(searched(sentences)) if at != noted)
