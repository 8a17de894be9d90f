"use strict";

/** A password that can be looked at, and a sheet that can be printed. Both are only offered where this script runs. */
(() => {
    for (const check of document.querySelectorAll("[data-show-password]")) {
        const form = check.closest("form");
        const fields = [...form.querySelectorAll("input[type=password]")];
        const show = shown => fields.forEach(field => { field.type = shown ? "text" : "password"; });
        check.hidden = false;
        check.querySelector("input").addEventListener("change", event => show(event.target.checked));
        form.addEventListener("submit", () => show(false));
    }
    for (const button of document.querySelectorAll("[data-print]")) {
        button.hidden = false;
        button.addEventListener("click", () => window.print());
    }
})();
