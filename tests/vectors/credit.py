"""Reference values for the credit functions in 60 digits, written to credit.json beside this script.

Merton's spread is taken from the lenders' expected payment by quadrature over the asset price, CreditGrades' spread from quadrature
over the survival curve, implied volatilities and firms from root finding in those digits; none repeats the formula under test.
Needs python3-mpmath.
"""
import json
import pathlib

from mpmath import erfc, exp, findroot, log, log1p, mp, mpf, pi, quad, sqrt

from conditioning import case

number = lambda x: mpf(float(x))


def N(x):
    return erfc(-x / sqrt(mpf(2))) / 2


def scaled_quad(exponent, factor, marks):
    """Integral of factor·exp(exponent), taken out at the largest mark, since quad stops at an absolute error."""
    top = max(exponent(m) for m in marks)
    return exp(top) * quad(lambda x: factor(x) * exp(exponent(x) - top), marks, maxdegree=8)


def log_assets(V, T, r, vol):
    return log(V) + (r - vol * vol / 2) * T, vol * sqrt(T)


def equity(V, D, T, r, vol):
    """Discounted mean of what is left above the debt."""
    mean, s = log_assets(V, T, r, vol)
    z = (log(D) - mean) / s
    start = z
    centre = max(s, z)
    marks = sorted({start, *(start + mpf(k) / 8 for k in (1, 2, 4, 8)), *(m for m in (centre, centre + 2, centre + 5, centre + 10, centre + 20) if m > start), *(m for m in (centre - 5, centre - 2) if m > start)})
    return exp(-r * T) / sqrt(2 * pi) * scaled_quad(lambda x: -x * x / 2, lambda x: exp(mean + s * x) - D, marks)


def put(V, D, T, r, vol):
    mean, s = log_assets(V, T, r, vol)
    z = (log(D) - mean) / s
    marks = sorted({z, *(z - mpf(k) / 8 for k in (1, 2, 4, 8, 16, 40, 80, 160)), *(m for m in (mpf(0), mpf(-3), mpf(-8), mpf(-20)) if m < z)})
    return exp(-r * T) / sqrt(2 * pi) * scaled_quad(lambda x: -x * x / 2, lambda x: D - exp(mean + s * x), marks)


def spread(V, D, T, r, vol):
    return -log1p(-put(V, D, T, r, vol) / (D * exp(-r * T))) / T * 10**4


def d1(V, D, T, r, vol):
    return (log(V / D) + (r + vol * vol / 2) * T) / (vol * sqrt(T))


def call(V, D, T, r, vol):
    return V * N(d1(V, D, T, r, vol)) - D * exp(-r * T) * N(d1(V, D, T, r, vol) - vol * sqrt(T))


def equity_vol(V, D, T, r, vol):
    return N(d1(V, D, T, r, vol)) * V * vol / call(V, D, T, r, vol)


def solve(E, vol, D, T, r, start):
    f = lambda V, s: (log(call(V, D, T, r, s) / E), log(equity_vol(V, D, T, r, s) / vol))
    root = findroot(f, start, tol=mpf(10) ** -80, maxsteps=60, verify=False)
    return [root[0], root[1]]


def fair_spread(vol, leverage, T):
    """Bisection on the equity's volatility to the last digit, then the spread of that firm."""
    firm = (mpf(1), leverage, T, mpf(0))
    low, high = vol * (1 - leverage) / 2, vol * 2
    for _ in range(220):
        middle = (low + high) / 2
        low, high = (middle, high) if equity_vol(*firm, middle) < vol else (low, middle)
    return spread(*firm, low)


def asset_vol(bp, leverage, T):
    """Bisection on eq. (14) to the last digit."""
    V = 1 / leverage

    def too_low(vol):
        far = d1(V, mpf(1), T, mpf(0), vol)
        return -log(N(far - vol * sqrt(T)) + V * N(-far)) / T * 10**4 < bp

    low, high = mpf(-8), mpf(4)
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if too_low(exp(middle)) else (low, middle)
    return exp(low)


def firm_from_spread(bp, E, D, T, r):
    V = E + D * exp(-(r + bp / 10**4) * T)
    vol = asset_vol(bp, D * exp(-r * T) / V, T)
    return [V, vol, equity_vol(V, D, T, r, vol)]


def grades(S, vol, debt, Lbar, lam):
    barrier = Lbar * debt
    return vol * S / (S + barrier), (S + barrier) / barrier * exp(lam * lam)


def survival(S, vol, debt, T, Lbar=mpf("0.5"), lam=None):
    lam = number(0.3) if lam is None else lam
    sigma, d = grades(S, vol, debt, Lbar, lam)
    A = sqrt(sigma * sigma * T + lam * lam)
    return N(-A / 2 + log(d) / A) - d * N(-A / 2 - log(d) / A)


def cds(S, vol, debt, T, r, R=mpf("0.5"), Lbar=mpf("0.5"), lam=None):
    """Protection over premium from the survival curve itself."""
    lam = number(0.3) if lam is None else lam
    lost = lambda t: 1 - survival(S, vol, debt, t, Lbar, lam)
    scale = lost(T)
    marks = [mpf(0), *(T * mpf(k) for k in ("1e-6", "1e-4", "1e-2", "0.1", "0.3", "0.6", "0.9", "1"))]
    forgone = scale * quad(lambda t: exp(-r * t) * lost(t) / scale, marks, maxdegree=9)
    riskless = T if r == 0 else (1 - exp(-r * T)) / r
    return (1 - R) * (exp(-r * T) * lost(T) + r * forgone) / (riskless - forgone) * 10**4


cases = {}


def doubles(args):
    """Arguments as the tests pass them: all numbers are doubles."""
    return [doubles(a) if isinstance(a, list) else float(a) if isinstance(a, int) and not isinstance(a, bool) else a for a in args]


def add(identifier, reference, args):
    cases.setdefault(identifier, []).append(case(reference, doubles(args)))


FIRMS = [
    [100, 60, 5, 0.04, 0.25], [100, 80, 1, 0.05, 0.2], [53.5, 18.8, 5, 0.0375, 0.7], [100, 20, 1, 0.03, 0.1], [100, 95, 0.05, 0.03, 0.1],
    [100, 180, 3, 0.02, 0.3], [1e12, 3e11, 10, -0.005, 0.4], [100, 60, 30, 0.04, 0.25], [100, 70, 0.25, 0, 0.05], [30, 100, 0.5, 0.04, 0.2],
]
for firm in FIRMS:
    add("MERTONEQ", equity, firm)
    add("MERTONEQVOL", lambda V, D, T, r, vol: equity_vol(V, D, T, r, vol), firm)
    add("MERTONSPREAD", spread, firm)
    V, D, T, mu, vol = firm
    add("MERTONDD", lambda V, D, T, mu, vol: (log(V / D) + (mu - vol * vol / 2) * T) / (vol * sqrt(T)), firm)
    add("MERTONPD", lambda V, D, T, mu, vol: N(-(log(V / D) + (mu - vol * vol / 2) * T) / (vol * sqrt(T))), firm)
    exact = list(map(number, firm))
    E, s = float(call(*exact)), float(equity_vol(*exact))
    add("MERTONSOLVE", lambda *a: solve(*a, start=(exact[0], exact[4])), [E, s, D, T, mu])
    bp = float(spread(*exact))
    if 1e-9 < bp < 2e4:  # beyond, the spread is all moneyness and says nothing of the volatility
        add("MERTONVOL", asset_vol, [bp, float(number(D) * exp(-number(mu) * number(T)) / number(V)), T])
for row in [[700, 0.3, 5], [700, 0.5, 5], [700, 0.8, 5], [1e-6, 0.4, 1], [3000, 1.5, 2]]:
    add("MERTONVOL", asset_vol, row)
for row in [[0.8, 0.3, 5], [0.8, 0.5, 5], [0.8, 0.8, 5], [0.45, 0.15, 5], [1.2, 0.95, 1], [0.3, 0.01, 2], [0.6, 0.5, 0.25], [2.5, 0.4, 10]]:
    add("MERTONFAIR", fair_spread, row)
for bp, E, D, T, r in [[700, 42.5, 18.8, 5, 0.0375], [700, 10, 18.8, 5, 0.0375], [25, 200, 30, 5, 0.04], [1500, 3, 10, 2, 0.05], [100, 1e12, 4e11, 5, 0.04], [5, 50, 50, 1, 0.03], [400, 20, 80, 10, 0.02], [0.01, 90, 10, 5, 0.04]]:
    add("MERTONEQVOLSPR", firm_from_spread, [bp, E, D, T, r])
for row in [[42.5, 0.8, 40, 1], [42.5, 0.8, 40, 5], [220, 0.45, 35, 5], [150, 0.3, 10, 1], [2, 1.5, 60, 5], [100, 0.25, 80, 0.001], [100, 0.05, 50, 10], [100, 0.4, 40, 5, 0.3, 0.1], [100, 0.4, 40, 30, 0.7, 0.5]]:
    add("CGSURV", survival, row)
for row in [[42.5, 0.8, 40, 5, 0.0375], [220, 0.45, 35, 5, 0.0375], [150, 0.3, 10, 1, 0.04], [2, 1.5, 60, 5, 0.03], [100, 0.25, 80, 0.1, 0.05], [100, 0.4, 40, 5, 0], [100, 0.4, 40, 5, -0.004], [100, 0.4, 40, 5, 0.0001], [100, 0.4, 40, 5, 0.05, 0.4, 0.3, 0.1], [100, 0.4, 40, 30, 0.04, 0.4, 0.7, 0.5], [400, 0.2, 20, 3, 0.04]]:
    add("CGSPREAD", cds, row)
for row in [[700, 0.4], [100], [0], [1, 0], [25000, 0.9], [55.5, 0.25], [1e-6, 0.4], [312, 0.999]]:
    add("CDSHAZARD", lambda bp, R=number(0.4): bp / 10**4 / (1 - R), row)
for row in [[700, 5, 0.4], [100, 5], [1e-8, 1], [25, 0.001, 0.4], [5000, 30, 0], [100, 10, 0.95], [40, 1], [0, 5]]:
    add("CDSPD", lambda bp, T, R=number(0.4): 1 - exp(-bp / 10**4 * T / (1 - R)), row)
for row in [[2, 8, 26], [2, 8, 26, 1.5, 0.2], [0, 0, 0], [1e9, -5e8, 2e9], [12.5, 3.25, 4.75, 0.5], [-1, 2, 3], [1e-3, 2e-3, 5e-3], [40, 110, 95, 12, 9]]:
    add("FUNDGAP", lambda cash, ebitda, capex, interest=mpf(0), tax=mpf(0): cash + ebitda - capex - interest - tax, row)
for row in [[2, 18], [0, 5], [1e10, 3e9], [7.5, 0.3], [1, 1e-6], [100, 1200], [3, 7], [0.02, 11]]:
    add("RUNWAY", lambda cash, burn: 12 * cash / burn, row)
for row in [[1.7e12, 0.01, 0.6], [1.7e12, 0.07, 0.6], [0, 0.5, 0.5], [100, 1, 1], [100, 0, 0.4], [9e12, 0.15, 0.35], [1e-3, 1e-9, 0.45], [5.5e6, 0.0225, 0.4]]:
    add("EXPLOSS", lambda ead, pd, lgd: ead * pd * lgd, row)

body = ",\n".join(f' "{name}": [\n' + ",\n".join(f"  {json.dumps(each)}" for each in rows) + "\n ]" for name, rows in cases.items())
pathlib.Path(__file__).with_suffix(".json").write_text("{\n" + body + "\n}\n")
