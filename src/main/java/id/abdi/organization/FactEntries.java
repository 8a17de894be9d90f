package id.abdi.organization;

import id.abdi.kernel.Period;
import id.abdi.ledger.Entry;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PersonPatternFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.Fact.UnitPatternFact;
import java.time.LocalDate;

/** What the ledger says of a fact about the organization. */
final class FactEntries {
    private FactEntries() {}

    static Entry began(Recorder by, Fact fact) {
        Period period = fact.period();
        return stated(fact, "")
                .with("from", period.from())
                .with("to", period.to())
                .with("by", by.name());
    }

    static Entry ended(Recorder by, Fact fact, LocalDate day) {
        return stated(fact, "-end")
                .with("from", fact.period().from())
                .with("to", day)
                .with("by", by.name());
    }

    private static Entry stated(Fact fact, String what) {
        return switch (fact) {
            case UnitFact unit ->
                Entry.of("unit" + what)
                        .with("unit", unit.unit())
                        .with("code", unit.code())
                        .with("name", unit.name())
                        .with("level", unit.level())
                        .with("parent", unit.parent());
            case PostFact post ->
                Entry.of("post" + what)
                        .with("post", post.post().value())
                        .with("unit", post.unit())
                        .with("title", post.title())
                        .with("postKind", post.kind())
                        .with("echelon", post.echelon())
                        .with("head", post.head());
            case PersonFact person ->
                Entry.of("employee" + what)
                        .with("employee", person.employee())
                        .with("nip", person.nip().value())
                        .with("name", person.name())
                        .with("status", person.status())
                        .with("birthDate", person.birthDate())
                        .with("gender", person.gender())
                        .with("grade", person.grade())
                        .with("gradeSince", person.gradeSince())
                        .with("email", person.email())
                        .with("phone", person.phone());
            case AssignmentFact assignment ->
                Entry.of("assignment" + what)
                        .with("employee", assignment.employee())
                        .with("post", assignment.post().value())
                        .with("capacity", assignment.capacity())
                        .with("letter", assignment.letter());
            case LineFact line ->
                Entry.of("own-line" + what)
                        .with("employee", line.employee())
                        .with("superiorPost", line.superior().value());
            case UnitPatternFact pattern ->
                Entry.of("unit-pattern" + what).with("unit", pattern.unit()).with("pattern", pattern.pattern());
            case PersonPatternFact pattern ->
                Entry.of("person-pattern" + what)
                        .with("employee", pattern.employee())
                        .with("pattern", pattern.pattern());
        };
    }
}
