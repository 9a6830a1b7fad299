/**
 * The recipe for nginx is tested with a real one. Uses the one that is there; as root on Debian or Ubuntu installs the distribution's package; else
 * those tests are skipped, which is said.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findNginx } from "./nginx.mjs";

/** Runs a command with its output shown; true when it went well. */
const run = (command, ...args) =>
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;

if (!findNginx() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
  console.log("nginx is not here: installing Debian's package.");
  if (run("apt-get", "update", "-q")) run("apt-get", "install", "-q", "-y", "--no-install-recommends", "nginx-light", "openssl");
}
const found = findNginx();
console.log(found ? `nginx: ${found.nginx}` : "nginx and openssl are not here: the test of the nginx recipe is skipped.");
