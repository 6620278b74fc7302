"""What each method does, and what it answers, once a request was found to be as the API is described."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from email import message_from_string
from typing import Any, TypeVar
from zlib import crc32

from tests.servers.gmail.answers import Refusal, bad_request, not_found
from tests.servers.gmail.messages import Message, attachment, decoded, encoded, message_json
from tests.servers.gmail.searching import HIDDEN, NotASearch, search
from tests.servers.gmail.state import METADATA, GmailState, Record, Trashed, crlf

Said = dict[str, Any]
Item = TypeVar("Item")
_MOST = 500
_KINDS = {
    "messagesAdded": "messageAdded",
    "messagesDeleted": "messageDeleted",
    "labelsAdded": "labelAdded",
    "labelsRemoved": "labelRemoved",
}
_NARROWING = frozenset({"q", "labelIds", "labelId", "includeSpamTrash", "startHistoryId", "historyTypes"})
_NOT_BY_HAND = frozenset({"DRAFT", "SENT", "CHAT"})


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method, checked already. ``media`` is the message, where it was uploaded as it is."""

    state: GmailState
    places: Mapping[str, str]
    query: Mapping[str, Sequence[str]]
    body: Mapping[str, Any]
    scopes: frozenset[str]
    media: bytes | None = field(default=None, repr=False)

    def one(self, name: str, default: str = "") -> str:
        """Given a parameter's name, return its value."""
        return self.query.get(name, (default,))[0]

    def many(self, name: str) -> Sequence[str]:
        """Given the name of a parameter that may be repeated, return its values."""
        return self.query.get(name, ())

    def yes(self, name: str) -> bool:
        """Given the name of a parameter that is true or false, return which; false is the default of them all."""
        return self.one(name) == "true"

    @property
    def headers_alone(self) -> bool:
        """Whether the token allows no more than the headers of messages."""
        return METADATA in self.scopes and len({scope for scope in self.scopes if "mail" in scope}) == 1


Does = Callable[[Call], Said]


def _profile(call: Call) -> Said:
    state = call.state
    return {
        "emailAddress": state.address,
        "messagesTotal": len(state.messages),
        "threadsTotal": len({message.thread for message in state.messages.values()}),
        "historyId": str(state.history),
    }


def _send_as_list(call: Call) -> Said:
    return {"sendAs": call.state.send_as}


# --- labels ---


def _label(state: GmailState, key: str) -> Said:
    system = state.labels[key] == key
    shown = {} if system else {"messageListVisibility": "show", "labelListVisibility": "labelShow"}
    return {"id": key, "name": state.labels[key], "type": "system" if system else "user", **shown}


def _labels_list(call: Call) -> Said:
    return {"labels": [_label(call.state, key) for key in call.state.labels]}


def _labels_get(call: Call) -> Said:
    key = call.places["id"]
    if key not in call.state.labels:
        raise not_found()
    has = [message for message in call.state.messages.values() if key in message.labels]
    unread = [message for message in has if "UNREAD" in message.labels]
    return {
        **_label(call.state, key),
        "messagesTotal": len(has),
        "messagesUnread": len(unread),
        "threadsTotal": len({message.thread for message in has}),
        "threadsUnread": len({message.thread for message in unread}),
    }


# --- messages ---


def _messages_list(call: Call) -> Said:
    for label in call.many("labelIds"):
        if label not in call.state.labels:
            raise bad_request(f"Invalid label: {label}")
    found = [message for message in _searched(call) if set(call.many("labelIds")) <= message.labels]
    given, more = _page(call, found, lambda message: (message.received_at, message.id), newest_first=True)
    listed = {"messages": [_named(message) for message in given]} if given else {}
    return {**listed, **more, "resultSizeEstimate": len(found)}


def _searched(call: Call) -> list[Message]:
    """What is there, without Trash and Spam if they were not asked for; with ``q``, only what the index has by now."""
    state, text = call.state, call.one("q")
    there = state.newest_first()
    looks = False
    if text:
        if call.headers_alone:
            raise Refusal(403, "forbidden", "Metadata scope does not support 'q' parameter")
        try:
            test, looks = search(text)
        except NotASearch as error:
            state.violations.append(f"q has what this stand-in does not know: {error}")
            raise bad_request(f"not known here: {error}") from error
        known = state.clock() - state.lag
        there = [message for message in there if message.stored_at <= known and test(message)]
    if call.yes("includeSpamTrash") or looks:
        return there
    return [message for message in there if not message.labels & HIDDEN]


def _messages_get(call: Call) -> Said:
    return _shown(call, call.state.message(call.places["id"]))


def _shown(call: Call, message: Message) -> Said:
    form = call.one("format", "full")
    if call.headers_alone and form in {"full", "raw"}:
        raise Refusal(403, "forbidden", f"Metadata scope doesn't allow format {form.upper()}")
    return message_json(message, form, call.many("metadataHeaders"))


def _attachments_get(call: Call) -> Said:
    content = attachment(call.state.message(call.places["messageId"]).raw, call.places["id"])
    if content is None:
        raise bad_request("Invalid attachment token")
    return {"size": len(content), "data": encoded(content)}


def _modify(call: Call) -> Said:
    message = call.state.message(call.places["id"])
    add, remove = call.body.get("addLabelIds", []), call.body.get("removeLabelIds", [])
    for label in (*add, *remove):
        # Labels of the user's cannot be put on a draft.
        if label in _NOT_BY_HAND or ("DRAFT" in message.labels and label.startswith("Label_")):
            raise bad_request(f"Invalid label: {label}")
    call.state.relabel(message, add, remove)
    return _changed(message)


def _trash(call: Call) -> Said:
    message = call.state.message(call.places["id"])
    call.state.trash(message)
    return _changed(message)


def _untrash(call: Call) -> Said:
    message = call.state.message(call.places["id"])
    call.state.relabel(message, remove={"TRASH"})
    return _changed(message)


def _named(message: Message) -> Said:
    return {"id": message.id, "threadId": message.thread}


def _changed(message: Message) -> Said:
    return {**_named(message), "labelIds": sorted(message.labels)}


def _threads_get(call: Call) -> Said:
    there = call.state.thread(call.places["id"])
    if not there:
        raise not_found()
    shown = [_shown(call, message) for message in there]
    return {"id": call.places["id"], "historyId": str(max(it.history for it in there)), "messages": shown}


# --- history ---


def _history_list(call: Call) -> Said:
    if not call.one("startHistoryId"):
        raise bad_request("Missing required parameter: startHistoryId")
    wanted, label = set(call.many("historyTypes")), call.one("labelId")
    records = [
        record
        for record in call.state.since(int(call.one("startHistoryId")))
        if (not wanted or _KINDS[record.kind] in wanted) and (not label or label in {*record.labels, *record.changed})
    ]
    given, more = _page(call, records, lambda record: record.id)
    listed = {"history": [_happened(record) for record in given]} if given else {}
    return {**listed, **more, "historyId": str(call.state.history)}


def _happened(record: Record) -> Said:
    named = {"id": record.message, "threadId": record.thread}
    changed = {"labelIds": list(record.changed)} if record.changed else {}
    detail = {"message": {**named, "labelIds": list(record.labels)}, **changed}
    return {"id": str(record.id), "messages": [named], record.kind: [detail]}


# --- drafts ---


def _drafts_list(call: Call) -> Said:
    state = call.state
    listed = {message.id for message in _searched(call)}
    if state.trashed is Trashed.LISTED and not call.one("q"):
        listed = set(state.messages)
    found = sorted(
        ((state.messages[held], draft) for draft, held in state.drafts.items() if held in listed),
        key=lambda pair: pair[0].id,
        reverse=True,
    )
    given, more = _page(call, found, lambda pair: pair[0].id, newest_first=True)
    said = {"drafts": [{"id": draft, "message": _named(message)} for message, draft in given]} if given else {}
    return {**said, **more, "resultSizeEstimate": len(found)}


def _drafts_get(call: Call) -> Said:
    return {"id": call.places["id"], "message": _shown(call, call.state.draft(call.places["id"]))}


def _drafts_create(call: Call) -> Said:
    raw, thread = _given(call)
    draft = call.state.add_draft(raw, call.state.joined(raw, thread))
    return {"id": draft, "message": _changed(call.state.draft(draft))}


def _drafts_update(call: Call) -> Said:
    draft = call.places["id"]
    call.state.draft(draft)
    raw, thread = _given(call)
    return {"id": draft, "message": _changed(call.state.replace_draft(draft, raw, call.state.joined(raw, thread)))}


def _given(call: Call) -> tuple[bytes, str]:
    """The bytes of the message in a call, as they are kept, and the thread that it asks for."""
    message = call.body.get("message", {})
    raw = call.media if call.media is not None else decoded(message.get("raw", ""))
    if not raw:
        raise bad_request("Missing draft message")
    return call.state.stored(crlf(raw)), message.get("threadId", "")


# --- pages ---


def _page(
    call: Call, found: Sequence[Item], place: Callable[[Item], Any], *, newest_first: bool = False
) -> tuple[Sequence[Item], Said]:
    """Given all that was found, in order, return what is on this page, and the token of the next.

    A token remembers the last item that was given, so what comes in between two pages makes none come twice.
    """
    asked = {name: value for name, value in call.query.items() if name in _NARROWING}
    last = _last_place(call, asked)
    found = [item for item in found if _is_after(place(item), last, newest_first)]
    size = int(call.one("maxResults", "100"))
    if not 1 <= size <= _MOST:
        call.state.violations.append(f"maxResults is {size}, and {_MOST} is the most")
        raise bad_request("Invalid value for maxResults")
    size = min(size, call.state.most_on_a_page)
    given = found[:size]
    if len(found) <= size:
        return given, {}
    token = f"{len(call.state.pages) + 1:05d}{crc32(str(asked).encode()):015d}"
    call.state.pages[token] = (asked, place(given[-1]))
    return given, {"nextPageToken": token}


def _last_place(call: Call, asked: Mapping[str, Sequence[str]]) -> object:
    token = call.one("pageToken")
    if not token:
        return None
    for_what, place = call.state.pages.get(token, ("", None))
    if for_what != asked:
        raise bad_request("Invalid pageToken")
    return place


def _is_after(place: Any, last: Any, newest_first: bool) -> bool:
    if last is None:
        return True
    return bool(place < last if newest_first else place > last)


METHODS: Mapping[str, Does] = {
    "getProfile": _profile,
    "labels.list": _labels_list,
    "labels.get": _labels_get,
    "messages.list": _messages_list,
    "messages.get": _messages_get,
    "messages.attachments.get": _attachments_get,
    "messages.modify": _modify,
    "messages.trash": _trash,
    "messages.untrash": _untrash,
    "threads.get": _threads_get,
    "history.list": _history_list,
    "drafts.list": _drafts_list,
    "drafts.get": _drafts_get,
    "drafts.create": _drafts_create,
    "drafts.update": _drafts_update,
    "settings.sendAs.list": _send_as_list,
}


def uploaded(body: bytes, content_type: str) -> tuple[bytes, bytes]:
    """Given the body of an upload, return its JSON, and the message. Raise Refusal if it is none."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind.startswith("message/"):
        return b"", body
    if kind != "multipart/related":
        raise bad_request(f"an upload of {kind or 'nothing'}")
    boundary = message_from_string(f"Content-Type: {content_type}\n\n").get_boundary("")
    # Cut as bytes: a parser of mail would not give the message back as it came.
    between = body.split(f"--{boundary}".encode()) if boundary else []
    if len(between) != 4:
        raise bad_request("an upload has two parts")
    told, raw = (_content(part) for part in between[1:3])
    return told, raw


def _content(part: bytes) -> bytes:
    """What comes after a part's empty line, without the line end that belongs to the boundary."""
    text = part.replace(b"\r\n", b"\n")
    return text.partition(b"\n\n")[2].removesuffix(b"\n")
