"""Draws the icons of the installed page as PNG files into page/.

    python -m tools.icons

The mark is that of `Mark` in page/app.js: a ticket on a square. A maskable icon is cut to a circle
by some systems, so its square has no round corners, and its ticket is smaller.
"""

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "page"
BRAND, TICKET, CLEAR = (15, 110, 95, 255), (255, 255, 255, 255), (0, 0, 0, 0)
UNITS = 32  # the mark's coordinates
CORNER = 8
SAMPLES = 4  # in each direction of a pixel, for smooth edges

type Color = tuple[int, int, int, int]


@dataclass(frozen=True, kw_only=True)
class Icon:
    """An icon: its file, its size in pixels, and whether systems cut it to their own shape."""

    name: str
    size: int
    masked: bool = False


ICONS = (
    Icon(name="icon-192.png", size=192),
    Icon(name="icon-512.png", size=512),
    Icon(name="icon-maskable.png", size=512, masked=True),
    Icon(name="icon-apple.png", size=180, masked=True),  # iOS rounds the corners itself
)


def png(icon: Icon) -> bytes:
    """Return an icon as the content of a PNG file."""
    header = struct.pack(">IIBBBBB", icon.size, icon.size, 8, 6, 0, 0, 0)
    chunks = {b"IHDR": header, b"IDAT": zlib.compress(pixels(icon), 9), b"IEND": b""}
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks.items())


def pixels(icon: Icon) -> bytes:
    """Return the rows of an icon: a filter byte of 0, then red, green, blue and alpha."""
    rows = (
        bytes(channel for x in range(icon.size) for channel in _pixel(icon, x, y))
        for y in range(icon.size)
    )
    return b"".join(b"\0" + row for row in rows)


def _pixel(icon: Icon, x: int, y: int) -> Color:
    scale, half = UNITS / icon.size, 0.5 / SAMPLES
    found: dict[Color, int] = {}
    for down in range(SAMPLES):
        for right in range(SAMPLES):
            at = (x + right / SAMPLES + half) * scale, (y + down / SAMPLES + half) * scale
            color = _color(*at, masked=icon.masked)
            found[color] = found.get(color, 0) + 1
    return next(iter(found)) if len(found) == 1 else _mixed(found)


def _mixed(colors: dict[Color, int]) -> Color:
    visible = sum(color[3] * count for color, count in colors.items())
    if not visible:
        return CLEAR
    red, green, blue = (
        round(sum(color[part] * color[3] * count for color, count in colors.items()) / visible)
        for part in range(3)
    )
    return red, green, blue, round(visible / sum(colors.values()))


def _color(x: float, y: float, *, masked: bool) -> Color:
    """Return the color of a point of the mark, in its coordinates."""
    if not masked and not _in_rounded_square(x, y):
        return CLEAR
    if masked:  # the ticket at 80% of its size
        x, y = (16 + (one - 16) / 0.8 for one in (x, y))
    return TICKET if _in_ticket(x, y) else BRAND


def _in_rounded_square(x: float, y: float) -> bool:
    across, down = (max(CORNER - one, one - (UNITS - CORNER), 0.0) for one in (x, y))
    return across**2 + down**2 <= CORNER**2


def _in_ticket(x: float, y: float) -> bool:
    """Return whether a point is in the ticket, which has a notch at the middle of each side."""
    notched = any((x - side) ** 2 + (y - 16) ** 2 < 3**2 for side in (9, 23))
    return 9 <= x <= 23 and 9 <= y <= 23 and not notched  # noqa: PLR2004 - coordinates


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main() -> None:
    """Write every icon."""
    for icon in ICONS:
        (FOLDER / icon.name).write_bytes(png(icon))


if __name__ == "__main__":
    main()
