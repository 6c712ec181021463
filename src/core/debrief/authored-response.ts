import { SILENCE, type Response, type Scenario } from "../model/index.ts";

/** The authored response behind a program's, `silence` included. */
export function authoredResponse(scenario: Scenario, scene: number, id: string): Response | null {
  const authored = scenario.scenes[scene];
  if (id === SILENCE) return authored?.silence ?? null;
  return authored?.responses.find((response) => response.id === id) ?? null;
}
