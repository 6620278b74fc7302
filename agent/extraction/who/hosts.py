"""Hosts: whom a sentence in ordinary prose says the user will meet ("Gil wants his hour with you").

What wants to meet somebody may be a firm as well. So a name counts only with a sign that it is a person's: a title, a
job beside it, "he" or "she" for it, or a header that has it. The words stand in ``host_words``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from agent.classification.senders.domains import is_trade
from agent.expressions import expression
from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.names.mentions import ASIDE, LONGEST, Mention, as_read, mentions
from agent.extraction.names.names import same_name, titled, titled_alone
from agent.extraction.names.signatures import HIRING_MANAGER, JOB_TITLE, part_of_met, tells_an_office
from agent.extraction.who import host_words as by
from agent.extraction.who import named_alone as alone
from agent.extraction.who.addresses import ANY_ADDRESS
from agent.extraction.who.done_with import DONE_WITH, NOT_THE_READERS, THEIR_HOUSE
from agent.extraction.who.met import ENJOYED, STILL_AHEAD, YOU_MET
from agent.extraction.who.met_before import is_said_to_be_over
from agent.extraction.words.vocabulary import OCCUPATIONS
from agent.model.mail import Part, PersonClaim

_BEHIND = expression(ASIDE)
_MEETS_YOU = expression(
    r"[^.!?\n]{0,60}?\b(?:meet|see|interview|speak|talk|chat|call|ring)\w*\s(?:(?:with|to)\s)?you\b|"
    r"[^.!?\n]{0,24}?\b(?:interviewing|chairing|(?:taking|doing|leading|holding|running)\s(?:it|the\sinterview))\b",
    re.IGNORECASE,
)
_NOT_MET = expression(
    r"['’]s\b|,? (?:(?:is|being) )?(?:away|off|out|absent|ill|sick|on leave|on holiday)\b|"
    r" (?:may|might|could|(?:will|['’]ll) (?:try|do (?:his|her) best)|(?:hopes|is hoping) to)\b|"
    r"(?: (?:at|in|on) (?:the )?(?:front )?(?:reception|desk|office|gate|security))? "
    r"(?:to (?:get|collect|sign|pick|fill|hand in)|(?:about|regarding|for) (?:your |any |the |a )?"
    r"(?:parking|access|adjustments?|travel|expenses|paperwork|forms?|badge|pass|keys?|documents?|checks?|uniform))\b"
)
"""Behind a name that is not of whom one meets for certain: "with Priya's team", "closed on Friday with Tom away"."""
_AT_THE_END = expression(r" ?, (?:the|our|their|an?) [^,.;:()!?]{2,40}(?=[.;!?]|\Z)")  # "Dana and Ada Byrne, the CEO."
_POST_AT_THE_END = expression(
    r" ?, (?!(?:bring|please|with|and|your|you|so|then|not|as|for|from|at|on|in|to|or|but|no|if)\b)"
    r"(?:[\w&/'’\-]+ ){0,3}[\w\-]+(?=[.;!?]|\Z)",
    re.IGNORECASE,
)
"""What may be somebody's post, where a sentence ends on it: "with Dana Byrne, yard manager."."""


_LEAST_IN_A_ROW = 2  # people
_ABOUT = expression(r"\b(?:about|regarding|concerning|re|for the)\b", re.IGNORECASE)
_WHERE = expression(r"\b(?:on|in|at|via|through|off|from)\s(?:the\s)?\Z", re.IGNORECASE)
_TO_MEET = expression(
    r"[^.,;!?]{0,30}\b(?:and|to) (?:meet|see|speak (?:to|with)|talk (?:to|with)) (?:with )?"
    r"(?:(?:the|our|my|his|her|their) (?!(?:on|at|in|from|and|for|again|this|next)\b)[^.;!?]{1,40})?",
    re.IGNORECASE,
)
_OF_AN_OFFICE = expression(r"\b(?:[Oo]ur|[Tt]he|[Yy]our|[Tt]heir|[Aa]n?) \Z")


@dataclass(frozen=True, slots=True)
class Around:
    """What is known beside a mail's text: the names in its header, words of firms' names, who wrote, and for whom.

    An agency speaks of its clients as others do of people.
    """

    known: tuple[str, ...]
    firms: str
    writer: str
    agency: bool


def hosts_told(sentences: Iterable[str], around: Around) -> tuple[PersonClaim, ...]:
    """Given a mail's sentences and what is known around them, return the people whom the user will meet.

    A host may be known by the first name alone.
    """
    told = tuple(sentences)
    readers = _readers(told, around)
    found = (claim for reader in readers for claim in (*reader.hosts(), *reader.called_by_office()))
    return tuple(dict.fromkeys(_in_full(claim, told) for claim in found))


def _in_full(claim: PersonClaim, sentences: tuple[str, ...]) -> PersonClaim:
    """Whom a sentence calls by the first name alone, or by title and family's name, by the one full name that the mail
    has for it: "Dr. Wagner" is Ulrike Wagner, and not Wagner Textil."""
    if " " in claim.name:
        return claim
    family = titled(claim.signs_as) != ""
    piece = f" {claim.name}" if family else f"{claim.name} "
    whole = {one.name for text in as_read(sentences) if claim.name in text for one in mentions(text)}
    named = [name for name in whole if (name.endswith(piece) if family else name.startswith(piece))]
    if not named and claim.name.casefold() in GIVEN_NAMES:
        named = [name for name in whole if name.startswith(f"{claim.name} ")]  # "Ms. Anna"
    return replace(claim, name=named[0]) if len(named) == 1 else claim


def beside_writer_told(sentences: Iterable[str], around: Around) -> tuple[PersonClaim, ...]:
    """Given a mail's sentences and what is known around them, return who is named in one breath with the writer: "My
    dad Rudy and I will sit down with you".

    The same words may be about a talk that was held, or about writing to both.
    """
    told = tuple(sentences)
    found = [claim for reader in _readers(told, around) for claim in reader.beside_me()]
    return tuple(dict.fromkeys(_in_full(claim, told) for claim in found))


def met_told(sentences: Iterable[str], around: Around) -> tuple[PersonClaim, ...]:
    """Given a mail's sentences and what is known around them, return the people whom the user is said to have met."""
    told = tuple(sentences)
    found = (claim for reader in _readers(told, around) for claim in reader.met())
    return tuple(dict.fromkeys(_in_full(replace(one, part=Part.MET), told) for one in found))


def asked_for(sentences: Iterable[str], around: Around) -> tuple[PersonClaim, ...]:
    """Given a mail's sentences and what is known around them, return the people for whom the user is to ask on arrival.

    They are hosts only where the mail names no other: otherwise it may be whoever opens the door.
    """
    return tuple(dict.fromkeys(claim for reader in _readers(sentences, around) for claim in reader.asked_for()))


def _readers(sentences: Iterable[str], around: Around) -> Iterator[_Reader]:
    read = as_read(sentences)
    headers = frozenset(word.casefold() for name in around.known for word in re.findall(r"[^\W\d_]{2,}", name))
    before = ""
    for index, sentence in enumerate(read):
        following = read[index + 1] if index + 1 < len(read) else ""
        yield _Reader(sentence, before, following, headers, around)
        before = "" if sentence.endswith(",") else f"{before} {sentence}"[-LONGEST:]  # no greeting's name is meant


@dataclass(frozen=True, slots=True)
class _Reader:
    """One sentence, what stands around it, and the names that are known."""

    text: str = field(repr=False)
    before: str = field(repr=False)
    after: str = field(repr=False)
    headers: frozenset[str] = field(repr=False)
    around: Around

    def hosts(self) -> Iterator[PersonClaim]:
        leads, wants, first = self._all(by.IT_WILL_BE, by.GIVE, ahead=True), self._all(by.WANTS), self._all(by.FIRST)
        at_an_hour = self._all(by.AT_AN_HOUR, alone.IT_BE_WITH, alone.IT_IS, DONE_WITH, alone.ONE_WITH, ahead=True)
        them = self._all(alone.THEM_ALONE, alone.LISTED, ahead=True)
        instead = [*self._all(by.INSTEAD, by.BRINGS), *self._all(by.BESIDE, ahead=True)]
        sent = self._all(by.IS_SENT)
        sent = sent if sent and not by.IN_TROUBLE.search(self.text) else []
        of_both = alone.WITH_THEM.search(self.text)
        words = leads or wants or first or instead or at_an_hour or them or sent or of_both
        if not (
            words or by.ME.search(self.text) or by.THERE_OR_ASKED.search(self.text) or by.JOINING_ME.search(self.text)
        ):
            return
        among = mentions(self.text)
        yield from self._who_want_to(wants, among)
        for trigger in sent:
            yield from self._sent(trigger.start(), among)
        for lead in self._behind_me():
            yield from self._objects(lead.end(), among, surely=True)
        for lead in instead:
            yield from self._objects(lead.end(), among, surely=False)
        joined = alone.OF_TWO.search(self.text) is not None
        asked = (one for one in self._asked(among) if joined or by.IS_SOMEBODY.match(self.text, one[0].stop))
        yield from (self._claim(*one) for one in asked)
        yield from self._and_me(among)
        for lead in leads:
            yield from self._led(lead, among)
        for lead in at_an_hour:
            yield from self._at_an_hour(lead, among)
        for lead in them:
            yield from self._listed(lead) if "talk" in lead.re.groupindex else self._them_alone(lead, among)
        for lead in first:
            yield from self._one_after_the_other(lead.end(), among)
        if of_both:
            yield from self._named_together(f"{self.before} {self.text[: of_both.start()]}")

    def _all(self, *expressions: re.Pattern[str], ahead: bool = False) -> list[re.Match[str]]:
        """Where expressions are found; only what is still to come where it must lie ``ahead``."""
        found = (one for words in expressions for one in words.finditer(self.text))
        return [one for one in found if not ahead or self._ahead(one)]

    def called_by_office(self) -> Iterator[PersonClaim]:
        """Whose name is told apart: "your interview is with our CTO. Her name is" Ada Byrne."""
        called = by.NAME_IS.search(self.text)
        if called and (by.WANTS.search(self.before) or by.WITH_AN_OFFICE.search(self.before)):
            yield from self._objects(called.end(), mentions(self.text), surely=True)

    def _behind_me(self) -> Iterator[re.Match[str]]:
        """What leads on to whom the user meets besides whoever writes: "with me and", "with me first, then with"."""
        with_me = [lead for lead in by.WITH_ME.finditer(self.text) if self._ahead(lead)]
        for lead in with_me:  # "with me, for Dispatcher" names the post
            if not (by.IN_WRITING.search(self.text, 0, lead.start()) or self.text.startswith("for ", lead.end())):
                yield lead
        yield from by.I_AM_THERE_WITH.finditer(self.text)
        yield from by.JOINING_ME.finditer(self.text)
        yield from by.THEN_WITH.finditer(self.text, me.end()) if (me := by.BY_ME.search(self.text)) else ()

    def _and_me(self, among: Sequence[Mention]) -> Iterator[PersonClaim]:
        """Who is named with whoever writes: "meet Dana and me", "Dana, Tom and I look forward to"."""
        for mention in among:
            aside = self._aside_behind(mention)
            if not (joined := by.AND_ME.match(self.text, mention.stop + len(aside))) or self._is_where(mention):
                continue
            led = by.MEETS.search(self.text, 0, mention.start)
            both = by.BOTH_OF_US.search(self.text, joined.end())
            behind = self.text[joined.end() :]
            wants = by.WANTS.match(behind.lstrip()) or by.WE_WANT.match(behind)
            if wants or (both and self._ahead(both)):
                yield from (self._claim(*one) for one in self._with_those_before(mention, aside, among))
            elif by.IS_ALL.fullmatch(self.text, joined.end()) and not self.text[: mention.start].strip(" –-"):
                yield self._claim(mention, aside)  # "Ada Byrne and me."
            elif led and self._ahead(led) and not by.IN_WRITING.search(self.text, 0, led.start()):
                yield self._claim(mention, aside)

    def beside_me(self) -> Iterator[PersonClaim]:
        """Who is named with whoever writes, in a sentence of the talk to come."""
        if not by.ME_OR_I.search(self.text) or by.NOT_OF_THIS_TALK.search(self.text):
            return
        among = [one for one in mentions(self.text) if not (self._is_an_office(one) or self._is_where(one))]
        for mention in among:
            aside = self._aside_behind(mention)
            behind = by.BESIDE_ME.match(self.text, mention.stop + len(aside)) or by.BESIDE_ME.match(
                self.text, mention.stop
            )
            if behind or by.ME_BESIDE.search(self.text[: mention.start]):
                chain = self._with_those_before(mention, aside, among)
                if any(self._is_a_person(*one) for one in chain):
                    yield from (self._claim(*one) for one in chain)

    def _who_want_to(self, wants: Iterable[re.Match[str]], among: Sequence[Mention]) -> Iterator[PersonClaim]:
        """Who would love to meet the user, and not who would love them to meet another."""
        for trigger in wants:
            invites = by.INVITES.match(self.text, trigger.start())
            named = () if self._sends_to_another(trigger.end(), among) else self._subject(trigger.start(), among)
            # Whose account makes the link may only arrange it, where that is whoever writes.
            yield from (one for one in named if not (invites and same_name(one.name, self.around.writer or " ")))

    def _sends_to_another(self, stop: int, among: Sequence[Mention]) -> bool:
        """Whether what somebody would like is that the user comes to meet another: "would like you in to meet Ada"."""
        behind = (self.text[stop : one.start] for one in among if one.start >= stop)
        return any(_TO_MEET.fullmatch(between) for between in behind)

    def _is_where(self, mention: Mention) -> bool:
        """Whether what looks like a name is where something is: "I saw your profile on Jobly and I"."""
        placed = _WHERE.search(self.text[max(0, mention.start - 12) : mention.start]) is not None
        return placed and mention.name.split()[0].casefold() not in GIVEN_NAMES

    def _is_an_office(self, mention: Mention) -> bool:
        """Whether what looks like a name is what somebody is: "Ada Byrne, our Harbour Master, and I", "Counsel"."""
        first = mention.name.split()[0].casefold()
        of_one = _OF_AN_OFFICE.search(self.text[: mention.start]) is not None and first not in GIVEN_NAMES
        beside = self.text.startswith(",", mention.stop) and self.text.endswith(", ", 0, mention.start)
        unknown = mention.single and first not in GIVEN_NAMES
        return of_one or (unknown and (first in OCCUPATIONS or (beside and not titled(mention.raw))))

    def met(self) -> Iterator[PersonClaim]:
        """Whom the user has met: "how did it go with Dana", "Dana and I enjoyed meeting you"."""
        leads, enjoyed = list(YOU_MET.finditer(self.text)), list(ENJOYED.finditer(self.text))
        if not (leads or enjoyed) or STILL_AHEAD.search(self.text):
            return
        among = mentions(self.text, heads=True)
        for lead in leads:
            yield from self._objects(lead.end(), among, surely=False)
        for trigger in enjoyed:
            last = next((one for one in reversed(among) if one.stop <= trigger.start()), None)
            if last and last.stop == trigger.start():
                chain = self._with_those_before(last, "", among)
                sure = trigger["me"] or any(self._is_a_person(*one) for one in chain)
                yield from (self._claim(*one) for one in chain if sure)

    def asked_for(self) -> Iterator[PersonClaim]:
        """For whom the user is to ask, and who meets them at the door."""
        for trigger in by.SHOWS_THE_WAY.finditer(self.text):
            among = mentions(self.text)
            last = next((one for one in reversed(among) if one.stop <= trigger.start()), None)
            if last is None or not by.ASSISTS.search(self.text, 0, last.start):
                yield from self._subject(trigger.start(), among)
        if by.ASK_FOR.search(self.text):
            yield from (self._claim(*one) for one in self._asked(mentions(self.text)))

    def _asked(self, among: Sequence[Mention]) -> Iterator[tuple[Mention, str]]:
        """For whom to ask, with what stands beside the name; not who helps, or only opens the door."""
        for lead in by.ASK_FOR.finditer(self.text):
            one = next((one for one in among if one.start >= lead.end()), None)
            if one is None or not by.OFFICE.fullmatch(self.text, lead.end(), one.start):
                continue
            if by.IN_TROUBLE.search(self.text, 0, lead.start()) or by.SHOWS_IN.match(self.text, one.stop):
                continue
            if by.OR_ME.search(self.text, lead.end(), one.start) or by.OR_ME.match(self.text, one.stop):
                continue  # whoever wrote is there, and the other may only open the door
            aside = self._aside_behind(one)
            if not one.single or self._is_a_person(one, aside):
                yield one, aside

    def _ahead(self, lead: re.Match[str]) -> bool:
        """Whether words are not about a talk that was: "thank you for your chat with", "since you met with"."""
        if by.SUPPOSED.search(self.text, 0, lead.start()) or is_said_to_be_over(self.text, lead.end()):
            return False
        if by.A_FURTHER_ROUND.search(self.text[: lead.start()]):
            return False
        before = self.text[max(0, lead.start() - 80) : lead.end()]
        past = list(by.PAST.finditer(before, 0, lead.start() - max(0, lead.start() - 80)))
        return not past or by.INVITED_AGAIN.search(before, past[-1].end()) is not None

    def _led(self, lead: re.Match[str], among: Sequence[Mention]) -> Iterator[PersonClaim]:
        """Whom words that speak of people lead on to: "it will be himself and", "give her and"."""
        named = list(self._objects(lead.end(), among, surely=bool(lead["who"])))
        gives = lead[0].casefold().startswith(("give", "spare", "lend"))
        if gives and not by.TIME_FOR.search(self.text, lead.end()):
            return
        if lead["who"] and lead["who"].casefold() not in {"me", "myself"} and (named or not gives):
            yield from self._antecedent(lead.start())
        yield from named

    def _at_an_hour(self, lead: re.Match[str], among: Sequence[Mention]) -> Iterator[PersonClaim]:
        """With whom an hour is: "Monday at 10 with Colin". It may as well be a firm, or be about another's talk."""
        done = "done" in lead.re.groupindex
        if (NOT_THE_READERS if done else by.THEIR_OWN).search(self.text, 0, lead.start()):
            return
        if done and not lead["talk"] and THEIR_HOUSE.search(self.text, 0, lead.start()):
            return
        named = list(self._objects(lead.end(), among, surely=False))
        if done and lead["talk"] and all(_is_like_a_name(one.name) for one in named):
            yield from named  # "a portfolio review with Mira Anand"
        elif any(one.title or one.signs_as or one.name.split()[0].casefold() in GIVEN_NAMES for one in named):
            yield from named
        elif by.MY_OFFICE.match(self.text, lead.end()) and named and named[0].name.casefold() in self.headers:
            yield from named  # "at 10 with our COO Anaïs (cc'd)"

    def _them_alone(self, lead: re.Match[str], among: Sequence[Mention]) -> Iterator[PersonClaim]:
        """Whom a mail names and says nothing more of: "it will be only Tess and Jo this time", not "Tess, who will
        write"."""
        named = list(self._objects(lead.end(), among, surely=False))
        behind = [one for one in among if one.start >= lead.end()]
        last = behind[len(named) - 1 : len(named)]
        if (
            not last
            or not alone.BY_OFFICE.fullmatch(self.text, lead.end(), behind[0].start)
            or not alone.ALONE.match(self.text, last[0].stop)
        ):
            return
        known = (word for one in named for word in one.name.casefold().split()[:1])
        if any(one.title or one.signs_as for one in named) or any(
            word in GIVEN_NAMES or word in self.headers for word in known
        ):
            yield from named

    def _listed(self, lead: re.Match[str]) -> Iterator[PersonClaim]:
        """Who hold a talk, two or more in a row behind what names it: "the final round, 1 to 3pm: Tess, Jo Byrne (CFO)
        and Ana". Where neither an hour nor a number of people is told, they must all be named in full."""
        among = mentions(self.text, heads=True)
        named = list(self._objects(lead.end(), among, surely=False))
        behind = [one for one in among if one.start >= lead.end()][: len(named)]
        if (
            len(named) < _LEAST_IN_A_ROW
            or not alone.BY_OFFICE.fullmatch(self.text, lead.end(), behind[0].start)
            or not alone.LIST_ENDS.match(self.text, behind[-1].stop)
        ):
            return
        told = [one.name.casefold().split() for one in named]
        sure = [bool(one.title) or one.name.casefold().split()[0] in GIVEN_NAMES | self.headers for one in named]
        people = any(sure) and all(yes or _is_like_a_name(one.name) for one, yes in zip(named, sure, strict=True))
        if people and (alone.COUNTED.search(lead[0]) or all(len(name) > 1 for name in told)):
            yield from named

    def _subject(self, verb: int, among: Sequence[Mention]) -> Iterator[PersonClaim]:
        """Who does what begins at ``verb``: "Dana (our head of design) would love to"."""
        before = [one for one in among if one.stop <= verb]
        last = before[-1] if before else None
        gap = by.TO_THE_VERB.fullmatch(self.text, last.stop, verb) if last else None
        if not gap and len(before) > 1 and (whole := by.TO_THE_VERB.fullmatch(self.text, before[-2].stop, verb)):
            last, gap = before[-2], whole  # "Dr. Rao (Anjali) can see you"
        if gap and gap[0].rstrip().endswith("who") and not _MEETS_YOU.match(self.text, verb):
            return  # "Ada Byrne, who will be joining us in May"
        if last and not gap:
            alone = by.SUBJECTS_PLACE.search(self.text[: last.start])
            gap = by.AND_WANTS.fullmatch(self.text, last.stop, verb) if alone else None
        if last and gap:
            chain = self._with_those_before(last, gap["aside"], among)
            pronoun = by.PRONOUN_BEFORE.search(self.text[: chain[0][0].start])
            if pronoun:
                yield from self._antecedent(pronoun.start())
            sure = pronoun is not None or any(self._is_a_person(*one) for one in chain)
            yield from (self._claim(*one) for one in chain if sure)
            return
        said = by.HE_OR_SHE.search(self.text, 0, verb)
        if said:
            yield from self._antecedent(said.start())

    def _sent(self, stop: int, among: Sequence[Mention]) -> Iterator[PersonClaim]:
        """Whom somebody else has do what begins at ``stop``: "I've asked Dana to join us"."""
        last = next((one for one in reversed(among) if one.stop <= stop), None)
        if last is None or not _BEHIND.fullmatch(self.text, last.stop, stop):
            return
        chain = self._with_those_before(last, self._aside_behind(last), among)
        if by.SENDS.search(self.text[: chain[0][0].start]) and any(self._is_a_person(*one) for one in chain):
            yield from (self._claim(*one) for one in chain)

    def _with_those_before(self, last: Mention, aside: str, among: Sequence[Mention]) -> list[tuple[Mention, str]]:
        """Everybody named one after the other up to ``last``, in order."""
        chain = [(last, aside)]
        for one in reversed([one for one in among if one.stop <= last.start]):
            if joint := _next_host(self.text, one.stop, chain[0][0].start):
                chain.insert(0, (one, joint["aside"]))
        return chain

    def _objects(self, at: int, among: Sequence[Mention], *, surely: bool) -> Iterator[PersonClaim]:
        """Everybody named one after the other from a place on."""
        first = next((one for one in among if one.start >= at), None)
        if first is None or not by.OFFICE.fullmatch(self.text, at, first.start):
            return
        if _ABOUT.search(self.text, at, first.start):  # "with me about the Production Editor position"
            return
        chain, aside = [first], [""]
        for one in among[among.index(first) + 1 :]:
            if joint := _next_host(self.text, chain[-1].stop, one.start):
                aside[-1] = joint["aside"]
                chain.append(one)
                aside.append("")
        if _NOT_MET.match(self.text, chain[-1].stop):
            return
        aside[-1] = self._aside_behind(chain[-1])
        named = list(zip(chain, aside, strict=True))
        if surely or any(self._is_a_person(*one) for one in named):
            yield from (self._claim(*one) for one in named)

    def _one_after_the_other(self, at: int, among: Sequence[Mention]) -> Iterator[PersonClaim]:
        """ "First Nils Harker (CMO), then Grace Liang"."""
        first = next((one for one in among if one.start >= at), None)
        if first is None or self.text[at : first.start].strip(" ,"):
            return
        chain = [(first, "")]
        for one in among[among.index(first) + 1 :]:
            between = self.text[chain[-1][0].stop : one.start]
            aside = _BEHIND.match(between)
            assert aside is not None  # it may be empty
            if not by.THEN.fullmatch(between, aside.end()):
                break
            chain[-1] = (chain[-1][0], aside[0])
            chain.append((one, ""))
        if len(chain) > 1:
            yield from (self._claim(*one) for one in chain)

    def _antecedent(self, at: int) -> Iterator[PersonClaim]:
        """Whom "he" or "she" means at a place: the only one named in what stands before."""
        said = f"{self.before} " + self.text[:at]
        named: dict[str, PersonClaim] = {}
        for one in mentions(said[-250:]):
            claim = self._claim(one, "")
            sure = not one.single or titled(one.raw) or one.name.casefold() in self.headers or one.start
            if sure and one.name.casefold() not in self.around.firms:
                named[one.name.casefold()] = claim
        whole = {
            name: claim for name, claim in named.items() if not any(name != o and name in o.split() for o in named)
        }
        if len(whole) == 1:
            yield next(iter(whole.values()))

    def _named_together(self, said: str) -> Iterator[PersonClaim]:
        """Whom "them" means behind some words: the last two or more who are named in one breath there."""
        among = mentions(said)
        together: list[Mention] = []
        for one in reversed(among):
            if together and not _next_host(said, one.stop, together[0].start):
                if len(together) > 1:
                    break
                together = []
            together.insert(0, one)
        if len(together) > 1 and any(self._is_a_person(one, "") for one in together):
            yield from (self._claim(one, "") for one in together)

    def _aside_behind(self, mention: Mention) -> str:
        behind = self.text[mention.stop :]
        found = _BEHIND.match(behind)
        if found and not found[0] and (last := _AT_THE_END.match(behind)):
            return last[0]
        if found and not found[0] and (post := _POST_AT_THE_END.match(behind)) and JOB_TITLE.search(post[0]):
            return post[0]
        return found[0] if found else ""

    def _is_a_person(self, mention: Mention, aside: str) -> bool:
        if titled(mention.raw):
            return True
        if any(word in self.headers for word in mention.name.casefold().split()):
            return True
        if self._named_in_full(mention):
            return True
        before = self.text[: mention.start]
        if by.HOUSE_BEFORE.search(before):
            return False
        if tells_an_office(aside) or by.SAID_OF_SOMEBODY.search(aside) or by.JOB_BEFORE.search(before):
            return True
        if (office := by.OFFICE_BEFORE.search(before)) and JOB_TITLE.search(office[0]):
            return True
        behind = f"{self.text[mention.stop :]} {self.after}"[:160]
        family = mention.name.casefold().split()
        if family[0] in GIVEN_NAMES and len(family) == 2 and family[0] not in self.around.firms:
            return not is_trade(family[1])  # of the house's own: "Valerie Hill" at Grant & Hill
        if any(word in self.around.firms for word in mention.name.casefold().split()):
            return False
        first, _, last = mention.name.casefold().partition(" ")
        if first in GIVEN_NAMES and not is_trade(last.rpartition(" ")[2]):
            return True
        return self._sees_you(mention) or by.GENDERED.search(behind) is not None or not self._may_be_a_house(mention)

    def _sees_you(self, mention: Mention) -> bool:
        """Whether a first name that few have is said to see the user at an hour: "Femke will see you on Tuesday at 4".

        Of an agency's clients that is said, too, and of a house beside its post.
        """
        if not mention.single or mention.name.casefold() in by.UNITS or self.around.agency:
            return False
        of_a_house = by.FOR_A_POST.search(self.text, mention.stop) is not None
        return not of_a_house and by.SEES_YOU.match(self.text, mention.stop) is not None

    def _may_be_a_house(self, mention: Mention) -> bool:
        """Whether a name of which nothing more is said may be a firm's as well."""
        of_a_client = by.FOR_A_POST.search(self.text, mention.stop) is not None
        return mention.single or self.around.agency or of_a_client

    def _named_in_full(self, mention: Mention) -> str:
        """The whole name of whom the sentence goes on to explain: "Gaz will be there, that's Gareth Lim"."""
        explained = by.THAT_IS.search(self.text, mention.stop)
        if not mention.single or not explained:
            return ""
        return next((one.name for one in mentions(self.text) if one.start == explained.end() and not one.single), "")

    def _claim(self, mention: Mention, aside: str) -> PersonClaim:
        return claim_of(mention.raw, self._named_in_full(mention) or mention.name, aside)


def _next_host(text: str, stop: int, start: int) -> re.Match[str] | None:
    """What joins two who are named one after the other; an office in capitals must be one: "Ann Lee, Director and"."""
    joint = by.NEXT_HOST.fullmatch(text, stop, start)
    return joint if joint and (not joint["office"] or tells_an_office(joint["office"])) else None


def _is_like_a_name(name: str) -> bool:
    """Whether a name is in full, and neither a firm's nor a thing's in capitals: "Lind Bakery", "Photo ID"."""
    parts = name.split()
    return len(parts) > 1 and not is_trade(parts[-1]) and not any(part.isupper() and len(part) > 1 for part in parts)


def claim_of(raw: str, name: str, aside: str) -> PersonClaim:
    """Given a name as it is written and as it is read, and the words beside it, return it as somebody whom the user
    will meet."""
    bare = ANY_ADDRESS.sub("", aside).strip(" ,;()")
    title = bare if JOB_TITLE.search(bare) and len(bare) < 60 and not bare.startswith("who ") else ""
    title = re.sub(r"^(?:our|the|a|my)\s+", "", title)
    manager = HIRING_MANAGER.search(aside) is not None
    return PersonClaim(name, "", part_of_met(title), title, manager, titled_alone(raw, name))
