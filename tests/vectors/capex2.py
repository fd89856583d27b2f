"""Reference cases for circular paths of money, by trying every order of every group of companies, written to capex2.json beside this
script. A circle is told from the company that pays first in the list.
"""
import itertools
import json
import pathlib
import random

rng = random.Random(8)


def circles(payments, longest=6):
    amounts = {}
    for payer, payee, amount in payments:
        if payer != payee:
            amounts[payer, payee] = amounts.get((payer, payee), 0) + amount
    names = list(dict.fromkeys(payer for payer, payee in amounts))
    rows = []
    for size in range(2, min(longest, len(names)) + 1):
        for group in itertools.combinations(names, size):
            for order in itertools.permutations(group[1:]):
                path = (group[0], *order, group[0])
                legs = [amounts.get(leg, 0) for leg in zip(path, path[1:])]
                if min(legs) > 0:
                    rows.append([" → ".join(path), size, min(legs)])
    return sorted(rows, key=lambda row: -row[2])


def network(companies, density, longest=6):
    """One in which no two circles are equally large, so that their order is beyond doubt."""
    names = "ABCDEFG"[:companies]
    while True:
        pairs = [(a, b) for a in names for b in names if a != b and rng.random() < density]
        payments = [[a, b, round(rng.uniform(1, 500), 2)] for a, b in pairs]
        amounts = [row[2] for row in circles(payments, longest)]
        if len(amounts) > 1 and len(set(amounts)) == len(amounts):
            return payments


cases = [
    {"args": args, "value": circles(*args)}
    for args in [
        ([["A", "B", 100], ["B", "A", 60], ["B", "C", 40], ["C", "A", 30]],),
        ([["A", "B", 100], ["B", "A", 60], ["B", "C", 40], ["C", "A", 30]], 2),
        ([["A", "B", 1.5], ["A", "B", 2.5], ["B", "A", 3.25], ["A", "A", 99]],),
        (network(4, 0.5),),
        (network(5, 0.4),),
        (network(6, 0.3),),
        (network(7, 0.25, 7), 7),
        (network(6, 0.3, 3), 3),
        ([[a, b, v] for (a, b), v in zip(itertools.pairwise("ABCDEFGA"), (7e9, 6.5e9, 1e10, 9e9, 8e9, 7.5e9, 9.5e9))], 12),
    ]
]
assert all(each["value"] for each in cases)
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps({"CYCLES": cases}, ensure_ascii=False) + "\n")
