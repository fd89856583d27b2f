import { folderAt } from "./askFolder";

/** The folder that the program behind this page keeps. */
export const folder = folderAt(() => document.baseURI);
