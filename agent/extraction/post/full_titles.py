"""What belongs to a title that what finds it leaves out: the step "I", the field of a lecturer's chair, and the
"Application" of those who build, sell or mind them."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.names.fields import FIELDS
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.post.bare_titles import names_occupation
from agent.extraction.post.posts import role_key
from agent.extraction.words.firm_words import DEPARTMENTS
from agent.extraction.words.ranking import Ranked
from agent.extraction.words.towns import is_town
from agent.extraction.words.vocabulary import OCCUPATIONS, words
from agent.model.mail import Message

_STEP = expression(r"\sI(?=\s*(?:[,.;:)(\n|–—-]|\Z)|\s+(?:at|with|role|position|job|opening|vacancy|post|interview)\b)")
_CHAIRS = words("lecturer professor fellow lectureship professorship fellowship chair reader instructor postdoc")
_FIELD = expression(r"\s(?:in|of)\s(?P<field>[A-Z][\w&-]+(?:,?\s(?:(?:and|of|the|&)\s){0,2}[A-Z][\w-]+){0,5})")
_FURTHER_FIELDS = expression(
    r"(?:,\s[A-Z][\w&/-]*(?:\s[A-Z][\w&/-]+){0,2}){1,3},?\s(?:and|&)\s[A-Z][\w/-]+(?:\s[A-Z][\w/-]+){0,2}(?![\w'’])"
)
_JOINTS_OF_FIELDS = expression(r",?\s(?:and|&)\s|,\s")
_WITH_APPLICATIONS = words(
    "administrator architect chemist designer developer development engineer engineering operations owner packager "
    "programmer scientist security services specialist support technician tester"
)
_APPLICATION = expression(r"(?<![\w'’])(?P<field>(?:[A-Z][\w&/-]+\s){0,2}Application)\s\Z")
_IN_HAND = words("a an dear for hello hi job my new on online open our re the this to update your")
"""Before an application that somebody has sent: "Your Application"."""
_ARTICLES = words("a an the our")
_POSTED = expression(r"\s(?:position|role|post|job|vacancy)\b", re.IGNORECASE)
_POST_BEHIND_IT = frozenset(f"right={word}" for word in words("position role post job vacancy opening"))
_POST_ABROAD = frozenset(
    f"left={word} {joint}"
    for word in words("poste stelle puesto vaga functie vacature posizione ruolo")
    for joint in words("als de van di d'")
)
_OFFICES_ABROAD = words(
    """
    chef cheffe directeur directrice responsable chargé chargée technicien technicienne ingénieur ingénieure agent
    agente
    conducteur conductrice conseiller conseillère gestionnaire assistant assistante opérateur opératrice
    jefe jefa director directora encargado encargada técnico técnica ingeniero ingeniera gerente auxiliar coordinador
    coordinadora operario operaria responsabile direttore direttrice capo addetto addetta tecnico tecnica gestore
    ingegnere operatore operatrice diretor diretora chefe coordenador coordenadora engenheiro engenheira
    operador operadora
    """
)
_FIELD_ABROAD = expression(
    r"\s(?:de\s(?:l[ao]s?\s|l['’])?|d['’]|du\s|des\s|di\s|del(?:l[aeo]\s|l['’]|\s)?|d[ao]s?\s|all[ae]\s|al\s)"
    r"(?!(?:not|vot)re\b|[nv]os\b|cett?e?\b|leurs?\b|[mts]on\b|nuestr|vuestr|nostr|vostr|noss|voss|su[ao]?\b|esta?\b|quest)"
    r"[a-zà-ÿ][\w’'-]{3,}(?:\s(?:et|y|e|de|di|du|des)\s[a-zà-ÿ][\w-]{3,}(?![\w’']))?"
)
"""What an office of a Romance language goes on to say of itself: "Chef" de projet, "Jefe" de ventas."""
_LEVELS = words("graduate trainee apprentice intern internship placement junior senior fresher")
_BEFORE_A_LEVEL = expression(
    r"(?<![\w'’])(?P<work>[A-Z][\w&/+#.]+(?:\s(?:(?:and|of|&)\s)?[A-Z][\w&/+#.]+){0,4})(?P<dash>\s[-–—]\s|,\s)\Z"
)
"""What a title names before the level at which it is: "Data Engineer - Graduate"."""
_LEVEL_BEHIND = expression(
    rf"\s[-–—]\s(?i:{'|'.join(sorted(_LEVELS))})(?=\s(?:role|position|post|job|vacancy|opening)\b|[.,;)]|\s?\Z)"
)
"""The level behind a title that is whole before it."""
_SMALL_FIRST = expression(r"(?<![\w'’.@-])(?P<field>[a-z][A-Z]\w{2,20}|[2-6][DG])\s\Z")
"""A field that is written with a small letter first, or a figure: "eDiscovery Project Manager", "3D Artist"."""
_LONGEST = 5000  # characters of a mail
_ALL_FIELDS = FIELDS | DEPARTMENTS | words("ai analysis")


def in_full(title: str, message: Message) -> str:
    """Given a title and its mail, return it with what belongs to it there: "Research Associate I", "Lecturer in
    Applied Linguistics"."""
    if not title:
        return title
    title = _with_its_level(_with_further_fields(_with_field(title, message), message), message)
    for text in (message.subject, message.body.new[:_LONGEST]):
        at = text.find(title)
        if at < 0:
            continue
        if title.casefold() in _LEVELS and (work := _BEFORE_A_LEVEL.search(text, max(0, at - 90), at)):
            return f"{work['work']}{work['dash']}{title}" if _is_work(work["work"]) else title
        if title.endswith("Entry") and text.startswith(" Level", at + len(title)):
            return f"{title} Level"
        if title.split()[0].casefold() in _WITH_APPLICATIONS and (
            whole := _of_applications(title, text[:at], posted=bool(_POSTED.match(text, at + len(title))))
        ):
            return whole
        if _STEP.match(text, at + len(title)):
            return f"{title} I"
        if title.split()[-1].casefold() in _OFFICES_ABROAD and (abroad := _FIELD_ABROAD.match(text, at + len(title))):
            return title + abroad[0]
        field = _FIELD.match(text, at + len(title)) if title.split()[-1].casefold() in _CHAIRS else None
        if field and not is_town(field["field"]) and not re.search(r"\bUniversity\b|\bCollege\b", field["field"]):
            return f"{title}{field[0]}"
    return title


def _with_its_level(title: str, message: Message) -> str:
    """The title with the level behind it: "Data Engineer - Graduate"."""
    texts = (message.subject, message.body.new[:_LONGEST]) if names_occupation(role_key(title)) else ()
    found = (_LEVEL_BEHIND.match(text, text.find(title) + len(title)) for text in texts if title in text)
    return title + next((level[0] for level in found if level), "")


def _with_further_fields(title: str, message: Message) -> str:
    """The title with all that it is over, where it was cut at a comma: "Director of Nursing, Midwifery and Quality"."""
    over = re.split(r"\s(?:of|for)\s|,\s", title)[1:]
    if not over or not _is_a_field(over[-1]):
        return title
    for text in (message.subject, message.body.new[:_LONGEST]):
        further = _FURTHER_FIELDS.match(text, text.find(title) + len(title)) if title in text else None
        if further and all(map(_is_a_field, filter(None, _JOINTS_OF_FIELDS.split(further[0])))):
            return f"{title}{further[0]}"
    return title


def _is_a_field(said: str) -> bool:
    first, *rest = said.casefold().split()
    return first not in GIVEN_NAMES and not _ALL_FIELDS.isdisjoint([first, *rest])


def _with_field(title: str, message: Message) -> str:
    """The title with the field before it that begins with a small letter: "eDiscovery Project Manager"."""
    texts = (message.subject, message.body.new[:_LONGEST])
    before = (text[max(0, at - 25) : at] for text in texts if (at := text.find(title)) > 0)
    field = next(filter(None, map(_SMALL_FIRST.search, before)), None)
    return f"{field['field']} {title}" if field else title


def _is_work(said: str) -> bool:
    return not OCCUPATIONS.isdisjoint(said.casefold().split())


def _of_applications(title: str, before: str, *, posted: bool) -> str:
    """The title with the field that leads to it: "Clinical Application Specialist"; "" where an application is meant
    that somebody has sent. ``posted``: what stands behind the title says that it is a post's."""
    field = _APPLICATION.search(before[-80:])
    if field is None or not _IN_HAND.isdisjoint(field["field"].casefold().split()):
        return ""
    word = re.search(r"([\w'’]+)\s\Z", before[: len(before) - len(field[0])])
    led = word is not None and word[1].casefold() in _IN_HAND
    return "" if led and not (posted and word and word[1].casefold() in _ARTICLES) else f"{field['field']} {title}"


def as_posted(ranked: Ranked, key: str) -> str:
    """Given the roles that a mail may name and the key of the likeliest, return the key of the role as it was posted.

    That is the fuller title where the mail calls the post so ("the Planner, Materials role"), and the English one in a
    mail of two languages ("le poste de planificateur" and "the Planner position"); else the key that was given.
    """
    found = ranked.candidates
    if not key or not _POST_BEHIND_IT.isdisjoint(found[key].signs):
        return key
    posts_named = [one for _, one in ranked.order if not _POST_BEHIND_IT.isdisjoint(found[one].signs)]
    begun = f"{found[key].spelled},"
    whole = [one for one in posts_named if any(said.startswith(begun) for said in found[one].spellings)]
    abroad = (
        []
        if _POST_ABROAD.isdisjoint(found[key].signs)
        else [one for one in posts_named if not OCCUPATIONS.isdisjoint(one.split())]
    )
    return next(iter([*whole, *abroad]), key)
