"""The catalogs of texts that people read: in mails, on the page and on public pages.

The page has the same catalogs, without the texts that only mails and their links use
(page/text.js, local/page.py).
"""

import json
from functools import cache
from importlib import resources

from booking.domain.language import DEFAULT, Language

LANGUAGES_LIMIT = 20  # of an Accept-Language header


@cache
def _catalog(language: Language) -> dict[str, str | dict[str, str]]:
    found: dict[str, str | dict[str, str]] = json.loads(
        resources.files("booking").joinpath(f"texts/{language}.json").read_text("utf-8")
    )
    return found


def text(key: str, language: Language = DEFAULT, **values: str | int) -> str:
    """Return the text of a key; with a `count`, its plural form. Raises KeyError.

    Numbers get the separators of the language: 1,200 in English, 1.200 in German.
    """
    entry = _catalog(language)[key]
    pattern = entry if isinstance(entry, str) else entry["one" if values["count"] == 1 else "other"]
    shown = {name: _shown(value, language) for name, value in values.items()}
    return pattern.format_map(shown)


def _shown(value: str | int, language: Language) -> str:
    if isinstance(value, str):
        return value
    return f"{value:,}".replace(",", str(_catalog(language)["number.thousands"]))


def requested(asked: str | None, accepted: str | None) -> Language:
    """Return the language of a page: the one asked for, or the best that a browser accepts.

    asked: the query parameter `lang`. accepted: an Accept-Language header (RFC 9110).
    """
    tags = [asked or "", *_by_preference(accepted or "")]
    known = (_language(tag) for tag in tags)
    return next((language for language in known if language is not None), DEFAULT)


def _by_preference(accepted: str) -> list[str]:
    """Return the tags of an Accept-Language header, the preferred one first."""
    ranges = [part.partition(";") for part in accepted.split(",")[:LANGUAGES_LIMIT]]
    weights = {tag: _weight(parameter) for tag, _, parameter in ranges}
    return sorted((tag for tag in weights if weights[tag] > 0), key=lambda tag: -weights[tag])


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if not name:
        return 1.0
    try:
        return float(value) if name == "q" else 0.0
    except ValueError:
        return 0.0


def _language(tag: str) -> Language | None:
    primary = tag.strip().lower().partition("-")[0]
    return Language(primary) if primary in list(Language) else None
