"""The page, its files, and the public pages of conferences.

GET / without text/html is a status in JSON.
"""

from pathlib import Path

from booking.application.catalog import ConferenceFilter, ListConferences, ReadConference
from booking.application.connections import CountConnections
from booking.edge.deployment import engine
from booking.edge.http import Api, no_such_route
from booking.edge.page import page as page_of
from booking.slots import surface
from booking.slots.use_cases import ReadBoard
from booking.surfaces import cover, embed, public_page
from booking.surfaces import page as pages
from booking.surfaces.http import Answer, Request

api = Api()
read_board = engine.build(ReadBoard)
count_connections = engine.build(CountConnections)
read_conference = engine.build(ReadConference)
list_conferences = engine.build(ListConferences)
page = page_of(Path(__file__).parent / "assets")


@api.get("/", surface.ROOT_SURFACE, surface.GET_ROOT)
def get_root(request: Request) -> Answer:
    """Return the page if text/html is accepted, otherwise the status of the slots service."""
    if pages.wanted(request):
        return page.document(request)
    if not engine.settings.open_surfaces:
        return no_such_route()
    return surface.root(read_board(), count_connections())


@api.get("/assets/{version}/{file}", pages.SURFACE, pages.ASSET)
def get_asset(request: Request) -> Answer:
    """Return a static file of the page."""
    return page.asset(request) or no_such_route()


@api.get("/worker.js", pages.SURFACE, pages.WORKER_SCRIPT)
def get_worker(request: Request) -> Answer:
    """Return the service worker of the page. Its path is the root, because it serves the root."""
    return page.worker(request)


@api.get("/c/{conference}", public_page.SURFACE, public_page.ONE)
def get_public_page(request: Request) -> Answer:
    """Return the public page of a conference, as HTML without JavaScript."""
    found = read_conference(public_page.parse_one(request))
    program = read_conference.program(found.conference)
    return public_page.one(found, program, request, page.version, engine.clock())


@api.get("/cover/{image}", public_page.SURFACE, cover.ONE)
def get_cover(request: Request) -> Answer:
    """Return the cover of a conference: an SVG image that its id determines."""
    return cover.one(cover.parse_one(request))


@api.get("/embed/{conference}", public_page.SURFACE, embed.FRAME)
def get_frame(request: Request) -> Answer:
    """Return the availability of a conference for a frame of another site, as HTML."""
    found = read_conference(public_page.parse_one(request))
    return embed.frame(found, request, engine.clock())


@api.get("/badge/{image}", public_page.SURFACE, embed.BADGE)
def get_badge(request: Request) -> Answer:
    """Return the availability of a conference as an SVG image."""
    return embed.badge(read_conference(embed.parse_badge(request)), request, engine.clock())


@api.get("/robots.txt", public_page.PLAIN, public_page.ROBOTS)
def get_robots(request: Request) -> Answer:
    """Return which addresses search engines may read."""
    return public_page.robots(request)


@api.get("/sitemap.xml", public_page.PLAIN, public_page.SITEMAP)
def get_sitemap(request: Request) -> Answer:
    """Return the addresses of the conferences to come."""
    wanted = ConferenceFilter(begin=engine.clock())
    found = list_conferences(wanted, None, public_page.SITEMAP_LIMIT)
    return public_page.sitemap(found.conferences, request)


@api.unknown
def get_unknown(request: Request) -> Answer:
    """Return 404 for any other path: a page with a way home, or the JSON of the gateway."""
    return page.unknown(request) if pages.wanted(request) else pages.unknown()


handler = api.handler
