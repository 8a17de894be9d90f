package id.abdi.web;

/**
 * The meaning of a notice or a state, never said by the colour alone: each tone brings its own sign (UX-1, WCAG 1.4.1).
 * Good is never used for less than it says (UX-7).
 */
public enum Tone {
    NEUTRAL("neutral", Icon.NOTE),
    NOTE("note", Icon.NOTE),
    GOOD("good", Icon.CHECK),
    WARNING("warning", Icon.WARNING),
    DANGER("danger", Icon.WARNING);

    private final String css;
    private final Icon icon;

    Tone(String css, Icon icon) {
        this.css = css;
        this.icon = icon;
    }

    /** The end of the class names: {@code notice-good}, {@code pill-good}, {@code day-good}. */
    public String css() {
        return css;
    }

    public Icon icon() {
        return icon;
    }
}
