"""Reference values for the statistics functions, written to statistics.json beside this script.

Regressions solve the normal equations in 120 digits, so that Longley's and Wampler's data (NIST StRD) lose nothing; p-values come from
the regularised incomplete beta function in the same digits. statsmodels and scipy must agree on the well-behaved cases or the
script stops. Needs python3-mpmath, python3-scipy, python3-statsmodels.
"""
import json
import pathlib

import numpy as np
import scipy.stats
import statsmodels.api as sm
from mpmath import atanh, betainc, erfinv, floor, log, lu_solve, matrix, mp, mpf, sqrt, tanh

mp.dps = 120
exact = lambda values: [mpf(float(v)) for v in values]


def two_sided_t(t, df):
    return betainc(df / mpf(2), mpf(1) / 2, 0, df / (df + t * t), regularized=True)


def upper_f(f, a, b):
    return betainc(b / mpf(2), a / mpf(2), 0, b / (b + a * f), regularized=True)


def fit(y, columns, constant):
    rows = [([mpf(1)] if constant else []) + [c[i] for c in columns] for i in range(len(y))]
    k = len(rows[0])
    xx = matrix(k, k)
    xy = matrix(k, 1)
    for row, value in zip(rows, y):
        for i in range(k):
            xy[i] += row[i] * value
            for j in range(k):
                xx[i, j] += row[i] * row[j]
    coef = lu_solve(xx, xy)
    residuals = [v - sum(r[j] * coef[j] for j in range(k)) for r, v in zip(rows, y)]
    return rows, [coef[i] for i in range(k)], residuals, xx ** -1


def ols(y, columns, constant=True):
    rows, coef, residuals, inverse = fit(y, columns, constant)
    n, k = len(rows), len(coef)
    rss = sum(r * r for r in residuals)
    s2 = rss / (n - k)
    centre = sum(y) / n if constant else 0
    table = []
    for i in range(k):
        se = sqrt(s2 * inverse[i, i])
        t = coef[i] / se if se else mpf(0)
        table.append([coef[i], se, t, two_sided_t(t, n - k)])
    return table + [[1 - rss / sum((v - centre) ** 2 for v in y), n, n - k, sqrt(s2)]]


def hac(y, columns, lags=None, constant=True, small=True):
    rows, coef, residuals, inverse = fit(y, columns, constant)
    n, k = len(rows), len(coef)
    lag = int(floor(4 * (mpf(n) / 100) ** (mpf(2) / 9))) if lags is None else lags
    scores = [[v * r for v in row] for row, r in zip(rows, residuals)]
    meat = matrix(k, k)
    for l in range(lag + 1):
        w = 1 - mpf(l) / (lag + 1)
        for t in range(l, n):
            for i in range(k):
                for j in range(k):
                    value = w * scores[t][i] * scores[t - l][j]
                    meat[i, j] += value
                    if l:
                        meat[j, i] += value
    cov = inverse * meat * inverse * (mpf(n) / (n - k) if small else 1)
    s = sqrt(sum(r * r for r in residuals) / (n - k))
    table = []
    for i in range(k):
        se = sqrt(cov[i, i])
        table.append([coef[i], se, coef[i] / se, two_sided_t(coef[i] / se, n - k)])
    return table + [[lag, n, n - k, s]]


plain = lambda table: [[float(v) for v in row] for row in table]

LONGLEY_Y = [60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761, 66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551]
LONGLEY_X = [
    [83.0, 88.5, 88.2, 89.5, 96.2, 98.1, 99.0, 100.0, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9],
    [234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180, 442769, 444546, 482704, 502601, 518173, 554894],
    [2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007],
    [1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827],
    [107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219, 117388, 118734, 120445, 121950, 123366, 125368, 127852, 130081],
    list(range(1947, 1963)),
]
powers = lambda xs: [[x ** p for x in xs] for p in range(1, 6)]
W = list(range(21))
rng = np.random.default_rng(20260120)
serials = list(range(45000, 45060))
noisy = [float(v) for v in np.round(0.002 * (np.array(serials) - 45000) + rng.normal(0, 0.05, 60), 6)]
ar = [0.0]
for shock in rng.normal(0, 1, 119):
    ar.append(0.7 * ar[-1] + float(shock))
ar = [round(v, 6) for v in ar]
x1 = [round(float(v), 6) for v in rng.normal(1e7, 3, 120)]

data = {
    "longley": (LONGLEY_Y, LONGLEY_X, True),
    "longley without constant": (LONGLEY_Y, LONGLEY_X, False),
    "wampler 4, its polynomial doubled": ([sum(x ** p for p in range(6)) + d for x, d in zip(W, [75901, -204794, 204863, -204436, 253665, -200894, 214131, -185192, 221249, -138370, 315911, -27644, 455253, 197434, 783995, 608816, 1370781, 1303798, 2205519, 2408860, 3444321])], powers(W), True),
    "date serials": (noisy, [serials], True),
    "offset of 1e7": ([a + 0.3 * (b - 1e7) for a, b in zip(ar, x1)], [x1], True),
    "two columns": (ar[:40], [[v - 1e7 for v in x1[:40]], [i % 7 for i in range(40)]], True),
    "through zero": ([2.1, 3.9, 6.2, 7.8], [[1, 2, 3, 4]], False),
    "four rows": ([1, 2, 4, 5], [[1, 2, 3, 4]], True),
}
regressions = []
for name, (y, columns, constant) in data.items():
    ey, ex = exact(y), [exact(c) for c in columns]
    table = ols(ey, ex, constant)
    robust = hac(ey, ex, None, constant, True)
    if not name.startswith(("longley", "wampler", "offset")):
        design = np.column_stack(columns)
        model = sm.OLS(np.array(y), sm.add_constant(design) if constant else design)
        k = len(columns) + constant
        # statsmodels solves by pinv on the raw columns, so it keeps about half the digits where these are large.
        assert np.allclose(model.fit().bse[-1], float(table[k - 1][1]), rtol=1e-6), name
        lag = int(robust[-1][0])
        assert np.allclose(model.fit(cov_type="HAC", cov_kwds={"maxlags": lag, "use_correction": True}, use_t=True).bse[-1], float(robust[k - 1][1]), rtol=1e-6), name
    regressions.append({"name": name, "y": [float(v) for v in ey], "X": [list(r) for r in zip(*[[float(v) for v in c] for c in ex])],
                        "constant": bool(constant), "ols": plain(table), "hac": plain(robust)})
hac_options = [
    {"lags": l, "smallSample": s, "table": plain(hac(exact(ar), [exact(x1)], l, True, s))} for l in (0, 1, 12) for s in (True, False)
]


def chow(y, columns, index):
    ey, ex = exact(y), [exact(c) for c in columns]
    rss = lambda a, b: sum(r * r for r in fit(ey[a:b], [c[a:b] for c in ex], True)[2])
    k = len(columns) + 1
    apart = rss(0, index) + rss(index, len(y))
    df = len(y) - 2 * k
    f = (rss(0, len(y)) - apart) / k / (apart / df)
    return [float(f), float(upper_f(f, k, df))]


before, after = ar[:25], [v + 0.8 for v in ar[30:47]]
welch = scipy.stats.ttest_ind(after, before, equal_var=False)
chosen = {
    "chow": [{"y": ar, "X": [[v] for v in x1], "breakIndex": i, "value": chow(ar, [x1], i)} for i in (3, 60, 117)]
    + [{"y": [1, 2, 3.1, 3, 2, 1.1], "X": [[v] for v in range(1, 7)], "breakIndex": 3, "value": chow([1, 2, 3.1, 3, 2, 1.1], [list(range(1, 7))], 3)}],
    "welch": {"before": before, "after": after, "t": float(welch.statistic), "p": float(welch.pvalue)},
    "corrCi": [{"r": r, "n": n, "conf": c, "value": [float(tanh(atanh(mpf(r)) + s * sqrt(2) * erfinv(mpf(c)) / sqrt(mpf(n) - 3))) for s in (-1, 1)]}
               for r, n, c in [(-0.29, 180, 0.95), (0.999, 10, 0.99), (0.0, 4, 0.5), (-0.9, 1000, 0.6827), (1e-8, 50, 0.95), (0.5, 3.5, 0.95), (0.3, 25, 0.999999), (-0.999999, 30, 0.9)]],
}


def rolling(x, y, w, what):
    values = []
    for i in range(w - 1, len(x)):
        a, b = exact(x[i - w + 1:i + 1]), exact(y[i - w + 1:i + 1])
        ma, mb = sum(a) / w, sum(b) / w
        xx, yy = sum((v - ma) ** 2 for v in a), sum((v - mb) ** 2 for v in b)
        xy = sum((u - ma) * (v - mb) for u, v in zip(a, b))
        values.append(float(xy / xx if what == "beta" else xy / sqrt(xx * yy)))
    return values


chosen["rolling"] = [{"window": w, "x": x1, "y": ar, "beta": rolling(x1, ar, w, "beta"), "corr": rolling(x1, ar, w, "corr")} for w in (2, 7, 60, 120)]
lag1 = fit(exact([b - a for a, b in zip(ar, ar[1:])]), [exact(ar[:-1])], True)[1][1]
chosen["halfLife"] = {"series": ar, "value": float(-log(2) / log(1 + lag1))}

# Event study by hand: the market model on the estimation rows, then the abnormal returns of the window.
asset, market = [v / 100 for v in ar], [v / 150 + 0.001 * (i % 3) for i, v in enumerate(ar[1:] + [0.0])]
est, window = slice(10, 70), slice(73, 80)
_, (alpha, beta), residuals, _ = fit(exact(asset[est]), [exact(market[est])], True)
s = sqrt(sum(r * r for r in residuals) / (len(residuals) - 2))
car = sum(a - alpha - beta * m for a, m in zip(exact(asset[window]), exact(market[window])))
se = s * sqrt(mpf(7))
chosen["car"] = {"asset": asset, "market": market, "args": [76, 60, 3, 2, 4], "value": [float(v) for v in (alpha, beta, car, se, car / se)]}

path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps({"regressions": regressions, "hacOptions": {"y": ar, "X": [[v] for v in x1], "cases": hac_options}, **chosen}, indent=1) + "\n")
print(plain(ols(exact([1, 2, 4, 5]), [exact([1, 2, 3, 4])])), plain(hac(exact([1, 2, 4, 5]), [exact([1, 2, 3, 4])], 0)), chosen["chow"][-1]["value"])
_, (a, b), r, _ = fit(exact([0.01, 0.02, 0.031, 0.02]), [exact([0.01, 0.02, 0.03, 0.02])], True)
s = sqrt(sum(v * v for v in r) / 2)
c = mpf(0.1) - a - b * mpf(0.01)
print([float(v) for v in (a, b, c, s, c / s)])
print(scipy.stats.ttest_ind([11, 12, 13], [1, 2, 3], equal_var=False))
