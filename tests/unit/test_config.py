"""The configuration: settings out of TOML, or every problem with its place and what to write instead."""

from __future__ import annotations

import tomllib
from datetime import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.config import VARIABLE, load, options
from agent.errors import WrongConfiguration
from agent.model.settings import Duration, MaildirAccount, Timing, Unit

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
PROFILE = """
[profile]
full_name = "Jordan Rivera"
addresses = ["jordan@example.com"]
time_zone = "America/New_York"
"""
MAILBOX = """
[mailbox.personal]
kind = "maildir"
path = "/mail"
"""
LEAST = PROFILE + MAILBOX


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def problems(path: Path, text: str) -> tuple[str, ...]:
    path.write_text(text)
    with pytest.raises(WrongConfiguration) as caught:
        load(path)
    assert caught.value.exit_status == 2
    return caught.value.problems


def test_the_least_that_is_needed_gives_every_default(path: Path) -> None:
    path.write_text(LEAST)
    found = load(path)
    assert found.profile.full_name == "Jordan Rivera"
    assert (found.profile.country, found.profile.locale, found.profile.strengths) == ("US", "en-US", ())
    assert found.accounts == (MaildirAccount("personal", Path("/mail")),)
    assert found.timing == Timing()
    assert found.store_path.name == "followup.db"
    assert found.english_anyway is False


def test_everything_that_is_given_is_taken(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/jordan")
    path.write_text(
        """
        drafts.english_anyway = true
        [profile]
        full_name = " Jordan Rivera "
        addresses = ["Jordan@Example.com", "j.rivera@mail.test", "jordan@mailhost", "jordan@example.com"]
        time_zone = "Europe/Berlin"
        country = "de"
        locale = "en_gb"
        strengths = ["eight years of Python services", "moving a monolith to Kafka"]
        [mailbox.personal]
        kind = "maildir"
        path = "~/Mail"
        inbox = "INBOX"
        drafts = "Entwürfe"
        sent = "Gesendet"
        trash = "Papierkorb"
        folders = ["INBOX", "Jobs"]
        [mailbox.work]
        kind = "maildir"
        path = "work"
        [timing]
        follow_up_after = "2 business days"
        working_hours = "09:30-17:00"
        [store]
        path = "~/f.db"
        """
    )
    found = load(path)
    assert found.profile.full_name == "Jordan Rivera"
    assert found.profile.addresses == ("jordan@example.com", "j.rivera@mail.test", "jordan@mailhost")
    assert (found.profile.country, found.profile.locale) == ("DE", "en-GB")
    assert found.account("personal") == MaildirAccount(
        "personal", Path("/home/jordan/Mail"), "INBOX", "Entwürfe", "Gesendet", "Papierkorb", ("INBOX", "Jobs")
    )
    assert found.account("work").path == path.parent / "work"
    assert found.timing.follow_up_after == Duration(2, Unit.BUSINESS_DAYS)
    assert found.timing.working_hours == (time(9, 30), time(17))
    assert found.store_path == Path("/home/jordan/f.db")
    assert found.english_anyway is True


def test_every_problem_is_told_at_once_with_its_line(path: Path) -> None:
    told = problems(
        path,
        """[profile]
full_nam = "Jordan Rivera"
addresses = ["jordan.example.com"]
time_zone = "Europe/Berlln"
[mailbox.personal]
kind = "maildir"
[timing]
nudge_after = "soon"
follow_up_until = "1 day"
""",
    )
    assert [problem.partition(": ")[0] for problem in told] == [
        "profile.full_nam (line 2)",
        "profile.addresses (line 3)",
        "profile.time_zone (line 4)",
        "mailbox.personal.path (line 5)",
        "timing.nudge_after (line 8)",
        "timing.follow_up_until (line 9)",
    ]
    assert 'did you mean "full_name"?' in told[0]
    assert "write it as name@domain" in told[1]
    assert 'did you mean "Europe/Berlin"?' in told[2]
    assert 'path = "~/Maildir"' in told[3]
    assert 'as in "3 days"' in told[4]
    assert "shorter than follow_up_after" in told[5]


@pytest.mark.parametrize(
    ("addition", "place", "advice"),
    [
        ("[timing]\nfirst_look = 90", "timing.first_look", "in quotation marks"),
        ('[timing]\nfirst_look = "0 days"', "timing.first_look", "write a longer one"),
        ('[timing]\nworking_hours = "18:00-08:00"', "timing.working_hours", "08:00-18:00"),
        ('[timing]\nfull_name = "x"', "timing.full_name", "belongs into [profile]"),
        ('[timing]\nthank_you_after = "2 days"', "timing.thank_you_after", "thank_you_within"),
        ('[timing]\nnudge_until = "2 days"', "timing.nudge_until", "shorter than nudge_after"),
        ('[timing]\nqqqq = "2 days"', "timing.qqqq", "those that are here: thank_you_after"),
        ("[stroe]", "stroe", 'did you mean "store"?'),
        ('[store]\npath = ""', "store.path", "this is empty"),
        ('[store]\npath = "~nobody-here/x"', "store.path", "write the whole path"),
        ('[drafts]\nenglish_anyway = "yes"', "drafts.english_anyway", "without quotation marks"),
        ('[mailbox.b]\nkind = "imap"\nhost = "x"', "mailbox.b.kind", "bring the mail into a Maildir"),
        ('[mailbox.b]\nkind = "gmail"', "mailbox.b.kind", "is not read by this version"),
        ('[mailbox.b]\nkind = "pop3"\npath = "/x"', "mailbox.b.kind", 'write "maildir"'),
        ('[mailbox.b]\nkind = "maildir"\npath = "/mail/"', "mailbox.b.path", "the account personal has the same path"),
        ('[mailbox.b]\nkind = "maildir"\npath = "/b"\nsent = "Drafts"', "mailbox.b.sent", "is drafts already"),
        ('[mailbox."my mail"]\nkind = "maildir"\npath = "/b"', "mailbox.my mail", "choose such a name"),
        ("[mailbox]\nb = 3", "mailbox.b", "[mailbox.NAME]"),
    ],
)
def test_a_problem_is_told_with_what_to_do(path: Path, addition: str, place: str, advice: str) -> None:
    told = problems(path, f"{PROFILE}{MAILBOX}{addition}\n")
    assert len(told) == 1
    assert told[0].startswith(f"{place} (line ")
    assert advice in told[0]


@pytest.mark.parametrize(
    ("line", "place", "advice"),
    [
        ('full_name = "Jordan\\nBcc: x@y.example"', "profile.full_name", "one line"),
        ("full_name = 3", "profile.full_name", "in quotation marks"),
        ("addresses = []", "profile.addresses", "every address of yours"),
        ('addresses = "jordan@example.com"', "profile.addresses", "square brackets"),
        ('country = "Germany"', "profile.country", 'such as "US"'),
        ('locale = "en-XX"', "profile.locale", 'such as "en-US"'),
        ('locale = "../en"', "profile.locale", 'such as "en-US"'),
        ("strengths = [1]", "profile.strengths", "in quotation marks"),
    ],
)
def test_a_wrong_profile_is_told_with_what_to_do(path: Path, line: str, place: str, advice: str) -> None:
    name = line.partition(" ")[0]
    others = "\n".join(one for one in PROFILE.splitlines() if not one.startswith(f"{name} "))
    told = problems(path, f"{others}\n{line}\n{MAILBOX}")
    assert len(told) == 1
    assert told[0].startswith(f"{place} (line ")
    assert advice in told[0]


def test_no_account_is_a_problem(path: Path) -> None:
    assert problems(path, PROFILE)[0].startswith("mailbox: there is no account: write [mailbox.personal]")


def test_options_of_a_later_kind_are_not_held_against_the_user(path: Path) -> None:
    told = problems(path, PROFILE + '[mailbox.p]\nkind = "imap"\nhost = "h"\nusername = "u"\npassword_command = "c"\n')
    assert [problem.partition(" ")[0] for problem in told] == ["mailbox.p.kind"]


def test_an_empty_file_says_what_is_needed(path: Path) -> None:
    told = problems(path, "")
    assert any("[profile] with full_name, addresses, time_zone" in problem for problem in told)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[profile]\nfull_name = \n", "line 2, column 13"),
        ("[profile\n", "line 1"),
        ("full_name", "the end of the file"),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(path: Path, text: str, place: str) -> None:
    (told,) = problems(path, text)
    assert told.startswith(place)
    assert "this is no TOML" in told


def test_a_file_that_cannot_be_read_says_what_to_do(path: Path) -> None:
    with pytest.raises(WrongConfiguration, match=r"it is not there: write it.*--config"):
        load(path)
    path.write_bytes(b"full_name = \xff")
    with pytest.raises(WrongConfiguration, match="save it as UTF-8"):
        load(path)
    with pytest.raises(WrongConfiguration, match=r"cannot be read \(Is a directory\)"):
        load(path.parent)


def test_the_variable_names_the_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text(LEAST)
    monkeypatch.setenv(VARIABLE, str(path))
    assert load().accounts[0].path == Path("/mail")
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(path.parent))
    with pytest.raises(WrongConfiguration, match=r"followup/config.toml"):
        load()


def test_a_time_is_only_contradicted_by_what_is_surely_shorter(path: Path) -> None:
    path.write_text(LEAST + '[timing]\nfollow_up_after = "3 business days"\nfollow_up_until = "4 days"\n')
    assert load(path).timing.follow_up_until == Duration(4, Unit.DAYS)
    path.write_text(LEAST + '[timing]\nnudge_after = "1 hour"\n')
    assert load(path).timing.nudge_after == Duration(1, Unit.HOURS)


def test_the_example_names_every_option_with_its_default(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    found = load(EXAMPLE)
    written = tomllib.loads(EXAMPLE.read_text())
    written["mailbox"] = written["mailbox"]["personal"]
    assert {(table, name) for table, entries in written.items() for name in entries} == {
        (option.table, option.name) for option in options()
    }
    assert found.timing == Timing()
    defaults = {(option.table, option.name): option.default for option in options()}
    tables = {"profile": found.profile, "mailbox": found.accounts[0]}
    for table, holder in tables.items():
        for name in written[table]:
            if name != "kind" and defaults[table, name] is not None:
                assert getattr(holder, name) == defaults[table, name]
    assert found.store_path == defaults["store", "path"]
    assert found.english_anyway == defaults["drafts", "english_anyway"]


def test_the_example_says_of_each_option_what_it_does() -> None:
    for line in EXAMPLE.read_text().splitlines():
        if "=" in line and not line.startswith("#"):
            assert len(line.partition("# ")[2]) > 10, line
    for option in options():
        assert option.says


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)
NAMES = [option.name for option in options()]


@settings(
    max_examples=120, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    table=st.sampled_from(["profile", "mailbox", "mailbox.personal", "timing", "store", "drafts", "other"]),
    name=st.sampled_from(NAMES),
    value=VALUES,
)
def test_no_value_whatever_ends_in_a_fault(path: Path, table: str, name: str, value: object) -> None:
    path.write_text(f"[{table}]\n{name} = {_toml(value)}\n", "utf-8")
    with pytest.raises(WrongConfiguration):
        load(path)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key} = {_toml(entry)}' for key, entry in value.items())}}}"
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(char):08x}" for char in value) + '"'
    return str(value if value is not None else 0)
