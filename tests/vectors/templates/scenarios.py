"""Figures of the scenarios' book from its inputs, by plain arithmetic."""
import math
from datetime import date
from statistics import NormalDist

from reference import claim, column, figure, without, write

odds, payoffs = [0.25, 0.25, 0.5], [0.3, -0.35, 0.06]


def serial(day):
    return (day - date(1899, 12, 30)).days


expected = sum(p * pay for p, pay in zip(odds, payoffs))
deviation = math.sqrt(sum(p * (pay - expected) ** 2 for p, pay in zip(odds, payoffs)))
good = (0.25 * 0.3 + 0.5 * 0.06) / 0.75
figure("Scn_ev", expected)
figure("Scn_sd", deviation)
figure("Scn_good", good)
times = [step / 10 for step in range(11)]
column("Scn_fan_time", times)
column("Scn_fan_mean", [expected * time for time in times])
for place, quantile in enumerate((0.05, 0.25, 0.75, 0.95)):
    away = NormalDist().inv_cdf(quantile)
    column("Scn_fan", [expected * time + deviation * math.sqrt(time) * away for time in times], place)
figure("Scn_bad_most", good / (good + 0.35))
figure("Scn_be", 0.35 / 0.65)
figure("Scn_edge", 0.5)
figure("Scn_both", 0.3)
figure("Scn_one", 0.6 * 0.5 + 0.4 * 0.5)
figure("Scn_net", 0.3 - 0.05 + 0.1 - 0.1)
bad = [step / 10 for step in range(7)]
column("Scn_ps", bad)
column("Scn_ev_at", [(1 - p) * good - p * 0.35 for p in bad])
column("Scn_t_p", odds + [1])
column("Scn_t_v", payoffs + [expected])
column("Scn_t_c", [p * pay for p, pay in zip(odds, payoffs)] + [expected])
column("Scn_t_d", [pay - expected for pay in payoffs] + [deviation])


def after(ratio):
    """The first scenario's odds after evidence with this likelihood ratio: by odds, then back to a probability."""
    against = 0.25 / 0.75 * ratio
    return against / (1 + against)


figure("Scn_after_up", after(2))
figure("Scn_after_two", after(4))
figure("Scn_after_down", after(0.4))
counts = list(range(-3, 4))
column("Scn_count", counts)
column("Scn_after", [after(2**count if count >= 0 else 0.4**-count) for count in counts])
figure("Scn_signs_score", 0.6)
figure("Scn_drivers_score", 0.25 + 0.35 + 0.25 - 0.15)
figure("Scn_four_sum", 1)
figure("Scn_three_sum", 3)

figure("Scn_odds_low", 5)
figure("Scn_odds_high", 10 / 3)
figure("Scn_odds_fee", 1 + 7 / 3 * 0.98)
figure("Scn_shut_brier", 0.75**2)
figure("Scn_shut_cost", 0.25 * -0.02)
figure("Scn_house_ev", 0.75 * -0.05)
figure("Scn_surprise", 0.03 / 0.065)
figure("Scn_days", (date(2026, 1, 30) - date(2025, 11, 18)).days)
figure("Scn_push", serial(date(2026, 4, 1)))
figure("Scn_to_vote", (date(2026, 11, 3) - date(2026, 2, 10)).days)

said = [0.8, 0.7, 0.9, 0.3, 0.25, 0.6, 0.55, 0.95, 0.1, 0.4]
was = [1, 1, 1, 0, 0, 1, 0, 1, 0, 1]
brier = sum((p - happened) ** 2 for p, happened in zip(said, was)) / 10
figure("Scn_brier", brier)
figure("Scn_skill", 1 - brier / 0.24)
figure("Scn_log", -sum(math.log(p if happened else 1 - p) for p, happened in zip(said, was)) / 10)
without("Scn_table", "Scn_vix_year")

claim("0-57", "lower end", "worked out", 5)
claim("0-57", "upper end", "worked out", 10 / 3)
claim("0-68", "", "needs an input", 0.25)
claim("1-07", "", "worked out", 266)
claim("1-13", "", "needs an input", expected)
claim("1-14", "", "needs an input", 0.6)
claim("1-17", "", "needs an input", 0.7)
claim("1-19", "", "needs data")
claim("1-26", "", "needs an input", 0.3)
claim("1-27", "", "needs data")
claim("2-57", "", "needs an input", 1)
claim("3-07", "", "worked out")
claim("3-09", "", "worked out", 73)
claim("3-10", "", "needs an input", 0.03 / 0.065)
claim("3-27", "", "needs an input", 3)
claim("4-23", "", "needs data")
write()
