"""The public pages of conferences: tags for previews and search engines, and hostile data."""

import json
import re
from html import unescape
from typing import Any
from urllib.parse import quote

import pytest

from tests.support.v1 import V1, new_name, person

HOSTILE = """</script><script>alert(1)</script> "quoted" <b> & 'n'"""


def get(v1: V1, path: str) -> Any:
    return v1.send(None, "GET", path)


def event_of(body: str) -> Any:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', body)
    assert found is not None
    return json.loads(found[1])


def tags(body: str) -> dict[str, str]:
    return {
        name: unescape(content)
        for name, content in re.findall(
            r'<meta (?:name|property)="([^"]+)" content="([^"]*)"', body
        )
    }


def canonical(body: str) -> str:
    found = re.search(r'<link rel="canonical" href="([^"]+)"', body)
    assert found is not None
    return unescape(found[1])


def test_the_page_has_the_facts_the_seats_and_a_link_to_book(v1: V1) -> None:
    conference = v1.conference(
        slots=2, location="Köln", description="Two days.\nOf talks.", timezone="Europe/Berlin"
    )
    v1.book(person(), conference["id"])
    answer = get(v1, f"/c/{conference['id']}")
    assert answer.status == 200
    for text in (conference["name"], "Köln", "Two days.", "Europe/Berlin", "1 seat left"):
        assert text in unescape(answer.body)
    assert f'href="/#/conference/{conference["id"]}">Book a seat</a>' in answer.body


def test_previews_and_search_engines_find_the_event_with_its_availability(v1: V1) -> None:
    conference = v1.conference(slots=1, location="https://meet.example.com/x", description="Hi")
    free = event_of(get(v1, f"/c/{conference['id']}").body)
    v1.book(person(), conference["id"])
    v1.book(person(), conference["id"])
    body = get(v1, f"/c/{conference['id']}").body
    sold_out = event_of(body)
    assert (free["offers"]["availability"], sold_out["offers"]["availability"]) == (
        "https://schema.org/InStock",
        "https://schema.org/SoldOut",
    )
    assert sold_out["@type"] == "Event"
    assert sold_out["location"] == {
        "@type": "VirtualLocation",
        "url": "https://meet.example.com/x",
    }
    assert "Sold out · 1 on the waitlist" in body
    found = tags(body)
    assert found["og:title"] == found["twitter:title"] == conference["name"]
    assert found["og:url"] == canonical(body) == sold_out["url"]


@pytest.mark.parametrize("form", ["id", "slug", "name"])
def test_a_conference_is_found_by_slug_id_and_name(v1: V1, form: str) -> None:
    conference = v1.conference(name=f"Zwölf Kühe {new_name()}")
    slug = canonical(get(v1, f"/c/{conference['id']}").body).rpartition("/")[2]
    assert slug.startswith("zwolf-kuhe-")
    assert slug.endswith(conference["id"])
    given = {"id": conference["id"], "slug": slug, "name": conference["name"]}[form]
    answer = get(v1, f"/c/{quote(given)}")
    assert (answer.status, canonical(answer.body).rpartition("/")[2]) == (200, slug)


def test_a_name_without_latin_letters_has_its_id_as_slug(v1: V1) -> None:
    conference = v1.conference(name="会議 大阪")
    address = canonical(get(v1, f"/c/{conference['id']}").body)
    assert address.endswith(f"/c/{conference['id']}")


def test_markup_in_the_data_cannot_leave_its_place(v1: V1) -> None:
    conference = v1.conference(name=HOSTILE.replace("/", ""), location=HOSTILE, description=HOSTILE)
    body = get(v1, f"/c/{conference['id']}").body
    assert "<script>alert" not in body
    assert "<b>" not in body
    assert body.count("<script") == 1
    event = event_of(body)
    assert event["description"] == HOSTILE.strip()
    assert event["location"]["name"] == HOSTILE.strip()


def test_a_canceled_conference_says_so_and_cannot_be_booked(v1: V1) -> None:
    organizer = person("organizer")
    conference = v1.conference(organizer)
    v1.send(organizer, "DELETE", f"/v1/conferences/{conference['id']}")
    body = get(v1, f"/c/{conference['id']}").body
    assert "This conference was canceled." in body
    assert "Book a seat" not in body
    assert event_of(body)["eventStatus"] == "https://schema.org/EventCancelled"


def test_an_unknown_conference_gets_404_with_a_way_home(v1: V1) -> None:
    answer = get(v1, "/c/no-such-conference")
    assert answer.status == 404
    assert "This conference does not exist" in answer.body
    assert '<a href="/">See all conferences</a>' in answer.body
    assert 'content="noindex"' in answer.body


def test_robots_and_the_sitemap_lead_to_the_public_pages(v1: V1) -> None:
    conference = v1.conference()
    v1.functions.relay()  # writes the summary, which lists read
    robots = get(v1, "/robots.txt")
    assert robots.status == 200
    assert re.search(r"^Sitemap: https?://\S+/sitemap.xml$", robots.body, re.MULTILINE)
    sitemap = get(v1, "/sitemap.xml")
    addresses = re.findall(r"<loc>([^<]+)</loc>", sitemap.body)
    assert any(address.endswith(conference["id"]) for address in addresses), sitemap


def test_an_unlisted_conference_has_a_page_that_search_engines_must_not_index(v1: V1) -> None:
    organizer = person("organizer")
    hidden, listed = v1.conference(organizer, listed=False), v1.conference(organizer)
    v1.functions.relay()

    def found_by_robots(conference: dict[str, Any]) -> tuple[bool, bool, bool]:
        answer = get(v1, f"/c/{conference['id']}")
        assert answer.status == 200
        return (
            tags(answer.body).get("robots") != "noindex",
            answer.headers.get("x-robots-tag") != "noindex",
            conference["id"] in get(v1, "/sitemap.xml").body,
        )

    assert found_by_robots(hidden) == (False, False, False)
    assert found_by_robots(listed) == (True, True, True)
    v1.send(organizer, "PATCH", f"/v1/conferences/{hidden['id']}", {"listed": True})
    v1.functions.relay()
    assert found_by_robots(hidden) == (True, True, True)


@pytest.mark.parametrize(
    ("asked", "accepted", "german"),
    [({}, "", False), ({}, "de-CH, en;q=0.8", True), ({"lang": "en"}, "de", False)],
)
def test_a_page_speaks_the_language_of_its_reader(
    v1: V1, asked: dict[str, str], accepted: str, *, german: bool
) -> None:
    talk = {"at": "2035-06-14T12:00:00Z", "title": "Opening"}
    one = v1.conference(agenda=[talk], speakers=[{"name": "Ada"}])
    path, headers = f"/c/{one['id']}", {"accept-language": accepted}
    answer = v1.send(None, "GET", path, query=asked, headers=headers)
    english_words = ("Where", "Agenda", "Speakers", "Book a seat", "Thu 14 Jun 2035")
    german_words = ("Wo", "Programm", "Vortragende", "Platz buchen", "Do., 14. Juni 2035")
    text = re.sub(r"<script.*?</script>|<[^>]+>", "|", answer.body)
    for word in english_words:
        assert (f"|{word}" in text) != german, word
    for word in german_words:
        assert (f"|{word}" in text) == german, word
    assert f'<html lang="{"de" if german else "en"}">' in answer.body
    assert answer.headers["vary"] == "Accept-Language"
    assert canonical(answer.body).endswith(one["id"])
