import { controls } from "./controls";
import { data } from "./data";
import { places } from "./places";
import { tokens } from "./tokens";

/** Styles without a style attribute or element, which a strict content security policy would refuse. */
function adopt(root: ShadowRoot | Document, css: string): void {
  if ("adoptedStyleSheets" in root && "replaceSync" in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  // WebKit before 16.4, as some Macs run it under Excel, has no sheets to adopt.
  const style = document.createElement("style");
  style.textContent = css;
  (root instanceof Document ? root.head : root).append(style);
}

export function adoptStyles(root: ShadowRoot): void {
  adopt(root, `${tokens}${controls}${places}${data}`);
}

/** For a page that holds the pane alone: the pane fills it. */
export function adoptPageStyles(page: Document): void {
  adopt(page, "html, body { height: 100%; margin: 0; overflow: hidden; }");
}
