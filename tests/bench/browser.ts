export function benchBrowser(): string {
  return "later";
}
