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
  answer: { bold: true, fontSize: 11, textColor: "#242424" },
  headline: { bold: true, fontSize: 18, textColor: "#242424", align: "left" },
  headlineData: { bold: true, fontSize: 18, textColor: "#107C10", align: "left" },
  subtitle: { fontSize: 10, textColor: muted },
  heading: { bold: true, fontSize: 11, textColor: "#242424", fillColor: "#F0F0F0" },
  headingNumber: { bold: true, fontSize: 11, textColor: "#242424", fillColor: "#F0F0F0", align: "right" },
  columnHeading: { bold: true, textColor: muted, align: "left" },
  numberHeading: { bold: true, textColor: muted, align: "right" },
  label: { textColor: "#242424" },
  text: { textColor: "#242424" },
  unit: { textColor: muted },
  note: { textColor: muted },
  input: { textColor: blue },
  inputRange: { textColor: blue, align: "right" },
  assumption: { textColor: blue, fillColor: "#FFF8DC" },
  formula: { textColor: "#000000" },
  data: { textColor: "#107C10" },
  sign: { bold: true, textColor: "#242424", align: "center" },
  link: { textColor: blue },
  check: { textColor: "#C50F1F" },
};
