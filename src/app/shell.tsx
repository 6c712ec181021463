import "../ui/base.css";
import { Frame } from "../ui/frame/frame.tsx";

/** The page before any JavaScript: the header with the brand, in no language, and an empty main. */
export function Shell() {
  return <Frame />;
}
