"""Figures of the ten-year's book from its inputs, by plain arithmetic and scipy."""
import math
from datetime import date

from scipy.stats import norm

from reference import claim, column, figure, without, write

bought, closed, high, fair = 0.04, 0.0414, 0.044, 0.042
vol, life = 0.0095, 0.25


def call(forward, time):
    """A call struck at the yield when bought, on a rate that moves by normal steps; in basis points."""
    deviation = vol * math.sqrt(time)
    if deviation == 0:
        return max(forward - bought, 0) * 10000
    distance = (forward - bought) / deviation
    return deviation * (distance * norm.cdf(distance) + norm.pdf(distance)) * 10000


def price(bond_yield):
    """The note of 15 November 2035 at 4 %, settled on 21 November 2025: dirty price, actual/actual, twice a year."""
    last, following = date(2025, 11, 15), date(2026, 5, 15)
    left = (following - date(2025, 11, 21)).days / (following - last).days
    times = [left + period for period in range(20)]
    return sum(2 / (1 + bond_yield / 2) ** time for time in times) + 100 / (1 + bond_yield / 2) ** times[-1]


step = 1e-3
# Five-point slope of the price: exact to the twelfth digit at this step.
slope = (8 * (price(closed + step) - price(closed - step)) - price(closed + 2 * step) + price(closed - 2 * step)) / (
    12 * step
)
# Richardson's extrapolation with half the step takes the error of the fourth order away.
half = step / 2
finer = (8 * (price(closed + half) - price(closed - half)) - price(closed + 2 * half) + price(closed - 2 * half)) / (
    12 * half
)
dv01 = -(16 * finer - slope) / 15 / 10000

figure("Ten_gap", -6)
figure("Ten_taken", 14 / 20)
figure("Ten_opt_bought", call(bought, life))
figure("Ten_opt_sold", call(closed, life))
figure("Ten_opt_fair", 20)
figure("Ten_opt_gain", call(closed, life) / call(bought, life) - 1)
figure("Ten_dv01", dv01)
figure("Ten_left", 6 * dv01)
figure("Ten_risk", 26 * dv01)
figure("Ten_cover_z", -0.15 / 0.09)
figure("Ten_official_z", -0.12 / 0.09)
figure("Ten_bids", 2.4 * 42)
figure("Ten_lever_then", 0.1 / 0.1275)
figure("Ten_lever_now", 0.1 / 0.1157)
figure("Ten_lever_change", 0.1 / 0.1157 - 0.1 / 0.1275)
yields = [0.039 + 0.001 * each for each in range(9)]
column("Ten_ys", yields)
column("Ten_opt_now", [call(each, life) - call(bought, life) for each in yields])
column("Ten_opt_end", [call(each, 0) - call(bought, life) for each in yields])
without("Ten_on_day", "Ten_end_yield", "Ten_highest", "Ten_latest", "Ten_bull_high", "Ten_days_low")
without("Ten_weeks", "Ten_week_yield", "Ten_week_fair", "Ten_week_high")
without("Ten_states", "Ten_st_b", "Ten_st_n", "Ten_st_m", "Ten_st_s", "Ten_st_u")

claim("1-18", "", "needs data")
claim("3-13", "", "needs data")
claim("3-21", "low", "needs data")
claim("3-21", "now", "needs data")
claim("3-22", "gap", "worked out", -6)
claim("3-22", "taken", "reproduced", 0.7)
claim("3-22", "issuance", "needs data")
claim("3-23", "cover", "reproduced", 2.43)
claim("3-23", "yield", "needs data")
claim("3-24", "", "needs data")
write()
