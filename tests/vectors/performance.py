"""Reference values of the performance functions, from their definitions, written to performance.json beside this script."""
from mpmath import erfinv, log, mpf, sqrt

from conditioning import write


def odds(p, fee, form="decimal"):
    """From what a stake of 1 pays back on average, which a fair bet makes 1 before the fee on the gain."""
    gain = (1 / p - 1) * (1 - fee)
    return {"decimal": 1 + gain, "net": gain, "american": 100 * gain if gain >= 1 else -100 / gain if gain else None}[form]


def recov_series(series):
    peak = max(series)
    after = series[series.index(peak) + 1 :]
    return (series[-1] - min(after)) / (peak - min(after))


def drawdown(series):
    return [value / max(series[: index + 1]) - 1 for index, value in enumerate(series)]


def mean(values):
    return sum(values) / len(values)


def sharpe(returns, rf, periods):
    excess = [value - rf for value in returns]
    centre = mean(excess)
    return centre / sqrt(sum((value - centre) ** 2 for value in excess) / (len(excess) - 1)) * sqrt(periods)


def wilson(hits, n, conf):
    z = sqrt(mpf(2)) * erfinv(conf)
    share = hits / n
    middle = share + z * z / (2 * n)
    reach = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return [share, (middle - reach) / (1 + z * z / n), (middle + reach) / (1 + z * z / n)]


def brier(probs, outcomes):
    return mean([(p - o) ** 2 for p, o in zip(probs, outcomes)])


def brier_skill(probs, outcomes, base):
    reference = mean([mpf(o) for o in outcomes]) if base is None else base
    return 1 - brier(probs, outcomes) / brier([reference] * len(outcomes), outcomes)


def log_score(probs, outcomes):
    return mean([-log(p if o == 1 else 1 - p) for p, o in zip(probs, outcomes)])


def scen_ev(probs, values):
    return sum(p * v for p, v in zip(probs, values)) / sum(probs)


def scen_sd(probs, values):
    centre = scen_ev(probs, values)
    return sqrt(scen_ev(probs, [(v - centre) ** 2 for v in values]))


def covariances(weights, vols, corr):
    size = range(len(weights))
    return [sum(corr[i][j] * vols[i] * vols[j] * weights[j] for j in size) for i in size]


def port_var(weights, vols, corr):
    return sum(w * c for w, c in zip(weights, covariances(weights, vols, corr)))


def risk_contrib(weights, vols, corr):
    return [w * c / port_var(weights, vols, corr) for w, c in zip(weights, covariances(weights, vols, corr))]


def payback(capex, cash, rate):
    return capex / cash if rate == 0 else -log(1 - capex * rate / cash) / log(1 + rate)


GOLD = [4386.0, 4286.0, 4100.0, 3900.0, 4200.0, 4320.0]
# A random walk that begins high, a fall to almost nothing, values that all but agree, huge offsets.
SERIES = [
    GOLD, [90.0, 100.0, 80.0, 70.0, 76.0, 92.8], [100.0, 1e-9, 50.0], [1.0, 0.9999999999999999, 1.0], [5.0, 7.0, 7.0, 6.0, 6.5, 6.9],
    [1e7 + 3, 1e7 + 1, 1e7 + 2], [1e-300, 3e-300, 2e-300, 2.5e-300], [69.1698, 64.989, 63.8388, 62.4102, 61.7522, 60.9223, 61.6037],
    [100.0, 120.0, 90.0, 130.0, 91.0, 140.0],
]
RISING = [[1.0, 2.0, 3.0], [5.0]]
FORECASTS = [
    ([0.8, 0.7, 0.9, 0.3, 0.25, 0.6, 0.55, 0.95, 0.1, 0.4], [1, 1, 1, 0, 0, 1, 0, 1, 0, 1]), ([0.25] * 5, [0, 0, 1, 0, 0]), ([1e-12, 0.5], [0, 1]), ([1e-12, 0.5], [1, 0]),
    ([0.9999999999, 0.1], [1, 0]), ([0.5, 0.5], [1, 0]), ([0.3], [1]), ([1e-300, 0.2, 0.999], [1, 0, 0]), ([0.7, 0.7, 0.7], [1, 1, 0]),
]
SCENARIOS = [
    ([0.25, 0.25, 0.5], [0.3, -0.35, 0.06]), ([0.5, 0.5], [85.0, 200.0]), ([1.0], [7.0]), ([0.999999, 1e-6], [0.0, 1e6]), ([0.2, 0.3, 0.5], [1e7, 1e7 + 1, 1e7 + 2]),
    ([0.1] * 10, [float(k) for k in range(10)]), ([0.25, 0.75], [4.0, 0.0]), ([0.6, 0.4], [1000.0, -1500.0]), ([0.3333333333, 0.3333333333, 0.3333333334], [85.0, 200.0, 1000.0]),
]
PORTFOLIOS = [
    ([0.4, 0.35, 0.25], [0.6, 0.16, 0.19], [[1.0, 0.75, 0.2], [0.75, 1.0, 0.1], [0.2, 0.1, 1.0]]), ([0.5, 0.5], [0.2, 0.2], [[1.0, 0.0], [0.0, 1.0]]), ([1.0], [0.3], [[1.0]]),
    ([0.5, -0.5], [0.3, 0.2], [[1.0, 0.9], [0.9, 1.0]]), ([0.5, 0.5], [0.3, 0.3], [[1.0, -0.999], [-0.999, 1.0]]), ([2.0, -1.0], [0.1, 0.5], [[1.0, 0.3], [0.3, 1.0]]),
    ([1e-6, 1.0], [0.6, 0.15], [[1.0, 0.5], [0.5, 1.0]]), ([0.3, 0.0, 0.7], [0.6, 0.16, 0.0], [[1.0, 0.75, 0.2], [0.75, 1.0, 0.1], [0.2, 0.1, 1.0]]),
]

write(__file__, {
    "RECOVRATIO": (lambda p, t, l: (l - t) / (p - t), [
        (6920.34, 6521.92, 6824.7), (4386.0, 3886.0, 4266.0), (100.0, 99.9999999, 100.0), (126200.0, 80600.0, 89720.0), (1.0, 0.0, 1.5), (1.0, -1.0, -2.0), (345.0, 180.0, 183.3), (1e7 + 1, 1e7, 1e7 + 0.5), (1e308, -1e308, 5e307)]),
    "RECOVSERIES": (recov_series, [(each,) for each in SERIES if each != [100.0, 120.0, 90.0, 130.0, 91.0, 140.0]]),
    "DRAWDOWN": (drawdown, [(each,) for each in SERIES + RISING]),
    "MAXDD": (lambda series: min(drawdown(series)), [(each,) for each in SERIES + RISING]),
    "RECOVGAIN": (lambda d: 1 / (1 + d) - 1, [(d,) for d in (-0.42, -0.5, 0.0, -1e-12, -0.999999, -0.11080711354309165, -0.25, -0.9)]),
    "CAGR": (lambda a, b, y: (b / a) ** (1 / y) - 1, [
        (1.0, 2.31, 1.0), (1.0, 1000.0, 5.0), (100.0, 100.0000001, 30.0), (100.0, 100.0, 3.0), (1000.0, 1.0, 10.0), (76.93, 115.395, 0.25), (1e-150, 1e150, 100.0), (1.0, 8.0, 9.0), (1.0, 50.0, 9.0)]),
    "VOLTARGET": (lambda t, r, c: t / r if c is None else min(c, t / r), [
        (0.3, 0.58, None), (0.3, 0.1, 1.5), (0.3, 0.58, 1.5), (0.0, 0.2, None), (0.3, 1e-9, None), (0.3, 1e-9, 2.0), (0.15, 0.3, 0.4), (0.3, 0.3, 1.0)]),
    "PAYBACK": (payback, [
        (1.6e10, 5e9, 0.08), (1.6e10, 4e9, 0.0), (1.6e10, 5e9, 1e-12), (1.6e10, 5e9, -0.05), (100.0, 8.0001, 0.08), (1.0, 1e6, 0.5), (1.6e10, 4e9, 0.1), (5.0, 3.0, 0.25)]),
    "SHARPE": (sharpe, [
        ([0.01, 0.03, -0.02, 0.02], 0.0, 12.0), ([0.01, 0.03], 0.019, 1.0), ([1e-9, 3e-9, -2e-9], 0.0, 252.0), ([0.05, 0.0500001, 0.0499999], 0.001, 252.0), ([-0.1, -0.2, -0.15, -0.3], 0.001, 52.0),
        ([0.1, -0.05, 0.02, 0.07, -0.01, 0.03], 0.0002, 252.0), ([1e6, 2e6], 5.0, 4.0), ([0.5, -0.5, 0.25], 0.0, 1.0)]),
    "KELLY": (lambda p, b: p - (1 - p) / b, [
        (0.55, 1.0), (0.2, 7.0), (0.5, 1.0), (0.0, 2.0), (1.0, 0.1), (0.6, 1e9), (0.125, 7.0), (0.999999, 1e-6), (1.0, 0.001), (0.9999999999, 1e-9)]),
    "WILSONCI": (wilson, [
        (float(h), float(n), c) for h, n, c in [(16, 20, 0.95), (80, 100, 0.95), (40, 50, 0.95), (1, 1e6, 0.99), (999999, 1e6, 0.99), (3, 7, 0.5), (3, 7, 1e-9), (10, 20, 0.999999999), (55, 100, 0.9), (0.5, 3, 0.95)]]),
    "BRIER": (brier, FORECASTS),
    "BRIERSKILL": (brier_skill, [each + (None,) for each in FORECASTS if len(set(each[1])) == 2] + [each + (0.4,) for each in FORECASTS]),
    "LOGSCORE": (log_score, FORECASTS),
    "SCENEV": (scen_ev, SCENARIOS),
    "SCENSD": (scen_sd, [each for each in SCENARIOS if len(each[0]) > 1]),
    "PORTVOL": (lambda w, v, c: sqrt(port_var(w, v, c)), PORTFOLIOS),
    "RISKCONTRIB": (risk_contrib, PORTFOLIOS),
    "SURPRISE": (lambda a, c, s: a - c if s is None else (a - c) / s, [
        (-52.8, -63.3, None), (3.0, 2.0, 0.5), (3.0, 3.0, 0.5), (0.1, 0.3, None), (-0.7, 0.2, 0.13), (1e9, 1e9 - 1, 2.0), (0.0, 0.0, None), (5.0, 3.0, 1e-9)]),
    "BREAKEVENPROB": (lambda g, l, t: (t - l) / (g - l), [
        (0.3, -0.35, 0.0), (17.5, -2.5, 0.0), (1.0, -1.0, 0.0), (1.0, -1.0, 0.5), (7.0, -1.0, -1.0), (7.0, -1.0, 7.0), (1e9, -1e-9, 0.0), (-2.0, 3.0, 1.0), (1e308, -1e308, 0.0), (1e-300, -3e-300, 0.0)]),
    "BAYES": (lambda p, r: p * r / (p * r + 1 - p), [
        (0.3, 4.0), (0.5, 1.0), (0.0, 5.0), (1.0, 0.1), (1e-12, 1e6), (0.999999, 1e-6), (0.3, 0.0), (0.25, 3.0)]),
    "ODDS": (odds, [
        (0.2, 0.0), (0.3, 0.0), (1.0, 0.0), (1e-9, 0.0), (0.5, 0.02), (0.25, 1.0), (0.999999, 0.05), (0.63, 0.02), (0.2, 0.02, "net"), (0.8, 0.0, "net"), (1.0, 0.0, "net"),
        (0.2, 0.0, "american"), (0.8, 0.02, "american"), (0.5, 0.0, "american"), (0.499, 0.02, "american"), (0.63, 0.02, "decimal")]),
})
