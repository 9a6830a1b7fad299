/**
 * What the pages may do, in one place: the policy that the build writes into each page, and the headers that the development
 * server sends. docs/amministratori.md gives the same headers, with the reasons, to whoever publishes the files.
 */

/** Microsoft's library, which an add-in must load from its own place. */
const OFFICE_JS = "https://appsforoffice.microsoft.com";

/**
 * Fluent (Griffel) writes its styles into <style> elements made by script. The nonce admits those and no other inline style.
 * The pages are static files, so it is the same for everyone: it keeps strangers' markup out, it is no secret.
 */
const STYLE_NONCE = "piaoFluentStyles";

/**
 * Only Microsoft's applications may show the pane in a frame; a <meta> cannot say this, only a header can. Every page around the pane
 * counts: a workbook opened in Teams or from a message in Outlook on the web is Excel's frame within theirs.
 */
const FRAME_ANCESTORS = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://teams.live.com",
  "https://outlook.live.com",
];

/**
 * The Content-Security-Policy of a page, for its <meta> element. It stops what office.js would like but does not need: its
 * telemetry (connect-src) and a decorative inline style (OfficeDev/office-js#1687).
 * @param {{ office: boolean }} page whether the page loads Microsoft's office.js
 */
function contentSecurityPolicy({ office }) {
  const microsoft = office ? ` ${OFFICE_JS}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${microsoft}`,
    `style-src 'self' 'nonce-${STYLE_NONCE}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * What a server sends with every file. Excel on the web fetches functions.json by a page of its own, so without
 * Access-Control-Allow-Origin no function works there (OfficeDev/office-js#3970, office-js-docs-pr#1920); the files hold nothing secret.
 */
const HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": `frame-ancestors ${FRAME_ANCESTORS.join(" ")}`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

module.exports = { FRAME_ANCESTORS, HEADERS, STYLE_NONCE, contentSecurityPolicy };
