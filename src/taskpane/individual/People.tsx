import { Checkbox } from "@fluentui/react-components";
import { nameOf, type IndividualSheet } from "../../core/individual/individual-sheet";
import { render } from "../../core/messages/messages";
import { useMessages } from "../app/context";
import { FieldGroup } from "../settings/fields";

interface Props {
  readonly sheets: readonly IndividualSheet[];
  /** Indexes of those who get none. */
  readonly left: ReadonlySet<number>;
  readonly onChange: (left: ReadonlySet<number>) => void;
}

/** Who gets a sheet: everybody, as long as nobody is taken out. */
export function People({ sheets, left, onChange }: Props) {
  const { language } = useMessages();
  const all = sheets.map((_sheet, index) => index);
  function toggle(index: number, on: boolean): void {
    const next = new Set(left);
    if (on) next.delete(index);
    else next.add(index);
    onChange(next);
  }
  return (
    <FieldGroup title={render(language, "schede.pane.people")}>
      {sheets.length > 1 && (
        <Checkbox
          label={render(language, "schede.pane.all", { count: sheets.length })}
          checked={left.size === 0 ? true : left.size === sheets.length ? false : "mixed"}
          onChange={() => onChange(new Set(left.size === 0 ? all : []))}
        />
      )}
      <div className="piao-many">
        {sheets.map((sheet, index) => (
          <Checkbox
            key={index}
            label={labelOf(sheet, language)}
            checked={!left.has(index)}
            onChange={(_event, { checked }) => toggle(index, checked === true)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** "Marco Galli, dipendente, AREA TECNICA" */
function labelOf(sheet: IndividualSheet, language: "it" | "en"): string {
  const { person, role, structures } = sheet;
  return [nameOf(sheet), render(language, `schede.${role}`), ...(person === null ? [] : structures)].join(", ");
}
