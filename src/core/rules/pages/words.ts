/** What stands around a rule's own words on its page, in both languages. */
export const WORDS = {
  it: {
    severity: { error: "errore", warning: "avviso", info: "nota" },
    fires: "Quando scatta",
    silent: "Quando non scatta",
    settings: "Con quali impostazioni",
    example: "Esempio",
    wrong: "Da correggere",
    right: "Corretto",
    why: "Perché",
    source: "Fonte",
    change: "Come cambiarlo o spegnerlo",
    waiver:
      "Se un rilievo è voluto, si accetta con una **deroga**: motivo, autore e data restano scritti, e la deroga scade quando le celle cambiano.",
    off: (title: string, name: string) =>
      `Per tutto il piano: **Impostazioni**, **Controlli**, «${title}», e scegliere un'altra gravità o «Non controllare». In un file di impostazioni: \`"rules": { "${name}": "off" }\`.`,
    others: "Altre impostazioni che lo riguardano",
    sheet: (name: string) => `Foglio «${name}»`,
    all: "Tutti i controlli",
    index: {
      title: "I controlli",
      intro:
        "Ogni rilievo porta il nome del controllo che lo ha trovato. Un **errore** va corretto, un **avviso** va verificato, una **nota** è utile saperla. Gravità e controlli si cambiano nelle impostazioni.",
      columns: "| Controllo | Nome | Gravità | Che cosa guarda |",
      end: "Un foglio che non è un piano non dà nessun rilievo.",
      other: "[In English](en/README.md)",
    },
  },
  en: {
    severity: { error: "error", warning: "warning", info: "note" },
    fires: "When it speaks",
    silent: "When it is silent",
    settings: "With which settings",
    example: "Example",
    wrong: "To be corrected",
    right: "Corrected",
    why: "Why",
    source: "Source",
    change: "How to change it or switch it off",
    waiver:
      "A finding that is intended is accepted with a **waiver**: reason, author and date stay on record, and the waiver expires when the cells change.",
    off: (title: string, name: string) =>
      `For the whole plan: **Settings**, **Checks**, “${title}”, and choose another severity or “Do not check”. In a settings file: \`"rules": { "${name}": "off" }\`.`,
    others: "Other settings that concern it",
    sheet: (name: string) => `Sheet “${name}”`,
    all: "All checks",
    index: {
      title: "The checks",
      intro:
        "Every finding bears the name of the check that found it. An **error** is to be corrected, a **warning** is to be looked into, a **note** is useful to know. Severities and checks are changed in the settings.",
      columns: "| Check | Name | Severity | What it looks at |",
      end: "A sheet that is no plan gives no finding.",
      other: "[In italiano](../README.md)",
    },
  },
} as const;
