/** The library puts the names of its table styles together once, in English, while its script loads. */
import { say, type Text } from "../../language/language";
import type { Library } from "./library";
import { worded } from "./wording";

const pattern = /^(?:(\w+), TableStyle(Light|Medium|Dark)|(Light|Medium|Dark) (\w+) )(\d+)$/;

const styleName: Text = {
  en: "{colour}, Table Style {shade} {number}",
  tw: "{colour}，表格樣式{shade} {number}",
  cn: "{colour}，表样式{shade} {number}",
};

function tableStyleName(name: string): string {
  const [, firstColour, lastShade, firstShade, lastColour, number] = pattern.exec(name) ?? [];
  const colour = firstColour ?? lastColour;
  const shade = firstShade ?? lastShade;
  if (!colour || !shade || !number) return name;
  return say(styleName, { colour: worded(colour), shade: worded(shade), number });
}

interface Components {
  readonly components: Readonly<Record<string, Components>>;
  readonly prototype: object;
}

/** The pictures of styles in every panel are one component, reached through the panel of tables. */
export function mendTableStyleNames(library: Library): void {
  const panel = library.registries.sidePanelRegistry.get("TableSidePanel").Body as unknown as Components;
  const preview = panel.components.TableStylePicker?.components.TableStylePreview;
  const present = preview && Object.getOwnPropertyDescriptor(preview.prototype, "styleName")?.get;
  if (!preview || !present) throw new Error("The library shows table styles otherwise than it did.");
  Object.defineProperty(preview.prototype, "styleName", {
    get(this: object) {
      return tableStyleName(String(present.call(this)));
    },
  });
}
