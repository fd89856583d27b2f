/**
 * An XML part read from its start to its end, without a tree: a sheet of a million cells would not fit into one. Prefixes of
 * names are left out, document types are refused, so no entity but XML's own five and numbers can stand for anything.
 */
import { limits } from "../package/limits";
import { FileRefusal } from "../refusal";
import { texts } from "../texts";
import { withoutEntities } from "./entities";

export interface Attributes {
  /** By the name without its prefix. */
  get(name: string): string | undefined;
  entries(): readonly (readonly [name: string, value: string])[];
}

export interface Handler {
  /** `from` and `until` are the places of the tag in the text, for who changes it. */
  open(name: string, attributes: Attributes, ancestors: readonly string[], from: number, until: number): void;
  /** What stands between tags; one text may come in several pieces. */
  text?(text: string, ancestors: readonly string[]): void;
  /** `until` is where the element ends; `from` is where its closing tag begins, the same for an element without one. */
  close?(name: string, ancestors: readonly string[], from: number, until: number): void;
  /**
   * Asked at each tag within the root, before it is read: who can read elements from there on without being told of them says
   * where they end; `from` where they are to be read. What stands there has to be whole elements.
   */
  skip?(xml: string, from: number, ancestors: readonly string[]): number;
}

const normalised = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const attribute = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const noAttributes: Attributes = { get: () => undefined, entries: () => [] };

function attributesOf(source: string): Attributes {
  if (source === "") return noAttributes;
  let read: (readonly [string, string])[] | undefined;
  const all = () => {
    if (read) return read;
    read = [];
    attribute.lastIndex = 0;
    for (let found = attribute.exec(source); found; found = attribute.exec(source)) {
      const name = found[1];
      if (name.startsWith("xmlns")) continue;
      read.push([local(name), withoutEntities((found[2] ?? found[3]).replace(/[\t\r\n]/g, " "))]);
    }
    return read;
  };
  return { get: (name) => all().find(([each]) => each === name)?.[1], entries: all };
}

const [doubleQuote, singleQuote, slash, closing] = [0x22, 0x27, 0x2f, 0x3e];

/** Where the tag ends, -1 where it does not: > inside an attribute's value does not end it. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const sign = xml.charCodeAt(at);
    if (sign === closing) return at;
    if (sign !== doubleQuote && sign !== singleQuote) continue;
    at = xml.indexOf(sign === doubleQuote ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** The first word of a tag. */
function nameIn(source: string): string {
  for (let at = 0; at < source.length; at++) {
    const sign = source.charCodeAt(at);
    // Signs up to the space are those that may end it, and others that no name has.
    if (sign === slash || sign === closing || sign <= 0x20 || (sign > 0x7f && /\s/.test(source[at])))
      return source.slice(0, at);
  }
  return source;
}

/** @param part Its name, for what is said when it is damaged. */
export function scan(xml: string, part: string, handler: Handler): void {
  const damaged = () => new FileRefusal(texts.damagedPart, { part });
  const names: string[] = [];
  const ancestors: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  let seen = false;
  const tell = (text: string) => {
    if (text !== "" && ancestors.length > 0) handler.text?.(text, ancestors);
  };
  for (;;) {
    const open = xml.indexOf("<", at);
    if (open < 0) break;
    if (open > at) tell(withoutEntities(normalised(xml.slice(at, open))));
    const sign = xml[open + 1];
    if (sign === "?") at = after(xml, "?>", open);
    else if (sign === "!") {
      if (xml.startsWith("<!--", open)) at = after(xml, "-->", open + 4);
      else if (xml.startsWith("<![CDATA[", open)) {
        at = after(xml, "]]>", open);
        if (at > 0) tell(normalised(xml.slice(open + 9, at - 3)));
      } else throw new FileRefusal(texts.declared, { part });
    } else {
      const beyond = handler.skip && names.length > 0 ? handler.skip(xml, open, ancestors) : open;
      if (beyond > open) {
        at = beyond;
        continue;
      }
      const end = endOfTag(xml, open + 1);
      if (end < 0) throw damaged();
      at = end + 1;
      if (sign === "/") {
        const name = names.pop();
        const fits = name !== undefined && xml.startsWith(name, open + 2) && end === open + 2 + name.length;
        // Spaces may stand before the end.
        if (!fits && name !== xml.slice(open + 2, end).trim()) throw damaged();
        const closed = ancestors.pop() as string;
        handler.close?.(closed, ancestors, open, at);
      } else {
        const empty = xml[end - 1] === "/";
        const source = xml.slice(open + 1, empty ? end - 1 : end);
        const name = nameIn(source);
        if (name === "" || (seen && names.length === 0)) throw damaged();
        seen = true;
        const bare = local(name);
        handler.open(bare, attributesOf(source.slice(name.length)), ancestors, open, at);
        if (empty) handler.close?.(bare, ancestors, at, at);
        else {
          names.push(name);
          ancestors.push(bare);
          if (names.length > limits.depth) throw new FileRefusal(texts.tooDeep, { part, most: limits.depth });
        }
      }
    }
    if (at <= open) throw damaged();
  }
  if (names.length > 0 || !seen) throw damaged();
}

/** Behind the mark; 0 where it never comes. */
function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? 0 : found + mark.length;
}
