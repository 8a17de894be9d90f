package id.abdi.web;

/** An entry of the main menu; each module offers its own as a bean. The first four stand in the phone's bottom bar. */
public interface NavEntry {
    /** Where it leads, and the beginning of all addresses that belong to it. */
    String path();

    String textKey();

    /** Smaller comes first; tens, so that others fit between. */
    int order();

    boolean shownTo(Visitor visitor);

    default Icon icon() {
        return Icon.PAGE;
    }
}
