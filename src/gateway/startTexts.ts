/** What `npm start` says when it cannot serve: what happened, what is still good, what to do. */
import type { Text } from "../language/language";

export const startTexts = {
  notAPort: {
    en: 'PORT: "{came}" came; expected a whole number from 0 to 65535.',
    tw: "PORT：收到「{came}」；應為 0 至 65535 的整數。",
    cn: "PORT：收到“{came}”；应为 0 至 65535 的整数。",
  },
  nothingChanged: {
    en: "Nothing was started, and nothing of yours was touched: correct it, then start again.",
    tw: "未啟動任何程式，也未更動您的任何內容：請更正後重新啟動。",
    cn: "未启动任何程序，也未改动您的任何内容：请更正后重新启动。",
  },
  taken: {
    en: "Port {port} is taken by {whose}.",
    tw: "連接埠 {port} 已由{whose}占用。",
    cn: "端口 {port} 已被{whose}占用。",
  },
  another: {
    en: "a Marketbook with another folder, another user's or one with another MARKETBOOK_HOME (version {version})",
    tw: "另一個 Marketbook（{version} 版；屬於其他使用者，或使用其他 MARKETBOOK_HOME 資料夾）",
    cn: "另一个 Marketbook（{version} 版；属于其他用户，或使用其他 MARKETBOOK_HOME 文件夹）",
  },
  stranger: {
    en: 'another program, which calls itself "{name}"',
    tw: "另一個程式（自稱「{name}」）",
    cn: "另一个程序（自称“{name}”）",
  },
  unnamed: {
    en: "another program ({tool} tells which)",
    tw: "另一個程式（可用 {tool} 查看）",
    cn: "另一个程序（可用 {tool} 查看）",
  },
  takeAnother: {
    en: "Stop it, or serve Marketbook at another address:  {command}",
    tw: "請停止該程式，或改用其他位址：  {command}",
    cn: "请停止该程序，或改用其他地址：  {command}",
  },
  unharmed: {
    en: "Your workbooks and data are in your folder, unharmed.",
    tw: "您的活頁簿與資料都在您的資料夾中，完好無損。",
    cn: "您的工作簿与数据都在您的文件夹中，完好无损。",
  },
  forbidden: {
    en: "The system does not let you serve at port {port}:  {command}",
    tw: "系統不允許使用連接埠 {port}：  {command}",
    cn: "系统不允许使用端口 {port}：  {command}",
  },
  unforeseen: {
    en: "Marketbook could not be started, for a reason that it did not foresee. Start it again; if it stays, the technical details below say where it stopped.",
    tw: "Marketbook 因未預期的原因無法啟動。請重新啟動；若持續發生，下方的技術細節會說明停止之處。",
    cn: "Marketbook 因未预料的原因无法启动。请重新启动；若持续发生，下方的技术细节会说明停止之处。",
  },
  technical: { en: "Technical details:", tw: "技術細節：", cn: "技术细节：" },
} satisfies Record<string, Text>;
