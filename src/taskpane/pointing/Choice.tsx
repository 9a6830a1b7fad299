import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { POINTING_STEP } from "../parts/pointing-step";

interface Props {
  /** The likely answer. */
  readonly first?: boolean;
  /** It takes what is selected: Enter in the sheet leads to it. */
  readonly takes?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** An answer, in one press. */
export function Choice({ first = false, takes = false, onClick, children }: Props) {
  return (
    <Button
      className="piao-point-choice"
      appearance={first || takes ? "primary" : "secondary"}
      onClick={onClick}
      {...(takes || first ? POINTING_STEP : {})}
    >
      {children}
    </Button>
  );
}
