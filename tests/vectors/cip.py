"""Reference values of the CIP and convenience functions, from their definitions, written to cip.json beside this script."""
from mpmath import exp, log, mpf

from conditioning import write


def foreign_per_dollar(price, quote):
    return 1 / price if quote == "XXXUSD" else price


def growth(rate, comp, years):
    return {"cont": lambda: exp(rate * years), "simple": lambda: 1 + rate * years, "annual": lambda: (1 + rate) ** years}[comp]()


def rate_of(factor, comp, years):
    if comp == "cont":
        return log(factor) / years
    return (factor - 1) / years if comp == "simple" else factor ** (1 / years) - 1


def ratio(spot, fwd, quote):
    return foreign_per_dollar(fwd, quote) / foreign_per_dollar(spot, quote)


def fwd_prem(spot, fwd, tenor, comp, quote):
    return rate_of(ratio(spot, fwd, quote), comp, tenor)


def synth_usd(spot, fwd, r_foreign, tenor, comp, quote):
    return rate_of(growth(r_foreign, comp, tenor) / ratio(spot, fwd, quote), comp, tenor)


def hedged(spot, fwd, r_usd, tenor, comp, quote):
    return rate_of(growth(r_usd, comp, tenor) * ratio(spot, fwd, quote), comp, tenor)


def basis(spot, fwd, r_usd, r_foreign, tenor, comp, quote):
    return (hedged(spot, fwd, r_usd, tenor, comp, quote) - r_foreign) * 10000


def dollar_cy(spot, fwd, r_usd, r_foreign, tenor, comp, quote):
    return (synth_usd(spot, fwd, r_foreign, tenor, comp, quote) - r_usd) * 10000


def cip_fwd(spot, r_usd, r_foreign, tenor, basis_bp, comp, quote):
    factor = growth(r_foreign + basis_bp / 10000, comp, tenor) / growth(r_usd, comp, tenor)
    return foreign_per_dollar(foreign_per_dollar(spot, quote) * factor, quote)


# spot, forward, dollar rate, foreign rate, years: a quiet euro, yen and won, then the hard ones: forwards that all but
# equal spot, one day, thirty years, negative rates, tiny and huge quotes, a forward far away.
MARKETS = [
    (1.0855, 1.0912, 0.0436, 0.0235, 0.25),
    (149.25, 147.62, 0.0433, 0.005, 0.25),
    (1470.0, 1442.3, 0.045, 0.025, 1.0),
    (1.0855, 1.0855000001, 0.0436, 0.0435, 1 / 365),
    (1.0, 1.0000000000000002, 1e-9, 1e-9, 0.5),
    (0.9, 0.62, 0.05, -0.0075, 30.0),
    (150.0, 150.0, 0.04, 0.04, 2.0),
    (1e-6, 1.3e-6, 0.02, 0.3, 5.0),
    (25430.0, 61000.0, 0.01, 0.45, 3.0),
    (1.0, 10000.0, 0.05, 12.0, 0.25),
]
QUOTES = [("cont", "XXXUSD"), ("simple", "XXXUSD"), ("annual", "XXXUSD"), ("cont", "USDXXX"), ("simple", "USDXXX"), ("annual", "USDXXX")]


def over_markets(arguments):
    return [arguments(*market) + quote for market in MARKETS for quote in QUOTES]


write(__file__, {
    "FWDOUTRIGHT": (lambda s, p, k: s + p / k, [
        (1.0855, 57.0, 10000.0), (149.25, -163.0, 100.0), (1470.0, -27.7, 1.0), (1.0, 0.0, 10000.0), (1.0855, 1e-9, 10000.0),
        (1e-6, 3.0, 1e7), (0.9, -9000.0, 10000.0), (1.0855, 57.0, 1e4), (25430.0, 35570.0, 1.0)]),
    "FWDPOINTS": (lambda s, f, k: (f - s) * k, [
        (1.0855, 1.0912, 10000.0), (149.25, 147.62, 100.0), (1.0855, 1.0855000001, 10000.0), (1.0, 1.0000000000000002, 10000.0),
        (1470.0, 1442.3, 1.0), (1.0, 1.0, 10000.0), (1e-6, 1.3e-6, 1e7), (0.9, 0.62, 10000.0)]),
    "FWDPREM": (fwd_prem, over_markets(lambda s, f, d, r, t: (s, f, t))),
    "SYNTHUSD": (synth_usd, over_markets(lambda s, f, d, r, t: (s, f, r, t))),
    "FXHEDGEDYLD": (hedged, over_markets(lambda s, f, d, r, t: (s, f, d, t))),
    "CIPBASIS": (basis, over_markets(lambda s, f, d, r, t: (s, f, d, r, t))),
    "DOLLARCY": (dollar_cy, over_markets(lambda s, f, d, r, t: (s, f, d, r, t))),
    "CIPFWD": (cip_fwd, over_markets(lambda s, f, d, r, t: (s, d, r, t, -25.0)) + [(1.0855, 0.0436, 0.0235, 0.0, 100.0, "cont", "XXXUSD")]),
    "CONVYIELD": (lambda f, u, p: (f - p - u) * 10000, [
        (0.0251, 0.0412, -0.0187), (0.0098, 0.0412, -0.0268), (0.0, 0.0, 0.0), (0.04, 0.04, 1e-12), (-0.0075, 0.01, -0.02),
        (0.0412, 0.0412, 0.0), (0.3, 0.04, 0.25), (1e-9, 2e-9, -1e-9)]),
    "SWAPSPREAD": (lambda s, g: (s - g) * 10000, [
        (0.0368, 0.0412), (0.0435, 0.0412), (0.04, 0.04), (0.04, 0.0400000000001), (-0.001, -0.0015), (0.0, 0.01), (1e-9, 2e-9), (0.3, 0.1)]),
    "TSYCONV": (lambda d, u, f: d + u - f, [
        (32.5, -44.0, 18.25), (20.0, 0.0, 0.0), (0.1, 0.2, 0.3), (1e9, -1e9, 1.0), (-26.0, -30.0, 5.0), (1e-9, 0.0, 1e-9), (0.0, 0.0, 0.0), (7.7, -7.7, 0.0)]),
    "FXHEDGECOST": (lambda s, f, t, q: (1 - ratio(s, f, q)) / t,
        [(s, f, t, q) for s, f, _, _, t in MARKETS for q in ("XXXUSD", "USDXXX")]),
    "CARRYVOL": (lambda a, b, v: (a - b) / v, [
        (0.0433, 0.005, 0.105), (0.01, 0.03, 0.1), (0.04, 0.04, 0.1), (0.04, 0.0399999999, 0.1), (0.05, -0.005, 1e-9), (0.0, 0.0, 1.0), (0.3, 0.01, 2.5), (1e-12, 0.0, 0.08)]),
    "CARRYPNL": (lambda a, b, f, r, t: (1 + r * t) * b / a - (1 + f * t), [
        (149.25, 155.1, 0.005, 0.0433, 0.25), (150.0, 150.0, 0.005, 0.045, 0.5), (150.0, 150.0000001, 0.04, 0.04, 1.0), (1.0, 0.5, 0.0, 0.2, 1.0),
        (149.25, 147.8, 0.005, 0.0433, 0.25), (1e-6, 2e-6, 0.3, 0.1, 5.0), (100.0, 100.0, 0.05, 0.05, 1.0), (1470.0, 1500.0, 0.02, 0.045, 1 / 365), (20.0, 0.3, 0.1, 0.5, 40.0), (0.001, 7.0, -0.005, 0.2, 2.0)]),
    "SHADOWCOST": (lambda m, x, y: [-m * x * 10000, -m * y * 10000, (m * x - m * y) * 10000], [
        (0.01, 0.2, 0.5), (0.0, 0.2, 0.5), (0.02, 0.0, 1.0), (0.0123, 0.3, 0.3), (1e-9, 1.0, 1.0000001), (0.05, 0.05, 0.03), (0.01, 1.0, 0.0), (0.3, 12.0, 8.0)]),
    "DEBTELAST": (lambda u, f, bu, bf: [min(b * u * 100 for b in bu) + min(b * f * 100 for b in bf), max(b * u * 100 for b in bu) + max(b * f * 100 for b in bf)], [
        (u, f, [-0.86, -0.37], [0.09, 0.23]) for u, f in [(0.1, 0.0), (0.1, 0.05), (0.01, 0.0), (-0.1, 0.02), (0.0, 0.1), (0.3, -0.3), (1e-9, 1e-9)]
    ] + [(0.1, 0.05, [-0.5], [0.2]), (0.1, 0.05, [-0.37, -0.6, -0.86], [0.09, 0.23, 0.1])]),
    "HEDGEAMT": (lambda a, r, n: a * (r - n), [
        (545.0, 0.15, 0.0), (545.0, 0.15, 0.05), (545.0, 0.05, 0.15), (545.0, 0.1, 0.1), (5.45e11, 0.15, 0.1499999999), (0.0, 0.5, 0.1), (1.0, 1.2, 0.0), (-20.0, 0.3, 0.1)]),
})
