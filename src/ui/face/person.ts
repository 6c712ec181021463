/** One flat shape or line of a drawing that does not change with the expression. */
export interface Layer {
  readonly d: string;
  /** A colour; none leaves an open line. */
  readonly fill?: string;
  readonly line?: string;
  readonly width?: number;
  readonly opacity?: number;
}

/**
 * A customer in numbers. The origin of x is the middle of the face, y grows downwards, the chin of an
 * average face lies at 272 and the frame ends at 400.
 */
export interface Person {
  readonly skin: {
    readonly base: string;
    readonly shade: string;
    readonly line: string;
    readonly blush: string;
  };
  readonly ink: string;
  /** Half widths of the head from above to below, and where jaw and chin lie. */
  readonly head: {
    readonly temple: number;
    readonly cheek: number;
    readonly jaw: number;
    readonly jawY: number;
    readonly chin: number;
    readonly chinY: number;
  };
  readonly neck: number;
  /** How this person holds the head, added to what the expression does. */
  readonly bearing: { readonly turn: number; readonly tilt: number };
  readonly eyes: {
    /** Distance of each eye's middle from the middle of the face. */
    readonly apart: number;
    readonly y: number;
    /** Half the width, and the height of the open upper lid. */
    readonly width: number;
    readonly height: number;
    /** How far the outer corner lies above the inner one. */
    readonly slant: number;
    readonly lash: number;
    /** A fold above the lid: 1 a clear double lid, 0 a single one. */
    readonly fold: number;
    readonly iris: string;
  };
  readonly brows: {
    readonly y: number;
    readonly thick: number;
    readonly length: number;
    readonly colour: string;
  };
  readonly nose: { readonly y: number; readonly width: number };
  readonly mouth: {
    readonly y: number;
    readonly width: number;
    readonly upper: number;
    readonly lower: number;
    readonly lip: string;
    readonly lipLight: string;
  };
  /** Lines of age, 0 young … 1 old. */
  readonly age: number;
  readonly glasses?: { readonly colour: string; readonly form: "round" | "square" };
  readonly earring?: string;
  readonly ears: boolean;
  readonly hairBack: readonly Layer[];
  readonly hairFront: readonly Layer[];
  /** The outline of the front hair, for the shadow that it casts on the forehead. */
  readonly fringe: string;
  readonly clothes: readonly Layer[];
  readonly sleeve: { readonly base: string; readonly shade: string };
}
