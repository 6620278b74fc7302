"""Sessions: what an interview is called by what happens in it ("system design"), and what a draft calls that.

The table's phrase stands behind "the" and "thank you for the". What says nothing about the content (screening, chat,
panel, final round) has no row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from agent.expressions import expression
from agent.extraction.names.fields import without_fields
from agent.extraction.names.names import is_person
from agent.extraction.when.moments import Moment
from agent.extraction.when.passages import line_end
from agent.extraction.words.vocabulary import words

_TABLE = """
= system design session : system design, systems design, system design and architecture, design and architecture
= coding session : coding, live coding and debugging, coding and debugging, programming, problem solving and coding
= live coding session : live coding
= pair programming session : pair programming, pairing, pair coding, paired programming, pairing exercise
= technical interview : technical, tech, technical deep dive, technisches, fachliches, technische, technisch
+ technical interview : entretien technique, entrevista técnica, entrevista tecnica, colloquio tecnico,
  entrevue technique, fachinterview
* architecture session : architecture, software architecture
+ code review : code review
+ code review : code review exercise
+ take-home review : take home review, take home debrief, take home walkthrough, assignment review, homework review
= debugging session : debugging, bug squash, troubleshooting
+ algorithms session : algorithms, data structures and algorithms, algorithms and data structures
* SQL session : sql, live sql, sql and data
* analytics session : analytics, product analytics
= data analysis session : data analysis
* statistics session : statistics, stats, probability and statistics
* machine learning session : machine learning, ml, applied machine learning, ml fundamentals, machine learning theory
= ML system design session : ml system design, machine learning system design
= data modelling session : data modelling
= data modeling session : data modeling
= product sense session : product sense, product sense and strategy, product thinking
= product execution session : product execution, analytical execution
* product design session : product design
* product strategy session : product strategy
= design critique : app critique, design critique, product critique
= design exercise : design exercise, design challenge
+ whiteboard session : whiteboard, whiteboarding, whiteboard session, whiteboard exercise, whiteboard challenge
+ portfolio review : portfolio review, portfolio walkthrough, portfolio discussion, portfolio presentation,
  portfolio deep dive, portfolio chat
= portfolio review : portfolio
+ case study discussion : case study, case discussion, fallstudie, étude de cas, caso práctico, estudo de caso,
  caso di studio, casus, casestudy, case study presentation
* case interview : case
= presentation session : presentation, presentation and q a, your presentation, präsentation, présentation,
  presentación,
  apresentação, presentatie, presentazione
= project deep dive : project deep dive, past project deep dive, project retrospective, project walkthrough
= behavioural interview : behavioural, competency and behavioural
= behavioral interview : behavioral, competency and behavioral
= competency interview : competency, competency based, competence based
= strengths-based interview : strengths based, strength based
+ situational judgement exercise : situational judgement exercise, situational judgement
= values interview : values, team and values, product and values, people and values, values based, culture and
  values, company values, core values, mission and values
= incident walkthrough : incident walkthrough, incident, incident review, outage walkthrough
= incident response session : incident response
= process deep dive : process deep dive
= threat modelling session : threat modelling
= threat modeling session : threat modeling
= experiment design session : experiment design, experimentation
= road test : road test
+ line walk : line walk, gemba walk
= culture interview : culture, culture fit, culture add, cultural fit, team culture
* leadership interview : leadership
= people leadership session : people leadership, people management
= cross-functional session : cross functional, cross functional collaboration, cross functional partners
= stakeholder session : stakeholder, stakeholders, stakeholder management, stakeholder panel
= collaboration session : collaboration, teamwork, collaboration and teamwork
= problem-solving session : problem solving
+ group exercise : group exercise, group task, group discussion
+ in-tray exercise : in tray exercise, in tray task, in tray, inbox exercise, e tray exercise
+ sales pitch session : sales pitch, pitch, mock pitch, pitch exercise
+ sales role play session : sales role play, sales roleplay
+ role play session : role play, roleplay, role play exercise, rollenspiel, mise en situation, juego de rol
+ mock call session : mock call, mock sales call, mock discovery call, mock discovery
= product demo session : product demo, demo, mock demo
= account planning session : account planning, territory planning
+ writing exercise : writing exercise, writing test, written exercise, writing task, written test
+ editing test : editing test, editing exercise, copy test
+ translation exercise : translation exercise, translation test
* writing interview : writing
+ teaching session : teaching demonstration, teaching demo
+ lesson observation : trial lesson, sample lesson, demo lesson, demonstration lesson, observed lesson, lesson
  observation, probestunde, lehrprobe, proefles,
  cours d'essai, clase de prueba, clase práctica, aula teste, lezione di prova
* teaching session : teaching
+ student panel : student panel, student council panel
+ pupil panel : pupil panel
+ research talk session : job talk, research talk, research seminar
* research interview : research
+ clinical scenario discussion : clinical scenario, clinical scenarios, clinical scenario discussion
= clinical interview : clinical
* safeguarding interview : safeguarding
+ medication calculation test : medication calculation test, drug calculation test, drugs calculation test
+ skills assessment : skills assessment, practical skills assessment, skills test, clinical skills assessment
= numeracy exercise : numeracy, numeracy and literacy
+ numeracy exercise : numeracy test, numeracy exercise, maths test
= Excel exercise : excel
+ Excel exercise : excel test, excel exercise, excel task, spreadsheet exercise, spreadsheet test
+ modelling test : modelling test, financial modelling test, financial modelling exercise
+ modeling test : modeling test, financial modeling test, financial modeling exercise
+ accounting exercise : accounting exercise, ledger exercise, bookkeeping exercise, bookkeeping test
+ drafting exercise : drafting exercise, legal drafting exercise, drafting test
+ mock trial : mock trial
+ negotiation exercise : negotiation exercise
= cooking trial : cooking trial, cook off, trial cook
+ tasting : tasting, menu tasting, food tasting
+ trial shift : trial shift, working trial, work trial, kitchen trial, service trial
+ trial day : trial day, probearbeiten, probetag, schnuppertag, journée d'essai, meeloopdag, giornata di prova,
  día de prueba
+ weld test : weld test, welding test
+ trade test : trade test, bench test, practical test, practical exercise, hands on test
+ driving assessment : driving assessment, driving test, assessed drive, test drive
+ forklift assessment : forklift assessment, forklift test
+ audition : audition, vorspiel, probespiel
+ flight assessment : flight assessment, simulator assessment, sim check, simulator check
+ media exercise : media exercise, press exercise
+ policy exercise : policy exercise, briefing exercise
+ site walk : site walk, site walkthrough, site walk round
+ plant tour : plant tour, factory tour
"""
_NOUNS = words(
    """
    interview interviews session round exercise discussion conversation chat panel workshop block walkthrough
    gespräch entretien entrevista gesprek colloquio kolloquium interviewrunde
    """
)
_LED_BY = words(
    "the your a an our my first second third final last full short live virtual onsite remote video phone und"
)
# What is said behind one of these is another day's, or only a part of it, or is to be brought, or is none.
_ELSEWHERE = words(
    """
    bring hear receive send sent submit submitted upload return complete completed finish after following before
    previous previously include includes including followed part also plus
    last next later then if instead without no not won't once since thanks thank result results passed rather unless
    should whether cancelled canceled nach statt kein keine après sans sin después sem após na zonder geen dopo senza
    non
    """
)
_AMOUNT = expression(r"\b\d{1,3}\s*(?:min(?:ute)?s?|minuten|hours?|hrs?|h)\b", re.IGNORECASE)
_WORD = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PARTS = expression(
    r"[|;:•·\t()\[\],/>!?]|\.(?=\s|$)|\s[-–—*]+\s|\s{3,}|^\s*[-–—*]+|\s(?:<>|x|with|w/|mit|avec|con|met|com|"
    r"led\s+by|by|vs)\s|\n",
    re.IGNORECASE,
)
_JOINED = expression(r"\s+(?:and|und|et|y|e|en|plus|then)\s+|\s*[&+]\s*")
_MOST = 3  # sessions of one interview
_MOST_WORDS = 5  # of the longest name in the table
_LONGEST = 1000  # characters of a line that are read
_LINES_BELOW = 2  # on which the session of a time may stand


class _Kind(NamedTuple):
    phrase: str
    sign: str  # "=" alone in its place, or before a noun; "*" before a noun only; "+" in running text as well


def _table() -> dict[str, _Kind]:
    kinds: dict[str, _Kind] = {}
    for row in re.split(r"\n(?=[=*+])", _TABLE.strip()):
        phrase, _, names = row[2:].partition(" : ")
        kinds.update({" ".join(name.split()): _Kind(phrase, row[0]) for name in names.split(",")})
    return kinds


_KINDS = _table()
_FIRST_WORDS = frozenset(name.split()[0] for name in _KINDS)

SESSIONS = frozenset(kind.phrase for kind in _KINDS.values())
"""Every phrase that names a session: "system design session". It stands behind "the"."""


def is_session(phrase: str) -> bool:
    """Given a phrase of an agenda, return whether it is the name of a session; otherwise it is a topic."""
    return phrase in SESSIONS


def titled_session(title: str, *, alone: bool = True) -> tuple[str, ...]:
    """Given a title ("Acme: System design with Dana Kim"), return the sessions that a whole part of it names.

    Without ``alone`` a part counts only where it calls itself an interview, or is a session by its very name.
    """
    said = without_fields(_AMOUNT.sub(" ", title[:_LONGEST]))
    found = [phrase for part in _PARTS.split(said) for phrase in _of_part(part, alone)]
    return tuple(dict.fromkeys(found))[:_MOST]


def told_sessions(sentence: str) -> tuple[str, ...]:
    """Given a sentence, return the sessions that it speaks of: those followed by "interview" and the like.

    What stands behind "after", "if", "bring your" and the like is not held at that time.
    """
    tokens = _words(sentence)
    found: list[str] = []
    at = 0
    while at < len(tokens) and tokens[at] not in _ELSEWHERE:
        size = _longest_at(tokens, at) if tokens[at] in _FIRST_WORDS else 0
        if size:
            found.append(_KINDS[" ".join(tokens[at : at + size])].phrase)
        at += max(size, 1)
    return tuple(dict.fromkeys(found))


def sessions_at(text: str, moment: Moment, moments: Sequence[Moment]) -> tuple[str, ...]:
    """Given a moment of a text and all of its moments, return the sessions that its own line, or the next, names."""
    for title in _titles(text, moment, moments):
        if found := titled_session(title) or _before_a_name(title):
            return found
    return ()


def _before_a_name(title: str) -> tuple[str, ...]:
    """The session that a line names right before a person ("Code review exercise Dana Kim, Staff Engineer")."""
    said = _PARTS.split(_AMOUNT.sub(" ", title[:_LONGEST]).strip())[0].split()
    for size in (2, 3):
        who = said[-size:]
        if len(said) > size and is_person(who) and all(word[:1].isupper() for word in who):
            phrase = _named(" ".join(said[:-size]), alone=True)
            if phrase:
                return (phrase,)
    return ()


def _titles(text: str, moment: Moment, moments: Sequence[Moment]) -> Iterator[str]:
    begun, end = text.rfind("\n", 0, moment.clock) + 1, line_end(text, moment.stop)
    later = [other.clock for other in moments if other.clock > moment.clock]
    yield text[moment.stop : min([end, *later])]
    earlier = [other.stop for other in moments if begun <= other.stop <= moment.clock]
    yield text[max([begun, *earlier]) : moment.clock]
    for line in text[end + 1 : min([len(text), *later])].split("\n")[:_LINES_BELOW]:
        if not line.strip():
            return
        yield line


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(text[:_LONGEST].casefold())]


def _of_part(part: str, alone: bool) -> list[str]:
    whole = _named(part, alone)
    if whole:
        return [whole]
    pieces = [_named(piece, alone) for piece in _JOINED.split(part)[:4]]
    return [piece for piece in pieces if piece] if all(pieces) else []


def _named(part: str, alone: bool) -> str:
    """What a part that is nothing but the name of a session is called, with "interview" and the like around it."""
    if len(part) > 80 or "@" in part:
        return ""
    tokens = _words(part)
    while tokens and tokens[0] in _LED_BY | _NOUNS and " ".join(tokens) not in _KINDS:
        tokens.pop(0)
    bare = list(tokens)
    while bare and bare[-1] in _NOUNS and " ".join(bare) not in _KINDS:
        bare.pop()
    kind = _KINDS.get(" ".join(bare))
    if kind is None or not (len(bare) < len(tokens) or kind.sign == "+" or (alone and kind.sign == "=")):
        return ""
    return kind.phrase


def _longest_at(tokens: list[str], at: int) -> int:
    """How many words a session's name has that begins here; 0 where none does."""
    for size in range(_MOST_WORDS, 0, -1):
        kind = _KINDS.get(" ".join(tokens[at : at + size])) if at + size <= len(tokens) else None
        if kind and (kind.sign == "+" or (at + size < len(tokens) and tokens[at + size] in _NOUNS)):
            return size
    return 0
