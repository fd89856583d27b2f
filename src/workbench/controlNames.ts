/** Names for screen readers: the component leaves many of its fields and buttons to what stands beside them. */
import { say, type Text } from "../language/language";

/** Those beside which nothing says what they are. */
const names: Readonly<Record<string, Text>> = {
  ".o-named-range-selector input": { en: "Name box", tw: "名稱方塊", cn: "名称框" },
  ".o-grid-add-rows-input": { en: "Rows to add", tw: "要新增的列數", cn: "要添加的行数" },
  ".o-result-buttons button:first-of-type": { en: "Previous match", tw: "上一個相符項目", cn: "上一个匹配项" },
  ".o-result-buttons button:last-of-type": { en: "Next match", tw: "下一個相符項目", cn: "下一个匹配项" },
  ".o-remove-selection": { en: "Remove range", tw: "移除範圍", cn: "删除区域" },
  ".o-table-n-of-headers": { en: "Number of header rows", tw: "標題列數", cn: "标题行数" },
  ".pivot-dimension-search-field": { en: "Search fields", tw: "搜尋欄位", cn: "搜索字段" },
  ".o-custom-input-preview input": { en: "Color code", tw: "色彩代碼", cn: "颜色代码" },
  ".o-sidePanelBody .os-input": { en: "Name", tw: "名稱", cn: "名称" },
};

const controls = "button, input, select, textarea";

/** What a label or the control itself says already. */
function isNamed(control: HTMLElement): boolean {
  const labels = (control as HTMLInputElement).labels ?? [];
  const own = control instanceof HTMLButtonElement ? control.textContent : "";
  return [
    control.getAttribute("aria-label"),
    control.title,
    control.getAttribute("placeholder"),
    own,
    ...[...labels].map((label) => label.textContent),
  ].some((text) => text?.trim());
}

/** A line of words before something, not another field of the panel. */
function wordsOf(element: Element | null | undefined): string {
  return element && !element.matches(controls) && !element.querySelector(controls)
    ? (element.textContent?.trim() ?? "")
    : "";
}

function wordsBeside(control: HTMLElement): string {
  for (let place: Element = control; ; place = place.parentElement) {
    const title = place.getAttribute("title") || wordsOf(place.previousElementSibling);
    if (title) return title;
    if (!place.parentElement || place.matches(".o-section, .o-sidePanelBody, .o-popover, .o-spreadsheet"))
      return wordsOf(place.querySelector(".o-section-title"));
  }
}

function nameControl(control: HTMLElement): void {
  if (isNamed(control)) return;
  const known = Object.entries(names).find(([selector]) => control.matches(selector))?.[1];
  const name = known ? say(known) : wordsBeside(control);
  if (name) control.setAttribute("aria-label", name);
}

/** Names what is there, and what the component adds later. */
export function nameControls(place: HTMLElement): void {
  const name = (added: Element) => {
    if (added.matches(controls)) nameControl(added as HTMLElement);
    for (const control of added.querySelectorAll<HTMLElement>(controls)) nameControl(control);
  };
  name(place);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) name(node);
  }).observe(place, { childList: true, subtree: true });
}
