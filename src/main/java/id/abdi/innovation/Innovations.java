package id.abdi.innovation;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Innovations for other modules, in sets. Drafts and those that were taken back are in none of the answers. */
public interface Innovations {
    /** A page of a module above that says more of an innovation; a bean of that module. */
    interface More {
        Optional<Link> of(Innovation innovation, Ui ui);

        /** What it is, in a few words beside how far it came; empty where nobody said. */
        Optional<String> said(Innovation innovation, Ui ui);
    }

    /** Whom an innovation is credited to, in which part. */
    enum Part {
        AUTHOR,
        OWNER,
        CONTRIBUTOR
    }

    /**
     * What an innovation reached on a day, for one of the people who are named with it; evidence for their appraisal (R7).
     *
     * @param reached {@code IDEA}, {@code PROVEN}, {@code ADOPTED} or {@code SPREAD}, each once, on its first day
     */
    record Credit(InnovationId innovation, String title, Part part, Stage.Name reached, LocalDate day) {}

    /** What was reached within the period, by person, the oldest first; who is named with nothing has no entry. A fixed number of queries. */
    Map<EmployeeId, List<Credit>> credits(Collection<EmployeeId> people, Period period);

    /** Every innovation that everybody may read, the newest first. */
    List<Innovation> all();

    /** @return empty where there is none, or this reader may not know of it */
    Optional<Innovation> find(Caller reader, InnovationId id);

    /** Whether somebody may say what belongs to an innovation: its author and owner, and who heads the unit where it is tried. */
    boolean speaksFor(Caller caller, Innovation innovation, LocalDate day);
}
