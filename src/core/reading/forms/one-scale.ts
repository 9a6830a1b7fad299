/** One list has one scale: 0,15 among 20 % and 30 % is a percentage whose cell lost its format. */
import { HUNDRED } from "../../exact";
import type { Weight } from "../../plan/plan";
import type { Form } from "./form";

/** The forms with their weights in one scale. */
export function inOneScale(forms: readonly Form[]): readonly Form[] {
  const numbers = forms.flatMap(({ weight: { value } }) => (value.kind === "number" && value.value.s > 0n ? [value] : []));
  const percents = numbers.filter(({ scale }) => scale === "percent").length;
  const shares = numbers.filter(({ scale, value }) => scale === "plain" && value.compare(1) <= 0).length;
  if (percents === 0 || shares === 0 || percents + shares < numbers.length) return forms;
  return forms.map((form) => ({ ...form, weight: asPercent(form.weight) }));
}

function asPercent(weight: Weight): Weight {
  const { value } = weight;
  if (value.kind !== "number" || value.scale !== "plain" || value.value.compare(1) > 0) return weight;
  return { ...weight, value: { ...value, value: value.value.mul(HUNDRED), scale: "percent" } };
}
