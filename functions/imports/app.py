"""/v1/imports: import attendees or conferences from a table."""

from booking.application.imports import ReadImport, StartImport
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import imports

api = Api()
start_import = engine.build(StartImport)
read_import = engine.build(ReadImport)


@api.post("/v1/imports", v1.SURFACE, imports.POST)
def start_import_v1(request: Request) -> Answer:
    """Import attendees or conferences from a table, as their organizer.

    Attendees get invitations. With `dry_run` the answer only reports the problems of the lines.
    """
    draft = imports.parse_start(request)
    if draft.dry_run:
        return imports.reported(start_import(draft, request.signed_in()))
    idempotency = request.idempotency(imports.started)
    return imports.started(start_import(draft, request.signed_in(), idempotency))


@api.get("/v1/imports/{import}", v1.SURFACE, imports.GET)
def read_import_v1(request: Request) -> Answer:
    """Read the progress of an import of yours, and its refused lines, for 30 days."""
    return imports.one(read_import(imports.parse_one(request), request.signed_in()))


handler = api.handler
