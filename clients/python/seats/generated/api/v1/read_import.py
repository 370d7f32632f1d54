from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.gateway import Gateway
from ...models.import_shown import ImportShown
from ...models.problem import Problem
from typing import cast



def _get_kwargs(
    import_: str,

) -> dict[str, Any]:






    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/imports/{import_}".format(import_=quote(str(import_), safe=""),),
    }


    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Gateway | ImportShown | Problem | None:
    if response.status_code == 200:
        response_200 = ImportShown.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Gateway | ImportShown | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    import_: str,
    *,
    client: AuthenticatedClient,

) -> Response[Gateway | ImportShown | Problem]:
    """ Read the progress of an import of yours, and its refused lines, for 30 days

     With an API key: under `/server`, with the scope `imports:write`.

    Args:
        import_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | ImportShown | Problem]
     """


    kwargs = _get_kwargs(
        import_=import_,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    import_: str,
    *,
    client: AuthenticatedClient,

) -> Gateway | ImportShown | Problem | None:
    """ Read the progress of an import of yours, and its refused lines, for 30 days

     With an API key: under `/server`, with the scope `imports:write`.

    Args:
        import_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | ImportShown | Problem
     """


    return sync_detailed(
        import_=import_,
client=client,

    ).parsed

async def asyncio_detailed(
    import_: str,
    *,
    client: AuthenticatedClient,

) -> Response[Gateway | ImportShown | Problem]:
    """ Read the progress of an import of yours, and its refused lines, for 30 days

     With an API key: under `/server`, with the scope `imports:write`.

    Args:
        import_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | ImportShown | Problem]
     """


    kwargs = _get_kwargs(
        import_=import_,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    import_: str,
    *,
    client: AuthenticatedClient,

) -> Gateway | ImportShown | Problem | None:
    """ Read the progress of an import of yours, and its refused lines, for 30 days

     With an API key: under `/server`, with the scope `imports:write`.

    Args:
        import_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | ImportShown | Problem
     """


    return (await asyncio_detailed(
        import_=import_,
client=client,

    )).parsed
