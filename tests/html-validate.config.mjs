import { defineConfig } from 'html-validate';

/** Rules for the built pages; this is a module and not JSON so that each exception has its reason. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // HTML allows any id without white space; those of events begin with their year.
    'valid-id': ['error', { relaxed: true }],
    // Checkboxes of one name make a list, in a form as in an address.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // The page of a source is titled by the source’s id, for two sources may share a title.
    'long-title': ['error', { maxlength: 80 }],
    // What the site serves itself can't be altered without its pages; nothing comes from elsewhere.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});
