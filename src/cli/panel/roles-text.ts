import type { Role } from "../../core/panel/index.ts";
import type { Terminal } from "../terminal.ts";

/** "supervisor 3, colleague 2". */
export function rolesText(roles: readonly Role[], t: Terminal["t"]): string {
  const named = roles.map(({ role, readers }) =>
    t("panel:report.role", { role: role || t("panel:report.no-role"), readers }),
  );
  return t("panel:report.roles", { roles: named.join(t("panel:list")) });
}
