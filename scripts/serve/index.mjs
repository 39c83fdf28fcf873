import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import { isIPv6 } from "node:net";
import { CountedRequest } from "./body.mjs";
import { createClientErrorAnswer, createDrain, limitConnections } from "./connections.mjs";
import { GuardedResponse } from "./guarded-response.mjs";
import { createHandle } from "./handle.mjs";
import { BODY_LIMIT, readSettings, TIME_LIMITS } from "./settings.mjs";
import { createSite } from "./site.mjs";

const LARGEST_HEADERS = 16 * 1024;

/**
 * Serves the app: a small HTTP server in front of Next, the same under `npm start`, in development, tests and
 * containers.
 *
 * @param {{ dev?: boolean, port?: number, hostname?: string, folder?: string,
 *   environment?: Record<string, string | undefined>, timeLimits?: Partial<typeof TIME_LIMITS> }} options
 *   port 0 takes a free one; `folder` is the project's root, by default the current folder
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} `close` lets requests in flight finish
 * @throws {Error} when the port can't be had, a setting can't be used, or there is no build
 */
export async function serve({
  dev = false,
  port = 3000,
  hostname,
  folder = process.cwd(),
  environment = process.env,
  timeLimits: given = {},
}) {
  const settings = readSettings(environment, { dev });
  const timeLimits = { ...TIME_LIMITS, ...given };
  const server = createServer({
    IncomingMessage: CountedRequest,
    ServerResponse: GuardedResponse,
    maxHeaderSize: LARGEST_HEADERS,
    connectionsCheckingInterval: Math.min(5_000, timeLimits.headers / 2),
  });
  limitConnections(server, { timeLimits, isProxied: settings.trustedProxies > 0, isDevelopment: dev });
  const drain = createDrain(server);
  const started = start({ server, settings, timeLimits, folder, hostname, dev });
  await listen(server, port, hostname);
  try {
    const { site, app } = await started.ready();
    return {
      port: server.address().port,
      close: async () => {
        site.isDraining = true;
        await drain(timeLimits.drain);
        await app.close();
      },
    };
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
}

// The port is taken before Next starts, so that a taken one is found out at once; who calls early waits for Next.
function start({ server, settings, timeLimits, folder, hostname, dev }) {
  let handle = null;
  let isReady = () => {};
  const readiness = new Promise((resolve) => {
    isReady = resolve;
  });
  const onRequest = (request, response) => {
    if (handle) handle(request, response);
    else readiness.then(() => handle(request, response));
  };
  server.on("request", onRequest);
  server.on("checkContinue", (request, response) => {
    if (!(Number(request.headers["content-length"]) > BODY_LIMIT)) response.writeContinue();
    onRequest(request, response);
  });
  return {
    ready: async () => {
      const prepared = await prepare({ server, settings, timeLimits, folder, hostname, dev });
      server.on("clientError", createClientErrorAnswer(prepared.site.plainHeaders));
      handle = createHandle(prepared.site);
      isReady();
      return prepared;
    },
  };
}

async function prepare({ server, settings, timeLimits, folder, hostname, dev }) {
  const { port } = server.address();
  // Next asks itself for the page behind a redirect of an action. Told where, it never asks the Host of a request.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${reachable(hostname)}:${port}`;
  const own = new URL(settings.publicOrigin ?? `http://localhost:${port}`);
  const ownPort = Number(own.port) || (own.protocol === "https:" ? 443 : 80);
  const nextOrigin = `${own.protocol}//${own.hostname}:${ownPort}`;
  const site = createSite({ folder, settings, timeLimits, nextOrigin, ownOrigin: own.origin });
  const { default: next } = await import("next");
  // Next takes WebSockets of any server it is shown. Only hot reload may have them.
  const httpServer = dev ? server : new EventEmitter();
  const app = next({
    dev,
    dir: folder,
    hostname: own.hostname,
    port: ownPort,
    customServer: true,
    httpServer,
    quiet: !dev,
  });
  await app.prepare();
  site.nextHandler = app.getRequestHandler();
  return { site, app };
}

function reachable(hostname) {
  if (!hostname || hostname === "0.0.0.0" || hostname === "::") return "127.0.0.1";
  return isIPv6(hostname) ? `[${hostname}]` : hostname;
}

async function listen(server, port, hostname) {
  server.listen({ port, host: hostname });
  await once(server, "listening");
}
