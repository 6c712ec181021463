/**
 * Asks the browser not to throw the device's records away when it runs out of space. It decides by
 * itself, without a question to the person; Firefox would put one, and is left alone.
 */
export async function keepForGood(): Promise<void> {
  try {
    if ("MozAppearance" in document.documentElement.style) return;
    const { storage } = navigator;
    if (!(await storage.persisted())) await storage.persist();
  } catch {
    // An old browser, or a page without TLS: records are as safe as before.
  }
}
