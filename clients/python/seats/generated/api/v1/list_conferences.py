from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.conferences_shown import ConferencesShown
from ...models.gateway import Gateway
from ...models.problem import Problem
from ...types import UNSET, Unset
from typing import cast
from typing import Literal, cast



def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    name: str | Unset = UNSET,
    topic: str | Unset = UNSET,
    location: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    available: bool | Unset = False,
    online: bool | Unset = UNSET,
    organizer: Literal['me'] | Unset = UNSET,

) -> dict[str, Any]:




    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params["name"] = name

    params["topic"] = topic

    params["location"] = location

    params["from"] = from_

    params["to"] = to

    params["available"] = available

    params["online"] = online

    params["organizer"] = organizer


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/conferences",
        "params": params,
    }


    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ConferencesShown | Gateway | Problem | None:
    if response.status_code == 200:
        response_200 = ConferencesShown.from_dict(response.json())



        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())



        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())



        return response_401

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ConferencesShown | Gateway | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    name: str | Unset = UNSET,
    topic: str | Unset = UNSET,
    location: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    available: bool | Unset = False,
    online: bool | Unset = UNSET,
    organizer: Literal['me'] | Unset = UNSET,

) -> Response[ConferencesShown | Gateway | Problem]:
    """ List conferences by start, without canceled ones; counts may be seconds old

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        name (str | Unset):
        topic (str | Unset):
        location (str | Unset):
        from_ (str | Unset): A time, with Z or an offset; without one it is UTC.
        to (str | Unset): A time, with Z or an offset; without one it is UTC.
        available (bool | Unset):  Default: False.
        online (bool | Unset):
        organizer (Literal['me'] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConferencesShown | Gateway | Problem]
     """


    kwargs = _get_kwargs(
        limit=limit,
cursor=cursor,
name=name,
topic=topic,
location=location,
from_=from_,
to=to,
available=available,
online=online,
organizer=organizer,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    name: str | Unset = UNSET,
    topic: str | Unset = UNSET,
    location: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    available: bool | Unset = False,
    online: bool | Unset = UNSET,
    organizer: Literal['me'] | Unset = UNSET,

) -> ConferencesShown | Gateway | Problem | None:
    """ List conferences by start, without canceled ones; counts may be seconds old

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        name (str | Unset):
        topic (str | Unset):
        location (str | Unset):
        from_ (str | Unset): A time, with Z or an offset; without one it is UTC.
        to (str | Unset): A time, with Z or an offset; without one it is UTC.
        available (bool | Unset):  Default: False.
        online (bool | Unset):
        organizer (Literal['me'] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConferencesShown | Gateway | Problem
     """


    return sync_detailed(
        client=client,
limit=limit,
cursor=cursor,
name=name,
topic=topic,
location=location,
from_=from_,
to=to,
available=available,
online=online,
organizer=organizer,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    name: str | Unset = UNSET,
    topic: str | Unset = UNSET,
    location: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    available: bool | Unset = False,
    online: bool | Unset = UNSET,
    organizer: Literal['me'] | Unset = UNSET,

) -> Response[ConferencesShown | Gateway | Problem]:
    """ List conferences by start, without canceled ones; counts may be seconds old

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        name (str | Unset):
        topic (str | Unset):
        location (str | Unset):
        from_ (str | Unset): A time, with Z or an offset; without one it is UTC.
        to (str | Unset): A time, with Z or an offset; without one it is UTC.
        available (bool | Unset):  Default: False.
        online (bool | Unset):
        organizer (Literal['me'] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConferencesShown | Gateway | Problem]
     """


    kwargs = _get_kwargs(
        limit=limit,
cursor=cursor,
name=name,
topic=topic,
location=location,
from_=from_,
to=to,
available=available,
online=online,
organizer=organizer,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    name: str | Unset = UNSET,
    topic: str | Unset = UNSET,
    location: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    available: bool | Unset = False,
    online: bool | Unset = UNSET,
    organizer: Literal['me'] | Unset = UNSET,

) -> ConferencesShown | Gateway | Problem | None:
    """ List conferences by start, without canceled ones; counts may be seconds old

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        name (str | Unset):
        topic (str | Unset):
        location (str | Unset):
        from_ (str | Unset): A time, with Z or an offset; without one it is UTC.
        to (str | Unset): A time, with Z or an offset; without one it is UTC.
        available (bool | Unset):  Default: False.
        online (bool | Unset):
        organizer (Literal['me'] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConferencesShown | Gateway | Problem
     """


    return (await asyncio_detailed(
        client=client,
limit=limit,
cursor=cursor,
name=name,
topic=topic,
location=location,
from_=from_,
to=to,
available=available,
online=online,
organizer=organizer,

    )).parsed
