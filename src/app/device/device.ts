// What is fetched at once, after the first screen.
export { DeviceLine } from "./device-line.tsx";
export { UpdateNotice } from "./update-notice.tsx";
export { guardRecords } from "./guard-records.ts";
