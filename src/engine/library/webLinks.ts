/**
 * Links to the web in cells. The library gives the page that it opens a handle on ours, and throws where an address is none;
 * both end here.
 */
import { say, type Text } from "../../language/language";
import type { Library } from "./library";

const notAnAddress: Text = {
  en: "{url} is not the address of a web page.",
  tw: "{url} 不是網頁位址。",
  cn: "{url} 不是网页地址。",
};

/** A name of a protocol, unless it is a host before its port. */
const protocol = /^[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/i;

/** An address without a protocol means https; one with any other than http is none of the web, and stays what it is. */
function webAddress(url: string): string {
  return protocol.test(url.trim()) ? url : `https://${url}`;
}

const isWebAddress = (url: string) => /^https?:\/\//i.test(url) && URL.canParse(url);

export function mendWebLinks(library: Library): void {
  library.registries.urlRegistry.add("webLinks", {
    // Every link that is not one to a sheet, which the library asks about first.
    match: () => true,
    createLink: (url, label) => ({
      url: webAddress(url),
      label: label || webAddress(url),
      isExternal: true,
      isUrlEditable: true,
    }),
    urlRepresentation: (url) => url,
    open(url, env) {
      const address = webAddress(url);
      if (isWebAddress(address)) window.open(address, "_blank", "noopener,noreferrer");
      else env.notifyUser({ type: "warning", sticky: false, text: say(notAnAddress, { url }) });
    },
    sequence: 100,
    title: "",
  });
}
