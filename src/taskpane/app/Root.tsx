import { FluentProvider, RendererProvider, createDOMRenderer, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { useDark, type ThemeSource } from "./theme";

interface Props {
  readonly theme: ThemeSource;
  readonly children: ReactNode;
}

/** The page's nonce for Fluent's styles: the Content-Security-Policy admits no other inline style. */
function styleNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.nonce || undefined;
}

/** Fluent's styles and colours around a page. */
export function Root({ theme, children }: Props) {
  const renderer = useMemo(() => {
    const nonce = styleNonce();
    return createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } });
  }, []);
  const dark = useDark(theme);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={dark ? "piao-root piao-dark" : "piao-root piao-light"}>
        {children}
      </FluentProvider>
    </RendererProvider>
  );
}
