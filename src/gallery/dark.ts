const QUERY = ' and (prefers-color-scheme: dark)';
const SCHEME = 'color-scheme: light dark';

/**
 * The site’s style sheet with its dark colours as the only ones, to see them whatever the system
 * asks for; a frame has the scheme of the system, whatever its page says.
 * @throws {Error} where the sheet does not ask for the scheme as it used to.
 */
export function darkOnly(css: string): string {
  for (const part of [QUERY, SCHEME]) {
    if (!css.includes(part)) throw new Error(`the style sheet does not hold “${part}”`);
  }
  return css.replaceAll(QUERY, '').replaceAll(SCHEME, 'color-scheme: dark');
}
