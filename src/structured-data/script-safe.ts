/**
 * JSON that may stand in a script element.
 * @param value anything that JSON can hold; no text in it can end the element or open a comment.
 */
export function scriptSafe(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
