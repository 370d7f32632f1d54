"""make token: sign in at the local stack and print a bearer token.

make token USER_ID=alice ROLES=customer,organizer
"""

import argparse
import json
import secrets
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import ClientError

ROLES = ("customer", "organizer", "admin")


def sign_in(  # noqa: PLR0917 - the arguments have different meanings
    cognito: Any,
    pool: str,
    client: str,
    user_id: str,
    roles: Iterable[str],
    password: str | None = None,
) -> str:
    """Create the user if needed, set its groups to the roles, and return an access token."""
    chosen = password or f"Aa1!{secrets.token_urlsafe(24)}"
    try:
        cognito.admin_create_user(UserPoolId=pool, Username=user_id, MessageAction="SUPPRESS")
    except ClientError as error:
        if error.response["Error"]["Code"] != "UsernameExistsException":
            raise
    cognito.admin_set_user_password(
        UserPoolId=pool, Username=user_id, Password=chosen, Permanent=True
    )
    wanted = set(roles)
    for role in ROLES:
        change = cognito.admin_add_user_to_group
        if role not in wanted:
            change = cognito.admin_remove_user_from_group
        change(UserPoolId=pool, Username=user_id, GroupName=role)
    answer = cognito.admin_initiate_auth(
        UserPoolId=pool,
        ClientId=client,
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": user_id, "PASSWORD": chosen},
    )
    token: str = answer["AuthenticationResult"]["AccessToken"]
    return token


def local_cognito(endpoint: str) -> Any:
    """Return a client of the local stack's user pools."""
    return boto3.client(
        "cognito-idp",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def main(arguments: list[str]) -> int:
    """Print a bearer token."""
    parser = argparse.ArgumentParser(prog="make token")
    parser.add_argument("--user", required=True)
    parser.add_argument("--roles", default="customer", help="a list of " + ", ".join(ROLES))
    parser.add_argument(
        "--password", help="a password that also signs in on the page; default: random"
    )
    parser.add_argument("--outputs", default=".local/outputs.json")
    options = parser.parse_args(arguments)
    roles = [role for role in options.roles.split(",") if role]
    unknown = [role for role in roles if role not in ROLES]
    if unknown:
        print(f"make token: unknown role {unknown[0]!r}; use {', '.join(ROLES)}")
        return 2
    path = Path(options.outputs)
    if not path.exists():
        print("make token: no stack is running; run make up first", file=sys.stderr)
        return 1
    outputs = json.loads(path.read_text())
    print(
        sign_in(
            local_cognito(outputs["aws"]),
            outputs["user_pool"],
            outputs["user_pool_client"],
            options.user,
            roles,
            options.password,
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
