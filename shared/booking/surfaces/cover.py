"""The cover of a conference: an image that is drawn from its id, and from nothing else.

So it needs no stored image, no request to another site, and no read of the table.
"""

from hashlib import sha256

from booking.domain.refusals import ConferenceUnknown
from booking.surfaces import fields
from booking.surfaces.content import FOREVER
from booking.surfaces.http import Answer, Contract, Request

SVG = "image/svg+xml"
WIDTH, HEIGHT = 1200, 400
SHAPES = 7
ONE = Contract(
    gives={200: str},
    media=SVG,
    refuses=(ConferenceUnknown,),
    headers={"Cache-Control": "Forever: the same id has the same image."},
)


def address(conference_id: str) -> str:
    """Return the path of a cover."""
    return f"/cover/{conference_id}.svg"


def parse_one(request: Request) -> str:
    """Return the conference id of a path. Raises ConferenceUnknown."""
    given = request.path["image"].lower()
    if not given.endswith(".svg") or not fields.is_id(given.removesuffix(".svg")):
        raise ConferenceUnknown
    return given.removesuffix(".svg")


def one(conference_id: str) -> Answer:
    """Return 200 with the image of an id."""
    return Answer(
        status=200, body=drawn(conference_id), content_type=SVG, headers={"Cache-Control": FOREVER}
    )


def drawn(conference_id: str) -> str:
    """Return circles of one hue on a ground of a neighboring one, as SVG."""
    numbers = sha256(conference_id.encode()).digest()
    hue = int.from_bytes(numbers[:2]) % 360
    circles = "".join(
        f'<circle cx="{numbers[at] * WIDTH // 255}" cy="{numbers[at + 1] * HEIGHT // 255}" '
        f'r="{60 + numbers[at + 2]}" fill="hsl({(hue + numbers[at + 3] % 60) % 360} 65% 62%)" '
        'fill-opacity="0.45"/>'
        for at in range(2, 2 + 4 * SHAPES, 4)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" preserveAspectRatio="xMidYMid slice">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="hsl({hue} 55% 42%)"/>{circles}</svg>'
    )
