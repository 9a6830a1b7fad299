/**
 * The settings of a web server that sends the headers of scripts/webpack/headers.js: one text for the guide, the released folder and the
 * page installa.html, so that they cannot differ.
 */
import { HEADERS } from "../webpack/headers";

export interface Recipe {
  readonly server: "nginx" | "Apache" | "IIS";
  /** The file's name in the released folder. */
  readonly file: string;
  readonly text: string;
}

/** Excel on the web shows the pane in a frame and would not with these; a proxy or the site as a whole may add them. */
export const HARMFUL = ["X-Frame-Options", "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy"] as const;

const headers = { ...HEADERS, "Cache-Control": "no-cache" };
const each = (line: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join("\n");

/** @param folder where the published files lie on the server */
export const nginx = (folder: string): string => `location /piao/ {
    alias ${folder}/;
${each((name, value) => `    add_header ${name} "${value}" always;`)}
    gzip on;
    gzip_types text/css text/javascript application/javascript application/json;
}
`;

export const APACHE = `<IfModule mod_headers.c>
${HARMFUL.map((name) => `    Header always unset ${name}`).join("\n")}
${each((name, value) => `    Header always set ${name} "${value}"`)}
</IfModule>
AddType application/json .json
AddType text/javascript .js
`;

export const IIS = `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${HARMFUL.map((name) => `        <remove name="${name}" />`).join("\n")}
${each((name, value) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;

export const RECIPES: readonly Recipe[] = [
  { server: "nginx", file: "nginx-piao.conf", text: nginx("/srv/piao") },
  { server: "Apache", file: ".htaccess", text: APACHE },
  { server: "IIS", file: "web.config", text: IIS },
];
