/**
 * Texts that some reader of YAML takes for something else when they stand without quotes: numbers,
 * times (`16:40` is 1000 seconds to YAML 1.1), dates, yes and no, nothing.
 */
const OTHER_THAN_TEXT =
  /^(?:[-+.]?[\d.][\d.,:_/+\sT-]*(?:[eE][-+]?\d+)?Z?|[-+]?\.(?:inf|nan)|0x[\da-f]+|0o[0-7]+|y|n|yes|no|on|off|true|false|null|~)$/i;

/** Signs with which YAML begins something other than a text. */
const STARTS_SOMETHING = /^(?:[[\]{},#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/;

/** Whether a one-line text means the same without quotes, where it stands. */
export function plainIsEnough(text: string, inBrackets: boolean): boolean {
  return (
    text !== "" &&
    text === text.trim() &&
    !OTHER_THAN_TEXT.test(text) &&
    !STARTS_SOMETHING.test(text) &&
    !/: |:$| #|[\u0000-\u001f\u007f-\u00a0\u2028\u2029\ufeff]/.test(text) &&
    !(inBrackets && /[[\]{},]|^[-?:]/.test(text))
  );
}
