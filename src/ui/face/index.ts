export { CustomerFace } from "./customer-face.tsx";
export type { CustomerFaceProps } from "./customer-face.tsx";
export { expression } from "./expressions/index.ts";
export type { FaceParameter, FaceParameters } from "./parameters.ts";
