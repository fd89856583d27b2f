/** Controls in Fluent 2's shapes: buttons, fields, tabs, badges, message bars. */
export const controls = `
*, *::before, *::after { box-sizing: border-box; }
:host { display: block; height: 100%; min-width: 0; }
button, input, select, textarea { font: inherit; color: inherit; margin: 0; }
h2, h3, h4, p, ul, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
.icon { width: 20px; height: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.4;
  stroke-linecap: round; stroke-linejoin: round; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

[hidden] { display: none !important; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--focus-outer); outline-offset: 1px; border-radius: 4px; }
/* The page moves focus here so that it is read out; no key leads here and nothing can be pressed. */
:is(h2, h3, .message, .preview)[tabindex="-1"]:focus { outline: none; }

.button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 32px; padding: 5px 12px;
  border: 1px solid var(--stroke-1); border-radius: 4px; background: var(--background-1); color: var(--foreground-1);
  font-weight: 600; line-height: 20px; cursor: pointer; text-align: center; }
.button:hover { background: var(--background-1-hover); }
.button:active { background: var(--background-1-pressed); }
.button.primary { background: var(--brand); border-color: transparent; color: var(--on-brand); }
.button.primary:hover { background: var(--brand-hover); }
.button.primary:active { background: var(--brand-pressed); }
.button.subtle { border-color: transparent; background: transparent; color: var(--foreground-2); }
.button.subtle:hover { background: var(--background-1-hover); color: var(--brand-foreground); }
.button.small { min-height: 24px; padding: 1px 8px; font-size: 12px; line-height: 16px; font-weight: 400; }
.button.icon-only { padding: 5px; min-width: 32px; }
.button[aria-busy="true"] { cursor: progress; opacity: 0.6; }
.button .icon { width: 16px; height: 16px; }
.link { border: 0; padding: 0; background: none; color: var(--brand-foreground); cursor: pointer; text-align: start; }
.link.small { font-size: 12px; line-height: 16px; }
.link:hover { text-decoration: underline; }

.field { display: flex; flex-direction: column; gap: 2px; min-width: 0; }
.label { display: flex; align-items: baseline; gap: 6px; font-weight: 600; line-height: 20px; overflow-wrap: anywhere; }
.mark { font-weight: 400; font-size: 12px; line-height: 16px; color: var(--foreground-3); }
.control { display: flex; gap: 4px; }
.control > .input { flex: 1; min-width: 0; }
.input { min-height: 32px; padding: 5px 10px; border: 1px solid var(--stroke-1); border-bottom-color: var(--stroke-accessible);
  border-radius: 4px; background: var(--background-1); color: var(--foreground-1); line-height: 20px; width: 100%; }
.input:hover { border-color: var(--foreground-3); }
.input:focus { outline: none; border-color: var(--stroke-1); border-bottom-color: var(--brand-stroke);
  box-shadow: inset 0 -1px 0 var(--brand-stroke); }
.input:focus-visible { outline: 2px solid transparent; }
.input[aria-invalid="true"] { border-color: var(--danger); }
.input.mono::placeholder { font-family: var(--font); font-size: 14px; }
.input::placeholder { color: var(--foreground-3); opacity: 1; }
select.input { padding-inline: 8px 4px; }
textarea.input { min-height: 112px; resize: vertical; font-family: var(--mono); font-size: 12px; line-height: 16px; white-space: pre; }
.hint { font-size: 12px; line-height: 16px; color: var(--foreground-3); }
.fault { font-size: 12px; line-height: 16px; color: var(--danger); }
.fault:empty, .hint:empty { display: none; }

.tabs { display: flex; padding: 0 6px; overflow-x: auto; scrollbar-width: none; }
.tab { position: relative; padding: 10px; border: 0; background: none; color: var(--foreground-2); line-height: 20px;
  white-space: nowrap; cursor: pointer; border-radius: 4px; }
.tab::after { content: ""; position: absolute; inset-inline: 10px; bottom: 2px; border-bottom: 3px solid transparent; border-radius: 3px; }
.tab:hover::after { border-color: var(--stroke-1); }
.tab[aria-selected="true"] { color: var(--foreground-1); font-weight: 600; }
.tab[aria-selected="true"]::after { border-color: var(--brand-stroke); }
.tab:focus-visible { outline-offset: -3px; }
/* Holds the bold width, so that choosing a tab moves none of the others. */
.tab > span::after { content: attr(data-text); display: block; height: 0; overflow: hidden; visibility: hidden; font-weight: 600; }

.badge { display: inline-flex; align-items: center; gap: 4px; padding: 0 6px; border: 1px solid var(--stroke-2); border-radius: 4px;
  font-size: 12px; line-height: 18px; color: var(--foreground-2); background: var(--background-3); white-space: nowrap; }
.badge.assumed, .badge.open { color: var(--warning); background: var(--warning-background); border-color: var(--warning-stroke); }
.badge.verdict.reproduced, .badge.verdict.came-true { color: var(--success); background: var(--success-background); border-color: var(--success-stroke); }
.badge.verdict.not-reproduced, .badge.verdict.did-not, .badge.verdict.error { color: var(--danger); background: var(--danger-background); border-color: var(--danger-stroke); }
.badge.verdict.needs-an-input, .badge.verdict.needs-data, .badge.verdict.not-yet { color: var(--warning); background: var(--warning-background); border-color: var(--warning-stroke); }
.badge.checked { color: var(--brand-foreground); background: var(--brand-background-2); border-color: transparent; }

.message { display: flex; gap: 8px; padding: 8px 12px; border: 1px solid var(--stroke-1); border-radius: 4px;
  background: var(--background-3); line-height: 20px; overflow-wrap: anywhere; }
.message > .icon { margin-top: 0; }
.message > .body { flex: 1; min-width: 0; display: flex; flex-direction: column; gap: 4px; }
.message .actions { margin-top: 4px; }
.message.failed { background: var(--danger-background); border-color: var(--danger-stroke); }
.message.failed > .icon { color: var(--danger); }
.message.done { background: var(--success-background); border-color: var(--success-stroke); }
.message.done > .icon { color: var(--success); }
.message.warn, .message.ask { background: var(--warning-background); border-color: var(--warning-stroke); }
.message.warn > .icon, .message.ask > .icon { color: var(--warning); }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.progress { height: 2px; overflow: hidden; border-radius: 2px; background: var(--stroke-2); }
.progress > span { display: block; height: 100%; width: 33%; background: var(--brand-stroke); animation: pass 1.6s linear infinite; }
@keyframes pass { from { transform: translateX(-100%); } to { transform: translateX(300%); } }
@media (prefers-reduced-motion: reduce) { .progress > span { animation: none; width: 100%; } }
@media (forced-colors: active) {
  .tab::after { display: none; }
  .tab[aria-selected="true"]::after { display: block; border-color: Highlight; }
  .button.primary { border-color: ButtonText; }
  .badge, .message, .input { border-color: CanvasText; }
  .progress > span { background: Highlight; }
}
`;
