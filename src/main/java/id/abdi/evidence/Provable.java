package id.abdi.evidence;

import id.abdi.identity.Caller;
import java.util.UUID;

/**
 * A kind of thing that evidence proves. The module of the thing implements it as a bean and decides who may touch and see it; the
 * addresses {@code /activities/{id}/evidence} then work by themselves.
 */
public interface Provable {
    /** The first word of its addresses: {@code activities}. */
    String things();

    /**
     * The thing, for who may add evidence to it or take it away now; it stays as it is until the transaction ends.
     *
     * @throws id.abdi.kernel.Refusal where it is unknown, closed or not the caller's to change
     */
    Subject toChange(Caller caller, UUID thing);

    /**
     * The thing, for who may see it; the look is noted.
     *
     * @throws id.abdi.kernel.Refusal where it is unknown, or is for this caller
     */
    Subject toSee(Caller caller, UUID thing);

    /** Whether several people bring evidence of one thing, each for their own side: a piece is then taken away by who added it alone. */
    default boolean shared() {
        return false;
    }

    /** The address of the page that shows the thing. */
    String page(UUID thing);
}
