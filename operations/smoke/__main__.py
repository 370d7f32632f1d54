"""make smoke: compare a deployed stack with the template, and book through it.

    make smoke                      the local stack
    make smoke STACK=name           a stack in the account of the AWS environment variables

It checks the routes and the authorizer, then plays one story with users of its own: sign up, book,
wait, cancel, offer, lapse, confirm. Each step is timed. At the end it deletes all it has created,
also after a failed step or Ctrl-C. It calls only the v1 API, with tokens, so it works with
OpenSurfaces=disabled.
"""

import argparse
import sys

from botocore.exceptions import BotoCoreError, ClientError

from operations import stack
from operations.smoke.deployment import check_authorizer, check_routes, quotas
from operations.smoke.report import Report
from operations.smoke.story import Story
from operations.stack import NoStack, Stack


def main() -> int:
    """Check one stack; return 0, 1 if a step failed, or 2 if there is no stack."""
    parser = argparse.ArgumentParser(description="Check that a deployed stack works.")
    stack.add_option(parser)
    try:
        found = stack.find(parser.parse_args().stack)
        print(f"smoke test of {found.name} at {found.outputs['HttpUrl']}", flush=True)
    except (NoStack, BotoCoreError, ClientError) as missing:
        print(f"no stack to test: {missing}")
        return 2
    return 1 if smoke(found, Report(write=_print)) else 0


def smoke(found: Stack, report: Report) -> int:
    """Run every step on a stack; return the number of failed steps."""
    report.step("API Gateway has the template's routes", lambda: check_routes(found))
    report.step("the authorizer protects its routes", lambda: check_authorizer(found))
    report.step("quotas of the account", lambda: quotas(found))
    story = Story(found)
    try:
        story.run(report)
    finally:
        report.step("the created items and accounts are deleted", story.clean_up)
    report.summary()
    return report.failures


def _print(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
