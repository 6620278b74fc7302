"""What asks for the user's money or bank details as no employer does who has just met them: a swindle, perhaps."""

from __future__ import annotations

import re

from agent.classification.senders.domains import is_free_mail, is_machinery, is_shared, registrable
from agent.classification.senders.known import Known
from agent.expressions import expression
from agent.model.mail import (
    ANSWERED_ELSEWHERE,
    ASKS_FOR_BANK,
    ASKS_FOR_MONEY,
    ASKS_TO_PAY,
    NAMED_ELSEWHERE,
    OF_NOBODY,
    Address,
    Category,
    Evidence,
    Message,
)

_MOST, _LONGEST = 80, 500  # sentences that are looked at; characters of one

_TOKENS = (
    r"(?:gift|itunes|steam|amazon|google\s+play|apple|prepaid|vanilla)\s+(?:gift\s+)?cards?|bit-?coins?|btc|"
    r"usdt|crypto(?:currency)?|western\s+union|money-?gram|cash\s?app|zelle|money\s+order"
)
_GIVE = (
    r"(?:buy|purchase|pay|send|transfer|deposit|forward|scratch|remit|wire|use|kaufen|überweis\w+|acheter|envoy\w+|"
    r"comprar|enviar)"
)
_NO_MONEY = expression(rf"\b{_GIVE}\b[^.!?]{{0,60}}?\b(?:{_TOKENS})\b", re.IGNORECASE)
"""What cannot be had back, and no employer takes."""

_CHEQUE = expression(
    r"\b(?:cheque|check)\b[^.!?]{0,80}\b(?:deposit|cash)\w*\b|\b(?:deposit|cash)\s+(?:the|this|a|that)\s+(?:\w+\s+)?"
    r"(?:cheque|check)\b",
    re.IGNORECASE,
)
_FEE = expression(
    r"\b(?:(?:registration|processing|training|on-?boarding|security|refundable|admin(?:istration|istrative)?|visa|"
    r"(?:background|credit|vetting)[\s-]+check|equipment|laptop|clearance|starter|kit|application|activation|"
    r"insurance|handling|placement|recruitment|document(?:ation)?|reservation|upfront|small|one-?off|one-?time)\s+"
    r"(?:\w+\s+)?(?:fees?|deposits?|charges?|payments?)|(?:fees?|deposits?|payments?)\s+of\s+[^\w\s]?\s?\w{0,4}\s?\d|"
    r"bearbeitungsgebühr|kaution|frais\s+de\s+dossier|tasa\s+de|taxa\s+de)\b",
    re.IGNORECASE,
)
_DUE = expression(
    r"\b(?:pay(?:able|ing|ment)?|send|transfer|wire|remit|required?|needs?|due|must|secure|refund\w*|cover|settle|"
    r"zahlen|überweis\w+|payer|verser|régler|pagar|abonar)\b",
    re.IGNORECASE,
)
_BANK = expression(
    r"\b(?:send|provide|give|confirm|reply\s+with|submit|need|require|forward|share|e-?mail|fill\s+in|text|update|"
    r"senden|schicken|envoy\w+|enviar|enví\w+)\b[^.!?]{0,90}?\b(?:bank(?:ing)?\s+(?:account\s+|log-?in\s+|card\s+)?"
    r"(?:details?|info\w*|numbers?|data|credentials|log-?in|name)|(?:account|routing|sort|card)\s+(?:number|code)s?|iban|"
    r"(?:credit|debit)\s+card|social\s+security|ssn|online\s+banking|cvv|bankverbindung|kontodaten|"
    r"coordonnées\s+bancaires|datos\s+bancarios|dados\s+bancários)\b",
    re.IGNORECASE,
)
_SUM = (
    r"(?:(?:\b(?:n|ngn|ghs|kes|ksh|zar|r|rs\.?|inr|usd|us|ugx|ush|tzs|php|rm|sgd|aed)|[₦₵₹$£€])[$₵]?\s?\d[\d.,]*(?:k\b)?"
    r"|\b\d[\d.,]*k?\s(?:naira|cedis?|shillings?|bob|rupees|rand|dollars?|pounds?|euros?|pesos|ringgit|dirhams?|quid)\b)"
)
_BEFORE_WORK = (
    r"(?:(?:id|identity|staff)\s(?:card|badge)|badge|uniforms?|(?:training|starter|work)\s(?:kit|pack|materials?)|kit|training|medicals?"
    r"|(?:police\s)?clearance|police\s\w+|orientation|registration|resumption|onboarding|background\s\w+|boots|permit|slot)"
)
_PAY_FOR = expression(
    rf"\b(?:pay|remit|transfer|send|deposit)\b[^.!?]{{0,30}}?{_SUM}[^.!?]{{0,20}}?\b(?:for|towards|to\ssecure)\b[^.!?]{{0,30}}?\b{_BEFORE_WORK}\b"
    rf"|\b(?:deposit|fee|payment)\sof\s{_SUM}[^.!?]{{0,20}}?\b(?:for|towards)\b[^.!?]{{0,30}}?\b{_BEFORE_WORK}\b[^.!?]{{0,40}}?\b(?:paid|payable|due|required)\b",
    re.IGNORECASE,
)
"""A sum that the reader is to pay for what they need at work, which whoever employs them has for them."""

_NOT_ASKED = expression(
    r"(?:\b(?:no|never|not)|n['’]t)\b|\b(?:without|free\s+of|nor)\b|\bat\s+(?:our|the\s+company['’]s)\s+(?:cost|expense)\b|"
    r"\b(?:we|company|employer|firm)(?:['’]ll|\s+will|\s+shall)?\s+(?:\w+\s+)?(?:pays?|covers?|bears?|meets?|sends?|gives?)\b|"
    r"\b(?:send|give|pay|get)\s+you\b",
    re.IGNORECASE,
)
"""That they take none, or pay themselves."""

_PAID_OUT = expression(
    r"\bon\s+your\s+(?:first|starting)\b|\b(?:bring|reimburse\w*|expenses|travel|"
    r"direct\s+deposit|first\s+(?:pay)?check|pay-?(?:roll|day|check|slip))\b",
    re.IGNORECASE,
)
"""What is brought along, and what expenses and wages are paid to: never in what cannot be had back."""

_SAYS_MORE = frozenset(
    {Category.OFFER, Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_INVITATION, Category.OUTREACH}
)
_WANTS = _SAYS_MORE | {
    Category.INFORMATION_REQUEST,
    Category.ACKNOWLEDGEMENT,
    Category.ASSESSMENT,
    Category.NO_DECISION,
    Category.COURTESY,
}
"""As what such a mail reads, apart from what it asks for."""

_ADDRESS = expression(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")

_BEFORE_PAY = frozenset({Category.OFFER, Category.OUTREACH, Category.INFORMATION_REQUEST})


def suspicion(message: Message, category: Category, known: Known) -> Evidence | None:
    """Given a mail, as what it reads and what ties it to an application, return what is suspicious; None if nothing is.

    Whoever asks for money is suspicious wherever nobody of the application, or of its firm, wrote it, or the answer is
    to go elsewhere; who wants to be paid for a uniform or a badge before the first day, whoever they are. Bank
    details are asked for with many an offer: but by somebody who was heard of before.
    """
    if category not in OF_NOBODY and not known.sender_known and _named_elsewhere(message):
        return Evidence(message.sender.address, NAMED_ELSEWHERE)
    elsewhere = _answered_elsewhere(message)
    if category not in _WANTS:
        return None
    said = tuple(" ".join(one.split())[:_LONGEST] for one in message.body.sentences[:_MOST])
    if (known.sender_known or known.house_known or known.machine_known) and not elsewhere:
        first = next((one for one in said if _PAY_FOR.search(one) and not _is_innocent(one)), "")
        return Evidence(first, ASKS_TO_PAY) if first else None  # whoever set the trap may be who advertised the post
    if money := next((one for one in said if _asks_for_money(one)), ""):
        return Evidence(money, ASKS_FOR_MONEY)
    bank = next((one for one in said if _BANK.search(one) and not _is_innocent(one)), "")
    if bank and category in _BEFORE_PAY and not (is_machinery(message.sender) and not elsewhere):
        return Evidence(bank, ASKS_FOR_BANK)
    if elsewhere and category is Category.OFFER and message.reply_to is not None:
        return Evidence(message.reply_to.address, ANSWERED_ELSEWHERE)
    return None


def _is_innocent(sentence: str) -> bool:
    return _NOT_ASKED.search(sentence) is not None or _PAID_OUT.search(sentence) is not None


def _asks_for_money(sentence: str) -> bool:
    if _NO_MONEY.search(sentence) and not _NOT_ASKED.search(sentence):
        return True
    if _is_innocent(sentence):
        return False
    fee = _FEE.search(sentence) is not None and _DUE.search(sentence) is not None
    fee = fee or _PAY_FOR.search(sentence) is not None
    return fee or _CHEQUE.search(sentence) is not None


def _answered_elsewhere(message: Message) -> bool:
    """Whether the answer is wanted at a free mail address, though the mail came from a firm's, or a stranger's."""
    to = message.reply_to
    if to is None or not to.address or not is_free_mail(to):
        return False
    return registrable(to.domain) != registrable(message.sender.domain)


def _named_elsewhere(message: Message) -> bool:
    """Whether a person's mail shows a firm's address as its sender's name, and comes from that of another house.

    Mail programs show the name alone. A list, a desk and a hiring system say in their own way for whom they write.
    """
    shown = _ADDRESS.search(message.sender.name)
    if (
        shown is None
        or message.automatic
        or message.list_id
        or is_machinery(message.sender)
        or is_shared(message.sender)
    ):
        return False
    named = Address("", shown[0].lower())
    return not is_free_mail(named) and registrable(named.domain) != registrable(message.sender.domain)
