/** The name itself, or with the lowest number behind it that makes it free. */
export function freeName(wanted: string, taken: (name: string) => boolean, separator: string): string {
  if (!taken(wanted)) return wanted;
  let number = 2;
  while (taken(`${wanted}${separator}${number}`)) number++;
  return `${wanted}${separator}${number}`;
}
