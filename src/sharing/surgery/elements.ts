/** Changes to the text of an XML part that leave every other sign of it as it is. */
import { type Attributes, scan } from "../xml/scan";

export interface Edit {
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

/** The edits in their order; they do not overlap. The same text where there is none. */
export function withEdits(xml: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return xml;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, until, text } of edits) {
    pieces.push(xml.slice(at, from), text);
    at = until;
  }
  pieces.push(xml.slice(at));
  return pieces.join("");
}

/** A tag with an attribute changed, or without it where no value is given; prefixes of attributes are left out of the name. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const form = new RegExp(`\\s((?:[\\w.-]+:)?${name})\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value?.replace(/[&<"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", '"': "&quot;" })[sign] as string);
  if (form.test(tag)) return tag.replace(form, (_, whole) => (written === undefined ? "" : ` ${whole}="${written}"`));
  return written === undefined ? tag : tag.replace(/\s*(\/?>)$/, (end) => ` ${name}="${written}"${end}`);
}

export const gone = Symbol("the element goes");

/** The tag as it is to be, `gone` for the whole element, undefined to leave it alone. */
type EditTag = (
  name: string,
  attributes: Attributes,
  tag: string,
  ancestors: readonly string[],
) => string | typeof gone | undefined;

export function editedTags(xml: string, part: string, edit: EditTag): string {
  const edits: Edit[] = [];
  let going: { readonly from: number; readonly depth: number } | undefined;
  scan(xml, part, {
    open(name, attributes, ancestors, from, until) {
      if (going) return;
      const tag = xml.slice(from, until);
      const answer = edit(name, attributes, tag, ancestors);
      if (answer === gone) going = { from, depth: ancestors.length };
      else if (answer !== undefined && answer !== tag) edits.push({ from, until, text: answer });
    },
    close(_, ancestors, __, until) {
      if (going?.depth !== ancestors.length) return;
      edits.push({ from: going.from, until, text: "" });
      going = undefined;
    },
  });
  return withEdits(xml, edits);
}

/** Without the elements of these names whose text, tags and all, is not to stay. */
export function withoutElements(
  xml: string,
  part: string,
  names: ReadonlySet<string>,
  goes: (text: string) => boolean,
): string {
  const edits: Edit[] = [];
  const open: number[] = [];
  scan(xml, part, {
    open(name, _, __, from) {
      if (names.has(name)) open.push(from);
    },
    close(name, _, __, until) {
      const from = names.has(name) ? open.pop() : undefined;
      if (from !== undefined && open.length === 0 && goes(xml.slice(from, until)))
        edits.push({ from, until, text: "" });
    },
  });
  return withEdits(xml, edits);
}
