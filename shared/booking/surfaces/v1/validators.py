"""Types of the fields of v1's requests: a validator and a JSON schema for each."""

import json
import re
import unicodedata
from functools import cache, partial
from importlib.resources import files
from typing import Annotated, Any, TypedDict

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from booking.domain.conference import CAPACITY_LIMIT
from booking.domain.organizer_message import SUBJECT_LIMIT, TEXT_LIMIT
from booking.domain.parties import PARTY_LIMIT
from booking.domain.quiet import QuietHours
from booking.domain.sales import Sale
from booking.surfaces import fields
from booking.surfaces.http import broken_rule

DESCRIPTION_LIMIT = 5_000  # characters
PERSON_LIMIT = 100  # characters of the name of a speaker
ABOUT_LIMIT = 500  # characters about a speaker
WINDOW_LIMIT = 30 * 24 * 60 * 60  # seconds
OFFERS_LIMIT = 1_000
DEMAND_LIMIT = 10_000_000
ZONE_LIMIT = 64  # characters
EMAIL_LIMIT = 254  # characters
SITES_LIMIT = 10
SITE_LIMIT = 200  # characters
_LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_SITE = rf"https://({_LABEL}\.)+{_LABEL}(:[0-9]{{1,5}})?"
_ZONE = r"[A-Za-z]+([/_+-][A-Za-z0-9]+)*"
_CLOCK = r"([01][0-9]|2[0-3]):[0-5][0-9]"
_QUIET_EXAMPLE = '{"from": "22:00", "until": "08:00"}'
_EMAIL = r"[^@\s]{1,64}@[^@\s]+"  # in the document; email-validator decides


QuietHoursShown = TypedDict("QuietHoursShown", {"from": str, "until": str})


def _text(value: Any, *, limit: int, one_line: bool = True) -> str:
    """Return text of any script, trimmed and in composed form (NFC).

    `one_line` collapses white space and line breaks to single spaces.
    """
    if not isinstance(value, str):
        raise ValueError("must be a string")
    if len(value) > limit * 4:  # before the normalization, which is slow and may shorten it
        raise broken_rule(f"must be at most {limit} characters")
    text = unicodedata.normalize("NFC", value)
    text = " ".join(text.split()) if one_line else text.strip()
    if len(text) > limit:
        raise broken_rule(f"must be at most {limit} characters")
    if any(_is_control(character) for character in text):
        raise broken_rule("must not hold control characters")
    return text


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs"} and character not in "\n\t\r"


def _title(value: Any, *, limit: int = fields.NAME_LIMIT) -> str:
    """Return a title: text of one line that a reader can see."""
    text = _text(value, limit=limit)
    if not text:
        raise broken_rule("must not be empty")
    if not fields.is_visible(text) or fields.has_invisible(text):
        raise broken_rule("must not be blank or hold invisible characters")
    return text


def _letter(value: Any) -> str:
    """Return the text of a message: lines of plain text, with something that a reader can see."""
    text = _text(value, limit=TEXT_LIMIT, one_line=False)
    if not fields.is_visible("".join(text.split())):
        raise broken_rule("must not be empty or blank")
    return "\n".join(line.rstrip() for line in text.splitlines())


def _name(value: Any) -> str:
    """Return the name of a conference: a title that a path can contain and that is not an id."""
    text = _title(value)
    if "/" in text or "%" in text:
        raise broken_rule("must not hold / or %")
    if not text.strip("."):
        raise broken_rule("must not be dots only")  # clients resolve . and .. in a path
    if fields.is_id(text):
        raise broken_rule("must not look like an id")
    return text


def _person(value: Any) -> str:
    """Return the name of a person: a title of at most PERSON_LIMIT characters."""
    text = _title(value)
    if len(text) > PERSON_LIMIT:
        raise broken_rule(f"must be at most {PERSON_LIMIT} characters")
    return text


def _sites(value: Any) -> tuple[str, ...]:
    """Return origins of web sites, as a policy of frames names them, without duplicates."""
    if not isinstance(value, list) or not all(isinstance(site, str) for site in value):
        raise ValueError("must be a list of strings")
    if len(value) > SITES_LIMIT:
        raise broken_rule(f"must have at most {SITES_LIMIT} entries")
    sites = [site.strip().lower().removesuffix("/") for site in value]
    for number, site in enumerate(sites, start=1):
        if len(site) > SITE_LIMIT or not re.fullmatch(_SITE, site, re.ASCII):
            raise broken_rule(f"entry {number}: must be https and a host, like https://example.com")
    return tuple(dict.fromkeys(sites))


def _topic(value: Any) -> str:
    topic = _title(value)
    if "," in topic:
        raise broken_rule("must not hold commas")
    return topic


def _zone(value: str) -> str:
    if value not in _zones():
        raise broken_rule("must be the IANA name of a time zone, like Europe/Berlin")
    return value


@cache
def _zones() -> frozenset[str]:
    """Return the names of the zone database in the layer, which are the same on every machine."""
    return frozenset(files("tzdata").joinpath("zones").read_text("ascii").split())


def _quiet_hours(value: Any) -> QuietHours:
    """Return quiet hours, from two times of the local clock."""
    if not isinstance(value, dict) or value.keys() != {"from", "until"}:
        raise ValueError(f"must be {_QUIET_EXAMPLE}")
    if not all(isinstance(t, str) and re.fullmatch(_CLOCK, t) for t in value.values()):
        raise ValueError('must have "from" and "until" from 00:00 to 23:59')
    begin, end = (int(value[n][:2]) * 60 + int(value[n][3:]) for n in ("from", "until"))
    if begin == end:
        raise broken_rule("must not last the whole day")
    return QuietHours(begin=begin, end=end)


def quiet_hours_shown(quiet: QuietHours) -> QuietHoursShown:
    """Convert quiet hours to JSON."""
    begin, end = (f"{time // 60:02d}:{time % 60:02d}" for time in (quiet.begin, quiet.end))
    return {"from": begin, "until": end}


def _email(value: Any) -> str:
    """Return a mail address with its domain in the normal form. Only the syntax is checked."""
    if not isinstance(value, str):
        raise ValueError("must be a string")
    if len(value) > EMAIL_LIMIT:
        raise broken_rule(f"must be at most {EMAIL_LIMIT} characters")
    # Imported here, because it takes longer than the rest of this module (docs/adr/0023).
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415

    try:
        # Without SMTPUTF8, because Amazon SES does not support it.
        valid = validate_email(value, allow_smtputf8=False, check_deliverability=False)
    except EmailNotValidError:
        raise ValueError("must be an email address") from None
    return valid.ascii_email or valid.normalized


def _sale(value: Any) -> Sale:
    if not isinstance(value, str):
        raise ValueError("must be a string")
    if value not in set(Sale):
        raise broken_rule("must be one of " + ", ".join(Sale))
    return Sale(value)


def _flag(value: Any) -> bool:
    if value not in ("true", "false"):
        raise ValueError("must be true or false")
    return bool(value == "true")


_NAME_SCHEMA = {**fields.TEXT, "pattern": "^[^/%]*[^./%][^/%]*$", "examples": ["RustConf 2035"]}
_TOPIC_SCHEMA = {**fields.TEXT, "pattern": "^[^,]+$"}
_ZONE_SCHEMA = {"type": "string", "pattern": f"^{_ZONE}$", "examples": ["Europe/Berlin"]}
Title = Annotated[str, BeforeValidator(_title), WithJsonSchema(fields.TEXT)]
Name = Annotated[str, BeforeValidator(_name), WithJsonSchema(_NAME_SCHEMA)]
Description = Annotated[
    str,
    BeforeValidator(partial(_text, limit=DESCRIPTION_LIMIT, one_line=False)),
    WithJsonSchema({"type": "string", "maxLength": DESCRIPTION_LIMIT}),
]
Person = Annotated[
    str, BeforeValidator(_person), WithJsonSchema({**fields.TEXT, "maxLength": PERSON_LIMIT})
]
About = Annotated[
    str,
    BeforeValidator(partial(_text, limit=ABOUT_LIMIT)),
    WithJsonSchema({"type": "string", "maxLength": ABOUT_LIMIT}),
]
Subject = Annotated[
    str,
    BeforeValidator(partial(_title, limit=SUBJECT_LIMIT)),
    WithJsonSchema({"type": "string", "minLength": 1, "maxLength": SUBJECT_LIMIT}),
]
LetterText = Annotated[
    str,
    BeforeValidator(_letter),
    WithJsonSchema({"type": "string", "minLength": 1, "maxLength": TEXT_LIMIT}),
]
Sites = Annotated[
    tuple[str, ...],
    BeforeValidator(_sites),
    WithJsonSchema(
        {
            "type": "array",
            "description": "Sites that may show the availability in a frame.",
            "items": {"type": "string", "maxLength": SITE_LIMIT},
            "maxItems": SITES_LIMIT,
            "examples": [["https://example.com"]],
        }
    ),
]
# Of the seats without a category: 0 if the conference has categories, which the domain checks.
Slots = Annotated[int, Field(ge=0, le=CAPACITY_LIMIT), BeforeValidator(fields.whole)]
Seats = Annotated[int, Field(ge=1, le=CAPACITY_LIMIT), BeforeValidator(fields.whole)]
Window = Annotated[int, Field(ge=1, le=WINDOW_LIMIT), BeforeValidator(fields.whole)]
Offers = Annotated[int, Field(ge=0, le=OFFERS_LIMIT), BeforeValidator(fields.whole)]
PerEmail = Annotated[int, Field(ge=0, le=1), BeforeValidator(fields.whole)]
MaxParty = Annotated[int, Field(ge=1, le=PARTY_LIMIT), BeforeValidator(fields.whole)]
PartySize = Annotated[int, Field(ge=1, le=PARTY_LIMIT), BeforeValidator(fields.whole)]
Demand = Annotated[int, Field(ge=1, le=DEMAND_LIMIT), BeforeValidator(fields.whole)]
SaleMode = Annotated[
    Sale, BeforeValidator(_sale), WithJsonSchema({"type": "string", "enum": [*Sale]})
]
Topics = Annotated[
    tuple[str, ...], fields.at_most(10, _topic), fields.topics_schema(10, _TOPIC_SCHEMA)
]
Interests = Annotated[
    tuple[str, ...], fields.at_most(50, _topic), fields.topics_schema(50, _TOPIC_SCHEMA)
]
Zone = Annotated[
    str, AfterValidator(_zone), WithJsonSchema({**_ZONE_SCHEMA, "maxLength": ZONE_LIMIT})
]
_CLOCK_SCHEMA = {"type": "string", "pattern": f"^{_CLOCK}$"}
Quiet = Annotated[
    QuietHours,
    BeforeValidator(_quiet_hours),
    WithJsonSchema(
        {
            "type": "object",
            "description": "Local times of the time zone, between which no offer begins or ends.",
            "properties": {"from": _CLOCK_SCHEMA, "until": _CLOCK_SCHEMA},
            "required": ["from", "until"],
            "additionalProperties": False,
            "examples": [json.loads(_QUIET_EXAMPLE)],
        }
    ),
]
Email = Annotated[
    str,
    BeforeValidator(_email),
    WithJsonSchema({"type": "string", "maxLength": EMAIL_LIMIT, "pattern": f"^{_EMAIL}$"}),
]
Flag = Annotated[bool, BeforeValidator(_flag)]
