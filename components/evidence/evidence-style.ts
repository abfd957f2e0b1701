/** How an evidence pack looks, on paper and on a screen: black on white, tables that repeat their headings. */
export const evidenceStyle = `
:root{color-scheme:light;background:#fff;color:#000;font:400 1rem/1.45 system-ui,sans-serif}
body{margin:0 auto;max-width:75rem;padding:1.5rem 1rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2}
h2{font-size:1.2rem;margin-block:2rem .5rem}
p{max-width:45rem}
code{font-size:.95em}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:start;vertical-align:top;min-width:5rem}
thead{display:table-header-group}
thead th{background:#eee}
tr{break-inside:avoid}
section:focus-visible,a:focus-visible{outline:3px solid #14202b;outline-offset:2px}
.wide{overflow-x:auto}
@media print{@page{size:A4 landscape;margin:12mm}:root{font-size:9pt}body{max-width:none;padding:0}.wide{overflow:visible}.screen{display:none}}
`
