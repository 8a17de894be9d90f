"use strict";

/** Keeps the shell and the static files, in clear, and nothing of anybody. Touches only reading (OFF-12). */
const shell = "SHELL";
const files = ["FILES"];
const name = "abdi-shell";

self.addEventListener("install", event => event.waitUntil((async () => {
    const kept = await caches.open(name);
    // As nobody: what is kept in clear says nothing of who is signed in.
    const page = await fetch(new Request(shell, {credentials: "omit", cache: "no-store"}));
    if (!page.ok) {
        throw new Error("no shell");
    }
    await kept.put(shell, page);
    await kept.addAll(files);
    await self.skipWaiting();
})()));

self.addEventListener("activate", event => event.waitUntil((async () => {
    const kept = await caches.open(name);
    const old = (await kept.keys()).filter(request => {
        const path = new URL(request.url).pathname;
        const current = files.find(file => file.split("/").slice(3).join("/") === path.split("/").slice(3).join("/"));
        return path.startsWith("/assets/") && current && current !== path;
    });
    await Promise.all(old.map(request => kept.delete(request)));
    await self.clients.claim();
})()));

self.addEventListener("fetch", event => {
    const {request} = event;
    const address = new URL(request.url);
    if (request.method !== "GET" || address.origin !== self.location.origin) {
        return;
    }
    if (address.pathname.startsWith("/assets/")) {
        event.respondWith(caches.match(request, {ignoreVary: true}).then(hit => hit ?? fetch(request)));
    } else if (request.mode === "navigate") {
        event.respondWith(page(request));
    }
});

/** The page of the server; the shell where there is no network, or none that answers in a quarter of a minute. */
async function page(request) {
    const kept = () => caches.match(shell, {ignoreVary: true});
    const late = new Promise(resolve => setTimeout(() => resolve(kept()), 15_000));
    const answer = fetch(request);
    try {
        return await Promise.race([answer, late]) ?? await answer;
    } catch (unreachable) {
        return await kept() ?? Response.error();
    }
}
