package id.abdi.web;

/** An entry of the main menu; each module offers its own as a bean. The first four stand in the phone's bottom bar. */
public interface NavEntry {
    /** Where it leads, and the beginning of all addresses that belong to it. */
    String path();

    String textKey();

    /** Smaller comes first; tens, so that others fit between. */
    int order();

    boolean shownTo(Visitor visitor);

    /** Whether it stands as a sign in the head of every page instead of in the menu. */
    default boolean inHead() {
        return false;
    }

    /** How many things wait there for this visitor, shown beside it where it stands in the head. */
    default int waiting(Visitor visitor) {
        return 0;
    }

    default Icon icon() {
        return Icon.PAGE;
    }
}
