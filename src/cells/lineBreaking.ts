/**
 * Wrapped text in lines: Chinese breaks between its characters, and no line begins with a closing mark or ends with an opening
 * one; other text breaks at spaces.
 */

type Measure = (text: string) => number;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const neverFirst = /[、。，．：；！？）】》〉」』〕］｝”’…—·％%)\]},.;:!?]/u;
const neverLast = /[（【《〈「『〔［｛“‘([{$]/u;

function mayBreak(before: string, after: string): boolean {
  if (after === " " || neverFirst.test(after)) return false;
  if (before === " ") return true;
  return (wide.test(before) || wide.test(after)) && !neverLast.test(before);
}

/** What has to stay together, with the spaces after it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let before = "";
  for (const character of text) {
    if (before === "" || mayBreak(before, character)) pieces.push(character);
    else pieces.push(pieces.pop() + character);
    before = character;
  }
  return pieces;
}

/** As much of a piece as fits, and at least one character; what stays together goes apart only when no line could hold it. */
function cutToWidth(piece: string, width: number, measure: Measure): string {
  let cut = "";
  for (const character of piece) {
    if (cut !== "" && measure(cut + character) > width) break;
    cut += character;
  }
  return cut;
}

/** The text in lines that are no wider, when it has wide characters; else undefined. */
export const wideLines = (text: string, width: number, measure: Measure): string[] | undefined =>
  wide.test(text) ? brokenLines(text, width, measure) : undefined;

/** The text in lines that are no wider. */
export function brokenLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (let piece of piecesOf(text)) {
    if (line !== "" && used + measure(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    while (line === "" && measure(piece.trimEnd()) > width) {
      const cut = cutToWidth(piece, width, measure);
      if (cut === piece) break;
      lines.push(cut);
      piece = piece.slice(cut.length);
    }
    line += piece;
    used += measure(piece);
  }
  lines.push(line.trimEnd());
  return lines;
}
