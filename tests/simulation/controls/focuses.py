"""Focuses: the preferences with which a history finds a rare violation.

The numbers are indexes of SETTINGS in tests/simulation/histories.py.
"""

from dataclasses import replace

from tests.simulation.histories import BALLOTS, PARTIES, POOLS, RUSHES, SEATED, Focus

# A free seat behind an open gate, slow requests and slow workers.
RUSH = Focus((3, 8, 10), pace={"deliver": 0.05, "relay": 0.05, "request": 6.0}, requests=(6, 10))

# The same, with many requests at once: the gate closes and a seat becomes free between two calls.
HURRY = Focus(
    (8, 0),
    pace={"deliver": 0.02, "relay": 0.02, "request": 12.0, "task": 8.0, "wait": 0.01},
    requests=(14, 20),
)

# Free seats behind a closed gate of several shards, and offers to confirm.
QUEUE = Focus((2, 4, 9, 11), pace={"request": 4.0})

# Many shards, and more than one ticket counter.
CROWD = Focus((11,), pace={"request": 4.0})

# Few requests are active at a time, because the work that they cause goes first.
FEW = Focus(
    (9,),
    pace={"task": 30.0, "deliver": 20.0, "relay": 20.0, "request": 0.3, "wait": 0.01},
    requests=(6, 10),
)

# Replies are lost after the write.
LOST = Focus((9,), rates={"lost after": 0.15}, pace={"request": 1.0}, requests=(10, 14))

# Timers fire early, and calls are throttled.
STORMY = Focus(
    (1, 9),
    rates={"early": 0.9, "throttle": 0.4},
    pace={"wait": 1.0, "deliver": 6.0, "relay": 6.0},
    requests=(5, 8),
)

# Timers fire late.
LATE = Focus(
    (1, 2),
    rates={"late": 0.5},
    pace={"deliver": 1.0, "relay": 6.0, "wait": 2.0, "request": 0.5},
    requests=(8, 12),
)

# Many requests about a pending offer.
OFFERS = Focus(
    (9,),
    pace={"request": 1.0, "deliver": 6.0, "relay": 6.0, "wait": 0.2},
    requests=(16, 24),
)

# The conference starts after four seconds, during the first requests.
CLOSING = Focus((12,), pace={"wait": 3.0, "deliver": 6.0, "request": 0.5}, requests=(4, 7))
# The clocks of the functions differ, close to the start.
SOON = Focus((6, 12), rates={"clock skew": 1.0}, pace={"wait": 4.0})
# Readers often see a part of a transaction.
TORN = Focus((4, 9, 11), rates={"torn": 0.9}, pace={"request": 6.0, "deliver": 6.0, "relay": 6.0})
# The same, for a conference of one shard with a waitlist.
TORN_WAITLIST = Focus(
    (9,), rates={"torn": 0.9}, pace={"request": 6.0, "deliver": 6.0, "relay": 6.0}
)

# Users with tokens, who send requests twice, cancel and reactivate.
TOKENS = Focus((14, 15), pace={"request": 3.0}, requests=(14, 22), openly=False)
ONE_KEY = Focus((14,), rates={"torn": 0.9}, pace={"request": 6.0}, requests=(8, 12), openly=False)

# Batches of the relay overtake each other, and no later batch repairs the result.
OVERTAKEN = Focus(
    (4, 11, 13),
    rates={"duplicate": 0.9},
    pace={"relay": 60.0, "deliver": 60.0, "request": 1.0, "wait": 0.01, "task": 2.0},
    requests=(3, 5),
)

# The organizer sends half of the requests.
ORGANIZED = Focus(
    (14, 15), pace={"request": 1.0, "wait": 1.0}, requests=(8, 12), organized=0.5, openly=False
)

# The same with more requests, so that attendees come back to what the organizer has canceled.
COMING_BACK = replace(ORGANIZED, requests=(18, 26), deleted=0.02)

# Attendees are erased while a conference is canceled.
LEAVING = Focus(
    (14, 15), pace={"request": 3.0}, requests=(14, 22), organized=0.3, erased=0.3, openly=False
)

# Half of the requests are invitations and answers to them.
INVITED = Focus(
    (8, 13, 14), pace={"request": 1.0, "wait": 0.5}, requests=(14, 22), invited=0.5, openly=False
)

# The seats of invitations expire, and timers fire late.
INVITED_LATE = Focus(
    (0, 1),
    rates={"late": 0.5},
    pace={"deliver": 1.0, "relay": 6.0, "wait": 2.0, "request": 0.5},
    requests=(10, 14),
    invited=0.6,
    openly=False,
)

# Conferences are deleted and added again, while people try to book them.
DELETED = Focus(
    (0, 14),
    pace={"request": 4.0, "wait": 0.2},
    requests=(8, 14),
    organized=0.6,
    deleted=0.8,
    invited=0.1,
    openly=False,
)

# The same, for a conference that is often canceled first. The clean-up gets its messages at once.
DELETED_CLEAN_UP = Focus(
    (0,),
    pace={"request": 2.0, "wait": 0.05, "task": 8.0, "deliver": 3.0, "relay": 30.0},
    requests=(16, 24),
    organized=0.7,
    deleted=0.95,
    openly=False,
)

# Seats become free in quiet hours, which the organizer changes now and then.
QUIET = Focus(
    (16, 18),
    pace={"wait": 1.0, "request": 1.0},
    requests=(10, 16),
    quieted=0.15,
    openly=False,
)

# The quiet hours last for half an hour, unless the organizer changes them.
NIGHT = Focus(
    (17,),
    pace={"wait": 1.0, "request": 1.0},
    requests=(5, 8),
    quieted=0.3,
    openly=False,
)

# Nobody confirms offers, and one attendee waits alone.
LONE = Focus(
    (19,),
    pace={"wait": 1.0, "request": 0.5},
    requests=(2, 5),
    confirms=False,
    openly=False,
)

# People book conferences of both realms.
REALMS = Focus((0, 2, 9, 20, 21), pace={"request": 3.0}, requests=(8, 14))

# Two people share a mailbox, and the conferences have a limit for it.
ONE_MAILBOX = Focus((22,), pace={"request": 3.0}, requests=(14, 22), invited=0.2, openly=False)

# Parties on conferences with several seats, with few faults.
PARTY = Focus(PARTIES, pace={"request": 3.0}, requests=(10, 16), openly=False)

# Parties that need the seats of several shards.
PARTY_SPREAD = replace(PARTY, settings=PARTIES[1:4], pace={"request": 6.0})

# Parties with pending offers, of which most are confirmed.
PARTY_OFFERS = replace(
    PARTY,
    pace={"request": 1.0, "deliver": 6.0, "relay": 6.0, "wait": 0.2},
    requests=(16, 24),
)

# Conferences with categories, with few faults.
POOL = Focus(POOLS, pace={"request": 3.0}, requests=(10, 16), openly=False)

# The same, where the conference starts after 40 seconds.
POOL_STARTS = replace(POOL, settings=POOLS[:1], pace={"request": 6.0, "wait": 0.1})

# The organizer resizes pools, moves seats between them, and adds categories.
POOL_CHANGES = replace(POOL, rates={"lost after": 0.1}, organized=0.5, recategorized=0.9)

# A third of the requests moves bookings between categories.
POOL_MOVES = replace(POOL, pace={"request": 2.0}, requests=(12, 18), moved=0.35)

# Many of them keep their seats and wait, and claim offers of other categories.
POOL_ASKS = replace(POOL_MOVES, pace={"request": 1.0, "wait": 0.2}, requests=(18, 28), organized=0)

# Seats of categories become free in quiet hours, which the organizer changes now and then.
POOL_NIGHT = replace(NIGHT, settings=POOLS[1:2], requests=(10, 16))

# Confirmed bookings ask for more seats, and claim them when they are offered.
GROWING = replace(PARTY_OFFERS, settings=SEATED, requests=(16, 26), resized=0.3, organized=0)

# Ballots that are drawn during the requests.
BALLOT = Focus(BALLOTS, pace={"wait": 0.3})

# The same with slow workers, so that many requests come while a draw reads the entries.
DRAWING = Focus(BALLOTS, pace={"wait": 0.3, "request": 8.0, "task": 4.0}, requests=(14, 24))

# Sales in rush mode, whose queues are read often.
QUEUED = Focus(RUSHES, pace={"wait": 0.3}, requests=(8, 14))
QUEUED_MAILBOXES = replace(QUEUED, settings=RUSHES[-1:], requests=(12, 16))

# The runs begin late, so that people cancel, come back and are invited while others queue.
QUEUED_LONG = replace(
    QUEUED,
    settings=RUSHES[:2],
    pace={"wait": 1.0, "deliver": 0.05, "relay": 0.5, "request": 2.0},
    requests=(18, 26),
    invited=0.2,
    openly=False,
)

# The sale opens after some of the requests.
QUEUED_OPENING = replace(QUEUED, settings=RUSHES[2:3], pace={"wait": 0.3, "request": 3.0})

# Messages that start a run are lost.
QUEUED_LOST = replace(QUEUED, settings=RUSHES[:2], rates={"never": 0.5}, requests=(2, 5))

# Reads of a queue are throttled.
QUEUED_STORM = replace(QUEUED, rates={"throttle": 0.15}, requests=(2, 5))
