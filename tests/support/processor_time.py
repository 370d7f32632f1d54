"""Saves CPU time of the tests' processes. Nothing here changes what a test observes."""

import functools
import gc
import json
from types import SimpleNamespace
from typing import Any

from joserfc import jwk
from moto.cognitoidp import models as _cognito_models
from moto.kms import models as _kms_models

cognito_models: Any = _cognito_models  # the modules are mostly untyped
kms_models: Any = _kms_models

# New objects between two collections. Python's own 2,000 cost the simulation 8% of its time.
COLLECT_EVERY = (50_000, 20, 20)


def collect_rarely() -> None:
    """Collect garbage less often, and never look again at the modules and tests loaded so far."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECT_EVERY)


def keep_the_keys_of_moto() -> None:
    """Check moto's constant key of user pools once, and generate one RSA key that nobody uses.

    moto generates an RSA key for a symmetric key or an HMAC key of KMS too.
    """
    by_content = functools.cache(lambda text: jwk.RSAKey.import_key(json.loads(text)))

    def import_once(content: Any) -> Any:
        return by_content(json.dumps(content))

    cognito_models.jwk = SimpleNamespace(RSAKey=SimpleNamespace(import_key=import_once))
    generate = kms_models.generate_private_key
    unused = functools.cache(generate)

    def generate_if_used(key_spec: str) -> Any:
        is_secret = key_spec.startswith(("HMAC_", "SYMMETRIC_"))
        return unused("RSA_2048") if is_secret else generate(key_spec)

    kms_models.generate_private_key = generate_if_used
