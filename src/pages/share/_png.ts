import { getSite } from '../../data/site.ts';
import { shareImageFile, type ShareSubject } from '../../share-images/share-images.ts';

/** Answers with the share image of a subject. */
export function sharePng(subject: ShareSubject): Response {
  return new Response(new Uint8Array(shareImageFile(subject, getSite())), {
    headers: { 'Content-Type': 'image/png' },
  });
}
