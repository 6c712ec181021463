import { lazy, Suspense, type ComponentType } from "react";
import { needCatalogues } from "../i18n/index.ts";
import type { Surroundings } from "../session/index.ts";

interface Device {
  readonly DeviceLine: ComponentType;
  readonly UpdateNotice: ComponentType;
  /** Sees to it that the browser keeps what is stored on the device. */
  readonly guardRecords: (surroundings: Surroundings) => void;
}

/** How long the first screen has the line and the processor to itself. */
const HEAD_START_MS = 3000;

let device: Promise<Device | null> | null = null;

/**
 * Keeps the application on the device, once the first screen stands. Null where there is nothing to
 * keep: in development, or without TLS.
 */
export function bringDevice(): Promise<Device | null> {
  device ??= import.meta.env.PROD && "serviceWorker" in navigator ? bring() : Promise.resolve(null);
  return device;
}

async function bring(): Promise<Device | null> {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, HEAD_START_MS));
  try {
    await needCatalogues("offline");
    const { DeviceLine, UpdateNotice, guardRecords } = await import("./device/device.ts");
    return { DeviceLine, UpdateNotice, guardRecords };
  } catch {
    // No screen breaks for want of it.
    return null;
  }
}

/** One of the parts, as soon as it is there; nothing until then. */
function later(part: "DeviceLine" | "UpdateNotice"): ComponentType {
  const Part = lazy(async () => ({ default: (await bringDevice())?.[part] ?? Nothing }));
  return function Later() {
    return (
      <Suspense>
        <Part />
      </Suspense>
    );
  };
}

function Nothing() {
  return null;
}

export const DeviceLine = later("DeviceLine");
export const UpdateNotice = later("UpdateNotice");
