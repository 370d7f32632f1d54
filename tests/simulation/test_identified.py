"""Histories with accounts: a username never passes on anything; controls show the harm."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import pytest

from booking.adapters import keys
from booking.adapters import names as name_store
from booking.adapters.accounts import UserPool
from booking.adapters.idempotency import DynamoIdempotencyRecords
from booking.adapters.people import DynamoPeople
from booking.adapters.writes import names
from booking.application import identify
from booking.domain import identity
from booking.domain.identity import Identity, Phase
from booking.domain.rights import Caller
from operations import accounts
from tests.simulation import runtime
from tests.simulation.controls.registry import swap
from tests.simulation.histories import Tally, Violation, lay_grounds
from tests.simulation.identified import run_identified

HISTORIES = int(os.environ.get("IDENTIFIED_HISTORIES", "100"))
FIRST = 8_000_000
CONTROL_HISTORIES = 400


def test_histories_with_accounts_break_no_invariant() -> None:
    tally, accepted, recycled, rebound = Tally(), 0, 0, 0
    for seed in range(FIRST, FIRST + HISTORIES):
        world = run_identified(runtime.loaded(), seed, tally)
        accepted += world.accepted
        recycled += world.recycled
        rebound += world.rebound
    assert accepted > HISTORIES, "too few tokens were accepted to check anything"
    assert min(recycled, rebound) > HISTORIES // 50, "too few usernames got another account"


def test_a_seed_with_accounts_replays_exactly() -> None:
    traces = [run_identified(runtime.loaded(), FIRST, Tally()).trace for _ in range(2)]
    assert traces[0] == traces[1]


def _any_subject(stack: ExitStack) -> None:
    original = identity.admitted

    def same(known: Identity | None, caller: Caller) -> Identity:
        if known is None or known.phase is not Phase.BOUND:
            return original(known, caller)
        original(replace(known, subject=caller.subject), caller)
        return known

    swap(stack, identify, "admitted", same)


def _earlier_tokens(stack: ExitStack) -> None:
    swap(stack, identity, "_check_issued_later", lambda *_: None)


def _account_by_name(stack: ExitStack) -> None:
    original = UserPool.forget

    def forget(self: UserPool, subject: str) -> None:
        original(self, subject.partition("-")[0])

    swap(stack, UserPool, "forget", forget)


def _answers_by_name(stack: ExitStack) -> None:
    original = keys.idempotency_records
    swap(stack, keys, "idempotency_records", lambda owner: original(owner.partition("-")[0]))
    swap(stack, DynamoIdempotencyRecords, "forget", lambda *_: None)


def _answers_left(stack: ExitStack) -> None:
    swap(stack, DynamoIdempotencyRecords, "forget", lambda *_: None)


def _user_left(stack: ExitStack) -> None:
    swap(stack, DynamoPeople, "erase", lambda *_: None)


def _unconditional(stack: ExitStack) -> None:
    swap(stack, names, "_unchanged", lambda _: {})


def _bound_during_an_erasure(stack: ExitStack) -> None:
    class Names(name_store.DynamoNames):
        def find(self, username: str) -> Identity | None:
            known = name_store.DynamoNames.find(self, username)
            return None if known is None else replace(known, phase=Phase.BOUND)

        def write(self, identity: Identity, known: Identity | None) -> None:
            del known
            self.table.put(names.identity_write(identity, self.stored(identity)))

        def stored(self, identity: Identity) -> Identity | None:
            return name_store.DynamoNames.find(self, identity.name)

    swap(stack, accounts, "DynamoNames", Names)


def _taken_at_once(stack: ExitStack) -> None:
    swap(stack, identity, "RESTS_MS", 0)


@pytest.mark.parametrize(
    ("off", "harm", "first"),
    [
        (_any_subject, "which is refused", FIRST),
        (_earlier_tokens, "which is refused", FIRST),
        (_account_by_name, "deletes the account", FIRST),
        (_answers_by_name, "of another account", FIRST + 3_800),
        (_answers_left, "the next holder of", FIRST),
        (_user_left, "of an erased name", FIRST),
        (_unconditional, "changes from", FIRST),
        (_bound_during_an_erasure, "changes from", FIRST),
        (_taken_at_once, "before the requests of its holder have ended", FIRST),
    ],
)
def test_without_its_guard_a_history_is_broken(
    off: Callable[[ExitStack], Any], harm: str, first: int
) -> None:
    lay_grounds()
    with ExitStack() as stack:
        off(stack)
        for seed in range(first, first + CONTROL_HISTORIES):
            try:
                run_identified(runtime.loaded(), seed, Tally())
            except Violation as violation:
                if harm in str(violation).partition("\n")[0]:
                    return
        pytest.fail(f"no history of {CONTROL_HISTORIES} is broken by: {harm}")
