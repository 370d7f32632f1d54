from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.gateway import Gateway
from ...models.own_view_shown import OwnViewShown
from ...models.problem import Problem
from typing import cast



def _get_kwargs(
    user: str,
    conference: str,

) -> dict[str, Any]:






    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/users/{user}/conferences/{conference}".format(user=quote(str(user), safe=""),conference=quote(str(conference), safe=""),),
    }


    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Gateway | OwnViewShown | Problem | None:
    if response.status_code == 200:
        response_200 = OwnViewShown.from_dict(response.json())



        return response_200

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())



        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(response.json())



        return response_403

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())



        return response_404

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Gateway | OwnViewShown | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user: str,
    conference: str,
    *,
    client: AuthenticatedClient,

) -> Response[Gateway | OwnViewShown | Problem]:
    """ Return a conference as you see it: with restricted categories, and your invitation

    Args:
        user (str):
        conference (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | OwnViewShown | Problem]
     """


    kwargs = _get_kwargs(
        user=user,
conference=conference,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    user: str,
    conference: str,
    *,
    client: AuthenticatedClient,

) -> Gateway | OwnViewShown | Problem | None:
    """ Return a conference as you see it: with restricted categories, and your invitation

    Args:
        user (str):
        conference (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | OwnViewShown | Problem
     """


    return sync_detailed(
        user=user,
conference=conference,
client=client,

    ).parsed

async def asyncio_detailed(
    user: str,
    conference: str,
    *,
    client: AuthenticatedClient,

) -> Response[Gateway | OwnViewShown | Problem]:
    """ Return a conference as you see it: with restricted categories, and your invitation

    Args:
        user (str):
        conference (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | OwnViewShown | Problem]
     """


    kwargs = _get_kwargs(
        user=user,
conference=conference,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    user: str,
    conference: str,
    *,
    client: AuthenticatedClient,

) -> Gateway | OwnViewShown | Problem | None:
    """ Return a conference as you see it: with restricted categories, and your invitation

    Args:
        user (str):
        conference (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | OwnViewShown | Problem
     """


    return (await asyncio_detailed(
        user=user,
conference=conference,
client=client,

    )).parsed
