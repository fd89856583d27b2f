"""Figures of the templates from their inputs, by scipy and plain arithmetic: writes templates.json beside this file.

Each entry names a template, a defined name, and the cell within it (row and column from 0).
"""
import json
import math
from pathlib import Path

from scipy.optimize import brentq
from scipy.stats import norm

figures = []


def figure(template, name, value, row=0, column=0):
    figures.append({"template": template, "name": name, "row": row, "column": column, "value": value})


def call(spot, strike, time, rate, fee, vol):
    deviation = vol * math.sqrt(time)
    d1 = (math.log(spot / strike) + (rate - fee + vol * vol / 2) * time) / deviation
    return spot * math.exp(-fee * time) * norm.cdf(d1) - strike * math.exp(-rate * time) * norm.cdf(d1 - deviation)


def butterfly(spot, time, vols, rate=0.037, fee=0.005):
    low, middle, high = (call(spot, k, time, rate, fee, v) for k, v in zip((70, 90, 110), vols))
    return low - 2 * middle + high


def touch(spot, level, time, vol):
    """Reflection principle for a driftless lognormal price under an upper level."""
    drift = -vol * vol / 2
    distance = math.log(level / spot)
    deviation = vol * math.sqrt(time)
    return norm.cdf((-distance + drift * time) / deviation) + math.exp(
        2 * drift * distance / vol**2
    ) * norm.cdf((-distance - drift * time) / deviation)


def wilson(hits, calls):
    """The two rates whose distance from the sample's is just 1.96 of their own standard errors."""
    z = norm.ppf(0.975)
    rate = hits / calls
    gap = lambda p: (rate - p) / math.sqrt(p * (1 - p) / calls)
    return brentq(lambda p: gap(p) - z, 1e-9, rate - 1e-12), brentq(lambda p: gap(p) + z, rate + 1e-12, 1 - 1e-9)


# --- silver -------------------------------------------------------------------------------------------------------
ounce = 31.1034768
comex, london = 76.93, 78.60
futures, forwards, years = (76.93, 77.65, 78.30, 78.95), (78.15, 77.70, 77.35, 77.05), (0.2, 0.45, 0.7, 0.95)
places = ((20500, 7.02, 0.13), (240000, 90, 0.06), (9250, 3.6725, 0))
for row, (price, rate, tax) in enumerate(places):
    per_ounce = price / rate * ounce / 1000
    figure("silver", "Silver_place_usd", per_ounce / (1 + tax), row)
    figure("silver", "Silver_place_premium", per_ounce / (1 + tax) / comex - 1, row)
    figure("silver", "Silver_place_gross", per_ounce / comex - 1, row)
figure("silver", "Silver_london_premium", london / comex - 1)
figure("silver", "Silver_arbitrage", london - comex * (1 + 0.037 * 14 / 360) - 0.85)
figure("silver", "Silver_comex_shape", futures[1] / futures[0] - 1)
figure("silver", "Silver_comex_slope", math.log(futures[3] / futures[0]) / 0.75)
figure("silver", "Silver_london_shape", forwards[3] / london - 1)
for row, (t, price, forward) in enumerate(zip(years, futures, forwards)):
    figure("silver", "Silver_comex_line", price, row)
    figure("silver", "Silver_fair_line", comex * math.exp(0.040 * (t - 0.2)), row)
    figure("silver", "Silver_london_line", forward, row)
figure("silver", "Silver_roll", -math.log(futures[1] / futures[0]) / 0.25)
figure("silver", "Silver_carry", math.log(futures[1] / futures[0]) / 0.25)
figure("silver", "Silver_lease", 0.037 - (forwards[0] / london - 1) / 0.2)
figure("silver", "Silver_spread_pnl", ((80 - 79.5) - (76.93 - 77.65)) * 10 * 5000)
figure("silver", "Silver_flow", 60e9 * (0.02 - 0.10) / (comex * 5000))
figure("silver", "Silver_flow_days", 60e9 * 0.08 / (comex * 5000) / (100000 * 0.1))
figure("silver", "Silver_sold_within", 0.8)
# What is sold leaves the basket: (0.10 − x) / (1 − x) = 0.02.
figure("silver", "Silver_sold_out", brentq(lambda x: (0.10 - x) / (1 - x) - 0.02, 0, 0.1) / 0.10)
figure("silver", "Silver_trigger_move", 100 / comex - 1)
figure("silver", "Silver_upside_price", 115.395)
saving = 60 * (comex - 7) / 1000
worth = lambda n, a: sum(a / 1.08**k for k in range(1, n + 1))
figure("silver", "Silver_saving", saving)
figure("silver", "Silver_payback", brentq(lambda n: saving * (1 - 1.08**-n) / 0.08 - 16, 0.1, 50))
figure("silver", "Silver_payback_price", 7 + 16 / worth(4, 1) / 60 * 1000)
skewed = (0.60, 0.66, 0.70)
figure("silver", "Silver_fly_max", 17.5)
figure("silver", "Silver_fly_gross", 20)
figure("silver", "Silver_fly_multiple", 7)
figure("silver", "Silver_fly_low", 72.5)
figure("silver", "Silver_fly_high", 107.5)
figure("silver", "Silver_target_gross", 4)
figure("silver", "Silver_target_net", 3)
figure("silver", "Silver_ounces_implied", 0.9)
figure("silver", "Silver_k2_future", 90 / 0.905)
figure("silver", "Silver_fly_model", butterfly(69.5, 0.44, skewed))
figure("silver", "Silver_fly_dear", butterfly(70, 0.44, (0.5,) * 3))
figure("silver", "Silver_fly_cheap", butterfly(66, 0.44, (0.7,) * 3))
figure("silver", "Silver_fly_closed", butterfly(90, 0.125, skewed))
for row in range(33):
    price = 50 + 2.5 * row
    figure("silver", "Silver_fly_price", price, row)
    figure("silver", "Silver_fly_pnl", max(0, 20 - abs(price - 90)) - 2.5, row)
    figure("silver", "Silver_fly_early", butterfly(price, 0.125, skewed) - 2.5, row)
for row, level in enumerate((85, 200, 1000)):
    figure("silver", "Silver_target_move", level / comex - 1, row)
    figure("silver", "Silver_target_touch", touch(comex, level, 1, 0.6), row)
    figure("silver", "Silver_target_above", norm.cdf(math.log(comex / level) / 0.6 - 0.3), row)
figure("silver", "Silver_weight", 0.5)
figure("silver", "Silver_return_vol", 131 / 30)
figure("silver", "Silver_exposure", 0.45)
figure("silver", "Silver_cost_ratio", 10)
for row, calls in enumerate((20, 50, 100)):
    low, high = wilson(0.8 * calls, calls)
    figure("silver", "Silver_wilson", 0.8, row)
    figure("silver", "Silver_wilson", low, row, 1)
    figure("silver", "Silver_wilson", high, row, 2)
figure("silver", "Silver_rate_low", wilson(16, 20)[0])
figure("silver", "Silver_rate_high", wilson(16, 20)[1])
figure("silver", "Silver_kelly_low", 0.10)
figure("silver", "Silver_kelly_high", 0.20)
figure("silver", "Silver_copper_gap_low", 1.35 / 1.03**5 - 1)
figure("silver", "Silver_copper_gap_high", 1.40 / 1.03**5 - 1)

# --- privilege ----------------------------------------------------------------------------------------------------
tenors = (0.25, 1, 5, 10)
dollar, treasury = (0.037, 0.0345, 0.034, 0.037), (0.038, 0.036, 0.0375, 0.042)
currencies = (
    # spot, forwards, swap rates, government yields, dollars per unit
    (1.165, (1.1706, 1.184, 1.2408, 1.3201), (0.0193, 0.0195, 0.023, 0.0265), (0.0195, 0.0202, 0.0242, 0.0282), True),
    (156.5, (155.18, 152.03, 139.01, 125.22), (0.006, 0.0085, 0.0145, 0.0195), (0.0055, 0.0085, 0.015, 0.02), False),
    (1.345, (1.345, 1.3442, 1.3356, 1.3223), (0.0375, 0.0355, 0.036, 0.0395), (0.0378, 0.036, 0.0385, 0.0435), True),
    (0.67, (0.6701, 0.6677, 0.6463, 0.6148), (0.0362, 0.0375, 0.04, 0.044), (0.036, 0.0372, 0.0405, 0.0465), True),
)
for row, t in enumerate(tenors):
    dollars, treasuries = [], []
    for column, (spot, forward, swap, government, inverted) in enumerate(currencies):
        premium = math.log(forward[row] / spot) / t * (-1 if inverted else 1)
        synthetic = swap[row] - premium
        dollars.append((synthetic - dollar[row]) * 1e4)
        treasuries.append((government[row] - premium - treasury[row]) * 1e4)
        figure("privilege", "Priv_basis", -dollars[-1], row, column)
        figure("privilege", "Priv_dollar_cy", dollars[-1], row, column)
        figure("privilege", "Priv_foreign_ss", (swap[row] - government[row]) * 1e4, row, column)
        figure("privilege", "Priv_premium", premium, row, column)
        figure("privilege", "Priv_treasury_cy", treasuries[-1], row, column)
        figure("privilege", "Priv_identity", treasuries[-1], row, column)
    figure("privilege", "Priv_dollar_average", sum(dollars) / 4, row)
    figure("privilege", "Priv_treasury_average", sum(treasuries) / 4, row)
    figure("privilege", "Priv_us_ss", (dollar[row] - treasury[row]) * 1e4, row)
figure("privilege", "Priv_residual", 0)
figure("privilege", "Priv_debt_small", -3.7)
figure("privilege", "Priv_debt_large", -8.6)
figure("privilege", "Priv_cost", 98.8)
for column, value in enumerate((-10, -25, -15)):
    figure("privilege", ("Priv_shadow_basis", "Priv_shadow_ss", "Priv_shadow_cy")[column], value)
for row in range(6):
    for column, use in enumerate((-0.4, -1.0, -0.6)):
        figure("privilege", "Priv_shadow", row * 10 * use, row, column)
width = norm.ppf(0.975) / math.sqrt(180 - 3)
figure("privilege", "Priv_corr_low", math.tanh(math.atanh(-0.29) - width))
figure("privilege", "Priv_corr_high", math.tanh(math.atanh(-0.29) + width))

# --- liquidity: what needs no data --------------------------------------------------------------------------------
figure("liquidity", "Liq_year", 480)
figure("liquidity", "Liq_without_banks", 680)
for row in range(13):
    figure("liquidity", "Liq_path", 6540 + 40 * row, row)

Path(__file__).with_suffix(".json").write_text("[\n" + ",\n".join(json.dumps(each) for each in figures) + "\n]" + "\n")
