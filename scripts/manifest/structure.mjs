// What the manifest must hold, and in which order: Excel refuses the file or ignores the part otherwise.
import { at, descendants } from "./read.mjs";

const order = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
    "VersionOverrides",
  ],
  VersionOverrides: ["WebApplicationInfo", "Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Group: ["Label", "Icon", "Control"],
};

const optional = new Set(["AlternateId", "SupportUrl", "AppDomains", "WebApplicationInfo", "GetStarted"]);
const optionalUnder = { VersionOverrides: new Set(["Description", "Requirements"]) };

/** The add-in's own page, host and functions, as Excel wants them. */
const required = [
  ["VersionOverrides/Hosts/Host/Runtimes/Runtime", "no Runtime: functions and pane would run apart"],
  [
    "VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint/Script/SourceLocation",
    "custom functions without Script",
  ],
  ["VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint/Page/SourceLocation", "custom functions without Page"],
  [
    "VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint/Metadata/SourceLocation",
    "custom functions without Metadata",
  ],
  ["VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint/Namespace", "custom functions without Namespace"],
  [
    "VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Control/Action",
    "no button on the ribbon",
  ],
];

function orderFaults(element) {
  const known = order[element.name];
  if (!known || (element.name === "Host" && element.children.length === 0)) return [];
  const faults = [];
  const places = element.children.map(({ name }) => known.indexOf(name));
  element.children.forEach(({ name }, index) => {
    if (places[index] < 0) faults.push(`${element.name} knows no ${name}`);
    else if (places[index] < Math.max(...places.slice(0, index), 0))
      faults.push(`${name} stands too late in ${element.name}`);
  });
  const names = element.children.map(({ name }) => name);
  for (const name of known)
    if (!optional.has(name) && !optionalUnder[element.name]?.has(name) && !names.includes(name))
      faults.push(`${element.name} lacks ${name}`);
  return faults;
}

/** Office cuts or refuses longer ones. */
function lengthFaults(root) {
  const faults = [];
  const check = (what, value, most) => {
    if (!value?.trim()) faults.push(`${what} is empty`);
    else if ([...value].length > most) faults.push(`${what} has ${[...value].length} characters, ${most} at most`);
  };
  for (const { name, attributes, path, children } of descendants(root)) {
    if (attributes.resid !== undefined) check(`the resid of ${name}`, attributes.resid, 32);
    const most = { DisplayName: 125, Description: 250, "bt:ShortStrings": 125, "bt:LongStrings": 250 };
    const limit = name === "bt:String" ? most[path.at(-1)] : path.length === 1 ? most[name] : undefined;
    if (!limit) continue;
    const label = attributes.id ?? name;
    check(label, attributes.DefaultValue, limit);
    for (const override of children)
      check(`${label} in ${override.attributes.Locale}`, override.attributes.Value, limit);
  }
  return faults;
}

export function structureFaults(root) {
  if (root.name !== "OfficeApp") return [`the root is ${root.name}, not OfficeApp`];
  const faults = [];
  const expect = (what, value, wanted) => {
    if (!(wanted instanceof RegExp ? wanted.test(value ?? "") : value === wanted))
      faults.push(`${what} is ${value ?? "missing"}`);
  };
  const text = (path) => at(root, path)[0]?.text.trim();
  expect("xsi:type of OfficeApp", root.attributes["xsi:type"], "TaskPaneApp");
  expect("Id", text("Id"), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
  expect("Version", text("Version"), /^\d{1,5}(\.\d{1,5}){1,3}$/);
  expect("DefaultLocale", text("DefaultLocale"), "en-US");
  expect("Permissions", text("Permissions"), "ReadWriteDocument");
  expect("Hosts/Host", at(root, "Hosts/Host")[0]?.attributes.Name, "Workbook");
  expect(
    "the type of VersionOverrides",
    at(root, "VersionOverrides")[0]?.attributes["xsi:type"],
    "VersionOverridesV1_0",
  );
  expect(
    "the host of VersionOverrides",
    at(root, "VersionOverrides/Hosts/Host")[0]?.attributes["xsi:type"],
    "Workbook",
  );
  const sets = at(root, "Requirements/Sets/Set").map(({ attributes: { Name, MinVersion } }) => `${Name} ${MinVersion}`);
  expect("Requirements (the rest is tested at run time)", sets.join(", "), "SharedRuntime 1.1");
  for (const [path, fault] of required) if (at(root, path).length === 0) faults.push(fault);
  for (const each of [root, ...descendants(root)]) faults.push(...orderFaults(each));
  return [...faults, ...lengthFaults(root)];
}
