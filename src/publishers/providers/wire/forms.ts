/** The forms of filings with the SEC: which of them state a company's figures, and which only quote some. */

/** "foreign" companies report in other terms and at other times than those at home. */
type Family = "domestic" | "foreign";

/**
 * Annual, quarterly and transition reports, each also as amended (10-K/A). Whatever else holds figures (proxy statements, many
 * of them in thousands, current reports, prospectuses, press releases) repeats a few, and never counts.
 */
const families: Readonly<Record<string, Family>> = {
  "10-K": "domestic",
  "10-KT": "domestic",
  "10-Q": "domestic",
  "10-QT": "domestic",
  "20-F": "foreign",
  "40-F": "foreign",
};

const amendment = /\/A$/;

/** Undefined for a form that states nothing. */
export function familyOf(form: string): Family | undefined {
  const original = form.replace(amendment, "");
  return Object.hasOwn(families, original) ? families[original] : undefined;
}

export function isAmendment(form: string): boolean {
  return amendment.test(form);
}
