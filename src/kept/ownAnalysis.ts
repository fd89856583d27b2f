/** An analysis of the user's own as it is kept: its title, and the text of its file. */
import { expect, type Fields, fieldsOf, momentOf, textOf } from "./shapes";

export interface OwnAnalysis {
  readonly title: string;
  /** YAML in the form of a book; whoever shows it reads it first. */
  readonly text: string;
  /** When it was saved, in milliseconds. */
  readonly saved: number;
}

const longestTitle = 300;
const longestText = 4_000_000;

export function titleOf(value: unknown, place: string): string {
  const title = textOf(value, place, longestTitle);
  expect(title.trim() !== "", place);
  return title;
}

/** Throws Misshapen. */
export function analysisOf(value: unknown, place: string): OwnAnalysis {
  const { title, text, saved }: Fields = fieldsOf(value, place);
  return {
    title: titleOf(title, `${place}.title`),
    text: textOf(text, `${place}.text`, longestText),
    saved: momentOf(saved, `${place}.saved`),
  };
}

export const isSameAnalysis = (one: OwnAnalysis | undefined, other: OwnAnalysis | undefined): boolean =>
  one?.title === other?.title && one?.text === other?.text;
