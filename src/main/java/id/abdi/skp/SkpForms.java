package id.abdi.skp;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.document.CheckCode;
import id.abdi.document.CheckCode.Check;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.ledger.PublishedLog;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.plan.Plan;
import id.abdi.plan.PlanId;
import id.abdi.plan.PlanPart;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.PlanResults;
import id.abdi.plan.Plans;
import id.abdi.programme.Programmes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the official forms of a plan say, for who may see the person. */
@Component
class SkpForms {
    private final Rights rights;
    private final Plans plans;
    private final PlanResults results;
    private final Programmes programmes;
    private final People people;
    private final Codes codes;
    private final Today today;

    SkpForms(
            Rights rights,
            Plans plans,
            PlanResults results,
            Programmes programmes,
            People people,
            Codes codes,
            Today today) {
        this.rights = rights;
        this.plans = plans;
        this.results = results;
        this.programmes = programmes;
        this.people = people;
        this.codes = codes;
        this.today = today;
    }

    /** The moment with its local day. */
    @Component
    record Today(LocalTimeZone zone, Clock clock) {}

    /** Leads from a form to the log (LOG-6). */
    @Component
    record Codes(Plans plans, PublishedLog log, CheckCode code) {
        @Nullable
        Check of(PlanId plan, int version) {
            return plans.agreed(plan, version).flatMap(log::hash).map(code::of).orElse(null);
        }
    }

    /**
     * A person in the head block of the form.
     *
     * @param letter by which they assess; empty where the line makes them it
     */
    record Party(String name, String nip, String grade, String post, String unit, String letter) {
        static final Party NOBODY = new Party("", "", "", "", "", "");

        Party by(@Nullable String letter) {
            return letter == null ? this : new Party(name, nip, grade, post, unit, letter);
        }
    }

    /**
     * What the forms are made of.
     *
     * @param served the words of what each result serves
     * @param check leads to the entry of the log by which it was agreed; null where it was not
     */
    record Filled(
            Plan plan,
            Party person,
            Party assessor,
            List<PlanResult> results,
            Map<PlanResultId, String> served,
            Map<PlanPart, String> words,
            Instant made,
            @Nullable Check check) {
        Plan.Version version() {
            return plan.newest();
        }

        /** Utama or tambahan. */
        List<PlanResult> results(boolean main) {
            return results.stream().filter(result -> result.main() == main).toList();
        }

        LocalDate last() {
            return Objects.requireNonNull(version().period().last());
        }
    }

    @Transactional
    Filled filled(Caller caller, Nip nip, Optional<PlanId> asked) {
        Instant now = today.clock().instant();
        LocalDate today = this.today.zone().day(now);
        Employee person = rights.see(caller, nip, today);
        List<Plan> known = plans.of(List.of(person.id()), today.getYear());
        Plan plan = asked.flatMap(plans::find)
                .filter(found -> found.employee().equals(person.id()))
                .or(() -> asked.isEmpty() && !known.isEmpty() ? Optional.of(known.getLast()) : Optional.empty())
                .orElseThrow(SkpRefusals::noPlan);
        int version = plan.newest().number();
        List<PlanResult> content = plans.results(plan.id(), version);
        return new Filled(
                plan,
                people.party(person.id(), today),
                plans.assessor(person.id(), today)
                        .map(assessor -> people.party(assessor.id(), today).by(assessor.letter()))
                        .orElse(Party.NOBODY),
                content,
                served(content, today),
                plans.words(plan.id(), version),
                now,
                codes.of(plan.id(), version));
    }

    private Map<PlanResultId, String> served(List<PlanResult> content, LocalDate today) {
        Map<PlanResultId, PlanResult> parents = results.find(content.stream()
                .map(result -> result.link().result())
                .filter(Objects::nonNull)
                .toList());
        Map<PlanResultId, String> served = new HashMap<>();
        content.forEach(result -> served.put(result.id(), served(result.link(), parents, today)));
        return served;
    }

    private String served(PlanResult.Link link, Map<PlanResultId, PlanResult> parents, LocalDate today) {
        if (link.result() != null) {
            PlanResult parent = parents.get(link.result());
            return parent == null ? "" : parent.statement();
        }
        if (link.programme() != null) {
            return programmes
                    .find(link.programme(), today)
                    .map(programme -> programme.name())
                    .orElse("");
        }
        return link.provisional() == null ? "" : link.provisional();
    }

    /** The words of people in the head block. */
    @Component
    static class People {
        private final Lines lines;
        private final Directory directory;

        People(Lines lines, Directory directory) {
            this.lines = lines;
            this.directory = directory;
        }

        Party party(EmployeeId id, LocalDate date) {
            Employee person = lines.employee(id, date).orElse(null);
            if (person == null) {
                return Party.NOBODY;
            }
            PersonFact fact = directory.persons(List.of(person.nip()), date).get(person.nip());
            return new Party(person.name(), person.nip().value(), grade(fact), person.post(), person.unit(), "");
        }

        private static String grade(@Nullable PersonFact fact) {
            return fact == null || fact.grade() == null ? "" : fact.grade();
        }
    }
}
