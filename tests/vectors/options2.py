"""Reference cases for option books and smiles, written to options2.json beside this script.

Legs are priced one by one in 60 digits, wings found by bisection on the delta along the smile. Needs python3-mpmath.
"""
from mpmath import erfc, exp, log, mpf, sqrt

from conditioning import write

N = lambda x: erfc(-x / sqrt(mpf(2))) / 2
rows_of = lambda legs: legs if isinstance(legs[0], list) else [legs]


def intrinsic(kind, spot, strike):
    return max((spot - strike) * (1 if kind == "C" else -1), mpf(0))


def price(kind, S, K, T, r, q, vol):
    sign = 1 if kind == "C" else -1
    if T == 0:
        return intrinsic(kind, S, K)
    s = vol * sqrt(T)
    d = (log(S / K) + (r - q) * T) / s + s / 2
    return sign * (S * exp(-q * T) * N(sign * d) - K * exp(-r * T) * N(sign * (d - s)))


def pnl(spots, legs):
    return [[sum(n * (intrinsic(kind, s, k) - paid) for n, kind, k, paid in rows_of(legs))] for s in spots]


def book(legs, spot, day, r, q, more=mpf(0)):
    return sum(n * price(kind, spot, k, mpf(expiry - day) / 365, r, q, vol + more) for n, kind, k, _, vol, expiry in rows_of(legs))


def strategy(legs, spots, days, r, q, net=False):
    paid = sum(n * p for n, _, _, p, _, _ in rows_of(legs)) if net else 0
    value = lambda spot, day: "#N/A" if any(day > leg[5] for leg in rows_of(legs)) else book(legs, spot, day, r, q) - paid
    return [[value(spot, day) for day in days] for spot in spots]


def hedges(shocks, bonds, duration, yield_bp, legs, spot, day, r, q, points=mpf(0)):
    paid = sum(n * p for n, _, _, p, _, _ in rows_of(legs))
    table = []
    for shock in shocks:
        gain = -duration * (yield_bp * 100 * shock / 10000) * bonds
        options = book(legs, spot * (1 + shock), day, r, q, -points * shock) - paid
        table.append([shock, gain, options, options - gain, gain / bonds, options / paid])
    return table


def skew(strikes, vols, F, T, delta=mpf(0.25)):
    x = [log(k / F) for k in strikes]

    def vol_at(place):
        at = next(i for i in range(1, len(x)) if x[i] >= place)
        return vols[at - 1] + (place - x[at - 1]) / (x[at] - x[at - 1]) * (vols[at] - vols[at - 1])

    def wing(sign):
        low, high = x[0], x[-1]
        depth = lambda place: N(sign * (-place / (vol_at(place) * sqrt(T)) + vol_at(place) * sqrt(T) / 2))
        for _ in range(220):
            middle = (low + high) / 2
            too_deep = depth(middle) > delta
            low, high = (middle, high) if too_deep == (sign > 0) else (low, middle)
        return vol_at(low)

    money, call, put = vol_at(mpf(0)), wing(1), wing(-1)
    return [[money, call, put, call - put, (call + put) / 2 - money]]


butterfly = [[1.0, "C", 70.0, 12.1], [-2.0, "C", 90.0, 5.6], [1.0, "C", 110.0, 1.6]]
condor = [[-1.0, "P", 80.0, 2.5], [1.0, "P", 70.0, 0.9], [-1.0, "C", 120.0, 2.2], [1.0, "C", 130.0, 0.8]]
spots = [50.0, 70.0, 80.0, 90.0, 110.0, 150.0]
dated = [[1.0, "C", 70.0, 12.1, 0.45, 46200], [-2.0, "C", 90.0, 5.6, 0.5, 46200], [1.0, "C", 110.0, 1.6, 0.55, 46200]]
calendar = [[-1.0, "C", 80.0, 4.0, 0.42, 46100], [1.0, "C", 80.0, 7.0, 0.4, 46400]]
far_put = [[10.0, "P", 60.0, 0.4, 0.6, 46388]]
straddle = [[3.0, "C", 100.0, 6.0, 0.2, 46388], [3.0, "P", 100.0, 5.0, 0.22, 46388]]
strikes = [50.0, 60.0, 70.0, 80.0, 90.0, 100.0, 120.0, 150.0]
smiles = [[0.5, 0.46, 0.43, 0.41, 0.42, 0.44, 0.49, 0.56], [0.41] * 8, [0.7, 0.6, 0.52, 0.46, 0.42, 0.4, 0.39, 0.38], [0.3, 0.31, 0.32, 0.34, 0.37, 0.41, 0.5, 0.6]]

write(
    __file__,
    {
        "OPTPNL": (pnl, [(spots, butterfly), (spots, condor), ([0.0, 1e-6, 1e6], butterfly), ([100.0, 100.25], [[1.0, "C", 100.0, 0.1]]), (spots, [[-5.0, "P", 75.0, 3.3]]), ([79.999999, 80.000001], condor), ([4000.0, 5000.0], [[100.0, "C", 4500.0, 33.75], [-100.0, "C", 4600.0, 12.5]]), ([0.0123, 0.0135], [[1e6, "P", 0.013, 0.0002]])]),
        "STRATVALUE": (strategy, [(dated, spots, [46023, 46100, 46199, 46200], 0.04, 0.0), (dated, spots, [46023], 0.04, 0.01, True), (calendar, spots, [46023, 46100], 0.04, 0.0, True), (far_put, [30.0, 80.0, 300.0], [46023, 46387], 0.03, 0.0), (straddle, [99.0, 100.0, 101.0], [46023, 46388], 0.0, 0.0, True), (dated, [1e-3, 1e5], [46023], 0.04, 0.0), (far_put, [80.0], [46388], 0.05, 0.02), (calendar, [80.0], [46023, 46101], -0.01, 0.03)]),
        "HEDGECOMP": (hedges, [([-0.1, -0.2, -0.4], 100000.0, 6.0, 5.0, far_put, 100.0, 46023, 0.04, 0.0), ([-0.5, 0.0, 0.1], 1e6, 17.0, 2.0, far_put, 100.0, 46023, 0.04, 0.015, 1.5), ([-0.3], 50.0, 8.1, -3.0, straddle, 100.0, 46100, 0.03, 0.0, 0.5), ([-0.1, -0.2], 100000.0, 6.0, 5.0, [[10.0, "P", 100.0, 5.0, 0.2, 46388]], 100.0, 46388, 0.0, 0.0), ([-0.9, -0.01], 1e5, 2.0, 4.0, straddle, 100.0, 46023, 0.04, 0.0), ([-0.2], 1.0, 30.0, 10.0, far_put, 5000.0, 46023, 0.04, 0.0), ([0.25, 0.5], 100000.0, 6.0, 5.0, straddle, 80.0, 46300, 0.02, 0.0), ([-0.123456], 7e9, 7.7, 1.1, [[5e6, "P", 66.0, 0.75, 0.5, 46200]], 76.93, 46023, 0.0375, 0.001)]),
        "SKEW": (skew, [(strikes, smile, forward, T, *delta) for smile, forward, T, delta in [(smiles[0], 76.93, 0.4, ()), (smiles[1], 80.0, 0.25, ()), (smiles[2], 85.0, 0.5, (0.1,)), (smiles[3], 80.0, 0.25, (0.3,)), (smiles[0], 79.5, 0.02, ()), (smiles[2], 90.0, 0.4, (0.4999,)), (smiles[3], 70.0, 0.1, (0.25,)), (smiles[0], 80.0, 0.05, (0.01,)), (smiles[2], 75.0, 0.6, ())]]),
    },
)
