"""The Gmail API as Google's library describes it, and whether a request is as it is described.

The description is the discovery document that the library ships and builds its own methods from. What is not in there
does not exist: a stand-in that is kinder than that lets mistakes through.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import unquote

Schema = Mapping[str, Any]
Pairs = Sequence[tuple[str, str]]
_PLACE = re.compile(r"\\\{(\w+)\\\}")
_NUMBER = re.compile(r"-?\d+")
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*={0,2}")
_RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "uint32": (0, 2**32 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint64": (0, 2**64 - 1),
}
_JSON_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "boolean": bool,
    "number": (int, float),
    "array": list,
    "object": dict,
}


@dataclass(frozen=True, slots=True)
class Method:
    """One method of the API. ``name`` is what the document calls it, without "gmail.users."."""

    name: str
    verb: str
    path: re.Pattern[str]
    parameters: Mapping[str, Schema]
    request: str  # the name of a schema, "" where there is no body
    response: str
    scopes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Found:
    """The method that an address means, with what stands in the places of its path."""

    method: Method
    places: Mapping[str, str]
    upload: bool = False


class Api:
    """The whole description."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._schemas: Mapping[str, Schema] = document["schemas"]
        self._common: Mapping[str, Schema] = document["parameters"]
        self.methods = {method.name: method for method, _ in _methods(document)}
        self._paths = [
            (Found(method, {}, upload), path)
            for method, upload_path in _methods(document)
            for path, upload in ((method.path, False), (upload_path, True))
            if path is not None
        ]

    def find(self, verb: str, path: str) -> Found | None:
        """Given a request's first line, return the method that it asks for; None if there is none."""
        for found, pattern in self._paths:
            places = pattern.fullmatch(path)
            if places and found.method.verb == verb:
                return Found(
                    found.method, {name: unquote(text) for name, text in places.groupdict().items()}, found.upload
                )
        return None

    def wrong_query(self, method: Method, query: Pairs) -> Iterator[str]:
        """Given the parameters behind the question mark, yield what is wrong with them."""
        known = {name: place for name, place in method.parameters.items() if place["location"] == "query"}
        names = [name for name, _ in query]
        for name, value in query:
            schema = known.get(name) or self._common.get(name)
            if schema is None:
                yield f"{method.name} has no parameter {name!r}"
                continue
            if names.count(name) > 1 and not schema.get("repeated"):
                yield f"{name} was given more than once"
            yield from _wrong_text(schema, value, name)
        yield from (f"{name} is missing" for name, it in known.items() if it.get("required") and name not in names)

    def wrong_body(self, method: Method, body: object) -> Iterator[str]:
        """Given a body as JSON, yield what is wrong with it, fields within fields."""
        if not method.request:
            if body:
                yield f"{method.name} has no body"
            return
        yield from self._wrong({"$ref": method.request}, body, method.request)

    def wrong_answer(self, schema: str, answer: object) -> list[str]:
        """Given an answer of this stand-in, return what is wrong with it by the same description."""
        return list(self._wrong({"$ref": schema}, answer, schema)) if schema else []

    def has_field(self, schema: str, path: Sequence[str]) -> bool:
        """Given the name of a schema and a path of fields, return whether there is such a field."""
        here: Schema | None = {"$ref": schema}
        for name in path:
            here = self._inside(here) if here else None
            here = here and here.get("properties", {}).get(name)
        return here is not None

    def _inside(self, schema: Schema) -> Schema | None:
        if schema.get("type") == "array":
            return self._inside(schema["items"])
        return self._schemas.get(schema["$ref"]) if "$ref" in schema else schema

    def _wrong(self, schema: Schema, value: object, where: str) -> Iterator[str]:
        if "$ref" in schema:
            yield from self._wrong(self._schemas[schema["$ref"]], value, where)
        elif not isinstance(value, _JSON_TYPES[schema["type"]]) or (
            isinstance(value, bool) and schema["type"] != "boolean"
        ):
            yield f"{where} is no {schema['type']}"
        elif isinstance(value, dict):
            yield from self._wrong_fields(schema.get("properties", {}), value, where)
        elif isinstance(value, list):
            for number, item in enumerate(value):
                yield from self._wrong(schema["items"], item, f"{where}[{number}]")
        else:
            yield from _wrong_text(schema, str(value).lower() if isinstance(value, bool) else str(value), where)

    def _wrong_fields(self, known: Mapping[str, Schema], value: Mapping[str, object], where: str) -> Iterator[str]:
        for name, item in value.items():
            if name in known:
                yield from self._wrong(known[name], item, f"{where}.{name}")
            else:
                yield f"{where} has no field {name!r}"


@cache
def gmail_api() -> Api:
    """Return the description that the installed library brings."""
    cached = resources.files("googleapiclient") / "discovery_cache" / "documents" / "gmail.v1.json"
    return Api(json.loads(cached.read_text("utf-8")))


def _methods(resource: Mapping[str, Any]) -> Iterator[tuple[Method, re.Pattern[str] | None]]:
    """Yield each method, with the path for uploads where it takes them."""
    for described in resource.get("methods", {}).values():
        upload = described.get("mediaUpload", {}).get("protocols", {}).get("simple", {}).get("path")
        method = Method(
            described["id"].removeprefix("gmail.users."),
            described["httpMethod"],
            _pattern("/" + described["path"]),
            described.get("parameters", {}),
            described.get("request", {}).get("$ref", ""),
            described.get("response", {}).get("$ref", ""),
            frozenset(described["scopes"]),
        )
        yield method, _pattern(upload) if upload else None
    for inner in resource.get("resources", {}).values():
        yield from _methods(inner)


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(_PLACE.sub(r"(?P<\1>[^/]+)", re.escape(path)))


def _wrong_text(schema: Schema, text: str, where: str) -> Iterable[str]:
    """Given a value as text, and its schema, return what is wrong with it."""
    form = schema.get("format", "")
    if "enum" in schema and text not in schema["enum"]:
        return [f"{where} may not be {text!r}"]
    if schema["type"] == "boolean" and text not in {"true", "false"}:
        return [f"{where} is neither true nor false"]
    if form in _RANGES and not _in_range(text, *_RANGES[form]):
        return [f"{where} is no {form}: {text!r}"]
    if form == "byte" and not _BASE64URL.fullmatch(text):
        return [f"{where} is not base64url (RFC 4648, 5)"]
    return []


def _in_range(text: str, least: int, most: int) -> bool:
    return bool(_NUMBER.fullmatch(text)) and least <= int(text) <= most
