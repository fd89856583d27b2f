"""Reference cases for auction results, bills and duration arithmetic, written to bonds2.json beside this script.

The yield of a bill beyond half a year is found by bisection on the equation that defines it, not by the quadratic's formula.
Needs python3-mpmath.
"""
from mpmath import mpf

from conditioning import write


def bill_yield(discount, days, year=None):
    """31 CFR 356 appendix B; year is 366 where a 29 February falls in the year after issue."""
    year = year or (366 if days == 366 else 365)
    price = 1 - discount * days / 360
    if 2 * days <= year:
        return year * discount / (360 - discount * days)
    share = mpf(days) / year
    worth = lambda y: price * (1 + y / 2) * (1 + y * (share - mpf(1) / 2)) - 1
    low, high = mpf(-1), mpf(1000)
    for _ in range(260):
        middle = (low + high) / 2
        low, high = (middle, high) if worth(middle) < 0 else (low, middle)
    return low


write(
    __file__,
    {
        "AUCTIONTAIL": (lambda high, when_issued: (high - when_issued) * 10000, [(0.04074, 0.04068), (0.0455, 0.0455), (0.0399, 0.0412), (1e-9, 0.05), (-0.002, -0.0021), (0.05, 0.0499999999), (0.0, 0.0001), (0.151, 0.149)]),
        "BIDCOVER": (lambda tendered, accepted: tendered / accepted, [(101.5e9, 42e9), (58.0, 58.0), (0.0, 10.0), (1e-3, 7e11), (2.37e11, 7.7e10), (1.0, 3.0), (99.0, 0.1), (123456789.0, 987.0)]),
        "BILLBEY": (bill_yield, [(0.0412, 91), (0.0398, 182), (0.0398, 183), (0.0365, 364), (0.0365, 366), (0.05, 1), (1e-9, 300), (-0.001, 200), (0.14, 365), (0.9, 364), (0.0412, 91, 366), (0.0398, 182, 366), (0.0398, 183, 366), (0.0365, 364, 366), (0.0365, 184, 365)]),
        "PXCHG": (lambda duration, convexity, change: -duration * change / 10000 + convexity * (change / 10000) ** 2 / 2, [(8.1, 78.2, 25.0), (8.1, 78.2, -25.0), (17.2, 420.0, 100.0), (0.25, 0.1, 1.0), (1.9, 4.6, -300.0), (8.0, 200.0, 800.0), (5.0, 30.0, 0.0), (29.9, 900.0, 1e-6)]),
    },
)
