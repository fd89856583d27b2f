/** Trace precedents and dependents in the Data menu. */
import type { Library, Model } from "../../engine/library/library";
import { say } from "../../language/language";
import { texts } from "./texts";
import { removeArrows, trace } from "./traces";

interface Environment {
  readonly model: Model;
}

export function addTraceMenu({ registries }: Library): void {
  const entries = [
    [texts.precedents, "Alt+M, P", (model: Model) => trace(model, "precedents")],
    [texts.dependents, "Alt+M, D", (model: Model) => trace(model, "dependents")],
    [texts.remove, "Alt+M, A", removeArrows],
  ] as const;
  for (const [index, [name, shortcut, run]] of entries.entries())
    registries.topbarMenuRegistry.addChild(`trace_${index}`, ["data"], {
      name: () => say(name),
      shortcut,
      sequence: 40 + index,
      separator: index === entries.length - 1,
      isReadonlyAllowed: true,
      execute: ({ model }: Environment) => run(model),
    });
}
