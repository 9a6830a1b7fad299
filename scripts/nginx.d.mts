/** Paths of the programs, or null where one is missing. */
export function findNginx(): { readonly nginx: string; readonly openssl: string } | null;
