"""Reference values of the capex and network functions, from their definitions, written to capex.json beside this script."""
from mpmath import exp, log, matrix, mpf

from conditioning import write


def util_path(util0, g_supply, g_demand, years, jump_year, jump):
    path = [util0]
    for year in range(1, years + 1):
        path.append(path[-1] * (1 + g_demand) / (1 + g_supply) * (jump if year == jump_year else 1))
    return path


def need_factor(target, factors):
    product = mpf(1)
    for factor in factors:
        product *= factor
    return target / product


def hhi(shares, scale):
    return sum((share / sum(shares)) ** 2 for share in shares) * scale


def conc_ratio(shares, n):
    return sum(sorted(shares)[-n:]) / sum(shares)


def reciprocity(flows):
    pairs = [(i, j) for i in range(len(flows)) for j in range(len(flows)) if i != j]
    return sum(min(flows[i][j], flows[j][i]) for i, j in pairs) / sum(flows[i][j] for i, j in pairs)


def circ_share(investments, purchases):
    size = range(len(purchases))
    return sum(min(investments[i][j], purchases[j][i]) for i in size for j in size) / sum(map(sum, purchases))


def finn_cycle(flows, inputs):
    size = range(len(inputs))
    through = [inputs[j] + sum(flows[i][j] for i in size) for j in size]
    system = matrix([[(1 if i == j else 0) - flows[i][j] / through[j] for j in size] for i in size])
    visits = system ** -1
    return sum((visits[i, i] - 1) / visits[i, i] * through[i] for i in size) / sum(through)


def contagion(exposures, equity, shock):
    """The least fixed point of h = min(1, shock + Λh), by plain iteration."""
    size = range(len(equity))
    losses = list(shock)
    for _ in range(4000):
        losses = [min(mpf(1), shock[i] + sum(exposures[i][j] / equity[i] * losses[j] for j in size)) for i in size]
    return losses


CIRCLE = [[0.0, 100.0, 0.0, 22.0], [0.0, 0.0, 40.0, 6.0], [300.0, 0.0, 0.0, 10.0], [30.0, 12.0, 5.0, 0.0]]
PAIR = [[0.0, 5.0], [5.0, 0.0]]
CHAIN = [[0.0, 10.0, 0.0], [0.0, 0.0, 7.0], [0.0, 0.0, 0.0]]
HUGE = [[0.0, 1e12, 3e11], [2e11, 0.0, 0.0], [5e10, 1.0, 0.0]]
SHARES = [[0.82, 0.1, 0.08], [31.0, 25.0, 11.0, 4.0, 29.0], [1.0], [1.0] * 10, [1e-9, 1.0], [1e12, 1e12, 1.0], [0.67, 0.33, 0.0], [40.0, 30.0, 20.0, 10.0]]
NETWORKS = [CIRCLE, PAIR, CHAIN, HUGE, [[3.0, 5.0], [1.0, 4.0]], [[0.0, 1e-9], [1.0, 0.0]], [[0.0, 2.0, 2.0], [2.0, 0.0, 2.0], [2.0, 2.0, 0.0]], [[0.0, 7.0], [6.9999999, 0.0]]]

write(__file__, {
    "CROSSYEAR": (lambda s, gs, d, gd: log(d / s) / log((1 + gs) / (1 + gd)), [
        (100.0, 0.5, 27.5, 1.2), (100.0, 0.03, 95.0, 0.06), (100.0, 0.03, 99.9999999, 0.06), (100.0, 0.03, 95.0, 0.0300001), (100.0, 0.5, 150.0, 0.0), (1.0, 0.15, 8.0, -0.1),
        (1e-9, 0.0, 1e-12, 0.4), (100.0, -0.02, 60.0, 0.01)]),
    "UTILPATH": (util_path, [
        (0.25, 0.5, 0.15, 4, None, None), (0.3, 0.5, 0.15, 4, None, None), (0.3, 0.5, 0.5, 3, 2, 10.0), (0.25, 0.5, 0.15, 9, 3, 10.0), (0.25, 0.5, 0.15, 0, None, None), (0.0, 0.5, 0.15, 3, None, None),
        (0.25, -0.5, 1.0, 10, None, None), (1e-9, 0.01, 0.0100001, 30, 30, 0.5)]),
    "NEEDFACTOR": (need_factor, [
        (12.0, [2.0, 3.0]), (12.0, [3.0]), (1000.0, [10.0, 0.1, 7.0]), (-5.0, [2.0]), (0.0, [3.0, 4.0]), (1.0, [1e-150, 1e-150]), (12.0, [1.1] * 10), (1e9, [1e3, 1e-3])]),
    "CAPEXREV": (lambda c, n, r, m: c * r / (1 - (1 + r) ** -n) / m, [
        (4.9e11, 5.0, 0.1, 0.35), (100.0, 1.0, 0.1, 0.5), (4.9e11, 5.0, 1e-12, 0.35), (4.9e11, 50.0, 0.3, 0.35), (1.0, 0.5, 0.08, 1.0), (4.9e11, 1e-3, 0.1, 0.35), (3.5e11, 15.0, 0.12, 0.6), (1e-6, 4.0, 0.07, 0.01)]),
    "HHI": (hhi, [(each, scale) for each in SHARES for scale in (1.0, 10000.0)]),
    "CONCRATIO": (conc_ratio, [(each, n) for each in SHARES for n in (1, 2, 4)]),
    "RECIPROCITY": (reciprocity, [(each,) for each in NETWORKS]),
    "CIRCSHARE": (circ_share, [
        ([[0.0, 100.0], [0.0, 0.0]], [[0.0, 0.0], [60.0, 0.0]]), ([[0.0, 30.0], [0.0, 0.0]], [[0.0, 0.0], [60.0, 0.0]]), ([[0.0, 0.0], [0.0, 0.0]], PAIR), (CIRCLE, CIRCLE), (HUGE, HUGE),
        (CHAIN, [[0.0, 0.0, 1.0], [12.0, 0.0, 0.0], [0.0, 3.0, 0.0]]), (PAIR, [[1.0, 2.0], [3.0, 4.0]]), ([[0.0, 1e-9], [0.0, 0.0]], [[0.0, 1.0], [1.0, 0.0]])]),
    "FINNCYCLE": (finn_cycle, [
        (CIRCLE, [50.0, 80.0, 60.0, 40.0]), ([[0.0, 10.0], [0.0, 0.0]], [10.0, 0.0]), (PAIR, [1.0, 0.0]), (PAIR, [1e-6, 0.0]), (CHAIN, [1.0, 2.0, 3.0]), (HUGE, [1e9, 1e10, 5.0]), ([[3.0]], [4.0]), ([[0.0, 1e-9], [1.0, 0.0]], [1.0, 2.0]),
        ([[1e7, 1.05e7], [5.0, 0.0]], [1.4e-6, 0.0]), ([[0.0, 6e3, 0.0], [1e7, 1e7, 1.02e7], [1e7, 1e7, 1e7]], [1.0, 2.0, 3.0]), ([[0.0, 1e9, 0.0], [1e9, 0.0, 1e-3], [0.0, 0.0, 0.0]], [1e-6, 0.0, 1.0])]),
    "GAPFACTOR": (lambda d, s, y: ((1 + d) / (1 + s)) ** y, [
        (1.0, 0.5, 2.0), (0.26, 0.0, 9.0), (0.54, 0.0, 9.0), (0.15, 0.5, 3.0), (0.05, 0.05, 10.0), (0.05, 0.0499999999, 10.0), (-0.5, 1.0, 30.0), (0.3, 0.1, 0.0)]),
    "CONTAGION": (contagion, [
        ([[0.0, 50.0], [0.0, 0.0]], [100.0, 100.0], [0.0, 0.4]), ([[0.0, 50.0], [50.0, 0.0]], [100.0, 100.0], [0.0, 0.3]), (CIRCLE, [500.0, 200.0, 900.0, 150.0], [0.1, 0.0, 0.0, 0.0]),
        (CIRCLE, [50.0, 20.0, 90.0, 15.0], [0.1, 0.0, 0.0, 0.0]), (PAIR, [5.5, 5.5], [0.01, 0.0]), (CHAIN, [20.0, 20.0, 20.0], [0.0, 0.0, 1.0]), (PAIR, [5.0, 5.0], [0.0, 0.0]), ([[0.0]], [1.0], [0.7])]),
    "IMPLGROWTH": (lambda v, r, m, k, y: (1 + k) * (v / (r * m)) ** (1 / y) - 1, [
        (350.0, 10.0, 10.0, 0.1, 5.0), (100.0, 10.0, 10.0, 0.15, 5.0), (350.0, 1.0, 8.0, 0.12, 10.0), (50.0, 10.0, 10.0, 0.1, 5.0), (100.0000001, 10.0, 10.0, 0.0, 1.0), (350.0, 10.0, 10.0, -0.02, 3.0),
        (1e12, 1.0, 1.0, 0.1, 0.5), (110.0, 10.0, 10.0, 0.0, 1.0)]),
})
