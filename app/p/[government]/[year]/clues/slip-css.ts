/** The look of an answer that stands alone: the tokens of app/globals.css, and the rules of clue.css. */
export const slipCss = `
:root{color-scheme:light dark;--paper:#fbfaf7;--surface:#fff;--ink:#1d2126;--ink-2:#4d545d;--rule:#e3dfd6;--edge:#8a8577;--brand:#1f4e79;--brand-soft:#e8eff6;--yellow:#875c05;--yellow-soft:#fbf0d3;--red:#b3261e;--red-soft:#fbe6e3}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--surface:#1b1f23;--ink:#e9e7e2;--ink-2:#b3b6ba;--rule:#2b3036;--edge:#757d86;--brand:#8db8e3;--brand-soft:#1d2a38;--yellow:#e0b44f;--yellow-soft:#33290f;--red:#f0897f;--red-soft:#3a1a18}}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:.875rem/1.6 "PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;overflow-wrap:anywhere}
header,main,aside{padding:.625rem max(1rem,calc((100% - 68rem)/2))}
header{border-bottom:1px solid var(--rule);background:var(--surface)}
header p{display:flex;justify-content:space-between;gap:1rem}
header p a{display:inline-block;min-height:1.75rem;padding-block:.125rem}
header p a:first-child{color:var(--ink);font-weight:600;text-decoration:none}
header nav{display:flex;flex-wrap:wrap;gap:0 1rem}
header nav a{padding-block:.375rem;color:var(--ink-2);text-decoration:none}
aside{background:var(--yellow-soft);color:var(--yellow);font-size:.8125rem}
main{padding-block:1.25rem 3rem}
main>*{max-width:42rem}
main>*+*{margin-top:1rem}
h1{font-size:1.375rem;line-height:1.4}
h2{font-size:.9375rem}
a{color:var(--brand);text-underline-offset:.22em}
:focus-visible{outline:2px solid var(--brand);outline-offset:2px;border-radius:3px}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.375rem 1rem;border-top:2px solid var(--ink);padding-top:.75rem}
dt{color:var(--ink-2)}
dd{white-space:pre-wrap}
ul{padding-left:1.25rem}
.clue-links{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem}
.clue-alert{border:1px solid var(--red);border-radius:6px;background:var(--red-soft);padding:.625rem 1rem}
.clue-receipt{display:block;border:1px solid var(--brand);border-radius:6px;background:var(--brand-soft);padding:.75rem 1rem;font:600 1.25rem/1.6 ui-monospace,Menlo,Consolas,monospace}
.clue-form{display:grid;gap:1rem}
.clue-field label{margin-right:.5rem;font-weight:600}
.clue-field span,.clue-data{color:var(--ink-2);font-size:.8125rem}
.clue-error{color:var(--red)}
.clue-warn{color:var(--yellow)}
.control{display:block;width:100%;min-height:2.5rem;margin-top:.25rem;border:1px solid var(--edge);border-radius:6px;background:var(--surface);color:var(--ink);padding:.5rem .75rem;font:inherit}
.control[aria-invalid]{border-color:var(--red)}
@media (max-width:768px){.control{font-size:1rem}}
.clue-number{max-width:24rem}
.clue-trap{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.clue-button{min-height:2.5rem;border:1px solid var(--brand);border-radius:6px;background:var(--brand);color:var(--surface);padding:.375rem 1.25rem;font:inherit;font-weight:500;cursor:pointer}
.clue-data{border-top:1px solid var(--rule);padding-top:.75rem}
`;
