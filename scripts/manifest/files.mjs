// What the manifest's addresses lead to: https everywhere, icons of the size they claim, one list of functions in each language.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { at, descendants } from "./read.mjs";

const host = "VersionOverrides/Hosts/Host";
const ribbonSizes = [16, 32, 80];
const pngSignature = "89504e470d0a1a0a";

/** Where the built files come from, for a manifest that has none of them beside it. */
const sources = [
  [/^\/(assets\/.+)$/, "$1"],
  [/^\/(functions[\w-]*\.json)$/, "src/generated/$1"],
  [/^\/functions\.js$/, "src/functions/host/functions.ts"],
  [/^\/taskpane\.html$/, "src/taskpane/taskpane.html"],
];

function addresses(root) {
  return descendants(root).flatMap(({ name, attributes: { DefaultValue, Value, id } }) =>
    [DefaultValue, Value]
      .filter((value) => value && (/^\w+:\/\//.test(value) || /Url$|^SourceLocation$/.test(name)))
      .map((value) => ({ value, what: id ?? name })),
  );
}

/** The file behind an address: beside the manifest, or what the build makes it from. */
function fileOf(address, beside, project) {
  if (!URL.canParse(address)) return undefined;
  const { pathname } = new URL(address);
  const built = join(beside, pathname);
  if (pathname !== "/" && existsSync(built)) return built;
  const source = sources.find(([pattern]) => pattern.test(pathname));
  const made = source && join(project, pathname.replace(...source));
  return made && existsSync(made) ? made : undefined;
}

function addressFaults(root) {
  const all = addresses(root);
  const faults = all
    .filter(({ value }) => !value.startsWith("https://"))
    .map(({ what, value }) => `${what}: ${value} is not https`);
  const origins = new Set(all.filter(({ value }) => URL.canParse(value)).map(({ value }) => new URL(value).origin));
  if (origins.size > 1) faults.push(`the addresses lead to several hosts: ${[...origins].join(", ")}`);
  return faults;
}

function sizeOfPng(file) {
  const bytes = readFileSync(file);
  if (bytes.length < 24 || bytes.subarray(0, 8).toString("hex") !== pngSignature) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function iconFaults(root, find) {
  const images = new Map(
    at(root, "VersionOverrides/Resources/bt:Images/bt:Image").map(({ attributes }) => [
      attributes.id,
      attributes.DefaultValue,
    ]),
  );
  const icons = descendants(root).filter(({ name }) => name === "Icon");
  const missing = icons.flatMap(({ path, children }) => {
    const sizes = children.map(({ attributes }) => Number(attributes.size));
    return ribbonSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `the Icon of ${path.at(-1)} lacks size ${size}`);
  });
  const wanted = [
    ...icons.flatMap(({ children }) =>
      children.map(({ attributes }) => [images.get(attributes.resid), Number(attributes.size)]),
    ),
    [at(root, "IconUrl")[0]?.attributes.DefaultValue, 32],
    [at(root, "HighResolutionIconUrl")[0]?.attributes.DefaultValue, 64],
  ].filter(([address]) => address !== undefined);
  const wrong = wanted.flatMap(([address, size]) => {
    const file = find(address);
    if (!file) return [`there is no file for ${address}`];
    const real = sizeOfPng(file);
    if (!real) return [`${address} is no PNG`];
    return real.width === size && real.height === size
      ? []
      : [`${address} is ${real.width} × ${real.height}, not ${size} × ${size}`];
  });
  return [...missing, ...new Set(wrong)];
}

function functionFaults(root, find) {
  const metadata = at(root, `${host}/AllFormFactors/ExtensionPoint/Metadata/SourceLocation`)[0]?.attributes.resid;
  const url = at(root, "VersionOverrides/Resources/bt:Urls/bt:Url").find(
    ({ attributes }) => attributes.id === metadata,
  );
  if (!url) return [];
  const faults = [];
  let english;
  for (const address of [url.attributes.DefaultValue, ...url.children.map(({ attributes }) => attributes.Value)]) {
    const file = find(address);
    if (!file) {
      faults.push(`there is no file for ${address}; npm run generate makes it`);
      continue;
    }
    const { functions, allowErrorForDataTypeAny } = JSON.parse(readFileSync(file, "utf8"));
    const ids = functions.map(({ id }) => id);
    english ??= ids.join();
    if (ids.join() !== english) faults.push(`${address} lists other functions than the English file`);
    if (new Set(ids).size !== ids.length) faults.push(`${address} lists a function twice`);
    if (!allowErrorForDataTypeAny) faults.push(`${address} does not let error cells reach the functions`);
    for (const { id, name } of functions) {
      if (!/^[A-Z][A-Z0-9]*$/.test(id)) faults.push(`${address}: the id ${id} has more than A-Z and 0-9`);
      if (name !== id) faults.push(`${address}: ${id} is named ${name}, but names are the same in every language`);
    }
  }
  return faults;
}

function pageFaults(root, find) {
  const pages = addresses(root).filter(({ value }) => /\.(html|js)$/.test(value) && !find(value));
  return pages.map(({ value }) => `there is no file for ${value}`);
}

export function fileFaults(root, beside, project) {
  const find = (address) => fileOf(address, beside, project);
  return [...addressFaults(root), ...iconFaults(root, find), ...functionFaults(root, find), ...pageFaults(root, find)];
}
