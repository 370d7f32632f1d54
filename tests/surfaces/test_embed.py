"""The availability of a conference on other sites: a page for a frame, and a badge."""

import re
from html import unescape
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from booking.edge.headers import SECURITY_HEADERS
from tests.support.v1 import V1, Reply, new_name, person

SITES = ["https://example.com", "https://blog.example.org:8443"]
HOSTILE = """</title><script>alert(1)</script>" ' & <b> ]]>"""


def get(v1: V1, path: str, **more: Any) -> Reply:
    return v1.send(None, "GET", path, **more)


def ancestors(reply: Reply) -> str:
    found = re.search(r"frame-ancestors ([^;]+)", reply.headers["content-security-policy"])
    assert found is not None
    return found[1]


def parsed(body: str) -> ET.Element:
    return ET.fromstring(body)  # noqa: S314 - our own document


def words(reply: Reply) -> str:
    body = reply.body.partition("<body>")[2].partition("<script>")[0]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


def test_only_the_sites_of_a_conference_may_show_its_frame(v1: V1) -> None:
    olga = person("organizer")
    one = v1.conference(olga)
    path, frame = f"/v1/conferences/{one['id']}", f"/embed/{one['id']}"
    assert one["embed"] == []
    assert ancestors(get(v1, frame)) == "'none'"
    changed = v1.send(olga, "PATCH", path, {"embed": [*SITES, SITES[0].upper() + "/"]})
    assert changed.body["embed"] == SITES
    assert ancestors(get(v1, frame)) == " ".join(SITES)
    assert ancestors(get(v1, f"/c/{one['id']}")) == "'none'"
    assert v1.send(olga, "PATCH", path, {"embed": []}).body["embed"] == []
    assert ancestors(get(v1, frame)) == "'none'"
    assert v1.conference(embed=SITES)["embed"] == SITES


@pytest.mark.parametrize(
    "site",
    [
        "http://example.com",
        "example.com",
        "https://",
        "https://*",
        "https://*.example.com",
        "https://example",
        "https://example.com/path",
        "https://example.com?x",
        "https://example.com;script-src *",
        "https://example.com 'self'",
        "https://example.com\n",
        "https://user@example.com",
        "https://exa\u006dple.c\u043em",
        "https://" + "a" * 200 + ".com",
        "*",
        "'self'",
        "",
        "data:",
    ],
)
def test_a_site_with_more_than_an_origin_is_refused(v1: V1, site: str) -> None:
    olga = person("organizer")
    path = f"/v1/conferences/{v1.conference(olga)['id']}"
    for sites in ([site], [SITES[0], site]):
        reply = v1.send(olga, "PATCH", path, {"embed": sites})
        if site.strip() != site:  # white space at the ends is removed
            assert (reply.status, reply.body["embed"]) == (200, [SITES[0]])
            continue
        assert (reply.status, reply.body["field"]) == (422, "embed"), reply
        assert f"entry {len(sites)}" in reply.body["detail"]


@pytest.mark.parametrize("value", [None, SITES[0], [1], [None], {"a": 1}])
def test_sites_are_a_list_of_strings(v1: V1, value: Any) -> None:
    olga = person("organizer")
    path = f"/v1/conferences/{v1.conference(olga)['id']}"
    reply = v1.send(olga, "PATCH", path, {"embed": value})
    assert (reply.status, reply.body["field"]) == (400, "embed")
    many = [f"https://s{number}.example.com" for number in range(11)]
    assert v1.send(olga, "PATCH", path, {"embed": many}).status == 422
    assert v1.send(olga, "PATCH", path, {"embed": many[:10]}).status == 200


def test_a_frame_follows_the_seats_and_stops_when_nobody_can_book(v1: V1) -> None:
    olga = person("organizer")
    one = v1.conference(olga, slots=1, timezone="Europe/Berlin", embed=SITES)
    frame = f"/embed/{one['id']}"
    free = get(v1, frame)
    assert words(free) == (
        f"{one['name']} Thu 14 Jun 2035, 12:00 to 20:00 (Europe/Berlin, UTC+02:00) 1 seat left"
    )
    assert "setInterval(again,30e3)" in free.body
    assert re.search(rf'href="/c/[a-z0-9-]+{one["id"]}" target="_blank" rel="noopener"', free.body)
    v1.book(person(), one["id"])
    v1.book(person(), one["id"])
    assert words(get(v1, frame)).endswith("Sold out · 1 on the waitlist")
    v1.send(olga, "DELETE", f"/v1/conferences/{one['id']}")
    canceled = get(v1, frame)
    assert words(canceled).endswith("This conference was canceled.")
    assert "<script" not in canceled.body


@pytest.mark.parametrize(
    ("asked", "accepted", "seats"),
    [
        ({}, "", "1 seat left"),
        ({}, "de-AT,en;q=0.5", "Noch 1 Platz"),
        ({"lang": "en"}, "de", "1 seat left"),
        ({"lang": "de"}, "en", "Noch 1 Platz"),
        ({"lang": "xx"}, "de", "Noch 1 Platz"),
    ],
)
def test_frame_and_badge_speak_the_language_of_the_site_or_of_the_browser(
    v1: V1, asked: dict[str, str], accepted: str, seats: str
) -> None:
    one = v1.conference()
    for path in (f"/embed/{one['id']}", f"/badge/{one['id']}.svg"):
        reply = get(v1, path, query=asked, headers={"accept-language": accepted})
        assert seats in reply.body, reply
        assert reply.headers["vary"] == "Accept-Language"
        assert reply.headers["x-robots-tag"] == "noindex"


def test_the_headers_of_a_frame_permit_nothing_but_its_style_and_its_script(v1: V1) -> None:
    reply = get(v1, f"/embed/{v1.conference()['id']}")
    policy = reply.headers["content-security-policy"]
    assert re.fullmatch(
        r"default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; "
        r"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        policy,
    )
    assert reply.body.count("<script") == 1
    assert reply.headers["cross-origin-resource-policy"] == "cross-origin"
    assert SECURITY_HEADERS["Cross-Origin-Resource-Policy"] == "same-origin"
    assert reply.headers["referrer-policy"] == "no-referrer"
    assert "geolocation=()" in reply.headers["permissions-policy"]


def test_a_badge_is_an_image_that_is_stored_for_a_minute(v1: V1) -> None:
    one = v1.conference(slots=1)
    path = f"/badge/{one['id']}.svg"
    badge = get(v1, path)
    assert (badge.status, badge.headers["content-type"]) == (200, "image/svg+xml")
    assert badge.headers["cache-control"] == "public, max-age=60"
    assert badge.headers["cross-origin-resource-policy"] == "cross-origin"
    assert parsed(badge.body).get("aria-label") == f"{one['name']}: 1 seat left"
    v1.book(person(), one["id"])
    assert "Sold out" in get(v1, path).body


def test_markup_in_a_name_stays_text(v1: V1) -> None:
    one = v1.conference(name=HOSTILE.replace("/", "") + new_name())
    frame = get(v1, f"/embed/{one['id']}")
    assert "alert" not in frame.body.partition("<script>")[2]
    assert frame.body.count("<script") == 1
    assert "<b>" not in frame.body
    assert one["name"] in words(frame)
    badge = parsed(get(v1, f"/badge/{one['id']}.svg").body)
    tags = {element.tag.rpartition("}")[2] for element in badge.iter()}
    assert tags == {"svg", "title", "rect", "path", "g", "text"}


@pytest.mark.parametrize("path", ["/embed/none", "/badge/none.svg", "/badge/none", "/badge/.svg"])
def test_an_unknown_conference_has_neither(v1: V1, path: str) -> None:
    reply = get(v1, path)
    assert reply.status == 404
    assert ancestors(reply) == "'none'"


def test_a_badge_is_found_by_slug_and_name_too(v1: V1) -> None:
    one = v1.conference(name=f"Badge {new_name()}")
    slug = "badge-" + one["id"]
    for named in (slug, one["name"].replace(" ", "%20")):
        assert get(v1, f"/badge/{named}.svg").status == 200
    assert get(v1, f"/badge/{one['id']}").status == 404
