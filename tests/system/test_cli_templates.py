"""Templates as their user has them: `check` tries them, a pass places a draft made from one, `explain` names it."""

from __future__ import annotations

import email
import email.policy
from pathlib import Path

import pytest

from tests.system.cli_desk import AFTER, Desk, confirmation, home

GOOD = """{{ greeting }}

Thank you for your time on {{ date }}. I enjoyed hearing about {{ position }}.

Cheers from the train,
{{ full_name }}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "templates").mkdir()
    return home(tmp_path)


def template(desk: Desk, name: str, text: str) -> Path:
    path = desk.home / "templates" / name
    path.write_text(text)
    return path


def body(desk: Desk) -> str:
    ((_, draft),) = desk.maildir.drafts()
    return str(email.message_from_bytes(draft, policy=email.policy.default).get_content())


def test_check_says_which_templates_are_used(desk: Desk) -> None:
    template(desk, "thank_you.txt", GOOD)
    template(desk, "nudge.txt", "{{ greeting }}\n\n{{ ours }}\n\n{{ full_name }}\n")
    done = desk.run("check")
    assert (done.status, done.err) == (0, "")
    folder = desk.home / "templates"
    assert f"ok       templates: your own words are used: thank_you.txt, nudge.txt in {folder}\n" in done.out


def test_check_says_nothing_of_templates_where_there_are_none(desk: Desk) -> None:
    done = desk.run("check")
    assert done.status == 0
    assert "template" not in done.out.replace(str(desk.home), "")


def test_check_names_file_line_and_what_to_do_of_each_problem(desk: Desk) -> None:
    thanks = template(desk, "thank_you.txt", GOOD.replace("position", "positoin").replace("full_name", "ful_name"))
    nudge = template(
        desk, "nudge.txt", "{{ greeting }}\n\nI am still keen on the work at {{ company }}.\n\n{{ full_name }}\n"
    )
    strange = template(desk, "followup.txt", "x")
    done = desk.run("check", "--json")
    assert (done.status, done.err) == (1, "")
    assert [(line["what"], line["says"], line["do"]) for line in done.lines if not line["ok"]] == [
        (
            "template followup.txt",
            "no kind of draft has this name",
            f"Did you mean follow_up.txt? Rename it, or take {strange} away.",
        ),
        (
            "template thank_you.txt",
            "line 3: there is no `positoin`; did you mean `position`?",
            f"Mend it in {thanks}. Until then drafts keep our wording.",
        ),
        (
            "template thank_you.txt",
            "line 6: there is no `ful_name`; did you mean `full_name`?",
            f"Mend it in {thanks}. Until then drafts keep our wording.",
        ),
        (
            "template nudge.txt",
            "where company, role, strengths and notes are not known, line 3: "
            "T10: spaces or punctuation are wrong (“.”)",
            f"Mend it in {nudge}. Put what may not be known between {{% if … %}} and {{% endif %}}. "
            "Until then drafts keep our wording.",
        ),
    ]
    assert "templates" not in {line["what"] for line in done.lines}


def test_check_tells_a_doubtful_word_and_finds_no_fault(desk: Desk) -> None:
    template(desk, "thank_you.txt", GOOD.replace("enjoyed", "enjoied"))
    done = desk.run("check")
    assert done.status == 0
    assert (
        "ok       template thank_you.txt: to look at: T10: the dictionary does not know the word “enjoied”" in done.out
    )
    assert "your own words are used: thank_you.txt" in done.out


def test_a_template_that_cannot_be_read_ends_every_command_with_its_name(desk: Desk) -> None:
    (desk.home / "templates" / "nudge.txt").write_bytes(b"\xff")
    for command in ("check", "sync"):
        done = desk.run(command)
        assert (done.status, done.out) == (2, "")
        assert f"{desk.home}/templates/nudge.txt: it is not UTF-8: save it as UTF-8" in done.err
        assert "Traceback" not in done.err


def test_a_pass_places_a_draft_in_the_user_s_own_words_and_explain_names_the_template(desk: Desk) -> None:
    template(desk, "thank_you.txt", GOOD)
    desk.maildir.deliver(confirmation())
    assert desk.run("sync", "--at", AFTER, "--json").lines[0]["placed"] == 1
    assert body(desk) == (
        "Hi Dana,\n\n"
        "Thank you for your time on March 12. I enjoyed hearing about the Staff Engineer position at Northwind.\n\n"
        "Cheers from the train,\nJordan Rivera\n"
    )
    told = desk.run("explain", "d1").out
    assert "  Cheers from the train,\n      from template thank_you.txt\n" in told
    assert "      from template thank_you.txt, with " in told
    assert "To look at" not in told


def test_an_unfit_template_leaves_our_wording_and_explain_says_why(desk: Desk) -> None:
    template(desk, "thank_you.txt", GOOD.replace("position", "positoin"))
    desk.maildir.deliver(confirmation())
    assert desk.run("sync", "--at", AFTER, "--json").lines[0]["placed"] == 1
    assert "train" not in body(desk)
    told = desk.run("explain", "d1", COLUMNS="300").out
    reason = "your template thank_you.txt was not used: line 3: there is no `positoin`; did you mean `position`?"
    assert f"To look at\n  - {reason}\n" in told


def test_a_draft_that_lies_in_drafts_is_remade_by_redraft_alone(desk: Desk) -> None:
    desk.maildir.deliver(confirmation())
    desk.run("sync", "--at", AFTER)
    before = body(desk)
    template(desk, "thank_you.txt", GOOD)
    assert desk.run("sync", "--at", "2026-03-12T18:10", "--json").lines[0]["placed"] == 0
    assert body(desk) == before
    assert desk.run("redraft", "d1").status == 0
    assert desk.run("sync", "--at", "2026-03-12T18:20", "--json").lines[0]["placed"] == 1
    assert "Cheers from the train," in body(desk)
