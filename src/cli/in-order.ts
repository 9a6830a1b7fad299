/** Work on several items at once, the results in the order of the items. */

/** @param ahead how many are worked on at once; with 1 an item is begun when the result of the one before was taken */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    begun.push(work(item));
    const first = begun.length >= ahead ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const rest of begun) yield await rest;
}
