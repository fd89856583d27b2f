"""Figures of the book on curves and metals from its inputs, by plain arithmetic."""
import math

from reference import claim, column, figure, without, write


def slope(years, prices):
    return (math.log(prices[-1]) - math.log(prices[0])) / (years[-1] - years[0])


def bumps(years, prices):
    """Each price over the straight line from the first to the last, less 1."""
    steep = (prices[-1] - prices[0]) / (years[-1] - years[0])
    return [price / (prices[0] + steep * (year - years[0])) - 1 for year, price in zip(years, prices)]


drawn = [0.1, 1, 2, 3, 4]
before, after = [75, 70, 68, 67, 66], [60, 60.5, 61, 60.5, 60]
years = [0.19, 0.44, 1.19, 1.69, 2.19, 2.94, 3.94]
strip = [64.62, 63.49, 61.5, 61.32, 61.39, 61.84, 62.42]
figure("Crv_move", 60 / 75 - 1)
figure("Crv_slope_before", slope(drawn, before))
figure("Crv_slope_after", 0)
figure("Crv_slope_strip", slope(years, strip))
figure("Crv_bump", bumps(drawn, after)[2])
figure("Crv_bump_strip", bumps(years, strip)[3])
column("Crv_line_before", before)
column("Crv_line_after", after)
column("Crv_strip_line", strip)
column("Crv_strip_bump", bumps(years, strip))
column("Crv_strip_straight", [price / (1 + bump) for price, bump in zip(strip, bumps(years, strip))])

differences = [61.08 - 56.01, 62.42 - 64.62, 60 - 56.01, 71 - 56.01, 58 - 56.01]
column("Crv_differences", differences)
figure("Crv_ways", 5)

supplied = 1.03**5
gaps = [(1 + rise) / supplied - 1 for rise in (0.35, 0.4)]
figure("Crv_copper_supplied", supplied - 1)
figure("Crv_gap_low", gaps[0])
figure("Crv_gap_high", gaps[1])
figure("Crv_supply_needed", 1.35**0.2 - 1)
# Demand falls by 0.3 % for a rise of 1 %: (1 + rise)^-0.3 undoes the gap.
figure("Crv_gap_price", math.exp(math.log(1 + gaps[0]) / 0.3) - 1)
figure("Crv_arrives", 2031)
figure("Crv_arrives_late", 2033)
figure("Crv_centres", 270000 / 40)
figure("Crv_centres_most", 270000 / 20)
figure("Crv_by_power", 20000 * 27 / 27e6)
growths = [0.02, 0.03, 0.04, 0.05, 0.06, 0.07]
column("Crv_growths", growths)
for at, rise in enumerate((0.35, 0.4)):
    column("Crv_gap_at", [(1 + rise) / (1 + growth) ** 5 - 1 for growth in growths], at)

# (1 − lost) · P^0.1 = P^−0.3: the price at which what remains is what is asked for.
shock = 0.9 ** (-1 / 0.4) - 1
figure("Crv_tin_price", shock)
figure("Crv_tin_part", 0.95 ** (-1 / 0.4) - 1)
figure("Crv_tin_ev", 0.1 * 15 - 0.9)
figure("Crv_tin_kelly", 0.1 - 0.9 / 15)
figure("Crv_cost", 200)
without(
    "Crv_high", "Crv_then", "Crv_since", "Crv_copper_since", "Crv_together",
    "Crv_months", "Crv_month_average", "Crv_month_before", "Crv_month_after",
)

claim("0-09", "", "needs an input", 5)
claim("0-32", "", "needs an input", 0.6)
claim("0-36", "fall", "worked out", -0.2)
claim("0-36", "before", "needs data")
claim("0-36", "after", "needs data")
claim("0-36", "bump", "needs an input", bumps(drawn, after)[2])
claim("0-52", "centres", "needs an input", 6750)
claim("0-52", "megawatts", "needs an input", 0.02)
claim("0-53", "35%", "worked out", gaps[0])
claim("0-53", "40%", "worked out", gaps[1])
claim("0-53", "lag", "worked out", 2031)
claim("0-54", "supply", "needs an input", shock)
claim("0-54", "solder", "not reproduced", 0.965)
claim("0-55", "", "worked out", 200)
claim("0-67", "", "needs an input", 0)
claim("1-02", "", "needs data")
write()
