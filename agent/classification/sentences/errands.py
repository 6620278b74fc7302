"""Errands: what people of an application write about that has nothing to do with it: something left behind, a parking
ticket, the fare that they pay back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.expressions import SEARCHED, expression, searched

_BELONGINGS = (
    r"(?:scar(?:f|ves)|coat|jacket|hat|cap|gloves?|umbrella|brolly|glasses|sunglasses|bag|tote|backpack|rucksack|lunch\s?box"
    r"|water\sbottle|flask|mug|pen|notebook|charger|phone|keys?|wallet|purse|sweater|jumper|cardigan|hoodie|boots|lanyard"
    r"|(?:visitor['’]?s?\s)?(?:badge|pass))"
)
_NO_MORE_THAN = r"[^.!?;\n]{0,40}?"
_ERRAND = expression(
    rf"\b(?:(?:did\syou|you\s(?:may\shave|must\shave|might\shave)?)\s?(?:leave|left|forget|forgot|forgotten)"
    rf"|(?:i|we|someone|somebody|reception)?\s?(?:found|have|has\sfound)\syour)\b{_NO_MORE_THAN}\b{_BELONGINGS}\b"
    rf"|\bis\sthis\syour\s{_BELONGINGS}\b"
    r"|\b(?:parking|car\spark|mileage|petrol|gas|train|bus|taxi|travel|ferry)\s(?:ticket|receipts?|stub|money|costs?|fare|"
    r"claim|form|expenses|reimbursement|back)\b"
    r"|\b(?:claim|refund|expenses?|mileage|travel)\s(?:form|claim|sheet)\b|\b(?:fares?|petrol|mileage)\s(?:back|paid|refunded)\b"
    r"|\bticket\sin\sthe\s(?:[\w-]+\s){0,3}?(?:car\spark|parking|garage)\b"
    r"|\b(?:photo|copy|scan|picture)\sof\s(?:the|your)\s(?:parking\s|train\s|bus\s|taxi\s)?(?:receipt|ticket)s?\b"
    r"|\bpetty\scash\b|\breimburs\w+",
    re.IGNORECASE,
)
_OF_THE_HUNT = expression(
    r"\b(?:interview\w*|panel(?!\s(?:saw|van|door|board|beater)s?\b)|committee|positions?|posts?|roles?|jobs?|vacanc\w+|candidates?|"
    r"appl(?:y|ied|ication)\w*|"
    r"deci\w+|cho(?:se|sen|ice|ose)\w*|select\w*|shortlist\w*|offer\w*|hire\w*|hiring|salary|wages?|contract|references?|referees?|"
    r"unfortunately|sadly|regret\w*|afraid|sorry|wish\w*|luck|unsuccessful|instead|meanwhile|hear\w*|news|update\w*|"
    r"in\stouch|next\s(?:step|stage|round)s?|start(?:s|ing)?|begin\w*|trial|shifts?|meet(?:ing)?|second|come\s(?:in|back|and|to)|"
    r"call|ring|when\s(?:can|could|are|would)\syou|availab\w+|free\s(?:on|at|next|this)|team|join\w*|welcome|"
    r"cv|resume|résumé|certificates?|licen[cs]e|passport|id|forward|feedback|strong\w*|experience\w*|"
    r"cannot|can['’]?t|won['’]?t|not\s(?:be|able|going|the)|no\slonger|cancel\w*|postpone\w*|reschedul\w*|another|other\speople)\b",
    re.IGNORECASE,
)
"""What a mail must have none of, to be of an errand alone."""
_ASKS = expression(
    r"\b(?:please|pls|kindly|could\syou|can\syou|would\syou|will\syou|fill\sin|send|let\s(?:me|us)\shave|(?:we|i)\s(?:\w+\s)?need)\b|\?",
    re.IGNORECASE,
)
_PAPERS = expression(
    r"\b(?:referees?|references?|certificates?|passport|licen[cs]es?|cv|résumé|id|dbs|visa|permit|payslips?|transcripts?|portfolio|degree"
    r"|contract|availab\w+|when|start|come|call|ring)\b",
    re.IGNORECASE,
)
"""What is asked for besides in one breath."""
_MOST_SENTENCES = 8  # of a mail that is about nothing else


def only_an_errand(sentences: Sequence[str]) -> str:
    """Given the sentences of a mail from somebody of an application, return the one that tells of an errand, where none
    of them can be about the hunt; else ""."""
    said = searched(sentences)
    if len(said) > _MOST_SENTENCES or any(map(_OF_THE_HUNT.search, said)):
        return ""
    return next((text for text in said if _ERRAND.search(text)), "")


def asks_for_errands_alone(sentences: Sequence[str]) -> bool:
    """Given the sentences of a mail, return whether everything that it asks is about an errand, such as a claim for the
    fare: then it is about what else it tells."""
    asked = [text[:SEARCHED] for text in sentences if _ASKS.search(text[:SEARCHED])]
    return bool(asked) and all(_ERRAND.search(text) and not _PAPERS.search(text) for text in asked)
