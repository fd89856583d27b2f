/** The namespaces under which functions of a script are registered; the compiler calls these as Excel calls such functions. */
export const scriptNamespaces = new Set<string>();
