/** A unit in a publisher's words as a unit and a scale: "Millions of U.S. Dollars" is USD, a million each. */

interface Unit {
  readonly unit: string;
  readonly scale: number;
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:in )?100 millions? (?:of )?/i, 1e8],
  [/^(?:in )?(?:thousands?|thous\.) (?:of )?/i, 1e3],
  [/^(?:in )?(?:millions?|mil\.|mln) (?:of )?/i, 1e6],
  [/^(?:in )?(?:billions?|bil\.|bln) (?:of )?/i, 1e9],
  [/^(?:in )?(?:trillions?|tril\.|trn) (?:of )?/i, 1e12],
];

const currencies: readonly (readonly [RegExp, string])[] = [
  [/\b(?:current |constant )?(?:U\.?S\.? ?dollars?|US ?\$)(?!\w)/gi, "USD"],
  [/\bAustralian dollars?\b/gi, "AUD"],
  [/\bCanadian dollars?\b/gi, "CAD"],
  [/\bHong Kong dollars?\b/gi, "HKD"],
  [/\bTaiwan dollars?\b/gi, "TWD"],
  [/\bNew Zealand dollars?\b/gi, "NZD"],
  [/\bSingapore dollars?\b/gi, "SGD"],
  [/\b(?:Chinese )?Yuan(?: Renminbi)?\b/gi, "CNY"],
  [/\b(?:Japanese )?Yen\b/gi, "JPY"],
  [/\b(?:South )?(?:Korean )?Won\b/gi, "KRW"],
  [/\bSwiss francs?\b/gi, "CHF"],
  [/\b(?:U\.?K\.? )?Pounds?(?: sterling)\b|\bBritish Pounds?\b|\bU\.K\. Pound\b/gi, "GBP"],
  [/\bIndian rupees?\b/gi, "INR"],
  [/\bMexican (?:new )?pesos?\b/gi, "MXN"],
  [/\bBrazilian reals?\b/gi, "BRL"],
  [/\bSwedish kron(?:or|a)\b/gi, "SEK"],
  [/\beuros?\b/gi, "EUR"],
  [/\bdollars?\b|^\$(?=$|\/| )/gi, "USD"],
];

const measures: readonly (readonly [RegExp, string])[] = [
  [/ to one /i, " per "],
  [/^(\w{3})(?: per |\/)(?:barrels?|bbl)$/i, "$1/barrel"],
  [/^(\w{3})(?: per |\/)(?:metric tons?|mt)$/i, "$1/t"],
  [/^(\w{3})(?: per |\/)(?:troy ounces?|oz)$/i, "$1/ozt"],
  [/^(\w{3})(?: per |\/)(?:million btu|mmbtu)$/i, "$1/MMBtu"],
  [/^(\w{3})(?: per |\/)(?:gallons?|gal)$/i, "$1/gallon"],
  [/^(?:percent|per cent|%)$/i, "percent"],
  [/^(?:percent|per cent|%) per (?:annum|year)$/i, "percent"],
  [/^% of /i, "percent of "],
  [/^Percent of /, "percent of "],
  [/^Index\b/, "index"],
  [/^Persons?$/i, "persons"],
  [/^Number$/i, "number"],
];

/** What is not known keeps the publisher's words. */
export function readUnit(words: string): Unit {
  const text = words.trim();
  const found = scales.find(([pattern]) => pattern.test(text));
  const scale = found?.[1] ?? 1;
  const bare = found ? text.replace(found[0], "") : text;
  const replaced = [...currencies, ...measures].reduce(
    (unit, [pattern, code]) => unit.replace(pattern, code),
    bare.trim(),
  );
  return { unit: replaced, scale };
}
