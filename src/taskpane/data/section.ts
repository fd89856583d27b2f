/** One of the parts of the Data place. */
export const sectionNames = ["series", "sources", "refresh", "log", "share"] as const;
export type SectionName = (typeof sectionNames)[number];

export interface DataSection {
  readonly panel: HTMLElement;
  /** The user has come to it. */
  enter(): void;
  /** One step back, from a detail to its list; false when this is the list. */
  back(): boolean;
  /** Draws everything anew; what the user typed stays. */
  repaint(): void;
  /** Stops listening. */
  dispose?(): void;
}
