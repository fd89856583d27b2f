"""Figures of the book on compute from its inputs, by plain arithmetic: growth rates compounded year by year."""
from reference import claim, column, figure, without, write

YEARS = list(range(2025, 2031))


def path(start, jump_year=None, jump=1):
    """Use of capacity: demand grows 15 % and capacity 50 % a year; demand jumps once."""
    demand, capacity, use = start, 1.0, [start]
    for year in YEARS[1:]:
        demand *= 1.15
        capacity *= 1.5
        if year == jump_year:
            demand *= jump
        use.append(demand / capacity)
    return use


low, high, jumped = path(0.25), path(0.3), path(0.25, 2028, 10)
column("Ai_years", YEARS)
column("Ai_path_low", low)
column("Ai_path_high", high)
column("Ai_path_jump", jumped)
column("Ai_band_low", [0.1] * 6)
column("Ai_band_high", [0.15] * 6)
mean_low, mean_high = sum(low[2:5]) / 3, sum(high[2:5]) / 3
figure("Ai_mean_low", mean_low)
figure("Ai_mean_high", mean_high)
figure("Ai_trough_plain", YEARS[low.index(min(low))])
figure("Ai_trough_jump", YEARS[jumped.index(min(jumped))])
figure("Ai_full", jumped[3])
figure("Ai_fill", 1 / low[3])
figure("Ai_below_net", next(year for year, use in zip(YEARS, low) if use < 0.2))
jumps = [10, 40, 70, 100]
column("Ai_jumps", jumps)
column("Ai_jump_low", [low[3] * jump for jump in jumps])
column("Ai_jump_high", [high[3] * jump for jump in jumps])

figure("Ai_known", 2 * 3)
figure("Ai_users", 12 / 6)
queries = [10, 30, 50, 70, 90]
column("Ai_queries", queries)
for at, tokens in enumerate((1, 2, 4)):
    column("Ai_users_needed", [12 / (each / 10) / tokens for each in queries], at)

excess = [gap ** (1 / 9) - 1 for gap in (8, 50)]
after = [(8 / high[2]) ** (1 / 8) - 1, (50 / low[2]) ** (1 / 8) - 1]
for name, value in zip(("Ai_excess_low", "Ai_excess_high"), excess):
    figure(name, value)
figure("Ai_abs_low", 1.5 * (1 + excess[0]) - 1)
figure("Ai_abs_high", 1.5 * (1 + excess[1]) - 1)
figure("Ai_after_low", after[0])
figure("Ai_after_high", after[1])
tried = [0.1, 0.2, 0.3, 0.4, 0.5]
column("Ai_supply_tried", tried)
for at, rate in enumerate(after):
    column("Ai_demand_needed", [(1 + each) * (1 + rate) - 1 for each in tried], at)

waits = [2029.5 - 2026, 2031.5 - 2026, 2032.5 - 2026]
column("Ai_lag", waits)
figure("Ai_lag_max", max(waits))
figure("Ai_lag_min", min(waits))

growth = 1000 ** (1 / 5) - 1
implied = 1.12 * (350 / 90) ** (1 / 5) - 1
gains = [1.015**year - 1 for year in range(1, 11)]
figure("Ai_scale_growth", growth)
figure("Ai_committed", 2.25)
figure("Ai_implied", implied)
figure("Ai_gain_sum", gains[-1])
figure("Ai_added", 2.2 * sum(gains))
figure("Ai_profit_base", 8 / sum(gains))
figure("Ai_card_fits", 64)
figure("Ai_desk_fits", 200)
without("Ai_spent", "Ai_spent_before", "Ai_earned", "Ai_shares", "Ai_shares_since")

claim("0-39", "low", "worked out", excess[0])
claim("0-39", "high", "worked out", excess[1])
claim("0-40", "", "needs data")
claim("0-41", "", "worked out", 2)
claim("0-42", "supply", "needs data")
claim("0-42", "demand", "needs data")
claim("0-43", "low start", "reproduced", mean_low)
claim("0-43", "high start", "reproduced", mean_high)
claim("0-44", "worst year", "needs an input", 2027)
claim("0-44", "market", "needs data")
claim("0-45", "", "worked out", growth)
claim("0-46", "", "needs an input", jumped[3])
claim("0-47", "", "not reproduced", 6.5)
claim("0-48", "", "needs an input", implied)
claim("0-49", "card", "needs an input", 64)
claim("0-49", "desktop", "needs an input", 200)
claim("0-50", "", "worked out", 2.25)
claim("3-02", "rate", "worked out", gains[-1])
claim("3-02", "profit", "needs an input", 2.2 * sum(gains))
claim("3-03", "", "needs data")
write()
