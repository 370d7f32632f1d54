"""The public page of a conference, robots.txt and the sitemap, on the running stack."""

from tests.support.e2e import Http, eventually
from tests.support.v1 import FAR, V1OverHttp


def test_the_sitemap_leads_to_the_page_of_a_conference(v1: V1OverHttp, http: Http) -> None:
    conference = v1.conference(location="Kiel", description="By the sea")
    robots = http.answer("GET", "/robots.txt")
    assert robots.headers["content-type"].startswith("text/plain")
    sitemap = robots.text.rpartition("Sitemap: ")[2].strip()
    assert sitemap.endswith("/sitemap.xml")
    listed = eventually(
        lambda: http.answer("GET", "/sitemap.xml").text, lambda text: conference["id"] in text
    )
    [address] = [one for one in listed.split("<loc>") if f"{conference['id']}<" in one]
    path = "/c/" + address.partition("<")[0].rpartition("/")[2]
    page = http.answer("GET", path)
    assert page.status_code == 200
    for text in (conference["name"], "Kiel", "By the sea", "1 seat left", "application/ld+json"):
        assert text in page.text
    assert http.answer("GET", "/c/no-such-conference").status_code == 404


def test_cover_widget_and_badge_of_a_conference(v1: V1OverHttp, http: Http) -> None:
    site = "https://example.com"
    talk = {"at": FAR["start"], "title": "Opening"}
    one = v1.conference(embed=[site], agenda=[talk], speakers=[{"name": "Ada Lovelace"}])
    page = http.answer("GET", f"/c/{one['id']}").text
    assert "Opening" in page
    assert "Ada Lovelace" in page
    cover, badge = (http.answer("GET", f"/{kind}/{one['id']}.svg") for kind in ("cover", "badge"))
    for image in (cover, badge):
        assert image.headers["content-type"] == "image/svg+xml"
        assert image.text.startswith("<svg ")
    assert "1 seat left" in badge.text
    frame = http.answer("GET", f"/embed/{one['id']}", params={"lang": "de"})
    assert frame.headers["content-security-policy"].endswith(f"frame-ancestors {site}")
    assert "Noch 1 Platz" in frame.text
