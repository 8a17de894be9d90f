package id.abdi.web;

/**
 * Whether htmx asks, so that a handler answers the changed part instead of the page. Taken as a handler's parameter; a
 * request for the whole page (history, boosted link) is none.
 */
public record Hx(boolean request) {}
