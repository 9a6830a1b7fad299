import { Suspense, lazy, useContext, useEffect, useMemo } from "react";
import type { Language } from "../../core/messages/fill";
import type { Host } from "../../hosts/host";
import { VerifyView } from "../verify/VerifyView";
import type { Follower } from "../state/controller";
import { firstLanguage, loadPreferences, type TextStorage } from "../state/preferences";
import { reduce } from "../state/reducer";
import { initialState } from "../state/state";
import { createStore } from "../state/store";
import type { PaneCore, Tools } from "../state/tools";
import { ChosenCellContext } from "../parts/chosen-cell";
import { Announcer } from "./Announcer";
import { PaneProvider, useMessages, usePane, usePaneState } from "./context";
import { ErrorBoundary } from "./ErrorBoundary";
import { NavBar } from "./NavBar";
import { NoticeBar } from "./NoticeBar";
import { PaneFoot } from "./PaneFoot";

const VIEWS = {
  scores: lazy(() => import("../scores/ScoresView")),
  seo: lazy(() => import("../seo/SeoView")),
  report: lazy(() => import("../report/ReportView")),
  settings: lazy(() => import("../settings/SettingsView")),
} as const;

const CellBar = lazy(() => import("../cell/CellBar"));

interface Props {
  readonly host: Host;
  readonly storage: TextStorage | null;
  readonly loadCore: () => Promise<PaneCore>;
  /** Verify at once even if the user has not chosen so: the browser's sample. */
  readonly verifyAtOnce?: boolean;
  /** Begins to tell the pane of what is done outside it (the ribbon); the returned function ends it. */
  readonly follow?: (pane: Follower) => () => void;
  /** Told the pane's language, now and whenever it changes, so that the page around it speaks the same. */
  readonly onLanguage?: (language: Language) => void;
}

/** The task pane over any host. A new host is a new pane: give it a `key`. Its language's texts are loaded before (texts.ts). */
export function Pane({ host, storage, loadCore, verifyAtOnce = false, follow, onLanguage }: Props) {
  const tools = useMemo<Tools>(() => {
    const preferences = loadPreferences(storage);
    const store = createStore(reduce, initialState(firstLanguage(preferences, host.language), preferences));
    return { host, store, storage, loadCore };
  }, [host, storage, loadCore]);
  return (
    <PaneProvider tools={tools}>
      <PaneBody verifyAtOnce={verifyAtOnce} follow={follow} onLanguage={onLanguage} />
    </PaneProvider>
  );
}

interface BodyProps {
  readonly verifyAtOnce: boolean;
  readonly follow: Props["follow"];
  readonly onLanguage: Props["onLanguage"];
}

function PaneBody({ verifyAtOnce, follow, onLanguage }: BodyProps) {
  const { controller } = usePane();
  const { view, language } = usePaneState();
  const chosen = useContext(ChosenCellContext);
  const { t } = useMessages();

  useEffect(() => {
    const started = controller.start(verifyAtOnce);
    return () => {
      controller.cancel();
      void started.then((stop) => stop());
    };
  }, [controller, verifyAtOnce]);

  useEffect(() => follow?.(controller.follower), [controller, follow]);

  useEffect(() => {
    document.documentElement.lang = language;
    onLanguage?.(language);
  }, [language, onLanguage]);

  const Other = view === "verify" ? null : VIEWS[view];
  return (
    <div className="piao-pane">
      <NavBar />
      <Announcer />
      <NoticeBar />
      {chosen?.slot && (
        <Suspense fallback={null}>
          <CellBar slot={chosen.slot} cell={chosen.cell} />
        </Suspense>
      )}
      <main className="piao-main" aria-label={t(`pane.view.${view}`)}>
        <ErrorBoundary key={view} language={language}>
          {Other ? (
            <Suspense fallback={<p className="piao-quiet">{t("pane.loading")}</p>}>
              <Other />
            </Suspense>
          ) : (
            <VerifyView />
          )}
        </ErrorBoundary>
        <PaneFoot />
      </main>
    </div>
  );
}
