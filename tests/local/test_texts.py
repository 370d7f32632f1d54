"""The catalogs of texts: complete in each language, with the same values, and all in use."""

import json
import re
from typing import Any

import pytest

from local import page
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


def test_the_page_uses_no_text_that_its_bundle_leaves_out() -> None:
    code = "".join(path.read_text("utf-8") for path in ROOT.glob("page/*.js"))
    assert not {key for key in KEY.findall(code) if key in catalog("en") and left_out(key)}
    bundle = "".join(path.read_text("utf-8") for path in page.ASSETS.glob("*.js"))
    assert catalog("de")["booking.confirmed"] in bundle, "the control"
    left = {key for key in catalog("de") if left_out(key)}
    assert len(left) > 50
    assert not {key for key in left if f'"{key}"' in bundle}


def left_out(key: str) -> bool:
    return key.startswith(page.OTHERS)


def test_python_uses_no_key_without_a_text() -> None:
    """A key of the page that does not exist is an error in its browser tests."""
    english = catalog("en")
    groups = {key.partition(".")[0] for key in english}
    sources = ("mail", "invitation_mail", "wording", "link_page", "public_page", "texts")
    files = [ROOT / f"shared/booking/surfaces/{name}.py" for name in sources]
    used = {key for path in files for key in KEY.findall(path.read_text("utf-8"))}
    assert {key for key in used if key.partition(".")[0] in groups} <= english.keys()


def test_a_key_without_text_is_an_error_in_python() -> None:
    from booking.surfaces import texts  # noqa: PLC0415 - loads the catalog

    assert texts.text("seats.left", count=1) == "1 seat left"
    assert texts.text("seats.left", count=1200) == "1,200 seats left"
    with pytest.raises(KeyError):
        texts.text("no.such.text")
