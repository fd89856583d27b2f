#!/usr/bin/env python3
"""Reference answers for the time tools on ranges, by brute force in plain Python.

Writes timeTools.json: the ranges, and {function: [{"args": [...], "expected": rows or an error code}]}, where {"range": n}
is the n-th range and null an omitted argument.
"""
import calendar
import datetime as dt
import json
import math
from fractions import Fraction
from pathlib import Path

EPOCH = dt.date(1899, 12, 30)
serial = lambda day: (day - EPOCH).days
day_of = lambda number: EPOCH + dt.timedelta(days=number)


class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return self.state / 2**31


def walk(seed, count, first, step, low=-1.0):
    """A walk with ties: values have one decimal, dates are irregular."""
    random, rows, day, level = Random(seed), [], serial(first), 20.0
    for _ in range(count):
        level = max(low, level + (random.next() - 0.5) * 4)
        rows.append([day, round(level, 1)])
        day += 1 + int(random.next() * step)
    return rows


def measure(start, end, kind):
    if kind == "change":
        return end - start
    if kind == "bp":
        return (end - start) * 10000
    if start == 0:
        return "#DIV/0!"
    if kind == "pct":
        return "#NUM!" if start < 0 else end / start - 1
    return math.log(end / start) if start > 0 and end > 0 else "#NUM!"


def divide(above, below):
    return above / below if below else "#DIV/0!"


def upto(rows, day):
    found = [row for row in rows if row[0] <= day]
    return found[-1] if found else None


def since(rows, kind, level):
    wanted = rows[-1][1] if level is None else level
    searched = rows[:-1] if level is None else rows
    hits = [r for r in searched if (r[1] >= wanted if kind == "high" else r[1] <= wanted)]
    return [hits[-1]] if hits else "#N/A"


def first_cross(rows, level, direction):
    for index in range(1, len(rows)):
        before = [r[1] for r in rows[:index] if r[1] != level]
        now = rows[index][1]
        if not before or now == level:
            continue
        up, down = before[-1] < level < now, before[-1] > level > now
        if (up and direction != "down") or (down and direction != "up"):
            return [rows[index]]
    return "#N/A"


def turn_point(rows, kind, window):
    sign = 1 if kind == "low" else -1
    values = [sign * v for _, v in rows]
    if window is None:
        low = min(values)
        if values[0] == low or values[-1] == low:
            return "#N/A"
        return [rows[max(i for i, v in enumerate(values) if v == low)]]
    found = "#N/A"
    for i in range(window, len(values) - window):
        before, after = values[i - window : i], values[i + 1 : i + window + 1]
        if min(before + after) >= values[i] and max(before) > values[i] and max(after) > values[i]:
            found = [rows[i]]
    return found


def period_to_date(rows, months, date, quote):
    last = upto(rows, date if date is not None else rows[-1][0])
    if last is None:
        return "#N/A"
    today = day_of(date if date is not None else last[0])
    first_month = (today.month - 1) // months * months + 1
    boundary = serial(dt.date(today.year, first_month, 1)) - 1
    base = upto(rows, boundary)
    if base is None or last[0] <= boundary:
        return "#N/A"
    pair = (last[1], base[1]) if quote == "USDXXX" else (base[1], last[1])
    return measure(*pair, "pct")


OPERATORS = {
    ">": lambda v, b: v > b,
    ">=": lambda v, b: v >= b,
    "<": lambda v, b: v < b,
    "<=": lambda v, b: v <= b,
    "=": lambda v, b: v == b,
    "<>": lambda v, b: v != b,
}


def holds(value, condition):
    operator = condition.rstrip("0123456789.-%")
    bound = condition[len(operator) :]
    return OPERATORS[operator](value, float(bound.rstrip("%")) / (100 if bound.endswith("%") else 1))


def streak(values, condition):
    count = 0
    for value in reversed(values):
        if not holds(value, condition):
            break
        count += 1
    return count


def co_occur(table, conditions, least):
    out = []
    for row in table:
        met = [v != "#N/A" and holds(v, conditions[i % len(conditions)]) for i, v in enumerate(row[1:])]
        if sum(met) >= (least or len(met)):
            out.append(row)
    return out or "#N/A"


GRAMS = {"g": Fraction(1), "kg": Fraction(1000), "t": Fraction(10**6), "ozt": Fraction("31.1034768"), "lb": Fraction("453.59237")}
GRAMS |= {"kt": Fraction(10**9), "Mt": Fraction(10**12), "kozt": Fraction("31103.4768"), "Mozt": Fraction("31103476.8")}
MONEY = {"$": Fraction(1), "$k": Fraction(1000), "$mn": Fraction(10**6), "$bn": Fraction(10**9), "$tn": Fraction(10**12)}


def factor(unit):
    above, _, below = unit.partition("/")
    value = (GRAMS | MONEY)[above]
    return value / (GRAMS | MONEY)[below] if below else value


def main():
    cases, ranges = {}, []

    def passed(argument):
        if not isinstance(argument, list):
            return argument
        if argument not in ranges:
            ranges.append(argument)
        return {"range": ranges.index(argument)}

    def add(name, expected, *args):
        if not isinstance(expected, (list, str)):
            expected = [[expected]]
        elif isinstance(expected, list) and not expected:
            expected = "#N/A"
        if isinstance(expected, str) and not expected.startswith("#"):
            expected = [[expected]]
        cases.setdefault(name, []).append({"args": [passed(each) for each in args], "expected": expected})

    walks = [walk(seed, count, dt.date(2021, 3, 5), step) for seed, count, step in
             [(1, 40, 30), (2, 60, 20), (3, 12, 90), (4, 200, 8), (5, 2, 200), (6, 25, 45)]]
    negative = [[day, round(value - 21, 1)] for day, value in walks[1]]
    for rows in walks + [negative]:
        for kind in ("high", "low"):
            add("SINCE", since(rows, kind, None), rows, kind)
            add("SINCE", since(rows, kind, 21.5), rows, kind, 21.5)
            for window in (None, 1, 2, 5):
                add("TURNPOINT", turn_point(rows, kind, window), rows, kind, window)
        for direction in ("any", "up", "down"):
            for level in (0, 19.3):
                add("FIRSTCROSS", first_cross(rows, level, direction), rows, level, direction)
        for condition in (">19", "<=20.4", "<>0", ">=-5%", "<0"):
            add("STREAK", streak([v for _, v in rows], condition), rows, condition)
            add("STREAK", streak([v for _, v in rows], condition), [[v] for _, v in rows], condition)
        first, last = rows[0][0], rows[-1][0]
        for start, end in ((first, last), (first + 7, last - 3), (first - 100, None), (last + 1, None), (last, last)):
            counted = [v for d, v in rows if start <= d <= (end if end is not None else last)]
            if end is not None and end < start:
                continue
            add("AVGBETWEEN", float(sum(map(Fraction, counted)) / len(counted)) if counted else "#N/A", rows, start, end)
        # Basis points are those of rates, which are decimals.
        rates = [[day, round(value / 100, 3)] for day, value in rows]
        for kind in ("change", "pct", "log", "bp"):
            measured = rates if kind == "bp" else rows
            for date in (first, first + 50, last, first - 1):
                base = upto(measured, date)
                add("CHANGESINCE", measure(base[1], measured[-1][1], kind) if base else "#N/A", measured, date, kind)
            for periods in (1, 3):
                values = [v for _, v in measured]
                expected = [["#N/A"] if i < periods else [measure(values[i - periods], v, kind)] for i, v in enumerate(values)]
                add("CHANGE", expected, [[v] for v in values], periods, kind)
        for name, months in (("YTD", 12), ("QTD", 3)):
            for date in (None, last - 40, last + 10, last + 400, first):
                add(name, period_to_date(rows, months, date, None), rows, date)
            add(name, period_to_date(rows, months, None, "USDXXX"), rows, None, "USDXXX")
        other = dict(walks[3])
        common = [[d, divide(v, other[d])] for d, v in rows if d in other]
        add("RATIO", common, rows, walks[3])
        previous = [[d, "#N/A"] if upto(walks[3], d) is None else [d, divide(v, upto(walks[3], d)[1])] for d, v in rows]
        add("RATIO", previous, rows, walks[3], "previous")

    random = Random(11)
    table = [[45000 + 30 * i] + [round((random.next() - 0.5) * 0.2, 3) for _ in range(3)] for i in range(40)]
    table[7][2] = "#N/A"
    for conditions in (["<-2%", "<0", "<=0"], [">0"], ["<-0.05", ">0", "<>0"], [">9"]):
        for least in (None, 1, 2):
            add("COOCCUR", co_occur(table, conditions, least), table, [conditions], least)
    for order in ("desc", "asc"):
        for size in (1, 2, 5, 9, 14):
            values = [round(random.next() * 5) / 2 for _ in range(size)]
            names = [f"n{i}" for i in range(size)]
            better = (lambda a, b: a > b) if order == "desc" else (lambda a, b: a < b)
            rows = [[1 + sum(better(w, v) for w in values), name, v] for name, v in zip(names, values)]
            # Equal values keep their order, as Python's stable sort leaves them.
            add("RANKTABLE", sorted(rows, key=lambda row: row[0]), [[n] for n in names], [[v] for v in values], order)
    panel = [[d, v, w] for (d, v), (_, w) in zip(walks[0], walks[3])]
    fx = [[d, 7 + v / 50] for d, v in walks[3]]
    for start, end in ((panel[0][0], None), (panel[5][0] + 1, panel[30][0] + 1), (panel[2][0], panel[2][0]), (panel[20][0], None)):
        for rates in (None, fx):
            rows = []
            for column in (1, 2):
                series = [[row[0], row[column]] for row in panel]
                a, b = upto(series, start), upto(series, end if end else series[-1][0])
                rate = (lambda d: upto(rates, d)[1]) if rates else (lambda d: 1)
                gain = b[1] * rate(b[0]) / (a[1] * rate(a[0])) - 1
                rows.append([str(column), a[0], a[1], b[0], b[1], gain])
            add("PERFTABLE", rows, panel, start, end, rates)
    for group in (GRAMS, MONEY):
        for a in group:
            for b in group:
                add("UNITCONV", float(Fraction(7, 4) * factor(a) / factor(b)), 1.75, a, b)
    for a, b in (("$/ozt", "$/g"), ("$/lb", "$/t"), ("$mn/t", "$/kg"), ("g/$", "ozt/$k"), ("$bn/Mozt", "$/ozt")):
        add("UNITCONV", float(Fraction(7, 4) * factor(a) / factor(b)), 1.75, a, b)

    path = Path(__file__).with_suffix(".json")
    path.write_text(json.dumps({"ranges": ranges, "functions": cases}) + "\n")
    print({name: len(each) for name, each in cases.items()}, path.stat().st_size, "bytes")


main()
