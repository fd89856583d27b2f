"""Writes tails.json: tail probabilities of Student's t and of F and their values in 50 digits (mpmath)."""
import json
import random
from pathlib import Path

from mpmath import betainc, mp, mpf

mp.dps = 50
random.seed(11)


def two_tailed_t(t, n):
    return betainc(mpf(n) / 2, 0.5, 0, n / (n + mpf(t) ** 2), regularized=True)


def upper_f(f, m, n):
    return betainc(mpf(n) / 2, mpf(m) / 2, 0, n / (n + m * mpf(f)), regularized=True)


t, f = [], []
while len(t) < 60:
    arguments = [10 ** random.uniform(-6, 2.3), random.choice([1, 2, 3, 5, 10, 28, 60, 119, 250, 1000, 5000])]
    value = two_tailed_t(*arguments)
    if value > 1e-290:
        t.append([*arguments, float(value)])
while len(f) < 60:
    arguments = [10 ** random.uniform(-4, 2), random.choice([1, 2, 3, 5, 10, 40]), random.choice([1, 2, 4, 20, 100, 500, 3000])]
    value = upper_f(*arguments)
    if value > 1e-290:
        f.append([*arguments, float(value)])

Path(__file__).with_suffix(".json").write_text(json.dumps({"twoTailedT": t, "upperF": f}, indent=0) + "\n")
