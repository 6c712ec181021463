import { spawn } from "node:child_process";

/**
 * Runs a command with its output on this terminal.
 *
 * @returns its exit code; 127 where there is no such command
 */
export function run(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  const [program = "", ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: "inherit",
      env: { ...process.env, ...environment },
      // npm and npx are batch files there.
      shell: process.platform === "win32",
    });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}
