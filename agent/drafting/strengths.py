"""The user's strengths, in whatever form they wrote them, as parts of a sentence (T5, F4)."""

from __future__ import annotations

import re

from agent.drafting.formats import one_line
from agent.drafting.phrasing import begins_a_name, lowered
from agent.drafting.shapes import (
    ACTIVITY,
    AFTER_QUALITY,
    DETERMINED,
    DONE,
    HEAD_ENDS,
    Form,
    Strength,
    is_a_compound,
    is_of_a_kind,
    of_a_work,
    plainly_told,
    told_as_it_is,
    with_article,
)
from agent.drafting.statements import state, told_with_i, without_having
from agent.expressions import expression
from agent.extraction.words.vocabulary import OCCUPATIONS
from agent.extraction.words.vocabulary import words as vocabulary

__all__ = ["Form", "Strength", "strength"]


_I_AM = expression(r"^(?:i(?:\s+have|['’]ve)\s+got|i\s+(?:have|am)|i['’]ve|i['’]m|i)\s+", re.IGNORECASE)
_AS_NOUN = {
    "fluent": "fluency",
    "proficient": "proficiency",
    "skilled": "skill",
    "experienced": "experience",
    "passionate": "passion",
    "competent": "competence",
}
_QUALITIES = vocabulary(
    "able comfortable certified familiar used good qualified trained responsible known adept curious bilingual "
    "trilingual licensed chartered organised organized reliable punctual patient calm creative self-motivated "
    "detail-oriented hard-working hands-on accredited registered"
)
_GOOD_AT = vocabulary("happy willing ready great quick confident strong excellent fast keen eager friendly honest")
"""Qualities where what they are in follows: "great at spreadsheets", but "great design"."""
_ALSO = expression(
    r"(?:(?:,\s*(?:and\s+)?|(?:and|&)\s+)(?!(?:i|a|an|the|my)\b)(?:(?:very|always|never|also|so|well|quite|really|"
    r"[a-z]+ly)\s+)?"
    r"[\w-]+(?:\s+|\Z|(?=,)))+",
    re.IGNORECASE,
)
"""Behind a quality: others."""
_TITLED = vocabulary("certified registered licensed chartered accredited")
_TITLE = expression(r"[A-Z]|[a-z-]+(?:er|or|ist|ant|ian|man|woman|nurse)\b")
_SINCE = expression(r"\bsince\s+(?:\d{4}|\w+\s+\d{4})\b")
_QUALITY_ENDS = vocabulary(
    "certified qualified trained licensed chartered accredited bilingual oriented registered minded"
)
_CALLINGS = vocabulary(
    "communicator leader learner worker listener player engineer developer manager designer analyst specialist "
    "teacher writer speaker nurse accountant thinker planner mentor charterholder scientist administrator "
    "architect consultant researcher editor recruiter technician driver chef solver organiser organizer "
    "facilitator negotiator builder coach operator assistant salesperson electrician carpenter baker lawyer "
    "paralegal pharmacist programmer tester guide practitioner joiner plumber welder mechanic gardener bartender "
    "barista cook waiter receptionist cleaner carer butcher stylist hairdresser painter plasterer roofer "
    "bricklayer machinist fitter rigger surveyor translator interpreter librarian lifeguard paramedic midwife "
    "dentist therapist physiotherapist photographer journalist adviser advisor auditor bookkeeper farmer pilot "
    "steward sommelier seamstress tailor upholsterer mason tiler decorator glazier locksmith jeweller florist "
    "chemist biologist physicist statistician economist trainer assessor instructor examiner supervisor invigilator "
    "member fellow riser starter self-starter finisher prescriber all-rounder allrounder person"
)
_HONOURS = vocabulary("champion winner prizewinner finalist medallist medalist laureate")  # wherever it was won
_AGENT = expression(r"(?:er|or|ist|ant|ian|man|woman|ee)$")
_TOOLS = vocabulary(
    "docker illustrator framer publisher presenter navigator animator composer layer processor monitor calculator"
)
"""What somebody may be, and in a list of strengths is something that they use."""
_ABLE = vocabulary(
    "qualified trained experienced skilled seasoned accomplished certified registered licensed chartered fully newly"
)
_PAST = {
    "led": "leading",
    "built": "building",
    "ran": "running",
    "wrote": "writing",
    "took": "taking",
    "made": "making",
    "grew": "growing",
    "cut": "cutting",
    "won": "winning",
    "taught": "teaching",
    "drove": "driving",
    "sold": "selling",
    "brought": "bringing",
    "kept": "keeping",
    "held": "holding",
    "set": "setting",
    "oversaw": "overseeing",
}
_PARTICIPLES = _PAST | {
    "run": "running",
    "written": "writing",
    "taken": "taking",
    "grown": "growing",
    "driven": "driving",
    "overseen": "overseeing",
    "given": "giving",
}
"""What stands behind "having"."""
_AND_DONE = expression(rf"\b(?P<and>(?:and|then|&) )(?P<past>[a-z]{{2,16}}ed|{'|'.join(_PAST)})(?= \w)")
"""What was done beside something else: "built and led a team", "ran a kitchen and cut waste"."""
_JOINED = expression(r"(?:(?P<with>co|re)|hand|cross|pre|over|out)-(?=[a-z])", re.IGNORECASE)
"""What stands joined to a deed: "co-authored a plan", "re-wrote the handbook", "hand-built three boats"."""
_NO_DEED = vocabulary(
    "advanced applied distributed embedded red shared unmatched varied related detailed dedicated proven limited "
    "unlimited seed speed need hundred breed feed enhanced extended combined integrated automated united allied"
)
_SUBJECTS = vocabulary(
    "engineering accounting marketing nursing training testing banking manufacturing consulting pricing purchasing "
    "programming networking bookkeeping housekeeping merchandising advertising catering tailoring plumbing welding "
    "spring something everything outstanding exceeding existing ongoing cutting-edge leading-edge"
)
_OBJECT = expression(r"(?:an?|the|my|our|new|junior|others|people|staff|colleagues|teams?|students|apprentices)\b")
_TRAINS = vocabulary("training coaching mentoring teaching")
_PEOPLE = expression(
    r"(?:[a-z-]+\s)?(?:[a-z]+(?:ers|ors|ists|ants|(?<!m)(?<!v)ents|ees|ians|nurses|hands|men|women)|staff|crews?|teams|"
    r"people)\b"
)
"""Who is trained: "training kitchen porters", but "training needs"."""
_DEGREES = vocabulary(
    "phd mba msc bsc ma ba bachelor bachelor's master's diploma doctorate degree certificate licence pgce hnd gcse nvq "
    "llb llm bcom beng meng bsn hnc"
)
_IS = vocabulary("cpa ca aca acca cma cga rn rgn rmn lpn np cfa pe pa ea emt")  # what one is, in letters
_ONE_OF = vocabulary(
    "background record degree certificate certification diploma licence license ethic portfolio network "
    "reputation foundation grasp command eye sense head talent gift flair belt understanding passion ticket card "
    "permit badge rating cdl dbs endorsement visa stomach skin memory palate voice award love knack 2:1 2.1 first"
)
_PAPERS = vocabulary(
    "ticket card check licence license permit badge rating cdl dbs endorsement certificate visa pass clearance"
)
"""What is written down of somebody: such a phrase tells of no deed, whatever it begins with."""
_CURRENT = expression(
    r",?\s+(?:(?:all|fully|kept|still)\s+)?(?:(?P<dated>up[ -]to[ -]date)|(?P<valid>in\s+date|current|valid))$",
    re.IGNORECASE,
)
"""What stands with an article: "a forklift licence"."""
_HAD = expression(
    r"^(?:years|months|decades)\b|\b(?:experience|skills?|knowledge|background|record|ability|understanding|command|"
    r"grasp|"
    r"degree|certificat\w+|diploma|licen[cs]e|fluency|proficiency|competence|passion|eye|sense|head|love|interest|"
    r"expertise|familiarity|attention|dedication|commitment|enthusiasm|patience|discipline|curiosity|empathy|"
    r"reputation|network|portfolio|success|history|foundation|training|leadership|judg?ment|communication|ethic|"
    r"talent|gift|qts|"
    r"registration|certification|accreditation|membership|qualifications?|references|hands|stomach|skin|nerves?|memory|"
    r"availability|attendance|accuracy|manners|timekeeping|punctuality|shoulders|tools|eyes?|ears?|rights|clearance|"
    r"numeracy|literacy|accents?|stamina|posture|courage|confidence|perseverance|common\s+sense)\b",
    re.IGNORECASE,
)
_PRAISED = expression(
    r"^(?:excellent|strong|deep|solid|proven|extensive|good|broad|great|outstanding|native|fluent|advanced|wide|calm|"
    r"steady|"
    r"careful|neat|sharp|thick|decent|clean|quiet|perfect|full|regular|daily|first-class|top-class|exemplary|conversational|"
    r"mother\s+tongue)\b(?!-)|^[ABC][12]\s",
    re.IGNORECASE,
)
_TURNED_OUT = expression(r"^[a-z]{2,}(?<!s)(?<!u)(?<!i)(?<!ic)(?<!tion)s$")
"""What went well again and again is no thing to have: "calm month ends", "clean audits"."""
_LANGUAGES = vocabulary(
    "english german french spanish portuguese italian dutch polish russian ukrainian turkish arabic hebrew persian "
    "hindi urdu bengali mandarin cantonese chinese japanese korean vietnamese thai greek swedish norwegian danish "
    "finnish czech hungarian romanian swahili"
)
_TRAIT = expression(
    r"(?:ness|ience|gence|stence|bility|tivity|dness|integrity|honesty|energy|drive|hum(?:o|ou)r|warmth|tact|loyalty)$",
    re.IGNORECASE,
)
_NOT_TOLD_APART = expression(
    r"(?:fluent|proficient|skilled|experienced|passionate|competent|certified|registered|licen[cs]ed|chartered|"
    r"accredited)\s",
    re.IGNORECASE,
)
_LEVEL = expression(r"[A-Z]{2,6}\s(?:at\s)?[Ll]evel\s\d")
"""What an institute awards at a level: "CIPD Level 5"."""
_TOOL = r"[A-Z](?![A-Z]+s\b)[\w.+#/]*(?:\s[A-Z\d][\w.+#/]*)?"
_GOOD_WITH = expression(
    r"(?P<praise>excellent|strong|solid|advanced|decent|deep|extensive|broad|wide)\s+"
    rf"(?P<with>{_TOOL}(?:(?:,\s(?:and\s)?|\s(?:and|&)\s){_TOOL}){{0,3}})(?P<rest>\s(?:for|from|in)\s.{{1,80}})?"
)
"""How well somebody knows what has a name: "advanced Excel", "strong SQL and Python"."""
_NONE = expression(r"^(?:no|zero|not\s+(?:one|a\s+single))\s+\S", re.IGNORECASE)
_DONE = expression(
    r"\b(?:cut|reduced|halved|doubled|tripled|raised|grown|brought|built|launched|opened|delivered|catered|shipped|"
    r"closed|"
    r"won|sold|saved|trained|taught|placed|published|filled|turned\s+round|"
    r"rebuilt)(?:\s+(?:from|to|by|in|on|at|for|down|up)\b|$)",
    re.IGNORECASE,
)
"""What came of the user's work: "a backlog cut to nothing"."""


_IN_HAND = expression(
    r"\s(?:(?:already|now|recently|just|all|since|both)\s+)?(?:received|obtained|granted|issued|renewed|submitted|lodged|"
    r"applied\s+for|pending|(?:in|to)\s+hand|in\s+place|in\s+process|in\s+progress|on\s+file|underway|under\s+way)$",
    re.IGNORECASE,
)
"""Behind a paper, or a step towards one: "work permit already granted"."""


def strength(phrase: str) -> Strength:
    """Given a strength in any form, return it as what follows "I have", "I have experience" or "I am"."""
    whole = one_line(phrase).replace("!", "").strip(" .;,-•*")
    done = without_having(whole)
    return _having_done(done) if done else _strength(whole)


def _strength(whole: str) -> Strength:
    text = _I_AM.sub("", whole)
    first, _, rest = text.partition(" ")
    bare = first.casefold().strip(",")
    if bare in _IS and first.isupper() and (not rest or AFTER_QUALITY.match(rest)):
        return Strength(Form.QUALITY, with_article(text))
    if bare in _AS_NOUN and re.match(r"(?:in|about|at|with)\b", rest):
        joined = re.sub(r"^about\b", "for", rest)
        return Strength(Form.NOUN, f"{'a ' if bare == 'passionate' else ''}{_AS_NOUN[bare]} {joined}")
    told = None if text == whole and _is_paper(text) else _told(whole, text)  # "train the trainer certificate"
    apart = told or _of_its_own(text, first, rest)
    if apart is not None:
        return apart
    if (bare in _TITLED or _is_quality(text, bare)) and _SINCE.search(text):
        return Strength(Form.OTHER, lowered(text))
    if bare in _TITLED and _TITLE.match(rest):
        return Strength(Form.QUALITY, with_article(_plainly(text)))
    if _is_quality(text, bare):
        return Strength(Form.QUALITY, bare + text[len(first) :] if bare in _QUALITIES else lowered(text))
    if _names_a_calling(text):
        return _calling(text)
    deed = _deed(first, rest)
    if deed:
        return Strength(Form.DEED, deed)
    if bare in _DEGREES:
        return Strength(Form.NOUN, with_article(text))
    had = _had(lowered(text))
    return Strength(Form.NOUN, had) if had else Strength(Form.OTHER, lowered(text))


def _having_done(done: str) -> Strength:
    """What stands behind "having": the deed, or that the user has done it."""
    first, _, rest = done.partition(" ")
    past = first.casefold()
    if past in _PARTICIPLES or (past.endswith("ed") and past not in _NO_DEED):
        return Strength(Form.DEED, f"{_PARTICIPLES.get(past) or _gerund(past)} {_also_done(rest)}")
    return plainly_told(f"I have {done}") or strength(done)


def _told(whole: str, text: str) -> Strength | None:
    """What is told with "I", or of how somebody is placed; None for the rest. ``text`` is without "I have", "I am"."""
    stands = state(text)
    if stands:
        return Strength(Form.OTHER if stands.startswith("I ") else Form.QUALITY, stands)
    did = told_with_i(re.sub(r"^i\s+", "", whole, flags=re.IGNORECASE))
    return Strength(Form.OTHER, did) if did else plainly_told(whole)


def _of_its_own(text: str, first: str, rest: str) -> Strength | None:
    """What neither names a thing to have experience with nor tells of a deed, made to fit; None for the rest."""
    bare = first.casefold()
    if _CURRENT.search(text):
        return Strength(Form.NOUN, _current(text))
    if _IN_HAND.search(text) and not bare.endswith("ed"):
        return Strength(Form.OTHER, lowered(text))
    if bare in {"never", "always"} and rest:
        return _habit(bare, rest)
    if _NONE.match(text):
        if re.search(r"\brecord\b", text, re.IGNORECASE):
            return Strength(Form.OTHER, f"{bare}{text[len(first) :]}")
        return Strength(Form.NOUN, f"a record of {bare}{text[len(first) :]}")
    if bare == "own" and rest:
        return Strength(Form.NOUN, f"my own {rest}")
    if bare in _GOOD_AT and _is_of_me(rest):
        return Strength(Form.QUALITY, bare + text[len(first) :])
    if _is_paper(text):
        return Strength(Form.NOUN, _paper(text))
    if bare in _QUALITIES and bare.endswith("ed") and _ALSO.match(rest) and not _is_quality(text, bare):  # no deed
        return Strength(Form.OTHER, f"{bare}{text[len(first) :]}")
    return None if _NOT_TOLD_APART.match(text) else told_as_it_is(text)


def _is_quality(text: str, first: str) -> bool:
    """Whether a strength is what follows "I am": "patient", "patient with children", but not "patient care"."""
    _, _, rest = text.partition(" ")
    if first in _QUALITIES and (not rest or _is_of_me(rest)):
        return True
    return re.split(r"[\s-]", text.rstrip(")").casefold())[-1] in _QUALITY_ENDS


def _is_of_me(rest: str) -> bool:
    """Whether what stands behind a quality leaves it one of the user's: "and patient with children", but not "and
    accurate typing", where both are the typing's."""
    more = _ALSO.match(rest)
    behind = rest[more.end() :] if more else rest
    return (more is not None and not behind) or AFTER_QUALITY.match(behind) is not None


def _plainly(text: str) -> str:
    """Given what somebody is by a title, return it with what is no name in small letters: "a registered nurse"."""
    head = HEAD_ENDS.split(text)[0]
    words = [one.casefold() if one.casefold() in _CALLINGS | _TITLED else one for one in head.split()]
    return " ".join(words) + text[len(head.rstrip()) :]


def _current(text: str) -> str:
    """Given something "up to date" or "in date", return it as what one has: "an up-to-date forklift ticket"."""
    match = _CURRENT.search(text)
    assert match is not None
    bare = lowered(text[: match.start()])
    without = re.sub(r"^(?:an?|the)\s+", "", bare)
    had = f"{'up-to-date' if match['dated'] else 'valid'} {without}"
    return with_article(had) if _one_of(without) or _is_paper(without) else had


def _is_paper(text: str) -> bool:
    if _LEVEL.fullmatch(text):
        return True
    head = re.split(r",|\s(?:valid|until|since|on\s+the|for|to)\s", text)[0].split()
    return bool(head) and head[-1].casefold() in _PAPERS and not DETERMINED.match(text) and not _CURRENT.search(text)


def _paper(text: str) -> str:
    """A paper's name is written as the user wrote it, where it has capitals of its own; "clearance" has no article."""
    if _LEVEL.fullmatch(text):
        return with_article(f"{text} qualification")
    words = text.split()
    named = any(word[:1].isupper() for word in words[1:])
    plain = text if named else lowered(text)
    return plain if re.search(r"\bclearance\b", text, re.IGNORECASE) else with_article(plain)


def _habit(always: str, rest: str) -> Strength:
    """Given what somebody always or never is or did, return it: "never late", "a record of never missing a shift"."""
    first, _, more = rest.partition(" ")
    deed = _deed(first, more)
    if deed and not first.casefold().endswith("ing"):
        return Strength(Form.NOUN, f"a record of {always} {deed}")
    return Strength(Form.QUALITY, f"{always} {lowered(rest)}")


def _names_a_calling(text: str) -> bool:
    """Whether a strength says what the user is ("strong communicator"), and not what they have or did."""
    head = HEAD_ENDS.split(text)[0].split()
    if not head or len(head) > 4 or head[0].casefold() in _PAST:
        return False
    return head[-1].casefold() in _CALLINGS | _HONOURS or _is_calling_of_many(head)


def _is_calling_of_many(head: list[str]) -> bool:
    """Whether words end with an occupation that is none of the commonest: "trainee solicitor", "Qualified CA".

    Neither a name ("Adobe Illustrator") nor what was done to somebody ("advised a trader") is one.
    """
    first, last = head[0].casefold(), head[-1].casefold()
    if any(DETERMINED.match(f"{word} ") for word in head) or (first.endswith("ed") and first not in _ABLE):
        return False
    if last in _IS and head[-1].isupper():
        return first in _ABLE
    named = len(head) > 1 and not head[-1].islower()
    return last in OCCUPATIONS - _TOOLS and not named and _AGENT.search(last) is not None


def _calling(text: str) -> Strength:
    """What the user is; for a time, or at a place, what they were: "experience as a waiter at a golf club"."""
    rest = text[len(HEAD_ENDS.split(text)[0]) :].strip()
    called = with_article(lowered(text))
    if HEAD_ENDS.split(text)[0].split()[-1].casefold() in _HONOURS:
        return Strength(Form.QUALITY, called)
    if re.match(r"since\s", rest):
        return Strength(Form.OTHER, lowered(text))
    if re.match(r"(?:for|at|on|under|across)\s", rest):
        return Strength(Form.NOUN, f"experience as {called}")
    return Strength(Form.QUALITY, called)


def _deed(first: str, rest: str) -> str:
    """The gerund of what the user did; "" where the phrase names nothing that they did."""
    joined = _JOINED.match(first)
    if joined and not begins_a_name(first, rest):
        deed = _deed(first[joined.end() :], rest) if joined["with"] or DETERMINED.match(rest) else ""
        return f"{joined[0].casefold()}{deed}" if deed else ""
    bare = first.casefold()
    if begins_a_name(first, rest):
        return ""
    if is_a_compound(bare, rest):
        return ""
    past = bare in _PAST or (bare.endswith("ed") and bare not in _NO_DEED and bare.isalpha())
    if past and rest and (bare in _PAST or not is_of_a_kind(bare, rest)):
        return f"{_gerund(bare)} {_also_done(rest)}"
    of_a_noun = re.match(r"(?:and|or|&|edge)\s", rest) or _one_of(rest)
    trained = bare in _TRAINS and _PEOPLE.match(rest)
    if (
        bare.endswith("ing")
        and len(bare) > 4
        and bare.isalpha()
        and not of_a_noun
        and (trained or bare not in _SUBJECTS or _OBJECT.match(rest))
    ):
        return f"{bare} {rest}".strip()
    return ""


def _gerund(past: str) -> str:
    """What was done as what is done: "leading" for "led", "planning" for "planned"."""
    stem = past.removesuffix("ed")
    return _PAST.get(past) or (f"{stem[:-1]}ying" if stem.endswith("i") else f"{stem}ing")


def _also_done(rest: str) -> str:
    """The rest of a deed, with what else was done: "and leading a team" for "and led a team"."""
    first = _AND_DONE.match(rest)
    if first and first["past"] not in _NO_DEED:
        return f"{first['and']}{_gerund(first['past'])}{_also_done(rest[first.end() :])}"
    return _AND_DONE.sub(lambda one: f"{one['and']}{_gerund(one['past'])}" if _is_done(one["past"]) else one[0], rest)


def _is_done(past: str) -> bool:
    """Whether a word behind "and" is what was done: "set" may be a set's, too, as in "set design"."""
    return (past in _PAST and past != "set") or past in DONE


def _of_tools(text: str) -> str:
    """Given what is praised, return it as skills where it is what one works with: "advanced Excel skills"."""
    match = _GOOD_WITH.fullmatch(text)
    if match is None or any(word.strip(",").casefold() in _LANGUAGES for word in match["with"].split()):
        return text
    wide = match["praise"].casefold() in {"deep", "extensive", "broad", "wide"}
    return f"{match['praise']} {match['with']} {'experience' if wide else 'skills'}{match['rest'] or ''}"


def _one_of(text: str) -> bool:
    """Whether a phrase is of one thing that has an article: "strong work ethic", "background in physics"."""
    head = HEAD_ENDS.split(text)[0].split()
    return bool(head) and head[-1].casefold() in _ONE_OF


def _had(text: str) -> str:
    """Given a noun phrase, return it as something that one has: "SQL" is "experience with SQL"; "" for any other."""
    text = re.sub(r"^six sigma\b", "Six Sigma", text, flags=re.IGNORECASE)
    words = HEAD_ENDS.split(text)[0].split()
    if not words or re.match(r"common\s+sense\b", text, re.IGNORECASE):
        return text
    if _one_of(text) and (words[0] == "Six" or not DETERMINED.match(text)):
        return with_article(text)
    activity = ACTIVITY.search(words[-1]) if not _HAD.search(words[-1]) else None
    made = "" if activity and not DETERMINED.match(text) else of_a_work(text)
    if made:
        return made
    had = _HAD.search(text) and (not activity or re.match(r"experience|knowledge|skills?\b", text, re.IGNORECASE))
    if DETERMINED.match(text) and _DONE.search(text):
        return f"a record that includes {text}"
    if had or (DETERMINED.match(text) and words[0] != "Six"):
        return text if had else _of_tools(text)
    if _PRAISED.match(text):
        return f"a record of {text}" if _TURNED_OUT.search(words[-1]) and not activity else _of_tools(text)
    return _known(text, words, activity=activity is not None)


def _known(text: str, words: list[str], *, activity: bool) -> str:
    """What one knows or works with, as experience."""
    if words[0].casefold() in _LANGUAGES:
        return f"knowledge of {text}"
    if re.search(r"[A-Z\d]", words[0]):
        return f"experience {'in' if activity and len(words) > 1 else 'with'} {text}"
    if _TRAIT.search(words[-1]):
        return text
    if activity or (" and " in text and ACTIVITY.search(text)):
        return f"experience in {text}"
    return f"experience with {text}" if re.search(r"(?<![su'])s$|^(?:children|people|men|women)$", words[-1]) else ""
