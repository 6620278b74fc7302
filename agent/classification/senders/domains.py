"""What an address alone tells: whose domain it is, whether many people share it, whether a machine sits behind it."""

from __future__ import annotations

from functools import lru_cache

from agent.classification.senders.known_senders import SenderSort, sender_kind
from agent.classification.tagging.occupations import words
from agent.expressions import expression
from agent.model.mail import Address

FREE_MAIL = words(
    """
    aol bluewin btinternet freemail webmail comcast duck email fastmail free freenet gmail gmx googlemail hey hotmail
    hushmail
    icloud kpnmail laposte libero live mac mail mailbox mailfence me msn orange outlook posteo proton protonmail
    qq rediffmail rocketmail sapo seznam sfr t-online terra tuta tutanota uol verizon virgilio wanadoo web yahoo
    yandex ymail zoho 126 163
    arcor bellsouth bigpond btconnect btopenworld chello dodo earthlink eircom hetnet iinet juno netzero nhs ntlworld
    optonline optusnet sbcglobal sympatico talk21 talktalk tiscali videotron virginmedia westnet windstream xs4all xtra
    blueyonder cogeco eastlink internode nbnet orcon plusnet rogers shaw slingshot suddenlink tpg
    actrix centurylink centurytel craigslist frontiernet interia mweb onet sasktel telkomsa
    """
)

# Second-level labels under which a country registers names: "acme.co.uk" is Acme's, not "co"'s.
_REGISTRIES = words(
    "ac asn asso co com edu gc go gob gouv gov govt gub gv lg ltd me net nhs nom org plc police or ne sch"
)
_PROVINCES = words("ab bc mb nb nf nl ns nt nu on pe qc sk yk")
"""Of Canada, which registers by them, too: "musee.qc.ca"."""

# Where schools and councils are registered by state or county: "hill.qld.edu.au", "hill.leeds.sch.uk".
_BY_REGION = expression(
    r"\.(?:(?:nsw|vic|qld|sa|wa|tas|act|nt|catholic|eq)\.(?:edu|gov)\.au|[a-z\-]+\.sch\.uk|k12\.[a-z]{2}\.us)\Z"
)
_KINDS = {
    "nz": words("cri health iwi maori school"),
    "za": words("law school"),
    "in": words("firm gen ind res"),
    "br": words("adv eng ind jus leg med mp tur"),
    "jp": words("ad ed gr"),
    "tr": words("av bel k12"),
    "il": words("k12 muni"),
}
"""For what else countries have houses register: "hillcrest.school.nz"."""

_RESERVED = frozenset(["example"])
"""Names of which RFC 2606 lets everybody make examples: below one, "northwind.example.com" is Northwind's."""

# Labels of reserved or technical domains, which say nothing of who writes.
_NO_COMPANY = words(
    """
    example invalid invalidemail localhost localdomain test amazonses sendgrid mailgun mcsv
    """
)

_SHARED_WORDS = words(
    """
    academy admin alerts apply applications application bot bounce calendar career careers contact coordination
    coordinator coordinators donotreply employment enquiries events feedback hello help hire hiring hr
    human-resources humanresources info interview interviews invitations invite jobs job karriere bewerbung
    bewerbungen emploi empleo join mail mailer mailer-daemon meeting meetings noreply notification notifications
    notify office onboarding panel people peopleteam postmaster recruit recruiter recruiters recruiting
    recruitment reception frontdesk reply resumes schedule scheduler scheduling seleccion selection staffing support
    system ta talent talentacquisition team updates vacancies workday work
    accounts admissions appointments bookings casting competitions credentialing drivers enrolment humancapital inmail
    inbox nursingrecruitment openings payroll peopleservices peopleops register registry resourcing saferrecruitment
    visitor voicemail volunteering workforce
    bewerbermanagement personal personalabteilung personalamt personalwesen rezeption verwaltung
    accueil concours drh rh recrutement secretariat rrhh reclutamiento secretaria protocolo geral recrutamento
    srh naoresponder segreteria personale protocollo risorseumane selezione selezioni personeel personeelszaken
    receptie selectie werkenbij hru hrops
    """
)
_AGENCY = expression(
    r"recruit|recrut(?:ement|amento)|reclutamiento|rec\b|staffing|(?<!re)search$|\bsearch\b|talent|personnel|"
    r"resourcing|placement|headhunt|interim|executive|"
    r"\bjobs?\b|zeitarbeit|personalberatung|intérim|conseil|uitzend|selección|selezione"
)
_BOUGHT = expression(r"-?(?:careers|jobs|recruiting|recruitment|talent|hiring|hq|mail)\Z")  # acmecareers.com is Acme's
_SHARED_PHRASE = expression(r"no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|talent[-_.]?acquisition|mailer-daemon")
# What firms call themselves behind their name, and domains write on to it: "ridgewaycreamery", "lagansidefab".
_TRADES = words(
    """
    academy accountants aerospace aero agency architects associates audio bakery bank biotech boats books brewery build
    builders building capital care castings catering cement ceramics chambers clinic college construction consulting
    contracts council creamery dairies dairy dental design digital distillery electric electrical electronics energy
    engineering estate estates fab fabrication farm farms films finance fisheries fitness foods foundation foundry
    freight fund furniture gallery games garage garden gardens gas glass group health healthcare heating holdings homes
    hospital hospitality hotel hotels house housing hydraulics hydro industries insurance insure joinery kitchen lab
    laboratories labs landscapes law legal library lighting living logistics machines marine materials media medical
    mills mobility motors museum music networks nursery nursing optics orchard orchestra packaging paper partners
    pharma philharmonic pictures planning plumbing power press primary print printing productions property publishing
    rail recruit recruitment resources restaurant retail robotics roofing school schools science search seafood
    security services shipping software solar solutions staffing steel studio studios surveyors surgery systems talent
    tea tech technologies telecom textiles theatre timber tools tours toys trading training transport travel trust
    university utilities valley vets veterinary vineyard water wealth wind wines wood works workshop yachts mutual
    payments
    apotheke autohaus bau baeckerei druck elektro fahrschule fleischerei gaertnerei holzbau ingenieure kanzlei kita
    klinik klinikum logistik maschinenbau metallbau pflege praxis sanitaer schlosserei schreinerei schule spedition
    stiftung technik tischlerei verlag versicherung werke werkstatt werft
    avocats boulangerie chocolat conseil editions electricite imprimerie menuiserie notaires plomberie traiteur voyages
    arquitectos bodegas consultores construcciones energia estructuras ingenieria instalaciones muebles seguros
    servicios talleres transportes academia advogados alimentos clinica colegio construtora contabilidade hoteis
    bouw bakkerij bibliotheek drukkerij groep installatie makelaars notariaat onderwijs techniek thuiszorg uitgeverij
    zorg arredi cantine edilizia gruppo impianti libreria officina pasticceria ristorante trasporti
    """
)
_GOODS = words(
    """
    autos bearings beverages bikes bolts botanicals brewing bricks cabinets candles carpentry carpets cheeses chemicals
    chocolates cleaners climate coatings coffee concrete confectionery cosmetics cycles dialysis distillers distilling
    doors electrics fabrics fashions fasteners ferries fertilisers fertilizers fixtures florists footwear glassworks
    grocers hardware heaters hospice hvac instruments interiors ironworks jewellers jewelers kitchens knitwear laundry
    lumber luggage masonry meats millwork mushrooms optik orchards ovens paints pallets pastries pies plastics poultry
    produce pumps quarries quarry refrigeration rentals roastery rubber salvage shellfish shoes signage silks skincare
    soaps sportswear stables stationery stonework tableware tannery tiles timbers towing turbines tyres upholstery
    valves veneers weavers wheels windows winery wines woollens yarns
    """
)
"""What firms make, sell or do, with which their names end as well; in a domain they are parts of longer words."""
_LEAST_OF_A_NAME = 3  # letters before a trade
_LEAST_OF_A_MAILBOX = 8  # letters of a mailbox that may be called as a firm is
_ARTICLE = expression(
    r"the(?!at(?:re|er)|ra(?:p|m|n)|rm|odo|olog|ory|mi?s|me[sd]?\Z|sis|saur|ta|tford|tis|ft|bes)-?(?=[a-z]{5})"
)  # of "thesaltedoak", and not of "theatreroyal"
_TOKEN = expression(r"\d{3}|[a-z0-9]{20}|[a-f0-9]{8}")
_LOCAL_PARTS = expression(r"[-_.+0-9]+")


@lru_cache(maxsize=1024)
def registrable(domain: str) -> str:
    """Given a domain, return the label that its owner registered: "acme" of "mail.acme.co.uk"; "" if none."""
    labels = [label for label in domain.lower().strip(".").split(".") if label]
    if len(labels) < 2:
        return ""
    if len(labels) > 3 and _BY_REGION.search(domain.lower().strip(".")):
        return labels[-4]
    registry = labels[-2] in _KINDS.get(labels[-1], ()) or (labels[-2] in _REGISTRIES and len(labels[-1]) == 2)
    if len(labels) > 2 and labels[-1] == "ca" and labels[-2] in _PROVINCES:
        of_state = labels[-3] in _REGISTRIES
        return labels[-4] if of_state and len(labels) > 3 else labels[-2] if of_state else labels[-3]
    if len(labels) > 2 and (registry or (labels[-2] in _RESERVED and labels[-3] not in _SHARED_WORDS)):
        return labels[-3]
    return labels[-2]


def domain_words(label: str) -> list[str]:
    """Given a domain's label, return its words as far as they can be told: "Bell-Rivers", "ridgeway" "creamery"."""
    label = _BOUGHT.sub("", label) or label
    article = _ARTICLE.match(label)
    found = ["the"] if article else []
    label = label[article.end() :] if article else label
    for part in label.split("-"):
        starts = range(_LEAST_OF_A_NAME, len(part) - 1)
        cut = next((at for at in starts if part[at:] in _TRADES), len(part))
        found += [piece for piece in (part[:cut], part[cut:]) if piece]
    return found


def is_trade(word: str) -> bool:
    """Given the last word of a name, return whether firms call themselves so: "Creamery", "Logistics", "Paints"."""
    return word.casefold() in _TRADES or word.casefold() in _GOODS


@lru_cache(maxsize=1024)
def is_agency(company: str) -> bool:
    """Given a firm's name, return whether it is plainly an agency's, which stands for its client's."""
    return _AGENCY.search(company.casefold()) is not None


def is_free_mail(address: Address) -> bool:
    """Given an address, return whether its domain gives mailboxes to anybody."""
    return registrable(address.domain) in FREE_MAIL


def is_machinery(address: Address) -> bool:
    """Given an address, return whether its domain is an applicant system's, a job board's or a scheduler's."""
    return sender_kind(address.address).kind is not SenderSort.NONE


def is_scheduler(address: Address) -> bool:
    """Given an address, return whether a booking page writes from it, for those who are booked."""
    return sender_kind(address.address).kind is SenderSort.SCHEDULER


def is_relay(address: Address) -> bool:
    """Given an address, return whether it is a token under which a system hands on one application's mail."""
    local = address.address.partition("@")[0]
    token = "+" in local or _TOKEN.search(local) is not None
    return token and not _SHARED_PHRASE.search(local) and sender_kind(address.address).relays


@lru_cache(maxsize=1024)
def owner_label(address: Address) -> str:
    """Given an address, return its owner's label; "" for free mail, machinery and reserved names."""
    label = registrable(address.domain)
    if not label or label in FREE_MAIL or label in _NO_COMPANY or is_machinery(address):
        return ""
    return label


@lru_cache(maxsize=1024)
def mailbox_label(address: Address) -> str:
    """Given an address, return the letters of its mailbox at free mail, where small firms have theirs in place of a
    domain: "bairdjoinery" of "baird.joinery72@..."; "" for other addresses, and for too few letters to be a name."""
    if not is_free_mail(address):
        return ""
    label = "".join(letter for letter in address.address.partition("@")[0].partition("+")[0] if letter.isalpha())
    return label if len(label) >= _LEAST_OF_A_MAILBOX else ""


@lru_cache(maxsize=1024)
def is_shared(address: Address) -> bool:
    """Given an address, return whether a list, a team or a machine reads it, so that it is nobody's own."""
    if not address.address or is_relay(address):
        return False
    local = address.address.partition("@")[0]
    if _SHARED_PHRASE.search(local) or (is_machinery(address) and not sender_kind(address.address).of_people):
        return True
    return is_function(local)


@lru_cache(maxsize=1024)
def is_function(local: str) -> bool:
    """Given the part before the @, return whether it names a function ("careers", "notify") and no person. The same
    of an empty one."""
    parts = [part for part in _LOCAL_PARTS.split(local) if part]
    return not parts or any(part in _SHARED_WORDS for part in parts)


def writes_for(sender: Address, answered: Address) -> bool:
    """Given who sends a mail, and whom its answers go to, return whether it may be written for them.

    Machines and desks write for others, and people for those of their own house. Anybody else can set anybody as
    Reply-To: a stranger from elsewhere is not known by that.
    """
    house = owner_label(sender)
    same = house != "" and house == owner_label(answered)
    return same or is_shared(sender) or is_machinery(sender)
