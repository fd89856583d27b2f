/**
 * Defined names that stand for a formula: `=0.05`, `=Rate*2`, `=SUM(Sheet1!$A:$A)`, `=LAMBDA(x, y, x*y+1)`. The library knows
 * names of ranges only; its commands CREATE_NAMED_RANGE and UPDATE_NAMED_RANGE here also take a `formula` in the place of
 * `ranges`, so that renaming, undo and calculating anew go the way that they go for ranges. The workbook keeps them under
 * `namedFormulas`, name → formula with the sheet in every reference.
 */
import { NamedFormula } from "../compiler/namedFormula";
import type { CompiledFormula, Library, Model } from "../library/library";
import { typedFormula } from "../library/typedFormula";
import { renameCalls } from "./renameCalls";

type Getters = Model["getters"];
type Adapters = { adaptCompiledFormula(formula: CompiledFormula): CompiledFormula };
type Kept = ReadonlyMap<string, NamedFormula>;

type Entry = Pick<NamedFormula, "name" | "formula">;

interface Command {
  readonly type: string;
  readonly name?: string;
  readonly oldRangeName?: string;
  readonly newRangeName?: string;
}

interface Definition extends Command {
  /** Begins with "="; references without a sheet mean the active one. */
  readonly formula?: string;
  /** The sheet of references without one. */
  readonly sheetId?: string;
}

/** The library's plugin, as far as it is extended here. */
interface NamedRangesPlugin {
  readonly getters: Getters;
  readonly history: { update(property: string, value: unknown): void };
  allowDispatch(command: Command): string | string[];
  handle(command: Command): void;
  adaptRanges(adapters: Adapters): void;
  import(data: object): void;
  export(data: object): void;
}

interface Saved {
  namedFormulas?: Record<string, string>;
}

export interface NamesFormulas {
  getNamedFormula(name: string): NamedFormula | undefined;
  /** Name and formula as they are written, in the order of their definition. */
  getNamedFormulas(): readonly (readonly [name: string, formula: string])[];
}

/** Whether a word names a range or a formula. */
export const isDefinedName = (getters: Getters, word: string): boolean =>
  getters.getNamedRange(word) !== undefined ||
  (getters as unknown as NamesFormulas).getNamedFormula(word) !== undefined;

const unkeepable = new Set(["__proto__", "constructor", "prototype"]);

const fixed = /^(\$[A-Z]+\$\d+|\$[A-Z]+|\$\d+)(:(\$[A-Z]+\$\d+|\$[A-Z]+|\$\d+))?$/i;

function hasRelative(formula: CompiledFormula, getters: Getters): boolean {
  const written = formula.rangeDependencies.map((range) => getters.getRangeString(range).replace(/^.*!/, ""));
  return written.some((address) => !address.startsWith("#") && !fixed.test(address));
}

function written(formula: CompiledFormula, getters: Getters, library: Library): string {
  // Of no sheet, so that every reference says its own.
  return library.CompiledFormula.CopyWithDependencies(formula, "", formula.rangeDependencies).toFormulaString(getters);
}

export function nameFormulas(library: Library): void {
  renameCalls(library);
  const registry = library.registries.corePluginRegistry;
  type Plugin = (new (...given: unknown[]) => NamedRangesPlugin) & { readonly getters: readonly string[] };
  const Present = registry.get("named_ranges") as unknown as Plugin;

  const compile = (formula: string, sheetId: string, getters: Getters): CompiledFormula =>
    library.CompiledFormula.Compile(typedFormula(formula), sheetId, getters as never);

  class NamedFormulasPlugin extends Present {
    static override readonly getters = [...Present.getters, "getNamedFormula", "getNamedFormulas"];
    private namedFormulas: Kept = new Map();

    override allowDispatch(command: Definition): string | string[] {
      const { type, name = "", oldRangeName = "", newRangeName = "" } = command;
      // Kept under its name, it would be lost or change what objects are.
      if (unkeepable.has(type === "UPDATE_NAMED_RANGE" ? newRangeName : name)) return "NamedRangeInvalidName";
      if (type === "CREATE_NAMED_RANGE") return this.refusal(command, name, super.allowDispatch(command));
      if (type === "DELETE_NAMED_RANGE" && this.getNamedFormula(name)) return "Success";
      if (type !== "UPDATE_NAMED_RANGE") return super.allowDispatch(command);
      const isSame = oldRangeName.toLowerCase() === newRangeName.toLowerCase();
      if (!this.getNamedFormula(oldRangeName))
        return isSame
          ? super.allowDispatch(command)
          : this.refusal({ type }, newRangeName, super.allowDispatch(command));
      if (isSame) return this.refusal(command, "", "Success");
      return this.refusal(
        command,
        newRangeName,
        super.allowDispatch({ type: "CREATE_NAMED_RANGE", name: newRangeName }),
      );
    }

    private refusal({ formula, sheetId }: Definition, name: string, given: string | string[]): string | string[] {
      if (given !== "Success" && given.length > 0) return given;
      if (this.getNamedFormula(name)) return "NamedRangeNameAlreadyExists";
      if (formula === undefined) return "Success";
      const compiled = compile(formula, sheetId ?? this.firstSheet(), this.getters);
      if (!formula.startsWith("=") || compiled.isBadExpression) return "NamedFormulaUnreadable";
      return hasRelative(compiled, this.getters) ? "NamedFormulaRelative" : "Success";
    }

    override handle(command: Definition): void {
      const { type, name = "", oldRangeName = "", newRangeName = "", formula, sheetId } = command;
      const present = this.getNamedFormula(type === "UPDATE_NAMED_RANGE" ? oldRangeName : name);
      if (!present && formula === undefined) super.handle(command);
      const compiled = formula === undefined ? undefined : compile(formula, sheetId ?? this.firstSheet(), this.getters);
      const entries = [...this.namedFormulas.values()];
      if (type === "CREATE_NAMED_RANGE" && compiled) this.keep([...entries, { name, formula: compiled }]);
      if (type === "DELETE_NAMED_RANGE") this.keep(entries.filter((each) => each !== present));
      if (type === "UPDATE_NAMED_RANGE")
        this.keep(
          entries.map((each) => (each === present ? { name: newRangeName, formula: compiled ?? each.formula } : each)),
        );
    }

    override adaptRanges(adapters: Adapters): void {
      super.adaptRanges(adapters);
      const before = [...this.namedFormulas.values()];
      const after = before.map(({ name, formula }) => ({ name, formula: adapters.adaptCompiledFormula(formula) }));
      if (after.some(({ formula }, index) => formula !== before[index]?.formula)) this.keep(after);
    }

    override import(data: Saved): void {
      super.import(data);
      const saved = Object.entries(data.namedFormulas ?? {});
      const entries = saved.map(([name, formula]) => ({
        name,
        formula: compile(formula, this.firstSheet(), this.getters),
      }));
      this.namedFormulas = this.kept(entries);
    }

    override export(data: Saved): void {
      super.export(data);
      const all = this.getNamedFormulas();
      if (all.length > 0) data.namedFormulas = Object.fromEntries(all);
    }

    getNamedFormula(name: string) {
      return this.namedFormulas.get(name.toLowerCase());
    }

    getNamedFormulas() {
      const all = [...this.namedFormulas.values()];
      return all.map(({ name, formula }): [string, string] => [name, written(formula, this.getters, library)]);
    }

    private firstSheet(): string {
      return this.getters.getSheetIds()[0] as string;
    }

    private kept(entries: readonly Entry[]): Kept {
      return new Map(
        entries.map(({ name, formula }) => [
          name.toLowerCase(),
          new NamedFormula(name, formula, hasRelative(formula, this.getters)),
        ]),
      );
    }

    private keep(entries: readonly Entry[]): void {
      this.history.update("namedFormulas", this.kept(entries));
    }
  }
  registry.replace("named_ranges", NamedFormulasPlugin as never);
}
