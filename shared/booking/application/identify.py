"""Identify: check the caller of a request against the identity item of the username."""

from dataclasses import dataclass, field

from booking.application.attempts import Attempts
from booking.application.ports.names import Names
from booking.application.ports.primitives import Clock
from booking.domain.conference import Instant
from booking.domain.identity import Identity, admitted
from booking.domain.rights import Caller

KNOWN_FOR_MS = 60_000  # after a sign-out or an erasure, a token is refused within this time
KNOWN_LIMIT = 1_000  # callers of one execution environment


def bind(names: Names, known: Identity | None, caller: Caller) -> Identity:
    """Return the identity of a caller, given the one that was read; write it at first sight.

    Raises NameRefused, SubjectRefused, TokenRevoked, Stale.
    """
    identity = admitted(known, caller)
    if identity != known:
        names.write(identity, known)
    return identity


def bind_caller(names: Names, caller: Caller) -> Identity:
    """Read the identity of a caller, and return it as `bind` does. Raises what `bind` raises."""
    return bind(names, names.find(caller.user_id), caller)


@dataclass(frozen=True, slots=True)
class KnownCallers:
    """Checks callers, and stores their identities for a minute."""

    names: Names
    clock: Clock
    attempts: Attempts
    _known: dict[tuple[str, str], tuple[Identity, Instant]] = field(
        init=False, default_factory=dict
    )

    def check(self, caller: Caller) -> None:
        """Raise NameRefused, SubjectRefused, TokenRevoked or Busy for a refused caller."""
        key, now = (caller.user_id, caller.subject), self.clock()
        known, until = self._known.get(key, (None, now))
        if known is not None and now < until:
            admitted(known, caller)
            return
        identity = self.attempts(lambda _: bind_caller(self.names, caller))
        if len(self._known) >= KNOWN_LIMIT:
            self._known.clear()
        self._known[key] = (identity, now + KNOWN_FOR_MS)
