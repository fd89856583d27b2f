"""What the kind "digits" of differences.tsv stands for, to many digits: Excel's answer is the less exact one.

Python's standard library alone: python3 digits.py prints formula and value.
"""
from decimal import Decimal as D, getcontext

getcontext().prec = 60
PI = D("3.14159265358979323846264338327950288419716939937510582097494459")


def half_normal(x):
    """The normal distribution between 0 and x, by its power series."""
    total, term, k = D(0), x, 0
    while abs(term) > D(10) ** -58:
        total += term / (2 * k + 1)
        k += 1
        term = -term * x * x / (2 * k)
    return total / (2 * PI).sqrt()


def normal_quantile(tail_free, start):
    """x with half_normal(x) = tail_free, by Newton's steps."""
    x = D(start)
    for _ in range(80):
        x -= (half_normal(x) - tail_free) * (2 * PI).sqrt() / (-x * x / 2).exp()
    return x


def future_value(rate, periods, payment, present, due):
    grown = (1 + rate) ** periods
    return -(present * grown + payment * (grown - 1) / rate * (1 + rate * due))


def secant(x):
    e = PI / 2 - D(x)
    return 1 / (e - e**3 / 6)


def cotangent(x):
    e = PI / 2 - D(x)
    return e + e**3 / 3


def fisher_inverse(x):
    return x - x**3 / 3


rows = {
    "TAN(3.141592653589793)": D(3.141592653589793) - PI,
    'CUMPRINC(7,36,8000,3,"10","1")': sum(-7 * D(8000) * D(8) ** (k - 2) / (D(8) ** 36 - 1) for k in range(3, 11)),
    "NPER(0.03,12.2,100,12,1)": ((D("12.2") * D("1.03") - D("0.36")) / (3 + D("12.2") * D("1.03"))).ln() / D("1.03").ln(),
    "PDURATION(0.5,100,90)": D("0.9").ln() / D("1.5").ln(),
    "PDURATION(0.025,2000,2200)": D("1.1").ln() / D("1.025").ln(),
    "COT(1.5707963267938965)": cotangent(1.5707963267938965),
    "SEC(1.5707963267938965)": secant(1.5707963267938965),
    "COT(1.5707963267958966)": cotangent(1.5707963267958966),
    "SEC(1.5707963267958966)": secant(1.5707963267958966),
    "CONFIDENCE.NORM(1e-06,1,50)": normal_quantile(D("0.5") - D(1e-6) / 2, "4.9") / D(50).sqrt(),
    "CONFIDENCE.NORM(0.999999,1,50)": normal_quantile(D("0.5") - D(0.999999) / 2, "1e-6") / D(50).sqrt(),
    "FISHER(0.001)": ((1 + D(0.001)) / (1 - D(0.001))).ln() / 2,
    "FISHERINV(1e-07)": fisher_inverse(D(1e-7)),
    "GAUSS(0.001)": half_normal(D(0.001)),
    "NORM.S.INV(0.84134)": normal_quantile(D(0.84134) - D("0.5"), "1"),
    "FV(0.06/12,12,-100,-1000,1)": future_value(D("0.005"), 12, D(-100), D(-1000), 1),
    "FV(0.01,0.5,1000)": future_value(D("0.01"), D("0.5"), D(1000), D(0), 0),
    "FV(0.000001,1000,1000)": future_value(D("0.000001"), 1000, D(1000), D(0), 0),
    "PMT(1.5,10,0,150.5,0)": -D("150.5") * D("1.5") / (D("2.5") ** 10 - 1),
}

for formula, value in rows.items():
    print(formula, +value, sep="\t")
