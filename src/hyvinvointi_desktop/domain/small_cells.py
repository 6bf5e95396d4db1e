"""Small numbers in a table for others (RULES.md section 8): which cells to hide so that none can be found out.

A reader knows the total of every row, and that no cell is higher than what its column allows. A hidden cell is safe
when at least two values of it fit all of that.
"""

from collections.abc import Collection, Sequence

Cells = frozenset[tuple[int, int]]


def hidden_cells(rows: Sequence[Sequence[int]], most: Sequence[int], minimum: int) -> Cells:
    """Cells (row, column) to hide: those above zero and under ``minimum``, and what is needed to keep them hidden.

    ``most`` is the highest number that a reader can know for each column. Every row's total is taken as known.
    """
    return frozenset((n, column) for n, row in enumerate(rows) for column in _hidden_in(row, most, minimum))


def _hidden_in(row: Sequence[int], most: Sequence[int], minimum: int) -> set[int]:
    hidden = {n for n, count in enumerate(row) if 0 < count < minimum}
    while hidden and found_out(row, most, hidden):
        rest = [n for n in range(len(row)) if n not in hidden]
        shown = [n for n in rest if row[n]]
        # The smallest number loses least. Zeros go together: one that stays would tell that the others are none.
        more = {min(shown, key=lambda n: (row[n], n))} if shown else set(rest)
        if not more:
            break
        hidden |= more
    return hidden


def found_out(row: Sequence[int], most: Sequence[int], hidden: Collection[int]) -> set[int]:
    """The hidden columns whose number, above zero, follows from the rest: only one value fits.

    While no zero is hidden a reader knows that every hidden number is at least one.
    """
    least = 0 if any(row[n] == 0 for n in hidden) else 1
    left, room = sum(row[n] for n in hidden), sum(most[n] for n in hidden)
    return {
        n
        for n in hidden
        if row[n] and min(most[n], left - least * (len(hidden) - 1)) == max(least, left - (room - most[n]))
    }
