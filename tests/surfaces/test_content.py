"""Static content: ETags and compression, as the client asks for them."""

import gzip

import pytest

from booking.surfaces.content import FOREVER, Content

TEXT = b"seats " * 100


def content(data: bytes = TEXT, content_type: str = "text/plain") -> Content:
    return Content(data=data, content_type=content_type, cache_control=FOREVER)


@pytest.mark.parametrize(
    "accepted", ["gzip", "br, gzip", "GZIP;q=0.5", "deflate, gzip ;q=1.0, *;q=0.5", "gzip; q=0.001"]
)
def test_content_is_compressed_for_a_client_that_accepts_gzip(accepted: str) -> None:
    reply = content().reply({"accept-encoding": accepted})
    assert reply.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(reply.body) == TEXT


@pytest.mark.parametrize(
    "accepted", ["", "identity", "br", "gzip;q=0", "gzip; q=0.000, br", "x-gzipped"]
)
def test_content_is_not_compressed_for_other_clients(accepted: str) -> None:
    reply = content().reply({"accept-encoding": accepted})
    assert "Content-Encoding" not in reply.headers
    assert reply.body == TEXT


def test_an_image_is_compressed_already() -> None:
    reply = content(content_type="image/png").reply({"accept-encoding": "gzip"})
    assert "Content-Encoding" not in reply.headers


def test_each_encoding_has_its_own_tag_and_caches_keep_them_apart() -> None:
    plain, zipped = content().reply({}), content().reply({"accept-encoding": "gzip"})
    assert plain.headers["ETag"] != zipped.headers["ETag"]
    assert plain.headers["Vary"] == zipped.headers["Vary"] == "Accept-Encoding"


def test_a_client_with_either_encoding_of_this_version_gets_304() -> None:
    for accepted in ("", "gzip"):
        tag = content().reply({"accept-encoding": accepted}).headers["ETag"]
        for known in (tag, f"W/{tag}", f'"other", {tag}'):
            reply = content().reply({"if-none-match": known})
            assert (reply.status, reply.body) == (304, b"")
            assert reply.headers["Cache-Control"] == FOREVER
            assert "Content-Type" not in reply.headers


def test_a_client_with_another_version_gets_the_content() -> None:
    tag = content(b"before").reply({}).headers["ETag"]
    assert content().reply({"if-none-match": tag}).status == 200
