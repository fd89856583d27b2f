/** Files dropped anywhere on the pane are read, rather than opened by the browser in place of the workbook. */
export function takeDroppedFiles(pane: HTMLElement, take: (files: readonly File[]) => void): void {
  const mark = (on: boolean) => pane.classList.toggle("drop-target", on);
  pane.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    mark(true);
  });
  pane.addEventListener("dragleave", (event) => {
    if (!pane.contains(event.relatedTarget as Node | null)) mark(false);
  });
  pane.addEventListener("drop", (event) => {
    mark(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });
}
