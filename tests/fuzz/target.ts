/** What a target of fuzzing is: subjects, each with a property that holds of every input that can be drawn for it. */
import fc from "fast-check";

/** Counts the calls of the code under test, of which one input may need several. */
export interface Tally {
  calls: number;
}

export interface Subject {
  readonly name: string;
  /** Throws where something is wrong; the message says what. */
  readonly property: fc.IProperty<unknown>;
}

export interface Target {
  readonly name: string;
  /** Inputs that a subject is asked in a round: enough that each round is worth its start, few enough that rounds are short. */
  readonly batch: number;
  subjects(tally: Tally): readonly Subject[];
}

export interface Fault {
  readonly subject: string;
  /** The smallest input that was found, as fast-check writes it. */
  readonly input: string;
  readonly message: string;
  /** Finds it again: the subject alone with this seed. */
  readonly seed: number;
}

/** The first line says which invariant is broken; the rest may hold what belongs to this input alone. */
const kindOf = ({ subject, message }: Fault) => `${subject}: ${message.split("\n")[0]?.replace(/\d[\d.e+-]*/g, "#")}`;

/** Faults that differ in their input alone are told once, by the shortest. */
export function distinct(faults: readonly Fault[]): Fault[] {
  const kinds = new Map<string, Fault>();
  for (const fault of faults) {
    const known = kinds.get(kindOf(fault));
    if (!known || fault.input.length < known.input.length) kinds.set(kindOf(fault), fault);
  }
  return [...kinds.values()];
}

/** Tells of each input before it is asked, so that one without end can be named. */
export function watched({ name, property }: Subject, onInput: () => void): Subject {
  const run = property.run.bind(property);
  property.run = (value) => {
    onInput();
    return run(value);
  };
  return { name, property };
}

/** The input that a subject is asked at this place under this seed. */
export function inputAt({ property }: Subject, seed: number, place: number): string {
  return fc.stringify(fc.sample(property as fc.IRawProperty<unknown>, { seed, numRuns: place }).at(-1));
}

/** Milliseconds of work that this process has done: on a busy machine the clock says little. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Asks a subject so many inputs, which the seed decides, and shrinks the first that is at fault. */
export function ask(subject: Subject, seed: number, runs: number): { readonly runs: number; readonly fault?: Fault } {
  const details = fc.check(subject.property, { seed, numRuns: runs, maxSkipsPerRun: 1000 });
  const done = details.numRuns;
  if (!details.failed) return { runs: done };
  const { counterexample, errorInstance } = details;
  const message =
    counterexample === null
      ? `no input was fit to be asked: ${details.numSkips} were skipped`
      : errorInstance instanceof Error
        ? errorInstance.message
        : String(errorInstance);
  return { runs: done, fault: { subject: subject.name, input: fc.stringify(counterexample), message, seed } };
}
