"""The table: every check that a draft must pass, by rule. A new one is a row here."""

from __future__ import annotations

from dataclasses import dataclass

from agent.drafting.proofreading import dates, form, grammar, names, spelling, tone
from agent.drafting.proofreading.page import DATED, Look, in_body, in_prose
from agent.model.draft import Kind

_ALL = frozenset(Kind)
_THANK_YOU = frozenset({Kind.THANK_YOU})
_FOLLOW_UP = frozenset({Kind.FOLLOW_UP})
_NO_DECISION = frozenset({Kind.NO_DECISION_REPLY})
_NUDGE = frozenset({Kind.NUDGE})
_FEEDBACK = frozenset({Kind.FEEDBACK_REQUEST})
_REPLIES = _ALL - DATED
_MORE = "nothing more may be in it: {it}"


@dataclass(frozen=True, slots=True)
class Check:
    """One row of the table. ``says`` has the finding as ``{it}``; ``lenient``: in words not ours it only warns.

    ``content``: what a mail of this kind has to say. A card need not, nor what the user writes in their own words.
    """

    rule: str
    look: Look
    says: str
    lenient: bool = False
    kinds: frozenset[Kind] = _ALL
    content: bool = False


def _content(rule: str, look: Look, says: str, kinds: frozenset[Kind], *, lenient: bool = False) -> Check:
    return Check(rule, look, says, lenient, kinds, content=True)


CHECKS: tuple[Check, ...] = (
    # subject, greeting, sign-off
    Check("T4", form.wrong_subject, "the subject is not of the form that the guide wants ({it})", kinds=DATED),
    Check("N1", form.no_reply_subject, "the subject is not that of a reply ({it})", kinds=_REPLIES),
    Check("T11", names.wrong_greeting, "the greeting does not name the person it goes to (“{it}”)"),
    Check("T2", names.several_greeted, "it greets somebody else too (“{it}”); each gets their own"),
    Check("F7", names.no_full_name, "it is not signed with the full name"),
    # words and names
    Check("T10", spelling.misspelt, "the dictionary does not know the word “{it}”", lenient=True),
    Check("T10", spelling.other_spelling, "“{it}” is spelt as on the other side of the Atlantic", lenient=True),
    Check("T10", names.strange_names, "“{it}” is a name that neither mails, profile nor notes know"),
    Check("T10", names.strange_address, "the address {it} seems to be somebody else's"),
    Check("T10", names.other_firm, "the position is not one at “{it}”"),
    # grammar and punctuation
    Check("T10", grammar.doubled, "a word is doubled (“{it}”)", lenient=True),
    Check("T10", grammar.wrong_articles, "“a” and “an” are mixed up (“{it}”)", lenient=True),
    Check("T10", grammar.disagreements, "the words do not go together (“{it}”)", lenient=True),
    Check("T10", grammar.small_letters, "a sentence begins with a small letter (“{it}”)"),
    Check("T10", grammar.unfinished, "a paragraph ends without a full stop (“{it}”)"),
    Check("T10", grammar.no_question_mark, "a question ends without its mark (“{it}”)", lenient=True),
    Check("T10", grammar.run_on, "a full stop is missing (“{it}”)", lenient=True),
    Check("T10", form.unbalanced, "a bracket or quotation mark has no partner (“{it}”)"),
    Check("T10", in_body(form.SPACING), "spaces or punctuation are wrong (“{it}”)"),
    # what was left to be filled in
    Check("T10", in_body(form.PLACEHOLDER), "something was left to be filled in (“{it}”)"),
    Check("T10", form.placeholders_in_subject, "the subject was left to be filled in (“{it}”)"),
    Check("T10", in_prose(form.NOTHING), "something unknown was written out (“{it}”)", lenient=True),
    # dates
    Check("T10", dates.impossible_dates, "there is no such day as {it}"),
    Check("T10", dates.wrong_weekdays, "the weekday does not belong to the date ({it})"),
    Check("T10", dates.strange_dates, "nothing that is known explains the date {it}"),
    Check("T10", dates.strange_weekdays, "nothing that is known explains the day {it}"),
    Check("T10", dates.wrong_tense, "the tense does not fit the day (“{it}”)"),
    Check("T10", in_prose(tone.RELATIVE), "“{it}” will be wrong on another day; a date is needed"),
    Check("T10", in_prose(tone.RELATIVE_IN_OUR_WORDS), "“{it}” will be wrong later; a date is needed", lenient=True),
    Check("F2", dates.no_date, "the interview's date is missing", kinds=DATED),
    _content("F6", dates.no_promised_date, "the promised date is missing ({it})", _FOLLOW_UP),
    _content("S3", dates.no_promised_date, "the promised date is missing ({it})", _NUDGE),
    # length
    Check("T12", form.too_long, "too long: {it}"),
    Check("T12", form.long_paragraphs, "a paragraph is too long: {it}"),
    Check("N2", form.many_sentences, _MORE, kinds=_NO_DECISION),
    Check("S4", form.many_sentences, _MORE, kinds=_NUDGE),
    Check("N2", form.adds_more, "a strength does not belong in it: {it}", kinds=_NO_DECISION),
    Check("S4", form.adds_more, "a strength does not belong in it: {it}", kinds=_NUDGE),
    # what each kind has to say
    _content("T1", tone.no_thanks, "it does not say thank you", _THANK_YOU),
    _content("T5", tone.no_interest, "it shows no interest in the position", _THANK_YOU),
    _content("T5", tone.no_role, "the position is not named ({it})", _THANK_YOU),
    _content("T5", tone.no_company, "the organisation is not named ({it})", DATED),
    _content("T5", tone.no_strength, "none of your strengths is in it", _THANK_YOU),
    _content("T6", tone.lost_notes, "a note of yours is not in it (“{it}”)", DATED, lenient=True),
    _content("T13", tone.no_forward_last, "its last paragraph does not look forward to news", _THANK_YOU),
    _content("F2", tone.no_thanks_first, "it does not begin with thanks", _FOLLOW_UP),
    _content("F3", tone.no_interest, "it shows no interest in the position", _FOLLOW_UP),
    _content("F3", tone.no_role, "the position is not named ({it})", _FOLLOW_UP),
    _content("F4", tone.no_strength, "none of your strengths is in it", _FOLLOW_UP),
    _content("F6", tone.no_forward_last, "it does not end with a question for news", _FOLLOW_UP),
    _content("F6", tone.no_thanks_last, "it does not thank them again at the end", _FOLLOW_UP),
    Check("F6", tone.asks_too_early, "it asks before the promised day (“{it}”)", kinds=_FOLLOW_UP),
    _content("N2", tone.no_thanks, "it does not thank them for the update", _NO_DECISION),
    _content("N2", tone.not_keen, "it does not say that you are still interested", _NO_DECISION),
    _content("N2", tone.no_looking_forward, "it does not look forward to hearing from them", _NO_DECISION),
    _content("S3", tone.no_earlier_mail, "it does not speak of your earlier mail", _NUDGE),
    _content("S3", tone.not_keen, "it does not say that you are still interested", _NUDGE),
    _content("S3", tone.no_looking_forward, "it does not look forward to hearing from them", _NUDGE),
    _content("R1", tone.no_thanks_first, "it does not say thank you", _FEEDBACK),
    _content("R1", tone.no_question, "it does not ask what could have been better", _FEEDBACK),
    _content("R1", tone.no_wishes, "it does not end with good wishes", _FEEDBACK),
    Check("R1", in_prose(tone.ARGUING), "“{it}” argues with the decision", kinds=_FEEDBACK),
    # how it sounds
    Check("G1", in_body(tone.EXCLAMATION), "an exclamation mark"),
    Check("G1", in_body(tone.EMOJI), "a picture or a smiley (“{it}”)"),
    Check("G1", tone.shouting, "capital letters throughout (“{it}”)"),
    Check("G1", in_prose(tone.PUSHY), "“{it}” sounds like pressure or pleading"),
    Check("G1", in_prose(tone.PUSHY_IN_OUR_WORDS), "“{it}” does not belong in a mail like this", lenient=True),
    Check("G2", in_prose(tone.GLOOM), "“{it}” does not sound hopeful", lenient=True),
)
"""Every check, by rule. A new one is a row here."""
