/** A URL with its query string; those that are undefined are left out. */
export function address(base: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(parameters)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return written.length === 0 ? base : `${base}?${written.join("&")}`;
}
