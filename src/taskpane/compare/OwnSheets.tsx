import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { render } from "../../core/messages/messages";
import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import type { Result } from "../state/state";
import type { Other } from "./comparing";

interface Props {
  readonly result: Result;
  readonly chosen: readonly string[];
  readonly onChoose: (other: Other) => void;
}

/** A workbook may hold both plans: the sheets of one of them are ticked, the others are the other. */
export function OwnSheets({ result, chosen, onChoose }: Props) {
  const { language } = useMessages();
  const planned = result.plan.sheets.filter(({ units }) => units.length > 0).map(({ sheet }) => sheet.name);
  const [ticked, setTicked] = useState<readonly string[]>(chosen);
  if (planned.length < 2) return null;
  const kept = ticked.filter((name) => planned.includes(name));
  return (
    <Disclosure label={render(language, "tempo.compare.own")} open={chosen.length > 0}>
      <p>{render(language, "tempo.compare.own-help")}</p>
      <div className="piao-many" role="group" aria-label={render(language, "tempo.compare.own")}>
        {planned.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={kept.includes(name)}
            onChange={(_event, { checked }) => setTicked(checked === true ? [...kept, name] : kept.filter((one) => one !== name))}
          />
        ))}
      </div>
      <Button
        disabled={kept.length === 0 || kept.length === planned.length}
        onClick={() => onChoose({ kind: "sheets", names: planned.filter((name) => kept.includes(name)) })}
      >
        {render(language, "tempo.compare.own-do")}
      </Button>
    </Disclosure>
  );
}
