"""Reference cases for the tables of drawdowns, recoveries and scenarios, written to performance2.json beside this script.

Written the slow way round: every high is compared with every later price. Needs python3-mpmath.
"""
import random

from mpmath import mpf, sqrt

from conditioning import write

rng = random.Random(31)
NA, DIV = "#N/A", "#DIV/0!"


def path(n, start=100.0, vol=0.03):
    values = [start]
    while len(values) < n:
        values.append(round(values[-1] * (1 + rng.gauss(0, vol)), 2))
    return values


def drawdowns(dates, prices, count=5):
    falls = []
    for i, high in enumerate(prices):
        is_high = all(p <= high for p in prices[:i])
        if not is_high or i + 1 == len(prices) or prices[i + 1] >= high:
            continue
        back = next((j for j in range(i + 1, len(prices)) if prices[j] >= high), None)
        under = range(i + 1, len(prices) if back is None else back)
        trough = min(under, key=lambda j: prices[j])
        row = [(prices[trough] - high) / high, dates[i], dates[trough], NA if back is None else dates[back]]
        falls.append([*row, dates[trough] - dates[i], NA if back is None else dates[back] - dates[trough]])
    return sorted(falls, key=lambda row: row[0])[:count]


def recoveries(names, prices, window=None):
    rows = []
    for column, name in enumerate(names):
        values = [row[column] for row in prices if row[column] is not None]
        early = [row[column] for row in prices[:window] if row[column] is not None]
        high = max(early)
        low = min(values[early.index(high) :])
        rows.append([name, high, low, values[-1], (values[-1] - low) / (high - low) if high > low else DIV])
    return sorted(rows, key=lambda row: -row[4] if row[4] != DIV else mpf("inf"))


def scenarios(names, chances, payoffs):
    expected = sum(p * v for p, v in zip(chances, payoffs))
    deviation = sqrt(sum(p * (v - expected) ** 2 for p, v in zip(chances, payoffs)))
    rows = [[n, p, v, p * v, v - expected] for n, p, v in zip(names, chances, payoffs)]
    return [*rows, ["Σ", mpf(1), expected, expected, deviation]]


days = list(range(45000, 45060))
assets = lambda n, rows: [list(row) for row in zip(*[path(rows, 50.0 * (k + 1)) for k in range(n)])]
holiday = assets(3, 20)
holiday[5][1] = holiday[12][0] = None

write(
    __file__,
    {
        "DRAWDOWNTABLE": (drawdowns, [([1, 2, 3, 4, 5, 6], [100.0, 80.0, 90.0, 100.0, 95.0, 90.0], 2), ([10, 20, 35], [50.0, 40.0, 60.0]), (days, path(60)), (days, path(60, 1e6, 0.001), 3), (days[:30], path(30, 2.0, 0.2), 10), (days, path(60, 40.0, 0.05), 1), (days[::2], path(30)), (days[:2], [1.0, 0.01]), (days[:40], path(40, 68000.0, 0.04), 8)]),
        "RECOVTABLE": (recoveries, [(["a", "b"], [[100.0, 50.0], [80.0, 40.0], [90.0, 48.0]]), (["a", "b"], [[100.0, 50.0], [80.0, 60.0], [110.0, 70.0]], 2), (["x", "y", "z"], assets(3, 30)), (["x", "y", "z"], assets(3, 30), 10), (["one"], assets(1, 40)), (["x", "y", "z"], holiday), ([f"n{k}" for k in range(8)], assets(8, 25)), (["p", "q"], [[1e7, 3.0], [1e7 - 0.01, 2.0], [1e7 - 0.003, 2.5]]), (["v", "w"], assets(2, 50), 25)]),
        "SCENTABLE": (scenarios, [(["up", "down"], [0.5, 0.5], [3.0, 1.0]), (["a", "b"], [0.25, 0.75], [4.0, 0.0]), (["low", "base", "high"], [0.25, 0.5, 0.25], [85.0, 200.0, 1000.0]), (["sure"], [1.0], [42.0]), (["ruin", "gain"], [0.001953125, 0.998046875], [-1e6, 2000.0]), (["a", "b", "c", "d"], [0.125, 0.375, 0.25, 0.25], [-0.2, 0.05, 0.1, 0.4]), (["x", "y"], [0.5, 0.5], [1e7 + 0.5, 1e7 - 0.5]), (["x", "y", "z"], [0.0, 0.5, 0.5], [9.0, 2.0, -2.0])]),
    },
)
