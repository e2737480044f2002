/* Keyboard, kana input and dialogs of all pages. Everything works by attributes: no page has script of its own. */
(() => {
    "use strict";

    const typing = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

    /* Enter that ends a kana conversion must not submit; Safari reports it as key code 229 only. */
    document.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.isComposing || event.keyCode === 229)) {
            event.stopImmediatePropagation();
            if (event.target.tagName === "INPUT") {
                event.preventDefault();
            }
        }
    }, true);

    /* "/" goes to the search field of this page, or to the page that has one. */
    document.addEventListener("keydown", (event) => {
        if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) {
            return;
        }
        const field = document.querySelector("[data-search]");
        if (field) {
            event.preventDefault();
            field.focus();
            field.select();
        } else {
            document.querySelector("[data-search-page]")?.click();
        }
    });

    /* A second press of a button sends nothing while the first is under way. A download leaves the page as it is. */
    document.addEventListener("submit", (event) => {
        const form = event.target;
        if (event.submitter?.hasAttribute("data-download")) {
            return;
        }
        if (form.getAttribute("aria-busy") === "true") {
            event.preventDefault();
        } else {
            form.setAttribute("aria-busy", "true");
        }
    });
    window.addEventListener("pageshow", () => {
        document.querySelectorAll("form[aria-busy]").forEach((form) => form.removeAttribute("aria-busy"));
    });

    document.addEventListener("click", (event) => {
        const opener = event.target.closest("[data-opens]");
        if (opener) {
            document.getElementById(opener.dataset.opens).showModal();
        }
        const closer = event.target.closest("[data-closes]");
        if (closer) {
            document.getElementById(closer.dataset.closes).close();
        }
    });

    /* PrimeFaces writes how many rows there are without separators: 12345 becomes 12,345. */
    const group = () => document.querySelectorAll(".ui-paginator-current").forEach((report) => {
        const grouped = report.textContent.replace(/\d{4,}/g, (digits) => Number(digits).toLocaleString("ja-JP"));
        if (grouped !== report.textContent) {
            report.textContent = grouped;
        }
    });
    new MutationObserver(group).observe(document.documentElement, {childList: true, subtree: true});

    /* After a refused form: back to the dialog it stood in, and to the first field to mend. */
    document.addEventListener("DOMContentLoaded", () => {
        const wrong = document.querySelector("[aria-invalid=true]");
        const dialog = wrong?.closest("dialog");
        if (dialog) {
            dialog.showModal();
        }
        wrong?.focus();
        /* A scanner types like a keyboard: the field must be at hand, and what was refused must make room. */
        const scanner = document.querySelector("[data-scanner]");
        if (scanner && (!wrong || wrong === scanner)) {
            scanner.focus();
            scanner.select();
        }
    });
})();
