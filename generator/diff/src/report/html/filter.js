(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const entries = [...document.querySelectorAll("#changes ~ * .entry, #changes ~ .entry")];
  const groups = [...document.querySelectorAll(".group")];
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const texts = new Map(entries.map((entry) => [entry, entry.textContent.toLowerCase()]));
  const apply = () => {
    const data = new FormData(form);
    const levels = data.getAll("level");
    const direction = data.get("direction");
    const operation = data.get("operation");
    const text = data.get("text").trim().toLowerCase();
    let count = 0;
    for (const entry of entries) {
      const { level, directions, operations } = entry.dataset;
      const fits = levels.includes(level)
        && (!direction || directions.split(" ").includes(direction))
        && (!operation || operations.split("|").includes(operation))
        && (!text || texts.get(entry).includes(text));
      entry.hidden = !fits;
      if (fits) count += 1;
    }
    for (const group of groups) {
      const left = group.querySelectorAll(".entry:not([hidden])").length;
      group.hidden = left === 0;
      group.querySelector(".count").textContent = left;
    }
    shown.textContent = `${count} of ${entries.length} changes shown`;
    nothing.hidden = count > 0 || entries.length === 0;
  };
  const open = () => {
    const entry = document.getElementById(location.hash.slice(1));
    if (entry instanceof HTMLDetailsElement) {
      if (entry.hidden) form.reset();
      apply();
      entry.open = true;
      entry.scrollIntoView();
    }
  };
  form.hidden = false;
  shown.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  addEventListener("hashchange", open);
  addEventListener("beforeprint", () => entries.forEach((entry) => { entry.dataset.was = entry.open; entry.open = true; }));
  addEventListener("afterprint", () => entries.forEach((entry) => { entry.open = entry.dataset.was === "true"; }));
  apply();
  open();
})();
