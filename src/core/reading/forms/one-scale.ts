/** One list has one scale: 0,15 among 20 % and 30 % is a percentage whose cell lost its format. */
import { HUNDRED } from "../../exact";
import type { Weight } from "../../plan/plan";

/** The things with their weights in one scale. */
export function inOneScale<T extends { readonly weight: Weight | null }>(list: readonly T[]): readonly T[] {
  const numbers = list.flatMap(({ weight }) =>
    weight?.value.kind === "number" && weight.value.value.compare(0) > 0 ? [weight.value] : [],
  );
  const percents = numbers.filter(({ scale }) => scale === "percent").length;
  const shares = numbers.filter(({ scale, value }) => scale === "plain" && value.compare(1) <= 0).length;
  if (percents === 0 || shares === 0 || percents + shares < numbers.length) return list;
  return list.map((one) => ({ ...one, weight: one.weight && asPercent(one.weight) }));
}

function asPercent(weight: Weight): Weight {
  const { value } = weight;
  if (value.kind !== "number" || value.scale !== "plain" || value.value.compare(1) > 0) return weight;
  return { ...weight, value: { ...value, value: value.value.mul(HUNDRED), scale: "percent" } };
}
