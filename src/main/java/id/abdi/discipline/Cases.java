package id.abdi.discipline;

import id.abdi.breach.Competence;
import id.abdi.breach.DatedDeadlines;
import id.abdi.breach.Measure;
import id.abdi.breach.MediumKinds;
import id.abdi.breach.SanctionKind;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Discipline cases for those who have a part in them; the one door to open a case and to take its steps (R9, R12). */
public interface Cases {
    /** A case in a list. */
    record Listed(CaseFile file, CaseState state, List<CaseRules.Due> due) {
        public Listed {
            due = List.copyOf(due);
        }
    }

    /**
     * A case as somebody may see it.
     *
     * @param mayTake the steps that this caller may take now
     * @param inForce from when what was decided counts
     * @param kinds which sanctions may be proposed, of those in force and heavier than the last for the same (D-2, D-11)
     * @param measures what may follow now from poor performance (PM-24)
     * @param medium which list of medium sanctions is in force
     * @param offer the help that counted at the gate
     */
    record Seen(
            CaseFile file,
            CaseState state,
            Set<Part> parts,
            Set<StepKind> mayTake,
            List<CaseRules.Due> due,
            @Nullable LocalDate inForce,
            Competence competence,
            DatedDeadlines deadlines,
            List<SanctionKind> kinds,
            List<Measure> measures,
            MediumKinds medium,
            @Nullable Offer offer,
            LocalDate today) {
        public Seen {
            mayTake = Set.copyOf(mayTake);
            parts = Set.copyOf(parts);
            due = List.copyOf(due);
            kinds = List.copyOf(kinds);
            measures = List.copyOf(measures);
        }

        /** Which sanctions that step may name: what is decided about an objection may be lighter too. */
        public List<SanctionKind> kinds(StepKind step) {
            return step == StepKind.OBJECTION_DECIDED ? SanctionKind.all(medium) : kinds;
        }
    }

    /**
     * What somebody who may open a case chooses from.
     *
     * @param mayPerform whether they may open one of poor performance
     * @param offers help that was offered to the person, the newest first
     * @param gateDays how many working days help must have had
     */
    record Start(
            Employee person, boolean mayReport, boolean mayPerform, List<Offer> offers, int gateDays, LocalDate today) {
        public Start {
            offers = List.copyOf(offers);
        }
    }

    /**
     * Whether there is a case that is or was about that person, or that they opened, examine or are named in to decide; for what the menu
     * offers. Remembered for half a minute, anew at once where a case changes on this node.
     */
    boolean concern(EmployeeId person);

    /** Those that the caller has a part in, the newest first. */
    List<Listed> of(Caller caller);

    /**
     * The case; the look is noted.
     *
     * @throws id.abdi.kernel.Refusal {@code not-found}, also for who has no part in it
     */
    Seen see(Caller caller, CaseId id);

    /** @throws id.abdi.kernel.Refusal {@code unknown-person}, {@code not-allowed} for who may open no case about the person */
    Start start(Caller caller, Nip nip);

    /** @throws id.abdi.kernel.Refusal {@code help-first} where the gate is shut (D-18), and others */
    CaseFile open(Caller caller, CaseId id, Nip nip, NewCase typed);

    /** @throws id.abdi.kernel.Refusal {@code step-out-of-order}, {@code not-allowed}, {@code not-competent}, {@code case-invalid} and others */
    CaseFile take(Caller caller, CaseId id, StepInput typed);

    /** For the inspectorate alone: the suspected breaches that were opened in the year before today, the newest first. */
    List<Opened> breaches(Caller caller);
}
