import { expect, test, type Page } from '@playwright/test';
import { TENANT, walkInAs, type Persona } from '../support/people';

const OPEN = `${TENANT}/consultations/international-cooperation-seminar`;
const CLOSED = `${TENANT}/consultations/international-cooperation-2011`;

/** Pages with forms, by who uses them. */
const PAGES: Partial<Record<Persona, string[]>> = {
  supervisor: [
    `${TENANT}/consultations/new`, `${OPEN}/mandate`, `${OPEN}/dispatch`, `${OPEN}/board`, `${OPEN}/board/france`,
    `${OPEN}/submissions/morocco/1`, `${TENANT}/respondents/new`, `${TENANT}/respondents/france`, `${TENANT}/respondents/import`,
    `${TENANT}/people`, '/account',
  ],
  rapporteur: [
    `${CLOSED}/draft?at=q1/from/cuba`, `${CLOSED}/draft/paragraph?key=q1/from/cuba`, `${CLOSED}/draft/addition?after=q1/from/cuba`,
    `${CLOSED}/draft/heading?key=question/q1`, `${CLOSED}/draft/remarks`,
  ],
  france: [`${OPEN}/reply`, `${OPEN}/reply/parts/1`, `${OPEN}/reply/parts/2`, `${OPEN}/reply/parts/4`, `${OPEN}/reply/review`, `${TENANT}/colleagues`],
};

const HOSTILE: Record<string, string> = {
  nothing: '',
  'far too much': 'x'.repeat(150_000),
  'a script': '<script>window.hostile = 1</script><img src=x onerror="window.hostile = 1">',
  'line ends and a header': 'a\r\nBcc: everybody@example.org\r\n\r\nb',
  'NUL and turned text': 'a\u0000b \u202Egpj.exe',
};

interface Sent { action: string; status: number; kept: boolean }

/** Sends every form of the page that takes words, with the same words in each of its fields. */
async function sendEveryForm(page: Page, words: string): Promise<Sent[]> {
  return page.evaluate(async (words) => {
    const sent = [];
    const leave = ['/sign-out', '/language', '/account/sign-out-everywhere'];
    for (const form of document.querySelectorAll<HTMLFormElement>('main form[method=post]')) {
      const action = new URL(form.action).pathname;
      if (leave.includes(action)) continue;
      const fields = new URLSearchParams();
      let wordsTaken = 0;
      for (const [name, value] of new FormData(form)) {
        const field = form.elements.namedItem(name);
        const typed = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && !['hidden', 'checkbox', 'radio', 'password'].includes(field.type));
        if (typed) wordsTaken += 1;
        if (typeof value === 'string') fields.append(name, typed ? words : value);
      }
      // Buttons alone take no words; pressing all of them would only take the demonstration apart.
      if (wordsTaken === 0) continue;
      const answer = await fetch(form.action, { method: 'POST', body: fields, redirect: 'manual' });
      const body = answer.status === 422 ? await answer.text() : '';
      const shown = new DOMParser().parseFromString(body, 'text/html');
      const values = [...shown.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map((f) => f.value);
      const clean = words.replace(/\u0000/g, '').replace(/\r\n/g, '\n').trim();
      sent.push({ action, status: answer.status, kept: body === '' || clean === '' || values.some((v) => v.replace(/\s+/g, '').includes(clean.slice(0, 40).replace(/\s+/g, ''))) });
    }
    return sent;
  }, words);
}

for (const [persona, paths] of Object.entries(PAGES)) {
  test(`no form of the ${persona} breaks by what is typed, and what was typed is kept`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await walkInAs(browser, persona as Persona);
    let forms = 0;
    for (const path of paths) {
      for (const [name, words] of Object.entries(HOSTILE)) {
        await page.goto(path);
        for (const { action, status, kept } of await sendEveryForm(page, words)) {
          forms += 1;
          expect(status, `${name} to ${action} on ${path}`).toBeLessThan(500);
          expect(kept, `${name} to ${action} on ${path} is kept`).toBe(true);
        }
        expect(await page.evaluate(() => 'hostile' in window), `${path} runs what was typed`).toBe(false);
      }
    }
    expect(forms).toBeGreaterThanOrEqual(Object.keys(HOSTILE).length * 2);
    await page.context().close();
  });
}
