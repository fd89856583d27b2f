// The gateway's routes within webpack's development server: one origin, one process, from the sources as they stand.

const isOfGateway = (url = "") => /^\/v1(\/|$)/.test(url);

async function open() {
  const { requireTypeScript } = await import("../requireTypeScript.mjs");
  const { getRequestListener } = await import("@hono/node-server");
  const { app, gateway } = await requireTypeScript("src/gateway/server.ts").openApi();
  console.log(gateway.sentence);
  return getRequestListener(app.fetch);
}

function gateway() {
  const opened = open();
  // Said where it happens, and answered to whoever asks; the pages are served all the same.
  opened.catch((fault) => console.error("The gateway cannot start:", fault));
  return (request, response, next) => {
    if (!isOfGateway(request.url)) return next();
    opened.then((listener) => listener(request, response)).catch(next);
  };
}

module.exports = { gateway, isOfGateway };
