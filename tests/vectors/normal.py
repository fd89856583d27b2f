"""Reference values for src/analytics in 60 digits, written to normal.json beside this script. Needs python3-mpmath, python3-scipy.

Every argument is the exact double that the tests pass. scipy's ndtr and ndtri must agree to 1e-12 or the script stops.
"""
import json
import pathlib
import random

import scipy.special
from mpmath import erf, erfc, erfinv, exp, log, log1p, mp, mpf, pi, quad, sinh, sqrt

mp.dps = 60
random.seed(20260131)


def cdf(x):
    return erfc(-x / sqrt(mpf(2))) / 2


def density(x):
    return exp(-x * x / 2) / sqrt(2 * pi)


def quantile(p):
    """Newton on the logarithm of the cdf, from scipy's value."""
    x = mpf(float(scipy.special.ndtri(float(p))))
    for _ in range(8):
        x -= (log(cdf(x)) - log(p)) * cdf(x) / density(x)
    return x


def first_moment(z):
    return quad(lambda u: u * exp(-u * u / 2 - z * u), [0, 1 / (1 + z), 5 / (1 + z), 20 / (1 + z), 20])


def sinh_moment(z, t):
    return quad(lambda u: 2 * sinh(t * u) * exp(-u * u / 2 - z * u), [0, 1 / (1 + z), 5 / (1 + z), 20 / (1 + z), 20])


def rows(f, values):
    return [[v, float(f(mpf(v)))] for v in values]


places = [-38.4, -37.5, -30.0, -20.0, -12.3, -8.4, -6.0, -3.7, -2.0, -1.0, -0.5, -0.1, -1e-10, 0.0, 1e-300, 0.3, 1.0, 2.5, 5.9, 8.3]
places += [random.uniform(-38, 8) for _ in range(40)]
probabilities = [5e-324, 1e-300, 1e-100, 1e-16, 1e-5, 1e-3, 0.02425, 0.0749, 0.075, 0.2, 0.4999999999, 0.5, 0.5000000001, 0.8, 0.926, 0.999]
probabilities += [10 ** random.uniform(-305, 0) for _ in range(40)]
fractions = [1e-300, 1e-20, 1e-3, 0.1, 0.46875, 0.85, 0.9, 0.99, 0.999999, -0.3, -0.9999]
fractions += [random.uniform(-1, 1) for _ in range(20)]

depths = [0.0, 0.3, 1.0, 1.7, 2.49, 2.51, 3.0, 4.0, 5.0, 8.0, 12.0, 20.0, 37.0]

for x in places:
    assert x < -37 or abs(scipy.special.ndtr(x) / float(cdf(mpf(x))) - 1) < 1e-12, x
for p in probabilities:
    assert p in (0.5, 5e-324) or abs(float(quantile(mpf(p))) - scipy.special.ndtri(p)) < 1e-12 * abs(scipy.special.ndtri(p)) + 1e-15, p

values = {
    "cdf": rows(cdf, places),
    "density": rows(density, places),
    "logCdf": rows(lambda x: log(cdf(x)) if x < 0 else log1p(-cdf(-x)), [*places, -100.0, -1e5, 20.0]),
    "cdfOverDensity": rows(lambda x: cdf(x) / density(x), [p for p in places if p < 4] + [-1e4]),
    "quantile": rows(lambda p: quantile(p) if p != mpf(0.5) else mpf(0), probabilities),
    "erf": rows(erf, [*fractions, 2.0, 5.0, -1.5, 0.4687]),
    "erfInverse": rows(lambda y: erfinv(y) if abs(y) > mpf("1e-10") else y * sqrt(pi) / 2 * (1 + pi * y * y / 12), fractions),
    "firstMoment": rows(first_moment, depths),
    "sinhMoment": [[z, t, float(sinh_moment(mpf(z), mpf(t)))] for z in depths for t in (1e-12, 0.01, 0.1, 0.25, 0.3, z / 8)],
}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(values, indent=1) + "\n")
