/**
 * A cache (least recently used) of views that were read and checked lately: a series is folded again only when the digest
 * of its versions has changed.
 */
import type { SeriesView } from "./fold";

const mostObservations = 2_000_000;

interface Known {
  readonly id: string;
  readonly own_digest: string;
}

export function remembering(most = mostObservations) {
  const views = new Map<string, { readonly digest: string; readonly view: SeriesView }>();
  let size = 0;

  function forget(id: string): void {
    size -= views.get(id)?.view.observations.length ?? 0;
    views.delete(id);
  }

  return async (
    { id, own_digest: digest }: Known,
    read: () => Promise<SeriesView | undefined>,
  ): Promise<SeriesView | undefined> => {
    const found = views.get(id);
    forget(id);
    const view = found?.digest === digest ? found.view : await read();
    if (!view) return undefined;
    // Others may have read it while we waited.
    forget(id);
    // The one that was used last stands last; the first ones go when there is no room.
    views.set(id, { digest, view });
    size += view.observations.length;
    for (const oldest of views.keys()) {
      if (size <= most || oldest === id) break;
      forget(oldest);
    }
    return view;
  };
}
