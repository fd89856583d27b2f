/**
 * A cache (least recently used) of views that were read lately: a series is folded again only when its row says that
 * something was added.
 */
import type { SeriesView } from "./fold";

const mostObservations = 2_000_000;

interface Known {
  readonly key: number;
  readonly lastKnown: number;
}

export function remembering(most = mostObservations) {
  const views = new Map<number, { readonly lastKnown: number; readonly view: SeriesView }>();
  let size = 0;

  function forget(key: number): void {
    size -= views.get(key)?.view.observations.length ?? 0;
    views.delete(key);
  }

  return async (
    { key, lastKnown }: Known,
    read: () => Promise<SeriesView | undefined>,
  ): Promise<SeriesView | undefined> => {
    const found = views.get(key);
    forget(key);
    const view = found?.lastKnown === lastKnown ? found.view : await read();
    if (!view) return undefined;
    // Others may have read it while we waited.
    forget(key);
    // The one that was used last stands last; the first ones go when there is no room.
    views.set(key, { lastKnown, view });
    size += view.observations.length;
    for (const oldest of views.keys()) {
      if (size <= most || oldest === key) break;
      forget(oldest);
    }
    return view;
  };
}
