"""The errors of the client."""

from seats.generated.models.problem import Problem


class Refused(Exception):
    """The service refused a request; `status` is the HTTP status.

    problem: the service's description (RFC 9457); None if the gateway answered in its own format.
    """

    def __init__(self, status: int, message: str, problem: Problem | None = None) -> None:
        """Keep the parts of an answer."""
        super().__init__(message)
        self.status = status
        self.problem = problem


class Unreachable(Exception):
    """The service gave no usable answer: it could not be reached, or it stayed busy.

    The outcome of a write without an idempotency key is unknown.
    """


class NotForKeys(Exception):
    """The operation needs the token of a person. The request was not sent."""
