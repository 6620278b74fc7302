"""Whether anything in a text hints at a job: the quick question that most bulk mail is done with.

Much wider than what the classifier goes by, for a wrong no loses a mail: words of applying and of choosing, and of what
a refusal says that names neither ("we have decided otherwise").
"""

from __future__ import annotations

import string
from functools import lru_cache

from agent.classification.words import folded, one_of

LANGUAGES = frozenset({"en", "de", "fr", "es", "pt", "nl", "it", "pl"})
"""In which a text without a hint says something: of others the table knows no word."""

_HINTS = """
    _apply _applied _applies _applying applic candida submission _resume _resumes _cv_ _cvs_ curricul shortlist
    short_listed longlist positively_reviewed through_to _role _position vacan _opening requisition _intern_ _interns
    trainee apprentic fellowship _post_ _posts_ _posting _job career employ _hire _hiring _rehir recruit headhunt _hr_
    human_resources people_team talent interview offer_letter offer_package letter_of_offer offer_is offer_of
    contract assess take_home takehome finalist selected selection _panel decision decided consider unfortunately regret
    _sorry disappoint declin reject unsuccessful move_forward moving_forward move_ahead moving_ahead moving_on_
    not_be_moving next_step next_stage meet_you met_you meeting_you meet_with meeting_with your_background
    your_experience your_profile your_time your_interest your_skills your_file onboard probation salary _wage start_date
    first_day referee references background_check proceed progress outcome wish_you competition requirements qualif
    contender screening _screen_ onsite on_site superday trial_ audition _round_ letter_of_appointment an_offer
    people_operations made_it you_are_through put_forward put_you_forward you_passed have_passed among_the loved_you
    all_over_it taking_you yours_is _test_ case_study assignment bear_with_us
    bewerb absage zusage leider vorstell kennenlern unterlagen einstell eingestellt vertrag lebenslauf _stelle_ gesprach
    entscheid rekrut malheureusement retenu embauch recrut entretien _poste_ contrat rendez_vous decisi
    ihr_interesse ihrem_interesse dein_interesse votre_interet votre_temps su_interes tu_interes seu_interesse
    uw_interesse je_interesse suo_interesse tuo_interesse
    lamenta entrevist empleo puesto proceso infelizmente vaga emprego processo helaas sollicit functie gesprek afwijz
    purtroppo colloqui posizion assun selezion stanowisk aplikac kandydat rozmow decyzj niestety
"""
_PARTS = [hint.replace("_", " ") for hint in _HINTS.split()]
"""Parts of words and of phrases, without accents; a line below stands for the space around a word."""

_OF_WORDS = one_of(part for part in _PARTS if " " not in part.strip())
_OF_PHRASES = tuple(part for part in _PARTS if " " in part.strip())
_BY_FIRST: dict[str, list[str]] = {}
"""Phrases by their first word, or what they have of its end; with the space before it, where it is whole."""
for _phrase in _OF_PHRASES:
    _BY_FIRST.setdefault(_phrase[: _phrase.index(" ", 1)], []).append(_phrase)
_LENGTHS = frozenset(map(len, _BY_FIRST))

_LETTERS = string.ascii_lowercase.encode()
_ONLY_LETTERS = bytes(octet if octet in _LETTERS else ord(" ") for octet in range(256))
_MOST = 20_000  # letters
_MOST_KNOWN = 4_096  # words: the same few thousand are most of all mail


def hints_at_a_job(text: str) -> bool:
    """Given a text in any language, return whether a word in it may be about an application."""
    letters = folded(text[:_MOST]).encode("ascii", "replace").translate(_ONLY_LETTERS)
    words = letters.decode("ascii").split()
    each_once = dict.fromkeys(words)
    if any(map(_is_hint, each_once)):
        return True
    begun = {phrase for word in each_once for phrase in _begun_by(word)}
    in_order = f" {' '.join(words)} " if begun else ""
    return any(phrase in in_order for phrase in begun)


# Asked of a word, for a whole text would be searched a hundred times, and a word is soon met again.
@lru_cache(maxsize=_MOST_KNOWN)
def _is_hint(word: str) -> bool:
    return _OF_WORDS.search(f" {word} ") is not None


@lru_cache(maxsize=_MOST_KNOWN)
def _begun_by(word: str) -> tuple[str, ...]:
    """The phrases whose first word, or the end of it, this is: no other word of a text can begin one."""
    whole = f" {word}"
    return tuple(phrase for length in _LENGTHS for phrase in _BY_FIRST.get(whole[-length:], ()))
