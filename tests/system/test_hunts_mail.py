"""Whole hunts with mail as it really looks: calendars, schedulers, agencies, and what only the text says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from agent.model.draft import DraftState, Kind
from tests.hunt import ME, Hunt, at
from tests.mails import invitation
from tests.system.hunts_mail.desk import (
    NEW_YORK,
    command,
    configured,
    guest,
    met,
    only,
    placed,
    read,
    text,
    theirs,
    tidewell,
)


@pytest.fixture
def hunt(tmp_path: Path) -> Hunt:
    return Hunt(tmp_path)


# ---- invitations


def google(hour: int, sequence: int, sent: str) -> bytes:
    return invitation(
        "7abc123@google.com",
        at(f"2026-03-12 {hour}:00"),
        at(f"2026-03-12 {hour + 1}:00"),
        "Priya Raman <priya.raman@heliolabs.com>",
        [
            guest("jordan@example.com", "jordan@example.com"),
            guest("Priya Raman", "priya.raman@heliolabs.com", status="ACCEPTED"),
            guest("Tom Becker", "tom@heliolabs.com", status="DECLINED"),
            guest("Lena Ortiz", "lena.ortiz@heliolabs.com", status="ACCEPTED"),
            guest("Old Boss", "boss@heliolabs.com", role="OPT-PARTICIPANT"),
            guest("Room 4", "c_188a@resource.calendar.google.com", kind="RESOURCE", status="ACCEPTED"),
        ],
        tzid=NEW_YORK,
        summary="Interview: Senior Backend Engineer (Jordan Rivera)",
        sequence=sequence,
        stamp=at(sent),
    )


def test_a_google_invitation_that_is_updated_twice(hunt: Hunt) -> None:
    for word, hour, sequence, sent in (
        ("Invitation", 15, 0, "2026-03-09 10:00"),
        ("Updated invitation", 14, 1, "2026-03-10 09:00"),
        ("Updated invitation", 16, 2, "2026-03-11 09:00"),
    ):
        hunt.receive(
            sent,
            "Priya Raman <priya.raman@heliolabs.com>",
            f"{word}: Interview: Senior Backend Engineer (Jordan Rivera) @ Thu Mar 12, 2026 {hour - 12}pm - "
            f"{hour - 11}pm (EDT) (jordan@example.com)",
            "You have been invited to an event.\n\nOnsite interview @ Helio Labs\n",
            invitation=google(hour, sequence, sent),
            headers={
                "Sender": "Google Calendar <calendar-notification@google.com>",
                "Auto-Submitted": "auto-generated",
            },
        )
        hunt.sync(sent)
    before = theirs(hunt.maildir)
    hunt.sync("2026-03-12 17:55")
    assert not hunt.drafts(), "an hour after the end of the time that was named last"
    hunt.sync("2026-03-12 18:05")
    plan = only(hunt, "2026-03-12 18:05")
    assert met(plan) == [(at("2026-03-12 16:00"), ["Lena Ortiz"])]
    (facts,) = hunt.applications()
    assert (facts.company, facts.role) == ("Helio Labs", "Senior Backend Engineer")
    thanks = text(placed(hunt, "lena.ortiz@heliolabs.com")[1])
    assert re.search("[Tt]he Senior Backend Engineer (?:role|position) at Helio Labs", thanks)
    assert theirs(hunt.maildir) == before


def test_a_calendars_own_answer_thanks_nobody(hunt: Hunt) -> None:
    hunt.receive(
        "2026-03-09 10:00",
        "Priya Raman <priya.raman@heliolabs.com>",
        "Invitation: Interview: Senior Backend Engineer",
        "You have been invited.",
        invitation=google(15, 0, "2026-03-09 10:00"),
    )
    hunt.write(
        "2026-03-12 17:30",
        "Priya Raman <priya.raman@heliolabs.com>",
        "Accepted: Interview: Senior Backend Engineer",
        "Jordan Rivera has accepted this invitation.",
        invitation=invitation(
            "7abc123@google.com",
            at("2026-03-12 15:00"),
            at("2026-03-12 16:00"),
            "Priya Raman <priya.raman@heliolabs.com>",
            [guest("Jordan Rivera", "jordan@example.com", status="ACCEPTED")],
            method="REPLY",
        ),
    )
    hunt.sync("2026-03-12 18:00")
    assert hunt.lives() == [(Kind.THANK_YOU, "lena.ortiz@heliolabs.com", DraftState.PLACED)]


def test_an_outlook_invitation_with_a_windows_zone_from_the_recruiter(hunt: Hunt) -> None:
    chicago = ZoneInfo("America/Chicago")
    hunt.receive(
        "2026-03-11 09:00",
        "Marcus Hale <marcus.hale@contosobank.com>",
        "Interview - Jordan Rivera - Platform Engineer",
        "Hi Jordan,\n\nPlease accept this invitation for your interview with Dana Kim, Director of Engineering.\n\n"
        "Marcus Hale\nTalent Acquisition Partner | Contoso Bank\n",
        invitation=invitation(
            "040000008200E00074C5B7101A82E008",
            datetime(2026, 3, 16, 10, tzinfo=chicago),
            datetime(2026, 3, 16, 10, 45, tzinfo=chicago),
            "Marcus Hale <marcus.hale@contosobank.com>",
            [
                guest("jordan@example.com", "jordan@example.com"),
                guest("Kim, Dana", "dana.kim@contosobank.com"),
                guest("Room 12", "room12@contosobank.com", kind="RESOURCE", role="NON-PARTICIPANT"),
            ],
            tzid="America/Chicago",
            windows_zone=True,
            summary="Interview - Jordan Rivera - Platform Engineer",
        ),
    )
    hunt.sync("2026-03-16 12:50")
    (facts,) = hunt.applications()
    assert (facts.company, facts.role) == ("Contoso Bank", "Platform Engineer")
    assert met(only(hunt, "2026-03-16 12:50")) == [(at("2026-03-16 11:00"), ["Dana Kim"])]
    assert text(placed(hunt, "dana.kim@contosobank.com")[1]).startswith("Hi Dana,")


def test_a_scheduler_writes_for_a_recruiter_who_is_known_and_cancels(hunt: Hunt) -> None:
    hunt.receive(
        "2026-04-02 10:00",
        "Nadia Haddad <nadia@quillpoint.com>",
        "Quillpoint - Backend Engineer",
        "Hi Jordan,\n\nThank you for applying for the Backend Engineer position at Quillpoint. I'd love to set up an "
        "intro call. Please pick a time here: https://calendly.com/nadia/intro\n\nBest,\nNadia Haddad\nRecruiter\n",
    )
    hunt.sync("2026-04-02 12:00")
    for sent, method, word in (
        ("2026-04-06 10:00", "REQUEST", "Confirmed"),
        ("2026-04-08 12:40", "CANCEL", "Canceled"),
    ):
        hunt.receive(
            sent,
            "Nadia Haddad via Calendly <notifications@calendly.com>",
            f"{word}: Intro call with Nadia Haddad",
            "Hi Jordan Rivera,\n\nEvent Type:\nIntro call\n\nInvitee:\nJordan Rivera\n",
            headers={"Reply-To": "Nadia Haddad <nadia@quillpoint.com>"},
            invitation=invitation(
                "cal-1@calendly.com",
                at("2026-04-08 11:00"),
                at("2026-04-08 11:30"),
                "Nadia Haddad <nadia@quillpoint.com>",
                [ME, "Nadia Haddad <nadia@quillpoint.com>"],
                summary="Intro call: Jordan Rivera and Nadia Haddad",
                method=method,
                sequence=int(method == "CANCEL"),
                stamp=at(sent),
            ),
        )
    hunt.sync("2026-04-08 12:35")
    assert met(only(hunt, "2026-04-08 12:35")) == [(at("2026-04-08 11:00"), ["Nadia Haddad"])]
    assert re.search("Backend Engineer (?:role|position) at Quillpoint", text(placed(hunt, "nadia@quillpoint.com")[1]))
    hunt.sync("2026-04-08 13:00")
    assert hunt.lives() == [(Kind.THANK_YOU, "nadia@quillpoint.com", DraftState.WITHDRAWN)]


# ---- what only the text says


def test_a_panel_announced_in_text_each_thanked_for_their_own_part(hunt: Hunt, tmp_path: Path) -> None:
    hunt.receive(
        "2026-03-11 13:00",
        "Ben Foster <ben.foster@copperleaf.com>",
        "Copperleaf onsite",
        "Hi Jordan,\n\nYour virtual onsite interview for the Site Reliability Engineer role is confirmed for Tuesday, "
        "March 17, 10:00 AM to 1:15 PM. Here is the agenda (all times Eastern):\n\n"
        "10:00-10:45 with Dana Kim, Staff Engineer\n"
        "10:45-11:30 with Dr. Samuel Okafor, Director of Infrastructure (hiring manager)\n"
        "11:30-12:00 Break\n"
        "12:00-12:45 with Li Wei, Senior SRE\n"
        "12:45-1:15 PM with Søren Ørsted, CTO\n\n"
        "Address: 12 Main St, Boston\n\nBest,\nBen Foster\nRecruiting Coordinator | Copperleaf\n",
        message_id="<ben1@copperleaf.com>",
    )
    hunt.sync("2026-03-17 14:30")
    plan = only(hunt, "2026-03-17 14:30")
    assert met(plan) == [
        (at("2026-03-17 10:00"), ["Dana Kim"]),
        (at("2026-03-17 10:45"), ["Samuel Okafor"]),
        (at("2026-03-17 12:00"), ["Li Wei"]),
        (at("2026-03-17 12:45"), ["Søren Ørsted"]),
    ]
    lead = plan.rounds[0].lead
    assert lead is not None
    assert lead.name == "Samuel Okafor"
    assert [read(raw)["To"] for _, raw in hunt.maildir.drafts()] == [None] * 4
    assert sum("No address is known" in sentence for sentence in plan.needs_you) == 4

    config = configured(hunt, tmp_path)
    command(config, "person", "copperleaf", "Samuel Okafor", "--address", "sokafor@copperleaf.com")
    command(config, "note", "copperleaf", "I have moved three clusters to Kubernetes", "--forgot", "--for", "Li Wei")
    hunt.sync("2026-03-17 14:45")
    assert len(hunt.maildir.drafts()) == 4
    assert text(placed(hunt, "sokafor@copperleaf.com")[1]).startswith(("Dear Samuel,", "Hi Samuel,"))
    noted = [raw for _, raw in hunt.maildir.drafts() if "three clusters" in text(raw)]
    assert [text(raw).split("\n")[0] for raw in noted] == ["Hi Li,"]

    hunt.write(
        "2026-03-17 15:30", "sokafor@copperleaf.com", "Great meeting you", "Thank you, Dr. Okafor! Sent from my phone"
    )
    hunt.sync("2026-03-17 15:45")
    assert [read(raw)["To"] for _, raw in hunt.maildir.drafts()] == [None] * 3
    assert only(hunt, "2026-03-17 15:45").next is not None
    assert only(hunt, "2026-03-17 15:45").next.kind is Kind.NUDGE  # type: ignore[union-attr]

    hunt.receive(
        "2026-03-18 09:00",
        "Copperleaf <no-reply@us.greenhouse-mail.io>",
        "Update on your application to Copperleaf",
        "Dear Jordan,\n\nThank you for interviewing for the Site Reliability Engineer role. After careful "
        "consideration "
        "we have decided to move forward with other candidates.\n\nCopperleaf Recruiting\n",
    )
    hunt.sync("2026-03-18 10:00")
    ((_, raw),) = hunt.maildir.drafts()
    assert read(raw)["To"] == "Ben Foster <ben.foster@copperleaf.com>"
    assert (read(raw)["In-Reply-To"], read(raw)["Subject"]) == ("<ben1@copperleaf.com>", "Re: Copperleaf onsite")
    assert not re.search(r"(?:for|your) (?:letting|telling)", text(raw)), "Ben told nothing of the decision"


@pytest.mark.parametrize(
    ("words", "begins", "people"),
    [
        ("on Friday, March 13 at noon with Dana Kim.", "2026-03-13 12:00", ["Dana Kim"]),
        ("on March 16 at 9:30am with Dr. Okafor.", "2026-03-16 09:30", ["Okafor"]),
        (
            "on March 16 at 9:30am Pacific. Dana Kim and Tom Weber will join.",
            "2026-03-16 12:30",
            ["Dana Kim", "Tom Weber"],
        ),
        (
            "on Monday 16 March, 2:00 - 3:00 PM.\n\nInterviewers:\n- Dana Kim (Staff Engineer)\n- Anna-Maria "
            "O'Neill, CTO\n",
            "2026-03-16 14:00",
            ["Dana Kim", "Anna-Maria O'Neill"],
        ),
        ("on the 12th of March at 2 PM with 田中 健.", "2026-03-12 14:00", ["田中 健"]),
        ("on 3/19/2026 at 14:00 with Dana.", "2026-03-19 14:00", ["Dana"]),
    ],
)
def test_confirmations_in_the_words_that_people_use(hunt: Hunt, words: str, begins: str, people: Sequence[str]) -> None:
    hunt.receive(
        "2026-03-09 10:00",
        "Ben Foster <ben.foster@copperleaf.com>",
        "Your interview",
        f"Hi Jordan,\n\nThis is to confirm your interview for the Data Engineer role {words}\n\nBest,\nBen Foster\n"
        "Recruiting Coordinator | Copperleaf\n",
    )
    hunt.sync("2026-03-09 12:00")
    assert met(only(hunt, "2026-03-09 12:00")) == [(at(begins), list(people))]


def test_an_own_mail_picks_one_of_the_offered_slots(hunt: Hunt) -> None:
    hunt.receive(
        "2026-03-05 10:00",
        "Maya Torres <maya@copperleaf.com>",
        "Your application to Copperleaf",
        "Hi Jordan,\n\nI have just read your application for the Data Engineer position at Copperleaf. Would you have "
        "time for a 30 minute phone call?\n\n- Monday, March 9 at 10:00 AM ET\n- Tuesday, March 10 at 2:30 PM ET\n\n"
        "Best,\nMaya Torres\nRecruiter, Copperleaf\n",
        message_id="<m1@copperleaf.com>",
    )
    hunt.write(
        "2026-03-05 16:00",
        "Maya Torres <maya@copperleaf.com>",
        "Re: Your application to Copperleaf",
        "Hi Maya,\n\nTuesday at 2:30 works for me.\n\nJordan\n\nOn Thu, Mar 5, 2026 at 10:00 AM Maya Torres wrote:\n"
        "> - Monday, March 9 at 10:00 AM ET\n> - Tuesday, March 10 at 2:30 PM ET\n",
        in_reply_to="<m1@copperleaf.com>",
        references="<m1@copperleaf.com>",
    )
    hunt.sync("2026-03-10 16:05")
    assert met(only(hunt, "2026-03-10 16:05")) == [(at("2026-03-10 14:30"), ["Maya Torres"])]
    assert "March 10" in text(placed(hunt, "maya@copperleaf.com")[1])


def test_a_table_in_html_that_the_user_says_is_a_confirmation(hunt: Hunt, tmp_path: Path) -> None:
    hunt.receive(
        "2026-04-06 10:00",
        "Riverbend Health via GoodTime <no-reply@goodtime.io>",
        "Interview Confirmation - Riverbend Health - Data Engineer",
        "",
        html="<p>Hi Jordan,</p><p>Your interview with <b>Riverbend Health</b> for the <b>Data Engineer</b> role is "
        "confirmed.</p><table><tr><td>Date</td><td>Friday, April 10, 2026</td></tr><tr><td>Time</td><td>1:00 PM - "
        "2:00 PM EDT</td></tr><tr><td>Interviewer</td><td>Amara Diallo, Data Engineering Manager</td></tr></table>"
        "<p>If you need to reschedule, contact Erin Walsh.</p>",
    )
    hunt.sync("2026-04-06 11:00")
    command(configured(hunt, tmp_path), "correct", "m1", "interview_confirmation")
    hunt.sync("2026-04-06 11:10")
    assert met(only(hunt, "2026-04-06 11:10")) == [(at("2026-04-10 13:00"), ["Amara Diallo"])]


# ---- who belongs to what


def test_an_agency_with_two_clients_and_a_rejection_that_it_forwards(hunt: Hunt) -> None:
    sam = "Sam Okoye <sam@brightpath-recruiting.com>"
    signed = "\n\nBest,\nSam Okoye\nSenior Consultant, Brightpath Recruiting\n"
    hunt.receive(
        "2026-03-02 10:00",
        sam,
        "Interview with Larkspur Energy",
        "Hi Jordan,\n\nOur client Larkspur Energy would like to interview you for the Backend Engineer role. Your "
        "interview is confirmed for Tuesday, March 10 at 2:00 PM ET with Helen Marsh, CTO "
        f"(helen.marsh@larkspurenergy.com).{signed}",
    )
    hunt.receive(
        "2026-03-03 10:00",
        sam,
        "Interview with Meridian Freight",
        "Hi Jordan,\n\nOur client Meridian Freight also wants to meet you for their Platform Engineer role. Your "
        f"interview is confirmed for Wednesday, March 11 at 11:00 AM ET with Paul Lindgren, Head of Platform.{signed}",
    )
    hunt.sync("2026-03-11 13:30")
    assert [(facts.company, facts.role) for facts in hunt.applications()] == [
        ("Larkspur Energy", "Backend Engineer"),
        ("Meridian Freight", "Platform Engineer"),
    ]
    assert hunt.lives() == [
        (Kind.THANK_YOU, "helen.marsh@larkspurenergy.com", DraftState.PLACED),
        (Kind.THANK_YOU, "", DraftState.PLACED),
    ]
    hunt.receive(
        "2026-03-13 10:00",
        sam,
        "Fwd: Backend Engineer - Jordan Rivera",
        "Hi Jordan,\n\nSee below, sorry about that. Nothing yet from Meridian.\n\nSam\n\n"
        "---------- Forwarded message ---------\nFrom: Helen Marsh <helen.marsh@larkspurenergy.com>\n"
        "Subject: Backend Engineer - Jordan Rivera\nTo: Sam Okoye <sam@brightpath-recruiting.com>\n\nHi Sam,\n\n"
        "Unfortunately we have decided not to move forward with Jordan for the Backend Engineer position at Larkspur "
        "Energy.\n\nHelen\n",
    )
    hunt.receive(
        "2026-03-14 10:00",
        "Meridian Freight Careers <careers@meridianfreight.com>",
        "Your application: Warehouse Analyst",
        "Dear Jordan,\n\nThank you for applying to the Warehouse Analyst position at Meridian Freight. "
        "Unfortunately, we "
        "have decided to pursue other candidates for this role.\n\nMeridian Freight Talent Team\n",
    )
    hunt.sync("2026-03-16 11:00")
    open_drafts = [(draft.kind, draft.application) for draft in hunt.drafts(DraftState.PLACED)]
    assert (Kind.FOLLOW_UP, "meridian-freight") in open_drafts, "another role was rejected, not this one"
    assert (Kind.FOLLOW_UP, "larkspur-energy") not in open_drafts, "nobody asks for news that may have come"
    assert not [kind for kind, _ in open_drafts if kind is Kind.FEEDBACK_REQUEST]
    larkspur = next(plan for plan in hunt.plan("2026-03-16 11:00") if plan.application == "larkspur-energy")
    assert any("Sam Okoye" in sentence for sentence in larkspur.needs_you)


def test_a_rejection_from_a_shared_address_greets_nobody_by_the_firms_name(hunt: Hunt) -> None:
    tidewell(hunt)
    hunt.receive(
        "2026-03-13 10:00",
        "Tidewell Careers <careers@tidewell.com>",
        "Your application for Data Analyst",
        "Dear Jordan,\n\nThank you for interviewing for the Data Analyst position at Tidewell. Unfortunately, we have "
        "decided to pursue other candidates for this role.\n\nTidewell Talent Team\n",
    )
    hunt.sync("2026-03-13 11:00")
    (draft,) = hunt.drafts(DraftState.PLACED)
    assert draft.kind is Kind.FEEDBACK_REQUEST
    assert draft.text.body.split("\n")[0] in {"Hello,", "Hi Ana,", "Dear Ana,", "Hi Tom,", "Dear Tom,"}


def test_a_recruiter_who_writes_out_of_the_blue_about_what_was_applied_for(hunt: Hunt) -> None:
    hunt.receive(
        "2026-03-02 09:00",
        "Copperleaf <no-reply@us.greenhouse-mail.io>",
        "Thank you for applying to Copperleaf",
        "Hi Jordan,\n\nThank you for your interest in Copperleaf! We have received your application for the Data "
        "Engineer role and will review it shortly.\n\nCopperleaf Recruiting Team\n",
    )
    hunt.receive(
        "2026-03-05 10:00",
        "Maya Torres <maya@copperleaf.com>",
        "Data Engineer at Copperleaf",
        "Hi Jordan,\n\nI came across your profile and I am recruiting for the Data Engineer role at Copperleaf. "
        "Would you "
        "be open to a conversation?\n\nMaya Torres\nRecruiter, Copperleaf\n",
        message_id="<m1@copperleaf.com>",
    )
    hunt.write(
        "2026-03-05 12:00",
        "Maya Torres <maya@copperleaf.com>",
        "Re: Data Engineer at Copperleaf",
        "Gladly! Jordan",
        in_reply_to="<m1@copperleaf.com>",
        references="<m1@copperleaf.com>",
    )
    hunt.sync("2026-03-05 13:00")
    assert [(facts.company, facts.role) for facts in hunt.applications()] == [("Copperleaf", "Data Engineer")]
