import { FluentProvider, RendererProvider, createDOMRenderer } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { useTheme, type ThemeSource } from "./theme";

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
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={useTheme(theme)} className="piao-root">
        {children}
      </FluentProvider>
    </RendererProvider>
  );
}
