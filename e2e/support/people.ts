import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

/** The demonstration's tenant. */
export const TENANT = '/t/advisory-committee';

/** Somebody of the demonstration, by the name in addresses. */
export type Persona = 'secretary' | 'supervisor' | 'rapporteur' | 'member' | 'france' | 'france-ministry' | 'morocco' | 'unesco';

/** The button on the front page that walks in as a persona. */
const BUTTON: Record<Persona, RegExp> = {
  secretary: /Amina Diallo/,
  supervisor: /Tomas Lindqvist/,
  rapporteur: /Elena Marchetti/,
  member: /Kenji Watanabe/,
  france: /Camille Laurent/,
  'france-ministry': /Julien Moreau/,
  morocco: /Salma Idrissi/,
  unesco: /Lucía Ferrer/,
};

/** A page of a browser of its own, in which this person has walked in through the front page. */
export async function walkInAs(browser: Browser, persona: Persona, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('button', { name: BUTTON[persona] }).click();
  await expect(page).toHaveURL(/\/consultations$/);
  return page;
}

/** No violation of WCAG 2.2 AA on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const told = found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 5).join(' | ')}`);
  expect(told, page.url()).toEqual([]);
}

/** The page reads in this language from now on. */
export async function readIn(page: Page, language: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh'): Promise<void> {
  await page.context().addCookies([{ name: 'verbale-language', value: language, url: new URL(page.url()).origin }]);
  await page.reload();
}

/** Nothing is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider, `${page.url()} is ${wider} px too wide`).toBeLessThanOrEqual(0);
}
