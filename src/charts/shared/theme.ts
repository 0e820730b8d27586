import { companiesWithColour } from '../../domain/company-colours.ts';

/** Colours by role. A chart’s config takes them as given and knows no others. */
export interface Theme {
  ink: string;
  secondary: string;
  rule: string;
  paper: string;
  /**
   * Colour of what a chart is about: the company’s, or ink where it has none. Muted is what the
   * chart is not about.
   */
  series: (company: string, focused: boolean) => string;
  font: string;
}

const roles = ['ink', 'secondary', 'rule', 'paper', 'muted', ...companiesWithColour];

/** For the drawing at build time: stand-in colours, one a role, by their names. */
export const standIns: ReadonlyMap<string, string> = new Map(
  roles.map((role, index) => [`#0102${(index + 3).toString(16).padStart(2, '0')}`, role]),
);

/** A theme whose colours come from a lookup by role. */
export function themeOf(colourOf: (role: string) => string): Theme {
  const known = new Set<string>(companiesWithColour);
  return {
    ink: colourOf('ink'),
    secondary: colourOf('secondary'),
    rule: colourOf('rule'),
    paper: colourOf('paper'),
    series: (company, focused) =>
      colourOf(!focused ? 'muted' : known.has(company) ? company : 'ink'),
    font: 'Inter',
  };
}

const roleColours = new Map([...standIns].map(([colour, role]) => [role, colour]));

/** The theme for drawing at build time; CSS gives the roles their colours. */
export const buildTheme: Theme = themeOf((role) => roleColours.get(role) ?? '#000000');
