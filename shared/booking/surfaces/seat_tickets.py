"""Seat tickets as QR codes (SVG), and as a PDF with one page for each seat.

Without pydantic, because the worker of the mails imports this module. The libraries and the
embedded fonts are imported at the first use, so that only rendering costs their import.
"""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from booking.application.seat_tickets import SignedTicket
from booking.domain.conference import Conference
from booking.domain.language import DEFAULT, Language
from booking.surfaces.texts import text
from booking.surfaces.wording import one_line, period_text, zone_of

if TYPE_CHECKING:
    from booking.surfaces.pdf_font import Font

CORRECTION = "m"  # 15% of a code may be unreadable
MARGIN = 4  # modules of white around a code, by the standard
WIDTH, HEIGHT = 297.64, 419.53  # points: A6, which also prints well on A4
SIDE = 200  # points of a code
LEFT, TOP = 36, 32
PLACE_LIMIT = 200
REFERENCE = 8  # characters of a booking id
EMBEDDED = {"RE": "DejaVuSans", "BE": "DejaVuSans-Bold"}  # by their names on a page


def svg(token: str) -> str:
    """Return the QR code of a token. It has the size of its place on a page."""
    import segno  # noqa: PLC0415 - see above

    code = segno.make_qr(token, error=CORRECTION, boost_error=False)
    drawn: str = code.svg_inline(border=MARGIN, omitsize=True, light="#fff")
    return drawn.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)


def pdf(
    tickets: Sequence[SignedTicket], conference: Conference, language: Language = DEFAULT
) -> bytes:
    """Return a PDF with one page for each ticket.

    Lines in Windows-1252 have a standard font of PDF. Others have a font that the PDF contains,
    with the Latin, Greek, Cyrillic, Armenian and Georgian scripts. Characters of other scripts are
    question marks.
    """
    import io  # noqa: PLC0415

    import pydyf  # noqa: PLC0415 - see above

    document = pydyf.PDF()
    fonts = {}
    for name, standard in (("R", "Helvetica"), ("B", "Helvetica-Bold")):
        dictionary = pydyf.Dictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type1",
                "Name": f"/{name}",
                "BaseFont": f"/{standard}",
                "Encoding": "/WinAnsiEncoding",
            }
        )
        document.add_object(dictionary)
        fonts[name] = dictionary.reference
    pages = [(one, _lines(one, len(tickets), conference, language)) for one in tickets]
    for name, embedded in EMBEDDED.items():
        lines = [line.text for _, page in pages for line in page if line.font == name]
        if lines:
            from booking.surfaces.pdf_font import add_font, font  # noqa: PLC0415 - see above

            fonts[name] = add_font(document, font(embedded), lines)
    for ticket, page in pages:
        stream = pydyf.Stream(
            [*(line.drawn() for line in page), *_code(ticket.token)], compress=True
        )
        document.add_object(stream)
        added = pydyf.Dictionary(
            {
                "Type": "/Page",
                "Parent": document.pages.reference,
                "MediaBox": pydyf.Array([0, 0, WIDTH, HEIGHT]),
                "Contents": stream.reference,
                "Resources": pydyf.Dictionary({"Font": pydyf.Dictionary(fonts)}),
            }
        )
        document.add_page(added)
    output = io.BytesIO()
    document.write(output)
    return output.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A line of text at its place."""

    font: str  # its name on the page
    size: float
    y: float
    text: str

    def drawn(self) -> bytes:
        """Return the drawing of the line."""
        if self.font in EMBEDDED:
            glyphs = _embedded(self.font).glyphs(self.text)
            shown = b"<%s>" % "".join(f"{glyph:04x}" for glyph in glyphs).encode()
        else:
            encoded = self.text.encode("cp1252")
            for special in (b"\\", b"(", b")"):
                encoded = encoded.replace(special, b"\\" + special)
            shown = b"(%s)" % encoded
        place = (self.font.encode(), self.size, LEFT, self.y, shown)
        return b"BT /%s %.4g Tf %d %.2f Td %s Tj ET" % place


def _line(name: str, size: float, y: float, content: str) -> _Line:
    """Return a line in a standard font, or in an embedded font and so small that it fits."""
    if _is_standard(content):
        return _Line(font=name, size=size, y=y, text=content)
    embedded = f"{name}E"
    used = _embedded(embedded)
    content = used.supported(content)
    if _is_standard(content):
        return _Line(font=name, size=size, y=y, text=content)
    size = min(size, int(10 * (WIDTH - 2 * LEFT) / used.length(content)) / 10)
    return _Line(font=embedded, size=size, y=y, text=content)


def _embedded(name: str) -> "Font":
    from booking.surfaces.pdf_font import font  # noqa: PLC0415 - see above

    return font(EMBEDDED[name])


def _is_standard(content: str) -> bool:
    try:
        content.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _lines(
    ticket: SignedTicket, seats: int, conference: Conference, language: Language
) -> list[_Line]:
    """Return the lines of a ticket, from the top."""
    seat = text("ticket.seat", language, seat=ticket.ticket.seat, seats=seats)
    title = one_line(conference.name, PLACE_LIMIT)
    when = period_text(conference.start, conference.end, zone_of(conference), language)
    place = one_line(conference.location, PLACE_LIMIT)
    reference = text("ticket.reference", language, id=ticket.ticket.booking[:REFERENCE])
    drawn, y = [], HEIGHT - TOP - 14
    for name, size, content in (
        ("B", 15, textwrap.wrap(title, 27)[:3]),
        ("R", 9, textwrap.wrap(when, 48)[:2]),
        ("R", 9, textwrap.wrap(place, 48)[:2]),
        ("B", 11, [seat]),
        ("R", 8, [reference]),
    ):
        for line in content:
            drawn.append(_line(name, size, y, line))
            y -= size * 1.3
        y -= 4
    return drawn


def _code(token: str) -> list[bytes]:
    """Return the drawing of a QR code: a rectangle for each row of dark modules."""
    import segno  # noqa: PLC0415 - see above

    rows = segno.make_qr(token, error=CORRECTION, boost_error=False).matrix
    module, bottom = SIDE / len(rows), TOP
    drawn = [b"0 g"]
    for number, row in enumerate(rows):
        y = bottom + SIDE - (number + 1) * module
        start = 0
        while start < len(row):
            end = start
            while end < len(row) and row[end]:
                end += 1
            if end > start:
                x, width = (WIDTH - SIDE) / 2 + start * module, (end - start) * module
                drawn.append(b"%.3f %.3f %.3f %.3f re f" % (x, y, width, module))
            start = end + 1
    return drawn
