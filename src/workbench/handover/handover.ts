/** The page at the address of earlier versions: hands over what the browser keeps there, says what that was, and leads on. */
import { currentLanguage, languageOfTag, languageTags, say, setLanguage } from "../../language/language";
import { olderShelf } from "./olderShelf";
import { type Brought, type Next, Refused, sendShelf } from "./sendShelf";
import { texts } from "./texts";

function element(tag: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

function show(...parts: readonly HTMLElement[]): void {
  document.getElementById("told")?.replaceChildren(...parts);
}

function link(address: string): HTMLElement {
  const made = element("a", say(texts.open, { address })) as HTMLAnchorElement;
  made.href = address;
  const line = element("p", "");
  line.append(made);
  return line;
}

const isNothing = ({ workbooks, series, unread }: Brought) => workbooks + series + unread.length === 0;

function showBrought({ home, brought }: Next): void {
  const { workbooks, series, renamed, unread } = brought;
  const names = renamed.map(({ from, to }) => `${from} → ${to}`).join(", ");
  show(
    element("h1", say(texts.done)),
    element("p", say(texts.brought, { workbooks, series })),
    ...(renamed.length > 0 ? [element("p", say(texts.renamed, { names }))] : []),
    ...(unread.length > 0 ? [element("p", say(texts.unread, { names: unread.join(", ") }))] : []),
    link(home),
    element("p", say(texts.stays), "cause"),
  );
}

function showFailure(thrown: unknown): void {
  const told = thrown instanceof Refused ? thrown.text?.[currentLanguage()] : undefined;
  const again = element("button", say(texts.again));
  again.addEventListener("click", () => location.reload());
  show(element("h1", say(texts.failed)), ...(told ? [element("p", told, "cause")] : []), again);
}

async function main(): Promise<void> {
  setLanguage(languageOfTag(navigator.language));
  document.documentElement.lang = languageTags[currentLanguage()];
  show(element("p", say(texts.working)));
  try {
    const next = await sendShelf(await olderShelf());
    const [other] = next.remaining;
    if (other !== undefined) location.replace(`${other}/`);
    else if (isNothing(next.brought)) location.replace(next.home);
    else showBrought(next);
  } catch (thrown) {
    showFailure(thrown);
    throw thrown;
  }
}

void main();
