"""Rules that every resource of the template must follow: each returns one sentence for a fault.

No rule has a list of functions or queues. It finds its resources by itself, so that it also checks
a function that is added later.
"""

from tests.template.rules.alarms import (
    alarms,
    first_deployment,
    notifying,
    queries,
    thresholds,
    watched,
)
from tests.template.rules.functions import concurrency, logs, processors, tracing
from tests.template.rules.gateway import access_logs, imports, origins, routes, throttling
from tests.template.rules.loops import loops
from tests.template.rules.metrics import metrics
from tests.template.rules.permissions import permissions, resource_policies, senders, trust
from tests.template.rules.policies import policies
from tests.template.rules.queues import dead_letter_queues, dead_letters, fifo, visibility
from tests.template.rules.resources import FUNCTION, LAYER, MAPPING, QUEUE, RULE
from tests.template.rules.storage import encryption, names, retained, singletons

__all__ = [
    "FUNCTION",
    "LAYER",
    "MAPPING",
    "QUEUE",
    "RULE",
    "access_logs",
    "alarms",
    "concurrency",
    "dead_letter_queues",
    "dead_letters",
    "encryption",
    "fifo",
    "first_deployment",
    "imports",
    "logs",
    "loops",
    "metrics",
    "names",
    "notifying",
    "origins",
    "permissions",
    "policies",
    "processors",
    "queries",
    "resource_policies",
    "retained",
    "routes",
    "senders",
    "singletons",
    "thresholds",
    "throttling",
    "tracing",
    "trust",
    "visibility",
    "watched",
]
