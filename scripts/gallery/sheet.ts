/** All pictures on one page of HTML: a row for each state, a column for each look. */
import type { State } from "./scene";

export function sheetOfPictures(
  states: readonly State[],
  looks: { readonly pane: readonly string[]; readonly page: readonly string[] },
): string {
  const rows = states.map((state) => {
    const pictures = (state.excel === undefined ? looks.page : looks.pane).map((look) => {
      const file = `${state.name}-${look}.png`;
      return `<figure><a href="${file}"><img src="${file}" alt="${state.title}, ${look}" loading="lazy"></a><figcaption>${look}</figcaption></figure>`;
    });
    return `<section><h2>${state.title}</h2><div>${pictures.join("")}</div></section>`;
  });
  return `<!doctype html>
<html lang="it">
<meta charset="utf-8">
<title>PIAO per Excel: tutti gli stati</title>
<style>
  body { font: 14px "Segoe UI", sans-serif; margin: 24px; background: #f3f3f3; }
  section > div { display: flex; gap: 16px; overflow-x: auto; align-items: start; }
  figure { margin: 0; flex: none; }
  img { max-width: 560px; max-height: 720px; border: 1px solid #bbb; background: white; }
</style>
<h1>Tutti gli stati del pannello e della pagina</h1>
${rows.join("\n")}
</html>
`;
}
