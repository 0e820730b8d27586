/** Width and height of every share image, in pixels. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The picture that stands beside a link to a page, where the link is shown elsewhere. */
export interface ShareImage {
  /** From the root of the site: `/share/articles/the-price-war.png`. */
  path: string;
  /** What it shows, for those who can’t see it. */
  alt: string;
}
