import type { Child } from "./element";

/** The element with this data-key, which names one and the same control through repaintings. */
export function keyed(root: ParentNode, key: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>("[data-key]")].find((each) => each.dataset.key === key);
}

/** Puts new content in place of the old; what had the focus keeps it, and nothing that is being read moves. */
export function paint(root: HTMLElement, ...children: readonly Child[]): void {
  const place = root.getRootNode();
  const active = place instanceof ShadowRoot || place instanceof Document ? place.activeElement : null;
  const key = active instanceof HTMLElement && root.contains(active) ? active.dataset.key : undefined;
  const scrolled = root.scrollTop;
  root.replaceChildren(...children.filter((child): child is Node | string => Boolean(child)));
  root.scrollTop = scrolled;
  if (key) keyed(root, key)?.focus({ preventScroll: true });
}
