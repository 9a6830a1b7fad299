/** installa.html: asks its own server, says what is missing and how to set it, and makes the manifest. Nothing is sent anywhere else. */
import { ASKED, checkHeaders, working, type Answer } from "./checks";
import { folderOf, manifestFor } from "./manifest";
import { RECIPES } from "./recipes";
import { checkSentence, PARTS, verdict } from "./texts";

/** The version of package.json, put in by the build. */
declare const PIAO_VERSION: string;

/** The manifest for development, published beside the page. */
const TEMPLATE = "manifest.modello.xml";

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`installa.html has no element with the id ${id}`);
  return element;
}

/** An element with its text; text is never read as markup. */
function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

async function ask(file: string): Promise<Answer> {
  try {
    const response = await fetch(file, { cache: "no-store" });
    return { file, status: response.status, header: (name) => response.headers.get(name) };
  } catch {
    // No answer at all: the browser tells no more than that.
    return { file, status: 0, header: () => null };
  }
}

async function checkServer(): Promise<void> {
  const secure = location.protocol === "https:";
  const answers = await Promise.all(ASKED.map(ask));
  const parts = working(answers, secure);
  const checks = checkHeaders(answers);
  byId("verdict").textContent = verdict(parts, secure);
  for (const [part, works] of Object.entries(parts)) {
    byId("parts").append(element("li", `${works ? "✓ funziona" : "✗ non funziona"}: ${PARTS[part as keyof typeof PARTS]}`));
  }
  const lost = answers
    .filter(({ status }) => status !== 200)
    .map(({ file }) => `Il file ${file} non si trova: pubblicate la cartella intera.`);
  for (const text of [...lost, ...checks.filter(({ good }) => !good).map(checkSentence)]) byId("wrong").append(element("li", text));
  for (const check of checks.filter(({ good }) => good)) byId("right").append(element("li", checkSentence(check)));
  if (checks.some(({ good, weight }) => !good && weight === "needed")) byId("recipes-details").setAttribute("open", "");
}

function showRecipes(): void {
  for (const { server, file, text } of RECIPES) {
    const code = element("pre", text);
    code.tabIndex = 0;
    byId("recipes").append(element("h3", server), element("p", `Nella cartella scaricata: ${file}`), code);
  }
}

async function offerManifest(): Promise<void> {
  byId("address").textContent = folderOf(location.href);
  const place = byId("manifest");
  const response = await fetch(TEMPLATE);
  if (!response.ok) {
    place.textContent = `Il file ${TEMPLATE} non si trova: pubblicate la cartella intera e riaprite la pagina.`;
    return;
  }
  try {
    const link = element("a", "Scarica manifest.xml");
    link.href = URL.createObjectURL(new Blob([manifestFor(await response.text(), location.href)], { type: "application/xml" }));
    link.download = "manifest.xml";
    place.replaceChildren(link);
  } catch (error) {
    place.textContent = `Per questo indirizzo non si può preparare il manifesto: serve un indirizzo https pubblicato, non ${folderOf(location.href)}.`;
    if (!(error instanceof Error)) throw error;
  }
}

byId("version").textContent = `Versione ${PIAO_VERSION}.`;
showRecipes();
void checkServer();
void offerManifest();
