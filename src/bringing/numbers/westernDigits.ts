/** Digits of Arabic and Persian, and their marks of decimals and thousands, as the digits and marks of the West. */
export const westernDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll("\u066B", ".")
    .replaceAll("\u066C", ",");
