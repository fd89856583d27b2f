/**
 * While a model carries out a command it takes every further one for a part of it, and calculates at the end of the first. When
 * something throws in between, the library leaves it so: what is typed afterwards would stand in its cell and never be calculated.
 */
import type { Library } from "../library/library";

/** What of the library's model this needs; none of it is declared by the library. */
interface Commanded {
  /** 0 is ready for a command. */
  status: number;
  dispatchToHandlers(handlers: readonly object[], command: object): void;
  finalize(): void;
}

const ready = 0;

export function releaseAfterFailure(library: Library): void {
  const model = library.Model.prototype as unknown as Commanded;
  const { dispatchToHandlers, finalize } = model;
  const depths = new WeakMap<Commanded, number>();

  model.dispatchToHandlers = function (handlers, command) {
    const depth = depths.get(this) ?? 0;
    depths.set(this, depth + 1);
    try {
      dispatchToHandlers.call(this, handlers, command);
    } catch (thrown) {
      if (depth === 0) this.status = ready;
      throw thrown;
    } finally {
      depths.set(this, depth);
    }
  };
  model.finalize = function () {
    try {
      finalize.call(this);
    } catch (thrown) {
      this.status = ready;
      throw thrown;
    }
  };
}
