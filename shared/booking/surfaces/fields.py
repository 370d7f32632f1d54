"""Input and output formats that several surfaces share: times, names, topics and ids."""

import re
import unicodedata
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator, StringConstraints, WithJsonSchema

from booking.application.add_conference import Listing
from booking.domain.conference import SECOND_MS, Instant
from booking.domain.realms import OPEN, SIGNED_IN
from booking.domain.refusals import Invalid
from booking.surfaces.http import broken_rule

NAME_LIMIT = 200
USER_ID_LIMIT = 128
ID_LIMIT = 100
TWELVE_HOURS = 12 * 60 * 60 * 1000  # milliseconds

# Ids of conferences are derived from their names in these namespaces, one for each realm. Never
# change them: every conference would get another id.
_NAMES = uuid.UUID("5d0c3a1e-7f52-5c0b-9a61-2f8f0b3c6e11")
_OPEN_NAMES = uuid.UUID("c1c0fb57-4a0e-4d3e-a8f5-0a6f6cf9d0c4")
_ID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE | re.ASCII)
_DAY, _HOUR = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", r"([01][0-9]|2[0-3])"
_TIME = rf"{_DAY}[ T]{_HOUR}(:[0-5][0-9]){{2}}(\.[0-9]{{1,6}})?(Z|[+-]{_HOUR}:?[0-5][0-9])?"
_JOINERS = "\u200c\u200d"
# Letters and symbols that show nothing: the fillers of Hangul, and the blank Braille pattern.
_BLANKS = frozenset("\u115f\u1160\u3164\uffa0\u2800")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def instant(value: Any) -> Instant:
    """Parse an ISO 8601 time; without a zone it is UTC. Raises ValueError.

    A fraction of a second is dropped, because no surface shows one and all rules must use the
    time that clients read back.
    """
    if not isinstance(value, str) or not re.fullmatch(_TIME, value):
        raise ValueError("must be a time like 2024-06-15T09:00:00, with Z or an offset if not UTC")
    try:
        time = datetime.fromisoformat(value)
        zoned = time if time.tzinfo else time.replace(tzinfo=UTC)
        since = zoned.astimezone(UTC) - _EPOCH
    except (ValueError, OverflowError) as error:
        raise broken_rule("is not a time that exists") from error
    return (since.days * 86_400 + since.seconds) * SECOND_MS


def instant_text(at: Instant) -> str:
    """Return an instant as ISO 8601 in UTC, to the second, without a zone."""
    seconds, _ = divmod(at, 1000)
    return (_EPOCH + timedelta(seconds=seconds)).replace(tzinfo=None).isoformat()


def zoned_text(at: Instant) -> str:
    """Return an instant as ISO 8601 in UTC, to the second, with a Z."""
    return instant_text(at) + "Z"


def exact_text(at: Instant) -> str:
    """Return an instant as ISO 8601 in UTC, to the millisecond, with a Z."""
    return f"{instant_text(at)}.{at % 1000:03d}Z"


def zoned_text_or_none(at: Instant | None) -> str | None:
    """Return an instant as `zoned_text`, or None for None."""
    return None if at is None else zoned_text(at)


def plain_words(value: Any) -> str:
    """Return letters, digits and spaces, with spaces trimmed and collapsed. Raises ValueError."""
    if not isinstance(value, str):
        raise ValueError("must be a string")
    words = " ".join(part for part in _composed(value).split(" ") if part)
    if not words:
        raise ValueError("must not be empty")
    if len(words) > NAME_LIMIT:
        raise broken_rule(f"must be at most {NAME_LIMIT} characters")
    if not all(_plain(character) or character == " " for character in words):
        raise ValueError("must be letters, digits and spaces")
    if not is_visible(words):
        raise broken_rule("must be visible")
    return words


def _plain(character: str) -> bool:
    """Return whether a character is a letter, a mark on one, or a number, of any script.

    Many scripts write vowels as combining marks (Unicode category M), as in हिन्दी and ไทย.
    """
    return unicodedata.category(character)[0] in "LMN"


def _composed(text: str) -> str:
    """Return text in Unicode's composed form (NFC), so that é is always one character."""
    return unicodedata.normalize("NFC", text)


def is_visible(text: str) -> bool:
    """Return whether a reader sees any character of a text.

    Some letters, symbols and marks show nothing, and so do all separators.
    """
    return any(
        unicodedata.category(character)[0] in "LNPS" and character not in _BLANKS
        for character in text
    )


def has_invisible(text: str) -> bool:
    """Return whether a text has invisible format characters (Unicode category Cf).

    They make two names look alike, or show a name backwards. A joiner is permitted where a script
    or an emoji needs it: within a word, after an Arabic letter, a mark or a symbol.
    """
    return any(
        unicodedata.category(character) == "Cf" and not _joins(text, at)
        for at, character in enumerate(text)
    )


def _joins(text: str, at: int) -> bool:
    if text[at] not in _JOINERS or not 0 < at < len(text) - 1:
        return False
    before, after = text[at - 1], text[at + 1]
    joined = unicodedata.category(before)[0] in "MS" or unicodedata.bidirectional(before) == "AL"
    return joined and unicodedata.category(after)[0] in "LS"


def user_id(value: Any) -> str:
    """Return a user_id of letters and digits, in composed form. Raises ValueError."""
    if not isinstance(value, str):
        raise ValueError("must be a string")
    composed = _composed(value)
    if not 1 <= len(composed) <= USER_ID_LIMIT or not all(map(_plain, composed)):
        raise ValueError(f"must be 1 to {USER_ID_LIMIT} letters and digits")
    return composed


def topics(value: Any, topic: Callable[[Any], str]) -> tuple[str, ...]:
    """Parse topics from a list or a string with commas, without duplicates. Raises ValueError."""
    if isinstance(value, str):
        given: list[Any] = value.split(",")
    elif isinstance(value, list):
        given = value
    else:
        raise ValueError("must be a list of strings, or one string with commas")
    return tuple(dict.fromkeys(map(topic, given)))


def at_most(limit: int, topic: Callable[[Any], str] = plain_words) -> BeforeValidator:
    """Return a validator that accepts 1 to `limit` topics."""

    def parse(value: Any) -> tuple[str, ...]:
        found = topics(value, topic)
        if not 1 <= len(found) <= limit:
            raise broken_rule(f"must be 1 to {limit}")
        return found

    return BeforeValidator(parse)


def whole(value: Any) -> Any:
    """Convert a float without a fraction to an int (JSON 5.0 is 5); return other values as is."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def opaque_id(value: Any) -> str:
    """Convert an id to a string. Raises ValueError.

    Numbers and overlong strings are accepted, because such an id is unknown rather than invalid.
    """
    value = whole(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError("must be a string")
    return str(value)[: ID_LIMIT + 1]


def is_id(text: str) -> bool:
    """Return whether a text has the format of an id (a UUID)."""
    return _ID.fullmatch(text) is not None


def conference_named(text: str) -> str:
    """Return the id of a conference that is given by its id or its name."""
    return text.lower() if is_id(text) else conference_id(text)


def _opaque_name(value: Any) -> str:
    """Convert an id or a name to a string, like `opaque_id`. Raises ValueError."""
    value = whole(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError("must be a string")
    return str(value)[: 4 * NAME_LIMIT]


def _username(value: Any) -> str:
    """Return the username of a signed-in user. Raises ValueError."""
    if not isinstance(value, str):
        raise ValueError("must be a string")
    if not 1 <= len(value) <= USER_ID_LIMIT or not value.isprintable():
        raise broken_rule(f"must be 1 to {USER_ID_LIMIT} visible characters")
    return value


def conference_id(name: str) -> str:
    """Return the id of a conference with this name (UUID 5); equal names have equal ids.

    Conferences that earlier releases added without credentials have such an id too.
    """
    return _derived(_NAMES, name)


def open_conference_id(name: str) -> str:
    """Return the id of a conference with this name that is added without credentials."""
    return _derived(_OPEN_NAMES, name)


def _derived(names: uuid.UUID, name: str) -> str:
    return str(uuid.uuid5(names, _composed(" ".join(name.split()))))


def listing(
    name: str, location: str, topics: tuple[str, ...], times: tuple[Instant, Instant], slots: int
) -> Listing:
    """Return the command that adds a conference of compact and classic. Raises Invalid."""
    start, end = times
    if end - start > TWELVE_HOURS:
        raise Invalid("end", "must be at most 12 hours after the start")
    return Listing(
        id=open_conference_id(name),
        former_id=conference_id(name),
        name=name,
        location=location,
        topics=topics,
        start=start,
        end=end,
        capacity=slots,
        may_have_started=True,  # these clients list conferences of the past too
    )


def signed_in_attendee(username: str) -> str:
    """Return the attendee of a signed-in user."""
    return f"{SIGNED_IN}{username}"


def open_attendee(given: str) -> str:
    """Return the attendee of a user without credentials; never equal to a signed-in one."""
    return f"{OPEN}{given}"


def shown_user(attendee: str) -> str:
    """Return the user_id of an attendee."""
    return attendee.partition(":")[2]


def shown_actor(actor: str) -> str:
    """Return the user_id of an attendee, or the name of another actor such as the system."""
    return shown_user(actor) if ":" in actor else actor


# JSON schemas of the formats above. They accept every valid value, and some invalid ones that a
# schema cannot exclude, such as February 30.
_NO_SIGNS = r"\x00-\x1f!-/:-@\[-`{-\x7f"
TEXT = {"type": "string", "minLength": 1, "maxLength": NAME_LIMIT}
WORDS = {**TEXT, "pattern": f"^[^{_NO_SIGNS}]+$", "description": "Letters, digits and spaces."}


def topics_schema(limit: int, topic: dict[str, Any]) -> WithJsonSchema:
    """Return the JSON schema of topics: a list, or one string with commas."""
    listed = {"type": "array", "items": topic, "minItems": 1, "maxItems": limit}
    joined = {"type": "string", "minLength": 1, "description": "The topics, joined by commas."}
    return WithJsonSchema({"anyOf": [listed, joined], "examples": [["Rust", "Systems"]]})


Time = Annotated[
    Instant,
    BeforeValidator(instant),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": f"^{_TIME}$",
            "description": "A time, with Z or an offset; without one it is UTC.",
            "examples": ["2035-06-14T10:00:00Z", "2035-06-14 12:00:00+02:00"],
        }
    ),
]
Words = Annotated[str, BeforeValidator(plain_words), WithJsonSchema(WORDS)]
UserId = Annotated[
    str,
    BeforeValidator(user_id),
    WithJsonSchema(
        {
            "type": "string",
            "minLength": 1,
            "maxLength": USER_ID_LIMIT,
            "pattern": f"^[^ {_NO_SIGNS}]+$",
            "description": "Letters and digits.",
        }
    ),
]
ConferenceTopics = Annotated[tuple[str, ...], at_most(10), topics_schema(10, WORDS)]
UserTopics = Annotated[tuple[str, ...], at_most(50), topics_schema(50, WORDS)]
OpaqueName = Annotated[
    str,
    BeforeValidator(_opaque_name),
    WithJsonSchema({"type": ["string", "integer"], "minLength": 1}),
]
Username = Annotated[
    str,
    BeforeValidator(_username),
    WithJsonSchema({"type": "string", "minLength": 1, "maxLength": USER_ID_LIMIT}),
]
OpaqueId = Annotated[
    str,
    BeforeValidator(opaque_id),
    StringConstraints(min_length=1),
    WithJsonSchema({"type": ["string", "integer"], "minLength": 1}),
]
