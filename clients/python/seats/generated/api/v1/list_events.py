from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.feed_shown import FeedShown
from ...models.gateway import Gateway
from ...models.problem import Problem
from ...types import UNSET, Unset
from typing import cast



def _get_kwargs(
    *,
    after: str | Unset = UNSET,
    conference: str | Unset = UNSET,
    limit: int | Unset = 50,

) -> dict[str, Any]:




    params: dict[str, Any] = {}

    params["after"] = after

    params["conference"] = conference

    params["limit"] = limit


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/events",
        "params": params,
    }


    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> FeedShown | Gateway | Problem | None:
    if response.status_code == 200:
        response_200 = FeedShown.from_dict(response.json())



        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())



        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())



        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(response.json())



        return response_403

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())



        return response_404

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())



        return response_422

    if response.status_code == 429:
        response_429 = Gateway.from_dict(response.json())



        return response_429

    if response.status_code == 503:
        response_503 = Gateway.from_dict(response.json())



        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[FeedShown | Gateway | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    after: str | Unset = UNSET,
    conference: str | Unset = UNSET,
    limit: int | Unset = 50,

) -> Response[FeedShown | Gateway | Problem]:
    """ List the events of your conferences, or of one, in the order in which they were recorded

     Poll with `after`: each answer has the cursor for the next request, also when it has no event.
    An event stays in the feed for 30 days. It may be listed twice: compare its id.

    With an API key: under `/server`, with the scope `events:read`.

    Args:
        after (str | Unset):
        conference (str | Unset):
        limit (int | Unset):  Default: 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FeedShown | Gateway | Problem]
     """


    kwargs = _get_kwargs(
        after=after,
conference=conference,
limit=limit,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient,
    after: str | Unset = UNSET,
    conference: str | Unset = UNSET,
    limit: int | Unset = 50,

) -> FeedShown | Gateway | Problem | None:
    """ List the events of your conferences, or of one, in the order in which they were recorded

     Poll with `after`: each answer has the cursor for the next request, also when it has no event.
    An event stays in the feed for 30 days. It may be listed twice: compare its id.

    With an API key: under `/server`, with the scope `events:read`.

    Args:
        after (str | Unset):
        conference (str | Unset):
        limit (int | Unset):  Default: 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FeedShown | Gateway | Problem
     """


    return sync_detailed(
        client=client,
after=after,
conference=conference,
limit=limit,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    after: str | Unset = UNSET,
    conference: str | Unset = UNSET,
    limit: int | Unset = 50,

) -> Response[FeedShown | Gateway | Problem]:
    """ List the events of your conferences, or of one, in the order in which they were recorded

     Poll with `after`: each answer has the cursor for the next request, also when it has no event.
    An event stays in the feed for 30 days. It may be listed twice: compare its id.

    With an API key: under `/server`, with the scope `events:read`.

    Args:
        after (str | Unset):
        conference (str | Unset):
        limit (int | Unset):  Default: 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FeedShown | Gateway | Problem]
     """


    kwargs = _get_kwargs(
        after=after,
conference=conference,
limit=limit,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient,
    after: str | Unset = UNSET,
    conference: str | Unset = UNSET,
    limit: int | Unset = 50,

) -> FeedShown | Gateway | Problem | None:
    """ List the events of your conferences, or of one, in the order in which they were recorded

     Poll with `after`: each answer has the cursor for the next request, also when it has no event.
    An event stays in the feed for 30 days. It may be listed twice: compare its id.

    With an API key: under `/server`, with the scope `events:read`.

    Args:
        after (str | Unset):
        conference (str | Unset):
        limit (int | Unset):  Default: 50.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FeedShown | Gateway | Problem
     """


    return (await asyncio_detailed(
        client=client,
after=after,
conference=conference,
limit=limit,

    )).parsed
