"""The public page of a conference, for search engines, previews of links, and without JavaScript.

The head has Open Graph and Twitter tags, and a schema.org Event as JSON-LD.
"""

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Any

from pydantic import BaseModel, Field

from booking.application.ports.catalog import ConferenceSummary
from booking.domain.conference import Conference, Instant
from booking.domain.language import DEFAULT, Language
from booking.domain.program import Program
from booking.domain.refusals import ConferenceUnknown, Refusal
from booking.surfaces import cover, fields, statuses, texts
from booking.surfaces.content import DOCUMENT_HEADERS, SHARED
from booking.surfaces.http import Answer, Contract, Request, Surface
from booking.surfaces.public_program import program_data, program_html
from booking.surfaces.wording import iso_text, period_text, zone_of

HTML = "text/html; charset=utf-8"
SLUG_WORDS = 60  # characters of a slug before its id
SUMMARY_LIMIT = 200  # characters of a description in the head
SITEMAP_LIMIT = 1_000  # conferences; the protocol permits 50,000
_ID_AT_END = re.compile(
    r"(?:^|-)([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$", re.IGNORECASE | re.ASCII
)
_SCHEMA = "https://schema.org/"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicSurface(Surface):
    """A surface with errors in HTML."""

    def refused(self, refusal: Refusal) -> Answer:
        """Return the page of a refusal, with a link to all conferences."""
        status = self.statuses.get(type(refusal), statuses.DEFAULT)
        unknown = isinstance(refusal, ConferenceUnknown)
        sentence = texts.text("conference.unknown" if unknown else "failure.title")
        return _error(status, sentence)

    def failed(self, status: int, sentence: str, headers: Any = None) -> Answer:
        """Return the page of a failure that is not a refusal."""
        del sentence
        return _error(status, texts.text("failure.title"), headers)


SURFACE = PublicSurface(
    name="documents", statuses=statuses.V1, refused_type=str, content_type="text/html"
)
PLAIN = Surface(name="documents", statuses={})  # its routes raise no refusal


class LanguageQuery(BaseModel):
    """Query of a page or an image that people read."""

    lang: str | None = Field(None, description="Language of the text, en or de.")


ONE = Contract(
    query=LanguageQuery,
    gives={200: str},
    media="text/html",
    refuses=(ConferenceUnknown,),
    headers={
        "Cache-Control": "Shared caches may answer with it for 2 seconds.",
        "Vary": "Accept-Language, which decides without `lang`.",
        "X-Robots-Tag": "noindex, for an unlisted conference.",
    },
)
ROBOTS = Contract(gives={200: str}, media="text/plain")
SITEMAP = Contract(gives={200: str}, media="application/xml")


def slug(conference: Conference) -> str:
    """Return the last part of the address of a conference: words of its name, and its id."""
    plain = unicodedata.normalize("NFKD", conference.name).encode("ascii", "ignore").decode()
    words = "-".join(re.findall(r"[a-z0-9]+", plain.lower()))[:SLUG_WORDS].strip("-")
    return f"{words}-{conference.id}" if words else conference.id


def parse_one(request: Request) -> str:
    """Return the conference id of a slug, which may also be an id or a name."""
    return conference_of(request.path["conference"])


def conference_of(given: str) -> str:
    """Return the conference id of a slug, an id or a name."""
    found = _ID_AT_END.search(given)
    return found[1].lower() if found else fields.conference_named(given)


def language_of(request: Request) -> Language:
    """Return the language that `lang` names, or the best one that the browser accepts."""
    return texts.requested(request.query.get("lang"), request.headers.get("accept-language"))


def one(
    known: ConferenceSummary, program: Program, request: Request, version: str, now: Instant
) -> Answer:
    """Return 200 with the page of a conference. `version`: of the page's style sheet."""
    summary = known.seen_by()
    conference, language = summary.conference, language_of(request)
    address = _address(conference, request.origin)
    when = period_text(conference.start, conference.end, zone_of(conference), language)
    about = " ".join(conference.description.split())
    brief = f"{when} · {conference.location}. {about}"[:SUMMARY_LIMIT].rstrip()
    tags = {
        "og:type": "event",
        "og:title": conference.name,
        "og:description": brief,
        "og:url": address,
        "twitter:card": "summary",
        "twitter:title": conference.name,
        "twitter:description": brief,
    }
    event = _event(summary, program, request.origin)
    head = [
        f"<title>{escape(conference.name)}</title>",
        f'<meta name="description" content="{escape(brief)}">',
        f'<link rel="canonical" href="{escape(address)}">',
        *([] if conference.listed else [NOINDEX]),
        *(_tag(name, value) for name, value in tags.items()),
        f'<script type="application/ld+json">{_json(event)}</script>',
        f'<link rel="stylesheet" href="/assets/{version}/page.css">',
    ]
    return Answer(
        status=200,
        body=_document(head, _body(summary, program, when, now, language), language),
        content_type=HTML,
        headers={
            **SHARED,
            **DOCUMENT_HEADERS,
            "Content-Security-Policy": POLICY,
            "Vary": "Accept-Language",
            **({} if conference.listed else {"X-Robots-Tag": "noindex"}),
        },
    )


NOINDEX = '<meta name="robots" content="noindex">'
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def robots(request: Request) -> Answer:
    """Return 200 with robots.txt: the conferences are for search engines, the API is not."""
    lines = (
        "User-agent: *",
        "Allow: /c/",
        "Disallow: /v1/",
        "Disallow: /b/",
        f"Sitemap: {request.origin}/sitemap.xml",
    )
    return Answer(status=200, body="\n".join(lines) + "\n", content_type="text/plain")


def sitemap(found: Iterable[ConferenceSummary], request: Request) -> Answer:
    """Return 200 with the addresses of the conferences."""
    entries = "".join(
        f"<url><loc>{escape(_address(one.conference, request.origin))}</loc></url>" for one in found
    )
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'
    )
    return Answer(status=200, body=body, content_type="application/xml")


def _tag(name: str, value: str) -> str:
    attribute = "property" if name.startswith("og:") else "name"
    return f'<meta {attribute}="{name}" content="{escape(value)}">'


def _json(value: Any) -> str:
    """Return JSON that cannot end the element it stands in."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")


def _address(conference: Conference, origin: str) -> str:
    return f"{origin}/c/{slug(conference)}"


def _event(summary: ConferenceSummary, program: Program, origin: str) -> dict[str, Any]:
    conference, zone = summary.conference, zone_of(summary.conference)
    address = _address(conference, origin)
    place: dict[str, Any] = (
        {"@type": "VirtualLocation", "url": conference.location}
        if conference.online
        else {"@type": "Place", "name": conference.location, "address": conference.location}
    )
    event: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": conference.name,
        "description": conference.description or conference.name,
        "startDate": iso_text(conference.start, zone),
        "endDate": iso_text(conference.end, zone),
        "eventStatus": _SCHEMA + ("EventCancelled" if conference.canceled else "EventScheduled"),
        "eventAttendanceMode": _SCHEMA
        + ("OnlineEventAttendanceMode" if conference.online else "OfflineEventAttendanceMode"),
        "location": place,
        "url": address,
        "image": origin + cover.address(conference.id),
        "maximumAttendeeCapacity": conference.capacity,
        "remainingAttendeeCapacity": conference.capacity
        if conference.collecting
        else summary.available,
        **program_data(program, zone),
    }
    if not conference.canceled:
        event["offers"] = {
            "@type": "Offer",
            "url": address,
            "availability": _SCHEMA + _availability(summary),
        }
    if conference.organizer is not None:
        organizer = fields.shown_user(conference.organizer)
        event["organizer"] = {"@type": "Person", "name": organizer}
    return event


def _availability(summary: ConferenceSummary) -> str:
    """Return the ItemAvailability of schema.org."""
    if summary.conference.collecting:
        return "PreOrder"
    return "InStock" if summary.available else "SoldOut"


def _body(
    summary: ConferenceSummary, program: Program, when: str, now: Instant, language: Language
) -> str:
    conference = summary.conference
    facts = {
        "conference.when": when,
        "conference.where": conference.location,
        "conference.topics": ", ".join(conference.topics),
        "conference.seats": state_text(summary, now, language),
    }
    rows = "".join(
        f"<div><dt>{texts.text(label, language)}</dt><dd>{escape(value)}</dd></div>"
        for label, value in facts.items()
    )
    description = f'<div class="description"><p>{escape(conference.description)}</p></div>'
    closed = conference.canceled or conference.started(now)
    key = "conference.book" if summary.available else "conference.join"
    action = texts.text("ballot.enter" if conference.collecting else key, language)
    button = f'<p><a class="button primary" href="/#/conference/{conference.id}">{action}</a></p>'
    return (
        f'<p class="crumb"><a href="/">{texts.text("nav.conferences", language)}</a></p>'
        f'<img class="cover" src="{cover.address(conference.id)}" alt="" width="1200" height="400">'
        f"<h1>{escape(conference.name)}</h1>"
        f"{description if conference.description else ''}"
        f'<dl class="facts">{rows}</dl>{"" if closed else button}'
        f"{program_html(program, zone_of(conference), language)}"
    )


def state_text(summary: ConferenceSummary, now: Instant, language: Language = DEFAULT) -> str:
    """Return the free seats and the length of the waitlist, or why nobody can book."""
    conference, waiting = summary.conference, summary.waiting
    if conference.canceled:
        return texts.text("conference.canceled", language)
    if conference.over(now):
        return texts.text("conference.ended", language)
    if conference.started(now):
        return texts.text("conference.started", language)
    seats = _seats_text(summary, language)
    if conference.collecting:
        return f"{seats} · {texts.text('ballot.entries', language, count=waiting)}"
    waitlist = f" · {texts.text('seats.waiting', language, count=waiting)}" if waiting else ""
    return seats + waitlist


def short_state_text(summary: ConferenceSummary, now: Instant, language: Language) -> str:
    """Return the free seats, or in one word why nobody can book."""
    conference = summary.conference
    if conference.canceled:
        return texts.text("organize.canceled", language)
    if conference.started(now):
        return texts.text("organize.over" if conference.over(now) else "organize.running", language)
    return _seats_text(summary, language)


def _seats_text(summary: ConferenceSummary, language: Language) -> str:
    if summary.conference.collecting:
        return texts.text("ballot.title", language)
    if summary.available:
        return texts.text("seats.left", language, count=summary.available)
    return texts.text("seats.soldOut", language)


def _error(status: int, sentence: str, headers: Any = None) -> Answer:
    body = f'<h1>{escape(sentence)}</h1><p><a href="/">{texts.text("notFound.home")}</a></p>'
    head = [f"<title>{escape(sentence)}</title>", NOINDEX]
    return Answer(
        status=status,
        body=_document(head, body),
        content_type=HTML,
        headers={**DOCUMENT_HEADERS, "Content-Security-Policy": POLICY, **(headers or {})},
    )


def _document(head: Iterable[str], body: str, language: Language = DEFAULT) -> str:
    home = '<header><a class="brand" href="/">Seats</a></header>'
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f'{"".join(head)}</head><body><div id="page">{home}<main id="main">{body}</main></div>'
        "</body></html>"
    )
