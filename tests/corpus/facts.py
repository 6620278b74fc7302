"""What extraction finds in the corpus, beside what the twins say; ``score.py`` prints it.

Two names are alike if all words of one are the other's, legal forms aside; if one run together begins the other, or has
its initials; or if 85 of 100 of their letters agree whatever the order of words. A person is known by the address; an interview by the instant at which it starts; a day by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from rapidfuzz import fuzz

from agent.classification import classify
from agent.cli.verdicts import told_interview
from agent.extraction import extract
from agent.extraction.employer.company import company_key
from agent.classification.senders.domains import is_shared
from agent.model.mail import Address, Category, Classification, Extraction
from agent.model.settings import Profile
from tests.corpus.messages import OWN, Sample, Twin, samples, twin_of

ALIKE = 85.0
USER = Profile(full_name="Robin Hale", addresses=tuple(OWN), time_zone="")
ARRIVED = datetime(2026, 4, 30, tzinfo=UTC)  # for what has no date itself
_SILENT = frozenset({Category.UNRELATED, Category.BOUNCE, Category.OWN})
_HELD = frozenset({Category.INTERVIEW_CONFIRMATION, Category.INTERVIEW_CHANGE})


@dataclass(frozen=True, slots=True)
class Told:
    """One message, what its twin says, and what was read."""

    sample: Sample
    twin: Twin = field(repr=False)
    category: Category  # as it was classified
    found: Extraction = field(repr=False)


@dataclass(slots=True)
class Tally:
    """How one field fared: right of those that a twin has, wrong answers, and answers where a twin has none."""

    wanted: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    unasked: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of those wanted that are right."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """The share of the answers that are right."""
        said = self.right + len(self.wrong) + len(self.unasked)
        return self.right / said if said else 1.0

    def count(self, name: str, wanted: str, found: str, *, same: bool) -> None:
        """Count one message: what its twin has, what was found ("" each where there is none), and whether they agree."""
        self.wanted += bool(wanted)
        if wanted and found and same:
            self.right += 1
        elif wanted and found:
            self.wrong.append(f"{name}: {found!r} for {wanted!r}")
        elif wanted:
            self.missed.append(f"{name}: {wanted}")
        elif found:
            self.unasked.append(f"{name}: {found}")


FIELDS = ("company", "role", "people", "interview", "promised_by", "returns_on")


def told(*, held_out: bool | None, by_twin: bool = False) -> Iterator[Told]:
    """Yield the corpus's messages with what extraction finds; ``by_twin``: as if each had been classified rightly."""
    for sample in samples():
        if held_out in {None, sample.held_out} and sample.category not in _SILENT:
            answer = Classification(sample.category, 1.0, ()) if by_twin else classify(sample.message, sample.known)
            found = extract(sample.message, answer, USER, sample.message.date or ARRIVED)
            yield Told(sample, twin_of(sample), answer.category, found)


def alike(one: str, other: str) -> bool:
    """Given two names of a firm or a role, return whether they name the same."""
    left, right = company_key(one), company_key(other)
    if not left or not right:
        return left == right
    few, many = sorted((left.split(), right.split()), key=len)
    squashed = sorted((left.replace(" ", ""), right.replace(" ", "")), key=len)
    if len(squashed[0]) > 3 and squashed[1].startswith(squashed[0]):
        return True
    initials = "".join(word[0] for word in many if word != "and")
    if len(many) > 1 and len(initials) > 2 and "".join(few).startswith(initials):
        return True
    return set(few) <= set(many) or fuzz.token_sort_ratio(left, right) >= ALIKE


def tallies(found: Iterable[Told]) -> dict[str, Tally]:
    """Given messages and what was read in them, return how each field fared."""
    table = {name: Tally() for name in FIELDS}
    for one in found:
        twin, said, name = one.twin, one.found, f"{one.sample.path.parent.name}/{one.sample.path.stem}"
        for what, wanted, answer in (
            ("company", twin.get("company", ""), said.company),
            ("role", twin.get("role", ""), said.role),
        ):
            table[what].count(name, wanted, answer, same=alike(wanted, answer))
        _people(one, table["people"], name)
        _interview(one, table["interview"], name)
        for what, wanted, day in (
            ("promised_by", twin.get("promised_by", ""), said.promised_by),
            ("returns_on", twin.get("returns_on", ""), said.returns_on),
        ):
            answer = day.day.isoformat() if day else ""
            table[what].count(name, wanted, answer, same=wanted == answer)
    return table


def report(table: dict[str, Tally]) -> str:
    """Given how the fields fared, return the report that is printed."""
    return "\n".join(
        f"{name:12} n {tally.wanted:4}  right {tally.recall:.3f}  precision {tally.precision:.3f}  "
        f"wrong {len(tally.wrong)}  missed {len(tally.missed)}  where the twin has none {len(tally.unasked)}"
        for name, tally in table.items()
    )


def _people(one: Told, tally: Tally, name: str) -> None:
    if "people" not in one.twin:
        return
    listed = (Address("", person["address"].lower()) for person in one.twin["people"] if person.get("address"))
    # Somebody known through a team's or a machine's address has none of their own.
    wanted = {address.address for address in listed if not is_shared(address)}
    found = {person.address for person in one.found.people if person.address}
    for address in wanted | found:
        tally.count(name, address * (address in wanted), address * (address in found), same=True)


def _interview(one: Told, tally: Tally, name: str) -> None:
    claim, twin = told_interview(one.found.interviews, one.category), one.twin.get("interview")
    wanted, found = (twin or {}).get("start") or "", claim.start.isoformat() if claim and claim.start else ""
    if not wanted and one.sample.category not in _HELD:
        return  # of what was called off, twins do not tell the time
    tally.count(name, wanted, found, same=bool(wanted and found) and _same_start(wanted, found, one))


def _same_start(wanted: str, found: str, one: Told) -> bool:
    told, read = datetime.fromisoformat(wanted), datetime.fromisoformat(found)
    if told.tzinfo is not None:
        return told == read
    # The mail names no zone, and its twin neither: the wall time where it was written counts.
    offset = timedelta(minutes=one.sample.message.date_offset_minutes or 0)
    return read.replace(tzinfo=None) + offset == told
