/** Runs a script file of the page's own origin, after those asked for before it; resolves when it has run. */
export function runScript(source: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    // Several are fetched and compiled at the same time, and yet run in their order.
    script.async = false;
    script.src = source;
    script.onload = () => done();
    script.onerror = () => failed(new Error(`${source} cannot be loaded`));
    document.head.append(script);
  });
}
