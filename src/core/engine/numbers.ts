/** A list of whole numbers that grows, for columns of which nobody knows how long they become. */
export class Numbers {
  length = 0;
  #values = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  /** What has been pushed so far; the list must not grow afterwards. */
  get values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
