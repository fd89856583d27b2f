// What no schema sees: resids that lead nowhere, ids used twice, languages left out, a runtime that is not shared.
import { at, descendants } from "./read.mjs";

const languages = ["zh-TW", "zh-CN"];
const paneId = "Office.AutoShowTaskpaneWithDocument";
const host = "VersionOverrides/Hosts/Host";

function resources(root) {
  return at(root, "VersionOverrides/Resources").flatMap((each) => each.children.flatMap(({ children }) => children));
}

/** Which kind of resource an element's resid must lead to. */
function wantedKind(name) {
  if (name === "bt:Image") return "bt:Image";
  return ["Runtime", "SourceLocation", "FunctionFile", "LearnMoreUrl"].includes(name) ? "bt:Url" : "bt:String";
}

function residFaults(root) {
  const kinds = new Map(resources(root).map(({ name, attributes }) => [attributes.id, name]));
  const users = descendants(root).filter(({ attributes }) => attributes.resid !== undefined);
  const faults = users.flatMap(({ name, attributes: { resid } }) => {
    const kind = kinds.get(resid);
    if (!kind) return [`${name} asks for resid ${resid}, which no resource has`];
    return kind === wantedKind(name) ? [] : [`${name} asks for resid ${resid}, which is a ${kind}`];
  });
  const used = new Set(users.map(({ attributes }) => attributes.resid));
  return [...faults, ...[...kinds.keys()].filter((id) => !used.has(id)).map((id) => `nothing uses the resource ${id}`)];
}

function duplicateFaults(root) {
  const seen = new Set();
  return descendants(root).flatMap(({ attributes: { id } }) => {
    if (id === undefined || id.startsWith("Tab")) return [];
    if (seen.has(id)) return [`the id ${id} is there twice`];
    seen.add(id);
    return [];
  });
}

function runtimeFaults(root) {
  const functions = `${host}/AllFormFactors/ExtensionPoint`;
  const shared = [
    ["Runtime", `${host}/Runtimes/Runtime`],
    ["Page", `${functions}/Page/SourceLocation`],
    ["FunctionFile", `${host}/DesktopFormFactor/FunctionFile`],
    [
      "the button's SourceLocation",
      `${host}/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Control/Action/SourceLocation`,
    ],
  ].flatMap(([what, path]) => at(root, path).map(({ attributes }) => ({ what, resid: attributes.resid })));
  const faults = [];
  const [{ resid: first } = {}] = shared;
  for (const { what, resid } of shared)
    if (resid !== first) faults.push(`${what} has resid ${resid}, the Runtime ${first}: no shared runtime would start`);
  const lifetime = at(root, `${host}/Runtimes/Runtime`)[0]?.attributes.lifetime;
  if (lifetime !== "long") faults.push(`the Runtime's lifetime is ${lifetime ?? "missing"}: only a long one is shared`);
  const page = resources(root).find(({ attributes }) => attributes.id === first)?.attributes.DefaultValue;
  const plain = at(root, "DefaultSettings/SourceLocation")[0]?.attributes.DefaultValue;
  if (page !== plain) faults.push(`DefaultSettings opens ${plain}, the Runtime ${page}`);
  const pane = at(root, `${host}/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Control/Action/TaskpaneId`)[0]?.text;
  if (pane?.trim() !== paneId)
    faults.push(`TaskpaneId is ${pane ?? "missing"}: the pane opens with a workbook only as ${paneId}`);
  return faults;
}

function namespaceFaults(root) {
  const resid = at(root, `${host}/AllFormFactors/ExtensionPoint/Namespace`)[0]?.attributes.resid;
  const namespace = resources(root).find(({ attributes }) => attributes.id === resid);
  if (!namespace) return ["no Namespace"];
  const faults = [];
  if (namespace.attributes.DefaultValue !== "MKT")
    faults.push(`the Namespace is ${namespace.attributes.DefaultValue}, but workbooks store MKT`);
  if (namespace.children.length > 0) faults.push("the Namespace differs by language, but workbooks store MKT");
  return faults;
}

function languageFaults(root) {
  const name = at(root, "DisplayName")[0];
  const namespace = at(root, `${host}/AllFormFactors/ExtensionPoint/Namespace`)[0]?.attributes.resid;
  const metadata = at(root, `${host}/AllFormFactors/ExtensionPoint/Metadata/SourceLocation`)[0]?.attributes.resid;
  const translated = [name, at(root, "Description")[0], ...resources(root)].filter(
    (each) =>
      each &&
      (["DisplayName", "Description", "bt:String"].includes(each.name) || each.attributes.id === metadata) &&
      each.attributes.id !== namespace &&
      !(
        each.name === "bt:String" &&
        each.attributes.DefaultValue === name?.attributes.DefaultValue &&
        each.children.length === 0
      ),
  );
  return translated.flatMap((each) => {
    const locales = each.children.map(({ attributes }) => attributes.Locale);
    return languages
      .filter((language) => !locales.includes(language))
      .map((language) => `${each.attributes.id ?? each.name} has no text for ${language}`);
  });
}

export function referenceFaults(root) {
  return [residFaults, duplicateFaults, runtimeFaults, namespaceFaults, languageFaults].flatMap((check) => check(root));
}
