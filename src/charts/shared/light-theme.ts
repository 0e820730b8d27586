import tokens from '../../styles/tokens.css?raw';
import { themeOf, type Theme } from './theme.ts';

/** The colours of the style sheet’s tokens; the light ones stand first there. */
const colours = new Map(
  [...tokens.matchAll(/--([\w-]+): (#[\da-f]+);/g)]
    .reverse()
    .map(([, role = '', colour = '']) => [role, colour]),
);

/**
 * A colour of the light theme, such as `accent`.
 * @throws where the style sheet has none of that name.
 */
export function lightColour(role: string): string {
  const colour = colours.get(role);
  if (colour === undefined) throw new Error(`tokens.css has no colour ${role}.`);
  return colour;
}

/** The theme of pictures, which can’t follow the reader’s. */
export const lightTheme: Theme = themeOf(lightColour);
