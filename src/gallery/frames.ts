import { galleryWords } from '../words/en/gallery.ts';

const { names } = galleryWords.frames;

/** Name of a frame: what stands around figures. */
export type FrameName = keyof typeof names;

/** The frames of the gallery, with their addresses in it. */
export const frames = (Object.keys(names) as FrameName[]).map((name) => ({
  name,
  id: `frame-${name}`,
  title: names[name],
}));
