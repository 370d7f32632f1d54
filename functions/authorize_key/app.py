"""The authorizer of /server/...: checks the API key of a request."""

from booking.edge.authorizer import Authorizer

handler = Authorizer().handler
