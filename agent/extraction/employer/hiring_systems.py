"""How a hiring system that writes for a firm calls it: "Marrow Freight <marrow@myworkday.com>", not "Marrow".

The name of such a sender is what the firm itself has put there, with words for its team, in any language, around it.
"""

from __future__ import annotations

import re

from agent.classification.senders.known_senders import SenderSort, sender_kind
from agent.classification.tagging.occupations import OCCUPATIONS
from agent.expressions import expression
from agent.extraction.employer.shown import without_team
from agent.extraction.names.names import clean_name
from agent.extraction.names.nicknames import is_given
from agent.extraction.words.calendar_words import is_of_the_calendar
from agent.extraction.words.firm_names import company_key
from agent.model.mail import Message

_DESK = (
    r"(?:l['’]?\s?équipe|équipe|equipe|equipo|time|talento(?:\s+humano)?|talentos|talents?(?:\s+acquisition)?|gente|"
    r"carri[eè]res?|carreiras?|carreras|karriere|rekrytering|recrutement|recrutamento|reclutamiento|selezione|selecci[oó]n|"
    r"atra[cç][aã]o|werken|recursos\s+humanos|risorse\s+umane|ressources\s+humaines|rh|hr|careers?|jobs?|hiring|"
    r"recruit(?:ing|ment)|early|workday|icims|notifications?|(?:talent[- ])?team)"
)
_MORE_BEHIND = (
    r"(?:scheduling|interviews?|operations|ops|onboarding|campus(?:\s+&\s+tech)?|referrals?|portal|desk|assistant)"
)
_OF = r"(?:de|da|do|di|del|della|dello|du|des|d['’]|bei|bij|chez|at|of|com|con|[-–—|:])"
_BEFORE = expression(rf"\A(?:{_DESK}\s++(?:{_OF}(?=\s|[A-ZÀ-Þ]))?\s*+)+(?=\S)", re.IGNORECASE)
_BEHIND = expression(rf"(?:\s{{1,9}}(?:[-–—|@&]\s{{0,9}})?(?:{_DESK}|{_MORE_BEHIND})){{1,9}}\Z", re.IGNORECASE)
_BY_SOMEBODY = expression(
    r"\A[^,()]{2,60}?\s(?:at|from|on\s+behalf\s+of|bei|chez|@)\s+(?P<firm>\S.*)\Z|\A[^()]{2,60}\((?P<of>[^()]{2,60})\)\Z"
)
"""Who writes, and for whom: "Mags at Otterly", "Nikos Andreou (Parcelgrid)"."""
_OF_A_DESK = expression(rf"\b{_DESK}\b", re.IGNORECASE)
_SYSTEM = expression(r"\s+(?:via|@|por|über|par|through)\s+\w+\Z", re.IGNORECASE)
_LATER_WORDS = r"(?:[ \t]+(?:(?:&|and|of)[ \t]+)?[A-Z][\w’'-]*){1,4}"
_LED_TO = r"(?:\b(?:at|to|with|by|from|of|for|joining|in|welcome)[ \t]+(?:the[ \t]+)?)"
_OVER = r"(?=[ \t]*(?:[.,!?;:()\n]|\Z|(?:and|has|have|is|are|was|as|in|on|we|our|who|which|because|since|today)\b))"
"""Behind a full name; a post goes on there: "the Marrow Data Analyst position"."""
_MOST_MORE = 5  # words that the full name has and the short one has not
_SHORT = 3  # letters that an address may begin with by chance
_LONGEST = 5000  # characters of a mail


def as_its_system(name: str, message: Message) -> str:
    """Given the name of a firm, or "", return it as the hiring system that wrote calls it, where that is the same firm.

    Where the system goes by a name of its own, the text tells: "applying to Marrow Freight" of marrow@myworkday.com.
    """
    if sender_kind(message.sender.address).kind is not SenderSort.ATS:
        return name
    called = _called(message.sender.name)
    if _holds(called, name) and (company_key(called) != company_key(name) or name.isupper()):
        return name if _goes_by(name, called, message) else called
    if not name:
        return called if _vouched(called, message) else ""
    if called != name and _holds(name, called) and not _without_desk(name, called):
        return called  # "L'équipe Carrières de Tarn" of "Tarn"
    return _as_told(name, message)


def _called(sender: str) -> str:
    """What a sender is called, without the words for its team and the name of the system."""
    bare = _SYSTEM.sub("", sender.strip().strip("\"'"))
    if by := _BY_SOMEBODY.match(bare):
        bare = by["firm"] or by["of"]
    bare = _BEHIND.sub("", without_team(_BEFORE.sub("", bare)))
    return "" if "," in bare or re.fullmatch(_DESK, bare, re.IGNORECASE) else bare.strip(" |-–—")


def _holds(longer: str, shorter: str) -> bool:
    """Whether a name has all words of another, in their order, and a few more at most."""
    long, short = company_key(longer).split(), company_key(shorter).split()
    if not short or len(long) - len(short) > _MOST_MORE:
        return False
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _without_desk(name: str, called: str) -> str:
    """What a name has beside another but words for a team."""
    rest = re.sub(re.escape(called), " ", name, flags=re.IGNORECASE)
    return re.sub(rf"\b(?:{_DESK}|{_MORE_BEHIND}|{_OF})(?!\w)", " ", rest, flags=re.IGNORECASE).strip(" '’&@-–—")


def _goes_by(name: str, called: str, message: Message) -> bool:
    """Whether the mail calls the firm by the first words of its name alone."""
    text = f"{message.subject}\n{message.body.new[:_LONGEST]}"
    alone = called.startswith(name) and called not in text
    return alone and re.search(rf"{_LED_TO}{re.escape(name)}(?!\w)", text) is not None


def _vouched(called: str, message: Message) -> bool:
    """Whether a sender's name begins as its address does, or is no person's and stands in the text, too."""
    local = message.sender.address.partition("@")[0].casefold()
    first = company_key(called).split()[:1]
    if first and len(first[0]) > _SHORT and local.startswith(first[0]):
        return True
    return bool(called) and not clean_name(called) and called in f"{message.subject}\n{message.body.new[:_LONGEST]}"


def _as_told(name: str, message: Message) -> str:
    """A name as the text has it in full, where it always does so in the same way: "Marrow Freight" of "Marrow"."""
    text = f"{message.subject}\n{message.body.new[:_LONGEST]}"
    led = re.compile(rf"{_LED_TO}{re.escape(name)}(?P<more>{_LATER_WORDS}){_OVER}")
    told = {match["more"] for match in led.finditer(text)}
    if len(told) != 1 or any(map(_is_of_no_name, told)):
        return name
    return without_team(f"{name}{told.pop()}")


def _is_of_no_name(more: str) -> bool:
    """Whether what goes on behind a name is of a post, a team, somebody or a day: "Marrow Data Analyst"."""
    words = [word.casefold() for word in more.split()]
    if _OF_A_DESK.search(more) or not OCCUPATIONS.isdisjoint(words):
        return True
    return any(is_given(word) or is_of_the_calendar(word) for word in words)
