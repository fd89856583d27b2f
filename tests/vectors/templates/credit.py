"""Figures of the book on a GPU cloud's credit from its inputs: Merton's model solved by scipy, the rest plain arithmetic."""
import math

from scipy.optimize import brentq
from scipy.stats import norm

from reference import claim, column, figure, without, write

TIME = 5
rate = 2 * math.log(1 + 0.037 / 2)
discounted = 18.8 * math.exp(-rate * TIME)


def call(leverage, vol):
    """Shares as a part of the assets, and N(d1), where the discounted debt is `leverage` of the assets."""
    deviation = vol * math.sqrt(TIME)
    d1 = -math.log(leverage) / deviation + deviation / 2
    return norm.cdf(d1) - leverage * norm.cdf(d1 - deviation), norm.cdf(d1)


def equity_vol(leverage, vol):
    shares, delta = call(leverage, vol)
    return delta * vol / shares


def spread_of(leverage, vol):
    """Of debt worth the assets less the shares, decimal a year over the risk-free rate."""
    return -math.log((1 - call(leverage, vol)[0]) / leverage) / TIME


def solve(function, low, high):
    return brentq(function, low, high, xtol=1e-15, rtol=8.9e-16)


def fair(leverage, vol=0.8):
    """Spread at the asset volatility that gives the shares this volatility, bp."""
    return 1e4 * spread_of(leverage, solve(lambda asset: equity_vol(leverage, asset) - vol, 0.01, 2))


def implied(leverage, spread=0.07):
    """Asset and equity volatility at which the spread is fair."""
    asset = solve(lambda vol: spread_of(leverage, vol) - spread, 0.01, 4)
    return asset, equity_vol(leverage, asset)


leverages = [0.1 + 0.05 * step for step in range(14)]
fairs = [fair(each) for each in leverages]
column("Gpu_leverages", leverages)
column("Gpu_fair", fairs)
column("Gpu_printed", [700] * 14)
column("Gpu_volA", [implied(each)[0] for each in leverages])
column("Gpu_volE", [implied(each)[1] for each in leverages])
column("Gpu_vol_printed", [0.8] * 14)

above = next(row for row, each in enumerate(fairs) if each > 700)
fair_leverage = leverages[above - 1] + 0.05 * (700 - fairs[above - 1]) / (fairs[above] - fairs[above - 1])
# Shares = assets · (1 − leverage · e^(−spread · time)) wherever the debt is worth its printed spread.
assets_then = 42.5 / (1 - fair_leverage * math.exp(-0.07 * TIME))
# With the debt as assumed: the assets V for which a call with 80 % of equity volatility is worth the shares.
assets = solve(
    lambda V: V * call(discounted / V, solve(lambda vol: equity_vol(discounted / V, vol) - 0.8, 0.01, 2))[0] - 42.5, 45, 62
)
leverage = discounted / assets
implied_assets = 42.5 + discounted * math.exp(-0.07 * TIME)
implied_asset_vol, implied_vol = implied(discounted / implied_assets)
figure("Gpu_rate", rate)
figure("Gpu_fair_L", fair_leverage)
figure("Gpu_fair_debt", fair_leverage * assets_then * math.exp(rate * TIME))
figure("Gpu_leverage", leverage)
figure("Gpu_fair_now", fair(leverage))
figure("Gpu_implied_volE", implied_vol)
figure("Gpu_implied_volA", implied_asset_vol)
figure("Gpu_hazard", 0.07 / 0.6)
figure("Gpu_pd5", 1 - math.exp(-0.07 / 0.6 * 5))

figure("Gpu_flow", -18)
figure("Gpu_flow_interest", -18 - 18.8 * 0.0925)
figure("Gpu_runway", 2 / 18 * 12)
figure("Gpu_gap", 2 + 8 - 26)
figure("Gpu_intensity", 26 / 12)
# A payment at the end of each of five years that is worth 26 today, over the margin.
annuity = sum(1.0925**-year for year in range(1, 6))
figure("Gpu_must_earn", 26 / annuity / (8 / 12))
tried = [10, 14, 18, 22, 26]
column("Gpu_capex_tried", tried)
column("Gpu_months", [24 / (each - 8) for each in tried])
column("Gpu_raise", [each - 10 for each in tried])

# Mean of |S/F − 1| of a lognormal price: twice the at-the-money call.
move = 2 * (2 * norm.cdf(0.8 * math.sqrt(0.5) / 2) - 1)
figure("Gpu_move", move)
figure("Gpu_be_low", 80 - 80 * move)
figure("Gpu_be_high", 80 + 80 * move)
figure("Gpu_halved", 40 - 80 * move)
prices = [20 * step for step in range(9)]
column("Gpu_prices", prices)
column("Gpu_straddle_pnl", [abs(each - 80) - 80 * move for each in prices])

odds = 1 - math.exp(-0.01 / 0.6 * 5)
volatility = 0.03 * math.sqrt(1.6 / 0.4)
figure("Gpu_oracle", odds)
figure("Gpu_student_loss", 1700 * 0.01 * 0.6)
figure("Gpu_cover_low", 1)
figure("Gpu_cover_high", 2)
figure("Gpu_lgfv_cover", 9 * 0.2 / 5)
figure("Gpu_true_vol", volatility)
figure("Gpu_true_loss", 2000 * volatility)
figure("Gpu_cover_then", 1 / 6 / 0.055)
figure("Gpu_cover_now", 1 / 6 / 0.095)
figure("Gpu_tranche", 0.3)
without()

claim("0-31", "", "needs an input", 10.2)
claim("0-37", "low", "needs an input", 1)
claim("0-37", "high", "needs an input", 2)
claim("0-38", "", "needs an input", 0.36)
claim("0-61", "", "needs an input", volatility)
claim("0-62", "", "needs an input", 1 / 6 / 0.095)
claim("0-63", "", "needs an input", implied_vol)
claim("0-64", "", "needs an input", 700 - fair(leverage))
claim("0-65", "flow", "reproduced", -18)
claim("0-65", "runway", "worked out", 4 / 3)
claim("0-65", "cash", "needs data")
claim("0-66", "", "needs an input", move)
claim("3-04", "level", "needs data")
claim("3-04", "odds", "worked out", odds)
claim("3-04", "issuer", "not reproduced")
claim("3-18", "", "needs an input", 0.3)
write()
