/** What a cell's role looks like; the meaning of the colours is in docs/architecture.md. */
import type { Role } from "./book";

export interface RoleStyle {
  readonly bold?: boolean;
  readonly textColor?: string;
  readonly fillColor?: string;
  readonly fontSize?: number;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "middle" | "bottom";
  readonly wrapping?: "overflow" | "wrap" | "clip";
}

const blue = "#0F6CBD";
const muted = "#616161";

export const roleStyles: Readonly<Record<Role, RoleStyle>> = {
  title: { bold: true, fontSize: 16, textColor: "#242424" },
  subtitle: { fontSize: 10, textColor: muted },
  heading: { bold: true, fontSize: 11, textColor: "#242424", fillColor: "#F0F0F0" },
  columnHeading: { bold: true, textColor: muted, align: "left" },
  numberHeading: { bold: true, textColor: muted, align: "right" },
  label: { textColor: "#242424" },
  text: { textColor: "#242424" },
  unit: { textColor: muted },
  note: { textColor: muted },
  input: { textColor: blue },
  assumption: { textColor: blue, fillColor: "#FFF8DC" },
  formula: { textColor: "#000000" },
  data: { textColor: "#107C10" },
  check: { textColor: "#C50F1F" },
};
