"""make mails: print the mails of the local stack. They never leave the machine.

    make mails

These are Cognito's mails, with the codes and temporary passwords of accounts. With
`make up SENDER=tickets@example.com` there are also the mails to attendees about their bookings.
"""

import json
import sys
from typing import Any
from urllib.request import urlopen

from operations import stack
from operations.stack import NoStack


def main() -> int:
    """Print every mail, oldest first; return 0, or 2 if no stack is running."""
    try:
        found = stack.find(None)
    except NoStack as missing:
        print(missing)
        return 2
    for mail in sent(found.client("sesv2").meta.endpoint_url):
        text = mail["BodyText"] or mail["BodyHtml"]
        print(f"to {', '.join(mail['To'])}: {mail['Subject']}\n\n{text}\n{'-' * 72}")
    return 0


def sent(endpoint: str) -> list[dict[str, Any]]:
    """Return every mail that the emulated Amazon SES at this address accepted, oldest first."""
    with urlopen(f"{endpoint}/_ministack/ses/messages") as answer:  # noqa: S310 # nosec B310
        accounts: dict[str, list[dict[str, Any]]] = json.load(answer)["messages"]
    mails = [mail for mails in accounts.values() for mail in mails]
    return sorted(mails, key=lambda mail: float(mail["Timestamp"]))


def code(endpoint: str, address: str) -> str:
    """Return the code or temporary password in Cognito's last mail to an address."""
    cognitos = [mail for mail in sent(endpoint) if mail["Type"].startswith("Cognito")]
    text: str = next(mail for mail in reversed(cognitos) if mail["To"] == [address])["BodyText"]
    return text.rsplit(maxsplit=1)[-1].removesuffix(".")


if __name__ == "__main__":
    sys.exit(main())
