import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  type Range,
} from "../diagnostics/index.ts";
import { MAX_PROBLEMS } from "./limits.ts";
import type { Path, SourceMap } from "./yaml/source-map.ts";

/** Another place in the same file, named by the message `<code>.related.<label>`. */
interface RelatedPath {
  readonly path: Path;
  readonly label: string;
}

/** Gathers the problems of one file. Beyond `MAX_PROBLEMS` it only counts. */
export class Problems {
  readonly #source: SourceMap;
  readonly #found: Diagnostic[] = [];
  readonly #misspelt = new Set<string>();
  #errors = 0;
  #over = 0;

  constructor(source: SourceMap, before: readonly Diagnostic[] = []) {
    this.#source = source;
    for (const diagnostic of before) this.#add(() => diagnostic);
  }

  /** Reports at the key that names the value at `path`. */
  atKey(code: DiagnosticCode, path: Path, data?: DiagnosticData, related?: readonly RelatedPath[]): void {
    this.#add(() => this.#create(code, this.#source.keyRangeOf(path), data, related));
  }

  /** Reports at the value itself. */
  atValue(code: DiagnosticCode, path: Path, data?: DiagnosticData, related?: readonly RelatedPath[]): void {
    this.#add(() => this.#create(code, this.#source.rangeOf(path), data, related));
  }

  /** Remembers that the key at `path` is only missing because it was misspelt, which was reported. */
  excuse(path: Path): void {
    this.#misspelt.add(JSON.stringify(path));
  }

  isExcused(path: Path): boolean {
    return this.#misspelt.has(JSON.stringify(path));
  }

  /** Whether further problems are only counted, so that nothing costly need be found out about them. */
  get isFull(): boolean {
    return this.#found.length >= MAX_PROBLEMS;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** In the order of the file. */
  list(): readonly Diagnostic[] {
    const sorted = [...this.#found].sort((a, b) => a.range.start.offset - b.range.start.offset);
    if (this.#over === 0) return sorted;
    return [...sorted, this.#create("more-problems", this.#source.keyRangeOf([]), { count: this.#over })];
  }

  /** Made late, because over the limit even making a diagnostic would cost too much. */
  #add(make: () => Diagnostic): void {
    if (this.isFull) {
      this.#over++;
      this.#errors++;
      return;
    }
    const diagnostic = make();
    this.#found.push(diagnostic);
    if (diagnostic.severity === "error") this.#errors++;
  }

  #create(
    code: DiagnosticCode,
    range: Range,
    data?: DiagnosticData,
    related: readonly RelatedPath[] = [],
  ): Diagnostic {
    const { file } = this.#source;
    return createDiagnostic(
      code,
      file,
      range,
      data,
      related.map(({ path, label }) => ({ file, range: this.#source.keyRangeOf(path), label })),
    );
  }
}
