/** The Data place: its parts side by side, sources, previews, what a refresh changed, the log. */
export const data = `
.place.divided { padding: 0; gap: 0; overflow: hidden; }
.place.divided > .within { position: relative; flex: 1 1 auto; min-height: 0; }
.segments { display: flex; gap: 2px; margin: 12px 16px 0; padding: 2px; border-radius: 6px; background: var(--background-3);
  border: 1px solid var(--stroke-2); overflow-x: auto; scrollbar-width: none; }
.segment { flex: 1 1 auto; min-height: 28px; padding: 3px 8px; border: 1px solid transparent; border-radius: 4px; background: none;
  color: var(--foreground-2); cursor: pointer; white-space: nowrap; }
.segment:hover { color: var(--foreground-1); background: var(--background-1-hover); }
.segment[aria-selected="true"] { background: var(--background-1); border-color: var(--stroke-1); color: var(--foreground-1); font-weight: 600; }
.segment:focus-visible { outline-offset: -3px; }

a.link { text-decoration: none; }
.copy-form { display: flex; flex-direction: column; gap: 12px; }
.copy-form fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.copy-form legend { padding: 0; font-weight: 600; }
.copy-form fieldset label { display: flex; gap: 8px; align-items: flex-start; padding: 6px 0; }
.copy-form fieldset strong, .copy-form fieldset strong + span { display: block; }
.copy-form fieldset strong + span { font-size: 12px; line-height: 16px; color: var(--foreground-3); }
.copy-form > label { display: flex; flex-direction: column; gap: 2px; font-weight: 600; }
.copy-form > label .input { font-weight: 400; }
.copy-form h3 { font-size: 14px; font-weight: 600; margin-bottom: 4px; }
.copy-form ul { list-style: disc; padding-inline-start: 18px; overflow-wrap: anywhere; }
.check { display: flex; gap: 8px; align-items: center; }
.row .terms { margin-top: 2px; }
.row .name .mark { font-weight: 400; }
.raw { border-collapse: collapse; max-width: 100%; font-size: 12px; line-height: 16px; table-layout: fixed; width: 100%; }
.raw td { padding: 2px 6px; border: 1px solid var(--stroke-2); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.picker-frame { max-height: 264px; overflow: auto; border: 1px solid var(--stroke-2); border-radius: 4px; overscroll-behavior: contain; }
.picker { width: max-content; max-width: none; min-width: 100%; table-layout: auto; user-select: none; touch-action: pan-x pan-y; }
.picker th { position: sticky; padding: 2px 6px; border: 1px solid var(--stroke-2); background: var(--background-3);
  color: var(--foreground-3); font-weight: 400; text-align: center; }
.picker thead th { top: 0; z-index: 1; cursor: pointer; }
.picker tbody th { left: 0; }
.picker td { max-width: 120px; min-width: 32px; height: 20px; cursor: cell; }
.picker td.chosen { background: var(--brand-background-2); box-shadow: inset 0 0 0 1px var(--brand-stroke); }
.picker td:focus-visible { outline: 2px solid var(--brand-stroke); outline-offset: -2px; }
.range { display: flex; flex-direction: column; gap: 8px; min-width: 0; }
.brought { display: flex; flex-direction: column; gap: 4px; padding: 6px 0; border-top: 1px solid var(--stroke-2); min-width: 0; overflow-wrap: anywhere; }
.brought > p:empty { display: none; }
.series-list > li:not(.series) { display: flex; flex-direction: column; align-items: stretch; gap: 8px; }
.asking > .quiet { margin-top: 6px; }
.preview { display: flex; flex-direction: column; gap: 8px; }
.fact-list { display: grid; grid-template-columns: minmax(88px, auto) 1fr; gap: 4px 12px; line-height: 20px; }
.fact-list dt { color: var(--foreground-3); font-size: 12px; }
.fact-list dd { font-variant-numeric: tabular-nums; min-width: 0; }
ul.facts { gap: 2px; }
.changes { display: flex; flex-direction: column; }
.changes > li { display: flex; justify-content: space-between; gap: 12px; padding: 3px 0; font-variant-numeric: tabular-nums; }
.changes > li > :first-child { flex: none; max-width: 50%; overflow-wrap: anywhere; }
.changes > li > :last-child { text-align: end; }
.meter { width: 100%; height: 6px; accent-color: var(--brand); border: 0; border-radius: 3px; overflow: hidden; background: var(--stroke-2); }
.meter::-webkit-progress-bar { background: var(--stroke-2); }
.meter::-webkit-progress-value { background: var(--brand-stroke); }
.meter::-moz-progress-bar { background: var(--brand-stroke); }
.entries { display: flex; flex-direction: column; }
.entry { display: flex; flex-direction: column; gap: 2px; padding: 8px 0; border-bottom: 1px solid var(--stroke-2); }
.entry:last-child { border-bottom: 0; }
.entry .name { font-weight: 600; }
.entry .url { font-size: 12px; line-height: 16px; overflow-wrap: anywhere; }
.met:empty { display: none; }
.empty .quiet { overflow-wrap: anywhere; }
@container pane (min-width: 720px) {
  .segments { max-width: 480px; }
  .place > .form, .place > .call, .place > .preview, .place > .empty, .place > ul, .place > .message, .place > form { max-width: 720px; }
}
@media (forced-colors: active) {
  .picker td.chosen { outline: 2px solid Highlight; outline-offset: -2px; }
  .segment[aria-selected="true"] { border-color: Highlight; }
  .meter { border: 1px solid CanvasText; }
}
`;
