/** A pressed key by the name that Excel's help gives it: "Ctrl+Shift+L", "Alt+=". On a Mac, Command stands for Ctrl. */

const onMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Keys whose character changes with Shift, by place: Ctrl+Shift+1 is the same on every keyboard that has digits in a row. */
function bare({ key, code, altKey }: Pressed): string {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  // On a Mac, Option with a letter is another character.
  const letter = altKey && !/^[a-z]$/i.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  if (letter !== undefined) return letter;
  const byPlace: Record<string, string> = {
    Semicolon: ";",
    Equal: "=",
    Minus: "-",
    Backquote: "`",
    Slash: "/",
    BracketLeft: "[",
    BracketRight: "]",
  };
  return byPlace[code] ?? (key.length === 1 ? key.toUpperCase() : key);
}

export function keyName(pressed: Pressed, mac = onMac()): string {
  const control = mac ? pressed.metaKey : pressed.ctrlKey;
  return [control && "Ctrl", pressed.altKey && "Alt", pressed.shiftKey && "Shift", bare(pressed)]
    .filter((part) => part !== false)
    .join("+");
}

/** As the present system writes it. */
export function shownKeys(keys: string, mac = onMac()): string {
  return mac
    ? keys
        .replace(/Ctrl\+/g, "⌘")
        .replace(/Alt\+/g, "⌥")
        .replace(/Shift\+/g, "⇧")
    : keys;
}
