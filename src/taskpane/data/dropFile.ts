/** A file dropped anywhere on the pane is read, rather than opened by the browser in place of the workbook. */
export function takeDroppedFile(pane: HTMLElement, take: (file: File) => void): void {
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
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}
