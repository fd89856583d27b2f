/** The frame of the pane and what its places show. */
export const places = `
.pane { display: flex; flex-direction: column; height: 100%; min-width: 280px; background: var(--background-1);
  color: var(--foreground-1); font-family: var(--font); font-size: 14px; line-height: 20px; container: pane / inline-size; }
.pane.outside { height: auto; max-width: 440px; padding: 24px; gap: 12px; background: none; }
.outside h1, .outside p { margin: 0; }
.head { flex: none; border-bottom: 1px solid var(--stroke-2); }
.search-row { display: flex; gap: 6px; padding: 12px 16px 4px; }
.search { position: relative; flex: 1; min-width: 0; }
.search .icon-search { position: absolute; inset-inline-start: 8px; top: 8px; width: 16px; height: 16px; color: var(--foreground-3); pointer-events: none; }
.search .input { padding-inline: 30px; text-overflow: ellipsis; }
.search .input::-webkit-search-cancel-button { display: none; }
.search .clear { position: absolute; inset-inline-end: 2px; top: 2px; min-height: 28px; min-width: 28px; padding: 4px; }
.language { width: auto; flex: none; padding-inline: 6px 2px; }
.body { flex: 1; min-height: 0; position: relative; }
.place { position: absolute; inset: 0; overflow-y: auto; padding: 16px; display: flex; flex-direction: column; gap: 12px;
  scrollbar-width: thin; overflow-wrap: anywhere; }
/* What takes the focus is not to hide behind the bar of actions. */
.place:has(> .bar), .place:has(> form > .bar) { scroll-padding-block: 16px 150px; }
.place[hidden] { display: none; }
.place > * { flex: none; }
.foot { flex: none; }
.warning .message { margin: 8px 16px; }
.foot .message { margin: 8px 16px; }
.foot .message .close { align-self: flex-start; margin: -2px -6px 0 0; }

.title { font-size: 16px; line-height: 22px; font-weight: 600; }
.section { font-size: 14px; line-height: 20px; font-weight: 600; }
.lead, .quiet { color: var(--foreground-3); font-size: 12px; line-height: 16px; }
.detail-head { display: flex; align-items: flex-start; gap: 4px; margin-inline-start: -6px; }
.detail-head .title { padding-top: 5px; }
.mono { font-family: var(--mono); font-size: 13px; line-height: 20px; }

.empty { display: flex; flex-direction: column; align-items: center; gap: 8px; padding: 40px 16px; text-align: center; }
.empty > .icon { width: 32px; height: 32px; stroke-width: 1; color: var(--foreground-3); }
.empty .quiet { max-width: 32em; }
.empty .button { margin-top: 8px; }
.skeleton { height: 64px; border-radius: 4px; background: var(--background-3); }

.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr)); gap: 12px; }
.tile { display: flex; flex-direction: column; border: 1px solid var(--stroke-2); border-radius: 6px; background: var(--background-1);
  overflow: hidden; }
.tile:hover { border-color: var(--stroke-1); }
.tile.wide { grid-column: 1 / -1; }
.tile > .button { align-self: flex-start; margin: 0 12px 12px; }
.card { display: flex; flex-direction: column; flex: 1; gap: 4px; width: 100%; padding: 12px 12px 8px; border: 0; background: none;
  text-align: start; cursor: pointer; }
.card:hover { background: var(--background-1-hover); }
.card:active { background: var(--background-1-pressed); }
.card:focus-visible { outline-offset: -3px; }
.card .title { font-size: 14px; line-height: 20px; }
.card .question { color: var(--foreground-2); }
.card .named { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.card .score { margin-top: auto; padding-top: 4px; }
.score { display: flex; flex-wrap: wrap; gap: 0 10px; font-size: 12px; line-height: 18px; font-weight: 600; color: var(--foreground-3); }
.score.coming { background: var(--background-3); border-radius: 4px; }
.counted { white-space: nowrap; }
.counted.fails { color: var(--danger); }
.counted.fails::before { content: "✗ " / ""; }
.counted.holds { color: var(--success); }
.counted.holds::before { content: "✓ " / ""; }
.counted.worked-out { color: var(--foreground-2); }
.counted.worked-out::before { content: "≈ " / ""; }
.counted.waits { color: var(--warning); }
.counted.waits::before { content: "○ " / ""; }
.picture { display: block; width: 100%; height: 84px; margin-bottom: 4px; background: var(--background-2); border-radius: 4px; flex: none; }
.picture path { fill: none; stroke-width: 1.75; vector-effect: non-scaling-stroke; stroke-linejoin: round; stroke-linecap: round; }
.picture .zero { stroke: var(--stroke-1); stroke-width: 1; }
.picture .dots { stroke-width: 4; }
.picture .colour-0 { --drawn: var(--chart-0); }
.picture .colour-1 { --drawn: var(--chart-1); }
.picture .colour-2 { --drawn: var(--chart-2); }
.picture .colour-3 { --drawn: var(--chart-3); }
.picture .colour-4 { --drawn: var(--chart-4); }
.picture .line, .picture .dots { stroke: var(--drawn); }
.picture .bars { fill: var(--drawn); }

.list { display: flex; flex-direction: column; margin: 0 -8px; }
.row { display: flex; flex-direction: column; gap: 2px; width: 100%; padding: 8px; border: 0; border-radius: 4px; background: none;
  text-align: start; cursor: pointer; }
.row:hover { background: var(--background-1-hover); }
.row:active { background: var(--background-1-pressed); }
.row:focus-visible { outline-offset: -2px; }
.row .name { font-weight: 600; }
.row .about { color: var(--foreground-3); font-size: 12px; line-height: 16px; display: -webkit-box; -webkit-line-clamp: 2;
  -webkit-box-orient: vertical; overflow: hidden; }
.list > .group { padding-inline: 8px; }
.group { padding-block: 12px 4px; font-size: 12px; line-height: 16px; font-weight: 600; color: var(--foreground-2); }
.group:first-child { padding-block-start: 0; }

details.part { border-top: 1px solid var(--stroke-2); padding-top: 8px; }
details.part > summary { cursor: pointer; font-weight: 600; line-height: 24px; display: flex; gap: 6px; align-items: center; list-style: none; margin-inline-start: -4px; }
details.part > summary::-webkit-details-marker { display: none; }
details.part > summary > .icon { width: 16px; height: 16px; color: var(--foreground-3); }
details.part[open] > summary > .icon { transform: rotate(90deg); }
details.part > summary .mark { margin-inline-start: auto; }
.facts { display: flex; flex-direction: column; }
.fact { display: grid; grid-template-columns: 1fr auto; gap: 0 12px; padding: 6px 0; border-bottom: 1px solid var(--stroke-2); }
.fact:last-child { border-bottom: 0; }
.fact .figure { text-align: end; font-variant-numeric: tabular-nums; }
.fact .under { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
.fact.wide { grid-template-columns: 1fr; }

.form { display: flex; flex-direction: column; gap: 12px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
.formula-box { padding: 8px 10px; border-radius: 4px; background: var(--background-3); border: 1px solid var(--stroke-2); }
.bar { position: sticky; bottom: -16px; margin: 0 -16px -16px; padding: 12px 16px; background: var(--background-1);
  border-top: 1px solid var(--stroke-2); display: flex; flex-direction: column; gap: 8px; z-index: 1; }
.bar .button { width: 100%; }
.terms { display: flex; flex-wrap: wrap; gap: 4px; }
.help { display: grid; gap: 10px; }
.help dt { font-weight: 600; }
.example { display: flex; flex-direction: column; gap: 2px; padding: 6px 0; border-bottom: 1px solid var(--stroke-2); }
.example:last-child { border-bottom: 0; }

.series { display: flex; flex-direction: column; gap: 4px; padding: 12px; border: 1px solid var(--stroke-2); border-radius: 6px; }
.series > .actions { gap: 2px; margin: 4px -8px -6px; }
.series-head { display: flex; justify-content: space-between; gap: 8px; }
.series-head .check { display: flex; gap: 8px; align-items: center; font-weight: 600; }
.check input { width: 16px; height: 16px; accent-color: var(--brand); flex: none; }
.chart { display: block; width: 100%; height: 72px; color: var(--brand-stroke); }
.chart path { fill: none; stroke: currentColor; stroke-width: 1.5; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.chart line { stroke: var(--stroke-1); vector-effect: non-scaling-stroke; }
.chart-ends { display: flex; justify-content: space-between; font-size: 12px; line-height: 16px; color: var(--foreground-3); font-variant-numeric: tabular-nums; }
.drop-target { outline: 2px dashed var(--brand-stroke); outline-offset: -6px; }

.value { font-size: 20px; line-height: 28px; font-weight: 600; font-variant-numeric: tabular-nums; }
.given { display: grid; grid-template-columns: minmax(64px, auto) 1fr; gap: 2px 12px; padding: 6px 0; border-bottom: 1px solid var(--stroke-2); }
.given:last-child { border-bottom: 0; }
.given .mono { font-size: 12px; line-height: 20px; }
.given .quiet { grid-column: 1 / -1; }
.given.left-out .mono { color: var(--foreground-3); font-family: inherit; }
.call { display: flex; flex-direction: column; gap: 6px; border-top: 1px solid var(--stroke-2); padding-top: 12px; }

.two { display: flex; flex-direction: column; gap: 20px; }
@container pane (min-width: 720px) {
  .place > .picture { max-width: 720px; height: 140px; }
  .place > details.part, .place > p, .place > .field, .place > .actions + .field { max-width: 720px; }
  .two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 12px 32px; align-items: start; }
  .two > .bar, .two > .detail-head, .two > .across { grid-column: 1 / -1; }
  .bar .button { width: auto; align-self: flex-start; min-width: 160px; }
  .list.many { display: grid; grid-template-columns: 1fr 1fr; gap: 0 16px; }
  .list.many > .group { grid-column: 1 / -1; }
  .series-list { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
}
.series-list { display: grid; gap: 12px; }
`;
