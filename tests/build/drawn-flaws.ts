import type { Page } from '@playwright/test';

/**
 * What a picture editor would send back, a line each: what stands out of its window, text that is
 * cut, and labels of a drawing that leave it or stand on one another. Compared as boxes and not as
 * pictures, so that it says the same with every browser and with other fonts for Chinese.
 * @param within selector of the parts to look at.
 */
export function flawsIn(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const flaws: string[] = [];
    const edge = document.documentElement.clientWidth;
    const say = (element: Element, what: string) => {
      const place = element.closest('.shown')?.querySelector('h3')?.id ?? location.pathname;
      flaws.push(`${place}: “${element.textContent.trim().slice(0, 40)}” ${what}`);
    };
    const isSeen = (element: Element) => element.checkVisibility() && !element.closest('.sr-only');
    for (const part of document.querySelectorAll(selector)) {
      for (const element of part.querySelectorAll('*')) {
        const { left, right } = element.getBoundingClientRect();
        // Wide tables are scrolled in a box of their own.
        if (!isSeen(element) || element.closest('.table-box > *, table')) continue;
        if (left < -0.5 || right > edge + 0.5) say(element, 'stands out of the window');
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCut =
          (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
        if (isCut && !element.closest('svg')) say(element, 'is cut');
      }
      for (const svg of [...part.querySelectorAll('svg')].filter(isSeen)) {
        const box = svg.getBoundingClientRect();
        const labels = [...svg.querySelectorAll('text')].map((label) => ({
          label,
          rect: label.getBoundingClientRect(),
        }));
        labels.forEach(({ label, rect }, index) => {
          const leaves =
            rect.left < box.left - 1 ||
            rect.right > box.right + 1 ||
            rect.top < box.top - 1 ||
            rect.bottom > box.bottom + 1;
          if (leaves) say(label, 'leaves its drawing');
          for (const other of labels.slice(index + 1)) {
            const across =
              Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
            // The boxes of letters have room above and below.
            const down =
              Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
            if (across > 1 && down > rect.height / 3) {
              say(label, `stands on “${other.label.textContent}”`);
            }
          }
        });
      }
    }
    return flaws;
  }, within);
}
