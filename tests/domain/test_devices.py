"""The addresses of devices: only those of the known push services are accepted."""

import pytest

from booking.domain.devices import checked_address
from booking.domain.refusals import Invalid


@pytest.mark.parametrize(
    "address",
    [
        "https://fcm.googleapis.com/fcm/send/abc:DEF-123_x",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAAAAB",
        "https://web.push.apple.com/QAbc",
        "https://wns2-par02p.notify.windows.com/w/?token=BQYAAA%3d%3d",
    ],
)
def test_an_address_of_a_known_push_service_is_accepted(address: str) -> None:
    assert checked_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "http://fcm.googleapis.com/x",
        "https://example.com/x",
        "https://169.254.169.254/latest/meta-data",
        "https://127.0.0.1:8080/x",
        "https://fcm.googleapis.com.example.com/x",
        "https://fcm.googleapis.com@example.com/x",
        "https://example.com@fcm.googleapis.com/x",
        "https://fcm.googleapis.com:8443/x",
        "https://fcm.googleapis.com\\@example.com/x",
        "https://push.apple.com/x",
        "https://evilpush.apple.com.example.com/x",
        "https://example.com/?.push.apple.com",
        "https://[::1]/x",
        "https://[x/",
        "file:///etc/passwd",
        "fcm.googleapis.com/x",
        "https://fcm.googleapis.com/\n",
        "https://fcm.googleapis.com/ä",
        "https://fcm.googleapis.com/" + "x" * 1024,
        "",
    ],
)
def test_any_other_address_is_refused(address: str) -> None:
    with pytest.raises(Invalid) as refused:
        checked_address(address)
    assert refused.value.field == "endpoint"


def test_only_a_setting_of_tests_permits_another_host() -> None:
    """The control of the restriction: the setting accepts an address on loopback."""
    receiver = "http://127.0.0.1:9"
    assert checked_address(f"{receiver}/x", receiver) == f"{receiver}/x"
    for address in (f"{receiver}0/x", f"{receiver}@example.com/x", receiver):
        with pytest.raises(Invalid):
            checked_address(address, receiver)
