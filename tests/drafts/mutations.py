"""Ways to spoil a draft, as haste, a careless template or a wrong fact would: what a proofreader is there to catch.

A mutation is given a source of chance and a good page, and returns a spoilt one; None where it does not apply, or where
the text would still be right (two letters swapped give another word). None of them knows how anything is checked.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from agent.drafting import phrasing
from agent.drafting.facts import Dated
from agent.drafting.formats import day_words, how_called
from agent.drafting.proofreading import MONTHS, Page
from agent.guide import LIMITS
from agent.model.draft import Kind

Mutation = Callable[[random.Random, Page], Page | None]

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
STRANGERS = (
    *("Lena", "Omar", "Claire", "Tom", "Ines", "Marcus", "Yuki", "Pedro", "Grace", "Ivan", "Fatima", "Oliver", "Chloe"),
    *("Noah", "Emma", "Raj", "Wei", "Hannah", "Bruno", "Astrid", "Diego", "Kofi", "Paula", "Simon", "Rose", "Frank"),
)
FIRMS = (
    *("Contoso", "Globex", "Initech", "Umbrella", "Fabrikam", "Hooli", "Stark Industries", "Wayne Enterprises"),
    *("Litware", "Vandelay", "Cyberdyne Systems", "Tailspin Toys", "Google", "Siemens", "Deutsche Bahn", "Tesco"),
)
HARMLESS = (
    "It is a pleasure to be in touch.",
    "I hope that you are well.",
    "Please give my regards to the team.",
    "I have attached my references.",
    "Have a good day.",
    "The weather here is fine at last.",
    "I can come to the office whenever it suits you.",
    "Should you need anything else, please write to me.",
    "My notice period is four weeks.",
    "In the meantime I have finished a course on statistics.",
)
PLEADING = (
    "I am just checking in on my application.",
    "Just checking in to see where things are.",
    "I really need this job.",
    "I need this position very badly, as I really need the money.",
    "Please, please consider me.",
    "I would do anything to work with you.",
    "This is my dream job.",
    "I am begging you for a chance.",
    "Please give me a chance.",
    "I am desperate to hear from you.",
    "I have not heard back from you.",
    "I haven't heard anything yet.",
    "I am still waiting for your answer.",
    "Please reply as soon as possible.",
    "Please answer ASAP.",
    "I am just touching base about the role.",
    "I am circling back on this.",
    "This is a friendly reminder.",
    "I wanted to send a gentle reminder.",
    "I am bumping this to the top of your inbox.",
    "Please let me know at your earliest convenience.",
    "I am the perfect candidate for you.",
    "I deserve an answer.",
    "You would be making a mistake to pass on me.",
    "Sorry to bother you again.",
    "I must know your decision.",
    "I need an answer.",
    "Please hire me.",
    "This job means everything to me.",
    "I cannot wait to hear from you.",
    "Why have you not replied?",
    "Please do not ignore me; you have been ignoring my mails.",
    "I have another offer with a deadline.",
    "I am waiting anxiously for your reply.",
    "I would take any job you can give me.",
    "I hope I am not being a nuisance.",
    "It would break my heart not to get this.",
    "Please, I want this so much.",
    "I have been checking my phone all day.",
    "I am by far the best candidate.",
    "You have to hire me.",
    "I demand an answer.",
    "I am following up yet again.",
    "I wrote to you twice already.",
    "Why is this taking so long?",
    "I have no other options.",
    "I would be lost without this job.",
)
GLOOMY = (
    "Unfortunately, I was nervous.",
    "I am worried that I did badly.",
    "Sadly, I could not answer everything.",
    "I am afraid that I said too little.",
    "I am probably not the one you are looking for.",
)
ARGUING = (
    "I think that the decision was unfair.",
    "I would ask you to reconsider.",
    "I disagree with the decision.",
    "I believe that you made a mistake.",
    "Please give me a second chance.",
    "I deserved better than this.",
    "Perhaps you can change your mind.",
    "I was shocked, for I am better than others.",
    "You overlooked my experience.",
    "I do not understand why you turned me down.",
)
SPELLINGS = (  # British, American; how it may come into a mail
    *(
        ("organisation", "organization", "I like the {} very much."),
        ("colour", "color", "The {} of the slides was fine."),
    ),
    *(("behaviour", "behavior", "We spoke about team {}."), ("favour", "favor", "The plan found {} with me.")),
    *(("centre", "center", "I know the {} of the city well."), ("honour", "honor", "It was an {} to meet you.")),
    *(("realise", "realize", "I {} how much there is to do."), ("recognise", "recognize", "I {} the value of this.")),
    *(("analyse", "analyze", "I like to {} such questions."), ("programme", "program", "The {} was well run.")),
    *(
        ("catalogue", "catalog", ""),
        ("defence", "defense", "I know the {} sector."),
        ("travelled", "traveled", "I {} far."),
    ),
    *(("modelling", "modeling", "The {} part was good."), ("labelled", "labeled", "All was well {}.")),
    *(("neighbour", "neighbor", "Your office is my {}."), ("labour", "labor", "I know the {} market.")),
    *(("theatre", "theater", "I once ran a {}."), ("fulfil", "fulfill", "I can {} this well.")),
    *(("organising", "organizing", "I enjoy {} events."), ("prioritise", "prioritize", "I can {} well.")),
    *(("summarise", "summarize", "Let me {} it."), ("enrolment", "enrollment", "The {} went well.")),
    *(("grey", "gray", "The {} chairs were comfortable."), ("specialised", "specialized", "The work is {}.")),
    *(("litre", "liter", "Each {} counts."), ("apologise", "apologize", "I {} for the wait.")),
    *(("optimisation", "optimization", "I enjoy {} work."), ("emphasise", "emphasize", "I want to {} this.")),
    *(("endeavour", "endeavor", "It is a fine {}."), ("sceptical", "skeptical", "I was never {}.")),
)
ONE_WAY = frozenset({"program", "catalog"})  # Britain has these too
RELATIVE = (
    *("yesterday", "today", "this week", "last week", "this morning", "earlier this week", "the other day"),
    *(
        "last Tuesday",
        "last Friday",
        "a few days ago",
        "two days ago",
        "yesterday afternoon",
        "last night",
        "on Sunday",
    ),
)
DISAGREE: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"\bI am\b", ("I is", "I are")),
    (r"\bI'm\b", ("I's", "I is")),
    (r"\bI was\b", ("I were",)),
    (r"\bI have\b", ("I has",)),
    (r"\bI look\b", ("I looks",)),
    (r"\bI appreciate\b", ("I appreciates",)),
    (r"\bI remain\b", ("I remains",)),
    (r"\bI hope\b", ("I hopes",)),
    (r"\bI thank\b", ("I thanks",)),
    (r"\bI believe\b", ("I believes",)),
    (r"\bit was\b", ("it were",)),
    (r"\bIt was\b", ("It were",)),
    (r"\bthere is\b", ("there are",)),
    (r"\bthis is\b", ("this are",)),
    (r"\bbackground includes\b", ("background include",)),
    (r"(?<=\b[Mm]y )(\w+) (is|was|has)\b", (r"\1 are", r"\1 were", r"\1 have")),
    (r"(?<=\b[Tt]he )(interview|selection|call|role) (is|was)\b", (r"\1 are", r"\1 were")),
    (r"\bwould be\b", ("would been", "would was")),
    (r"\bto hearing\b", ("to hear",)),
    (r"\byears of\b", ("year of",)),
    (r"\byou gave\b", ("you gives",)),
    (r"\bI can\b", ("I cans",)),
    (r"\bI will be\b", ("I will is",)),
    (r"\bthings stand\b", ("things stands",)),
    (r"\bI find\b", ("I finds",)),
    (r"\bI continue\b", ("I continues",)),
)
FUTURE = (
    "I look forward to our interview on {}.",
    "I am looking forward to speaking with you on {}.",
    "I will be speaking with you on {}.",
    "We will meet for the interview on {}.",
    "I will see you on {}.",
    "The interview will take place on {}.",
    "I am going to meet you on {}.",
    "Our interview is planned for {}.",
    "I shall be at the interview on {}.",
    "I'll be at your office on {}.",
    "I am meeting you on {}.",
    "See you on {}.",
    "I am excited for our meeting on {}.",
    "I am preparing for the interview on {}.",
    "I hope to meet you on {}.",
    "I can make {}.",
    "Our call on {} will be fun.",
)
WAS_PROMISED = (
    "News was expected by {}.",
    "I had hoped for news by {}.",
    "I did not hear from you by {}.",
    "The day that you named, {}, has passed, for {} has passed.",
    "You had promised an answer by {}.",
)
IS_PROMISED = (
    "I look forward to your news by {}.",
    "You will have decided by {}.",
    "The decision is due by {}.",
    "News is expected by {}.",
    "I hope to hear from you by {}.",
)
PLACEHOLDERS = (
    *("{{{{ {0} }}}}", "{{{0}}}", "[{1}]", "<{0}>", "XXX", "TODO", "%s", "%({0})s", "${{{0}}}", "[Insert {1}]", "____"),
    *("INSERT {2} HERE", "<{1}>", "[{2}]", "${0}", "{{% {0} %}}", "TBD", "<<{1}>>", "[Your {1}]", "xxxx"),
)
SMILEYS = ("🙂", "🎉", "😊", "👍", "🙏", "🚀", ":)", ";-)", ":-)", "❤️", "✨", ":D")


@cache
def _dictionary() -> frozenset[str]:
    packed = files("spellchecker").joinpath("resources", "en.json.gz").read_bytes()
    return frozenset(json.loads(gzip.decompress(packed)))


def _with_body(page: Page, body: str | None) -> Page | None:
    return None if body is None or body == page.body else Page(page.facts, page.subject, body.split("\n", 1)[0], body)


def _with_paragraphs(page: Page, paragraphs: list[str]) -> Page | None:
    return _with_body(page, "\n\n".join([page.blocks[0], *paragraphs, page.blocks[-1]]) + "\n")


def _parts(page: Page) -> list[list[str]]:
    return [list(phrasing.sentences_of(text)) for text in page.paragraphs]


def _joined(page: Page, parts: list[list[str]]) -> Page | None:
    return _with_paragraphs(page, [" ".join(part) for part in parts if part])


def _span(rng: random.Random, page: Page, pattern: str) -> re.Match[str] | None:
    """One match of a pattern in the paragraphs, as a match in the body."""
    start, end = len(page.blocks[0]), len(page.body) - len(page.blocks[-1]) - 1
    found = list(re.compile(pattern).finditer(page.body, start, end))
    return rng.choice(found) if found else None


def _put(page: Page, match: re.Match[str] | None, text: str) -> Page | None:
    return None if match is None else _with_body(page, page.body[: match.start()] + text + page.body[match.end() :])


def _own_word(rng: random.Random, page: Page, pattern: str = r"\b[A-Za-z]{3,}\b(?!['’])") -> re.Match[str] | None:
    """A word of ours, and none of a name, a strength or a note."""
    for _ in range(20):
        match = _span(rng, page, pattern)
        if match is not None and match[0].casefold() not in page.their_words | {m.casefold() for m in MONTHS}:
            return match
    return None


def _inserted(rng: random.Random, page: Page, sentence: str, last: bool = True) -> Page | None:
    parts = _parts(page)
    part = rng.choice(parts if last else parts[:-1] or parts)
    part.insert(rng.randrange(len(part) + 1), sentence)
    return _joined(page, parts)


def _days(page: Page) -> list[Dated]:
    body = "\n".join(page.paragraphs)
    known = (page.facts.interview, page.facts.promised)
    return [day for day in known if day and re.search(rf"(?<!\w){re.escape(day.words)}(?!\w)", body)]


def _redated(rng: random.Random, page: Page, words: Callable[[Dated], str]) -> Page | None:
    days = _days(page)
    if not days:
        return None
    day = rng.choice(days)
    return _put(page, _span(rng, page, rf"(?<!\w){re.escape(day.words)}(?!\w)"), words(day))


# words


def doubled_word(rng: random.Random, page: Page) -> Page | None:
    """Return the page with one of its words twice in a row."""
    match = _span(rng, page, r"(?<=\s)[A-Za-z]+(?=[\s.,;:])")
    return _put(page, match, f"{match[0]} {match[0]}") if match else None


def misspelt_word(rng: random.Random, page: Page) -> Page | None:
    """Return the page with two letters of a word of ours swapped, or one dropped or doubled."""
    match = _own_word(rng, page)
    if match is None:
        return None
    word, at = match[0], rng.randrange(len(match[0]) - 1)
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    wrong = rng.choice((swapped, word[:at] + word[at + 1 :], word[: at + 1] + word[at:]))
    return None if wrong.casefold() in _dictionary() or wrong == word else _put(page, match, wrong)


def other_spelling(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a word as the other side of the Atlantic spells it."""
    british, american, sentence = rng.choice(SPELLINGS)
    if not sentence:
        return None
    if not page.facts.profile.us_english and american in ONE_WAY:
        return None
    return _inserted(rng, page, sentence.format(british if page.facts.profile.us_english else american), last=False)


def swapped_article(rng: random.Random, page: Page) -> Page | None:
    """Return the page with an "a" for an "an", or the other way round."""
    match = _span(rng, page, r"\b(?:[Aa]n?)(?= (?![A-Z]{2})[\w])")
    return _put(page, match, match[0][:-1] if match[0][-1] == "n" else f"{match[0]}n") if match else None


def disagreement(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a verb or a number that does not go with its noun."""
    table = [(pattern, wrongs) for pattern, wrongs in DISAGREE if re.search(pattern, "\n".join(page.paragraphs))]
    if not table:
        return None
    pattern, wrongs = rng.choice(table)
    match = _span(rng, page, pattern)
    return _put(page, match, match.expand(rng.choice(wrongs))) if match else None


# form


def small_first_letter(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a sentence that begins small."""
    parts = _parts(page)
    part = rng.choice(parts)
    at = rng.randrange(len(part))
    part[at] = part[at][0].lower() + part[at][1:]
    return _joined(page, parts)


def missing_stop(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a sentence that nothing ends."""
    parts = _parts(page)
    part = rng.choice(parts)
    at = rng.randrange(len(part))
    if phrasing.ends_in_abbreviation(part[at]):
        return None
    part[at] = part[at].rstrip(".?")
    return _joined(page, parts)


def wrong_spacing(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a space or a mark too many."""
    changes = ((r" ", "  "), (r"[,;]", " ,"), (r"[,;]", ",,"), (r"\.(?=\s)", ".."), (r"\.(?=\s)", " ."), (r",", ", ,"))
    pattern, text = rng.choice(changes)
    return _put(page, _span(rng, page, pattern), text)


def unbalanced_mark(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a bracket or a quotation mark that stands alone."""
    match = _own_word(rng, page)
    return _put(page, match, rng.choice('([“"') + match[0]) if match else None


def placeholder(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a name, or a date, that was never filled in."""
    facts = page.facts
    slots = [("company", facts.company), ("role", facts.role), *(("date", day.words) for day in _days(page))]
    slots += [("name", how_called(facts.person))]
    slot, value = rng.choice(slots)
    if not value or value not in page.body:
        return None
    shape = rng.choice(PLACEHOLDERS).format(slot, slot.capitalize(), slot.upper())
    return _with_body(page, page.body.replace(value, shape, 1))


def written_none(rng: random.Random, page: Page) -> Page | None:
    """Return the page with the "None" of a program in the place of what was unknown."""
    facts = page.facts
    values = [facts.company, facts.role, how_called(facts.person), *(day.words for day in _days(page))]
    value = rng.choice(values)
    return _with_body(page, page.body.replace(value, "None", 1)) if value else None


def too_long(rng: random.Random, page: Page) -> Page | None:
    """Return the page with more words than the guide allows, in paragraphs that are short enough."""
    paragraphs, limit = list(page.paragraphs), LIMITS[page.facts.kind].words
    while len(phrasing.words_of("\n\n".join((page.blocks[0], *paragraphs, page.blocks[-1])))) <= limit:
        paragraphs.insert(rng.randrange(1, len(paragraphs) + 1) - 1, " ".join(rng.sample(HARMLESS, 4)))
    return _with_paragraphs(page, paragraphs)


def long_paragraph(rng: random.Random, page: Page) -> Page | None:
    """Return the page with two or more paragraphs run together, or one that goes on, past the limit."""
    joined = " ".join(page.paragraphs)
    if len(phrasing.words_of(joined)) > LIMITS[page.facts.kind].paragraph_words:
        return _with_paragraphs(page, [joined])
    paragraphs = list(page.paragraphs)
    at = rng.randrange(len(paragraphs))
    while len(phrasing.words_of(paragraphs[at])) <= LIMITS[page.facts.kind].paragraph_words:
        paragraphs[at] += f" {rng.choice(HARMLESS)}"
    return _with_paragraphs(page, paragraphs)


def wrong_subject(rng: random.Random, page: Page) -> Page | None:
    """Return the page under a subject that the guide does not want."""
    facts = page.facts
    if facts.kind in {Kind.THANK_YOU, Kind.FOLLOW_UP}:
        assert facts.interview is not None
        other = day_words(facts.interview.day + timedelta(days=rng.randrange(1, 60)), facts.this_year, facts.profile)
        right = facts.interview.words
        choices = ["Thank you", "", "Re: Interview", f"Interview on {right}", f"Re: Interview on {other}"]
        choices += ["Re: Interview on {date}", f"RE: Interview on {right}", "Following up"]
    else:
        choices = ["", "Following up", page.subject.removeprefix("Re: "), f"Fwd: {page.subject}"]
    return replace(page, subject=rng.choice(choices))


# names


def other_name_in_greeting(rng: random.Random, page: Page) -> Page | None:
    """Return the page with somebody else greeted."""
    called = how_called(page.facts.person)
    panel = [name.split()[0] for name in page.facts.other_names]
    name = rng.choice([*STRANGERS, *panel])
    if not called or name in f"{page.facts.person.name} {page.facts.person.signs_as}":
        return None
    return _with_body(page, page.body.replace(called, name, 1))


def several_in_greeting(rng: random.Random, page: Page) -> Page | None:
    """Return the page with more than one person greeted."""
    called = how_called(page.facts.person) or "there"
    panel = [name.split()[0] for name in page.facts.other_names]
    name = rng.choice([*STRANGERS, *panel])
    who = rng.choice((f"{called} and {name}", f"{called}, {name}", f"{called} & {name}", "all", "everyone", "Dear all"))
    return _with_body(page, page.body.replace(page.blocks[0], f"Hi {who},", 1))


def other_name_in_body(rng: random.Random, page: Page) -> Page | None:
    """Return the page with somebody in it of whom nothing is known, or who is another of the panel."""
    panel = [name.split()[0] for name in page.facts.other_names]
    name = rng.choice([*STRANGERS, *panel])
    if name.casefold() in page.their_words:
        return None
    you = _span(rng, page, r"(?<=\b(?:with|from) )you\b")
    if you is not None and rng.random() < 0.3:
        return _put(page, you, name)
    sentences = (
        f"It was good to meet {name}.",
        f"{name}, I enjoyed the discussion.",
        f"{name} told me about the team.",
        f"Please thank {name} for me.",
        f"I liked {name}'s questions.",
        f"I liked what {name} said.",
        f"{name} was very kind.",
        f"{name} and I spoke at length.",
        f"{name}'s team is great.",
        f"Thank you, {name}, for everything.",
    )
    return _inserted(rng, page, rng.choice(sentences), last=False)


def other_firm(rng: random.Random, page: Page) -> Page | None:
    """Return the page with another company in the place of theirs."""
    company, firm = page.facts.company, rng.choice(FIRMS)
    if not company or company not in page.body:
        return None
    return _with_body(page, page.body.replace(company, firm, 1))


def other_address(rng: random.Random, page: Page) -> Page | None:
    """Return the page, to an address that names somebody else."""
    person, name = page.facts.person, rng.choice(STRANGERS)
    local = f"{name}.{rng.choice(('fischer', 'novak', 'haugen', 'silva', 'dubois'))}".casefold()
    own = f"{person.name} {person.signs_as}".casefold()
    if not own.replace(" ", "").replace(".", "").isascii() or not own.strip() or name[:3].casefold() in own:
        return None
    other = replace(person, address=f"{local}@northwind.example")
    return replace(page, facts=replace(page.facts, person=other))


def no_full_name(rng: random.Random, page: Page) -> Page | None:
    """Return the page without a name at its end."""
    return _with_body(page, page.body.rstrip("\n").rsplit("\n", 1)[0] + rng.choice(("\n", "\n\n", "")))


def first_name_only(rng: random.Random, page: Page) -> Page | None:
    """Return the page signed with less than the full name."""
    full = page.facts.profile.full_name
    first, *_, last = full.split()
    short = rng.choice((first, f"{first[0]}. {last}", last, f"{first} {last[0]}."))
    return None if short == full else _with_body(page, page.body.rstrip("\n").removesuffix(full) + short + "\n")


# dates


def wrong_weekday(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a weekday at a date that has another."""

    def words(day: Dated) -> str:
        weekday = rng.choice([name for name in WEEKDAYS if name != WEEKDAYS[day.day.weekday()]])
        return rng.choice((f"{weekday}, {day.words}", f"{weekday} {day.words}", f"{day.words} ({weekday})"))

    changed = _redated(rng, page, words)
    known = {WEEKDAYS[day.day.weekday()] for day in (page.facts.interview, page.facts.promised) if day}
    if changed and re.search(rf"\((?:{'|'.join(known)})\)", changed.body):
        return None  # the other day's weekday, in brackets: rare, and hardly anybody writes so
    return changed


def impossible_date(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a day that no calendar has."""
    month, day = rng.choice(
        (("February", 30), ("April", 31), ("June", 31), ("November", 31), ("March", 32), ("May", 0))
    )
    american = page.facts.profile.us_english
    return _redated(rng, page, lambda _: f"{month} {day}" if american else f"{day} {month}")


def other_date(rng: random.Random, page: Page) -> Page | None:
    """Return the page with another day, that nothing speaks of."""
    known = {day.day for day in (page.facts.interview, page.facts.promised) if day}

    def words(day: Dated) -> str:
        other: date = day.day + timedelta(days=rng.choice((-31, -10, -7, -2, -1, 1, 2, 7, 10, 31)))
        return day.words if other in known else day_words(other, page.facts.this_year, page.facts.profile)

    return _redated(rng, page, words)


def no_date(rng: random.Random, page: Page) -> Page | None:
    """Return the page without the day of the interview."""
    day = page.facts.interview
    if day is None or page.facts.kind not in {Kind.THANK_YOU, Kind.FOLLOW_UP}:
        return None
    day_after_on = re.compile(rf"(?: on)? {re.escape(day.words)}(?!\w)")
    return _with_paragraphs(page, [day_after_on.sub("", text) for text in page.paragraphs])


def relative_day(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a day that is right only when it is written."""
    when = rng.choice(RELATIVE)
    known = (page.facts.interview, page.facts.promised)
    if when == "on Sunday" and any(day.day.weekday() == 6 for day in known if day):
        return None
    if page.facts.interview and rng.random() < 0.7:
        match = _span(rng, page, rf"(?:\bon )?(?<!\w){re.escape(page.facts.interview.words)}(?!\w)")
        if match:
            return _put(page, match, when)
    return _inserted(rng, page, f"I thought about it {when}.")


def wrong_tense(rng: random.Random, page: Page) -> Page | None:
    """Return the page with what is over as still to come, or what is to come as over."""
    facts = page.facts
    if facts.kind in {Kind.THANK_YOU, Kind.FOLLOW_UP} and facts.interview and rng.random() < 0.7:
        sentence = rng.choice(FUTURE).format(facts.interview.words)
        return _inserted(rng, page, sentence, last=False)
    if facts.promised:
        table = IS_PROMISED if facts.kind is Kind.NUDGE else WAS_PROMISED
        parts = _parts(page)
        for part in parts:
            for at, said in enumerate(part):
                if facts.promised.words in said:
                    part[at] = rng.choice(table).replace("{}", facts.promised.words)
                    return _joined(page, parts)
    return None


# tone


def pleading(rng: random.Random, page: Page) -> Page | None:
    """Return the page with pressure or pleading in it."""
    return _inserted(rng, page, rng.choice(PLEADING))


def gloom(rng: random.Random, page: Page) -> Page | None:
    """Return the page with doubts in it."""
    return _inserted(rng, page, rng.choice(GLOOMY))


def arguing(rng: random.Random, page: Page) -> Page | None:
    """Return a request for feedback that argues."""
    return _inserted(rng, page, rng.choice(ARGUING)) if page.facts.kind is Kind.FEEDBACK_REQUEST else None


def exclamation_mark(rng: random.Random, page: Page) -> Page | None:
    """Return the page with an exclamation mark."""
    if rng.random() < 0.2:
        at = page.body.rindex(",\n")
        return _with_body(page, f"{page.body[:at]}!{page.body[at + 1 :]}")
    return _put(page, _span(rng, page, r"[.?](?=\s)"), rng.choice(("!", "!", "!!", "?!")))


def capitals(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a word, or a sentence, in capitals."""
    if rng.random() < 0.2:
        parts = _parts(page)
        part = rng.choice(parts)
        at = rng.randrange(len(part))
        part[at] = part[at].upper()
        return _joined(page, parts)
    match = _own_word(rng, page, r"\b[A-Za-z]{2,}\b(?!['’])")
    return _put(page, match, match[0].upper()) if match else None


def smiley(rng: random.Random, page: Page) -> Page | None:
    """Return the page with a small picture in it."""
    return _put(page, _span(rng, page, r"(?<=[.?])(?=\s)"), f" {rng.choice(SMILEYS)}")


# content


def fourth_sentence(rng: random.Random, page: Page) -> Page | None:
    """Return a reply to no decision with a sentence too many."""
    return _inserted(rng, page, rng.choice(HARMLESS)) if page.facts.kind is Kind.NO_DECISION_REPLY else None


def third_sentence(rng: random.Random, page: Page) -> Page | None:
    """Return a nudge with a sentence too many."""
    return _inserted(rng, page, rng.choice(HARMLESS)) if page.facts.kind is Kind.NUDGE else None


def _without(page: Page, paragraph: int, sentence: int) -> Page | None:
    parts = _parts(page)
    del parts[paragraph][sentence]
    return _joined(page, parts)


def no_thanks(rng: random.Random, page: Page) -> Page | None:
    """Return the page with nobody thanked."""
    kept = [[one for one in part if not re.search(r"(?i)thank|appreciat|grateful", one)] for part in _parts(page)]
    if page.facts.kind is Kind.NUDGE or not any(kept):
        return None
    day = page.facts.interview
    opening = f"We met on {day.words}." if day and rng.random() < 0.8 else "We met."
    kept[0].insert(0, opening if page.facts.kind is not Kind.NO_DECISION_REPLY else "I had your mail.")
    return _joined(page, kept)


def no_look_forward(rng: random.Random, page: Page) -> Page | None:
    """Return the page without its last words on news."""
    if page.facts.kind is Kind.FEEDBACK_REQUEST:
        return None
    parts = _parts(page)
    if page.facts.kind is Kind.FOLLOW_UP:
        return _without(page, -1, 0) if len(parts[-1]) > 1 else None
    if page.facts.kind is Kind.THANK_YOU and rng.random() < 0.5:
        return _with_paragraphs(page, page.paragraphs[:-1])
    return _without(page, -1, -1) if len(parts[-1]) > 1 else _with_paragraphs(page, page.paragraphs[:-1])


def no_thanks_again(rng: random.Random, page: Page) -> Page | None:
    """Return a follow-up that does not thank again at its end."""
    return _without(page, -1, -1) if page.facts.kind is Kind.FOLLOW_UP and len(_parts(page)[-1]) > 1 else None


def no_interest(rng: random.Random, page: Page) -> Page | None:
    """Return a short reply that no longer says that one is interested."""
    parts = _parts(page)
    return _without(page, 0, 1) if page.facts.kind is Kind.NO_DECISION_REPLY and len(parts[0]) == 3 else None


def no_question(rng: random.Random, page: Page) -> Page | None:
    """Return a request for feedback that requests nothing."""
    if page.facts.kind is not Kind.FEEDBACK_REQUEST or len(page.paragraphs) < 3:
        return None
    return _with_paragraphs(page, [page.paragraphs[0], page.paragraphs[-1]])


def no_wishes(rng: random.Random, page: Page) -> Page | None:
    """Return a request for feedback that ends without good wishes."""
    return _with_paragraphs(page, page.paragraphs[:-1]) if page.facts.kind is Kind.FEEDBACK_REQUEST else None


def no_company_or_role(rng: random.Random, page: Page) -> Page | None:
    """Return the page with the company, or the position, not named."""
    facts = page.facts
    name = rng.choice((facts.company, facts.role))
    if facts.kind not in {Kind.THANK_YOU, Kind.FOLLOW_UP} or not name:
        return None
    gone = re.sub(rf"(?: at)? {re.escape(name)}(?!\w)", "", "\n\n".join(page.paragraphs))
    return _with_paragraphs(page, gone.split("\n\n"))


def no_strength(rng: random.Random, page: Page) -> Page | None:
    """Return the page without what the user has to offer."""
    facts = page.facts
    if facts.kind not in {Kind.THANK_YOU, Kind.FOLLOW_UP} or not facts.strengths:
        return None
    parts = [[one for one in part if not any(mine in one for mine in facts.strength_words)] for part in _parts(page)]
    return _joined(page, parts)


def asks_before_the_day(rng: random.Random, page: Page) -> Page | None:
    """Return a follow-up that asks for news before the day on which they are promised."""
    if page.facts.kind is not Kind.FOLLOW_UP or page.facts.promised is None:
        return None
    question = rng.choice(
        ("Is there any news?", "Could you give me an update?", "May I ask when I will hear from you?")
    )
    parts = _parts(page)
    parts[-1].insert(rng.randrange(len(parts[-1]) + 1), question)
    return _joined(page, parts)


MUTATIONS: dict[str, Mutation] = {
    mutation.__name__: mutation
    for mutation in (
        *(doubled_word, misspelt_word, other_spelling, swapped_article, disagreement, small_first_letter, missing_stop),
        *(wrong_spacing, unbalanced_mark, placeholder, written_none, too_long, long_paragraph, wrong_subject),
        *(other_name_in_greeting, several_in_greeting, other_name_in_body, other_firm, other_address, no_full_name),
        *(first_name_only, wrong_weekday, impossible_date, other_date, no_date, relative_day, wrong_tense, pleading),
        *(gloom, arguing, exclamation_mark, capitals, smiley, fourth_sentence, third_sentence, no_thanks),
        *(no_look_forward, no_thanks_again, no_interest, no_question, no_wishes, no_company_or_role, no_strength),
        *(asks_before_the_day,),
    )
}
"""Every mutation, by its name."""
