/**
 * Prints a page of its own from a frame, so that nothing of the workbench comes onto the paper. The page's policy refuses style
 * elements; a style sheet that the frame's document adopts is one of our script's.
 */

/** Long enough for browsers that print after the call has answered. */
const keptFor = 60_000;

export function printFrame(html: string): void {
  document.querySelector("iframe.print-frame")?.remove();
  const frame = document.createElement("iframe");
  frame.className = "print-frame";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  document.body.append(frame);
  const place = frame.contentDocument as Document;
  const view = frame.contentWindow as Window & typeof globalThis;
  // Out of the text: as an element of any document it would be refused, and reported.
  const [element = "", rules = ""] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
  const page = new DOMParser().parseFromString(html.replace(element, ""), "text/html");
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  place.adoptedStyleSheets = [sheet];
  place.documentElement.lang = page.documentElement.lang;
  place.title = page.title;
  place.body.replaceChildren(...page.body.childNodes);
  view.addEventListener("afterprint", () => setTimeout(() => frame.remove()));
  setTimeout(() => frame.remove(), keptFor);
  view.focus();
  view.print();
}
