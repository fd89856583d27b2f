/**
 * What Excel refuses to open a file for, and no program says before: elements out of their order, attributes that are not
 * there. Source: ECMA-376 part 1, 18.3.1.99 (worksheet), 18.2.27 (workbook), 18.8.39 (styleSheet), 21.2.2 (charts).
 */
import { openPackage } from "../../../src/sharing/package/openPackage";
import { decodeXml } from "../../../src/sharing/xml/decode";
import { scan } from "../../../src/sharing/xml/scan";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Children in their order, by parent; of a parent that is not here nothing is checked. */
const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations
    hyperlinks pageMargins pageSetup headerFooter rowBreaks drawing legacyDrawing tableParts`),
  workbook: words("fileVersion workbookPr bookViews sheets definedNames calcPr"),
  styleSheet: words("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles"),
  dxf: words("font numFmt fill alignment border"),
  border: words("left right top bottom diagonal"),
  font: words("b i strike u sz color name family"),
  c: words("f v is"),
  sheetView: words("pane selection"),
  cfRule: words("formula colorScale dataBar iconSet"),
  dataValidation: words("formula1 formula2"),
  chartSpace: words("roundedCorners chart spPr txPr"),
  chart: words("title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs"),
  ser: words("idx order tx spPr invertIfNegative marker dPt dLbls errBars cat xVal val yVal smooth"),
  dLbls: words("dLbl dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize extLst"),
  dLbl: words(`idx layout spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent
    showBubbleSize`),
  legend: words("legendPos legendEntry overlay"),
  dPt: words("idx bubble3D spPr"),
  errBars: words("errDir errBarType errValType noEndCap val spPr"),
  plotArea: words("layout areaChart barChart pieChart stockChart lineChart scatterChart valAx catAx dateAx"),
  stockChart: words("ser hiLowLines upDownBars axId"),
  upDownBars: words("gapWidth upBars downBars"),
  areaChart: words("grouping varyColors ser axId"),
  scatterChart: words("scatterStyle varyColors ser axId"),
  lineChart: words("grouping varyColors ser marker axId"),
  barChart: words("barDir grouping varyColors ser gapWidth overlap axId"),
  valAx:
    words(`axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr crossAx crosses
    crossBetween majorUnit`),
  catAx:
    words(`axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr crossAx crosses auto
    lblAlgn lblOffset noMultiLvlLbl`),
  dateAx:
    words(`axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr crossAx crosses auto
    lblOffset baseTimeUnit`),
  comment: words("text"),
};

const attributes: Readonly<Record<string, readonly string[]>> = {
  c: words("r s t cm"),
  row: words("r ht customHeight hidden"),
  col: words("min max width style hidden customWidth"),
  f: words("t ref"),
  sheetView: words("showGridLines tabSelected workbookViewId"),
  pane: words("xSplit ySplit topLeftCell activePane state"),
  definedName: words("name localSheetId hidden"),
  sheet: words("name sheetId state id"),
  calcPr: words("calcId"),
  xf: words(
    "numFmtId fontId fillId borderId xfId quotePrefix applyNumberFormat applyFont applyFill applyBorder applyAlignment",
  ),
};

/** Of these any may come first. */
const alike: Readonly<Record<string, string>> = { catAx: "valAx", dateAx: "valAx" };

/** What is out of order, or not known, in any part of a file. */
export function oddities(bytes: Uint8Array): string[] {
  const file = openPackage(bytes);
  const found: string[] = [];
  for (const part of file.names) {
    if (!/\.xml$/.test(part) || part.startsWith("customXml/item1")) continue;
    const last: number[] = [];
    scan(decodeXml(file.bytes(part)), part, {
      open(name, given, ancestors) {
        const order = orders[ancestors.at(-1) ?? ""];
        const place = order?.indexOf(alike[name] ?? name) ?? 0;
        last.length = ancestors.length + 1;
        const before = last[ancestors.length - 1] ?? 0;
        if (order && (place < 0 || place < before)) found.push(`${part}: ${name} in ${ancestors.at(-1)}`);
        if (ancestors.length > 0) last[ancestors.length - 1] = Math.max(before, place);
        last[ancestors.length] = 0;
        for (const [attribute] of given.entries())
          if (attributes[name] && !attributes[name].includes(attribute)) found.push(`${part}: ${attribute} of ${name}`);
      },
    });
  }
  return found;
}

/** Parts that relationships name and the file has not, or that no content type is told of. */
export function loosePaths(bytes: Uint8Array): string[] {
  const file = openPackage(bytes);
  const types = decodeXml(file.bytes("[Content_Types].xml"));
  return file.names.filter((name) => {
    const ending = name.slice(name.lastIndexOf(".") + 1);
    return !types.includes(`PartName="/${name}"`) && !types.includes(`Extension="${ending}"`);
  });
}
