/**
 * A short text for some things of a list, by their places in it: the 4th, 5th, 6th and 10th are "3-5,9". The same things in the same order
 * have the same text, and no others.
 */
export function runsAmong<T>(list: readonly T[]): (some: readonly T[]) => string {
  const places = new Map(list.map((one, place) => [one, place]));
  return (some) => runsOf(some.map((one) => places.get(one) ?? -1));
}

function runsOf(places: readonly number[]): string {
  const runs: string[] = [];
  let first: number | null = null;
  places.forEach((place, i) => {
    first ??= place;
    if (places[i + 1] === place + 1) return;
    runs.push(first === place ? String(place) : `${first}-${place}`);
    first = null;
  });
  return runs.join(",");
}
