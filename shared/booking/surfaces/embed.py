"""The availability of a conference on other sites: a small page for a frame, and a badge.

Only the sites that the conference names may show the page in a frame. Its script reads the page
again and replaces the two lines that change; without scripts the page shows the seats as they were.
It does not reload itself, because a reload takes the focus away. The badge is an image, which every
site may show.
"""

from base64 import b64encode
from hashlib import sha256
from html import escape
from unicodedata import east_asian_width

from booking.application.ports.catalog import ConferenceSummary
from booking.domain.conference import Instant
from booking.domain.refusals import ConferenceUnknown
from booking.surfaces import public_page
from booking.surfaces.content import DOCUMENT_HEADERS
from booking.surfaces.http import Answer, Contract, Request
from booking.surfaces.wording import one_line, period_text, zone_of

HTML = "text/html; charset=utf-8"
SVG = "image/svg+xml"
REFRESH_SECONDS = 30
BADGE_SECONDS = 60  # that a browser or a proxy of images may store a badge
_NARROW = frozenset("iljtfr.,:;'!|I() ")  # characters of a badge
NAME_LIMIT = 40  # characters of a name on a badge
STYLE = (
    ":root{color-scheme:light dark}"
    "body{margin:0;font:1rem/1.4 system-ui,sans-serif}"
    "a{display:block;padding:.75rem 1rem;border:1px solid GrayText;border-radius:.6rem;"
    "color:CanvasText;background:Canvas;text-decoration:none;overflow-wrap:anywhere}"
    "a:focus-visible{outline:3px solid Highlight;outline-offset:-3px}"
    "h1{margin:0;font-size:1rem}span{display:block}#state{font-weight:600;text-decoration:underline}"
)
SCRIPT = (
    "const again=async()=>{if(document.hidden)return;try{"
    "const reply=await fetch(location.href);if(!reply.ok)return;"
    "const read=new DOMParser().parseFromString(await reply.text(),'text/html');"
    "for(const id of['when','state'])"
    "document.getElementById(id).textContent=read.getElementById(id).textContent;"
    "if(!read.querySelector('script'))clearInterval(timer)}catch{}};"
    f"const timer=setInterval(again,{REFRESH_SECONDS}e3);"
    "document.addEventListener('visibilitychange',again)"
)


def _hash(text: str) -> str:
    """Return the source of a policy that permits one inline style or script."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


# Other sites may load these answers; the default of all others is same-origin.
_FOR_OTHER_SITES = {
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Vary": "Accept-Language",
    "X-Robots-Tag": "noindex",
}
_HEADERS = {
    "Cache-Control": "For a short time.",
    "Vary": "Accept-Language, unless `lang` decides.",
}


FRAME = Contract(
    query=public_page.LanguageQuery,
    gives={200: str},
    media="text/html",
    refuses=(ConferenceUnknown,),
    headers={
        **_HEADERS,
        "Content-Security-Policy": "`frame-ancestors` has the sites of the conference's `embed`.",
    },
)
BADGE = Contract(
    query=public_page.LanguageQuery,
    gives={200: str},
    media=SVG,
    refuses=(ConferenceUnknown,),
    headers=_HEADERS,
)


def parse_badge(request: Request) -> str:
    """Return the conference id of the path of a badge. Raises ConferenceUnknown."""
    named = request.path["image"]
    if not named.endswith(".svg"):
        raise ConferenceUnknown
    return public_page.conference_of(named.removesuffix(".svg"))


def frame(known: ConferenceSummary, request: Request, now: Instant) -> Answer:
    """Return 200 with the page for a frame. It reads itself again until nobody can book."""
    summary = known.seen_by()
    conference, language = summary.conference, public_page.language_of(request)
    name = escape(conference.name)
    when = period_text(conference.start, conference.end, zone_of(conference), language)
    closed = conference.canceled or conference.started(now)
    script = "" if closed else f"<script>{SCRIPT}</script>"
    body = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{name}</title><style>{STYLE}</style></head><body><main>"
        f'<a href="/c/{public_page.slug(conference)}" target="_blank" rel="noopener">'
        f'<h1>{name}</h1><span id="when">{escape(when)}</span>'
        f'<span id="state">{escape(public_page.state_text(summary, now, language))}</span>'
        f"</a></main>{script}</body></html>"
    )
    ancestors = " ".join(conference.embed) or "'none'"
    headers = {
        **DOCUMENT_HEADERS,
        **_FOR_OTHER_SITES,
        "Cache-Control": f"public, max-age={REFRESH_SECONDS // 3}",
        "Content-Security-Policy": (
            f"default-src 'none'; style-src {_hash(STYLE)}; script-src {_hash(SCRIPT)}; "
            "connect-src 'self'; base-uri 'none'; form-action 'none'; "
            f"frame-ancestors {ancestors}"
        ),
    }
    return Answer(status=200, body=body, content_type=HTML, headers=headers)


def badge(known: ConferenceSummary, request: Request, now: Instant) -> Answer:
    """Return 200 with the badge: the name, and the seats left or why nobody can book."""
    summary = known.seen_by()
    conference = summary.conference
    name = one_line(conference.name, NAME_LIMIT)
    state = public_page.short_state_text(summary, now, public_page.language_of(request))
    bookable = summary.available or conference.collecting
    color = "#0f6e5f" if bookable and not conference.started(now) else "#6b5a4d"
    return Answer(
        status=200,
        body=_drawn(name, state, color),
        content_type=SVG,
        headers={**_FOR_OTHER_SITES, "Cache-Control": f"public, max-age={BADGE_SECONDS}"},
    )


def _drawn(name: str, state: str, color: str) -> str:
    left, right = _width(name), _width(state)
    label = escape(f"{name}: {state}")
    shown = "".join(
        f'<text x="{start + width / 2:g}" y="14" textLength="{width - 12}" '
        f'lengthAdjust="spacingAndGlyphs">{escape(words)}</text>'
        for words, start, width in ((name, 0, left), (state, left, right))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="20" '
        f'role="img" aria-label="{label}"><title>{label}</title>'
        f'<rect width="{left + right}" height="20" rx="3" fill="#3b3b3b"/>'
        f'<path fill="{color}" d="M{left} 0h{right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H{left}z"/>'
        '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" '
        f'text-anchor="middle">{shown}</g></svg>'
    )


def _width(words: str) -> int:
    """Return about the width of a text with its margins, in pixels. `textLength` fits the text."""
    return 12 + sum(map(_character_width, words))


def _character_width(character: str) -> int:
    if east_asian_width(character) in "WF":
        return 12
    if character in _NARROW:
        return 4
    return 9 if character in "mwMW" or character.isupper() else 7
