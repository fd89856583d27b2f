"""Reference values for the option functions in 60 digits, written to options.json beside this script.

Sensitivities are numerical derivatives of the price in those digits, implied volatilities a bisection on the price, touch
probabilities a quadrature of the first-passage density; none of them repeats the formula under test. QuantLib's Black and Bachelier
prices must agree to 1e-9 or the script stops. Needs python3-mpmath, quantlib-python.
"""
import json
import pathlib

import QuantLib as ql
from mpmath import diff, erf, erfc, exp, findroot, fsum, log, mpf, pi, quad, sqrt

from conditioning import case

number = lambda x: mpf(float(x))
sign = lambda kind: 1 if str(kind).upper() in ("C", "CALL") or kind == 1 else -1


def N(x):
    if abs(x) > 10**6:
        return mpf(x > 0)
    return erfc(-x / sqrt(mpf(2))) / 2


def black(w, asset, strike, x, s):
    """Discounted values of asset and strike, x their log-ratio."""
    if s == 0:
        return max(w * (asset - strike), mpf(0))
    if x == 0:
        return asset * erf(s / sqrt(mpf(8)))
    d1, d2 = x / s + s / 2, x / s - s / 2
    return w * (asset * N(w * d1) - strike * N(w * d2))


def bs(kind, S, K, T, r, q, vol):
    return black(sign(kind), S * exp(-q * T), K * exp(-r * T), log(S / K) + (r - q) * T, vol * sqrt(T))


def b76(kind, F, K, T, r, vol):
    return bs(kind, F, K, T, r, r, vol)


def bach(kind, F, K, T, r, vol):
    w, s = sign(kind), vol * sqrt(T)
    d = w * (F - K) / s
    return exp(-r * T) * s * (d * N(d) + exp(-d * d / 2) / sqrt(2 * pi))


def slope(f, args, index):
    return diff(lambda x: f(*args[:index], x, *args[index + 1 :]), args[index])


def invert(price_of, price):
    """The vol at which a rising price is reached, by bisection on its logarithm, then secant steps."""
    low, high = mpf(-800), mpf(8)
    for _ in range(60):
        middle = (low + high) / 2
        if price_of(exp(middle)) < price:
            low = middle
        else:
            high = middle
    return exp(findroot(lambda x: log(price_of(exp(x)) / price), (low, high), solver="anderson", tol=mpf(10) ** -80, verify=False))


def implied(price_of, intrinsic, kind, price):
    """Solved on time value, so that 60 digits are enough far in the money."""
    return invert(lambda v: price_of(v) - intrinsic, price - intrinsic)


def bs_iv(kind, price, S, K, T, r, q):
    return implied(lambda v: bs(kind, S, K, T, r, q, v), bs(kind, S, K, T, r, q, mpf(0)), kind, price)


def bach_iv(kind, price, F, K, T, r):
    return implied(lambda v: bach(kind, F, K, T, r, v), exp(-r * T) * max(sign(kind) * (F - K), 0), kind, price)


def touch(S, H, T, r, q, vol):
    """Density of the first time a drifted Brownian motion travels the distance, integrated over 1/sqrt(time)."""
    b = abs(log(H / S)) / vol
    m = (r - q - vol * vol / 2) / vol * (1 if H > S else -1)
    exponent = lambda u: -((b * u - m / u) ** 2) / 2
    first = 1 / sqrt(T)
    density = lambda u: exp(exponent(u) - exponent(first))  # quad stops at an absolute error
    reach = min(1 / b, 1 / (b * b * first))
    marks = [first, *(first + reach * 2**k for k in range(-4, 11))]
    return 2 * b / sqrt(2 * pi) * exp(exponent(first)) * quad(density, marks, maxdegree=9)


def butterfly(S, k1, k2, k3, T, r, q, v1, v2, v3):
    return bs("C", S, k1, T, r, q, v1) - 2 * bs("C", S, k2, T, r, q, v2) + bs("C", S, k3, T, r, q, v3)


def payoff(spot, legs):
    return fsum(row[0] * (max(sign(row[1]) * (spot - row[2]), 0) - row[3]) for row in legs)


def butterfly_payoff(spot, k1, k2, k3, premium):
    return payoff(spot, [[1, "C", k1, premium], [-2, "C", k2, mpf(0)], [1, "C", k3, mpf(0)]])


def butterfly_reward(k1, k2, k3, premium):
    """The best of all payoffs over the worst, which lie at the strikes and beyond the outer ones."""
    payoffs = [butterfly_payoff(spot, k1, k2, k3, premium) for spot in (k1 / 2, k1, k2, k3, 2 * k3)]
    return max(payoffs) / -min(payoffs)


def greeks(kind, S, K, T, r, q, vol, raw=False):
    a = (kind, S, K, T, r, q, vol)
    per = (1, 1, 1) if raw else (100, 365, 100)
    delta = slope(bs, a, 1)
    gamma = diff(lambda x: bs(kind, x, K, T, r, q, vol), S, 2)
    return [bs(*a), delta, gamma, slope(bs, a, 6) / per[0], -slope(bs, a, 3) / per[1], slope(bs, a, 4) / per[2]]


POINTS = [
    ["C", 100, 100, 1, 0.05, 0, 0.2],
    ["P", 100, 100, 1, 0.05, 0, 0.2],
    ["C", 76.93, 200, 0.5, 0.04, 0, 0.6],
    ["P", 76.93, 30, 0.25, 0.04, 0.005, 0.8],
    ["C", 100, 1000, 0.1, 0.03, 0, 0.3],
    ["P", 100, 10, 0.1, 0.03, 0, 0.3],
    ["C", 100, 20, 1, 0.05, 0.02, 0.15],
    ["P", 50, 400, 2, 0.03, 0.01, 0.4],
    ["C", 100, 100.0000001, 0.0001, 0, 0, 0.2],
    ["P", 100, 100, 1e-10, 0.05, 0, 0.2],
    ["C", 100, 90, 50, 0.03, 0.02, 0.25],
    ["P", 100, 110, 100, -0.005, 0, 0.9],
    ["C", 100, 100, 1, 0.05, 0.05, 1e-6],
    ["P", 1e-8, 2e-8, 0.3, 0.02, 0, 1.5],
    ["C", 1e12, 1.5e12, 0.3, 0.02, 0, 3],
    ["C", 100, 345, 1, 0, 0, 0.0335],
]
FUTURES = [[p[0], *p[1:5], p[6]] for p in POINTS]
RATES = [
    ["C", 0.042, 0.045, 1, 0.04, 0.0095],
    ["P", 0.042, 0.045, 1, 0.04, 0.0095],
    ["C", -0.002, 0.001, 0.5, -0.004, 0.006],
    ["P", 0.0414, 0.03, 0.1, 0.04, 0.001],
    ["P", 0.05, -0.01, 2, 0.03, 0.009],
    ["C", 100, 100, 0.25, 0.05, 12],
    ["C", 100, 135, 0.01, 0, 10],
    ["P", 5000, 7000, 30, 0.02, 1500],
]
TOUCHES = [
    [76.93, 85, 1, 0.04, 0, 0.6], [76.93, 100, 1, 0.04, 0, 0.6], [76.93, 1000, 1, 0.04, 0, 0.6], [76.93, 60, 0.5, 0.04, 0, 0.6],
    [1470, 1500, 0.25, 0.03, 0.04, 0.09], [100, 300, 0.1, 0.05, 0, 0.2], [100, 99.999, 0.01, 0, 0, 0.3], [100, 120, 20, 0.3, 0, 0.05],
    [100, 20, 30, -0.1, 0.05, 1.2], [100, 130, 1, -0.2, 0, 0.15],
]
BUTTERFLIES = [
    [72, 70, 90, 110, 0.45, 0.037, 0.005, 0.58, 0.64, 0.71], [72, 70, 90, 110, 0.45, 0.037, 0.005, 0.6, 0.6, 0.6],
    [300, 70, 90, 110, 0.45, 0.037, 0.005, 0.6, 0.6, 0.6], [20, 70, 90, 110, 0.1, 0.037, 0, 0.5, 0.5, 0.5],
    [90, 70, 90, 110, 1e-4, 0.037, 0, 0.3, 0.3, 0.3], [72, 70, 85, 120, 2, 0.037, 0.005, 0.55, 0.6, 0.7],
    [4400, 4000, 5000, 6000, 1, 0.04, 0, 0.22, 0.25, 0.31], [0.9, 0.8, 1, 1.2, 0.5, 0.02, 0, 0.5, 0.5, 0.5],
]
STRIKES = [[70, 90, 110, 2.5], [70, 85, 120, 3.1], [70, 100, 110, 0.01], [4000, 5000, 6000, 250], [0.8, 1, 1.2, 0.05], [70, 90, 110, 20], [1, 2, 3, 0.999], [60, 95, 130, 4.75]]
LEGS = [
    [[1, "C", 70, 12.1], [-2, "C", 90, 5.6], [1, "C", 110, 1.6]],
    [[1, "C", 100, 9.2], [1, "put", 100, 8.4]],
    [[-3, "P", 80, 2.2], [2, -1, 60, 0.4], [1, 1, 120, 1.75]],
]

cases = {}


def doubles(args):
    """Arguments as the tests pass them: all numbers are doubles."""
    return [doubles(a) if isinstance(a, list) else float(a) if isinstance(a, int) and not isinstance(a, bool) else a for a in args]


def add(identifier, reference, args):
    cases.setdefault(identifier, []).append(case(reference, doubles(args)))


for p in POINTS:
    add("BSPRICE", bs, p)
    add("BSDELTA", lambda *a: greeks(*a)[1], p)
    add("BSGAMMA", lambda *a: greeks(*a)[2], p)
    add("BSVEGA", lambda *a: greeks(*a)[3], p)
    add("BSTHETA", lambda *a: greeks(*a)[4], p)
    add("BSRHO", lambda *a: greeks(*a)[5], p)
    add("PROBABOVE", lambda S, K, T, r, q, vol: N((log(S / K) + (r - q - vol * vol / 2) * T) / (vol * sqrt(T))), p[1:])
    price = float(bs(p[0], *map(number, p[1:])))
    if price > float(bs(p[0], *map(number, p[1:6]), mpf(0))) * (1 + 1e-12):
        add("BSIV", bs_iv, [p[0], price, *p[1:6]])
for p in POINTS[:8]:
    add("BSGREEKS", greeks, [*p, True])
    add("BSVEGA", lambda *a: greeks(*a)[3], [*p, True])
    add("BSTHETA", lambda *a: greeks(*a)[4], [*p, True])
    add("BSRHO", lambda *a: greeks(*a)[5], [*p, True])
for p in [["C", 100, 100, 20, 0.05, 0, 3], ["C", 100, 120, 30, 0.04, 0, 1.5], ["P", 100, 120, 20, 0.05, 0, 3], ["C", 100, 80, 20, 0.05, 0.03, 2], ["P", 100, 5, 30, 0.04, 0, 0.3]]:
    add("BSTHETA", lambda *a: greeks(*a)[4], [*p, True])
for p in [["C", 1e-200, 100, 120, 0.5, 0.03, 0], ["P", 1e-299, 100, 70, 0.5, 0.03, 0], ["C", 99.9999, 100, 120, 2, 0.03, 0], ["P", 100 * 0.999999, 80, 100, 1, 0, 0]]:
    add("BSIV", bs_iv, p)
for p in FUTURES:
    add("B76PRICE", b76, p)
    add("B76DELTA", lambda *a: slope(b76, a, 1), p)
    add("B76VEGA", lambda *a: slope(b76, a, 5) / 100, p)
    price = float(b76(p[0], *map(number, p[1:])))
    if price > float(b76(p[0], *map(number, p[1:5]), mpf(0))) * (1 + 1e-12):
        add("B76IV", lambda k, price, F, K, T, r: bs_iv(k, price, F, K, T, r, r), [p[0], price, *p[1:5]])
for p in [["C", 9.704455335485082e-299, 100, 100, 1, 0.03], ["C", 9.70445533548508e-199, 100, 100, 1, 0.03]]:
    add("B76IV", lambda k, price, F, K, T, r: bs_iv(k, price, F, K, T, r, r), p)
for p in [["P", 1e-290, 100, 95, 0.25, 0.03], ["C", 96, 100, 100, 1, 0.03]]:
    add("B76IV", lambda k, price, F, K, T, r: bs_iv(k, price, F, K, T, r, r), p)
for p in RATES:
    add("BACHPRICE", bach, p)
    add("BACHIV", bach_iv, [p[0], float(bach(p[0], *map(number, p[1:]))), *p[1:5]])
for p in [["C", 1e-299, 0.04, 0.05, 1, 0], ["C", 1e-20, 0.04, 0.0400001, 0.1, 0.04], ["P", 1000, 0.04, 0.05, 1, 0.04]]:
    add("BACHIV", bach_iv, p)
for p in TOUCHES:
    add("PROBTOUCH", touch, p)
for p in BUTTERFLIES:
    add("BUTTERFLYPRICE", butterfly, p)
for k1, k2, k3, premium in STRIKES:
    for spot in (k1 / 2, (k1 + k2) / 2, k2, (k2 + k3) / 2, 2 * k3):
        add("BUTTERFLYPAYOFF", butterfly_payoff, [spot, k1, k2, k3, premium])
    add("BUTTERFLYMAX", lambda k1, k2, k3, premium: butterfly_payoff(k2, k1, k2, k3, premium), [k1, k2, k3, premium])
    add("BUTTERFLYRR", butterfly_reward, [k1, k2, k3, premium])
for p in [[70, 80, 110, 2.5], [70, 100, 110, 4.0], [42, 50, 75, 0.01]]:
    add("BUTTERFLYRR", butterfly_reward, p)
for p in [STRIKES[0], STRIKES[3], STRIKES[4], STRIKES[5], STRIKES[6], STRIKES[7], [70, 90, 115, 2.5], [100, 101, 102.5, 0.25]]:
    add("BUTTERFLYBE", lambda k1, k2, k3, premium: [k1 + premium, 2 * k2 - k1 - premium], p)
for p in [[100, 18.5], [42.5, 13.5], [76.93, 0], [1e-6, 1e-7], [5000, 6000], [0.1, 0.3], [1470, 33.3], [1e9, 1e8]]:
    add("STRADDLEBE", lambda K, premium: [K - premium, K + premium], p)
for p in [[0.8, 0.25], [0.2, 1 / 12], [0.6, 1], [1e-8, 1e-4], [0.05, 30], [3, 10], [0.157, 0.0027], [12, 2]]:
    add("IMPLIEDMOVE", lambda vol, T: 2 * erf(vol * sqrt(T) / (2 * sqrt(mpf(2)))), p)
for p in [[13.5, 42.5, 0.25], [5.2, 100, 1 / 12], [1e-12, 100, 1], [199.9, 100, 5], [80, 100, 2, 0.04], [1e-300, 1, 1], [0.4, 1, 1e-6], [120, 100, 0.5, -0.01]]:
    add("STRADDLEVOL", lambda straddle, F, T, r=mpf(0): invert(lambda v: 2 * b76("C", F, F, T, r, v), straddle), p)
for legs in LEGS:
    for spots in ([1e-3, 50, 70], [79.5, 90, 104.25], [110, 130, 1e4]):
        add("OPTPNL", lambda spots, legs: [payoff(spot, legs) for spot in spots], [spots, legs])
for p in [[7.2, 5.1, 75, 0.35, 0.037], [1.1, 9.9, 75, 0.35, 0.037], [0, 0, 100, 1, 0.05], [5, 5, 100, 1, 0.05], [1e-9, 2, 1000, 30, -0.01], [40, 3, 10, 0.01, 0.2], [0.01, 0.02, 1.1, 2, 0.03], [300, 1, 4400, 0.5, 0.04]]:
    add("IMPLFWD", lambda c, p, K, T, r: K + exp(r * T) * (c - p), p)

for kind, F, K, T, r, vol in FUTURES:
    q = ql.blackFormula(ql.Option.Call if kind == "C" else ql.Option.Put, K, F, vol * T**0.5, float(exp(-number(r) * T)))
    ours = float(b76(kind, *map(number, (F, K, T, r, vol))))
    assert abs(q - ours) <= 1e-9 * ours + 1e-12 * F, (kind, F, K, q, ours)
for kind, F, K, T, r, vol in RATES:
    q = ql.bachelierBlackFormula(ql.Option.Call if kind == "C" else ql.Option.Put, K, F, vol * T**0.5, float(exp(-number(r) * T)))
    ours = float(bach(kind, *map(number, (F, K, T, r, vol))))
    assert abs(q - ours) <= 1e-9 * ours + 1e-14 * abs(F), (kind, F, K, q, ours)

body = ",\n".join(f' "{name}": [\n' + ",\n".join(f"  {json.dumps(each)}" for each in rows) + "\n ]" for name, rows in cases.items())
pathlib.Path(__file__).with_suffix(".json").write_text("{\n" + body + "\n}\n")
