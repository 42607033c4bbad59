// What a script adds to pages that work without one.
const FIELDS = "input, textarea, select";
const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const on = (kinds, act, target = document) => kinds.split(" ").forEach((kind) => target.addEventListener(kind, act));
const fill = (text, name, value) => text.replace(`{${name}}`, value);
const ticks = (field) => field.type === "radio" || field.type === "checkbox";
// What is typed or ticked under a node.
const given = (root) => all(FIELDS, root).filter((field) => field.type !== "file" && !field.closest(".conflict") && (!ticks(field) || field.checked));
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const policy = window.trustedTypes?.createPolicy("verbale", { createHTML: (html) => html });
// Only HTML of our own server gets here; parsed apart, so that nothing runs and forms may stand inside.
const parsed = (html) => new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, "text/html");

// Text kept on this device until the server has it; storage may be full or forbidden.
const kept = (act) => { try { return act(localStorage); } catch { return null; } };
const PREFIX = "verbale:";
let leaving = false;

/** One question: knows what the server has, and says so. */
class Answer {
  dirty = false; // something is not on the server
  stuck = false; // a conflict or a refusal: the writer's turn
  wait = 0;

  constructor(form, block) {
    this.form = form;
    this.block = block;
    this.words = form.dataset;
    this.key = `${PREFIX}${form.dataset.autosave}:${block.dataset.question}`;
    this.restore();
  }
  now() {
    const fields = given(this.block).filter((field) => field.name && !("versionField" in field.dataset));
    return { version: this.block.dataset.version, fields: fields.map((field) => [field.name, field.value]) };
  }
  restore() {
    const copy = kept((store) => JSON.parse(store.getItem(this.key)));
    if (!copy) return;
    const now = this.now();
    if (same(copy.fields, now.fields)) return this.forget();
    this.dirty = true;
    // The server has moved on: hand in what was begun before, so that both texts are shown.
    if (+copy.version < +now.version) { this.save(copy); return; }
    const values = new Map();
    for (const [name, value] of copy.fields) values.set(name, [...(values.get(name) ?? []), value]);
    for (const field of all(FIELDS, this.block)) {
      const mine = values.get(field.name) ?? [];
      if (ticks(field)) field.checked = mine.includes(field.value);
      else if (mine.length && !["file", "hidden"].includes(field.type)) field.value = mine.shift();
    }
    this.say("restored", this.words.textRestored);
    this.later(800);
  }
  forget() {
    this.dirty = false;
    kept((store) => store.removeItem(this.key));
  }
  changed() {
    if (this.stuck && !one(".conflict", this.block)) this.stuck = false;
    this.dirty = true;
    this.wait = 0;
    kept((store) => store.setItem(this.key, JSON.stringify(this.now())));
    if (this.stuck) return;
    this.say("unsaved", this.words.textUnsaved);
    this.later(800);
  }
  later(after) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), after);
  }
  save(copy = this.now()) {
    clearTimeout(this.timer);
    if (!this.dirty || this.stuck) return null;
    this.sending ??= this.send(copy).finally(() => { this.sending = null; });
    return this.sending;
  }
  async send(sent) {
    const body = new URLSearchParams(sent.fields);
    body.append(`version-${this.block.dataset.question}`, sent.version);
    body.append("csrf", this.form.elements.csrf.value);
    this.say("saving", this.words.textSaving);
    let reply, told;
    try {
      const keepalive = `${body}`.length < 60000;
      reply = await fetch(this.block.dataset.autosaveHref, { method: "POST", body, keepalive, headers: { Accept: "application/json" } });
      told = await reply.json();
    } catch { /* no connection, or an answer that is not ours */ }
    const state = told?.state;
    if (state === "saved") return this.saved(sent, told);
    if (state === "conflict") return this.conflict(told.html);
    if (state === "refused") { this.stuck = true; return this.say(state, told.sentence); }
    this.say("offline", reply ? this.words.textUnsaved : this.words.textOffline);
    this.wait = Math.min(this.wait * 2 || 2000, 60000);
    this.later(this.wait);
  }
  saved(sent, told) {
    this.block.dataset.version = told.version;
    one("[data-version-field]", this.block).value = told.version;
    if (!same(sent.fields, this.now().fields)) return this.changed();
    this.forget();
    this.say("saved", fill(this.words.textSaved, "time", told.at));
  }
  conflict(html) {
    this.stuck = true;
    one(".conflict", this.block)?.remove();
    const box = document.createElement("div");
    box.className = "conflict";
    box.append(...parsed(html).body.childNodes);
    // Choosing between the texts settles it: the copy on this device has done its duty.
    on("click", (event) => { if (event.target.closest("button")) { leaving = true; this.forget(); } }, box);
    (one("[data-saved]", this.block) ?? this.block.lastElementChild).after(box);
    this.say("conflict", this.words.textConflict);
  }
  say(state, text) {
    const line = one("[data-saved]", this.block);
    if (line) { line.className = `saved saved-is-${state}`; line.textContent = text; }
  }
}

const answers = new Map();
const answerOf = (event) => event.target.closest(".conflict") ? null : answers.get(event.target.closest("[data-question]"));
const unsaved = () => [...answers.values()].filter(({ dirty }) => dirty);
for (const form of all("form[data-autosave]")) {
  all("[data-autosave-href]", form).forEach((block) => answers.set(block, new Answer(form, block)));
  on("input change", (event) => { if (event.target.type !== "file") answerOf(event)?.changed(); }, form);
  on("focusout", (event) => answerOf(event)?.save(), form);
  on("submit", async (event) => {
    const open = () => unsaved().filter(({ stuck }) => !stuck);
    if (event.target !== form || leaving || !open().length) { leaving = true; return; }
    event.preventDefault();
    await Promise.all(open().map((answer) => answer.save()));
    if (open().length) return one(FIELDS, open()[0].block).focus();
    leaving = true;
    form.requestSubmit(event.submitter);
  }, form);
}
const saveAll = () => unsaved().forEach((answer) => answer.save());
on("online", saveAll, window);
on("visibilitychange", saveAll);
on("pageshow", () => { leaving = false; }, window);

// Forms that would be lost; and at sign-out nothing stays on this device.
const guarded = new Set();
on("input", ({ target }) => { if (target.form?.matches("[data-guard]")) guarded.add(target.form); });
on("submit", ({ target }) => {
  guarded.delete(target);
  if (target.matches("[data-sign-out]")) kept((store) => Object.keys(store).filter((key) => key.startsWith(PREFIX)).forEach((key) => store.removeItem(key)));
});
on("beforeunload", (event) => { if (!leaving && (unsaved().length || guarded.size)) event.preventDefault(); }, window);

// Words, counted as the secretariat counts them: stretches between white space.
const count = (area) => {
  const line = document.getElementById(`${area.id}-words`);
  const words = area.value.split(/\s+/).filter(Boolean).length;
  const over = words > +area.dataset.wordLimit;
  line.textContent = fill(over ? line.dataset.textOver : line.dataset.text, "words", words);
  line.classList.toggle("words-over", over);
};
all("[data-word-limit]").forEach(count);
on("input", ({ target }) => { if (target.matches("[data-word-limit]")) count(target); });

// Deadlines by the reader's own clock, where it differs from Geneva's.
const { lang } = document.documentElement;
const locale = { ar: "ar-u-nu-latn", en: "en-GB" }[lang] ?? lang;
for (const time of all("time[data-local]")) {
  const shown = (...options) => new Date(time.dateTime).toLocaleString(locale, Object.assign({}, ...options));
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const date = { day: "numeric", month: "long" };
  const geneva = { timeZone: "Europe/Zurich" };
  if (shown(clock, date) === shown(clock, date, geneva)) continue;
  const own = document.createElement("span");
  own.textContent = fill(time.dataset.local, "time", shown(date) === shown(date, geneva) ? shown(clock) : shown(date, clock));
  time.after(" ", own);
}

// Questions that depend on an earlier answer. What has the focus is never taken away.
const isMet = ({ conditionQuestion, conditionTest, conditionChoice }) => {
  const source = one(`[data-question="${CSS.escape(conditionQuestion)}"]`);
  if (!source) return null;
  const values = given(source).filter((field) => field.type !== "hidden").map((field) => field.value.trim());
  if (conditionTest === "answered") return values.some((value) => value && !["no_information", "not_applicable"].includes(value));
  return values.includes(conditionChoice ?? conditionTest);
};
const weigh = () => all("[data-condition-question]").forEach((block) => {
  const met = isMet(block.dataset);
  if (met !== null && (met || !block.contains(document.activeElement))) block.hidden = !met;
});
weigh();
on("input change focusin", weigh);

// Repeating groups. Without a script the server offers spare items instead.
for (const group of all("[data-repeat]")) {
  const items = () => all("[data-item]", group);
  const add = one("[data-item-add]", group);
  const bounds = () => {
    add.hidden = items().length >= +(group.dataset.repeatMax ?? Infinity);
    all("[data-item-remove]", group).forEach((button) => { button.hidden = false; });
  };
  let next = items().length;
  items().filter((item, i) => i && "spare" in item.dataset && !all(FIELDS, item).some((field) => field.value)).forEach((item) => item.remove());
  bounds();
  on("click", ({ target }) => {
    if (target.closest("[data-item-add]")) {
      const item = one("template", group).content.cloneNode(true);
      for (const node of all("*", item)) for (const attribute of node.attributes) attribute.value = attribute.value.replaceAll("__i__", next);
      next += 1;
      add.before(item);
      one(FIELDS, items().at(-1)).focus();
    } else if (target.closest("[data-item-remove]")) {
      target.closest("[data-item]").remove();
      (one(FIELDS, group) ?? add).focus();
    } else return;
    bounds();
    group.dispatchEvent(new Event("input", { bubbles: true }));
  }, group);
}

// Keys: Alt+arrows move, Escape closes.
let opener = null;
on("keydown", (event) => {
  const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
  const form = way && event.altKey && event.target.closest("[data-movable]")?.querySelector(`form[data-move="${way}"]`);
  if (form) { event.preventDefault(); form.requestSubmit(); }
  if (event.key !== "Escape") return;
  const menu = event.target.closest("details[data-menu][open]");
  if (menu) { menu.open = false; one("summary", menu).focus(); return; }
  if (["#outline", "#margin"].includes(location.hash)) location.hash = "text";
  if (event.target.closest("#margin")) opener?.focus();
});
on("click focusin", ({ target }) => all("[data-menu][open]").forEach((menu) => { if (!menu.contains(target)) menu.open = false; }));

// Evidence opens in the margin; the same link leads to a page of its own.
on("click", async (event) => {
  const link = event.target.closest("a[data-evidence]");
  const margin = one("[data-margin]");
  if (!link || !margin || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const reply = await fetch(link.href, { headers: { Accept: "text/html" } });
    if (!reply.ok || reply.redirected) throw reply;
    const page = parsed(await reply.text());
    margin.replaceChildren(...(one("[data-evidence-body]", page) ?? one("main", page)).childNodes);
  } catch { location.href = link.href; return; }
  opener?.removeAttribute("aria-expanded");
  opener = link;
  link.setAttribute("aria-expanded", "true");
  const column = margin.closest("#margin");
  if (!column.getClientRects().length) location.hash = "margin";
  column.scrollTop = 0;
  column.focus({ preventScroll: true });
});
