"""Bulk by its header: what went to so many, and about so little, that its body need not be read.

A wrong yes loses a mail about an application for good, a wrong no costs a few kilobytes. So a header settles a mail
only where several signs show that a list or a campaign sent it, and nothing in it could belong to an application.
Who the sender is never counts for reading less: a person's mail is read, whoever they are and whatever tool sent it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from functools import cache

from agent.classification.abroad.languages import job_words
from agent.classification.senders.known import Known
from agent.classification.senders.known_senders import SenderSort, sender_kind
from agent.classification.tagging.tags import Tag
from agent.classification.tagging.words import folded, one_of, tagged
from agent.expressions import expression
from agent.model.mail import Address, Message
from agent.parsing.mime import Headers
from agent.parsing.notices import BULK_PRECEDENCE, may_be_bounce

ENOUGH = 4
"""Points that the signs of a list or a campaign must add up to. List-Id and List-Unsubscribe alone are not enough, for
platforms put both under everything that they send, an employer's answers among it."""

FEW_SIGNS = "few signs of bulk"
TELLING_SUBJECT = "a telling subject"
SPEAKS_TO_THE_USER = "speaks to the user"
_OF_LISTS = ("list-post", "list-archive", "list-owner", "list-subscribe", "mailing-list")
_OF_A_PLATFORM = expression(r"\.xt\.local\b")
_OF_A_CAMPAIGN = expression(
    r"x-(?:mc-user|campaign(?:-?id)?|mailchimp-.{1,40}|mailin-campaign|marketoid|kmail-.{1,40}|rpcampaign|"
    r"newsletter.{0,40})"
)
_OF_NEWSLETTERS = expression(
    r"\b(?:news|e?-?newsletters?|digest|marketing|deals?|promos?|promotions|bulletin|magazine|weekly|daily|gazette|"
    r"noticias|actualites|nieuwsbrief|aktuell|nowosci)\b"
)
_OF_SHOPS = expression(
    r"\d\s?% (?:off|rabatt|de (?:reduction|remise|descuento|desconto)|korting|di sconto|znizki|taniej|dto)\b|"
    r"\b(?:newsletter|digest|webinar|sale|discount|coupons?|voucher|promo code|free (?:shipping|delivery)|black friday|"
    r"cyber monday|clearance|new arrivals?|gutscheine?|rabatt|versandkostenfrei|soldes|bon d'achat|code promo|"
    r"livraison (?:offerte|gratuite)|rebajas|descuentos?|cupon|envio gratis|descontos?|cupom|frete gratis|korting|"
    r"uitverkoop|sconti|saldi|codice sconto|wyprzedaz|rabat|nieuwsbrief|infolettre)\b"
)
"""What only shops, newsletters and events write over their mails."""

_SIGNS: tuple[tuple[int, Callable[[Message, Headers], bool]], ...] = (
    (1, lambda message, headers: message.list_id != ""),
    (1, lambda message, headers: message.list_id != "" and not _OF_A_PLATFORM.search(message.list_id)),
    (1, lambda message, headers: "list-unsubscribe" in headers.names),
    (1, lambda message, headers: not headers.names.isdisjoint(_OF_LISTS)),
    (1, lambda message, headers: headers.text("precedence").lower() in BULK_PRECEDENCE),
    (1, lambda message, headers: any(map(_OF_A_CAMPAIGN.fullmatch, headers.names))),
    (2, lambda message, headers: _OF_NEWSLETTERS.search(folded(_who(message.sender))) is not None),
    (3, lambda message, headers: _OF_SHOPS.search(folded(message.subject)) is not None),
)
"""What speaks for a list or a campaign, in points. Feedback-ID is none: every mail that goes through a sending service
has it. Neither is a no-reply address: so do employers write."""

_SAYS_NOTHING = frozenset(
    {
        "·", Tag.WE, Tag.OTHER, Tag.PEOPLE, Tag.STILL, Tag.CONDITION, Tag.UNTIL, Tag.BUT, Tag.EASY, Tag.ALERT,
        Tag.SHOP, Tag.MANY, Tag.NUMBER, Tag.MONEY, Tag.LINK, Tag.OR, Tag.IT_IS, Tag.ADDRESS, Tag.KIN,
        Tag.OFFICE, Tag.FOOTER, Tag.PAST, Tag.COMMA, Tag.BREAK, Tag.QUESTION, Tag.QUOTE, Tag.SEARCH,
    }
)  # fmt: skip
"""Tags that a subject may have and still be nobody's. Every other word of the lexicon is a reason to read on: an
interview may be called off under "Thursday"."""

_OF_EDITIONS = frozenset({Tag.DAY, Tag.NEWS})
"""The same, where a shop or a newsletter writes: the day on which a sale ends, the news of that day."""

_WORDS: Mapping[str, str] = {
    "en": r"""appl(?:y|ied|ies|ic) candida interview recruit \bhir(?:e|ed|es|ing)\b \boffers?\b reject position
        \broles?\b \bjobs? career vacanc opportunit assess assignment \btests?\b challenge take-?home shortlist
        select finalist \bintern(?:s|ships?)?\b trainee apprentic graduat fellow \bcv\b resum portfolio salary
        contract onboard talent feedback decision outcome \bsteps?\b \bstage process status \bupdates?\b follow
        schedul confirm invit meet opening receiv interest \bcalls?\b \bchat availab appointment calendar
        \bthank welcome congrat proceed progress forward \bjoin connect regarding quick \bh(?:i|ey|ello)\b
        \bdear\b repl(?:y|ies) respon message profile interested visit \bintro remind question urgent important
        required (?:good|great|some|bad|the).news \byou(?:r|rs)?\b \bteam conversation touch""",
    "de": r"""bewerb vorstell gesprach stelle karriere absage zusage einlad termin angebot vertrag lebenslauf
        unterlagen ruckmeld ruckfrag entscheid auswahl kennen rekrut praktik ausbild werkstud kandidat aufgabe
        eignung probe \bdank leider hallo guten liebe[rs]?\b geehrt \bihr \bihnen \bdein \bdir\b \bdich\b
        \bsie\b \beuch aktualis nachricht anfrage antwort schritt willkommen bestatig verschieb besuch einstell
        gehalt zeugnis treffen austausch anruf erinner""",
    "fr": r"""entretien \bposte\b emploi \boffre contrat \bstage alternan rendez disponib convoc reponse suite retour
        refus metier embauch carriere merci bonjour \bvotre \bvos\b \bvous \bton\b \bta\b \btes\b \btoi\b rappel
        mise.a.jour prochain etape profil mission echang rencontr visite venue nouvelles?.de""",
    "es": r"""entrevist empleo trabaj puesto vacante ofert contrat proceso seleccion curricul \bcita reunion respuesta
        rechaz prueba practicas \bbeca gracias \bhola \btu\b \btus\b \bti\b \bsu\b \bsus\b \busted actualiz
        estado siguiente proxim \bpasos? perfil mensaje solicitud postula inscri llamada bienvenid lament
        recordator contacto""",
    "pt": r"""\bvaga emprego proposta selet selec reuniao convite resposta estagio obrigad \bola\b \bseu \bsua \bvoce
        atualiz etapa mensagem disponiv ligacao bem-vind infelizmente lembret contato""",
    "nl": r"""sollicit vacature functie gesprek \bbaan\b \bwerk aanbod aanbied afspraak uitnodig afwijz reactie beslis
        besluit opdracht kandidaat bedankt \bbeste\b \bjouw \bje\b \bjij\b \buw\b \bu\b bevestig volgende
        bericht kennismak beschikb helaas herinner""",
    "it": r"""colloqui lavor posizion assun impieg appuntament incontr risposta esito \bprova tirocini grazie \bciao\b
        salve buongiorno \btuo \btua \btuoi \bsuo\b \bsua\b \bvostr \bti\b \bte\b conferm aggiorn prossim
        messaggio purtroppo benvenut chiamata promemoria contatt""",
    "pl": r"""aplikac rozmow \bprac(?:a|e|y|ownik) stanowisk umow spotkan zapros zaprasz odpowied decyzj wynik zadani
        \bstaz praktyk dziekuj dzien.dobry czesc witam twoj \bpan potwierdz \betap wiadomos dostepn zgloszen
        niestety wizyt kolejn przypom kontakt""",
}
"""Stems that a subject about an application may hold, without their accents: of applying, of being chosen, refused,
tested and paid, of meeting and answering, and of speaking to one reader at all. "Hello from Northwind" is enough."""

_EMPLOYERS = expression(
    r"\bjobs?\b|career|karriere|carriere|carreira|\bhir(?:e|ing)|recru|rekru|talent|candidat|kandidat|bewerb|stellen|"
    r"emplo|"
    r"empleo|vaga|vacat|vacan|sollicit|lavor|\bprac[ay]\b|personal|people|\bhr\b|\brh\b|\bta\b|human|staff|interview|"
    r"onboard|"
    r"applic|intern(?:s|ships?)?\b|student|graduate|campus|admission|assess|\bexams?\b|fellow|selec|selez|"
    r"workforce|finalist|cohort|sched"
)
"""What names of senders, addresses and lists hold where somebody who hires, or tests, stands behind them."""

_ANSWERS = expression(r"\s*(?:re|aw|sv|antw|antwort|rif|ris|odp|vs|r|fwd?|wg|tr)\s?(?:\[\d{1,3}\])?\s?:", re.IGNORECASE)
_TEXT_ONLY = frozenset({"", "text/plain", "text/html", "multipart/alternative"})
_OF_FUNCTIONS = expression(
    r"newsletters?|news|info|team|shop|store|club|sklep|boutique|tienda|loja|negozio|winkel|office|services?|support|"
    r"customer|kunden\w*|contact|kontakt|mail|email|marketing|editors?|editorial|redaktion|members?|promo\w*|deals?|"
    r"digest|"
    r"daily|weekly|magazine|bulletin"
)
_NAME = expression(r"[^\W\d_]{3,}")
_LETTER = expression(r"[^\W\d_]")
_LATIN = expression(r"[a-z]")


def settles(message: Message, headers: Headers, known: Known) -> bool:
    """Given a message parsed from its header alone, return whether that makes it unrelated, whatever its body says."""
    return worth_reading(message, headers, known) == ""


def worth_reading(message: Message, headers: Headers, known: Known, but_for: AbstractSet[str] = frozenset()) -> str:
    """Given a message parsed from its header alone, return what makes its body worth reading; "" where nothing does.

    ``but_for`` names reasons that somebody else has answered.
    """
    return next((name for name, says in _REASONS if name not in but_for and says(message, headers, known)), "")


def is_marked(message: Message, headers: Headers) -> bool:
    """Given a header, return whether it says itself that it is a list's, or a campaign's."""
    precedence = headers.text("precedence").lower()
    return message.list_id != "" or "list-unsubscribe" in headers.names or precedence in BULK_PRECEDENCE


def _few_signs(message: Message, headers: Headers, known: Known) -> bool:
    if not is_marked(message, headers):
        return True
    return sum(points for points, says in _SIGNS if says(message, headers)) < ENOUGH


def _of_the_users(message: Message, headers: Headers, known: Known) -> bool:
    return known.of_an_application or message.sender.address in known.own_addresses


def _a_notice(message: Message, headers: Headers, known: Known) -> bool:
    return message.notice is not None or may_be_bounce(headers, message.sender, message.subject)


def is_of_a_platform_for_jobs(message: Message, headers: Headers, known: Known) -> bool:
    """Given a header, return whether an applicant system, a job board, a scheduler or a calendar is named in it."""
    reply_to = message.reply_to.address if message.reply_to else ""
    places = (message.sender.address, reply_to, headers.text("sender"), headers.text("return-path"), message.message_id)
    return any(sender_kind(place.strip(" <>")).kind is not SenderSort.NONE for place in places)


def _more_than_text(message: Message, headers: Headers, known: Known) -> bool:
    """Whether the mail may hold more than a page of text: an invitation, a contract, a report."""
    kind = headers.text("content-type").partition(";")[0].strip().lower()
    return kind not in _TEXT_ONLY or "content-class" in headers.names


def _of_a_person(message: Message, headers: Headers, known: Known) -> bool:
    """Whether somebody sends it from an address with their own name, as one who hires does by a tool for campaigns.

    A firm's name stands in its domain as well. On a list, people write; what they write is not for the user.
    """
    if _on_a_list(headers):
        return False
    local, _, domain = message.sender.address.rpartition("@")
    names = _NAME.findall(folded(message.sender.name))
    own = (name for name in names if name not in folded(domain) and not _OF_FUNCTIONS.fullmatch(name))
    return not names or any(name in folded(local) for name in own)


def _on_a_list(headers: Headers) -> bool:
    return headers.text("precedence").lower() == "list" or "mailing-list" in headers.names


def _in_a_conversation(message: Message, headers: Headers, known: Known) -> bool:
    """Whether it answers somebody, where no list talks with itself; of a list's mail, whether it names the user."""
    if _on_a_list(headers):
        own = {_without_detail(address) for address in known.own_addresses}
        return not own or any(_without_detail(one.address) in own for one in message.recipients)
    return message.in_reply_to != "" or bool(message.references) or _ANSWERS.match(message.subject) is not None


def _unreadable_subject(message: Message, headers: Headers, known: Known) -> bool:
    """Whether the words of the subject cannot be judged: there are none, or they are in no alphabet of the tables."""
    subject = folded(message.subject)
    letters = len(_LETTER.findall(subject))
    return letters < 3 or "=?" in subject or "\ufffd" in subject or len(_LATIN.findall(subject)) < 0.9 * letters


def _telling_subject(message: Message, headers: Headers, known: Known) -> bool:
    subject = folded(message.subject)
    dated = _OF_SHOPS.search(subject) or _OF_NEWSLETTERS.search(folded(_who(message.sender)))
    harmless = _SAYS_NOTHING | (_OF_EDITIONS if dated else frozenset())
    if not harmless.issuperset(tagged(message.subject)) or job_words(message.subject):
        return True
    return _words().search(subject) is not None


def names_the_user(text: str, message: Message, known: Known) -> bool:
    """Given a text, return whether it holds a name of the user's, as their address or the header's To has it."""
    own = [one for one in message.recipients if one.address in known.own_addresses]
    names = " ".join((*(one.name for one in own), *(address.partition("@")[0] for address in known.own_addresses)))
    words = set(_NAME.findall(folded(names)))
    return not words.isdisjoint(re.findall(r"[^\W\d_]+", folded(text)))


def _speaks_to_the_user(message: Message, headers: Headers, known: Known) -> bool:
    return names_the_user(message.subject, message, known)


def _of_an_employer(message: Message, headers: Headers, known: Known) -> bool:
    reply_to = _who(message.reply_to) if message.reply_to else ""
    others = (_who(one) for one in message.recipients if one.address not in known.own_addresses)
    names = (_who(message.sender), reply_to, headers.text("sender"), message.list_id, *others)
    return _EMPLOYERS.search(folded(" ".join(names))) is not None


_REASONS: tuple[tuple[str, Callable[[Message, Headers, Known], bool]], ...] = (
    (FEW_SIGNS, _few_signs),
    ("the user's, or of an application", _of_the_users),
    ("a notice", _a_notice),
    ("a platform for jobs", is_of_a_platform_for_jobs),
    ("more than text", _more_than_text),
    ("in a conversation", _in_a_conversation),
    ("of a person", _of_a_person),
    ("an unreadable subject", _unreadable_subject),
    (TELLING_SUBJECT, _telling_subject),
    (SPEAKS_TO_THE_USER, _speaks_to_the_user),
    ("an employer's name", _of_an_employer),
)
"""Why a body is read, the cheapest question first."""


@cache
def _words() -> re.Pattern[str]:
    return one_of(stem for stems in _WORDS.values() for stem in stems.split())


def _who(address: Address) -> str:
    return f"{address.name} {address.address}"


def _without_detail(address: str) -> str:
    """Given an address, return it without what stands after a plus: it reaches the same person."""
    local, _, domain = address.rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"
