package id.abdi.listing;

import id.abdi.document.Download;
import id.abdi.identity.Caller;
import java.util.Optional;

/** Keeps a list of many people from leaving before a second person agreed (SEC-8); the module that asks them implements it. */
public interface ManyPeople {
    /** Where the asker goes on while the list waits; empty where it may leave. */
    Optional<String> held(Caller caller, Wanted wanted);

    /**
     * A list that is about to leave.
     *
     * @param list the pattern of its address
     * @param address with its filter
     * @param people of how many it tells
     */
    record Wanted(String title, String list, String address, Download format, int people) {}
}
