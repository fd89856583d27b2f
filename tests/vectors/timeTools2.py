"""Reference cases for aligning, converting and reading series, written to timeTools2.json beside this script.

Series come from timeAlignment.json; every answer is found by looking at each observation in turn. `series` holds what a workbook
would call FILE:D, FILE:W and FILE:M.
"""
import datetime
import json
import pathlib

here = pathlib.Path(__file__)
source = json.loads(here.with_name("timeAlignment.json").read_text())
series = source["series"]
NA = "#N/A"
FILLS = ("exact", "previous", "next", "nearest", "linear")


def value_on(observations, day, fill):
    """Exact rational arithmetic is not needed: a straight line between two observations is three roundings."""
    known = [v for d, v in observations if d == day]
    if known:
        return known[0]
    before = [(d, v) for d, v in observations if d < day]
    after = [(d, v) for d, v in observations if d > day]
    if fill == "previous":
        return before[-1][1] if before else NA
    if fill == "next":
        return after[0][1] if after else NA
    if fill in ("nearest", "linear") and before and after:
        (d0, v0), (d1, v1) = before[-1], after[0]
        if fill == "linear":
            return v0 + (v1 - v0) * (day - d0) / (d1 - d0)
        return v0 if day - d0 <= d1 - day else v1
    if fill == "nearest" and (before or after):
        return (before or after)[-1 if before else 0][1]
    return NA


def period_end(serial, freq):
    day = datetime.date(1899, 12, 30) + datetime.timedelta(days=serial)
    if freq == "W":
        return serial + 6 - day.weekday()
    month = {"M": day.month, "Q": (day.month + 2) // 3 * 3, "A": 12}[freq]
    first_after = datetime.date(day.year + month // 12, month % 12 + 1, 1)
    return (first_after - datetime.date(1899, 12, 30)).days - 1


def resample(observations, freq, agg):
    groups = {}
    for day, value in observations:
        groups.setdefault(period_end(day, freq), []).append(value)
    fold = {"last": lambda v: v[-1], "sum": sum, "avg": lambda v: sum(v) / len(v)}[agg]
    return [[end, fold(values)] for end, values in groups.items()]


def terms(each):
    """The size of what a change is the difference of, in half ulps; dates are exact."""
    size = {"change": 2 * max(v for _, v in series[each["own"]]), "pct": 2, "log": 1}.get(each.get("transform"), 0)
    return [half for d, v in each["rows"] for half in ([d * 2**-53] if v is None else [d * 2**-53, max(size, abs(v)) * 2**-53])]


def plain(value):
    return value if isinstance(value, list) else [[value]]


def known(name, day):
    """[last day of its period, value] of what was known on a day; the made weeks are stamped on Wednesdays, which end them."""
    ends = [[period_end(d, "M") if name == "M" else d, v] for d, v in series[name]]
    return [[e, v] for e, v in ends if e <= day]


def last(name, day, unit=None, longest=None):
    (e, v) = known(name, day)[-1]
    return v if day - e <= (longest or {"D": 15, "W": 25, "M": 75}[name]) else NA


daily, weekly = series["D"][:60], series["W"][:30]
days = [daily[0][0] - 3, daily[0][0], daily[4][0] + 1, daily[10][0], daily[20][0] + 2, daily[-1][0] + 5]
end = daily[-1][0]
cases = {
    "ALIGN": [{"args": [s, days, fill], "value": [[value_on(s, d, fill)] for d in days]} for s in (daily, weekly) for fill in FILLS],
    "RESAMPLE": [{"args": [daily, freq, agg], "value": resample(daily, freq, agg)} for freq in "WMQA" for agg in ("last", "avg", "sum")],
    "AT": [{"args": [f"FILE:{name}", day, fill], "value": plain(value_on(series[name], day, fill))} for name in "DW" for day in (days[2], days[4]) for fill in FILLS],
    "LAST": [{"args": [f"FILE:{name}", *asof], "value": [[last(name, *asof)]]} for name in "DWM" for asof in ([end], [end - 11], [end + 500], [end + 500, None, 9999])],
    "AGE": [{"args": [f"FILE:{name}", day], "value": [[day - known(name, day)[-1][0]]]} for name in "DWM" for day in (end, end + 2, end + 400)],
    "SERIES": [
        {
            "args": [f"FILE:{each['own']}", None, None, each["freq"], each["agg"], each["fill"], None, each.get("transform", "level")],
            "value": [[d, NA if v is None else v] for d, v in each["rows"]],
            "slack": terms(each),
        }
        for each in source["cases"]
        if each.get("freq") in ("W", "M", "Q", "A") and each.get("transform") != "yoy" and 0 < len(each["rows"]) < 80
    ],
    "PANEL": [
        {
            "args": [["FILE:D", "FILE:W"], start, start + 20, None, fill],
            "value": [
                [day, value_on(series["D"], day, fill), value_on(series["W"], day, fill)]
                for day in sorted({d for name in "DW" for d, _ in series[name] if start <= d <= start + 20})
            ],
        }
        for start in (daily[5][0], daily[30][0])
        for fill in FILLS
    ],
    "STALECHECK": [],
}
for name, gaps, tail in [("current", 1, 15), ("old", 1, 16), ("old", 7, 26), ("current", 7, 25), ("current", 31, 75), ("old", 31, 76)]:
    dates = [45000 + gaps * i for i in range(12)]
    values = [i + 1.5 for i in range(10)] + [99.25, 99.25]
    row = [["1", tail, 2, name]]
    cases["STALECHECK"].append({"args": [[list(p) for p in zip(dates, values)], None, None, dates[-1] + tail], "value": row})
for limit, verdict in [(1, "frozen"), (2, "current")]:
    pairs = [[45000, 1.0], [45001, 2.0], [45002, 2.0]]
    cases["STALECHECK"].append({"args": [pairs, 10, limit, 45004], "value": [["1", 2, 2, verdict]]})

for name, group in cases.items():
    assert len(group) >= 8, f"{name} has {len(group)} cases"
here.with_suffix(".json").write_text(json.dumps({"series": {name: series[name] for name in "DWM"}, "cases": cases}) + "\n")
