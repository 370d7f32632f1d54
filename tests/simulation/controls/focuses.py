"""Focuses: the situations in which a history finds a rare violation."""

from tests.simulation.histories import Focus

# A free seat behind an open gate, slow requests and slow workers.
RUSH = Focus((3, 8, 10), pace={"deliver": 0.05, "relay": 0.05, "request": 6.0}, requests=(6, 10))

# Free seats behind a closed gate of several shards, and offers to confirm.
QUEUE = Focus((2, 4, 9, 11), pace={"request": 4.0})

# Many shards, and more than one counter of tickets.
CROWD = Focus((11,), pace={"request": 4.0})

FEW = Focus(
    (9,),
    pace={"task": 30.0, "deliver": 20.0, "relay": 20.0, "request": 0.3, "wait": 0.01},
    requests=(6, 10),
)

LOST = Focus((9,), rates={"lost after": 0.15}, pace={"request": 1.0}, requests=(10, 14))

STORMY = Focus(
    (1, 9),
    rates={"early": 0.9, "throttle": 0.4},
    pace={"wait": 1.0, "deliver": 6.0, "relay": 6.0},
    requests=(5, 8),
)

LATE = Focus(
    (1, 2),
    rates={"late": 0.5},
    pace={"deliver": 1.0, "relay": 6.0, "wait": 2.0, "request": 0.5},
    requests=(8, 12),
)

OFFERS = Focus(
    (9,),
    pace={"request": 1.0, "deliver": 6.0, "relay": 6.0, "wait": 0.2},
    requests=(16, 24),
)

CLOSING = Focus((12,), pace={"wait": 3.0, "deliver": 6.0, "request": 0.5}, requests=(4, 7))
SOON = Focus((6, 12), rates={"clock skew": 1.0}, pace={"wait": 4.0})
TORN = Focus((4, 9, 11), rates={"torn": 0.9}, pace={"request": 6.0, "deliver": 6.0, "relay": 6.0})

# Users with tokens, who send requests twice, cancel and reactivate.
TOKENS = Focus((14, 15), pace={"request": 3.0}, requests=(14, 22))
ONE_KEY = Focus((14,), rates={"torn": 0.9}, pace={"request": 6.0}, requests=(8, 12))

# Batches of the relay overtake each other, and no later batch repairs the result.
OVERTAKEN = Focus(
    (4, 11, 13),
    rates={"duplicate": 0.9},
    pace={"relay": 60.0, "deliver": 60.0, "request": 1.0, "wait": 0.01, "task": 2.0},
    requests=(3, 5),
)

ORGANIZED = Focus((14, 15), pace={"request": 1.0, "wait": 1.0}, requests=(8, 12), organized=0.5)
