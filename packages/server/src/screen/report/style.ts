export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1a17;--paper:#fdfcf9;--quiet:#5d5a52;--rule:#d9d4c7;--yes:#1f4077;--no:#857f73;--land:#e9e5da}
@media (prefers-color-scheme:dark){:root{--ink:#ece8df;--paper:#171613;--quiet:#a7a296;--rule:#3a372f;--yes:#8fb3ee;--no:#857f74;--land:#2b2923}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.55 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif","Liberation Serif",serif}
main{max-width:64rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:2rem;line-height:1.22;font-weight:500;max-width:24em;margin:.2rem 0 1rem;text-wrap:balance}
h2{font-size:1.3rem;font-weight:500;margin:3.2rem 0 .6rem;padding-top:.8rem;border-top:1px solid var(--ink)}
h3{font-size:1.05rem;font-weight:600;margin:0;line-height:1.35}
h4{font:600 .82rem/1.3 var(--sans);margin:.6rem 0 .15rem;color:var(--quiet)}
:root{--sans:"Source Sans 3","Noto Sans","Helvetica Neue",Arial,"Liberation Sans",sans-serif}
p,ol,dl{max-width:42rem}p{margin:.5rem 0}
.asked,.note,.key,footer{color:var(--quiet);font-family:var(--sans);font-size:.86rem;line-height:1.45}
.lead{font-size:1.12rem}
nav{font-family:var(--sans);font-size:.86rem;margin:1.4rem 0 0}nav a{margin-right:1.1rem;display:inline-block;line-height:1.9}
a{color:var(--yes)}
:focus-visible{outline:2px solid var(--yes);outline-offset:2px}
figure{margin:1.6rem 0 2.2rem}
.key{margin:.35rem 0 .3rem;max-width:none}.key span{margin-right:1.1rem;display:inline-block}
.swatch{vertical-align:-1px;margin-right:.4rem}.swatch rect{stroke:var(--yes)}
.answer-yes rect{fill:var(--yes)}.answer-contested rect{fill:url(#hatched)}.answer-depends rect{fill:url(#dotted)}.answer-no rect{fill:var(--no);stroke:var(--no)}
.disputed-unit rect{fill:url(#disputed);stroke:var(--quiet)}
.patterns{position:absolute}.p-paper{fill:var(--paper)}.p-yes{fill:var(--yes)}.p-no{fill:var(--no)}.p-ink{fill:var(--ink)}
.drawing svg{display:block;width:100%;height:auto;overflow:hidden;font-family:var(--sans);font-variant-numeric:tabular-nums;color:var(--ink)}
.narrow{display:none}
.pair .drawn{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}
details{margin:.5rem 0 0}summary{cursor:pointer;color:var(--yes);font-family:var(--sans);font-size:.86rem}
.scroll{overflow-x:auto;margin:.6rem 0 1.4rem}
table{border-collapse:collapse;font-family:var(--sans);font-size:.86rem;line-height:1.4;font-variant-numeric:tabular-nums;min-width:60%}
caption{text-align:left;color:var(--quiet);padding:0 0 .4rem}caption span{display:inline-block;max-width:calc(100vw - 2rem);position:sticky;left:0}
th,td{padding:.3rem .9rem .3rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);font-weight:400}
thead th{font-weight:600;border-bottom:1px solid var(--ink);vertical-align:bottom}
tbody th{max-width:34em;overflow-wrap:anywhere}.number{text-align:right;white-space:nowrap}
dl div{display:grid;grid-template-columns:13rem 1fr;gap:1rem;padding:.3rem 0;border-bottom:1px solid var(--rule);font-family:var(--sans);font-size:.86rem}
dl{max-width:none}dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}ol{padding-left:1.4rem}li{margin:.25rem 0}
footer{margin-top:3rem;border-top:1px solid var(--rule);padding-top:.6rem}
@media (max-width:700px){main{padding:1.5rem 1rem 3rem}h1{font-size:1.5rem}.wide{display:none}.narrow{display:block}.pair .drawn{display:block}dl div{grid-template-columns:1fr;gap:0}th,td{padding-right:.7rem}tbody th{min-width:9rem}}
@media print{@page{margin:16mm 14mm}
:root{color-scheme:light;--ink:#000;--paper:#fff;--quiet:#444;--rule:#bbb;--yes:#1f4077;--no:#857f73;--land:#eae7df}
body{font-size:10pt}main{max-width:none;padding:0}h1{font-size:18pt}nav,summary{display:none}.wide{display:block}.narrow{display:none}
.pair .drawn{display:grid}figure,tr,dl div{break-inside:avoid}h2,h3,caption{break-after:avoid}thead{display:table-header-group}.scroll{overflow:visible}table,dl div{font-size:8pt}th,td{padding:.1rem .5rem .1rem 0}thead .number{white-space:normal}tbody th{min-width:6rem;overflow-wrap:normal}
details.printed{margin:0}details.printed::details-content{content-visibility:visible;display:block}details:not(.printed)::after{content:"The figures as a table: on the page itself, and in RESULT.report.json.";font:8pt var(--sans);color:var(--quiet)}
svg,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`;
