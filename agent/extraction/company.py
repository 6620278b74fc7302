"""Company and role of an application, from the words, the subject, who writes, how they sign, and their domain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from agent.extraction.calendar_words import PLACES
from agent.extraction.domains import is_free_mail, is_function, is_machinery, is_shared, owner_label, registrable
from agent.extraction.names import clean_name
from agent.extraction.roles import ROLE_WORDS
from agent.extraction.subjects import bare_subject, handed_on
from agent.extraction.vocabulary import words
from agent.model.mail import Address, Message

# A name is capitalised, or has a capital or a digit inside (iRobot, 3M, adidas is found through its domain).
_WORD = r"(?:[A-ZÀ-ÞŁŚŻČŠŽ0-9]|[a-zß-ÿ]{1,5}[A-Z])[\w&'’.+\-]{0,39}"
_LINK = r"(?:&|and|of|for(?!\s+the)|the|und|et|y|e|de|di|du|la|der|do|da)"
_NAME = rf"(?P<name>{_WORD}(?:(?:\s{{1,2}}{_LINK}){{0,2}}\s{{1,2}}(?:{_WORD}|&)){{0,5}})"
_POST = (
    r"(?i:position|role|job|opening|opportunity|opportunities|vacancy|internship|"
    r"career|careers|requisition|program|programme)"
)
_TEAM = (
    r"(?i:talent(?:\s+acquisition)?|recruiting|recruitment|hiring|careers?|people(?:\s+(?:operations|"
    r"ops|team))?|hr|human\s+resources|"
    r"university\s+relations|staffing|interview)"
)

# "Your interview with Ana Ruiz" and "with Larkspur" look alike: such a find needs another one beside it.
_MAY_BE_SOMEBODY = 3.9
# (how much a find counts, where NAME stands). The more the words can only mean the employer, the more they count.
_PHRASES: tuple[tuple[float, str], ...] = (
    (5.0, r"\b(?i:our|my|the)\s+(?i:client),?\s+(?:(?i:at|is)\s+)?NAME"),
    (5.0, r"\b(?i:on\s+behalf\s+of)\s+(?:(?i:our\s+client|the|everyone\s+at|all\s+of\s+us\s+at)\s+)?,?\s*NAME"),
    (4.0, r"\b(?i:application\s+was\s+(?:sent|submitted)\s+to)\s+NAME"),
    (
        4.0,
        rf"\b{_POST}(?:\s*[(\[][^)\]]{{0,60}}[)\]])?,?\s+(?:(?i:here|available)\s+)?(?i:at|"
        rf"with|within)\s+(?:the\s+)?NAME",
    ),
    (
        4.0,
        r"\b(?i:application|applications|candidature|candidacy|apply|applying|"
        r"applied)\s+(?i:to|with|at)\s+(?:(?i:join|the|work\s+at)\s+)?NAME",
    ),
    (
        _MAY_BE_SOMEBODY,
        r"\b(?i:interview(?:ing|s|ed)?|conversation|call|chat|phone\s+screen)\s+(?i:with|at)\s+(?:the\s+)?NAME",
    ),
    (
        4.0,
        r"\b(?i:interest|interested)\s+(?i:in)\s+(?:(?i:joining|working\s+(?:at|"
        r"for|with)|employment\s+(?:at|with)|the)\s+)?NAME",
    ),
    (
        4.0,
        r"\b(?i:interest|interested)\s+(?i:in)\s+(?i:an?|the)\s+(?i:career|job|"
        r"position|role|opportunity)\s+(?i:at|with)\s+NAME",
    ),
    (
        3.5,
        r"\b(?i:join|joining|considering|consider|choosing)\s+(?:(?i:us\s+(?:here\s+)?at|"
        r"the|a\s+career\s+(?:at|with))\s+)?NAME",
    ),
    (
        3.0,
        r"\b(?i:working|work|team|opportunities|careers?|life|here|colleagues|"
        r"everyone)\s+(?i:at|with|for)\s+(?:the\s+)?NAME",
    ),
    (3.0, r"\b(?i:news|update|message|greetings|thank\s+you|thanks|hello)\s+(?i:from)\s+(?:the\s+)?NAME"),
    (
        3.0,
        rf"(?:\b(?i:the|your|and|from)|^|,)\s*(?:(?i:global|entire)\s+)?NAME\s+{_TEAM}\s+(?i:team|"
        rf"department|group)\b",
    ),
    (3.0, r"\b(?i:welcome\s+to|introduce\s+you\s+to|about\s+us\s+at)\s+NAME"),
    (2.5, r"^(?i:the)\s+NAME\s+(?i:team)\b"),
    (
        4.0,
        r"\b(?i:bewerbung|stelle|position|gespräch|interview|vorstellungsgespräch|"
        r"karriere)\s+(?:(?i:als)\s+.{1,60}?\s+)?(?i:bei(?:\s+der)?)\s+NAME",
    ),
    (4.0, r"\b(?i:candidature|entretien|poste|intérêt)\s+(?:.{1,60}?\s+)?(?i:chez|auprès\s+de)\s+NAME"),
    (
        4.0,
        r"\b(?i:candidatura|postulación|solicitud|entrevista|puesto|vaga|posizione|"
        r"colloquio|interés|interesse)\s+(?:.{1,60}?\s+)?(?i:en|em|na|no|"
        r"presso|in|à)\s+NAME",
    ),
    (_MAY_BE_SOMEBODY, r"\b(?i:entrevista|colloquio)\s+(?i:con|com)\s+NAME"),
    (4.0, r"\b(?i:sollicitatie|gesprek|functie|vacature|interesse)\s+(?:.{1,60}?\s+)?(?i:bij)\s+NAME"),
    (3.0, r"\b(?i:team|équipe|equipo|equipe)\s+(?i:von|bei|de\s+chez|de|da|van|di)\s+NAME\s*$"),
)
_SUBJECTS: tuple[tuple[float, str], ...] = (
    (4.0, r"\s(?i:at|@|with)\s+NAME\s*(?:$|[-–—|:!.,(])"),
    (3.0, r"^NAME\s*(?:[-–—|:])\s+(?i:thank|thanks|your|application|interview|update|we|regarding|next)"),
    (3.0, rf"[-–—|]\s+NAME(?:\s+{_TEAM}.{{0,12}})?\s*$"),
    (
        2.5,
        r"^NAME\s+(?i:application|interview|careers|job|opportunity|recruiting|"
        r"recruitment|update|candidacy|regret|acknowledg\w+)",
    ),
    (2.5, r"\b(?i:your)\s+NAME\s+(?i:application|interview)"),
)
_PLAINLY = 4.0
_COMPILED = tuple((weight, re.compile(source.replace("NAME", _NAME))) for weight, source in _PHRASES)
_IN_SUBJECT = tuple((weight, re.compile(source.replace("NAME", _NAME))) for weight, source in _SUBJECTS)

_FROM_WORDS = re.compile(
    r"(?i:\b(?:talent\s+acquisition|talent|careers?|career\s+(?:center|opportunities)|"
    r"recruit(?:ing|ment|er|ers)|hiring|human\s+resources|hr|jobs?|people\s+(?:team|"
    r"services|"
    r"operations|ops)|team|department|no[- ]?reply|do[- ]?not[- ]?reply|notifications?|"
    r"workday|greenhouse|lever|icims|ashby|via|on\s+behalf|system|"
    r"autonotification|university\s+relations|interview(?:s|ing)?|scheduling|"
    r"onboarding|candidate\s+(?:care|experience|services)|the|for|@)\b|@)"
)
_AT = re.compile(rf"(?:\s(?i:at|from|of|bei|chez|@)\s+|[(\[|–—·-]\s*){_NAME}")
_LEGAL = re.compile(
    r",?\s+(?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|S\.?A|B\.?V|plc|PLC|Corp|Corporation|"
    r"Co|LLP|KG|S\.?p\.?A|SARL|SAS|Oy|AB|ApS|Pty|N\.?V)\.?\s*$"
)
_SIGNED_FIRM = re.compile(
    rf"\b(?i:recruiter|partner|manager|acquisition|lead|head|director|coordinator|engineer|founder),\s+{_NAME}\s*$"
)
_BOUGHT = re.compile(
    r"-?(?:careers|jobs|recruiting|recruitment|talent|hiring|"
    r"hq|mail)\Z"
)  # acmecareers.com is Acme's
_TRAIL = re.compile(r"(?:\s+(?:and|of|for|the|&|und|et|y|e|de|di|du|la|der|do|da)|[.,;:!'’\-&]|['’]s)+$")
_LONGEST = 200  # characters: nobody's name is longer
_STOP_NAMES = words(
    """
    i you we us our your my me it this that the a an hi hello dear thank thanks please as if for in on at with
    to from by and or not team hr interview interviews monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december zoom teams google meet
    microsoft slack phone video ats job jobs career careers human resources talent acquisition recruiting
    recruitment hiring manager recruiter candidate application applications position role company customer
    university re fw fwd regards best sincerely kind linkedin indeed glassdoor ziprecruiter monster workday
    greenhouse lever icims ashby taleo jobvite smartrecruiters bamboohr workable teamtailor personio myworkday
    calendly goodtime successfactors adp utc gmt est pst cet et pt ct am pm next here there remote hybrid hello
    frau herr mr ms mrs applied recent not-reply do-not-reply work
    """
)
# Makers of what interviews are held with are employers too, where the words can mean nothing else.
_TOOLS_THAT_HIRE = words("google microsoft zoom slack webex")
_FIRST = words(
    """
    this that these those we i you our your it if as please the a an he she they however unfortunately while
    after
    """
)


def find_company(message: Message) -> str:
    """Given a message, return the employer that it is about; "" where nothing names one.

    The words count most, then subject, sender's name, signature, and last the domain; an applicant system's or a job
    board's own name never counts. Finds that name the same firm are added up; "interview with" alone is not enough.
    """
    votes: dict[str, float] = {}
    sure: dict[str, None] = {}
    spelled: dict[str, tuple[float, int, str]] = {}
    for weight, found in _candidates(message):
        name = _tidy(found)
        key = company_key(name)
        if not key or (_hopeless(name, message) and not (weight >= _PLAINLY and key in _TOOLS_THAT_HIRE)):
            continue
        known = next((other for other in votes if _one_firm(other, key)), key)
        if weight != _MAY_BE_SOMEBODY or not clean_name(name):
            sure[known] = None
        votes[known] = votes.get(known, 0.0) + weight
        spelled[known] = max(spelled.get(known, (0.0, 0, "")), (weight, len(name), name))
    return spelled[max(sure, key=lambda key: votes[key])][2] if sure else ""


def company_key(name: str) -> str:
    """Given a company's name, return what two spellings of it share: case, legal form and punctuation left out."""
    bare = re.sub(r"\s(?:und|et|y)\s", " and ", _LEGAL.sub("", name.strip()).casefold().replace("&", " and "))
    return " ".join(re.findall(r"\w+", re.sub(r"['’]", "", bare).removeprefix("the ")))


def company_of_domain(address: Address, text: str = "") -> str:
    """Given an address, return the company whose own domain it is, spelled as in ``text``; "" where it is nobody's."""
    label = owner_label(address)
    if not label:
        return ""
    label = _BOUGHT.sub("", label) or label
    squashed = label.replace("-", "")
    pattern = r"(?<!\w)" + r"[\s\-.&']?".join(re.escape(letter) for letter in squashed[:40]) + r"(?!\w|@|\.\w)"
    for found in islice(re.finditer(pattern, text[:20000], re.IGNORECASE), 20):
        if any(letter.isupper() for letter in found[0]):
            return found[0]
    return " ".join(part.capitalize() for part in label.split("-") if part)


def _candidates(message: Message) -> Iterator[tuple[float, str]]:
    for sentence in (*message.body.sentences[:80], *handed_on(message)):
        yield from _finds(_COMPILED, sentence[:600])
    yield from _finds(_COMPILED, bare_subject(message.subject))
    yield from _finds(_IN_SUBJECT, bare_subject(message.subject))
    for address in (message.sender, message.reply_to):
        if address is not None:
            yield from _of_sender(address, message)
    label = owner_label(message.sender)
    for line in message.body.signature.splitlines()[:8]:
        if label and len(line) < 60 and company_key(line).replace(" ", "").startswith(label.replace("-", "")):
            yield 2.0, line
        yield from ((2.0, found["name"]) for found in islice(_AT.finditer(line[:200]), 3))
        last = _SIGNED_FIRM.search(line[:200])
        if last and last["name"].casefold() not in PLACES:
            yield 1.4, last["name"]


def _finds(table: tuple[tuple[float, re.Pattern[str]], ...], text: str) -> Iterator[tuple[float, str]]:
    for weight, pattern in table:
        for found in islice(pattern.finditer(text), 4):
            yield weight, found["name"]


def _of_sender(address: Address, message: Message) -> Iterator[tuple[float, str]]:
    if is_free_mail(address):
        return
    display = re.split(r"\s+via\s+", address.name, maxsplit=1)[0]
    inside = _AT.search(display)
    if inside and clean_name(display[: inside.start()]):
        yield 3.0, inside["name"]
    elif "@" not in display.strip("@ ").replace(" @ ", " "):
        bare = " ".join(_FROM_WORDS.sub(" ", re.sub(r"\([^)]*\)", " ", display)).replace("|", " ").split()).strip(
            " -–—,.:"
        )
        if (
            bare
            and not _is_absent(message, bare)
            and (bare != display.strip() or is_shared(address) or is_machinery(address) or message.automatic)
        ):
            yield 2.5, bare
    local = address.address.partition("@")[0]
    if is_machinery(address):
        if (
            registrable(address.domain) in {"myworkday", "myworkdayjobs"}
            and local.isalpha()
            and len(local) > 2
            and not is_function(local)
        ):
            yield 2.0, _as_spelled(local, message)
        return
    yield 1.5, company_of_domain(address, f"{display}\n{message.subject}\n{message.body.new}")


def _is_absent(message: Message, name: str) -> bool:
    """Whether a name is that of a person who is away: a machine answers, in their name."""
    return message.notice is not None and len(clean_name(name).split()) > 1


def _as_spelled(label: str, message: Message) -> str:
    found = re.search(rf"\b{re.escape(label)}\b", f"{message.subject}\n{message.body.new[:20000]}", re.IGNORECASE)
    return found[0] if found else label.capitalize()


def _tidy(found: str) -> str:
    name = re.split(r"[.!?]\s|\s[-–—|]\s|,\s(?!Inc|LLC|Ltd)", found.strip()[:_LONGEST] + " ")[0].strip()
    name = re.sub(r"^(?i:the)\s+(?=\S+\s)", "", name)
    name = re.sub(rf"\s+{_TEAM}(?:\s+(?i:team|department))?$", "", name)
    previous = None
    while previous != name:
        previous, name = name, _TRAIL.sub("", name).strip()
    return name


def _hopeless(name: str, message: Message) -> bool:
    words = name.casefold().replace(".", "").split()
    if not words or len(name) < 2 or words[0] in _FIRST or all(word in _STOP_NAMES or word.isdigit() for word in words):
        return True
    if words[-1] in ROLE_WORDS or (
        len(words) > 1 and any(word in ROLE_WORDS for word in words[:-1]) and "of" not in words
    ):
        return True
    return name.casefold() in {address.name.casefold() for address in _people_of(message) if address.name}


def _people_of(message: Message) -> Iterator[Address]:
    """Whom a mail is to, and who wrote or organises: under their own address, a name is theirs and not the firm's."""
    yield from message.recipients
    organizers = (invitation.organizer for invitation in message.invitations)
    for address in (message.sender, message.reply_to, *organizers):
        if address is not None and not is_shared(address):
            local = address.address.partition("@")[0]
            if any(len(word) > 2 and word in local for word in address.name.casefold().split()):
                yield address


def _one_firm(one: str, other: str) -> bool:
    if one.replace(" ", "") == other.replace(" ", ""):
        return True
    return f"{one} ".startswith(f"{other} ") or f"{other} ".startswith(f"{one} ")
