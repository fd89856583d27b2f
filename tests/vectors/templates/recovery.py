"""Figures of the recovery board from its inputs, by plain arithmetic."""
from reference import claim, column, figure, without, write

peak = [6920.34, 26182.1, 4358, 126200, 212.2, 322.5, 6715]
low = [6521.92, 23854.03, 3913.7, 80600, 169.6, 186, 5370]
last = [6827.41, 25196.73, 4300.1, 90278, 175, 190, 5638]
printed = [0.76, 0.6, 0.76, 0.2, 0.12, 0.02, 0.2]
content = [0.35, 0.6, 0, 0, 1, 0.8, 0.4]
closes = [(6890.89, 6538.76, 6827.41), (26119.85, 24054.38, 25196.73), (4336.4, 3947.7, 4300.1), (124720, 84684, 90278)]


def regained(high, bottom, now):
    return (now - bottom) / (high - bottom)


def places(ratios):
    return [1 + sum(other > each for other in ratios) for each in ratios]


ratio = [regained(*each) for each in zip(peak, low, last)]
by_closes = [regained(*each) for each in closes]
mean_x, mean_y = sum(content) / 7, sum(ratio) / 7
slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(content, ratio)) / sum((x - mean_x) ** 2 for x in content)

column("Rec_ratio", ratio)
column("Rec_ratio_printed", printed)
figure("Rec_sp", ratio[0])
figure("Rec_btc", ratio[3])
figure("Rec_gap", max(abs(ours - theirs) for ours, theirs in zip(ratio, printed)))
figure("Rec_left_sp", 6920.34 / 6827.41 - 1)
figure("Rec_left_btc", 126200 / 90278 - 1)
figure("Rec_slope", slope)
figure("Rec_sp_close", by_closes[0])
figure("Rec_btc_close", by_closes[3])
column("Rec_iratio", ratio[:4])
column("Rec_cratio", by_closes)
column("Rec_said_four", printed[:4])
column("Rec_irank", places(ratio[:4]))
column("Rec_crank", places(by_closes))
figure("Rec_moved", sum(one != other for one, other in zip(places(ratio[:4]), places(by_closes))))
figure("Rec_need", 1 / 0.58 - 1)
figure("Rec_need_b", 1 / 0.6 - 1)
figure("Rec_roundtrip", 1.3 * 0.6 - 1)
figure("Rec_gold_pct", -100 / 4386)
without("Rec_live_spx", "Rec_live_ndx", "Rec_live_gold", "Rec_live_btc", "Rec_copper", "Rec_oil_year", "Rec_btc_year", "Rec_gold_year", "Rec_ndx_year")
without("Rec_worst_other", "Rec_deepest", "Rec_triple")

claim("1-01", "", "needs data")
claim("2-43", "year", "needs data")
claim("2-43", "since", "needs data")
claim("2-44", "", "needs data")
claim("2-45", "", "worked out", -100 / 4386)
claim("2-46", "", "needs data")
claim("2-47", "drawdown", "not reproduced")
claim("2-47", "recovery", "worked out", 1 / 0.58 - 1)
claim("2-47", "round trip", "worked out", -0.22)
claim("2-48", "S&P 500", "needs an input", ratio[0])
claim("2-48", "S&P 500 closes", "needs data")
claim("2-48", "gold", "needs an input", ratio[2])
claim("2-48", "gold fixings", "needs data")
claim("2-49", "extremes", "needs an input", ratio[1])
claim("2-49", "closes", "needs data")
claim("2-50", "Oracle", "needs an input", ratio[5])
claim("2-50", "Nvidia", "needs an input", ratio[4])
claim("2-51", "bitcoin", "needs an input", ratio[3])
claim("2-51", "bitcoin closes", "needs data")
claim("2-51", "Hang Seng Tech", "needs an input", ratio[6])
for part in ("silver", "copper", "Dow", "Russell"):
    claim("2-52", part, "needs data")
claim("2-53", "silver", "needs data")
claim("2-53", "gold", "needs data")
claim("2-54", "", "needs data")
claim("2-55", "months", "needs data")
claim("2-55", "weeks", "needs data")
claim("2-58", "", "needs data")
claim("2-67", "", "needs an input", slope)
claim("2-69", "", "needs data")
claim("3-12", "", "needs data")
claim("4-02", "with oil", "needs data")
claim("4-02", "without oil", "needs data")
write()
