"""What a mail tells of an interview and of the work is there when a draft is written: from a Maildir to the plan."""

from __future__ import annotations

from pathlib import Path

from agent.model.application import Interview
from agent.model.mail import Meeting
from tests.hunt import ME, Hunt, at
from tests.mails import invitation

TOM = "Tom Weber <tom.weber@tidewell.com>"
SUBJECT = "Interview: Data Engineer at Tidewell"
START, END = at("2026-03-12 15:00"), at("2026-03-12 16:00")


def interviews(hunt: Hunt) -> list[Interview]:
    return [one for plan in hunt.plan("2026-03-12 18:00") for round_ in plan.rounds for one in round_.standing]


def invite(hunt: Hunt, when: str, sequence: int, summary: str, description: str = "", location: str = "") -> None:
    calendar = invitation(
        "uid-7@tidewell.com", START, END, TOM, [TOM, ME],
        sequence=sequence, stamp=at(when), summary=summary, description=description, location=location,
    )  # fmt: skip
    hunt.receive(when, TOM, SUBJECT, "Hi Jordan, here is the invitation.\n\nTom Weber\n", invitation=calendar)
    hunt.sync(when)


def test_an_invitations_way_and_agenda_come_to_the_interview_and_outlive_a_bare_update(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    topics = "Agenda:\n- Introductions\n- Your experience with Kafka\n- Our data roadmap"
    invite(hunt, "2026-03-09 10:00", 0, "Tidewell: System design", topics, "https://tidewell.zoom.us/j/77")
    told = ("system design session", "my experience with Kafka", "your data roadmap")
    assert [(one.meeting, one.agenda) for one in interviews(hunt)] == [(Meeting.VIDEO, told)]
    invite(hunt, "2026-03-10 10:00", 1, "Interview")
    assert [(one.meeting, one.agenda) for one in interviews(hunt)] == [(Meeting.VIDEO, told)]


def test_the_work_that_a_mail_tells_of_is_kept_with_the_application(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    text = (
        "Hi Jordan,\n\nThis is to confirm your interview for the Data Engineer role at Tidewell on Thursday, March 12 "
        "at 3:00 PM ET at our office, 12 King Street. You would be working on our event pipeline with Flink.\n\n"
        "Tom Weber\n"
    )
    hunt.receive("2026-03-09 10:00", TOM, SUBJECT, text)
    hunt.sync("2026-03-09 12:00")
    assert [one.meeting for one in interviews(hunt)] == [Meeting.ONSITE]
    (application,) = hunt.applications()
    (fact,) = application.messages
    assert fact.work.on == "your event pipeline"
    assert "flink" in fact.work.words


def test_a_thank_you_tells_in_which_mail_the_words_stand_that_it_quotes(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    offer = (
        "Hi Jordan,\n\nThanks for applying for our Data Engineer role. Could you come in to meet me? We could do "
        "Thursday, March 12 at 3 PM or Friday, March 13 at 10 AM.\n\nTom Weber\nHead of Data\n"
    )
    hunt.receive("2026-03-09 10:00", TOM, SUBJECT, offer, message_id="<offer@tidewell.com>")
    accepted = "Hi Tom,\n\nThursday at 3 works for me.\n\nJordan\n"
    hunt.write(
        "2026-03-09 12:00", "tom.weber@tidewell.com", f"Re: {SUBJECT}", accepted,
        message_id="<yes@example.com>", in_reply_to="<offer@tidewell.com>",
    )  # fmt: skip
    hunt.receive(
        "2026-03-09 14:00", TOM, f"Re: {SUBJECT}", "Lovely, see you then. We are at 12 King Street.\n\nTom\n",
        message_id="<fine@tidewell.com>", in_reply_to="<yes@example.com>",
    )  # fmt: skip
    hunt.sync("2026-03-09 15:00")
    hunt.sync("2026-03-12 18:00")
    reasons = [draft.reason for one in hunt.applications() for draft in one.drafts]
    assert [(one.message_id, "March 12" in one.quote) for one in reasons] == [("<offer@tidewell.com>", True)]
