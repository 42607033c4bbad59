import { expect, test, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { TENANT, expectAccessible, readIn, walkInAs } from '../support/people';

const SLUG = 'local-government';
const CONSULTATION = `${TENANT}/consultations/${SLUG}`;
const ROLE = 'How does local government take part in the promotion of human rights?';
const LAW = 'Does legislation require local government to protect human rights?';
const FRENCH = 'Municipalities publish a plan of action every three years. The plan names those responsible, and residents are heard before it is adopted.';
const CITIES = 'Cities learn most from each other. A network of twelve cities compares its plans of action each year.';
const MOROCCAN = 'Communes report on the accessibility of their services. The reports are read together with the national institution.';

/** Adds a question to the first part and leaves it as it is. */
async function addQuestion(page: Page, text: string, kind: string): Promise<void> {
  const adding = page.locator('details', { hasText: 'Add a question to part I' });
  if ((await adding.getAttribute('open')) === null) await adding.locator('summary').click();
  await adding.getByLabel('Wording').fill(text);
  await adding.getByLabel('Kind of answer').selectOption({ label: kind });
  await adding.getByRole('button', { name: 'Add the question' }).click();
  await expect(page.getByRole('status').or(page.locator('.flash'))).toContainText('was added');
}

/** The page, without a violation, in English and in Arabic. */
async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await readIn(page, 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectAccessible(page);
  await readIn(page, 'en');
}

/** A deadline by the clocks of Geneva: the end of a minute that leaves a little more than one to write in. */
function deadlineSoon(): { day: string; time: string; instant: number } {
  const instant = Math.ceil((Date.now() + 75_000) / 60_000) * 60_000;
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Zurich', dateStyle: 'short', timeStyle: 'short' }).format(instant);
  const [day, time] = parts.split(' ');
  return { day, time, instant };
}

/** Answers both questions as this person and hands in. */
async function answerAndHandIn(page: Page, words: string, yes: boolean, look: (page: Page) => Promise<void> = async () => {}): Promise<void> {
  await page.goto(`${CONSULTATION}/reply`);
  await look(page);
  await page.getByRole('button', { name: 'Begin the reply' }).click();
  await look(page);
  await page.getByLabel('Answer to question 1').fill(words);
  await page.getByRole('group', { name: 'Answer to question 2' }).getByText(yes ? 'Yes' : 'No', { exact: true }).click();
  await page.getByRole('button', { name: 'Save and review the reply' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review before handing in');
  await look(page);
  await page.getByLabel(/I am authorized/).check();
  await page.getByRole('button', { name: /^Hand in the reply of/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Receipt for version 1');
  await look(page);
}

/** The newest mail to an address, opened on the page of the demonstration. */
async function openMail(page: Page, address: string): Promise<void> {
  await expect(async () => {
    await page.goto('/dev/mail');
    await page.getByRole('row').filter({ hasText: address }).first().getByRole('link').click({ timeout: 2_000 });
  }).toPass();
}

test.describe.serial('from a questionnaire to a report draft', () => {
  let secretary: Page;
  let browser: Browser;
  const deadline = { instant: 0 };

  test.beforeAll(async ({ browser: running }) => {
    browser = running;
    secretary = await walkInAs(browser, 'secretary');
  });

  test('the secretary makes a consultation and writes its questionnaire', async () => {
    await secretary.getByRole('link', { name: 'New consultation' }).click();
    await expectGood(secretary);
    await secretary.getByRole('button', { name: 'Make the consultation' }).click();
    await expect(secretary.getByRole('alert').first()).toBeVisible();
    await secretary.getByLabel('Title').fill('Local government and human rights');
    await secretary.getByLabel('Name in addresses').fill(SLUG);
    await secretary.getByLabel('Basis').fill('Human Rights Council resolution 24/2');
    await secretary.getByLabel('What was requested').fill('to prepare a study on the role of local government in the promotion and protection of human rights');
    await secretary.getByLabel('Requested by').fill('the Human Rights Council');
    await secretary.getByLabel('Requested of').fill('the Advisory Committee');
    await secretary.getByRole('button', { name: 'Make the consultation' }).click();
    await expect(secretary).toHaveURL(new RegExp(`${CONSULTATION}/questionnaire`));
    await secretary.getByLabel('Title of the new part').fill('Local government');
    await secretary.getByRole('button', { name: 'Add the part' }).click();
    await addQuestion(secretary, ROLE, 'Text in paragraphs');
    await addQuestion(secretary, LAW, 'Yes or no');
    await secretary.goto(`${CONSULTATION}/questionnaire`);
    await expect(secretary.getByText('Everything is there. The questionnaire can be dispatched.')).toBeVisible();
    await expectGood(secretary);
    await secretary.goto(`${CONSULTATION}/questionnaire/preview`);
    await expect(secretary.getByText(ROLE)).toBeVisible();
    await expectGood(secretary);
  });

  test('she adds an organization and dispatches to it, to France and to Morocco', async () => {
    await secretary.goto(`${TENANT}/respondents/new`);
    await secretary.getByLabel('Category').selectOption({ label: 'Non-governmental organization' });
    await secretary.locator('[name="name-en"]').fill('Cities for Rights');
    await secretary.locator('[name="running"]').fill('Cities for Rights');
    await secretary.locator('[name="contact"]').fill('office@cities-for-rights.example');
    await secretary.locator('main form').getByRole('button').last().click();
    await expect(secretary.getByText('Cities for Rights').first()).toBeVisible();
    await expectGood(secretary);

    await secretary.goto(`${CONSULTATION}/dispatch`);
    await expectGood(secretary);
    const soon = deadlineSoon();
    deadline.instant = soon.instant;
    await secretary.getByLabel('Day of the deadline').fill(soon.day);
    await secretary.getByLabel('Time by the clocks of Geneva').fill(soon.time);
    for (const name of [/^France/, /^Morocco/, /^Cities for Rights/]) await secretary.getByRole('checkbox', { name }).check();
    await secretary.getByRole('button', { name: 'Look again before dispatch' }).click();
    await expect(secretary.getByRole('heading', { level: 1 })).toHaveText('Before it leaves');
    await expectAccessible(secretary);
    await secretary.getByRole('button', { name: 'Dispatch to 3 respondents' }).click();
    await expect(secretary.getByText('The questionnaire was dispatched to 3 respondents.')).toBeVisible();
    await secretary.goto(`${CONSULTATION}/questionnaire`);
    await expect(secretary.getByText('was dispatched and stays as it is')).toBeVisible();
  });

  test('France answers, what it types is saved by itself, and hands in', async () => {
    const france = await walkInAs(browser, 'france');
    await france.getByRole('link', { name: 'Local government and human rights' }).click();
    await france.getByRole('button', { name: 'Begin the reply' }).click();
    await france.getByLabel('Answer to question 1').fill(FRENCH);
    await expect(france.getByText(/^Saved \d/).first()).toBeVisible();
    await france.reload();
    await expect(france.getByLabel('Answer to question 1')).toHaveValue(FRENCH);
    await france.getByRole('group', { name: 'Answer to question 2' }).getByText('Yes', { exact: true }).click();
    await france.getByRole('button', { name: 'Save and review the reply' }).click();
    await france.getByLabel(/I am authorized/).check();
    await france.getByRole('button', { name: 'Hand in the reply of France' }).click();
    await expect(france.getByRole('heading', { level: 1 })).toHaveText('Receipt for version 1');

    const download = france.waitForEvent('download');
    await france.getByRole('link', { name: 'Download the signed receipt' }).click();
    const receipt = readFileSync(await (await download).path(), 'utf8');
    await france.goto('/verify');
    await france.getByLabel('Receipt').fill(receipt);
    await france.getByRole('button', { name: 'Check the receipt' }).click();
    await expect(france.getByText('The receipt is genuine and unchanged.')).toBeVisible();
    await france.getByLabel('Receipt').fill(receipt.replace('"version": 1', '"version": 2').replace('"version":1', '"version":2'));
    await france.getByRole('button', { name: 'Check the receipt' }).click();
    await expect(france.getByText('changed after it was signed')).toBeVisible();
    await france.context().close();
  });

  test('the organization takes its seat by mail and hands in without JavaScript', async () => {
    await openMail(secretary, 'office@cities-for-rights.example');
    const link = await secretary.getByRole('link', { name: /seat-offers/ }).getAttribute('href');
    const code = /Code: (\d{6})/.exec(await secretary.locator('main').innerText())?.[1];
    const context = await browser.newContext({ javaScriptEnabled: false });
    const office = await context.newPage();
    await office.goto(link!);
    await office.getByLabel('Code from the mail').fill(code!);
    await office.getByLabel('New password').fill('a calm and long sentence');
    await office.getByRole('button', { name: 'Take the seat' }).click();
    await expect(office.getByText('You have taken your seat.')).toBeVisible();
    await answerAndHandIn(office, CITIES, false);
    await context.close();
  });

  test('the secretary compiles the replies', async () => {
    await secretary.goto(`${CONSULTATION}/board`);
    await expect(secretary.getByRole('row', { name: /France/ })).toContainText('Handed in');
    await expectGood(secretary);
    await secretary.goto(`${CONSULTATION}/submissions`);
    await expectGood(secretary);
    await secretary.goto(`${CONSULTATION}/draft`);
    await secretary.getByRole('button', { name: 'Compile the report draft' }).click();
    await expect(secretary.getByText(/France [a-z]+: “Municipalities publish a plan/)).toBeVisible();
    await expect(secretary.getByText(/one Member State \(France\)/).first()).toBeVisible();
    await expectGood(secretary);
  });

  test('a late reply arrives, is accepted, and the draft shows what changed', async () => {
    test.setTimeout(240_000);
    const morocco = await walkInAs(browser, 'morocco');
    await expect.poll(() => Date.now(), { timeout: 180_000 }).toBeGreaterThan(deadline.instant);
    await morocco.goto(`${CONSULTATION}/reply`);
    await expect(morocco.getByText('The deadline has passed. You can still hand in')).toBeVisible();
    await answerAndHandIn(morocco, MOROCCAN, true, expectGood);
    await morocco.goto(`${CONSULTATION}/reply`);
    await expect(morocco.getByText('After the deadline').first()).toBeVisible();
    await morocco.context().close();

    const supervisor = await walkInAs(browser, 'supervisor');
    await supervisor.goto(`${CONSULTATION}/submissions/morocco/1`);
    await expectGood(supervisor);
    await supervisor.getByLabel('Accept it').check();
    await supervisor.getByLabel(/^Reason/).fill('It arrived within minutes of the deadline.');
    await supervisor.getByRole('button', { name: 'Put the decision on record' }).click();
    await expect(supervisor.getByText('Accepted').first()).toBeVisible();
    await supervisor.context().close();

    await secretary.goto(`${CONSULTATION}/draft`);
    await secretary.locator('#text').getByRole('button', { name: 'Compile again' }).click();
    await expect(secretary).toHaveURL(/\/draft\/difference/);
    await expect(secretary.locator('ins').filter({ hasText: 'Communes' }).first()).toBeVisible();
    await expectGood(secretary);
  });

  test('the rapporteur follows a sentence to its reply, edits a paragraph and takes DOCX and PDF away', async () => {
    const rapporteur = await walkInAs(browser, 'rapporteur');
    await rapporteur.goto(`${CONSULTATION}/draft?at=q1/from/france`);
    await expect(rapporteur.locator('#margin')).toContainText(FRENCH);
    await expectGood(rapporteur);
    await rapporteur.goto(`${CONSULTATION}/draft/paragraph?key=q1/from/france`);
    await expectGood(rapporteur);
    const text = rapporteur.locator('textarea').first();
    await text.fill('France indicated that municipalities published a plan of action every three years.');
    await rapporteur.getByRole('button', { name: /Save/ }).first().click();
    await expect(rapporteur.getByText('France indicated that municipalities published a plan of action every three years.').first()).toBeVisible();
    for (const [name, start] of [['Word (DOCX)', 'PK'], ['PDF', '%PDF-']] as const) {
      const download = rapporteur.waitForEvent('download');
      await rapporteur.getByRole('link', { name, exact: true }).click();
      const content = readFileSync(await (await download).path());
      expect(content.subarray(0, start.length).toString('latin1')).toBe(start);
    }
    await rapporteur.context().close();
  });
});
