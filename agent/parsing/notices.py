"""Mail that machines write on somebody's behalf: bounces, auto-replies, receipts, answers to invitations; bulk mail.

Not everything automatic is a notice: an applicant system's confirmation is automatic and matters. A notice is what says
nothing itself about an application: that a mail did not arrive, that somebody is away, that a mail was shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from email.message import Message as Tree
from functools import lru_cache

from agent.expressions import expression
from agent.model.mail import Address, Body, Invitation, Method, Notice, NoticeKind
from agent.parsing.mime import MAX_PARTS, Headers, children, content_type, parameter, payload, walk
from agent.parsing.threads import in_reply_to, message_id

MAX_LOOK = 20_000  # characters of a text that are looked through for what came back
_OF_A_BATCH = 256  # subjects: each is asked about when its header is parsed, and again when that is judged

# Headers that only auto-replies have (RFC 3834 and its forerunners), with what their value must not begin with.
_REPLY_HEADERS = (
    "x-autoreply",
    "x-autorespond",
    "x-autoresponse",
    "x-auto-reply",
    "x-autoreply-from",
    "x-mail-autoreply",
    "x-autoresponder",
    "x-apple-criteria",
    "x-vacation",
    "x-ms-exchange-inbox-rules-loop",
)
_AWAY_SUBJECT = expression(
    r"(?:\[[^\]]{1,40}\]\s?)?(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|respon[ds]\w{0,5})|autoreply|"
    r"out[- ]of[- ](?:the[- ])?office"
    r"|ooo\b|vacation (?:reply|response)|away from (?:the office|my (?:desk|mail))|automatische (?:antwort|"
    r"e-?mail-?antwort)|"
    r"abwesenheit(?:snotiz|snachricht|sassistent)?\b|abwesend\b|réponse automatique|absence du bureau|message"
    r" d'absence|"
    r"absent(?:e)? du bureau|respuesta automática|fuera de (?:la )?oficina|resposta automática|fora do escritório|"
    r"ausência temporária|automatisch antwoord|afwezig(?:heid)?\b|niet aanwezig|risposta automatica|fuori (?:sede|"
    r"ufficio)|"
    r"autosvar|automatiskt svar|automatisk svar|odpowiedź automatyczna|автоответ|автоматический ответ)",
    re.IGNORECASE,
)
_BY_MACHINE = expression(
    r"(?:\[[^\]]{1,40}\]\s?)?(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|autoreply|réponse automatique"
    r"|automatische (?:antwort|e-?mail-?antwort)|respuesta automática|resposta automática|automatisch antwoord"
    r"|risposta automatica|autosvar|automatisk[ta]? svar|odpowiedź automatyczna|автоответ)",
    re.IGNORECASE,
)
"""A subject that only a machine writes: people, too, write "Out of office next week"."""
_AWAY_ANYWHERE = expression(
    r"\bis (?:currently )?out of (?:the )?office\b|\bauto[- ]?reply\b|\babwesenheitsnotiz\b", re.IGNORECASE
)
# An auto-reply without a header or subject that says so has words from both: being away, and what becomes of the mail.
_AWAY = expression(
    r"\b(?:i(?:'| a|’)?m|i will be|i'll be|we are) (?:currently |now |presently )?(?:out of (?:the )?office|on"
    r" (?:annual |parental |maternity |"
    r"paternity |sick |medical )?(?:leave|vacation|holiday)|away from (?:the office|my desk))|\bbin (?:ich"
    r" )?(?:derzeit |zurzeit |aktuell |momentan )?"
    r"(?:nicht im (?:büro|haus)|im urlaub|abwesend)|ich bin (?:bis|vom|ab|derzeit|zurzeit) .{0,60}(?:nicht im"
    r" (?:büro|haus)|im urlaub|abwesend|"
    r"nicht erreichbar)|je suis (?:actuellement )?(?:absente?|en congés?|en vacances)|(?:estoy|estaré)"
    r" (?:actualmente )?(?:fuera de (?:la )?oficina|"
    r"de vacaciones|ausente)|(?:estou|estarei) (?:atualmente )?(?:fora do escritório|de férias|ausente)|ik ben"
    r" (?:momenteel |op dit moment )?"
    r"(?:afwezig|niet aanwezig|niet op kantoor|met vakantie|op vakantie)|(?:sono|sarò) (?:attualmente )?(?:fuori"
    r" (?:sede|ufficio)|assente|in ferie)",
    re.IGNORECASE,
)
_IN_EACH_ABSENCE = (
    *("office", "leave", "vacation", "holiday", "desk", "büro", "haus", "urlaub", "abwesend", "erreichbar", "absent"),
    *("congé", "vacances", "oficina", "vacaciones", "ausente", "escritório", "férias", "aanwezig", "afwezig"),
    *("kantoor", "vakantie", "sede", "ufficio", "assente", "ferie"),
)
"""Without any of these nobody says that they are away; most mail has none, and is not searched sentence by sentence."""
_MEANWHILE = expression(
    r"limited access|no access|(?:when|upon|on|after) my return|when i (?:return|am back|get back)|(?:for|if|in)"
    r" (?:anything |any |an |something |your "
    r"(?:matter|request|enquiry) is )?urgent|urgent matters|in my absence|as soon as possible after|will not be"
    r" (?:able to )?(?:read|check|forward)|"
    r"nach meiner rückkehr|in dringenden|dringende[nr]? |nicht weitergeleitet|meine vertretung|à mon retour|en cas"
    r" d'urgence|pour toute urgence|"
    r"accès limité|a mi regreso|a mi vuelta|en caso de urgencia|para asuntos urgentes|no meu retorno|em caso de"
    r" urgência|assuntos urgentes|"
    r"bij terugkomst|na mijn terugkeer|voor dringende|bij dringende|al mio (?:rientro|ritorno)|per urgenze|in caso"
    r" di urgenza",
    re.IGNORECASE,
)
# Who has left for good answers by machine, too, and without a word of an absence.
_LEFT = expression(
    r"\bi(?: have|['’]ve)(?: now| since| recently)? (?:left (?:(?:the|my) (?:company|firm|organi[sz]ation|college|"
    r"school|trust|council|business|department|team|post|role|university|charity|bank|hospital|practice)|(?-i:[A-Z]))"
    r"|retired\b|moved on from)|\bi retired (?:on|in|from)\b"
    r"|\bi(?: am|['’]m) no longer (?:with|at|employed|working)\b|\bi no longer work\b"
    r"|\b(?:mailbox|inbox|e-?mail (?:address|account)|address|account) is (?:no longer|not) (?:being )?"
    r"(?:monitored|in use|read|checked|active|used)\b",
    re.IGNORECASE,
)
_IN_EACH_LEAVING = ("left", "retired", "longer", "moved on", "not ")
_ASK_INSTEAD = expression(
    r"\b(?:please|kindly) (?:re-?)?(?:direct|contact|send|write|forward|e-?mail|use|address|speak|get in touch|reach|"
    r"call|ring|resend)"
    r"(?! me\b)\b|\bshould (?:now )?(?:be|go) (?:sent |directed |addressed )?to\b"
    r"|\b(?:is|are) now (?:looked after|handled|dealt with|covered|taken care of|run) by\b"
    r"|\b(?:has|have) (?:now )?(?:taken over|stepped into|picked up) (?:my|from)\b|\byour (?:new )?contact is\b",
    re.IGNORECASE,
)
_SAYS_MORE = expression(
    r"\b(?:appl(?:y|ied|ying|ications?)|interview\w*|candidat\w*|positions?|roles?|vacanc\w+|decision|regret|unfortunately|offer"
    r"|received|order|delivery|invoice|account)\b",
    re.IGNORECASE,
)
"""What stands before it in a mail that tells something, and only closes with "this mailbox is not monitored"."""
_TELLS = expression(
    r"\b(?:(?:your|our|the|this|an)\s(?:\w+\s){0,2}?(?:interview|application|job|panel|trial)|applied|candidacy|position|role|vacancy|deci(?:de[sd]?|sion|ding)"
    r"|offer(?:ed|s|ing)?|contract|documents?|certificates?|regret\sto|chosen|appointed|hired|(?:un)?successful"
    r"|(?:ihr|ihre[nm]?|dein\w{0,2})\s(?:\w+\s)?(?:vorstellungsgespräch|gespräch|bewerbung)|zusage|absage|(?:votre|l['’])\s?entretien|(?:su|la)\sentrevista"
    r"|(?:suo|il)\scolloquio|(?:uw|je|het)\s(?:sollicitatie)?gesprek)\b"
    r"|\b(?:see|meet|seeing|meeting|expect)\syou\b|\byou(?:['’]re|\sare)\s(?:in|through|down|booked)\b",
    re.IGNORECASE,
)
_ONLY_IF = expression(
    r"\A\W*(?:if|for|should|in\scase|regarding|concerning|with\sregard|any|all|questions|enquiries|queries|please|kindly|thanks?\b|thank\syou"
    r"|bei|für|falls|wenn|sollte\w*|bitte|pour|en\scas|si|para|en\scaso|em\scaso|se|caso|bij|voor|als|per|in\scaso)\b|\burgent|\bdringend"
    r"|\b(?:if|whenever)\s(?:you|your|it)\b",
    re.IGNORECASE,
)
"""How a machine speaks of such things: in case the mail is about them."""
_ASKS_THE_READER = expression(
    r"\b(?:you|your|sie|ihnen|ihr\w{0,2}|dir|dich|vous|votre|vos|usted|você|uw?|lei)\b[^?]{0,200}\?", re.IGNORECASE
)
_MOST_OF_AN_ABSENCE = 12  # sentences of it
_MOST_OF_A_LEAVING = 400  # characters of such a mail: who has more to tell writes it themselves

_ANSWER = expression(r"(?:\[[^\]]{1,40}\]\s?)?(?:re|aw|sv|antw)\s?:", re.IGNORECASE)
_SURE_BOUNCE = "sender and subject of a bounce"
_BOUNCE_SENDER = expression(
    r"(?:mailer-?daemon|postmaster|mail-?delivery(?:-?subsystem)?|mdaemon|bounces?|microsoftexchange[0-9a-f]{8,64}|"
    r"mail-?daemon|mailerdaemon|admin-mail|virus-?alert|mail-?admin(?:istrator)?)(?:[+._-].{0,60})?"
)
_BOUNCE_SUBJECT = expression(
    r"undeliver(?:able|ed)|undelivered mail|delivery (?:status )?(?:notification|failure|report|failed|problem|"
    r"error|unsuccessful)|"
    r"returned mail|mail (?:delivery )?(?:failed|failure|system error|returned|could not)|failure (?:notice|"
    r"delivery)|non[- ]?deliver(?:y|able)|"
    r"message (?:undeliverable|could not be delivered|not delivered|delivery)|could not (?:be delivered|send)|not"
    r" deliver(?:ed|able)|"
    r"delivery .{0,30}fail|failed (?:delivery|mail)|unzustellbar|nicht zugestellt|unable to deliver|user unknown|"
    r"rejected mail|"
    r"mail (?:non |)(?:remis|distribué)|non remis|échec de (?:la )?remise|no se puede entregar|no entregado|não"
    r" entregue|"
    r"falha na entrega|niet (?:bezorgd|te bezorgen)|onbestelbaar|mancat[ao] recapito|non recapitabile|impossible"
    r" de remettre|"
    r"bounced|mail error|error sending|warning: could not send",
    re.IGNORECASE,
)
_BOUNCE_TEXT = expression(
    r"(?:could not|couldn't|cannot|can't|was not|were not|unable to|wasn't|not|failed to) (?:be )?(?:deliver|relay|"
    r"send|sent|process|"
    r"reach)|undeliverable|returned to sender|delivery (?:has )?failed|permanent (?:fatal )?error|following"
    r" (?:address|recipient)|"
    r"recipient.{0,40}(?:reject|refus|unknown|fail)|user unknown|mailbox (?:full|unavailable|not found)|no such"
    r" user|quota|"
    r"this is the qmail-send program|konnte nicht zugestellt|n'a pas pu être|no se pudo entregar|não (?:pôde|foi) |"
    r"niet (?:worden )?afgeleverd|"
    r"non è stato possibile|transcript of session follows|\b5\d\d[ -]\d\.\d\.\d|\b5[0-5]\d ",
    re.IGNORECASE,
)
_DELAYED = expression(
    r"\b(?:do\snot\sneed\sto\sresend|(?:delivery|message)\s(?:incomplete|(?:is|has\sbeen|was)\s(?:\w+\s)?delayed)|warning\smessage\sonly"
    r"|(?:will|shall)\s(?:be\sretried|retry|(?:keep|continue)\s(?:on\s)?(?:trying|to\s(?:try|be\sretried|retry)))|still\sbeing\sretried)\b",
    re.IGNORECASE,
)
"""What has not failed yet: it may still arrive."""
_GIVEN_UP = expression(
    r"\b(?:permanent\s(?:\w+\s)?(?:error|failure)|given\sup|giving\sup|5\d\d[ -]5\.\d\.\d)\b", re.IGNORECASE
)
_MOST_OF_A_DELAY = 1500  # characters: behind them stands the mail itself
_RECEIPT_SUBJECT = expression(
    r"\s*(?:(?:not\s)?read|(?:un)?gelesen|(?:non\s)?lue?|(?:no\s)?le[ií]do|(?:não\s)?lid[ao]|(?:niet\s)?gelezen|(?:non\s)?letto|(?:o?läst|lest|læst|przeczytano)"
    r"|(?:return|read)[\s-]receipt\b[^:]{0,40}|delivered|relayed|zugestellt|remis|entregado|entregue|bezorgd|recapitato)\s?(?::|\s-\s)",
    re.IGNORECASE,
)
_RECEIPT_TEXT = expression(
    r"\s*(?:(?:your|this|the)\smessage\b.{0,400}?\b(?:(?:(?:was|has\sbeen)\s(?:read|displayed|opened|deleted\swithout\sbeing\sread)\s(?:on|at)|has\sbeen\sdisplayed)\b"
    r"|(?:was|has\sbeen)\s(?:successfully\s)?(?:delivered|relayed)\sto\sthe\sfollowing)"
    r"|this\sis\sa\s(?:return\s)?receipt\sfor\sthe\smail|delivery\sto\sthese\srecipients\sor\s"
    r"|(?:ihre|die)\snachricht\b.{0,400}?\b(?:gelesen|gelöscht|zugestellt)\b|(?:votre|le)\smessage\b.{0,400}?\ba\sété\s(?:lu|supprimé|remis)\b"
    r"|(?:su|el|tu)\smensaje\b.{0,400}?\b(?:leído|eliminado|entregado)\b|(?:a\s)?(?:sua|seu)\smensagem\b.{0,400}?\b(?:lida|eliminada|excluída|entregue)\b"
    r"|uw\sbericht\b.{0,400}?\b(?:gelezen|verwijderd|bezorgd)\b|il\s(?:tuo\s|suo\s)?messaggio\b.{0,400}?\b(?:letto|eliminato|recapitato)\b"
    r"|(?:ditt\smeddelande|meddelelsen|meldingen|din\smelding)\b.{0,400}?\b(?:lästes|läst|læst|lest)\b|(?:twoja\s)?wiadomość\b.{0,400}?\bprzeczytan)",
    re.IGNORECASE,
)
"""A receipt whose form got lost on its way, by its subject and its words."""
_MOST_OF_A_RECEIPT = 700  # characters
_HELD_BACK_SUBJECT = expression(r"\b(?:blocked|quarantin\w+|rejected|not\sdelivered|held|undelivered)\b", re.IGNORECASE)
_HELD_BACK_TEXT = expression(
    r"\b(?:message|e-?mail|mail)\s(?:(?:that|which)\s)?you\s(?:sent|tried\sto\ssend)\b.{0,120}?\b(?:rejected|blocked|quarantined|refused|returned"
    r"|(?:has|have|was|is|could)(?:n['’]t|\snot)\s(?:be(?:en)?\s)?delivered)\b"
    r"|\byour\s(?:message|e-?mail|mail)\sto\s\S+@\S+\s.{0,60}?\b(?:rejected|blocked|quarantined|refused|(?:has|was|could)(?:n['’]t|\snot)\s(?:be(?:en)?\s)?delivered)\b",
    re.IGNORECASE,
)
"""What a filter before somebody's mailbox says of the user's mail, that it did not let pass."""
_GREETS = expression(
    r"(?i:dear|hi(?:ya)?|hello|hey|good\s(?:morning|afternoon|evening)|liebe[rs]?|hallo|guten\s(?:tag|morgen)|bonjour|ch[eè]re?|hola|estimad[oa]|beste|ciao"
    r"|gentile|ol[aá])\s(?!(?i:sir|madam|sender|user|customer|client|colleague|all|there|team)\b)[^\W\d_a-z][\w.'’-]*(?:\s[^\W\d_a-z][\w.'’-]*){0,3}\s*[,!:.–—-]"
)
_MOST_OF_A_GREETING = 80  # characters
_ID_LINE = expression(r"^\s{0,9}message-id\s{0,9}:\s{0,99}(<[^<>\s]{1,500}>)", re.IGNORECASE | re.MULTILINE)
_ACTION_LINE = expression(r"^action\s{0,9}:\s{0,9}([a-z]{3,12})", re.IGNORECASE | re.MULTILINE)
_RETURNED = frozenset(
    {"message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers", "message/partial"}
)
_STATUS = frozenset({"message/delivery-status", "message/global-delivery-status", "message/feedback-report"})

_MACHINE = expression(
    r"(?:.{0,60}[._+-])?(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|donotreply|noreply\d{0,4}|notifications?|notify|"
    r"mailer-?daemon|postmaster|"
    r"auto(?:mated|mailer|reply|confirm)?|bounces?|mailer|system|alerts?|unattended)(?:[._+-].{0,60})?"
)
BULK_PRECEDENCE = frozenset({"bulk", "list", "junk"})


def notice(
    tree: Tree, headers: Headers, sender: Address, subject: str, body: Body, invitations: tuple[Invitation, ...]
) -> Notice | None:
    """Given a message's parts, return what a machine says in it; None where a person or an applicant system wrote it.

    An out-of-office from postmaster@, as Microsoft 365 sends it, is an auto-reply: its subject is looked at before
    its sender.
    """
    if any(one.method in {Method.REPLY, Method.COUNTER} for one in invitations):
        return Notice(NoticeKind.CALENDAR_REPLY, "METHOD:REPLY", subject)
    report = _report(tree)
    if report == "disposition-notification":
        return Notice(NoticeKind.RECEIPT, "report-type=disposition-notification", subject)
    if report == "delivery-status":
        return _delivery_report(tree, headers, subject)
    if report == "feedback-report":  # RFC 5965: whoever got it, or their provider, did not want it
        return Notice(NoticeKind.BOUNCE, "report-type=feedback-report", subject, _returned_id(tree, headers, ""))
    bounce = _old_bounce(tree, headers, sender, subject, body)
    if bounce and bounce.signal == _SURE_BOUNCE and not _says_away(subject):
        return bounce
    return (
        _receipt_by_words(subject, body)
        or _held_back(headers, sender, subject, body)
        or _auto_reply(headers, subject, body)
        or bounce
    )


def _report(tree: Tree) -> str:
    """Given a message, return the kind of report that it is (RFC 6522); "" where it is none."""
    if content_type(tree) == "multipart/report" and parameter(tree, "report-type"):
        return parameter(tree, "report-type").lower()
    inside = {content_type(part) for part in children(tree)}
    if "message/delivery-status" in inside:
        return "delivery-status"
    return "disposition-notification" if "message/disposition-notification" in inside else ""


def _delivery_report(tree: Tree, headers: Headers, subject: str) -> Notice:
    """Given a delivery report (RFC 3464), return a bounce, or a receipt where nothing has failed (yet)."""
    actions = {action.lower() for action in _ACTION_LINE.findall(_status_text(tree))}
    returned = _returned_id(tree, headers, "")
    if actions and "failed" not in actions:
        return Notice(NoticeKind.RECEIPT, f"Action: {min(actions)}", subject, returned)
    return Notice(NoticeKind.BOUNCE, "report-type=delivery-status", subject, returned)


def _status_text(tree: Tree) -> str:
    """Given a report, return the text of its delivery status; the parser makes a message of each of its blocks."""
    lines: list[str] = []
    for part in walk(tree):
        if content_type(part) not in _STATUS:
            continue
        for block in [part, *children(part)][:MAX_PARTS]:
            lines += [f"{name}: {' '.join(str(value).split())}" for name, value in block.raw_items()]
        lines.append(payload(part)[:MAX_LOOK].decode("latin-1"))
    return "\n".join(lines)[: 5 * MAX_LOOK]


def _returned_id(tree: Tree, headers: Headers, text: str) -> str:
    """Given a bounce and its text, return the Message-ID of what came back; "" where it does not say.

    One that brings nothing back, but an explanation alone, still answers the mail that failed.
    """
    for part in walk(tree):
        if content_type(part) not in _RETURNED:
            continue
        for inner in children(part)[:1]:
            if found := message_id(Headers(inner)):
                return found
        if line := _ID_LINE.search(payload(part)[:MAX_LOOK].decode("latin-1").replace("\r", "")):
            return line[1]
    line = _ID_LINE.search(text[: 5 * MAX_LOOK])
    return line[1] if line else in_reply_to(headers)


def _auto_reply(headers: Headers, subject: str, body: Body) -> Notice | None:
    """Given a message, return a notice if somebody's machine answers for them.

    ``auto-generated`` and ``auto-notified`` (RFC 3834, 5) are mails in their own right: they are no reply.
    """
    submitted = headers.text("auto-submitted").lower()
    if submitted.startswith("auto-replied"):
        return Notice(NoticeKind.AUTO_REPLY, "Auto-Submitted: auto-replied", subject)
    if headers.text("precedence").lower() in {"auto_reply", "auto-reply", "autoreply"}:
        return Notice(NoticeKind.AUTO_REPLY, "Precedence: auto_reply", subject)
    for name in () if headers.names.isdisjoint(_REPLY_HEADERS) else _REPLY_HEADERS:
        if headers.text(name).lower() not in {"", "no", "false"}:
            return Notice(NoticeKind.AUTO_REPLY, name, subject)
    if _says_away(subject) and (_BY_MACHINE.match(subject) or not _tells_the_reader(body)):
        return Notice(NoticeKind.AUTO_REPLY, "subject", subject)
    return None if _tells_the_reader(body) else _away_by_words(body) or _left_by_words(body)


def _tells_the_reader(body: Body) -> bool:
    """Given a mail, return whether it asks its reader anything, or tells them of their application: somebody who is
    away, or about to leave, wrote it themselves ("I'm on leave next week, so could you let me know today?")."""
    first = body.sentences[:_MOST_OF_AN_ABSENCE]
    asked = any(map(_ASKS_THE_READER.search, first))
    return asked or any(_TELLS.search(text) and not _ONLY_IF.search(text) for text in first)


def says_away(text: str) -> bool:
    """Given a subject or a sentence, return whether somebody is out of office by it."""
    return _says_away(text) or _AWAY.search(text) is not None


def _says_away(subject: str) -> bool:
    """Whether a subject is that of an auto-reply. "Re: Automatic reply: ..." is a person's, who answers one."""
    if _ANSWER.match(subject):
        return False
    return _AWAY_SUBJECT.match(subject) is not None or _AWAY_ANYWHERE.search(subject[:500]) is not None


def _away_by_words(body: Body) -> Notice | None:
    first = body.sentences[:8]
    low = "\n".join(first).lower()
    if not any(stem in low for stem in _IN_EACH_ABSENCE):
        return None
    away = next((sentence for sentence in first if _AWAY.search(sentence)), "")
    if away and sum(map(len, body.sentences)) < 1500 and any(_MEANWHILE.search(sentence) for sentence in first):
        return Notice(NoticeKind.AUTO_REPLY, "words of an absence", away)
    return None


def _left_by_words(body: Body) -> Notice | None:
    """Given a mail that says nothing but that somebody has left, or an address is read no more, and whom to ask."""
    said = body.sentences
    if sum(map(len, said)) > _MOST_OF_A_LEAVING or any(text.rstrip().endswith("?") for text in said):
        return None
    low = "\n".join(said).lower()
    if not any(stem in low for stem in _IN_EACH_LEAVING) or not any(map(_ASK_INSTEAD.search, said)):
        return None
    at = next((at for at, text in enumerate(said) if _LEFT.search(text)), None)
    if at is None or any(map(_SAYS_MORE.search, said[:at])):
        return None
    return Notice(NoticeKind.AUTO_REPLY, "words of a leaving", said[at])


def _old_bounce(tree: Tree, headers: Headers, sender: Address, subject: str, body: Body) -> Notice | None:
    """Given a message that is no report by its type, return a bounce where two of sender, subject and words say so."""
    by_name = _is_bouncers(sender)
    by_sender = by_name or headers.raw("return-path").strip() == "<>"
    by_subject = _is_bounces(subject)
    sure = (by_name and by_subject) or "x-failed-recipients" in headers.names
    if not (sure or by_sender or by_subject):
        return None
    text = f"{body.new}\n{body.quoted}\n{body.signature}"
    by_words = _BOUNCE_TEXT.search(text[:MAX_LOOK]) is not None
    if not sure and by_sender + by_subject + by_words < 2:
        return None
    if not (sure or by_sender) and (_ANSWER.match(subject) or _is_to_somebody(body)):
        return None  # a person writes of a mail that came back: "Re: Undeliverable: Your application"
    told = f"{subject} {' '.join(body.new[:_MOST_OF_A_DELAY].split())}"
    if _DELAYED.search(told) and not _GIVEN_UP.search(told):
        return Notice(NoticeKind.RECEIPT, "words of a delay", subject)
    signal = _SURE_BOUNCE if sure else "words of a bounce"
    quote = subject or (body.sentences[0] if body.sentences else "")
    return Notice(NoticeKind.BOUNCE, signal, quote, _returned_id(tree, headers, text))


def _receipt_by_words(subject: str, body: Body) -> Notice | None:
    """Given a message that is no report by its type, return a receipt where its subject and its words say so."""
    if _RECEIPT_SUBJECT.match(subject) is None:
        return None
    text = " ".join((f"{body.new}\n{body.quoted}\n{body.signature}").split())
    if len(text) > _MOST_OF_A_RECEIPT or _RECEIPT_TEXT.match(text) is None:
        return None
    return Notice(NoticeKind.RECEIPT, "words of a receipt", subject)


def _held_back(headers: Headers, sender: Address, subject: str, body: Body) -> Notice | None:
    """Given such a message, return a bounce where a filter tells by machine that it let the user's mail not pass."""
    if _HELD_BACK_SUBJECT.search(subject[:500]) is None or not is_automatic(headers, sender, None):
        return None
    if _HELD_BACK_TEXT.search(" ".join(body.new[:MAX_LOOK].split())) is None:
        return None
    return Notice(NoticeKind.BOUNCE, "words of a filter", subject, in_reply_to(headers))


def _is_to_somebody(body: Body) -> bool:
    """Whether a mail greets somebody by name, as no machine greets whose mail it brings back."""
    return _GREETS.match(body.new.lstrip()[:_MOST_OF_A_GREETING]) is not None


def _is_bouncers(sender: Address) -> bool:
    return _BOUNCE_SENDER.fullmatch(sender.address.partition("@")[0]) is not None


@lru_cache(maxsize=_OF_A_BATCH)
def _is_bounces(subject: str) -> bool:
    return _BOUNCE_SUBJECT.search(subject[:500]) is not None


def may_be_bounce(headers: Headers, sender: Address, subject: str) -> bool:
    """Given what a header says, return whether the message may be a bounce, so that words in its body decide."""
    by_sender = _is_bouncers(sender) or headers.raw("return-path").strip() == "<>"
    return by_sender or "x-failed-recipients" in headers.names or _is_bounces(subject)


def is_automatic(headers: Headers, sender: Address, found: Notice | None) -> bool:
    """Given the headers, the sender and the notice, return whether a machine wrote it, an applicant system too."""
    submitted = headers.text("auto-submitted").lower()
    return (
        found is not None
        or (submitted != "" and not submitted.startswith("no"))
        or "x-auto-response-suppress" in headers.names
        or headers.text("precedence").lower() in {*BULK_PRECEDENCE, "auto_reply"}
        or headers.raw("return-path").strip() == "<>"
        or _MACHINE.fullmatch(sender.address.partition("@")[0]) is not None
    )


def is_bulk(headers: Headers) -> bool:
    """Given the headers, return whether it went to many at once: RFC 2919, RFC 2369, Precedence, Feedback-ID."""
    names: Iterable[str] = ("list-id", "list-unsubscribe", "feedback-id")
    return any(name in headers.names for name in names) or headers.text("precedence").lower() in BULK_PRECEDENCE
