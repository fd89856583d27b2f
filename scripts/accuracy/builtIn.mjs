/** At most so many cases a function, and none longer than this, so that the functions' script stays quick to load. */
const most = 8;
const longest = 420;

/** Their answer hangs on the workbook's own series or on the language. */
const notBuiltIn = new Set(["AGE", "AT", "LAST", "PANEL", "SERIES", "STALECHECK", "VERDICT"]);

const twoDigits = (scale) => Number(scale.toPrecision(2));

/** [arguments, numbers, scales]; no scales where each is the size of its number. */
function written(each, scalesOf) {
  const scales = scalesOf(each);
  const needed = scales.some((scale, index) => scale > 1.5 * Math.abs(Number(each.value[index])));
  return JSON.stringify(needed ? [each.args, each.value, scales.map(twoDigits)] : [each.args, each.value]);
}

/** src/selftest/vectors.json: the short ones of each function's cases, evenly spread; the shortest where all are long. */
export function builtInCases(cases, scalesOf) {
  const lines = [];
  for (const [id, known] of [...cases].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (notBuiltIn.has(id)) continue;
    const texts = known.map((each) => written(each, scalesOf));
    const short = texts.filter((text) => text.length <= longest);
    const chosen =
      short.length >= 3
        ? short.filter(
            (_, index) => Math.floor((index * most) / short.length) !== Math.floor(((index - 1) * most) / short.length),
          )
        : texts.sort((a, b) => a.length - b.length).slice(0, 2);
    lines.push(`"${id}":[${chosen.join(",\n")}]`);
  }
  return `{${lines.join(",\n")}}\n`;
}
