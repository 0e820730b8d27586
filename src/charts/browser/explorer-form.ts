import { dayNumber, formatDate } from '../../domain/dates.ts';
import { chartWords as words } from '../../words/en/charts.ts';
import { fieldsOf, type ExplorerState } from '../explorer/state.ts';

/** Whether a field holds no possible value, such as a date of which the year is being typed. */
export function isUnfinished(field: Element): field is HTMLInputElement {
  if (!(field instanceof HTMLInputElement) || field.name === '') return false;
  return !field.validity.valid || (field.type === 'date' && field.value === '');
}

/** The fields of the form as an address would say them. */
export function paramsOf(form: HTMLFormElement): URLSearchParams {
  const fields = [...new FormData(form)];
  return new URLSearchParams(
    fields.map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}

/** Puts a state into the controls. */
export function fillForm(
  form: HTMLFormElement,
  slider: HTMLInputElement,
  state: ExplorerState,
): void {
  const chosen = new Set(state.models);
  const values = fieldsOf(state);
  for (const field of form.elements) {
    const value = 'name' in field ? values[String(field.name)] : undefined;
    if (field instanceof HTMLSelectElement) field.value = value ?? field.value;
    if (!(field instanceof HTMLInputElement)) continue;
    field.ariaInvalid = null;
    if (field.type === 'radio') field.checked = value === field.value;
    else if (field.type === 'checkbox') field.checked = chosen.has(field.value);
    else field.value = value ?? field.value;
    // Two currencies have no list of their own in common.
    if (field.value === 'listed') field.disabled = state.list === 'all';
  }
  fillDay(form, slider, state);
}

/** Puts the day of a state into the controls, which is all that a slider on the move changes. */
export function fillDay(
  form: HTMLFormElement,
  slider: HTMLInputElement,
  { on }: ExplorerState,
): void {
  const field = form.elements.namedItem('explorer-on');
  if (field instanceof HTMLInputElement) field.value = on;
  slider.valueAsNumber = dayNumber(on);
  slider.setAttribute('aria-valuetext', formatDate(on, words.locale));
}
