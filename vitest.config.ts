import { defineConfig } from "vitest/config";

export default defineConfig({
  // What a component test renders is compiled as the build compiles it.
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    // Speed is for benchmarks; a busy machine must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    environment: "node",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/{unit,rules,properties,playthroughs,records,architecture}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        // Reads what `npm run build` has written.
        test: { name: "built", include: ["tests/budgets/**/*.test.ts"] },
      },
    ],
  },
});
