"""The catalogs of texts: complete in each language, with the same values, and all in use."""

import json
import re
from typing import Any

import pytest

from testing.tables import ROOT

TEXTS = ROOT / "shared/booking/texts"
COMPUTED = ("status.", "nav.", "sign.", "cognito.", "problem.", "canceled.", "unit.", "units.")
KEY = re.compile(r"""["']([a-z]\w*\.[\w-]+)["']""")


def catalog(language: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((TEXTS / f"{language}.json").read_text("utf-8"))
    return found


def values(entry: Any) -> set[str]:
    """Return the names of the values in a text. The singular may name its number in words."""
    patterns = [entry] if isinstance(entry, str) else list(entry.values())
    return {name for pattern in patterns for name in re.findall(r"\{(\w+)\}", pattern)}


@pytest.mark.parametrize("language", ["de"])
def test_every_language_has_the_texts_of_the_english_catalog(language: str) -> None:
    english, other = catalog("en"), catalog(language)
    assert other.keys() == english.keys()
    for key, entry in english.items():
        assert values(other[key]) == values(entry), key
        assert isinstance(other[key], type(entry)), key


def test_every_text_is_used_and_every_used_text_exists() -> None:
    english = catalog("en")
    sources = [*ROOT.glob("page/*.js"), *ROOT.glob("shared/booking/surfaces/*.py")]
    code = "".join(path.read_text("utf-8") for path in sources)
    used = set(KEY.findall(code))
    computed = {
        key
        for prefix in re.findall(r"`([a-z]\w*\.)\$\{", code)
        for key in english
        if key.startswith(prefix)
    }
    verbs = {
        f"booking.{verb}{part}" for verb in ("leave", "cancel") for part in ("", "Title", "Text")
    }
    unused = set(english) - used - computed - verbs
    assert {key for key in unused if not key.startswith(COMPUTED)} == set()


def test_a_key_without_text_is_an_error_in_python() -> None:
    from booking.surfaces import texts  # noqa: PLC0415 - loads the catalog

    assert texts.text("seats.left", count=1) == "1 seat left"
    assert texts.text("seats.left", count=1200) == "1,200 seats left"
    with pytest.raises(KeyError):
        texts.text("no.such.text")
