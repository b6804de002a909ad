// What makes the site smoother where scripts run; without it every page works the same.
// Keys: "/" goes to the search box. Bookmarks are set without leaving the page. The permalink is copied.

document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const box = document.getElementById("q");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

document.addEventListener("submit", async event => {
  const form = event.target;
  if (!form.matches("form[data-bookmark]")) return;
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" }, redirect: "manual" });
    if (!answer.ok) throw new Error(`bookmarks answered ${answer.status}`);
    show(form, button, await answer.json());
  } catch {
    form.submit();
  } finally {
    button.disabled = false;
    button.focus();
  }
});

document.addEventListener("click", async event => {
  const link = event.target.closest("a[data-copy]");
  if (!link || !navigator.clipboard) return;
  event.preventDefault();
  await navigator.clipboard.writeText(link.href);
  link.textContent = "Copied";
});

function show(form, button, { kept, count }) {
  button.setAttribute("aria-pressed", String(kept));
  button.firstElementChild.textContent = kept ? "Bookmarked" : "Bookmark";
  form.action = kept ? "/bookmarks/remove" : "/bookmarks/add";
  for (const badge of document.querySelectorAll("[data-bookmarks]")) {
    badge.textContent = count.toLocaleString("en");
    badge.hidden = count === 0;
  }
}

function isTyping(element) {
  return element.closest("input, textarea, select, [contenteditable]") !== null;
}
