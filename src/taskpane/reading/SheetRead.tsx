import type { ReactNode } from "react";
import { blocksOf, type RowsBlock } from "../../core/report/reading-blocks";
import type { ListReading, SheetReading } from "../../core/report/reading-report";
import { useMessages, usePane, type Translate } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { PointAt } from "../verify/PointAt";

/** More rows than these are folded away. */
const SHOWN_ROWS = 30;

/** What was made of one sheet: columns or places, rows, lists, the other readings. Pressing a line goes to its cells. */
export function SheetRead({ sheet }: { readonly sheet: SheetReading }) {
  const { t, language } = useMessages();
  const blocks = blocksOf(sheet.rows, language);
  const rest = blocks.slice(SHOWN_ROWS);
  return (
    <>
      {sheet.doubtful && <p className="piao-reading-doubt">{t("pane.reading.doubtful")}</p>}
      {sheet.tables.map(({ headings, columns }) => (
        <Part key={headings} title={t("pane.reading.columns", { cells: headings })}>
          {columns.map(({ column, heading, cell, text, as }) => (
            <Line key={column} sheet={sheet.name} range={cell} place={column} muted={as.length === 0}>
              {heading !== "" && `«${heading}»: `}
              {text}
            </Line>
          ))}
        </Part>
      ))}
      {sheet.fields.length > 0 && (
        <Part title={t("pane.reading.fields")}>
          {sheet.fields.map(({ as, cell, label, text }) => (
            <Line key={`${as}|${cell}`} sheet={sheet.name} range={cell} place={cell}>
              {label && `«${label.text}»: `}
              {text}
            </Line>
          ))}
        </Part>
      )}
      {blocks.length > 0 && (
        <Part title={t("pane.reading.rows")}>
          {blocks.slice(0, SHOWN_ROWS).map((block) => (
            <RowsLine key={block.first} sheet={sheet.name} block={block} />
          ))}
        </Part>
      )}
      {rest.length > 0 && (
        <Disclosure label={t("pane.reading.more-rows", { count: rest.length })}>
          <ul className="piao-reading-lines">
            {rest.map((block) => (
              <RowsLine key={block.first} sheet={sheet.name} block={block} />
            ))}
          </ul>
        </Disclosure>
      )}
      <Part title={t("pane.reading.lists")}>
        {sheet.lists.map((list) => (
          <Line key={list.number} sheet={sheet.name} range={list.range} place={String(list.number)}>
            {listText(t, list)}
          </Line>
        ))}
      </Part>
      <p className="piao-point-offers">
        <PointAt sheet={sheet.name} />
        {sheet.tables.length > 0 && (
          <>
            <PointAt sheet={sheet.name} from="rows" />
            <PointAt sheet={sheet.name} from="lists" />
          </>
        )}
      </p>
      {sheet.considered.length > 0 && (
        <Part title={t("pane.reading.considered")}>
          {sheet.considered.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="piao-reading-part">
      <h2>{title}</h2>
      <ul className="piao-reading-lines">{children}</ul>
    </section>
  );
}

interface LineProps {
  readonly sheet: string;
  /** The cells to go to; null where there are none. */
  readonly range: string | null;
  readonly place: string;
  readonly muted?: boolean;
  readonly children: ReactNode;
}

function Line({ sheet, range, place, muted = false, children }: LineProps) {
  const { controller } = usePane();
  const words = (
    <>
      <span className="piao-reading-place">{place}</span>
      <span className={muted ? "piao-quiet" : undefined}>{children}</span>
    </>
  );
  return (
    <li>
      {range === null ? (
        <span className="piao-reading-line">{words}</span>
      ) : (
        <button type="button" className="piao-reading-line" onClick={() => void controller.goTo(sheet, range)}>
          {words}
        </button>
      )}
    </li>
  );
}

function RowsLine({ sheet, block: { first, last, kind, text, cell, said } }: { readonly sheet: string; readonly block: RowsBlock }) {
  const column = /^[A-Z]+/.exec(cell)?.[0] ?? "";
  const place = first === last ? String(first) : `${String(first)}–${String(last)}`;
  return (
    <Line sheet={sheet} range={`${column}${String(first)}:${column}${String(last)}`} place={place} muted={kind === "left"}>
      {text}
      {said !== "" && <span className="piao-reading-said"> «{said}»</span>}
    </Line>
  );
}

function listText(t: Translate, { name, objectives, sum, expected, why, weights, block }: ListReading): string {
  const made =
    sum === null
      ? t("pane.unit.sum-unknown")
      : expected === null
        ? t("pane.unit.sum-alone", { sum })
        : t("pane.unit.sum", { sum, expected });
  const said = t("pane.reading.list", { name, objectives, weights, made, why });
  return block ? `${said}; ${t("pane.reading.list-block")}` : said;
}
