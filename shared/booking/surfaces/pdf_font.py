"""Fonts that a PDF contains, for text that the standard fonts of PDF do not have.

The files in booking/fonts are parts of DejaVu Sans (decision 62). A PDF gets the outlines of the
glyphs that it uses; the others are empty, so that the numbers of the glyphs remain.
"""

import struct
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import resources
from typing import Any

REPLACEMENT = "?"
NEEDED = (b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp")
CMAP_UNICODE = (3, 1)  # the table of the Basic Multilingual Plane, in format 4
COMPOSITE = -1  # contours of a glyph that consists of others
WORDS, SCALE, MORE, TWO_SCALES, MATRIX = 0x01, 0x08, 0x20, 0x40, 0x80  # flags of its parts


class Font:
    """A TrueType font: the glyphs of text, their widths, and the file with the glyphs in use."""

    def __init__(self, name: str, file: bytes) -> None:
        """Read the tables of a file."""
        self.name, self._tables = name, _tables(file)
        head, hhea = self._tables[b"head"], self._tables[b"hhea"]
        self._unit: float = 1000 / struct.unpack_from(">H", head, 18)[0]
        box = struct.unpack_from(">4h", head, 36)
        self.box = [round(value * self._unit) for value in box]
        ascent, descent = struct.unpack_from(">2h", hhea, 4)
        self.ascent, self.descent = round(ascent * self._unit), round(descent * self._unit)
        self._metrics = struct.unpack_from(">H", hhea, 34)[0]
        long = struct.unpack_from(">h", head, 50)[0]
        count = struct.unpack_from(">H", self._tables[b"maxp"], 4)[0] + 1
        loca = struct.unpack_from(f">{count}{'L' if long else 'H'}", self._tables[b"loca"])
        self._offsets = loca if long else [offset * 2 for offset in loca]
        self._glyphs = _characters(self._tables[b"cmap"])

    def supported(self, text: str) -> str:
        """Return a text with `?` for each character that the font does not have."""
        composed = unicodedata.normalize("NFC", text)
        return "".join(each if ord(each) in self._glyphs else REPLACEMENT for each in composed)

    def glyphs(self, text: str) -> list[int]:
        """Return the glyph of each character of a supported text."""
        return [self._glyphs[ord(each)] for each in text]

    def width(self, glyph: int) -> int:
        """Return the width of a glyph, in thousandths of the size of the font."""
        at = min(glyph, self._metrics - 1) * 4
        width: int = struct.unpack_from(">H", self._tables[b"hmtx"], at)[0]
        return round(width * self._unit)

    def length(self, text: str) -> float:
        """Return the length of a line, as a multiple of the size of the font."""
        return sum(map(self.width, self.glyphs(text))) / 1000

    def only(self, glyphs: Iterable[int]) -> bytes:
        """Return the file of a font with the outlines of these glyphs."""
        used = {0}
        for glyph in glyphs:
            self._add(glyph, used)
        outlines, offsets = b"", [0]
        for glyph in range(len(self._offsets) - 1):
            outlines += self._outline(glyph) if glyph in used else b""
            offsets.append(len(outlines))
        head = bytearray(self._tables[b"head"])
        struct.pack_into(">h", head, 50, 1)  # long offsets
        loca = struct.pack(f">{len(offsets)}L", *offsets)
        changed = {b"glyf": outlines, b"head": bytes(head), b"loca": loca}
        return _file({name: changed.get(name, self._tables[name]) for name in NEEDED})

    def characters(self, text: str) -> dict[int, str]:
        """Return the character of each glyph of a text, for programs that copy it."""
        return dict(zip(self.glyphs(text), text, strict=True))

    def _outline(self, glyph: int) -> bytes:
        return self._tables[b"glyf"][self._offsets[glyph] : self._offsets[glyph + 1]]

    def _add(self, glyph: int, used: set[int]) -> None:
        """Add a glyph and the parts of which it consists."""
        if glyph in used:
            return
        used.add(glyph)
        outline = self._outline(glyph)
        if not outline or struct.unpack_from(">h", outline)[0] != COMPOSITE:
            return
        at, flags = 10, MORE
        while flags & MORE:
            flags, part = struct.unpack_from(">2H", outline, at)
            self._add(part, used)
            at += 4 + (4 if flags & WORDS else 2)
            at += 2 if flags & SCALE else 4 if flags & TWO_SCALES else 8 if flags & MATRIX else 0


def _tables(file: bytes) -> dict[bytes, bytes]:
    found = {}
    for number in range(struct.unpack_from(">H", file, 4)[0]):
        name, _, offset, length = struct.unpack_from(">4s3L", file, 12 + 16 * number)
        found[name] = file[offset : offset + length]
    return found


def _characters(cmap: bytes) -> dict[int, int]:
    """Return the glyph of each character."""
    tables = [struct.unpack_from(">2HL", cmap, 4 + 8 * each) for each in range(cmap[3])]
    (at,) = [offset for *platform, offset in tables if tuple(platform) == CMAP_UNICODE]
    count = struct.unpack_from(">H", cmap, at + 6)[0] // 2
    ends, starts, deltas, ranges = (
        struct.unpack_from(f">{count}H", cmap, at + start + 2 * count * part)
        for start, part in ((14, 0), (16, 1), (16, 2), (16, 3))
    )
    found = {}
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for each in range(start, min(end, 0xFFFE) + 1):
            glyph = each
            if ranges[number]:
                place = at + 16 + 2 * (3 * count + number) + ranges[number] + 2 * (each - start)
                glyph = struct.unpack_from(">H", cmap, place)[0]
            if glyph or not ranges[number]:
                found[each] = (glyph + deltas[number]) % 0x10000
    return found


def _file(tables: dict[bytes, bytes]) -> bytes:
    """Return a font file with these tables."""
    power = 1 << (len(tables).bit_length() - 1)
    numbers = (power * 16, power.bit_length() - 1, (len(tables) - power) * 16)
    head, body = struct.pack(">L4H", 0x00010000, len(tables), *numbers), b""
    first = len(head) + 16 * len(tables)
    for name in sorted(tables):
        table = tables[name]
        padded = table + bytes(-len(table) % 4)
        checksum = sum(struct.unpack(f">{len(padded) // 4}L", padded)) % 2**32
        head += struct.pack(">4s3L", name, checksum, first + len(body), len(table))
        body += padded
    return head + body


@cache
def font(name: str) -> Font:
    """Return a font of booking/fonts."""
    return Font(name, resources.files("booking").joinpath(f"fonts/{name}.ttf").read_bytes())


def add_font(document: Any, used: Font, lines: Sequence[str]) -> bytes:
    """Add the objects of a font with the glyphs of some lines; return the reference of the font."""
    import pydyf  # noqa: PLC0415 - only rendering needs it

    def added(made: Any) -> bytes:
        document.add_object(made)
        reference: bytes = made.reference
        return reference

    characters = used.characters("".join(lines))
    file = used.only(characters)
    descriptor = {
        "Type": "/FontDescriptor",
        "FontName": f"/{used.name}",
        "Flags": 4,
        "FontBBox": pydyf.Array(used.box),
        "ItalicAngle": 0,
        "Ascent": used.ascent,
        "Descent": used.descent,
        "CapHeight": used.ascent,
        "StemV": 80,
        "FontFile2": added(pydyf.Stream([file], {"Length1": len(file)}, compress=True)),
    }
    widths = [part for glyph in sorted(characters) for part in (glyph, [used.width(glyph)])]
    by_number = {
        "Type": "/Font",
        "Subtype": "/CIDFontType2",
        "BaseFont": f"/{used.name}",
        "CIDSystemInfo": pydyf.Dictionary(
            {
                "Registry": pydyf.String("Adobe"),
                "Ordering": pydyf.String("Identity"),
                "Supplement": 0,
            }
        ),
        "FontDescriptor": added(pydyf.Dictionary(descriptor)),
        "W": pydyf.Array(pydyf.Array(w) if isinstance(w, list) else w for w in widths),
        "CIDToGIDMap": "/Identity",
    }
    composite = {
        "Type": "/Font",
        "Subtype": "/Type0",
        "BaseFont": f"/{used.name}",
        "Encoding": "/Identity-H",
        "DescendantFonts": pydyf.Array([added(pydyf.Dictionary(by_number))]),
        "ToUnicode": added(pydyf.Stream([_to_unicode(characters)], compress=True)),
    }
    return added(pydyf.Dictionary(composite))


def _to_unicode(characters: dict[int, str]) -> bytes:
    """Return the map from glyphs to characters, in parts of at most 100 lines."""
    lines = [f"<{glyph:04x}> <{ord(each):04x}>" for glyph, each in sorted(characters.items())]
    parts = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    shown = "\n".join(f"{len(p)} beginbfchar\n" + "\n".join(p) + "\nendbfchar" for p in parts)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CMapName /Tickets def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{shown}\nendcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode()
