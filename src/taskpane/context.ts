/** What every place of the pane is given, and what the pane expects of a place. */
import type { FunctionEntry } from "../functions/guard/entry";
import type { Template } from "../templates/template";
import type { Shipped } from "../workbook/board/shipped";
import type { WorkbookPort } from "../workbook/port";
import type { SectionName } from "./data/section";

export const placeNames = ["analyses", "functions", "data", "cell"] as const;
export type PlaceName = (typeof placeNames)[number];

/** Where the pane can go. */
export type Route =
  | { readonly place: "analyses"; readonly template?: string }
  | { readonly place: "functions"; readonly id?: string; readonly given?: readonly string[] }
  | {
      readonly place: "data";
      /** One of the user's own series, to be shown or brought. */
      readonly series?: string;
      /** A series by its id, to be looked at and read into a cell. */
      readonly find?: string;
      /** A source by its id. */
      readonly source?: string;
      readonly section?: SectionName;
    }
  | { readonly place: "cell" };

/** What happened, said once to everyone; texts are functions so that a switch of language reaches them. */
export interface Notice {
  readonly kind: "done" | "failed" | "ask" | "working";
  readonly text: () => string;
  readonly actions?: readonly { readonly label: () => string; readonly run: () => void }[];
  /** What was tried: its next success takes the failure away. */
  readonly tried?: string;
  /** Called once when it goes away, whatever the reason. */
  readonly closed?: () => void;
}

export interface PaneContext {
  readonly port: WorkbookPort;
  readonly functions: readonly FunctionEntry[];
  readonly templates: readonly Template[];
  /** How the books come out when they are first opened. */
  shipped(): Promise<Shipped>;
  go(route: Route): void;
  tell(notice: Notice): void;
  /** Takes the notice away, such as a question that no longer stands. */
  hush(): void;
  /**
   * Runs an action on the workbook: shows that it runs when it takes a while, and says what happened when it fails.
   * The answer is undefined then.
   */
  act<Answer>(doing: () => string, action: () => Promise<Answer>): Promise<{ readonly answer: Answer } | undefined>;
}

export interface Place {
  readonly panel: HTMLElement;
  show(route: Route): void;
  /** Chosen by its tab, where it stays as it was left: the workbook may have changed meanwhile. */
  enter?(): void;
  /** One step back, from a detail to its list; false when this is the list. */
  back(): boolean;
  /** Draws everything anew, such as after a switch of language; what the user typed stays. */
  repaint(): void;
  /** Stops listening to the workbook. */
  dispose?(): void;
}
