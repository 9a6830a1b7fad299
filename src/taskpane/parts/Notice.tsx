import type { ReactNode } from "react";
import { CloseIcon, ToneIcon, type Tone } from "./icons";

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
  readonly closeLabel?: string;
}

/** A sentence with its sign; it can offer actions and be closed. */
export function Notice({ tone, children, actions, onClose, closeLabel }: Props) {
  return (
    <div className={`piao-notice piao-notice-${tone}`}>
      <ToneIcon tone={tone} />
      <div className="piao-notice-text">
        {children}
        {actions && <div className="piao-actions">{actions}</div>}
      </div>
      {onClose && (
        <button type="button" className="piao-sign-button" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
