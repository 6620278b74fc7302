"""Drafts in the user's own words: used where they are fit, else ours with a warning; and tried out beforehand."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from agent.drafting import compose, facts_digest
from agent.drafting.samples import ALL_KNOWN, LITTLE_KNOWN, Trial, tried
from agent.drafting.templates import NAMES, file_name
from agent.model.application import NoteKind
from agent.model.draft import DraftFact, DraftState, DraftText, Kind, Source
from agent.model.plan import Place
from agent.model.settings import Settings
from tests.drafts.situations import (
    DANA,
    LATE,
    NOTES,
    NOW,
    PANEL,
    PRIYA,
    PROFILE,
    PROMISE,
    SAM,
    SETTINGS,
    UPDATE,
    message,
    note,
    person,
    place,
)

ROOT = Path(__file__).parents[3]
OURS_AROUND = "{{ greeting }}\n\n{{ ours }}\n\nWarm regards,\n{{ full_name }}\n"
PLAIN = """{{ greeting }}

Thank you for your time on {{ date }}. I enjoyed hearing about {{ position }}.
{% if strengths %}

I would bring {{ strengths | sentence }}.
{% endif %}
{% for one in topics %}

We spoke of {{ one }}, and I would be glad to go on with that.
{% endfor %}
{% if forgot or clarify %}

{{ forgot | join(" ") }} {{ clarify | join(" ") }}
{% endif %}

Cheers,
{{ full_name }}
"""
WHERE = place(Kind.THANK_YOU, DANA)


def with_template(text: str, kind: Kind = Kind.THANK_YOU, settings: Settings = SETTINGS) -> Settings:
    return replace(settings, templates=((kind, text),))


def thank_you(template: str, where: Place = WHERE) -> DraftText:
    return compose(where, with_template(template), NOW)


def unused(template: str, where: Place = WHERE) -> str:
    """The reason why a template was not used; the draft is ours but for it."""
    text = compose(where, with_template(template, where.kind), NOW)
    ours = compose(where, SETTINGS, NOW)
    begin = f"your template {where.kind.value}.txt was not used: "
    assert text.warnings[0].startswith(begin)
    assert replace(text, warnings=text.warnings[1:]) == ours
    return text.warnings[0].removeprefix(begin)


def test_a_template_gives_the_body_and_nothing_else() -> None:
    text, ours = thank_you(PLAIN), compose(WHERE, SETTINGS, NOW)
    assert text.body == (
        "Hi Dana,\n\n"
        "Thank you for your time on March 12. I enjoyed hearing about the Backend Engineer position at Northwind.\n\n"
        "I would bring eight years of Python services and experience moving a monolith to Kafka.\n\n"
        "Cheers,\nJordan Rivera\n"
    )
    assert (text.problems, text.warnings) == ((), ())
    assert replace(text, body=ours.body, sources=ours.sources) == ours
    assert text.subject == "Re: Interview on March 12"


def test_a_template_for_one_kind_leaves_the_others_alone() -> None:
    follow_up = place(Kind.FOLLOW_UP, DANA)
    assert compose(follow_up, with_template(PLAIN), NOW) == compose(follow_up, SETTINGS, NOW)


def test_each_sentence_says_which_template_and_facts_it_comes_from() -> None:
    invitation = "invitation 20260312@northwind.example"
    assert thank_you(PLAIN).sources == (
        Source("Hi Dana,", "invitation"),
        Source("Thank you for your time on March 12.", f"template thank_you.txt, with {invitation}"),
        Source(
            "I enjoyed hearing about the Backend Engineer position at Northwind.",
            "template thank_you.txt, with application",
        ),
        Source(
            "I would bring eight years of Python services and experience moving a monolith to Kafka.",
            "template thank_you.txt, with profile.strengths",
        ),
        Source("Cheers,", "template thank_you.txt"),
        Source("Jordan Rivera", "profile.full_name"),
    )


def test_our_text_within_a_template_keeps_its_origins() -> None:
    text, ours = thank_you(OURS_AROUND), compose(WHERE, SETTINGS, NOW)
    assert text.body == ours.body.replace("Best regards,", "Warm regards,")
    expected = [replace(one, sentence="Warm regards,", origin="template thank_you.txt") for one in ours.sources[-2:-1]]
    assert text.sources == (*ours.sources[:-2], *expected, ours.sources[-1])


def test_notes_are_there_as_words_for_a_mail_and_traced() -> None:
    text = thank_you(PLAIN, place(Kind.THANK_YOU, DANA, notes=NOTES))
    origins = {source.sentence: source.origin for source in text.sources}
    assert origins["We spoke of your plan for the event pipeline, and I would be glad to go on with that."].endswith(
        "note 3"
    )
    assert origins["I led the billing migration at Acme, with no downtime."] == "template thank_you.txt, with note 1"
    assert origins["The on-call rota that I set up had four people, not two."] == "template thank_you.txt, with note 2"


@pytest.mark.parametrize(
    ("kind", "name"), [(NoteKind.FORGOT, "forgot"), (NoteKind.CLARIFY, "clarify"), (NoteKind.TOPIC, "topics")]
)
def test_a_note_that_the_template_leaves_out_is_told(kind: NoteKind, name: str) -> None:
    noted = place(Kind.THANK_YOU, DANA, notes=(note("the event pipeline", kind),))
    without = "{{ greeting }}\n\nThank you for your time on {{ date }}.\n\nBye,\n{{ full_name }}"
    assert thank_you(without, noted).warnings == (f"thank_you.txt leaves out what you noted: it does not use `{name}`",)
    assert thank_you(OURS_AROUND, noted).warnings == ()
    assert thank_you(PLAIN, noted).warnings == ()


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("position }}", "positoin }}", "line 3: there is no `positoin`; did you mean `position`?"),
        ("{% if strengths %}", "{% if strengths }", "line 4: it cannot be read"),
        ("{{ date }}", "{{ date.__class__ }}", "line 3: “.__class__” cannot be used here"),
        ("Cheers,", "{% for a in range(9) %}x{% endfor %}", "line 17: a call, as in name(), cannot be used here"),
        ("{{ date }}", "March 11", "T10: nothing that is known explains the date March 11"),
        ("on {{ date }}", "at Contoso on {{ date }}", "line 3: T10: “Contoso” is a name"),
        ("{{ greeting }}", "Hi Sam,", "line 1: T11: the greeting does not name the person"),
        ("{{ full_name }}", "J.", "F7: it is not signed with the full name"),
        ("Thank you", "thank you", "line 3: T10: a sentence begins with a small letter (“thank”)"),
        ("Thank you for your time on {{ date }}.", "Thanks.", "F2: the interview's date is missing"),
        ("{{ position }}.", "[company].", "line 3: T10: something was left to be filled in (“[company]”)"),
        ("{{ position }}.", "{{ position }}!", "G1: an exclamation mark"),
        ("{{ position }}.", "{{ position }}. " + "I mean this. " * 60, "T12: too long: "),
    ],
)
def test_a_template_that_is_unfit_gives_way_to_our_wording_with_the_reason(old: str, new: str, reason: str) -> None:
    assert old in PLAIN
    assert reason in unused(PLAIN.replace(old, new, 1))


def test_an_unfit_template_blocks_nothing_and_does_not_hide_what_blocks() -> None:
    broken = with_template("{{ x }}")
    assert compose(WHERE, broken, NOW).problems == ()
    foreign = place(Kind.NO_DECISION_REPLY, PRIYA, answers=replace(UPDATE, language="de"))
    for settings in (
        with_template(OURS_AROUND, Kind.NO_DECISION_REPLY),
        with_template("{{ x }}", Kind.NO_DECISION_REPLY),
    ):
        (problem,) = compose(foreign, settings, NOW).problems
        assert "another language" in problem


def test_the_limits_of_short_kinds_hold_for_templates_too() -> None:
    more = OURS_AROUND.replace("{{ ours }}", "{{ ours }} I am ready to start at once.")
    for kind, rule in ((Kind.NO_DECISION_REPLY, "N2"), (Kind.NUDGE, "S4")):
        where = place(kind, DANA, answers=message("Re: Interview on March 12"))
        assert unused(more, where).startswith(f"{rule}: nothing more may be in it")


def test_a_word_of_the_user_s_that_no_dictionary_knows_only_warns() -> None:
    text = thank_you(PLAIN.replace("I enjoyed", "I like microfrontendery and enjoyed"))
    assert "microfrontendery" in text.body
    assert text.warnings == ("T10: the dictionary does not know the word “microfrontendery”",)


def test_a_panel_is_told_that_all_get_the_same_sentences() -> None:
    (warning,) = thank_you(PLAIN, PANEL).warnings
    assert warning.startswith("T2: ")
    assert thank_you(OURS_AROUND, PANEL).warnings == ()


def test_a_later_round_is_told_that_it_gets_the_last_one_s_sentences() -> None:
    before = DraftFact(
        id=1, key="k", revision=1, message_id="<1@example.com>", application="northwind", kind=Kind.THANK_YOU,
        account="personal", round_key="r", person_key=SAM.key, occasion="o", text=thank_you(PLAIN), raw=b"",
        state=DraftState.SENT, reason=WHERE.reason, until=None,
    )  # fmt: skip
    again = replace(WHERE, application=replace(WHERE.application, drafts=(before,)))
    (warning,) = thank_you(PLAIN, again).warnings
    assert warning.startswith("T2: ")


def test_what_is_not_known_is_empty() -> None:
    where = place(
        Kind.NUDGE, replace(person("x"), name="", address="x@northwind.example"), company="", role="", answers=UPDATE
    )
    where = replace(where, round=None)
    settings = replace(SETTINGS, profile=replace(PROFILE, strengths=()))
    unknown = ("first_name", "name", "company", "role", "date", "promised", "strengths", "forgot", "clarify", "topics")
    template = "{{ greeting }}\n\n" + "".join("{% if " + name + " %}" + name + "{% endif %}" for name in unknown)
    text = compose(
        where, with_template(f"{template}It is {{{{ position }}}}.\n\n{{{{ full_name }}}}", Kind.NUDGE, settings), NOW
    )
    assert text.body == "Hello,\n\nIt is the position.\n\nJordan Rivera\n"


def test_what_is_known_of_a_round_can_be_asked() -> None:
    template = (
        "{{ greeting }}\n\nThank you for {{ 'the call' if phone_screen else 'the interview' }} on {{ date }}. "
        "{% if round_number > 1 %}It was good to be back.{% endif %} {% if others %}My thanks go to all.{% endif %}\n\n"
        "{{ full_name }}"
    )
    first = thank_you(template, place(Kind.THANK_YOU, PRIYA, phone_screen=True))
    assert "Thank you for the call on March 12.\n" in first.body
    later = thank_you(template, place(Kind.THANK_YOU, DANA, SAM, round_number=2))
    assert "Thank you for the interview on March 12. It was good to be back. My thanks go to all.\n" in later.body


def test_a_promised_day_is_there_as_the_draft_writes_it() -> None:
    template = "{{ greeting }}\n\nI had understood that I might hear by {{ promised }}.\n\n{{ full_name }}"
    text = compose(place(Kind.NUDGE, PRIYA, answers=PROMISE, promised=LATE), with_template(template, Kind.NUDGE), NOW)
    assert "I might hear by March 20." in text.body
    assert any("mail <reply.7@northwind.example>" in source.origin for source in text.sources)


def test_another_template_is_no_reason_to_replace_a_draft() -> None:
    assert facts_digest(WHERE, with_template(PLAIN)) == facts_digest(WHERE, SETTINGS)


def test_the_same_template_and_facts_give_the_same_draft() -> None:
    assert thank_you(PLAIN) == thank_you(PLAIN)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("strengths", [(), PROFILE.strengths])
def test_our_text_in_a_template_passes_every_trial(kind: Kind, strengths: tuple[str, ...]) -> None:
    settings = replace(SETTINGS, profile=replace(PROFILE, strengths=strengths))
    assert tried(kind, with_template(OURS_AROUND, kind, settings), NOW) == ()


def test_every_name_can_be_used_in_a_trial_of_every_kind() -> None:
    every = "".join("{% if " + name + " %}{% endif %}" for name in NAMES)
    for kind in Kind:
        assert tried(kind, with_template(every + OURS_AROUND, kind), NOW) == ()


def test_a_trial_tells_what_is_wrong_only_where_little_is_known() -> None:
    template = PLAIN.replace("{{ position }}", "the work at {{ company }}")
    assert tried(Kind.THANK_YOU, with_template(template), NOW) == (
        Trial("line 3: T10: spaces or punctuation are wrong (“.”)", LITTLE_KNOWN),
    )


def test_a_trial_tells_what_is_wrong_only_where_much_is_known() -> None:
    trials = tried(Kind.THANK_YOU, with_template(PLAIN.replace("{% if strengths %}", "{% if role %}no stop\n\n")), NOW)
    assert {(trial.sample, trial.mild) for trial in trials} == {(ALL_KNOWN, False)}
    assert any("without a full stop" in trial.says for trial in trials)


def test_a_trial_tells_what_is_wrong_everywhere_once_and_every_unknown_name() -> None:
    told = tried(Kind.THANK_YOU, with_template(PLAIN.replace("{{ date }}", "{{ daet }} {{ compnay }}")), NOW)
    assert told == (
        Trial("line 3: there is no `compnay`; did you mean `company`?"),
        Trial("line 3: there is no `daet`; did you mean `date`?"),
    )


def test_a_trial_tells_what_to_look_at() -> None:
    (word,) = tried(Kind.THANK_YOU, with_template(PLAIN.replace("enjoyed", "enjoied")), NOW)
    assert word == Trial("T10: the dictionary does not know the word “enjoied”", mild=True)


def test_every_name_is_told_in_the_readme_with_what_it_is() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for name, what in NAMES.items():
        assert f"| `{name}` | {what.says} |" in readme, name
    for kind in Kind:
        assert file_name(kind) in readme


def test_jinja_is_loaded_for_those_who_have_templates_alone() -> None:
    program = (
        "import sys; import agent.pipeline.acting, agent.config, agent.cli.main; sys.exit('jinja2' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0


def test_the_texts_of_templates_are_hidden_from_logs() -> None:
    assert "Zanzibar" not in repr(with_template("Zanzibar"))


def test_the_example_in_the_readme_is_fit() -> None:
    example = (ROOT / "README.md").read_text("utf-8").split("## Your own words", 1)[1].split("```\n")[1]
    assert "{{ ours }}" in example
    assert tried(Kind.THANK_YOU, with_template(example), NOW) == ()
