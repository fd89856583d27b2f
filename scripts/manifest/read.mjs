// An XML file as a tree of { name, attributes, children, text }, in document order, and the questions asked of it.
import { XMLParser, XMLValidator } from "fast-xml-parser";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseAttributeValue: false,
  parseTagValue: false,
  ignoreDeclaration: true,
});

function element(node) {
  const name = Object.keys(node).find((key) => key !== ":@");
  const inner = Array.isArray(node[name]) ? node[name] : [];
  return {
    name,
    attributes: node[":@"] ?? {},
    children: inner.filter((each) => !("#text" in each)).map(element),
    text: inner.map((each) => each["#text"] ?? "").join(""),
  };
}

/** The root element, or the sentence that says where the text stops being XML. */
export function readXml(text) {
  if (/<!DOCTYPE/i.test(text)) return "it has a DOCTYPE, which Office refuses";
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true) return `line ${wellFormed.err.line}: ${wellFormed.err.msg}`;
  return element(parser.parse(text)[0]);
}

/** Every element below, in document order, with the names of those above it. */
export function descendants(root, path = []) {
  const here = [...path, root.name];
  return root.children.flatMap((child) => [{ ...child, path: here }, ...descendants(child, here)]);
}

/** The elements at a path of names from this one, such as "Hosts/Host". */
export function at(root, path) {
  return path
    .split("/")
    .reduce(
      (elements, name) => elements.flatMap((each) => each.children.filter((child) => child.name === name)),
      [root],
    );
}
