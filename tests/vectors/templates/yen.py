"""Figures of the yen's book from its inputs, by plain arithmetic."""
from reference import claim, column, figure, without, write

spot, dollar, yen, quarter = 156.7, 0.0365, 0.0075, 0.25
treasury, japan = 0.0415, 0.02124


def carry(end):
    """One unit of yen borrowed, held as dollars for a quarter, changed back and repaid with interest."""
    return (1 + dollar * quarter) * end / spot - (1 + yen * quarter)


# A basis of -28 bp: dollars through the swap cost more than the market's, so the forward lies lower.
forward = spot * (1 + (yen - 0.0028) * quarter) / (1 + dollar * quarter)
cost = (1 - forward / spot) / quarter
hedged = treasury - cost
breakeven = spot * (1 + yen * quarter) / (1 + dollar * quarter)
unwind = carry(spot * 0.9)

figure("Yen_carry", dollar - yen)
figure("Yen_carryvol", (dollar - yen) / 0.1)
figure("Yen_breakeven", breakeven)
figure("Yen_room", 1 - breakeven / spot)
figure("Yen_unwind", unwind)
figure("Yen_years_lost", -unwind / (dollar - yen))
rates = [130 + 5 * step for step in range(9)]
column("Yen_rates", rates)
column("Yen_pnl", [carry(rate) for rate in rates])
column("Yen_pnl_printed", [carry(600 / 4)] * 9)
figure("Yen_fwd", forward)
figure("Yen_cost", cost)
figure("Yen_hedged", hedged)
figure("Yen_pick", japan - hedged)
figure("Yen_home", 4000 * 0.05)
figure("Yen_home_ust", 1000 * 0.05)
yields = [0.0125 + 0.0025 * step for step in range(6)]
column("Yen_jgbs", yields)
column("Yen_adv_now", [each - hedged for each in yields])
column("Yen_adv_cut", [each - hedged - 0.01 for each in yields])
figure("Yen_fx", 150)
figure("Yen_ratio", 2476.1 / 1150)
figure("Yen_wrong", 2476.1 / 2.48)
figure("Yen_boj_high", 0.005)
figure("Yen_boj_step", 0.0025)
figure("Yen_boj_cycle", 0.006)
figure("Yen_nim", 100 * (0.45 - 0.25) * 0.0025)
without("Yen_jgb_before", "Yen_jgb_then", "Yen_jgb_last", "Yen_then", "Yen_now", "Yen_cheapest")
without("Yen_months", "Yen_month_jgb", "Yen_month_ust", "Yen_month_gap")
without("Yen_years", "Yen_year_jp", "Yen_year_ch", "Yen_year_eu", "Yen_year_over")

claim("0-33", "", "needs an input", 0.05)
claim("0-59", "holding", "reproduced", 1.2)
claim("0-59", "yield", "needs data")
claim("0-59", "draw", "needs an input", japan - hedged)
claim("0-60", "months", "needs data")
claim("0-60", "days", "needs data")
claim("0-60", "shares", "needs data")
claim("2-56", "", "needs data")
claim("2-61", "level", "reproduced", 0.005)
claim("2-61", "size", "worked out", 0.006)
claim("2-62", "", "not reproduced", 2.48)
claim("2-63", "", "reproduced", 150)
claim("3-08", "", "not reproduced", -0.018)
claim("3-11", "", "needs an input", 0.29)
write()
