"""Invitations: times, zones, methods, people, and calendars that are broken."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agent.errors import BadMessage
from agent.model.mail import Address, Attendee, Invitation, Method, NoticeKind
from agent.parsing import parse
from agent.parsing.zones import iana
from tests.property.patience import at_most
from tests.unit.parsing.letters import calendar, event, invitation, letter, multipart, part

THREE = datetime(2026, 11, 12, 15, tzinfo=UTC)


def only(*components: str, method: str = "REQUEST") -> Invitation:
    (found,) = parse(invitation(*components, method=method)).invitations
    return found


def zone(name: str, offset: str, rule: str = "") -> str:
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}", "BEGIN:STANDARD", "DTSTART:19700101T000000", f"TZOFFSETFROM:{offset}"]
    return "\r\n".join([*lines, f"TZOFFSETTO:{offset}", *([rule] if rule else []), "END:STANDARD", "END:VTIMEZONE"])


def test_a_whole_invitation() -> None:
    found = only(
        event(
            "DTEND:20261112T160000Z", "SEQUENCE:2", "DTSTAMP:20261101T090000Z", "SUMMARY:Interview\\, first round",
            "LOCATION:Room 4", "DESCRIPTION:Bring\\nyour passport",
            "ORGANIZER;CN=Dana Okafor:MAILTO:Dana@Northwind.example",
            "ATTENDEE;CN=Sam Lee;ROLE=chair;PARTSTAT=accepted:mailto:sam@northwind.example",
            "ATTENDEE;CUTYPE=ROOM:mailto:room4@northwind.example",
        )
    )  # fmt: skip
    assert found == Invitation(
        method=Method.REQUEST,
        uid="round-1@northwind.example",
        sequence=2,
        start=THREE,
        end=THREE.replace(hour=16),
        zone_known=True,
        time_zone=None,
        stamp=datetime(2026, 11, 1, 9, tzinfo=UTC),
        summary="Interview, first round",
        location="Room 4",
        description="Bring\nyour passport",
        organizer=Address("Dana Okafor", "dana@northwind.example"),
        attendees=(
            Attendee(Address("Sam Lee", "sam@northwind.example"), "CHAIR", "ACCEPTED"),
            Attendee(Address("", "room4@northwind.example"), kind="ROOM"),
        ),
    )


@pytest.mark.parametrize(
    ("tzid", "name"),
    [
        ("America/New_York", "America/New_York"),
        ("Eastern Standard Time", "America/New_York"),
        ('"(UTC-05:00) Eastern Time (US & Canada)"', "America/New_York"),
        ("/vendor.example/20050126_1/America/New_York", "America/New_York"),
    ],
)
def test_zones_that_are_known_by_name(tzid: str, name: str) -> None:
    found = only(event(start=f"DTSTART;TZID={tzid}:20261112T100000"))
    assert (found.start, found.zone_known, found.time_zone) == (THREE, True, name)


@pytest.mark.parametrize("start", ["DTSTART;TZID=My Zone:20261112T100000", "DTSTART:20261112T100000"])
def test_an_unknown_zone_and_a_floating_time_are_wall_times(start: str) -> None:
    found = only(event(start=start))
    assert (found.start, found.zone_known, found.time_zone) == (THREE.replace(hour=10), False, None)


def test_a_custom_zone_is_worked_out_and_not_kept_for_the_next_mail() -> None:
    start = "DTSTART;TZID=Customized Time Zone:20261112T100000"
    west = only(zone("Customized Time Zone", "-0800"), event(start=start))
    east = only(zone("Customized Time Zone", "+0530"), event(start=start))
    unknown = only(event(start=start))
    assert west.start == datetime(2026, 11, 12, 18, tzinfo=UTC)
    assert east.start == datetime(2026, 11, 12, 4, 30, tzinfo=UTC)
    assert (unknown.start, unknown.zone_known) == (THREE.replace(hour=10), False)


@pytest.mark.parametrize(
    "broken",
    [
        "BEGIN:VTIMEZONE\r\nTZID:Odd\r\nEND:VTIMEZONE",
        zone("Odd", "+9999"),
        zone("Odd", "+0100", "RRULE:FREQ=SECONDLY"),
        zone("Odd", "+0100", "RRULE:FREQ=YEAR\r\n LY;BYDAY=MO,TU,WE,TH,FR,SA,SU"),
    ],
)
def test_a_broken_or_endless_zone_is_left_and_the_event_stays(broken: str) -> None:
    found = only(broken, event(start="DTSTART;TZID=Odd:20261112T100000"))
    assert (found.start, found.zone_known) == (THREE.replace(hour=10), False)


def test_an_all_day_event_and_a_duration() -> None:
    day = only(event("DTEND;VALUE=DATE:20261113", start="DTSTART;VALUE=DATE:20261112"))
    assert (day.start, day.all_day, day.zone_known) == (THREE.replace(hour=0), True, False)
    assert only(event("DURATION:PT45M")).end == THREE.replace(minute=45)
    assert only(event("DTEND:20261112T140000Z")).end is None


@pytest.mark.parametrize(
    ("method", "line", "cancelled"),
    [("CANCEL", "", True), ("REQUEST", "STATUS:CANCELLED", True), ("REQUEST", "", False)],
)
def test_cancelled(method: str, line: str, cancelled: bool) -> None:
    assert only(event(*([line] if line else [])), method=method).cancelled is cancelled


def test_the_calendar_is_right_about_the_method_and_the_part_where_it_says_none() -> None:
    kind = "text/calendar; method=REQUEST"
    assert parse(letter(calendar(event(), method="CANCEL"), content_type=kind)).invitations[0].method is Method.CANCEL
    assert parse(letter(calendar(event(), method=""), content_type=kind)).invitations[0].method is Method.REQUEST
    assert (
        parse(letter(calendar(event(), method=""), content_type="text/calendar")).invitations[0].method is Method.NONE
    )


@pytest.mark.parametrize("method", ["REPLY", "COUNTER"])
def test_an_answer_to_an_invitation_is_a_notice(method: str) -> None:
    message = parse(invitation(event(), method=method))
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.CALENDAR_REPLY
    assert message.automatic


def test_one_event_as_alternative_and_as_attachment_is_one_and_two_are_two() -> None:
    text = calendar(event())
    attached = part(text, "application/octet-stream", content_disposition='attachment; filename="invite.ICS"')
    raw = multipart("mixed", part("You are invited."), part(text, "text/calendar; method=REQUEST"), attached)
    assert len(parse(raw).invitations) == 1
    later = event(start="DTSTART:20261113T150000Z")
    assert len(parse(invitation(event(), later)).invitations) == 2


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY;COUNT=3", [12, 13, 14]),
        ("FREQ=DAILY;UNTIL=20261114", [12, 13, 14]),
        ("FREQ=DAILY;UNTIL=20261114T100000", [12, 13]),
        ("UNTIL=20261114T150000Z;FREQ=DAILY", [12, 13, 14]),
        ("FREQ=WEEKLY;BYDAY=TH,FR;COUNT=3", [12, 13, 19]),
        ("FREQ=DAILY;COUNT=90", [12]),  # more than an interview has days
        ("FREQ=DAILY", [12]),
        ("FREQ=DAILY;BYDAY=NEVER;COUNT=3", [12]),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TU;COUNT=3", [12]),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=3", [12]),  # no day is that one
    ],
)
def test_a_short_series_is_each_of_its_times(rule: str, days: list[int]) -> None:
    with at_most(2):
        found = parse(invitation(event(f"RRULE:{rule}"))).invitations
    assert [one.start.day for one in found if one.start] == days
    assert len({one.recurrence_id for one in found}) == len(days)


def test_a_day_that_is_left_out_of_a_series_is_none_of_it() -> None:
    found = parse(invitation(event("RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261113T150000Z"))).invitations
    assert [one.start.day for one in found if one.start] == [12, 14]


@pytest.mark.parametrize(
    "end", ["DTEND:99991231T235959Z", "DURATION:P2900000D", "DTEND;VALUE=DATE:99991231", "DURATION:P9999999D"]
)
def test_an_end_in_no_year_that_can_be_meant_is_not_known(end: str) -> None:
    found = only(event(end))
    assert (found.start, found.end) == (THREE, None)


def test_a_series_that_leaves_the_years_that_can_be_meant_is_its_first_occurrence() -> None:
    assert only(event("RRULE:FREQ=YEARLY;INTERVAL=7900;COUNT=2")).start == THREE


def test_a_recurring_event_is_its_first_occurrence() -> None:
    found = only(event("RRULE:FREQ=SECONDLY", "RECURRENCE-ID;TZID=America/New_York:20261112T100000"))
    assert (found.start, found.recurrence_id) == (THREE, "20261112T150000Z")


@pytest.mark.parametrize(
    "start",
    [
        "DTSTART:20261331T150000Z", "DTSTART:soon", "DTSTART:20260231T100000", "DTSTART:99991231T235959Z",
        "DTSTART;TZID=America/New_York:99991231T235959", "DTSTART;VALUE=DATE:99991231", "DTSTART:00010101T000000Z",
        "DTSTART;TZID=Asia/Tokyo:00010101T000000",
    ],
)  # fmt: skip
def test_an_impossible_date_drops_the_event_and_a_bare_calendar_is_set_aside(start: str) -> None:
    with pytest.raises(BadMessage) as caught:
        parse(invitation(event(start=start)))
    assert caught.value.reason == "its calendar part has an impossible date"
    beside = multipart("mixed", part("You are invited."), part(calendar(event(start=start)), "text/calendar"))
    message = parse(beside)
    assert (message.invitations, message.body.new) == ((), "You are invited.")
    assert len(parse(invitation(event(start=start), event())).invitations) == 1


def test_a_calendar_cut_short_gives_its_whole_events() -> None:
    cut = calendar(event(), "BEGIN:VEVENT\r\nUID:other\r\nDTSTART:2026").removesuffix("END:VCALENDAR\r\n")
    assert [one.start for one in parse(letter(cut, content_type="text/calendar")).invitations] == [THREE]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1", "its calendar part cannot be read"),
        ("BEGIN:VEVENT\r\n" * 20_000, "its calendar part is larger than an invitation is"),
    ],
)
def test_a_calendar_that_cannot_be_read_is_set_aside(text: str, reason: str) -> None:
    with pytest.raises(BadMessage) as caught:
        parse(letter(text, content_type="text/calendar"))
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("tzid", "name"),
    [
        ("europe/berlin", "Europe/Berlin"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"),
        ("(GMT-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("/freeassociation.example/Tzfile/Europe/Berlin", "Europe/Berlin"),
        ("/vendor.example/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("../../etc/passwd", None),
        ("tzone://Microsoft/Custom", None),
        ("Berlin", None),
        ("", None),
    ],
)
def test_names_of_zones(tzid: str, name: str | None) -> None:
    assert iana(tzid) == name
