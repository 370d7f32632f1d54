"""The staff at the door of a conference: grant, list and revoke."""

from booking.application.staff import GrantStaff, ListStaff, RevokeStaff
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences, door

api = Api()
grant_staff = engine.build(GrantStaff)
list_staff = engine.build(ListStaff)
revoke_staff = engine.build(RevokeStaff)


@api.post("/v1/conferences/{conference}/staff", v1.SURFACE, door.GRANT)
def grant_staff_v1(request: Request) -> Answer:
    """Allow a person to check in the attendees of your conference."""
    conference, user_id = door.parse_grant(request)
    return door.granted(grant_staff(conference, user_id, request.signed_in()))


@api.get("/v1/conferences/{conference}/staff", v1.SURFACE, door.LIST_STAFF)
def list_staff_v1(request: Request) -> Answer:
    """List the people who may check in the attendees of your conference."""
    return door.staff_list(list_staff(conferences.parse_one(request), request.signed_in()))


@api.delete("/v1/conferences/{conference}/staff/{user}", v1.SURFACE, door.REVOKE)
def revoke_staff_v1(request: Request) -> Answer:
    """Take the role from a person, whose next request is refused."""
    conference, attendee = door.parse_revoke(request)
    revoke_staff(conference, attendee, request.signed_in())
    return door.done()


@api.get("/v1/users/me/doors", v1.SURFACE, door.LIST_DOORS)
def list_doors_v1(request: Request) -> Answer:
    """List the conferences at whose doors you may check in attendees."""
    return door.staff_list(list_staff.of_person(request.signed_in()))


handler = api.handler
