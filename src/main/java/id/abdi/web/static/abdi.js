"use strict";

/** What pages do beyond HTML and htmx: notices at their form, focus that stays, words for screen readers, menus that close. */
(() => {
    const held = new WeakMap();

    document.addEventListener("htmx:beforeRequest", event => {
        const {xhr, elt, target} = event.detail;
        const active = document.activeElement;
        const control = active && target.contains(active) ? active : elt;
        held.set(xhr, {id: control.id, name: control.name, value: control.value, inside: target.contains(control)});
    });

    document.addEventListener("htmx:afterSettle", event => {
        const part = event.detail.elt;
        announce(part);
        const control = held.get(event.detail.xhr);
        if (control?.inside && document.activeElement === document.body) {
            successor(part, control)?.focus({preventScroll: true});
        }
    });

    /** The control of the new part that stands for the one that was used. */
    function successor(part, {id, name, value}) {
        const named = name ? [...part.querySelectorAll(`[name="${CSS.escape(name)}"]`)] : [];
        return (id && document.getElementById(id))
            || named.find(control => control.value === value)
            || named[0]
            || part.querySelector("[data-focus]")
            || part.querySelector("a[href], button, input:not([type=hidden]), select, textarea, summary");
    }

    function announce(part) {
        const spoken = part.matches?.("[data-announce]") ? part : part.querySelector?.("[data-announce]");
        if (spoken) {
            document.getElementById("announce").textContent = spoken.dataset.announce;
        }
    }

    /* Refusals: the notice goes to its form, the fields it names are marked, what was typed stays. */
    document.addEventListener("htmx:responseError", event => {
        const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
        show(event.detail.requestConfig.elt, answer.querySelector("[data-notice-shown]"));
    });
    for (const name of ["htmx:sendError", "htmx:timeout"]) {
        document.addEventListener(name, event => show(event.detail.requestConfig.elt, null));
    }
    document.addEventListener("htmx:beforeSwap", event => {
        if (event.detail.xhr.status < 400) {
            clear(event.detail.requestConfig.elt);
        }
    });

    function place(element) {
        return element.closest("form")?.querySelector("[data-notice]")
            ?? element.closest("[data-part]")?.querySelector("[data-notice]")
            ?? document.querySelector("main > [data-notice]");
    }

    function show(element, notice) {
        clear(element);
        const shown = notice ?? document.getElementById("notice-offline").content.firstElementChild.cloneNode(true);
        place(element).replaceChildren(shown);
        for (const link of shown.querySelectorAll("[data-field]")) {
            mark(element.closest("form"), link);
        }
        shown.focus();
    }

    function mark(form, link) {
        const named = form?.elements[link.dataset.field];
        const control = named instanceof RadioNodeList ? named[0] : named;
        if (!control || control.type === "hidden") {
            return;
        }
        const group = control.type === "radio" ? control.closest("fieldset") ?? control : control;
        group.id ||= `field-${link.dataset.field}`;
        const words = document.createElement("p");
        words.className = "field-error";
        words.id = `error-for-${group.id}`;
        words.textContent = link.dataset.message;
        const label = group.tagName === "FIELDSET" ? group.querySelector("legend") : control.labels?.[0];
        if (label) {
            link.textContent = `${label.firstChild.textContent.trim()}: ${link.dataset.message}`;
        }
        (group.closest(".field") ?? group).append(words);
        control.setAttribute("aria-invalid", "true");
        group.dataset.described = group.getAttribute("aria-describedby") ?? "";
        group.setAttribute("aria-describedby", `${group.dataset.described} ${words.id}`.trim());
        link.href = `#${group.id}`;
        link.addEventListener("click", event => {
            event.preventDefault();
            control.focus();
        });
    }

    function clear(element) {
        place(element)?.replaceChildren();
        const form = element.closest("form");
        form?.querySelectorAll(".field-error").forEach(words => words.remove());
        form?.querySelectorAll("[aria-invalid]").forEach(control => control.removeAttribute("aria-invalid"));
        form?.querySelectorAll("[data-described]").forEach(control => {
            control.setAttribute("aria-describedby", control.dataset.described);
            if (!control.dataset.described) {
                control.removeAttribute("aria-describedby");
            }
            delete control.dataset.described;
        });
    }

    /* A refused form that came back without htmx: begin reading at what is wrong. */
    document.querySelector("main > [data-notice] > [role=alert]")?.focus();

    /* Menus close by Escape and by a tap elsewhere. */
    document.addEventListener("keydown", event => {
        const menu = event.key === "Escape" ? document.querySelector("details.account[open]") : null;
        if (menu) {
            menu.open = false;
            menu.querySelector("summary").focus();
        }
    });
    document.addEventListener("click", event => {
        const menu = document.querySelector("details.account[open]");
        if (menu && !menu.contains(event.target)) {
            menu.open = false;
        }
    });
})();
