"""The operations that an API key may call, and those that need no credentials.

Both are methods, and patterns of paths. Requests with a key have SERVER before their path.
"""

SERVER = "/server"

WITH_KEYS = (
    ("POST", r"/v1/bookings"),
    ("GET", r"/v1/bookings/[^/]+"),
    ("POST", r"/v1/checkins"),
    ("DELETE", r"/v1/checkins/[^/]+"),
    ("POST", r"/v1/conferences"),
    ("PATCH", r"/v1/conferences/[^/]+"),
    ("GET", r"/v1/conferences/[^/]+/bookings"),
    ("GET", r"/v1/events"),
    ("POST", r"/v1/imports"),
    ("GET", r"/v1/imports/[^/]+"),
    ("GET", r"/v1/users/[^/]+/conferences"),
    ("POST", r"/v1/webhooks"),
    ("DELETE", r"/v1/webhooks/[^/]+"),
)

PUBLIC = (
    ("GET", r"/v1/calendars/[^/]+"),
    ("POST", r"/v1/claims"),
    ("GET", r"/v1/conferences"),
    ("GET", r"/v1/conferences/[^/]+"),
    ("GET", r"/v1/ticket-keys"),
)
