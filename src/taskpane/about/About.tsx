import { useState } from "react";
import * as z from "zod/mini";
import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { VERSION } from "./version";

const Licences = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string() }));
type Licence = z.infer<typeof Licences>[number];

/** Which version this is, whose work is in it, and where to read more. */
export function About() {
  const { t } = useMessages();
  return (
    <Disclosure label={t("pane.about.title")}>
      <div className="piao-fields">
        <p>{t("pane.about.version", { version: VERSION })}</p>
        <p>
          <a className="piao-link" href="aiuto/index.html" target="_blank" rel="noopener">
            {t("pane.about.help")}
          </a>
        </p>
        <p>
          <a className="piao-link" href="aiuto/accessibilita.html" target="_blank" rel="noopener">
            {t("pane.about.accessibility")}
          </a>
        </p>
        <LicenceList />
      </div>
    </Disclosure>
  );
}

/** Asked for when it is wanted: the list is of the site that this page comes from. */
function LicenceList() {
  const { t } = useMessages();
  const [licences, setLicences] = useState<readonly Licence[] | "failed" | null>(null);
  if (licences === null) {
    const load = async (): Promise<void> => {
      const parsed = Licences.safeParse(await (await fetch("licenze.json")).json());
      setLicences(parsed.success ? parsed.data : "failed");
    };
    return (
      <button type="button" className="piao-link" onClick={() => void load().catch(() => setLicences("failed"))}>
        {t("pane.about.licences")}
      </button>
    );
  }
  if (licences === "failed") return <p>{t("pane.about.licences-failed")}</p>;
  return (
    <>
      <p>{t("pane.about.bundled", { count: licences.length })}</p>
      <ul className="piao-plain">
        {licences.map(({ name, version, licence }) => (
          <li key={`${name} ${version}`}>
            {name} {version}: {licence}
          </li>
        ))}
      </ul>
      <a className="piao-link" href="licenze.txt" target="_blank" rel="noopener">
        {t("pane.about.texts")}
      </a>
    </>
  );
}
