"""Style sheet (CSS) of the HTML report: light or dark theme, and print."""

CSS = """
:root { color-scheme: light dark; --ink: #1f2430; --soft: #5c6575; --paper: #f4f5f8;
  --card: #ffffff; --line: #dfe3ea; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ebf1; --soft: #a3acbb; --paper: #15181e; --card: #1e222a; --line: #343a46; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
main { max-width: 880px; margin: 0 auto; padding: 48px 24px 64px; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 20px; overflow-wrap: anywhere; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 10px; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 32px 0 10px; }
.shares { margin-top: 14px; }
p { margin: 0 0 12px; }
.soft { color: var(--soft); }
.small { font-size: 0.875rem; }
.facts { display: flex; flex-wrap: wrap; gap: 16px 40px; margin: 0; }
.facts dt { color: var(--soft); font-size: 0.875rem; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px;
  padding: 28px 32px; margin-top: 28px; }
.seen { margin: -8px 0 20px; }
svg { display: block; width: 100%; height: auto; direction: ltr; }
.grid { max-width: 720px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding-block: 7px; padding-inline: 0 16px;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; font-size: 0.875rem; color: var(--soft); }
th.number, td.number { text-align: end; width: 10em; white-space: nowrap; }
th:last-child, td:last-child { padding-inline-end: 0; }
tr:last-child td { border-bottom: 0; }
.dot { display: inline-block; width: 0.8em; height: 0.8em; border-radius: 50%;
  margin-inline-end: 0.6em; vertical-align: -0.05em; }
svg.swatch { display: inline-block; width: 1.35em; height: 0.9em; margin-inline-end: 0.6em;
  vertical-align: -0.08em; }
.moments { list-style: none; display: flex; flex-wrap: wrap; gap: 20px 16px;
  margin: 0; padding: 0; }
.moments li { width: 136px; }
.moments img { display: block; width: 136px; height: 136px; object-fit: cover;
  border-radius: 10px; margin-bottom: 8px; }
.moments .when { display: block; color: var(--soft); font-size: 0.875rem; }
.hash { overflow-wrap: anywhere; }
@media (max-width: 560px) { .card { padding: 20px; } main { padding: 28px 14px; } }
@media print {
  @page { margin: 14mm 16mm; }
  :root { --ink: #1f2430; --soft: #5c6575; --paper: #ffffff; --card: #ffffff; --line: #dfe3ea;
    color-scheme: light; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .card { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: 20px 0 0; }
  .person + .card { break-before: page; border: 0; }
  th, td { padding-top: 3px; padding-bottom: 3px; }
  h3 { margin-top: 18px; }
  .grid { max-width: 540px; }
  .moments li, .moments img { width: 112px; }
  .moments img { height: 112px; }
  h2, h3 { break-after: avoid; }
  svg, tr, .moments li, .block { break-inside: avoid; }
}
"""
