"""Figures of the won's book from its inputs, by plain arithmetic and scipy."""
import math

from scipy.stats import norm

from reference import claim, column, figure, without, write

month, worst, level, low = 1470, 1479, 1500, 1480
won, dollar = 0.025, 0.045
full, tactical = 545 * 0.15, 545 * 0.05
forward = month * (1 + won) / (1 + dollar)
# A basis of -20 bp lets a dollar borrowed through the swap cost 20 bp more: the forward lies lower.
forward_basis = month * (1 + won - 0.0020) / (1 + dollar)


def touch(time, vol):
    """A lognormal rate with the drift of the two rates reaches a level above: reflection principle."""
    drift = won - dollar - vol * vol / 2
    distance, deviation = math.log(level / month), vol * math.sqrt(time)
    return norm.cdf((drift * time - distance) / deviation) + math.exp(
        2 * drift * distance / vol**2
    ) * norm.cdf((-distance - drift * time) / deviation)


figure("Won_dist", level / month - 1)
figure("Won_dist_worst", level / worst - 1)
figure("Won_touch", touch(0.25, 0.08))
figure("Won_full", full)
figure("Won_tact", tactical)
figure("Won_days", tactical / 1.4)
figure("Won_days_full", full / 1.4)
figure("Won_fwd", forward)
figure("Won_fwd_basis", forward_basis)
figure("Won_cost", 1 - forward / month)
figure("Won_cost_basis", 1 - forward_basis / month)
figure("Won_cost_tact", tactical * (1 - forward / month))
figure("Won_cost_full", full * (1 - forward / month))
# 1 won → 1/1470 dollars → (1 + 4.5 %)/1470 dollars → × forward won.
figure("Won_hedged_yield", 1.045 / month * forward - 1)
figure("Won_spread", 0.0375 - 0.025)
figure("Won_cpi", 0.04 * 0.05)
rates = [1380 + 20 * step for step in range(9)]
column("Won_rates", rates)
column("Won_pnl_tact", [tactical * 1000 * (forward / rate - 1) for rate in rates])
column("Won_pnl_full", [full * 1000 * (forward / rate - 1) for rate in rates])
vols = [0.04, 0.06, 0.08, 0.10, 0.12]
column("Won_vols", vols)
for name, time in (("Won_touch_1m", 1 / 12), ("Won_touch_3m", 0.25), ("Won_touch_12m", 1)):
    column(name, [touch(time, vol) for vol in vols])
without("Won_average", "Won_before", "Won_since", "Won_highest", "Won_months", "Won_month_average", "Won_month_level")

claim("2-32", "average", "needs data")
claim("2-32", "highest since", "needs data")
claim("2-33", "", "needs data")
claim("2-34", "", "needs data")
claim("2-35", "", "not reproduced", 0.0125)
claim("2-36", "distance", "worked out", level / month - 1)
claim("2-36", "last seen", "needs data")
claim("2-37", "", "worked out", low / month - 1)
claim("2-38", "limit", "worked out", 81.75)
claim("2-38", "tactical", "worked out", 27.25)
claim("2-39", "", "needs an input", tactical / 1.4)
claim("2-40", "forward", "worked out", forward)
claim("2-40", "cost", "worked out", 1 - forward / month)
claim("2-41", "", "needs an input", 0.002)
claim("2-42", "", "needs data")
write()
