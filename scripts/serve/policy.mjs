// Everything that browsers know; a feature that one of them does not know is a warning in its console.
const OFF = ["accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media"].concat(
  ["fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer"],
  ["microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial"],
  ["storage-access", "usb", "xr-spatial-tracking"],
);
const YEAR = 365 * 24 * 60 * 60;

/**
 * The headers that stand on every answer, as [name, value] pairs, without the Content-Security-Policy.
 * @param {boolean} isHttps
 * @returns {[string, string][]}
 */
export function securityHeaders(isHttps) {
  /** @type {[string, string][]} */
  const headers = [
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "same-origin"],
    ["Permissions-Policy", OFF.map((feature) => `${feature}=()`).join(", ")],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
  ];
  if (isHttps) headers.push(["Strict-Transport-Security", `max-age=${YEAR}`]);
  return headers;
}

/**
 * Makes a writer of Content-Security-Policies. Scripts run when they are files of ours or when they carry one of
 * the given sources (a nonce, or hashes). Style attributes are allowed because figures are drawn with them.
 *
 * @param {{ isHttps: boolean, isDevelopment: boolean, formTargets: string[] }} settings
 * @returns {(scriptSources: string) => string}
 */
export function createPolicy({ isHttps, isDevelopment, formTargets }) {
  // Hot reload evaluates code, prints styles into the page and talks over a WebSocket.
  const scripts = isDevelopment ? " 'unsafe-eval'" : "";
  const styles = isDevelopment
    ? "style-src 'self' 'unsafe-inline'"
    : "style-src 'self'; style-src-attr 'unsafe-inline'";
  const connections = isDevelopment ? "connect-src 'self' ws: wss:" : "connect-src 'self'";
  const before = `default-src 'self'; script-src 'self'${scripts}`;
  const after = [
    `; ${styles}; img-src 'self' data:; font-src 'self'; ${connections}; object-src 'none'; base-uri 'none'`,
    `frame-ancestors 'none'; form-action ${["'self'", ...formTargets].join(" ")}`,
    ...(isHttps ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
  return (scriptSources) => (scriptSources ? `${before} ${scriptSources}${after}` : before + after);
}
