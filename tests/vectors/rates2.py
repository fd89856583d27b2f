"""Reference cases for curve interpolation and the debt, policy and bank arithmetic, written to rates2.json beside this script.
Needs python3-mpmath.
"""
from mpmath import mpf

from conditioning import write


def curve(tenors, rates, tenor, method="linear"):
    if tenor <= tenors[0]:
        return rates[0] + 0
    if tenor >= tenors[-1]:
        return rates[-1] + 0
    at = next(i for i, t in enumerate(tenors) if t >= tenor)
    share = (tenor - tenors[at - 1]) / (tenors[at] - tenors[at - 1])
    if method == "linear":
        return rates[at - 1] + share * (rates[at] - rates[at - 1])
    low, high = rates[at - 1] * tenors[at - 1], rates[at] * tenors[at]
    return (low + share * (high - low)) / tenor


def debt_path(debt, r, g, balance, years):
    path = [debt]
    for _ in range(years):
        path.append(path[-1] * (1 + r) / (1 + g) - balance)
    return [[d] for d in path]


def interest(debt, rate, change=mpf(0), share=mpf(1)):
    return debt * (rate + share * change)


def taylor(inflation, gap, neutral=mpf(0.02), target=mpf(0.02), on_inflation=mpf(0.5), on_gap=mpf(0.5)):
    return neutral + inflation + on_inflation * (inflation - target) + on_gap * gap


def margin(assets, asset_beta, deposit_beta, change, deposits=None):
    return change * (assets * asset_beta - (assets if deposits is None else deposits) * deposit_beta)


def tenor_years(text):
    if text.upper() in ("ON", "O/N"):
        return 1 / mpf(365)
    return mpf(text[:-1]) / {"D": 365, "W": mpf(365) / 7, "M": 12, "Y": 1}[text[-1].upper()]


tenors = [0.25, 1.0, 2.0, 5.0, 10.0, 30.0]
rates = [0.0425, 0.0395, 0.0388, 0.0402, 0.0433, 0.0481]
negative = [-0.0075, -0.006, -0.002, 0.0001, 0.004, 0.009]
wanted = [0.1, 0.25, 0.6, 1.5, 4.999999, 7.0, 29.0, 50.0]

write(
    __file__,
    {
        "CURVEINTERP": (curve, [(tenors, r, t, m) for r in (rates, negative) for m in ("linear", "logdf") for t in wanted]),
        "DEBTDYN": (debt_path, [(1.0, 0.04, 0.04, 0.01, 2), (1.2, 0.033, 0.039, -0.03, 10), (0.6, 0.01, 0.05, 0.0, 30), (2.5, -0.002, 0.01, -0.06, 20), (1.0, 0.05, -0.5, 0.02, 5), (0.0, 0.04, 0.02, -0.05, 8), (1.0, 1e-9, 0.0, 0.0, 40), (1e-6, 0.2, 0.01, 0.0, 15), (1.22, 0.034, 0.041, -0.031, 0)]),
        "INTCOST": (interest, [(38.0, 0.0026), (38.0, 0.033, -0.01, 0.3), (36.2e12, 0.0335, 0.01, 0.33), (1e-3, 0.0), (38.0, 0.033, -0.033, 1.0), (9.5, -0.005, 0.0025, 0.5), (1e15, 1e-8, 1e-9, 0.1), (38.0, 0.05, 0.02, 1.0), (38.0, 0.05, 0.0)]),
        "NIMSENS": (margin, [(1000.0, 0.4, 0.1, 0.005), (1000.0, 0.4, 0.4, 0.01), (3.4e12, 0.55, 0.3, -0.01), (1000.0, 0.4, 0.2, 0.0025, 700.0), (1000.0, 0.0, 0.2, 0.01), (1.0, 1e-6, 1e-7, 1e-4), (1000.0, 0.3, 0.6, -0.005, 500.0000001), (250.0, 0.8, 0.05, 0.02, 1.0)]),
        "TAYLOR": (taylor, [(0.03, 0.0), (0.035, 0.0), (0.02, 0.0), (0.09, 0.012), (-0.005, -0.07), (0.03, -0.01, 0.005), (0.028, 0.004, 0.01, 0.025, 1.5, 1.0), (0.0, 0.0, -0.01, 0.01, 0.5, 0.25), (0.02, -0.08, 0.02, 0.02, 0.5, 0.5)]),
        "TENORYEARS": (tenor_years, [(t,) for t in ("3m", "ON", "1D", "1w", "2W", "90d", "18M", "5y", "30Y", "0.5y", "364d")]),
    },
)
