/** What a book file holds once src/templates/book.schema.json has let it through. */
import type { Text } from "../language/language";
import type { Phrase, TemplateNetwork, Work } from "../templates/template";

/** A text in three languages, or one string that all share. */
export type Words = Text | string;

interface StandsOn {
  /** One of these: what the figure stands on. */
  readonly document?: string;
  readonly published?: { readonly source: Phrase; readonly day: string; readonly series?: string };
  readonly convention?: Phrase;
  readonly assumption?: Phrase;
  readonly yours?: Phrase;
}

export interface InputData extends StandsOn {
  readonly label: Words;
  readonly value: number | string;
  readonly unit: string | Text;
  readonly format?: string;
}

export interface InputTableData extends StandsOn {
  readonly label: Words;
  readonly unit: string | Text;
  readonly corner: Words;
  readonly rows: readonly Phrase[];
  readonly columns: readonly {
    readonly name?: string;
    readonly heading: Phrase;
    readonly values: readonly (number | string)[];
    readonly format?: string;
  }[];
}

export interface LineData {
  readonly label: Words;
  readonly formula: string;
  readonly unit: string | Text;
  readonly format?: string;
  readonly note?: Words;
}

export interface TableData {
  readonly corner: Words;
  readonly rows:
    | readonly Phrase[]
    | {
        readonly name: string;
        readonly formula: string;
        readonly count: number;
        readonly format?: string;
        readonly also?: readonly { readonly name: string; readonly heading: Phrase; readonly format?: string }[];
      };
  readonly columns: Readonly<
    Record<string, { readonly heading: Phrase | readonly Phrase[]; readonly formula: string; readonly format?: string }>
  >;
}

export interface ChartData {
  readonly title: Words;
  readonly kind: "line" | "scatter" | "bar" | "stacked";
  /** "Won_pnl", or "Won_touch 2" for the second column of a name. */
  readonly series?: readonly string[];
  readonly levels?: readonly string[];
  readonly dots?: readonly string[];
  readonly printed?: readonly string[];
  readonly bands?: readonly { readonly low: string; readonly high: string; readonly label: Words }[];
  readonly marks?: readonly { readonly across: string; readonly up: string; readonly label: Words }[];
  readonly network?: TemplateNetwork;
  readonly x: Words;
  readonly y: Words;
  readonly source?: Words;
}

export interface ClaimData {
  readonly row: string;
  readonly part?: Phrase;
  readonly claim: Words;
  readonly printed?: number | readonly [number, number] | Phrase;
  readonly rebuilt: Phrase;
  readonly unit: string | Text;
  readonly format?: string;
  readonly within?: number;
  readonly holds?: string;
  readonly awaits?: readonly string[];
  readonly why?: Words;
  readonly note?: Words;
  readonly outcome?: {
    readonly figure: string;
    readonly day: string;
    readonly holds: string;
    readonly odds?: number | readonly [number, number];
    readonly unit?: string | Text;
    readonly format?: string;
  };
}

export interface DocumentData {
  readonly author: Phrase;
  readonly title: Phrase;
  readonly day: string;
  readonly subject: Words;
}

/** A document that is in no list: the reader's own. */
export interface OwnDocumentData {
  readonly title: Phrase;
  readonly author?: Phrase;
  readonly day?: string;
  readonly subject?: Words;
  /** A paragraph each. */
  readonly text?: readonly string[];
}

export interface BookData {
  readonly draft?: boolean;
  readonly order: number;
  readonly prefix: string;
  /** The number of one that documents.yaml lists, or the reader's own. */
  readonly document: string | OwnDocumentData;
  readonly title: Words;
  readonly tab?: Words;
  readonly question: Words;
  readonly answer?: Words;
  readonly headline?: readonly string[];
  readonly about?: readonly Words[];
  readonly words?: Readonly<Record<string, Words>>;
  readonly series?: Readonly<
    Record<
      string,
      {
        readonly label: Words;
        readonly daily?: boolean;
        readonly sample?: string;
        readonly archive?: string;
        readonly live?: string;
        readonly mine?: string;
      }
    >
  >;
  readonly inputs: readonly {
    readonly heading: Words;
    readonly inputs?: Readonly<Record<string, InputData>>;
    readonly tables?: Readonly<Record<string, InputTableData>>;
  }[];
  readonly results: readonly string[];
  readonly blocks: readonly {
    readonly heading: Words;
    readonly lines?: Readonly<Record<string, LineData>>;
    readonly tables?: readonly TableData[];
    readonly charts?: readonly ChartData[];
  }[];
  readonly claims: readonly ClaimData[];
  readonly sources?: readonly {
    readonly what: Words;
    readonly source?: Phrase;
    readonly work?: Work;
    readonly link?: string;
  }[];
}
