/**
 * A package whose parts are changed one by one: what nobody touches is written as it came, byte for byte. Parts that go take
 * their content types, their relationships and those that lead to them along.
 */
import type { Package } from "../package/openPackage";
import { writePackage } from "../package/writePackage";
import { relationshipsOf } from "../spreadsheetml/relationships";
import type { Parts } from "../spreadsheetml/writing/parts";
import { quotedAttribute } from "../spreadsheetml/writing/xml";
import { decodeXml } from "../xml/decode";
import { editedTags, gone } from "./elements";

export interface EditedPackage extends Package, Parts {
  text(name: string): string;
  set(name: string, xml: string): void;
  drop(name: string): void;
  /** The content type of a part that stays. */
  retype(name: string, contentType: string): void;
}

const typesPart = "[Content_Types].xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";

const relationshipsName = (part: string): string => {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
};

/** The part whose relationships they are. */
const ownerOf = (name: string): string => name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");

/** What is UTF-16 is written anew as UTF-8, and says so. */
const encoded = (xml: string): Uint8Array =>
  new TextEncoder().encode(xml.replace(/^(<\?xml[^>]*encoding=["'])[\w.-]+/, "$1UTF-8"));

export function editPackage(file: Package): EditedPackage {
  const changed = new Map<string, string>();
  const dropped = new Set<string>();
  const types = new Map<string, string>();
  const find = (name: string): string | undefined => {
    const key = name.replace(/^\/+/, "").toLowerCase();
    const own = [...changed.keys()].find((each) => each.toLowerCase() === key) ?? file.find(name);
    return own === undefined || dropped.has(own) ? undefined : own;
  };
  const text = (name: string): string => changed.get(name) ?? decodeXml(file.bytes(name));
  const bytes = (name: string): Uint8Array => {
    const xml = changed.get(name);
    return xml === undefined ? file.bytes(name) : encoded(xml);
  };
  const set = (name: string, xml: string): void => {
    if (changed.has(name) || file.find(name) === undefined || xml !== text(name)) changed.set(name, xml);
  };
  const names = (): string[] => [...new Set([...file.names, ...changed.keys()])].filter((name) => !dropped.has(name));

  function drop(name: string): void {
    dropped.add(name);
    const own = find(relationshipsName(name));
    if (own !== undefined) dropped.add(own);
  }

  /** Relationships of parts that stay to parts that go. */
  function cutTies(): void {
    for (const name of names().filter((each) => each.endsWith(".rels"))) {
      const lost = new Set(
        relationshipsOf({ ...file, find: (each) => file.find(each), bytes }, ownerOf(name))
          .filter(({ target, external }) => !external && target !== undefined && dropped.has(target))
          .map(({ id }) => id),
      );
      if (lost.size === 0) continue;
      set(
        name,
        editedTags(text(name), name, (element, given) =>
          element === "Relationship" && lost.has(given.get("Id") ?? "") ? gone : undefined,
        ),
      );
    }
  }

  function settleTypes(): void {
    const name = file.find(typesPart);
    if (name === undefined || (dropped.size === 0 && types.size === 0)) return;
    const isTold = (part: string) =>
      types.has(part.toLowerCase()) || [...dropped].some((each) => `/${each}`.toLowerCase() === part.toLowerCase());
    const kept = editedTags(text(name), name, (element, given) =>
      element === "Override" && isTold(given.get("PartName") ?? "") ? gone : undefined,
    );
    const added = [...types].map(
      ([part, type]) => `<Override PartName="${quotedAttribute(part)}" ContentType="${type}"/>`,
    );
    set(
      name,
      kept.replace(/<\/((?:\w+:)?)Types>\s*$/, (end) => `${added.join("")}${end}`),
    );
  }

  return {
    get names() {
      return names();
    },
    find,
    bytes,
    text,
    set,
    drop,
    retype: (name, contentType) => void types.set(`/${name}`, contentType),
    add(name, xml, contentType) {
      dropped.delete(name);
      changed.set(name, xml);
      if (contentType) types.set(`/${name}`, contentType);
    },
    relate(from, { type, target, external }) {
      const name = relationshipsName(from);
      const present = find(name) === undefined ? `<Relationships xmlns="${packaged}"></Relationships>` : text(name);
      const numbers = [...present.matchAll(/\bId=["']rId(\d+)["']/g)].map(([, number]) => Number(number));
      const id = `rId${Math.max(0, ...numbers) + 1}`;
      // Strict files say where relationships come from in other words.
      const base = /Type="([^"]*)\/(?:worksheet|officeDocument)"/.exec(present)?.[1] ?? office;
      const told = quotedAttribute(external ? target : `/${target}`);
      const mode = external ? ' TargetMode="External"' : "";
      const element = `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${base}/${type}`}" Target="${told}"${mode}/>`;
      changed.set(
        name,
        present
          .replace(/<Relationships([^>]*)\/>\s*$/, "<Relationships$1></Relationships>")
          .replace(/<\/Relationships>\s*$/, (end) => `${element}${end}`),
      );
      return id;
    },
    pack() {
      cutTies();
      settleTypes();
      return writePackage(new Map(names().map((name) => [name, bytes(name)])));
    },
  };
}
