import { companiesWithColour } from '../../domain/company-colours.ts';
import { themeOf, type Theme } from './theme.ts';

const roles = ['ink', 'secondary', 'rule', 'paper', 'muted', ...companiesWithColour];

/** For the drawing at build time: stand-in colours, one a role, by their names. */
export const standIns: ReadonlyMap<string, string> = new Map(
  roles.map((role, index) => [`#0102${(index + 3).toString(16).padStart(2, '0')}`, role]),
);

const roleColours = new Map([...standIns].map(([colour, role]) => [role, colour]));

/** The theme for drawing at build time; CSS gives the roles their colours. */
export const buildTheme: Theme = themeOf((role) => roleColours.get(role) ?? '#000000');
