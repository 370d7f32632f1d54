"""Histories with people who follow the links of their mails: at once, late, twice, in two windows.

They are histories with mails (`mailed.py`). The links of all mails are stored, and people use them
later without a token. A link is checked:

- The link of an offer changes its booking only from the version of its mail, so that it answers no
  other state and no later offer. The link of an invitation changes an invitation only.
- All uses of a link together change its booking once at most.
- A use that is refused changes nothing.
"""

import base64
import hashlib
import hmac
import json
import re
from collections import Counter
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import SMTP
from typing import Any
from unittest.mock import patch

from booking.adapters import mail_records
from booking.application.claims import ACTIONS
from booking.application.links import Purpose
from tests.simulation.histories import Focus, History, Tally
from tests.simulation.invited import is_invitation
from tests.simulation.mailed import MailedWorld
from tests.simulation.model import LIVE
from tests.simulation.runtime import Call, Handlers
from tests.simulation.world import Task

TOKEN = re.compile(r"/b/([A-Za-z0-9_.-]+)")
UNLIMITED = 1_000  # mails a person and day: a person without mails follows no links
FOLLOWED = 0.4  # the share of uses of links among the requests
RESERVED = 6  # the last requests, which use links if there are any
NEWEST = 0.6  # the share of the newest link among them; the others are late
TWO_WINDOWS = 0.5  # how often the same person answers on the page too, at the same time


@dataclass(frozen=True, slots=True)
class Followed:
    """A link, as its mail has it."""

    token: str
    purpose: Purpose
    booking: str
    version: int

    def action(self, choice: float) -> str:
        """Return one of the actions of the link."""
        actions = ACTIONS[self.purpose]
        return actions[int(choice * len(actions))]


class FollowedWorld(MailedWorld):
    """A world that keeps the links of mails, and checks what their uses change."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        self.links: list[Followed] = []
        self.uses: dict[int, Followed] = {}  # by the number of the task
        self.effects: Counter[Followed] = Counter()
        self.refused = 0
        super().__init__(*arguments, **named)

    def perform(self, call: Call, task: Task) -> Any:
        """Perform a call of the function of links, or one of another function."""
        match call.operation:
            case "VerifyMac":
                message, mac = call.parameters["Message"], call.parameters["Mac"]
                assert hmac.digest(b"simulated", message, hashlib.sha256) == mac
                return {"MacValid": True}
            case "SendEmail":
                self._keep(call.parameters["Content"]["Raw"]["Data"])
        return super().perform(call, task)

    def _keep(self, mail: bytes) -> None:
        message: Any = message_from_bytes(mail, policy=SMTP)
        text = message.get_body(("plain",)).get_content()
        for token in dict.fromkeys(TOKEN.findall(text)):
            content = token.partition(".")[0]
            fields = json.loads(base64.urlsafe_b64decode(content + "=" * (-len(content) % 4)))
            link = Followed(token, Purpose(fields[0]), fields[1], fields[2])
            if ACTIONS[link.purpose] and link.booking in self.rules.bookings:
                self.links.append(link)

    def _take(self, new: list[dict[str, Any]], task: Task | None) -> bool:
        link = None if task is None else self.uses.get(task.number)
        if link is not None:
            for content in new:
                self._check_use(link, content["dynamodb"])
        return super()._take(new, task)

    def _check_use(self, link: Followed, image: dict[str, Any]) -> None:
        key = image["Keys"]["pk"]["S"], image["Keys"]["sk"]["S"]
        before = self.items.get(key)
        if key != (f"BOOKING#{link.booking}", "BOOKING") or before is None:
            return
        if image["NewImage"]["version"]["N"] == str(before["version"]):
            return
        self.effects[link] += 1
        if link.purpose is Purpose.OFFER and before["version"] != link.version:
            self.violate(f"a link changes version {before['version']} instead of {link.version}")
        if link.purpose is Purpose.INVITATION and not is_invitation(before):
            self.violate("the link of an invitation changes a booking")
        if self.effects[link] > 1:
            self.violate("a link has two effects")


class FollowedHistory(History):
    """A history whose people use links."""

    world: FollowedWorld
    patience = 80  # times that it waits for a first mail, before the last requests

    def _request(self) -> None:
        """Use a link, or send another request."""
        links = self.world.links
        if links and (self.requests <= RESERVED or self.random.random() < FOLLOWED):
            self.requests -= 1
            self._follow(links)
        elif self.requests <= RESERVED and self.patience:
            self.patience -= 1
            self._await_mail()
        else:
            super()._request()

    def _await_mail(self) -> None:
        """Send a request that may lead to an offer, deliver everything, or let time pass."""
        match self.patience % 3:
            case 0:
                super()._request()
                self.requests += 1
            case 1:
                self.world.drain()
            case _:
                self._wait()

    def _follow(self, links: list[Followed]) -> None:
        """Use the newest link or an earlier one, once or twice, perhaps in two windows."""
        link = links[-1] if self.random.random() < NEWEST else self.random.choice(links)
        if self.random.random() < TWO_WINDOWS:
            self._answer_on_the_page(link)
        action = link.action(self.random.random())
        for _ in range(self.random.choice((1, 1, 2))):
            self._use(link, action)

    def _answer_on_the_page(self, link: Followed) -> None:
        booking = self.world.rules.bookings.get(link.booking)
        if booking is None or booking["state"] not in LIVE or is_invitation(booking):
            return
        self._confirm(booking) if self.random.random() < 0.7 else self._cancel(booking)

    def _use(self, link: Followed, action: str) -> None:
        world = self.world

        def check(task: Task, status: int, _body: Any) -> None:
            if status != 200:
                world.refused += 1
                self.people._check(not task.moved, task, "a link is refused and has an effect")

        body = {"token": link.token, "action": action}
        self.people._http("claim", "/v1/claims", body, check)
        world.uses[world.tasks[-1].number] = link


def run_followed(
    handlers: Handlers, seed: int, tally: Tally, focus: Focus | None = None
) -> FollowedWorld:
    """Run the history of one seed with links; return its world. Raises Violation."""
    with patch.object(mail_records, "DAILY_MAILS", UNLIMITED):
        history = FollowedHistory(handlers, seed, tally, focus, world=FollowedWorld)
        with patch("tests.simulation.mailed.DAILY_MAILS", UNLIMITED):
            history.run()
    return history.world
