"""
Writes the third column of the tables in formulas/ where LibreOffice's number is not the one that Excel's documentation defines:
the same functions written a second time, from Microsoft's formulas, in 40 digits. Run with the Python of Debian's
python3-mpmath and python3-scipy; entries that no function here covers are left as they are.
"""
import math
import re
from datetime import date, timedelta
from pathlib import Path

from mpmath import betainc, exp, expm1, findroot, gammainc, mp, mpf, sqrt
from scipy import constants

mp.dps = 40
folder = Path(__file__).parent / "formulas"
epoch = date(1899, 12, 30)
cells = [line.split("\t") for line in (folder / "cells.tsv").read_text().rstrip("\n").split("\n")]


def DATE(year, month, day):
    return (date(year, month, day) - epoch).days


def day_of(serial):
    return epoch + timedelta(days=int(serial))


def is_month_end(day):
    return (day + timedelta(days=1)).month != day.month


def february_end(day):
    return day.month == 2 and is_month_end(day)


def leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days(start, end, basis):
    """US 30/360 with a quirk of Excel's: the end of February at the start does not pull a 31st at the end back."""
    first, last = day_of(start), day_of(end)
    if basis not in (0, 4):
        return int(end) - int(start)
    first_day, last_day = first.day, last.day
    if basis == 4:
        first_day, last_day = min(first_day, 30), min(last_day, 30)
    else:
        if february_end(first) and february_end(last):
            last_day = 30
        if last_day == 31 and first.day >= 30:
            last_day = 30
        if first_day == 31 or february_end(first):
            first_day = 30
    return (last.year - first.year) * 360 + (last.month - first.month) * 30 + last_day - first_day


def in_order(*dates):
    assert all(earlier < later for earlier, later in zip(dates, dates[1:]))


def year_length(start, end, basis):
    if basis != 1:
        return 365 if basis == 3 else 360
    first, last = day_of(start), day_of(end)
    if first.year == last.year:
        return 366 if leap(first.year) else 365
    if last.year == first.year + 1 and (first.month, first.day) >= (last.month, last.day):
        feb29 = [date(y, 2, 29) for y in (first.year, last.year) if leap(y)]
        return 366 if any(first <= each <= last for each in feb29) else 365
    span = (date(last.year + 1, 1, 1) - date(first.year, 1, 1)).days
    return mpf(span) / (last.year - first.year + 1)


def years(start, end, basis):
    in_order(start, end)
    return mpf(days(start, end, basis)) / year_length(start, end, basis)


def months_on(serial, months, month_end):
    day = day_of(serial)
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    return DATE(year, month, last if month_end else min(day.day, last))


def coupons(settlement, maturity, frequency):
    month_end, count = is_month_end(day_of(maturity)), 1
    while months_on(maturity, -count * 12 // frequency, month_end) > settlement:
        count += 1
    step = 12 // frequency
    return months_on(maturity, -count * step, month_end), months_on(maturity, -(count - 1) * step, month_end), count


def period(settlement, maturity, frequency, basis):
    in_order(settlement, maturity)
    assert frequency in (1, 2, 4) and basis in (0, 1, 2, 3, 4)
    previous, following, count = coupons(settlement, maturity, frequency)
    length = following - previous if basis == 1 else mpf(365 if basis == 3 else 360) / frequency
    accrued = days(previous, settlement, basis)
    return mpf(length), mpf(accrued), count


def PRICE(settlement, maturity, rate, yld, redemption, frequency, basis=0):
    assert rate >= 0 and redemption > 0
    length, accrued, count = period(int(settlement), int(maturity), frequency, basis)
    coupon, left = 100 * mpf(rate) / frequency, (length - accrued) / length
    if count == 1:
        return (redemption + coupon) / (1 + left * yld / frequency) - coupon * accrued / length
    growth = 1 + mpf(yld) / frequency
    flows = sum(coupon / growth ** (k + left) for k in range(count))
    return flows + redemption / growth ** (count - 1 + left) - coupon * accrued / length


def YIELD(settlement, maturity, rate, price, redemption, frequency, basis=0):
    assert price > 0
    return findroot(lambda y: PRICE(settlement, maturity, rate, y, redemption, frequency, basis) - price, mpf(rate) + mpf("0.01"))


def DURATION(settlement, maturity, coupon, yld, frequency, basis=0):
    length, accrued, count = period(settlement, maturity, frequency, basis)
    growth, left = 1 + mpf(yld) / frequency, (length - accrued) / length
    flows = [(k + left, 100 * mpf(coupon) / frequency + (100 if k == count - 1 else 0)) for k in range(count)]
    return sum(t * f / growth**t for t, f in flows) / sum(f / growth**t for t, f in flows) / frequency


def MDURATION(settlement, maturity, coupon, yld, frequency, basis=0):
    return DURATION(settlement, maturity, coupon, yld, frequency, basis) / (1 + mpf(yld) / frequency)


def COUPDAYSNC(settlement, maturity, frequency, basis=0):
    assert basis != 0
    return days(settlement, coupons(settlement, maturity, frequency)[1], basis)


def ACCRINTM(issue, settlement, rate, par, basis=0):
    return par * mpf(rate) * years(issue, settlement, basis)


def INTRATE(settlement, maturity, investment, redemption, basis=0):
    return mpf(redemption - investment) / investment / years(settlement, maturity, basis)


def RECEIVED(settlement, maturity, investment, discount, basis=0):
    return investment / (1 - mpf(discount) * years(settlement, maturity, basis))


def PRICEDISC(settlement, maturity, discount, redemption, basis=0):
    return redemption * (1 - mpf(discount) * years(settlement, maturity, basis))


def PRICEMAT(settlement, maturity, issue, rate, yld, basis=0):
    year = year_length(issue, settlement, basis)
    whole, passed = mpf(days(issue, maturity, basis)) / year, mpf(days(issue, settlement, basis)) / year
    return 100 * ((1 + whole * rate) / (1 + (whole - passed) * yld) - passed * rate)


def YIELDMAT(settlement, maturity, issue, rate, price, basis=0):
    year = year_length(issue, settlement, basis)
    whole, passed = mpf(days(issue, maturity, basis)) / year, mpf(days(issue, settlement, basis)) / year
    return ((1 + whole * rate) / (mpf(price) / 100 + passed * rate) - 1) / (whole - passed)


def TBILLEQ(settlement, maturity, discount):
    span = maturity - settlement
    if span <= 182:
        return 365 * mpf(discount) / (360 - mpf(discount) * span)
    price, share = 1 - mpf(discount) * span / 360, mpf(span) / (366 if span == 366 else 365)
    return 2 * (sqrt(share**2 - (2 * share - 1) * (1 - 1 / price)) - share) / (2 * share - 1)


def TBILLPRICE(settlement, maturity, discount):
    assert maturity - settlement <= 365
    return 100 * (1 - mpf(discount) * (maturity - settlement) / 360)


def TBILLYIELD(settlement, maturity, price):
    return mpf(100 - price) / price * 360 / (maturity - settlement)


def ODDFPRICE(settlement, maturity, issue, first, rate, yld, redemption, frequency, basis=0):
    """The odd short first period of the documentation."""
    previous, following, _ = coupons(settlement, first, frequency)
    length = mpf(following - previous if basis == 1 else (365 if basis == 3 else 360) / frequency)
    count = coupons(first, maturity, frequency)[2]
    growth, coupon = 1 + mpf(yld) / frequency, 100 * mpf(rate) / frequency
    left = days(settlement, first, basis) / length
    value = coupon * days(issue, first, basis) / length / growth**left
    value += sum(coupon / growth ** (left + k) for k in range(1, count + 1)) + redemption / growth ** (left + count)
    return value - coupon * days(issue, settlement, basis) / length


def ODDFYIELD(settlement, maturity, issue, first, rate, price, redemption, frequency, basis=0):
    return findroot(lambda y: ODDFPRICE(settlement, maturity, issue, first, rate, y, redemption, frequency, basis) - price, 0.07)


def RATE(periods, payment, present, future=0, due=0):
    def value(rate):
        grown = (1 + rate) ** periods
        return present * grown + payment * (1 + rate * due) * (grown - 1) / rate + future

    return findroot(value, 0.09 if present < 5000 and periods > 20 else 0.01 if periods > 20 else -0.14 if present > 5000 else 0.01)


def IRR(values):
    return findroot(lambda rate: sum(mpf(v) / (1 + rate) ** k for k, v in enumerate(values)), -0.4)


def T_INV(probability, degrees):
    assert probability < 0.01
    def below(t):
        return betainc(mpf(degrees) / 2, 0.5, 0, degrees / (degrees + t * t), regularized=True) / 2

    # From the leading term of the tail.
    start = -((mpf(degrees) ** (mpf(degrees) / 2 - 1) / (mp.beta(mpf(degrees) / 2, 0.5) * probability * sqrt(1))) ** (mpf(1) / degrees))
    return findroot(lambda t: mp.log(below(t) / mpf(probability)), start if degrees < 20 else -6.5)


def F_INV(probability, m, n):
    return findroot(
        lambda f: betainc(mpf(m) / 2, mpf(n) / 2, 0, m * f / (n + m * f), regularized=True) - mpf(probability), 1.6e-4
    )


def WEIBULL_DIST(x, alpha, beta, cumulative):
    assert x >= 0 and alpha > 0
    share = mpf(x) / beta
    return -expm1(-(share**alpha)) if cumulative else mpf(alpha) / beta * share ** (alpha - 1) * exp(-(share**alpha))


def EXPON_DIST(x, rate, cumulative):
    assert x >= 0 and rate > 0
    return -expm1(-mpf(x) * rate) if cumulative else rate * exp(-mpf(x) * rate)


def CHISQ_DIST(x, degrees, cumulative):
    half = mpf(int(degrees)) / 2
    if cumulative:
        return gammainc(half, 0, mpf(x) / 2, regularized=True)
    return (mpf(x) / 2) ** (half - 1) * exp(-mpf(x) / 2) / (2 * mp.gamma(half))


def flat(values):
    for value in values:
        if isinstance(value, list):
            yield from (each for each in flat(value) if not isinstance(each, (str, bool)))
        else:
            yield value


def numbers(values):
    """Text and logical values count only where they are given directly."""
    found = [mpf(value) for value in flat(values)]
    assert found
    return found


def mean(values):
    return sum(values) / len(values)


def central(values, power):
    centre = mean(values)
    return sum((value - centre) ** power for value in values)


def VAR_S(*values):
    values = numbers(values)
    return central(values, 2) / (len(values) - 1)


def VAR_P(*values):
    values = numbers(values)
    return central(values, 2) / len(values)


def STDEV_S(*values):
    return sqrt(VAR_S(*values))


def STDEV_P(*values):
    return sqrt(VAR_P(*values))


def SKEW(*values):
    values = numbers(values)
    n = len(values)
    return central(values, 3) / STDEV_S(values) ** 3 * n / ((n - 1) * (n - 2))


def SKEW_P(*values):
    values = numbers(values)
    return central(values, 3) / len(values) / STDEV_P(values) ** 3


def AVEDEV(*values):
    values = numbers(values)
    return mean([abs(value - mean(values)) for value in values])


statistics = {
    "AVERAGE": lambda *v: mean(numbers(v)),
    "AVEDEV": AVEDEV,
    "DEVSQ": lambda *v: central(numbers(v), 2),
    "GEOMEAN": lambda *v: mp.fprod(numbers(v)) ** (mpf(1) / len(numbers(v))),
    "HARMEAN": lambda *v: mpf(1) / mean([1 / x for x in numbers(v)]),
    "MAX": lambda *v: max(numbers(v)),
    "MEDIAN": lambda *v: mean([sorted(numbers(v))[len(numbers(v)) // 2], sorted(numbers(v))[(len(numbers(v)) - 1) // 2]]),
    "MIN": lambda *v: min(numbers(v)),
    "PRODUCT": lambda *v: mp.fprod(numbers(v)),
    "SUM": lambda *v: sum(numbers(v)),
    "SUMSQ": lambda *v: sum(x * x for x in numbers(v)),
    "COUNT": lambda *v: len(numbers(v)),
    "SKEW": SKEW,
    "SKEW_P": SKEW_P,
    "STDEV": STDEV_S,
    "STDEV_S": STDEV_S,
    "STDEVP": STDEV_P,
    "STDEV_P": STDEV_P,
    "VAR": VAR_S,
    "VAR_S": VAR_S,
    "VARP": VAR_P,
    "VAR_P": VAR_P,
}


def rank_share(values, x, exclusive):
    ordered = sorted(numbers([values]))
    below = max(index for index, value in enumerate(ordered) if value <= x and (index == 0 or ordered[index - 1] < value))
    place = mpf(below)
    if ordered[below] != x:
        low = max(value for value in ordered if value < x)
        high = min(value for value in ordered if value > x)
        last_low = max(index for index, value in enumerate(ordered) if value == low)
        place = last_low + (x - low) / (high - low)
    return (place + 1) / (len(ordered) + 1) if exclusive else place / (len(ordered) - 1)


def cut_off(value, digits):
    assert digits >= 1
    # The places are those of doubles such as 9.6, not of the decimals that they stand for.
    return mp.floor(value * 10**digits + mpf(10) ** -12) / mpf(10) ** digits


def PERCENTRANK_INC(values, x, digits=3):
    return cut_off(rank_share(values, mpf(x), False), digits)


def PERCENTRANK_EXC(values, x, digits=3):
    return cut_off(rank_share(values, mpf(x), True), digits)


def WEEKNUM(serial, kind=1):
    assert kind in (1, 2, 21) or 11 <= kind <= 17
    day = day_of(serial)
    if kind == 21:
        return day.isocalendar()[1]
    first = {1: 6, 2: 0}.get(kind, (kind - 11) % 7)
    new_year = date(day.year, 1, 1)
    return ((day - new_year).days + (new_year.weekday() - first) % 7) // 7 + 1


c = constants
gallon, imperial = mpf(c.gallon) * 1000, mpf("4.54609")
foot, inch, mile, yard, pound = mpf("0.3048"), mpf("0.0254"), mpf("1609.344"), mpf("0.9144"), mpf("453.59237")
pound_force, horsepower = pound / 1000 * mpf(c.g), 550 * foot * pound / 1000 * mpf(c.g)
parsec = mpf(149597870700) * 648000 / mp.pi
in_standard_unit = {
    "g": {
        "sg": mpf(c.g) / foot * pound, "lbm": pound, "u": mpf("1.66053906660e-24"), "ozm": pound / 16, "grain": pound / 7000,
        "shweight": pound * 100, "hweight": pound * 112, "stone": pound * 14, "ton": pound * 2000, "brton": pound * 2240,
    },
    "kg": {"lbm": pound / 1000},
    "m": {"ell": 45 * inch, "ly": mpf(c.light_year), "parsec": parsec, "pc": parsec},
    "Pa": {
        "p": 1, "atm": 101325, "at": 101325, "mmHg": mpf("133.322387415"), "psi": pound_force / inch**2, "Torr": mpf(101325) / 760,
    },
    "J": {
        "c": mpf("4.184"), "cal": mpf("4.1868"), "eV": mpf("1.602176634e-19"), "ev": mpf("1.602176634e-19"),
        "HPh": horsepower * 3600, "hh": horsepower * 3600, "flb": foot * pound_force, "BTU": mpf("1055.05585262"),
        "btu": mpf("1055.05585262"),
    },
    "W": {"HP": horsepower, "h": horsepower, "PS": 75 * mpf(c.g)},
    "l": {
        "bushel": mpf("2150.42") * inch**3 * 1000, "ly3": mpf(c.light_year) ** 3 * 1000, "GRT": 100 * foot**3 * 1000,
        "regton": 100 * foot**3 * 1000, "MTON": 40 * foot**3 * 1000,
    },
    "m2": {"ly2": mpf(c.light_year) ** 2},
    "m/s": {"admkn": 6080 * foot / 3600},
    "N": {"lbf": pound_force, "pond": mpf(c.g) / 1000},
}


def CONVERT(value, unit, standard):
    return value * in_standard_unit[standard][unit]


scope = {name: value for name, value in globals().items() if callable(value) and name.isupper()}
scope |= statistics | {"PERCENTRANK": PERCENTRANK_INC}


def cell_value(text):
    if text in ("TRUE", "FALSE"):
        return text == "TRUE"
    try:
        return mpf(text)
    except ValueError:
        return text


def range_value(match):
    (left, top), (right, bottom) = [(ord(place[0]) - 65, int(place[1:]) - 1) for place in match.group().split(":")]
    found = [cells[row][column] for row in range(top, bottom + 1) for column in range(left, right + 1) if row < len(cells) and column < len(cells[row])]
    return "[" + ",".join(repr(cell_value(text)) for text in found if text) + "]"


def evaluated(formula):
    """The value of a formula that reads as Python; None where a function or a spelling is not covered here."""
    text = formula[1:]
    if not re.match(r"[A-Z][A-Z0-9.]*\(", text) or "+1E7" in text or ";" in text:
        return None
    text = re.sub(r"\b[A-L]\d+:[A-L]\d+\b", range_value, text)
    text = re.sub(r"\bTRUE\b", "True", re.sub(r"\bFALSE\b", "False", text)).replace("{", "[").replace("}", "]")
    text = re.sub(r"([A-Z0-9]+)\.(?=[A-Z])", r"\1_", text)
    try:
        return mpf(eval(text, {"mpf": mpf, "__builtins__": {}}, scope))
    except Exception:
        return None


def differs(value, answer, tolerance):
    try:
        return abs(value - mpf(answer)) > tolerance * abs(value)
    except ValueError:
        return True


undocumented = ("=PRODUCT(B30:B31)", "=SUM(B30:B31)")


def refused_statistic(entry):
    """LibreOffice refuses numbers given as text; Excel reads them."""
    return entry[1].startswith(("Err:504", "#VALUE!")) and '(2,TRUE,"3")' in entry[0]


for path in sorted(folder.glob("*.tsv")):
    if path.name in ("cells.tsv",):
        continue
    header, *lines = path.read_text().rstrip("\n").split("\n")
    out = [header]
    for line in lines:
        entry = (line.split("\t") + [""] * 6)[:6]
        value = evaluated(entry[0]) if re.match(r"-?\d", entry[1]) or refused_statistic(entry) else None
        if value is not None and entry[0] not in undocumented and mp.isfinite(value) and differs(value, entry[1], mpf(entry[3] or "1e-12")):
            entry[2] = repr(float(value)).replace("e", "E") if float(value) != int(value) else str(int(value))
        out.append("\t".join(entry).rstrip())
    path.write_text("\n".join(out) + "\n")
