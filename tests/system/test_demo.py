"""The demo from end to end, through its command: the story comes out as told, and nothing of the user's is touched."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from agent.cli import demo
from agent.cli.main import app
from agent.demo import player as playing
from agent.demo.hunt import STEPS
from agent.demo.narrator import Narrator
from agent.demo.player import Event, Happened, Player, Turned
from agent.demo.steps import ZONE, Arrives, Writes
from agent.demo.stories import private
from agent.errors import WrongUsage
from agent.model.application import ApplicationFacts
from agent.model.draft import DraftFact, DraftState
from agent.store import open_store

Files = dict[str, tuple[bytes, int]]

# When it was placed, its rule and why, its kind, to whom (at .example), its subject, and what became of it.
GOLDEN = [
    ("03-12 16:30", "T1", "thank", "thank_you", "priya.raman@harborlight", "March 12", "sent"),
    ("03-12 16:30", "T1", "thank", "thank_you", "tom.becker@harborlight", "March 12", "edited, sent"),
    ("03-12 16:30", "T1", "thank", "thank_you", "-", "March 12", "gone: facts_changed"),
    ("03-13 09:10", "T1", "thank", "thank_you", "luis.ortega@harborlight", "March 12", "sent"),
    ("03-16 12:00", "T1", "thank_assumed_end", "thank_you", "hannah@copperleaf", "March 16", "gone: follow_up_instead"),
    ("03-19 11:00", "F1", "nobody_thanked", "follow_up", "hannah@copperleaf", "March 16", "sent"),
    ("03-23 10:31", "N1", "no_decision", "no_decision_reply", "hannah@copperleaf", "March 16", "sent"),
    ("03-23 13:00", "T1", "thank", "thank_you", "sokafor@meridianfreight", "March 23", "gone: facts_changed"),
    ("03-23 13:35", "T1", "thank", "thank_you", "sokafor@meridianfreight", "March 23", "sent"),
    ("03-24 12:30", "T1", "thank", "thank_you", "elena.novak@brightwater", "March 24", "sent"),
    (
        "03-26 15:55",
        "R1",
        "rejected",
        "feedback_request",
        "maya.lindqvist@harborlight",
        "Harborlight: next step",
        "sent",
    ),
    ("03-30 08:00", "S2", "unanswered", "nudge", "elena.novak@brightwater", "March 24", "gone: heard"),
    ("04-01 08:00", "S2", "unanswered_away", "nudge", "sokafor@meridianfreight", "March 23", "sent"),
    ("04-06 08:00", "S2", "promise_passed", "nudge", "hannah@copperleaf", "March 16", "sent"),
    ("04-07 15:30", "T1", "thank", "thank_you", "marcus.hale@brightwater", "April 7", "sent"),
    ("04-07 15:30", "T1", "thank", "thank_you", "aiko.tanaka@brightwater", "April 7", "gone: already_written"),
    ("04-08 16:35", "R1", "rejected", "feedback_request", "hannah@copperleaf", "March 16", "dismissed"),
    ("04-14 18:00", "T1", "thank", "thank_you", "nina.feld@oakridge", "April 14", "gone: not_held"),
    ("04-14 18:00", "T1", "thank", "thank_you", "omar.haddad@oakridge", "April 14", "gone: not_held"),
    ("04-22 11:40", "N1", "no_decision", "no_decision_reply", "sokafor@meridianfreight", "March 23", "placed"),
    ("04-23 16:00", "T1", "thank", "thank_you", "nina.feld@oakridge", "April 23", "edited"),
    ("04-23 16:00", "T1", "thank", "thank_you", "omar.haddad@oakridge", "April 23", "placed"),
]

# Which mail each reply answers, by where it goes and when it was placed.
ANSWERED = {
    ("hannah@copperleaf.example", "03-23"): "<cl-undecided@copperleaf.example>",
    ("maya.lindqvist@harborlight.example", "03-26"): "<hl-rejects@harborlight.example>",
    ("elena.novak@brightwater.example", "03-30"): "<",  # mutt keeps the draft's own Message-ID
    ("sokafor@meridianfreight.example", "04-01"): "<mf-thanks@example.com>",
    ("hannah@copperleaf.example", "04-06"): "<cl-replies@example.com>",
    ("hannah@copperleaf.example", "04-08"): "<cl-rejects@copperleaf.example>",
    ("sokafor@meridianfreight.example", "04-22"): "<mf-undecided@meridianfreight.example>",
}

# What a body must name besides the person: the position and the company.
ROLES = {
    "harborlight": ("Data Platform Engineer", "Harborlight"),
    "copperleaf": ("Senior Python Developer", "Copperleaf"),
    "meridian-freight": ("Data Engineer", "Meridian Freight"),
    "brightwater-analytics": ("Analytics Engineer", "Brightwater Analytics"),
    "oakridge-health": ("Backend Engineer", "Oakridge Health"),
}


@dataclass(frozen=True, slots=True)
class Played:
    """What one run of the command left, and what was seen while it ran."""

    folder: Path
    result: Result
    events: tuple[Event, ...]
    users: Files  # every file of the user's outside Drafts, as it was when it came to be there
    applications: tuple[ApplicationFacts, ...]

    @property
    def drafts(self) -> list[DraftFact]:
        return sorted((d for facts in self.applications for d in facts.drafts), key=lambda d: (d.placed_at, d.id))

    @property
    def placed(self) -> list[DraftFact]:
        """Each draft as it was when it was placed."""
        return [e.draft for e in self.events if isinstance(e, Turned) and e.step.state is DraftState.PLACED]


class _Watched(Player):
    """The player itself; it keeps its events, and the user's files as they were right after each thing they did."""

    last: _Watched

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.events: list[Event] = []
        self.users: Files = {}
        _Watched.last = self

    def play(self) -> Iterator[Event]:
        for event in super().play():
            self.events.append(event)
            if isinstance(event, Happened):
                now = _files(self.desk.path)
                self.users = {name: seen for name, seen in now.items() if not _agents(name)} | self.users
            yield event


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("demo") / "hunt"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(playing, "Player", _Watched)
        result = CliRunner().invoke(app, ["demo", "--keep", str(folder)], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    with open_store(folder / "state" / "followup.db", create=False) as store:
        applications = store.snapshot().applications
    watched = _Watched.last
    return Played(folder, result, tuple(watched.events), watched.users, applications)


def test_each_draft_comes_when_and_to_whom_it_should_and_ends_as_told(played: Played) -> None:
    reasons = {draft.id: draft.reason for draft in played.placed}
    rows = []
    for draft in played.drafts:
        assert draft.placed_at is not None
        reason = reasons[draft.id]
        rows.append(
            (
                f"{draft.placed_at.astimezone(ZONE):%m-%d %H:%M}",
                reason.rule,
                reason.template,
                draft.kind.value,
                draft.text.to_address.removesuffix(".example") or "-",
                re.sub(r"^Re: (?:Interview on )?", "", draft.text.subject),
                _fate(draft),
            )
        )
    assert sorted(rows) == sorted(GOLDEN)


def test_no_draft_is_ever_blocked_or_of_unknown_outcome(played: Played) -> None:
    troubled = {DraftState.BLOCKED, DraftState.UNKNOWN}
    assert not [step for draft in played.drafts for step in draft.steps if step.state in troubled]


def test_there_are_six_applications_under_their_own_names_and_roles(played: Played) -> None:
    found = {facts.id: (facts.role, facts.company) for facts in played.applications}
    assert found == ROLES | {"tidewell": ("Site Reliability Engineer", "Tidewell")}


def test_nothing_is_in_doubt(played: Played) -> None:
    assert not [message.subject for facts in played.applications for message in facts.messages if message.needs_review]


def test_each_draft_greets_its_person_names_the_role_and_is_signed_in_full(played: Played) -> None:
    for draft in played.drafts:
        body, (role, company) = draft.text.body, ROLES[draft.application]
        greeting = re.match(r"(?:Hi|Dear|Hello) (\w+),\n", body)
        assert greeting, body
        assert greeting[1] == draft.text.to_name.split()[0]
        assert role in body
        assert company in body
        assert body.rstrip().endswith("\nJordan Rivera")


def test_each_date_in_a_draft_is_that_of_the_interview_or_the_promised_one(played: Played) -> None:
    for draft in played.drafts:
        said = set(re.findall(r"\b(?:March|April) \d+", draft.text.body))
        if draft.kind.value in {"thank_you", "follow_up"}:
            assert said == {draft.text.subject.removeprefix("Re: Interview on ")}
        elif draft.reason.template == "promise_passed":
            assert said == {"April 3"}
        else:
            assert not said


def test_each_reply_answers_the_right_mail(played: Played) -> None:
    found = {}
    for draft in played.drafts:
        if draft.kind.value in {"no_decision_reply", "nudge", "feedback_request"}:
            assert draft.placed_at is not None
            day = f"{draft.placed_at.astimezone(ZONE):%m-%d}"
            found[(draft.text.to_address, day)] = draft.text.in_reply_to
            assert draft.text.references[-1] == draft.text.in_reply_to
    assert found.keys() == ANSWERED.keys()
    for key, answered in found.items():
        assert answered.startswith(ANSWERED[key])
    mutts = next(draft for draft in played.drafts if draft.text.to_address == "elena.novak@brightwater.example")
    assert found["elena.novak@brightwater.example", "03-30"] == mutts.message_id


def test_what_was_forgotten_stands_in_the_draft_that_comes_instead_and_only_there(played: Played) -> None:
    having = [draft for draft in played.drafts if "late container feeds" in draft.text.body]
    assert [(draft.text.to_address, draft.revision) for draft in having] == [("sokafor@meridianfreight.example", 2)]


def test_no_two_of_a_round_or_of_two_rounds_at_one_company_share_a_sentence(played: Played) -> None:
    for application in ROLES:
        thanks = {
            draft.text.to_name + draft.occasion: draft
            for draft in played.drafts
            if draft.application == application and draft.kind.value == "thank_you"
        }
        sentences = [sentence for draft in thanks.values() for sentence in _sentences(draft.text.body)]
        assert len(sentences) == len(set(sentences)), application


def test_nothing_of_the_users_is_changed_by_a_byte_or_a_flag(played: Played) -> None:
    now = _files(played.folder / "Mail")
    assert len(played.users) > len([step for step in STEPS if isinstance(step, Arrives)])
    assert {name: seen for name, seen in now.items() if not _agents(name)} == played.users
    ours = {draft.message_id for draft in played.drafts}
    trash = {_header(raw, "Message-ID") for name, (raw, _) in now.items() if name.startswith(".Trash/")}
    withdrawn = {draft.message_id for draft in played.drafts if draft.state is DraftState.WITHDRAWN}
    assert trash == withdrawn <= ours


def test_drafts_holds_what_is_left_and_the_users_own_edit(played: Played) -> None:
    left = [message_from_bytes(raw) for name, (raw, _) in _files(played.folder / "Mail").items() if "Drafts/" in name]
    assert sorted(str(message["To"]) for message in left) == [
        "Nina Feld <nina.feld@oakridge.example>",
        "Omar Haddad <omar.haddad@oakridge.example>",
        "Sam Okafor <sokafor@meridianfreight.example>",
    ]
    edited = next(message for message in left if "nina.feld" in str(message["To"]))
    assert "I keep thinking about the outage" in str(edited.get_payload())


def test_the_rest_of_life_leaves_no_trace_in_the_store(played: Played) -> None:
    kept = b"".join(path.read_bytes() for path in (played.folder / "state").iterdir())
    for step in private.STEPS:
        assert isinstance(step, Arrives | Writes)
        letter = step.letter
        telling = [letter.subject, letter.body.strip().splitlines()[-1], *re.findall(r"[\w.]+@[\w.]+", letter.sender)]
        for text in telling:
            assert not text or text == "jordan@example.com" or text.encode() not in kept, text


def test_the_story_tells_of_each_mail_draft_and_act_and_shows_one_of_each_kind(played: Played) -> None:
    told = played.result.stdout
    for step in STEPS:
        if isinstance(step, Arrives) and step.letter.subject:
            assert f"“{step.letter.subject}”" in told
    for draft in {draft.kind: draft for draft in reversed(played.placed)}.values():
        for line in draft.text.body.splitlines():
            assert line in told
    for words in (
        "edited and sent",
        "deleted by you",
        "withdrawn",
        'followup note "Meridian Freight"',
        'followup person "Harborlight" "Luis Ortega"',
        "Back on Monday, March 30",
        "News is promised by Friday, April 3",
        "You wrote to Aiko Tanaka yourself",
        "read as offer for Brightwater Analytics",
        f"mutt -f {played.folder}/Mail/.Drafts",
    ):
        assert words in told


def test_the_story_is_told_in_order_of_time(played: Played) -> None:
    instants = [event.at for event in played.events]
    assert instants == sorted(instants)
    narrator = Narrator()
    lines = [line for event in played.events for line in narrator.tell(event)]
    days = [line.text for line in lines if re.fullmatch(r"\w+day, \w+ \d+", line.text)]
    assert len(days) == len(set(days))


def test_the_commands_that_it_names_at_the_end_work_on_what_it_leaves(played: Played) -> None:
    named = [line.strip() for line in played.result.stdout.splitlines() if line.startswith("  followup ")]
    assert any(line.startswith("followup status --config") for line in named)
    for line in named:
        assert _followup(*shlex.split(line)[1:]).exit_code == 0, line


def test_an_earlier_time_knows_nothing_of_the_drafts_that_came_after_it(played: Played) -> None:
    config = ("--config", str(played.folder / "config.toml"))
    ahead = _followup("plan", "--at", "2026-04-14", *config).stdout
    assert [(*line.split()[4:6],) for line in ahead.splitlines()[1:]] == [
        ("thank-you", "nina.feld@oakridge.example"),
        ("thank-you", "omar.haddad@oakridge.example"),
        ("follow-up", "nina.feld@oakridge.example"),
    ]
    assert "is in Drafts" not in _followup("status", "--at", "2026-04-14", *config).stdout
    told = _followup("show", "oakridge-health", "--at", "2026-04-14", *config).stdout
    assert "Thu 9 Apr, 10:20" in told
    assert "15 Apr" not in told
    assert "Open (4)" in _followup("status", "--at", "2026-03-11", *config).stdout
    with pytest.raises(WrongUsage, match=r"Nothing was known of oakridge-health by then\."):
        _followup("show", "oakridge", "--at", "2026-03-12", *config)


def test_a_folder_that_is_not_empty_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("mine")
    with pytest.raises(WrongUsage, match="is not empty"):
        CliRunner().invoke(app, ["demo", "--keep", str(tmp_path)], catch_exceptions=False)
    assert [path.name for path in tmp_path.iterdir()] == ["letter"]


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("mine")
    with pytest.raises(WrongUsage, match="cannot be used"):
        CliRunner().invoke(app, ["demo", "--keep", str(tmp_path / "letter")], catch_exceptions=False)


def _followup(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments, catch_exceptions=False)


def _fate(draft: DraftFact) -> str:
    edited = any(step.state is DraftState.EDITED for step in draft.steps)
    if draft.state is DraftState.WITHDRAWN:
        return f"gone: {draft.steps[-1].cause.rpartition(':')[2]}"
    return f"edited, {draft.state.value}" if edited and draft.state is not DraftState.EDITED else draft.state.value


def _sentences(body: str) -> list[str]:
    """What stands between the greeting and the sign-off, sentence by sentence."""
    paragraphs = body.strip().split("\n\n")[1:-1]
    return [found for paragraph in paragraphs for found in re.split(r"(?<=[.?!])\s+", " ".join(paragraph.split()))]


def _agents(name: str) -> bool:
    """Whether a file lies where the agent may write: in Drafts, or in Trash."""
    return name.startswith((".Drafts/", ".Trash/"))


def _files(mail: Path) -> Files:
    return {
        str(path.relative_to(mail)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in mail.rglob("*")
        if path.is_file()
    }


def _header(raw: bytes, name: str) -> str:
    message: Message = message_from_bytes(raw)
    return str(message[name])


def test_the_commands_at_its_end_can_be_typed_before_it_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "my venv" / "followup"
    program.parent.mkdir()
    program.touch(mode=0o755)
    monkeypatch.setattr("sys.argv", [str(program), "demo"])
    monkeypatch.setenv("PATH", str(tmp_path))
    assert demo._program() == f"'{program}'"
    monkeypatch.setenv("PATH", str(program.parent))
    assert demo._program() == "followup"
