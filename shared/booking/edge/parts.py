"""The base of the parts of the composition root, each in a module of its own."""

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from booking.edge.settings import Settings

if TYPE_CHECKING:
    from booking.adapters.table import Table


class Parts:
    """The settings, the clients and the table, which every part uses."""

    settings: Settings
    client: Callable[[str], Any]

    @property
    @abstractmethod
    def table(self) -> "Table":
        """Return the table."""

    @abstractmethod
    def build[U](self, use_case: type[U], **parts: Any) -> U:
        """Return a use case; fields that are not in `parts` get the part of the same name."""
