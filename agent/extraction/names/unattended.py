"""Mail whose address takes no answers: it says so itself, or its system writes from addresses that nobody reads.

"Replies to this message are undeliverable" stands under the mail of a bank's hiring system, whose address bears the
bank's name as a person's might. A draft to it would be read by nobody.
"""

from __future__ import annotations

import re

from agent.classification.senders.known_senders import SenderSort, sender_kind
from agent.expressions import expression
from agent.extraction.names.names import clean_name
from agent.model.mail import Address, Message, NoticeKind

_NO_HOST = expression(r"@(?:[\w-]+\.)*(?:invalid-?e?mail|no-?reply|donotreply|do-not-reply|bounces?)\.", re.IGNORECASE)
_NOTIFIES = expression(r"@(?:[\w-]+\.)*(?:notify|notifications?|alerts?)\.", re.IGNORECASE)
"""The host by which a system tells and hears nothing: "talent@notify.hirewell.example"."""
_LOOKED_AT = 20_000  # characters of a mail
_THIS = r"(?:this|the above|our) (?:automated |automatic |system |notification )?"
_MAIL = r"(?:e-?mails?|messages?|notifications?|communications?|address(?:es)?|mailbox|inbox|account)"
_BOX = r"(?:e-?mail )?(?:mailbox|inbox|address|account|e-?mail)"
_READ = r"(?:monitored|attended|read|checked|staffed|reviewed|looked at)"
_ANSWERS = r"(?:replies|responses|answers)"
_IN_WORDS = (
    # English
    rf"(?:do(?:es)? not|don['’]t|cannot) (?:directly )?(?:reply|respond) (?:directly |back )?(?:to )?{_THIS}{_MAIL}"
    r"(?! (?:if|unless|until|before|after|with|without|when|where|once|only)\b)",
    r"(?:please|kindly) (?:do not|don['’]t) (?:reply|respond)(?: directly)?[.!]",
    rf"(?:this|our) {_BOX} (?:is|are) (?:not|un-?|never) ?(?:being |regularly |actively )?{_READ}",
    rf"(?:unmonitored|unattended|non-?monitored|unmanned|send-only|outgoing-only|notification-only) {_BOX}",
    rf"{_ANSWERS} (?:sent )?(?:to {_THIS}{_MAIL} )?(?:are|is|will be) (?:undeliverable|not (?:be )?{_READ})",
    rf"{_ANSWERS} (?:sent )?(?:to {_THIS}{_MAIL} )(?:cannot|can not|will not|won['’]t) (?:be|reach)\b",
    rf"{_THIS}{_BOX} (?:cannot|can not|does not|is unable to|is not able to|is not set up to) (?:accept|receive|take)"
    r" (?:any )?(?:repl|answers|response|incoming|inbound|mail|e-?mail)",
    # German
    r"(?:antworten sie|antworte|bitte) (?:bitte )?nicht (?:direkt )?auf diese (?:automatische |automatisch \w+ )?"
    r"(?:e-?mail|mail|nachricht)",
    r"diese(?:s|r)? (?:e-?mail-?adresse|adresse|postfach|e-?mail-?postfach|mailbox) (?:wird|werden) nicht "
    r"(?:gelesen|überwacht|abgerufen|betreut|bearbeitet)",
    r"antworten auf diese (?:e-?mail|mail|nachricht) (?:können|werden) (?:leider )?nicht ",
    # French
    r"ne (?:pas|répondez pas)(?: y)?(?: répondre)?(?: directement)? (?:à |au )?(?:ce|cet|présent) (?:message|courriel"
    r"|e-?mail|mail)",
    r"(?:cette (?:boîte|adresse|messagerie)[\w\s-]{0,30}) n['’]est pas (?:surveillée|relevée|consultée|lue)",
    # Spanish, Portuguese
    r"no (?:responda|respondas|conteste|contestes|responder|contestar) (?:directamente )?(?:a )?(?:este|esta) (?:correo"
    r"|mensaje|e-?mail|dirección|notificación)",
    r"(?:buzón|cuenta|dirección)[\w\s-]{0,30} no (?:es|está) (?:atendid|monitorizad|monitoread|supervisad|revisad)[oa]",
    r"não (?:responda|responder|respondas) (?:directamente |diretamente )?(?:a )?(?:est[ea]|ao presente) (?:e-?mail"
    r"|mensagem|endereço)",
    r"(?:caixa|endereço)[\w\s-]{0,30} não (?:é|está) (?:monitorizad|monitorad|lid|vigiad)[oa]",
    # Italian, Dutch
    r"non rispondere (?:direttamente )?a (?:quest[oa]|quest['’]) ?(?:e-?mail|messaggio|mail|indirizzo|comunicazione)",
    r"(?:casella|indirizzo)[\w\s-]{0,30} non (?:è|viene) (?:presidiat|monitorat|controllat|lett)[oa]",
    r"(?:niet (?:te )?(?:antwoorden|reageren|beantwoorden)|(?:antwoord|reageer) (?:\w+ )?niet) op (?:deze|dit) "
    r"(?:e-?mail|bericht|mail)",
    r"(?:postbus|mailbox|e-?mailadres)[\w\s-]{0,20} wordt niet (?:gelezen|gemonitord|beheerd|bekeken)",
)
_TAKES_NONE = expression("|".join(rf"\b{words}" for words in _IN_WORDS), re.IGNORECASE)


def is_automatic(message: Message, *, own: bool) -> bool:
    """Given a message, return whether nobody wrote it whom an answer would reach.

    An own mail is automatic only as a calendar's answer or an auto-reply: a client's headers say nothing.
    """
    if own:
        automatic = {NoticeKind.CALENDAR_REPLY, NoticeKind.AUTO_REPLY, NoticeKind.RECEIPT}
        return message.notice is not None and message.notice.kind in automatic
    return message.automatic or _is_a_booking_pages(message.sender) or takes_no_answers(message)


def _is_a_booking_pages(sender: Address) -> bool:
    """Whether a booking page writes under its own name, and nobody of its house: "Cal.com" at hello@cal.com."""
    return sender_kind(sender.address).kind is SenderSort.SCHEDULER and not _is_somebodys(sender)


def takes_no_answers(message: Message) -> bool:
    """Given a message of somebody else's, return whether nobody reads what is answered to it, by its own words.

    Somebody who writes from an address of their own may speak of another one: "that mailbox is not monitored".
    """
    if sender_kind(message.sender.address).unattended or _NO_HOST.search(message.sender.address):
        return True
    if _is_somebodys(message.sender):
        return False
    if _NOTIFIES.search(message.sender.address):
        return True
    said = f"{message.body.new}\n{message.body.signature}"[-_LOOKED_AT:]
    return _TAKES_NONE.search(" ".join(said.split())) is not None


def _is_somebodys(sender: Address) -> bool:
    """Whether an address is that of somebody who is called so: "Dana Kim" at dana@ or dkim@."""
    local, name = sender.address.partition("@")[0], sender.name
    if not clean_name(name):
        return False  # "City of Alder" at alder@
    return any(len(part) > 2 and part in local for part in name.casefold().replace("'", "").split())
