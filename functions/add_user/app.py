"""POST /user, POST /add_user: add a user."""

from booking.edge import wiring
from booking.edge.http import Api
from booking.surfaces import classic, compact
from booking.surfaces.http import Answer, Request

api = Api()
add_user = wiring.add_user()


@api.post("/user", compact.SURFACE, compact.ADD_USER)
def add_user_compact(request: Request) -> Answer:
    """Add a user, in compact's words."""
    add_user(compact.parse_user(request))
    return compact.user_added()


@api.post("/add_user", classic.SURFACE, classic.ADD_USER)
def add_user_classic(request: Request) -> Answer:
    """Add a user, in classic's words."""
    add_user(classic.parse_user(request))
    return classic.user_added()


handler = api.handler
