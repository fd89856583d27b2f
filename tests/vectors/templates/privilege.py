"""Figures of the book on dollar and Treasury privilege from its inputs, by scipy and plain arithmetic."""
import math

from scipy.stats import norm

from reference import claim, figure, without, write

tenors = (0.25, 1, 5, 10)
continuous = lambda semiannual: 2 * math.log(1 + semiannual / 2)
dollar = (0.037, 0.0345, 0.034, 0.037)
# The Treasury's par curve and Japan's yields of 7 January 2026.
treasury = [continuous(par) for par in (0.0362, 0.0348, 0.0370, 0.0415)]
japan = [0.0055] + [continuous(par) for par in (0.0091, 0.01605, 0.02124)]
currencies = (
    # spot, forwards, swap rates, government yields, dollars per unit
    (1.165, (1.1706, 1.184, 1.2408, 1.3201), (0.0193, 0.0195, 0.023, 0.0265), (0.0195, 0.0202, 0.0242, 0.0282), True),
    (156.5, (155.18, 152.03, 139.01, 125.22), (0.006, 0.0085, 0.0145, 0.0195), japan, False),
    (1.345, (1.345, 1.3442, 1.3356, 1.3223), (0.0375, 0.0355, 0.036, 0.0395), (0.0378, 0.036, 0.0385, 0.0435), True),
    (0.67, (0.6701, 0.6677, 0.6463, 0.6148), (0.0362, 0.0375, 0.04, 0.044), (0.036, 0.0372, 0.0405, 0.0465), True),
)
means = []
for row, t in enumerate(tenors):
    dollars, treasuries = [], []
    figure("Priv_usd_yield", treasury[row], row)
    figure("Priv_japan_yield", japan[row], row)
    for column, (spot, forward, swap, government, inverted) in enumerate(currencies):
        premium = math.log(forward[row] / spot) / t * (-1 if inverted else 1)
        synthetic = swap[row] - premium
        dollars.append((synthetic - dollar[row]) * 1e4)
        treasuries.append((government[row] - premium - treasury[row]) * 1e4)
        figure("Priv_foreign_used", government[row], row, column)
        figure("Priv_basis", -dollars[-1], row, column)
        figure("Priv_dollar_cy", dollars[-1], row, column)
        figure("Priv_foreign_ss", (swap[row] - government[row]) * 1e4, row, column)
        figure("Priv_premium", premium, row, column)
        figure("Priv_treasury_cy", treasuries[-1], row, column)
        figure("Priv_identity", treasuries[-1], row, column)
    figure("Priv_dollar_average", sum(dollars) / 4, row)
    means.append((sum(dollars) / 4, sum(treasuries) / 4))
    figure("Priv_treasury_average", sum(treasuries) / 4, row)
    figure("Priv_us_ss", (dollar[row] - treasury[row]) * 1e4, row)
figure("Priv_residual", 0)
figure("Priv_debt_small", -3.7)
figure("Priv_debt_large", -8.6)
figure("Priv_cost", 98.8)
for column, value in enumerate((-10, -25, -15)):
    figure(("Priv_shadow_basis", "Priv_shadow_ss", "Priv_shadow_cy")[column], value)
for row in range(6):
    for column, use in enumerate((-0.4, -1.0, -0.6)):
        figure("Priv_shadow", row * 10 * use, row, column)
width = norm.ppf(0.975) / math.sqrt(180 - 3)
figure("Priv_corr_low", math.tanh(math.atanh(-0.29) - width))
figure("Priv_corr_high", math.tanh(math.atanh(-0.29) + width))
for name, row, side in (("dollar_3m", 0, 0), ("dollar_10y", 3, 0), ("treasury_3m", 0, 1), ("treasury_5y", 2, 1), ("treasury_10y", 3, 1)):
    figure(f"Priv_{name}", means[row][side])
synthetic = 0.0193 - -math.log(1.1706 / 1.165) / 0.25
figure("Priv_synthetic", synthetic)
without("Priv_basis_average", "Priv_line_dollar", "Priv_line_treasury", "Priv_debt_net_low", "Priv_debt_net_high", "Priv_lambdas")

for row, part, verdict, value in (
    ("2-01", "", "needs an input", means[0][1]),
    ("2-02", "", "needs an input", -means[0][0]),
    ("2-03", "", "needs an input", (synthetic - 0.037) * 1e4),
    ("2-04", "", "needs data", None),
    ("2-05", "", "worked out", 0),
    ("2-06", "", "needs an input", (dollar[3] - treasury[3]) * 1e4),
    ("2-07", "average", "needs data", None),
    ("2-07", "first below zero", "needs data", None),
    ("2-08", "three months", "needs data", None),
    ("2-08", "one year", "needs data", None),
    ("2-09", "negative since", "needs data", None),
    ("2-09", "peak", "needs data", None),
    *((f"2-{row}", "", "needs data", None) for row in range(10, 18)),
    ("2-18", "at least", "worked out", -3.7),
    ("2-18", "at most", "worked out", -8.6),
    ("2-18", "slope", "needs data", None),
    ("2-19", "", "needs data", None),
    ("2-20", "", "needs data", None),
    ("2-21", "", "needs data", None),
    ("2-22", "", "needs an input", -10),
    ("2-23", "", "needs an input", -15),
    ("2-24", "", "worked out", 98.8),
):
    claim(row, part, verdict, value)
write()
