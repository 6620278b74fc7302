"""A reader who hires: who applies to them, who puts candidates to them, who asks them to interview one, and who asks
them what somebody was like at work.

Their mail has every word of a hunt: "When could you see the second candidate?" But nobody writes of "my CV" to whom
they hire, nor sends them the CVs of several people, nor tells them in which folder those of others lie.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import any_may_stand, expression, searched

_PAPERS = r"(?:cv|c\.v\.|résumé|resume|curriculum\svitae|cover(?:ing)?\sletter|letter\sof\sapplication)"
_SEVERAL = r"(?:cvs|résumés|resumes|candidates|applicants|(?:candidate|applicant)\sprofiles)"
_ONE = (
    r"(?:(?:an?|another|one|two|three|four|five|six|these|those|both)\s(?:(?!other\b|fellow\b)[\w-]+\s){0,3}?"
    r"(?:candidates?|applicants?))"
)
_THE_ONE = (
    r"(?:the|our|an?|this|that|your)\s(?:(?!other\b|fellow\b|next\b|remaining\b|last\b|successful\b|chosen\b"
    r"|preferred\b)"
    r"[\w-]+\s){0,3}?(?:candidate|applicant)"
)
_POST = r"(?:vacanc(?:y|ies)|openings?|hire|hiring|requirements?|requisitions?)"

_APPLIES = expression(
    r"\b(?:i['’]?d|i\swould|i)\s(?:\w+\s)?(?:like|love|wish|want)\sto\s(?:\w+\s)?(?:apply|be\sconsidered)\b"
    r"|\bi(?:['’]?m|\sam)\s(?:\w+\s)?(?:writing\sto\s(?:\w+\s)?(?:apply|enquire|inquire|ask)\b[^.?!;]{0,60}?"
    r"\b(?:job|work|vacanc\w+|position|role|advert\w*)\b|applying\s(?:for|to)\b)"
    r"|\bi(?:['’]?ve|\shave)?\s(?:just\s)?(?:saw|seen|read|found|noticed|spotted)\s(?:your|the)\s(?:\w+\s)?"
    r"(?:ad|advert|advertisement)\b"
    rf"|\bmy\s(?:\w+\s)?{_PAPERS}\b[^.?!;]{{0,30}}?\b(?:attached|enclosed|below)\b"
    rf"|\b(?:attached|enclosed|attach|enclose|(?:please\s)?find)\b[^.?!;]{{0,30}}?\bmy\s(?:\w+\s)?{_PAPERS}\b",
    re.IGNORECASE,
)
"""What only somebody says who applies."""
_PUTS = expression(
    rf"\b{_SEVERAL}\b[^.?!;]{{0,50}}?\bfor\s(?:you(?:r\steam)?\sto\s(?:interview|see|meet|consider|review|look"
    rf"|shortlist)|your\s(?:[\w-]+\s){{0,4}}?{_POST})\b"
    rf"|\b(?:attached|enclosed|attach|send(?:ing)?|sent|sharing|(?:please\s)?find|here\sare)\b[^.?!;]{{0,30}}?"
    rf"(?<!your\s)(?<!your\supdated\s)(?<!your\slatest\s)\b(?:cvs|résumés|resumes|candidate\sprofiles|candidate\sCVs)\b"
    rf"|\byour\s(?:[\w-]+\s){{0,4}}?{_POST}\b[^.?!;]{{0,60}}?\b(?:i|we)(?:['’]?ve|\shave)\s(?:[\w-]+\s){{0,4}}?"
    r"(?:candidates?|applicants?)\b",
    re.IGNORECASE,
)
"""What an agency says to a firm that hires."""
_ASKS_TO_INTERVIEW = expression(
    rf"\byou(?:['’]re|\sare)?\s(?:\w+\s){{0,3}}?(?:interview|see|meet|speak\s(?:to|with)|talk\sto|screen)\s{_ONE}\b"
    rf"|\b(?:submit|complete|fill\s(?:in|out)|finish|add|enter)\s(?:in\s)?your\s(?:[\w-]+\s){{0,2}}?"
    r"(?:scorecards?|candidate\s(?:evaluations?|ratings?))\b"
    rf"|\byou\b[^.?!;]{{0,60}}?\bto\s(?:interview|meet|see|screen|speak\s(?:to|with)|talk\sto)\s{_ONE}\b"
    rf"|\byou\b[^.?!;]{{0,60}}?\b(?:interview|screen|round|chat|call)\s(?:with|of)\s{_THE_ONE}\b"
    r"|\b(?:he|she|they)(?:['’](?:s|re)|\s(?:is|are))\s(?:\w+\s)?(?:up|in|here|interviewing|applying"
    r"|our\scandidate)\sfor\s"
    r"(?:the|our|your|my)\s(?:[\w-]+\s){1,4}?(?:role|post|position|job|vacancy)\b",
    re.IGNORECASE,
)
"""What a colleague says to somebody who is to interview."""
_SHARED = r"(?:shared|usual|team|common|interviews?|recruitment|vacanc(?:y|ies)|hiring|hr|panel|network|[a-z])"
_OTHERS_PAPERS = expression(
    rf"""\b(?<!your\s)(?<!your\sown\s)(?:(?:cv|résumé|resume)(?:s|['’]s)?|application\sforms?|applications)\b
        (?:\sand\s(?:the\s)?(?:[\w-]+\s){{0,2}}?[\w-]+)?(?:['’]s|\s(?:is|are|will\sbe))?(?:\s(?:all|now|both))?\s
            (?:in|on)\s(?:the|our)\s(?:{_SHARED}\s)?
        (?:(?:folder|drive|channel)\b|sharepoint\b|google\sdrive\b|shared\sfolder\b)
    | (?<!ihr\s)(?<!ihren\s)(?<!ihre\s)(?<!dein\s)(?<!deine\s)(?:\b(?:lebensl[äa]uf\w{{0,2}}|(?:bewerbungs)?unterlagen
        |mappen?|bewerbungen)\b)[^.?!;]{{0,40}}?\b(?:lieg(?:t|en)|sind|ist|findest)\b[^.?!;]{{0,20}}?
        (?:laufwerk|geteilten?\sordner|teamordner)
    | (?<!tu\s)(?<!su\s)\b(?:curr[ií]cul(?:os|ums)|hojas\sde\svida)\b[^.?!;]{{0,30}}?\bcarpeta\b
    | \b(?:adjunto|adjuntamos|mando|paso)\s(?:las|los)\s(?:hojas\sde\svida|curr[ií]cul(?:os|ums))\b
    | \bles\scv\b[^.?!;]{{0,30}}?\b(?:dossier|drive|serveur)\b | \bi\scv\b[^.?!;]{{0,30}}?\b(?:cartella|drive)\b
    | \bos\scurr[ií]culos\b[^.?!;]{{0,30}}?\b(?:pasta|drive)\b
    | \b(?:de\scv['’]?s|cv(?:['’]?s)?\svan\s\w+)\b[^.?!;]{{0,40}}?\b(?:map|schijf|drive)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Where the papers of those who applied lie, for who is to interview them."""
_ON_THE_PANEL = expression(
    r"""\b(?:would|could|can|will|do)\syou\s(?:[\w']+\s){0,4}?(?:sit|be|serve|help|step\sin|join\s(?:me|us))\s
        (?:(?:with|and|beside)\s(?:me|us)\s)?on\s(?:the|an?|our|my)\s(?:[\w-]+\s){0,3}?(?:interview|selection|hiring
        |recruitment|appointments?)\s(?:panel|board)\b
    | \b(?:for|you['’]re|you\sare)\s(?:agreeing|happy|free|able|down)\sto\s(?:sit|be|serve)\son\s(?:the|our|my)\s
        (?:[\w-]+\s){0,2}?(?:panel|board)\b
    | \byou(?:['’]re|\sare)\s(?:also\s)?(?:on|chairing)\sthe\s(?:[\w-]+\s){0,2}?panel\b(?!['’\s]*(?:s\s|shortlist
        |list|radar))
    | \b(?:would|could|can|will)\syou\s(?:[\w']+\s){0,4}?(?:sit|serve)\son\s(?:the|our)\spanel\b
    | \b(?:need|needs|want|wants|looking\sfor|short\sof|missing|find|lack)\s(?:an?|one|another|somebody|someone)\s
        (?:(?!else\b|new\b)[\w-]+\s){0,4}?(?:on|for|to\sjoin|to\scomplete|to\ssit\son)\s(?:the|our)\s(?:[\w-]+\s)?panel\b
    | \b(?:one|two|a\s\w+)\s(?:person\s|member\s)?(?:short|missing|down)\s(?:on|for)\s(?:the|our)\s(?:[\w-]+\s)?
        panel\b
    | \byou\s(?:kindly\s|had\s|have\s)*(?:offered|agreed|volunteered)\sto\s(?:help|sit\sin|assist|join)\s(?:us\s)?
        (?:with|on|at|for|in)\s(?:(?:the|our|these|those)\s)?(?:[\w-]+\s)?interview(?:s|ing)\b
    | \byour\spanel\s(?:pack|papers)\b | \Apanel\s(?:pack|papers)\b | \byou(?:['’]re|\sare)\schairing\b
    | \bscor(?:e|ing)\s?(?:sheets?|grids?|matri(?:x|ces)|forms?)\b[^.?!;]{0,30}?\b(?:come\sto\syou|to\sme)\b
    | \b(?:send|give|hand)\s(?:me\s)?your\sscores\b | \A(?:all\s)?scores\sto\sme\b
    | \bthe\scandidate(?:['’]s|\sis)\s(?:called|named)\s(?-i:[A-Z])
    | \byou(?:['’]re|\sare)\sinterviewing\s(?:\d+|two|three|four|five|six)\s(?:candidates|applicants|people)\b
    | \byou(?:['’]ll|\swill)?\s(?:ask|be\sasking|take|have)\s(?:questions?\s\d|the\s(?:technical|competency|hr)\s
        (?:questions|ones
        |block|bits))""",
    re.IGNORECASE | re.VERBOSE,
)
"""A panel that the reader is to sit on."""
_MANAGES = expression(
    r"""\b(?-i:[A-Z][\w'’-]+|[Hh]e|[Ss]he|[Tt]he\scandidate)\s(?:has\s|have\s)?(?:accepted|declined|rejected|turned
        \sdown)\syour\soffer\b(?!\s(?:of|to\shelp))
    | \byour\s(?:open|approved|job|hiring|headcount)\s(?:requisition|req)\b
    | \A(?:action\srequired:\s)?approve\s(?:the\s)?(?:job\s)?(?:offer|requisition)\b | \bassign\syour\sinterview\s
        (?:panel|team)\b
    | \b(?:screened\s|shortlisted\s)?(?:profiles|cvs|resumes)\s(?:[\w-]+\s)?(?:against|for|matching)\syour\s
        (?:[\w-]+\s){0,3}?
        requirements?\b
    | \A(?:dear\s)?(?:(?:all|hiring)\s)+managers\s?(?:[,:–-]|\Z)
    | \b(?:for|to)\sinterview(?:ing)?\sme\b(?!\s(?:for\s(?:the|our|my)\s(?:show|podcast)))
    | \bfor\s(?:inviting|having|seeing)\sme\s(?:in\s|out\s|over\s)?(?:to|for)\s(?:an?\s|the\s)?(?:[\w-]+\s)?interview\b
    | \bi(?:['’]ve|\shave)\s(?:now\s)?(?:decided|chosen)\sto\s(?:accept|take|go\swith)\sanother\s(?:[\w'’]+\s){0,2}?
        (?:offer|family|job)\b
    | \bi(?:['’]ll|\swill|['’]m|\sam)\snot\s(?:be\s)?accepting\s(?:the|your)\s(?:[\w-]+\s){0,4}?(?:position|offer
        |role|job|post)\b
    | \bi\s(?:[\w'’]+\s){1,4}?(?:decline|withdraw)\s(?:your\s(?:\w+\s)?offer|my\s(?:application|candidacy))\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is told to whose post it is that is to be filled: by a system, an agency, or who applied for it."""
_VOUCHES = expression(
    r"""\b(?:given|gave|gives|provided|supplied|listed|named|nominated|cited|put)\s(?:us\s|me\s)?(?:you|your\s
        (?:name|details
        |contact\sdetails|e-?mail(?:\saddress)?|number))\s(?:down\s|forward\s)?as\s(?:an?|his|her|their|my|one\sof
            \s(?:his|her|their
        |my))\s(?:[\w-]+\s)?(?:referees?|references?)\b
    | \b(?:put|use|name|give|list)\syou(?:r\sname)?\s(?:down\s)?as\s(?:a|my|one\sof\smy)\s(?:[\w-]+\s)?(?:referees?
        |references?)\b
    | \b(?:whether|if)\syou\swould\s(?:re-?employ|re-?hire|(?:employ|take|have)\s[\w'’]+\s(?:on\s)?(?:again
        |back))\b
    | \bappl(?:ied|ying|ication)\b[^.?!;]{0,100}?\b(?:given|gave|gives|named)\s(?:us\s)?
        (?:you|your\s(?:name|details))\sas\s(?:an?|his|her|their)\s(?:[\w-]+\s){0,2}?(?:manager|supervisor|employer|boss|colleague|tutor|teacher)\b
    | \b(?:applied|application)\b[^.?!;]{0,80}?\band\s(?:has\s)?(?:given|gave|named)\s(?:us\s)?(?:you|your\sname)
        \s?(?:[.,]|\Z)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is asked of whom somebody else named as a referee."""
_NOT_OF_THEM = expression(
    r"\b(?:i|we)(?:['’]?ve|\shave|['’]?d|\shad)?\s(?:\w+\s)?(?:put|submitted|sent|forwarded|recommended)\syou\b(?!\sdown)"
    r"|\byour\s"
    r"(?:own\s)?(?:application|candidacy|candidature|cv|résumé|resume)\b|\byou(?:r\sprofile)?\s(?:have|has"
    r"|['’]ve)\sbeen\s"
    r"(?:shortlisted|selected)\b|\bthank(?:s|\syou)\sfor\s(?:applying|your\sinterest)\b",
    re.IGNORECASE,
)
"""What is only said to somebody who applied."""
_OF_OTHERS = (_PUTS, _ASKS_TO_INTERVIEW, _OTHERS_PAPERS, _ON_THE_PANEL, _MANAGES, _VOUCHES)
_MOST = 20  # sentences


def reader_hires(subject: str, sentences: Sequence[str]) -> bool:
    """Given a stranger's subject and sentences, return whether they speak to somebody who hires, and not to one who
    applied."""
    said = [" ".join(one.split()) for one in (subject, *sentences[:_MOST])]
    cut = searched(said)
    applies = any_may_stand((_APPLIES,), said) and any(map(_APPLIES.search, said))
    of_others = any_may_stand(_OF_OTHERS, cut) and any(expr.search(one) for one in cut for expr in _OF_OTHERS)
    return (applies or of_others) and not any(map(_NOT_OF_THEM.search, said))
