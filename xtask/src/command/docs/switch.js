// Puts a list of all versions on a page: each link leads to the same page in that version, or to the
// front page of a version that lacks it. Without a server it works too, since it fetches nothing: the
// list of a version's pages is a script.
{
  const versions = [/* versions */];
  const script = document.currentScript;
  const root = new URL(".", script.src);
  const current = script.dataset.version;
  const moduleOf = (version) => `v${version.replace(".", "_")}`;

  /** This page below the folder of its version, with `*` for the module of the version. */
  const here = () => {
    const path = location.pathname.slice(new URL(`${current}/`, root).pathname.length);
    const page = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    return page.split("/").map((name) => (name === moduleOf(current) ? "*" : name)).join("/");
  };

  /** The pages of versions, by version, as far as they are loaded or loading. */
  const lists = new Map();
  const waiting = new Map();
  globalThis.saferpayPages = (version, pages) => waiting.get(version)(new Set(pages));
  const pagesOf = (version) => {
    if (!lists.has(version)) {
      lists.set(version, new Promise((resolve) => {
        waiting.set(version, resolve);
        const list = document.createElement("script");
        list.src = new URL(`${version}/pages.js`, root);
        list.onerror = () => resolve(new Set());
        document.head.append(list);
      }));
    }
    return lists.get(version);
  };

  const frontPage = (version) => new URL(`${version}/saferpay_api/index.html`, root).href;
  /** Where a link leads, and what it says if that is another page. */
  const aim = async (link) => {
    const { version } = link.dataset;
    const page = here();
    if ((await pagesOf(version)).has(page)) {
      link.href = new URL(`${version}/${page.replaceAll("*", moduleOf(version))}`, root).href + location.search + location.hash;
      link.title = "";
    } else {
      link.href = frontPage(version);
      link.title = `SpecVersion ${version} does not have this page; opens its front page`;
    }
  };

  const style = document.createElement("style");
  style.textContent = `
    #version-switch { position: relative; display: flex; gap: 1em; justify-content: flex-end; padding: 0.25rem 0; font: 1rem sans-serif; }
    #version-switch summary { cursor: pointer; }
    #version-switch ul { position: absolute; z-index: 30; right: 0; margin: 0.25rem 0; padding: 0.5rem 1rem; max-height: 60vh;
      overflow-y: auto; list-style: none; background: var(--main-background-color); border: 1px solid var(--border-color); }
    #version-switch a { display: block; padding: 0.15rem 0.25rem; color: var(--link-color); }
    #version-switch a[aria-current] { font-weight: bold; }
    @media print { #version-switch { display: none; } }`;

  const build = () => {
    const nav = document.createElement("nav");
    nav.id = "version-switch";
    nav.setAttribute("aria-label", "SpecVersion");
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = `SpecVersion ${current}`;
    const list = document.createElement("ul");
    const add = (text, href, version) => {
      const link = document.createElement("a");
      link.textContent = text;
      link.href = href;
      if (version === current) link.setAttribute("aria-current", "page");
      if (version) link.dataset.version = version;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    };
    for (const version of versions) add(version, frontPage(version), version);
    add("All versions", new URL("index.html", root).href);
    details.append(summary, list);
    nav.append(details);

    // A link knows its target before the reader can follow it, and a click waits for it.
    const linkOf = (event) => event.target.closest("a[data-version]");
    for (const kind of ["focusin", "pointerover"]) {
      list.addEventListener(kind, (event) => { if (linkOf(event)) aim(linkOf(event)); });
    }
    list.addEventListener("click", async (event) => {
      const link = linkOf(event);
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      await aim(link);
      location.assign(link.href);
    });
    nav.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && details.open) {
        details.open = false;
        summary.focus();
      }
      // Rustdoc has shortcuts of one letter.
      event.stopPropagation();
    });
    document.addEventListener("click", (event) => { if (!nav.contains(event.target)) details.open = false; });
    const main = document.querySelector("main .width-limiter") ?? document.querySelector("main") ?? document.body;
    main.prepend(nav);
  };

  document.head.append(style);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", build);
  else build();
}
