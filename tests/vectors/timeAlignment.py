#!/usr/bin/env python3
"""Reference values for frequency conversion, fills and transforms, by brute force over Python's own calendar.

Writes timeAlignment.json: made series, and for each request the rows that are expected (null: no observation).
"""
import calendar
import datetime as dt
import json
import math
from pathlib import Path

EPOCH = dt.date(1899, 12, 30)


def serial(day):
    return (day - EPOCH).days


class Random:
    """Small generator of our own, so that the file never changes with Python's."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return self.state / 2**31


def period_end(day, freq):
    if freq == "D":
        return day
    if freq == "W":
        return day + dt.timedelta(days=7 - day.isoweekday())
    if freq == "M":
        month = day.month
    elif freq == "Q":
        month = (day.month + 2) // 3 * 3
    else:
        month = 12
    return dt.date(day.year, month, calendar.monthrange(day.year, month)[1])


ORDER = "DWMQA"


def convert(series, own, to, agg):
    if ORDER.index(to) < ORDER.index(own):
        if own in "MQA":
            series = {period_end(day, own): value for day, value in series.items()}
        agg = "last"
    groups = {}
    for day in sorted(series):
        groups.setdefault(period_end(day, to), []).append(series[day])
    how = {"last": lambda v: v[-1], "sum": math.fsum, "avg": lambda v: math.fsum(v) / len(v)}[agg]
    return {end: how(values) for end, values in groups.items()}


def fill(series, day, rule):
    if day in series:
        return series[day]
    before = [each for each in series if each < day]
    after = [each for each in series if each > day]
    if rule == "previous":
        return series[max(before)] if before else None
    if rule == "next":
        return series[min(after)] if after else None
    if rule == "nearest":
        if not before and not after:
            return None
        # Ties go to the earlier day: the key sorts by distance, then by date.
        return series[min(series, key=lambda each: (abs((each - day).days), each))]
    if rule == "linear" and before and after:
        low, high = max(before), min(after)
        share = (day - low).days / (high - low).days
        return series[low] * (1 - share) + series[high] * share
    return None


def grid(first, last, freq):
    """Every period's last day from the one of first to the one of last; days without weekends."""
    days, day = [], first
    while period_end(day, freq) <= period_end(last, freq):
        end = period_end(day, freq)
        if freq != "D" or end.isoweekday() <= 5:
            days.append(end)
        day = end + dt.timedelta(days=1)
    return days


def year_before(day):
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def transform(rows, how, freq):
    out = []
    for index, (day, value) in enumerate(rows):
        if how == "level":
            out.append((day, value))
        elif how == "log":
            out.append((day, math.log(value)))
        elif how in ("change", "pct"):
            if index:
                before = rows[index - 1][1]
                out.append((day, value - before if how == "change" else (value - before) / before))
        elif how == "yoy":
            target = year_before(day)
            if freq == "W":
                # 52 observations, as FRED compares weekly series: 364 days.
                found = [v for d, v in rows if period_end(d, freq) == period_end(day - dt.timedelta(days=364), freq)]
            elif freq in "MQA":
                found = [v for d, v in rows if period_end(d, freq) == period_end(target, freq)]
            else:
                within = [(d, v) for d, v in rows if 0 <= (target - d).days <= 7]
                found = [max(within)[1]] if within else []
            if found:
                out.append((day, (value - found[0]) / found[0]))
        elif how == "rebase":
            out.append((day, value / rows[0][1] * 100))
    return out


def made():
    random = Random(7)
    daily, day, level = {}, dt.date(2023, 11, 6), 100.0
    while day <= dt.date(2025, 3, 12):
        level *= 1 + (random.next() - 0.48) * 0.03
        if day.isoweekday() <= 5 and random.next() > 0.06:
            daily[day] = round(level, 4)
        day += dt.timedelta(days=1)
    weekly = {dt.date(2023, 11, 1) + dt.timedelta(days=7 * n): round(50 + 20 * random.next(), 3) for n in range(60)}
    monthly = {dt.date(2022 + n // 12, n % 12 + 1, 1): round(200 + 30 * random.next(), 3) for n in range(36)}
    return {"D": daily, "W": weekly, "M": monthly}


def rows_of(rows):
    return [[serial(day), value] for day, value in rows]


def main():
    series = made()
    cases = []
    for own, observed in series.items():
        for freq in ORDER:
            for agg in ("last", "avg", "sum"):
                rows = sorted(convert(observed, own, freq, agg).items())
                cases.append({"own": own, "freq": freq, "agg": agg, "fill": "none", "rows": rows_of(rows)})
        for freq in ORDER:
            converted = convert(observed, own, freq, "last")
            days = sorted(set(grid(min(converted), max(converted), freq)) | set(converted))
            for rule in ("exact", "previous", "next", "nearest", "linear"):
                rows = [(day, fill(converted, day, rule)) for day in days]
                cases.append({"own": own, "freq": freq, "agg": "last", "fill": rule, "rows": rows_of(rows)})
        for freq in (None, "M", "Q"):
            converted = convert(observed, own, freq, "last") if freq else observed
            for how in ("change", "pct", "yoy", "log", "rebase"):
                rows = transform(sorted(converted.items()), how, freq or own)
                case = {"own": own, "agg": "last", "fill": "none", "transform": how, "rows": rows_of(rows)}
                cases.append(case | ({"freq": freq} if freq else {}))
    made_series = {own: rows_of(sorted(observed.items())) for own, observed in series.items()}
    path = Path(__file__).with_suffix(".json")
    path.write_text(json.dumps({"series": made_series, "cases": cases}) + "\n")
    print(len(cases), "cases", path.stat().st_size, "bytes")


main()
