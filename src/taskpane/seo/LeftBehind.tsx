import type { LeftGroup } from "../../core/seo/left-sentences";

/** What of the source is not on the new sheet, reason by reason, with its cells. */
export function LeftBehind({ groups }: { readonly groups: readonly LeftGroup[] }) {
  return (
    <>
      {groups.map(({ reason, title, items }) => (
        <section key={reason}>
          <h3>{title}</h3>
          <ul className="piao-plain">
            {items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
