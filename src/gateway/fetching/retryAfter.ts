const longest = 24 * 3_600_000;

/** The milliseconds that a Retry-After wants, given in seconds or as a date; undefined when it says neither. */
export function retryAfter(written: string | undefined, now: number): number | undefined {
  const text = written?.trim() ?? "";
  const wanted = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(wanted) ? Math.min(Math.max(0, wanted), longest) : undefined;
}
