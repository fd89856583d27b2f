/** Full-width characters of Chinese keyboards as the half-width ones that they stand for. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\uFFE5/g, "\u00A5")
    .replace(/\u3000/g, " ");
}
