package id.abdi.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.progress.ProgressPages.Person;
import id.abdi.progress.ProgressPages.TeamPage;
import id.abdi.skp.TeamTabs;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the direct subordinates reached in the quarter or month that ended last, and what they said of it. */
@Component
class TeamProgress {
    private final Lines lines;
    private final MeasuredResults measured;
    private final Rights rights;

    TeamProgress(Lines lines, MeasuredResults measured, Rights rights) {
        this.lines = lines;
        this.measured = measured;
        this.rights = rights;
    }

    @Transactional
    public TeamPage of(Caller head, LocalDate today, Ui ui) {
        List<Employee> people = lines.subordinates(head.id(), today);
        rights.look(head, people.stream().map(Employee::id).toList(), today);
        Map<EmployeeId, List<Measured>> known = measured
                .of(
                        people.stream().map(Employee::id).toList(),
                        new MeasuredResults.Asked(
                                today.getYear(), rhythm -> shown(Part.of(today, rhythm), today), today))
                .stream()
                .collect(groupingBy(one -> one.result().employee(), LinkedHashMap::new, toList()));
        return new TeamPage(
                TeamTabs.of("progress", ui),
                people.stream()
                        .map(person -> person(person, known.getOrDefault(person.id(), List.of()), ui))
                        .sorted(Comparator.comparing((Person person) -> person.tone() == Tone.GOOD))
                        .toList());
    }

    /** The one that ended last; the first of the year while that runs. */
    private static Part shown(Part running, LocalDate today) {
        return running.ended(today) || running.number() == 1
                ? running
                : new Part(running.year(), running.rhythm(), running.number() - 1);
    }

    private static Person person(Employee person, List<Measured> all, Ui ui) {
        String address = "/people/" + person.nip().value() + "/progress";
        if (all.isEmpty()) {
            return new Person(
                    person.name(), person.post(), address, Tone.NEUTRAL, ui.text("progress.team.none"), List.of());
        }
        long said = all.stream().filter(one -> one.confirmed() != null).count();
        boolean changed = all.stream().anyMatch(Measured::changed);
        Tone tone = said < all.size() ? Tone.NEUTRAL : changed ? Tone.WARNING : Tone.GOOD;
        return new Person(
                person.name(),
                person.post(),
                address + "?from=" + all.getFirst().part().first(),
                tone,
                ui.text(
                        changed ? "progress.team.changed" : "progress.team.state",
                        all.getFirst().part().words(ui),
                        said,
                        all.size()),
                all.stream().map(one -> figure(one, ui)).toList());
    }

    /** {@code Kapal terdata: usulan 12 kapal, dikonfirmasi 15 kapal (+3 kapal dari usulan)}. */
    private static String figure(Measured one, Ui ui) {
        Realisation said = one.confirmed();
        if (said == null) {
            return ui.text("progress.team.figure", one.indicator().name(), MeasuredWords.proposal(one, ui));
        }
        String difference = MeasuredWords.difference(one, ui);
        return ui.text(
                "progress.team.figure.said",
                one.indicator().name(),
                MeasuredWords.proposal(one, ui),
                MeasuredWords.said(said, ui),
                difference == null ? "" : " (" + difference + ")");
    }
}
