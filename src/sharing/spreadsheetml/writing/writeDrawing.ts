/** Where the charts of a sheet stand. */
import { cellPlace } from "../../../cells/address";
import type { Chart } from "../../model";
import { attributeText, declaration, namespaces } from "./xml";

const unitsOfPixel = 9525;

const graphic = "http://schemas.openxmlformats.org/drawingml/2006/chart";

export function drawingXml(charts: readonly Chart[]): string {
  const anchors = charts.map(({ at, width, height, title, description }, index) => {
    const { col, row } = cellPlace(at) ?? { col: 0, row: 0 };
    const told = attributeText(description ?? title.split("\n")[0]);
    return [
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
      `<xdr:ext cx="${width * unitsOfPixel}" cy="${height * unitsOfPixel}"/>`,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${told}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${graphic}"><c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`,
    ].join("");
  });
  return `${declaration}<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}">${anchors.join("")}</xdr:wsDr>`;
}
