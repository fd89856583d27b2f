/** Files as Excel and others save them in several countries, with their encodings; in numbers that are made up. */
import { asked, type Form, lines, refused, right } from "./form";

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");
/** Text of bytes that python3 wrote: print(text.encode(name).hex()). */
const encoded = (hex: string): Uint8Array => Buffer.from(hex, "hex");

export const abroad: readonly Form[] = [
  right(
    "Unicode Text of Excel: UTF-16 with tabs",
    "unicode.txt",
    utf16("日期\t收盤價\r\n2025/1/2\t1,065.00\r\n2025/1/3\t1,075.00\r\n"),
    [["unicode", "", 1, "irregular", "2025-01-02 1065", "2025-01-03 1075"]],
  ),
  right(
    "IMF's WEO, which is text under the name of a workbook",
    "WEOOct2024all.xls",
    utf16(
      lines(
        "WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tUnits\tScale\t2022\t2023\tEstimates Start After",
        '158\tJPN\tNGDPD\tJapan\tGross domestic product, current prices\tU.S. dollars\tBillions\t"4,256.41"\t"4,204.49"\t2023',
        "158\tJPN\tLUR\tJapan\tUnemployment rate\tPercent of total labor force\t\t2.600\tn/a\t2023",
      ),
    ),
    [
      ["NGDPD", "USD", 1e9, "A", "2022-12-31 4256.41", "2023-12-31 4204.49"],
      ["LUR", "percent", 1, "A", "2022-12-31 2.6"],
    ],
    { "Estimates Start After": "no date" },
  ),
  right(
    "German Excel: cp1252, money behind numbers, a minus of typographers",
    "Umsätze.csv",
    encoded(
      "446174756d3b556d7361747a20285473642e2080293b566572e46e646572756e670d0a33312e30312e323032353b312e3233342c353b96312c3220250d0a32382e30322e323032353b312e3330302c303b352c3320250d0a",
    ),
    [
      ["Umsatz", "EUR", 1000, "irregular", "2025-01-31 1234.5", "2025-02-28 1300"],
      ["Veränderung", "percent", 1, "irregular", "2025-01-31 -1.2", "2025-02-28 5.3"],
    ],
  ),
  right(
    "German months: Mrz, Mai, Okt, Dez",
    "monate.csv",
    lines("Monat;Wert", "Mrz 24;1,5", "Mai 24;1,6", "Okt 24;1,7", "Dez 24;1,8"),
    [["monate", "", 1, "M", "2024-03-31 1.5", "2024-05-31 1.6", "2024-10-31 1.7", "2024-12-31 1.8"]],
  ),
  right(
    "German months in full with the day",
    "tage.csv",
    lines("Datum;Stand", "1. März 2024;17.735,07", "4. März 2024;17.716,17"),
    [["Stand", "", 1, "irregular", "2024-03-01 17735.07", "2024-03-04 17716.17"]],
  ),
  right(
    "French Excel: months with a point, thin blanks between thousands, euros behind",
    "mensuel.csv",
    lines(
      "Mois;Encours;Taux",
      "janv.-24;1\u202F234,56\u00A0€;2,10\u00A0%",
      "févr.-24;1\u202F250,00\u00A0€;2,15\u00A0%",
      "août-24;1\u202F300,00\u00A0€;2,20\u00A0%",
    ),
    [
      ["Encours", "EUR", 1, "M", "2024-01-31 1234.56", "2024-02-29 1250", "2024-08-31 1300"],
      ["Taux", "percent", 1, "M", "2024-01-31 2.1", "2024-02-29 2.15", "2024-08-31 2.2"],
    ],
  ),
  right(
    "French days in words",
    "jours.csv",
    lines("Date;Cours", "jeudi 2 janvier 2025;7 393,76", "vendredi 3 janvier 2025;7 282,22"),
    [["jours", "", 1, "irregular", "2025-01-02 7393.76", "2025-01-03 7282.22"]],
  ),
  right(
    "Spanish and Italian months",
    "meses.csv",
    lines("Mes;Valor", "ene-24;1,5", "abr-24;1,6", "ago-24;1,7", "dic-24;1,8"),
    [["meses", "", 1, "M", "2024-01-31 1.5", "2024-04-30 1.6", "2024-08-31 1.7", "2024-12-31 1.8"]],
  ),
  right("Italian months", "mesi.csv", lines("Mese;Valore", "gen-24;1,5", "mag-24;1,6", "lug-24;1,7", "ott-24;1,8"), [
    ["mesi", "", 1, "M", "2024-01-31 1.5", "2024-05-31 1.6", "2024-07-31 1.7", "2024-10-31 1.8"],
  ]),
  right(
    "Swiss: apostrophes between thousands, points of both kinds",
    "schweiz.csv",
    lines("Datum;SMI;Volumen CHF", "30.12.2024;11'600.90;1'234'567.5", "03.01.2025;11’559.10;2’234’567.5"),
    [
      ["SMI", "", 1, "irregular", "2024-12-30 11600.9", "2025-01-03 11559.1"],
      ["Volumen_CHF", "CHF", 1, "irregular", "2024-12-30 1234567.5", "2025-01-03 2234567.5"],
    ],
  ),
  right(
    "Japanese: eras in words, months and quarters",
    "wareki.csv",
    lines("年月,値", "平成31年4月,101.5", "令和元年5月,101.7", "令和6年1月,106.9"),
    [["wareki", "", 1, "M", "2019-04-30 101.5", "2019-05-31 101.7", "2024-01-31 106.9"]],
  ),
  refused(
    "Japan's Cabinet Office: quarters as months of a year that is told once",
    "gaku-mk2432.csv",
    lines("単位：10億円,", ",国内総生産", "2024/ 1- 3.,149012.3", "4- 6.,152345.6", "7- 9.,149876.5"),
    "no column and no row of dates",
  ),
  refused(
    "Years under a heading of fiscal years",
    "fiscal.txt",
    lines("Fiscal year\tRevenue", "2023\t$383,285", "2024\t$391,035"),
    '"Fiscal year", a fiscal year',
  ),
  right(
    "Shift-JIS: money in hundreds of millions",
    "sjis.csv",
    encoded("8c8e2c8e638d822889ad897e290d0a323032342f31322c3938372e350d0a323032352f30312c313031322e350d0a"),
    [["残高", "JPY", 1e8, "M", "2024-12-31 987.5", "2025-01-31 1012.5"]],
  ),
  right(
    "GBK: 亿元 in a heading",
    "gbk.csv",
    encoded(
      "c8d5c6da2cb3c9bdbbb6ee28d2dad4aa290d0a323032352d30312d30322c353936312e320d0a323032352d30312d30332c353339382e340d0a",
    ),
    [["gbk", "CNY", 1e8, "irregular", "2025-01-02 5961.2", "2025-01-03 5398.4"]],
  ),
  right(
    "Big5: days of the Republic and money in 億",
    "big5.csv",
    encoded(
      "a4e9b4c12ca6a8a5e6aaf7c34228bbf5a4b8290d0a3131342f30312f30322c333936312e320d0a3131342f30312f30332c333339382e340d0a",
    ),
    [["big5", "元", 1e8, "irregular", "2025-01-02 3961.2", "2025-01-03 3398.4"]],
  ),
  right(
    "Taiwan: money in thousands as companies write it",
    "月營收.csv",
    lines(
      "公司代號：2330,,",
      "單位：新台幣仟元,,",
      "年月,營業收入,去年同月增減(%)",
      "113年11月,276058358,33.98",
      "113年12月,278163107,57.76",
    ),
    [
      ["營業收入", "TWD", 1000, "M", "2024-11-30 276058358", "2024-12-31 278163107"],
      ["去年同月增減", "percent", 1, "M", "2024-11-30 33.98", "2024-12-31 57.76"],
    ],
  ),
  right(
    "Chinese Excel: days with 星期 and full-width digits",
    "全角.csv",
    lines(
      "日期，数值".replace("，", ","),
      "２０２５年１月２日　星期四,１２３．５",
      "２０２５年１月３日　星期五,１２４．５",
    ),
    [["全角", "", 1, "irregular", "2025-01-02 123.5", "2025-01-03 124.5"]],
  ),
  asked(
    "A German list of thousands with points alone",
    lines("Datum;Bestand", "31.01.2025;1.234", "28.02.2025;1.300"),
    { point: 1.234, comma: 1234 },
  ),
  asked("British or American: each day up to the twelfth", lines("Date,Close", "01/02/2025,3.5", "02/02/2025,3.6"), {
    dmy: "2025-02-01",
    mdy: "2025-01-02",
  }),
  right(
    "Polish: nbsp thousands, 2024-01 months, zł",
    "nbp.csv",
    lines("Data;Kurs średni;Wartość", "2025-01-02;4,1012;1 234 567,50 zł", "2025-01-03;4,1512;1 334 567,50 zł"),
    [
      ["Kurs_średni", "", 1, "irregular", "2025-01-02 4.1012", "2025-01-03 4.1512"],
      ["nbp_Wartość", "PLN", 1, "irregular", "2025-01-02 1234567.5", "2025-01-03 1334567.5"],
    ],
  ),
  right(
    "Russian: days with points, decimal commas, roubles behind",
    "rub.csv",
    lines("Дата;Курс;Объём, млн", "30.12.2024;101,68 ₽;1 234,5", "31.12.2024;101,68 ₽;1 300,1"),
    [
      ["Курс", "RUB", 1, "irregular", "2024-12-30 101.68", "2024-12-31 101.68"],
      ["rub_Объём", "", 1e6, "irregular", "2024-12-30 1234.5", "2024-12-31 1300.1"],
    ],
  ),
  right(
    "Swedish: kr behind, a minus of its own, M in words",
    "sek.csv",
    lines("Datum;Pris;Omsättning", "2025-01-02;125,50 kr;−1 234", "2025-01-03;126,00 kr;2 345"),
    [
      ["Pris", "kr", 1, "irregular", "2025-01-02 125.5", "2025-01-03 126"],
      ["Omsättning", "", 1, "irregular", "2025-01-02 -1234", "2025-01-03 2345"],
    ],
  ),
  right(
    "Brazilian: R$ before, milhões above",
    "receita.csv",
    lines("Trimestre;Receita (R$ milhões);Margem", "1T24;1.234,5;12,5%", "2T24;1.334,5;13,5%"),
    [
      ["Receita", "BRL", 1e6, "Q", "2024-03-31 1234.5", "2024-06-30 1334.5"],
      ["Margem", "percent", 1, "Q", "2024-03-31 12.5", "2024-06-30 13.5"],
    ],
  ),
  right(
    "Korean: months with 년 and 월, 억원",
    "매출.csv",
    lines("기간,매출액(억원),영업이익률(%)", "2024년 11월,1234,12.5", "2024년 12월,1334,13.5"),
    [
      ["매출액", "KRW", 1e8, "M", "2024-11-30 1234", "2024-12-31 1334"],
      ["영업이익률", "percent", 1, "M", "2024-11-30 12.5", "2024-12-31 13.5"],
    ],
  ),
  refused(
    "Fiscal quarters, whose months the file does not tell",
    "quarters.csv",
    lines("Quarter,Sales (USD mn)", "Q3 FY24,123.5", "Q4 FY24,133.5"),
    '"Q3 FY24", a fiscal year',
  ),
];
