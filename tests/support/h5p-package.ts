import { strToU8, zipSync } from "fflate";

/** A library part of an H5P scenario. */
export function h5pPart(library: string, params: unknown, next?: number, title = ""): object {
  return {
    type: { library, params, metadata: { title } },
    ...(next !== undefined && { nextContentId: next }),
    feedback: {},
  };
}

export function h5pQuestion(question: string, alternatives: readonly object[]): object {
  return h5pPart(
    "H5P.BranchingQuestion 1.0",
    { branchingQuestion: { question, alternatives } },
    undefined,
    "Untitled Branching Question",
  );
}

/** The kettle again, as H5P keeps it. */
export const KETTLE: object = {
  branchingScenario: {
    startScreen: {
      startScreenTitle: "<p>The kettle</p>",
      startScreenSubtitle: "<p>A customer at the counter.</p>",
    },
    endScreens: [
      {
        endScreenTitle: "The end",
        endScreenSubtitle: "<p>Thank&nbsp;you.</p>",
        endScreenScore: 3,
        contentId: -1,
      },
    ],
    content: [
      h5pPart(
        "H5P.AdvancedText 1.1",
        {
          text: "<p>A customer puts a kettle down.</p><script>alert(1)</script><p>&ldquo;3 &lt; 4&rdquo;</p>",
        },
        1,
        "At the counter",
      ),
      h5pQuestion("<p>What do you say?</p>", [
        {
          text: "<p>What happened?</p>",
          nextContentId: 2,
          feedback: { title: "Good", subtitle: "<p>Ask first.</p>" },
        },
        {
          text: "Not my department.",
          nextContentId: -1,
          feedback: { title: "Gone", subtitle: "She left.", endScreenScore: 0 },
        },
        { text: "I will pay you back.", feedback: {} },
      ]),
      h5pPart("H5P.Image 1.1", { alt: "A leaking kettle", file: { path: "images/kettle.png" } }, 3, "Kettle"),
      h5pQuestion("It leaks.", [
        { text: "Repair it.", nextContentId: 1, feedback: {} },
        { text: "Replace it.", feedback: {} },
      ]),
    ],
  },
};

export function h5pPackage(content: unknown, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    "h5p.json": strToU8(JSON.stringify({ title: "The kettle", mainLibrary: "H5P.BranchingScenario" })),
    "content/content.json": strToU8(JSON.stringify(content)),
    ...more,
  });
}
