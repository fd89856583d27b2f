"""Reference cases for the statistics functions that statistics.py leaves out, written to statistics2.json beside this script.

Each function is written from its definition over 60-digit numbers; p-values are the regularised incomplete beta function. The
hard ones: offsets of 1e7, date serials, windows of two, series that hardly move. The regressions of statistics.json are done once
more, to find out what their data allow. Needs python3-mpmath.
"""
import json
import pathlib
import random

from mpmath import betainc, floor, log, lu_solve, matrix, mpf, sqrt

from conditioning import write

rng = random.Random(20260131)
NA = "#N/A"


def walk(n, start, step, digits=4):
    values = [start]
    while len(values) < n:
        values.append(round(values[-1] + rng.gauss(0, step), digits))
    return values


def prices(n, start=100.0, vol=0.02):
    values = [start]
    while len(values) < n:
        values.append(round(values[-1] * (1 + rng.gauss(0, vol)), 4))
    return values


def returns(n, vol=0.02):
    return [round(rng.gauss(0.0005, vol), 6) for _ in range(n)]


def bars(n, start=100.0, vol=0.02):
    table = ([], [], [], [])
    close = start
    for _ in range(n):
        path = [close * (1 + rng.gauss(0, vol / 3))]
        for _ in range(6):
            path.append(path[-1] * (1 + rng.gauss(0, vol / 2)))
        close = path[-1]
        bar = [round(v, 4) for v in (path[0], max(path), min(path), path[-1])]
        for column, value in zip(table, (bar[0], max(bar), min(bar), bar[3])):
            column.append(value)
    return table


mean = lambda v: sum(v) / len(v)
squares = lambda v: sum((x - mean(v)) ** 2 for x in v)
cross = lambda x, y: sum((a - mean(x)) * (b - mean(y)) for a, b in zip(x, y))
sd = lambda v: sqrt(squares(v) / (len(v) - 1))
pearson = lambda x, y: cross(x, y) / sqrt(squares(x) * squares(y))
differences = lambda v: [b - a for a, b in zip(v, v[1:])]
log_returns = lambda v: [log(b / a) for a, b in zip(v, v[1:])]
two_sided = lambda t, df: betainc(df / mpf(2), mpf(1) / 2, 0, df / (df + t * t), regularized=True)


def line(y, x):
    """Intercept, slope, its standard error, residual sum of squares."""
    slope = cross(x, y) / squares(x)
    intercept = mean(y) - slope * mean(x)
    rest = sum((b - intercept - slope * a) ** 2 for a, b in zip(x, y))
    return intercept, slope, sqrt(rest / (len(y) - 2) / squares(x)), rest


def amihud(r, volumes, scale=mpf(10) ** 6):
    return scale * mean([abs(a) / v for a, v in zip(r, volumes)])


def desmooth(r, rho):
    return [[NA]] + [[(b - rho * a) / (1 - rho)] for a, b in zip(r, r[1:])]


def dispersion(values, weights=None):
    if weights is None:
        return sd(values)
    total = sum(weights)
    centre = sum(w * v for w, v in zip(weights, values)) / total
    return sqrt(sum(w * (v - centre) ** 2 for w, v in zip(weights, values)) / total)


def ewma(values, decay=mpf("0.94"), periods=252):
    newest = log_returns(values)[::-1]
    weighted = sum((1 - decay) * decay ** i * r * r for i, r in enumerate(newest))
    return sqrt(weighted / (1 - decay ** len(newest)) * periods)


def real_vol(values, periods=252, zero_mean=False):
    r = log_returns(values)
    return sqrt(periods * (mean([v * v for v in r]) if zero_mean else squares(r) / (len(r) - 1)))


def parkinson(high, low, periods=252):
    return sqrt(periods * mean([log(h / l) ** 2 for h, l in zip(high, low)]) / (4 * log(mpf(2))))


def garman_klass(o, h, l, c, periods=252):
    terms = [log(b / d) ** 2 / 2 - (2 * log(mpf(2)) - 1) * log(e / a) ** 2 for a, b, d, e in zip(o, h, l, c)]
    return sqrt(periods * mean(terms))


def rs_terms(o, h, l, c):
    return [log(b / e) * log(b / a) + log(d / e) * log(d / a) for a, b, d, e in zip(o, h, l, c)]


def rogers_satchell(o, h, l, c, periods=252):
    return sqrt(periods * mean(rs_terms(o, h, l, c)))


def yang_zhang(o, h, l, c, periods=252):
    n = len(o) - 1
    overnight = [log(b / a) for a, b in zip(c, o[1:])]
    day = [log(b / a) for a, b in zip(o[1:], c[1:])]
    k = mpf("0.34") / (mpf("1.34") + mpf(n + 1) / (n - 1))
    drift_free = mean(rs_terms(o[1:], h[1:], l[1:], c[1:]))
    return sqrt(periods * (sd(overnight) ** 2 + k * sd(day) ** 2 + (1 - k) * drift_free))


def half_life(series):
    _, b, _, _ = line(differences(series), series[:-1])
    return -log(mpf(2)) / log(1 + b)


def lead_lag(x, y, most):
    rows = []
    for lag in range(-most, most + 1):
        pairs = [(x[t], y[t + lag]) for t in range(len(x)) if 0 <= t + lag < len(y)]
        rows.append([lag, pearson([a for a, _ in pairs], [b for _, b in pairs])])
    return rows


def rolled(statistic):
    def over(a, b, window):
        full = [statistic(a[i - window + 1 : i + 1], b[i - window + 1 : i + 1]) for i in range(window - 1, len(a))]
        return [[NA]] * (window - 1) + [[value] for value in full]

    return over


def z_of_ratio(a, b):
    spread = [log(x / y) for x, y in zip(a, b)]
    return (spread[-1] - mean(spread)) / sd(spread)


def z_last(series, window=None):
    used = series[-window:] if window else series
    return (used[-1] - mean(used)) / sd(used)


def xs_reg(y, x):
    intercept, slope, error, rest = line(y, x)
    t = slope / error
    return [[intercept, slope, error, t, two_sided(t, len(y) - 2), 1 - rest / squares(y), len(y)]]


def regime_beta(y, x, breaks):
    ends = [*(breaks if isinstance(breaks, list) else [breaks]), len(y)]
    rows = []
    for first, last in zip([0, *ends], ends):
        _, slope, error, rest = line(y[first:last], x[first:last])
        t = slope / error
        rows.append([first + 1, last, slope, error, t, two_sided(t, last - first - 2), 1 - rest / squares(y[first:last])])
    return rows


def cond_ret(r, state, edges):
    bounds = [None, *(edges if isinstance(edges, list) else [edges]), None]
    rows = []
    for low, high in zip(bounds, bounds[1:]):
        chosen = [v for v, s in zip(r, state) if (low is None or s >= low) and (high is None or s < high)]
        rows.append([
            "" if low is None else low,
            "" if high is None else high,
            len(chosen),
            mean(chosen) if chosen else NA,
            sd(chosen) if len(chosen) > 1 else NA,
            mpf(sum(v > 0 for v in chosen)) / len(chosen) if chosen else NA,
        ])
    return rows


def chow(y, x, index):
    x = [row[0] for row in x]
    apart = line(y[:index], x[:index])[3] + line(y[index:], x[index:])[3]
    df = len(y) - 4
    f = (line(y, x)[3] - apart) / 2 / (apart / df)
    return [[f, betainc(df / mpf(2), mpf(1), 0, df / (df + 2 * f), regularized=True)]]


def event_car(asset, market, event, length, gap, pre, post):
    first = event - 1 - pre
    begin = first - gap - length
    alpha, beta, _, rest = line(asset[begin : begin + length], market[begin : begin + length])
    window = range(first, event + post)
    car = sum(asset[i] - alpha - beta * market[i] for i in window)
    error = sqrt(rest / (length - 2) * len(window))
    return [[alpha, beta, car, error, car / error]]


def event_change(dates, values, day, pre, post):
    at = next(i for i, d in enumerate(dates) if d >= day)
    a, b = values[at - pre : at], values[at : at + post]
    va, vb = squares(a) / (pre - 1) / pre, squares(b) / (post - 1) / post
    t = (mean(b) - mean(a)) / sqrt(va + vb)
    df = (va + vb) ** 2 / (va ** 2 / (pre - 1) + vb ** 2 / (post - 1))
    return [[mean(a), mean(b), mean(b) - mean(a), t, two_sided(t, df)]]


def event_path(dates, values, events, pre, post, mode="change"):
    columns = []
    for day in events if isinstance(events, list) else [events]:
        at = next(i for i, d in enumerate(dates) if d >= day)
        base = values[at - 1]
        window = values[at - pre : at + post]
        columns.append([v - base if mode == "change" else v / base - 1 for v in window])
    return [[offset, *row, mean(row)] for offset, row in zip(range(-pre, post), zip(*columns))]


def fit(y, X, constant):
    rows = [([mpf(1)] if constant else []) + row for row in X]
    k = len(rows[0])
    squared = matrix(k, k)
    mixed = matrix(k, 1)
    for row, value in zip(rows, y):
        for i in range(k):
            mixed[i] += row[i] * value
            for j in range(k):
                squared[i, j] += row[i] * row[j]
    solved = lu_solve(squared, mixed)
    coefficients = [solved[i] for i in range(k)]
    residuals = [v - sum(a * c for a, c in zip(row, coefficients)) for row, v in zip(rows, y)]
    return rows, coefficients, residuals, squared ** -1


def table_of(coefficients, covariance, df, last):
    rows = []
    for i, c in enumerate(coefficients):
        error = sqrt(covariance[i, i])
        rows.append([c, error, c / error, two_sided(c / error, df)])
    return [*rows, last]


def ols(y, X, constant=True):
    _, coefficients, residuals, inverse = fit(y, X, constant)
    rest, df = sum(r * r for r in residuals), len(y) - len(coefficients)
    about = mean(y) if constant else 0
    explained = 1 - rest / sum((v - about) ** 2 for v in y)
    return table_of(coefficients, inverse * (rest / df), df, [explained, len(y), df, sqrt(rest / df)])


def ols_hac(y, X, lags=None, constant=True, small=True):
    rows, coefficients, residuals, inverse = fit(y, X, constant)
    n, k = len(y), len(coefficients)
    lags = int(floor(4 * (mpf(n) / 100) ** (mpf(2) / 9))) if lags is None else lags
    scores = [[a * r for a in row] for row, r in zip(rows, residuals)]
    meat = matrix(k, k)
    for lag in range(lags + 1):
        weight = 1 - mpf(lag) / (lags + 1)
        for t in range(lag, n):
            for i in range(k):
                for j in range(k):
                    value = weight * scores[t][i] * scores[t - lag][j]
                    meat[i, j] += value
                    if lag:
                        meat[j, i] += value
    covariance = inverse * meat * inverse * (mpf(n) / (n - k) if small else 1)
    return table_of(coefficients, covariance, n - k, [lags, n, n - k, sqrt(sum(r * r for r in residuals) / (n - k))])


R = [returns(n) for n in (2, 5, 12, 30, 40)]
money = lambda n: [round(rng.lognormvariate(15, 1), 2) for _ in range(n)]
serials = list(range(45000, 45060))
offset = walk(40, 1e7, 3)
still = walk(30, 100.0, 0.001)
level = walk(40, 50.0, 1.0)
other = walk(40, 20.0, 0.5)
pair = (prices(40), prices(40, 55.0))
bar_sets = [bars(n, start, vol) for n, start, vol in [(3, 100.0, 0.02), (5, 0.9, 0.3), (10, 1e6, 0.01), (20, 30.0, 0.05), (30, 100.0, 0.001), (12, 68.0, 0.02), (25, 4000.0, 0.015), (60, 1.1, 0.004)]]
price_sets = [prices(n, start, vol) for n, start, vol in [(3, 100.0, 0.02), (5, 0.01, 0.2), (10, 1e6, 0.01), (30, 30.0, 0.05), (40, 100.0, 0.001), (60, 68.0, 0.02), (25, 4000.0, 0.015), (20, 1.1, 0.004)]]
reverting = [0.0]
while len(reverting) < 60:
    reverting.append(round(0.6 * reverting[-1] + rng.gauss(0, 1), 6))
noise = lambda n, s=1.0: [round(rng.gauss(0, s), 6) for _ in range(n)]
column = lambda x: [[v] for v in x]
floats = lambda v: [float(x) for x in v]

known = json.loads(pathlib.Path(__file__).with_name("statistics.json").read_text())
tables = [(each["y"], each["X"], each["constant"]) for each in known["regressions"]]
again = known["hacOptions"]

functions = {
    "OLS": (ols, tables),
    "OLSHAC": (ols_hac, [(y, X, None, c) for y, X, c in tables] + [(again["y"], again["X"], each["lags"], True, each["smallSample"]) for each in again["cases"]]),
    "AMIHUD": (amihud, [(r, money(len(r))) for r in R] + [(R[2], money(12), 1e9), (R[3], money(30), 1.0), ([0.0, 0.01, -1e-9], [1e3, 1e12, 5e5])]),
    "CORRDIFF": (lambda x, y: pearson(differences(x), differences(y)), [(level, other), (offset, level), (level[:3], other[:3]), (level, floats(serials[:20]) + [45019.0 + 2 * i for i in range(20)]), (walk(25, 0.0, 1e-6, 12), walk(25, 0.0, 1e6)), (reverting, noise(60)), (still, level[:30]), ([1.0, 2.0, 4.0, 7.0], [7.0, 6.0, 4.0, 1.5]), ([1e-200, 3e-200, 2e-200, 7e-200], [1e200, 3e200, -2e200, 8e200]), ([1e-200, 1e7, 2e-200, 7e-200], [1.7e196, 0.0, -2e200, 8e200])]),
    "DESMOOTH": (desmooth, [(R[3], 0.5), (R[4], 0.0), (R[2], 0.95), (R[1], 0.3), (R[0], 0.7), (R[4], 0.999), (R[3], 1e-6), ([0.01, 0.01, 0.01], 0.4)]),
    "DISPERSION": (dispersion, [(level,), (offset,), (R[3],), (still,), ([0.0, 10.0], [3.0, 1.0]), (R[4], money(40)), (offset, [1.0] * 39 + [1e6]), ([1.0, 1.0 + 2**-30],), ([0.1, 0.1, 0.1],), ([0.1, 0.1, 0.1 + 2**-50],), ([0.7, 0.7, 0.7, 0.7], [0.1, 0.2, 0.3, 0.4])]),
    "EWMAVOL": (ewma, [(v,) for v in price_sets[:5]] + [(price_sets[5], 0.97, 365.0), (price_sets[6], 0.5, 12.0), (price_sets[7], 0.999999, 252.0), (price_sets[0][:2], 0.01, 252.0)]),
    "REALVOL": (real_vol, [(v,) for v in price_sets[:5]] + [(price_sets[5], 365.0, True), (price_sets[6], 12.0, False), (price_sets[7][:2], 252.0, True), (still,)]),
    "PARKINSONVOL": (parkinson, [(b[1], b[2]) for b in bar_sets[:7]] + [(bar_sets[7][1], bar_sets[7][2], 365.0)]),
    "GKVOL": (garman_klass, [b for b in bar_sets[:7]] + [(*bar_sets[7], 365.0)]),
    "RSVOL": (rogers_satchell, [b for b in bar_sets[:7]] + [(*bar_sets[7], 365.0)]),
    "YZVOL": (yang_zhang, [b for b in bar_sets[:7]] + [(*bar_sets[7], 365.0)]),
    "HALFLIFE": (half_life, [(reverting,), ([8.0, 4.0, 2.0, 1.0, 0.5],), (reverting[:35],), ([v + 1e7 for v in reverting],), ([v * 1e-9 for v in reverting],), ([100 + v for v in reverting[:40]],), ([64.0, 16.0, 5.0, 1.5, 0.2, 0.1],), (reverting[30:],)]),
    "LEADLAG": (lead_lag, [(level, other, 3), (noise(20), noise(20), 5), (offset, level, 2), (level[2:20], level[:18], 3), (reverting, reverting, 4), (still, level[:30], 1), (noise(6), noise(6), 3), (floats(serials), noise(60), 1)]),
    "ROLLBETA": (rolled(lambda y, x: cross(x, y) / squares(x)), [(level, other, 2), (level, other, 7), (level, other, 40), (level, offset, 10), (offset, level, 5), (reverting, floats(serials), 20), (noise(30, 1e-6), noise(30, 1e6), 12), (still, level[:30], 15)]),
    "ROLLCORR": (rolled(pearson), [(level, other, 3), (level, other, 7), (level, other, 40), (level, offset, 10), (offset, level, 5), (reverting, floats(serials), 20), (noise(30, 1e-6), noise(30, 1e6), 12), (still, level[:30], 15)]),
    "SPREADZ": (rolled(z_of_ratio), [(*pair, 5), (*pair, 20), (*pair, 40), (price_sets[4], price_sets[4][::-1], 10), ([v * 1e6 for v in pair[0]], [v * 1e-6 for v in pair[1]], 12), ([1.0, 2.0, 4.0], [1.0, 1.0, 1.0], 3), (pair[1], pair[0], 8), (price_sets[5], price_sets[5][::-1], 30)]),
    "ZLAST": (z_last, [([1.0, 2.0, 3.0, 4.0, 5.0],), (level,), (offset,), (level, 5), (offset, 12), (still, 20), (R[4], 2), (reverting, 52), ([v * 1e-12 for v in reverting],), ([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 + 2**-50],), ([1e7, 1e7 + 2**-20, 1e7],)]),
    "XSREG": (xs_reg, [([1.0, 2.0, 4.0, 5.0], [1.0, 2.0, 3.0, 4.0]), (level, other), (noise(12), noise(12)), (offset, level), (level, offset), (reverting, floats(serials)), (noise(3), noise(3)), ([0.3 * (v - 1e7) + e for v, e in zip(offset, noise(40, 0.01))], offset)]),
    "REGIMEBETA": (regime_beta, [(level, other, 20), (level, other, [10, 25]), (offset, level, [5, 12, 30]), (level, offset, 3), (reverting, floats(serials), 30), (noise(9), noise(9), [3, 6]), (noise(20), noise(20), 17), (still, level[:30], [10, 20])]),
    "CONDRET": (cond_ret, [(R[4], level, 50.0), (R[4], level, [49.0, 50.0, 51.0]), (R[3], level[:30], [0.0, 1000.0]), (R[4], offset, [1e7 - 1, 1e7 + 1]), (R[2], other[:12], 20.0), (R[1], [1.0, 2.0, 3.0, 4.0, 5.0], [1.5, 2.0, 2.5]), (R[0], [1.0, 1.0], 1.0), ([v * 1e-6 for v in R[4]], other, [19.0, 21.0])]),
    "CHOWTEST": (chow, [(level, column(other), 20), (reverting, column(floats(serials)), 30), (noise(12), column(noise(12)), 6), (offset, column(level), 15), (level, column(offset), 25), (noise(30), column(noise(30)), 3), (noise(30), column(noise(30)), 27), ([1.0, 2.0, 3.1, 3.0, 2.0, 1.1], column([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), 3)]),
    "EVENTCAR": (event_car, [(returns(80), returns(80), 70, 60, 3, 2, 4), (returns(30), returns(30), 25, 20, 0, 0, 0), (returns(30), returns(30), 10, 3, 2, 1, 20), (returns(60), returns(60), 50, 30, 10, 5, 5), ([0.01, 0.02, 0.031, 0.02, 0.1], [0.01, 0.02, 0.03, 0.02, 0.01], 5, 4, 0, 0, 0), (returns(40, 1e-5), returns(40, 0.1), 35, 30, 1, 1, 3), (returns(40, 0.3), returns(40, 1e-4), 38, 20, 5, 0, 2), (returns(25), returns(25), 21, 10, 9, 0, 4)]),
    "EVENTCHG": (event_change, [(serials[:40], level, 45020, 10, 10), (serials[:40], offset, 45030, 20, 10), (serials, reverting, 45030, 25, 17), (serials[:30], still, 45010, 2, 2), ([1, 2, 3, 4, 5, 6], [1.0, 2.0, 3.0, 11.0, 12.0, 13.0], 4, 3, 3), (serials[::3], reverting[:20], 45028, 5, 8), (serials[:40], [v * 1e-9 for v in level], 45015, 12, 20), (serials[:12], noise(12, 50.0), 45006, 6, 6)]),
    "EVENTPATH": (event_path, [(serials[:40], level, [45010, 45020, 45030], 3, 5), (serials[:40], offset, 45020, 2, 10), (serials[:40], pair[0], [45005, 45035], 4, 3, "pct"), (serials[::3], reverting[:20], [45010, 45031], 1, 4), ([1, 2, 3, 4, 5, 6], [10.0, 11.0, 13.0, 12.0, 15.0, 14.0], [3, 5], 1, 2), ([1, 2, 3, 4], [100.0, 110.0, 121.0, 99.0], 3, 0, 2, "pct"), (serials[:30], still, [45010, 45011, 45012], 5, 5, "pct"), (serials[:40], other, 45001, 1, 1)]),
}
write(__file__, functions)
