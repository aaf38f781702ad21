/** Style sheet of what is handed out: reads on a screen, prints to A4 without half a question at the foot of a page. */
export const PRINT_STYLES = `
@page { size: A4; margin: 14mm 16mm 16mm; @bottom-right { content: counter(page); font: 8pt Arial, sans-serif; color: #666; } }
* { box-sizing: border-box; }
body { margin: 0; color: #1a1a1a; background: #fff; font: 10pt/1.35 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
main, footer { max-width: 178mm; margin: 0 auto; }
h1 { font-size: 20pt; margin: 0 0 4mm; line-height: 1.2; }
h2 { font-size: 13pt; margin: 5mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.4mm solid #1a1a1a; }
h3 { font-size: 11.5pt; margin: 4mm 0 1mm; }
h1, h2, h3, .label, .question { break-after: avoid; }
p { margin: 0 0 1.5mm; }
p.lead { font-size: 10.5pt; color: #333; }
p.small { font-size: 9pt; color: #444; }
p.question { margin: 3mm 0 1mm; font-size: 10.5pt; }
p.label { margin: 1.5mm 0 0.5mm; font-size: 9pt; font-weight: 600; color: #333; }
.aside { font-size: 9.5pt; font-weight: 400; color: #555; white-space: nowrap; }
ul, ol { margin: 0 0 1.5mm; padding-left: 5mm; }
li { margin: 0 0 0.5mm; break-inside: avoid; }
ul.boxes { list-style: none; padding-left: 0; }
ul.boxes li { padding-left: 6mm; position: relative; }
ul.boxes li::before { content: ""; position: absolute; left: 0.5mm; top: 0.25em; width: 3mm; height: 3mm; border: 0.25mm solid #1a1a1a; }
.choice { break-inside: avoid; margin: 2mm 0; }
.choice ul.boxes { display: flex; flex-wrap: wrap; gap: 1mm 7mm; margin-top: 1.5mm; }
dl { margin: 0 0 4mm; }
dl div { display: flex; gap: 3mm; padding: 0.8mm 0; break-inside: avoid; }
dt { flex: 0 0 46mm; color: #555; }
dd { flex: 1; min-width: 0; margin: 0; overflow-wrap: anywhere; }
dd.blank { border-bottom: 0.2mm solid #888; }
table { width: 100%; border-collapse: collapse; margin: 2mm 0; font-size: 9pt; }
th, td { border: 0.2mm solid #999; padding: 0.8mm 2mm; text-align: left; vertical-align: top; }
th { background: #eee; }
tr { break-inside: avoid; }
td:first-child { white-space: nowrap; }
figure { margin: 4mm 0 1mm; padding-left: 3mm; border-left: 1mm solid #999; }
blockquote { margin: 0; font-style: italic; overflow-wrap: anywhere; }
figcaption { font-size: 9pt; color: #555; }
.room { margin: 1.5mm 0 3mm; }
.room div { height: 7mm; border-bottom: 0.2mm solid #aaa; }
section { break-inside: avoid; }
hr.page { border: 0; margin: 0; break-after: page; }
footer { margin-top: 8mm; font-size: 7.5pt; color: #666; overflow-wrap: anywhere; }
@media screen {
  body { background: #f2f2f2; }
  main, footer { max-width: 210mm; background: #fff; padding: 12mm 16mm; }
  footer { margin-top: 0; padding-top: 0; }
  hr.page { border-top: 0.3mm dashed #bbb; margin: 8mm 0; }
}
@media print { main { max-width: none; } }
`;
