"""Reference values of the futures-curve and metals functions, from their definitions, written to metals.json beside this script."""
from mpmath import exp, log, mpf

from conditioning import write

OUNCE = mpf(float(31.1034768))


def yearly(change, years, comp):
    return log(1 + change) / years if comp == "cont" else change / years


def local_usd(px, fx, grams, tax):
    return px / (1 + tax) / fx * OUNCE / grams


def bumps(tenors, prices):
    line = [prices[0] + (t - tenors[0]) / (tenors[-1] - tenors[0]) * (prices[-1] - prices[0]) for t in tenors]
    return [p / l - 1 for p, l in zip(prices, line)]


def slopes(tenors, prices):
    return [log(b / a) / (u - t) for t, u, a, b in zip(tenors, tenors[1:], prices, prices[1:])]


def front_to_back(tenors, prices):
    return log(prices[-1] / prices[0]) / (tenors[-1] - tenors[0])


def shape(tenors, prices, tolerance):
    signs = [1 if step > 0 else -1 for step in slopes(tenors, prices) if abs(step) > tolerance]
    turns = [sign for sign, before in zip(signs[1:], signs) if sign != before]
    if not signs:
        word = "flat"
    elif not turns:
        word = "contango" if signs[0] > 0 else "backwardation"
    else:
        word = "mixed" if len(turns) > 1 else "dip" if turns[0] > 0 else "hump"
    return [word, front_to_back(tenors, prices), slopes(tenors, prices)[0]]


def compared(tenors, before, after):
    old, new = front_to_back(tenors, before), front_to_back(tenors, after)
    word = "unchanged" if abs(new - old) < 1e-12 else ("to contango" if new > 0 else "to backwardation") if old * new < 0 else "flatter" if abs(new) < abs(old) else "steeper"
    return [word, sum(log(b / a) for a, b in zip(before, after)) / len(before), old, new]


def sub_path(prices, trigger, demand0, growth, share, ramp):
    path = []
    for year in range(len(prices)):
        above = sum(1 for price in prices[:year] if price > trigger)
        path.append(demand0 * (1 + growth) ** year * (1 - share * min(mpf(1), above / ramp)))
    return path


def breakeven(capex, units, years, rate, substitute):
    recovery = 1 / years if rate == 0 else rate / (1 - (1 + rate) ** -years)
    return substitute + capex * recovery / units


# Two prices and the years between: silver, then all but equal ones, a day, thirty years, a collapse, tiny and huge quotes.
PAIRS = [
    (76.93, 77.85, 0.25), (82.1, 80.4, 0.25), (76.2, 76.93, 0.3), (75.0, 60.0, 1.0), (100.0, 100.0000001, 1 / 365),
    (1.0, 1.0000000000000002, 0.5), (20.0, 1.5, 30.0), (1e-6, 2e-6, 2.0), (4200.0, 4241.0, 90 / 360), (50.0, 50.0, 1.0),
]
COMPS = ["cont", "simple"]
PLACES = [
    (20500.0, 7.02, 1000.0, 76.93), (940.0, 7.02, 1.0, 4130.0), (250000.0, 89.5, 1000.0, 76.93), (283.5, 3.6725, 31.1034768, 77.2),
    (17363.13, 7.02, 1000.0, 76.93), (1e-3, 1e-6, 1e3, 31.0), (17363.1289, 7.02, 1000.0, 76.9300001), (5.0, 1.0, 31.1034768, 5.0),
]

write(__file__, {
    "ROLLYIELD": (lambda n, f, a, b, c: yearly(n / f - 1, b - a, c), [(n, f, 0.15, 0.15 + t, c) for n, f, t in PAIRS for c in COMPS]),
    "CONTANGO": (lambda n, f: f / n - 1, [(n, f) for n, f, _ in PAIRS]),
    "CALSPREADPNL": (lambda n0, f0, n1, f1, c, m: ((n1 - f1) - (n0 - f0)) * c * m, [
        (76.93, 77.85, 81.2, 80.9, 10.0, 5000.0), (30.0, 31.0, 31.0, 31.0, 1.0, 5000.0), (76.93, 77.85, 76.93, 77.85, 10.0, 5000.0), (76.93, 77.85, 76.94, 77.86, 3.0, 5000.0),
        (60.0, 58.0, -37.0, 20.0, 5.0, 1000.0), (76.93, 77.85, 70.0, 72.0, -10.0, 5000.0), (1e-6, 2e-6, 3e-6, 1e-6, 1.0, 1e6), (0.0, 0.0, 0.0, 0.0, 1.0, 1.0)]),
    "IMPLCARRY": (lambda s, f, t, c: yearly(f / s - 1, t, c), [(s, f, t, c) for s, f, t in PAIRS for c in COMPS]),
    "GOFO": (lambda s, f, d: (f / s - 1) * 360 / d, [(s, f, float(max(1, round(t * 360)))) for s, f, t in PAIRS]),
    "LEASERATE": (lambda r, s, f, t, c: r - yearly(f / s - 1, t, c), [(0.0412, s, f, t, c) for s, f, t in PAIRS for c in COMPS]),
    "COMCONVYLD": (lambda r, u, s, f, t: r + u - log(f / s) / t, [(0.0412, 0.004, s, f, t) for s, f, t in PAIRS]),
    "FAIRFUT": (lambda s, r, t, u, l: s * exp((r + u - l) * t), [
        (76.2, 0.0412, 0.3, 0.004, 0.01), (100.0, 0.05, 0.0, 0.0, 0.0), (76.2, 0.0412, 0.3, 0.0, 0.0412), (4200.0, 0.039, 30.0, 0.001, 0.0), (1e-6, 0.3, 5.0, 0.1, 0.0),
        (76.2, 0.0412, 0.1, 0.0, 0.39), (50.0, -0.005, 10.0, 0.0, 0.0), (100.0, 0.04, 1 / 365, 0.0, 0.0)]),
    "LOCPREM": (lambda p, x, g, u, t: local_usd(p, x, g, t) / u - 1, [place + (tax,) for place in PLACES for tax in (0.0, 0.13, 0.03)]),
    "SUPPLYPREM": (lambda p, x, g, u, t, c: local_usd(p, x, g, t) - u - c, [place + (tax, cost) for place in PLACES for tax in (0.0, 0.13) for cost in (0.0, 1.5)]),
    "LOCARB": (lambda b, s, c, r, d: s - b * (1 + r * d / 360) - c, [
        (76.93, 79.4, 0.85, 0.0412, 14.0), (75.0, 77.0, 0.5, 0.0, 0.0), (76.93, 76.93, 0.0, 0.0412, 1.0), (80.0, 79.0, 0.85, 0.05, 60.0), (4200.0, 4241.0, 12.0, 0.0412, 30.0),
        (1e-6, 2e-6, 1e-7, 0.04, 90.0), (76.93, 77.0, 0.07, 0.0, 14.0), (0.0, 0.0, 0.0, 0.1, 10.0)]),
    "INDEXFLOW": (lambda a, o, n, p, s: a * (n - o) / (p * s), [
        (6e10, 0.0959, 0.0215, 76.93, 5000.0), (1e6, 0.02, 0.03, 100.0, 10.0), (6e10, 0.02, 0.02, 76.93, 5000.0), (6e10, 0.1, 0.02, 76.93, 5000.0), (1.0, 0.0, 1.0, 1e-3, 1e-3),
        (6e10, 0.0215, 0.0215000001, 76.93, 5000.0), (1e12, 0.5, 0.0, 4200.0, 100.0), (6e10, 0.0, 0.0959, 76.93, 5000.0)]),
    "CURVESHAPE": (shape, [
        ([0.25, 0.5, 1.0], [76.0, 77.0, 79.0], 0.0), ([0.5, 1.0, 1.5], [75.0, 60.0, 62.0], 0.0), ([0.1, 0.7, 1.9, 3.0], [75.0, 61.0, 62.0, 60.0], 0.0), ([1.0, 2.0, 3.0], [60.0, 63.0, 61.0], 0.0),
        ([0.15, 0.4], [76.93, 77.85], 0.0), ([1.0, 2.0, 3.0], [60.0, 60.0000001, 60.0], 1e-6), ([1.0, 2.0, 3.0], [82.0, 81.0, 80.0], 0.0), ([1.0, 2.0, 3.0], [50.0, 50.0, 50.0], 0.0),
        ([0.0, 1.0, 30.0], [1e-6, 2e-6, 1e-3], 0.0), ([1.0, 2.0], [60.0, 60.000000001], 0.0)]),
    "CURVECMP": (compared, [
        ([0.5, 1.5], [75.0, 70.0], [60.0, 60.0]), ([0.5, 1.5], [75.0, 70.0], [60.0, 66.0]), ([0.25, 0.5, 2.0], [75.0, 74.0, 68.0], [60.0, 60.2, 59.0]), ([1.0, 2.0], [60.0, 61.0], [60.0, 65.0]),
        ([1.0, 2.0], [60.0, 61.0], [60.0, 61.0]), ([1.0, 2.0], [60.0, 62.0], [66.0, 68.2]), ([1.0, 2.0, 10.0], [1e-6, 2e-6, 3e-6], [1.0, 2.0, 3.5]), ([1.0, 2.0], [60.0, 61.0], [60.0000001, 61.0000002]), ([0.5, 1.5], [60.0, 66.0], [75.0, 70.0])]),
    "CURVEBUMP": (bumps, [
        ([1.0, 2.0, 3.0], [60.0, 63.0, 60.0]), ([1.0, 2.0, 4.0], [60.0, 60.0, 66.0]), ([0.25, 0.5], [76.0, 77.0]), ([0.1, 0.7, 1.9, 3.0], [75.0, 61.0, 62.0, 60.0]),
        ([1.0, 2.0, 3.0], [60.0, 60.0000001, 60.0]), ([0.0, 1.0, 30.0], [1e-6, 2e-6, 1e-6]), ([1.0, 1.5, 2.0, 2.5], [60.0, 60.0, 60.0, 60.0]), ([0.5, 5.0, 10.0], [4000.0, 5100.0, 6000.0])]),
    "ABSORBDAYS": (lambda a, v, p: abs(a) / (v * p), [
        (-11605.0, 70000.0, 0.1), (27.25, 10.0, 1.0), (81.75, 12.0, 0.2), (-1e-9, 1e9, 0.01), (0.0, 10.0, 0.5), (5e9, 1e-3, 1.0), (1.0, 3.0, 1.0), (100.0, 100.0, 0.3)]),
    "BREAKEVENPX": (breakeven, [
        (1.6e10, 1e8, 4.0, 0.0, 0.0), (1.6e10, 1e8, 4.0, 0.08, 5.0), (1.6e10, 1e8, 4.0, 1e-12, 0.0), (1.6e10, 1e8, 4.0, -0.02, 0.0), (0.0, 1e8, 4.0, 0.08, 5.0),
        (1.6e10, 2.32e8, 30.0, 0.1, 10.0), (1.0, 1.0, 0.5, 0.5, 0.0), (1.6e10, 1e8, 100.0, 1.0, 0.0)]),
    "SUBPATH": (sub_path, [
        ([90.0, 110.0, 110.0, 110.0], 100.0, 200.0, 0.0, 0.5, 2.0), ([76.93, 115.4, 115.4], 100.0, 232.0, 0.05, 0.2, 4.0), ([110.0], 100.0, 200.0, 0.1, 0.5, 2.0), ([120.0] * 8, 100.0, 200.0, 0.03, 1.0, 4.0),
        ([90.0] * 5, 100.0, 200.0, -0.02, 0.5, 2.0), ([110.0, 90.0, 110.0, 90.0, 90.0], 100.0, 1e9, 0.3, 0.35, 3.0), ([101.0] * 30, 100.0, 1.0, 0.07, 0.9, 25.0), ([110.0, 110.0], 100.0, 200.0, 0.0, 0.0, 1.0)]),
    "SDGAP": (lambda d, s, y: (1 + d) / (1 + s) ** y - 1, [
        (0.35, 0.03, 5.0), (0.4, 0.03, 5.0), (0.159274, 0.03, 5.0), (0.0, 0.0, 10.0), (1e-12, 0.0, 1.0), (-0.3, 0.02, 7.0), (0.35, -0.03, 5.0), (9.0, 0.5, 0.25)]),
    "SUPPLYSHOCK": (lambda s, d, e: (1 - s) ** (-1 / (d + e)) - 1, [
        (0.1, 0.5, 0.0), (0.1, 0.3, 0.2), (0.0, 0.5, 0.0), (1e-12, 0.5, 0.5), (0.99, 2.0, 1.0), (-0.1, 0.5, 0.0), (0.1, 0.05, 0.0), (0.1, 100.0, 0.0)]),
})
