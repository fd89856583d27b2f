"""The linear regressions of NIST's Statistical Reference Datasets (public domain), written to nist.json beside this script.

The tables are solved in rational numbers on the doubles that a sheet holds, so that nothing of the method is in them. Where a
column is a power of x, the sheet holds it rounded; NIST's certified values are those of the exact powers, and the script
prints how many digits the rounding alone leaves of them, for Filip's data about seven. Wampler 4 is noise a million times the
size of its coefficients. Needs python3-mpmath.
"""
import json
import pathlib
from fractions import Fraction

from mpmath import betainc, log10, mp, mpf, sqrt

mp.dps = 60


def solve(A, b):
    """Gauss–Jordan on the rational matrix [A | b | 1]; returns the solution and the inverse."""
    n = len(A)
    rows = [list(A[i]) + [b[i]] + [Fraction(int(i == j)) for j in range(n)] for i in range(n)]
    for i in range(n):
        pivot = next(r for r in range(i, n) if rows[r][i] != 0)
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [v / rows[i][i] for v in rows[i]]
        for r in range(n):
            if r != i and rows[r][i] != 0:
                factor = rows[r][i]
                rows[r] = [a - factor * c for a, c in zip(rows[r], rows[i])]
    return [row[n] for row in rows], [row[n + 1 :] for row in rows]


real = lambda f: mpf(f.numerator) / mpf(f.denominator)


def table(y, columns, constant):
    y = [Fraction(v) for v in y]
    design = ([[Fraction(1)] * len(y)] if constant else []) + [[Fraction(v) for v in c] for c in columns]
    dot = lambda a, b: sum(p * q for p, q in zip(a, b))
    coefficients, inverse = solve([[dot(a, b) for b in design] for a in design], [dot(a, y) for a in design])
    rest = sum((v - sum(c * d[i] for c, d in zip(coefficients, design))) ** 2 for i, v in enumerate(y))
    df = len(y) - len(design)
    centre = sum(y) / len(y) if constant else 0
    total = sum((v - centre) ** 2 for v in y)
    rows = []
    for place, value in enumerate(coefficients):
        if rest == 0:
            rows.append([float(value), 0.0, "#N/A", "#N/A"])
            continue
        error = sqrt(real(inverse[place][place] * rest / df))
        t = real(value) / error
        rows.append([float(value), float(error), float(t), float(betainc(mpf(df) / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True))])
    return rows + [[float(1 - rest / total), len(y), df, float(sqrt(real(rest / df)))]]


def digits(found, certified):
    return min(float(-log10(abs((mpf(f) - mpf(c)) / mpf(c)) + mpf(10) ** -16)) for f, c in zip(found, certified))


statistics = json.loads(pathlib.Path(__file__).with_name("statistics.json").read_text())
longley = next(each for each in statistics["regressions"] if each["name"] == "longley")
W = list(range(21))
steps = [[float(x) ** p for x in W] for p in range(1, 6)]
polynomial = [sum(x ** p for p in range(6)) for x in W]
WAMPLER4 = [75901, -204794, 204863, -204436, 253665, -200894, 214131, -185192, 221249, -138370, 315911, -27644, 455253, 197434, 783995, 608816, 1370781, 1303798, 2205519, 2408860, 3444321]
noise = [(y - p) // 100 for y, p in zip(WAMPLER4, polynomial)]
assert [p + 100 * d for p, d in zip(polynomial, noise)] == WAMPLER4
# Wampler 2 is printed to five places: 1 + x/10 + … + (x/10)^5 exactly.
WAMPLER2 = [sum(10 ** (5 - p) * x ** p for p in range(6)) / 1e5 for x in W]
FILIP_X = [
    -6.860120914, -4.324130045, -4.358625055, -4.358426747, -6.955852379, -6.661145254, -6.355462942, -6.118102026, -7.115148017, -6.815308569, -6.519993057, -6.204119983,
    -5.853871964, -6.109523091, -5.79832982, -5.482672118, -5.171791386, -4.851705903, -4.517126416, -4.143573228, -3.709075441, -3.499489089, -6.300769497, -5.953504836,
    -5.642065153, -5.031376979, -4.680685696, -4.329846955, -3.928486195, -8.56735134, -8.363211311, -8.107682739, -7.823908741, -7.522878745, -7.218819279, -6.920818754,
    -6.628932138, -6.323946875, -5.991399828, -8.781464495, -8.663140179, -8.473531488, -8.247337057, -7.971428747, -7.676129393, -7.352812702, -7.072065318, -6.774174009,
    -6.478861916, -6.159517513, -6.835647144, -6.53165267, -6.224098421, -5.910094889, -5.598599459, -5.290645224, -4.974284616, -4.64454848, -4.290560426, -3.885055584,
    -3.408378962, -3.13200249, -8.726767166, -8.66695597, -8.511026475, -8.165388579, -7.886056648, -7.588043762, -7.283412422, -6.995678626, -6.691862621, -6.392544977,
    -6.067374056, -6.684029655, -6.378719832, -6.065855188, -5.752272167, -5.132414673, -4.811352704, -4.098269308, -3.66174277, -3.2644011]
FILIP_Y = [
    0.8116, 0.9072, 0.9052, 0.9039, 0.8053, 0.8377, 0.8667, 0.8809, 0.7975, 0.8162, 0.8515, 0.8766, 0.8885, 0.8859, 0.8959, 0.8913, 0.8959, 0.8971, 0.9021, 0.909, 0.9139, 0.9199, 0.8692,
    0.8872, 0.89, 0.891, 0.8977, 0.9035, 0.9078, 0.7675, 0.7705, 0.7713, 0.7736, 0.7775, 0.7841, 0.7971, 0.8329, 0.8641, 0.8804, 0.7668, 0.7633, 0.7678, 0.7697, 0.77, 0.7749, 0.7796,
    0.7897, 0.8131, 0.8498, 0.8741, 0.8061, 0.846, 0.8751, 0.8856, 0.8919, 0.8934, 0.894, 0.8957, 0.9047, 0.9129, 0.9209, 0.9219, 0.7739, 0.7681, 0.7665, 0.7703, 0.7702, 0.7761, 0.7809,
    0.7961, 0.8253, 0.8602, 0.8809, 0.8301, 0.8664, 0.8834, 0.8898, 0.8964, 0.8963, 0.9074, 0.9119, 0.9228]

# name, y, columns, with a constant, NIST's certified coefficients
datasets = [
    ("Longley", longley["y"], [list(c) for c in zip(*longley["X"])], True,
     ["-3482258.63459582", "15.0618722713733", "-0.0358191792925910", "-2.02022980381683", "-1.03322686717359", "-0.0511041056535807", "1829.15146461355"]),
    ("NoInt1", [float(130 + i) for i in range(11)], [[float(60 + i) for i in range(11)]], False, ["2.07438016528926"]),
    ("NoInt2", [3.0, 4.0, 4.0], [[4.0, 5.0, 6.0]], False, ["0.727272727272727"]),
    ("Wampler1", [float(v) for v in polynomial], steps, True, ["1"] * 6),
    ("Wampler2", WAMPLER2, steps, True, ["1", "0.1", "0.01", "0.001", "0.0001", "0.00001"]),
    ("Wampler3", [float(p + d) for p, d in zip(polynomial, noise)], steps, True, ["1"] * 6),
    ("Wampler4", [float(v) for v in WAMPLER4], steps, True, ["1"] * 6),
    ("Wampler5", [float(p + 10000 * d) for p, d in zip(polynomial, noise)], steps, True, ["1"] * 6),
    ("Filip", FILIP_Y, [[x ** p for x in FILIP_X] for p in range(1, 11)], True,
     ["-1467.48961422980", "-2772.17959193342", "-2316.37108160893", "-1127.97394098372", "-354.478233703349", "-75.1242017393757", "-10.8753180355343", "-1.06221498588947", "-0.0670191154593408", "-0.00246781078275479", "-0.0000402962525080404"]),
]
written = []
for name, y, columns, constant, certified in datasets:
    rows = table(y, columns, constant)
    print(name, "digits of the certified coefficients that the doubles leave:", round(digits([row[0] for row in rows], certified), 1))
    written.append({"name": name, "y": y, "X": [list(row) for row in zip(*columns)], "constant": constant, "certified": [float(c) for c in certified], "table": rows})
pathlib.Path(__file__).with_suffix(".json").write_text("[\n" + ",\n".join(json.dumps(each) for each in written) + "\n]\n")
