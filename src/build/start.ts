import { build, preview } from "vite";

// `npm start`: builds, serves the build on the first free port from 4173 on, and says where.
await build({ logLevel: "warn" });
const server = await preview({ preview: { strictPort: false } });
const address = server.resolvedUrls?.local[0] ?? "";
console.log(`\n  礼练 Lilian is ready: ${address}\n  Stop it with Ctrl+C.\n`);
