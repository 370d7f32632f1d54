"""Names in other scripts on the PDF of tickets: drawn with a font that the PDF contains."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace

import pytest

from booking.application.seat_tickets import SignedTicket
from booking.domain.seat_tickets import SeatTicket
from booking.surfaces import pdf_font
from booking.surfaces.pdf_font import Font, font
from booking.surfaces.seat_tickets import LEFT, WIDTH, pdf
from testing.examples import conference

STREAM = re.compile(rb"/Length (\d+).*?stream\n", re.DOTALL)
LINE = re.compile(rb"BT /(\w+) ([\d.]+) Tf \d+ [\d.]+ Td (.*?) Tj ET")
FONTS = ("DejaVuSans", "DejaVuSans-Bold")
SCRIPTS = {
    "Latin": "Łódź Žižkov Şişli Đà Nẵng Gdańsk ő ű ș ț",
    "Greek": "Αθήνα Ώρα ἄλφα",
    "Cyrillic": "Київ Москва Ґанок Ђорђе Қазақстан",
    "Armenian": "Երևան",
    "Georgian": "თბილისი",
}


def ticket() -> SignedTicket:
    content = SeatTicket(conference="C", booking="B", seat=1, edition=0, expires_at=0)
    return SignedTicket(ticket=content, token="A2" * 89)


def file_of(name: str, place: str = "Berlin") -> bytes:
    return pdf([ticket()], replace(conference(), name=name, location=place))


def streams(file: bytes) -> Iterator[bytes]:
    for found in STREAM.finditer(file):
        yield zlib.decompress(file[found.end() : found.end() + int(found[1])])


def text_of(file: bytes) -> list[str]:
    """Return the lines that a program copies from the PDF: by the map of each font."""
    (page,) = [each for each in streams(file) if each.startswith(b"BT")]
    maps = [each.decode() for each in streams(file) if b"begincmap" in each]
    found = LINE.findall(page)
    fonts = sorted({name for name, _, _ in found if name.endswith(b"E")}, reverse=True)  # RE, BE
    lines = []
    for name, _, shown in found:
        if shown.startswith(b"("):
            lines.append(shown[1:-1].decode("cp1252"))
            continue
        by_glyph = dict(re.findall(r"<(\w{4})> <(\w{4})>", maps[fonts.index(name)]))
        glyphs = re.findall("....", shown[1:-1].decode())
        lines.append("".join(chr(int(by_glyph[glyph], 16)) for glyph in glyphs))
    return lines


@pytest.mark.parametrize("script", SCRIPTS)
def test_each_script_is_drawn_and_can_be_copied(script: str) -> None:
    name = SCRIPTS[script][:26].strip()
    drawn = text_of(file_of(name, place=name))
    assert drawn[0] == name
    assert drawn.count(name) == 2
    assert "?" not in "".join(drawn)


@pytest.mark.parametrize("name", FONTS)
@pytest.mark.parametrize("script", SCRIPTS)
def test_the_fonts_have_an_outline_for_each_character(script: str, name: str) -> None:
    used = font(name)
    letters = SCRIPTS[script].replace(" ", "")
    assert all(used._outline(glyph) for glyph in used.glyphs(letters))
    assert used._glyphs[ord("?")] not in used.glyphs(letters)


@pytest.mark.parametrize("name", FONTS)
def test_combining_characters_are_composed(name: str) -> None:
    assert font(name).supported("Z\u030c\u6771") == "\u017d?"


def test_other_scripts_are_question_marks_and_embed_nothing_alone() -> None:
    others = "東京 שלום عربي"
    assert text_of(file_of(others))[0] == "?? ???? ????"
    assert b"FontFile2" not in file_of(others)
    assert text_of(file_of("東京 Łódź"))[0] == "?? Łódź"


def test_a_name_in_the_standard_font_embeds_nothing() -> None:
    file = file_of("K\u00f6ln \u2013 \u201cRust\u201d \u20ac")
    assert b"FontFile2" not in file
    assert len(file) < 6_000


def test_the_file_has_the_outlines_of_the_glyphs_in_use_alone() -> None:
    file = file_of("Łódź")
    (embedded,) = [each for each in streams(file) if each.startswith(b"\x00\x01\x00\x00")]
    assert b"FontFile2" in file
    assert len(file) < 30_000
    whole = font("DejaVuSans-Bold")
    glyphs = whole.glyphs("Łódź")
    part = Font("part", with_cmap(embedded))
    assert [part._outline(glyph) for glyph in glyphs] == [whole._outline(g) for g in glyphs]
    assert sum(bool(part._outline(g)) for g in range(len(part._offsets) - 1)) < 20


def with_cmap(file: bytes) -> bytes:
    """Return the file with the map of characters, which a PDF does not need."""
    tables = pdf_font._tables(file) | {b"cmap": font("DejaVuSans-Bold")._tables[b"cmap"]}
    return pdf_font._file(tables)


def test_a_long_name_fits_the_page() -> None:
    file = file_of("Ж" * 27)
    (page,) = [each for each in streams(file) if each.startswith(b"BT")]
    size = float(LINE.findall(page)[0][1])
    assert font("DejaVuSans-Bold").length("Ж" * 27) * size <= WIDTH - 2 * LEFT
    assert size < 15
