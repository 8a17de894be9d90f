package id.abdi.web;

/** Who looks at a page, as far as the page frame must know. Identity puts it into the request. */
public interface Visitor {
    /** The name of the request attribute that holds the visitor of a signed-in request. */
    String ATTRIBUTE = "id.abdi.web.Visitor";

    String name();

    /** A word that is this person's in every session and nobody else's, by which a device keeps apart what it holds for each. */
    String mark();

    /** Post and unit, shown under the name. */
    String detail();

    /** Whether the visitor has the role of this name ({@code HEAD}), for what the menu offers; it grants nothing. */
    boolean has(String role);
}
