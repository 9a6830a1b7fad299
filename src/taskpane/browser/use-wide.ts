/** Whether the page is wide enough for a preview beside the sheet. */
import { useEffect, useState } from "react";

const WIDE = "(min-width: 1100px)";

export function useWide(): boolean {
  const [wide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const listen = (): void => setWide(query.matches);
    query.addEventListener("change", listen);
    return () => query.removeEventListener("change", listen);
  }, []);
  return wide;
}
