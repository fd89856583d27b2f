/** What is said about workbooks, in the lines above the grid. */
import { currentLanguage, languageTags, say } from "../../language/language";
import { filled } from "../../language/told";
import { askConfirmation } from "../dialogs";
import { dropMessage, showMessage, showNews } from "../messageBar";
import { asClause, whyNotKept, whyNotOpened } from "./refusal";
import type { Messages } from "./surroundings";
import { texts } from "./texts";

const aboutPresentWorkbook = ["save", "versions", "series"];
/** What became of files, of workbooks that were opened or deleted, and of copies. */
const aboutEarlierWishes = ["damage", "file", "deleted", "empty", "leftOut", "opened", "copy"];

export function momentText(moment: number): string {
  const format = new Intl.DateTimeFormat(languageTags[currentLanguage()], { dateStyle: "medium", timeStyle: "short" });
  return format.format(moment);
}

const isQuota = (reason: unknown) => reason instanceof DOMException && reason.name === "QuotaExceededError";

export function pageMessages(download: () => void): Messages {
  return {
    saveFailed(reason, again) {
      const text = isQuota(reason) ? texts.quota : filled(texts.saveFailed, { reason: whyNotKept(reason) });
      const actions = [
        { text: texts.download, act: download },
        { text: texts.again, act: again },
      ];
      showMessage("save", () => say(text), actions, true);
    },
    saved() {
      dropMessage("save");
      // Where nothing was found there is a workbook now.
      dropMessage("empty");
    },
    anotherAsked: () => aboutEarlierWishes.forEach(dropMessage),
    fileAsked: () => dropMessage("file"),
    workbookChanged: () => aboutPresentWorkbook.forEach(dropMessage),
    restored: (name) => showNews("versions", () => say(texts.restored, { name })),
    overtaken(name, copy, keepOnlyOther) {
      showMessage(
        "versions",
        () => say(texts.overtaken, { name, copy }),
        [
          { text: texts.keepBoth, act: () => {} },
          { text: texts.onlyOther, act: keepOnlyOther },
        ],
        true,
      );
    },
    movedBeside: (name, copy) => showMessage("versions", () => say(texts.movedBeside, { name, copy }), [], true),
    away(reason) {
      if (reason) showMessage("away", () => say(texts.away, { reason: say(asClause(reason)) }), [], true);
      else dropMessage("away");
    },
    nothingFound: (folder) =>
      showMessage("empty", () =>
        say(folder ? texts.nothingInFolder : texts.nothingWithoutFolder, { folder: folder ?? "" }),
      ),
    newerElsewhere: (name, act) =>
      showMessage("versions", () => say(texts.newerElsewhere, { name }), [{ text: texts.showNewer, act }]),
    deleted: (name, act) => showMessage("deleted", () => say(texts.deleted, { name }), [{ text: texts.undo, act }]),
    olderOpened(name, lost, used) {
      const moments = () => ({ lost: momentText(lost), used: momentText(used) });
      showMessage("damage", () => say(texts.olderOpened, { name, ...moments() }), [], true);
    },
    unreadable: (name) => showMessage("damage", () => say(texts.unreadable, { name }), [], true),
    didNotOpen: (name) => showMessage("damage", () => say(texts.didNotOpen, { name }), [], true),
    fileRefused(file, thrown) {
      const text = filled(texts.fileFailed, { file, reason: whyNotOpened(thrown) });
      showMessage("file", () => say(text), [], true);
    },
    excelFailed(reason) {
      console.warn("The workbook was not made ready for Excel:", reason);
      showMessage("file", () => say(texts.excelFailed), [], true);
    },
    ownSeriesStay: (ids) => showMessage("series", () => say(texts.ownSeriesStay, { ids: ids.join(", ") }), [], true),
    askToLeave: (name) =>
      new Promise((answer) => {
        void askConfirmation(
          say(texts.leaveUnsaved, { name }),
          () => answer(true),
          () => answer(false),
        );
      }),
  };
}
