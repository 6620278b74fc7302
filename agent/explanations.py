"""From a reason to the sentence that people read. Each sentence stands once, in the table.

In a sentence ``{d0}`` is the reason's first date as the user's locale writes it; other names come from its values.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from agent.guide import RULES
from agent.model.draft import Reason
from agent.model.mail import (
    ANSWERED_ELSEWHERE,
    ASKS_FOR_BANK,
    ASKS_FOR_MONEY,
    ASKS_TO_PAY,
    KNOWN_NAME,
    LIKE_A_HOUSE,
    NAMED_ELSEWHERE,
)

SENTENCES: Mapping[str, str] = {
    # why a draft is placed
    "thank": "The interview ended on {d0}, and each interviewer is thanked within 24 hours.",
    "thank_assumed_end": (
        "The interview ended on {d0} (its length was not said, so it is assumed), and each interviewer is thanked "
        "within 24 hours."
    ),
    "thank_ahead": "The interview is to end on {d0}, and each interviewer is thanked within 24 hours.",
    "nobody_thanked": "The interview was on {d0}, and nobody of the round has been thanked.",
    "nobody_thanked_yet": "The interview was on {d0}; this comes if nobody of the round is thanked until then.",
    "nobody_thanked_ahead": "The interview is on {d0}; this comes if nobody of the round is thanked after it.",
    "no_decision": "{person} wrote on {d0} that there is no decision yet.",
    "unanswered": "Your mail of {d0} to {person} has gone unanswered.",
    "unanswered_away": "Your mail of {d0} to {person} has gone unanswered; an automatic reply said that they would be "
    "away until {d1}.",
    "promise_passed": "They said that there would be news by {d0}, and there has been none.",
    "rejected": "The rejection came on {d0}, after an interview: it is fine to ask what could have been better.",
    # why one is withdrawn, or none is placed
    "finished": "The application is over ({stage}).",
    "not_held": "The interview that it is about was moved or cancelled, or this person does not take part.",
    "already_written": "You wrote to {person} yourself on {d0}.",
    "written_by_whom": "A mail of {d0} with your address to {person} lies in the Inbox and not in Sent, where anybody "
    "could have put it: a thank-you that is in Drafts stays, and none is placed. If you wrote it: "
    "`followup correct {message} own`; if you did not: `followup correct {message} unrelated`.",
    "already_answered": "You answered that mail yourself on {d0}.",
    "already_thanked": "You wrote to the interviewers yourself on {d0}, so no follow-up is needed.",
    "thank_you_sent": "A thank-you of this round was sent, so no follow-up is needed.",
    "edited_unsent": "The thank-you to {person} that you edited is still in Drafts, so no follow-up is placed.",
    "follow_up_instead": "The follow-up takes its place on {d0}.",
    "past_end": "The time for it ended on {d0}.",
    "too_late": "It would have been due, but the time for it ended on {d0}.",
    "overtaken": "A later mail of theirs has overtaken it.",
    "heard": "They have written since, on {d0}.",
    "perhaps_theirs": "A mail of {d0} may be theirs: nothing asks for news until you have said what it is.",
    "they_ask": "Their mail of {d0} asks something of you, so nothing asks for news while the next step is yours.",
    "later_round": "A further interview is set for {d0}.",
    "day_taken": "You agreed to meet them again on {d0}, so there is no news to ask for.",
    "offered": "There is an offer.",
    "met_again": "You met {person} again on {d0}, and thank them for that.",
    "has_draft": "{person} has already had a draft for this interview.",
    "has_follow_up": "This round has had its follow-up.",
    "has_reply": "A short reply to that mail has been drafted already.",
    "has_request": "This application has had its request for feedback.",
    "had_nudge": "This round has had its one nudge.",
    "had_nudge_unsent": "The one nudge of this round was in Drafts, and was withdrawn on {d0} before it was sent: no "
    "other comes by itself. `followup redraft {draft}` brings it back.",
    "nudged_by_hand": "You wrote again yourself on {d0}: writing once more gains nothing.",
    "no_promise": "They wrote on {d0} that there is no decision, and promised no date: writing again gains nothing.",
    "nothing_written": "You have not written since the interview, so there is nothing to remind them of.",
    "nobody_left": "There is nobody left to write to in this round.",
    "not_rejected": "The application is no longer rejected.",
    "no_interview": "There was no interview, so no feedback is asked for.",
    "gives_none": "They wrote that they give no feedback, so none is asked for.",
    "post_gone": "Nobody gets this post, so nothing could have been done better: no feedback is asked for.",
    "taken_back": "They refused on {d0}, and wrote on {d1} that nothing is decided, so no feedback is asked for. If "
    "the refusal holds no longer: `followup correct {message} no_decision`; if it does: "
    "`followup correct {later} courtesy`.",
    "nobody_to_ask": "The rejection came from an address that takes no replies, and no person of this application is "
    "known: nobody can be asked for feedback.",
    "about_the_time": "Their mail answers yours of {d0}, in which you asked for a time: they have to check it first.",
    "no_reply_address": "Their mail without a decision came from an address that takes no replies, so none is placed.",
    "reply_elsewhere": "Their mail without a decision wants its answer at {address}, another firm than it came from, "
    "so none is placed. If that address is right, answer it yourself.",
    "feedback_came": "They gave feedback on {d0} already.",
    "perhaps_open": "{sender} wrote on {d0}, and may want to go on with you: nobody is asked for feedback until you "
    "have said what that mail is, with `followup correct {message} CATEGORY`.",
    "feedback_perhaps": "{sender} wrote on {d0}, and may have told there what could have been better: nobody is asked "
    "for it. If that mail says something else, say what with `followup correct {message} CATEGORY`.",
    "other_draft_open": "Another draft to {person} is still open.",
    "sent_unread": "The sent mail of the account {account} could not be read, so nothing is decided.",
    "redrafted": "You asked for another wording.",
    "facts_changed": "What it says has changed: a note, a name, an address or a date.",
    # what needs the user
    "held": "{sender} wrote on {d0}, and that may have moved the interview on {d1} or called it off: no mail about it "
    "is placed until you say what it means with `{command}`.",
    "held_refused": "{sender} wrote on {d0}, and that may be a refusal: no mail about the interview on {d1} is placed "
    "until you say what it means with `{command}`.",
    "held_moved": "{sender} wrote on {d0} and set another time, perhaps instead of the interview on {d1}: no mail "
    "about that one is placed until you answer the question about {message}.",
    "moved_or_besides": "{sender} wrote on {d0} and set another time: is it instead of the interview on {d1}, or "
    "besides it? Say so with `followup correct {message} interview_change` if instead, and with "
    "`followup correct {message} interview_confirmation` if besides: until then no mail about that one is placed.",
    "unsure": "{sender} wrote on {d0}, and it is not clear what that means: {readings}? Say which with "
    "`followup correct {message} CATEGORY`.",
    "unsure_holds": "{sender} wrote on {d0}: {readings}? It is not clear: nothing on the interview of {d1} is placed "
    "until you do `followup correct {message} CATEGORY`.",
    "spoofed_holds": "A mail of {d0} bears the address of {sender}, but your mail server found that it does not come "
    "from there (DMARC), so nothing acts on it. Should it be genuine all the same, say so with "
    "`followup correct {message} CATEGORY`: no mail about the interview on {d1} is placed until you have.",
    "spoofed": "A mail of {d0} bears the address of {sender}, but your mail server found that it does not come from "
    "there (DMARC), so nothing acts on it. Should it be genuine all the same: `followup correct {message} CATEGORY`.",
    "suspicious": "{sender} wrote on {d0} {why}: swindlers do this. Ring the firm at a number that you looked up "
    "yourself before you answer. Nothing acts on it. Should it be genuine: `followup correct {message} CATEGORY`.",
    "suspicious_holds": "{sender} wrote on {d0} {why}: swindlers do this. Ring the firm at a number that you looked up "
    "yourself before you answer. Should it be genuine: `followup correct {message} CATEGORY`; no mail about the "
    "interview on {d1} is placed until you have.",
    "misdirected": "{sender} wrote on {d0} to {why}, as the greeting says, and not to you, so nothing acts on it. "
    "Should it be meant for you: `followup correct {message} CATEGORY`.",
    "misdirected_holds": "{sender} wrote on {d0} to {why}, as the greeting says, and not to you: nothing acts on it. "
    "Should it be meant for you, say so with `followup correct {message} CATEGORY`: no mail about the "
    "interview on {d1} is placed until you have.",
    "taken_back_by_whom": "A mail of {d0} with your address takes this application back, and it lies in the Inbox and "
    "not in Sent, where anybody could have put it: nothing more is placed until you say whose it is. If you wrote it: "
    "`followup correct {message} own`; if you did not: `followup correct {message} unrelated`.",
    "which_application": "{sender} wrote on {d0}, and it may belong to {candidates}. Say which with "
    "`followup correct {message} --application APPLICATION`, or `new` for one that is not known yet.",
    "unsure_where": "{sender} wrote on {d0}, and it is not clear what that means: {readings}? Say which with "
    "`followup correct {message} CATEGORY --application APPLICATION`, or `new` for one that is not known yet.",
    "perhaps_here": "{sender} wrote on {d0}, and it may be about this application: how things stand is not known, and "
    "no follow-up and no nudge is placed, until you answer the question about {message} (if it is about no "
    "application: `followup correct {message} unrelated`).",
    "zone_unknown": "The hour of the interview on {d0} is not sure (no time zone is told, or text and invitation tell "
    "two hours); the later one is taken. Set it with `followup interview {application} --at TIME`.",
    "time_unknown": "They confirmed an interview on {d0}, but its time could not be read, so nothing follows from it. "
    "Set it with `followup interview {application} --at TIME`.",
    "time_open": "They wrote on {d0} with a time for an interview that is not agreed yet. Once it is, set it with "
    "`followup interview {application} --at TIME`.",
    "hour_unknown": "You said yes to the day that they asked for on {d0}, but its hour could not be read, so "
    "nothing follows from it. Set it with `followup interview {application} --at TIME`.",
    "time_unknown_changed": "They wrote on {d0} that the interview is moved, and its new time is not known. Once it is "
    "agreed, set it with `followup interview {application} --at TIME`.",
    "update_elsewhere": "A mail from {address} of {d1} would change the interview on {d0}, but it comes from another "
    "firm than its invitation, so nothing was changed. If it is right: `followup interview {application} --at TIME`, "
    "or `--cancelled`.",
    "nobody_known": "It is not known who takes part in the interview on {d0}. Name them with "
    "`followup interview {application} --with NAME`.",
    "no_address": 'No address is known for {person}: {ways}. Then: `followup person {application} "{name}" '
    "--address ADDRESS`.",
    "no_address_signs": "No address of their own is known for {person}, who signs from {shared}. To write there: "
    '`followup person {application} "{name}" --address {shared}`.',
    "no_name": "The name of {address} is not known, so a draft to them begins with “Hello,”. To name "
    "them: `followup person {application} NAME --address {address}`.",
    "stays": "The draft {draft} stays as it was, for its new text does not pass ({problems}). Edit it yourself.",
    "blocked": "The draft {draft} is not placed: {problems}.",
    "outcome_unknown": "It is not known whether the draft {draft} was stored; a later pass finds out.",
    "edited_lies": "The draft to {person} that you edited is still in Drafts.",
    "edited_lies_over": "The draft to {person} that you edited is still in Drafts, and the application is over: look "
    "at it again before you send it, or delete it.",
    "draft_lies": "The {kind} to {person} is in Drafts: read it, and send it or delete it.",
    "draft_lies_beside": "The {kind} to {person} is in Drafts beside the thank-you to them: one of the two is enough. "
    "Send the one that fits, and delete the other.",
    "draft_goes": "The {kind} to {person} is still in Drafts, and the application is over: the next pass takes it "
    "back, as long as you have not changed it.",
    "draft_lies_perhaps": "The {kind} to {person} is in Drafts, and {sender} wrote on {d0}, perhaps about this "
    "application: answer the question about {message} before you send it.",
    "thank_you_lies": "The thank-you to {person} is in Drafts: {left} left of the {within}.",
    "thank_you_late": "The thank-you to {person} has been late since {d0}, and is still in Drafts: late is better than "
    "never.",
    "asks_interview_invitation": "They asked on {d0} when you could talk.",
    "invited": "They wrote on {d0} that there will be an interview: tell them when you could talk, unless they come "
    "back to you with a time.",
    "asks_interview_invitation_at": "They wrote on {d0} with a time for an interview, and wait for your answer.",
    "asks_interview_change_at": "They wrote on {d0} with another time for the interview, and wait for your answer.",
    "asks_interview_change": "They wrote on {d0} that the interview has to move, and wait for a time from you.",
    "asks_assessment": "They sent a test on {d0}.",
    "asks_information_request": "They asked on {d0} for something that they need from you.",
    "asks_offer": "They made an offer on {d0}. No draft is placed for it: thank them, ask what is still open, and say "
    "yes or no in your own words.",
    "asks_offer_by": "They made an offer on {d0}, and name a day for your answer. No draft is placed for it: answer by "
    "then in your own words, or ask for more time before it has passed.",
    "asks_offer_over": "They made an offer on {d0}, and the day that they named for your answer has passed. If you "
    "have not answered in another way, ring or write to them now: say yes or no, or ask whether it still stands.",
    "came_back": "Your mail of {d0} to {to} came back. Find the right address, and send it again yourself; "
    "`followup person {application} NAME --address ADDRESS` keeps the address for later drafts.",
    # good to know
    "company_unsure": "It is not certain that the employer is {company}, so drafts leave the name out. Confirm it, or "
    'give the right one: `followup name {application} --company "{company}"`.',
    "role_unsure": "It is not certain that the role is {role}, so drafts leave it out. Confirm it, or give the "
    'right one: `followup name {application} --role "{role}"`.',
    "too_late_T1": "It was too late for a thank-you on {d0}; the follow-up comes in its place.",
    "too_late_T1_alone": "It was too late for a thank-you on {d0}.",
    "deleted_thanks": "You deleted the thank-you to {person}, so no follow-up goes to them: `followup redraft {draft}` "
    "brings it back.",
    "too_late_F1": "It was too late for a follow-up on {d0}: nothing is placed any more.",
    "too_late_N1": "It was too late on {d0} to answer their mail without a decision.",
    "too_late_P1": "It was too late for a nudge on {d0}: nothing is placed any more.",
    "too_late_R1": "It was too late on {d0} to ask for feedback.",
    "ran_out": "The {kind} to {person} was not sent before the time for it ended on {d0}, and was taken back: "
    "nothing comes in its place.",
    "still_considered": "They wrote back on {d0} without naming a day: a good sign, you are still being considered. "
    "No draft asks them for news.",
    "still_considered_until": "They wrote back, and named {d0}: a good sign, you are still being considered.",
    "nothing_more_unsent": "The one nudge of this round was withdrawn on {d0} before it was sent, and no other comes "
    "by itself: `followup redraft {draft}` brings it back.",
    "nothing_more": "This round has had its one nudge: writing again would gain nothing, so nothing more is placed.",
    "card": "A handwritten card for the interview on {d0} would stand out: `followup card {application}` writes it.",
}
"""Every sentence that says why, by the name that a Reason carries."""


SUSPICIONS = {
    ASKS_FOR_MONEY: "and asks you for money, though nobody of a firm that you know of writes from there",
    ASKS_TO_PAY: "and asks you to pay before you may work there, as swindlers do and employers seldom",
    ASKS_FOR_BANK: "and asks for bank details, though nobody of a firm that you know of writes from there",
    ANSWERED_ELSEWHERE: "with an offer, and wants your answer at a free address elsewhere",
    NAMED_ELSEWHERE: "under that address as a name, but from the address of another house",
    KNOWN_NAME: "from another address than is known of them, and in answer to nothing",
    LIKE_A_HOUSE: "from an address that looks like a firm's that you know, and is another",
}
"""Why a mail looks like a swindle, by the signal that says so."""

_MOST_HEARD = 100  # characters of what they wrote that stand behind a question
_WHOLE = 200  # where they name a day, which may come last
_WITH_A_DAY = ("asks_offer", "asks_assessment", "asks_information_request")


def question(reason: Reason, zone: ZoneInfo, locale: str) -> str:
    """Given a reason to ask the user, return its sentence with the words that raised it, on one line."""
    line = " ".join(reason.quote.split())
    most = _WHOLE if reason.template.startswith(_WITH_A_DAY) else _MOST_HEARD
    if len(line) > most:
        line = f"{line[: most - 1].rstrip()}…"
    told = short(reason, zone, locale)
    return f"{told} They wrote: “{line}”" if line else told


def sentence(reason: Reason, zone: ZoneInfo, locale: str) -> str:
    """Given a reason, return it in full: sentence, the words that led to it with their message, rule and setting."""
    parts = [short(reason, zone, locale)]
    if reason.quote:
        source = f" in {reason.message_id}" if reason.message_id else ""
        parts.append(f"They wrote: “{reason.quote}”{source}.")
    rule = RULES.get(reason.rule)
    if rule:
        parts.append(f"Rule {rule.id}: {rule.says}")
    if reason.setting:
        parts.append(f"Setting: {reason.setting}.")
    return " ".join(parts)


def short(reason: Reason, zone: ZoneInfo, locale: str) -> str:
    """Given a reason, return its sentence alone. Raise KeyError if the table does not have it."""
    values = dict(reason.values)
    for index, at in enumerate(reason.dates):
        values[f"d{index}"] = moment(at, zone, locale)
    return SENTENCES[template_of(reason)].format_map(values)


def template_of(reason: Reason) -> str:
    """Given a reason, return the name of its sentence, without a mark that only the planner reads."""
    return reason.template.rpartition(":")[2]


def moment(at: datetime, zone: ZoneInfo, locale: str) -> str:
    """Given an instant, return it as people of the locale write it in English, in their zone: a day alone at midnight.

    The sentences around it are English, whatever the locale is.
    """
    from babel.dates import format_date, format_datetime  # slow to import, and JSON needs none of it

    local = at.astimezone(zone)
    name = locale.replace("-", "_") if locale.lower().startswith("en") else "en_150"
    if (local.hour, local.minute, local.second) == (0, 0, 0):
        return format_date(local.date(), "EEEE d MMMM" if name != "en_US" else "EEEE, MMMM d", locale=name)
    pattern = "EEEE, MMMM d, HH:mm" if name == "en_US" else "EEEE d MMMM, HH:mm"
    return format_datetime(local, pattern, tzinfo=zone, locale=name)
