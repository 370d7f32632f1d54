"""Import tables: write the import, run its lines, and read its progress.

    POST ---> the import, then a message ---> worker: lines, progress, lines, progress, ...
                                              until its time is over; then another message

A line may run twice, after a lost reply or beside another worker. It then finds what it added: a
person has one invitation to a conference, and a name one conference. The progress is written on
condition that no other worker has written it; the worker that is too late stops.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from booking.application.add_conference import AddConference, Listing
from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.idempotency import IdempotencyWriter
from booking.application.identify import bind_caller
from booking.application.invitations import InvitePerson
from booking.application.invite_together import InviteTogether
from booking.application.ports.conferences import Conferences
from booking.application.ports.contention import Stale
from booking.application.ports.idempotency import IdempotencyKeyInUse, IdempotencyRecord
from booking.application.ports.imports import ImportMessages, Imports
from booking.application.ports.names import Names
from booking.application.ports.primitives import Clock, NewId
from booking.domain.imports import (
    STEP,
    Import,
    Kind,
    Line,
    Outcome,
    Problem,
    check_may_read,
    check_size,
)
from booking.domain.refusals import AlreadyInvited, ConferenceExists, Invalid, Refusal
from booking.domain.rights import Caller

type Result = tuple[Line, Outcome, Problem | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportDraft:
    """A table that was read: its valid lines, and the results of the others."""

    kind: Kind
    conference: str | None
    wait: bool
    lines: tuple[Line, ...]
    skipped: int
    problems: tuple[Problem, ...]
    dry_run: bool


@dataclass(frozen=True, slots=True)
class StartImport:
    """Writes an import and starts the worker; a dry run only reports."""

    imports: Imports
    import_messages: ImportMessages
    conferences: Conferences
    names: Names
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self,
        draft: ImportDraft,
        by: Caller,
        idempotency: IdempotencyWriter[Import] | None = None,
    ) -> Import:
        """Return the import, also that of a dry run, which is not stored.

        A client that gets no answer repeats the request with its idempotency key; this sends the
        message again. Raises NotAllowed, Invalid, ConferenceUnknown, IdempotencyKeyInUse, Busy.
        """
        by.check_may_organize()
        counts = {Outcome.SKIPPED: draft.skipped, Outcome.REFUSED: len(draft.problems)}
        now = self.clock()
        new = Import(
            id=self.new_id() if idempotency is None else idempotency.ids(now)[0],
            by=by,
            kind=draft.kind,
            conference=draft.conference,
            wait=draft.wait,
            lines=draft.lines,
            counts={outcome: number for outcome, number in counts.items() if number},
            problems=draft.problems,
            created_at=now,
        )
        check_size(new.total)
        self.attempts(lambda _: self._check(new))
        if draft.dry_run:
            return new
        record = idempotency.record(new, now) if idempotency else None
        try:
            self.attempts(lambda number: self._add(new, record, again=number > 0))
        except IdempotencyKeyInUse:
            assert idempotency is not None
            known = idempotency.ids(now)
            self.attempts(lambda _: self._send_again(known))
            raise
        self.attempts(lambda _: self.import_messages.run_import(new.id))
        return new

    def _send_again(self, ids: Iterable[str]) -> None:
        """Send the messages of those imports again that exist and have lines left."""
        for import_id in ids:
            found = self.imports.find(import_id)
            if found is not None and found.lines:
                self.import_messages.run_import(import_id)

    def _check(self, new: Import) -> None:
        bind_caller(self.names, new.by)
        if new.conference is not None:
            conference = find_conference(self.conferences, new.conference, new.by.realm)
            new.by.check_organizes(conference.organizer)

    def _add(self, new: Import, record: IdempotencyRecord | None, *, again: bool) -> None:
        if again and self.imports.find(new.id) is not None:
            return  # an earlier attempt succeeded, and its reply was lost
        self.imports.add(new, record)


@dataclass(frozen=True, slots=True)
class ReadImport:
    """Reads the progress of an import."""

    imports: Imports
    attempts: Attempts

    def __call__(self, import_id: str, caller: Caller) -> Import:
        """Return an import of the caller. Raises ImportUnknown, Busy."""
        return check_may_read(self.attempts(lambda _: self.imports.find(import_id)), caller)


@dataclass(frozen=True, slots=True)
class RunImport:
    """Runs the lines of an import while there is time, then sends itself the rest."""

    imports: Imports
    import_messages: ImportMessages
    invite_together: InviteTogether
    add_conference: AddConference
    read_invitation: Callable[[Line, Import], InvitePerson]
    read_listing: Callable[[Line, Import], Listing]
    attempts: Attempts

    def __call__(self, import_id: str, has_time: Callable[[], bool]) -> int:
        """Return how many lines were run. Raises Busy, Contended."""
        found = self.attempts(lambda _: self.imports.find(import_id))
        done = 0
        while found is not None and found.lines and has_time():
            results = self._results(found.lines[:STEP], found)
            found = found.after(results)
            try:
                self.imports.save(found)
            except Stale:
                return done  # another worker runs the import
            done += len(results)
        if found is not None and found.lines:
            self.import_messages.run_import(import_id)
        return done

    def _results(self, lines: Sequence[Line], job: Import) -> list[Result]:
        if job.kind is Kind.CONFERENCES:
            return [_result(line, self._add_conference(line, job)) for line in lines]
        read = [self._read(line, job) for line in lines]
        invited = iter(self.invite_together([one for one in read if isinstance(one, InvitePerson)]))
        return [
            _result(line, next(invited) if isinstance(one, InvitePerson) else one)
            for line, one in zip(lines, read, strict=True)
        ]

    def _read(self, line: Line, job: Import) -> InvitePerson | Refusal:
        try:
            return self.read_invitation(line, job)
        except Refusal as refusal:
            return refusal

    def _add_conference(self, line: Line, job: Import) -> Refusal | None:
        try:
            self.add_conference(self.read_listing(line, job), by=job.by)
        except Refusal as refusal:
            return refusal
        return None


def _result(line: Line, refusal: Refusal | None) -> Result:
    """Return the result of a line, whose request was refused or None."""
    if refusal is None:
        return line, Outcome.ADDED, None
    if isinstance(refusal, AlreadyInvited | ConferenceExists):
        return line, Outcome.PRESENT, None
    field = refusal.field if isinstance(refusal, Invalid) else None
    message = refusal.problem if isinstance(refusal, Invalid) else refusal.message
    return line, Outcome.REFUSED, Problem(line=line.number, message=message, field=field)
