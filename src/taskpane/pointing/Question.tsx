import { useEffect, useRef, type ReactNode } from "react";

/** A question with its answers; it takes the focus when it is asked, so that a screen reader says it and Tab goes to the first answer. */
export function Question({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section className="piao-point-question">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
