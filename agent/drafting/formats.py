"""How dates, names, subjects and greetings are written, by locale and by the way people sign."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from datetime import date

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date, format_skeleton

from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.initials import given_in_full
from agent.extraction.names.names import PARTICLES, is_title, naturally_cased
from agent.extraction.words.calendar_words import fold, months, number_word, weekdays
from agent.extraction.words.vocabulary import OCCUPATIONS
from agent.extraction.words.vocabulary import words as vocabulary
from agent.model.application import Person
from agent.model.mail import DateClaim
from agent.model.settings import Profile, Style, Trait

_LETTERS_AFTER = frozenset(
    {"phd", "md", "mba", "jr", "sr", "ii", "iii", "iv", "cpa", "pmp", "msc", "bsc", "ma", "ba", "esq", "shrm-cp"}
)
_FAMILY_FIRST = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")  # scripts in which the first word is no first name
# Family names that stand first where they come from, and are rarely first names elsewhere.
_FAMILIES = vocabulary(
    """
    bui chan chang chen cheng cheung chia chin chong chow chua dang deng duong endo fong fujii fujita fujiwara fukuda
    gao goh guo harada hasegawa hashimoto hayashi hoang hong hsu hu huang huynh ikeda inoue ishii ishikawa ito jeong
    jiang kato kimura kobayashi koh kondo kwok lau leong leung liang lim lin liu loh low luo maeda matsumoto miura
    murakami nakagawa nakajima nakamura nguyen nishimura ogawa okada okamoto ong pham phan quek saito sakamoto sasaki
    sato seah shimizu soh song sun suzuki takahashi takeuchi tan tanaka tang tay teo tham toh tran tsai tsang wang
    watanabe wong wu xu yamada yamaguchi yamamoto yamashita yamazaki yang yap yeo yeoh yip yoshida yuen zhang zhao
    zheng zhou zhu
    """
)
_KOREAN_GIVEN = expression(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")
"""How a given name is written behind the family's in Korea, the second syllable small: "Kim Min-jun"."""
# What a family's name begins with, in words of their own and with a capital: "Ó Briain", "Mac Giolla Bhríde".
_CLANS = vocabulary("mac mag mhic ni nic ní o ui uí ó")
_BEFORE_A_FAMILY = PARTICLES | _CLANS | vocabulary("mc saint san sankt santa st st.")
_WITH_GIVEN_NAME = vocabulary("dame sir")
_ALSO_TITLED = vocabulary("frau herr miss mr mrs ms mx")
"""Titles that give way to one of learning behind them: "Dr. Weiß" of "Frau Dr. Weiß"."""
_HALF_A_NAME = vocabulary("abdel abdul abdur")
"""What means nothing without the name behind it: "Abdul Rahman"."""
_REPLY = expression(r"^\s*(?:re|aw|sv|antw|vs|odp|ynt|res|rif)\s*(?:\[\d+\])?\s*[:：]\s*", re.IGNORECASE)
_ROLE_NOUN = expression(r"\s+(?:position|role|job|opening|vacancy)$", re.IGNORECASE)
_ROLE_EXTRA = expression(
    r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|#\s?[\w-]+|\b(?:req|requisition|job)\s?(?:id)?\W*\d+)\s*", re.IGNORECASE
)
_DASH = expression(r"\s+[-–—]\s+")
_HELD = OCCUPATIONS | vocabulary("phd doctoral dphil pdra mphil graduate faculty tenure track")
_SAYS_POST = expression(r"(?P<of>\w[\w-]*) (?:position|vacancy|opening|post|role|job)\b(?= ?[\w(:,–-])", re.IGNORECASE)
_IS_A_POST = expression(
    r"\b(?:placement|secondment|residency|scheme|programme|pupillage|training\s+contract|(?:intern|trainee|apprentice|"
    r"fellow|student|scholar|clerk|extern|lecture|professor|director|assistant|associate|reader|trustee)ship)"
    r"(?:\s+(?:in|of|for|on|at|with)\s.+)?$",
    re.IGNORECASE,
)
_PARTS_OF_MONTHS = {10: "early ", 20: "mid-"}
"""How the days are told on which "early" and "mid" a month end (see ``extraction.when.dues``)."""
_NUMBER_OR_WORD = expression(r"\d+|[^\W\d_]+")
_NEW_YEAR = expression(r"\bnew\s+year\b", re.IGNORECASE)
_UNSAFE = expression(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")


def one_line(text: str) -> str:
    """Given any text, return it on one line: no control, line or direction character, white space folded."""
    return " ".join(_UNSAFE.sub(" ", text).split())


def day_words(day: date, this_year: int, profile: Profile) -> str:
    """Given a day, return it as the locale writes it, with the year only where it is not this one (T4)."""
    words = format_skeleton("MMMMd", day, locale=_english(profile.locale))
    if day.year == this_year:
        return words
    return f"{words} {day.year}" if words[0].isdigit() else f"{words}, {day.year}"


def promised_words(claim: DateClaim, this_year: int, profile: Profile) -> str:
    """Given a promised day with the words that told it, return how a draft names it, after "by".

    Where they named no more than a month ("early in June", "in the new year"), no more is named: "early June", "the end
    of January". Nobody is reminded of a day that they never said.
    """
    day, said = claim.day, _NUMBER_OR_WORD.findall(claim.quote)
    named = {months().get(fold(word)) for word in said if word != "may"}  # who may hear names no month
    part = _PARTS_OF_MONTHS.get(day.day) or ("the end of " if day.day == monthrange(day.year, day.month)[1] else "")
    if not part or (not _NEW_YEAR.search(claim.quote) and day.month not in named):
        return day_words(day, this_year, profile)
    if any(word[0].isdigit() or fold(word) in weekdays() or (number_word(word) or 1) > 1 for word in said):
        return day_words(day, this_year, profile)
    month = format_date(day, "MMMM", locale=_english(profile.locale))
    return f"{part}{month}" if day.year <= this_year else f"{part}{month} {day.year}"


def long_day_words(day: date, this_year: int, profile: Profile) -> str:
    """Given a day, return it with its weekday, as the locale writes it: "Thursday, March 12"."""
    words = day_words(day, this_year, profile)
    weekday = format_date(day, "EEEE", locale=_english(profile.locale))
    return f"{weekday} {words}" if words[0].isdigit() else f"{weekday}, {words}"


def _english(locale: str) -> Locale:
    """Given a locale, return the English that is nearest to it: drafts are in English whatever the locale."""
    if locale.lower().split("-")[0].split("_")[0] == "en":
        try:
            return Locale.parse(locale.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            return Locale("en", "US")
    return Locale("en", "150")


def interview_subject(day: str) -> str:
    """Given the interview's day as people write it, return the subject of a thank-you or follow-up (T4)."""
    return f"Re: Interview on {day}"


def reply_subject(subject: str) -> str:
    """Given the subject of the mail that is answered, return the reply's: one reply mark, of any language, replaced."""
    return f"Re: {_REPLY.sub('', one_line(subject), count=1)}".rstrip()


_LONG_WORD = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LEVEL = expression(r"[IVX]{1,4}")
_MOST_LETTERS = 3  # of letters that stand for words: "CAD"
_LONGEST_LETTERS = 4  # of those that stand alone: "ECCE"
_SHORT_WORDS = frozenset(
    ["art", "bar", "bus", "car", "day", "dog", "gas", "gym", "lab", "law", "pet", "pub", "spa", "tax", "tea", "van"]
)
_IN_SMALL_LETTERS = expression(r"[A-Za-z][a-z]+(?:[ /-][a-z]+)*")
_SMALL = frozenset(["and", "at", "for", "in", "of", "or", "the", "to", "with"])
_FOREIGN = frozenset(
    ["da", "de", "der", "des", "di", "do", "du", "en", "et", "für", "la", "le", "und", "van", "voor", "y"]
)


def tidy_role(role: str) -> str:
    """Given a role as a mail names it, return what people say: without "(m/f/d)", requisition numbers, or "role".

    What a dash sets off in a list of posts, a comma does in a sentence: "Midwife, Community" of "Midwife - Community".
    """
    bare = _ROLE_NOUN.sub("", one_line(_ROLE_EXTRA.sub(" ", one_line(role)))).strip(" -–|,;:.")
    parts = [part for part in _LONG_WORD.findall(bare) if not _LEVEL.fullmatch(part)]  # "SDET III" has one word
    longest = max(map(len, parts), default=0)
    trade = len(parts) == 1 and parts[0].casefold() in OCCUPATIONS  # "COOK II"
    if bare.isupper() and longest > (_MOST_LETTERS if len(parts) > 1 or trade else _LONGEST_LETTERS):
        bare = _LONG_WORD.sub(_in_title_case, bare)  # "CREDIT OFFICER"
    return _with_capitals(bare) if _IN_SMALL_LETTERS.fullmatch(bare) else _DASH.sub(", ", bare)


def as_post(role: str, noun: str) -> str:
    """Given a role, perhaps "", and "position" or "role", return both, as they stand behind "the".

    A role that says itself that it is one has no other noun behind it: "Postdoc position in Marine Ecology", and
    neither has "Traineeship".
    """
    said = any(not _HELD.isdisjoint(re.findall(r"\w+", one["of"].casefold())) for one in _SAYS_POST.finditer(role))
    return role if said or _IS_A_POST.search(role) else f"{role} {noun}".strip()


def _in_title_case(word: re.Match[str]) -> str:
    """A word of a title in capitals, as titles are written; "UX" and "CAD" stay letters."""
    low = word[0].casefold()
    if low in _SMALL:
        return low
    return word[0].capitalize() if len(low) > _MOST_LETTERS or low in _SHORT_WORDS else word[0]


def _with_capitals(role: str) -> str:
    """A role in small letters as titles are written: "Combo Welder" of "Combo welder"."""
    parts = role.split()
    if not _FOREIGN.isdisjoint(parts):
        return role
    return " ".join(part if part in _SMALL else part[:1].upper() + part[1:] for part in parts)


def tidy_company(company: str) -> str:
    """Given a company's name, return it without marks that would end a sentence."""
    return one_line(company).strip(" ,;:-|!?.")


_BY_ITS_KIND = expression(
    r"(?:Agency|Archdiocese|Association|Board|Borough|Bureau|Church|City|College|Commission|Commonwealth|Council|"
    r"County|Court|"
    r"Department|Diocese|Directorate|District|Division|Federation|Government|Institut(?:e|ion)|Ministry|Museum|"
    r"Office|Port|"
    r"Society|State|Town|Union|University|Village)\s(?:of|for)\s"
)
_ENDS_AS_A_NAME = expression(
    r"\b(?:Academy|Airport|Bank|College|Council|Group|Hospitals?|Inc|Limited|LLC|Ltd|PLC|Schools?|Trust|"
    r"University)\.?\Z"
)


def with_article(company: str) -> str:
    """Given a company's name, return it as it stands in a sentence: "the Bureau of Mines", "City of Leeds College"."""
    by_kind = _BY_ITS_KIND.match(company) and not _ENDS_AS_A_NAME.search(company)
    return f"the {company}" if by_kind else company


def tidy_name(name: str) -> str:
    """Given a display name, return it in natural order and case, without letters after it; "" where it is no name."""
    words = one_line(re.sub(r"\([^()]*\)|\[[^\[\]]*\]|[\"<>]", " ", given_in_full(name))).strip(" ,;'")
    if "@" in words or (re.fullmatch(r"[\w.+-]+", words) and re.search(r"[._+\d]", words.rstrip("."))):
        return ""
    family, comma, given = (part.strip() for part in words.partition(","))
    if comma and given and not _is_letters(given.partition(",")[0]):
        words = f"{given.partition(',')[0].strip()} {family}"
    elif comma:
        words = family
    parts = words.split()
    while len(parts) > 1 and _is_letters(parts[-1]):
        parts.pop()
    if words.isupper():
        return " ".join(map(_natural_case, parts))
    return " ".join(naturally_cased(parts))


def _is_letters(word: str) -> bool:
    return word.replace(".", "").casefold().strip() in _LETTERS_AFTER


def _natural_case(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-")) if len(word) > 2 else word


def greeting(person: Person, seat: int, style: Style | None = None, *, usual: str = "") -> str:
    """Given who is greeted and their place in the panel, return the greeting's line (T11). "Hello," if nameless.

    ``usual`` is the word with which they were greeted before; the user's own habit comes first. Whom a first name
    would be too familiar for is greeted with "Dear", however the user greets others.
    """
    called = how_called(person)
    if not called:
        return "Hello,"
    formal = is_title(called.split()[0]) or " " in called
    word = (style.form(Trait.GREETING) if style else "") or usual or ("Dear" if seat % 2 else "Hi")
    return f"{'Dear' if formal else word} {called},"


def how_called(person: Person) -> str:
    """Given a person, return how they are addressed: "Dana", "Dr. Okafor", or the whole name where that is safer.

    Where a family's name stands first, as the address or the way of signing shows, it is no first name: "Wei Ling".
    """
    signed, name = (_FORENAME_IN_SHORT.sub("", tidy_name(one)) for one in (person.signs_as, person.name))
    given = _given_behind_family(name, person.address)
    if signed and _title(signed):
        return _with_title(signed, name, family_first=bool(given))
    if signed and len(signed.split()) > 1 and (shorter := _without_an_end(signed, name, person.address)):
        return shorter
    if given:
        return given if not signed or len(signed.split()) > 1 or signed in {name.split()[0], given} else signed
    short = _first_name(signed)
    if short and " " not in short and not _initials(short) and short not in _untitled(name)[1:]:
        return short
    if name and _title(name):
        return _with_title(name, name)
    return _first_name(name) or _first_name(signed)


_FORENAME_IN_SHORT = expression(r"\A(?:Mohd|Md|Muhd|Mhd|Smt)\.?\s+(?=\w{2})")
"""What stands before many a name, written short, and by which nobody is called: "Md. Rahim Khan" is "Rahim"."""


def _given_behind_family(name: str, address: str) -> str:
    """The given name of "Tan Wei Ling", at "weiling.tan@" or "w.tan@"; "" where the address shows no such order, or of
    "Miyamoto Kenji", at "kenji@"."""
    words = name.split()
    plain = [_plain(word) for word in words]
    parts = [part for part in re.split(r"[._\-]+", _plain(address.partition("@")[0].partition("+")[0])) if part]
    if _is_known_by_given(plain, parts):
        return words[-1]
    if len(words) < 2 or _title(name) or len(parts) < 2 or parts[-1] != plain[0] or parts[0] == plain[0]:
        return ""
    first = "".join(parts[:-1])
    behind = "".join(plain[1:])
    fits = first in {behind, plain[1], plain[-1]} or (len(first) <= len(words[1:]) and behind.startswith(first[0]))
    return " ".join(words[1:]) if fits else ""


def _is_known_by_given(name: list[str], address: list[str]) -> bool:
    """Whether the last of two names is what the address has alone, and a first name, as the other is none: that of
    "Miyamoto Kenji", at "kenji@"."""
    return len(name) == 2 and address == name[1:] and name[1] in GIVEN_NAMES and name[0] not in GIVEN_NAMES


def _without_an_end(signed: str, name: str, address: str) -> str:
    """How somebody signs who leaves out their family's name: "Wei Ling" of Tan Wei Ling; "" where they do not."""
    some, all_ = signed.split(), name.split()
    if len(some) >= len(all_) or any(_initials(word) or word.casefold() in PARTICLES for word in some):
        return ""
    family = _plain(some[-1]) in re.split(r"[._\-]+", _plain(address.partition("@")[0]))[1:]
    return signed if all_[-len(some) :] == some or (all_[: len(some)] == some and not family) else ""


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold().replace("đ", "d"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _untitled(name: str) -> list[str]:
    return name.split()[1:] if name and _title(name) else name.split()


def _initials(word: str) -> bool:
    return word.isascii() and (len(word.replace(".", "")) < 2 or (word.isupper() and len(word) < 4))


def _title(name: str) -> str:
    first = name.split()[0]
    return first if is_title(first) and " " in name else ""


def _with_title(form: str, full_name: str, *, family_first: bool = False) -> str:
    """Given "Dr. Amara van Dyk", return "Dr. van Dyk"; "Dr Ong" of Ong Kah Seng; "Sir Ian" of Sir Ian McKellar."""
    title, *rest = form.split()
    while len(rest) > 1 and is_title(rest[0]):
        behind = rest.pop(0)
        title = behind if title.casefold().rstrip(".") in _ALSO_TITLED else title
    if title.casefold() in _WITH_GIVEN_NAME:
        return f"{title} {rest[0]}"
    known = full_name.split()
    if len(rest) > 1 and (family_first or _mostly_family(rest)):
        return f"{title} {rest[0]}" if family_first else form
    if len(rest) == 1 and rest[0] == (known or [""])[0] and len(known) > 1:
        return f"{title} {rest[0]}"
    return " ".join([title, *_family_of(rest)])


def _family_of(words: list[str]) -> list[str]:
    """The family's name in a name: "van Dyk", "Mac Giolla Bhríde"."""
    start = len(words) - 1
    while start > 0 and words[start - 1].casefold() in _BEFORE_A_FAMILY:
        start -= 1
    clan = (place for place, word in enumerate(words[:start]) if place and word.casefold() in _CLANS)
    return words[next(clan, start) :]


def _first_name(name: str) -> str:
    words = name.split()
    if len(words) < 2:
        return name
    if (
        _family_first(name)
        or _mostly_family(words)
        or len(words[0].replace(".", "")) < 2
        or re.fullmatch(r"(?:\w\.)+", words[0])
    ):
        return name
    return " ".join(words[:2]) if words[0].casefold() in _HALF_A_NAME else words[0]


def _mostly_family(words: list[str]) -> bool:
    """Whether the first of several words is mostly a family's name, and the last is none: the whole is safer."""
    if len(words) == 2 and _KOREAN_GIVEN.fullmatch(words[1]):
        return True
    return _plain(words[0]) in _FAMILIES and _plain(words[-1]) not in _FAMILIES


def _family_first(name: str) -> bool:
    return any(unicodedata.name(letter, "").startswith(_FAMILY_FIRST) for letter in name)


def listing(items: tuple[str, ...], profile: Profile) -> str:
    """Given one to three phrases, return them as a list in a sentence, with the comma that the locale wants."""
    if len(items) < 2:
        return "".join(items)
    *some, last = items
    if any(re.search(r"\b(?:and|or)\b|,", item) for item in items):
        joint = "together with" if any(" as well as " in item for item in items) else "as well as"
        return ", ".join(some) + f", {joint} {last}"
    comma = "," if len(items) > 2 and profile.us_english else ""
    return f"{', '.join(some)}{comma} and {last}"
