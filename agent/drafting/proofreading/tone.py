"""Tone and content: what the guide wants said in each kind of mail, and what it wants nowhere.

Whether something was said is judged by generous sets of words, for there are many ways to say it: better a nuance
missed than a good draft refused. Only our words count, not those of the user's strengths and notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.drafting import phrasing
from agent.drafting.proofreading.page import Look, Page, plain, vocabulary, words
from agent.expressions import expression
from agent.model.application import NoteKind

THANKS = expression(
    r"\b(?:thank\w*|grateful\w*|gratitude|appreciat\w+|indebted|obliged|valued?|kind of you|generous\w*)"
)
INTEREST = expression(
    r"\b(?:interest\w*|keen\w*|enthusias\w*|excit\w*|drawn|eager\w*|appeal\w*|attract\w*|motivat\w*|commit\w*"
    r"|passion\w*|inspir\w*|energi[sz]\w*|convinced|confident|certain|thrilled|delight\w*|enjoy\w*|happy|glad"
    r"|pleas\w+|proud|honou?red|fascinat\w*|like|love|welcome|want|wish|hope|hoping|hopeful|look(?:ing)? forward"
    r"|see myself|picture myself|imagine|suits?|right for me|as strong as|unchanged|dedicated|determined|curious"
    r"|warm\w*|strong\w*|very much|(?:good|better) about)\b"
)
STILL_KEEN = expression(
    r"\b(?:interest\w*|keen\w*|enthusias\w*|excit\w*|drawn|eager\w*|appeal\w*|attract\w*|motivat\w*|commit\w*"
    r"|passion\w*|inspir\w*|energi[sz]\w*|convinced|thrilled|very much (?:want|hope|like)|unchanged|as strong as"
    r"|right (?:role|place|job|position|team|fit)|see myself|picture myself|dedicated|determined|in the running"
    r"|(?:love|like|glad|happy|delighted|pleased|proud|honou?red|hope|want|wish|forward|chance|opportunity"
    r"|welcome) (?:to |of )(?:the (?:chance|opportunity) (?:to|of) )?(?:join|work|contribut|tak|be(?:ing)? (?:a "
    r"|the )?part|be considered|start|get started|do|serv|step|help|be|bring|build)\w*|would (?:still )?(?:love"
    r"|enjoy)|top choice|first choice|hop(?:e|ing) for|still (?:want|hope|hoping|like))\b"
)
"""The same where little else is said, so that looking forward to their answer does not count."""
FORWARD = expression(
    r"\b(?:forward|hear|hearing|updates?|updated|news|posted|informed|in touch|next steps?|outcome|decision|decide"
    r"|progress\w*|developments?|await\w*|let me know|learn(?:ing)? (?:how|what|more|of|about|when)|tell me"
    r"|(?:your|an?|any) (?:reply|response|answer|word)|come back to me|selection|soon|keen to know"
    r"|whenever|where things|word (?:of|on|from|about)|process|how (?:things|it all))\b"
)
LOOKS_FORWARD = expression(
    r"\b(?:forward|hear(?:ing)? (?:from|back|how|about|more|your|of|soon|any|what|the|when)|await\w*|let me know"
    r"|keep me|soon|your (?:reply|response|answer|thoughts)|(?:any|further|more|some) (?:news|word|updates?)"
    r"|next steps?|be in touch|whenever|curious|learn(?:ing)?|find out|when (?:there|you|things)|once (?:there|you))\b"
)
"""The same in a short mail, that may thank for an update or speak of a day on which there was to be one."""
EARLIER = expression(
    r"\b(?:e-?mails?|mails?|messages?|notes?|letter|wrote|written|write|sent|thank-you|in touch|follow(?:ed"
    r"|ing)?[ -]?up|reach(?:ed)?|arrive[ds]?|inbox)\b"
)
IMPROVE = expression(
    r"\b(?:improv\w*|stronger|strength\w*|better|missing|missed|lack\w*|differently|feedback|advice|advise|learn\w*"
    r"|develop\w*|grow\w*|gaps?|short of|fell short|work on|changed?|helped|made|difference|weak\w*|more convincing)\b"
)
ASKS = expression(
    r"\?|\b(?:if|whether|what|could|would|may|might|welcome|grateful|ask\w*|glad|appreciate|value|share)\b"
)
WISHES = expression(
    r"\b(?:wish\w*|best|success\w*|luck|well|good|great|thrive|prosper|regards|hope\w*|cross(?:es)? again|future)\b"
)
PUSHY = expression(
    r"\b(?:just check(?:ing)?|just want(?:ed)? to|just writing|just reaching out|check(?:ing)? (?:back|up) on"
    r"|touch(?:ing)? base|circl(?:e|ing) back|bump(?:ing)? this|(?:gentle|friendly|kind|quick|small|little) reminder"
    r"|asap|as soon as (?:possible|you can)|at (?:your|the) (?:very )?earliest|earliest convenience|i(?:'m"
    r"| am) begging|i beg|begging|implore|desperate(?:ly)?|please,? please|pretty please|i (?:really|badly|truly|so"
    r"|just) need|need this (?:job|position|role|work)|dream job|would do anything|anything you ask|any (?:role|job"
    r"|salary|pay) (?:will|would) do|work for free|kill for|perfect candidate|i deserve|give me (?:a|this|the"
    r"|one more) chance|take a chance on me|(?:last|only) (?:chance|hope)|means everything|means the world"
    r"|please hire|hire me|pick me|choose me|counting on you|do not let me down|don't let me down|waiting anxiously"
    r"|still waiting|been waiting|can(?:not|'t) wait (?:to hear|for (?:your|an?|the))|dying to hear|i have(?: not"
    r"|n't) (?:yet )?heard|i haven't (?:yet )?heard|not heard (?:back|from you|anything)|never heard back|no (?:reply"
    r"|response|answer) (?:yet|from you|so far)|why (?:have|has) (?:you|nobody|no one)|getting impatient|ignor(?:e|ed"
    r"|ing) (?:me|my)|forg[oe]t(?:ten)? about me|finally (?:decide|answer|reply)|you (?:had )?promised to"
    r"|i must (?:hear|know)|i need (?:to (?:know|hear)|an answer|a decision|a reply)|it has been (?:so long|over)"
    r"|(?:answer|reply|respond|decide) (?:right away|at once|immediately|now|quickly)|answer me|without delay"
    r"|hurry up|mistake to (?:reject|pass)|sorry to (?:bother|trouble|disturb)|(?:want|mean) to (?:bother|pester|nag"
    r"|be a nuisance)|bother(?:ing)? you|pester(?:ing)? you|losing patience|out of money|bills to pay|i pray|(?:be"
    r"|being) a nuisance|forget me|break my heart|(?:check|watch|refresh)ing my (?:inbox|phone|mail)|find any(?:one"
    r"|body) better|i demand|(?:am|was) (?:by far )?the best|expect (?:an?|your) (?:answer|reply|response)|soonest"
    r"|yet again|again and again|(?:twice|three times|several times) already|tak(?:e|ing) so long"
    r"|no other (?:options?|choice|hope)|lost without|any (?:job|role|position) you|want this (?:so|very"
    r"|really) (?:much|badly)|owe me|least you (?:can|could)|you (?:have to|must) (?:hire|choose|answer|reply)"
    r"|pity on me"
    r"|end of my (?:tether|rope)|have mercy|keeping me waiting|kept me waiting|cannot sleep|can't sleep)\b",
    re.IGNORECASE,
)
PUSHY_IN_OUR_WORDS = expression(
    r"\b(?:check(?:ing)? in|urgent(?:ly)?|immediately|anxious(?:ly)?|reconsider|other offers?"
    r"|competing offers?|another offer|with a deadline|long overdue|is overdue|plead(?:ing)?|pinging"
    r"|quick check|can(?:not|'t) afford|best candidate"
    r"|perfect fit|follow(?:ing)? up again|once more asking|humbly|promptly|prompt (?:reply|answer)|unemployed)\b",
    re.IGNORECASE,
)
GLOOM = expression(
    r"\b(?:nervous(?:ly)?|worried|hopeless|unfortunately|sadly|i(?:'m| am) afraid|probably not|unworthy"
    r"|unfair|heartbroken"
    r"|devastated|crushed|depressed|i failed|did badly|disheartened|i doubt)\b",
    re.IGNORECASE,
)
ARGUING = expression(
    r"\b(?:reconsider\w*|unfair\w*|disagree\w*|mistaken?|wrong|change your mind|second chance|overlooked?|insist"
    r"|better than|shock\w*|upset|angry|deserv\w*|reverse|appeal the|unjust\w*|do not understand|cannot understand"
    r"|can't understand|why (?:you|was|did)|disappoint\w*|surprised)\b",
    re.IGNORECASE,
)
RELATIVE = expression(
    r"\b(?:yesterday|today|tomorrow|tonight|the other day|(?:a|two|three|some|few) (?:days?|weeks?|hours?) ago"
    r"|(?:earlier|later) (?:this week|on)|(?:this|last|next|past|coming) (?:morning|afternoon|evening|night|week"
    r"|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|just now|moments? ago|recently spoke|\d+ (?:days?|weeks?"
    r"|hours?) ago"
    r")\b",
    re.IGNORECASE,
)
RELATIVE_IN_OUR_WORDS = expression(
    r"\b(?:(?:this|last|next|past|coming) (?:month|year|quarter)|in (?:a|two|three|a few) (?:days?|weeks?))\b",
    re.IGNORECASE,
)
EXCLAMATION = expression(r"[!¡！‼⁉]")
EMOJI = expression(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f\u203c\u2049]"
    r"|(?<![\w:;])[:;][-o^']?[)(DPp3/|*](?!\w)|<3\b|\^\^|\bxo(?:xo)*\b|\blol\b"
)


_SMALL = vocabulary("a an the and or of in on at to for from by with since being having i my as that is was it")


_NOTHING = expression(r"(?!)")


def _missing(pattern: re.Pattern[str], where: slice = slice(None), besides: re.Pattern[str] = _NOTHING) -> Look:
    """Given a vocabulary, return the look that finds which paragraphs, joined, have none of its words.

    ``besides`` are turns of phrase in which such words say something else.
    """

    def look(page: Page) -> Iterator[str]:
        if not pattern.search(besides.sub("", "\n".join(page.ours[where]))):
            yield page.facts.kind.value

    return look


LAST, FIRST = slice(-1, None), slice(0, 1)

no_thanks = _missing(THANKS)
no_thanks_first = _missing(THANKS, FIRST)
no_thanks_last = _missing(THANKS, LAST)
no_interest = _missing(INTEREST)
no_looking_forward = _missing(LOOKS_FORWARD)
not_keen = _missing(STILL_KEEN)
no_forward_last = _missing(FORWARD, LAST, besides=expression(r"that i look forward to|the more i hear|learnt? of"))
no_wishes = _missing(WISHES, LAST)


def no_question(page: Page) -> Iterator[str]:
    """Given a request for feedback, return its kind if it asks nothing."""
    if not any(ASKS.search(text) and IMPROVE.search(text) for text in page.ours):
        yield page.facts.kind.value


def no_earlier_mail(page: Page) -> Iterator[str]:
    """Given a nudge, return its kind where it speaks neither of the earlier mail nor of the day that was promised."""
    if page.facts.promised is None and not EARLIER.search("\n".join(page.ours)):
        yield page.facts.kind.value


def asks_too_early(page: Page) -> Iterator[str]:
    """Given a follow-up with a day that was promised, return the question that it asks all the same."""
    if page.facts.promised is not None:
        last = (sentence for text in page.paragraphs[LAST] for sentence in phrasing.sentences_of(text))
        yield from (one for one in last if one.endswith("?") and FORWARD.search(plain(one)))


def no_company(page: Page) -> Iterator[str]:
    """Given a page, return the company if it is known and the page does not name it."""
    if page.facts.company and plain(page.facts.company) not in plain(" ".join(page.paragraphs)):
        yield page.facts.company


def no_role(page: Page) -> Iterator[str]:
    """Given a page, return the role if it is known and the page does not name it."""
    if page.facts.role and plain(page.facts.role) not in plain(" ".join(page.paragraphs)):
        yield page.facts.role


def no_strength(page: Page) -> Iterator[str]:
    """Given a page, return its kind where the user has strengths, and no sentence has most of the words of one."""
    said = [_weighty(plain(sentence)) for text in page.paragraphs for sentence in phrasing.sentences_of(text)]
    wanted = [_weighty(plain(one)) for one in (*page.facts.strength_words, *page.facts.profile.strengths)]
    if page.facts.strengths and not any(len(one & sentence) >= 0.6 * len(one) for one in wanted for sentence in said):
        yield page.facts.kind.value


def _weighty(text: str) -> set[str]:
    """The words and numbers of a text without the small ones that any sentence has; all where there are no others."""
    found = set(re.findall(r"[^\W_]+", text))
    return found - _SMALL or found


def lost_notes(page: Page) -> Iterator[str]:
    """Given a page, return the notes that are meant for it and that it does not have, by most of their words."""
    said = _weighty(plain(" ".join(page.paragraphs)))
    for note in page.facts.notes:
        wanted = _weighty(plain(note.text))
        if note.kind is not NoteKind.PLAIN and len(wanted & said) < 0.4 * len(wanted):
            yield note.text


def shouting(page: Page) -> Iterator[str]:
    """Given a page, return the words in capitals that nobody's name, role or note has so."""
    for text in (*page.frame, *page.prose):
        yield from (
            word for word in words(text) if len(word) > 1 and word.isupper() and word not in page.their_spellings
        )
        for run in re.finditer(r"\b[A-Z]{2,}(?:\s+[A-Z]{2,}){2,}\b", text):
            if run[0] not in page.facts.role and run[0] not in page.facts.company:
                yield run[0]
