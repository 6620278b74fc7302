"""People's names as mail writes them: turned the right way round, cased, and told from names of teams and firms."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from agent.classification.senders.domains import is_function, is_shared, owner_label
from agent.expressions import expression
from agent.extraction.names.degrees import without_letters
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.initials import given_in_full
from agent.extraction.words.firm_words import DEPARTMENTS
from agent.extraction.words.vocabulary import OCCUPATIONS, words
from agent.model.mail import Address

_TITLES = words(
    "adv alderman alderwoman capt captain chef cik cllr dame datin dato dato' datuk deacon dhr dipl.-ing dott "
    "dott.ssa dr dra encik engr father fr frau headteacher herr imam ing lady lcda lord madam matron mevr mevrouw miss "
    "colonel cmdr coach lieutenant lt pastor sergeant meneer monsieur madame mlle mme mr mrs ms mx prof.ssa principal "
    "judge prof professor pd puan rabbi rev revd reverend señor señora señorita sgt sig.ra signor signora sir sister "
    "sr sra cdr"
)
_IN_KITCHENS = words(
    "boucher consultant director entremetier garde instructor lecturer manager owner patron poissonnier positions role "
    "rotisseur saucier team tournant trainer tutor vacancy"
)
_FORCES = words("archdeacon brig brigadier canon cdr col commander commodore gen maj major squadron wing")
_NO_NAMES = words("archdeacon brig brigadier cdr commodore maj")
"""Ranks that stand before a name in full, as others may be part of one; and those that are no names."""
_DOTTED = words("col. mag. arch. eng. en. ir. lic. med. mw. pn. sig. tn.")
"""Titles that without the full stop are names, or come behind one."""
_OF_OFFICE = words("dame father fr imam judge lady lord rabbi sir sister")
"""Titles by which whoever has one is called, whether or not a first name is known."""
_DEGREES = frozenset({"DI", "DI(FH)", "DDI", "BEd", "MEd", "MMag.", "Mag.", "Mag.(FH)", "Ing.", "Bakk."})
_DIPLOMA = expression(r"(?:Dipl|Bakk|Mag|Dr)\.?-\w{2,9}\.?(?:\([A-Z]{2}\))?\Z")
BARE_TITLES = _TITLES | {title.rstrip(".") for title in _DOTTED}
"""What may be a title, in small letters and without the full stop."""
HONOUR = (
    r"(?:(?:[Dd]r|[Pp]rof|[Dd]ra|[Ii]ng|[Ll]ic|[Ll]cda|[Dd]ott(?:\.ssa)?|[Ss]ig(?:\.ra)?|[Dd]hr|[Mm]evr|Professor|Mr|Mrs|"
    r"Ms|Miss|Mx|Engr?|Arch|Adv|Revd?|Reverend|Fr|Father|Cllr|Capt|Sir|Dame|Judge|Sister|Deacon|Rabbi|Imam|"
    r"Herr|Frau|Mme|Mlle|Sra?|Alder(?:wo)?man|(?:Dipl|Dr)\.-[A-Z][a-z]{1,8}|Puan|Encik|Captain|Lt|Cmdr|Cdr|Sgt|Lieutenant|Sergeant|Coach|Pastor|"
    r"Mevrouw|Meneer|Monsieur|Madame|Señora?|Signora|Datuk|Dato['’]?|Datin)\.?|"
    r"(?:Eng|Dr|Sr|Arq)\.?[ºª]|(?:Col|Mag|Pn|En|Tn|Ir|Mw|med)\.|PD)"
)
"""The titles that stand before names in running text, for a regular expression."""
PARTICLE = (
    r"(?:de|da|do|das|dos|du|di|del|della|degli|la|le|van|von|vom|der|den|ten|ter|te|['’]t|op|zu|zur|bin|binti|bint|ibn|"
    r"al|el|ul|af|av|ap|arap|wa|ole|[sd]/o|a/[lp]|[OÓ])"
)
"""What stands in small letters between the words of a name, for a regular expression; and "Ó", the one letter."""
_SUFFIXES = expression(
    r",?\s+(?:Ph\.?\s?D\.?|M\.?D\.?|MBA|PMP|SHRM-CP|SHRM-SCP|PHR|SPHR|CPA|Esq\.?|"
    r"(?:Assoc\.?\s|Chartered\s)?(?:MCIPD|FCIPD|CIPD)|"
    r"[AF]CCA|F?ACA|FCA|CIMA|[AF]CMA|MAAT|AAT|MRICS|FRICS|MCIOB|RGN|RN|MSc|BSc|MA|BA|MS)(?=$|[\s,])|"
    r"(?<=[\w.]),?\s+(?:F?RIBA|RIAS|[COM]BE|KC|QC|DVM|MRCVS|BVSc|Ed\.?D\.?|DPhil|CEng|MIET|MICE|MRCGP|FRCS|P\.?\s?Eng\.?|P\.?\s?Geo\.?|"
    r"PGCE|CFA|LLB|LLM)(?=$|[\s,])"
)
BEFORE_A_NAME = words(
    """
    about above across actually additionally afterward afterwards against along alongside among amongst anyhow anyway
    apart apparently around aside ask assisting attending barring basically behind being below beside besides between
    beyond bring certainly chairing clearly coincidentally concerning considering covering currently definitely
    delighted despite down during earlier email eventually except excited expect find firstly follow following
    fortunately fourth furthermore generally greet happily having hence honestly hopefully hosting however ideally
    incidentally including indeed initially inside interviewing into joining lastly leading like likewise luckily
    making meanwhile minus moreover naturally near nevertheless nonetheless normally note observing obviously
    occasionally off often onto opposite otherwise out outside over personally plus possibly presumably previously
    probably rather regarding regrettably remember replacing representing running secondly separately similarly sitting
    sometimes specifically subsequently supporting tell text thankfully thereafter therefore third thirdly though
    through throughout thus towards typically under unlike up upon usually waiting welcoming whatever whenever whereas
    wherever whether whichever whilst without
    """
)
"""What opens a sentence before a name, and is nobody's: "Hopefully Ada Lund will be there", "Besides Ada and me"."""
_HOLD_OFFICE = words(
    "administrator assessor auditor commissioner coordinator curator detective director foreman governor inspector "
    "manager mayor nurse officer president registrar senator sheriff superintendent supervisor supt treasurer trustee"
)
"""Offices by which people are called that are nobody's name."""
_UNNAMED = frozenset({"a", "an", "the", "one", "two", "another", "some", "our", "somebody", "someone"})
_ONESELF = words("me myself ourselves yourself")
_BRACKETS = expression(r"[(\[{<][^)\]}>]{0,80}[)\]}>]?")
_CALLED = expression(r"(?<=[\w.])\s+(?:[\"“][^\W\d_]{2,15}[\"”]|['‘][^\W\d_]{2,15}['’])\s+(?=\w)")
"""What somebody is called, between their two names: "Ada "Addie" Lund"."""
_PRONOUNS = expression(r"\b(?:she/her|he/him|they/them|she/they|he/they)(?:/\w+)?\b", re.IGNORECASE)
_TAIL = expression(r"\s+(?:at|from|of|via|with|von|bei|de chez|@|\||-|–|—|/|·)(?:\s.*|$)", re.IGNORECASE)
_OF_A_HOUSE = expression(r"\s*[^\W\d_]+\s+von\s+(?:(?:der|den|und\s+zu)\s+)?[^\W\d_][\w'’\-]+\s*")
"""A given name alone before "von": what follows is the family's, and no firm's ("Ada Lund von Northwind")."""

_OF_A_BODY = expression(
    r"(?:the\s+)?(?:city|town|township|county|village|borough|district|region|province|state|government|university|"
    r"college|"
    r"ministry|department|diocese|archdiocese|house|bank|friends|church|port|school|institute|board|office|"
    r"municipality)"
    r"\s+of\s",
    re.IGNORECASE,
)

# Words that stand in names of teams, firms and functions, never in a person's.
_CALLED_BY_RANK = words("boss gaffer guvnor owner skipper chef foreman matron")
"""What those at work call who is over them, and nobody who has no other name is called: "Boss is off til Monday"."""
_LATE_OR_OFF = words(
    """
    train trains bus buses tube metro tram ferry taxi uber flight plane traffic motorway dentist wifi internet laptop
    computer boiler weather flood strike childcare nursery appointment tyre battery outlook
    """
)
"""What is late or fails of a morning, and begins a sentence: "Train's delayed". Behind a given name it may be one."""
NOT_A_PERSON = words(
    """
    photo id ids server sql studio passport licence laptop
    academy account acquisition admin agency ai alert alerts analytics app application applications associates
    automation bank board bot business calendar career careers center centre central client college company
    consulting corp corporation coordination customer data department desk digital do donotreply engineering
    enterprise events finance financial foundation gmbh global google group hello help hire hiring holding
    holdings hospital hr human inc info institute international interview interviews invitation it job jobs labs
    llc llp logistics ltd mail mailer management manager marketing meet meeting network no noreply not
    notification notifications office online operations panel partner partners partnership payroll people plc
    platform product recruiter recruiters recruiting recruitment relations reply resources robotics room sales
    sarl school science security service services shared software solutions staffing studio studios support
    system systems ta talent team teams tech technologies technology the united university update updates us via
    workday workforce zoom candidate candidates candidat équipe personal bewerbung bewerbermanagement karriere
    recrutement selección seleção selezione risorse analyst engineer developer director lead senior junior staff
    principal president officer monday tuesday wednesday thursday friday saturday sunday
    tues weds thur thurs january february march
    april june july august september october november december interviewer conference video phone call onsite
    virtual your our their his her we you they this that these those there here dear hi regards best thanks
    thank please am pm uhr uur et pt ct mt est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist sie wir ich lunch
    break welcome tour what when where how if is are will schedule agenda details time date location link
    energy directora directeur directrice leiterin leiter microsoft slack github linkedin street avenue
    road floor building algorithm algorithms architecture behavioral behavioural chat coding culture debrief deep
    design discussion dive exercise intro introduction introductions pair portfolio presentation problem programming
    review round screen session solving stakeholder study technical values walkthrough whiteboard wrap wrap-up
    open forum public lecture talk demo demonstration campus library seminar reception remarks opening exercise test
    task written assessment group activity orientation paperwork briefing shadowing departure arrival observation
    assessments compliance onboarding ops referencing registry reservations rota vetting
    classroom teaching research tours brunch dinner breakfast refreshments coffee networking keynote roundtable
    eastern pacific going guests presenti
    """
) - {"do"}
# What stands before an office, of which only the last word is one in the table: "Charge Nurse", "Sous Chef".
_RANKS = words(
    """
    acting area assistant associate borough branch charge chief city clinical commercial community county deputy
    district division duty estates executive facilities field fire floor front general group head health house interim
    junior kitchen lead line managing locality night nursing operations parish plant practice production project
    regional senior service shift shop site sous staff station store team theatre town trainee vice ward warehouse
    workshop yard
    """
)
# What ends an office, and next to never a name, whatever stands before it: "Bureau Chief", "Family Support Worker".
# What many a family is called is left to the ranks before it: "Cook", "Dean", "Marshal", "Nurse", "Steward".
_OFFICE_ENDS = words(
    """
    accountant administrator adviser advisor analyst archivist assistant associate attorney auditor biologist buyer
    cardiologist caseworker chair chairperson chief clinician clerk commissioner comptroller consultant controller
    coordinator councillor counsel counsellor counselor curator designer developer dietitian director dispatcher editor
    educator engineer estimator executive fellow fundraiser generalist geologist governor governors inspector
    instructor investigator leader lecturer librarian machinist manager marketer mechanic midwife negotiator
    nutritionist officer operative operator organiser organizer owner paralegal paramedic pharmacist physician physicist
    physiotherapist planner practitioner president producer professor programmer psychologist publisher radiographer
    receptionist recruiter registrar relations representative researcher scientist secretary specialist strategist
    superintendent supervisor surgeon surveyor teacher technician technologist therapist trainee translator treasurer
    trustee underwriter worker
    """
)
_OF_A_DATE = expression(r"(?:\d(?:st|nd|rd|th)?|\b(?:early|late|mid|this|next|last|until|in))\s\Z", re.IGNORECASE)
_FIRST_AND_LAST, _MOST_OF_A_NAME, _WITH_PARTICLES = 2, 5, 6  # words
MONTHS_TOO = frozenset(["april", "may", "june"])
_OF_A_MONTH = words(
    """
    bonus camp campaign class classes cohort cohorts course dates days deadline edition fair hires holiday intake
    intakes issue meetup newsletter newsletters openings release report rota round rounds sale session sessions
    start starters starts term timetable training update vacancies visit visits
    """
)
"""What stands behind the name of a month, and is no family's."""
_OF_THE_TOP = words("avp ceo cfo cio cmo coo cpo cto evp gm md svp vp")
_OFFICE_OF = _OFFICE_ENDS | words("bursar captain dean head master matron provost rector vicar warden")
_OF = expression(r"\s(?:of|for|to)\s", re.IGNORECASE)
_BY_TWO = frozenset(["Scrum Master", "Lead Hand", "Leading Hand"])
_ALSO_OFFICES = words("headmaster headmistress sister")
_BODIES = words("colleagues committee crew department governors leadership members quality staff trustees")
# What ends a small firm's name, whose first word is often a family's: "Brannock Plumbing", "Rosa's Bakery". Families
# are not called so; those that are ("Law", "Church", "Kitchen") are left out.
_TRADES = words(
    """
    aerospace assurance aviation bearings biotech bottling charities distillery doors ferries instruments lifts
    logistics packaging pharma plastics polymers pumps robotics sensors shipping steels textiles tools toys turbines
    valves ventures yachts
    council practice care home manor view villas inn pub brasserie gym club association primary infants
    montessori creche crèche childcare playgroup kindergarten bakehouse roasters roastery grill diner barbers
    barbershop butchery bookshop library museum theatre cinema hostel resort farm farms nurseries rehab dialysis
    solicitors lettings
    accountancy accountants antiques apartments appliances architects autocare automotive autos bakers bakery
    bathrooms bistro blinds boutique breweries brewery brewing bros brothers builders butchers cabinets cafe café
    clinic clinics hospice surgery trust trusts
    carpenters carpentry caterers catering ceramics chemist chemists cleaners cleaning coaches coatings coffee
    construction contracting contractors cooling couriers creamery cycles dairy daycare decorating decorators deli
    dental dentistry dentists designs developments drainage dryers eatery electric electrical electricals
    electrics electronics exteriors fabrication fabrications fencing fitness flooring florist florists foods
    framing freight furnishings furniture garage garages gardening glazing greenhouse groceries grocers grocery
    groundworks hairdressing handyman hardware haulage heating homecare homes hotel hotels hvac insulation
    insurance interiors janitorial jewelers jewellers joiners joinery kennels kitchens landscapes landscaping
    laundry legal lettings machining maintenance market masonry mechanical metals metalwork millwork millworks
    mortgages motorcycles motors movers nursery optical opticians orthodontics outfitters painting paving pharmacy
    photography physio physiotherapy pizza pizzeria plastering plumbing preschool properties property realtors
    realty refrigeration remodeling removals renovations repair repairs restaurant roofing salon scaffolding
    seafood services shop signs solicitors spa stores supplies supply surfacing tailors takeaway tavern taxis
    tiling towing training transport travel trucking tyres upholstery vending veterinary vets vineyard vineyards
    welding wholesale windows winery woodwork woodworking workshop
    """
)
_LEAST_OF_A_TRADE = 5  # letters that end an address
_STEPS = words("i ii iii iv")
_NUMERALS = frozenset(["II", "III", "IV"])
_CLASSES = words("class course form grade group key level phase stage stream year")
PARTICLES = words(
    """
    de da das do dos del della degli di du la le van von vom der den ten ter te 't op zur bin binti bint ibn al el ul y
    e af av ap arap wa ole zu s/o d/o a/l a/p
    """
)
_ARTICLES = words("la le der den")
_OFFICE_LETTERS = expression(r"(?:(?:\s+(?!(?:JR|SR|II|III|IV)\b)[A-Z]{3,10})+(?::[A-Z]{2,})?|\s?[:/@*][A-Z]{2,})\Z")
_AT_FIRM = expression(r"\s+@\s+.*\Z")
_INSIDE = expression(r"\(([^()]{3,40})\)\s*\Z")
_LOW = expression(r"[a-zß-ÿ]")
_SYLLABLE = expression(r"NG|[A-Z]?[AEIOU][A-Z]|[A-Z][AEIOUY]")
_NUMERAL = expression(r"[IVX]+|JR|SR")
_SAINTS = frozenset(["st", "saint", "sankt"])
_STREETS = words("st ave rd blvd ste dr")
_WORD = expression(r"[^\W\d_][^\W\d_'’.\-]*(?:['’.\-][^\W\d_]*)*\Z")
_JOINT = expression(r"[-'’]")
_INITIALS = expression(r"[A-ZÀ-Þ](?:\.?[A-ZÀ-Þ]){0,2}\.?")
_FIRST_LAST = expression(r"([a-z]{2,20})\.([a-z]{2,25}(?:-[a-z]{2,25})?)\Z")


@lru_cache(maxsize=4096)
def clean_name(raw: str) -> str:
    """Given a display name or a name in running text, return it as "First Last"; "" where it is no person's name.

    "Kim, Dana" is turned round, a name all in capitals or in small letters is cased, and degrees, pronouns, brackets
    and "at Acme" are left out. A title in front ("Dr.") is left out too; ``titled`` tells of it.
    """
    if is_body(raw):
        return ""
    name = _PRONOUNS.sub(" ", _BRACKETS.sub(" ", _CALLED.sub(" ", given_in_full(raw).strip()).strip("\"'“”‘’ ")))
    name = _SUFFIXES.sub("", " " + without_letters(name))
    name = (name if _OF_A_HOUSE.fullmatch(name) else _TAIL.sub("", name)).strip(" ,;|")
    if name.casefold() in _OFFICE_OF and _OF.search(raw):
        return ""  # "Dean of Faculty", "Head of People"
    if name.count(",") == 1:
        last, _, first = name.partition(",")
        name = f"{_without_office(first.strip())} {last.strip()}"
    words = name.split()
    if _is_rank_of_a_kitchen(words) or _is_somebody_unnamed(words):
        return ""
    while words and (
        is_title(words[0])
        or _is_degree(words)
        or _is_monsieur(words)
        or _is_of_rank(words)
        or _opens_a_sentence(words)
        or _is_of_an_office(words)
    ):
        words.pop(0)
    if words and words[0].casefold() in _ONESELF:
        return ""  # "Myself and Ada Lund would love to meet you"
    return " ".join(_cased(word, words) for word in words) if is_person(words) else ""


def _is_somebody_unnamed(words: list[str]) -> bool:
    """Whether only small letters follow an article: "a care-experienced young person", "One further governor"."""
    first, *rest = words or [""]
    return (
        first.casefold() in _UNNAMED and len(rest) > (first.casefold() in {"a", "an"}) and all(map(str.islower, rest))
    )


def _is_rank_of_a_kitchen(words: list[str]) -> bool:
    """Whether "Chef" is what somebody works as, and no title before a name: "Chef de Partie", "Chef Tournant"."""
    behind = words[1].casefold() if len(words) > 1 else ""
    return bool(words) and words[0].casefold() == "chef" and (not behind or behind in PARTICLES | _IN_KITCHENS)


def _is_of_an_office(words: list[str]) -> bool:
    """Whether the first word is what somebody is, before a name in full: "Assessor Joan Kettering"."""
    first, *rest = (word.casefold() for word in words)
    return len(rest) > 1 and first in _HOLD_OFFICE and rest[0] in GIVEN_NAMES


def _opens_a_sentence(words: list[str]) -> bool:
    """Whether the first word stands before a name, and is no part of it: "Hopefully Ada Lund"."""
    return len(words) > _FIRST_AND_LAST - 1 and words[0].casefold() in BEFORE_A_NAME


def _without_office(first: str) -> str:
    """A given name without the letters of an office that a directory adds: "Elise" of "Marchand, Elise WLRS:EX"."""
    return _OFFICE_LETTERS.sub("", first) if _LOW.search(first) else first


def _is_monsieur(words: list[str]) -> bool:
    """Whether a name in full stands behind "M.", which is hardly an initial then: "M. Thierry Le Goff"."""
    return words[0] == "M." and len(words) > _FIRST_AND_LAST and not any("." in word for word in words[1:])


def _is_degree(words: list[str]) -> bool:
    """Whether the first word is a degree as it stands before names in Austria and Germany, and by which nobody is
    addressed: "DI Ada Lund", "Dipl.-Kfm. Max Roth"; but "Di Matthews" is called so."""
    bare = words[0] in _DEGREES and any(not word.isupper() for word in words[1:])
    return len(words) > _FIRST_AND_LAST and (bare or _DIPLOMA.match(words[0]) is not None)


def _is_of_rank(words: list[str]) -> bool:
    """Whether the first word is a rank, or the second word of one, which alone may be a name: "Major Ada Lund", "Lt Col
    A. Lund", of which the first word was left out before."""
    low = words[0].lower().rstrip(".")
    return low in _FORCES and len(words) > 1 and (len(words) > _FIRST_AND_LAST or low in _NO_NAMES)


def is_title(word: str) -> bool:
    """Given the first word of what somebody is called, return whether it is a title: "Dr.", "Engr", "Eng."."""
    low = word.lower()
    return low.rstrip(".") in _TITLES or low in _DOTTED


def titled(raw: str) -> str:
    """Given a display name, return the title that stands in front of it, "" where there is none."""
    first = raw.strip().partition(" ")[0]
    return first if is_title(first) else ""


def titled_alone(raw: str, name: str) -> str:
    """Given a name as it is written and as it was cleaned, return the form with its title by which to call somebody
    whose first name is not known: "Dr Okafor", "Mrs J Patel".

    Return "" where a first name is known, or no title; but "Judge" and the like nobody leaves out.
    """
    form = " ".join(raw.split())
    bare = all(_INITIALS.fullmatch(given) for given in name.split()[:-1])
    return form if titled(form) and (bare or titled(form).casefold().rstrip(".") in _OF_OFFICE) else ""


def is_person(words: list[str]) -> bool:
    """Given the words of a name, return whether it can be a person's: up to six words, none of them a firm's."""
    own = [word for word in words if word not in PARTICLES]
    together = any(one in PARTICLES and other in PARTICLES for one, other in itertools.pairwise(words))
    most = _WITH_PARTICLES if together else _MOST_OF_A_NAME  # "Ana de la Cruz y Mora", but no office "of this of that"
    if not own or len(words) > most or not all(map(_WORD.match, own)):
        return False
    told = words[1:] if _is_called_as_a_month(words) else words
    told = [word for word, before in zip(told, ["", *told], strict=False) if before not in _ARTICLES]  # "de la Tour"
    if words[0] in _NUMERALS:
        return False  # "Scientist III Thu"
    if len(words) == 1 and words[0].lower().strip(".") in _CALLED_BY_RANK | _LATE_OR_OFF:
        return False
    if any(part in NOT_A_PERSON for word in told for part in _JOINT.split(word.lower().strip("."))):
        return False
    if words[-1] == "Co." or words[-1].lower().strip(".") in _STREETS or is_trades(words) or _is_of_a_saint(words):
        return False  # "12 Main St"
    return len(words) > 1 or len(words[0]) > 1


def _is_of_a_saint(words: list[str]) -> bool:
    """Whether a name is that of a house called after a saint, "St Brigid's NS"; "St John Rivers" is somebody's."""
    return words[0].lower().strip(".") in _SAINTS and len(words) > 1 and words[1].lower() != "john"


def _is_called_as_a_month(words: list[str]) -> bool:
    """Whether a name begins with one that is a month's too, and goes on as a family's: "June Harper"."""
    return len(words) == _FIRST_AND_LAST and words[0].lower() in MONTHS_TOO and words[1].lower() not in _OF_A_MONTH


def is_of_a_date(name: str, before: str) -> bool:
    """Given a name and the text before it, return whether it begins with the month of a date: "9 June Anna"."""
    return name.split()[0].lower() in MONTHS_TOO and _OF_A_DATE.search(before[-12:]) is not None


def is_trades(words: list[str]) -> bool:
    """Given the words of a name, return whether it is a small firm's: "Brannock Plumbing", "Rosa's Bakery"."""
    return len(words) > 1 and words[-1].lower().strip(".,") in _TRADES


def is_body(raw: str) -> bool:
    """Given a name as it stands, return whether it is that of a public body or the like: "City of Alder"."""
    return _OF_A_BODY.match(raw.strip().strip("\"'“”‘’ ")) is not None


def is_office_alone(word: str) -> bool:
    """Given what stands behind a name and a comma, return whether it is one word for what they are: "Trustee"."""
    return word.casefold() in _OFFICE_ENDS


def is_office(name: str) -> bool:
    """Given a name, return whether it is an office's, or a class's: "Charge Nurse", "Deputy Matron", "Year Nine"."""
    if " " not in name:
        return False
    first, *_, last = name.casefold().split()
    if last in _STEPS:  # "Planner II"
        return first in OCCUPATIONS
    ends = last in _BODIES or last in _OFFICE_ENDS or _is_of_the_top(name)
    return ends or (first in _RANKS and last in OCCUPATIONS | _ALSO_OFFICES) or first in _CLASSES or name in _BY_TWO


def _is_of_the_top(name: str) -> bool:
    """Whether a name is a chief's letters and what they are over: "GM Payments"."""
    first, *over = name.split()
    return first.isupper() and first.casefold() in _OF_THE_TOP and DEPARTMENTS.issuperset(map(str.casefold, over))


def behind_office(raw: str) -> str:
    """Given a name as it stands, return it without the office before it: "Room Leader Ada Byrne" is "Ada Byrne"."""
    words = raw.split()
    size = next((size for size in range(len(words) - 2, 1, -1) if is_office(" ".join(words[:size]))), 0)
    if not size and len(words) > _FIRST_AND_LAST and is_office_alone(words[0]):  # "Registrar Ada Byrne"
        size = 1
    return " ".join(words[size:])


def is_of_trades(local: str) -> bool:
    """Given the part before the @, return whether it is a small firm's: "brannock.plumbing", "moorlanebakery"."""
    parts = re.findall(r"[a-z]+", local.casefold())
    return any(part.endswith(word) for part in parts for word in _TRADES if len(word) >= _LEAST_OF_A_TRADE)


@lru_cache(maxsize=1024)
def sender_name(address: Address) -> str:
    """Given a From field, return the person's name; from the address itself only where it is clearly first.last."""
    said = _AT_FIRM.sub("", address.name)
    name = clean_name(said) if "@" not in said else ""
    if is_shared(address) and any(is_function(word.casefold()) for word in name.split()):
        name = ""  # "Recrutamento", behind recrutamento@
    inside = _INSIDE.search(address.name)
    if inside and (not name or len(name.split()) == 1):  # "Slaters Roofing (Nev Slater)"
        name = clean_name(inside[1]) or name
    if not name and is_trades(said.split()):  # "Brannock Plumbing", behind brannockplumbing.leeds@
        return ""
    return " ".join(naturally_cased(name.split())) or _name_from_address(address)


def _name_from_address(address: Address) -> str:
    """Given an address such as dana.kim@acme.com, return "Dana Kim"; "" where the local part is anything else."""
    match = _FIRST_LAST.match(address.address.partition("@")[0])
    if not match or is_shared(address):
        return ""
    words = [match[1].capitalize(), "-".join(part.capitalize() for part in match[2].split("-"))]
    return " ".join(words) if is_person(words) else ""


def name_at_house(sender: Address, name: str) -> str:
    """Given a sender and a name in full, return the sign of whoever is called so at the sender's house; "" without.

    Somebody whom an invitation named without an address is known by it when they write themselves.
    """
    label = owner_label(sender)
    return f"{' '.join(name.casefold().split())} @{label}" if label and " " in name.strip() else ""


def name_anywhere(name: str) -> str:
    """Given a name in full, return the sign of whoever is called so, at whichever house; "" for less than that.

    A hiring system that names the panel tells nothing of the house at which they are.
    """
    return f"{' '.join(name.casefold().split())} @" if " " in name.strip() else ""


def name_spoken_for(first: str) -> str:
    """Given somebody's first name, return the sign of whoever is called so where another writes for them."""
    return f"{first.casefold()} @for" if first else ""


def name_booked(name: str) -> str:
    """Given a name in full, return the sign of whoever is called so where a booking page names them; "" for less.

    Such a page writes by itself, of whoever keeps a calendar there, and knows nothing of their house.
    """
    return f"{' '.join(name.casefold().split())} @booked" if " " in name.strip() else ""


def same_name(one: str, other: str) -> bool:
    """Given two names, return whether they may be one person's: equal, or the words of one are all in the other."""
    left, right = set(one.casefold().split()), set(other.casefold().split())
    return bool(left and right) and (left <= right or right <= left)


def naturally_cased(words: list[str]) -> list[str]:
    """Given the words of a display name, return them as people write them: "Moira Hargreaves" of "Moira HARGREAVES".

    A family's name in capitals that stands first, before one other word, or before a given name, goes to the end. A
    name that is in capitals throughout is left as it is.
    """
    if not any(_LOW.search(word[1:]) and not _is_loud(word) and word.lower() not in PARTICLES for word in words):
        return words
    loud = [_is_loud(word, short=place == len(words) - 1 or len(words) > 2) for place, word in enumerate(words)]
    *family, given = words
    if family and loud == [*(True for _ in family), False] and (len(family) == 1 or given.lower() in GIVEN_NAMES):
        words, loud = [given, *family], [False, *loud[:-1]]  # "DE SOUZA Ana"
    small = [word.lower() in PARTICLES and any(loud[place:]) for place, word in enumerate(words)]
    forms = zip(words, small, loud, strict=True)
    return [word.lower() if low else _capitalised(word) if shouts else word for word, low, shouts in forms]


def _is_loud(word: str, *, short: bool = False) -> bool:
    """Whether a word of a name is in capitals, and neither initials nor a numeral: "HARGREAVES"; "NG" if short."""
    letters = _JOINT.sub("", re.sub(r"\AMa?c(?=[A-Z]{2})", "", word))
    if not (letters.isupper() and letters.isalpha()) or _NUMERAL.fullmatch(letters):
        return False
    return len(letters) > 3 or (short and letters not in {"AI", "HR"} and _SYLLABLE.fullmatch(letters) is not None)


def _capitalised(word: str) -> str:
    mac = re.match(r"Ma?c(?=[A-Z]{2})", word)
    if mac:
        return f"{mac[0]}{_capitalised(word[mac.end() :])}"
    return re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), word)


def _cased(word: str, words: list[str]) -> str:
    if word.lower() in PARTICLES and len(words) > 1 and not word.isupper():
        return word
    shouted = all(other == other.upper() for other in words) and any(len(other) > 2 for other in words)
    if (shouted and len(word) > 1) or word.islower():
        return _capitalised(word)
    return word
