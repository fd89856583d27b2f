/** The parts of a package while it is written: each with its content type and what it points at. */
import { writePackage } from "../../package/writePackage";
import { declaration, namespaces, quotedAttribute } from "./xml";

interface Target {
  /** The last word of the type, or the whole type. */
  readonly type: string;
  /** The part's name, or an address outside. */
  readonly target: string;
  readonly external?: true;
}

export interface Parts {
  /** @param contentType Left out for parts that are known by the end of their name. */
  add(name: string, xml: string, contentType?: string): void;
  /** Of a part, or of the package where the name is empty; answers the relationship's id. */
  relate(from: string, target: Target): string;
  pack(): Uint8Array;
}

export interface NewParts extends Parts {
  /** A part that is encoded already, as sheets are. */
  addEncoded(name: string, bytes: Uint8Array, contentType: string): void;
}

const typeOf = (type: string): string => (type.includes(":") ? type : `${namespaces.relationships}/${type}`);

/** From one part to another, as relationships write it. */
function way(from: string, to: string): string {
  const steps = from.split("/").slice(0, -1);
  const target = to.split("/");
  while (steps.length > 0 && steps[0] === target[0] && target.length > 1) {
    steps.shift();
    target.shift();
  }
  return [...steps.map(() => ".."), ...target].join("/");
}

export function newParts(): NewParts {
  const parts = new Map<string, string | Uint8Array>();
  const types = new Map<string, string>();
  const relationships = new Map<string, Target[]>();
  const endings = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);

  function relationshipsPart(from: string, targets: readonly Target[]): readonly [string, string] {
    const cut = from.lastIndexOf("/") + 1;
    const listed = targets.map(({ type, target, external }, index) => {
      const mode = external ? ' TargetMode="External"' : "";
      const told = quotedAttribute(external ? target : way(from, target));
      return `<Relationship Id="rId${index + 1}" Type="${typeOf(type)}" Target="${told}"${mode}/>`;
    });
    const xml = `${declaration}<Relationships xmlns="${namespaces.packageRelationships}">${listed.join("")}</Relationships>`;
    return [`${from.slice(0, cut)}_rels/${from.slice(cut)}.rels`, xml];
  }

  return {
    add(name, xml, contentType) {
      parts.set(name, xml);
      if (name.endsWith(".vml")) endings.set("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
      else if (contentType) types.set(`/${name}`, contentType);
    },
    addEncoded(name, bytes, contentType) {
      parts.set(name, bytes);
      types.set(`/${name}`, contentType);
    },
    relate(from, target) {
      const targets = relationships.get(from) ?? [];
      relationships.set(from, targets);
      targets.push(target);
      return `rId${targets.length}`;
    },
    pack() {
      for (const [from, targets] of relationships) parts.set(...relationshipsPart(from, targets));
      const defaults = [...endings].sort(([one], [other]) => (one < other ? -1 : 1));
      const overrides = [...types].sort(([one], [other]) => (one < other ? -1 : 1));
      const listed = [
        ...defaults.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`),
        ...overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`),
      ];
      const xml = `${declaration}<Types xmlns="${namespaces.contentTypes}">${listed.join("")}</Types>`;
      return writePackage(new Map([...parts, ["[Content_Types].xml", xml]]));
    },
  };
}
