"""Posts that a mail names: every group of words in it that may be the role applied for, with its signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, islice

from agent.classification.senders.domains import is_shared
from agent.expressions import SEARCHED, expression
from agent.extraction.names.names import clean_name
from agent.extraction.names.nicknames import is_given
from agent.extraction.names.titles import is_titled, names_of_users, titles, unsigned, without
from agent.extraction.post.figures import NUMBERS, counts, is_ordinal
from agent.extraction.post.post_looks import IN_LETTERS, note_looks
from agent.extraction.words.calendar_words import TOMORROW, is_of_the_calendar
from agent.extraction.words.firm_names import company_key
from agent.extraction.words.ranking import Candidates
from agent.extraction.words.subjects import bare_subject, handed_on
from agent.extraction.words.vocabulary import FUNCTION_WORDS, OCCUPATIONS, words
from agent.model.mail import Address, Message

_OF_FIELDS, _LETTERS = frozenset({"of", "in", "for"}), 2
_WORD = expression(r"[^\W\d_][\w'’.&+#]*(?:[-/*:·][\w'’&+#*]+)*|\d[\w.,:%/-]*|\S")
_PART = expression(r"\w+")
_LONGEST = 7  # words
_MOST_WORDS = 90  # of a sentence
_SHORTENED = 6  # letters with their point, of the longest word that is written short: "Assoc.", "Coord."
_SHORT = words("admin assoc asst coord dept dir elec eng exec gen jnr mech mgr prod rep snr supv tech")
_DENIES = ("n't", "n’t")
_ELIDES = frozenset("'’")
# Behind these a role may begin, if it does not begin the line or a run of capitals; in front of those it may end.
_BEFORE = words(
    """
    the a an our your this that of as for to ( : - – — | / , " “ „ « ' ‘ # * • der die das den dem des als zum zur im
    einen eine einer eines für beim am unsere unserer unseren ihre ihrer le la les l' un une de d' du des comme pour
    votre notre el los las una unos como para su nuestra nuestro al del o os as um uma na no à ao da do sua seu nossa
    nosso il lo gli i per come nel nella della dello suo het een voor van uw je onze di role position post job vacancy
    posting poste stelle puesto vaga posto functie vacature ruolo posizione cargo postes plaza new another both join
    head open titled advertised called hiring applied applying and re ref subject interview application candidature
    bewerbung candidatura solicitud sollicitatie entretien entrevista colloquio gesprek
    """
)
_BEHIND = words(
    """
    . , ; : ! ? ) ( - – — | / " ” “ » ' ’ # • position role post vacancy job opening opportunity posting at with in for
    here on and or is was has have will that which who team interview application to from we you i by as are bei im am
    an und ist wird haben mit für der die zum zur (m/w/d) chez au aux en à et est a été sur pour dans de du des los y es
    fue con por ha se que e é foi no na em com do da di presso è per il la bij voor op wordt te van een het did were
    would could can starting when after but candidates candidate stelle vacature para
    """
)
# Other words in small letters, or the first of a line, are a role only where they name an occupation, in a title, or
# beside one of these.
_ANNOUNCING = frozenset(["subject", "invitation"])
_LEADING = words(
    """
    as als comme como come role position post job of für functie vacature poste puesto vaga plaza posto posizione
    stelle : “ „ " « ‘
    """
)
_TRAILING = words("position role post job vacancy opening stelle vacature plaza vaga puesto poste posto functie")
_NEVER_LAST = words("of de for the and in der für des du da do di del la à en y e et und van voor &")
_HIRING_MANAGER = ["hiring", "manager"]
_OF_TEAMS = words("leader lead manager member supervisor coordinator coach captain assistant administrator secretary")
_AND = words("and or und oder et ou")
"""What ties a role to what stands before it. "Of" and single letters are none: "Of Counsel", "E Commerce Manager"."""

_WEEKDAYS = frozenset(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
_NO_WORDS = frozenset('.;!?|:"“”«»•<>[]')
_JOINTS = frozenset(",-–—/&(")


_OF_TIMETABLE = expression(r"\W*\d{1,2}[:.h]\d{2}\b")  # a row of it says whom one sees, and what they are
_ENDS_AT = expression(
    r"\d{1,2}[:.h]\d{2}\s?(?:[ap]m)?\s?(?:[-–—]|to)\s?\d{1,2}[:.h]\d{2}\s?(?:[ap]m)?\W*\Z", re.IGNORECASE
)
_MOST_OF_A_ROW = 120  # characters
_OF_POST = expression(r"\b(?:position|role|post|job|vacancy|interview\s+for|stelle|poste|puesto|vaga)\b", re.IGNORECASE)

_AS_A_FUNCTION = expression(r"\b(?i:function)\s+(?:of|as)\s+(?=(?:an?\s+|the\s+)?[A-Z])")
"""A post, as those say whose own language calls it so: "for the function of Stock Planner"."""

_MARKS = expression(
    r"\s*[(\[](?i:[mwfdxh](?:\s*/\s*(?:[mwfdxhi]|div|gn)){1,3}|all\s+genders?|"
    r"gn|remote[^)\]]*|hybrid[^)\]]*|on-?site[^)\]]*|open|"
    r"full[- ]time|part[- ]time|contract|home\s*office|"
    r"\d+\s*(?:[-–]\s*\d+|\+)?\s*(?:years?|yrs?|hrs?|hours|posts?))[)\]]"
    r"|\s+[x×]\s?\d{1,2}\b|^\d{1,2}\s?[x×]\s+|\s+[HFMWDhfmwd]/[HFMWDhfmwd](?:/[A-Za-z])?$"
)
_PLACE = expression(
    r"\s*(?:[-–—|,·@/]|\bin\b)\s*(?:(?i:remote|hybrid|on-?site|home\s*office|work\s+from\s+home)(?:\W.{0,40})?|"
    r"[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,2},\s*[A-Z]{2}(?:\b.{0,20})?|(?i:united\s+states|"
    r"usa|us|uk|united\s+kingdom|germany|canada|india|emea))$"
)
_TERMS = expression(
    r"\s*(?:,|\s[-–—|/]|\|)\s*(?i:(?:full|part)[- ]time(?:\s*(?:to|or|and|/|-)\s*(?:full|part)[- ]time)?|"
    r"temporary|permanent|casual|seasonal|fixed[- ]term(?:\s+contract)?|temp|ftc|perm|xmas|christmas)"
    r"(?=\s*(?:$|[,|/–—]|\s-\s))"
)
"""The terms of a post behind its name: "Member Adviser, Part-Time", "Teacher - Permanent"."""

_ENGAGED = expression(
    r"[\s,|–—-]+(?i:(?:contract|perm(?:anent)?|temp(?:orary)?|ftc)"
    r"(?:\s?(?:/|\bor\b|\bto\b)\s?(?:contract|perm(?:anent)?|temp(?:orary)?|ftc))+|"
    r"(?:\d{1,2}|three|six|nine|twelve)[\s-](?:months?|mths?|weeks?|"
    r"wks?)(?:['’]s?)?(?:\s(?:contract|ftc|fixed[\s-]term))?)$"
)
"""How somebody is engaged, right behind the name of a post: "Data Engineer contract/perm"."""

_SET_OFF = r"\s*(?:,|\s[-–—|/]|[|(])\s*"
_GRADED = expression(
    rf"(?:{_SET_OFF}|\s)(?i:(?:(?:afc|nhs|pay|salary)\s)?(?:band|grade|scale)|pay\slevel)\s(?:[A-Z]{{1,3}}\s?)?\d{{1,2}}[a-d]?\)?$"
    rf"|{_SET_OFF}(?i:grade|band)\s[A-Z]\)?$|^(?i:b|band\s|afc\sband\s)\d[a-d]?\s+(?=[A-Z])"
)
"""How a post is paid, beside its name: "Planning Engineer, Grade P3", "B6 Occupational Therapist"."""
_TAUGHT = words("teacher teaching teachers tutor educator instructor maths math reading elementary")
"""Of these a grade tells whom they teach."""
_PLAIN_WORDS = expression(r"[^\W\d_]+(?: (?!in )[^\W\d_]+)*")  # bear no number, no mark and no place
_BROKEN_OFF = expression(r"\s*\([A-Za-z]{0,3}$")  # of a number in brackets: "(R-10428)", "(JR 71)"
_BEFORE_FIRM = expression(r"[\s,]{0,3}(?:\b(?:at|with|bei|chez|bij|presso)\s|[@\-–—|])\s{0,3}\Z", re.IGNORECASE)
_LEAD = expression(
    r"^(?:(?i:for|to|the|an?|our|your|this|position\s+of|role\s+of|job\s+of|open)\s+|"
    r"(?:position|role|job|post|vacancy|opening)\s+(?=[A-Z])|"
    r"(?i:oportunidade|oportunidad|opportunité|opportunità|oferta|offre|vaga|vacante|vacature|stellenangebot|kans)\s+"
    r"(?:(?:de|di|da|do|para|pour|per|voor|als|como|comme)\s+|d['’])?(?=[^\W\d_]{3}))"
)
_SHIFT = expression(
    r"\s+on\s+(?:(?i:the\s+)?(?:1st|2nd|3rd|(?i:first|second|third|days?|nights?|lates|earlies|evenings?|weekends?)))"
    r"(?:\s+(?i:shifts?))?$"
)
_CHIEFS = words("ceo cfo coo cto cio cmo md")
_HUNT = expression(r"\s+(?i:competition|(?<!executive )search|contract|appointment|one)$")
"""What is done to fill a post, or binds who holds it, behind its name: "Library Assistant competition"."""
_ON_DAY = expression(
    r"\s(?:el|le|il|na|no)\s(?:lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|lunedì|martedì|"
    r"mercoledì|giovedì|venerdì|segunda|terça|quarta|quinta|sexta)\b.*$",
    re.IGNORECASE,
)
"""The day of a talk, in other languages than English."""
_WHENCE = expression(r"\s+(?i:through|via)\s+(?:(?i:the|your|our)\s+)?[A-Z]\S*(?:\s\S+){0,3}$")
"""By which board somebody applied, behind the name of a post: "Lead Technician through Jobly"."""
_TAIL = expression(
    r"(?:\s{1,9}(?i:positions?|roles?|jobs?|gigs?|openings?|opportunity|opportunities|vacanc(?:y|ies)|and|at|with|for|of|"
    r"the|in|ein))+$"
)


def posts(message: Message, company: str) -> Candidates:
    """Given a message and the company that it is about, return the words in it that may be the role's, with signs."""
    found = Candidates()
    names = _names_in(message)
    called, users = titles(message), names_of_users(message)
    for zone, text in _texts(message):
        for raw, signs in _groups(zone, without(text, () if zone in _ANNOUNCING else called, users)):
            bare = names.sub("", raw) if names else raw
            _note(found, _without_firm(bare, company), signs)
    if card := _listed(message.body.new):
        _note(found, card, ["on a card"])
    _drop_names(found, message)
    _drop_letters_behind_names(found, message)
    people = {part for one in (*message.recipients, message.sender) for part in one.name.casefold().split()}
    note_looks(found, set(company_key(company).split()), {part for part in people if len(part) > 2})
    return found


@lru_cache(maxsize=4096)
def clean_role(raw: str) -> str:
    """Given a role as a mail writes it, return it without requisition numbers, gender marks, places and articles."""
    role = " ".join(raw.split()).strip(" \"“”'*")
    taught = not _TAUGHT.isdisjoint(role_key(role).split())
    unmarked = (
        () if _PLAIN_WORDS.fullmatch(role) else (_MARKS, _TERMS, _PLACE, *(() if taught else (_GRADED,)), *NUMBERS)
    )
    post = _ENGAGED.sub("", role) if unmarked else role
    role = role if OCCUPATIONS.isdisjoint(post.casefold().split()) else post
    bare = _HUNT.sub("", role)
    role = bare if bare.casefold().split()[-1:] and bare.casefold().split()[-1] in OCCUPATIONS | _CHIEFS else role
    previous = None
    while previous != role:
        previous = role
        for pattern in unmarked:
            role = pattern.sub("", role)
        role = (
            _TAIL.sub("", _SHIFT.sub("", _WHENCE.sub("", _ON_DAY.sub("", _LEAD.sub("", role)))))
            .strip(" ,-–—|:;/\"“”'*#·")
            .removesuffix(".")
        )
    if role.count("(") <= role.count(")"):
        return role
    return _BROKEN_OFF.sub("", role) if _BROKEN_OFF.search(role) else clean_role(f"{role})")


@lru_cache(maxsize=4096)
def role_key(role: str) -> str:
    """Given a role, return what two spellings of it share."""
    return " ".join(_PART.findall(role.casefold()))


# ---- where they stand


def _texts(message: Message) -> Iterator[tuple[str, str]]:
    """Every text of a mail in which a role may be named, with the place where it stands."""
    yield "subject", bare_subject(message.subject)
    for at, sentence in enumerate(unsigned(message, message.body.sentences[:30])):
        if not (_is_of_timetable(sentence) or _heads_a_table(sentence)) or _OF_POST.search(sentence):
            yield "first" if at < 3 else "text", _AS_A_FUNCTION.sub("position of ", sentence[:SEARCHED])
    for sentence in handed_on(message)[:10]:
        yield "quoted", sentence[:SEARCHED]
    for line in unsigned(message, (line.lstrip("> ") for line in message.body.quoted[:6000].splitlines()[:25])):
        yield "quoted", line[:300]
    for invitation in message.invitations:
        yield "invitation", invitation.summary[:200]


_HEADS = words(
    """
    time times date day slot start end starts ends interviewer interviewers panel candidate candidates name names who
    with topic topics focus subject session format room location place venue link duration length stage round type mode
    host hosts member members notes details contact email phone what where when and
    """
)


def _heads_a_table(sentence: str) -> bool:
    """Whether it is the head of a timetable's columns: "Time, Interviewer, Topic"."""
    heads = _PART.findall(sentence.casefold())
    return len(heads) > 1 and _HEADS.issuperset(heads)


def _is_of_timetable(sentence: str) -> bool:
    """Whether it is a row of a plan, which says whom one sees, and what they are: "Ada Lund Engineer 2.00-2.45"."""
    if _OF_TIMETABLE.match(sentence):
        return True
    first = sentence.split(" ", 1)[0].casefold()
    return len(sentence) < _MOST_OF_A_ROW and _ENDS_AT.search(sentence) is not None and is_given(first)


def _groups(zone: str, text: str) -> Iterator[tuple[str, list[str]]]:
    """Every group of words of a text that may be a role, by what stands around it, with the signs of its place."""
    found = list(islice(_WORD.finditer(text), _MOST_WORDS))
    line = [match[0] for match in found]
    low = [word.casefold().rstrip(".") or word for word in line]
    count = len(line)
    # How many words before each place name an occupation, and how many are written in small letters.
    hired = list(accumulate(map(_names_occupation, low), initial=0))
    plain = (len(word) > 3 and not word[0].isupper() and not is_ordinal(word) for word in line)
    small = list(accumulate(plain, initial=0))
    over = [(_ends_any(low, at) and not _is_field(line, low, at)) or _is_a_day(line, at) for at in range(count)]
    closing = list(_closing(line, low, over))
    for begin in range(count):
        if over[begin] or not _may_begin(line, low, begin):
            continue
        plainly = zone in _ANNOUNCING or (begin > 0 and low[begin - 1] in _LEADING)
        left, second = low[begin - 1] if begin else "<s>", low[begin - 2] if begin > 1 else "<s>"
        behind = (f"left={left}", f"left={second} {left}", f"{zone} left={left}", f"in {zone}")
        start = found[begin].start() + (2 if _is_elided(line[begin]) else 0)
        for end in _ends(line, closing, begin):
            right = low[end + 1] if end + 1 < count else "</s>"
            case = _case(line[begin], capitals=small[begin] == small[end + 1])
            known = plainly or right in _TRAILING or hired[begin] < hired[end + 1]
            titled = begin > 0 and case == "capitals"
            if not known and (not titled or any(map(is_of_the_calendar, low[begin : end + 1]))):
                continue
            third = low[end + 2] if end + 2 < count else "</s>"
            signs = [*behind, *_signs_on_the_right(zone, left, right, third), case]
            if begin == 0 and end + 1 == count:
                signs.append(f"all of {zone}")
            yield text[start : found[end].end()], signs


def _signs_on_the_right(zone: str, left: str, right: str, third: str) -> tuple[str, ...]:
    return (f"right={right}", f"right={right} {third}", f"{zone} right={right}", f"between {left} {right}")


@lru_cache(maxsize=4096)
def _names_occupation(word: str) -> bool:
    return word in OCCUPATIONS or not OCCUPATIONS.isdisjoint(_PART.findall(word))


def _may_begin(line: list[str], low: list[str], at: int) -> bool:
    word = line[at]
    counted = counts(low, at)
    if not (word[0].isalpha() or counted) or low[at] in _AND or counts(low, at - 1):
        return False
    if low[at] in _HIRING_MANAGER and _HIRING_MANAGER in (low[at - 1 : at + 1], low[at : at + 2]):
        return False  # whom one talks to
    if at == 0 or low[at - 1] in _BEFORE or _is_elided(word):
        return True
    if word[0].islower():  # whoever writes in small letters begins sentences so too
        return line[at - 1][0].islower() and _ends_sentence(line[at - 1])
    return (word[0].isupper() or counted) and not line[at - 1][0].isupper()


def _is_elided(word: str) -> bool:
    """Whether an article is run on to a word: "l'équipe", "d’ingénieur"."""
    return word[1:2] in _ELIDES and word[0] in "dlDL" and len(word) > 2


def _ends_any(low: list[str], at: int) -> bool:
    """Whether a word is in no role: "team" alone is in none, and in "Warehouse Team Leader" it is."""
    if low[at].endswith(_DENIES):
        return True  # "Works Manager isn't a desk job"
    return low[at] in FUNCTION_WORDS and not (low[at] == "team" and low[at + 1 : at + 2] and low[at + 1] in _OF_TEAMS)


def _is_a_day(line: list[str], at: int) -> bool:
    """Whether a word is the day of the talk, right behind the post: "for Buyer tomorrow", "for Buyer Friday at 10"; and
    no part of one: "Sunday School Teacher", "Sales Assistant, Saturday"."""
    if line[at] in TOMORROW:
        return True
    before, behind = line[at - 1] if at else "", line[at + 1] if at + 1 < len(line) else ""
    return line[at] in _WEEKDAYS and before[:1].isalpha() and not behind[:1].isupper()


def _is_field(line: list[str], low: list[str], at: int) -> bool:
    """Whether a word in capitals is a post's field, and no pronoun: "Head of IT", "US Payroll Lead"."""
    if len(line[at]) != _LETTERS or not line[at].isupper():
        return False
    titled = at + 1 < len(line) and line[at + 1][0].isupper() and low[at + 1] not in FUNCTION_WORDS
    titled = titled and low[at] != "re"  # "RE Payroll Manager" answers
    return titled or (at > 0 and low[at - 1] in _OF_FIELDS)


def _closing(line: list[str], low: list[str], over: list[bool]) -> Iterator[tuple[bool, bool, bool]]:
    """Whether no role goes on to each word of a line, whether a sentence ends before it, whether a role may end there.

    ``over`` tells which words are in no role.
    """
    for at, word in enumerate(line):
        last = at + 1 == len(line) or low[at + 1] in _BEHIND or (word[0].isupper() and not line[at + 1][0].isupper())
        last = last or (word[0].isupper() and line[at + 1] in _WEEKDAYS and over[at + 1])
        ends = last and word not in _JOINTS and low[at] not in _NEVER_LAST
        yield over[at] or word in _NO_WORDS, at > 0 and _ends_sentence(line[at - 1]), ends


def _ends(line: list[str], closing: list[tuple[bool, bool, bool]], begin: int) -> Iterator[int]:
    """The places at which a role that begins here may end."""
    opened = False
    for at in range(begin, min(begin + _LONGEST, len(line))):
        over, fresh, ends = closing[at]
        if over or (fresh and at > begin):
            return
        if line[at] == "(":
            opened = True
        elif line[at] == ")" and not opened:
            return
        elif ends:
            yield at


def _ends_sentence(word: str) -> bool:
    """Whether a point behind a word ends a sentence, and shortens nothing: "Director.", "desk.", no "Sr." or "asst"."""
    if not word.endswith(".") or not word[:-1].isalpha():
        return False
    return len(word) > _SHORTENED or (word.islower() and len(word) > 4 and word[:-1] not in _SHORT)


def _case(first: str, *, capitals: bool) -> str:
    """How a group is written, by its first word, and by whether every longer word has a capital."""
    if capitals:
        return "capitals"
    return "a capital first" if first[0].isupper() else "small letters"


def _names_in(message: Message) -> re.Pattern[str] | None:
    """What finds the candidate's name at a role: "Backend Engineer (Jordan Rivera)", "Jordan Rivera - Engineer"."""
    invited = (attendee.address for invitation in message.invitations for attendee in invitation.attendees)
    names = frozenset(one.name for one in (*message.recipients, *invited) if " " in one.name.strip())
    return _beside_names(names) if names else None


@lru_cache(maxsize=16)
def _beside_names(names: frozenset[str]) -> re.Pattern[str]:
    """The same for names. Most mails are to the same few people."""
    any_name = "|".join(sorted(map(re.escape, names)))
    behind, before = rf"\s*[(\[\-–—|/,:]*\s*(?:{any_name})\s*[)\]]?\s*$", rf"^\s*(?:{any_name})\s*[\-–—|/,:]+\s*"
    return re.compile(f"{behind}|{before}", re.IGNORECASE)


def _without_firm(role: str, company: str) -> str:
    """A role without the company's name behind it, or its beginning: "Staff Engineer at Northwind"."""
    bare = role.rstrip(" .,;:")
    words = company.split()
    for count in range(len(words), 0, -1):
        end = " ".join(words[:count])
        rest = bare[: len(bare) - len(end)]
        if bare[len(rest) :].casefold() == end.casefold() and (lead := _BEFORE_FIRM.search(rest)):
            return rest[: lead.start()]
    return role


def _listed(text: str) -> str:
    """The role of a job board's card: company, role, and "company · place" on three lines."""
    lines = [line.strip() for line in text[:4000].splitlines() if line.strip()]
    for company, role, place in zip(lines, lines[1:], lines[2:], strict=False):
        if len(company) > 1 and place.startswith(f"{company} ·"):
            return role
    return ""


def _note(found: Candidates, raw: str, signs: list[str]) -> None:
    role = clean_role(raw)
    key = role_key(role)
    if (3 <= len(key) <= 90 or key in IN_LETTERS) and not is_titled(role) and not _is_scrap(role, key):
        if _OF_AN_ADDRESS.search(role):
            return  # "Organizer ada.lund@osprey" of a list of guests
        found.note(key, role, signs)


_OF_AN_ADDRESS = expression(r"[\w.+\-]@\w")
_NAME_BEFORE = expression(r"\b(?P<first>[A-Z][\w'’\-]+)\s(?:[A-Z]\.?\s)?[A-Z][\w'’\-]+(?P<comma>,)?\s\Z")


def _is_scrap(role: str, key: str) -> bool:
    """Whether a role is of a few letters each, and no trade: "4th gr", "app"."""
    parts = key.split()
    return role.islower() and max(map(len, parts)) < 4 and not any(map(_names_occupation, parts))


def _people_of(message: Message) -> Iterator[Address]:
    yield from (message.sender, *message.recipients, *((message.reply_to,) if message.reply_to else ()))
    for invitation in message.invitations:
        yield from (attendee.address for attendee in invitation.attendees)


def _drop_letters_behind_names(found: Candidates, message: Message) -> None:
    """Leave out letters that the mail has nowhere but behind names: "Ada Lund, RN"."""
    text = "\n".join((message.subject, message.body.new[:20000], message.body.signature))
    names = {part.casefold() for one in _people_of(message) for part in one.name.split()}
    for key in [key for key in found if key.split()[0] in IN_LETTERS]:
        places = [one.start() for one in re.finditer(rf"\b{key.split()[0]}\b", text, re.IGNORECASE)]
        if places and all(_is_behind_name(text[max(0, at - 60) : at], names) for at in places):
            del found[key]


def _is_behind_name(before: str, names: set[str]) -> bool:
    behind = _NAME_BEFORE.search(before)
    if behind is None:
        return False
    first = behind["first"].casefold()
    return bool(behind["comma"]) or first in names or is_given(first)


def _drop_names(found: Candidates, message: Message) -> None:
    """Leave out people's names, first names alone too: "System design (Joris)"."""
    names = {role_key(clean_name(one.name)): one for one in _people_of(message)}
    parts = [frozenset(name.split()) for name, one in names.items() if name and not is_shared(one)]
    for key in [key for key in found if any(name.issuperset(key.split()) for name in parts)]:
        if key in names or OCCUPATIONS.isdisjoint(key.split()):
            del found[key]
