"""make fixtures: record the items, messages and schedules of this release for the later ones."""

import sys

from booking import __version__
from tests.compatibility.release import FIXTURES
from tests.compatibility.scenario import play


def main() -> int:
    """Write the fixtures of the present version; never overwrite those of a release."""
    folder = FIXTURES / __version__
    if folder.exists() and "--again" not in sys.argv:
        print(f"{folder} exists: the data of a published release does not change", file=sys.stderr)
        return 1
    play().write(folder)
    print(f"written: {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
