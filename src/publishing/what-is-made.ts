import type { AstroIntegration } from 'astro';

/** Says at the end of a build how much of the site was made, and how much the last build had. */
export function tellWhatIsMade(): AstroIntegration {
  let [all, made] = [0, 0];
  return {
    name: 'build',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const paths = await own.getStaticPaths();
            all = paths.length;
            return paths;
          },
          // Astro asks for what it can’t take over, and for nothing else.
          render: (request, options) => {
            made += 1;
            return own.render(request, options);
          },
        }));
      },
      'astro:build:done': ({ logger }) => {
        logger.info(`${made} of ${all} pages and files made, the others taken over`);
      },
    },
  };
}
