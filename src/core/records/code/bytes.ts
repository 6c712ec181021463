import { utf8 } from "@scure/base";

/** A result code that ends too early, or holds what no writer writes. Never leaves `code/`. */
export class Malformed extends Error {}

/** Collects the bytes of a result code. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  bytes(values: Iterable<number>): void {
    for (const value of values) this.#bytes.push(value);
  }

  /** A whole number from 0, seven bits a byte, the lowest first. */
  whole(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) + 128);
    this.#bytes.push(rest);
  }

  /** A whole number of either sign. */
  signed(value: number): void {
    this.whole(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(value: string): void {
    this.block(utf8.decode(value));
  }

  /** Bytes with their number before them, so that a reader can pass over what it does not know. */
  block(values: Uint8Array): void {
    this.whole(values.length);
    this.bytes(values);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads them again, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(count: number): Uint8Array {
    const end = this.#at + count;
    if (end > this.#bytes.length) throw new Malformed("too short");
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  whole(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 49; factor *= 128) {
      const [byte = 0] = this.take(1);
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
    throw new Malformed("number too long");
  }

  signed(): number {
    const value = this.whole();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  text(): string {
    return utf8.encode(this.block());
  }

  block(): Uint8Array {
    return this.take(this.whole());
  }

  /** Whether everything has been read. */
  get ended(): boolean {
    return this.#at === this.#bytes.length;
  }
}
