import type { Document } from 'happy-dom';

/** What every page must have and may not have; one line for each flaw. */
export function pageFlaws(document: Document): string[] {
  return [
    ...headFlaws(document),
    ...mainFlaws(document),
    ...headingFlaws(document),
    ...idFlaws(document),
    ...popoverFlaws(document),
    ...attributeFlaws(document),
  ];
}

function headFlaws(document: Document): string[] {
  const description = document.querySelector('meta[name=description]')?.getAttribute('content');
  return [
    ...(document.documentElement.getAttribute('lang') ? [] : ['no language']),
    ...(document.title.trim() ? [] : ['no title']),
    ...(description?.trim() ? [] : ['no description']),
  ];
}

function mainFlaws(document: Document): string[] {
  const [first] = document.querySelectorAll('body a[href]');
  const target = first?.getAttribute('href') ?? '';
  const main = document.querySelector('main');
  if (main === null) return ['no main'];
  // What stands alone in a frame has no header, so there is nothing to skip.
  const framed = document.querySelector('header, nav, footer') === null;
  if (framed && first?.closest('main') === main) return [];
  return target === `#${main.id}` ? [] : ['the first link does not skip to main'];
}

function headingFlaws(document: Document): string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const tops = levels.filter((level) => level === 1).length;
  const skips = headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1);
  return [
    ...(tops === 1 ? [] : [`${tops} h1`]),
    ...skips.map((heading) => `a level is skipped before “${heading.textContent}”`),
    ...headings.flatMap(({ tagName, textContent }) =>
      textContent.trim() ? [] : [`an empty ${tagName.toLowerCase()}`],
    ),
  ];
}

function idFlaws(document: Document): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const named = [...document.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap(
    (element) =>
      ['aria-labelledby', 'aria-describedby'].flatMap((attribute) =>
        (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean),
      ),
  );
  return [
    ...twice.map((id) => `the id ${id} is used twice`),
    ...named.filter((id) => !ids.includes(id)).map((id) => `no element has the id ${id}`),
  ];
}

function popoverFlaws(document: Document): string[] {
  return [...document.querySelectorAll('[popovertarget]')].flatMap((button) => {
    const id = button.getAttribute('popovertarget') ?? '';
    const card = document.getElementById(id);
    if (card?.hasAttribute('popover') !== true) return [`no card ${id}`];
    return card.closest('p') === null ? [] : [`the card ${id} stands in a paragraph`];
  });
}

/** Attributes that a strict content security policy forbids. */
function attributeFlaws(document: Document): string[] {
  return [...document.querySelectorAll('*')].flatMap(({ tagName, attributes }) =>
    [...attributes]
      .filter(({ name }) => name === 'style' || name.startsWith('on'))
      .map(({ name }) => `${tagName.toLowerCase()} has the attribute ${name}`),
  );
}
