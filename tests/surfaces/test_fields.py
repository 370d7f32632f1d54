"""The input formats that several surfaces share."""

import importlib
import pkgutil
import unicodedata
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel, ValidationError

from booking.surfaces import v1
from booking.surfaces.fields import instant, instant_text, plain_words, user_id

SCRIPTS = {
    "Hindi": "हिन्दी",
    "Thai": "ไทย",
    "Tamil": "தமிழ்",
    "Arabic digits": "٣",
    "Roman numeral": "Ⅻ",
    "Japanese": "会議",
}


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_letters_marks_and_numbers_of_any_script_are_accepted(text: str) -> None:
    assert user_id(text) == unicodedata.normalize("NFC", text)
    assert plain_words(f"{text} {text}") == unicodedata.normalize("NFC", f"{text} {text}")


@pytest.mark.parametrize(
    "text", ["a-b", "a/b", "a\u200bb", "a\u202eb", "😀", "€", "a\x00", "\ud800", "a_b"]
)
def test_symbols_and_invisible_characters_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="letters"):
        user_id(text)
    with pytest.raises(ValueError, match="letters"):
        plain_words(text)


def test_one_name_typed_in_two_unicode_forms_is_one_name() -> None:
    decomposed = unicodedata.normalize("NFD", "René")
    assert decomposed != "René"
    assert user_id(decomposed) == user_id("René")
    assert plain_words(decomposed) == plain_words("René")


@pytest.mark.parametrize("fraction", ["", ".0", ".5", ".999999"])
def test_a_time_is_parsed_to_the_second(fraction: str) -> None:
    at = instant(f"2035-06-14 10:00:00{fraction}")
    assert at % 1000 == 0
    assert instant_text(at) == "2035-06-14T10:00:00"


def _bodies(kind: type[BaseModel] = v1.Body) -> Iterator[type[BaseModel]]:
    for body in kind.__subclasses__():
        yield body
        yield from _bodies(body)


def _types(annotation: Any) -> Iterator[Any]:
    yield annotation
    for inner in get_args(annotation):
        yield from _types(inner)


def _integers_of_v1() -> list[tuple[type[BaseModel], str]]:
    for module in pkgutil.iter_modules(v1.__path__, f"{v1.__name__}."):
        importlib.import_module(module.name)
    return [
        (body, name)
        for body in _bodies()
        for name, info in body.model_fields.items()
        if int in _types(info.annotation)
    ]


def _fault(body: type[BaseModel], name: str, value: object) -> str | None:
    """Return the message about one field, or None if it is valid."""
    try:
        body.model_validate({name: value})
    except ValidationError as wrong:
        found = [one["msg"] for one in wrong.errors() if one["loc"][:1] == (name,)]
        return found[0] if found else None
    return None


def test_v1_accepts_an_integer_with_a_decimal_point() -> None:
    """JSON Schema, and so the OpenAPI document, calls 5.0 an integer."""
    integers = _integers_of_v1()
    assert len(integers) > 10
    found = {(body.__name__, name): _fault(body, name, 5.0) for body, name in integers}
    expected = {(body.__name__, name): _fault(body, name, 5) for body, name in integers}
    assert found == expected
