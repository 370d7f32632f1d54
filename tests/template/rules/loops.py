"""Rules of loops: functions whose messages lead back to themselves."""

from collections import defaultdict

from tests.support.transformed import Resources, of_type, references, target
from tests.template.rules.permissions import granted
from tests.template.rules.resources import FUNCTION, QUEUE, listed, mappings, properties

# The actions by which Lambda follows a chain through services of this stack. DynamoDB streams,
# EventBridge and EventBridge Scheduler begin a new chain.
# https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html
FOLLOWED = {"sqs:SendMessage", "lambda:InvokeFunction"}


def loops(resources: Resources) -> list[str]:
    """A function in a loop allows it, because Lambda would stop it; no other function does."""
    invoked = _invoked_by(resources)
    found = []
    for name, function in of_type(resources, FUNCTION).items():
        allows = properties(function).get("RecursiveLoop") == "Allow"
        in_loop = name in _reached(invoked, name)
        if in_loop and not allows:
            found.append(f"{name} is stopped after 16 invocations in one chain")
        if allows and not in_loop:
            found.append(f"{name} may run in a loop, but is in none")
    return found


def _invoked_by(resources: Resources) -> dict[str, set[str]]:
    """Return for each function the functions that its messages and calls invoke."""
    readers: defaultdict[str, set[str]] = defaultdict(set)
    for _, declared, source, stream in mappings(resources):
        if not stream:
            readers[source].add(str(target(declared["FunctionName"])))
    allowed: defaultdict[str, set[str]] = defaultdict(set)
    for role, statement in granted(resources):
        if FOLLOWED & set(listed(statement.get("Action", []))):
            allowed[role] |= references(statement["Resource"])
    invoked = {}
    for name, function in of_type(resources, FUNCTION).items():
        declared = properties(function)
        # A queue's URL in the environment is enough: a policy elsewhere may permit the call.
        to = references(declared.get("Environment", {}))
        to |= allowed[str(target(declared.get("Role")))]
        queues = to & of_type(resources, QUEUE).keys()
        invoked[name] = to & of_type(resources, FUNCTION).keys()
        invoked[name] |= {reader for queue in queues for reader in readers[queue]}
    return invoked


def _reached(invoked: dict[str, set[str]], name: str) -> set[str]:
    """Return all functions that are invoked because of one function."""
    found: set[str] = set()
    left = list(invoked[name])
    while left:
        known = left.pop()
        if known not in found:
            found.add(known)
            left += invoked.get(known, set())
    return found
