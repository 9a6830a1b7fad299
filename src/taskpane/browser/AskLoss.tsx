import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { render, type Language } from "../../core/messages/messages";
import type { Asking } from "./page-state";

/** What to do with work that would be lost. Escape keeps it. */
export default function AskLoss({ asking, language }: { readonly asking: Asking; readonly language: Language }) {
  const { about, name, cells, answer } = asking;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="piao-ask"
      aria-labelledby="piao-ask-title"
      aria-describedby="piao-ask-text"
      onCancel={(event) => {
        event.preventDefault();
        answer("keep");
      }}
    >
      <h2 id="piao-ask-title">{render(language, "copia.ask.title")}</h2>
      <p id="piao-ask-text">{render(language, `copia.ask.${about}`, { file: name, count: cells })}</p>
      <div className="piao-actions">
        <Button appearance="primary" onClick={() => answer("download")}>
          {render(language, "copia.ask.download")}
        </Button>
        <Button onClick={() => answer("drop")}>{render(language, `copia.ask.drop-${about}`)}</Button>
        <Button onClick={() => answer("keep")}>{render(language, "copia.ask.keep")}</Button>
      </div>
    </dialog>
  );
}
