import { compose } from "./composer/compose";
const [seed, i, kind, name] = process.argv.slice(2);
const p = compose(Number(seed), Number(i)); const sheets = kind === "ok" ? p.sheets : p.bad;
const s = sheets.find((x) => x.name.startsWith(name!))!;
for (const row of s.rows.slice(0, 24)) console.log(row.row + 1, row.cells.map((c) => `${String.fromCharCode(65 + c.col)}=${JSON.stringify(c.value).slice(0, 22)}${s.formula(row.row, c.col) ? "{" + s.formula(row.row, c.col)!.slice(0, 25) + "}" : ""}`).join(" ").slice(0, 170));
