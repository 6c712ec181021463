export { shuffled } from "../core/model/index.ts";
