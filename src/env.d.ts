/** For tools that know TypeScript but not Astro; `astro check` reads the components themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

/** The pictures that stand in articles; the plugin that makes it is `src/data/article-images.ts`. */
declare module 'virtual:article-images' {
  /** What loads a picture, by its path: `/content/articles/images/chart.png`. */
  export const images: Readonly<
    Partial<Record<string, () => Promise<{ default: import('astro').ImageMetadata }>>>
  >;
}
