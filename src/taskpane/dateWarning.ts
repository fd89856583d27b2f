/** What is amiss with the dates of the host, above every place for as long as it is amiss. */
import { say, type Text } from "../language/language";
import { element } from "./dom/element";
import { message } from "./dom/parts";

export function dateWarning() {
  const warning = element("div", { class: "warning", role: "alert" });
  let fault: Text | undefined;
  const repaint = () => warning.replaceChildren(...(fault ? [message("failed", say(fault))] : []));
  return {
    element: warning,
    repaint,
    get isShown() {
      return fault !== undefined;
    },
    show(found: Text | undefined): void {
      fault = found;
      repaint();
    },
  };
}
