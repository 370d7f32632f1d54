"""/v1/keys: the API keys with which the servers of an organizer call the API."""

from booking.application.api_keys import CreateApiKey, ListApiKeys, RevokeApiKey
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import api_keys

api = Api()
create_key = engine.build(CreateApiKey)
list_keys = engine.build(ListApiKeys)
revoke_key = engine.build(RevokeApiKey)


@api.post("/v1/keys", v1.SURFACE, api_keys.CREATE)
def create_key_v1(request: Request) -> Answer:
    """Create an API key for a server of yours, as an organizer.

    The answer has the key, which no later answer has. Its scopes limit what it permits.
    """
    name, scopes = api_keys.parse_create(request)
    return api_keys.created(*create_key(request.signed_in(), name, scopes))


@api.get("/v1/keys", v1.SURFACE, api_keys.LIST)
def list_keys_v1(request: Request) -> Answer:
    """List your API keys, without their secrets."""
    return api_keys.listed(list_keys(request.signed_in()))


@api.delete("/v1/keys/{key}", v1.SURFACE, api_keys.REVOKE)
def revoke_key_v1(request: Request) -> Answer:
    """Revoke one of your API keys, which is refused within a minute."""
    revoke_key(request.signed_in(), api_keys.parse_revoke(request))
    return api_keys.revoked()


handler = api.handler
