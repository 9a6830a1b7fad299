/** The pane's few signs, drawn here. Each severity has a shape of its own: colour never carries meaning alone. */
import type { ReactNode } from "react";
import type { Severity } from "../../core/rules/severity";

export type Tone = "success" | "info" | "warning" | "error" | "open";

function Icon({ children, className = "" }: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <svg className={`piao-icon ${className}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const stroke = { fill: "none", stroke: "currentColor", strokeWidth: 1.6, strokeLinecap: "round", strokeLinejoin: "round" } as const;

/** A round stop, a triangle, a round i, a tick, and a question mark in a broken circle: not everything was read or judged. */
export function ToneIcon({ tone }: { readonly tone: Tone }) {
  switch (tone) {
    case "error":
      return (
        <Icon className="piao-tone-error">
          <circle cx="10" cy="10" r="8" fill="currentColor" />
          <path d="M7 7l6 6M13 7l-6 6" {...stroke} className="piao-icon-cut" />
        </Icon>
      );
    case "warning":
      return (
        <Icon className="piao-tone-warning">
          <path d="M10 2.4L18.4 17H1.6z" {...stroke} />
          <path d="M10 8v4M10 14.4v.2" {...stroke} />
        </Icon>
      );
    case "info":
      return (
        <Icon className="piao-tone-info">
          <circle cx="10" cy="10" r="7.6" {...stroke} />
          <path d="M10 9.2V14M10 6.2v.2" {...stroke} />
        </Icon>
      );
    case "open":
      return (
        <Icon className="piao-tone-open">
          <circle cx="10" cy="10" r="8" {...stroke} strokeDasharray="3.2 3.1" />
          <path d="M7.9 8.1a2.1 2.1 0 1 1 3.2 1.8c-.7.4-1.1.9-1.1 1.7M10 14.2v.2" {...stroke} />
        </Icon>
      );
    case "success":
      return (
        <Icon className="piao-tone-success">
          <circle cx="10" cy="10" r="7.6" {...stroke} />
          <path d="M6.6 10.2l2.4 2.4 4.4-5" {...stroke} />
        </Icon>
      );
  }
}

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return <ToneIcon tone={severity} />;
}

export function GearIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="2.6" {...stroke} />
      <path d="M10 2.2v2M10 15.8v2M2.2 10h2M15.8 10h2M4.5 4.5l1.4 1.4M14.1 14.1l1.4 1.4M15.5 4.5l-1.4 1.4M5.9 14.1l-1.4 1.4" {...stroke} />
      <circle cx="10" cy="10" r="5.6" {...stroke} />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M5 5l10 10M15 5L5 15" {...stroke} />
    </Icon>
  );
}

/** Points right; turned down by styles while what it opens is open. */
export function ChevronIcon() {
  return (
    <Icon className="piao-chevron">
      <path d="M7.5 5l5 5-5 5" {...stroke} />
    </Icon>
  );
}

export function UpIcon() {
  return (
    <Icon>
      <path d="M5 12.5l5-5 5 5" {...stroke} />
    </Icon>
  );
}

export function DownIcon() {
  return (
    <Icon>
      <path d="M5 7.5l5 5 5-5" {...stroke} />
    </Icon>
  );
}

export function UndoIcon() {
  return (
    <Icon>
      <path d="M7.5 4.5L4 8l3.5 3.5M4 8h7.5a4 4 0 0 1 0 8H8" {...stroke} />
    </Icon>
  );
}

export function RedoIcon() {
  return (
    <Icon>
      <path d="M12.5 4.5L16 8l-3.5 3.5M16 8H8.5a4 4 0 0 0 0 8H12" {...stroke} />
    </Icon>
  );
}
