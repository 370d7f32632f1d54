"""The input formats that several surfaces share."""

import unicodedata

import pytest

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
