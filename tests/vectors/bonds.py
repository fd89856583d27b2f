"""Reference values for the bond functions, written to bonds.json beside this script.

The rules of counting must give the prices that Excel gave (recordedByExcel.tsv), or the script stops. The price is the ISMA sum in 40 digits over a schedule made with datetime; derivatives are numerical in those digits. Where
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
    """Excel looks at the day that the span really starts on, so the end of February does not set back a 31st at the end."""
    end_of_february = lambda d: d.month == 2 and d.day == calendar.monthrange(d.year, 2)[1]
    to_30 = (b.day == 31 and a.day in (30, 31)) or (end_of_february(a) and end_of_february(b))
    d2 = 30 if to_30 else b.day
    d1 = 30 if a.day == 31 or end_of_february(a) else a.day
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
    else:
        accrued = (settle - previous).days
    # What is left of the period, under any basis: with 365/2 days to the half year that is not the count of days ahead.
    to_next = length - accrued
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
    # A span from the end of February to a 31st; to the end of February; from a 30th to a 31st.
    ("2025-05-31", "2030-02-28", "0.05", "0.043", 1, 0),
    ("2024-05-31", "2028-02-29", "0.05", "0.043", 1, 0),
    ("2024-05-31", "2030-08-31", "0.05", "0.043", 2, 0),
    ("2024-02-29", "2031-08-31", "0.05", "0.043", 2, 0),
    ("2025-02-28", "2031-02-28", "0.05", "0.043", 1, 0),
    ("2025-08-31", "2029-09-30", "0.05", "0.043", 2, 0),
    ("2025-12-31", "2030-06-30", "0.05", "0.043", 4, 0),
    # Half years of more than 180 days and of less than 182.5, and a year of 365 on a basis of 360.
    ("2025-08-30", "2031-09-01", "0.05", "0.043", 2, 2),
    ("2025-08-31", "2031-09-01", "0.05", "0.043", 2, 2),
    ("2025-02-27", "2031-02-28", "0.05", "0.043", 1, 2),
    ("2025-02-10", "2031-02-15", "0.05", "0.043", 4, 2),
    ("2025-02-10", "2031-08-15", "0.05", "0.043", 2, 3),
    ("2024-02-29", "2031-08-31", "0.05", "0.043", 2, 3),
    ("2025-08-30", "2031-09-01", "0.05", "0.043", 4, 3),
    ("2024-12-31", "2025-06-30", "0.05", "0.043", 2, 3),
    ("2025-01-15", "2025-05-15", "0.05", "0.043", 2, 2),
    ("2025-02-28", "2031-08-31", "0.05", "0.043", 2, 4),
    ("2024-02-29", "2029-02-28", "0.05", "0.043", 1, 4),
    ("2025-05-31", "2025-08-30", "0.05", "0.043", 4, 4),
]

def check_against_excel():
    """Excel redeems at another price than 100: so many bonds of 100, the coupon spread over them."""
    table = pathlib.Path(__file__).parent.parent / "workbook/grid/builtins/recordedByExcel.tsv"
    day = lambda number: EPOCH + datetime.timedelta(days=int(number))
    checked = 0
    for line in table.read_text().splitlines():
        if not line.startswith("=PRICE("):
            continue
        formula, recorded = line.split("\t")
        settle, maturity, coupon, rate, redemption, freq, basis = formula[7:-1].split(",")
        terms = period(day(settle), day(maturity), int(freq), int(basis))
        each = mpf(coupon) * 100 / mpf(redemption)
        clean = dirty(each, int(freq), terms, mpf(rate)) - 100 * each / int(freq) * terms[2] / terms[1]
        assert abs(clean * mpf(redemption) / 100 / mpf(recorded) - 1) < 1e-12, (line, clean)
        checked += 1
    assert checked >= 45
    print(f"{checked} prices as Excel gave them")


check_against_excel()
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
