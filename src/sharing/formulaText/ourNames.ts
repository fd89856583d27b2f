/** Names of functions as files and other programs leave them, and what they are called here. */
import type { FunctionNames } from "./functionNames";
import { prefixedName } from "./futureFunctions";

export interface Called {
  /** As Excel's formula bar shows it. */
  readonly name: string;
  readonly ours?: true;
  /** Of ours, in another form than Excel writes. */
  readonly mended?: true;
  /** None that we have. */
  readonly unknown?: true;
}

/** What programs put in front of a name that they do not know, in any case. */
const prefixes = /^(?:_xlfn\.|_xlws\.|_xludf\.|__xludf\.)+/i;
const namespaced = /^(?:_xll\.)?(?:_xldudf_)?MKT[._]([A-Z0-9_.]+)$/i;

/** A path to another add-in's file, or its number among the links: 'C:\x.xla'!, [2]!. */
const qualifier = /^(?:'(?:[^']|'')*'|\[[^[\]]*\][^!]*|[^!'[\]]+)!/;

/**
 * @param bare Ours that may stand without their namespace: only in a workbook that is of ours, and only where nothing else has
 *   the name.
 */
export function calledIn(written: string, functions: FunctionNames, bare: ReadonlySet<string>): Called {
  const alone = written.replace(qualifier, "");
  const stripped = alone.replace(prefixes, "");
  const capitals = stripped.toUpperCase();
  const inNamespace = namespaced.exec(stripped)?.[1].toUpperCase();
  const isOurs = inNamespace !== undefined && (functions.ours.has(inNamespace) || /^_xldudf_/i.test(stripped));
  if (isOurs || bare.has(capitals)) {
    const name = inNamespace ?? capitals;
    const known = functions.ours.has(name) ? {} : { unknown: true as const };
    return {
      name: `MKT.${name}`,
      ours: true,
      ...(written === `_xldudf_MKT_${name}` ? {} : { mended: true }),
      ...known,
    };
  }
  if (alone !== written) return { name: written, unknown: true };
  if (functions.builtIn.has(capitals)) return { name: capitals };
  // What is newer than this program keeps its prefix unless it would get the same again.
  const regained = prefixedName(capitals) !== capitals;
  return { name: regained ? capitals : written, unknown: true };
}
