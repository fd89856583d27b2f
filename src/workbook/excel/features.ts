/** What this Excel can do: the manifest asks for the shared runtime alone, everything newer is asked here. */
export function supports(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}
