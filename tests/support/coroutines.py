"""Runs coroutines in tests."""

import asyncio
from collections.abc import Awaitable
from concurrent.futures import ThreadPoolExecutor


def run[T](coroutine: Awaitable[T]) -> T:
    """Run a coroutine to its end in a new thread, and return its result.

    The thread of the tests may have a running event loop, which Playwright leaves there.
    """

    async def whole() -> T:
        return await coroutine

    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(asyncio.run, whole()).result()
