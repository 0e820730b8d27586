import companies from '../../styles/companies.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { themeOf, type Theme } from './theme.ts';

/**
 * The colours of the one `:root` rule that stands outside `@media` and other blocks, by role.
 * @param css plain rules: no nesting within rules, and no brace in a string.
 * @throws where there is no such rule, or more than one, so that it is unclear which one counts.
 */
export function lightColoursOf(css: string): Map<string, string> {
  const withoutComments = css.replaceAll(/\/\*.*?\*\//gs, '');
  const outside = withoutComments.replaceAll(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const [rule, ...others] = outside.matchAll(/(?:^|\})\s*:root\s*(?=\{([^{}]*)\})/g);
  if (rule === undefined || others.length > 0) {
    throw new Error('A style sheet of colours needs exactly one :root rule outside @media.');
  }
  const declarations = (rule[1] ?? '').matchAll(/--([\w-]+)\s*:\s*(#[\da-f]+)\s*(?:;|$)/gi);
  return new Map([...declarations].map(([, role = '', colour = '']) => [role, colour]));
}

const colours = new Map([tokens, companies].flatMap((css) => [...lightColoursOf(css)]));

/**
 * A colour of the light theme, such as `accent`.
 * @throws where the style sheet has none of that name.
 */
export function lightColour(role: string): string {
  const colour = colours.get(role);
  if (colour === undefined) throw new Error(`No style sheet has a colour ${role}.`);
  return colour;
}

/** The theme of pictures, which can’t follow the reader’s. */
export const lightTheme: Theme = themeOf(lightColour);
