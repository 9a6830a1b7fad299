/** Where nginx and openssl are, for the test of the recipe. */
import { existsSync } from "node:fs";

const NGINX = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];
const OPENSSL = ["/usr/bin/openssl", "/usr/local/bin/openssl", "/opt/homebrew/bin/openssl"];

/** The programs' paths, or null where one of them is missing. */
export function findNginx() {
  const [nginx, openssl] = [NGINX, OPENSSL].map((places) => places.find((place) => existsSync(place)));
  return nginx && openssl ? { nginx, openssl } : null;
}
