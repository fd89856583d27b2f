"""Figures of gold's book from its inputs, by plain arithmetic."""
from reference import claim, column, figure, without, write

# A troy ounce is 31.1034768 g by definition.
ounces = 1e6 / 31.1034768
tonnes, other, price, target = 36000, 12.9e12, 4606.5, 12000


def share(at):
    gold = tonnes * ounces * at
    return gold / (gold + other)


def price_at(part, held=tonnes):
    return part / (1 - part) * other / (held * ounces)


pace = 254 / 10 * 12
# At the price of the day, the gold that makes the share that the price named makes.
buy = share(target) / (1 - share(target)) * other / price / ounces - tonnes
exports_up = 289.3 * (1 - 1 / 1.03)
imports_up = (289.3 + 52.8) * (1 - 1 / 1.006)
change = imports_up - exports_up

figure("Gold_share_now", share(price))
figure("Gold_share_target", share(target))
figure("Gold_price_1980s", price_at(0.5))
figure("Gold_buy", buy)
figure("Gold_pace", pace)
figure("Gold_buy_years", buy / pace)
shares = [0.15 + 0.075 * step for step in range(8)]
column("Gold_shares", shares)
column("Gold_price_at", [price_at(each) for each in shares])
column("Gold_price_more", [price_at(each, tonnes + 10 * pace) for each in shares])
column("Gold_named", [target] * 8)
figure("Gold_bought_oz", 254 * ounces / 1e6)
figure("Gold_bought_usd", 254 * ounces * 4386 / 1e9)
figure("Gold_china_up", (74.09 - 62.64) * 1e6 / ounces)
figure("Gold_china_after", (74.15 - 74.09) * 1e6 / ounces)
figure("Gold_premium", 100)
figure("Gold_breakeven_odds", 0.0415)
figure("Gold_prior", 52.8 / 0.89)
figure("Gold_imports", 342.1)
figure("Gold_export_rise", exports_up)
figure("Gold_import_rise", imports_up)
figure("Gold_narrowed", change)
figure("Gold_change", change / (52.8 - change))
figure("Gold_part", -6.1 / change)
figure("Gold_surprise", 63.3 - 52.8)
column("Gold_rises", [exports_up, 6.1, imports_up, -change])
without("Gold_real_before", "Gold_real_after", "Gold_pace_first", "Gold_pace_second", "Gold_bull_first", "Gold_bear")
without("Gold_bull_second", "Gold_highest", "Gold_latest", "Gold_years", "Gold_year_gold", "Gold_year_cpi")
without("Gold_year_rebased", "Gold_year_prices")

claim("2-59", "ounces", "worked out", 254 * ounces / 1e6)
claim("2-59", "value", "worked out", 254 * ounces * 4386 / 1e9)
claim("2-60", "months", "needs data")
claim("2-60", "inflow", "needs data")
claim("2-65", "", "needs data")
claim("3-26", "", "reproduced", (74.09 - 62.64) * 1e6 / ounces)
claim("4-05", "share", "needs an input", share(target))
claim("4-05", "price", "needs an input", price_at(0.5))
claim("4-06", "before", "needs data")
claim("4-06", "after", "needs data")
claim("4-06", "faster", "needs data")
claim("4-07", "", "needs data")
claim("4-08", "", "needs data")
claim("4-09", "", "needs an input", 100)
claim("4-10", "change", "reproduced", change / (52.8 - change))
claim("4-10", "surprise", "worked out", 10.5)
claim("4-10", "lowest since", "needs data")
claim("4-11", "", "reproduced", change)
claim("4-12", "", "not reproduced", -6.1 / change)
claim("4-13", "", "not reproduced")
write()
