"use strict";

/** The head's board: what is asked opens at once, a tap shows before the network answered, keys 1 to 5 on the focused row. */
(() => {
    const rows = () => [...document.querySelectorAll("[data-row]")];
    const rowOf = element => element?.closest?.("[data-row]");
    const keys = document.getElementById("keys");

    document.querySelectorAll("[data-needs-script]").forEach(part => { part.hidden = false; });
    if (keys) {
        keys.checked = localStorage.getItem("abdi.keys") !== "off";
        keys.addEventListener("change", () => localStorage.setItem("abdi.keys", keys.checked ? "on" : "off"));
    }

    document.addEventListener("click", event => {
        const button = event.target.closest("button");
        const row = rowOf(button);
        if (!row) {
            return;
        }
        if (row.classList.contains("is-sending")) {
            event.preventDefault();
        } else if ("cancel" in button.dataset) {
            close(row);
            row.focus({preventScroll: true});
        } else if (button.dataset.asks) {
            event.preventDefault();
            ask(row, button);
        } else if (button.dataset.verdict) {
            close(row);
            chosen(row, button);
        } else if ("kind" in button.dataset) {
            chosen(row, button);
        }
    }, true);

    /** Opens what the verdict still needs, in the row itself. */
    function ask(row, button) {
        close(row);
        const form = button.form;
        const part = document.getElementById(`ask-${button.dataset.asks}`).content.cloneNode(true);
        part.querySelectorAll("[data-cancel]").forEach(cancel => { cancel.hidden = false; });
        const words = part.querySelector("textarea");
        if (words) {
            words.id = `${row.id}-reason`;
            part.querySelector("label").htmlFor = words.id;
            const save = part.querySelector("[data-save]");
            save.value = button.value;
            save.querySelector("[data-words]").textContent = button.textContent.trim();
        }
        chosen(row, button);
        form.querySelector("[data-ask]").replaceChildren(part);
        (words ? document.getElementById(words.id) : form.querySelector(".today-ask-title")).focus();
    }

    function close(row) {
        row.querySelectorAll("[data-ask]").forEach(place => place.replaceChildren());
        row.querySelectorAll("[aria-pressed]").forEach(button => button.removeAttribute("aria-pressed"));
    }

    function chosen(row, button) {
        row.querySelectorAll("[aria-pressed]").forEach(other => other.removeAttribute("aria-pressed"));
        button.setAttribute("aria-pressed", "true");
    }

    /* On its way: said at once, and what it becomes is said by the server alone. */
    document.addEventListener("htmx:beforeRequest", event => {
        const row = rowOf(event.detail.elt);
        if (row) {
            row.querySelectorAll(".today-unsent").forEach(old => old.remove());
            row.classList.add("is-sending");
            row.querySelector(".today-verdict").append(document.getElementById("row-sending").content.cloneNode(true));
        }
    });
    for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
        document.addEventListener(name, event => {
            const row = rowOf(event.detail.elt);
            if (row) {
                settle(row);
                if (name !== "htmx:responseError") {
                    row.querySelector(".today-verdict").append(document.getElementById("row-unsent").content.cloneNode(true));
                }
            }
        });
    }

    function settle(row) {
        row.classList.remove("is-sending");
        row.querySelectorAll(".today-sending").forEach(words => words.remove());
    }

    /* After a verdict the next row that wants one has the focus, so that keys go on without looking for it. */
    document.addEventListener("htmx:afterSwap", event => {
        const row = document.getElementById(event.detail.requestConfig?.elt?.closest("[data-row]")?.id ?? "");
        if (!row || row.querySelector("[data-ask] .today-ask")) {
            row?.querySelector("textarea, .today-ask-title")?.focus();
            return;
        }
        const all = rows();
        const next = all.slice(all.indexOf(row) + 1).find(wants) ?? all.find(wants);
        (next ?? document.getElementById("progress")?.querySelector("a") ?? row).focus({preventScroll: !byKey});
        if (byKey) {
            next?.scrollIntoView({block: "nearest"});
        }
    });

    const wants = row => row.dataset.wanted === "true";
    let byKey = false;
    document.addEventListener("pointerdown", () => { byKey = false; });

    document.addEventListener("keydown", event => {
        const row = rowOf(document.activeElement);
        if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input, textarea, select")) {
            return;
        }
        if (event.key === "Escape" && row) {
            close(row);
            row.focus();
        } else if (keys?.checked && row && event.key >= "1" && event.key <= "5") {
            const button = row.querySelectorAll("[data-verdict]")[Number(event.key) - 1];
            if (button) {
                event.preventDefault();
                byKey = true;
                button.closest("details")?.setAttribute("open", "");
                button.click();
            }
        } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            move(event, row);
        }
    });

    /** From row to row by the arrows, once a row has the focus. */
    function move(event, row) {
        if (row && document.activeElement === row) {
            const all = rows();
            const next = all[all.indexOf(row) + (event.key === "ArrowDown" ? 1 : -1)];
            if (next) {
                event.preventDefault();
                byKey = true;
                next.focus();
            }
        }
    }

    if (location.hash.length < 2 && matchMedia("(hover: hover)").matches) {
        rows().find(wants)?.focus({preventScroll: true});
    }
})();
