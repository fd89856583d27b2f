"""Reference cases for VERDICT, written to verdict.json beside this script.

Independent of the program: decimal arithmetic on the texts of the figures (no binary rounding at all), and the words by
the order that the definition gives. A figure's tolerance is half a unit of its last digit as Decimal keeps it.
"""
import json
import os
import random
from decimal import Decimal

rng = random.Random(20261129)
STANDINGS = ["document", "convention", "published", "yours", "assumption"]


def half_unit(*figures):
    return min(Decimal(5).scaleb(min(Decimal(each).as_tuple().exponent, 0) - 1) for each in figures)


def word(low, high, rebuilt, tolerance, statuses):
    if rebuilt is None:
        return "needs data"
    if "assumption" in statuses:
        return "needs an input"
    if low is None:
        return "worked out"
    slack = half_unit(low, high) if tolerance is None else Decimal(tolerance)
    inside = Decimal(low) - slack <= Decimal(rebuilt) <= Decimal(high) + slack
    return "reproduced" if inside else "not reproduced"


def number(text):
    return None if text is None else float(text)


cases = []
for _ in range(120):
    digits = rng.randrange(0, 5)
    unit = Decimal(1).scaleb(-digits)
    printed = Decimal(rng.randrange(-400, 4000)) * unit
    # A number in a cell has no zeros at its end.
    shown = format(printed.normalize(), "f")
    tolerance = rng.choice([None, None, "0", str(3 * unit), "0.25"])
    slack = half_unit(shown) if tolerance is None else Decimal(tolerance)
    # On the edge, a hundredth of a unit beside it, the figure itself, and far off.
    rebuilt = printed + rng.choice([0, 1, -1, 1, -1]) * slack + rng.choice([0, 0, 1, -1]) * unit / 100
    if rng.random() < 0.15:
        rebuilt = None
    statuses = rng.sample(STANDINGS[:4], rng.randrange(0, 3)) + (["assumption"] if rng.random() < 0.15 else [])
    rebuilt_text = None if rebuilt is None else format(rebuilt, "f")
    kind = rng.random()
    if kind < 0.15:
        args = [None, number(rebuilt_text), number(tolerance), statuses or None]
        value = word(None, None, rebuilt_text, tolerance, statuses)
    elif kind < 0.4:
        other = format((printed + abs(rng.randrange(0, 50)) * unit).normalize(), "f")
        args = [f"[{shown},{other}]", number(rebuilt_text), number(tolerance), statuses or None]
        value = word(shown, other, rebuilt_text, tolerance, statuses)
    elif kind < 0.6:
        full = f"{printed:.{digits}f}"
        args = [full, number(rebuilt_text), number(tolerance), statuses or None]
        value = word(full, full, rebuilt_text, tolerance, statuses)
    else:
        args = [float(shown), number(rebuilt_text), number(tolerance), statuses or None]
        value = word(shown, shown, rebuilt_text, tolerance, statuses)
    cases.append({"args": args, "value": value, "slack": []})

lines = ",\n".join(json.dumps(each) for each in cases)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "verdict.json"), "w") as file:
    file.write(f'{{"VERDICT":[\n{lines}\n]}}\n')
