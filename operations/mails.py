"""make mails: print the mails of the local stack. They never leave the machine.

make up SENDER=tickets@example.com
make mails
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
        print(f"to {', '.join(mail['To'])}: {mail['Subject']}\n\n{mail['BodyText']}\n{'-' * 72}")
    return 0


def sent(endpoint: str) -> list[dict[str, Any]]:
    """Return every mail that the emulated Amazon SES at this address accepted, oldest first."""
    with urlopen(f"{endpoint}/_ministack/ses/messages") as answer:  # noqa: S310 # nosec B310
        accounts: dict[str, list[dict[str, Any]]] = json.load(answer)["messages"]
    mails = [mail for mails in accounts.values() for mail in mails]
    return sorted(mails, key=lambda mail: float(mail["Timestamp"]))


if __name__ == "__main__":
    sys.exit(main())
