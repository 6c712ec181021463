import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createServer, type Plugin, type ResolvedConfig } from "vite";

const ROOT = '<div id="root"></div>';

/**
 * Renders `src/app/shell.tsx` into the page, so that the first paint needs HTML and CSS but no
 * JavaScript. `createRoot().render()` replaces it with the same header.
 */
export function shellPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "lilian-shell",
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        if (!html.includes(ROOT)) throw new Error(`index.html lacks ${ROOT}`);
        return html.replace(ROOT, `<div id="root">${await renderShell(config)}</div>`);
      },
    },
  };
}

/** Loads the component as the page's own build would: CSS modules get the same class names. */
async function renderShell({ root, mode, css }: ResolvedConfig): Promise<string> {
  const server = await createServer({
    root,
    mode,
    configFile: false,
    appType: "custom",
    logLevel: "warn",
    css: { modules: css.modules },
    oxc: { jsx: { runtime: "automatic", development: false } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { Shell } = (await server.ssrLoadModule("/src/app/shell.tsx")) as { Shell: ComponentType };
    return renderToStaticMarkup(createElement(Shell));
  } finally {
    await server.close();
  }
}
