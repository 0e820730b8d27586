import { kept } from '../domain/kept.ts';
import type { Article, Site } from '../domain/site.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Model } from '../schemas/model.ts';
import { words } from '../words/en.ts';
import { drawShareImage } from './draw.ts';
import { indexedPng } from './indexed-png.ts';
import { contentOfArticle, contentOfSite } from './of-article.ts';
import { contentOfChart } from './of-chart.ts';
import { contentOfModel } from './of-model.ts';
import { altOf, type ShareContent } from './share-content.ts';
import { SHARE_IMAGE_SIZE, type ShareImage } from './share-image.ts';

/** What has a share image of its own; `site` stands for all other pages. */
export type ShareSubject =
  | { kind: 'site' }
  | { kind: 'articles'; record: Article }
  | { kind: 'models'; record: Model }
  | { kind: 'charts'; record: Chart };

const contents = new WeakMap<Site, Map<string, ShareContent>>();

/** The address of a subject’s share image, and what it shows. */
export function shareImageOf(subject: ShareSubject, site: Site): ShareImage {
  return { path: pathOf(subject), alt: altOf(contentOf(subject, site), words) };
}

/** The share image of a subject as PNG. */
export function shareImageFile(subject: ShareSubject, site: Site): Buffer {
  const pixels = drawShareImage(contentOf(subject, site), site.settings.title, words);
  return indexedPng(pixels, SHARE_IMAGE_SIZE);
}

function pathOf(subject: ShareSubject): string {
  switch (subject.kind) {
    case 'site':
      return '/share/site.png';
    case 'articles':
      return `/share/articles/${subject.record.slug}.png`;
    default:
      return `/share/${subject.kind}/${subject.record.id}.png`;
  }
}

/** What an image says, composed once for each site. */
function contentOf(subject: ShareSubject, site: Site): ShareContent {
  const ofSite = contents.get(site) ?? new Map<string, ShareContent>();
  contents.set(site, ofSite);
  return kept(ofSite, pathOf(subject), () => {
    switch (subject.kind) {
      case 'site':
        return contentOfSite(site, words);
      case 'articles':
        return contentOfArticle(subject.record, site, words);
      case 'models':
        return contentOfModel(subject.record, site, words);
      case 'charts':
        return contentOfChart(subject.record, site, words);
    }
  });
}
