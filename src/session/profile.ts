/** Somebody who practises on this device, as they have entered themselves. */
export interface Profile {
  readonly id: string;
  /** The company's number for them: names alone are no identity. */
  readonly employee: string;
  readonly name: string;
  readonly department: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly lastUsedAt: number;
}
