"""Hosts: whom a sentence in ordinary prose says the user will meet ("Gil wants his hour with you").

What wants to meet somebody may be a firm as well. So a name counts only with a sign that it is a person's: a title, a
job beside it, "he" or "she" for it, or a header that has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from agent.extraction.names import clean_name, titled, titled_alone
from agent.extraction.places import is_place
from agent.extraction.signatures import HIRING_MANAGER, JOB_TITLE, part_of
from agent.extraction.vocabulary import words
from agent.model.mail import Part, PersonClaim

_LONGEST = 600  # characters of a sentence that are read
_MOST = 60  # sentences of a mail

_TITLES = r"(?:(?:[Dd]r|[Pp]rof|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Sister|Father|Captain|Chef|Frau|Herr|Mme|Eng)\.?[ ]+)"
_WORD = r"(?!(?:I|We|You|He|She|It|They|That|There|Here|Let|Who|What)['’])[^\W\d_a-zß-ÿ][\w'’\-]{1,30}"
_MENTION = re.compile(
    rf"(?<![\w@.'’\-]){_TITLES}{{0,2}}{_WORD}"
    rf"(?:[ ]+(?:(?:de|da|do|dos|van|von|der|den|di|la|del|bin|binti|al|el|ten|ter)[ ]+){{0,2}}"
    rf"(?:[A-Z]\.[ ]+)?{_WORD}){{0,3}}"
    r"(?![\w@])"
)
# Words with a capital that stand before a name at the head of a sentence, or look like one.
_NOT_FIRST = words(
    """
    a after again all also although an and anybody anyone as at because before both but can could either everybody
    everyone finally first for from further given he her his how i if in instead it its just last later let maybe me my
    neither next no nobody none now of on once one only or our perhaps sadly same she should since so some somebody
    someone still that the their them then there these they this those today together tomorrow tonight two
    unfortunately until we when where while who whoever with would yes yesterday you your
    accounts admissions apologies board committee compliance council editorial exec execs founders leadership legal
    ops owners partners management morning people procurement production reception staff trustees union
    """
)
_PRONOUN = r"(?:he|she|him|her|himself|herself)"
_ASIDE = (
    r"(?:\s{0,3},\s{1,3}[^,.;:()!?]{2,60}\s{0,3}\([^()]{1,60}\),?|\s{0,3},\s{1,3}[^,.;:()!?]{2,60},|"
    r"\s{0,3},?\s{0,3}\([^()]{1,70}\),?|\s{0,3},?\s{1,3}who\s{1,3}[^,.;()]{2,60},?|"
    r"\s{1,3}(?:from|in|of|at)\s{1,3}[\w ]{2,30}?)?"
)
_JOINT = r"(?:\s*,\s*(?:and\s+|then\s+)?|\s+(?:and|plus|together\s+with|along\s+with)\s+|\s*&\s*)(?:both\s+)?"
_OFFICE = r"(?:(?:our|the|my|your|a)\s+)?(?:[a-z][\w\-]*\s+){0,4}?(?:(?:of|for)\s+)?(?:[A-Z][\w\-]*\s+){0,2}?,?\s*"
_GAP = re.compile(
    rf"(?P<aside>{_ASIDE}(?:\s*,\s+(?:our|the|my)\s+[^,.;()]{{2,60}}?)?){_JOINT}"
    r"(?:(?:our|the|my)\s+[a-z][\w \-]{1,40},?\s+)?"
)
_TO_THE_VERB = re.compile(
    rf"(?P<aside>{_ASIDE})\s*,?\s*(?:(?:is|will|would|'ll|’ll)?\s*(?:also|both|then|herself|himself)\s+)?"
)
_AND_WANTS = re.compile(
    rf"(?P<aside>{_ASIDE})\s{{0,3}},?\s{{1,3}}(?!and\b)[a-z][^.;:!?]{{1,60}}\s{{1,3}}(?:and|so)\s{{1,3}}", re.IGNORECASE
)
_SUBJECTS_PLACE = re.compile(r"(?:\A|[,;:–—-]\s|\b(?:and|that|because|so|but)\s)\s*\Z", re.IGNORECASE)
_BEFORE = re.compile(
    rf"\b(?P<pronoun>{_PRONOUN})\s*(?:,|and|&|plus)\s+(?:(?:our|the|my)\s+[a-z][\w \-]{{1,40}},?\s+)?\Z", re.IGNORECASE
)

_TO_DO = (
    r"(?:meet(?:ing)?\s+(?:with\s+)?you|see(?:ing)?\s+you\b(?!\s+(?:apply|succeed|do|join|through))|"
    r"interview(?:ing)?\s+you|(?:get(?:ting)?\s+to\s+)?know(?:ing)?\s+you|"
    r"(?:talk|speak|chat|sit\s+down|catch\s+up)(?:ing)?\s+(?:to|with)\s+you|"
    r"pick(?:ing)?\s+your\s+brains?|have\s+(?:a|an|some|another)\s+[\w \-]{2,30}\s+with\s+you|"
    r"(?:spend|grab|get|book)\s+[\w \-]{2,40}\s+with\s+you|"
    r"(?:take|have)\s+you\s+(?:to|out|for|over\s+for|in\s+for|round\s+for)\s+(?:a\s+|an\s+)?(?:lunch|dinner|coffee|breakfast|tea|drink|bite|chat)|"
    r"(?:put|ask)\s+(?:you\s+)?(?:some|a\s+few|you)\s+questions|quiz\s+you|grill\s+you)"
)
_CALLS = (
    r"(?:call|ring|phone|dial)\s+(?:you\b|your\b)"
    r"(?![^.!?]{0,30}\bto\s+(?:arrange|book|fix|set|schedule|confirm|discuss\s+next|let|tell))"
)
_ATTENDS = (
    r"(?:be\s+(?:there|present|with\s+us|in\s+the\s+room|on\s+the\s+(?:call|panel|line)|sitting\s+in|joining|taking\s+part|"
    r"the\s+one\s+(?:interviewing|asking|seeing)|conducting|leading|running|hosting|chairing)|"
    r"sit\s+in\b|attend\b(?!\s+to)|take\s+part|join\s+(?:us|you|me|in|the\s+(?:call|interview|panel|meeting|conversation))\b|"
    r"(?:conduct|lead|run|chair|host|hold)\s+(?:the|your|this)\s+(?:interview|panel|call|conversation|session|chat)|"
    r"stand(?:ing)?\s+in\b|step(?:ping)?\s+in\b|take\s+(?:his|her|their|\w+['’]s)\s+(?:place|chair|seat))"
)
_WANTS = re.compile(
    r"(?:\b(?=[abcghijlnrw])|(?=['’][dl]))(?:"  # with what it may begin: nothing else is tried
    r"(?:(?:would|will|'d|’d|'ll|’ll)\s+(?:really\s+|very\s+much\s+|dearly\s+|also\s+|just\s+)?"
    r"(?:(?:love|like|want|hope|be\s+(?:glad|happy|keen|delighted|pleased))\s+to\s+)|"
    r"(?:(?:also|both|really|would)\s+)?(?:wants?|likes?|hopes?|wishes|asks|asked|is\s+keen|is\s+hoping|is\s+eager|are\s+keen|needs?)\s+to\s+|"
    r"(?:is|are)\s+(?:really\s+|very\s+much\s+)?(?:looking\s+forward\s+to|going\s+to|due\s+to|planning\s+to)\s+|"
    rf"(?:will|'ll|’ll)\s+(?:also\s+|then\s+|both\s+|just\s+)?(?={_TO_DO}|{_CALLS}|{_ATTENDS}))"
    rf"(?P<deed>{_TO_DO}|{_CALLS}|{_ATTENDS})|"
    r"(?P<own>(?:wants?|gets?|would\s+like|'d\s+like|has\s+asked\s+for)\s+(?:his|her|their|an?|half\s+an?)\s+"
    r"(?:hour|half[ -]hour|turn|\d+\s+minutes|minutes|go)\s+(?:with|at)\s+you)|"
    r"(?P<sits>(?:is|are)\s+(?:also\s+)?(?:sitting\s+in|joining\s+(?:us|you|me|in|the)|taking\s+(?:the|your)\s+interview|interviewing\s+you|"
    r"doing\s+(?:the|your)\s+interview|chairing|on\s+the\s+panel|standing\s+in\b|stepping\s+in\b)|joins\s+(?:us|you|me)\b|"
    r"(?:(?:can|could)\s+(?:now\s+|only\s+|also\s+)?(?:do|make|manage)|is\s+(?:now\s+|only\s+)?(?:free|available)(?:\s+(?:on|at))?)\s+"
    r"(?:this\s+|next\s+|the\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|\d)))",
    re.IGNORECASE,
)
_WITH_ME = re.compile(
    r"\b(?:with|meet|see|by|be|is|'s|’s|join)\s+(?:both\s+|just\s+)?(?:me|myself)\s*(?:,|and|&|plus)\s+(?:also\s+)?",
    re.IGNORECASE,
)
_AND_ME = re.compile(r"\s*(?:,|and|&|plus)\s+(?:me|myself|I)\b")
_ME = re.compile(
    r"\b(?:and|&|plus|with|meet|see|by|be|is|join|,)\s+(?:both\s+|just\s+)?(?:me|myself|I)\b|['’]s\s+me\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:thanks?|thank\s+you|following|after|since|enjoyed|off|was|were|had|has\s+been|came|went|felt|met|last\s+\w+|yesterday|earlier|you['’]ve)\b",
    re.IGNORECASE,
)
_LED = re.compile(r"\b(?:with|meet(?:ing)?|see(?:ing)?|join|by|be)\s+(?:both\s+)?\Z", re.IGNORECASE)
_IT_WILL_BE = re.compile(
    rf"\b(?:it|that|there)(?:'ll|’ll|\s+will|\s+would|\s+is\s+going\s+to)\s+be\s+(?:just\s+|both\s+)?(?P<who>{_PRONOUN}|me|myself)\b"
    r"(?:\s*(?:,|and|&|plus)\s+)?",
    re.IGNORECASE,
)
_GIVE = re.compile(
    rf"\b(?:give|spare|lend|have\s+with|sit\s+down\s+with|sitting\s+down\s+with|start(?:ing)?\s+with|begin(?:ning)?\s+with|"
    rf"followed\s+by|(?:hour|minutes|conversation|chat|coffee|lunch|dinner|cuppa|word)\s+with|be\s+seen\s+by|seeing|with(?=\s+(?:him|her)\b)|"
    rf"(?:panel|board|committee|panellists|panelists|interviewers)\s+(?:members\s+)?(?:(?:will|would|is|are|to)\s+)?(?:be\s+)?"
    rf"(?:consists?\s+of|consisting\s+of|compris(?:es|ing|ed\s+of|e)|made\s+up\s+of|composed\s+of|formed\s+(?:by|of)|includes?|is|are|be|has))\s+"
    rf"(?:both\s+)?(?:(?P<who>{_PRONOUN})\s*(?:,|and|&|plus)\s+)?",
    re.IGNORECASE,
)
_TIME_FOR = re.compile(
    r"\s*(?:about\s+|around\s+|up\s+to\s+)?"
    r"(?:an?|half|\d+|twenty|thirty|forty|sixty|ninety)\b[\w \-]{0,20}(?:hours?|minutes|mins|time)\b"
)
_FIRST = re.compile(r"\b[Ff]irst(?:\s+(?:up|off|comes|is))?\s*[,:]?\s+")
_THEN = re.compile(r"\s{0,3}[,;]?\s{0,3}(?:and\s+)?(?:then|afterwards|next)\s+(?:comes\s+|with\s+|you\s+meet\s+)?")
_THAT_IS = re.compile(r"(?:,|\s[-–—])\s*(?:that['’]s|that\s+is|who\s+is|alias|aka)\s+")
_GENDERED = re.compile(r"\b(?:he|she|his|her|him|hers|himself|herself)\b", re.IGNORECASE)
_JOB_BEFORE = re.compile(
    r"\b(?:[Oo]ur|[Tt]he|[Mm]y|[Yy]our)\s+(?:[a-z][\w\-]*\s+){0,3}[A-Za-z][\w\-]*,?\s+\Z|\b(?:sous-chef|chef|manager|director|head|owner|founder|supervisor|foreman|"
    r"colleague|principal|deputy|partner|lead|matron|boss|wife|husband|son|daughter|brother|sister|dean|warden|captain)\s+\Z",
)
_JOB_ASIDE = re.compile(
    r"\b(?:our|the|my|her|his)\s+[a-z]|\bc\.?c['’]?d\b|\bcopied\b|\b(?:owner|founder|foreman|deputy|matron|principal|supervisor|chair\w*|captain|dean|"
    r"nurse|teacher|professor|registrar|controller|treasurer|secretary|trustee|editor|curator|superintendent|warden|planner|buyer|trainer)\b",
    re.IGNORECASE,
)
_JOB_WORD = re.compile(
    r"\b(?:C[A-Z]O|VP|MD|GM|HR|Director|Manager|President|Partner|Secretary|Archivist|Chair\w*|Supervisor|Professor|Councillor|Cllr|Dean|Captain|Capt|Canon|Deputy|Foreman|Superintendent|"
    r"Registrar|Librarian|Inspector|Officer|Aunty|Auntie|Uncle|Owner|Founder|Accountant|Buyer|Planner|Trainer|Teacher|Nurse|Matron|Head\w*|Technician|Worker|Driver|Operator|Apprentice|Adviser|Advisor)\b\.?\s*"
)
_DOES = re.compile(
    r"\s+(?:\(|and\b|&|is\b|has\b|was\b|had\b|will\b|would\b|can\b|who\b|[a-z]+s\b|[a-z]+ed\b|read\b|from\b|['’])|['’](?:ll|d|s)\b|,\s+(?:our|the|my|who)\b"
)


_IS_ABSENT = re.compile(
    rf"(?:{_ASIDE})\s{{0,3}},?\s{{0,3}}(?:(?:won['’]t|will\s+not|can['’]t|cannot|can\s+not|(?:is|are)\s+unable\s+to|isn['’]t\s+able\s+to|"
    r"is\s+not\s+(?:able|going)\s+to)\s+(?:now\s+)?"
    r"(?:be\s+(?:there|joining|with\s+us|on\b|in\b|present|attending|around|part|able)|join|make\s+it|attend|come|take\s+part|sit\s+in)|"
    r"is\s+(?:out\b|off\b|ill\b|sick|unwell|poorly|no\s+longer\s+(?:joining|available|able|on\b|part))|"
    r"(?:has|had)\s+(?:had\s+to\s+)?(?:drop|dropped|pull|pulled|bow|bowed|step|stepped)\s+out|"
    r"sends?\s+(?:his|her|their)\s+apologies|out\s+(?:sick|ill|today|tomorrow|\())",
    re.IGNORECASE,
)  # fmt: skip
_MAY_BE_ABSENT = re.compile(
    r"\b(?:won['’]t|not|can['’]t|cannot|unable|out|off|ill|sick|unwell|poorly|longer|apologies)\b", re.IGNORECASE
)
_INSTEAD_OF = re.compile(
    r"\b(?:without|instead\s+of|in\s+place\s+of|(?:standing|stepping|stands?|steps?|sitting|covering)\s+(?:in\s+)?for)\s+"
)
_FOR_A_WHILE = re.compile(
    r"\b(?:until|till|back|last|yesterday|was|were|if|unless|decision|decide|minutes?|late|before|start)\b|\?",
    re.IGNORECASE,
)


def absent_told(sentences: Iterable[str]) -> tuple[PersonClaim, ...]:
    """Given a mail's sentences, return whom they say not to take part: "Theo can't make it", "out sick".

    Who is away for a while, or comes late, may still take part.
    """
    found: list[PersonClaim] = []
    for sentence in (" ".join(one[:_LONGEST].split()) for one in list(sentences)[:_MOST]):
        if _FOR_A_WHILE.search(sentence):
            continue
        behind = [lead.end() for lead in _INSTEAD_OF.finditer(sentence)]
        if not behind and not _MAY_BE_ABSENT.search(sentence):
            continue
        for one in _mentions(sentence, heads=True):
            if one.start in behind or _IS_ABSENT.match(sentence, one.stop):
                found.append(PersonClaim(one.name, "", Part.ABSENT))
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name where it stands in a sentence."""

    start: int
    stop: int
    raw: str
    name: str

    @property
    def single(self) -> bool:
        return " " not in self.name


def hosts_told(sentences: Iterable[str], known: Iterable[str], firms: str, *, agency: bool) -> tuple[PersonClaim, ...]:
    """Given a mail's sentences, the names in its header, and words of firms' names, return whom the user will meet.

    A host may be known by the first name alone. An agency speaks of its clients as others do of people.
    """
    found: list[PersonClaim] = []
    sentences = [" ".join(one[:_LONGEST].split()) for one in list(sentences)[:_MOST]]
    headers = frozenset(word.casefold() for name in known for word in re.findall(r"[^\W\d_]{2,}", name))
    before = ""
    for index, sentence in enumerate(sentences):
        following = sentences[index + 1] if index + 1 < len(sentences) else ""
        reader = _Reader(sentence, before, following, headers, firms.casefold(), agency)
        found += reader.hosts()
        before = "" if sentence.endswith(",") else f"{before} {sentence}"[-_LONGEST:]  # no greeting's name is meant
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Reader:
    """One sentence, what stands around it, and the names that are known."""

    text: str
    before: str
    after: str
    headers: frozenset[str]
    firms: str
    agency: bool

    def hosts(self) -> Iterator[PersonClaim]:
        leads = [lead for lead in (*_IT_WILL_BE.finditer(self.text), *_GIVE.finditer(self.text)) if self._ahead(lead)]
        wants, first = list(_WANTS.finditer(self.text)), list(_FIRST.finditer(self.text))
        if not (leads or wants or first or _ME.search(self.text)):
            return
        mentions = _mentions(self.text)
        for trigger in wants:
            yield from self._subject(trigger.start(), mentions)
        for lead in _WITH_ME.finditer(self.text):
            if self._ahead(lead):
                yield from self._objects(lead.end(), mentions, surely=True)
        for mention in mentions:
            if not (joined := _AND_ME.match(self.text, mention.stop)):
                continue
            led = _LED.search(self.text, 0, mention.start)
            if (led and self._ahead(led)) or _WANTS.match(self.text[joined.end() :].lstrip()):
                yield self._claim(mention, "")
        for lead in leads:
            yield from self._led(lead, mentions)
        for lead in first:
            yield from self._one_after_the_other(lead.end(), mentions)

    def _ahead(self, lead: re.Match[str]) -> bool:
        """Whether words are not about a talk that was: "thank you for your chat with", "since you met with"."""
        return not _PAST.search(self.text[max(0, lead.start() - 80) : lead.start()])

    def _led(self, lead: re.Match[str], mentions: list[_Mention]) -> Iterator[PersonClaim]:
        """Whom words that speak of people lead on to: "it will be himself and", "give her and"."""
        named = list(self._objects(lead.end(), mentions, surely=bool(lead["who"])))
        gives = lead[0].casefold().startswith(("give", "spare", "lend"))
        if gives and not _TIME_FOR.search(self.text, lead.end()):
            return
        if lead["who"] and lead["who"].casefold() not in {"me", "myself"} and (named or not gives):
            yield from self._antecedent(lead.start())
        yield from named

    def _subject(self, verb: int, mentions: list[_Mention]) -> Iterator[PersonClaim]:
        """Who does what begins at ``verb``: "Dana (our head of design) would love to"."""
        last = next((one for one in reversed(mentions) if one.stop <= verb), None)
        gap = _TO_THE_VERB.fullmatch(self.text, last.stop, verb) if last else None
        if last and not gap and re.match(r"(?:wants|hopes|likes|wishes|asks)\b", self.text[verb:]):
            alone = _SUBJECTS_PLACE.search(self.text[: last.start])
            gap = _AND_WANTS.fullmatch(self.text, last.stop, verb) if alone else None
        if last and gap:
            chain = [(last, gap["aside"])]
            for one in reversed([one for one in mentions if one.stop <= last.start]):
                if joint := _GAP.fullmatch(self.text, one.stop, chain[-1][0].start):
                    chain.append((one, joint["aside"]))
            pronoun = _BEFORE.search(self.text[: chain[-1][0].start])
            if pronoun:
                yield from self._antecedent(pronoun.start())
            sure = pronoun is not None or any(self._is_a_person(one, aside) for one, aside in chain)
            yield from (self._claim(one, aside) for one, aside in reversed(chain) if sure)
            return
        said = re.search(r"\b(he|she)(?:\s+(?:and\s+I|also|really|then))?\s*\Z", self.text[:verb], re.IGNORECASE)
        if said:
            yield from self._antecedent(said.start())

    def _objects(self, at: int, mentions: list[_Mention], *, surely: bool) -> Iterator[PersonClaim]:
        """Everybody named one after the other from a place on."""
        lead = re.compile(rf"\s*{_OFFICE}")
        first = next((one for one in mentions if one.start >= at), None)
        if first is None or not lead.fullmatch(self.text, at, first.start):
            return
        chain, aside = [first], [""]
        for one in mentions[mentions.index(first) + 1 :]:
            if joint := _GAP.fullmatch(self.text, chain[-1].stop, one.start):
                aside[-1] = joint["aside"]
                chain.append(one)
                aside.append("")
        aside[-1] = self._aside_behind(chain[-1])
        named = list(zip(chain, aside, strict=True))
        if surely or any(self._is_a_person(*one) for one in named):
            yield from (self._claim(*one) for one in named)

    def _one_after_the_other(self, at: int, mentions: list[_Mention]) -> Iterator[PersonClaim]:
        """ "First Nils Harker (CMO), then Grace Liang"."""
        first = next((one for one in mentions if one.start >= at), None)
        if first is None or self.text[at : first.start].strip(" ,"):
            return
        chain = [(first, "")]
        for one in mentions[mentions.index(first) + 1 :]:
            between = self.text[chain[-1][0].stop : one.start]
            aside = re.match(_ASIDE, between)
            assert aside is not None  # it may be empty
            if not _THEN.fullmatch(between, aside.end()):
                break
            chain[-1] = (chain[-1][0], aside[0])
            chain.append((one, ""))
        if len(chain) > 1:
            yield from (self._claim(*one) for one in chain)

    def _antecedent(self, at: int) -> Iterator[PersonClaim]:
        """Whom "he" or "she" means at a place: the only one named in what stands before."""
        said = f"{self.before} " + self.text[:at]
        named: dict[str, PersonClaim] = {}
        for one in _mentions(said[-250:]):
            claim = self._claim(one, "")
            sure = not one.single or titled(one.raw) or one.name.casefold() in self.headers or one.start
            if sure and one.name.casefold() not in self.firms:
                named[one.name.casefold()] = claim
        whole = {
            name: claim for name, claim in named.items() if not any(name != o and name in o.split() for o in named)
        }
        if len(whole) == 1:
            yield next(iter(whole.values()))

    def _aside_behind(self, mention: _Mention) -> str:
        found = re.match(_ASIDE, self.text[mention.stop :])
        return found[0] if found else ""

    def _is_a_person(self, mention: _Mention, aside: str) -> bool:
        if titled(mention.raw):
            return True
        if any(word in self.headers for word in mention.name.casefold().split()):
            return True
        if self._named_in_full(mention):
            return True
        if JOB_TITLE.search(aside) or _JOB_ASIDE.search(aside) or _JOB_BEFORE.search(self.text[: mention.start]):
            return True
        behind = f"{self.text[mention.stop :]} {self.after}"[:160]
        if any(word in self.firms for word in mention.name.casefold().split()):
            return False
        return _GENDERED.search(behind) is not None or not (mention.single or self.agency)

    def _named_in_full(self, mention: _Mention) -> str:
        """The whole name of whom the sentence goes on to explain: "Gaz will be there, that's Gareth Lim"."""
        explained = _THAT_IS.search(self.text, mention.stop)
        if not mention.single or not explained:
            return ""
        return next((one.name for one in _mentions(self.text) if one.start == explained.end() and not one.single), "")

    def _claim(self, mention: _Mention, aside: str) -> PersonClaim:
        bare = aside.strip(" ,()")
        title = bare if JOB_TITLE.search(bare) and len(bare) < 60 and not bare.startswith("who ") else ""
        title = re.sub(r"^(?:our|the|a|my)\s+", "", title)
        part = part_of(title)
        manager = HIRING_MANAGER.search(aside) is not None
        name = self._named_in_full(mention) or mention.name
        taking = part if part is not Part.UNKNOWN else Part.INTERVIEWER
        return PersonClaim(name, "", taking, title, manager, titled_alone(mention.raw, name))


def _mentions(text: str, *, heads: bool = False) -> list[_Mention]:
    """The names in a sentence, in order, without the words that only look like parts of them.

    A single word at a head counts where it does something, or with ``heads``.
    """
    found = []
    for match in _MENTION.finditer(text):
        start, raw = match.start(), match[0]
        while (first := raw.partition(" "))[0].casefold().strip(".,") in _NOT_FIRST:
            start, raw = start + len(first[0]) + 1, first[2].lstrip()
        if job := list(_JOB_WORD.finditer(raw)):
            start, raw = start + job[-1].end(), raw[job[-1].end() :]
            raw = raw if " " in raw else ""
        raw = re.sub(r"['’]s\Z", "", raw)
        name = clean_name(raw) if raw else ""
        stop = start + len(raw)
        bare = raw.replace("-", "")
        if not name or (bare.isupper() and len(bare) < 6) or JOB_TITLE.search(name) or is_place(name, text[stop:]):
            continue
        if (
            " " not in name
            and re.search(r"\b(?:the|a|an|our|your|this|at|in|from|to)\s\Z", text[:start], re.IGNORECASE)
            and not titled(raw)
        ):
            continue  # "the Board", "at Northwind"
        if " " in name and re.search(r"\b(?:your|this|an?)\s\Z", text[:start], re.IGNORECASE):
            continue  # "your Red Seal"
        head = (text[:start].rstrip()[-1:] or ".") in ".!?:"
        if " " not in name and head and not titled(raw) and not (heads or _DOES.match(text, stop)):
            continue  # "Perfect, she"
        found.append(_Mention(start, stop, raw, name))
    return found
