/**
 * Style sheet of what is handed out: prints to A4 without half a question at the foot of a page, and reads on screens of
 * any width, light or dark. Only screens are dark; paper stays white.
 */
export const PRINT_STYLES = `
@page { size: A4; margin: 14mm 16mm 16mm; @bottom-right { content: counter(page); font: 8pt Arial, sans-serif; color: #666; } }
:root { --ink: #1a1a1a; --strong: #333; --soft: #444; --label: #555; --foot: #666; --line: #999; --room: #aaa; --head: #eee; --paper: #fff; --ground: #f2f2f2; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 10pt/1.35 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
main, footer { max-width: 178mm; margin: 0 auto; }
h1 { font-size: 20pt; margin: 0 0 4mm; line-height: 1.2; }
h2 { font-size: 13pt; margin: 5mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.4mm solid var(--ink); }
h3 { font-size: 11.5pt; margin: 4mm 0 1mm; }
h1, h2, h3, .label, .question { break-after: avoid; }
h1, h2, h3, p, li, td { overflow-wrap: break-word; }
p { margin: 0 0 1.5mm; }
p.lead { font-size: 10.5pt; color: var(--strong); }
p.small { font-size: 9pt; color: var(--soft); }
p.question { margin: 3mm 0 1mm; font-size: 10.5pt; }
p.label { margin: 1.5mm 0 0.5mm; font-size: 9pt; font-weight: 600; color: var(--strong); }
.aside { font-size: 9.5pt; font-weight: 400; color: var(--label); white-space: nowrap; }
ul, ol { margin: 0 0 1.5mm; padding-left: 5mm; }
li { margin: 0 0 0.5mm; break-inside: avoid; }
ul.boxes { list-style: none; padding-left: 0; }
ul.boxes li { padding-left: 6mm; position: relative; }
ul.boxes li::before { content: ""; position: absolute; left: 0.5mm; top: 0.25em; width: 3mm; height: 3mm; border: 0.25mm solid var(--ink); }
.choice { break-inside: avoid; margin: 2mm 0; }
.choice ul.boxes { display: flex; flex-wrap: wrap; gap: 1mm 7mm; margin-top: 1.5mm; }
dl { margin: 0 0 4mm; }
dl div { display: flex; gap: 3mm; padding: 0.8mm 0; break-inside: avoid; }
dt { flex: 0 0 46mm; color: var(--label); }
dd { flex: 1; min-width: 0; margin: 0; overflow-wrap: anywhere; }
dd.blank { border-bottom: 0.2mm solid var(--line); }
table { width: 100%; border-collapse: collapse; margin: 2mm 0; font-size: 9pt; }
th, td { border: 0.2mm solid var(--line); padding: 0.8mm 2mm; text-align: left; vertical-align: top; }
th { background: var(--head); }
tr { break-inside: avoid; }
td:first-child { white-space: nowrap; }
figure { margin: 4mm 0 1mm; padding-left: 3mm; border-left: 1mm solid var(--line); }
blockquote { margin: 0; font-style: italic; overflow-wrap: anywhere; }
figcaption { font-size: 9pt; color: var(--label); }
.room { margin: 1.5mm 0 3mm; }
.room div { height: 7mm; border-bottom: 0.2mm solid var(--room); }
section { break-inside: avoid; }
hr.page { border: 0; margin: 0; break-after: page; }
footer { margin-top: 8mm; font-size: 7.5pt; color: var(--foot); overflow-wrap: anywhere; }
@media screen {
  :root { color-scheme: light dark; }
  body { background: var(--ground); }
  main, footer { max-width: 210mm; background: var(--paper); padding: 12mm 16mm; }
  footer { margin-top: 0; padding-top: 0; }
  hr.page { border-top: 0.3mm dashed var(--room); margin: 8mm 0; }
}
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e6e6e6; --strong: #d0d0d0; --soft: #bdbdbd; --label: #a8a8a8; --foot: #999; --line: #666; --room: #555; --head: #2b2e33; --paper: #1b1d21; --ground: #121316; }
}
@media screen and (max-width: 640px) {
  body { font-size: 16px; line-height: 1.45; }
  main, footer { padding: 20px 16px; }
  h1 { font-size: 24px; }
  h2 { font-size: 20px; margin-top: 28px; }
  h3, p.lead, p.question { font-size: 17px; }
  p.small, p.label, table, figcaption, .aside { font-size: 14px; }
  dl div { flex-direction: column; gap: 0; padding: 4px 0; }
  dt { flex: none; font-size: 14px; }
  dd.blank { min-height: 24px; }
  td:first-child { white-space: normal; }
  .room div { height: 32px; }
  table.wide, table.wide tbody, table.wide tr, table.wide td { display: block; }
  table.wide thead { display: none; }
  table.wide tr { border: 1px solid var(--line); margin: 0 0 12px; padding: 6px 10px; }
  table.wide td { border: 0; padding: 4px 0; }
  table.wide td:first-child { font-weight: 600; font-size: 16px; }
  table.wide td:not(:first-child) { display: grid; grid-template-columns: minmax(16px, max-content) 1fr; gap: 10px; }
  table.wide td:not(:first-child)::before { content: attr(data-label); color: var(--label); min-width: 16px; }
}
@media print { main { max-width: none; } }
`;
