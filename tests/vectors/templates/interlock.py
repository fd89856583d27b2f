"""Figures of the interlock's book from its inputs, by plain arithmetic and by counting all circles."""
from itertools import permutations
from math import cos, pi, sin

from reference import claim, column, figure, without, write

companies = ["Nvidia", "OpenAI", "Oracle", "Microsoft", "AMD", "CoreWeave"]
invest = {("Nvidia", "OpenAI"): 100, ("Nvidia", "CoreWeave"): 2, ("OpenAI", "AMD"): 10, ("Microsoft", "OpenAI"): 13}
buy = {
    ("Nvidia", "CoreWeave"): 6,
    ("OpenAI", "Nvidia"): 100,
    ("OpenAI", "Oracle"): 300,
    ("OpenAI", "Microsoft"): 250,
    ("OpenAI", "AMD"): 90,
    ("OpenAI", "CoreWeave"): 22,
    ("Oracle", "Nvidia"): 40,
    ("Oracle", "AMD"): 5,
    ("Microsoft", "Nvidia"): 40,
    ("Microsoft", "AMD"): 5,
    ("Microsoft", "CoreWeave"): 10,
    ("CoreWeave", "Nvidia"): 25,
}
worth = dict(zip(companies, [4500, 500, 560, 3600, 350, 42]))
purchases = sum(buy.values())
flows = {pair: invest.get(pair, 0) + buy.get(pair, 0) for pair in permutations(companies, 2)}


def circular(paid):
    return sum(min(amount * paid, buy.get((to, of), 0)) for (of, to), amount in invest.items()) / purchases


def revenue(life, margin):
    """490 bn as an annuity at 10 %, by discounting each year, over the margin."""
    return 490 / sum(1.1**-year for year in range(1, life + 1)) / margin


figure("Net_must_earn", revenue(5, 0.35))
figure("Net_gdp_share", 490 / 31095)
figure("Net_implied", 1.1 * (4500 / (190 * 8)) ** 0.2 - 1)
figure("Net_wedge", -0.02)
margins = [0.15, 0.25, 0.35, 0.45, 0.55]
column("Net_margins", margins)
for name, life in (("Net_must_short", 3), ("Net_must", 5), ("Net_must_long", 8)):
    column(name, [revenue(life, margin) for margin in margins])

returned = sum(min(amount, flows[to, of]) for (of, to), amount in flows.items()) / sum(flows.values())
sold = [sum(amount for (_, seller), amount in buy.items() if seller == each) for each in companies]
bought = [sum(amount for (buyer, _), amount in buy.items() if buyer == each) for each in companies]
sellers = sum((each / purchases) ** 2 for each in sold)
figure("Net_circ", circular(1))
figure("Net_circ_paid", circular(0.2))
figure("Net_recip", returned)
figure("Net_openai_out", 762)
figure("Net_openai_share", 762 / purchases)
figure("Net_sellers", sellers)
column("Net_sold", sold)
column("Net_bought", bought)

# The picture: companies around a circle, clockwise from the top; each payer's line goes to every customer of his and back.
angles = [2 * pi * (index + 0.5) / 6 for index in range(6)]
column("Net_node_x", [sin(angle) for angle in angles])
column("Net_node_y", [cos(angle) for angle in angles])
ways, broad = [], []
for payer in companies:
    for other in companies:
        if other == payer:
            continue
        paid = flows[payer, other]
        ways += [payer, other if paid > 0 else payer]
        broad += [payer, other if paid >= sum(flows.values()) / 10 else payer]
    ways.append(payer)
    broad.append(payer)
column("Net_step", range(66))
for names, places in ((("Net_way_to", "Net_way_x", "Net_way_y"), ways), (("Net_way_broad_to", "Net_broad_x", "Net_broad_y"), broad)):
    column(names[0], [companies.index(place) + 1 for place in places])
    column(names[1], [sin(angles[companies.index(place)]) for place in places])
    column(names[2], [cos(angles[companies.index(place)]) for place in places])

circles = []
for length in (2, 3, 4):
    for path in permutations(companies, length):
        # Each circle once: from the company that is named first in the tables.
        if companies.index(path[0]) == min(companies.index(each) for each in path):
            least = min(flows[pair] for pair in zip(path, path[1:] + path[:1]))
            if least > 0:
                circles.append((least, length))
circles.sort(key=lambda circle: -circle[0])
figure("Net_circles", len(circles))
column("Net_circle_least", [least for least, _ in circles])
column("Net_circle_count", [length for _, length in circles])

losses = {each: 0.5 if each == "OpenAI" else 0.0 for each in companies}
new = dict(losses)
for _ in range(100):
    passed = {each: sum(invest.get((each, other), 0) / worth[each] * new[other] for other in companies) for each in companies}
    new = {each: min(1, losses[each] + passed[each]) - losses[each] for each in companies}
    losses = {each: losses[each] + new[each] for each in companies}
orders = [0.5 * buy.get(("OpenAI", each), 0) / worth[each] for each in companies]
holdings = max(loss for each, loss in losses.items() if each != "OpenAI")
column("Net_loss", [losses[each] for each in companies])
column("Net_lost_orders", orders)
figure("Net_holdings_worst", holdings)
figure("Net_orders_worst", 150 / 560)

figure("Net_hhi_low", 0.82 * 0.82)
figure("Net_hhi_high", 0.82 * 0.82 + 0.18 * 0.18)
figure("Net_cr4", 0.65)
figure("Net_tax", 5)
figure("Net_pledge_funds", 1.2 / 5.3)
figure("Net_pledge_gdp", 1.2 / 1.09)
figure("Net_pif_share", 40 / 1200)
figure("Net_tiktok_ratio", 0.0625)
without("Net_circle")

claim("1-05", "", "needs an input", 1.1 * (4500 / 1520) ** 0.2 - 1)
claim("1-08", "", "needs an input", sellers)
claim("1-09", "", "needs an input", 115 / 893)
claim("1-10", "holdings", "needs an input", 50 / 4500)
claim("1-10", "orders", "needs an input", 150 / 560)
claim("1-11", "", "needs data")
claim("1-12", "", "needs an input", revenue(5, 0.35))
claim("1-15", "", "needs data")
claim("1-29", "", "needs data")
claim("2-25", "", "needs an input", 5)
claim("2-26", "", "worked out", 0.6724)
claim("2-27", "", "needs an input", 0.65)
claim("2-28", "", "needs data")
claim("2-29", "", "needs an input", returned)
claim("2-30", "of funds", "worked out", 1.2 / 5.3)
claim("2-30", "of GDP", "needs an input", 1.2 / 1.09)
claim("3-17", "", "worked out", 0.0625)
claim("4-17", "", "needs data")
claim("4-38", "", "needs an input", -0.02)
write()
