"""Imports of tables, and the messages that run them."""

from typing import Protocol

from booking.application.ports.idempotency import IdempotencyRecord
from booking.domain.imports import Import


class Imports(Protocol):
    """All imports. Reads are consistent."""

    def add(self, new: Import, record: IdempotencyRecord | None) -> None:
        """Write a new import. Raises IdempotencyKeyInUse, Contended."""

    def find(self, import_id: str) -> Import | None:
        """Return one import, or None. Raises Contended."""

    def save(self, run: Import) -> None:
        """Write the progress of an import, whose version was one less. Raises Stale, Contended."""


class ImportMessages(Protocol):
    """The queue of the worker, delivered at least once."""

    def run_import(self, import_id: str) -> None:
        """Deliver an import to the worker. Raises Contended."""
