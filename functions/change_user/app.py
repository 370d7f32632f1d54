"""PATCH /v1/users/me: change your own address and the mails that you get."""

from booking.application.mailboxes import ChangeMailbox
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import people

api = Api()
change_mailbox = engine.build(ChangeMailbox)


@api.patch("/v1/users/me", v1.SURFACE, people.CHANGE)
def change_user_v1(request: Request) -> Answer:
    """Change your address and the mails that you get.

    An address other than your account's counts when you have opened the link in a mail to it.
    """
    return people.one(change_mailbox(*people.parse_change(request)))


handler = api.handler
