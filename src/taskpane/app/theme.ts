import { useSyncExternalStore } from "react";

/** Where the colours come from: Office's theme in Excel, the system's preference in a browser. */
export interface ThemeSource {
  readonly dark: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The system's preference. Contrast themes need nothing of us: Fluent and our styles leave their colours alone. */
export function systemTheme(): ThemeSource {
  const query = globalThis.matchMedia("(prefers-color-scheme: dark)");
  return {
    dark: () => query.matches,
    subscribe: (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
  };
}

/**
 * Office's theme, or the system's preference where Office does not say. Excel tells nobody when its theme changes (the event
 * OfficeThemeChanged is Outlook's: requirement set Mailbox 1.14), so it is asked again when the user comes back to the pane.
 * @param background the pane's background colour as Office gives it, asked anew each time
 */
export function officeTheme(background: () => string | undefined): ThemeSource {
  const system = systemTheme();
  return {
    dark: () => isDark(background()) ?? system.dark(),
    subscribe: (listener) => {
      const leave = system.subscribe(listener);
      globalThis.addEventListener("focus", listener);
      document.addEventListener("visibilitychange", listener);
      return () => {
        leave();
        globalThis.removeEventListener("focus", listener);
        document.removeEventListener("visibilitychange", listener);
      };
    },
  };
}

/** Whether a background colour ("#1f1f1f") is dark, by its luminance; null when it is no such colour. */
export function isDark(background: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Whether the page is dark; follows the source. */
export function useDark(source: ThemeSource): boolean {
  return useSyncExternalStore(source.subscribe, source.dark);
}
