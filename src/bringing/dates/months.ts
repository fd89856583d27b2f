/** The months' names as files of several countries write them. */
import { englishMonths } from "../../language/periods";

/** English, German, French, Spanish, Portuguese, Italian; each name stands for all that begins with its beginning. */
const beginnings: readonly (readonly string[])[] = [
  ["jan", "jän", "ene", "gen"],
  ["feb", "fév", "fev", "fèv"],
  ["mar", "mär", "mrz"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug", "jly"],
  ["aug", "aoû", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt", "out", "ott"],
  ["nov"],
  ["dec", "dez", "déc", "dic"],
];

const names = new Set(
  [
    ...englishMonths,
    ...[
      "Sept",
      "Jly",
      "Januar",
      "Jänner",
      "Februar",
      "März",
      "Mär",
      "Mrz",
      "Mai",
      "Juni",
      "Juli",
      "Okt",
      "Oktober",
      "Dez",
      "Dezember",
    ],
    ...[
      "janvier",
      "janv",
      "février",
      "févr",
      "fév",
      "mars",
      "avril",
      "avr",
      "juin",
      "juillet",
      "juil",
      "août",
      "septembre",
      "octobre",
      "novembre",
      "décembre",
      "déc",
    ],
    ...[
      "enero",
      "ene",
      "febrero",
      "marzo",
      "abril",
      "abr",
      "mayo",
      "junio",
      "julio",
      "agosto",
      "ago",
      "septiembre",
      "octubre",
      "noviembre",
      "diciembre",
      "dic",
    ],
    ...[
      "janeiro",
      "fevereiro",
      "fev",
      "março",
      "maio",
      "junho",
      "julho",
      "setembro",
      "set",
      "outubro",
      "out",
      "novembro",
      "dezembro",
    ],
    ...[
      "gennaio",
      "gen",
      "febbraio",
      "aprile",
      "maggio",
      "mag",
      "giugno",
      "giu",
      "luglio",
      "lug",
      "settembre",
      "ottobre",
      "ott",
      "dicembre",
    ],
  ].flatMap((name) => [name.toLowerCase(), name.slice(0, 3).toLowerCase()]),
);

/** 1 to 12 for a month's name in full or cut short; undefined where it is none. */
export function monthNamed(written: string): number | undefined {
  const name = written.toLowerCase().replace(/\.$/, "");
  if (!names.has(name)) return undefined;
  const month = beginnings.findIndex((each) => each.some((beginning) => name.startsWith(beginning)));
  return month < 0 ? undefined : month + 1;
}
