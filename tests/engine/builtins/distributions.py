"""Writes distributions.tsv: formulas with distributions far out in their tails, and their values in 60 digits (mpmath)."""
import random
from pathlib import Path

from mpmath import beta, betainc, exp, gammainc, loggamma, mp, mpf, ncdf, pi, sqrt

mp.dps = 60
random.seed(7)
cases = []


def add(formula, value):
    if value and 1e-290 < abs(value) < 1e290:
        cases.append([f"={formula}", float(value)])


def upper_t(t, n):
    return betainc(mpf(n) / 2, 0.5, 0, n / (n + mpf(t) ** 2), regularized=True) / 2


def gamma_lower(a, x):
    return gammainc(a, 0, x, regularized=True)


def gamma_upper(a, x):
    return gammainc(a, x, mp.inf, regularized=True)


for _ in range(30):
    z = random.uniform(-37, 8)
    add(f"NORM.S.DIST({z!r},TRUE)", ncdf(mpf(z)))
    t, n = random.choice([0.001, 0.1, 1, 5, 30, 400]) * random.random(), random.choice([1, 2, 3, 7, 30, 200, 5000])
    add(f"T.DIST.RT({t!r},{n})", upper_t(t, n))
    add(f"T.DIST(-{t!r},{n},FALSE)", exp(loggamma(mpf(n + 1) / 2) - loggamma(mpf(n) / 2)) / sqrt(n * pi) * (1 + mpf(t) ** 2 / n) ** (-mpf(n + 1) / 2))
    df = random.choice([1, 2, 5, 30, 300])
    x = df * random.choice([0.01, 0.3, 1, 3, 8]) * random.random()
    add(f"CHISQ.DIST({x!r},{df},TRUE)", gamma_lower(mpf(df) / 2, mpf(x) / 2))
    add(f"CHISQ.DIST.RT({x!r},{df})", gamma_upper(mpf(df) / 2, mpf(x) / 2))
    a, b = random.choice([0.3, 1, 4.5, 60]) * (0.5 + random.random()), random.choice([0.4, 2, 9, 150]) * (0.5 + random.random())
    x = random.choice([1e-6, 0.1, 0.5, 0.9]) * random.random()
    add(f"BETA.DIST({x!r},{a!r},{b!r},TRUE)", betainc(mpf(a), mpf(b), 0, mpf(x), regularized=True))
    add(f"BETA.DIST({x!r},{a!r},{b!r},FALSE)", mpf(x) ** (mpf(a) - 1) * (1 - mpf(x)) ** (mpf(b) - 1) / beta(mpf(a), mpf(b)))
    x = a * 2 * random.choice([0.01, 0.5, 1, 4]) * random.random()
    add(f"GAMMA.DIST({x!r},{a!r},2,TRUE)", gamma_lower(mpf(a), mpf(x) / 2))
    m, n = random.choice([1, 3, 10, 100]), random.choice([1, 4, 20, 500])
    f = random.choice([0.001, 0.2, 1, 5, 40]) * random.random()
    add(f"F.DIST.RT({f!r},{m},{n})", betainc(mpf(n) / 2, mpf(m) / 2, 0, n / (n + m * mpf(f)), regularized=True))
    n, p = random.choice([5, 40, 3000]), random.choice([0.001, 0.2, 0.5, 0.97])
    k = min(n - 1, int(n * p * random.uniform(0.2, 2)))
    add(f"BINOM.DIST({k},{n},{p},TRUE)", betainc(n - k, k + 1, 0, 1 - mpf(p), regularized=True))
    add(f"BINOM.DIST({k},{n},{p},FALSE)", mp.binomial(n, k) * mpf(p) ** k * (1 - mpf(p)) ** (n - k))
    mean = random.choice([0.01, 3, 80, 5000])
    k = int(mean * random.uniform(0.3, 1.7))
    add(f"POISSON.DIST({k},{mean},FALSE)", exp(-mpf(mean) + k * mp.log(mpf(mean)) - loggamma(k + 1)))
    add(f"POISSON.DIST({k},{mean},TRUE)", gamma_upper(k + 1, mpf(mean)))

lines = ["formula\tvalue", *(f"{formula}\t{value!r}" for formula, value in cases)]
(Path(__file__).parent / "distributions.tsv").write_text("\n".join(lines) + "\n")
