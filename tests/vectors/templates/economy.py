"""Figures of the book on the K-shaped economy from its inputs: regression and deviation by scipy and the standard library."""
from statistics import mean, stdev

from scipy.stats import linregress

from reference import claim, column, figure, without, write

figure("Eco_fall", 45 / 150 - 1)
figure("Eco_even", 150 / 45)
figure("Eco_pay", (100 * 45 - 100 * 150) / 1000)
ratios = [step / 2 for step in range(1, 10)]
column("Eco_ratios", ratios)
column("Eco_kept", [ratio * 45 / 150 for ratio in ratios])
column("Eco_level", [1] * 9)
figure("Eco_ism_gap", 47.9 - 50)

sales = [0.15, 0.10, 0.07, 0.08, 0.04, 0.04, -0.02, 0.01]
ahead = mean(sales[:2]) - mean(sales[2:])
column("Eco_bars", sales)
figure("Eco_tech", ahead)
figure("Eco_spread", stdev(sales))

growth = [0.024, 0.013, 0.006, 0.058, 0.062, 0.022, 0.015, 0.012]
shares = [0.125, 0.07, 0.085, 0.02, 0.11, 0.06, 0.05, 0.055]
fit = linregress(growth, shares)
figure("Eco_slope", fit.slope)
figure("Eco_slope_t", fit.slope / fit.stderr)
figure("Eco_explained", fit.rvalue**2)
column("Eco_x", growth)
column("Eco_y", shares)
column("Eco_fit", [fit.intercept + fit.slope * each for each in growth])
without(
    "Eco_unemployed", "Eco_times_all", "Eco_graduates", "Eco_worst", "Eco_low", "Eco_chips", "Eco_hosting",
    "Eco_services", "Eco_china", "Eco_months", "Eco_month_rate", "Eco_month_grads",
)

claim("0-58", "pay", "worked out", -0.7)
claim("0-58", "jobs", "worked out", 10 / 3)
claim("3-01", "", "needs data")
claim("3-14", "", "needs data")
claim("3-25", "", "needs an input", stdev(sales))
claim("3-28", "data", "needs data")
claim("3-28", "market", "needs data")
claim("4-18", "", "needs an input", ahead)
claim("4-19", "", "needs data")
claim("4-20", "", "needs an input", fit.rvalue**2)
claim("4-21", "hosting", "needs data")
claim("4-21", "services", "needs data")
claim("4-22", "", "reproduced", 47.9)
write()
