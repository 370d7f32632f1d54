"""Devices: browsers that get a Web Push message about an offer."""

from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import urlsplit

from booking.domain.conference import Instant
from booking.domain.refusals import Invalid

DEVICES_LIMIT = 5  # of one person; another one replaces the oldest
ADDRESS_LIMIT = 1_024  # characters
# The push services of Chrome, Firefox, Safari and Edge. A browser names the address to which we
# send a request, so any other host would let a person make requests from inside our network.
HOSTS = ("fcm.googleapis.com", "updates.push.services.mozilla.com")
HOST_ENDINGS = (".push.apple.com", ".notify.windows.com")


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A browser of a person. The address at the push service is a secret of the two."""

    attendee: str
    address: str
    added_at: Instant

    @property
    def id(self) -> str:
        """Return a hash of the address, which names the device without revealing the address."""
        return id_of(self.address)


def id_of(address: str) -> str:
    """Return the id of the device with an address."""
    return sha256(address.encode()).hexdigest()[:32]


def checked_address(address: str, receiver: str | None = None) -> str:
    """Return the address of a push service. Raises Invalid for any other address.

    receiver: the origin of a receiver that tests run; None in a stack.
    """
    if receiver is not None and address.startswith(f"{receiver}/"):
        return address
    if len(address) > ADDRESS_LIMIT or not address.isascii() or not address.isprintable():
        raise Invalid("endpoint", f"must be at most {ADDRESS_LIMIT} visible characters")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Invalid("endpoint", "must be the URL of a push service") from None
    known = host in HOSTS or host.endswith(HOST_ENDINGS)
    plain = parts.scheme == "https" and parts.netloc.lower() == host and port is None
    if not (known and plain) or "\\" in address or " " in address:
        raise Invalid("endpoint", "must be the URL of a known push service")
    return address
