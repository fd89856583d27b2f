"""Figures of the silver book from its inputs, by scipy and plain arithmetic."""
import math

from scipy.optimize import brentq
from scipy.stats import norm

from reference import claim, figure, without, write


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


ounce = 31.1034768
comex, london = 76.93, 78.60
futures, forwards, years = (76.93, 77.65, 78.30, 78.95), (78.15, 77.70, 77.35, 77.05), (0.2, 0.45, 0.7, 0.95)
places = ((19290, 6.9935, 0.13), (240000, 90, 0.06), (9250, 3.6725, 0))
for row, (price, rate, tax) in enumerate(places):
    per_ounce = price / rate * ounce / 1000
    figure("Silver_place_usd", per_ounce / (1 + tax), row)
    figure("Silver_place_premium", per_ounce / (1 + tax) / comex - 1, row)
    figure("Silver_place_gross", per_ounce / comex - 1, row)
figure("Silver_london_premium", london / comex - 1)
figure("Silver_arbitrage", london - comex * (1 + 0.037 * 14 / 360) - 0.85)
figure("Silver_comex_shape", futures[1] / futures[0] - 1)
figure("Silver_comex_slope", math.log(futures[3] / futures[0]) / 0.75)
figure("Silver_london_shape", forwards[3] / london - 1)
for row, (t, price, forward) in enumerate(zip(years, futures, forwards)):
    figure("Silver_comex_line", price, row)
    figure("Silver_fair_line", comex * math.exp(0.040 * (t - 0.2)), row)
    figure("Silver_london_line", forward, row)
figure("Silver_roll", -math.log(futures[1] / futures[0]) / 0.25)
figure("Silver_carry", math.log(futures[1] / futures[0]) / 0.25)
figure("Silver_lease", 0.037 - (forwards[0] / london - 1) / 0.2)
figure("Silver_spread_pnl", ((80 - 79.5) - (76.93 - 77.65)) * 10 * 5000)
figure("Silver_flow", 109e9 * (0.02 - 0.10) / (comex * 5000))
figure("Silver_flow_days", 109e9 * 0.08 / (comex * 5000) / (100000 * 0.1))
figure("Silver_sold_within", 0.8)
# What is sold leaves the basket: (0.10 − x) / (1 − x) = 0.02.
figure("Silver_sold_out", brentq(lambda x: (0.10 - x) / (1 - x) - 0.02, 0, 0.1) / 0.10)
figure("Silver_trigger_move", 100 / comex - 1)
figure("Silver_upside_price", 115.395)
saving = 60 * (comex - 7) / 1000
worth = lambda n, a: sum(a / 1.08**k for k in range(1, n + 1))
figure("Silver_saving", saving)
figure("Silver_payback", brentq(lambda n: saving * (1 - 1.08**-n) / 0.08 - 16, 0.1, 50))
figure("Silver_payback_price", 7 + 16 / worth(4, 1) / 60 * 1000)
skewed = (0.60, 0.66, 0.70)
figure("Silver_fly_max", 17.5)
figure("Silver_fly_gross", 20)
figure("Silver_fly_multiple", 7)
figure("Silver_fly_low", 72.5)
figure("Silver_fly_high", 107.5)
figure("Silver_target_gross", 4)
figure("Silver_target_net", 3)
figure("Silver_ounces_implied", 0.9)
figure("Silver_k2_future", 90 / 0.905)
figure("Silver_fly_model", butterfly(69.5, 0.44, skewed))
figure("Silver_fly_dear", butterfly(70, 0.44, (0.5,) * 3))
figure("Silver_fly_cheap", butterfly(66, 0.44, (0.7,) * 3))
for row in range(33):
    price = 50 + 2.5 * row
    figure("Silver_fly_price", price, row)
    figure("Silver_fly_pnl", max(0, 20 - abs(price - 90)) - 2.5, row)
    figure("Silver_fly_early", butterfly(price, 1 / 12, skewed) - 2.5, row)
for row, level in enumerate((85, 200, 1000)):
    figure("Silver_target_move", level / comex - 1, row)
    figure("Silver_target_touch", touch(comex, level, 1, 0.6), row)
    figure("Silver_target_above", norm.cdf(math.log(comex / level) / 0.6 - 0.3), row)

figure("Silver_shanghai_premium", 19290 / 1.13 / 6.9935 * ounce / 1000 / comex - 1)
figure("Silver_shanghai_gross", 19290 / 6.9935 * ounce / 1000 / comex - 1)
figure("Silver_carry_cost", 0.040)
figure("Silver_convenience", 0.037 + 0.003 - math.log(forwards[0] / london) / 0.2)
figure("Silver_spread_now", -0.72)
figure("Silver_spread_later", 0.5)
figure("Silver_flow_published", 109e9 * (0.0394 - 0.096) / (comex * 5000))
figure("Silver_sold_published", 1 - 0.0394 / 0.096)
late = 60 * (115.395 - 7) / 1000
figure("Silver_payback_upside", brentq(lambda n: late * (1 - 1.08**-n) / 0.08 - 16, 0.1, 50))
figure("Silver_build_cost", 15.95)
figure("Silver_build_years", 4)
figure("Silver_cell_change", 3)
figure("Silver_fly_capital", 0.35)
figure("Silver_skew", 0.10)
two, one = butterfly(90, 2 / 12, skewed), butterfly(90, 1 / 12, skewed)
figure("Silver_plan_first", two)
figure("Silver_plan_last", one)
for name, vols in (("days", skewed), ("flat", (0.45,) * 3), ("calm", (0.35,) * 3)):
    figure(f"Silver_plan_{name}", max(day for day in range(1, 121) if butterfly(90, day / 365, vols) >= 10))
for row in range(13):
    left = 90 - 7 * row
    figure("Silver_left", left, row)
    for name, vols in (("", skewed), ("_flat", (0.45,) * 3), ("_calm", (0.35,) * 3)):
        figure(f"Silver_worth{name}", butterfly(90, left / 365, vols), row)
for row in range(9):
    figure("Silver_plan_price", 70 + 5 * row, row)
    for column, days in enumerate((90, 60, 30, 10)):
        figure("Silver_plan", butterfly(70 + 5 * row, days / 365, skewed), row, column)
without("Silver_comex_word", "Silver_london_word", "Silver_fly_printed", "Silver_worth_target", "Silver_target_shown")

for row, part, verdict, value in (
    ("0-06", "", "needs data", None),
    ("0-07", "85", "worked out", 85 / comex - 1),
    ("0-07", "200", "worked out", 200 / comex - 1),
    ("0-07", "1000", "worked out", 1000 / comex - 1),
    ("0-08", "sold", "worked out", 0.8),
    ("0-08", "money out", "worked out", 0.08 / 0.98 / 0.10),
    ("0-08", "target weight", "not reproduced", 0.0394),
    ("0-10", "", "worked out", 100 / comex - 1),
    ("0-11", "", "needs data", None),
    ("0-12", "", "needs data", None),
    ("0-13", "time", "needs an input", 4),
    ("0-13", "money", "needs an input", 15.95),
    ("0-14", "", "worked out", 115.395),
    ("0-15", "", "needs an input", 3),
    ("0-16", "", "reproduced", 76.93),
    ("0-17", "", "needs an input", futures[1] / futures[0] - 1),
    ("0-18", "", "needs an input", math.log(futures[1] / futures[0]) / 0.25 - 0.04),
    ("0-19", "", "needs an input", forwards[3] / london - 1),
    ("0-20", "Shanghai net", "not reproduced", 19290 / 1.13 / 6.9935 * ounce / 1000 / comex - 1),
    ("0-20", "Shanghai gross", "reproduced", 19290 / 6.9935 * ounce / 1000 / comex - 1),
    ("0-20", "Mumbai and Dubai", "needs an input", 240000 / 1.06 / 90 * ounce / 1000 / comex - 1),
    ("0-23", "", "needs an input", 61000),
    ("0-24", "", "needs data", None),
    ("0-25", "", "needs an input", 0.1),
    ("0-26", "lower", "worked out", 72.5),
    ("0-26", "upper", "worked out", 107.5),
    ("0-26", "cost", "needs an input", butterfly(69.5, 0.44, skewed)),
    ("0-27", "multiple", "reproduced", 7),
    ("0-27", "max gain", "not reproduced", 17.5),
    ("0-27", "target", "worked out", 3),
    ("0-28", "", "reproduced", 90 / 0.905),
    ("0-29", "two months", "needs an input", two),
    ("0-29", "one month", "needs an input", one),
    ("0-51", "", "not reproduced", None),
):
    claim(row, part, verdict, value)
write()
