"""The operations that accept an idempotency key: methods, and patterns of paths."""

OPERATIONS = (
    ("POST", r"/v1/bookings"),
    ("PATCH", r"/v1/bookings/[^/]+"),
    ("POST", r"/v1/bookings/[^/]+/accept"),
    ("POST", r"/v1/bookings/[^/]+/cancel"),
    ("POST", r"/v1/bookings/[^/]+/confirm"),
    ("POST", r"/v1/bookings/[^/]+/decline"),
    ("POST", r"/v1/bookings/[^/]+/move"),
    ("POST", r"/v1/bookings/[^/]+/reactivate"),
    ("POST", r"/v1/checkins"),
    ("POST", r"/v1/conferences"),
    ("POST", r"/v1/conferences/[^/]+/attendees/[^/]+/allow"),
    ("POST", r"/v1/conferences/[^/]+/gates"),
    ("POST", r"/v1/conferences/[^/]+/messages"),
    ("POST", r"/v1/imports"),
    ("POST", r"/v1/users"),
    ("POST", r"/v1/webhooks"),
)
