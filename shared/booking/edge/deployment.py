"""The engine of a deployed function, configured by its environment: `engine.build(Book)`."""

from booking.edge.engine import Engine
from booking.edge.settings import settings

engine = Engine(settings())
