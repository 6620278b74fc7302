"""The command line as its user has it: real processes on real Maildirs, their JSON and their words."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agent.cli.main import app
from agent.errors import WrongUsage
from tests.mails import mail
from tests.system.cli_desk import AFTER, Desk, confirmation, home


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return home(tmp_path)


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A trial with one interview that is over, and its thank-you placed; the tests only read it."""
    made = home(tmp_path_factory.mktemp("trial"))
    made.maildir.deliver(confirmation())
    done = made.run("sync", "--at", AFTER, "--json")
    assert (done.status, done.err) == (0, "")
    assert done.lines[0]["placed"] == 1
    return made


@pytest.mark.parametrize("command", ["status", "drafts --json", "show nowhere", "sync", "--help"])
def test_a_process_that_has_started_already_ends_and_says_as_a_new_one_does(trial: Desk, command: str) -> None:
    assert trial.run(*command.split()) == trial.run(*command.split(), PYTHONUNBUFFERED="1")


# --- reading commands ---


def test_it_tells_its_version() -> None:
    told = CliRunner().invoke(app, ["--version"])
    assert (told.exit_code, told.output) == (0, f"followup {version('followup-agent')}\n")


def test_sync_tells_what_it_did_in_one_line(desk: Desk) -> None:
    desk.maildir.deliver(confirmation())
    done = desk.run("sync", "--at", "2026-03-10T09:00", "--json")
    assert done.status == 0
    (line,) = done.lines
    assert list(line) == [
        "read", "placed", "withdrawn", "blocked", "unknown", "needs_review", "withheld", "categories",
        "next_due",
    ]  # fmt: skip
    assert (line["read"], line["placed"], line["categories"]) == (1, 0, {"interview_confirmation": 1})
    assert line["next_due"] == "2026-03-12T17:00:00-04:00"
    again = desk.run("sync", "--at", AFTER)
    assert again.status == 0
    assert "Placed 1 draft" in again.out
    assert len(desk.maildir.drafts()) == 1


def test_status_as_json(trial: Desk) -> None:
    done = trial.run("status", "--json")
    assert done.status == 0
    (line,) = done.lines
    assert list(line) == [
        "application", "company", "role", "stage", "standing", "since", "interviews", "next", "needs_you",
    ]  # fmt: skip
    assert (line["application"], line["company"], line["role"]) == ("northwind", "Northwind", "Staff Engineer")
    assert (line["stage"], line["standing"]) == ("interviewed", "waiting")
    assert line["interviews"] == [
        {
            "start": "2026-03-12T15:00:00-04:00",
            "end": "2026-03-12T16:00:00-04:00",
            "time_zone": "America/New_York",
            "people": ["Dana Whitfield"],
            "cancelled": False,
            "end_assumed": False,
            "round": 1,
        }
    ]
    assert set(line["next"]) == {"what", "rule", "at"}
    assert (line["next"]["what"], line["next"]["rule"]) == ("follow_up", "F1")
    assert line["next"]["at"].startswith("2026-03-16T08:00:00")  # three days on is a Sunday
    assert any("Drafts" in sentence for sentence in line["needs_you"])


def test_status_for_people(trial: Desk) -> None:
    done = trial.run("status")
    assert done.status == 0
    assert done.out.startswith("Needs you")
    assert "follow-up to Dana Whitfield" in done.out
    assert "Mon 16 Mar, 08:00" in done.out
    assert "\x1b" not in done.out


def test_status_at_another_time(trial: Desk) -> None:
    (line,) = trial.run("status", "--json", "--at", "2026-03-11T12:00").lines
    assert line["stage"] == "interview_planned"
    wrong = trial.run("status", "--at", "teatime")
    assert (wrong.status, wrong.out) == (2, "")
    assert wrong.err.startswith('followup: "teatime" is not a time. Write it as')


def test_drafts_as_json(trial: Desk) -> None:
    (line,) = trial.run("drafts", "--json").lines
    assert list(line) == [
        "draft", "application", "kind", "rule", "to", "subject", "state", "placed_at", "body", "remarks",
    ]  # fmt: skip
    assert (line["application"], line["kind"], line["rule"]) == ("northwind", "thank_you", "T1")
    assert (line["to"], line["state"]) == ("dana@northwind.example", "placed")
    assert line["subject"] == "Re: Interview on March 12"
    assert line["placed_at"] == "2026-03-12T18:00:00-04:00"
    assert line["body"].rstrip().endswith("Jordan Rivera")
    assert "in Drafts" in trial.run("drafts").out


def test_explain_as_json(trial: Desk) -> None:
    (line,) = trial.run("explain", "d1", "--json").lines
    assert (line["draft"], line["rule"], line["state"], line["taken_back"]) == ("d1", "T1", "placed", None)
    assert line["why"].startswith("The interview ended on Thursday, March 12, 16:00")
    assert line["quote"]
    assert line["message_id"] == "<confirmed@northwind.example>"
    assert (line["dates"], line["until"]) == (["2026-03-12T16:00:00-04:00"], "2026-03-13T16:00:00-04:00")
    assert line["settings"]["timing.thank_you_after"] == "1 hour"
    assert "".join(one["sentence"] for one in line["sentences"][-1:]) == "Jordan Rivera"
    assert line["life"] == [{"at": "2026-03-12T18:00:00-04:00", "what": "in Drafts"}]


def test_explain_names_rule_words_date_and_setting(trial: Desk) -> None:
    done = trial.run("explain", "d1")
    assert done.status == 0
    for part in ("Rule T1", "timing.thank_you_after = 1 hour", "Re: Interview on March 12", "from ", "12 Mar"):
        assert part in done.out


def test_show_tells_the_story_in_order(trial: Desk) -> None:
    done = trial.run("show", "northwind")
    assert done.status == 0
    mail_at, draft_at = done.out.index("m1  interview confirmation"), done.out.index("d1  thank-you to Dana")
    assert mail_at < draft_at
    assert "“" in done.out
    assert "Rule T1" in done.out
    assert "follow-up to Dana Whitfield" in done.out[draft_at:]
    events = trial.run("show", "northwind", "--json").lines
    assert {event["what"] for event in events} >= {"message", "draft", "next"}
    assert [event["at"] for event in events if event["what"] in {"message", "draft"}] == sorted(
        event["at"] for event in events if event["what"] in {"message", "draft"}
    )


def test_an_application_that_is_not_there(trial: Desk) -> None:
    done = trial.run("show", "northwnd")
    assert (done.status, done.out) == (2, "")
    assert 'Did you mean "northwind"?' in done.err


def test_plan_and_what_another_configuration_would_change(trial: Desk) -> None:
    (line,) = trial.run("plan", "--json").lines
    assert (line["what"], line["to"], line["rule"]) == ("follow_up", "dana@northwind.example", "F1")
    assert "Rule F1" in line["why"]
    other = trial.home / "other.toml"
    other.write_text(trial.config.read_text() + '[timing]\nfollow_up_after = "5 days"\n')
    (change,) = trial.run("plan", "--compare", str(other), "--json").lines
    assert change["at"].startswith("2026-03-16T08:00")
    assert change["other_at"].startswith("2026-03-17T16:00")
    assert "Tue 17 Mar, 16:00" in trial.run("plan", "--compare", str(other)).out


# --- telling ---


def test_what_the_user_says_takes_effect_with_the_next_pass(desk: Desk) -> None:
    desk.maildir.deliver(confirmation())
    assert desk.run("sync", "--at", "2026-03-10T09:00").status == 0
    assert desk.run("note", "northwind", "I led the move to Kafka", "--forgot").status == 0
    assert desk.run("person", "northwind", "Lee Park", "--address", "Lee@Northwind.example").status == 0
    moved = desk.run("interview", "northwind", "--at", "2026-03-13T10:00", "--length", "45 minutes")
    assert moved.status == 0
    assert "Fri 13 Mar, 10:00" in moved.out
    (line,) = desk.run("status", "--json").lines
    assert [(one["start"][:16], one["end"][:16]) for one in line["interviews"]] == [
        ("2026-03-13T10:00", "2026-03-13T10:45")
    ]
    assert desk.run("sync", "--at", "2026-03-13T13:00").status == 0
    (draft,) = desk.run("drafts", "--json").lines
    assert "Kafka" in draft["body"]
    assert desk.run("interview", "northwind", "--did-not-happen").status == 0
    assert desk.run("sync", "--at", "2026-03-13T14:00").status == 0
    (draft,) = desk.run("drafts", "--json").lines
    assert draft["state"] == "withdrawn"
    assert desk.maildir.drafts() == []
    told = desk.run("show", "northwind").out
    assert "you noted (forgot): I led the move to Kafka" in told
    assert "you named Lee Park <lee@northwind.example>" in told


def test_a_pause_stands_where_it_holds(desk: Desk) -> None:
    desk.maildir.deliver(confirmation())
    assert desk.run("sync", "--at", "2026-03-10T09:00").status == 0
    assert "paused" not in desk.run("status").out
    assert desk.run("pause", "northwind", "--until", "2026-03-14").status == 0
    assert "interview planned, waiting, paused until Sat 14 Mar  " in desk.run("status").out
    assert "paused" not in desk.run("status", "--at", "2026-03-14T00:00").out


def test_an_interview_is_called_off_once(desk: Desk) -> None:
    desk.maildir.deliver(confirmation())
    assert desk.run("sync", "--at", "2026-03-10T09:00").status == 0
    assert desk.run("interview", "northwind", "--cancelled", "--at", "2026-03-12T15:00").status == 0
    again = desk.run("interview", "northwind", "--cancelled")
    assert (again.status, again.out) == (2, "")
    assert "These are known: Thu 12 Mar, 15:00 (called off)." in again.err
    assert desk.run("show", "northwind").out.count("you cancelled the interview") == 1


@pytest.mark.parametrize(
    ("person", "known"),
    [("Dana", True), ("dana whitfield", True), ("dana@northwind.example", True), ("Dana Whitfeld", False)],
)
def test_a_note_for_somebody_who_is_not_known_says_so(trial: Desk, person: str, known: bool) -> None:
    done = trial.run("note", "northwind", "I led the move to Kafka", "--forgot", "--for", person)
    assert done.status == 0
    assert (f'Nobody in northwind is called "{person}" yet' in done.out) is not known


def test_a_name_that_the_user_gives_is_the_applications(desk: Desk) -> None:
    desk.maildir.deliver(confirmation())
    assert desk.run("sync", "--at", "2026-03-10T09:00").status == 0
    done = desk.run("name", "northwind", "--company", " Northwind  Mills ", "--role", "Loom Engineer")
    assert (done.status, "Northwind Mills, Loom Engineer" in done.out) == (0, True)
    (line,) = desk.run("status", "--json").lines
    assert (line["application"], line["company"], line["role"]) == ("northwind", "Northwind Mills", "Loom Engineer")
    assert desk.run("name", "northwind").status == 2


def test_a_message_is_corrected(desk: Desk) -> None:
    desk.maildir.deliver(confirmation())
    desk.run("sync", "--at", "2026-03-10T09:00")
    done = desk.run("correct", "m1", "interview_cancellation")
    assert (done.status, done.err) == (0, "")
    assert "as you said" in desk.run("show", "northwind").out


def test_a_pause_holds_and_ends(desk: Desk) -> None:
    desk.maildir.deliver(confirmation())
    desk.run("sync", "--at", "2026-03-10T09:00")
    assert "paused until Fri 13 Mar" in desk.run("pause", "--until", "2026-03-13").out
    assert desk.run("sync", "--at", AFTER, "--json").lines[0]["placed"] == 0
    assert desk.run("pause", "--until", "2026-03-01").out == "The pause of everything is over.\n"
    assert desk.run("sync", "--at", AFTER, "--json").lines[0]["placed"] == 1


def test_a_closed_application_is_finished(desk: Desk) -> None:
    desk.maildir.deliver(confirmation())
    desk.run("sync", "--at", AFTER)
    assert desk.run("close", "northwind", "--withdrawn").status == 0
    (asked,) = desk.run("status", "--json").lines[0]["needs_you"]
    assert "the application is over: the next pass takes it back" in asked
    assert desk.run("sync", "--at", AFTER, "--json").lines[0]["withdrawn"] == 1
    (line,) = desk.run("status", "--json").lines
    assert (line["stage"], line["standing"], line["next"]) == ("withdrawn", "finished", None)
    assert "Finished (1)" in desk.run("status").out


def test_another_wording_is_asked_for(desk: Desk) -> None:
    desk.maildir.deliver(confirmation())
    desk.run("sync", "--at", AFTER)
    (before,) = desk.run("drafts", "--json").lines
    assert desk.run("redraft", "d1").status == 0
    assert desk.run("sync", "--at", AFTER).status == 0
    after = [line for line in desk.run("drafts", "--json").lines if line["state"] == "placed"]
    assert len(after) == len(desk.maildir.drafts()) == 1
    assert after[0]["body"] != before["body"]
    with pytest.raises(WrongUsage, match=r"d1 was replaced by d2\..*`followup redraft d2`"):
        CliRunner().invoke(app, ["redraft", "d1", "--config", str(desk.config)], catch_exceptions=False)


@pytest.mark.parametrize(("option", "said"), [("--company", "Northwind Traders"), ("--role", "Data Engineer")])
def test_an_untouched_draft_takes_the_name_that_the_user_says(desk: Desk, option: str, said: str) -> None:
    desk.maildir.deliver(confirmation())
    desk.run("sync", "--at", AFTER)
    ((_, before),) = desk.maildir.drafts()
    assert said.encode() not in before
    desk.run("name", "northwind", option, said)
    for placed in (1, 0):
        assert desk.run("sync", "--at", AFTER, "--json").lines[0]["placed"] == placed
        ((_, after),) = desk.maildir.drafts()
        assert said.encode() in after


def test_the_user_is_told_that_a_draft_cannot_take_their_note_in(desk: Desk) -> None:
    desk.maildir.deliver(confirmation())
    desk.run("sync", "--at", AFTER)
    before = desk.maildir.drafts()
    desk.run("note", "northwind", "On [DATE] I met Sam", "--forgot")
    told = "    - The draft d1 stays as it was, for its new text does not pass (T10:"
    for _ in range(2):
        desk.run("sync", "--at", AFTER)
        assert desk.maildir.drafts() == before
        assert desk.run("status").out.count(told) == 1
    assert "d1, as you have it now" not in desk.run("drafts").out


def test_what_the_user_said_of_an_interview_is_told_as_theirs(desk: Desk) -> None:
    applied = "Dear Jordan,\n\nThank you for applying for the Nurse role at Acme. We have received your application.\n"
    desk.maildir.deliver(mail(sender="no-reply@acme.example", subject="Your application", body=applied))
    desk.run("sync", "--at", "2026-03-10T10:00")
    desk.run("interview", "acme", "--at", "2026-03-12T10:00", "--with", "Kim Lee <kim@acme.example>")
    desk.run("sync", "--at", "2026-03-12T13:00")
    told = desk.run("explain", "d1").out
    assert told.count("from followup interview") == 2  # whom it greets, and the day
    assert "from mail 2026" not in told
    assert "from invitation" not in told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("explain", "d99"), 'There is no draft "d99". `followup drafts` lists them'),
        (("correct", "m99", "rejection"), "There is no message m99"),
        (("correct", "m1", "rejecton"), 'Did you mean "rejection"?'),
        (("correct", "m1"), "Give its category, or --application."),
        (("correct", "m1", "--application", "contoso"), 'There is no application "contoso"'),
        (("note", "northwind", "x", "--forgot", "--topic"), "A note can have only one kind."),
        (("note", "northwind", " "), "The note is empty."),
        (("person", "northwind", "Lee", "--address", "lee"), '"lee" is not an address'),
        (("person", "northwind", "lee@x.example"), "the address goes behind --address"),
        (("interview", "northwind"), "Give --at, --length, --with or --cancelled."),
        (("interview", "northwind", "--cancelled", "--length", "1 hour"), "Leave --length and --with out."),
        (("interview", "northwind", "--cancelled", "--did-not-happen"), "Give one of --cancelled and"),
        (("interview", "northwind", "--length", "2 days"), "is not the length of an interview"),
        (("interview", "northwind", "--cancelled", "--at", "2026-03-12T16:00"), "known: Thu 12 Mar, 15:00. --at"),
        (("interview", "northwind", "--did-not-happen", "--at", "2026-03-11T15:00"), "No interview for northwind"),
        (("pause", "--until", "soon"), '"soon" is not a day. Write it as "2026-03-12".'),
        (("interview", "northwind", "--at", "2026-03-13"), '"2026-03-13" has no time of day.'),
        (("interview", "northwind", "--at", "2062-03-13T10:00"), "is more than a year ahead"),
        (("interview", "northwind", "--at", "9999-12-31T10:00"), '"9999-12-31T10:00" is not a time.'),
        (("pause", "--until", "9999-12-31"), '"9999-12-31" is not a day.'),
        (("correct", "m1", "own"), "Whether you wrote m1 is told by its sender"),
    ],
)
def test_what_makes_no_sense_is_refused(trial: Desk, arguments: tuple[str, ...], told: str) -> None:
    done = CliRunner().invoke(app, list(arguments), env={"FOLLOWUP_CONFIG": str(trial.config)})
    assert isinstance(done.exception, WrongUsage)
    assert told in str(done.exception)


# --- trials ---


def test_a_trial_takes_no_other_clock(trial: Desk) -> None:
    back = "The last pass of this trial was at 2026-03-12T18:00-04:00, which is later."
    for arguments, told in ((("sync",), "trial"), (("sync", "--at", "2026-03-11T09:00"), back)):
        done = trial.run(*arguments)
        assert done.status == 2
        assert told in done.err


def test_a_real_store_takes_no_trial(desk: Desk) -> None:
    assert desk.run("sync").status == 0
    done = desk.run("sync", "--at", "2036-03-11T09:00")
    assert done.status == 2
    assert desk.run("plan", "--at", "2036-03-11T09:00").status == 0
