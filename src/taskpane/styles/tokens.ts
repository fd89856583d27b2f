/** Fluent 2's tokens for web (light and dark) as variables; names follow Fluent's, shortened. */

const light = `
  --background-1: #ffffff;
  --background-1-hover: #f5f5f5;
  --background-1-pressed: #e0e0e0;
  --background-2: #fafafa;
  --background-3: #f5f5f5;
  --foreground-1: #242424;
  --foreground-2: #424242;
  --foreground-3: #616161;
  --foreground-disabled: #bdbdbd;
  --stroke-1: #d1d1d1;
  --stroke-2: #e0e0e0;
  --stroke-accessible: #616161;
  --brand: #0f6cbd;
  --brand-hover: #115ea3;
  --brand-pressed: #0c3b5e;
  --on-brand: #ffffff;
  --brand-foreground: #0f6cbd;
  --brand-background-2: #ebf3fc;
  --brand-stroke: #0f6cbd;
  --focus-outer: #000000;
  --focus-inner: #ffffff;
  --danger: #b10e1c;
  --danger-background: #fdf3f4;
  --danger-stroke: #eeacb2;
  --success: #0e700e;
  --success-background: #f1faf1;
  --success-stroke: #9fd89f;
  --warning: #835b00;
  --warning-background: #fffbf0;
  --warning-stroke: #f2d589;
  --chart-0: #0f6cbd;
  --chart-1: #c8551b;
  --chart-2: #616161;
  --chart-3: #9a7b00;
  --chart-4: #0e7c7b;
  --shadow-4: 0 0 2px rgba(0, 0, 0, 0.12), 0 2px 4px rgba(0, 0, 0, 0.14);
`;

const dark = `
  --background-1: #292929;
  --background-1-hover: #3d3d3d;
  --background-1-pressed: #1f1f1f;
  --background-2: #1f1f1f;
  --background-3: #141414;
  --foreground-1: #ffffff;
  --foreground-2: #d6d6d6;
  --foreground-3: #adadad;
  --foreground-disabled: #5c5c5c;
  --stroke-1: #666666;
  --stroke-2: #525252;
  --stroke-accessible: #adadad;
  --brand: #115ea3;
  --brand-hover: #0f6cbd;
  --brand-pressed: #0c3b5e;
  --on-brand: #ffffff;
  --brand-foreground: #62abf5;
  --brand-background-2: #082338;
  --brand-stroke: #479ef5;
  --focus-outer: #ffffff;
  --focus-inner: #000000;
  --danger: #f1a7ae;
  --danger-background: #3b0509;
  --danger-stroke: #960b18;
  --success: #9fd89f;
  --success-background: #052505;
  --success-stroke: #0e700e;
  --warning: #f2d589;
  --warning-background: #3a2c05;
  --warning-stroke: #835b00;
  --chart-0: #479ef5;
  --chart-1: #e8825a;
  --chart-2: #adadad;
  --chart-3: #d5b23d;
  --chart-4: #3fb5b3;
  --shadow-4: 0 0 2px rgba(0, 0, 0, 0.24), 0 2px 4px rgba(0, 0, 0, 0.28);
`;

export const tokens = `
:host {
  ${light}
  color-scheme: light;
  --font: "Segoe UI Variable Text", "Segoe UI", -apple-system, BlinkMacSystemFont, "Helvetica Neue", Roboto, sans-serif;
  --mono: "Cascadia Mono", Consolas, Menlo, "DejaVu Sans Mono", monospace;
}
:host(:lang(zh-TW)) {
  --font: "Segoe UI Variable Text", "Segoe UI", -apple-system, BlinkMacSystemFont, "PingFang TC",
    "Microsoft JhengHei UI", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", sans-serif;
}
:host(:lang(zh-CN)) {
  --font: "Segoe UI Variable Text", "Segoe UI", -apple-system, BlinkMacSystemFont, "PingFang SC",
    "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :host(:not([data-theme="light"])) { ${dark} color-scheme: dark; }
}
:host([data-theme="dark"]) { ${dark} color-scheme: dark; }
`;
