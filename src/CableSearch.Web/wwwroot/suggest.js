// Suggestions for the word at the caret: an ARIA combobox over /api/v1/suggest. The text changes only when a suggestion is chosen.

const wait = 80;

// The path of the site on its host; usually empty.
const site = document.documentElement.dataset.base;

// The search boxes over the whole archive or its articles have suggestions. The box of a reader's list has none: it searches only the list.
for (const box of document.querySelectorAll(".search input[type=search][name=q]")) suggest(box);

function suggest(box) {
  const list = document.createElement("ul");
  list.id = `${box.id}-suggestions`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  box.closest("form").append(list);
  const roles = { role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" };
  for (const [name, value] of Object.entries(roles)) box.setAttribute(name, value);

  let timer, asking, at = -1;

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", event => {
    if (list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(at + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      take(list.children[at]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  // A suggestion is chosen on mousedown. A click event would come too late: by then the search box has lost the focus, and the list is
  // closed.
  list.addEventListener("mousedown", event => {
    event.preventDefault();
    const item = event.target.closest("li");
    if (item) take(item);
  });

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    const caret = box.selectionEnd ?? box.value.length;
    if (box.value.trim() === "") return close();
    try {
      const answer = await fetch(`${site}/api/v1/suggest?${new URLSearchParams({ q: box.value, at: caret })}`, { signal: asking.signal });
      if (answer.ok && document.activeElement === box) open(await answer.json());
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  }

  function open({ start, end, suggestions }) {
    list.replaceChildren(...suggestions.map(({ text, label, kind, count, url }, i) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${i}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      Object.assign(item.dataset, { text, start, end, ...(url ? { url } : {}) });
      for (const [name, words] of [["label", label], ["kind", kind], ["number", count.toLocaleString("en")]]) {
        const part = document.createElement("span");
        part.className = name;
        part.textContent = words;
        part.dir = "auto";
        item.append(part, " ");
      }
      return item;
    }));
    at = -1;
    list.hidden = suggestions.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    box.removeAttribute("aria-activedescendant");
  }

  function choose(next) {
    const items = [...list.children];
    at = next < -1 ? items.length - 1 : next >= items.length ? -1 : next;
    items.forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (at < 0) box.removeAttribute("aria-activedescendant");
    else box.setAttribute("aria-activedescendant", items[at].id);
    items[at]?.scrollIntoView({ block: "nearest" });
  }

  function take({ dataset: { text, start, end, url } }) {
    if (url) {
      location.href = url;
      return;
    }
    const rest = box.value.slice(Number(end));
    box.value = `${box.value.slice(0, Number(start))}${text}${rest.startsWith(" ") ? "" : " "}${rest}`;
    const caret = Number(start) + text.length + 1;
    box.setSelectionRange(caret, caret);
    close();
    box.focus();
  }

  function close() {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    at = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }
}
