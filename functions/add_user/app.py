"""POST /v1/users, POST /user, POST /add_user: add a user."""

from booking.application.add_user import AddUser
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import classic, compact, v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import people

api = Api()
add_user = engine.build(AddUser)


@api.post("/v1/users", v1.SURFACE, people.ADD)
def add_user_v1(request: Request) -> Answer:
    """Add yourself as a user."""
    newcomer, idempotency = people.parse_add(request), request.idempotency(people.added)
    return people.added(add_user(newcomer, idempotency, request.signed_in()))


@api.post("/user", compact.SURFACE, compact.ADD_USER)
def add_user_compact(request: Request) -> Answer:
    """Add a user."""
    add_user(compact.parse_user(request))
    return compact.user_added()


@api.post("/add_user", classic.SURFACE, classic.ADD_USER)
def add_user_classic(request: Request) -> Answer:
    """Add a user."""
    add_user(classic.parse_user(request))
    return classic.user_added()


handler = api.handler
