"""The situations behind the golden drafts, and small builders for the facts that drafting reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from agent.classification.sentences.reasons import OFFERS_WHY
from agent.model.application import ApplicationFacts, Interview, MessageFact, Note, NoteKind, Person, Round
from agent.model.draft import Kind, Manner, Reason
from agent.model.mail import Address, Category, DateClaim, Evidence, Meeting, Part, Ref, Work
from agent.model.plan import Place
from agent.model.settings import Profile, Settings, Timing

NOW = datetime(2026, 3, 12, 20, tzinfo=UTC)
START = datetime(2026, 3, 12, 15, tzinfo=UTC)
PROFILE = Profile(
    full_name="Jordan Rivera",
    addresses=("jordan@example.com", "j.rivera@example.org"),
    time_zone="America/New_York",
    strengths=(
        "eight years of Python services",
        "moving a monolith to Kafka",
        "leading a team of five",
        "fluent in German",
    ),
)
SETTINGS = Settings(profile=PROFILE, accounts=(), timing=Timing(), store_path=Path("followup.db"))
BRITISH = replace(SETTINGS, profile=replace(PROFILE, locale="en-GB", time_zone="Europe/London", country="GB"))


def person(name: str, address: str = "", part: Part = Part.INTERVIEWER, signs_as: str = "") -> Person:
    """Given a name, return a person; the address is made of the name where none is given."""
    made = address or f"{name.lower().replace(' ', '.')}@northwind.example"
    return Person(key=made, name=name, address=made, part=part, signs_as=signs_as)


def named_only(name: str) -> Person:
    """Given a name, return a person whose address nobody knows (T3)."""
    return Person(key=name.casefold(), name=name, address="", part=Part.INTERVIEWER)


DANA = person("Dana Kim")
SAM = person("Sam Okafor")
RUTH = person("Ruth Adeyemi")
PRIYA = person("Priya Nair", part=Part.RECRUITER)


def message(subject: str, sender: Person = DANA, *, promised: date | None = None, language: str = "en") -> MessageFact:
    """Given a subject and who wrote it, return the fact of a mail from them."""
    bare = MessageFact.bare(7, Ref("personal", "INBOX", "7"), NOW - timedelta(hours=2), Category.NO_DECISION)
    return replace(
        bare,
        message_id="<reply.7@northwind.example>",
        confidence=0.97,
        sender=Address(sender.name, sender.address),
        recipients=(Address("Jordan Rivera", "jordan@example.com"),),
        received_at_address="j.rivera@example.org",
        subject=subject,
        in_reply_to="<thanks.5@example.com>",
        references=("<invitation.1@northwind.example>", "<thanks.5@example.com>"),
        language=language,
        company="Northwind",
        role="Backend Engineer",
        promised_by=DateClaim(promised, "by then") if promised else None,
    )


def note(text: str, kind: NoteKind = NoteKind.FORGOT, number: int = 1, who: str = "") -> Note:
    """Given a text, return a note that was taken just after the interview."""
    return Note(number, kind, text, NOW - timedelta(hours=3), who)


def interview(people: tuple[Person, ...], start: datetime = START, *, phone_screen: bool = False) -> Interview:
    """Given who takes part, return an interview of one hour, announced a week before."""
    return Interview(
        start=start,
        end=start + timedelta(hours=1),
        end_assumed=False,
        time_zone="America/New_York",
        zone_known=True,
        uid=f"{start:%Y%m%d}@northwind.example",
        first_message_id="<invitation.1@northwind.example>",
        announced_at=start - timedelta(days=7),
        people=people,
        phone_screen=phone_screen,
        cancelled=False,
        message=1,
        settled_at=start - timedelta(days=7),
    )


def place(
    kind: Kind,
    *people: Person,
    company: str = "Northwind",
    role: str = "Backend Engineer",
    start: datetime = START,
    round_number: int = 1,
    phone_screen: bool = False,
    answers: MessageFact | None = None,
    promised: datetime | None = None,
    notes: tuple[Note, ...] = (),
    variant: int = 0,
) -> Place:
    """Given a kind and the people of the round, return what is to be placed for the first of them."""
    held = interview(people, start, phone_screen=phone_screen)
    panel = people[1:] if kind is Kind.THANK_YOU else ()
    messages = (answers,) if answers else ()
    return Place(
        application=ApplicationFacts("northwind", company, role, messages=messages, notes=notes),
        kind=kind,
        round=Round(round_number, held.uid, (held,), lead=people[0]),
        person=people[0],
        interview=held if kind in {Kind.THANK_YOU, Kind.FOLLOW_UP} else None,
        answers=answers,
        occasion=answers.message_id if answers else start.isoformat(),
        due=NOW,
        until=NOW + timedelta(days=1),
        reason=Reason("T1", "interview_over"),
        panel=panel,
        promised=promised,
        variant=variant,
    )


def for_other(first: Place, who: Person) -> Place:
    """Given a thank-you for one of a panel, return that for another of it."""
    everybody = (first.person, *first.panel)
    return replace(first, person=who, panel=tuple(one for one in everybody if one.key != who.key))


PANEL = place(Kind.THANK_YOU, DANA, SAM, RUTH)
UPDATE = message("Backend Engineer at Northwind: where we are", PRIYA)
PROMISE = message("Next steps", PRIYA, promised=date(2026, 3, 20))
REJECTION = message("Your application to Northwind", DANA)
OFFERING = replace(REJECTION, evidence=(Evidence("I would be glad to give you feedback.", OFFERS_WHY),))
LATE = datetime(2026, 3, 20, 4, tzinfo=UTC)

NOTES = (
    note("I led the billing migration at Acme, with no downtime."),
    note("The on-call rota that I set up had four people, not two", NoteKind.CLARIFY, 2),
    note("your plan for the event pipeline", NoteKind.TOPIC, 3),
)

Situation = Callable[[], tuple[Place, Settings]]


def _at(where: Place, settings: Settings = SETTINGS) -> Situation:
    return lambda: (where, settings)


def _held(where: Place, *, meeting: Meeting = Meeting.UNKNOWN, agenda: tuple[str, ...] = ()) -> Place:
    assert where.interview is not None
    return replace(where, interview=replace(where.interview, meeting=meeting, agenda=agenda))


def _told(where: Place, work: Work) -> Place:
    mail = replace(message("Interview with Northwind"), work=work)
    return replace(where, application=replace(where.application, messages=(mail,)))


def _with_strengths(*strengths: str) -> Settings:
    return replace(SETTINGS, profile=replace(PROFILE, strengths=strengths))


NURSE = _with_strengths("twelve years on surgical wards", "training new colleagues", "calm under pressure")
FIVES = tuple(person(name) for name in ("Ines Duarte", "Tom Becker", "Anna Weiss", "Jonas Lind", "Grace Mensah"))
FIVE = place(Kind.THANK_YOU, *FIVES, company="Oakridge", role="Data Analyst")

SITUATIONS: dict[str, Situation] = {
    "thank_you": _at(place(Kind.THANK_YOU, DANA)),
    "thank_you_redraft": _at(place(Kind.THANK_YOU, DANA, variant=1)),
    "thank_you_second_round": _at(place(Kind.THANK_YOU, DANA, round_number=2)),
    "thank_you_panel_dana": _at(PANEL),
    "thank_you_panel_sam": _at(for_other(PANEL, SAM)),
    "thank_you_panel_ruth": _at(for_other(PANEL, RUTH)),
    "thank_you_phone_screen": _at(place(Kind.THANK_YOU, PRIYA, phone_screen=True, variant=2)),
    "thank_you_recruiter_arranged": _at(place(Kind.THANK_YOU, PRIYA)),
    "thank_you_unknown_role": _at(place(Kind.THANK_YOU, DANA, role="")),
    "thank_you_unknown_company": _at(place(Kind.THANK_YOU, DANA, company="")),
    "thank_you_nothing_known": _at(
        place(Kind.THANK_YOU, DANA, company="", role=""),
        replace(SETTINGS, profile=replace(PROFILE, strengths=())),
    ),
    "thank_you_notes": _at(place(Kind.THANK_YOU, DANA, notes=NOTES, variant=9)),
    "thank_you_no_address": _at(place(Kind.THANK_YOU, named_only("Marcus Webb"), variant=3)),
    "thank_you_no_name": _at(
        place(Kind.THANK_YOU, Person("d.kim@northwind.example", "", "d.kim@northwind.example", Part.UNKNOWN))
    ),
    "thank_you_title": _at(place(Kind.THANK_YOU, person("Amara Okafor", signs_as="Dr. Okafor"), variant=7)),
    "thank_you_japanese_name": _at(place(Kind.THANK_YOU, person("山田 太郎", "yamada@northwind.example"), variant=8)),
    "thank_you_cyrillic_name": _at(
        place(Kind.THANK_YOU, person("Ирина Петрова", "irina@northwind.example"), variant=10)
    ),
    "thank_you_british": _at(place(Kind.THANK_YOU, DANA, variant=4), BRITISH),
    "thank_you_company_with_mark": _at(place(Kind.THANK_YOU, DANA, company="Yahoo!")),
    "thank_you_last_year": _at(place(Kind.THANK_YOU, DANA, start=datetime(2025, 12, 30, 15, tzinfo=UTC), variant=11)),
    "follow_up": _at(place(Kind.FOLLOW_UP, DANA)),
    "follow_up_panel": _at(place(Kind.FOLLOW_UP, DANA, SAM, variant=1)),
    "follow_up_promised": _at(place(Kind.FOLLOW_UP, DANA, promised=LATE, notes=NOTES[:1], variant=2)),
    "follow_up_british": _at(place(Kind.FOLLOW_UP, DANA, variant=5), BRITISH),
    "no_decision_reply": _at(place(Kind.NO_DECISION_REPLY, PRIYA, answers=UPDATE)),
    "no_decision_reply_unknown_role": _at(place(Kind.NO_DECISION_REPLY, PRIYA, role="", answers=UPDATE, variant=2)),
    "nudge": _at(place(Kind.NUDGE, DANA, answers=message("Re: Interview on March 12"))),
    "nudge_promised": _at(place(Kind.NUDGE, PRIYA, answers=PROMISE, promised=LATE)),
    "feedback_request": _at(place(Kind.FEEDBACK_REQUEST, DANA, answers=REJECTION)),
    "feedback_request_unknown_company": _at(place(Kind.FEEDBACK_REQUEST, DANA, company="", answers=REJECTION)),
    # how the two met, and in which round
    "thank_you_onsite": _at(_held(place(Kind.THANK_YOU, DANA), meeting=Meeting.ONSITE), NURSE),
    "thank_you_video": _at(_held(place(Kind.THANK_YOU, DANA, company="Acme"), meeting=Meeting.VIDEO)),
    "thank_you_session": _at(_held(place(Kind.THANK_YOU, SAM), agenda=("system design session",))),
    "thank_you_agenda": _at(_held(place(Kind.THANK_YOU, DANA), agenda=("your roadmap for the coming year",))),
    "thank_you_work": _at(_told(place(Kind.THANK_YOU, DANA), Work("your event pipeline"))),
    "thank_you_work_chooses_strengths": _at(
        _told(place(Kind.THANK_YOU, DANA, role=""), Work("", ("german", "customers", "leading")))
    ),
    "thank_you_met_before": _at(replace(place(Kind.THANK_YOU, DANA, round_number=2), met=(DANA,))),
    "thank_you_third_round": _at(place(Kind.THANK_YOU, SAM, round_number=3)),
    "thank_you_recruiter_second_round": _at(place(Kind.THANK_YOU, PRIYA, round_number=2)),
    "thank_you_screen_other_company": _at(place(Kind.THANK_YOU, PRIYA, company="Oakridge", phone_screen=True)),
    "thank_you_screen_british": _at(place(Kind.THANK_YOU, PRIYA, company="Brightwater", phone_screen=True), BRITISH),
    "thank_you_coordinator": _at(place(Kind.THANK_YOU, person("Lee Novak", part=Part.COORDINATOR), company="Oakridge")),
    # a panel of five, each with their own
    **{f"thank_you_five_{one.name.split()[0].lower()}": _at(for_other(FIVE, one)) for one in FIVES},
    # what the user is, has and did
    "thank_you_quality_only": _at(place(Kind.THANK_YOU, DANA), _with_strengths("strong communicator")),
    "thank_you_qualities": _at(place(Kind.THANK_YOU, DANA), _with_strengths("AWS certified", "quick learner")),
    "thank_you_tools": _at(place(Kind.THANK_YOU, DANA), _with_strengths("SQL", "AWS and Terraform")),
    "thank_you_deeds": _at(place(Kind.THANK_YOU, DANA), _with_strengths("Led a team of five", "moving to Kafka")),
    "thank_you_three_strengths": _at(place(Kind.THANK_YOU, DANA, role="Python and Kafka team lead")),
    "thank_you_nurse": _at(place(Kind.THANK_YOU, DANA, company="St. Brendan's Hospital", role="Staff Nurse"), NURSE),
    "thank_you_long_role": _at(
        place(Kind.THANK_YOU, DANA, company="Blue Harbor Analytics Group", role="Senior Site Reliability Engineer")
    ),
    # in the manner that was asked for
    **{
        f"thank_you_{manner.value}": _at(replace(place(Kind.THANK_YOU, DANA), manner=manner, variant=1))
        for manner in (Manner.SHORTER, Manner.WARMER, Manner.PLAINER)
    },
    "follow_up_shorter": _at(replace(place(Kind.FOLLOW_UP, DANA), manner=Manner.SHORTER, variant=1)),
    # notes of every kind
    "thank_you_topic": _at(place(Kind.THANK_YOU, DANA, notes=NOTES[2:])),
    "thank_you_forgot": _at(place(Kind.THANK_YOU, DANA, notes=NOTES[:1], company="Oakridge")),
    "thank_you_clarify_british": _at(place(Kind.THANK_YOU, DANA, notes=NOTES[1:2], company="Oakridge"), BRITISH),
    "follow_up_notes": _at(place(Kind.FOLLOW_UP, SAM, notes=NOTES)),
    # the short mails, in other words
    "no_decision_reply_again": _at(place(Kind.NO_DECISION_REPLY, DANA, answers=UPDATE, variant=1)),
    "no_decision_reply_british": _at(place(Kind.NO_DECISION_REPLY, DANA, company="Oakridge", answers=UPDATE), BRITISH),
    "nudge_again": _at(place(Kind.NUDGE, DANA, company="Oakridge", answers=message("Re: Interview on March 12"))),
    "nudge_promised_british": _at(place(Kind.NUDGE, PRIYA, answers=PROMISE, promised=LATE, variant=1), BRITISH),
    "feedback_request_heard": _at(
        replace(place(Kind.FEEDBACK_REQUEST, DANA, answers=REJECTION), occasion="<rejection.9@ats.example>")
    ),
    "feedback_request_offered": _at(place(Kind.FEEDBACK_REQUEST, DANA, answers=OFFERING)),
    "feedback_request_again": _at(place(Kind.FEEDBACK_REQUEST, DANA, company="Oakridge", answers=REJECTION)),
}
