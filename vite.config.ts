import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { cspPlugin } from "./src/build/csp-plugin.ts";
import { earlyPlugin } from "./src/build/early-plugin.ts";
import { offlinePlugin } from "./src/build/offline-plugin.ts";
import { scenariosPlugin } from "./src/build/scenarios-plugin.ts";
import { shellPlugin } from "./src/build/shell-plugin.ts";

export default defineConfig({
  // The build works from any sub-path of any host: routes are in the hash.
  base: "./",
  plugins: [react(), scenariosPlugin(), shellPlugin(), earlyPlugin(), cspPlugin(), offlinePlugin()],
  build: {
    // Chrome 109 is the last one for Windows 7, Firefox 115 likewise: shared office computers.
    target: ["chrome109", "edge109", "firefox115", "safari16"],
    // What builds and tests of a working copy at the same time must not share.
    outDir: process.env["LILIAN_DIST"] ?? "dist",
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the entry needs is one file and not four: each costs a round trip's queue on a slow line.
      output: { codeSplitting: { groups: [{ name: "base", tags: ["$initial"] }] } },
    },
    // A font or picture inlined as data: would be loaded by everybody, at once.
    assetsInlineLimit: 0,
  },
});
