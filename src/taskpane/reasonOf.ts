/**
 * The one place of the pane that turns what was thrown into a sentence: ours as it is; what a browser or Excel threw by its name
 * or code; and for anything else, whose words are made for programmers, that nobody foresaw it. The console has those words.
 */
import { say, type Text } from "../language/language";
import { toldText } from "../language/told";
import { reasonTexts } from "./texts/reasonTexts";

/** Names of the browser's errors, and codes of Office.js (OfficeExtension.ErrorCodes, Excel.ErrorCodes). */
const kinds: readonly (readonly [RegExp, Text])[] = [
  [/^ChunkLoadError$/, reasonTexts.partMissing],
  [/^QuotaExceededError$/, reasonTexts.noRoom],
  [/^(NotReadableError|NotFoundError)$/, reasonTexts.fileGone],
  [
    /^(SecurityError|InvalidStateError|UnknownError|VersionError|AbortError|TransactionInactiveError)$/,
    reasonTexts.notKept,
  ],
  [/^RangeError$/, reasonTexts.noMemory],
  [/^(InvalidOperationInCellEditMode|CellEditMode\w*)$/, reasonTexts.editing],
  [/^(AccessDenied|SheetProtected\w*|WorkbookProtected\w*)$/, reasonTexts.protectedSheet],
  [/^(ItemNotFound|InvalidReference)$/, reasonTexts.notInWorkbook],
  [/^(Activity\w*|HostRestart\w*|ServiceNotAvailable|Timeout|Conflict)$/, reasonTexts.busy],
  [
    /^(InvalidArgument|InvalidOperation|InvalidSelection|NotImplemented|UnsupportedOperation|GeneralException)$/,
    reasonTexts.refused,
  ],
];

const seen = new WeakSet<object>();

/** Once, however often the page is painted anew. */
function tellConsole(thrown: unknown): void {
  if (typeof thrown === "object" && thrown !== null) {
    if (seen.has(thrown)) return;
    seen.add(thrown);
  }
  console.warn("Marketbook:", thrown);
}

function textOf(thrown: unknown): Text {
  const told = toldText(thrown);
  if (!told || (thrown as Error).cause !== undefined) tellConsole(thrown);
  if (told) return told;
  const { code, name } = Object(thrown) as { code?: unknown; name?: unknown };
  for (const word of [code, name]) {
    const found = typeof word === "string" ? kinds.find(([pattern]) => pattern.test(word)) : undefined;
    if (found) return found[1];
  }
  return reasonTexts.unforeseen;
}

/** In the language of the moment, as a sentence that others can follow. */
export function reasonOf(thrown: unknown): string {
  const text = say(textOf(thrown));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
