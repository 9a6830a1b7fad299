import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { sentence } from "../state/texts";

interface Props {
  readonly language: "it" | "en";
  readonly children: ReactNode;
}

/** When a component fails: what happened, that the file is untouched, and a way back. */
export class ErrorBoundary extends Component<Props, { readonly fault: Error | null }> {
  override state: { readonly fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: unknown): { fault: Error } {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    const { language } = this.props;
    return (
      <div className="piao-state" role="alert">
        <h2>{sentence(language, "pane.boundary.title")}</h2>
        <p>{sentence(language, "pane.boundary.help")}</p>
        <Button appearance="primary" onClick={() => this.setState({ fault: null })}>
          {sentence(language, "pane.boundary.back")}
        </Button>
        <p className="piao-fault">{sentence(language, "pane.boundary.detail", { detail: fault.message })}</p>
      </div>
    );
  }
}
