declare namespace App {
  /** What a page hands to the tags inside an article, which MDX gives only their attributes. */
  interface Locals {
    article: {
      /** The tags of the body, in the order of the text. */
      tags: import('./data/prose.ts').PrintedTag[];
      site: import('./domain/site.ts').Site;
    };
  }
}

/** For tools that know TypeScript but not Astro; `astro check` reads the components themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
