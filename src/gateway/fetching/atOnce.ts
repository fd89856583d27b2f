/**
 * A semaphore for each provider: at most so many requests of one provider under way at the same time, in the order in
 * which they came.
 */
const most = 4;

export interface AtOnce {
  /** Resolves when a request may go out; true when it had to wait for that. */
  enter(provider: string): Promise<boolean>;
  /** When its answer is here. */
  leave(provider: string): void;
}

export function atOnce(): AtOnce {
  const places = new Map<string, { under: number; readonly waiting: (() => void)[] }>();

  function placesOf(provider: string) {
    const known = places.get(provider) ?? { under: 0, waiting: [] };
    places.set(provider, known);
    return known;
  }

  return {
    async enter(provider) {
      const here = placesOf(provider);
      if (here.under < most) {
        here.under++;
        return false;
      }
      // Whoever leaves hands its place over.
      await new Promise<void>((go) => here.waiting.push(go));
      return true;
    },
    leave(provider) {
      const here = placesOf(provider);
      const next = here.waiting.shift();
      if (next) next();
      else here.under--;
    },
  };
}
