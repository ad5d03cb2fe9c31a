(async () => {
  const $ = (id) => document.getElementById(id);
  const packed = Uint8Array.from(atob($("data").textContent), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const data = JSON.parse(await new Response(stream).text());
  const { versions, strings, lists, conditions, entries, pairs, names } = data;
  const LEVELS = ["breaking", "potentially breaking", "safe", "cosmetic"];
  const CLASSES = ["breaking", "potentially-breaking", "safe", "cosmetic"];
  const DIRECTIONS = ["request", "response", "service"];

  // An entry, read from its columns.
  const entry = (id) => {
    const text = (column) => strings[entries[column][id]];
    const flat = lists[entries.assessments[id]];
    const assessments = [];
    for (let at = 0; at < flat.length; at += 4) {
      const [direction, level, inErrors, operations] = flat.slice(at, at + 4);
      assessments.push({
        direction: DIRECTIONS[direction], level, inErrors: inErrors === 1,
        operations: lists[operations].map((index) => strings[index]),
      });
    }
    return {
      id, level: entries.level[id], place: text("place"), what: text("what"), messages: text("messages"),
      history: text("history"), action: text("action"), why: text("why"), before: text("before"),
      after: text("after"), fingerprint: text("fingerprint"), assessments,
      more: lists[entries.more[id]].map((index) => strings[index]),
    };
  };
  const condition = (id) => {
    const [when, body, operations, path, value] = conditions[id];
    return {
      when: strings[when], body: strings[body], path: strings[path], value: strings[value],
      operations: lists[operations].map((index) => strings[index]),
    };
  };
  const pair = (from, to) => {
    const [differences, transient] = pairs[versions.indexOf(from) * versions.length + versions.indexOf(to)];
    let last = 0;
    return { changes: differences.map((difference) => (last += difference)), transient };
  };

  // The objects in a message, with their paths. Items of lists have no index.
  const objects = (value, path = "", found = []) => {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return found;
    found.push([path, value]);
    for (const [name, member] of Object.entries(value)) {
      for (const item of [member, ...(Array.isArray(member) ? member : [])]) objects(item, path ? `${path}.${name}` : name, found);
    }
    return found;
  };
  const has = (object, name) => Object.hasOwn(object, name);
  const holds = (condition, message) => {
    if (condition.body !== message.body || !condition.operations.includes(message.operation)) return false;
    const parts = condition.path.split(".");
    const name = parts.at(-1);
    const parent = parts.slice(0, -1).join(".");
    const at = (path) => message.objects.filter(([other]) => other === path).map(([, object]) => object);
    switch (condition.when) {
      case "present": return at(parent).some((object) => has(object, name));
      case "missing": return at(parent).some((object) => !has(object, name));
      case "value": return at(parent).some((object) => has(object, name) && [object[name]].flat().includes(condition.value));
      case "omitted": return parts.some((part, index) => at(parts.slice(0, index).join(".")).some((object) => !has(object, part)));
      default: return false;
    }
  };

  // What touches some messages, each {operation, body, value}: entries by id, with their levels.
  const touches = (from, to, messages) => {
    const read = messages.map((message) => ({ ...message, objects: objects(message.value) }));
    const found = new Map();
    for (const id of pair(from, to).changes) {
      const each = entry(id);
      const touched = new Set();
      let always = false;
      for (const index of lists[entries.conditions[id]]) {
        const one = condition(index);
        if (one.when === "always") always = true;
        for (const message of read) {
          if (one.when === "called" && one.operations.includes(message.operation)) touched.add(`service ${message.operation}`);
          if (holds(one, message)) touched.add(`${one.body === "response" ? "response" : "request"} ${message.operation}`);
        }
      }
      if (!always && touched.size === 0) continue;
      const left = touched.size === 0 ? each.assessments : each.assessments.filter((assessment) =>
        assessment.inErrors || assessment.operations.some((operation) => touched.has(`${assessment.direction} ${operation}`)));
      if (left.length > 0) found.set(id, Math.min(...left.map((assessment) => assessment.level)));
    }
    return found;
  };

  // Messages in a text: a body, a list of bodies, the form with `operation`, or a HAR file.
  const messages = (text, operation, body) => {
    const value = JSON.parse(text);
    if (Array.isArray(value?.log?.entries)) {
      return value.log.entries.flatMap(({ request, response }) => {
        const address = request.url.split(/[?#]/)[0];
        const called = operations.find((name) => address.endsWith(`/${name}`));
        const parts = [["request", request.postData?.text], ["response", response?.content?.text]];
        return called ? parts.filter(([, text]) => text).map(([body, text]) => ({ operation: called, body, value: JSON.parse(text) })) : [];
      });
    }
    return [value].flat().flatMap((each) => typeof each.operation === "string"
      ? ["request", "response"].filter((part) => has(each, part)).map((part) => ({ operation: each.operation, body: part, value: each[part] }))
      : [{ operation, body, value: each }]);
  };

  const operations = [...new Set(data.entries.assessments.flatMap((list) => {
    const flat = lists[list];
    return flat.filter((_, index) => index % 4 === 3).flatMap((index) => lists[index].map((name) => strings[name]));
  }))].sort();
  const option = (text) => new Option(text, text);
  for (const select of [$("from"), $("to")]) select.append(...[...versions].reverse().map(option));
  $("operation").append(...operations.map(option));
  $("called").append(...operations.map(option));

  const element = (name, text, kind) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  // Text that can break after the separators of paths, and nowhere else in a word.
  const breakable = (made, text) => {
    for (const part of text.split(/(?<=[./_,])(?![\d ])/)) made.append(part, element("wbr"));
    return made;
  };
  const sentence = (text) => text && `${text[0].toUpperCase()}${text.slice(1)}.`;
  const item = (each, level) => {
    const made = element("li");
    const details = element("details", "", "entry");
    details.dataset.fingerprint = each.fingerprint;
    details.dataset.level = CLASSES[level];
    const summary = element("summary");
    summary.append(element("span", LEVELS[level], `badge ${CLASSES[level]}`), " ", breakable(element("strong"), each.place), ": ", breakable(element("span"), each.what));
    details.append(summary);
    const facts = [sentence(each.messages ? `in ${each.messages}; ${each.history}` : each.history), each.why, each.action && `What to do: ${each.action}`];
    for (const fact of facts) if (fact) details.append(breakable(element("p"), fact));
    if (each.before) {
      const code = element("div", "", "sides");
      code.append(element("code", each.before, "old"), element("code", each.after, "new"));
      details.append(code);
    }
    for (const line of each.more) {
      const paragraph = element("p");
      const address = line.indexOf(" https://");
      if (address > 0) {
        const link = breakable(element("a"), line.slice(0, address));
        link.href = line.slice(address + 1);
        paragraph.append(link);
      } else paragraph.append(element("code", line));
      details.append(paragraph);
    }
    details.append(element("p", `fingerprint ${each.fingerprint}`, "reference"));
    made.append(details);
    return made;
  };

  let filtered = null;
  const counts = (levels) => LEVELS.map((name, level) => `${levels.filter((each) => each === level).length} ${name}`).join(", ");
  const show = () => {
    const [from, to] = [$("from").value, $("to").value];
    const { changes, transient } = from === to ? { changes: [], transient: [] } : pair(from, to);
    const level = (id) => filtered?.get(id) ?? entries.level[id];
    let all = filtered ? changes.filter((id) => filtered.has(id)) : changes;
    all = [...all].sort((one, other) => level(one) - level(other));
    $("verdict").textContent = from === to ? "Select two different versions." : `${filtered ? "For your messages: " : ""}${all.length > 0 ? counts(all.map(level)) : "no change"}.`;
    const [operation, wanted, direction, text] = [$("operation").value, $("level").value, $("direction").value, $("text").value.trim()];
    const left = all.map(entry).filter((each) =>
      (!operation || each.assessments.some((assessment) => assessment.operations.includes(operation)))
      && (wanted === "" || level(each.id) === Number(wanted))
      && (!direction || each.assessments.some((assessment) => assessment.direction === direction))
      && (!text || `${each.place} ${each.what} ${each.messages} ${each.action}`.toLowerCase().includes(text.toLowerCase())));
    $("list").replaceChildren(...left.map((each) => item(each, level(each.id))));
    $("shown").textContent = left.length === 0 && all.length > 0 ? "No change matches these filters." : `${left.length} of ${all.length} changes shown`;
    $("transient").replaceChildren();
    if (transient.length > 0 && !filtered) {
      const list = element("ul");
      list.append(...transient.map(entry).map((each) => item(each, each.level)));
      $("transient").append(element("h3", "Changed in between and changed back"), list);
    }
    const hash = new URLSearchParams();
    for (const [key, value] of [["op", operation], ["level", wanted], ["dir", direction], ["q", text]]) if (value) hash.set(key, value);
    const rest = hash.toString().replaceAll("%2F", "/");
    history.replaceState(null, "", `#${from}..${to}${rest ? `&${rest}` : ""}`);
  };
  const follow = () => {
    const [range, ...rest] = location.hash.slice(1).split("&");
    const [from, to] = range.split("..");
    $("from").value = versions.includes(from) ? from : versions.at(-2);
    $("to").value = versions.includes(to) ? to : versions.at(-1);
    const given = new URLSearchParams(rest.join("&"));
    $("operation").value = given.get("op") ?? "";
    $("level").value = given.get("level") ?? "";
    $("direction").value = given.get("dir") ?? "";
    $("text").value = given.get("q") ?? "";
    show();
  };

  // The history of a name: the versions that have it, and what each version changes about it.
  const past = (name) => {
    const lines = [];
    if (names[name]) {
      const runs = names[name].split(" ").map((run) => run.split("-").map((index) => versions[index]));
      lines.push(`In ${runs.map((run) => (run.length > 1 ? `${run[0]} to ${run[1]}` : run[0])).join(", ")}.`);
    }
    const is = (path) => path === name || path.endsWith(`.${name}`);
    for (let index = 1; index < versions.length; index += 1) {
      for (const each of pair(versions[index - 1], versions[index]).changes.map(entry)) {
        const about = is(each.place.split(" ")[0]) || each.what.split(/[ ,]+/).some((word) => is(word));
        if (about) lines.push(`${versions[index]}: ${each.place}: ${each.what}${each.messages ? `, in ${each.messages}` : ""}`);
      }
    }
    if (lines.length > 0) return lines;
    const near = Object.keys(names).filter((other) => other.toLowerCase().includes(name.toLowerCase())).slice(0, 5);
    return [`No version has “${name}”.${near.length > 0 ? ` Similar names: ${near.join(", ")}.` : ""}`];
  };

  const forget = () => {
    filtered = null;
    $("touched").textContent = "";
    show();
  };
  const changed = () => { filtered = null; $("touched").textContent = ""; show(); };
  $("pair").addEventListener("change", changed);
  $("filters").addEventListener("input", show);
  $("filters").addEventListener("reset", () => setTimeout(show));
  for (const form of document.forms) form.addEventListener("submit", (event) => event.preventDefault());
  $("payload").addEventListener("submit", () => {
    try {
      const read = messages($("body").value, $("called").value, $("sent").value);
      filtered = touches($("from").value, $("to").value, read);
      const these = read.length === 1 ? "this message" : `these ${read.length} messages`;
      $("touched").textContent = filtered.size === 0 ? `No change touches ${these}.`
        : `${filtered.size === 1 ? "1 change touches" : `${filtered.size} changes touch`} ${these}: see the list above.`;
      show();
    } catch (error) {
      $("touched").textContent = `The text is not JSON: ${error.message}`;
    }
  });
  $("forget").addEventListener("click", forget);
  $("body").addEventListener("dragover", (event) => event.preventDefault());
  $("body").addEventListener("drop", async (event) => {
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    const texts = await Promise.all(files.map((file) => file.text()));
    $("body").value = texts.length === 1 ? texts[0] : `[${texts.join(",")}]`;
  });
  $("history").addEventListener("submit", () => {
    const name = $("name").value.trim();
    $("lines").replaceChildren(...(name ? past(name) : ["Write a name."]).map((line) => element("p", line)));
  });
  addEventListener("hashchange", follow);
  follow();
  // For tests: the same functions that the page uses.
  globalThis.saferpay = { versions, pair: (from, to) => pair(from, to).changes.map(entry), touches: (from, to, list) => [...touches(from, to, list)].map(([id, level]) => [entry(id).fingerprint, LEVELS[level]]), past };
})();
