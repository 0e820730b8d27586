import { expectTypeOf, test } from 'vitest';

type Props<N extends keyof MDXProvidedComponents> = Parameters<MDXProvidedComponents[N]>[0];

// The compiler holds these; `npm test types` fails where one does not.
test('an editor’s program knows which attributes a tag takes, and which values', () => {
  expectTypeOf<Props<'Price'>['field']>().toEqualTypeOf<'input' | 'output' | 'cached'>();
  expectTypeOf<{ id: string; field: 'input' }>().toExtend<Props<'Price'>>();
  expectTypeOf<{ id: string }>().not.toExtend<Props<'Price'>>();
  expectTypeOf<{ id: string; field: 'inputs' }>().not.toExtend<Props<'Price'>>();
  expectTypeOf<Props<'Change'>['signed']>().toEqualTypeOf<true | undefined>();
  expectTypeOf<Props<'Price'>>().not.toHaveProperty('children');
  // The language server sees no words between tags: were they asked for, each good <Cite> were marked.
  expectTypeOf<{ source: string }>().toExtend<Props<'Cite'>>();
  expectTypeOf<keyof MDXProvidedComponents>().not.toEqualTypeOf<string>();
});
