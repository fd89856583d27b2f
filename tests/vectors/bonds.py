"""Reference values for the bond functions, written to bonds.json beside this script.

The price is the ISMA sum in 40 digits over a schedule made with datetime; derivatives are numerical in those digits. Where
QuantLib counts days the same way (actual/actual), its clean price must agree to 1e-10 or the script stops.
Needs python3-mpmath and quantlib-python.
"""
import calendar
import datetime
import json
import pathlib

import QuantLib as ql
from mpmath import diff, mp, mpf

mp.dps = 40
EPOCH = datetime.date(1899, 12, 30)


def serial(day):
    return (day - EPOCH).days


def coupon_date(maturity, months):
    index = maturity.year * 12 + maturity.month - 1 - months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    end = maturity.day == calendar.monthrange(maturity.year, maturity.month)[1]
    return datetime.date(year, month + 1, last if end else min(maturity.day, last))


def days_30_us(a, b):
    feb = lambda d: d.month == 2 and d.day == calendar.monthrange(d.year, 2)[1]
    d1, d2 = a.day, b.day
    if feb(a) and feb(b):
        d2 = 30
    if feb(a):
        d1 = 30
    if d2 == 31 and d1 >= 30:
        d2 = 30
    if d1 == 31:
        d1 = 30
    return (b.year - a.year) * 360 + (b.month - a.month) * 30 + d2 - d1


def days_30_european(a, b):
    return (b.year - a.year) * 360 + (b.month - a.month) * 30 + min(b.day, 30) - min(a.day, 30)


def period(settle, maturity, freq, basis):
    count = 1
    while coupon_date(maturity, count * 12 // freq) > settle:
        count += 1
    previous = coupon_date(maturity, count * 12 // freq)
    following = coupon_date(maturity, (count - 1) * 12 // freq)
    if basis == 1:
        length = mpf((following - previous).days)
    else:
        length = mpf(365 if basis == 3 else 360) / freq
    if basis in (0, 4):
        accrued = (days_30_us if basis == 0 else days_30_european)(previous, settle)
        to_next = length - accrued
    else:
        accrued = (settle - previous).days
        to_next = mpf((following - settle).days)
    return count, length, mpf(accrued), to_next


def dirty(coupon, freq, terms, rate):
    count, length, _, to_next = terms
    payment = 100 * coupon / freq
    first = to_next / length
    if count == 1:
        return (100 + payment) / (1 + first * rate / freq)
    growth = 1 + rate / freq
    return sum(payment / growth ** (first + k) for k in range(count)) + 100 / growth ** (first + count - 1)


def quantlib_clean(settle, maturity, coupon, rate, freq):
    date = lambda d: ql.Date(d.day, d.month, d.year)
    schedule = ql.Schedule(
        date(coupon_date(maturity, 12 * 60)), date(maturity), ql.Period(12 // freq, ql.Months), ql.NullCalendar(),
        ql.Unadjusted, ql.Unadjusted, ql.DateGeneration.Backward,
        maturity.day == calendar.monthrange(maturity.year, maturity.month)[1],
    )
    counter = ql.ActualActual(ql.ActualActual.ISMA, schedule)
    ql.Settings.instance().evaluationDate = date(settle)
    bond = ql.FixedRateBond(0, 100.0, schedule, [coupon], counter)
    compounding = ql.Simple if coupon_date(maturity, 12 // freq) <= settle else ql.Compounded
    return bond.cleanPrice(rate, counter, compounding, freq, date(settle))


CASES = [
    ("2025-11-20", "2035-11-15", "0.04", "0.0402", 2, 1),
    ("2025-11-20", "2035-11-15", "0.04", "0.0625", 2, 1),
    ("2025-11-20", "2055-11-15", "0.04625", "0.0475", 2, 1),
    ("2025-11-20", "2026-02-15", "0.0375", "0.0388", 2, 1),
    ("2025-11-20", "2026-05-15", "0.0375", "0.0388", 2, 1),
    ("2025-08-31", "2030-02-28", "0.05", "0.01", 2, 1),
    ("2024-02-29", "2034-08-31", "0.03", "0.04", 2, 1),
    ("2025-11-20", "2035-11-15", "0", "0.0402", 1, 1),
    ("2025-11-20", "2035-11-15", "0.04", "0", 4, 1),
    ("2025-11-20", "2035-11-15", "0.04", "-0.005", 2, 1),
    ("2008-02-15", "2017-11-15", "0.0575", "0.065", 2, 0),
    ("2025-01-31", "2031-07-31", "0.06", "0.05", 2, 0),
    ("2025-02-28", "2031-08-31", "0.06", "0.05", 2, 0),
    ("2025-11-20", "2035-11-15", "0.04", "0.0402", 2, 2),
    ("2025-11-20", "2035-11-15", "0.04", "0.0402", 2, 3),
    ("2025-07-31", "2035-10-31", "0.04", "0.0402", 4, 4),
    ("2025-11-20", "2125-11-15", "0.04", "0.3", 2, 1),
    ("2025-11-14", "2035-11-15", "0.10", "0.0001", 1, 1),
]

vectors = []
for settle_text, maturity_text, coupon_text, rate_text, freq, basis in CASES:
    settle = datetime.date.fromisoformat(settle_text)
    maturity = datetime.date.fromisoformat(maturity_text)
    coupon, rate = mpf(float(coupon_text)), mpf(float(rate_text))
    terms = period(settle, maturity, freq, basis)
    value = dirty(coupon, freq, terms, rate)
    accrued = 100 * coupon / freq * terms[2] / terms[1]
    slope = diff(lambda r: dirty(coupon, freq, terms, r), rate)
    curvature = diff(lambda r: dirty(coupon, freq, terms, r), rate, 2)
    if basis == 1 and maturity.year < 2100:
        other = quantlib_clean(settle, maturity, float(coupon), float(rate), freq)
        assert abs(other - float(value - accrued)) < 1e-10, (settle_text, maturity_text, other, float(value - accrued))
    vectors.append({
        "settle": serial(settle), "maturity": serial(maturity), "coupon": float(coupon), "bondYield": float(rate),
        "freq": freq, "basis": basis, "clean": float(value - accrued), "accrued": float(accrued),
        "modDur": float(-slope / value), "convexity": float(curvature / value), "dv01": float(-slope / 10000),
    })

path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(vectors, indent=1) + "\n")
print(f"{len(vectors)} bonds")
