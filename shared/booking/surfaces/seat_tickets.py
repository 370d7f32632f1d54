"""Seat tickets as QR codes (SVG), and as a PDF with one page for each seat.

Without pydantic, because the worker of the mails imports this module. The libraries are imported at
the first use, so that only rendering costs their import.
"""

import textwrap
from collections.abc import Sequence

from booking.application.seat_tickets import SignedTicket
from booking.domain.conference import Conference
from booking.domain.language import DEFAULT, Language
from booking.surfaces.texts import text
from booking.surfaces.wording import one_line, period_text, zone_of

CORRECTION = "m"  # 15% of a code may be unreadable
MARGIN = 4  # modules of white around a code, by the standard
WIDTH, HEIGHT = 297.64, 419.53  # points: A6, which also prints well on A4
SIDE = 200  # points of a code
LEFT, TOP = 36, 32
PLACE_LIMIT = 200
REFERENCE = 8  # characters of a booking id


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

    Its font has the Latin characters; other characters of a name become question marks.
    """
    import io  # noqa: PLC0415

    import pydyf  # noqa: PLC0415 - see above

    document = pydyf.PDF()
    fonts = {}
    for name, font in (("R", "Helvetica"), ("B", "Helvetica-Bold")):
        dictionary = pydyf.Dictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type1",
                "Name": f"/{name}",
                "BaseFont": f"/{font}",
                "Encoding": "/WinAnsiEncoding",
            }
        )
        document.add_object(dictionary)
        fonts[name] = dictionary.reference
    for ticket in tickets:
        stream = pydyf.Stream(
            [*_lines(ticket, len(tickets), conference, language), *_code(ticket.token)],
            compress=True,
        )
        document.add_object(stream)
        page = pydyf.Dictionary(
            {
                "Type": "/Page",
                "Parent": document.pages.reference,
                "MediaBox": pydyf.Array([0, 0, WIDTH, HEIGHT]),
                "Contents": stream.reference,
                "Resources": pydyf.Dictionary({"Font": pydyf.Dictionary(fonts)}),
            }
        )
        document.add_page(page)
    output = io.BytesIO()
    document.write(output)
    return output.getvalue()


def _lines(
    ticket: SignedTicket, seats: int, conference: Conference, language: Language
) -> list[bytes]:
    """Return the drawing of a ticket's text, from the top."""
    seat = text("ticket.seat", language, seat=ticket.ticket.seat, seats=seats)
    name = one_line(conference.name, PLACE_LIMIT)
    when = period_text(conference.start, conference.end, zone_of(conference), language)
    place = one_line(conference.location, PLACE_LIMIT)
    reference = text("ticket.reference", language, id=ticket.ticket.booking[:REFERENCE])
    drawn, y = [], HEIGHT - TOP - 14
    for font, size, content in (
        ("B", 15, textwrap.wrap(name, 27)[:3]),
        ("R", 9, textwrap.wrap(when, 48)[:2]),
        ("R", 9, textwrap.wrap(place, 48)[:2]),
        ("B", 11, [seat]),
        ("R", 8, [reference]),
    ):
        for line in content:
            drawn.append(_text_at(font, size, y, line))
            y -= size * 1.3
        y -= 4
    return drawn


def _text_at(font: str, size: int, y: float, line: str) -> bytes:
    encoded = line.encode("cp1252", "replace")
    for special in (b"\\", b"(", b")"):
        encoded = encoded.replace(special, b"\\" + special)
    return b"BT /%s %d Tf %d %.2f Td (%s) Tj ET" % (font.encode(), size, LEFT, y, encoded)


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
