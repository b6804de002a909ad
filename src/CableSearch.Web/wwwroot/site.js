// This script adds keyboard shortcuts, saving without leaving the page, and copying of links. Every page also works without the script.

// The path of the site on its host; usually empty.
const site = document.documentElement.dataset.base;

// How long "Copied" is shown, in milliseconds.
const copiedFor = 2000;

const keys = {
  "/": () => focus(document.getElementById("q")),
  "?": () => { location.href = `${site}/help/search#keys`; },
  j: () => step(1),
  k: () => step(-1),
  n: () => go("[data-key=next], .pager [rel=next]"),
  p: () => go("[data-key=previous], .pager [rel=prev]"),
  "[": () => go("[data-key=earlier]"),
  "]": () => go("[data-key=later]"),
  b: () => press(),
};

// A browser may set the focus of the home page's search box only when it first draws the page. A reader who types at once would lose a
// letter, so the script sets the focus as soon as it runs.
if (document.activeElement === document.body) document.querySelector("[autofocus]")?.focus();

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const act = keys[event.key];
  if (act && act() !== false) event.preventDefault();
});

document.addEventListener("submit", async event => {
  const form = event.target;
  if (!form.matches("form[data-bookmark]")) return;
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    const body = new URLSearchParams(new FormData(form));
    // With keepalive the browser sends the form even if the reader leaves the page at once.
    const answer = await fetch(
      form.action, { method: "POST", body, headers: { Accept: "application/json" }, redirect: "manual", keepalive: true });
    if (!answer.ok) throw new Error(`bookmarks answered ${answer.status}`);
    const state = await answer.json();
    // If removing the item would delete notes, the reader must be asked. The browser submits the form itself, and shows the page with the
    // question.
    if (state.asks) form.submit();
    else await show(form, button, state);
  } catch {
    form.submit();
  } finally {
    button.disabled = false;
    if (button.isConnected) button.focus();
  }
});

document.addEventListener("click", async event => {
  const link = event.target.closest("a[data-copy], a[data-link], a[data-quote], a[data-text]");
  if (!link || !navigator.clipboard) return;
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(textOf(link));
  } catch {
    // The browser does not let scripts copy. The link's own address shows the text, so the reader can mark and copy it there.
    location.href = link.href;
    return;
  }
  const label = [...link.querySelectorAll("[data-label]")].find(name => name.checkVisibility());
  const text = label.dataset.label ||= label.textContent;
  label.textContent = "Copied";
  setTimeout(() => { label.textContent = text; }, copiedFor);
});

// The text that a link such as "Copy link" copies when the reader selects it. It is a paragraph with its citation, the address of a
// paragraph, the text of an element, or the address of the link.
function textOf(link) {
  if (link.dataset.quote) return quotation(link.dataset.quote);
  if (link.dataset.link) return `${document.getElementById("link").textContent.trim()}#${link.dataset.link}`;
  return link.dataset.text ? document.getElementById(link.dataset.text).textContent.trim() : link.href;
}

// The text of a paragraph in quotation marks, and after it a citation: the cable, the number of the paragraph and its address.
function quotation(anchor) {
  const text = document.querySelector(`#${anchor} > div`).textContent.trim().replace(/\s+/g, " ");
  const { before, after } = document.getElementById("citation").dataset;
  const number = anchor.startsWith("p") ? `, para. ${anchor.slice(1)}` : "";
  return `“${text}” (${before}${number}${after}#${anchor})`;
}

// A menu closes when the reader presses Escape or clicks outside the menu. Escape closes an opened note too.
document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  document.querySelector(".note.open")?.classList.remove("open");
  const menu = document.querySelector("details.pop[open]");
  menu?.removeAttribute("open");
  menu?.querySelector("summary").focus();
});
document.addEventListener("click", event => {
  for (const menu of document.querySelectorAll("details.pop[open]"))
    if (!menu.contains(event.target)) menu.removeAttribute("open");
});

// A menu closes too when the focus leaves it.
document.addEventListener("focusin", event => {
  for (const menu of document.querySelectorAll("details.pop[open]"))
    if (!menu.contains(event.target)) menu.removeAttribute("open");
});

// A click on an acronym opens its note below the line with the acronym. The focus stays on the acronym, and the text does not move.
document.addEventListener("click", event => {
  const open = document.querySelector(".note.open");
  const link = event.target.closest("a.term");
  if (event.target.closest(".note.open") && !event.target.closest(".shut")) return;
  open?.classList.remove("open");
  if (open && event.target.closest(".shut")) {
    event.preventDefault();
    document.querySelector(`a.term[href="#${open.id}"]`).focus({ preventScroll: true });
  }
  const note = link && document.getElementById(link.hash.slice(1));
  if (!note) return;
  event.preventDefault();
  if (note === open) return;
  note.classList.add("open");
  note.style.top = `${[...link.getClientRects()].at(-1).bottom - note.closest(".row").getBoundingClientRect().top}px`;
  note.scrollIntoView({ block: "nearest" });
});

// If the reader opens the box for a note, the script puts the cursor into the box.
document.addEventListener("toggle", event => {
  if (event.target.open && event.target.matches(".own-note details")) event.target.querySelector("textarea").focus();
}, true);

// A page that answers a form directly, without a redirect, has the address of the form. The script replaces it by the page's own address
// (data-address), so that the Back button and a reload do not send the form again.
const answered = document.querySelector("[data-address]");
if (answered) history.replaceState(null, "", site + answered.dataset.address);

// With the Back button, the browser may show a page from its memory. Such a page does not show what the reader saved since, so it is loaded
// again.
addEventListener("pageshow", event => {
  if (event.persisted) location.reload();
});

async function show(form, button, { kept, count }) {
  button.setAttribute("aria-pressed", String(kept));
  button.querySelector("[data-state]").textContent = kept ? "Saved" : "Save";
  form.action = `${site}/bookmarks/${kept ? "remove" : "add"}`;
  for (const badge of document.querySelectorAll("[data-bookmarks]")) {
    badge.textContent = count.toLocaleString("en");
    badge.hidden = count === 0;
  }
  // The first save makes the reader's first list. From then on the server sends the page with a menu of lists beside the button. So the
  // buttons are fetched from the server again.
  const actions = form.closest(".actions");
  if (kept && actions && !actions.querySelector(".save-to")) await renew(actions);
}

// Fetches the page once more and replaces the buttons of the cable by the fetched ones, among them the menu of lists.
async function renew(actions) {
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = page.querySelector(".actions");
  if (!answer.ok || !now) return;
  actions.replaceWith(now);
  now.querySelector("form[data-bookmark] button").focus();
}

// Moves the focus to the next hit (way is 1) or the previous hit (-1). If no hit has the focus, the first one in the window gets it. Hits
// that are hidden, such as close matches in a list that is not opened, are skipped.
function step(way) {
  const hits = [...document.querySelectorAll("a[data-hit]")].filter(hit => hit.checkVisibility());
  if (hits.length === 0) return false;
  const at = hits.indexOf(document.activeElement?.closest(".hits > li")?.querySelector("a[data-hit]"));
  const seen = hits.findIndex(hit => hit.getBoundingClientRect().top >= 0);
  focus(hits[at < 0 ? Math.max(0, seen) : Math.min(hits.length - 1, Math.max(0, at + way))]);
}

function go(links) {
  const link = document.querySelector(links);
  if (!link) return false;
  location.href = link.href;
}

// Presses the button Save of the focused hit, or of the page's cable.
function press() {
  const row = document.activeElement?.closest(".hits > li");
  const button = (row ?? (document.querySelector(".hits") ? null : document))?.querySelector("form[data-bookmark] button");
  if (!button) return false;
  button.click();
}

function focus(element) {
  if (!element) return false;
  element.focus();
  element.select?.();
  element.closest(".hits > li")?.scrollIntoView({ block: "nearest" });
}

function isTyping(element) {
  return element.closest("input, textarea, select, [contenteditable]") !== null;
}
