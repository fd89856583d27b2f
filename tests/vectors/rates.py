"""Reference values for the rates functions in 40 digits, written to rates.json beside this script. Needs python3-mpmath."""
import json
import pathlib

from mpmath import exp, log, mp, mpf

mp.dps = 40
PERIODS = {"annual": 1, "semi": 2, "quarterly": 4, "monthly": 12}


def growth(rate, comp, years):
    if comp == "cont":
        return exp(rate * years)
    if comp == "simple":
        return 1 + rate * years
    n = PERIODS[comp]
    return (1 + rate / n) ** (n * years)


def rate_of(factor, comp, years):
    if comp == "cont":
        return log(factor) / years
    if comp == "simple":
        return (factor - 1) / years
    n = PERIODS[comp]
    return n * (factor ** (1 / (n * years)) - 1)


COMPS = ["cont", "simple", *PERIODS]
POINTS = [("0.0412", "0.25"), ("-0.0075", "10"), ("1e-9", "0.5"), ("0.35", "30"), ("0.05", "1e-6")]
number = lambda text: mpf(float(text))

factors = [
    {"rate": float(r), "tenor": float(t), "comp": c, "value": float(1 / growth(number(r), c, number(t)))}
    for r, t in POINTS for c in COMPS
]
conversions = [
    {"rate": float(r), "from": a, "to": b, "tenor": float(t), "value": float(rate_of(growth(number(r), a, number(t)), b, number(t)))}
    for r, t in POINTS for a in COMPS for b in COMPS if a != b
]
forwards = []
for comp in COMPS:
    for r1, t1, r2, t2 in [("0.0425", "0.25", "0.0412", "0.5"), ("0.039", "2", "0.0402", "5"), ("0.05", "0", "0.04", "1"), ("-0.005", "1", "0.01", "30")]:
        a, b, c, d = map(number, (r1, t1, r2, t2))
        forwards.append({"r1": float(a), "t1": float(b), "r2": float(c), "t2": float(d), "comp": comp,
                         "value": float(rate_of(growth(c, comp, d) / growth(a, comp, b), comp, d - b))})

path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps({"factors": factors, "conversions": conversions, "forwards": forwards}, indent=1) + "\n")
