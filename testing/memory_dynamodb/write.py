"""One write of a request: its condition, and the row that it leaves."""

from __future__ import annotations

from dataclasses import dataclass

from testing import expressions
from testing.expressions import InvalidOperand, Item, Names, Resolved, Values
from testing.memory_dynamodb.errors import CONDITION_FAILED, INVALID_VALUES, Params, Result
from testing.memory_dynamodb.plans import EMPTY, WritePlan
from testing.memory_dynamodb.schema import Key
from testing.memory_dynamodb.storage import Row, Table

LARGEST_ITEM = 400 * 1024


class ConditionFailed(Exception):
    """The condition of a write is false for ``row``; None stands for a missing item."""

    def __init__(self, row: Row | None) -> None:
        super().__init__(CONDITION_FAILED)
        self.row = row


@dataclass(slots=True)
class Write:
    """One write of a request, from its parameters to the resulting row."""

    kind: str
    table: Table
    params: Params
    plan: WritePlan
    names: Names
    values: Values
    values_bound: int
    places: list[Resolved]
    item: Item
    item_bound: int
    key: Key = (None, None)
    old: Row | None = None
    new: Row | None = None

    def find_key(self) -> None:
        """Compute the key; raise InvalidOperand for a key that does not fit the table."""
        self.key = self.table.definition.keys.key(self.item, whole_item=self.kind == "Put")

    def decide(self) -> None:
        """Read the committed row, test the condition, and compute the new row."""
        self.old = self.table.rows.find(*self.key)
        condition = self.plan.condition
        if condition is not None:
            item = EMPTY if self.old is None else self.old.item
            if not condition.test(item, self.names, self.values):
                raise ConditionFailed(self.old)
        if self.kind == "Put":
            self._decide_put()
        elif self.kind == "Update":
            self._decide_update()
        elif self.kind == "ConditionCheck":
            self.new = self.old

    def _decide_put(self) -> None:
        self.table.definition.check_index_keys(self.item, updated=False)
        self.new = Row(dict(self.item), self.item_bound)
        if self.item_bound > LARGEST_ITEM and self.new.size() > LARGEST_ITEM:
            raise InvalidOperand("Item size has exceeded the maximum allowed size")

    def _decide_update(self) -> None:
        update = self.plan.update
        base = self.old
        if base is None:
            item, bound = expressions.canonical_item(self.item)
            base = Row(dict(item), bound)
        if update is None:
            self.new = base
            return
        keys = self.table.definition.keys
        for place in self.places:
            if place[0] == keys.partition or place[0] == keys.sort:
                problem = f"Cannot update attribute {place[0]}. This attribute is part of the key"
                raise InvalidOperand(INVALID_VALUES + problem)
        item = update.apply(base.item, self.places, self.names, self.values)
        self.table.definition.check_index_keys(item, updated=True)
        self.new = Row(item, base.bound + self._growth(update))
        suspect = self.new.bound > LARGEST_ITEM or not update.grows_by_values
        if suspect and self.new.size() > LARGEST_ITEM:
            raise InvalidOperand("Item size to update has exceeded the maximum allowed size")

    def _growth(self, update: expressions.Update) -> int:
        """Return an upper bound of the growth: values, names, and a constant for each path."""
        names = len(self.params["UpdateExpression"])
        if self.names:
            names += sum(map(len, self.names.values()))
        per_place = expressions.MAX_BYTES_OF_CHARACTER * names + expressions.MAX_DIGITS
        return update.uses * self.values_bound + per_place * len(self.places)

    def changes(self) -> bool:
        """Return whether the write changes the item."""
        if self.old is None or self.new is None:
            return self.old is not self.new
        return self.old is not self.new and self.old.item != self.new.item

    def refused_reason(self, refusal: ConditionFailed) -> Result:
        """Return the cancellation reason for a failed condition."""
        reason: Result = {"Code": "ConditionalCheckFailed", "Message": CONDITION_FAILED}
        wanted = self.params.get("ReturnValuesOnConditionCheckFailure") == "ALL_OLD"
        if wanted and refusal.row is not None:
            reason["Item"] = dict(refusal.row.item)
        return reason
