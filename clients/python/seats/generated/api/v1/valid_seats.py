from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.gateway import Gateway
from ...models.problem import Problem
from ...models.valid_list_shown import ValidListShown
from ...types import UNSET, Unset
from typing import cast



def _get_kwargs(
    conference: str,
    gate: str,
    *,
    holder: str,
    cursor: str | Unset = UNSET,

) -> dict[str, Any]:




    params: dict[str, Any] = {}

    params["holder"] = holder

    params["cursor"] = cursor


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/conferences/{conference}/gates/{gate}/tickets".format(conference=quote(str(conference), safe=""),gate=quote(str(gate), safe=""),),
        "params": params,
    }


    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Gateway | Problem | ValidListShown | None:
    if response.status_code == 200:
        response_200 = ValidListShown.from_dict(response.json())



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

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())



        return response_409

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Gateway | Problem | ValidListShown]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    conference: str,
    gate: str,
    *,
    client: AuthenticatedClient,
    holder: str,
    cursor: str | Unset = UNSET,

) -> Response[Gateway | Problem | ValidListShown]:
    """ List the valid seats of a gate that goes offline: all other tickets of these are void

    Args:
        conference (str):
        gate (str):
        holder (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | Problem | ValidListShown]
     """


    kwargs = _get_kwargs(
        conference=conference,
gate=gate,
holder=holder,
cursor=cursor,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    conference: str,
    gate: str,
    *,
    client: AuthenticatedClient,
    holder: str,
    cursor: str | Unset = UNSET,

) -> Gateway | Problem | ValidListShown | None:
    """ List the valid seats of a gate that goes offline: all other tickets of these are void

    Args:
        conference (str):
        gate (str):
        holder (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | Problem | ValidListShown
     """


    return sync_detailed(
        conference=conference,
gate=gate,
client=client,
holder=holder,
cursor=cursor,

    ).parsed

async def asyncio_detailed(
    conference: str,
    gate: str,
    *,
    client: AuthenticatedClient,
    holder: str,
    cursor: str | Unset = UNSET,

) -> Response[Gateway | Problem | ValidListShown]:
    """ List the valid seats of a gate that goes offline: all other tickets of these are void

    Args:
        conference (str):
        gate (str):
        holder (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | Problem | ValidListShown]
     """


    kwargs = _get_kwargs(
        conference=conference,
gate=gate,
holder=holder,
cursor=cursor,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    conference: str,
    gate: str,
    *,
    client: AuthenticatedClient,
    holder: str,
    cursor: str | Unset = UNSET,

) -> Gateway | Problem | ValidListShown | None:
    """ List the valid seats of a gate that goes offline: all other tickets of these are void

    Args:
        conference (str):
        gate (str):
        holder (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | Problem | ValidListShown
     """


    return (await asyncio_detailed(
        conference=conference,
gate=gate,
client=client,
holder=holder,
cursor=cursor,

    )).parsed
