"""Figures of the relief book from its inputs, by plain arithmetic."""
from datetime import date

from reference import claim, column, figure, without, write

old, fall, freed = 0.06, 0.27, 0.213
new = old * (1 - fall)
must = freed / fall


def room(ratio):
    """Assets that the capital of the subsidiaries carries at a ratio, less those at the old one."""
    return must / ratio - must / old


def day(year, month, number):
    """Serial date: days since 30 December 1899."""
    return (date(year, month, number) - date(1899, 12, 30)).days


def debt_path(rate):
    path = [38 / 30.486]
    for _ in range(10):
        path.append(path[-1] * (1 + rate) / 1.045 + 0.03)
    return path


figure("Rel_new", new)
figure("Rel_tier1", must * 1000)
figure("Rel_capacity", room(new))
figure("Rel_hold_room", 0.013 / new)
figure("Rel_lever_low", 4.5 / 0.2)
figure("Rel_lever_high", 5 / 0.2)
figure("Rel_ratio_low", 0.2 / 5)
figure("Rel_ratio_high", 0.2 / 4.5)
ratios = [0.03 + 0.005 * step for step in range(6)]
column("Rel_ratios", ratios)
column("Rel_room", [room(each) for each in ratios])
column("Rel_band_low", [4.5] * 6)
column("Rel_band_high", [5] * 6)
figure("Rel_year", 2.4)
figure("Rel_year_share", 2.4 / 5)
figure("Rel_months_low", 22.5)
figure("Rel_months_high", 25)
figure("Rel_qe_low", 4500 / 12)
figure("Rel_qe_high", 5000 / 12)
figure("Rel_take_low", 2 / 5)
figure("Rel_take_high", 3 / 4.5)
# Six and eight months after 31 August; February has no 31st.
figure("Rel_from", day(2026, 2, 28))
figure("Rel_to", day(2026, 4, 30))
uses = [0.2, 0.4, 0.6, 0.8, 1]
column("Rel_uses", uses)
for name, months in (("Rel_use_one", 12), ("Rel_use_two", 24), ("Rel_use_three", 36)):
    column(name, [4500 * each / months for each in uses])
column("Rel_use_named", [200] * 5)
# Taylor (1993): 2 % + inflation + half the excess of inflation over 2 % + half the gap.
figure("Rel_taylor", 0.02 + 0.03 + 0.5 * (0.03 - 0.02))
figure("Rel_taylor_up", 1.5 * 0.005)
figure("Rel_steps", 16)
figure("Rel_steps_2007", 21)
figure("Rel_steps_2019", 10)
interest = 38 * 0.034
saved = 38 * 0.33 * 0.01
borrowed = (interest + 0.03 * 30.486) * 0.034
figure("Rel_interest", interest)
figure("Rel_saved", saved)
figure("Rel_borrowed", borrowed)
figure("Rel_net", saved - borrowed)
figure("Rel_debt_gdp", 38 / 30.486)
column("Rel_ahead", range(11))
column("Rel_path", debt_path(0.034))
column("Rel_path_cut", debt_path(0.024))
figure("Rel_facility_year", 150)
figure("Rel_mbs_effect", -6)
figure("Rel_wealth", 35000 * 0.03 * 0.03)
figure("Rel_wealth_gdp", 35000 * 0.03 * 0.03 / 30486)
without("Rel_cpi_peak", "Rel_cpi_last", "Rel_mortgage_then", "Rel_mortgage_last")

claim("1-06", "", "needs an input", saved - borrowed)
claim("2-66", "", "needs data")
claim("3-05", "", "worked out", 0.0075)
claim("3-06", "", "reproduced", 16)
claim("3-15", "year", "reproduced", 2.4)
claim("3-15", "freed", "reproduced", 0.213)
claim("3-15", "capacity", "needs an input", room(new))
claim("3-15", "capital", "worked out", 22.5)
claim("3-15", "ratio", "worked out", 0.04)
claim("3-15", "half", "worked out", 0.48)
claim("3-15", "months", "worked out", 22.5)
claim("3-16", "share", "worked out", 0.4)
claim("3-16", "date", "reproduced", day(2026, 4, 30))
claim("4-27", "", "needs an input", 150)
claim("4-28", "", "needs an input", -6)
claim("4-30", "", "needs an input", 31.5)
write()
