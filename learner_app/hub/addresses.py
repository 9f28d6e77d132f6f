"""Every address of the hub."""

from __future__ import annotations

from django.contrib.staticfiles.views import serve
from django.urls import path
from django.views.decorators.gzip import gzip_page

from learner_app.hub.admin_site import site
from learner_app.hub.api import blobs, exchange, sign_in, text
from learner_app.hub.api.replies import open_to_all, signed_in
from learner_app.hub.pages import certificate_page, report_pages, signing_in

urlpatterns = [
    path("api/v1/hello", open_to_all("GET", sign_in.hello)),
    path("api/v1/sign-in", open_to_all("POST", sign_in.sign_in)),
    path("api/v1/sign-out", signed_in("POST", sign_in.sign_out)),
    path("api/v1/exchange", signed_in("POST", exchange.exchange)),
    path("api/v1/manifests/<str:sha256>", signed_in("GET", blobs.manifest)),
    path("blobs/batch", signed_in("POST", text.batch)),
    path("blobs/<str:sha256>", signed_in("GET", blobs.blob)),
    path("", signing_in.home),
    path("sign-in/", signing_in.sign_in),
    path("sign-out/", signing_in.sign_out),
    path("reports/completions/", report_pages.completions),
    path("devices/", report_pages.devices),
    path("flags/", report_pages.flags),
    path("certificates/", certificate_page.certificate),
    path("certificates/<str:code>/", certificate_page.certificate),
    path("admin/", site.urls),
    path("static/<path:path>", gzip_page(serve), {"insecure": True}),
]

handler404 = signing_in.not_found
