"""Sets of words and phrases, written as running text so that a table of two hundred stays readable."""

from __future__ import annotations

from agent.classification.tagging.occupations import OCCUPATIONS as OCCUPATIONS
from agent.classification.tagging.occupations import ROLE_WORDS as ROLE_WORDS
from agent.classification.tagging.occupations import words as words

ENGLISH_OCCUPATIONS = OCCUPATIONS - words("arts commercial garde")
"""Those that an English title names: these three are fields there, and elsewhere somebody who works in one."""


def any_word(text: str) -> str:
    """Given words between white space, return a regular expression that matches any of them."""
    return f"(?:{'|'.join(text.split())})"


def any_of(text: str) -> str:
    """Given phrases parted by ";", return a regular expression that matches any of them, the first that fits.

    A phrase may be a regular expression itself: "meet(?:ing)? you". However it is broken into lines, one space stands
    between two of its words.
    """
    return f"(?:{'|'.join(' '.join(phrase.split()) for phrase in text.split(';'))})"


FUNCTION_WORDS = words(
    """
    shall we you i he she it they me us him them is are was were be been being has have had will would could should can
    may
    might must do does did not yes if when while because so but or that this these those there here what which who whom
    how why all any each every some please thank thanks dear hello hi regards best sincerely kind unfortunately however
    after before until by from with without about into than then also just only very your our my their his her its sie
    wir ich er es ihr ist sind war haben hat wird werden nicht kein leider danke vielen nous vous je elle ils est sont
    avons avez merci ne pas si que qui nosotros usted ustedes somos son gracias nós você obrigado não se noi lei grazie
    non che wij u jij bedankt niet dat team application interview applying applied interest re fw fwd update regarding
    """
)
"""Words that hold sentences together: no name is made of them, and no role has one in it."""
