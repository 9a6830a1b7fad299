/** A real nginx over a folder of published files, with TLS by a certificate of its own, on a port of this computer. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findNginx } from "../../../scripts/nginx.mjs";

export const nginxIsHere = findNginx() !== null;

export interface Nginx {
  stop(): Promise<void>;
}

/** @param locations what stands in the server block @throws Error with nginx's own words when it refuses the configuration */
export async function startNginx(host: string, port: number, locations: string): Promise<Nginx> {
  const programs = findNginx();
  if (!programs) throw new Error("nginx is not here");
  const folder = mkdtempSync(join(tmpdir(), "piao-nginx-"));
  const [key, certificate, settings] = ["key.pem", "certificate.pem", "nginx.conf"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const subject = ["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`];
  execFileSync(
    programs.openssl,
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", certificate, ...subject],
    {
      stdio: "pipe",
    },
  );
  writeFileSync(settings, configuration({ folder, host, port, key, certificate, locations }));
  execFileSync(programs.nginx, ["-t", "-q", "-c", settings, "-p", folder, "-e", join(folder, "error.log")], { stdio: "pipe" });
  const child = spawn(programs.nginx, ["-c", settings, "-p", folder, "-e", join(folder, "error.log")], { stdio: "ignore" });
  await untilOpen(port);
  return { stop: () => stop(child).then(() => rmSync(folder, { recursive: true, force: true })) };
}

interface Parts {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  readonly key: string;
  readonly certificate: string;
  readonly locations: string;
}

function configuration({ folder, host, port, key, certificate, locations }: Parts): string {
  // The workers' own user may not look into a temporary folder of root's.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const scratch = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  return `daemon off; ${user} worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${scratch}
  server {
    listen 127.0.0.1:${port} ssl; server_name ${host};
    ssl_certificate ${certificate}; ssl_certificate_key ${key};
${locations}
  }
}
`;
}

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilOpen(port: number, left = 100): Promise<void> {
  const open = await new Promise<boolean>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.on("error", () => resolve(false)).on("connect", () => socket.end());
  });
  if (open) return;
  if (left === 0) throw new Error(`nginx does not listen on ${port}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await untilOpen(port, left - 1);
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
