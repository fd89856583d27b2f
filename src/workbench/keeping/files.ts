/** Files of the user's disk, through the browser's own dialogs. */

export function downloadFile(fileName: string, content: string | ArrayBuffer, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every system accepts as a file's. */
export function fileNameOf(name: string, ending: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what file names may not hold
  return `${name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "-").replace(/[. ]+$/, "") || "workbook"}${ending}`;
}

export function chooseFile(accept: string, chosen: (file: File) => void): void {
  const field = document.createElement("input");
  field.type = "file";
  field.accept = accept;
  field.addEventListener("change", () => {
    const file = field.files?.[0];
    if (file) chosen(file);
  });
  field.click();
}
