"""Two applications that share a recruiter live through whatever can happen; after each step the promises must hold.

The machines play the other side, the user and the clock. After each step a pass is made as the pipeline would make it,
without any trouble: what goes is withdrawn, what then follows is placed (``tests.property.lives`` has the checks).
``FOLLOWUP_SOAK=1`` runs ten times as many lives.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from agent.model.application import InterviewSaid, PersonSaid
from agent.model.draft import DraftState
from agent.model.mail import Category, ClaimKind, DateClaim, PersonClaim
from agent.model.settings import Timing
from tests.facts import (
    DANA,
    MACHINE,
    MARCUS,
    NEW_YORK,
    PRIYA,
    SAM,
    SETTINGS,
    claim,
    confirmation,
    message,
    ny,
    own,
    stepped,
)
from tests.property.lives import PEOPLE, TIMINGS, WRITTEN, Appointment, Machine, index, lives, pick, some_people


class Hunting(Machine):
    """Everything that they and the user may do, in any order."""

    @initialize(name=lives, who=some_people, hour=st.integers(8, 17))
    def first_interview(self, name: str, who: list[PersonClaim], hour: int) -> None:
        self._announce(self.lives[name], (ny(3, 3, hour),), who)

    @rule(name=lives, days=st.integers(0, 12), hours=st.lists(st.integers(8, 18), min_size=1, max_size=3, unique=True))
    def they_set_interviews(self, name: str, days: int, hours: list[int]) -> None:
        day = (self.now + timedelta(days=days)).astimezone(NEW_YORK)
        starts = [ny(day.month, day.day, hour, year=day.year) for hour in sorted(hours)]
        who = [PEOPLE[(days + hour) % len(PEOPLE)] for hour in hours]
        self._announce(self.lives[name], starts, who)

    @rule(name=lives, which=index, hours=st.integers(1, 100))
    def they_move_an_interview(self, name: str, which: int, hours: int) -> None:
        life = self.lives[name]
        for one in pick([a for a in life.appointments if not a.cancelled], which):
            start = self.now.replace(minute=0) + timedelta(hours=hours)
            if start in {other.start for other in life.appointments}:
                return
            moved = replace(one.claim, start=start, end=start + timedelta(hours=1), sequence=one.claim.sequence + 1)
            word = replace(moved, people=(), replaces=one.start)
            one.claim = moved
            life.add(message(PRIYA, self.now, Category.INTERVIEW_CHANGE, interviews=(word,)))

    @rule(name=lives, which=index)
    def they_cancel_an_interview(self, name: str, which: int) -> None:
        life = self.lives[name]
        for one in pick([a for a in life.appointments if not a.cancelled], which):
            one.cancelled = True
            sequence = one.claim.sequence + 1
            word = replace(one.claim, kind=ClaimKind.OFF, sequence=sequence)
            one.claim = replace(one.claim, sequence=sequence)
            life.add(message(PRIYA, self.now, Category.INTERVIEW_CANCELLATION, interviews=(word,)))

    @rule(
        name=lives,
        who=st.sampled_from((DANA, SAM, PRIYA, MACHINE)),
        category=st.sampled_from(WRITTEN),
        doubtful=st.sampled_from((False, False, False, True)),
        days=st.sampled_from((None, None, 1, 4, 9)),
        late=st.sampled_from((0, 0, 0, 5)),
    )
    def they_write(
        self, name: str, who: PersonClaim, category: Category, doubtful: bool, days: int | None, late: int
    ) -> None:
        day = (self.now + timedelta(days=days)).date() if days else None
        back = category is Category.AUTO_REPLY
        made = message(
            who,
            self.now - timedelta(hours=late),
            category,
            needs_review=doubtful,
            automatic=who is MACHINE or back,
            promised_by=DateClaim(day) if day and not back else None,
            returns_on=DateClaim(day) if day and back else None,
        )
        self.lives[name].add(made)

    @rule(name=lives, who=st.sampled_from((DANA, PRIYA)), days=st.sampled_from((None, 3, 10)))
    def they_have_no_decision(self, name: str, who: PersonClaim, days: int | None) -> None:
        self.they_write(name, who, Category.NO_DECISION, doubtful=False, days=days, late=0)

    @precondition(lambda self: any(life.held(self.now) for life in self.lives.values()))
    @rule(name=lives, who=st.sampled_from((DANA, MACHINE)))
    def they_reject(self, name: str, who: PersonClaim) -> None:
        self.they_write(name, who, Category.REJECTION, doubtful=False, days=None, late=0)

    @rule(name=lives, to=some_people, answering=st.booleans(), automatic=st.sampled_from((False, False, True)))
    def user_writes(self, name: str, to: list[PersonClaim], answering: bool, automatic: bool) -> None:
        life = self.lives[name]
        theirs = [m.message_id for m in life.facts.messages if not m.own]
        answered = theirs[-1] if answering and theirs else ""
        life.add(own([one for one in to if one.address], self.now, in_reply_to=answered, automatic=automatic))

    @rule(name=lives, which=index, category=st.sampled_from(WRITTEN))
    def user_corrects_a_category(self, name: str, which: int, category: Category) -> None:
        life = self.lives[name]
        for old in pick([m for m in life.facts.messages if not m.own and not m.interviews], which):
            new = replace(old, category=category, corrected=True, needs_review=False)
            life.facts = replace(life.facts, messages=tuple(new if m.id == old.id else m for m in life.facts.messages))

    @rule(name=lives, hours=st.integers(-60, 60))
    def user_sets_an_interview(self, name: str, hours: int) -> None:
        life = self.lives[name]
        start = self.now.replace(minute=0) + timedelta(hours=hours)
        word = replace(claim(start, SAM), uid="")
        if any(abs(one.start - start) < timedelta(days=14) for one in life.appointments):
            return  # it might be taken for a word on one that is there
        life.appointments.append(Appointment(word))
        said = InterviewSaid(len(life.facts.interviews_said) + 1, word, self.now)
        life.facts = replace(life.facts, interviews_said=(*life.facts.interviews_said, said))

    @rule(name=lives, days=st.integers(0, 10))
    def user_pauses(self, name: str, days: int) -> None:
        life = self.lives[name]
        life.facts = replace(life.facts, paused_until=self.now + timedelta(days=days))

    @rule(chosen=st.sampled_from(TIMINGS))
    def user_configures(self, chosen: Timing) -> None:
        self.settings = replace(SETTINGS, timing=chosen)

    @rule(name=lives)
    def user_finds_an_address(self, name: str) -> None:
        life = self.lives[name]
        said = PersonSaid(replace(MARCUS, address="marcus@northwind.example"), self.now)
        life.facts = replace(life.facts, people_said=(said,))

    @precondition(lambda self: self.now >= ny(4, 20))  # not at once: nothing much happens afterwards
    @rule(name=lives, closes=st.booleans())
    def user_gives_up(self, name: str, closes: bool) -> None:
        life = self.lives[name]
        closed = replace(life.facts, closed_at=self.now)
        life.facts = closed if closes else replace(life.facts, withdrawn_at=self.now)


class Waiting(Machine):
    """The quiet days after an interview: the user has written, or edited the drafts, or done nothing."""

    @initialize(
        deed=st.sampled_from(("wrote", "wrote", "wrote", "edited", "nothing")),
        chosen=st.sampled_from(TIMINGS),
        days=st.sampled_from((None, 2, 9)),
        more=st.sampled_from(("", "another day", "elsewhere")),
    )
    def an_interview_was_held(self, deed: str, chosen: Timing, days: int | None, more: str) -> None:
        life = self.lives["northwind"]
        self.settings = replace(SETTINGS, timing=chosen)
        made = [claim(ny(3, 3, 10), DANA, SAM)]
        if more == "another day":
            made.append(claim(ny(3, 5, 15), SAM))
        if more == "elsewhere":
            self._announce(self.lives["fabrikam"], (ny(3, 6, 10),), [DANA])
        life.appointments += [Appointment(one) for one in made]
        day = DateClaim((self.now + timedelta(days=days)).date()) if days else None
        life.add(confirmation(self.now, *made, promised_by=day))
        self.now = ny(3, 3, 12, 30)
        if deed == "wrote":
            life.add(own((DANA,), self.now))
        self.every_promise_holds_after_a_pass()
        if deed == "edited":
            for draft in life.facts.drafts[-1:]:
                life.put(stepped(draft, DraftState.EDITED, self.now))

    @rule(days=st.sampled_from((2, 6, 12)))
    def somebody_is_away(self, days: int) -> None:
        day = (self.now + timedelta(days=days)).date()
        away = message(DANA, self.now, Category.AUTO_REPLY, automatic=True, returns_on=DateClaim(day))
        self.lives["northwind"].add(away)

    @rule(days=st.sampled_from((None, 3, 8)), doubtful=st.booleans())
    def they_have_no_decision_and_are_thanked(self, days: int | None, doubtful: bool) -> None:
        day = DateClaim((self.now + timedelta(days=days)).date()) if days else None
        word = message(PRIYA, self.now, Category.NO_DECISION, promised_by=day, needs_review=doubtful)
        self.now += timedelta(minutes=3)
        self.lives["northwind"].add(word, own((PRIYA,), self.now))

    @rule()
    def there_is_another_interview_elsewhere(self) -> None:
        life = self.lives["fabrikam"]
        start = self.now.replace(minute=0) + timedelta(hours=2)
        if all(one.start != start for one in life.appointments):
            made = claim(start, DANA)
            life.appointments.append(Appointment(made))
            life.add(confirmation(self.now, made))


def _lives(count: int, steps: int) -> settings:
    return settings(
        derandomize=True,
        max_examples=count * (10 if os.environ.get("FOLLOWUP_SOAK") == "1" else 1),
        stateful_step_count=steps,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


TestHunting = Hunting.TestCase
TestHunting.settings = _lives(45, 40)
TestWaiting = Waiting.TestCase
TestWaiting.settings = _lives(90, 20)
