"use strict";

/**
 * What a phone does without a signal (OFF-1 to OFF-16): pages that say so (data-keep) open again, and forms that say so (data-outbox)
 * are kept and sent later, each once, one after the other, in the order they were made. All of it is encrypted for one person.
 */
(() => {
    const person = document.body.dataset.person;
    const shell = document.querySelector("[data-offline-shell]");
    if (!("serviceWorker" in navigator) || !window.indexedDB || !window.crypto?.subtle || !(person || shell)) {
        return;
    }
    const FORMAT = 1;
    const DAY = 86_400_000;
    const KEPT_DAYS = 8;
    const LOUD_DAYS = 3;
    const STALL = 30_000;
    /** Parts of a page that say themselves what became of their form: a person of the board, a question beside it. */
    const PART = "[data-row], [data-asked]";
    const texts = new TextEncoder();

    /* The store. A connection that was closed by the system is opened again, once (OFF-13). */
    let opened;
    function database() {
        opened ??= new Promise((resolve, reject) => {
            const asked = indexedDB.open("abdi", FORMAT);
            asked.onupgradeneeded = () => {
                asked.result.createObjectStore("keys", {keyPath: "person"});
                asked.result.createObjectStore("pages", {keyPath: ["person", "path"]});
                asked.result.createObjectStore("items", {keyPath: "place", autoIncrement: true});
                asked.result.createObjectStore("last", {keyPath: "name"});
            };
            asked.onsuccess = () => {
                const made = asked.result;
                made.onclose = made.onversionchange = () => {
                    made.close();
                    opened = undefined;
                };
                resolve(made);
            };
            asked.onerror = () => reject(asked.error);
        });
        return opened;
    }

    async function store(name, mode, action, again = true) {
        try {
            const base = await database();
            return await new Promise((resolve, reject) => {
                const transaction = base.transaction(name, mode, {durability: "strict"});
                const asked = action(transaction.objectStore(name));
                transaction.oncomplete = () => resolve(asked?.result);
                transaction.onabort = () => reject(transaction.error);
            });
        } catch (broken) {
            opened = undefined;
            if (again) {
                return store(name, mode, action, false);
            }
            throw broken;
        }
    }

    const read = (name, action) => store(name, "readonly", action);
    const write = (name, action) => store(name, "readwrite", action);

    /** One key a person, which never leaves the browser (OFF-19). */
    async function keyOf(who) {
        const kept = await read("keys", keys => keys.get(who));
        if (kept) {
            return kept.key;
        }
        const key = await crypto.subtle.generateKey({name: "AES-GCM", length: 256}, false, ["encrypt", "decrypt"]);
        try {
            await write("keys", keys => keys.add({person: who, key}));
            return key;
        } catch (another) {
            return (await read("keys", keys => keys.get(who))).key;
        }
    }

    async function seal(who, value) {
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const data = await crypto.subtle.encrypt({name: "AES-GCM", iv}, await keyOf(who), texts.encode(JSON.stringify(value)));
        return {iv, data};
    }

    async function unseal(who, {iv, data}) {
        const plain = await crypto.subtle.decrypt({name: "AES-GCM", iv}, await keyOf(who), data);
        return JSON.parse(new TextDecoder().decode(plain));
    }

    /* Words come from the page, in its language. */
    const word = (name, value) => document.getElementById("outbox-words").content.querySelector(`[data-word=${name}]`)
        .textContent.replace("~0", value ?? "");

    function element(tag, className, text) {
        const made = document.createElement(tag);
        made.className = className;
        made.textContent = text ?? "";
        return made;
    }

    function button(text, action, className = "btn btn-quiet") {
        const made = element("button", className, text);
        made.type = "button";
        made.addEventListener("click", action);
        return made;
    }

    /* Pages. */
    let keeping;
    function keepSoon() {
        clearTimeout(keeping);
        keeping = setTimeout(() => keep().catch(ignore), 300);
    }

    async function keep() {
        const marked = document.querySelector("main [data-keep]");
        if (!person || shell || !marked) {
            return;
        }
        const main = document.querySelector("main").cloneNode(true);
        main.querySelectorAll(".outbox-note, .today-sending, .today-unsent").forEach(note => note.remove());
        main.querySelectorAll(".is-sending, .is-kept").forEach(part => part.classList.remove("is-sending", "is-kept"));
        main.querySelectorAll("[data-ask]").forEach(asked => asked.replaceChildren());
        const addresses = selector => [...document.querySelectorAll(selector)].map(link => link.getAttribute("src") ?? link.getAttribute("href"));
        const scripts = addresses("script[src^='/assets/']");
        const styles = addresses("link[rel=stylesheet]");
        const value = {title: document.title, html: main.innerHTML, wide: main.classList.contains("wide"), scripts, styles};
        const record = {person, path: marked.dataset.keep, at: Date.now(), ...await seal(person, value)};
        await write("pages", pages => pages.put(record));
        await write("last", last => last.put({name: "person", person}));
        const cache = await caches.open("abdi-shell");
        for (const file of [...scripts, ...styles]) {
            if (!await cache.match(file, {ignoreVary: true})) {
                await cache.add(file);
            }
        }
        await navigator.serviceWorker.ready;
        document.body.dataset.kept = marked.dataset.keep;
    }

    async function forgetOldPages() {
        const all = await read("pages", pages => pages.getAll());
        for (const old of all.filter(page => page.at < Date.now() - KEPT_DAYS * DAY)) {
            await write("pages", pages => pages.delete([old.person, old.path]));
        }
    }

    /** In the shell: the page that was asked for, else a list of what there is. */
    async function showKept() {
        const last = (await read("last", kept => kept.get("person")))?.person;
        const all = (await read("pages", pages => pages.getAll())).filter(page => page.person === last).sort((a, b) => b.at - a.at);
        const here = location.pathname + location.search;
        const asked = all.find(page => page.path === here)
            ?? all.find(page => location.search === "" && (location.pathname === "/" || page.path.split("?")[0] === location.pathname));
        if (!asked) {
            shell.querySelector("[data-shell-none]").hidden = all.length > 0;
            shell.querySelector("[data-shell-lead]").hidden = all.length === 0;
            for (const page of all) {
                const link = element("a", "", (await unseal(last, page)).title);
                link.href = page.path;
                const line = document.createElement("li");
                line.append(link);
                shell.querySelector("[data-shell-pages]").append(line);
            }
            return;
        }
        const page = await unseal(last, asked);
        document.title = page.title;
        document.body.dataset.person = last;
        document.body.className = "signed-in";
        document.body.dataset.asOf = new Date(asked.at).toLocaleString(document.documentElement.lang,
            {weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit"});
        const main = document.querySelector("main");
        main.classList.toggle("wide", page.wide);
        for (const style of page.styles.filter(style => !document.querySelector(`link[href="${style}"]`))) {
            const link = document.createElement("link");
            link.rel = "stylesheet";
            link.href = style;
            document.head.append(link);
        }
        main.innerHTML = page.html;
        htmx.process(main);
        for (const script of page.scripts.filter(script => !document.querySelector(`script[src="${script}"]`))) {
            const made = document.createElement("script");
            made.src = script;
            document.body.append(made);
        }
        await draw();
    }

    /* What was entered and is not sent. */
    const owner = () => person ?? document.body.dataset.person;

    async function mine() {
        const all = owner() ? await read("items", items => items.getAll()) : [];
        return all.filter(item => item.person === owner());
    }

    async function put(form, fields, submitter, tried) {
        const words = (submitter?.querySelector("[data-words]") ?? submitter)?.textContent.trim() ?? "";
        const reason = fields.find(([name]) => ["reason", "description", "words"].includes(name))?.[1];
        const content = {format: FORMAT, action: form.getAttribute("action"), fields,
            words: [form.closest(PART) ? words : "", reason].filter(Boolean).join(": "),
            label: form.dataset.outbox, zone: Intl.DateTimeFormat().resolvedOptions().timeZone};
        const number = numberOf(name => fields.find(([other]) => other === name)?.[1]);
        try {
            const sealed = await seal(owner(), content);
            await write("items", items => items.add({person: owner(), number, made: Date.now(), tried, refused: null, ...sealed}));
        } catch (full) {
            notice(form, word("failed"));
            return;
        }
        navigator.storage?.persist?.().catch(ignore);
        form.dispatchEvent(new CustomEvent("abdi:kept", {bubbles: true}));
        await draw();
        if (form.closest("[data-asked]")) {
            channel?.postMessage("changed");
            sendSoon(0);
            form.closest("[data-asked]").focus({preventScroll: true});
            return;
        }
        const rows = [...document.querySelectorAll("[data-row]")];
        const open = rows.filter(row => row.dataset.wanted === "true" && !row.classList.contains("is-kept"));
        const here = rows.indexOf(form.closest("[data-row]"));
        (open.find(row => rows.indexOf(row) > here) ?? open[0])?.focus({preventScroll: true});
        channel?.postMessage("changed");
        sendSoon(0);
    }

    function notice(form, text) {
        const shown = element("div", "notice notice-danger", text);
        shown.setAttribute("role", "alert");
        (form.querySelector("[data-notice]") ?? form).replaceChildren(shown);
    }

    /** The form that is sent; what is only looked up for one of its fields is none. */
    function isOutbox(detail) {
        const sent = detail.requestConfig?.elt ?? detail.elt;
        return sent?.matches?.("form[data-outbox]") ? sent : null;
    }

    /** Made with the form, before anything is sent: a report's key, an activity's id (OFF-1). */
    const numberOf = value => value("key") ?? value("id") ?? crypto.randomUUID();

    function fieldsOf(detail) {
        return [...detail.requestConfig.formData.entries()].map(([name, value]) => [name, String(value)]);
    }

    document.addEventListener("htmx:configRequest", event => {
        if (isOutbox(event.detail)) {
            event.detail.headers["Abdi-Item"] = numberOf(name => event.detail.formData.get(name));
        }
    });

    /* Without a network nothing is tried: it is kept, and said so. */
    document.addEventListener("htmx:beforeRequest", event => {
        const form = isOutbox(event.detail);
        if (form && (!navigator.onLine || shell)) {
            event.preventDefault();
            event.stopImmediatePropagation();
            put(form, fieldsOf(event.detail), event.detail.requestConfig.triggeringEvent?.submitter, false);
        }
    }, true);

    /* Whether it arrived is not known: it is sent again under the same number (OFF-9). */
    function unknown(event) {
        const form = isOutbox(event.detail);
        if (form) {
            setTimeout(() => put(form, fieldsOf(event.detail), event.detail.requestConfig.triggeringEvent?.submitter, true), 0);
        }
    }
    document.addEventListener("htmx:sendError", unknown);
    document.addEventListener("htmx:timeout", unknown);
    document.addEventListener("htmx:beforeSwap", event => {
        if (isOutbox(event.detail) && !event.detail.xhr.getResponseHeader("Abdi-Item")) {
            event.detail.shouldSwap = false;
            event.detail.isError = false;
            unknown(event);
        }
    });

    let waiting;
    let pause = 0;
    let state = "idle";
    function sendSoon(after) {
        clearTimeout(waiting);
        waiting = setTimeout(() => send().catch(ignore), after);
    }

    /** One tab sends, one item at a time (OFF-7, OFF-16). */
    async function send() {
        const ready = (await mine()).filter(item => item.refused === null);
        if (!navigator.onLine || (ready.length === 0 && !shell)) {
            return;
        }
        await navigator.locks.request("abdi-outbox", {ifAvailable: true}, async lock => {
            const gate = lock ? await passed() : null;
            if (!gate) {
                return;
            }
            state = "sending";
            await draw();
            let delivered = 0;
            for (const item of ready) {
                const sent = await sendOne(item, gate);
                if (sent === "unknown") {
                    state = "idle";
                    later();
                    break;
                }
                delivered += sent === "delivered" ? 1 : 0;
            }
            if (state === "sending") {
                state = "idle";
                pause = 0;
            }
            await draw();
            channel?.postMessage("changed");
            // Back to the real page, unless somebody is writing.
            const writing = document.activeElement?.matches("textarea, input") && document.activeElement.value !== "";
            if (shell && delivered === ready.length && !writing) {
                location.reload();
            }
        });
    }

    function later() {
        pause = Math.min(pause === 0 ? 1000 : pause * 2, 300_000);
        sendSoon(pause * (0.75 + Math.random() / 2));
    }

    /** Who is signed in, and a fresh token; null where the server cannot be asked or it is somebody else (OFF-10). */
    async function passed() {
        try {
            const answer = await fetch("/outbox", {headers: {Accept: "application/json"}, redirect: "manual", cache: "no-store",
                signal: AbortSignal.timeout(STALL)});
            const gate = answer.ok && answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : null;
            if (gate?.person === owner()) {
                return gate;
            }
            state = answer.status === 401 || answer.type === "opaqueredirect" || gate ? "signIn" : "idle";
            if (state === "idle") {
                later();
            }
            await draw();
        } catch (unreachable) {
            later();
        }
        return null;
    }

    async function sendOne(item, gate) {
        const content = await unseal(item.person, item);
        item.tried = true;
        await write("items", items => items.put(item));
        const fields = content.fields.filter(([name]) => name !== "_csrf");
        let answer;
        let text;
        try {
            answer = await fetch(content.action, {method: "POST", redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(STALL),
                headers: {"HX-Request": "true", "Abdi-Item": item.number, [gate.header]: gate.token}, body: new URLSearchParams(fields)});
            text = await answer.text();
        } catch (unreachable) {
            return "unknown";
        }
        if (answer.headers.get("Abdi-Item") !== `${item.number} ${await hash(fields)}` || answer.status >= 500 || answer.status === 429) {
            return "unknown";
        }
        if (!answer.ok) {
            // Where somebody else has signed in since the gate was asked, the refusal was said to them.
            if (!await passed()) {
                return "unknown";
            }
            const said = new DOMParser().parseFromString(text, "text/html").querySelector("[data-notice-shown] p");
            said?.querySelector(".visually-hidden")?.remove();
            item.refused = said?.textContent.trim() || word("refused");
            await write("items", items => items.put(item));
            return "refused";
        }
        await write("items", items => items.delete(item.place));
        swapIn(content, text);
        return "delivered";
    }

    async function hash(fields) {
        const names = [...new Set(fields.map(([name]) => name))].sort((a, b) => a < b ? -1 : 1);
        const lines = names.flatMap(name => fields.filter(([other]) => other === name).map(([, value]) => `${name}=${value}`));
        const bytes = await crypto.subtle.digest("SHA-256", texts.encode(lines.join("\n")));
        return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, "0")).join("");
    }

    const formOf = content => document.querySelector(`form[data-outbox][action="${CSS.escape(content.action)}"]`)
        ?? [...document.querySelectorAll("form[data-outbox]")].find(form => form.getAttribute("action") === content.action);

    /** The answer takes its place on the page that is open, as it would have at once. */
    function swapIn(content, text) {
        const form = formOf(content);
        const target = form?.closest("[data-row]") ?? (form?.getAttribute("hx-target")?.startsWith("#")
            ? document.querySelector(form.getAttribute("hx-target")) : null);
        const day = content.fields.find(([name]) => name === "date")?.[1];
        if (target && !shell && (!day || form.elements.date?.value === day)) {
            htmx.swap(target, text, {swapStyle: form.getAttribute("hx-swap") ?? "innerHTML"});
        }
    }

    async function opening(items) {
        const opened = [];
        for (const item of items) {
            opened.push({item, content: await unseal(item.person, item)});
        }
        return opened;
    }

    /* What is seen of it; nothing waits in between, since two may draw at once. */
    async function draw() {
        const opened = await opening(await mine());
        document.querySelectorAll(".outbox-note").forEach(note => note.remove());
        document.querySelectorAll(".is-kept").forEach(row => row.classList.remove("is-kept"));
        for (const {item, content} of opened.filter(one => one.item.refused === null)) {
            markRow(item, content);
        }
        strip(opened);
    }

    function markRow(item, content) {
        const row = formOf(content)?.closest(PART);
        if (!row) {
            return;
        }
        row.classList.remove("is-sending");
        row.classList.add("is-kept");
        row.querySelectorAll(".today-sending, .today-unsent").forEach(old => old.remove());
        row.querySelectorAll("[data-ask], [data-notice]").forEach(part => part.replaceChildren());
        const note = element("div", "outbox-note", "");
        note.append(element("p", "", word(item.tried ? "tried" : "kept", content.words)));
        if (!item.tried) {
            note.append(takeBack(item));
        }
        row.append(note);
    }

    function strip(opened) {
        const place = document.getElementById("outbox");
        const kept = opened.filter(one => one.item.refused === null);
        const refused = opened.filter(one => one.item.refused !== null);
        const lines = [];
        if (document.body.dataset.asOf) {
            lines.push(element("p", "", word("asOf", document.body.dataset.asOf)));
        }
        if (!navigator.onLine || shell) {
            lines.push(element("p", "", word("offline")));
        }
        if (kept.length > 0) {
            const name = state === "sending" ? "sending" : state === "signIn" ? "signIn" : "waiting";
            const line = element("p", "outbox-count", word(name, kept.length));
            if (name === "signIn") {
                const link = element("a", "", word("signInLink"));
                link.href = `/login?next=${encodeURIComponent(location.pathname + location.search)}`;
                line.append(" ", link);
            }
            lines.push(line);
            const elsewhere = kept.filter(one => !formOf(one.content)?.closest(PART));
            if (elsewhere.length > 0) {
                lines.push(listed(elsewhere));
            }
            const days = Math.floor((Date.now() - Math.min(...kept.map(one => one.item.made))) / DAY);
            if (days >= LOUD_DAYS) {
                lines.push(element("p", "outbox-old", word("old", days)), button(word("file"), () => file(opened)));
            }
        }
        if (refused.length > 0) {
            lines.push(attention(refused, opened));
        }
        place.hidden = lines.length === 0;
        place.replaceChildren(...lines);
    }

    /** What has no row on this page. */
    function listed(kept) {
        const list = document.createElement("ul");
        for (const {item, content} of kept) {
            const line = element("li", "", `${content.label}: ${content.words} `);
            if (!item.tried) {
                line.append(takeBack(item));
            }
            list.append(line);
        }
        return list;
    }

    const takeBack = item => button(word("cancel"), async () => {
        await write("items", items => items.delete(item.place));
        await draw();
    });

    function attention(refused, opened) {
        const part = document.createElement("details");
        part.append(element("summary", "", word("attention", refused.length)));
        const list = document.createElement("ul");
        for (const {item, content} of refused) {
            const line = element("li", "", "");
            const copy = button(word("copy"), async () => {
                await navigator.clipboard.writeText(`${content.label}: ${content.words}`);
                copy.textContent = word("copied");
            });
            line.append(element("p", "outbox-label", `${content.label}: ${content.words}`), element("p", "", item.refused),
                button(word("again"), async () => {
                    item.refused = null;
                    await write("items", items => items.put(item));
                    await draw();
                    sendSoon(0);
                }), copy,
                button(word("discard"), async () => {
                    await write("items", items => items.delete(item.place));
                    await draw();
                }));
            list.append(line);
        }
        part.append(list, button(word("file"), () => file(opened)));
        return part;
    }

    function file(opened) {
        const list = opened.map(({item, content}) => ({number: item.number, made: new Date(item.made).toISOString(), refused: item.refused, ...content}));
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([JSON.stringify(list, null, 2)], {type: "application/json"}));
        link.download = "abdi-belum-terkirim.json";
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    }

    /* Signing out takes all of it from the phone: what is not sent is said first. */
    document.addEventListener("submit", async event => {
        const form = event.target;
        if (!form.matches("form[action='/logout']") || form.dataset.sure) {
            return;
        }
        event.preventDefault();
        const all = await mine();
        if (all.length === 0) {
            await forget();
            form.dataset.sure = "yes";
            form.submit();
            return;
        }
        const note = element("div", "outbox-leaving", "");
        note.setAttribute("role", "alert");
        note.append(element("p", "", word("leaving", all.length)), button(word("leave"), async () => {
            file(await opening(all));
            await forget();
            form.dataset.sure = "yes";
            form.submit();
        }));
        form.querySelector(".outbox-leaving")?.remove();
        form.append(note);
        sendSoon(0);
    });

    async function forget() {
        for (const name of ["items", "pages"]) {
            const all = await read(name, kept => kept.getAll());
            for (const one of all.filter(record => record.person === owner())) {
                await write(name, kept => kept.delete(name === "items" ? one.place : [one.person, one.path]));
            }
        }
        await write("keys", keys => keys.delete(owner()));
        await write("last", last => last.delete("person"));
    }

    /** A phone that keeps nothing works as before; the person sees that from what is missing. */
    function ignore(reason) {
        console.debug("abdi: not kept", reason);
    }

    const channel = window.BroadcastChannel ? new BroadcastChannel("abdi-outbox") : null;
    channel?.addEventListener("message", () => draw().catch(ignore));
    window.addEventListener("online", () => {
        pause = 0;
        draw().catch(ignore);
        sendSoon(0);
    });
    window.addEventListener("offline", () => draw().catch(ignore));
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") {
            sendSoon(0);
        }
    });
    document.addEventListener("htmx:afterSettle", () => {
        keepSoon();
        draw().catch(ignore);
    });

    navigator.serviceWorker.register("/sw.js").catch(ignore);
    if (shell) {
        shell.querySelector("[data-shell-again]").addEventListener("click", () => location.reload());
        showKept().then(() => sendSoon(0)).catch(ignore);
    } else {
        keep().then(forgetOldPages).catch(ignore);
        draw().then(() => sendSoon(0)).catch(ignore);
    }
})();
