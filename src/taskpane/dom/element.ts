/** Elements without innerHTML: no markup is ever parsed from text, and a strict content security policy holds. */

export type Child = Node | string | false | null | undefined;
type Value = string | number | boolean | undefined | ((event: never) => void);
/** Attribute names; a function under "onclick" listens to click. `false` and undefined leave the attribute out. */
export type Attributes = Readonly<Record<string, Value>>;

const svgSpace = "http://www.w3.org/2000/svg";

function dress<Made extends Element>(made: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value as (event: Event) => void);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  for (const child of children) if (child !== false && child !== null && child !== undefined) made.append(child);
  return made;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return dress(document.createElement(tag), attributes, children);
}

export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return dress(document.createElementNS(svgSpace, tag), attributes, children);
}
