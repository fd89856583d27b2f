/** Links from formulas: the value is the name alone, and the address stands beside it for the cell that shows it. */
import { marked, type Scalar } from "../../compiler/values";
import { anything, optional, text } from "../arguments";
import { type Builtin, builtin } from "../builtin";

/** What the cell opens when it is clicked; a formula that reads the cell does not see it. */
interface Linked extends Scalar {
  readonly hyperlink?: string;
}

function linked(address: string, name: Scalar | undefined): Linked {
  const { value, format } = name ?? { value: marked(address) };
  const shown = { value: value ?? 0, format };
  return address.trim() === "" ? shown : { ...shown, hyperlink: address.trim() };
}

export const linkFunctions: readonly Builtin[] = [
  builtin(
    "HYPERLINK",
    {
      en: "A link to a web page, shown by its name.",
      tw: "網頁連結，以名稱顯示。",
      cn: "网页链接，以名称显示。",
    },
    [text("link_location"), { ...optional(anything("friendly_name"), undefined), takesErrors: false }],
    linked,
  ),
];
