/** The add-in that a live copy asks for, and which of its functions it calls, as Excel itself writes it. */
import type { Parts } from "./parts";
import { attributes, declaration, namespaces } from "./xml";

/** As the manifest names it. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
}

const [taskPanes, extension] = ["xl/webextensions/taskpanes.xml", "xl/webextensions/webextension1.xml"];
const relationship = (name: string) => `${namespaces.microsoft}/2011/relationships/${name}`;
const [hasFunctions, listsFunctions] = [
  "{D87F86FE-615C-45B5-9D79-34F1136793EB}",
  "{7C84B067-C214-45C3-A712-C9D94CD141B2}",
];

/** @param functions As files write their names. */
export function addWebExtension(parts: Parts, { id, version }: AddIn, functions: readonly string[]): void {
  const entry = (uri: string, inside: string) =>
    `<a:ext xmlns:a="${namespaces.drawing}" uri="${uri}">${inside}</a:ext>`;
  const called = functions.map((name) => `<we:customFunctionIds>${name}</we:customFunctionIds>`).join("");
  parts.relate("", { type: relationship("webextensiontaskpanes"), target: taskPanes });
  parts.relate(taskPanes, { type: relationship("webextension"), target: extension });
  parts.add(
    taskPanes,
    `${declaration}<wetp:taskpanes xmlns:wetp="${namespaces.taskPanes}"><wetp:taskpane dockstate="right" visibility="1" width="350" row="0"><wetp:webextensionref xmlns:r="${namespaces.relationships}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    "application/vnd.ms-office.webextensiontaskpanes+xml",
  );
  parts.add(
    extension,
    [
      `${declaration}<we:webextension xmlns:we="${namespaces.webExtension}" id="{6B0C5B0E-6D3B-4E0B-9C1E-2C7A7C1F0A01}">`,
      `<we:reference${attributes({ id, version, store: "developer", storeType: "Registry" })}/><we:alternateReferences/>`,
      '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>',
      `<we:bindings/><we:snapshot xmlns:r="${namespaces.relationships}"/><we:extLst>`,
      entry(hasFunctions, "<we:containsCustomFunctions/>"),
      entry(listsFunctions, `<we:customFunctionIdList>${called}</we:customFunctionIdList>`),
      "</we:extLst></we:webextension>",
    ].join(""),
    "application/vnd.ms-office.webextension+xml",
  );
}
