"""The icons of the installed page."""

import zlib

import pytest

from tools.icons import BRAND, CLEAR, FOLDER, ICONS, TICKET, Icon, pixels


def at(icon: Icon, x: float, y: float) -> tuple[int, ...]:
    """Return the color at a point, in parts of the icon's size."""
    rows, width = pixels(icon), icon.size * 4 + 1
    begins = int(y * icon.size) * width + 1 + int(x * icon.size) * 4
    return tuple(rows[begins : begins + 4])


@pytest.mark.parametrize("icon", [one for one in ICONS if one.size < 200], ids=lambda one: one.name)
def test_the_committed_icon_is_the_drawn_one(icon: Icon) -> None:
    data = (FOLDER / icon.name).read_bytes()
    begins = data.index(b"IDAT")
    length = int.from_bytes(data[begins - 4 : begins])
    assert zlib.decompress(data[begins + 4 : begins + 4 + length]) == pixels(icon)


def test_only_a_masked_icon_fills_its_corners() -> None:
    plain, masked = Icon(name="a", size=32), Icon(name="b", size=32, masked=True)
    assert (at(plain, 0, 0), at(masked, 0, 0)) == (CLEAR, BRAND)
    assert at(plain, 0.5, 0.5) == at(masked, 0.5, 0.5) == TICKET
    assert at(plain, 0.3, 0.5) == BRAND  # in the notch
