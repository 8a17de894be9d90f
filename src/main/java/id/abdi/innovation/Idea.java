package id.abdi.innovation;

/**
 * An idea in three fields.
 *
 * @param title how lists call it; the beginning of what is tried where nobody gave one
 * @param problem what is wrong today
 * @param attempt what is tried
 * @param gain who gains
 */
public record Idea(String title, String problem, String attempt, String gain) {}
