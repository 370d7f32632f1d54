"""Histories with accounts: usernames are deleted, taken again, bound again and erased.

They are histories of their own, so that the others are the same with and without them. A user pool
has the accounts. Former holders of a username use their tokens as long as the history lasts. The
rule about them is written again here, from the design and not from the code, and every commit and
every answer is checked:

- A token has an effect, or an answer other than a refusal, only if the username accepted it at some
  moment since the request began. A token that was accepted all the time is not refused.
- A username changes its subject only when an operator binds it again or its holder was erased. In
  the second case nothing is left that the next holder could inherit.
- A person acts on bookings, and gets answers about bookings, only of their own account, or of the
  account in whose place an operator has bound theirs.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.application.ports.contention import Contended
from operations import checker
from operations.accounts import Rebind
from testing.tables import TABLE
from tests.simulation import runtime
from tests.simulation.histories import Focus, History, Tally
from tests.simulation.people import (
    ORGANIZER,
    Check,
    Keyed,
    People,
    attendee,
    claims,
)
from tests.simulation.runtime import Call, Handlers
from tests.simulation.world import SECOND, Task, World

POOL = "pool"
REQUESTS = (14, 26)  # the least and the most requests of a history
PACE = {"request": 1.0, "wait": 0.4}  # time must pass, because tokens have their time in seconds
REFUSED = {401, 403}
BUSY = 503
RESTS = 0.1  # how often an erased username rests to the end, before a request
LIFETIME = 29 * SECOND  # of a request; an erasure of the former holder may have begun until then
NAMES = ("p3", "p4", "p5")  # few, so that their holders change often
# Items of an erased person that may remain for a while. A queued request names its user item, too.
REMAIN = ("CONNECTION", "RUSH#", "REFUSED#")
PERSONAL = {"BOOKING", "USER", "AGENDA", "CONFERENCE"}  # effects of a token, and the receipts

type Image = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Token:
    """An access token."""

    username: str
    subject: str
    issued_at: int  # seconds


@dataclass(frozen=True, slots=True)
class Sent:
    """A request under an idempotency key, which a later holder of the name repeats."""

    function: str
    path: str
    body: Any
    check: Check
    key: str
    method: str = "POST"


class IdentifiedWorld(World):
    """A world with a user pool, and with the rule about tokens and usernames."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        self.pool: dict[str, str] = {}  # the subject of the account of a username
        self.accounts = 0
        self.issued: dict[str, list[Token]] = {}  # by username
        self.sending: Token | None = None  # the token of the request that starts next
        self.tokens: dict[int, Token] = {}  # by the number of the task
        self.bindings: dict[str, list[tuple[int, Image | None]]] = {}  # by username, with the step
        self.creators: dict[str, str] = {}  # the subject that created a booking
        self.erased_at: dict[str, int] = {}  # by username
        self.first: dict[str, str] = {}  # the subject that a username was bound to first
        self.heirs: dict[str, str] = {}  # the subject that an operator bound in place of another
        self.chosen: Token | None = None  # the token of the next request of a holder
        self.sent: dict[str, list[Sent]] = {}  # by username
        self.answers_under: dict[tuple[str, str], Keyed] = {}  # by key and subject
        self.accepted = self.recycled = self.rebound = 0
        super().__init__(*arguments, **named)
        # A person whose account was deleted has no verified address. Its mailbox has no limit, and
        # a decline does not count for it.
        self.rules.knows_mailboxes = False
        self.rules.invitations.knows_accounts = False

    # ------------------------------------------------------------------ the user pool

    def sign_up(self, username: str) -> str:
        """Return the subject of the present account, which may be a new one."""
        if username not in self.pool:
            self.accounts += 1
            self.pool[username] = f"{username}-subject{self.accounts}"
        return self.pool[username]

    def recycle(self, username: str) -> None:
        """Delete the account in the user pool only. Somebody else takes the username."""
        self.pool.pop(username, None)
        self.note(f"the username {username} is taken by {self.sign_up(username)}")

    def token_of(self, username: str) -> Token:
        """Return a new token of the present account, or sometimes an earlier token of the name."""
        earlier = self.issued.setdefault(username, [])
        if earlier and self.random.random() < 0.4:
            return self.random.choice(earlier)
        token = Token(username, self.sign_up(username), self.now // SECOND)
        earlier.append(token)
        return token

    def start(self, name: str, body: Callable[[], Any], *done: Any) -> Task:
        """Start a handler with the token that was chosen for it."""
        token, self.sending = self.sending, None
        task = super().start(name, body, *done)
        if token is not None:
            self.tokens[task.number] = token
        return task

    def perform(self, call: Call, task: Task) -> Any:
        """Perform a call to the user pool, or another one."""
        match call.operation:
            case "AdminGetUser":
                username = call.parameters["Username"]
                if username not in self.pool:
                    return _not_found(call.operation)
                found = [{"Name": "sub", "Value": self.pool[username]}]
                return {"Username": username, "UserAttributes": found}
            case "AdminDeleteUser":
                return self._delete(call.parameters["Username"], task)
        return super().perform(call, task)

    def _delete(self, subject: str, task: Task) -> Any:
        token = self.tokens[task.number]
        if subject != token.subject:
            self.violate(f"{token} deletes the account {subject}")
        if self.pool.get(token.username) == subject:
            del self.pool[token.username]
            return {}
        return _not_found("AdminDeleteUser")

    # ------------------------------------------------------------------ the rule

    def known(self, username: str, task: Task) -> list[Image | None]:
        """Return the identities of a username since a task has begun."""
        changes = self.bindings.get(username, [])
        before = [image for step, image in changes if step <= task.began]
        return [(before or [None])[-1], *(image for step, image in changes if step > task.began)]

    def possible(self, token: Token, task: Task) -> bool:
        """Return whether the username has accepted the token at some moment of a task."""
        known = self.known(token.username, task)
        return any(_accepts(one, token, task.name) for one in known)

    def certain(self, token: Token, task: Task) -> bool:
        """Return whether the username has accepted the token during the whole task."""
        known = self.known(token.username, task)
        return all(_accepts(one, token, task.name) for one in known)

    def may_act_for(self, booking: str, owner: str, subject: str) -> bool:
        """Return whether a subject created a booking, or was bound in the place of its creator.

        An invitation is for the present holder of the username that it names.
        """
        if self.rules.bookings[booking]["attendee"] == f"invited:{booking}":
            return True
        creator: str | None = self.creators.get(booking, self.first.get(owner, subject))
        while creator is not None:
            if creator == subject:
                return True
            creator = self.heirs.get(creator)
        return False

    # ------------------------------------------------------------------ commits

    def _take(self, new: list[dict[str, Any]], task: Task | None) -> bool:
        changes = list(self._changes(new))
        for old, image in changes:
            if image["sk"] == "NAME":
                assert task is not None
                self._check_binding(old, image, task)
        token = None if task is None else self.tokens.get(task.number)
        if task is not None and token is not None:
            self._check_effects(changes, token, task)
        return super()._take(new, task)

    def _changes(self, new: list[dict[str, Any]]) -> Iterator[tuple[Image | None, Image]]:
        for content in new:
            image = content["dynamodb"]
            key = image["Keys"]["pk"]["S"], image["Keys"]["sk"]["S"]
            if "NewImage" in image:
                yield self.items.get(key), checker.plain_item(image["NewImage"])

    def _check_effects(
        self, changes: list[tuple[Image | None, Image]], token: Token, task: Task
    ) -> None:
        for old, image in changes:
            personal = image["sk"] in PERSONAL or image["pk"].startswith("RECEIPTS#")
            if personal and not self.possible(token, task):
                self.violate(f"{task.name} with {token}, which is refused, writes {image['pk']}")
            if image["sk"] != "BOOKING" or image["attendee"] != attendee(token.username):
                continue
            if old is None or old["attendee"] != image["attendee"]:  # booked, or accepted
                self.creators[image["id"]] = token.subject
            elif not self.may_act_for(image["id"], token.username, token.subject):
                self.violate(f"{token} acts on the booking {image['id']} of another account")

    def _check_binding(self, old: Image | None, new: Image, task: Task) -> None:
        """Check a change of an identity, and add it to those of the username."""
        username = new["pk"].partition("#")[2]
        token = self.tokens.get(task.number)
        self.note(f"    {username}: {new['subject']} {new['phase']}, from {new['revoked_before']}")
        self.bindings.setdefault(username, []).append((self.step, new))
        self.first.setdefault(username, new["subject"])
        by_operator = task.name == "rebind"
        if not by_operator and (token is None or token.subject != new["subject"]):
            self.violate(f"{token} changes the identity of {username} to {new['subject']}")
        if old is None:
            return
        if old["subject"] == new["subject"]:
            allowed = {("bound", "bound"), ("bound", "erasing"), ("erasing", "erased")}
            later = old["revoked_before"] <= new["revoked_before"] + 2 * self.skew
            if new["phase"] == "erased":
                self.erased_at[username] = self.now
            if (old["phase"], new["phase"]) not in allowed or not later or by_operator:
                self.violate(f"the identity of {username} changes from {old} to {new}")
            return
        if old["phase"] == "erased":
            self._check_rested(username, token)
            self._check_nothing_left(username, old["subject"])
            return
        if not by_operator or old["phase"] != "bound":
            self.violate(f"the subject of {username} changes from {old} to {new}")
        self.heirs[old["subject"]] = new["subject"]
        self.rebound += 1

    def _check_rested(self, username: str, token: Token | None) -> None:
        """Check that no request of the erased person can be under way; an operator has no token."""
        ended = self.erased_at[username] + LIFETIME
        if token is not None and token.issued_at * SECOND < ended - 2 * self.skew:
            self.violate(f"{token} takes the username before the requests of its holder have ended")

    def _check_nothing_left(self, username: str, subject: str) -> None:
        """Check that the next holder of a username gets nothing of an erased person."""
        owner = attendee(username)
        for item in self.items.values():
            owned = owner in {item.get("attendee"), item.get("organizer")}
            owned = owned and item["sk"] != "NAME" and not item["pk"].startswith(REMAIN)
            if item["sk"] == "BOOKING":
                owned = item["attendee"] == owner
            if owned or item["pk"] in {f"RECEIPTS#{subject}", f"USER#{owner}", f"AGENDA#{owner}"}:
                self.violate(f"the next holder of {username} gets {item}")
        self.recycled += 1

    # ------------------------------------------------------------------ answers

    def check_answer(self, task: Task, token: Token, status: int, content: Any) -> bool:
        """Check an answer; return whether the token was accepted."""
        possible, certain = self.possible(token, task), self.certain(token, task)
        if not possible and status not in {*REFUSED, BUSY}:
            self.violate(f"{task.name} with {token}, which is refused, answers {status}")
        refused = status in REFUSED and _is_about_tokens(content)
        if refused and certain:
            self.violate(f"{task.name} refuses {token}: {content}")
        booking = content.get("id") if status < 400 and isinstance(content, dict) else None
        if booking in self.rules.bookings and token.username != ORGANIZER:
            self.accepted += 1
            if not self.may_act_for(booking, token.username, token.subject):
                self.violate(f"{token} gets an answer about {booking}, of another account")
        return certain and not refused


@dataclass(frozen=True, slots=True)
class IdentifiedPeople(People):
    """Sends requests with tokens of the present and the former accounts."""

    world: IdentifiedWorld

    def rebind(self, who: str) -> None:
        """Bind a username to its present account, as an operator."""
        world = self.world
        dynamodb, cognito = runtime.client("dynamodb"), runtime.client("cognito-idp")
        rebind = Rebind(dynamodb, TABLE, cognito, POOL, lambda: world.now_ns() // 1_000_000)

        def body() -> str:
            try:
                return rebind(who)
            except Contended as error:
                return type(error).__name__

        world.start("rebind", body)

    def repeat(self, who: str) -> None:
        """Send a request of a holder of a username again, perhaps as another holder."""
        sent = self.world.sent.get(who)
        if sent:
            self._send(self.world.random.choice(sent), self.world.token_of(who))

    def _keyed(  # noqa: PLR0917 - the parameters are independent
        self,
        function: str,
        path: str,
        body: Any,
        check: Check,
        who: str,
        times: int,
        *,
        method: str = "POST",
    ) -> None:
        token = self.world.token_of(who)
        sent = Sent(function, path, body, check, f"key-{self.world.new_id()}", method)
        self.world.sent.setdefault(who, []).append(sent)
        for _ in range(times):
            self._send(sent, token)

    def _send(self, sent: Sent, token: Token) -> None:
        """Send a request under its key; the answers to one subject must be equal."""
        keyed = self.world.answers_under.setdefault((sent.key, token.subject), Keyed(sent.key))
        self.world.chosen = token
        self._http(
            sent.function,
            sent.path,
            sent.body,
            lambda task, status, content: self._answered_again(
                keyed, task, status, content, sent.check
            ),
            method=sent.method,
            caller=token.username,
            key=sent.key,
        )

    def _claims(self, who: str) -> dict[str, str]:
        chosen, self.world.chosen = self.world.chosen, None
        token = chosen or self.world.token_of(who)
        self.world.sending = token
        return claims(who, token.subject, token.issued_at)

    def _unless_refused(self, who: str, check: Check) -> Check:
        """Return the check, after that of the token; it does not apply to a refused token."""
        token = self.world.sending
        assert token is not None
        assert token.username == who

        def checked(task: Task, status: int, content: Any) -> None:
            accepted = self.world.check_answer(task, token, status, content)
            if accepted or status < 400:
                check(task, status, content)

        return checked


class IdentifiedHistory(History):
    """A history in which usernames get other accounts and are bound, signed out and erased."""

    openly = False

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named, world=IdentifiedWorld)
        world: Any = self.world
        self.accounts: IdentifiedWorld = world
        self.holders = IdentifiedPeople(world, self.tally.answers)
        self.people = self.holders
        self.requests = self.random.randint(*REQUESTS)
        self.pace |= PACE

    def _request(self) -> None:
        if self.accounts.erased_at and self.random.random() < RESTS:
            self.accounts.pass_time(self.accounts.now + runtime.RESTS_MS)
        dice, who = self.random.random(), self.random.choice(NAMES)
        if dice < 0.1:
            self.accounts.recycle(who)
        elif dice < 0.18:
            self.holders.rebind(who)
        elif dice < 0.26:
            self.holders.sign_out(who)
        elif dice < 0.38:
            self.holders.erase(who)
        elif dice < 0.46:
            self.holders.repeat(who)
        else:
            super()._request()
            return
        self.requests -= 1


def run_identified(
    handlers: Handlers, seed: int, tally: Tally, focus: Focus | None = None
) -> IdentifiedWorld:
    """Run the history of one seed with accounts; return its world. Raises Violation."""
    history = IdentifiedHistory(handlers, seed, tally, focus)
    history.run()
    return history.accounts


def _accepts(known: Image | None, token: Token, function: str) -> bool:
    """Return whether a username with this identity accepts a token."""
    if known is None:
        return True  # the first token binds it
    own, phase = known["subject"] == token.subject, known["phase"]
    if own and phase != "bound":
        return function == "erase_user"  # a repeated erasure
    if not own and phase != "erased":
        return False
    revoked_before: int = known["revoked_before"]
    return token.issued_at * SECOND >= revoked_before


def _is_about_tokens(content: Any) -> bool:
    problems = ("subject-refused", "token-revoked", "name-refused")
    return isinstance(content, dict) and str(content.get("type")).endswith(problems)


def _not_found(operation: str) -> ClientError:
    response: Any = {"Error": {"Code": "UserNotFoundException", "Message": "no such user"}}
    return ClientError(response, operation)
