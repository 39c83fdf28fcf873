/** Body limit in bytes: a form of ours is a few kilobytes, an import of thousands of events fits. */
export const BODY_LIMIT = 256 * 1024;

/** Time limits in milliseconds. A test hands in shorter ones. */
export const TIME_LIMITS = {
  headers: 10_000,
  request: 30_000,
  answer: 15_000,
  keepAlive: 65_000,
  idle: 75_000,
  drain: 8_000,
};

/**
 * What the environment says about how this server is reached.
 *
 * - `PUBLIC_URL`: the address people use; its origin is the only one that may write.
 * - `RUNGS_TRUSTED_PROXIES`: how many proxies of ours stand in front and set X-Forwarded-For, -Proto and -Host.
 * - `GITHUB_ID`, `GOOGLE_CLIENT_ID` and the like: where a sign-in form may be redirected to.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {{ dev?: boolean }} options
 * @throws {Error} with a plain sentence when a value can't be used
 */
export function readSettings(environment, { dev = false } = {}) {
  const publicUrl = readPublicUrl(environment.PUBLIC_URL);
  return {
    isDevelopment: dev,
    publicOrigin: publicUrl?.origin ?? null,
    publicHost: publicUrl?.host ?? null,
    isHttps: publicUrl?.protocol === "https:",
    trustedProxies: readTrustedProxies(environment.RUNGS_TRUSTED_PROXIES),
    formTargets: readFormTargets(environment),
  };
}

function readPublicUrl(text) {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new Error(`PUBLIC_URL is not an http or https address: ${text}`);
}

function readTrustedProxies(text) {
  if (!text) return 0;
  if (/^\d$/.test(text)) return Number(text);
  throw new Error(`RUNGS_TRUSTED_PROXIES is a number of proxies from 0 to 9, not: ${text}`);
}

// Browsers hold form-action against every redirect that follows a form, so the providers have to be named.
function readFormTargets(environment) {
  const isSet = (provider) =>
    [`${provider}_ID`, `${provider}_CLIENT_ID`, `AUTH_${provider}_ID`].some((name) => environment[name]);
  const targets = [];
  if (isSet("GITHUB")) targets.push("https://github.com");
  if (isSet("GOOGLE")) targets.push("https://accounts.google.com");
  return targets;
}
