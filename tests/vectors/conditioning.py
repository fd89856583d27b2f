"""Reference cases for closed formulas: the value in 60 digits and the slack that double precision has there.

A formula is a Python function over mpmath numbers, written from its definition. The slack of a result is half an ulp of it
plus what half an ulp of every numeric argument can change, so a test states its tolerance as a small multiple of it, well
conditioned or not. A text in a result (a name, "#N/A") has no slack. Needs python3-mpmath.
"""
import json
import pathlib

from mpmath import mp, mpf

mp.dps = 60
UNIT = mpf(2) ** -53
STEP = mpf(10) ** -25


def exact(argument):
    """Doubles as they are; lists element by element; counts (Python's whole numbers), texts and None unchanged."""
    if isinstance(argument, (list, tuple)):
        return [exact(each) for each in argument]
    return mpf(argument) if isinstance(argument, float) else argument


def nudged(argument):
    """Every numeric leaf, as (value, argument with that leaf moved by a relative step, the step)."""
    if isinstance(argument, list):
        for index, each in enumerate(argument):
            for value, moved, step in nudged(each):
                yield value, argument[:index] + [moved] + argument[index + 1 :], step
    elif isinstance(argument, mpf) and argument != 0:
        for sign in (1, -1):
            step = sign * argument * STEP
            yield argument, argument + step, step


def flat(result):
    """The numbers of a result; words are compared as they are."""
    if isinstance(result, list):
        return [leaf for each in result for leaf in flat(each)]
    return [] if isinstance(result, str) else [result]


def slack_of(formula, args, value):
    """For each leaf of the value: half an ulp of it and of every argument's effect on it, the worse of both directions."""
    leaves = flat(value)
    total = [mpf(0) if isinstance(leaf, str) else abs(mpf(leaf)) for leaf in leaves]
    for index, argument in enumerate(args):
        effects = {}
        for at, (number, moved, step) in enumerate(nudged(argument)):
            try:
                changed = flat(formula(*args[:index], moved, *args[index + 1 :]))
            except (ValueError, ZeroDivisionError):
                continue
            if not all(isinstance(leaf, (mpf, int, str)) for leaf in changed):
                continue
            effect = [mpf(0) if str in (type(a), type(b)) else abs((b - a) / step * number) for a, b in zip(leaves, changed)]
            old = effects.get(at // 2, [mpf(0)] * len(leaves))
            effects[at // 2] = [max(a, b) for a, b in zip(old, effect)]
        for effect in effects.values():
            total = [a + b for a, b in zip(total, effect)]
    return [float(leaf * UNIT) for leaf in total]


def plain(value):
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value if isinstance(value, str) else float(value)


def case(formula, args):
    arguments = exact(list(args))
    value = formula(*arguments)
    return {"args": list(args), "value": plain(value), "slack": slack_of(formula, arguments, value)}


def write(script, functions):
    """functions: id → (formula, list of argument tuples); writes <script>.json beside the script."""
    data = {name: [case(formula, args) for args in cases] for name, (formula, cases) in functions.items()}
    for name, cases in data.items():
        assert len(cases) >= 8, f"{name} has {len(cases)} cases"
    body = ",\n".join(
        f' "{name}": [\n' + ",\n".join(f"  {json.dumps(each)}" for each in cases) + "\n ]" for name, cases in data.items()
    )
    pathlib.Path(script).with_suffix(".json").write_text("{\n" + body + "\n}\n")
