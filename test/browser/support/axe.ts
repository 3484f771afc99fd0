import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from './watched-page.js';

const SOURCE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Names one of all texts that look alike, while axe works. */
const MARK = 'data-stands-for-its-like';

/**
 * Runs axe on the page as it stands; any violation fails the test with its rule and place. `part` looks at that part alone:
 * while a list of suggestions is open, React Aria hides the rest from screen readers, and the rules for pages do not apply.
 */
export async function axe(page: Page, part?: string): Promise<void> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  await page.evaluate(markTexts, MARK);
  const violations = await page.evaluate(run, { mark: MARK, part: part ?? null });
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ html }) => html.slice(0, 200)),
  }));
  expect(found).toEqual([]);
}

/** Runs in the page. There are no frames here, and nobody reads the list of what is right. */
async function run({ mark, part }: { mark: string; part: string | null }): Promise<Axe.AxeResults['violations']> {
  const { axe: checker } = globalThis as unknown as { axe: typeof Axe };
  checker.configure({ rules: [{ id: 'color-contrast', selector: `[${mark}]` }] });
  const options: Axe.RunOptions = {
    resultTypes: ['violations'],
    iframes: false,
    rules: part === null ? {} : { region: { enabled: false } },
  };
  const { violations } = await checker.run(part ?? document, options);
  for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  return violations;
}

/**
 * Runs in the page. Marks the first of all texts with the same look, which is its own colour and size, and the element, class,
 * background and opacity of everything it stands in: the contrast of the hundredth row is that of the first, and finding it out
 * took two thirds of the time.
 */
function markTexts(mark: string): void {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const grounds = new Map<Element, number>();
  const ground = (element: Element): number => {
    let known = grounds.get(element);
    if (known === undefined) {
      const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
      const around = element.parentElement === null ? -1 : ground(element.parentElement);
      const own = [element.tagName, element.getAttribute('class'), backgroundColor, backgroundImage, opacity, filter];
      known = numberOf(`${around} ${own.join(' ')}`);
      grounds.set(element, known);
    }
    return known;
  };
  const hasText = (element: Element): boolean =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
  const seen = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const look = `${ground(element)} ${color} ${fontSize} ${fontWeight} ${textShadow}`;
    if (seen.has(look)) continue;
    seen.add(look);
    element.setAttribute(mark, '');
  }
}
