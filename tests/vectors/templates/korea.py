"""Figures of Korea's book from its inputs, by plain arithmetic."""
from reference import claim, column, figure, without, write

before, after, printed = [9, 2.45], [1.78, 0.89], [-0.8, -0.69]
coins, spot, target = 687410, 95000, 110000
debt, preferred, cash, market = 8.2e9, 8.3e9, 2.25e9, 50e9


def net(price):
    return coins * price - debt - preferred + cash


falls = [later / earlier - 1 for earlier, later in zip(before, after)]
coin = target / spot - 1
share = net(target) / net(spot) - 1

figure("Kor_upbit", falls[0])
figure("Kor_bithumb", falls[1])
figure("Kor_both", 2.67 / 11.45 - 1)
figure("Kor_start_needed", 0.89 / 0.31)
figure("Kor_share_before", 9 / 11.45)
figure("Kor_share_after", 1.78 / 2.67)
column("Kor_bar_before", before)
column("Kor_bar_after", after)
column("Kor_bar_printed", [1.8, 2.45 * 0.31])
column("Kor_change", falls)
figure("Kor_assets", coins * spot / 1e9)
figure("Kor_net", net(spot) / 1e9)
figure("Kor_mnav", market / (coins * spot))
figure("Kor_mnav_ev", (market + debt + preferred - cash) / (coins * spot))
figure("Kor_leverage", coins * spot / net(spot))
figure("Kor_coin_rise", coin)
figure("Kor_share_rise", share)
# The multiple at which the share rises as much as the coin.
figure("Kor_lost", (1 + coin) / (1 + share) - 1)
# 24 coins more on 100.
figure("Kor_dilution", 1 - 100 / 124)
prices = [60000 + 10000 * step for step in range(9)]
column("Kor_px", prices)
column("Kor_coin", [price / spot - 1 for price in prices])
column("Kor_stock", [net(price) / net(spot) - 1 for price in prices])
column("Kor_stock_low", [0.9 * net(price) / net(spot) - 1 for price in prices])
without("Kor_strategy", "Kor_metaplanet", "Kor_kimchi", "Kor_zec_since")

claim("1-03", "", "needs data")
claim("1-04", "bitcoin", "needs data")
claim("1-04", "ether", "needs data")
claim("1-20", "", "reproduced", falls[0])
claim("1-21", "", "not reproduced", falls[1])
claim("1-22", "average", "needs data")
claim("1-22", "from prices", "needs data")
claim("1-23", "index", "needs data")
claim("1-23", "SK hynix", "needs data")
claim("1-24", "", "needs data")
claim("1-25", "", "needs an input", 1 - 100 / 124)
claim("3-19", "", "needs data")
claim("3-20", "", "needs data")
claim("4-32", "Strategy", "needs data")
claim("4-32", "Metaplanet", "needs data")
claim("4-33", "", "needs an input", share - coin)
claim("4-34", "", "needs data")
write()
