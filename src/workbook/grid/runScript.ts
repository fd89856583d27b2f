/** Runs a script file of the page's own origin; resolves when it has run. */
export function runScript(source: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => done();
    script.onerror = () => failed(new Error(`${source} cannot be loaded`));
    document.head.append(script);
  });
}
