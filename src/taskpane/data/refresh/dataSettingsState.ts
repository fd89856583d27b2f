/** The workbook's settings of data as last read or written here, and the writing of them, which is told. */
import { serialToIso } from "../../../cells/serialDates";
import { say } from "../../../language/language";
import type { DataSettings } from "../../../workbook/dataSettings";
import type { SnapshotSwitch } from "../../../workbook/snapshotName";
import type { PaneContext } from "../../context";
import { refreshTexts } from "../../texts/refreshTexts";
import { sharingTexts } from "../../texts/sharingTexts";

type Context = Pick<PaneContext, "port" | "act" | "tell">;

export interface DataSettingsState {
  /** undefined until they have been read. */
  readonly present: DataSettings | undefined;
  read(): Promise<void>;
  /** A day as a serial date; null for as of today. */
  setAsOf(day: number | null): Promise<void>;
  setAuto(on: boolean): Promise<void>;
  switchSnapshot(to: SnapshotSwitch): Promise<void>;
  writeSources(): Promise<void>;
}

/** `changed` is called when they have been read, and after each attempt to write them. */
export function dataSettingsState({ port, act, tell }: Context, changed: () => void): DataSettingsState {
  let present: DataSettings | undefined;

  async function change(write: () => Promise<void>, told: () => string): Promise<void> {
    const done = await act(
      () => say(refreshTexts.writing),
      async () => {
        await write();
        return port.dataSettings();
      },
    );
    if (done) {
      present = done.answer;
      tell({ kind: "done", text: told });
    }
    changed();
  }

  return {
    get present() {
      return present;
    },
    async read() {
      const read = await act(
        () => say(refreshTexts.counting),
        () => port.dataSettings(),
      );
      if (!read) return;
      present = read.answer;
      changed();
    },
    setAsOf: (day) =>
      change(
        () => port.setDataSettings({ asOf: day }),
        () =>
          day === null ? say(refreshTexts.asOfCleared) : say(refreshTexts.asOfApplied, { date: serialToIso(day) }),
      ),
    setAuto: (on) =>
      change(
        () => port.setDataSettings({ autoRefresh: on }),
        () => say(on ? refreshTexts.autoOn : refreshTexts.autoOff),
      ),
    switchSnapshot: (to) =>
      change(
        () => port.switchSnapshot(to),
        () => say(to === "live" ? sharingTexts.isLive : sharingTexts.isSnapshot),
      ),
    async writeSources() {
      const done = await act(
        () => say(refreshTexts.writing),
        () => port.writeSources(),
      );
      if (done) tell({ kind: "done", text: () => say(refreshTexts.sourcesWritten) });
    },
  };
}
