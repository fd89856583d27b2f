/** Arrow keys in a list of buttons, as in Excel's own lists. */

export function moveInList(list: HTMLElement): (event: KeyboardEvent) => void {
  return (event) => {
    const rows = [...list.querySelectorAll<HTMLElement>("button.row, button.card")];
    const index = rows.indexOf(event.target as HTMLElement);
    if (index < 0) return;
    const next = {
      ArrowDown: rows[index + 1],
      ArrowUp: rows[index - 1],
      Home: rows[0],
      End: rows.at(-1),
    }[event.key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}
