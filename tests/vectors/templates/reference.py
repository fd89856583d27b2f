"""What the reference of a book says, written beside its script as <id>.json: figures by name, verdicts by claim.

Values come from scipy or plain arithmetic on the document's figures, never from the program. Row and column count from 0
within the name. A verdict is that of the book in its mode "document": what a reader sees without any series.
"""
import json
import sys
from pathlib import Path

figures, claims, left_out = [], [], []


def figure(name, value, row=0, column=0):
    figures.append({"name": name, "row": row, "column": column, "value": float(value)})


def column(name, values, at=0):
    for row, value in enumerate(values):
        figure(name, value, row, at)


def claim(row, part, verdict, value=None):
    claims.append({"row": row, "part": part, "verdict": verdict, "value": value if value is None else float(value)})


def without(*names):
    """Names of lines and columns that are copies of other named figures, words, or need series."""
    left_out.extend(names)


def write():
    path = Path(sys.argv[0]).with_suffix(".json")
    parts = {"figures": figures, "claims": claims, "without": left_out}
    lines = [f'  "{key}": [\n' + ",\n".join("    " + json.dumps(each) for each in value) + "\n  ]" for key, value in parts.items()]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")
