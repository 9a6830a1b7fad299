import { Button } from "@fluentui/react-components";
import type { BandSetting } from "../../core/settings";
import { useMessages } from "../app/context";
import { CloseIcon } from "../parts/icons";
import { NumberField, WordField } from "./fields";

interface Props {
  readonly bands: readonly BandSetting[];
  readonly onChange: (bands: readonly BandSetting[]) => void;
}

/** Bands by where each begins: so written they can neither leave a gap nor overlap. */
export function BandsField({ bands, onChange }: Props) {
  const { t } = useMessages();
  const replace = (index: number, part: Partial<BandSetting>): void =>
    onChange(bands.map((band, i) => (i === index ? { ...band, ...part } : band)));
  const twice = new Set(bands.map((band) => band.from)).size < bands.length;
  return (
    <div className="piao-bands" role="group" aria-label={t("pane.set.bands")}>
      <p>{t("pane.set.bands")}</p>
      <p className="piao-quiet">{t("pane.set.bands-help")}</p>
      {bands.map((band, index) => (
        <div key={index} className="piao-field-pair">
          <NumberField
            label={t("pane.set.band-from")}
            min={0}
            value={band.from}
            onChange={(from) => from !== null && replace(index, { from })}
          />
          <WordField label={t("pane.set.band-label")} value={band.label} onChange={(label) => replace(index, { label })} />
          <button
            type="button"
            className="piao-sign-button"
            aria-label={t("pane.set.band-remove", { label: band.label })}
            onClick={() => onChange(bands.filter((_band, i) => i !== index))}
          >
            <CloseIcon />
          </button>
        </div>
      ))}
      {twice && <p role="alert">{t("pane.set.bands-twice")}</p>}
      <Button
        size="small"
        onClick={() =>
          onChange([
            ...bands,
            { from: (bands[bands.length - 1]?.from ?? -10) + 10, label: t("pane.set.band-new", { number: bands.length + 1 }) },
          ])
        }
      >
        {t("pane.set.band-add")}
      </Button>
    </div>
  );
}
