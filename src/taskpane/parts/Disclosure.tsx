import { useId, useState, type ReactNode } from "react";
import { ChevronIcon } from "./icons";

interface Props {
  readonly label: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A line that opens what stands below it. What is closed is not built. */
export function Disclosure({ label, open: initially = false, children }: Props) {
  const [open, setOpen] = useState(initially);
  const id = useId();
  return (
    <div className="piao-disclosure">
      <button type="button" className="piao-disclosure-label" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <ChevronIcon />
        <span>{label}</span>
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
