"""Figures of the portfolio's book from its inputs, by plain arithmetic and scipy."""
import math

from scipy.stats import binom, norm

from reference import claim, column, figure, without, write

year, target, silver, gold, silver_vol = 1.31, 0.3, 1.49, 0.67, 0.35
calls, right = 20, 16


def wilson(hits, trials):
    """Rate and the ends of Wilson's interval at 95 %, from its quadratic."""
    z, rate = norm.ppf(0.975), hits / trials
    middle = (rate + z * z / (2 * trials)) / (1 + z * z / trials)
    half = z / (1 + z * z / trials) * math.sqrt(rate * (1 - rate) / trials + z * z / (4 * trials * trials))
    return rate, middle - half, middle + half


figure("Book_ratio", year / target)
figure("Book_silver_ratio", silver / silver_vol)
figure("Book_silver_weight", year / silver)
figure("Book_silver_vol", year / silver * silver_vol)
figure("Book_weight", target / silver_vol)
figure("Book_explained", target / silver_vol * silver)
figure("Book_metals", (silver + gold) / 2)
figure("Book_exposure", 0.45)
figure("Book_metal", 0.45 * silver)
figure("Book_unexplained", year - 0.45 * silver)
column("Book_compare", [year, silver, target / silver_vol * silver, (silver + gold) / 2, 0.45 * silver])

figure("Book_low", wilson(right, calls)[1])
figure("Book_high", wilson(right, calls)[2])
figure("Book_luck", binom.sf(right - 1, calls, 0.5))
figure("Book_as_best", binom.sf(right - 1, calls, 0.6))
for name, chance in (("low", 0.55), ("high", 0.6), ("hit", 0.8)):
    figure(f"Book_kelly_{name}", 2 * chance - 1)
numbers = [10, 30, 50, 70, 90, 110]
column("Book_n", numbers)
for at in range(3):
    column("Book_ci", [wilson(round(each * 0.8), each)[at] for each in numbers], at)

spot, dividend, days = 6920.93 / 10, 0.012, 162
rate = 2 * math.log(1 + 0.0356 / 2)


def put(price, vol):
    """Black, Scholes and Merton with dividends: strike 650, to 18 June 2026."""
    time = days / 365
    deviation = vol * math.sqrt(time)
    first = (math.log(price / 650) + (rate - dividend + vol * vol / 2) * time) / deviation
    paid = 650 * math.exp(-rate * time) * norm.cdf(deviation - first)
    return paid - price * math.exp(-dividend * time) * norm.cdf(-first)


falls = [0.1, 0.2, 0.3, 0.4]
puts = [250 * (put(spot * (1 - fall), 0.19 + 0.5 * fall) - 14.6) for fall in falls]
bonds = [100000 * 4.5 * 4 * 100 * fall / 10000 for fall in falls]
figure("Book_spy", spot)
figure("Book_r", rate)
figure("Book_put20", puts[1] - bonds[1])
figure("Book_premium", 250 * 14.6)
figure("Book_carry", 3700 * days / 365)
column("Book_shocks", [-fall for fall in falls])
column("Book_crash_bonds", bonds)
column("Book_crash_puts", puts)
column("Book_crash_more", [one - other for one, other in zip(puts, bonds)])
column("Book_crash_times", [each / 3650 for each in puts])

weights, deltas, vols = [0.05, 0.1, 0.05, 0.15, 0.05], [0.6, 0.1, 1, 1, -1], [0.35, 0.35, 0.45, 0.25, 0.4]
correlations = [
    [1, 0.8, 0.4, 0.1, 0],
    [0.8, 1, 0.3, 0.1, 0],
    [0.4, 0.3, 1, 0.3, 0.2],
    [0.1, 0.1, 0.3, 1, 0.2],
    [0, 0, 0.2, 0.2, 1],
]
held = [weight * delta for weight, delta in zip(weights, deltas)]
risks = [each * vol for each, vol in zip(held, vols)]
parts = [risk * sum(c * other for c, other in zip(row, risks)) for risk, row in zip(risks, correlations)]
figure("Book_trade", 0.02 / 0.15)
figure("Book_vol_after", math.sqrt(sum(parts)))
figure("Book_gross", 0.03 + 0.01 + 0.05 + 0.15 + 0.05)
figure("Book_net", 0.03 + 0.01 + 0.05 + 0.15 - 0.05)
column("Book_part", [part / sum(parts) for part in parts])
before = 0.15 + (0.15 + 0.15) * 0.09
figure("Book_margin_before", before)
figure("Book_margin_after", 0.12)
figure("Book_margin", 0.12 - before)
figure("Book_cost", 10)
figure("Book_size_low", 100)
figure("Book_size_high", 1000000)

claim("0-01", "return", "needs data")
claim("0-01", "per unit", "worked out", year / target)
claim("0-02", "", "needs an input", 10)
claim("0-03", "", "needs data")
claim("0-04", "", "needs data")
claim("0-05", "", "needs an input", 0.29)
claim("0-21", "55 %", "needs an input", 0.1)
claim("0-21", "60 %", "needs an input", 0.2)
claim("0-22", "", "worked out", 0.45)
claim("0-30", "", "needs an input", puts[1] - bonds[1])
claim("0-34", "", "needs an input", 0.12 - before)
claim("0-35", "rate", "needs an input", 0.8)
claim("0-35", "low", "needs an input", wilson(right, calls)[1])
claim("0-35", "high", "needs an input", wilson(right, calls)[2])
claim("1-28", "", "needs an input", max(parts) / sum(parts))
claim("4-36", "", "needs an input", 0.02 / 0.15)
without()
write()
