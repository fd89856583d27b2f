/** The terms under which the archive's publishers let their figures be passed on. */
import type { Text } from "../../language/language";

export const licences: Readonly<Record<string, Text>> = {
  publicDomain: {
    en: "Public domain (a work of the US government); name the publisher.",
    tw: "公共領域（美國政府著作）；請註明發布者。",
    cn: "公有领域（美国政府作品）；请注明发布者。",
  },
  citation: {
    en: "Free to use and pass on with a citation of the publisher.",
    tw: "引註發布者即可免費使用與轉發。",
    cn: "引注发布者即可免费使用与转发。",
  },
  attribution: {
    en: "Free to use and pass on with the publisher named as the source.",
    tw: "註明來源為發布者即可免費使用與轉發。",
    cn: "注明来源为发布者即可免费使用与转发。",
  },
  ccBy4: {
    en: "CC BY 4.0: free to use and pass on with the publisher named.",
    tw: "CC BY 4.0：註明發布者即可免費使用與轉發。",
    cn: "CC BY 4.0：注明发布者即可免费使用与转发。",
  },
};
