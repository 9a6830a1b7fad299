/** A moment as Italians write it, by the clock of this computer: "22/11/2026" and "09:05". */
export function dayAndHour(at: Date): { readonly date: string; readonly time: string } {
  const two = (number: number): string => String(number).padStart(2, "0");
  return {
    date: `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}
