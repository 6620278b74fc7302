"""What a pass writes while it reads: the ledger with its facts, where messages belong, and how the accounts are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain

from sqlalchemy import Connection, Table, case, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from agent.errors import WrongClock, WrongUsage
from agent.model.application import Match, MatchKind, MessageFact, Reading
from agent.model.identity import another_identity, are_copies
from agent.model.mail import Category, InterviewClaim, Ref
from agent.model.withheld import Withheld
from agent.store import queries, rows, schema
from agent.store.hashing import own_marks, salted


def audit(
    connection: Connection,
    at: datetime,
    deed: str,
    *,
    application: str | None = None,
    message: int | None = None,
    draft: int | None = None,
) -> None:
    """Given when, what was done and to what, note it. Nothing reads it to decide, and no words of a mail are in it."""
    values = {"at": at, "deed": deed, "application": application, "message": message, "draft": draft}
    connection.execute(insert(schema.audit).values(values))


def begin_pass(connection: Connection, now: datetime, *, trial: bool) -> None:
    """Given a pass's clock, keep it. Raise WrongClock where a trial and real passes mix, or a trial goes back."""
    check_clock(connection, now, trial=trial)
    connection.execute(update(schema.meta).values(last_pass=now, trial=trial))


def check_clock(connection: Connection, now: datetime, *, trial: bool) -> None:
    """Given a pass's clock, do nothing. Raise WrongClock where a trial and real passes mix, or a trial goes back.

    The real clock may be set back by a second or an hour; that is not the user's mistake.
    """
    meta = connection.execute(select(schema.meta)).one()
    if meta.trial is not None and meta.trial is not trial:
        raise WrongClock(*(_TRIAL_STORE if meta.trial else _REAL_STORE))
    if trial and meta.last_pass is not None and now < meta.last_pass:
        raise WrongClock(
            f"The last pass of this trial was at {meta.last_pass.isoformat()}, which is later.",
            "Give a later time, or begin a new trial with another [store] path.",
            meta.last_pass,
        )


_TRIAL_STORE = (
    "This store is a trial's: its passes had --at.",
    "Go on with `followup sync --at TIME`, or set [store] path to another place.",
)
_REAL_STORE = (
    "This store has real passes; --at would mix the clocks.",
    "Set [store] path to another place for a trial.",
)


# --- the ledger ---


def record(
    connection: Connection, account: str, folder: str, readings: Sequence[Reading], cursor: str | None
) -> tuple[Reading, ...]:
    """Given what a batch of messages came to, and where to go on, keep it. Return the readings that were new."""
    salt = connection.execute(select(schema.meta.c.salt)).scalar_one()
    again = {one.ref: queries.Correction(one.said) for one in queries.wanted_again(connection)}
    completed = [
        (_number(connection, one.ref), one.fact if one.fact.own else again[one.ref].applied(one.fact))
        for one in readings
        if one.ref in again and one.fact
    ]
    _drop(connection, {number: fact.category for number, fact in completed})
    numbered = _ledger(connection, salt, _open(connection, readings))
    kept = [(number, one.fact) for number, one in numbered if one.fact and one.category is not Category.UNRELATED]
    _keep(connection, salt, [*completed, *kept])
    if cursor is not None:
        _move(connection, account, folder, cursor)
    return tuple(replace(one, fact=replace(one.fact, id=number)) if one.fact else one for number, one in numbered)


def settle(connection: Connection, wanted: queries.Wanted, fact: MessageFact | None) -> None:
    """Given a message that was to be read again and cannot be, and what is kept of it, keep that as what it is.

    So it is asked for once only, and nothing of it contradicts what the user said.
    """
    salt = connection.execute(select(schema.meta.c.salt)).scalar_one()
    number = _number(connection, wanted.ref)
    _drop(connection, {number: wanted.said})
    if fact is not None:
        _keep(connection, salt, [(number, fact)])


def _drop(connection: Connection, read_as: dict[int, Category]) -> None:
    """Delete what was read of messages, which is about to be written anew, and note as what each is read now."""
    numbers = queries.among(read_as)
    for table in (schema.facts, schema.message_people, schema.expectations, schema.interviews):
        connection.execute(delete(table).where(table.c.message.in_(numbers)))
    for number, category in read_as.items():
        connection.execute(update(schema.messages).where(schema.messages.c.id == number).values(category=category))


def _open(connection: Connection, readings: Sequence[Reading]) -> list[Reading]:
    """Return the readings whose refs the ledger does not hold, each ref once."""
    first = {one.ref: one for one in reversed(readings)}
    return [first[ref] for ref in dict.fromkeys(queries.unhandled(connection, tuple(one.ref for one in readings)))]


def _number(connection: Connection, ref: Ref) -> int:
    return int(connection.execute(select(schema.messages.c.id).filter_by(**_place(ref))).scalar_one())


def _move(connection: Connection, account: str, folder: str, cursor: str) -> None:
    values = {"account": account, "folder": folder, "cursor": cursor}
    connection.execute(
        upsert(schema.cursors)
        .values(values)
        .on_conflict_do_update(index_elements=["account", "folder"], set_={"cursor": cursor})
    )


def _place(ref: Ref) -> rows.Values:
    return {"account": ref.account, "folder": ref.folder, "key": ref.key}


def _ledger(connection: Connection, salt: bytes, readings: Sequence[Reading]) -> list[tuple[int, Reading]]:
    """Keep readings. Return those that were new, numbered; one known under another ref gets an alias."""
    identities = _identities(connection, salt, readings)
    known = queries.numbers(connection, identities)
    new: dict[str, Reading] = {}
    for identity, one in zip(identities, readings, strict=True):
        if identity not in known:
            new.setdefault(identity, one)
    rows_of_new = [
        {
            **_place(one.ref),
            "identity": identity,
            "date": one.date,
            "category": one.category.value,
            "failure": one.failure,
        }
        for identity, one in new.items()
    ]
    _insert(connection, schema.messages, rows_of_new)
    known |= queries.numbers(connection, new)
    copies = [
        {"message": known[identity], **_place(one.ref)}
        for identity, one in zip(identities, readings, strict=True)
        if new.get(identity) is not one
    ]
    _insert(connection, schema.message_aliases, copies)
    _ask_again(connection, {int(one["message"]) for one in copies})
    _find_sent(connection, {known[identity] for identity, one in zip(identities, readings, strict=True) if one.sent})
    return [(known[identity], one) for identity, one in new.items()]


def _identities(connection: Connection, salt: bytes, readings: Sequence[Reading]) -> list[str]:
    """The salted identity of each reading: another one where what somebody wrote bears a Message-ID of days before."""
    plain = [salted(salt, one.identity) for one in readings]
    met = queries.dates(connection, plain)
    found = []
    for identity, one in zip(plain, readings, strict=True):
        first = met.setdefault(identity, one.date)
        theirs = one.fact is not None and not one.fact.own
        again = theirs and not are_copies(first, one.date)
        found.append(salted(salt, another_identity(one.identity, one.date)) if again else identity)
    return found


def _ask_again(connection: Connection, numbers: Iterable[int]) -> None:
    """Given messages that were seen at another place, let those that lay nowhere be asked for their heads once more."""
    heads = schema.own_heads
    empty = (heads.c.message_id == "", heads.c.subject == "")
    connection.execute(delete(heads).where(heads.c.message.in_(queries.among(numbers)), *empty))


def _find_sent(connection: Connection, numbers: Iterable[int]) -> None:
    """Given messages that lie in Sent, keep that the user sent them, wherever else a copy came in before."""
    own = schema.own_mails
    known = own.c.message.in_(queries.among(numbers))
    connection.execute(update(own).where(known, own.c.arrived.is_(True)).values(arrived=False))


def _insert(connection: Connection, table: Table, values: Sequence[rows.Values]) -> None:
    if values:
        connection.execute(insert(table), values)


def inserted(connection: Connection, table: Table, values: rows.Values) -> int:
    """Given a table with numbered rows, insert one. Return its number."""
    return int(connection.execute(insert(table).values(values)).lastrowid)


def _keep(connection: Connection, salt: bytes, facts: Iterable[tuple[int, MessageFact]]) -> None:
    """Keep facts by number: the rows of many messages go into a table at once."""
    piles: dict[Table, list[rows.Values]] = {}
    for number, fact in facts:
        of_own = _own_rows(salt, fact) if fact.own else _their_rows(fact)
        named = (*map(rows.pick_values, fact.picks), *(rows.pick_values(one, proposed=True) for one in fact.proposals))
        picks = _placed(schema.slot_picks, named)
        alike = _placed(schema.alike, ({"draft": one.draft, "ratio": one.ratio} for one in fact.alike))
        for table, values in chain(of_own, picks, alike):
            piles.setdefault(table, []).append({"message": number, **values})
        for position, claim in enumerate(fact.interviews):
            keep_interview(connection, claim, {"message": number, "position": position})
    for table, values_of_all in piles.items():
        _insert(connection, table, values_of_all)


_Rows = Iterable[tuple[Table, rows.Values]]


def _placed(table: Table, values: Iterable[rows.Values]) -> _Rows:
    return [(table, {"position": position, **one}) for position, one in enumerate(values)]


def _own_rows(salt: bytes, fact: MessageFact) -> _Rows:
    yield (
        schema.own_mails,
        {
            "sent_from": fact.received_at_address,
            "automatic": fact.automatic,
            "withdraws": fact.withdraws,
            "applies": fact.applies,
            "arrived": fact.arrived,
            "company": fact.company if fact.applies and fact.named.sure else "",
            "role": fact.role if fact.applies else "",
            "opening": fact.opening,
        },
    )
    for kind, position, hashed in own_marks(salt, fact):
        yield schema.own_marks, {"kind": kind, "position": position, "hash": hashed}


def reveal(connection: Connection, fact: MessageFact) -> None:
    """Given an own mail that was read again, keep its Message-ID, subject and thread unhashed."""
    head = {
        "message": _number(connection, fact.ref),
        "message_id": fact.message_id,
        "subject": fact.subject,
        "in_reply_to": fact.in_reply_to,
        "thread": list(fact.references),
    }
    connection.execute(upsert(schema.own_heads).values(head).on_conflict_do_nothing())


def give_up(connection: Connection, ref: Ref) -> None:
    """Given where an own mail was read that lies nowhere any more, keep an empty head, which nobody asks for."""
    head = {"message": _number(connection, ref), "message_id": "", "subject": "", "in_reply_to": "", "thread": []}
    connection.execute(upsert(schema.own_heads).values(head).on_conflict_do_nothing())


def _their_rows(fact: MessageFact) -> _Rows:
    yield schema.facts, rows.fact_values(fact)
    yield from _placed(schema.message_people, map(rows.person_values, fact.people))
    for values in rows.expectation_values(fact):
        yield schema.expectations, values


def keep_interview(connection: Connection, claim: InterviewClaim, source: rows.Values) -> int:
    """Given a claim, and the columns that say where it comes from, keep it with who takes part. Return its number."""
    number = inserted(connection, schema.interviews, {**source, **rows.interview_values(claim)})
    people = [{"interview": number, "position": at, **rows.person_values(one)} for at, one in enumerate(claim.people)]
    _insert(connection, schema.interview_people, people)
    return number


# --- where messages belong ---


def assign(connection: Connection, matches: Sequence[Match], now: datetime) -> None:
    """Given where messages belong, keep it, and make the applications that are new.

    A message or an application that was forgotten meanwhile is passed over: the next pass looks again.
    """
    for match in matches:
        if not _held(connection, match.message):
            continue
        application = home(connection, match, now)
        connection.execute(
            update(schema.messages)
            .where(schema.messages.c.id == match.message)
            .values(application=application, because=match.because)
        )
        connection.execute(delete(schema.candidates).where(schema.candidates.c.message == match.message))
        if match.kind is MatchKind.ASK:
            there = [one for one in match.candidates if _there(connection, one)]
            fits = [{"message": match.message, "position": at, "application": one} for at, one in enumerate(there)]
            _insert(connection, schema.candidates, fits)


def _held(connection: Connection, message: int) -> bool:
    table = schema.messages
    return connection.execute(select(table.c.id).where(table.c.id == message)).first() is not None


def _there(connection: Connection, application: str) -> bool:
    table = schema.applications
    return connection.execute(select(table.c.id).where(table.c.id == application)).first() is not None


def known_application(connection: Connection, application: str) -> None:
    """Given an application's id, do nothing. Raise WrongUsage if there is none of that id."""
    if not _there(connection, application):
        raise WrongUsage(f"There is no application {application}.", "`followup status` lists them, each with its id.")


def home(connection: Connection, match: Match, now: datetime) -> str | None:
    """Given where a message belongs, return the application's id, made if it is new; None if it is none, or gone."""
    name = match.application
    if name is None or _there(connection, name):
        return name
    if match.kind is not MatchKind.NEW:
        return None
    values = {"id": name, "company": match.company, "role": match.role, "created_at": now}
    connection.execute(insert(schema.applications).values(values))
    audit(connection, now, "application", application=name, message=match.message)
    return name


# --- accounts ---


def set_trouble(connection: Connection, account: str, sentence: str | None, at: datetime, refused: str) -> None:
    """Given an account, keep what is wrong with it, and since when; None: nothing is."""
    table = schema.accounts
    if sentence is None:
        connection.execute(delete(table).where(table.c.name == account))
        return
    new = upsert(table).values(name=account, trouble=sentence, trouble_at=at, refused=refused)
    since = case((table.c.trouble == sentence, table.c.trouble_at), else_=new.excluded.trouble_at)
    connection.execute(
        new.on_conflict_do_update(
            index_elements=["name"], set_={"trouble": sentence, "trouble_at": since, "refused": refused}
        )
    )


def keep_withheld(connection: Connection, account: str, folder: str, known: Sequence[Withheld]) -> None:
    """Given a folder and what its mailbox does not give of it, keep that in place of what was known."""
    table = schema.withheld
    connection.execute(delete(table).where(table.c.account == account, table.c.folder == folder))
    _insert(
        connection,
        table,
        [
            {**_place(one.ref), "since": one.since, "dated": one.dated, "tries": one.tries, "tried_at": one.tried_at}
            for one in known
        ],
    )


def remember_sightings(connection: Connection, account: str, folder: str, seen: dict[Ref, str]) -> None:
    """Given a folder and the Message-ID of each message in it now, remember them; those that vanished are dropped."""
    before = queries.sightings(connection, account, folder)
    table = schema.sightings
    gone = [ref.key for ref in before if ref not in seen]
    if gone:
        connection.execute(
            delete(table).where(
                table.c.account == account, table.c.folder == folder, table.c.key.in_(queries.among(gone))
            )
        )
    for ref, message_id in seen.items():
        if before.get(ref) != message_id:
            new = upsert(table).values(**_place(ref), message_id=message_id)
            connection.execute(
                new.on_conflict_do_update(index_elements=["account", "folder", "key"], set_={"message_id": message_id})
            )
