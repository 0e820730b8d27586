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
