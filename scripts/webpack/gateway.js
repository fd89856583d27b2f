// The gateway's routes within webpack's development server: one origin, one process, from the sources as they stand.

const isOfGateway = (url = "") => /^\/v1(\/|$)/.test(url);
const isPage = (url = "") => /(\/|\.html)(\?.*)?$/.test(url);

async function open(isSecure) {
  const { requireTypeScript } = await import("../requireTypeScript.mjs");
  const { getRequestListener } = await import("@hono/node-server");
  const { app, gateway, pageCookie } = await requireTypeScript("src/gateway/server.ts").openApi();
  console.log(gateway.sentence);
  return { answer: getRequestListener(app.fetch), cookie: pageCookie(isSecure) };
}

function gateway(isSecure) {
  const opened = open(isSecure);
  // Said where it happens, and answered to whoever asks; the pages are served all the same.
  opened.catch((fault) => console.error("The gateway cannot start:", fault));
  return (request, response, next) => {
    if (isOfGateway(request.url)) return opened.then(({ answer }) => answer(request, response)).catch(next);
    if (!isPage(request.url)) return next();
    const letIn = ({ cookie }) => response.appendHeader("set-cookie", cookie);
    return opened.then(letIn, () => undefined).then(() => next());
  };
}

module.exports = { gateway, isOfGateway };
